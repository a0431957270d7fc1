/** Records and the children of closed shards as readers get them. */
import type { StreamRecord } from '../../engine/stream/record.ts';
import { shardName, type Shard } from '../../engine/stream/stream.ts';
import type { ChildShard, RecordShape } from './model.gen.ts';

export function wireRecord({ sequenceNumber, arrivalMs, data, partitionKey, sealed }: StreamRecord): RecordShape {
  const record = {
    SequenceNumber: sequenceNumber,
    ApproximateArrivalTimestamp: arrivalMs,
    Data: data,
    PartitionKey: partitionKey,
  };
  return sealed ? { ...record, EncryptionType: 'KMS' } : record;
}

export function childShards(shards: readonly Shard[]): ChildShard[] {
  return shards.map(({ index, parents, hashStart, hashEnd }) => ({
    ShardId: shardName(index),
    ParentShards: parents.map(shardName),
    HashKeyRange: { StartingHashKey: String(hashStart), EndingHashKey: String(hashEnd) },
  }));
}
