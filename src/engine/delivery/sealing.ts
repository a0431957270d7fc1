/** Encryption of what waits for delivery, as delivery sees it; the keys are somebody else's. */
import type { PartitionId } from '../log/log.ts';
import type { DeliveryDataKey } from './delivery-stream.ts';

export interface DeliverySealing {
  seal(key: DeliveryDataKey, partition: PartitionId, payload: Uint8Array): Promise<Uint8Array>;
  /** It says by itself which key opens it, and opens only as an entry of the partition it was sealed for. */
  open(partition: PartitionId, payload: Uint8Array): Promise<Uint8Array>;
}

/** Bit of an entry's attributes: its payload is sealed. */
export const sealedAttribute = 0b01;
