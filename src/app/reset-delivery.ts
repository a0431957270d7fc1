/** Deletes every delivery stream, for test suites that begin each test with nothing. */
import type { DeliveryCatalog } from '../engine/delivery/catalog.ts';
import { DeliveryError } from '../engine/delivery/delivery-error.ts';

/** Before the streams and the buckets: what reads and writes them ends first. */
export async function resetDeliveryStreams(catalog: DeliveryCatalog): Promise<number> {
  let deliveryStreamsDeleted = 0;
  for (const stream of [...catalog.list()]) {
    try {
      await catalog.delete(stream, refuseNothing);
      deliveryStreamsDeleted += 1;
    } catch (error) {
      // Somebody else deleted it meanwhile, which is what was wanted.
      if (!(error instanceof DeliveryError) || error.detail.code !== 'DeliveryStreamNotFound') throw error;
    }
  }
  return deliveryStreamsDeleted;
}

function refuseNothing(): void {
  // Those that are being created go as well: a reset is not AWS's DeleteDeliveryStream.
}
