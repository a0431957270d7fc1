/** The rules that a destination is checked by, for a caller. */
import type { RequestContext } from '../../wire/aws/service.ts';
import type { DestinationRules } from './destination/checks.ts';
import type { FirehoseParts } from './parts.ts';

export function destinationRules(
  { isStrict, events }: Pick<FirehoseParts, 'isStrict' | 'events'>,
  { account, principal }: RequestContext,
  deliveryStream: string,
): DestinationRules {
  return {
    account,
    principalArn: principal.arn,
    isStrict,
    onErrorPrefixMissing: (prefix) => events.errorPrefixMissing({ deliveryStream, prefix }),
  };
}
