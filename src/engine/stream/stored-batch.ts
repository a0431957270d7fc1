/**
 * What the data plane puts into the log: the payload of an entry is a Kafka RecordBatch v2, in the clear or sealed; the
 * entry's attributes say which. A fence marker closes a shard: it takes the offset at which the shard ends and holds no
 * record anybody sees. docs/formats/records.md describes the bytes.
 */
import type { Append, Offset, PartitionId } from '../log/log.ts';

export const sealedAttribute = 0b01;
export const markerAttribute = 0b10;

/** Writers of an open shard append with the first; its marker carries the second, and shuts them out for good. */
export const openEpoch = 0;
const closedEpoch = 1;

export function closingMarker(partition: PartitionId, endOffset: Offset): Append {
  return {
    partition,
    count: 1,
    payload: Buffer.from('closed'),
    attributes: markerAttribute,
    expectedOffset: endOffset,
    epoch: closedEpoch,
  };
}
