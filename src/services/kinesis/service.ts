/** Amazon Kinesis Data Streams: every operation of AWS's model, or why it is not there. */
import { unsupported, type OperationMap, type Service } from '../../wire/aws/service.ts';
import type { Streams } from '../../engine/stream/open-streams.ts';
import type { KinesisEvents } from './events.ts';
import type { Operations } from './model.gen.ts';
import { Names, type ArnMode } from './names.ts';
import { addTagsToStream } from './operations/add-tags-to-stream.ts';
import { createChannel } from './operations/create-channel.ts';
import { createStream } from './operations/create-stream.ts';
import { decreaseStreamRetentionPeriod } from './operations/decrease-stream-retention-period.ts';
import { deleteChannel } from './operations/delete-channel.ts';
import { deleteResourcePolicy } from './operations/delete-resource-policy.ts';
import { deleteStream } from './operations/delete-stream.ts';
import { deregisterStreamConsumer } from './operations/deregister-stream-consumer.ts';
import { describeAccountSettings } from './operations/describe-account-settings.ts';
import { describeChannel } from './operations/describe-channel.ts';
import { describeLimits } from './operations/describe-limits.ts';
import { describeStreamConsumer } from './operations/describe-stream-consumer.ts';
import { describeStreamSummary } from './operations/describe-stream-summary.ts';
import { describeStream } from './operations/describe-stream.ts';
import { disableEnhancedMonitoring } from './operations/disable-enhanced-monitoring.ts';
import { enableEnhancedMonitoring } from './operations/enable-enhanced-monitoring.ts';
import { getRecords } from './operations/get-records.ts';
import { getResourcePolicy } from './operations/get-resource-policy.ts';
import { getShardIterator } from './operations/get-shard-iterator.ts';
import { increaseStreamRetentionPeriod } from './operations/increase-stream-retention-period.ts';
import { listChannels } from './operations/list-channels.ts';
import { listShards } from './operations/list-shards.ts';
import { listStreamConsumers } from './operations/list-stream-consumers.ts';
import { listStreams } from './operations/list-streams.ts';
import { listTagsForResource } from './operations/list-tags-for-resource.ts';
import { listTagsForStream } from './operations/list-tags-for-stream.ts';
import { mergeShards } from './operations/merge-shards.ts';
import { putRecord } from './operations/put-record.ts';
import { putRecords } from './operations/put-records.ts';
import { putResourcePolicy } from './operations/put-resource-policy.ts';
import { registerStreamConsumer } from './operations/register-stream-consumer.ts';
import { removeTagsFromStream } from './operations/remove-tags-from-stream.ts';
import { splitShard } from './operations/split-shard.ts';
import { startStreamEncryption } from './operations/start-stream-encryption.ts';
import { stopStreamEncryption } from './operations/stop-stream-encryption.ts';
import { subscribeToShard } from './operations/subscribe-to-shard.ts';
import { tagResource } from './operations/tag-resource.ts';
import { untagResource } from './operations/untag-resource.ts';
import { updateAccountSettings } from './operations/update-account-settings.ts';
import { updateChannel } from './operations/update-channel.ts';
import { updateMaxRecordSize } from './operations/update-max-record-size.ts';
import { updateShardCount } from './operations/update-shard-count.ts';
import { updateStreamMode } from './operations/update-stream-mode.ts';
import { updateStreamRecordDistributionStrategy } from './operations/update-stream-record-distribution-strategy.ts';
import { updateStreamWarmThroughput } from './operations/update-stream-warm-throughput.ts';
import type { ChannelParts, KinesisParts } from './parts.ts';

/** 10 MiB of records as base64, with room for the JSON around 500 of them. */
const requestBytesMax = 16 * 1024 * 1024;

const queues = unsupported('queues on a stream are not built yet');

