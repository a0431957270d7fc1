import { deleteStream as remove } from '../../../engine/stream/delete-stream.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { resourceInUse } from '../errors.ts';
import type { DeleteStreamInput } from '../model.gen.ts';
import { onStream } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';

export function deleteStream(parts: KinesisParts): Operation<DeleteStreamInput, void> {
  return onStream(parts, 'DeleteStream', async (name, { EnforceConsumerDeletion: withConsumers = false }) => {
    const [channel] = parts.channels.catalog.ofStream(parts.streams.catalog.get(name).id);
    // Unconfirmed text.
    if (channel !== undefined)
      throw resourceInUse(
        `Stream ${name.name} under account ${name.account} has channel ${channel.name}. Delete that first.`,
      );
    await remove(parts.streams, name, { withConsumers });
  });
}
