import type { Operation } from '../../../wire/aws/service.ts';
import { invalidAuthorizationMessage } from '../errors.ts';
import type { DecodeAuthorizationMessageRequest, DecodeAuthorizationMessageResponse } from '../model.gen.ts';

/** Refusals of this server carry no encoded message, so whatever is sent here is none of its own. */
export function decodeAuthorizationMessage(): Operation<
  DecodeAuthorizationMessageRequest,
  DecodeAuthorizationMessageResponse
> {
  return {
    access: () => ({ action: 'sts:DecodeAuthorizationMessage', resources: ['*'] }),
    handle: async () => {
      throw invalidAuthorizationMessage();
    },
  };
}
