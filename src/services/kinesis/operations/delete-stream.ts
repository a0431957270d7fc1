import { deleteStream as remove } from '../../../engine/stream/delete-stream.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import type { DeleteStreamInput } from '../model.gen.ts';
import { onStream } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';

export function deleteStream(parts: KinesisParts): Operation<DeleteStreamInput, void> {
  return onStream(parts, 'DeleteStream', (name, { EnforceConsumerDeletion: withConsumers = false }) =>
    remove(parts.streams, name, { withConsumers }),
  );
}
