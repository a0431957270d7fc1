// Written by tools/generate-models.ts from AWS's published API model (Kinesis 2013-12-02). Do not edit.
import type { ServiceModel } from '../../wire/aws/model.ts';

export interface AccessDeniedException {
  readonly message?: string | undefined;
}

export interface AcknowledgeDeadLetterQueueRecordsErrorEntry {
  readonly ReceiptHandle: string;
  readonly ErrorCode: string;
  readonly ErrorMessage?: string | undefined;
}

export type AcknowledgeDeadLetterQueueRecordsErrorEntryList = readonly AcknowledgeDeadLetterQueueRecordsErrorEntry[];

export interface AcknowledgeDeadLetterQueueRecordsInput {
  readonly QueueARN: string;
  readonly Entries: AcknowledgeDeadLetterQueueRecordsRequestEntryList;
}

export interface AcknowledgeDeadLetterQueueRecordsOutput {
  readonly Successful: AcknowledgeDeadLetterQueueRecordsResultEntryList;
  readonly Failed: AcknowledgeDeadLetterQueueRecordsErrorEntryList;
}

export interface AcknowledgeDeadLetterQueueRecordsRequestEntry {
  readonly ReceiptHandle: string;
}

export type AcknowledgeDeadLetterQueueRecordsRequestEntryList = readonly AcknowledgeDeadLetterQueueRecordsRequestEntry[];

export interface AcknowledgeDeadLetterQueueRecordsResultEntry {
  readonly ReceiptHandle: string;
}

export type AcknowledgeDeadLetterQueueRecordsResultEntryList = readonly AcknowledgeDeadLetterQueueRecordsResultEntry[];

export interface AcknowledgeQueueRecordsErrorEntry {
  readonly ReceiptHandle: string;
  readonly ErrorCode: string;
  readonly ErrorMessage?: string | undefined;
}

export type AcknowledgeQueueRecordsErrorEntryList = readonly AcknowledgeQueueRecordsErrorEntry[];

export interface AcknowledgeQueueRecordsInput {
  readonly QueueARN: string;
  readonly Entries: AcknowledgeQueueRecordsRequestEntryList;
}

export interface AcknowledgeQueueRecordsOutput {
  readonly Successful: AcknowledgeQueueRecordsResultEntryList;
  readonly Failed: AcknowledgeQueueRecordsErrorEntryList;
}

export interface AcknowledgeQueueRecordsRequestEntry {
  readonly ReceiptHandle: string;
}

export type AcknowledgeQueueRecordsRequestEntryList = readonly AcknowledgeQueueRecordsRequestEntry[];

export interface AcknowledgeQueueRecordsResultEntry {
  readonly ReceiptHandle: string;
}

export type AcknowledgeQueueRecordsResultEntryList = readonly AcknowledgeQueueRecordsResultEntry[];

