/** A caller as STS shows it. */
import type { Principal } from '../../wire/aws/service.ts';
import type { GetCallerIdentityResponse } from './model.gen.ts';

export function callerIdentity(principal: Principal): GetCallerIdentityResponse {
  return { UserId: principal.userId, Account: principal.account, Arn: principal.arn };
}