export interface KinesisOptions {
  readonly streams: Streams;
  readonly channels: ChannelParts;
  /** `strict` in server mode, where accounts are kept apart, and where `isStrict`. */
  readonly arns: ArnMode;
  readonly isStrict: boolean;
  readonly events: KinesisEvents;
}

export function kinesisService({ streams, channels, arns, isStrict, events }: KinesisOptions): Service {
  return {
    id: 'kinesis',
    model: async () => (await import('./model.gen.ts')).model,
    targetPrefix: 'Kinesis_20131202',
    signingNames: ['kinesis'],
    requestBytesMax,
    operations: operationsOf({ streams, channels, names: new Names(streams.catalog, arns, events), isStrict }),
  };
}

function operationsOf(parts: KinesisParts) {
  return {
    AcknowledgeDeadLetterQueueRecords: queues,
    AcknowledgeQueueRecords: queues,
    AddTagsToStream: addTagsToStream(parts),
    CreateChannel: createChannel(parts),
    CreateQueue: queues,
    CreateStream: createStream(parts),
    DecreaseStreamRetentionPeriod: decreaseStreamRetentionPeriod(parts),
    DeleteChannel: deleteChannel(parts),
    DeleteQueue: queues,
    DeleteResourcePolicy: deleteResourcePolicy(parts),
    DeleteStream: deleteStream(parts),
    DeregisterStreamConsumer: deregisterStreamConsumer(parts),
    DescribeAccountSettings: describeAccountSettings(parts),
    DescribeChannel: describeChannel(parts),
    DescribeLimits: describeLimits(parts),
    DescribeQueue: queues,
    DescribeStream: describeStream(parts),
    DescribeStreamConsumer: describeStreamConsumer(parts),
    DescribeStreamSummary: describeStreamSummary(parts),
    DisableEnhancedMonitoring: disableEnhancedMonitoring(parts),
    EnableEnhancedMonitoring: enableEnhancedMonitoring(parts),
    GetRecords: getRecords(parts),
    GetResourcePolicy: getResourcePolicy(parts),
    GetShardIterator: getShardIterator(parts),
    IncreaseStreamRetentionPeriod: increaseStreamRetentionPeriod(parts),
    ListChannels: listChannels(parts),
    ListQueues: queues,
    ListShards: listShards(parts),
    ListStreamConsumers: listStreamConsumers(parts),
    ListStreams: listStreams(parts),
    ListTagsForResource: listTagsForResource(parts),
    ListTagsForStream: listTagsForStream(parts),
    MergeShards: mergeShards(parts),
    PutRecord: putRecord(parts),
    PutRecords: putRecords(parts),
    PutResourcePolicy: putResourcePolicy(parts),
    ReceiveDeadLetterQueueRecords: queues,
    ReceiveQueueRecords: queues,
    RegisterStreamConsumer: registerStreamConsumer(parts),
    RemoveTagsFromStream: removeTagsFromStream(parts),
    RestoreDeadLetterQueueRecords: queues,
    SplitShard: splitShard(parts),
    StartStreamEncryption: startStreamEncryption(parts),
    StopStreamEncryption: stopStreamEncryption(parts),
    SubscribeToShard: subscribeToShard(parts),
    TagResource: tagResource(parts),
    UntagResource: untagResource(parts),
    UpdateAccountSettings: updateAccountSettings(parts),
    UpdateChannel: updateChannel(parts),
    UpdateDeadLetterQueueRecordsVisibility: queues,
    UpdateMaxRecordSize: updateMaxRecordSize(parts),
    UpdateQueue: queues,
    UpdateQueueRecordsVisibility: queues,
    UpdateShardCount: updateShardCount(parts),
    UpdateStreamMode: updateStreamMode(parts),
    UpdateStreamRecordDistributionStrategy: updateStreamRecordDistributionStrategy(parts),
    UpdateStreamWarmThroughput: updateStreamWarmThroughput(parts),
  } satisfies OperationMap<Operations>;
}