export interface AddTagsToStreamInput {
  readonly StreamName?: string | undefined;
  readonly Tags: TagMap;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface ChannelDescription {
  readonly ChannelName: string;
  readonly ChannelARN: string;
  readonly ChannelId: string;
  readonly ChannelStatus: ChannelStatus;
  readonly ChannelStatusReason?: string | undefined;
  readonly ChannelCreationTimestamp: number;
  readonly ServiceExecutionRoleARN: string;
  readonly StreamConfigurationList: ChannelStreamDescriptionList;
  readonly S3DestinationConfiguration?: S3DestinationDescription | undefined;
  readonly S3TablesDestinationConfiguration?: S3TablesDestinationDescription | undefined;
  readonly EncryptionConfiguration?: ChannelEncryptionConfiguration | undefined;
  readonly LoggingConfiguration: ChannelLoggingConfiguration;
}

export type ChannelDestinationType = 'S3' | 'S3_TABLES';

export interface ChannelEncryptionConfiguration {
  readonly EncryptionType: ChannelEncryptionType;
  readonly KeyId: string;
}

export type ChannelEncryptionType = 'KMS';

export interface ChannelLoggingConfiguration {
  readonly CloudWatchLogs: CloudWatchLogs;
}

export interface ChannelLoggingUpdateInput {
  readonly CloudWatchLogs: CloudWatchLogsUpdateInput;
}

export type ChannelStatus = 'CREATING' | 'ACTIVE' | 'UPDATING' | 'DELETING' | 'FAILED';

export interface ChannelStreamConfiguration {
  readonly StreamARN: string;
  readonly RecordConfiguration: RecordConfiguration;
}

export type ChannelStreamConfigurationList = readonly ChannelStreamConfiguration[];

export interface ChannelStreamDescription {
  readonly StreamARN: string;
  readonly StreamCreationTimestamp: number;
  readonly RecordConfiguration: RecordConfiguration;
}

export type ChannelStreamDescriptionList = readonly ChannelStreamDescription[];

export interface ChannelStreamIdentifier {
  readonly StreamARN: string;
  readonly StreamCreationTimestamp: number;
}

export type ChannelStreamIdentifierList = readonly ChannelStreamIdentifier[];

export interface ChannelSummary {
  readonly ChannelName: string;
  readonly ChannelARN: string;
  readonly ChannelId: string;
  readonly ChannelStatus: ChannelStatus;
  readonly ChannelStatusReason?: string | undefined;
  readonly ChannelCreationTimestamp: number;
  readonly ChannelDestinationType: ChannelDestinationType;
  readonly Streams: ChannelStreamIdentifierList;
}

export type ChannelSummaryList = readonly ChannelSummary[];

export interface ChildShard {
  readonly ShardId: string;
  readonly ParentShards: ShardIdList;
  readonly HashKeyRange: HashKeyRange;
}

export type ChildShardList = readonly ChildShard[];

export interface CloudWatchLogs {
  readonly Enabled: boolean;
  readonly LogGroupName?: string | undefined;
  readonly LogStreamName?: string | undefined;
}

export interface CloudWatchLogsUpdateInput {
  readonly Enabled: boolean;
  readonly LogGroupName?: string | undefined;
  readonly LogStreamName?: string | undefined;
}

export interface Consumer {
  readonly ConsumerName: string;
  readonly ConsumerARN: string;
  readonly ConsumerStatus: ConsumerStatus;
  readonly ConsumerCreationTimestamp: number;
}

export interface ConsumerDescription {
  readonly ConsumerName: string;
  readonly ConsumerARN: string;
  readonly ConsumerStatus: ConsumerStatus;
  readonly ConsumerCreationTimestamp: number;
  readonly StreamARN: string;
}

export type ConsumerList = readonly Consumer[];

export type ConsumerStatus = 'CREATING' | 'DELETING' | 'ACTIVE';

export interface CreateChannelInput {
  readonly ChannelName: string;
  readonly ServiceExecutionRoleARN: string;
  readonly StreamConfigurationList: ChannelStreamConfigurationList;
  readonly S3DestinationConfiguration?: S3DestinationConfiguration | undefined;
  readonly S3TablesDestinationConfiguration?: S3TablesDestinationConfiguration | undefined;
  readonly EncryptionConfiguration?: ChannelEncryptionConfiguration | undefined;
  readonly Tags?: TagMap | undefined;
  readonly LoggingConfiguration?: ChannelLoggingConfiguration | undefined;
}

export interface CreateChannelOutput {
  readonly ChannelDescription: ChannelDescription;
}

export interface CreateQueueInput {
  readonly QueueName: string;
  readonly StreamConfigurationList: QueueStreamConfigurationList;
  readonly QueueAttributes?: QueueAttributes | undefined;
  readonly Tags?: TagMap | undefined;
}

export interface CreateQueueOutput {
  readonly QueueDescription: QueueDescription;
}

export interface CreateStreamInput {
  readonly StreamName: string;
  readonly ShardCount?: number | undefined;
  readonly StreamModeDetails?: StreamModeDetails | undefined;
  readonly Tags?: TagMap | undefined;
  readonly WarmThroughputMiBps?: number | undefined;
  readonly MaxRecordSizeInKiB?: number | undefined;
  readonly RecordDistributionStrategy?: RecordDistributionStrategy | undefined;
}

export interface DeadLetterConfiguration {
  readonly TargetType: TargetType;
  readonly MaxReceiveCount?: number | undefined;
}

export interface DeadLetterQueueS3Configuration {
  readonly BucketARN: string;
  readonly ExpectedBucketOwner: string;
  readonly ErrorOutputPrefix?: string | undefined;
}

export interface DecreaseStreamRetentionPeriodInput {
  readonly StreamName?: string | undefined;
  readonly RetentionPeriodHours: number;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface DeleteChannelInput {
  readonly ChannelARN: string;
}

export interface DeleteQueueInput {
  readonly QueueARN: string;
}

export interface DeleteResourcePolicyInput {
  readonly ResourceARN: string;
  readonly StreamId?: string | undefined;
}

export interface DeleteStreamInput {
  readonly StreamName?: string | undefined;
  readonly EnforceConsumerDeletion?: boolean | undefined;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface DeregisterStreamConsumerInput {
  readonly StreamARN?: string | undefined;
  readonly ConsumerName?: string | undefined;
  readonly ConsumerARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface DescribeAccountSettingsInput {}

export interface DescribeAccountSettingsOutput {
  readonly MinimumThroughputBillingCommitment?: MinimumThroughputBillingCommitmentOutput | undefined;
}

export interface DescribeChannelInput {
  readonly ChannelARN: string;
}

export interface DescribeChannelOutput {
  readonly ChannelDescription: ChannelDescription;
}

export interface DescribeLimitsInput {}

export interface DescribeLimitsOutput {
  readonly ShardLimit: number;
  readonly OpenShardCount: number;
  readonly OnDemandStreamCount: number;
  readonly OnDemandStreamCountLimit: number;
  readonly ChannelCount?: number | undefined;
  readonly ChannelCountLimit?: number | undefined;
}

export interface DescribeQueueInput {
  readonly QueueARN: string;
}

export interface DescribeQueueOutput {
  readonly QueueDescription: QueueDescription;
}

export interface DescribeStreamConsumerInput {
  readonly StreamARN?: string | undefined;
  readonly ConsumerName?: string | undefined;
  readonly ConsumerARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface DescribeStreamConsumerOutput {
  readonly ConsumerDescription: ConsumerDescription;
}

export interface DescribeStreamInput {
  readonly StreamName?: string | undefined;
  readonly Limit?: number | undefined;
  readonly ExclusiveStartShardId?: string | undefined;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface DescribeStreamOutput {
  readonly StreamDescription: StreamDescription;
}

export interface DescribeStreamSummaryInput {
  readonly StreamName?: string | undefined;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface DescribeStreamSummaryOutput {
  readonly StreamDescriptionSummary: StreamDescriptionSummary;
}

export interface DisableEnhancedMonitoringInput {
  readonly StreamName?: string | undefined;
  readonly ShardLevelMetrics: MetricsNameList;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface DryRunOperationException {
  readonly message?: string | undefined;
}

export interface EnableEnhancedMonitoringInput {
  readonly StreamName?: string | undefined;
  readonly ShardLevelMetrics: MetricsNameList;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export type EncryptionType = 'NONE' | 'KMS';

export interface EnhancedMetrics {
  readonly ShardLevelMetrics?: MetricsNameList | undefined;
}

export type EnhancedMonitoringList = readonly EnhancedMetrics[];

export interface EnhancedMonitoringOutput {
  readonly StreamName?: string | undefined;
  readonly CurrentShardLevelMetrics?: MetricsNameList | undefined;
  readonly DesiredShardLevelMetrics?: MetricsNameList | undefined;
  readonly StreamARN?: string | undefined;
}

export interface ExpiredIteratorException {
  readonly message?: string | undefined;
}

export interface ExpiredNextTokenException {
  readonly message?: string | undefined;
}

export interface GetRecordsInput {
  readonly ShardIterator: string;
  readonly Limit?: number | undefined;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetRecordsOutput {
  readonly Records: RecordList;
  readonly NextShardIterator?: string | undefined;
  readonly MillisBehindLatest?: number | undefined;
  readonly ChildShards?: ChildShardList | undefined;
}

export interface GetResourcePolicyInput {
  readonly ResourceARN: string;
  readonly StreamId?: string | undefined;
}

export interface GetResourcePolicyOutput {
  readonly Policy: string;
}

export interface GetShardIteratorInput {
  readonly StreamName?: string | undefined;
  readonly ShardId: string;
  readonly ShardIteratorType: ShardIteratorType;
  readonly StartingSequenceNumber?: string | undefined;
  readonly Timestamp?: number | undefined;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface GetShardIteratorOutput {
  readonly ShardIterator?: string | undefined;
}

export interface HashKeyRange {
  readonly StartingHashKey: string;
  readonly EndingHashKey: string;
}

export interface IncreaseStreamRetentionPeriodInput {
  readonly StreamName?: string | undefined;
  readonly RetentionPeriodHours: number;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface InternalFailureException {
  readonly message?: string | undefined;
}

export interface InvalidArgumentException {
  readonly message?: string | undefined;
}

export interface KMSAccessDeniedException {
  readonly message?: string | undefined;
}

export interface KMSDisabledException {
  readonly message?: string | undefined;
}

export interface KMSInvalidStateException {
  readonly message?: string | undefined;
}

export interface KMSNotFoundException {
  readonly message?: string | undefined;
}

export interface KMSOptInRequired {
  readonly message?: string | undefined;
}

export interface KMSThrottlingException {
  readonly message?: string | undefined;
}

export interface LimitExceededException {
  readonly message?: string | undefined;
}

export interface ListChannelsInput {
  readonly StreamFilter?: StreamFilterList | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListChannelsOutput {
  readonly ChannelSummaries: ChannelSummaryList;
  readonly NextToken?: string | undefined;
}

export interface ListQueuesInput {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly StreamFilter?: QueueStreamFilterList | undefined;
}

export interface ListQueuesOutput {
  readonly QueueSummaries: QueueSummaryList;
  readonly NextToken?: string | undefined;
}

export interface ListShardsInput {
  readonly StreamName?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly ExclusiveStartShardId?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly StreamCreationTimestamp?: number | undefined;
  readonly ShardFilter?: ShardFilter | undefined;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface ListShardsOutput {
  readonly Shards?: ShardList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListStreamConsumersInput {
  readonly StreamARN: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly StreamCreationTimestamp?: number | undefined;
  readonly StreamId?: string | undefined;
}

export interface ListStreamConsumersOutput {
  readonly Consumers?: ConsumerList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListStreamsInput {
  readonly Limit?: number | undefined;
  readonly ExclusiveStartStreamName?: string | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListStreamsOutput {
  readonly StreamNames: StreamNameList;
  readonly HasMoreStreams: boolean;
  readonly NextToken?: string | undefined;
  readonly StreamSummaries?: StreamSummaryList | undefined;
}

export interface ListTagsForResourceInput {
  readonly ResourceARN: string;
  readonly StreamId?: string | undefined;
}

export interface ListTagsForResourceOutput {
  readonly Tags?: TagList | undefined;
}

export interface ListTagsForStreamInput {
  readonly StreamName?: string | undefined;
  readonly ExclusiveStartTagKey?: string | undefined;
  readonly Limit?: number | undefined;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface ListTagsForStreamOutput {
  readonly Tags: TagList;
  readonly HasMoreTags: boolean;
}

export interface MergeShardsInput {
  readonly StreamName?: string | undefined;
  readonly ShardToMerge: string;
  readonly AdjacentShardToMerge: string;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export type MetricsName = 'IncomingBytes' | 'IncomingRecords' | 'OutgoingBytes' | 'OutgoingRecords' | 'WriteProvisionedThroughputExceeded' | 'ReadProvisionedThroughputExceeded' | 'IteratorAgeMilliseconds' | 'ALL';

export type MetricsNameList = readonly MetricsName[];

export interface MinimumThroughputBillingCommitmentInput {
  readonly Status: MinimumThroughputBillingCommitmentInputStatus;
}

export type MinimumThroughputBillingCommitmentInputStatus = 'ENABLED' | 'DISABLED';

export interface MinimumThroughputBillingCommitmentOutput {
  readonly Status: MinimumThroughputBillingCommitmentOutputStatus;
  readonly StartedAt?: number | undefined;
  readonly EndedAt?: number | undefined;
  readonly EarliestAllowedEndAt?: number | undefined;
}

export type MinimumThroughputBillingCommitmentOutputStatus = 'ENABLED' | 'DISABLED' | 'ENABLED_UNTIL_EARLIEST_ALLOWED_END';

export interface PartitionField {
  readonly Transform: PartitionTransform;
  readonly SourceName: string;
}

export type PartitionFieldList = readonly PartitionField[];

export interface PartitionSpec {
  readonly PartitionFields: PartitionFieldList;
}

export type PartitionTransform = 'TIME_HOUR';

export interface ProvisionedThroughputExceededException {
  readonly message?: string | undefined;
}

export interface PutRecordInput {
  readonly StreamName?: string | undefined;
  readonly Data: Uint8Array;
  readonly PartitionKey?: string | undefined;
  readonly ExplicitHashKey?: string | undefined;
  readonly SequenceNumberForOrdering?: string | undefined;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface PutRecordOutput {
  readonly ShardId: string;
  readonly SequenceNumber: string;
  readonly EncryptionType?: EncryptionType | undefined;
}

export interface PutRecordsInput {
  readonly Records: PutRecordsRequestEntryList;
  readonly StreamName?: string | undefined;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

export interface PutRecordsOutput {
  readonly FailedRecordCount?: number | undefined;
  readonly Records: PutRecordsResultEntryList;
  readonly EncryptionType?: EncryptionType | undefined;
}

export interface PutRecordsRequestEntry {
  readonly Data: Uint8Array;
  readonly ExplicitHashKey?: string | undefined;
  readonly PartitionKey?: string | undefined;
}

export type PutRecordsRequestEntryList = readonly PutRecordsRequestEntry[];

export interface PutRecordsResultEntry {
  readonly SequenceNumber?: string | undefined;
  readonly ShardId?: string | undefined;
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export type PutRecordsResultEntryList = readonly PutRecordsResultEntry[];

export interface PutResourcePolicyInput {
  readonly ResourceARN: string;
  readonly StreamId?: string | undefined;
  readonly Policy: string;
}

export interface QueueAttributes {
  readonly VisibilityTimeoutSeconds?: number | undefined;
  readonly DeadLetterConfiguration?: DeadLetterConfiguration | undefined;
}

export interface QueueDescription {
  readonly QueueName: string;
  readonly QueueARN: string;
  readonly QueueStatus: QueueStatus;
  readonly QueueCreationTimestamp: number;
  readonly StreamConfigurationList: QueueStreamConfigurationList;
  readonly QueueAttributes?: QueueAttributes | undefined;
}

export interface QueueRecord {
  readonly ReceiptHandle: string;
  readonly RecordId: string;
  readonly PartitionKey?: string | undefined;
  readonly Data: Uint8Array;
  readonly ApproximateArrivalTimestamp: number;
  readonly FirstReceiveTimestamp: number;
  readonly ReceiveCount: number;
}

export type QueueRecordList = readonly QueueRecord[];

export interface QueueStartingPosition {
  readonly Type: QueueStartingPositionType;
  readonly Timestamp?: number | undefined;
}

export type QueueStartingPositionType = 'TRIM_HORIZON' | 'LATEST' | 'AT_TIMESTAMP';

export type QueueStatus = 'CREATING' | 'ACTIVE' | 'UPDATING' | 'DELETING';

export interface QueueStreamConfiguration {
  readonly StreamARN: string;
  readonly StartingPosition?: QueueStartingPosition | undefined;
}

export type QueueStreamConfigurationList = readonly QueueStreamConfiguration[];

export interface QueueStreamFilter {
  readonly StreamARN: string;
  readonly StreamCreationTimestamp?: number | undefined;
}

export type QueueStreamFilterList = readonly QueueStreamFilter[];

export interface QueueStreamIdentifier {
  readonly StreamARN: string;
  readonly StreamCreationTimestamp: number;
}

export type QueueStreamIdentifierList = readonly QueueStreamIdentifier[];

export interface QueueSummary {
  readonly QueueName: string;
  readonly QueueARN: string;
  readonly QueueStatus: QueueStatus;
  readonly QueueCreationTimestamp: number;
  readonly Streams: QueueStreamIdentifierList;
}

export type QueueSummaryList = readonly QueueSummary[];

export interface ReceiveDeadLetterQueueRecordsInput {
  readonly QueueARN: string;
  readonly Limit?: number | undefined;
  readonly WaitTimeSeconds?: number | undefined;
  readonly VisibilityTimeoutSeconds?: number | undefined;
}

export interface ReceiveDeadLetterQueueRecordsOutput {
  readonly QueueRecords: QueueRecordList;
}

export interface ReceiveQueueRecordsInput {
  readonly QueueARN: string;
  readonly Limit?: number | undefined;
  readonly WaitTimeSeconds?: number | undefined;
  readonly VisibilityTimeoutSeconds?: number | undefined;
}

export interface ReceiveQueueRecordsOutput {
  readonly QueueRecords: QueueRecordList;
}

export interface RecordShape {
  readonly SequenceNumber: string;
  readonly ApproximateArrivalTimestamp?: number | undefined;
  readonly Data: Uint8Array;
  readonly PartitionKey?: string | undefined;
  readonly EncryptionType?: EncryptionType | undefined;
}

export interface RecordConfiguration {
  readonly RecordFormatType: RecordFormatType;
  readonly GSRSchemaARN?: string | undefined;
}

export type RecordDistributionStrategy = 'AUTO' | 'USER_PARTITION_KEY';

export type RecordFormatType = 'GSR_JSON' | 'JSON' | 'STRING' | 'BYTE_ARRAY';

export type RecordList = readonly RecordShape[];

export interface RegisterStreamConsumerInput {
  readonly StreamARN: string;
  readonly ConsumerName: string;
  readonly StreamId?: string | undefined;
  readonly Tags?: TagMap | undefined;
}

export interface RegisterStreamConsumerOutput {
  readonly Consumer: Consumer;
}

export interface RemoveTagsFromStreamInput {
  readonly StreamName?: string | undefined;
  readonly TagKeys: TagKeyList;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface ResourceInUseException {
  readonly message?: string | undefined;
}

export interface ResourceNotFoundException {
  readonly message?: string | undefined;
}

export interface RestoreDeadLetterQueueRecordsErrorEntry {
  readonly ReceiptHandle: string;
  readonly ErrorCode: string;
  readonly ErrorMessage?: string | undefined;
}

export type RestoreDeadLetterQueueRecordsErrorEntryList = readonly RestoreDeadLetterQueueRecordsErrorEntry[];

export interface RestoreDeadLetterQueueRecordsInput {
  readonly QueueARN: string;
  readonly Entries: RestoreDeadLetterQueueRecordsRequestEntryList;
}

export interface RestoreDeadLetterQueueRecordsOutput {
  readonly Successful: RestoreDeadLetterQueueRecordsResultEntryList;
  readonly Failed: RestoreDeadLetterQueueRecordsErrorEntryList;
}

export interface RestoreDeadLetterQueueRecordsRequestEntry {
  readonly ReceiptHandle: string;
}

export type RestoreDeadLetterQueueRecordsRequestEntryList = readonly RestoreDeadLetterQueueRecordsRequestEntry[];

export interface RestoreDeadLetterQueueRecordsResultEntry {
  readonly ReceiptHandle: string;
}

export type RestoreDeadLetterQueueRecordsResultEntryList = readonly RestoreDeadLetterQueueRecordsResultEntry[];

export type S3CompressionType = 'NONE' | 'GZIP' | 'ZSTD';

export interface S3DestinationConfiguration {
  readonly DataFreshnessInSeconds?: number | undefined;
  readonly DeadLetterQueueS3Configuration?: DeadLetterQueueS3Configuration | undefined;
  readonly StorageConfiguration: S3StorageConfiguration;
}

export interface S3DestinationDescription {
  readonly DataFreshnessInSeconds: number;
  readonly DeadLetterQueueS3Configuration: DeadLetterQueueS3Configuration;
  readonly StorageConfiguration: S3StorageConfiguration;
}

export interface S3DestinationUpdateInput {
  readonly DataFreshnessInSeconds: number;
}

export type S3StorageClass = 'STANDARD' | 'INTELLIGENT_TIERING' | 'GLACIER_IR';

export interface S3StorageConfiguration {
  readonly BucketARN: string;
  readonly ExpectedBucketOwner: string;
  readonly OutputKeyTemplate?: string | undefined;
  readonly StorageClass?: S3StorageClass | undefined;
  readonly CompressionType: S3CompressionType;
}

export type S3TablesCompressionType = 'NONE' | 'ZSTD' | 'SNAPPY';

export interface S3TablesConfiguration {
  readonly TableBucketARN: string;
  readonly Namespace: string;
  readonly TableName: string;
  readonly CompressionType: S3TablesCompressionType;
  readonly PartitionSpec?: PartitionSpec | undefined;
}

export type S3TablesConfigurationList = readonly S3TablesConfiguration[];

export interface S3TablesDestinationConfiguration {
  readonly DataFreshnessInSeconds?: number | undefined;
  readonly DeadLetterQueueS3Configuration: DeadLetterQueueS3Configuration;
  readonly S3TablesConfigurationList: S3TablesConfigurationList;
}

export interface S3TablesDestinationDescription {
  readonly DataFreshnessInSeconds: number;
  readonly DeadLetterQueueS3Configuration: DeadLetterQueueS3Configuration;
  readonly S3TablesConfigurationList: S3TablesConfigurationList;
}

export interface S3TablesDestinationUpdateInput {
  readonly DataFreshnessInSeconds: number;
}

export type ScalingType = 'UNIFORM_SCALING';

export interface SequenceNumberRange {
  readonly StartingSequenceNumber: string;
  readonly EndingSequenceNumber?: string | undefined;
}

export interface Shard {
  readonly ShardId: string;
  readonly ParentShardId?: string | undefined;
  readonly AdjacentParentShardId?: string | undefined;
  readonly HashKeyRange: HashKeyRange;
  readonly SequenceNumberRange: SequenceNumberRange;
}

export interface ShardFilter {
  readonly Type: ShardFilterType;
  readonly ShardId?: string | undefined;
  readonly Timestamp?: number | undefined;
}

export type ShardFilterType = 'AFTER_SHARD_ID' | 'AT_TRIM_HORIZON' | 'FROM_TRIM_HORIZON' | 'AT_LATEST' | 'AT_TIMESTAMP' | 'FROM_TIMESTAMP';

export type ShardIdList = readonly string[];

export type ShardIteratorType = 'AFTER_SEQUENCE_NUMBER' | 'LATEST' | 'AT_TIMESTAMP' | 'AT_SEQUENCE_NUMBER' | 'TRIM_HORIZON';

export type ShardList = readonly Shard[];

export interface SplitShardInput {
  readonly StreamName?: string | undefined;
  readonly ShardToSplit: string;
  readonly NewStartingHashKey: string;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface StartStreamEncryptionInput {
  readonly StreamName?: string | undefined;
  readonly EncryptionType: EncryptionType;
  readonly KeyId: string;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface StartingPosition {
  readonly Type: ShardIteratorType;
  readonly SequenceNumber?: string | undefined;
  readonly Timestamp?: number | undefined;
}

export interface StopStreamEncryptionInput {
  readonly StreamName?: string | undefined;
  readonly EncryptionType: EncryptionType;
  readonly KeyId: string;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface StreamDescription {
  readonly StreamName: string;
  readonly StreamARN: string;
  readonly StreamStatus: StreamStatus;
  readonly StreamModeDetails?: StreamModeDetails | undefined;
  readonly Shards: ShardList;
  readonly HasMoreShards: boolean;
  readonly RetentionPeriodHours: number;
  readonly StreamCreationTimestamp: number;
  readonly EnhancedMonitoring: EnhancedMonitoringList;
  readonly EncryptionType?: EncryptionType | undefined;
  readonly KeyId?: string | undefined;
}

export interface StreamDescriptionSummary {
  readonly StreamName: string;
  readonly StreamARN: string;
  readonly StreamId?: string | undefined;
  readonly StreamStatus: StreamStatus;
  readonly StreamModeDetails?: StreamModeDetails | undefined;
  readonly RetentionPeriodHours: number;
  readonly StreamCreationTimestamp: number;
  readonly EnhancedMonitoring: EnhancedMonitoringList;
  readonly EncryptionType?: EncryptionType | undefined;
  readonly KeyId?: string | undefined;
  readonly OpenShardCount: number;
  readonly ConsumerCount?: number | undefined;
  readonly WarmThroughput?: WarmThroughputObject | undefined;
  readonly MaxRecordSizeInKiB?: number | undefined;
  readonly ChannelCount?: number | undefined;
  readonly RecordDistributionStrategy?: RecordDistributionStrategy | undefined;
  readonly QueueCount?: number | undefined;
}

export interface StreamFilter {
  readonly StreamARN: string;
  readonly StreamCreationTimestamp?: number | undefined;
}

export type StreamFilterList = readonly StreamFilter[];

export type StreamMode = 'PROVISIONED' | 'ON_DEMAND';

export interface StreamModeDetails {
  readonly StreamMode: StreamMode;
}

export type StreamNameList = readonly string[];

export type StreamStatus = 'CREATING' | 'DELETING' | 'ACTIVE' | 'UPDATING';

export interface StreamSummary {
  readonly StreamName: string;
  readonly StreamARN: string;
  readonly StreamStatus: StreamStatus;
  readonly StreamModeDetails?: StreamModeDetails | undefined;
  readonly StreamCreationTimestamp?: number | undefined;
}

export type StreamSummaryList = readonly StreamSummary[];

export interface SubscribeToShardEvent {
  readonly Records: RecordList;
  readonly ContinuationSequenceNumber: string;
  readonly MillisBehindLatest: number;
  readonly ChildShards?: ChildShardList | undefined;
}

export type SubscribeToShardEventStream = { readonly SubscribeToShardEvent: SubscribeToShardEvent };

export interface SubscribeToShardInput {
  readonly ConsumerARN: string;
  readonly StreamId?: string | undefined;
  readonly ShardId: string;
  readonly StartingPosition: StartingPosition;
  readonly DryRun?: boolean | undefined;
}

export interface SubscribeToShardOutput {
  readonly EventStream: AsyncIterable<SubscribeToShardEventStream>;
}

export interface Tag {
  readonly Key: string;
  readonly Value?: string | undefined;
}

export type TagKeyList = readonly string[];

export type TagList = readonly Tag[];

export type TagMap = Readonly<Record<string, string>>;

export interface TagResourceInput {
  readonly Tags: TagMap;
  readonly ResourceARN: string;
  readonly StreamId?: string | undefined;
}

export type TargetType = 'BUILT_IN' | 'NONE';

export interface ThrottlingException {
  readonly message?: string | undefined;
}

export interface UntagResourceInput {
  readonly TagKeys: TagKeyList;
  readonly ResourceARN: string;
  readonly StreamId?: string | undefined;
}

export interface UpdateAccountSettingsInput {
  readonly MinimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentInput;
}

export interface UpdateAccountSettingsOutput {
  readonly MinimumThroughputBillingCommitment?: MinimumThroughputBillingCommitmentOutput | undefined;
}

export interface UpdateChannelInput {
  readonly ChannelARN: string;
  readonly S3DestinationConfiguration?: S3DestinationUpdateInput | undefined;
  readonly S3TablesDestinationConfiguration?: S3TablesDestinationUpdateInput | undefined;
  readonly LoggingConfiguration?: ChannelLoggingUpdateInput | undefined;
}

export interface UpdateChannelOutput {
  readonly ChannelDescription: ChannelDescription;
}

export interface UpdateDeadLetterQueueRecordsVisibilityErrorEntry {
  readonly ReceiptHandle: string;
  readonly ErrorCode: string;
  readonly ErrorMessage?: string | undefined;
}

export type UpdateDeadLetterQueueRecordsVisibilityErrorEntryList = readonly UpdateDeadLetterQueueRecordsVisibilityErrorEntry[];

export interface UpdateDeadLetterQueueRecordsVisibilityInput {
  readonly QueueARN: string;
  readonly Entries: UpdateDeadLetterQueueRecordsVisibilityRequestEntryList;
}

export interface UpdateDeadLetterQueueRecordsVisibilityOutput {
  readonly Successful: UpdateDeadLetterQueueRecordsVisibilityResultEntryList;
  readonly Failed: UpdateDeadLetterQueueRecordsVisibilityErrorEntryList;
}

export interface UpdateDeadLetterQueueRecordsVisibilityRequestEntry {
  readonly ReceiptHandle: string;
  readonly VisibilityTimeoutSeconds: number;
}

export type UpdateDeadLetterQueueRecordsVisibilityRequestEntryList = readonly UpdateDeadLetterQueueRecordsVisibilityRequestEntry[];

export interface UpdateDeadLetterQueueRecordsVisibilityResultEntry {
  readonly ReceiptHandle: string;
}

export type UpdateDeadLetterQueueRecordsVisibilityResultEntryList = readonly UpdateDeadLetterQueueRecordsVisibilityResultEntry[];

export interface UpdateMaxRecordSizeInput {
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
  readonly MaxRecordSizeInKiB: number;
}

export interface UpdateQueueInput {
  readonly QueueARN: string;
  readonly QueueAttributes: QueueAttributes;
}

export interface UpdateQueueOutput {
  readonly QueueDescription: QueueDescription;
}

export interface UpdateQueueRecordsVisibilityErrorEntry {
  readonly ReceiptHandle: string;
  readonly ErrorCode: string;
  readonly ErrorMessage?: string | undefined;
}

export type UpdateQueueRecordsVisibilityErrorEntryList = readonly UpdateQueueRecordsVisibilityErrorEntry[];

export interface UpdateQueueRecordsVisibilityInput {
  readonly QueueARN: string;
  readonly Entries: UpdateQueueRecordsVisibilityRequestEntryList;
}

export interface UpdateQueueRecordsVisibilityOutput {
  readonly Successful: UpdateQueueRecordsVisibilityResultEntryList;
  readonly Failed: UpdateQueueRecordsVisibilityErrorEntryList;
}

export interface UpdateQueueRecordsVisibilityRequestEntry {
  readonly ReceiptHandle: string;
  readonly VisibilityTimeoutSeconds: number;
}

export type UpdateQueueRecordsVisibilityRequestEntryList = readonly UpdateQueueRecordsVisibilityRequestEntry[];

export interface UpdateQueueRecordsVisibilityResultEntry {
  readonly ReceiptHandle: string;
}

export type UpdateQueueRecordsVisibilityResultEntryList = readonly UpdateQueueRecordsVisibilityResultEntry[];

export interface UpdateShardCountInput {
  readonly StreamName?: string | undefined;
  readonly TargetShardCount: number;
  readonly ScalingType: ScalingType;
  readonly StreamARN?: string | undefined;
  readonly StreamId?: string | undefined;
}

export interface UpdateShardCountOutput {
  readonly StreamName?: string | undefined;
  readonly CurrentShardCount?: number | undefined;
  readonly TargetShardCount?: number | undefined;
  readonly StreamARN?: string | undefined;
}

export interface UpdateStreamModeInput {
  readonly StreamARN: string;
  readonly StreamId?: string | undefined;
  readonly StreamModeDetails: StreamModeDetails;
  readonly WarmThroughputMiBps?: number | undefined;
}

export interface UpdateStreamRecordDistributionStrategyInput {
  readonly StreamARN: string;
  readonly StreamId?: string | undefined;
  readonly RecordDistributionStrategy: RecordDistributionStrategy;
}

export interface UpdateStreamWarmThroughputInput {
  readonly StreamARN?: string | undefined;
  readonly StreamName?: string | undefined;
  readonly StreamId?: string | undefined;
  readonly WarmThroughputMiBps: number;
}

export interface UpdateStreamWarmThroughputOutput {
  readonly StreamARN?: string | undefined;
  readonly StreamName?: string | undefined;
  readonly WarmThroughput?: WarmThroughputObject | undefined;
}

export interface ValidationException {
  readonly message?: string | undefined;
}

export interface WarmThroughputObject {
  readonly TargetMiBps?: number | undefined;
  readonly CurrentMiBps?: number | undefined;
}

export interface Operations {
  AcknowledgeDeadLetterQueueRecords: { input: AcknowledgeDeadLetterQueueRecordsInput; output: AcknowledgeDeadLetterQueueRecordsOutput };
  AcknowledgeQueueRecords: { input: AcknowledgeQueueRecordsInput; output: AcknowledgeQueueRecordsOutput };
  AddTagsToStream: { input: AddTagsToStreamInput; output: void };
  CreateChannel: { input: CreateChannelInput; output: CreateChannelOutput };
  CreateQueue: { input: CreateQueueInput; output: CreateQueueOutput };
  CreateStream: { input: CreateStreamInput; output: void };
  DecreaseStreamRetentionPeriod: { input: DecreaseStreamRetentionPeriodInput; output: void };
  DeleteChannel: { input: DeleteChannelInput; output: void };
  DeleteQueue: { input: DeleteQueueInput; output: void };
  DeleteResourcePolicy: { input: DeleteResourcePolicyInput; output: void };
  DeleteStream: { input: DeleteStreamInput; output: void };
  DeregisterStreamConsumer: { input: DeregisterStreamConsumerInput; output: void };
  DescribeAccountSettings: { input: DescribeAccountSettingsInput; output: DescribeAccountSettingsOutput };
  DescribeChannel: { input: DescribeChannelInput; output: DescribeChannelOutput };
  DescribeLimits: { input: DescribeLimitsInput; output: DescribeLimitsOutput };
  DescribeQueue: { input: DescribeQueueInput; output: DescribeQueueOutput };
  DescribeStream: { input: DescribeStreamInput; output: DescribeStreamOutput };
  DescribeStreamConsumer: { input: DescribeStreamConsumerInput; output: DescribeStreamConsumerOutput };
  DescribeStreamSummary: { input: DescribeStreamSummaryInput; output: DescribeStreamSummaryOutput };
  DisableEnhancedMonitoring: { input: DisableEnhancedMonitoringInput; output: EnhancedMonitoringOutput };
  EnableEnhancedMonitoring: { input: EnableEnhancedMonitoringInput; output: EnhancedMonitoringOutput };
  GetRecords: { input: GetRecordsInput; output: GetRecordsOutput };
  GetResourcePolicy: { input: GetResourcePolicyInput; output: GetResourcePolicyOutput };
  GetShardIterator: { input: GetShardIteratorInput; output: GetShardIteratorOutput };
  IncreaseStreamRetentionPeriod: { input: IncreaseStreamRetentionPeriodInput; output: void };
  ListChannels: { input: ListChannelsInput; output: ListChannelsOutput };
  ListQueues: { input: ListQueuesInput; output: ListQueuesOutput };
  ListShards: { input: ListShardsInput; output: ListShardsOutput };
  ListStreamConsumers: { input: ListStreamConsumersInput; output: ListStreamConsumersOutput };
  ListStreams: { input: ListStreamsInput; output: ListStreamsOutput };
  ListTagsForResource: { input: ListTagsForResourceInput; output: ListTagsForResourceOutput };
  ListTagsForStream: { input: ListTagsForStreamInput; output: ListTagsForStreamOutput };
  MergeShards: { input: MergeShardsInput; output: void };
  PutRecord: { input: PutRecordInput; output: PutRecordOutput };
  PutRecords: { input: PutRecordsInput; output: PutRecordsOutput };
  PutResourcePolicy: { input: PutResourcePolicyInput; output: void };
  ReceiveDeadLetterQueueRecords: { input: ReceiveDeadLetterQueueRecordsInput; output: ReceiveDeadLetterQueueRecordsOutput };
  ReceiveQueueRecords: { input: ReceiveQueueRecordsInput; output: ReceiveQueueRecordsOutput };
  RegisterStreamConsumer: { input: RegisterStreamConsumerInput; output: RegisterStreamConsumerOutput };
  RemoveTagsFromStream: { input: RemoveTagsFromStreamInput; output: void };
  RestoreDeadLetterQueueRecords: { input: RestoreDeadLetterQueueRecordsInput; output: RestoreDeadLetterQueueRecordsOutput };
  SplitShard: { input: SplitShardInput; output: void };
  StartStreamEncryption: { input: StartStreamEncryptionInput; output: void };
  StopStreamEncryption: { input: StopStreamEncryptionInput; output: void };
  SubscribeToShard: { input: SubscribeToShardInput; output: SubscribeToShardOutput };
  TagResource: { input: TagResourceInput; output: void };
  UntagResource: { input: UntagResourceInput; output: void };
  UpdateAccountSettings: { input: UpdateAccountSettingsInput; output: UpdateAccountSettingsOutput };
  UpdateChannel: { input: UpdateChannelInput; output: UpdateChannelOutput };
  UpdateDeadLetterQueueRecordsVisibility: { input: UpdateDeadLetterQueueRecordsVisibilityInput; output: UpdateDeadLetterQueueRecordsVisibilityOutput };
  UpdateMaxRecordSize: { input: UpdateMaxRecordSizeInput; output: void };
  UpdateQueue: { input: UpdateQueueInput; output: UpdateQueueOutput };
  UpdateQueueRecordsVisibility: { input: UpdateQueueRecordsVisibilityInput; output: UpdateQueueRecordsVisibilityOutput };
  UpdateShardCount: { input: UpdateShardCountInput; output: UpdateShardCountOutput };
  UpdateStreamMode: { input: UpdateStreamModeInput; output: void };
  UpdateStreamRecordDistributionStrategy: { input: UpdateStreamRecordDistributionStrategyInput; output: void };
  UpdateStreamWarmThroughput: { input: UpdateStreamWarmThroughputInput; output: UpdateStreamWarmThroughputOutput };
}

export type OperationName = keyof Operations;

export const model: ServiceModel = {
  apiVersion: "2013-12-02",
  serviceId: "Kinesis",
  protocols: ["json"],
  jsonVersion: "1.1",
  targetPrefix: "Kinesis_20131202",
  operations: {
    AcknowledgeDeadLetterQueueRecords: { input: 'AcknowledgeDeadLetterQueueRecordsInput', output: 'AcknowledgeDeadLetterQueueRecordsOutput', errors: ['AccessDeniedException', 'InternalFailureException', 'InvalidArgumentException', 'ResourceNotFoundException', 'ThrottlingException'] },
    AcknowledgeQueueRecords: { input: 'AcknowledgeQueueRecordsInput', output: 'AcknowledgeQueueRecordsOutput', errors: ['AccessDeniedException', 'InternalFailureException', 'InvalidArgumentException', 'ResourceNotFoundException', 'ThrottlingException'] },
    AddTagsToStream: { input: 'AddTagsToStreamInput', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'LimitExceededException', 'AccessDeniedException'] },
    CreateChannel: { input: 'CreateChannelInput', output: 'CreateChannelOutput', errors: ['ValidationException', 'ResourceInUseException', 'ResourceNotFoundException', 'LimitExceededException', 'InvalidArgumentException', 'KMSDisabledException', 'KMSInvalidStateException', 'KMSAccessDeniedException', 'KMSNotFoundException', 'KMSOptInRequired', 'KMSThrottlingException', 'AccessDeniedException'] },
    CreateQueue: { input: 'CreateQueueInput', output: 'CreateQueueOutput', errors: ['ValidationException', 'ResourceInUseException', 'ResourceNotFoundException', 'LimitExceededException', 'InvalidArgumentException', 'AccessDeniedException', 'InternalFailureException'] },
    CreateStream: { input: 'CreateStreamInput', errors: ['ResourceInUseException', 'LimitExceededException', 'InvalidArgumentException', 'ValidationException'] },
    DecreaseStreamRetentionPeriod: { input: 'DecreaseStreamRetentionPeriodInput', errors: ['ResourceInUseException', 'ResourceNotFoundException', 'LimitExceededException', 'InvalidArgumentException', 'AccessDeniedException'] },
    DeleteChannel: { input: 'DeleteChannelInput', errors: ['ValidationException', 'ResourceNotFoundException', 'LimitExceededException', 'InvalidArgumentException', 'AccessDeniedException'] },
    DeleteQueue: { input: 'DeleteQueueInput', errors: ['ValidationException', 'ResourceNotFoundException', 'LimitExceededException', 'InvalidArgumentException', 'AccessDeniedException', 'InternalFailureException'] },
    DeleteResourcePolicy: { input: 'DeleteResourcePolicyInput', errors: ['ValidationException', 'AccessDeniedException', 'ResourceNotFoundException', 'LimitExceededException', 'InvalidArgumentException', 'ResourceInUseException', 'InternalFailureException'] },
    DeleteStream: { input: 'DeleteStreamInput', errors: ['ResourceNotFoundException', 'LimitExceededException', 'ResourceInUseException', 'InvalidArgumentException', 'AccessDeniedException'] },
    DeregisterStreamConsumer: { input: 'DeregisterStreamConsumerInput', errors: ['LimitExceededException', 'ResourceNotFoundException', 'InvalidArgumentException'] },
    DescribeAccountSettings: { input: 'DescribeAccountSettingsInput', output: 'DescribeAccountSettingsOutput', errors: ['LimitExceededException'] },
    DescribeChannel: { input: 'DescribeChannelInput', output: 'DescribeChannelOutput', errors: ['ValidationException', 'ResourceNotFoundException', 'LimitExceededException', 'InvalidArgumentException', 'AccessDeniedException'] },
    DescribeLimits: { input: 'DescribeLimitsInput', output: 'DescribeLimitsOutput', errors: ['LimitExceededException'] },
    DescribeQueue: { input: 'DescribeQueueInput', output: 'DescribeQueueOutput', errors: ['ValidationException', 'ResourceNotFoundException', 'LimitExceededException', 'InvalidArgumentException', 'AccessDeniedException', 'InternalFailureException'] },
    DescribeStream: { input: 'DescribeStreamInput', output: 'DescribeStreamOutput', errors: ['ResourceNotFoundException', 'LimitExceededException', 'InvalidArgumentException', 'AccessDeniedException'] },
    DescribeStreamConsumer: { input: 'DescribeStreamConsumerInput', output: 'DescribeStreamConsumerOutput', errors: ['LimitExceededException', 'ResourceNotFoundException', 'InvalidArgumentException'] },
    DescribeStreamSummary: { input: 'DescribeStreamSummaryInput', output: 'DescribeStreamSummaryOutput', errors: ['ResourceNotFoundException', 'LimitExceededException', 'InvalidArgumentException', 'AccessDeniedException'] },
    DisableEnhancedMonitoring: { input: 'DisableEnhancedMonitoringInput', output: 'EnhancedMonitoringOutput', errors: ['InvalidArgumentException', 'LimitExceededException', 'ResourceInUseException', 'ResourceNotFoundException', 'AccessDeniedException'] },
    EnableEnhancedMonitoring: { input: 'EnableEnhancedMonitoringInput', output: 'EnhancedMonitoringOutput', errors: ['InvalidArgumentException', 'LimitExceededException', 'ResourceInUseException', 'ResourceNotFoundException', 'AccessDeniedException'] },
    GetRecords: { input: 'GetRecordsInput', output: 'GetRecordsOutput', errors: ['ResourceNotFoundException', 'InvalidArgumentException', 'ProvisionedThroughputExceededException', 'ExpiredIteratorException', 'KMSDisabledException', 'KMSInvalidStateException', 'KMSAccessDeniedException', 'KMSNotFoundException', 'KMSOptInRequired', 'KMSThrottlingException', 'AccessDeniedException', 'InternalFailureException', 'DryRunOperationException'] },
    GetResourcePolicy: { input: 'GetResourcePolicyInput', output: 'GetResourcePolicyOutput', errors: ['ValidationException', 'AccessDeniedException', 'ResourceNotFoundException', 'LimitExceededException', 'InvalidArgumentException', 'ResourceInUseException', 'InternalFailureException'] },
    GetShardIterator: { input: 'GetShardIteratorInput', output: 'GetShardIteratorOutput', errors: ['ResourceNotFoundException', 'InvalidArgumentException', 'ProvisionedThroughputExceededException', 'AccessDeniedException', 'InternalFailureException', 'DryRunOperationException'] },
    IncreaseStreamRetentionPeriod: { input: 'IncreaseStreamRetentionPeriodInput', errors: ['ResourceInUseException', 'ResourceNotFoundException', 'LimitExceededException', 'InvalidArgumentException', 'AccessDeniedException'] },
    ListChannels: { input: 'ListChannelsInput', output: 'ListChannelsOutput', errors: ['ValidationException', 'ExpiredNextTokenException', 'LimitExceededException', 'InvalidArgumentException', 'AccessDeniedException'] },
    ListQueues: { input: 'ListQueuesInput', output: 'ListQueuesOutput', errors: ['ValidationException', 'ExpiredNextTokenException', 'LimitExceededException', 'InvalidArgumentException', 'AccessDeniedException', 'InternalFailureException'] },
    ListShards: { input: 'ListShardsInput', output: 'ListShardsOutput', errors: ['ResourceNotFoundException', 'InvalidArgumentException', 'LimitExceededException', 'ExpiredNextTokenException', 'ResourceInUseException', 'AccessDeniedException'] },
    ListStreamConsumers: { input: 'ListStreamConsumersInput', output: 'ListStreamConsumersOutput', errors: ['ResourceNotFoundException', 'InvalidArgumentException', 'LimitExceededException', 'ExpiredNextTokenException', 'ResourceInUseException'] },
    ListStreams: { input: 'ListStreamsInput', output: 'ListStreamsOutput', errors: ['LimitExceededException', 'ExpiredNextTokenException', 'InvalidArgumentException'] },
    ListTagsForResource: { input: 'ListTagsForResourceInput', output: 'ListTagsForResourceOutput', errors: ['ValidationException', 'ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'LimitExceededException', 'AccessDeniedException', 'InternalFailureException'] },
    ListTagsForStream: { input: 'ListTagsForStreamInput', output: 'ListTagsForStreamOutput', errors: ['ResourceNotFoundException', 'InvalidArgumentException', 'LimitExceededException', 'AccessDeniedException'] },
    MergeShards: { input: 'MergeShardsInput', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'LimitExceededException', 'ValidationException', 'AccessDeniedException'] },
    PutRecord: { input: 'PutRecordInput', output: 'PutRecordOutput', errors: ['ResourceNotFoundException', 'InvalidArgumentException', 'ProvisionedThroughputExceededException', 'KMSDisabledException', 'KMSInvalidStateException', 'KMSAccessDeniedException', 'KMSNotFoundException', 'KMSOptInRequired', 'KMSThrottlingException', 'AccessDeniedException', 'InternalFailureException', 'DryRunOperationException'] },
    PutRecords: { input: 'PutRecordsInput', output: 'PutRecordsOutput', errors: ['ResourceNotFoundException', 'InvalidArgumentException', 'ProvisionedThroughputExceededException', 'KMSDisabledException', 'KMSInvalidStateException', 'KMSAccessDeniedException', 'KMSNotFoundException', 'KMSOptInRequired', 'KMSThrottlingException', 'AccessDeniedException', 'InternalFailureException', 'DryRunOperationException'] },
    PutResourcePolicy: { input: 'PutResourcePolicyInput', errors: ['ValidationException', 'AccessDeniedException', 'ResourceNotFoundException', 'LimitExceededException', 'InvalidArgumentException', 'ResourceInUseException', 'InternalFailureException'] },
    ReceiveDeadLetterQueueRecords: { input: 'ReceiveDeadLetterQueueRecordsInput', output: 'ReceiveDeadLetterQueueRecordsOutput', errors: ['AccessDeniedException', 'InternalFailureException', 'InvalidArgumentException', 'ResourceNotFoundException', 'KMSAccessDeniedException', 'KMSDisabledException', 'KMSInvalidStateException', 'KMSNotFoundException', 'KMSOptInRequired', 'KMSThrottlingException', 'ThrottlingException'] },
    ReceiveQueueRecords: { input: 'ReceiveQueueRecordsInput', output: 'ReceiveQueueRecordsOutput', errors: ['AccessDeniedException', 'InternalFailureException', 'InvalidArgumentException', 'ResourceNotFoundException', 'KMSAccessDeniedException', 'KMSDisabledException', 'KMSInvalidStateException', 'KMSNotFoundException', 'KMSOptInRequired', 'KMSThrottlingException', 'ThrottlingException'] },
    RegisterStreamConsumer: { input: 'RegisterStreamConsumerInput', output: 'RegisterStreamConsumerOutput', errors: ['InvalidArgumentException', 'LimitExceededException', 'ResourceInUseException', 'ResourceNotFoundException'] },
    RemoveTagsFromStream: { input: 'RemoveTagsFromStreamInput', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'LimitExceededException', 'AccessDeniedException'] },
    RestoreDeadLetterQueueRecords: { input: 'RestoreDeadLetterQueueRecordsInput', output: 'RestoreDeadLetterQueueRecordsOutput', errors: ['AccessDeniedException', 'InternalFailureException', 'InvalidArgumentException', 'ResourceNotFoundException', 'ThrottlingException'] },
    SplitShard: { input: 'SplitShardInput', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'LimitExceededException', 'ValidationException', 'AccessDeniedException'] },
    StartStreamEncryption: { input: 'StartStreamEncryptionInput', errors: ['InvalidArgumentException', 'LimitExceededException', 'ResourceInUseException', 'ResourceNotFoundException', 'KMSDisabledException', 'KMSInvalidStateException', 'KMSAccessDeniedException', 'KMSNotFoundException', 'KMSOptInRequired', 'KMSThrottlingException', 'AccessDeniedException'] },
    StopStreamEncryption: { input: 'StopStreamEncryptionInput', errors: ['InvalidArgumentException', 'LimitExceededException', 'ResourceInUseException', 'ResourceNotFoundException', 'AccessDeniedException'] },
    SubscribeToShard: { input: 'SubscribeToShardInput', output: 'SubscribeToShardOutput', errors: ['ResourceNotFoundException', 'InvalidArgumentException', 'ResourceInUseException', 'LimitExceededException', 'AccessDeniedException', 'DryRunOperationException'] },
    TagResource: { input: 'TagResourceInput', errors: ['ValidationException', 'ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'LimitExceededException', 'AccessDeniedException', 'InternalFailureException'] },
    UntagResource: { input: 'UntagResourceInput', errors: ['ValidationException', 'ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'LimitExceededException', 'AccessDeniedException', 'InternalFailureException'] },
    UpdateAccountSettings: { input: 'UpdateAccountSettingsInput', output: 'UpdateAccountSettingsOutput', errors: ['InvalidArgumentException', 'ValidationException', 'LimitExceededException'] },
    UpdateChannel: { input: 'UpdateChannelInput', output: 'UpdateChannelOutput', errors: ['ValidationException', 'ResourceInUseException', 'ResourceNotFoundException', 'LimitExceededException', 'InvalidArgumentException', 'AccessDeniedException'] },
    UpdateDeadLetterQueueRecordsVisibility: { input: 'UpdateDeadLetterQueueRecordsVisibilityInput', output: 'UpdateDeadLetterQueueRecordsVisibilityOutput', errors: ['AccessDeniedException', 'InternalFailureException', 'InvalidArgumentException', 'ResourceNotFoundException', 'ThrottlingException'] },
    UpdateMaxRecordSize: { input: 'UpdateMaxRecordSizeInput', errors: ['ResourceInUseException', 'ResourceNotFoundException', 'LimitExceededException', 'InvalidArgumentException', 'AccessDeniedException', 'ValidationException'] },
    UpdateQueue: { input: 'UpdateQueueInput', output: 'UpdateQueueOutput', errors: ['ValidationException', 'ResourceInUseException', 'ResourceNotFoundException', 'LimitExceededException', 'InvalidArgumentException', 'AccessDeniedException', 'InternalFailureException'] },
    UpdateQueueRecordsVisibility: { input: 'UpdateQueueRecordsVisibilityInput', output: 'UpdateQueueRecordsVisibilityOutput', errors: ['AccessDeniedException', 'InternalFailureException', 'InvalidArgumentException', 'ResourceNotFoundException', 'ThrottlingException'] },
    UpdateShardCount: { input: 'UpdateShardCountInput', output: 'UpdateShardCountOutput', errors: ['InvalidArgumentException', 'LimitExceededException', 'ResourceInUseException', 'ResourceNotFoundException', 'ValidationException', 'AccessDeniedException'] },
    UpdateStreamMode: { input: 'UpdateStreamModeInput', errors: ['InvalidArgumentException', 'LimitExceededException', 'ResourceInUseException', 'ResourceNotFoundException', 'ValidationException'] },
    UpdateStreamRecordDistributionStrategy: { input: 'UpdateStreamRecordDistributionStrategyInput', errors: ['ResourceNotFoundException', 'InvalidArgumentException', 'ResourceInUseException', 'LimitExceededException', 'AccessDeniedException', 'ValidationException'] },
    UpdateStreamWarmThroughput: { input: 'UpdateStreamWarmThroughputInput', output: 'UpdateStreamWarmThroughputOutput', errors: ['AccessDeniedException', 'ResourceNotFoundException', 'LimitExceededException', 'InvalidArgumentException', 'ResourceInUseException', 'ValidationException'] },
  },
  shapes: {
    AccessDeniedException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    AcknowledgeDeadLetterQueueRecordsErrorEntry: { type: 'structure', members: { ReceiptHandle: 'ReceiptHandle', ErrorCode: 'ErrorCode', ErrorMessage: 'ErrorMessage' }, required: ['ReceiptHandle', 'ErrorCode'] },
    AcknowledgeDeadLetterQueueRecordsErrorEntryList: { type: 'list', member: 'AcknowledgeDeadLetterQueueRecordsErrorEntry' },
    AcknowledgeDeadLetterQueueRecordsInput: { type: 'structure', members: { QueueARN: 'QueueARN', Entries: 'AcknowledgeDeadLetterQueueRecordsRequestEntryList' }, required: ['QueueARN', 'Entries'] },
    AcknowledgeDeadLetterQueueRecordsOutput: { type: 'structure', members: { Successful: 'AcknowledgeDeadLetterQueueRecordsResultEntryList', Failed: 'AcknowledgeDeadLetterQueueRecordsErrorEntryList' }, required: ['Successful', 'Failed'] },
    AcknowledgeDeadLetterQueueRecordsRequestEntry: { type: 'structure', members: { ReceiptHandle: 'ReceiptHandle' }, required: ['ReceiptHandle'] },
    AcknowledgeDeadLetterQueueRecordsRequestEntryList: { type: 'list', member: 'AcknowledgeDeadLetterQueueRecordsRequestEntry', min: 1, max: 10 },
    AcknowledgeDeadLetterQueueRecordsResultEntry: { type: 'structure', members: { ReceiptHandle: 'ReceiptHandle' }, required: ['ReceiptHandle'] },
    AcknowledgeDeadLetterQueueRecordsResultEntryList: { type: 'list', member: 'AcknowledgeDeadLetterQueueRecordsResultEntry' },
    AcknowledgeQueueRecordsErrorEntry: { type: 'structure', members: { ReceiptHandle: 'ReceiptHandle', ErrorCode: 'ErrorCode', ErrorMessage: 'ErrorMessage' }, required: ['ReceiptHandle', 'ErrorCode'] },
    AcknowledgeQueueRecordsErrorEntryList: { type: 'list', member: 'AcknowledgeQueueRecordsErrorEntry' },
    AcknowledgeQueueRecordsInput: { type: 'structure', members: { QueueARN: 'QueueARN', Entries: 'AcknowledgeQueueRecordsRequestEntryList' }, required: ['QueueARN', 'Entries'] },
    AcknowledgeQueueRecordsOutput: { type: 'structure', members: { Successful: 'AcknowledgeQueueRecordsResultEntryList', Failed: 'AcknowledgeQueueRecordsErrorEntryList' }, required: ['Successful', 'Failed'] },
    AcknowledgeQueueRecordsRequestEntry: { type: 'structure', members: { ReceiptHandle: 'ReceiptHandle' }, required: ['ReceiptHandle'] },
    AcknowledgeQueueRecordsRequestEntryList: { type: 'list', member: 'AcknowledgeQueueRecordsRequestEntry', min: 1, max: 10 },
    AcknowledgeQueueRecordsResultEntry: { type: 'structure', members: { ReceiptHandle: 'ReceiptHandle' }, required: ['ReceiptHandle'] },
    AcknowledgeQueueRecordsResultEntryList: { type: 'list', member: 'AcknowledgeQueueRecordsResultEntry' },
    AddTagsToStreamInput: { type: 'structure', members: { StreamName: 'StreamName', Tags: 'TagMap', StreamARN: 'StreamARN', StreamId: 'StreamId' }, required: ['Tags'] },
    ApproximateArrivalTimestamp: { type: 'timestamp' },
    BooleanObject: { type: 'boolean' },
    BucketARN: { type: 'string', min: 1, max: 2048, pattern: 'arn:aws[-a-z0-9]*:s3:::[a-z0-9._-]{3,63}' },
    ChannelARN: { type: 'string', min: 1, max: 2048, pattern: 'arn:aws.*:kinesis:.*:\\d{12}:channel/\\S+' },
    ChannelCountObject: { type: 'integer', min: 0, max: 1000000 },
    ChannelDescription: { type: 'structure', members: { ChannelName: 'ChannelName', ChannelARN: 'ChannelARN', ChannelId: 'ChannelId', ChannelStatus: 'ChannelStatus', ChannelStatusReason: 'ChannelStatusReason', ChannelCreationTimestamp: 'Timestamp', ServiceExecutionRoleARN: 'RoleARN', StreamConfigurationList: 'ChannelStreamDescriptionList', S3DestinationConfiguration: 'S3DestinationDescription', S3TablesDestinationConfiguration: 'S3TablesDestinationDescription', EncryptionConfiguration: 'ChannelEncryptionConfiguration', LoggingConfiguration: 'ChannelLoggingConfiguration' }, required: ['ChannelName', 'ChannelARN', 'ChannelId', 'ChannelStatus', 'ChannelCreationTimestamp', 'ServiceExecutionRoleARN', 'StreamConfigurationList', 'LoggingConfiguration'] },
    ChannelDestinationType: { type: 'string', enum: ['S3', 'S3_TABLES'] },
    ChannelEncryptionConfiguration: { type: 'structure', members: { EncryptionType: 'ChannelEncryptionType', KeyId: 'KeyId' }, required: ['EncryptionType', 'KeyId'] },
    ChannelEncryptionType: { type: 'string', enum: ['KMS'] },
    ChannelId: { type: 'string', min: 1, max: 64 },
    ChannelLoggingConfiguration: { type: 'structure', members: { CloudWatchLogs: 'CloudWatchLogs' }, required: ['CloudWatchLogs'] },
    ChannelLoggingUpdateInput: { type: 'structure', members: { CloudWatchLogs: 'CloudWatchLogsUpdateInput' }, required: ['CloudWatchLogs'] },
    ChannelName: { type: 'string', min: 1, max: 128, pattern: '[a-zA-Z0-9_.-]+' },
    ChannelStatus: { type: 'string', enum: ['CREATING', 'ACTIVE', 'UPDATING', 'DELETING', 'FAILED'] },
    ChannelStatusReason: { type: 'string', min: 1, max: 2048 },
    ChannelStreamConfiguration: { type: 'structure', members: { StreamARN: 'StreamARN', RecordConfiguration: 'RecordConfiguration' }, required: ['StreamARN', 'RecordConfiguration'] },
    ChannelStreamConfigurationList: { type: 'list', member: 'ChannelStreamConfiguration', min: 1, max: 10000 },
    ChannelStreamDescription: { type: 'structure', members: { StreamARN: 'StreamARN', StreamCreationTimestamp: 'Timestamp', RecordConfiguration: 'RecordConfiguration' }, required: ['StreamARN', 'StreamCreationTimestamp', 'RecordConfiguration'] },
    ChannelStreamDescriptionList: { type: 'list', member: 'ChannelStreamDescription', min: 1, max: 10000 },
    ChannelStreamIdentifier: { type: 'structure', members: { StreamARN: 'StreamARN', StreamCreationTimestamp: 'Timestamp' }, required: ['StreamARN', 'StreamCreationTimestamp'] },
    ChannelStreamIdentifierList: { type: 'list', member: 'ChannelStreamIdentifier', min: 1, max: 10000 },
    ChannelSummary: { type: 'structure', members: { ChannelName: 'ChannelName', ChannelARN: 'ChannelARN', ChannelId: 'ChannelId', ChannelStatus: 'ChannelStatus', ChannelStatusReason: 'ChannelStatusReason', ChannelCreationTimestamp: 'Timestamp', ChannelDestinationType: 'ChannelDestinationType', Streams: 'ChannelStreamIdentifierList' }, required: ['ChannelName', 'ChannelARN', 'ChannelId', 'ChannelStatus', 'ChannelCreationTimestamp', 'ChannelDestinationType', 'Streams'] },
    ChannelSummaryList: { type: 'list', member: 'ChannelSummary' },
    ChildShard: { type: 'structure', members: { ShardId: 'ShardId', ParentShards: 'ShardIdList', HashKeyRange: 'HashKeyRange' }, required: ['ShardId', 'ParentShards', 'HashKeyRange'] },
    ChildShardList: { type: 'list', member: 'ChildShard' },
    CloudWatchLogGroupName: { type: 'string', min: 1, max: 512, pattern: '[\\.\\-_/#A-Za-z0-9]+' },
    CloudWatchLogStreamName: { type: 'string', min: 1, max: 512, pattern: '[^:*]*' },
    CloudWatchLogs: { type: 'structure', members: { Enabled: 'BooleanObject', LogGroupName: 'CloudWatchLogGroupName', LogStreamName: 'CloudWatchLogStreamName' }, required: ['Enabled'] },
    CloudWatchLogsUpdateInput: { type: 'structure', members: { Enabled: 'BooleanObject', LogGroupName: 'CloudWatchLogGroupName', LogStreamName: 'CloudWatchLogStreamName' }, required: ['Enabled'] },
    Consumer: { type: 'structure', members: { ConsumerName: 'ConsumerName', ConsumerARN: 'ConsumerARN', ConsumerStatus: 'ConsumerStatus', ConsumerCreationTimestamp: 'Timestamp' }, required: ['ConsumerName', 'ConsumerARN', 'ConsumerStatus', 'ConsumerCreationTimestamp'] },
    ConsumerARN: { type: 'string', min: 1, max: 2048, pattern: '^(arn):aws.*:kinesis:.*:\\d{12}:.*stream\\/[a-zA-Z0-9_.-]+\\/consumer\\/[a-zA-Z0-9_.-]+:[0-9]+' },
    ConsumerCountObject: { type: 'integer', min: 0, max: 1000000 },
    ConsumerDescription: { type: 'structure', members: { ConsumerName: 'ConsumerName', ConsumerARN: 'ConsumerARN', ConsumerStatus: 'ConsumerStatus', ConsumerCreationTimestamp: 'Timestamp', StreamARN: 'StreamARN' }, required: ['ConsumerName', 'ConsumerARN', 'ConsumerStatus', 'ConsumerCreationTimestamp', 'StreamARN'] },
    ConsumerList: { type: 'list', member: 'Consumer' },
    ConsumerName: { type: 'string', min: 1, max: 128, pattern: '[a-zA-Z0-9_.-]+' },
    ConsumerStatus: { type: 'string', enum: ['CREATING', 'DELETING', 'ACTIVE'] },
    CreateChannelInput: { type: 'structure', members: { ChannelName: 'ChannelName', ServiceExecutionRoleARN: 'RoleARN', StreamConfigurationList: 'ChannelStreamConfigurationList', S3DestinationConfiguration: 'S3DestinationConfiguration', S3TablesDestinationConfiguration: 'S3TablesDestinationConfiguration', EncryptionConfiguration: 'ChannelEncryptionConfiguration', Tags: 'TagMap', LoggingConfiguration: 'ChannelLoggingConfiguration' }, required: ['ChannelName', 'ServiceExecutionRoleARN', 'StreamConfigurationList'] },
    CreateChannelOutput: { type: 'structure', members: { ChannelDescription: 'ChannelDescription' }, required: ['ChannelDescription'] },
    CreateQueueInput: { type: 'structure', members: { QueueName: 'QueueName', StreamConfigurationList: 'QueueStreamConfigurationList', QueueAttributes: 'QueueAttributes', Tags: 'TagMap' }, required: ['QueueName', 'StreamConfigurationList'] },
    CreateQueueOutput: { type: 'structure', members: { QueueDescription: 'QueueDescription' }, required: ['QueueDescription'] },
    CreateStreamInput: { type: 'structure', members: { StreamName: 'StreamName', ShardCount: 'PositiveIntegerObject', StreamModeDetails: 'StreamModeDetails', Tags: 'TagMap', WarmThroughputMiBps: 'NaturalIntegerObject', MaxRecordSizeInKiB: 'MaxRecordSizeInKiB', RecordDistributionStrategy: 'RecordDistributionStrategy' }, required: ['StreamName'] },
    Data: { type: 'blob', min: 0, max: 10485760 },
    DataFreshnessInSeconds: { type: 'integer' },
    DeadLetterConfiguration: { type: 'structure', members: { TargetType: 'TargetType', MaxReceiveCount: 'MaxReceiveCount' }, required: ['TargetType'] },
    DeadLetterQueueS3Configuration: { type: 'structure', members: { BucketARN: 'BucketARN', ExpectedBucketOwner: 'ExpectedBucketOwner', ErrorOutputPrefix: 'S3ErrorOutputPrefix' }, required: ['BucketARN', 'ExpectedBucketOwner'] },
    DecreaseStreamRetentionPeriodInput: { type: 'structure', members: { StreamName: 'StreamName', RetentionPeriodHours: 'RetentionPeriodHours', StreamARN: 'StreamARN', StreamId: 'StreamId' }, required: ['RetentionPeriodHours'] },
    DeleteChannelInput: { type: 'structure', members: { ChannelARN: 'ChannelARN' }, required: ['ChannelARN'] },
    DeleteQueueInput: { type: 'structure', members: { QueueARN: 'QueueARN' }, required: ['QueueARN'] },
    DeleteResourcePolicyInput: { type: 'structure', members: { ResourceARN: 'ResourceARN', StreamId: 'StreamId' }, required: ['ResourceARN'] },
    DeleteStreamInput: { type: 'structure', members: { StreamName: 'StreamName', EnforceConsumerDeletion: 'BooleanObject', StreamARN: 'StreamARN', StreamId: 'StreamId' } },
    DeregisterStreamConsumerInput: { type: 'structure', members: { StreamARN: 'StreamARN', ConsumerName: 'ConsumerName', ConsumerARN: 'ConsumerARN', StreamId: 'StreamId' } },
    DescribeAccountSettingsInput: { type: 'structure', members: {} },
    DescribeAccountSettingsOutput: { type: 'structure', members: { MinimumThroughputBillingCommitment: 'MinimumThroughputBillingCommitmentOutput' } },
    DescribeChannelInput: { type: 'structure', members: { ChannelARN: 'ChannelARN' }, required: ['ChannelARN'] },
    DescribeChannelOutput: { type: 'structure', members: { ChannelDescription: 'ChannelDescription' }, required: ['ChannelDescription'] },
    DescribeLimitsInput: { type: 'structure', members: {} },
    DescribeLimitsOutput: { type: 'structure', members: { ShardLimit: 'ShardCountObject', OpenShardCount: 'ShardCountObject', OnDemandStreamCount: 'OnDemandStreamCountObject', OnDemandStreamCountLimit: 'OnDemandStreamCountLimitObject', ChannelCount: 'ChannelCountObject', ChannelCountLimit: 'ChannelCountObject' }, required: ['ShardLimit', 'OpenShardCount', 'OnDemandStreamCount', 'OnDemandStreamCountLimit'] },
    DescribeQueueInput: { type: 'structure', members: { QueueARN: 'QueueARN' }, required: ['QueueARN'] },
    DescribeQueueOutput: { type: 'structure', members: { QueueDescription: 'QueueDescription' }, required: ['QueueDescription'] },
    DescribeStreamConsumerInput: { type: 'structure', members: { StreamARN: 'StreamARN', ConsumerName: 'ConsumerName', ConsumerARN: 'ConsumerARN', StreamId: 'StreamId' } },
    DescribeStreamConsumerOutput: { type: 'structure', members: { ConsumerDescription: 'ConsumerDescription' }, required: ['ConsumerDescription'] },
    DescribeStreamInput: { type: 'structure', members: { StreamName: 'StreamName', Limit: 'DescribeStreamInputLimit', ExclusiveStartShardId: 'ShardId', StreamARN: 'StreamARN', StreamId: 'StreamId' } },
    DescribeStreamInputLimit: { type: 'integer', min: 1, max: 10000 },
    DescribeStreamOutput: { type: 'structure', members: { StreamDescription: 'StreamDescription' }, required: ['StreamDescription'] },
    DescribeStreamSummaryInput: { type: 'structure', members: { StreamName: 'StreamName', StreamARN: 'StreamARN', StreamId: 'StreamId' } },
    DescribeStreamSummaryOutput: { type: 'structure', members: { StreamDescriptionSummary: 'StreamDescriptionSummary' }, required: ['StreamDescriptionSummary'] },
    DisableEnhancedMonitoringInput: { type: 'structure', members: { StreamName: 'StreamName', ShardLevelMetrics: 'MetricsNameList', StreamARN: 'StreamARN', StreamId: 'StreamId' }, required: ['ShardLevelMetrics'] },
    DryRunOperationException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    EnableEnhancedMonitoringInput: { type: 'structure', members: { StreamName: 'StreamName', ShardLevelMetrics: 'MetricsNameList', StreamARN: 'StreamARN', StreamId: 'StreamId' }, required: ['ShardLevelMetrics'] },
    EncryptionType: { type: 'string', enum: ['NONE', 'KMS'] },
    EnhancedMetrics: { type: 'structure', members: { ShardLevelMetrics: 'MetricsNameList' } },
    EnhancedMonitoringList: { type: 'list', member: 'EnhancedMetrics' },
    EnhancedMonitoringOutput: { type: 'structure', members: { StreamName: 'StreamName', CurrentShardLevelMetrics: 'MetricsNameList', DesiredShardLevelMetrics: 'MetricsNameList', StreamARN: 'StreamARN' } },
    ErrorCode: { type: 'string' },
    ErrorMessage: { type: 'string' },
    ExpectedBucketOwner: { type: 'string', min: 12, max: 12, pattern: '\\d{12}' },
    ExpiredIteratorException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    ExpiredNextTokenException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    FirstReceiveTimestamp: { type: 'timestamp' },
    GSRSchemaARN: { type: 'string', min: 1, max: 512, pattern: 'arn:aws[-a-z0-9]*:glue:[-a-z0-9]+:\\d{12}:schema/[-a-zA-Z0-9_$#.]+/[-a-zA-Z0-9_$#.]+' },
    GetRecordsInput: { type: 'structure', members: { ShardIterator: 'ShardIterator', Limit: 'GetRecordsInputLimit', StreamARN: 'StreamARN', StreamId: 'StreamId', DryRun: 'BooleanObject' }, required: ['ShardIterator'] },
    GetRecordsInputLimit: { type: 'integer', min: 1, max: 10000 },
    GetRecordsOutput: { type: 'structure', members: { Records: 'RecordList', NextShardIterator: 'ShardIterator', MillisBehindLatest: 'MillisBehindLatest', ChildShards: 'ChildShardList' }, required: ['Records'] },
    GetResourcePolicyInput: { type: 'structure', members: { ResourceARN: 'ResourceARN', StreamId: 'StreamId' }, required: ['ResourceARN'] },
    GetResourcePolicyOutput: { type: 'structure', members: { Policy: 'Policy' }, required: ['Policy'] },
    GetShardIteratorInput: { type: 'structure', members: { StreamName: 'StreamName', ShardId: 'ShardId', ShardIteratorType: 'ShardIteratorType', StartingSequenceNumber: 'SequenceNumber', Timestamp: 'Timestamp', StreamARN: 'StreamARN', StreamId: 'StreamId', DryRun: 'BooleanObject' }, required: ['ShardId', 'ShardIteratorType'], order: ['ShardId', 'ShardIteratorType', 'StartingSequenceNumber', 'StreamName'] },
    GetShardIteratorOutput: { type: 'structure', members: { ShardIterator: 'ShardIterator' } },
    HashKey: { type: 'string', pattern: '^(0|([1-9]\\d{0,38}))$' },
    HashKeyRange: { type: 'structure', members: { StartingHashKey: 'HashKey', EndingHashKey: 'HashKey' }, required: ['StartingHashKey', 'EndingHashKey'] },
    IncreaseStreamRetentionPeriodInput: { type: 'structure', members: { StreamName: 'StreamName', RetentionPeriodHours: 'RetentionPeriodHours', StreamARN: 'StreamARN', StreamId: 'StreamId' }, required: ['RetentionPeriodHours'] },
    InternalFailureException: { type: 'structure', members: { message: 'ErrorMessage' }, error: { fault: true } },
    InvalidArgumentException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    KMSAccessDeniedException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    KMSDisabledException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    KMSInvalidStateException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    KMSNotFoundException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    KMSOptInRequired: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    KMSThrottlingException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    KeyId: { type: 'string', min: 1, max: 2048 },
    LimitExceededException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    ListChannelsInput: { type: 'structure', members: { StreamFilter: 'StreamFilterList', MaxResults: 'ListChannelsInputLimit', NextToken: 'NextToken' } },
    ListChannelsInputLimit: { type: 'integer', min: 1, max: 10000 },
    ListChannelsOutput: { type: 'structure', members: { ChannelSummaries: 'ChannelSummaryList', NextToken: 'NextToken' }, required: ['ChannelSummaries'] },
    ListQueuesInput: { type: 'structure', members: { MaxResults: 'ListQueuesInputLimit', NextToken: 'NextToken', StreamFilter: 'QueueStreamFilterList' } },
    ListQueuesInputLimit: { type: 'integer', min: 1, max: 10000 },
    ListQueuesOutput: { type: 'structure', members: { QueueSummaries: 'QueueSummaryList', NextToken: 'NextToken' }, required: ['QueueSummaries'] },
    ListShardsInput: { type: 'structure', members: { StreamName: 'StreamName', NextToken: 'NextToken', ExclusiveStartShardId: 'ShardId', MaxResults: 'ListShardsInputLimit', StreamCreationTimestamp: 'Timestamp', ShardFilter: 'ShardFilter', StreamARN: 'StreamARN', StreamId: 'StreamId' }, order: ['MaxResults', 'ExclusiveStartShardId', 'StreamName', 'NextToken'] },
    ListShardsInputLimit: { type: 'integer', min: 1, max: 10000 },
    ListShardsOutput: { type: 'structure', members: { Shards: 'ShardList', NextToken: 'NextToken' } },
    ListStreamConsumersInput: { type: 'structure', members: { StreamARN: 'StreamARN', NextToken: 'NextToken', MaxResults: 'ListStreamConsumersInputLimit', StreamCreationTimestamp: 'Timestamp', StreamId: 'StreamId' }, required: ['StreamARN'] },
    ListStreamConsumersInputLimit: { type: 'integer', min: 1, max: 10000 },
    ListStreamConsumersOutput: { type: 'structure', members: { Consumers: 'ConsumerList', NextToken: 'NextToken' } },
    ListStreamsInput: { type: 'structure', members: { Limit: 'ListStreamsInputLimit', ExclusiveStartStreamName: 'StreamName', NextToken: 'NextToken' } },
    ListStreamsInputLimit: { type: 'integer', min: 1, max: 10000 },
    ListStreamsOutput: { type: 'structure', members: { StreamNames: 'StreamNameList', HasMoreStreams: 'BooleanObject', NextToken: 'NextToken', StreamSummaries: 'StreamSummaryList' }, required: ['StreamNames', 'HasMoreStreams'] },
    ListTagsForResourceInput: { type: 'structure', members: { ResourceARN: 'ResourceARN', StreamId: 'StreamId' }, required: ['ResourceARN'] },
    ListTagsForResourceOutput: { type: 'structure', members: { Tags: 'TagList' } },
    ListTagsForStreamInput: { type: 'structure', members: { StreamName: 'StreamName', ExclusiveStartTagKey: 'TagKey', Limit: 'ListTagsForStreamInputLimit', StreamARN: 'StreamARN', StreamId: 'StreamId' } },
    ListTagsForStreamInputLimit: { type: 'integer', min: 1, max: 50 },
    ListTagsForStreamOutput: { type: 'structure', members: { Tags: 'TagList', HasMoreTags: 'BooleanObject' }, required: ['Tags', 'HasMoreTags'] },
    MaxReceiveCount: { type: 'integer', min: 1, max: 1000 },
    MaxRecordSizeInKiB: { type: 'integer', min: 1024, max: 10240 },
    MergeShardsInput: { type: 'structure', members: { StreamName: 'StreamName', ShardToMerge: 'ShardId', AdjacentShardToMerge: 'ShardId', StreamARN: 'StreamARN', StreamId: 'StreamId' }, required: ['ShardToMerge', 'AdjacentShardToMerge'] },
    MetricsName: { type: 'string', enum: ['IncomingBytes', 'IncomingRecords', 'OutgoingBytes', 'OutgoingRecords', 'WriteProvisionedThroughputExceeded', 'ReadProvisionedThroughputExceeded', 'IteratorAgeMilliseconds', 'ALL'] },
    MetricsNameList: { type: 'list', member: 'MetricsName', min: 1, max: 7 },
    MillisBehindLatest: { type: 'long', min: 0 },
    MinimumThroughputBillingCommitmentInput: { type: 'structure', members: { Status: 'MinimumThroughputBillingCommitmentInputStatus' }, required: ['Status'] },
    MinimumThroughputBillingCommitmentInputStatus: { type: 'string', enum: ['ENABLED', 'DISABLED'] },
    MinimumThroughputBillingCommitmentOutput: { type: 'structure', members: { Status: 'MinimumThroughputBillingCommitmentOutputStatus', StartedAt: 'Timestamp', EndedAt: 'Timestamp', EarliestAllowedEndAt: 'Timestamp' }, required: ['Status'] },
    MinimumThroughputBillingCommitmentOutputStatus: { type: 'string', enum: ['ENABLED', 'DISABLED', 'ENABLED_UNTIL_EARLIEST_ALLOWED_END'] },
    NaturalIntegerObject: { type: 'integer', min: 0 },
    NextToken: { type: 'string', min: 1, max: 1048576 },
    OnDemandStreamCountLimitObject: { type: 'integer', min: 0, max: 1000000 },
    OnDemandStreamCountObject: { type: 'integer', min: 0, max: 1000000 },
    PartitionField: { type: 'structure', members: { Transform: 'PartitionTransform', SourceName: 'PartitionSourceName' }, required: ['Transform', 'SourceName'] },
    PartitionFieldList: { type: 'list', member: 'PartitionField', min: 1, max: 10 },
    PartitionKey: { type: 'string', min: 1, max: 256 },
    PartitionSourceName: { type: 'string', min: 1, max: 255, pattern: '[a-zA-Z0-9\\.\\_]+' },
    PartitionSpec: { type: 'structure', members: { PartitionFields: 'PartitionFieldList' }, required: ['PartitionFields'] },
    PartitionTransform: { type: 'string', enum: ['TIME_HOUR'] },
    Policy: { type: 'string' },
    PositiveIntegerObject: { type: 'integer', min: 1 },
    ProvisionedThroughputExceededException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    PutRecordInput: { type: 'structure', members: { StreamName: 'StreamName', Data: 'Data', PartitionKey: 'PartitionKey', ExplicitHashKey: 'HashKey', SequenceNumberForOrdering: 'SequenceNumber', StreamARN: 'StreamARN', StreamId: 'StreamId', DryRun: 'BooleanObject' }, required: ['Data'], order: ['SequenceNumberForOrdering', 'PartitionKey', 'ExplicitHashKey', 'Data', 'StreamName'] },
    PutRecordOutput: { type: 'structure', members: { ShardId: 'ShardId', SequenceNumber: 'SequenceNumber', EncryptionType: 'EncryptionType' }, required: ['ShardId', 'SequenceNumber'] },
    PutRecordsInput: { type: 'structure', members: { Records: 'PutRecordsRequestEntryList', StreamName: 'StreamName', StreamARN: 'StreamARN', StreamId: 'StreamId', DryRun: 'BooleanObject' }, required: ['Records'] },
    PutRecordsOutput: { type: 'structure', members: { FailedRecordCount: 'PositiveIntegerObject', Records: 'PutRecordsResultEntryList', EncryptionType: 'EncryptionType' }, required: ['Records'] },
    PutRecordsRequestEntry: { type: 'structure', members: { Data: 'Data', ExplicitHashKey: 'HashKey', PartitionKey: 'PartitionKey' }, required: ['Data'] },
    PutRecordsRequestEntryList: { type: 'list', member: 'PutRecordsRequestEntry', min: 1, max: 500 },
    PutRecordsResultEntry: { type: 'structure', members: { SequenceNumber: 'SequenceNumber', ShardId: 'ShardId', ErrorCode: 'ErrorCode', ErrorMessage: 'ErrorMessage' } },
    PutRecordsResultEntryList: { type: 'list', member: 'PutRecordsResultEntry', min: 1, max: 500 },
    PutResourcePolicyInput: { type: 'structure', members: { ResourceARN: 'ResourceARN', StreamId: 'StreamId', Policy: 'Policy' }, required: ['ResourceARN', 'Policy'] },
    QueueARN: { type: 'string', min: 1, max: 2048, pattern: 'arn:aws.*:kinesis:.*:\\d{12}:queue/\\S+' },
    QueueAttributes: { type: 'structure', members: { VisibilityTimeoutSeconds: 'VisibilityTimeoutSeconds', DeadLetterConfiguration: 'DeadLetterConfiguration' } },
    QueueCountObject: { type: 'integer', min: 0, max: 1000000 },
    QueueDescription: { type: 'structure', members: { QueueName: 'QueueName', QueueARN: 'QueueARN', QueueStatus: 'QueueStatus', QueueCreationTimestamp: 'Timestamp', StreamConfigurationList: 'QueueStreamConfigurationList', QueueAttributes: 'QueueAttributes' }, required: ['QueueName', 'QueueARN', 'QueueStatus', 'QueueCreationTimestamp', 'StreamConfigurationList'] },
    QueueName: { type: 'string', min: 1, max: 128, pattern: '[a-zA-Z0-9_.-]+' },
    QueueRecord: { type: 'structure', members: { ReceiptHandle: 'ReceiptHandle', RecordId: 'RecordId', PartitionKey: 'PartitionKey', Data: 'Data', ApproximateArrivalTimestamp: 'ApproximateArrivalTimestamp', FirstReceiveTimestamp: 'FirstReceiveTimestamp', ReceiveCount: 'ReceiveCount' }, required: ['ReceiptHandle', 'RecordId', 'Data', 'ApproximateArrivalTimestamp', 'FirstReceiveTimestamp', 'ReceiveCount'] },
    QueueRecordList: { type: 'list', member: 'QueueRecord' },
    QueueStartingPosition: { type: 'structure', members: { Type: 'QueueStartingPositionType', Timestamp: 'Timestamp' }, required: ['Type'] },
    QueueStartingPositionType: { type: 'string', enum: ['TRIM_HORIZON', 'LATEST', 'AT_TIMESTAMP'] },
    QueueStatus: { type: 'string', enum: ['CREATING', 'ACTIVE', 'UPDATING', 'DELETING'] },
    QueueStreamConfiguration: { type: 'structure', members: { StreamARN: 'StreamARN', StartingPosition: 'QueueStartingPosition' }, required: ['StreamARN'] },
    QueueStreamConfigurationList: { type: 'list', member: 'QueueStreamConfiguration', min: 1, max: 10000 },
    QueueStreamFilter: { type: 'structure', members: { StreamARN: 'StreamARN', StreamCreationTimestamp: 'Timestamp' }, required: ['StreamARN'] },
    QueueStreamFilterList: { type: 'list', member: 'QueueStreamFilter', min: 1, max: 10000 },
    QueueStreamIdentifier: { type: 'structure', members: { StreamARN: 'StreamARN', StreamCreationTimestamp: 'Timestamp' }, required: ['StreamARN', 'StreamCreationTimestamp'] },
    QueueStreamIdentifierList: { type: 'list', member: 'QueueStreamIdentifier', min: 1, max: 10000 },
    QueueSummary: { type: 'structure', members: { QueueName: 'QueueName', QueueARN: 'QueueARN', QueueStatus: 'QueueStatus', QueueCreationTimestamp: 'Timestamp', Streams: 'QueueStreamIdentifierList' }, required: ['QueueName', 'QueueARN', 'QueueStatus', 'QueueCreationTimestamp', 'Streams'] },
    QueueSummaryList: { type: 'list', member: 'QueueSummary' },
    ReceiptHandle: { type: 'string', min: 1, max: 1024 },
    ReceiveCount: { type: 'integer', min: 0 },
    ReceiveDeadLetterQueueRecordsInput: { type: 'structure', members: { QueueARN: 'QueueARN', Limit: 'ReceiveQueueRecordsInputLimit', WaitTimeSeconds: 'ReceiveQueueRecordsWaitTimeSeconds', VisibilityTimeoutSeconds: 'VisibilityTimeoutSeconds' }, required: ['QueueARN'] },
    ReceiveDeadLetterQueueRecordsOutput: { type: 'structure', members: { QueueRecords: 'QueueRecordList' }, required: ['QueueRecords'] },
    ReceiveQueueRecordsInput: { type: 'structure', members: { QueueARN: 'QueueARN', Limit: 'ReceiveQueueRecordsInputLimit', WaitTimeSeconds: 'ReceiveQueueRecordsWaitTimeSeconds', VisibilityTimeoutSeconds: 'VisibilityTimeoutSeconds' }, required: ['QueueARN'] },
    ReceiveQueueRecordsInputLimit: { type: 'integer', min: 1, max: 10 },
    ReceiveQueueRecordsOutput: { type: 'structure', members: { QueueRecords: 'QueueRecordList' }, required: ['QueueRecords'] },
    ReceiveQueueRecordsWaitTimeSeconds: { type: 'integer', min: 1, max: 20 },
    Record: { type: 'structure', members: { SequenceNumber: 'SequenceNumber', ApproximateArrivalTimestamp: 'Timestamp', Data: 'Data', PartitionKey: 'PartitionKey', EncryptionType: 'EncryptionType' }, required: ['SequenceNumber', 'Data'] },
    RecordConfiguration: { type: 'structure', members: { RecordFormatType: 'RecordFormatType', GSRSchemaARN: 'GSRSchemaARN' }, required: ['RecordFormatType'] },
    RecordDistributionStrategy: { type: 'string', enum: ['AUTO', 'USER_PARTITION_KEY'] },
    RecordFormatType: { type: 'string', enum: ['GSR_JSON', 'JSON', 'STRING', 'BYTE_ARRAY'] },
    RecordId: { type: 'string', min: 1, max: 64, pattern: '^[a-z0-9]+$' },
    RecordList: { type: 'list', member: 'Record' },
    RegisterStreamConsumerInput: { type: 'structure', members: { StreamARN: 'StreamARN', ConsumerName: 'ConsumerName', StreamId: 'StreamId', Tags: 'TagMap' }, required: ['StreamARN', 'ConsumerName'] },
    RegisterStreamConsumerOutput: { type: 'structure', members: { Consumer: 'Consumer' }, required: ['Consumer'] },
    RemoveTagsFromStreamInput: { type: 'structure', members: { StreamName: 'StreamName', TagKeys: 'TagKeyList', StreamARN: 'StreamARN', StreamId: 'StreamId' }, required: ['TagKeys'] },
    ResourceARN: { type: 'string', min: 1, max: 2048, pattern: 'arn:aws.*:kinesis:.*:\\d{12}:.*(stream|channel|queue)/\\S+' },
    ResourceInUseException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    ResourceNotFoundException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    RestoreDeadLetterQueueRecordsErrorEntry: { type: 'structure', members: { ReceiptHandle: 'ReceiptHandle', ErrorCode: 'ErrorCode', ErrorMessage: 'ErrorMessage' }, required: ['ReceiptHandle', 'ErrorCode'] },
    RestoreDeadLetterQueueRecordsErrorEntryList: { type: 'list', member: 'RestoreDeadLetterQueueRecordsErrorEntry' },
    RestoreDeadLetterQueueRecordsInput: { type: 'structure', members: { QueueARN: 'QueueARN', Entries: 'RestoreDeadLetterQueueRecordsRequestEntryList' }, required: ['QueueARN', 'Entries'] },
    RestoreDeadLetterQueueRecordsOutput: { type: 'structure', members: { Successful: 'RestoreDeadLetterQueueRecordsResultEntryList', Failed: 'RestoreDeadLetterQueueRecordsErrorEntryList' }, required: ['Successful', 'Failed'] },
    RestoreDeadLetterQueueRecordsRequestEntry: { type: 'structure', members: { ReceiptHandle: 'ReceiptHandle' }, required: ['ReceiptHandle'] },
    RestoreDeadLetterQueueRecordsRequestEntryList: { type: 'list', member: 'RestoreDeadLetterQueueRecordsRequestEntry', min: 1, max: 10 },
    RestoreDeadLetterQueueRecordsResultEntry: { type: 'structure', members: { ReceiptHandle: 'ReceiptHandle' }, required: ['ReceiptHandle'] },
    RestoreDeadLetterQueueRecordsResultEntryList: { type: 'list', member: 'RestoreDeadLetterQueueRecordsResultEntry' },
    RetentionPeriodHours: { type: 'integer' },
    RoleARN: { type: 'string', min: 1, max: 512, pattern: 'arn:aws[-a-z0-9]*:iam::\\d{12}:role/[a-zA-Z_0-9+=,.@\\-_/]+' },
    S3CompressionType: { type: 'string', enum: ['NONE', 'GZIP', 'ZSTD'] },
    S3DestinationConfiguration: { type: 'structure', members: { DataFreshnessInSeconds: 'DataFreshnessInSeconds', DeadLetterQueueS3Configuration: 'DeadLetterQueueS3Configuration', StorageConfiguration: 'S3StorageConfiguration' }, required: ['StorageConfiguration'] },
    S3DestinationDescription: { type: 'structure', members: { DataFreshnessInSeconds: 'DataFreshnessInSeconds', DeadLetterQueueS3Configuration: 'DeadLetterQueueS3Configuration', StorageConfiguration: 'S3StorageConfiguration' }, required: ['DataFreshnessInSeconds', 'DeadLetterQueueS3Configuration', 'StorageConfiguration'] },
    S3DestinationUpdateInput: { type: 'structure', members: { DataFreshnessInSeconds: 'DataFreshnessInSeconds' }, required: ['DataFreshnessInSeconds'] },
    S3ErrorOutputPrefix: { type: 'string', min: 1, max: 512, pattern: '[0-9A-Za-z!\\-_\'.*()\\/]+' },
    S3OutputKeyTemplate: { type: 'string', min: 1, max: 1024, pattern: '[0-9A-Za-z!\\-_\'.*()\\/=:{}]+' },
    S3StorageClass: { type: 'string', enum: ['STANDARD', 'INTELLIGENT_TIERING', 'GLACIER_IR'] },
    S3StorageConfiguration: { type: 'structure', members: { BucketARN: 'BucketARN', ExpectedBucketOwner: 'ExpectedBucketOwner', OutputKeyTemplate: 'S3OutputKeyTemplate', StorageClass: 'S3StorageClass', CompressionType: 'S3CompressionType' }, required: ['BucketARN', 'ExpectedBucketOwner', 'CompressionType'] },
    S3TablesCompressionType: { type: 'string', enum: ['NONE', 'ZSTD', 'SNAPPY'] },
    S3TablesConfiguration: { type: 'structure', members: { TableBucketARN: 'TableBucketARN', Namespace: 'S3TablesNamespace', TableName: 'S3TablesTableName', CompressionType: 'S3TablesCompressionType', PartitionSpec: 'PartitionSpec' }, required: ['TableBucketARN', 'Namespace', 'TableName', 'CompressionType'] },
    S3TablesConfigurationList: { type: 'list', member: 'S3TablesConfiguration', min: 1, max: 10000 },
    S3TablesDestinationConfiguration: { type: 'structure', members: { DataFreshnessInSeconds: 'DataFreshnessInSeconds', DeadLetterQueueS3Configuration: 'DeadLetterQueueS3Configuration', S3TablesConfigurationList: 'S3TablesConfigurationList' }, required: ['DeadLetterQueueS3Configuration', 'S3TablesConfigurationList'] },
    S3TablesDestinationDescription: { type: 'structure', members: { DataFreshnessInSeconds: 'DataFreshnessInSeconds', DeadLetterQueueS3Configuration: 'DeadLetterQueueS3Configuration', S3TablesConfigurationList: 'S3TablesConfigurationList' }, required: ['DataFreshnessInSeconds', 'DeadLetterQueueS3Configuration', 'S3TablesConfigurationList'] },
    S3TablesDestinationUpdateInput: { type: 'structure', members: { DataFreshnessInSeconds: 'DataFreshnessInSeconds' }, required: ['DataFreshnessInSeconds'] },
    S3TablesNamespace: { type: 'string', min: 1, max: 255, pattern: '[0-9a-z_]+' },
    S3TablesTableName: { type: 'string', min: 1, max: 255, pattern: '[0-9a-z_]+' },
    ScalingType: { type: 'string', enum: ['UNIFORM_SCALING'] },
    SequenceNumber: { type: 'string', pattern: '^(0|([1-9]\\d{0,128}))$' },
    SequenceNumberRange: { type: 'structure', members: { StartingSequenceNumber: 'SequenceNumber', EndingSequenceNumber: 'SequenceNumber' }, required: ['StartingSequenceNumber'] },
    Shard: { type: 'structure', members: { ShardId: 'ShardId', ParentShardId: 'ShardId', AdjacentParentShardId: 'ShardId', HashKeyRange: 'HashKeyRange', SequenceNumberRange: 'SequenceNumberRange' }, required: ['ShardId', 'HashKeyRange', 'SequenceNumberRange'] },
    ShardCountObject: { type: 'integer', min: 0, max: 1000000 },
    ShardFilter: { type: 'structure', members: { Type: 'ShardFilterType', ShardId: 'ShardId', Timestamp: 'Timestamp' }, required: ['Type'] },
    ShardFilterType: { type: 'string', enum: ['AFTER_SHARD_ID', 'AT_TRIM_HORIZON', 'FROM_TRIM_HORIZON', 'AT_LATEST', 'AT_TIMESTAMP', 'FROM_TIMESTAMP'] },
    ShardId: { type: 'string', min: 1, max: 128, pattern: '[a-zA-Z0-9_.-]+' },
    ShardIdList: { type: 'list', member: 'ShardId' },
    ShardIterator: { type: 'string', min: 1, max: 512 },
    ShardIteratorType: { type: 'string', enum: ['AFTER_SEQUENCE_NUMBER', 'LATEST', 'AT_TIMESTAMP', 'AT_SEQUENCE_NUMBER', 'TRIM_HORIZON'] },
    ShardList: { type: 'list', member: 'Shard' },
    SplitShardInput: { type: 'structure', members: { StreamName: 'StreamName', ShardToSplit: 'ShardId', NewStartingHashKey: 'HashKey', StreamARN: 'StreamARN', StreamId: 'StreamId' }, required: ['ShardToSplit', 'NewStartingHashKey'] },
    StartStreamEncryptionInput: { type: 'structure', members: { StreamName: 'StreamName', EncryptionType: 'EncryptionType', KeyId: 'KeyId', StreamARN: 'StreamARN', StreamId: 'StreamId' }, required: ['EncryptionType', 'KeyId'] },
    StartingPosition: { type: 'structure', members: { Type: 'ShardIteratorType', SequenceNumber: 'SequenceNumber', Timestamp: 'Timestamp' }, required: ['Type'] },
    StopStreamEncryptionInput: { type: 'structure', members: { StreamName: 'StreamName', EncryptionType: 'EncryptionType', KeyId: 'KeyId', StreamARN: 'StreamARN', StreamId: 'StreamId' }, required: ['EncryptionType', 'KeyId'] },
    StreamARN: { type: 'string', min: 1, max: 2048, pattern: 'arn:aws.*:kinesis:.*:\\d{12}:stream/\\S+' },
    StreamDescription: { type: 'structure', members: { StreamName: 'StreamName', StreamARN: 'StreamARN', StreamStatus: 'StreamStatus', StreamModeDetails: 'StreamModeDetails', Shards: 'ShardList', HasMoreShards: 'BooleanObject', RetentionPeriodHours: 'RetentionPeriodHours', StreamCreationTimestamp: 'Timestamp', EnhancedMonitoring: 'EnhancedMonitoringList', EncryptionType: 'EncryptionType', KeyId: 'KeyId' }, required: ['StreamName', 'StreamARN', 'StreamStatus', 'Shards', 'HasMoreShards', 'RetentionPeriodHours', 'StreamCreationTimestamp', 'EnhancedMonitoring'] },
    StreamDescriptionSummary: { type: 'structure', members: { StreamName: 'StreamName', StreamARN: 'StreamARN', StreamId: 'StreamId', StreamStatus: 'StreamStatus', StreamModeDetails: 'StreamModeDetails', RetentionPeriodHours: 'RetentionPeriodHours', StreamCreationTimestamp: 'Timestamp', EnhancedMonitoring: 'EnhancedMonitoringList', EncryptionType: 'EncryptionType', KeyId: 'KeyId', OpenShardCount: 'ShardCountObject', ConsumerCount: 'ConsumerCountObject', WarmThroughput: 'WarmThroughputObject', MaxRecordSizeInKiB: 'MaxRecordSizeInKiB', ChannelCount: 'ChannelCountObject', RecordDistributionStrategy: 'RecordDistributionStrategy', QueueCount: 'QueueCountObject' }, required: ['StreamName', 'StreamARN', 'StreamStatus', 'RetentionPeriodHours', 'StreamCreationTimestamp', 'EnhancedMonitoring', 'OpenShardCount'] },
    StreamFilter: { type: 'structure', members: { StreamARN: 'StreamARN', StreamCreationTimestamp: 'Timestamp' }, required: ['StreamARN'] },
    StreamFilterList: { type: 'list', member: 'StreamFilter', min: 1, max: 10000 },
    StreamId: { type: 'string', min: 1, max: 24, pattern: '[a-z0-9]{20}-[a-z0-9]{3}' },
    StreamMode: { type: 'string', enum: ['PROVISIONED', 'ON_DEMAND'] },
    StreamModeDetails: { type: 'structure', members: { StreamMode: 'StreamMode' }, required: ['StreamMode'] },
    StreamName: { type: 'string', min: 1, max: 128, pattern: '[a-zA-Z0-9_.-]+' },
    StreamNameList: { type: 'list', member: 'StreamName' },
    StreamStatus: { type: 'string', enum: ['CREATING', 'DELETING', 'ACTIVE', 'UPDATING'] },
    StreamSummary: { type: 'structure', members: { StreamName: 'StreamName', StreamARN: 'StreamARN', StreamStatus: 'StreamStatus', StreamModeDetails: 'StreamModeDetails', StreamCreationTimestamp: 'Timestamp' }, required: ['StreamName', 'StreamARN', 'StreamStatus'] },
    StreamSummaryList: { type: 'list', member: 'StreamSummary' },
    SubscribeToShardEvent: { type: 'structure', members: { Records: 'RecordList', ContinuationSequenceNumber: 'SequenceNumber', MillisBehindLatest: 'MillisBehindLatest', ChildShards: 'ChildShardList' }, required: ['Records', 'ContinuationSequenceNumber', 'MillisBehindLatest'], event: true },
    SubscribeToShardEventStream: { type: 'structure', members: { SubscribeToShardEvent: 'SubscribeToShardEvent', ResourceNotFoundException: 'ResourceNotFoundException', ResourceInUseException: 'ResourceInUseException', KMSDisabledException: 'KMSDisabledException', KMSInvalidStateException: 'KMSInvalidStateException', KMSAccessDeniedException: 'KMSAccessDeniedException', KMSNotFoundException: 'KMSNotFoundException', KMSOptInRequired: 'KMSOptInRequired', KMSThrottlingException: 'KMSThrottlingException', InternalFailureException: 'InternalFailureException' }, required: ['SubscribeToShardEvent'], eventstream: true },
    SubscribeToShardInput: { type: 'structure', members: { ConsumerARN: 'ConsumerARN', StreamId: 'StreamId', ShardId: 'ShardId', StartingPosition: 'StartingPosition', DryRun: 'BooleanObject' }, required: ['ConsumerARN', 'ShardId', 'StartingPosition'] },
    SubscribeToShardOutput: { type: 'structure', members: { EventStream: 'SubscribeToShardEventStream' }, required: ['EventStream'] },
    TableBucketARN: { type: 'string', min: 1, max: 2048, pattern: 'arn:aws[-a-z0-9]*:s3tables:[-a-z0-9]+:\\d{12}:bucket/[a-z0-9_-]{3,63}' },
    Tag: { type: 'structure', members: { Key: 'TagKey', Value: 'TagValue' }, required: ['Key'] },
    TagKey: { type: 'string', min: 1, max: 128 },
    TagKeyList: { type: 'list', member: 'TagKey', min: 1, max: 50 },
    TagList: { type: 'list', member: 'Tag', min: 0, max: 200 },
    TagMap: { type: 'map', key: 'TagKey', value: 'TagValue', min: 1, max: 200 },
    TagResourceInput: { type: 'structure', members: { Tags: 'TagMap', ResourceARN: 'ResourceARN', StreamId: 'StreamId' }, required: ['Tags', 'ResourceARN'] },
    TagValue: { type: 'string', min: 0, max: 256 },
    TargetType: { type: 'string', enum: ['BUILT_IN', 'NONE'] },
    ThrottlingException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    Timestamp: { type: 'timestamp' },
    UntagResourceInput: { type: 'structure', members: { TagKeys: 'TagKeyList', ResourceARN: 'ResourceARN', StreamId: 'StreamId' }, required: ['TagKeys', 'ResourceARN'] },
    UpdateAccountSettingsInput: { type: 'structure', members: { MinimumThroughputBillingCommitment: 'MinimumThroughputBillingCommitmentInput' }, required: ['MinimumThroughputBillingCommitment'] },
    UpdateAccountSettingsOutput: { type: 'structure', members: { MinimumThroughputBillingCommitment: 'MinimumThroughputBillingCommitmentOutput' } },
    UpdateChannelInput: { type: 'structure', members: { ChannelARN: 'ChannelARN', S3DestinationConfiguration: 'S3DestinationUpdateInput', S3TablesDestinationConfiguration: 'S3TablesDestinationUpdateInput', LoggingConfiguration: 'ChannelLoggingUpdateInput' }, required: ['ChannelARN'] },
    UpdateChannelOutput: { type: 'structure', members: { ChannelDescription: 'ChannelDescription' }, required: ['ChannelDescription'] },
    UpdateDeadLetterQueueRecordsVisibilityErrorEntry: { type: 'structure', members: { ReceiptHandle: 'ReceiptHandle', ErrorCode: 'ErrorCode', ErrorMessage: 'ErrorMessage' }, required: ['ReceiptHandle', 'ErrorCode'] },
    UpdateDeadLetterQueueRecordsVisibilityErrorEntryList: { type: 'list', member: 'UpdateDeadLetterQueueRecordsVisibilityErrorEntry' },
    UpdateDeadLetterQueueRecordsVisibilityInput: { type: 'structure', members: { QueueARN: 'QueueARN', Entries: 'UpdateDeadLetterQueueRecordsVisibilityRequestEntryList' }, required: ['QueueARN', 'Entries'] },
    UpdateDeadLetterQueueRecordsVisibilityOutput: { type: 'structure', members: { Successful: 'UpdateDeadLetterQueueRecordsVisibilityResultEntryList', Failed: 'UpdateDeadLetterQueueRecordsVisibilityErrorEntryList' }, required: ['Successful', 'Failed'] },
    UpdateDeadLetterQueueRecordsVisibilityRequestEntry: { type: 'structure', members: { ReceiptHandle: 'ReceiptHandle', VisibilityTimeoutSeconds: 'VisibilityTimeoutSeconds' }, required: ['ReceiptHandle', 'VisibilityTimeoutSeconds'] },
    UpdateDeadLetterQueueRecordsVisibilityRequestEntryList: { type: 'list', member: 'UpdateDeadLetterQueueRecordsVisibilityRequestEntry', min: 1, max: 10 },
    UpdateDeadLetterQueueRecordsVisibilityResultEntry: { type: 'structure', members: { ReceiptHandle: 'ReceiptHandle' }, required: ['ReceiptHandle'] },
    UpdateDeadLetterQueueRecordsVisibilityResultEntryList: { type: 'list', member: 'UpdateDeadLetterQueueRecordsVisibilityResultEntry' },
    UpdateMaxRecordSizeInput: { type: 'structure', members: { StreamARN: 'StreamARN', StreamId: 'StreamId', MaxRecordSizeInKiB: 'MaxRecordSizeInKiB' }, required: ['MaxRecordSizeInKiB'] },
    UpdateQueueInput: { type: 'structure', members: { QueueARN: 'QueueARN', QueueAttributes: 'QueueAttributes' }, required: ['QueueARN', 'QueueAttributes'] },
    UpdateQueueOutput: { type: 'structure', members: { QueueDescription: 'QueueDescription' }, required: ['QueueDescription'] },
    UpdateQueueRecordsVisibilityErrorEntry: { type: 'structure', members: { ReceiptHandle: 'ReceiptHandle', ErrorCode: 'ErrorCode', ErrorMessage: 'ErrorMessage' }, required: ['ReceiptHandle', 'ErrorCode'] },
    UpdateQueueRecordsVisibilityErrorEntryList: { type: 'list', member: 'UpdateQueueRecordsVisibilityErrorEntry' },
    UpdateQueueRecordsVisibilityInput: { type: 'structure', members: { QueueARN: 'QueueARN', Entries: 'UpdateQueueRecordsVisibilityRequestEntryList' }, required: ['QueueARN', 'Entries'] },
    UpdateQueueRecordsVisibilityOutput: { type: 'structure', members: { Successful: 'UpdateQueueRecordsVisibilityResultEntryList', Failed: 'UpdateQueueRecordsVisibilityErrorEntryList' }, required: ['Successful', 'Failed'] },
    UpdateQueueRecordsVisibilityRequestEntry: { type: 'structure', members: { ReceiptHandle: 'ReceiptHandle', VisibilityTimeoutSeconds: 'VisibilityTimeoutSeconds' }, required: ['ReceiptHandle', 'VisibilityTimeoutSeconds'] },
    UpdateQueueRecordsVisibilityRequestEntryList: { type: 'list', member: 'UpdateQueueRecordsVisibilityRequestEntry', min: 1, max: 10 },
    UpdateQueueRecordsVisibilityResultEntry: { type: 'structure', members: { ReceiptHandle: 'ReceiptHandle' }, required: ['ReceiptHandle'] },
    UpdateQueueRecordsVisibilityResultEntryList: { type: 'list', member: 'UpdateQueueRecordsVisibilityResultEntry' },
    UpdateShardCountInput: { type: 'structure', members: { StreamName: 'StreamName', TargetShardCount: 'PositiveIntegerObject', ScalingType: 'ScalingType', StreamARN: 'StreamARN', StreamId: 'StreamId' }, required: ['TargetShardCount', 'ScalingType'] },
    UpdateShardCountOutput: { type: 'structure', members: { StreamName: 'StreamName', CurrentShardCount: 'PositiveIntegerObject', TargetShardCount: 'PositiveIntegerObject', StreamARN: 'StreamARN' } },
    UpdateStreamModeInput: { type: 'structure', members: { StreamARN: 'StreamARN', StreamId: 'StreamId', StreamModeDetails: 'StreamModeDetails', WarmThroughputMiBps: 'NaturalIntegerObject' }, required: ['StreamARN', 'StreamModeDetails'] },
    UpdateStreamRecordDistributionStrategyInput: { type: 'structure', members: { StreamARN: 'StreamARN', StreamId: 'StreamId', RecordDistributionStrategy: 'RecordDistributionStrategy' }, required: ['StreamARN', 'RecordDistributionStrategy'] },
    UpdateStreamWarmThroughputInput: { type: 'structure', members: { StreamARN: 'StreamARN', StreamName: 'StreamName', StreamId: 'StreamId', WarmThroughputMiBps: 'NaturalIntegerObject' }, required: ['WarmThroughputMiBps'] },
    UpdateStreamWarmThroughputOutput: { type: 'structure', members: { StreamARN: 'StreamARN', StreamName: 'StreamName', WarmThroughput: 'WarmThroughputObject' } },
    ValidationException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    VisibilityTimeoutSeconds: { type: 'integer', min: 0, max: 43200 },
    WarmThroughputObject: { type: 'structure', members: { TargetMiBps: 'NaturalIntegerObject', CurrentMiBps: 'NaturalIntegerObject' } },
  },
};
