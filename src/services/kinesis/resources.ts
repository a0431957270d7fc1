/** Engine values as the wire shows them, and back; nothing else. */
import type { FoundConsumer } from '../../engine/stream/consumers.ts';
import { retentionHours } from '../../engine/stream/retention.ts';
import { endingSequenceNumber, startingSequenceNumber } from '../../engine/stream/sequence-number.ts';
import { allShardMetrics, type MetricsChange } from '../../engine/stream/stream-settings.ts';
import { shardName, type Shard, type ShardMetric, type Stream, type StreamMode } from '../../engine/stream/stream.ts';
import { consumerArn, streamArn } from './arns.ts';
import type * as wire from './model.gen.ts';

const kibibyte = 1_024;

/** AWS shows the times of streams and consumers in whole seconds. */
export function wireSeconds(timeMs: number): number {
  return Math.floor(timeMs / 1_000) * 1_000;
}

export function wireShard(shard: Shard): wire.Shard {
  const [parent, adjacent] = shard.parents;
  const ending = endingSequenceNumber(shard);
  return {
    ShardId: shardName(shard.index),
    ...(parent === undefined ? {} : { ParentShardId: shardName(parent) }),
    ...(adjacent === undefined ? {} : { AdjacentParentShardId: shardName(adjacent) }),
    HashKeyRange: { StartingHashKey: String(shard.hashStart), EndingHashKey: String(shard.hashEnd) },
    SequenceNumberRange: {
      StartingSequenceNumber: startingSequenceNumber(shard),
      ...(ending === undefined ? {} : { EndingSequenceNumber: ending }),
    },
  };
}

/** What DescribeStream and DescribeStreamSummary both show. */
export function wireStream(stream: Stream) {
  return {
    StreamName: stream.name,
    StreamARN: streamArn(stream),
    StreamStatus: wireStatus(stream.status),
    StreamModeDetails: { StreamMode: wireMode(stream.mode) },
    RetentionPeriodHours: retentionHours(stream),
    StreamCreationTimestamp: wireSeconds(stream.createdAtMs),
    EnhancedMonitoring: [{ ShardLevelMetrics: Array.from(stream.shardMetrics) }],
    ...wireEncryption(stream),
  } satisfies Partial<wire.StreamDescription>;
}

export function wireEncryption({ encryption }: Stream): {
  readonly EncryptionType: wire.EncryptionType;
  readonly KeyId?: string;
} {
  return encryption === undefined
    ? { EncryptionType: 'NONE' }
    : { EncryptionType: 'KMS', KeyId: encryption.masterKeyId };
}

/** Shards come into being with the stream, but AWS shows them only once it is there. */
export function isShown(stream: Stream): boolean {
  return stream.status !== 'creating';
}

export function wireSummary(stream: Stream, consumerCount: number): wire.StreamDescriptionSummary {
  const { mode, warmThroughputMiBps: warm } = stream;
  return {
    ...wireStream(stream),
    OpenShardCount: isShown(stream) ? stream.openShards.length : 0,
    ConsumerCount: consumerCount,
    MaxRecordSizeInKiB: stream.recordBytesMax / kibibyte,
    ...(warm === undefined ? {} : { WarmThroughput: wireWarmThroughput(warm) }),
    ...(mode === 'on-demand' ? { RecordDistributionStrategy: wireDistribution(stream.distribution) } : {}),
  };
}

export function wireListed(stream: Stream): wire.StreamSummary {
  const { StreamName, StreamARN, StreamStatus, StreamModeDetails, StreamCreationTimestamp } = wireStream(stream);
  return { StreamName, StreamARN, StreamStatus, StreamModeDetails, StreamCreationTimestamp };
}

export function wireConsumer({ stream, consumer }: FoundConsumer): wire.Consumer {
  return {
    ConsumerName: consumer.name,
    ConsumerARN: consumerArn(stream, consumer),
    ConsumerStatus: consumerStatuses[consumer.status],
    ConsumerCreationTimestamp: wireSeconds(consumer.createdAtMs),
  };
}

const consumerStatuses = { creating: 'CREATING', active: 'ACTIVE', deleting: 'DELETING' } as const;

export function wireWarmThroughput(mibps: number): wire.WarmThroughputObject {
  // The machine's capacity is there at once, so what is wanted is what there is.
  return { TargetMiBps: mibps, CurrentMiBps: mibps };
}

const statuses = { creating: 'CREATING', active: 'ACTIVE', updating: 'UPDATING', deleting: 'DELETING' } as const;

export function wireStatus(status: Stream['status']): wire.StreamStatus {
  return statuses[status];
}

export function wireMode(mode: StreamMode): wire.StreamMode {
  return mode === 'on-demand' ? 'ON_DEMAND' : 'PROVISIONED';
}

export function modeOf(mode: wire.StreamMode): StreamMode {
  return mode === 'ON_DEMAND' ? 'on-demand' : 'provisioned';
}

export function wireDistribution(distribution: Stream['distribution']): wire.RecordDistributionStrategy {
  return distribution === 'auto' ? 'AUTO' : 'USER_PARTITION_KEY';
}

export function distributionOf(strategy: wire.RecordDistributionStrategy): Stream['distribution'] {
  return strategy === 'AUTO' ? 'auto' : 'user-partition-key';
}

export function recordBytesOf(kibibytes: number): number {
  return kibibytes * kibibyte;
}

/** `ALL` stands for every metric. */
export function metricsOf(names: wire.MetricsNameList): readonly ShardMetric[] {
  return names.flatMap((name) => (name === 'ALL' ? allShardMetrics : [name]));
}

export function wireMetricsChange({ stream, before, after }: MetricsChange): wire.EnhancedMonitoringOutput {
  return {
    StreamName: stream.name,
    StreamARN: streamArn(stream),
    CurrentShardLevelMetrics: before,
    DesiredShardLevelMetrics: after,
  };
}
