import { DeliveryError } from '../../../engine/delivery/delivery-error.ts';
import type { DeliveryStream } from '../../../engine/delivery/delivery-stream.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { chosenUpdate } from '../destination/chosen.ts';
import { mergedDestination } from '../destination/destination.ts';
import { destinationRules } from '../destination-rules.ts';
import { invalidArgument, resourceInUse } from '../errors.ts';
import type { UpdateDestinationInput, UpdateDestinationOutput } from '../model.gen.ts';
import { onDeliveryStream } from '../operation.ts';
import type { FirehoseParts } from '../parts.ts';
import { tryQuery } from '../query-check.ts';
import { withTable } from '../schema-check.ts';

export function updateDestination(parts: FirehoseParts): Operation<UpdateDestinationInput, UpdateDestinationOutput> {
  return onDeliveryStream(parts, 'UpdateDestination', async (name, input, context) => {
    const rules = destinationRules(parts, context, name.name);
    await parts.catalog.change(name, async (stream, nowMs) => {
      requireUpdatable(stream, input);
      const merged = mergedDestination(stream.destination, chosenUpdate(input), rules);
      await tryQuery(parts, merged, stream.destination);
      return {
        destination: await withTable(parts, name, merged),
        version: stream.version + 1,
        updatedAtMs: nowMs,
      };
    });
    return {};
  });
}

/** Errors: ResourceInUseException, ConcurrentModificationException, InvalidArgumentException. */
function requireUpdatable(
  { account, name, status, version, destination }: DeliveryStream,
  { CurrentDeliveryStreamVersionId: expected, DestinationId: destinationId }: UpdateDestinationInput,
): void {
  if (status !== 'ACTIVE') throw resourceInUse(`Cannot update firehose: ${name} when it is in ${status} status`);
  if (expected !== String(version))
    throw new DeliveryError({ code: 'VersionConflict', account, name, version, expected });
  if (destinationId !== destination.id) throw invalidArgument(`Destination Id ${destinationId} not found`);
}
