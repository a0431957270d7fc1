import { DeliveryError } from '../../../engine/delivery/delivery-error.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import type { DeleteDeliveryStreamInput, DeleteDeliveryStreamOutput } from '../model.gen.ts';
import { onDeliveryStream } from '../operation.ts';
import type { FirehoseParts } from '../parts.ts';

/** Nothing here can keep one from going, so AllowForceDelete changes nothing. */
export function deleteDeliveryStream(
  parts: FirehoseParts,
): Operation<DeleteDeliveryStreamInput, DeleteDeliveryStreamOutput> {
  return onDeliveryStream(parts, 'DeleteDeliveryStream', async (name) => {
    // One that is on its way out goes; who asks again is not refused.
    if (parts.catalog.get(name).status === 'DELETING') return {};
    await parts.catalog.delete(name, ({ account, status }) => {
      if (status === 'CREATING')
        throw new DeliveryError({ code: 'DeliveryStreamInUse', account, name: name.name, status });
    });
    return {};
  });
}
