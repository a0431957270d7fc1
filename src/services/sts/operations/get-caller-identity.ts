import type { Operation } from '../../../wire/aws/service.ts';
import type { GetCallerIdentityRequest, GetCallerIdentityResponse } from '../model.gen.ts';
import { callerIdentity } from '../resources.ts';

/** Everybody may ask who they are; AWS refuses it to nobody, whatever the policies say. */
export function getCallerIdentity(): Operation<GetCallerIdentityRequest, GetCallerIdentityResponse> {
  return {
    access: () => ({ action: 'sts:GetCallerIdentity', resources: ['*'] }),
    handle: async (_input, { principal }) => callerIdentity(principal),
  };
}
