import type { Operation } from '../../../wire/aws/service.ts';
import { onChannel } from '../channels.ts';
import type { DeleteChannelInput } from '../model.gen.ts';
import type { KinesisParts } from '../parts.ts';

/** What was delivered stays. */
export function deleteChannel(parts: KinesisParts): Operation<DeleteChannelInput, void> {
  return onChannel(parts, 'DeleteChannel', (name) => parts.channels.catalog.delete(name));
}
