// Written by tools/generate-models.ts from AWS's published API model (Firehose 2015-08-04). Do not edit.
import type { ServiceModel } from '../../wire/aws/model.ts';

export interface AmazonOpenSearchServerlessBufferingHints {
  readonly IntervalInSeconds?: number | undefined;
  readonly SizeInMBs?: number | undefined;
}

export interface AmazonOpenSearchServerlessDestinationConfiguration {
  readonly RoleARN: string;
  readonly CollectionEndpoint?: string | undefined;
  readonly IndexName: string;
  readonly BufferingHints?: AmazonOpenSearchServerlessBufferingHints | undefined;
  readonly RetryOptions?: AmazonOpenSearchServerlessRetryOptions | undefined;
  readonly S3BackupMode?: AmazonOpenSearchServerlessS3BackupMode | undefined;
  readonly S3Configuration: S3DestinationConfiguration;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly VpcConfiguration?: VpcConfiguration | undefined;
}

export interface AmazonOpenSearchServerlessDestinationDescription {
  readonly RoleARN?: string | undefined;
  readonly CollectionEndpoint?: string | undefined;
  readonly IndexName?: string | undefined;
  readonly BufferingHints?: AmazonOpenSearchServerlessBufferingHints | undefined;
  readonly RetryOptions?: AmazonOpenSearchServerlessRetryOptions | undefined;
  readonly S3BackupMode?: AmazonOpenSearchServerlessS3BackupMode | undefined;
  readonly S3DestinationDescription?: S3DestinationDescription | undefined;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly VpcConfigurationDescription?: VpcConfigurationDescription | undefined;
}

export interface AmazonOpenSearchServerlessDestinationUpdate {
  readonly RoleARN?: string | undefined;
  readonly CollectionEndpoint?: string | undefined;
  readonly IndexName?: string | undefined;
  readonly BufferingHints?: AmazonOpenSearchServerlessBufferingHints | undefined;
  readonly RetryOptions?: AmazonOpenSearchServerlessRetryOptions | undefined;
  readonly S3Update?: S3DestinationUpdate | undefined;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
}

export interface AmazonOpenSearchServerlessRetryOptions {
  readonly DurationInSeconds?: number | undefined;
}

export type AmazonOpenSearchServerlessS3BackupMode = 'FailedDocumentsOnly' | 'AllDocuments';

export interface AmazonopensearchserviceBufferingHints {
  readonly IntervalInSeconds?: number | undefined;
  readonly SizeInMBs?: number | undefined;
}

export interface AmazonopensearchserviceDestinationConfiguration {
  readonly RoleARN: string;
  readonly DomainARN?: string | undefined;
  readonly ClusterEndpoint?: string | undefined;
  readonly IndexName: string;
  readonly TypeName?: string | undefined;
  readonly IndexRotationPeriod?: AmazonopensearchserviceIndexRotationPeriod | undefined;
  readonly BufferingHints?: AmazonopensearchserviceBufferingHints | undefined;
  readonly RetryOptions?: AmazonopensearchserviceRetryOptions | undefined;
  readonly S3BackupMode?: AmazonopensearchserviceS3BackupMode | undefined;
  readonly S3Configuration: S3DestinationConfiguration;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly VpcConfiguration?: VpcConfiguration | undefined;
  readonly DocumentIdOptions?: DocumentIdOptions | undefined;
}

export interface AmazonopensearchserviceDestinationDescription {
  readonly RoleARN?: string | undefined;
  readonly DomainARN?: string | undefined;
  readonly ClusterEndpoint?: string | undefined;
  readonly IndexName?: string | undefined;
  readonly TypeName?: string | undefined;
  readonly IndexRotationPeriod?: AmazonopensearchserviceIndexRotationPeriod | undefined;
  readonly BufferingHints?: AmazonopensearchserviceBufferingHints | undefined;
  readonly RetryOptions?: AmazonopensearchserviceRetryOptions | undefined;
  readonly S3BackupMode?: AmazonopensearchserviceS3BackupMode | undefined;
  readonly S3DestinationDescription?: S3DestinationDescription | undefined;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly VpcConfigurationDescription?: VpcConfigurationDescription | undefined;
  readonly DocumentIdOptions?: DocumentIdOptions | undefined;
}

export interface AmazonopensearchserviceDestinationUpdate {
  readonly RoleARN?: string | undefined;
  readonly DomainARN?: string | undefined;
  readonly ClusterEndpoint?: string | undefined;
  readonly IndexName?: string | undefined;
  readonly TypeName?: string | undefined;
  readonly IndexRotationPeriod?: AmazonopensearchserviceIndexRotationPeriod | undefined;
  readonly BufferingHints?: AmazonopensearchserviceBufferingHints | undefined;
  readonly RetryOptions?: AmazonopensearchserviceRetryOptions | undefined;
  readonly S3Update?: S3DestinationUpdate | undefined;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly DocumentIdOptions?: DocumentIdOptions | undefined;
}

export type AmazonopensearchserviceIndexRotationPeriod = 'NoRotation' | 'OneHour' | 'OneDay' | 'OneWeek' | 'OneMonth';

export interface AmazonopensearchserviceRetryOptions {
  readonly DurationInSeconds?: number | undefined;
}

export type AmazonopensearchserviceS3BackupMode = 'FailedDocumentsOnly' | 'AllDocuments';

export interface AuthenticationConfiguration {
  readonly RoleARN: string;
  readonly Connectivity: Connectivity;
}

export interface BufferingHints {
  readonly SizeInMBs?: number | undefined;
  readonly IntervalInSeconds?: number | undefined;
}

export interface CatalogConfiguration {
  readonly CatalogARN?: string | undefined;
  readonly WarehouseLocation?: string | undefined;
}

export interface CloudWatchLoggingOptions {
  readonly Enabled?: boolean | undefined;
  readonly LogGroupName?: string | undefined;
  readonly LogStreamName?: string | undefined;
}

export type ColumnToJsonKeyMappings = Readonly<Record<string, string>>;

export type CompressionFormat = 'UNCOMPRESSED' | 'GZIP' | 'ZIP' | 'Snappy' | 'HADOOP_SNAPPY';

export interface ConcurrentModificationException {
  readonly message?: string | undefined;
}

export type Connectivity = 'PUBLIC' | 'PRIVATE';

export type ContentEncoding = 'NONE' | 'GZIP';

export interface CopyCommand {
  readonly DataTableName: string;
  readonly DataTableColumns?: string | undefined;
  readonly CopyOptions?: string | undefined;
}

export interface CreateDeliveryStreamInput {
  readonly DeliveryStreamName: string;
  readonly DeliveryStreamType?: DeliveryStreamType | undefined;
  readonly DirectPutSourceConfiguration?: DirectPutSourceConfiguration | undefined;
  readonly KinesisStreamSourceConfiguration?: KinesisStreamSourceConfiguration | undefined;
  readonly DeliveryStreamEncryptionConfigurationInput?: DeliveryStreamEncryptionConfigurationInput | undefined;
  readonly S3DestinationConfiguration?: S3DestinationConfiguration | undefined;
  readonly ExtendedS3DestinationConfiguration?: ExtendedS3DestinationConfiguration | undefined;
  readonly RedshiftDestinationConfiguration?: RedshiftDestinationConfiguration | undefined;
  readonly ElasticsearchDestinationConfiguration?: ElasticsearchDestinationConfiguration | undefined;
  readonly AmazonopensearchserviceDestinationConfiguration?: AmazonopensearchserviceDestinationConfiguration | undefined;
  readonly SplunkDestinationConfiguration?: SplunkDestinationConfiguration | undefined;
  readonly HttpEndpointDestinationConfiguration?: HttpEndpointDestinationConfiguration | undefined;
  readonly Tags?: TagDeliveryStreamInputTagList | undefined;
  readonly AmazonOpenSearchServerlessDestinationConfiguration?: AmazonOpenSearchServerlessDestinationConfiguration | undefined;
  readonly MSKSourceConfiguration?: MSKSourceConfiguration | undefined;
  readonly SnowflakeDestinationConfiguration?: SnowflakeDestinationConfiguration | undefined;
  readonly IcebergDestinationConfiguration?: IcebergDestinationConfiguration | undefined;
  readonly DatabaseSourceConfiguration?: DatabaseSourceConfiguration | undefined;
}

export interface CreateDeliveryStreamOutput {
  readonly DeliveryStreamARN?: string | undefined;
}

export interface DataFormatConversionConfiguration {
  readonly SchemaConfiguration?: SchemaConfiguration | undefined;
  readonly InputFormatConfiguration?: InputFormatConfiguration | undefined;
  readonly OutputFormatConfiguration?: OutputFormatConfiguration | undefined;
  readonly Enabled?: boolean | undefined;
}

export type DatabaseColumnIncludeOrExcludeList = readonly string[];

export interface DatabaseColumnList {
  readonly Include?: DatabaseColumnIncludeOrExcludeList | undefined;
  readonly Exclude?: DatabaseColumnIncludeOrExcludeList | undefined;
}

export type DatabaseIncludeOrExcludeList = readonly string[];

export interface DatabaseList {
  readonly Include?: DatabaseIncludeOrExcludeList | undefined;
  readonly Exclude?: DatabaseIncludeOrExcludeList | undefined;
}

export interface DatabaseSnapshotInfo {
  readonly Id: string;
  readonly Table: string;
  readonly RequestTimestamp: number;
  readonly RequestedBy: SnapshotRequestedBy;
  readonly Status: SnapshotStatus;
  readonly FailureDescription?: FailureDescription | undefined;
}

export type DatabaseSnapshotInfoList = readonly DatabaseSnapshotInfo[];

export interface DatabaseSourceAuthenticationConfiguration {
  readonly SecretsManagerConfiguration: SecretsManagerConfiguration;
}

export interface DatabaseSourceConfiguration {
  readonly Type: DatabaseType;
  readonly Endpoint: string;
  readonly Port: number;
  readonly SSLMode?: SSLMode | undefined;
  readonly Databases: DatabaseList;
  readonly Tables: DatabaseTableList;
  readonly Columns?: DatabaseColumnList | undefined;
  readonly SurrogateKeys?: DatabaseSurrogateKeyList | undefined;
  readonly SnapshotWatermarkTable: string;
  readonly DatabaseSourceAuthenticationConfiguration: DatabaseSourceAuthenticationConfiguration;
  readonly DatabaseSourceVPCConfiguration: DatabaseSourceVPCConfiguration;
}

export interface DatabaseSourceDescription {
  readonly Type?: DatabaseType | undefined;
  readonly Endpoint?: string | undefined;
  readonly Port?: number | undefined;
  readonly SSLMode?: SSLMode | undefined;
  readonly Databases?: DatabaseList | undefined;
  readonly Tables?: DatabaseTableList | undefined;
  readonly Columns?: DatabaseColumnList | undefined;
  readonly SurrogateKeys?: DatabaseColumnIncludeOrExcludeList | undefined;
  readonly SnapshotWatermarkTable?: string | undefined;
  readonly SnapshotInfo?: DatabaseSnapshotInfoList | undefined;
  readonly DatabaseSourceAuthenticationConfiguration?: DatabaseSourceAuthenticationConfiguration | undefined;
  readonly DatabaseSourceVPCConfiguration?: DatabaseSourceVPCConfiguration | undefined;
}

export interface DatabaseSourceVPCConfiguration {
  readonly VpcEndpointServiceName: string;
}

export type DatabaseSurrogateKeyList = readonly string[];

export type DatabaseTableIncludeOrExcludeList = readonly string[];

export interface DatabaseTableList {
  readonly Include?: DatabaseTableIncludeOrExcludeList | undefined;
  readonly Exclude?: DatabaseTableIncludeOrExcludeList | undefined;
}

export type DatabaseType = 'MySQL' | 'PostgreSQL';

export type DefaultDocumentIdFormat = 'FIREHOSE_DEFAULT' | 'NO_DOCUMENT_ID';

export interface DeleteDeliveryStreamInput {
  readonly DeliveryStreamName: string;
  readonly AllowForceDelete?: boolean | undefined;
}

export interface DeleteDeliveryStreamOutput {}

export interface DeliveryStreamDescription {
  readonly DeliveryStreamName: string;
  readonly DeliveryStreamARN: string;
  readonly DeliveryStreamStatus: DeliveryStreamStatus;
  readonly FailureDescription?: FailureDescription | undefined;
  readonly DeliveryStreamEncryptionConfiguration?: DeliveryStreamEncryptionConfiguration | undefined;
  readonly DeliveryStreamType: DeliveryStreamType;
  readonly VersionId: string;
  readonly CreateTimestamp?: number | undefined;
  readonly LastUpdateTimestamp?: number | undefined;
  readonly Source?: SourceDescription | undefined;
  readonly Destinations: DestinationDescriptionList;
  readonly HasMoreDestinations: boolean;
}

export interface DeliveryStreamEncryptionConfiguration {
  readonly KeyARN?: string | undefined;
  readonly KeyType?: KeyType | undefined;
  readonly Status?: DeliveryStreamEncryptionStatus | undefined;
  readonly FailureDescription?: FailureDescription | undefined;
}

export interface DeliveryStreamEncryptionConfigurationInput {
  readonly KeyARN?: string | undefined;
  readonly KeyType: KeyType;
}

export type DeliveryStreamEncryptionStatus = 'ENABLED' | 'ENABLING' | 'ENABLING_FAILED' | 'DISABLED' | 'DISABLING' | 'DISABLING_FAILED';

export type DeliveryStreamFailureType = 'VPC_ENDPOINT_SERVICE_NAME_NOT_FOUND' | 'VPC_INTERFACE_ENDPOINT_SERVICE_ACCESS_DENIED' | 'RETIRE_KMS_GRANT_FAILED' | 'CREATE_KMS_GRANT_FAILED' | 'KMS_ACCESS_DENIED' | 'DISABLED_KMS_KEY' | 'INVALID_KMS_KEY' | 'KMS_KEY_NOT_FOUND' | 'KMS_OPT_IN_REQUIRED' | 'CREATE_ENI_FAILED' | 'DELETE_ENI_FAILED' | 'SUBNET_NOT_FOUND' | 'SECURITY_GROUP_NOT_FOUND' | 'ENI_ACCESS_DENIED' | 'SUBNET_ACCESS_DENIED' | 'SECURITY_GROUP_ACCESS_DENIED' | 'UNKNOWN_ERROR';

export type DeliveryStreamNameList = readonly string[];

export type DeliveryStreamStatus = 'CREATING' | 'CREATING_FAILED' | 'DELETING' | 'DELETING_FAILED' | 'ACTIVE';

export type DeliveryStreamType = 'DirectPut' | 'KinesisStreamAsSource' | 'MSKAsSource' | 'DatabaseAsSource';

export interface DescribeDeliveryStreamInput {
  readonly DeliveryStreamName: string;
  readonly Limit?: number | undefined;
  readonly ExclusiveStartDestinationId?: string | undefined;
}

export interface DescribeDeliveryStreamOutput {
  readonly DeliveryStreamDescription: DeliveryStreamDescription;
}

export interface Deserializer {
  readonly OpenXJsonSerDe?: OpenXJsonSerDe | undefined;
  readonly HiveJsonSerDe?: HiveJsonSerDe | undefined;
}

export interface DestinationDescription {
  readonly DestinationId: string;
  readonly S3DestinationDescription?: S3DestinationDescription | undefined;
  readonly ExtendedS3DestinationDescription?: ExtendedS3DestinationDescription | undefined;
  readonly RedshiftDestinationDescription?: RedshiftDestinationDescription | undefined;
  readonly ElasticsearchDestinationDescription?: ElasticsearchDestinationDescription | undefined;
  readonly AmazonopensearchserviceDestinationDescription?: AmazonopensearchserviceDestinationDescription | undefined;
  readonly SplunkDestinationDescription?: SplunkDestinationDescription | undefined;
  readonly HttpEndpointDestinationDescription?: HttpEndpointDestinationDescription | undefined;
  readonly SnowflakeDestinationDescription?: SnowflakeDestinationDescription | undefined;
  readonly AmazonOpenSearchServerlessDestinationDescription?: AmazonOpenSearchServerlessDestinationDescription | undefined;
  readonly IcebergDestinationDescription?: IcebergDestinationDescription | undefined;
}

export type DestinationDescriptionList = readonly DestinationDescription[];

export interface DestinationTableConfiguration {
  readonly DestinationTableName: string;
  readonly DestinationDatabaseName: string;
  readonly UniqueKeys?: ListOfNonEmptyStringsWithoutWhitespace | undefined;
  readonly PartitionSpec?: PartitionSpec | undefined;
  readonly S3ErrorOutputPrefix?: string | undefined;
}

export type DestinationTableConfigurationList = readonly DestinationTableConfiguration[];

export interface DirectPutSourceConfiguration {
  readonly ThroughputHintInMBs: number;
}

export interface DirectPutSourceDescription {
  readonly ThroughputHintInMBs?: number | undefined;
}

export interface DocumentIdOptions {
  readonly DefaultDocumentIdFormat: DefaultDocumentIdFormat;
}

export interface DynamicPartitioningConfiguration {
  readonly RetryOptions?: RetryOptions | undefined;
  readonly Enabled?: boolean | undefined;
}

export interface ElasticsearchBufferingHints {
  readonly IntervalInSeconds?: number | undefined;
  readonly SizeInMBs?: number | undefined;
}

export interface ElasticsearchDestinationConfiguration {
  readonly RoleARN: string;
  readonly DomainARN?: string | undefined;
  readonly ClusterEndpoint?: string | undefined;
  readonly IndexName: string;
  readonly TypeName?: string | undefined;
  readonly IndexRotationPeriod?: ElasticsearchIndexRotationPeriod | undefined;
  readonly BufferingHints?: ElasticsearchBufferingHints | undefined;
  readonly RetryOptions?: ElasticsearchRetryOptions | undefined;
  readonly S3BackupMode?: ElasticsearchS3BackupMode | undefined;
  readonly S3Configuration: S3DestinationConfiguration;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly VpcConfiguration?: VpcConfiguration | undefined;
  readonly DocumentIdOptions?: DocumentIdOptions | undefined;
}

export interface ElasticsearchDestinationDescription {
  readonly RoleARN?: string | undefined;
  readonly DomainARN?: string | undefined;
  readonly ClusterEndpoint?: string | undefined;
  readonly IndexName?: string | undefined;
  readonly TypeName?: string | undefined;
  readonly IndexRotationPeriod?: ElasticsearchIndexRotationPeriod | undefined;
  readonly BufferingHints?: ElasticsearchBufferingHints | undefined;
  readonly RetryOptions?: ElasticsearchRetryOptions | undefined;
  readonly S3BackupMode?: ElasticsearchS3BackupMode | undefined;
  readonly S3DestinationDescription?: S3DestinationDescription | undefined;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly VpcConfigurationDescription?: VpcConfigurationDescription | undefined;
  readonly DocumentIdOptions?: DocumentIdOptions | undefined;
}

export interface ElasticsearchDestinationUpdate {
  readonly RoleARN?: string | undefined;
  readonly DomainARN?: string | undefined;
  readonly ClusterEndpoint?: string | undefined;
  readonly IndexName?: string | undefined;
  readonly TypeName?: string | undefined;
  readonly IndexRotationPeriod?: ElasticsearchIndexRotationPeriod | undefined;
  readonly BufferingHints?: ElasticsearchBufferingHints | undefined;
  readonly RetryOptions?: ElasticsearchRetryOptions | undefined;
  readonly S3Update?: S3DestinationUpdate | undefined;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly DocumentIdOptions?: DocumentIdOptions | undefined;
}

export type ElasticsearchIndexRotationPeriod = 'NoRotation' | 'OneHour' | 'OneDay' | 'OneWeek' | 'OneMonth';

export interface ElasticsearchRetryOptions {
  readonly DurationInSeconds?: number | undefined;
}

export type ElasticsearchS3BackupMode = 'FailedDocumentsOnly' | 'AllDocuments';

export interface EncryptionConfiguration {
  readonly NoEncryptionConfig?: NoEncryptionConfig | undefined;
  readonly KMSEncryptionConfig?: KMSEncryptionConfig | undefined;
}

export interface ExtendedS3DestinationConfiguration {
  readonly RoleARN: string;
  readonly BucketARN: string;
  readonly Prefix?: string | undefined;
  readonly ErrorOutputPrefix?: string | undefined;
  readonly BufferingHints?: BufferingHints | undefined;
  readonly CompressionFormat?: CompressionFormat | undefined;
  readonly EncryptionConfiguration?: EncryptionConfiguration | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly S3BackupMode?: S3BackupMode | undefined;
  readonly S3BackupConfiguration?: S3DestinationConfiguration | undefined;
  readonly DataFormatConversionConfiguration?: DataFormatConversionConfiguration | undefined;
  readonly DynamicPartitioningConfiguration?: DynamicPartitioningConfiguration | undefined;
  readonly FileExtension?: string | undefined;
  readonly CustomTimeZone?: string | undefined;
}

export interface ExtendedS3DestinationDescription {
  readonly RoleARN: string;
  readonly BucketARN: string;
  readonly Prefix?: string | undefined;
  readonly ErrorOutputPrefix?: string | undefined;
  readonly BufferingHints: BufferingHints;
  readonly CompressionFormat: CompressionFormat;
  readonly EncryptionConfiguration: EncryptionConfiguration;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly S3BackupMode?: S3BackupMode | undefined;
  readonly S3BackupDescription?: S3DestinationDescription | undefined;
  readonly DataFormatConversionConfiguration?: DataFormatConversionConfiguration | undefined;
  readonly DynamicPartitioningConfiguration?: DynamicPartitioningConfiguration | undefined;
  readonly FileExtension?: string | undefined;
  readonly CustomTimeZone?: string | undefined;
}

export interface ExtendedS3DestinationUpdate {
  readonly RoleARN?: string | undefined;
  readonly BucketARN?: string | undefined;
  readonly Prefix?: string | undefined;
  readonly ErrorOutputPrefix?: string | undefined;
  readonly BufferingHints?: BufferingHints | undefined;
  readonly CompressionFormat?: CompressionFormat | undefined;
  readonly EncryptionConfiguration?: EncryptionConfiguration | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly S3BackupMode?: S3BackupMode | undefined;
  readonly S3BackupUpdate?: S3DestinationUpdate | undefined;
  readonly DataFormatConversionConfiguration?: DataFormatConversionConfiguration | undefined;
  readonly DynamicPartitioningConfiguration?: DynamicPartitioningConfiguration | undefined;
  readonly FileExtension?: string | undefined;
  readonly CustomTimeZone?: string | undefined;
}

export interface FailureDescription {
  readonly Type: DeliveryStreamFailureType;
  readonly Details: string;
}

export type HECEndpointType = 'Raw' | 'Event';

export interface HiveJsonSerDe {
  readonly TimestampFormats?: ListOfNonEmptyStrings | undefined;
}

export interface HttpEndpointBufferingHints {
  readonly SizeInMBs?: number | undefined;
  readonly IntervalInSeconds?: number | undefined;
}

export interface HttpEndpointCommonAttribute {
  readonly AttributeName: string;
  readonly AttributeValue: string;
}

export type HttpEndpointCommonAttributesList = readonly HttpEndpointCommonAttribute[];

export interface HttpEndpointConfiguration {
  readonly Url: string;
  readonly Name?: string | undefined;
  readonly AccessKey?: string | undefined;
}

export interface HttpEndpointDescription {
  readonly Url?: string | undefined;
  readonly Name?: string | undefined;
}

export interface HttpEndpointDestinationConfiguration {
  readonly EndpointConfiguration: HttpEndpointConfiguration;
  readonly BufferingHints?: HttpEndpointBufferingHints | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly RequestConfiguration?: HttpEndpointRequestConfiguration | undefined;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly RoleARN?: string | undefined;
  readonly RetryOptions?: HttpEndpointRetryOptions | undefined;
  readonly S3BackupMode?: HttpEndpointS3BackupMode | undefined;
  readonly S3Configuration: S3DestinationConfiguration;
  readonly SecretsManagerConfiguration?: SecretsManagerConfiguration | undefined;
}

export interface HttpEndpointDestinationDescription {
  readonly EndpointConfiguration?: HttpEndpointDescription | undefined;
  readonly BufferingHints?: HttpEndpointBufferingHints | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly RequestConfiguration?: HttpEndpointRequestConfiguration | undefined;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly RoleARN?: string | undefined;
  readonly RetryOptions?: HttpEndpointRetryOptions | undefined;
  readonly S3BackupMode?: HttpEndpointS3BackupMode | undefined;
  readonly S3DestinationDescription?: S3DestinationDescription | undefined;
  readonly SecretsManagerConfiguration?: SecretsManagerConfiguration | undefined;
}

export interface HttpEndpointDestinationUpdate {
  readonly EndpointConfiguration?: HttpEndpointConfiguration | undefined;
  readonly BufferingHints?: HttpEndpointBufferingHints | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly RequestConfiguration?: HttpEndpointRequestConfiguration | undefined;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly RoleARN?: string | undefined;
  readonly RetryOptions?: HttpEndpointRetryOptions | undefined;
  readonly S3BackupMode?: HttpEndpointS3BackupMode | undefined;
  readonly S3Update?: S3DestinationUpdate | undefined;
  readonly SecretsManagerConfiguration?: SecretsManagerConfiguration | undefined;
}

export interface HttpEndpointRequestConfiguration {
  readonly ContentEncoding?: ContentEncoding | undefined;
  readonly CommonAttributes?: HttpEndpointCommonAttributesList | undefined;
}

export interface HttpEndpointRetryOptions {
  readonly DurationInSeconds?: number | undefined;
}

export type HttpEndpointS3BackupMode = 'FailedDataOnly' | 'AllData';

export interface IcebergDestinationConfiguration {
  readonly DestinationTableConfigurationList?: DestinationTableConfigurationList | undefined;
  readonly SchemaEvolutionConfiguration?: SchemaEvolutionConfiguration | undefined;
  readonly TableCreationConfiguration?: TableCreationConfiguration | undefined;
  readonly BufferingHints?: BufferingHints | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly S3BackupMode?: IcebergS3BackupMode | undefined;
  readonly RetryOptions?: RetryOptions | undefined;
  readonly RoleARN: string;
  readonly AppendOnly?: boolean | undefined;
  readonly CatalogConfiguration: CatalogConfiguration;
  readonly S3Configuration: S3DestinationConfiguration;
}

export interface IcebergDestinationDescription {
  readonly DestinationTableConfigurationList?: DestinationTableConfigurationList | undefined;
  readonly SchemaEvolutionConfiguration?: SchemaEvolutionConfiguration | undefined;
  readonly TableCreationConfiguration?: TableCreationConfiguration | undefined;
  readonly BufferingHints?: BufferingHints | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly S3BackupMode?: IcebergS3BackupMode | undefined;
  readonly RetryOptions?: RetryOptions | undefined;
  readonly RoleARN?: string | undefined;
  readonly AppendOnly?: boolean | undefined;
  readonly CatalogConfiguration?: CatalogConfiguration | undefined;
  readonly S3DestinationDescription?: S3DestinationDescription | undefined;
}

export interface IcebergDestinationUpdate {
  readonly DestinationTableConfigurationList?: DestinationTableConfigurationList | undefined;
  readonly SchemaEvolutionConfiguration?: SchemaEvolutionConfiguration | undefined;
  readonly TableCreationConfiguration?: TableCreationConfiguration | undefined;
  readonly BufferingHints?: BufferingHints | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly S3BackupMode?: IcebergS3BackupMode | undefined;
  readonly RetryOptions?: RetryOptions | undefined;
  readonly RoleARN?: string | undefined;
  readonly AppendOnly?: boolean | undefined;
  readonly CatalogConfiguration?: CatalogConfiguration | undefined;
  readonly S3Configuration?: S3DestinationConfiguration | undefined;
}

export type IcebergS3BackupMode = 'FailedDataOnly' | 'AllData';

export interface InputFormatConfiguration {
  readonly Deserializer?: Deserializer | undefined;
}

export interface InvalidArgumentException {
  readonly message?: string | undefined;
}

export interface InvalidKMSResourceException {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
}

export interface InvalidSourceException {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
}

export interface KMSEncryptionConfig {
  readonly AWSKMSKeyARN: string;
}

export type KeyType = 'AWS_OWNED_CMK' | 'CUSTOMER_MANAGED_CMK';

export interface KinesisStreamSourceConfiguration {
  readonly KinesisStreamARN: string;
  readonly RoleARN: string;
}

export interface KinesisStreamSourceDescription {
  readonly KinesisStreamARN?: string | undefined;
  readonly RoleARN?: string | undefined;
  readonly DeliveryStartTimestamp?: number | undefined;
}

export interface LimitExceededException {
  readonly message?: string | undefined;
}

export interface ListDeliveryStreamsInput {
  readonly Limit?: number | undefined;
  readonly DeliveryStreamType?: DeliveryStreamType | undefined;
  readonly ExclusiveStartDeliveryStreamName?: string | undefined;
}

export interface ListDeliveryStreamsOutput {
  readonly DeliveryStreamNames: DeliveryStreamNameList;
  readonly HasMoreDeliveryStreams: boolean;
}

export type ListOfNonEmptyStrings = readonly string[];

export type ListOfNonEmptyStringsWithoutWhitespace = readonly string[];

export interface ListTagsForDeliveryStreamInput {
  readonly DeliveryStreamName: string;
  readonly ExclusiveStartTagKey?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListTagsForDeliveryStreamOutput {
  readonly Tags: ListTagsForDeliveryStreamOutputTagList;
  readonly HasMoreTags: boolean;
}

export type ListTagsForDeliveryStreamOutputTagList = readonly Tag[];

export interface MSKSourceConfiguration {
  readonly MSKClusterARN: string;
  readonly TopicName: string;
  readonly AuthenticationConfiguration: AuthenticationConfiguration;
  readonly ReadFromTimestamp?: number | undefined;
}

export interface MSKSourceDescription {
  readonly MSKClusterARN?: string | undefined;
  readonly TopicName?: string | undefined;
  readonly AuthenticationConfiguration?: AuthenticationConfiguration | undefined;
  readonly DeliveryStartTimestamp?: number | undefined;
  readonly ReadFromTimestamp?: number | undefined;
}

export type NoEncryptionConfig = 'NoEncryption';

export interface OpenXJsonSerDe {
  readonly ConvertDotsInJsonKeysToUnderscores?: boolean | undefined;
  readonly CaseInsensitive?: boolean | undefined;
  readonly ColumnToJsonKeyMappings?: ColumnToJsonKeyMappings | undefined;
}

export type OrcCompression = 'NONE' | 'ZLIB' | 'SNAPPY';

export type OrcFormatVersion = 'V0_11' | 'V0_12';

export interface OrcSerDe {
  readonly StripeSizeBytes?: number | undefined;
  readonly BlockSizeBytes?: number | undefined;
  readonly RowIndexStride?: number | undefined;
  readonly EnablePadding?: boolean | undefined;
  readonly PaddingTolerance?: number | undefined;
  readonly Compression?: OrcCompression | undefined;
  readonly BloomFilterColumns?: ListOfNonEmptyStringsWithoutWhitespace | undefined;
  readonly BloomFilterFalsePositiveProbability?: number | undefined;
  readonly DictionaryKeyThreshold?: number | undefined;
  readonly FormatVersion?: OrcFormatVersion | undefined;
}

export interface OutputFormatConfiguration {
  readonly Serializer?: Serializer | undefined;
}

export type ParquetCompression = 'UNCOMPRESSED' | 'GZIP' | 'SNAPPY';

export interface ParquetSerDe {
  readonly BlockSizeBytes?: number | undefined;
  readonly PageSizeBytes?: number | undefined;
  readonly Compression?: ParquetCompression | undefined;
  readonly EnableDictionaryCompression?: boolean | undefined;
  readonly MaxPaddingBytes?: number | undefined;
  readonly WriterVersion?: ParquetWriterVersion | undefined;
}

export type ParquetWriterVersion = 'V1' | 'V2';

export interface PartitionField {
  readonly SourceName: string;
}

export type PartitionFields = readonly PartitionField[];

export interface PartitionSpec {
  readonly Identity?: PartitionFields | undefined;
}

export interface ProcessingConfiguration {
  readonly Enabled?: boolean | undefined;
  readonly Processors?: ProcessorList | undefined;
}

export interface Processor {
  readonly Type: ProcessorType;
  readonly Parameters?: ProcessorParameterList | undefined;
}

export type ProcessorList = readonly Processor[];

export interface ProcessorParameter {
  readonly ParameterName: ProcessorParameterName;
  readonly ParameterValue: string;
}

export type ProcessorParameterList = readonly ProcessorParameter[];

export type ProcessorParameterName = 'LambdaArn' | 'NumberOfRetries' | 'MetadataExtractionQuery' | 'JsonParsingEngine' | 'RoleArn' | 'BufferSizeInMBs' | 'BufferIntervalInSeconds' | 'SubRecordType' | 'Delimiter' | 'CompressionFormat' | 'DataMessageExtraction';

export type ProcessorType = 'RecordDeAggregation' | 'Decompression' | 'CloudWatchLogProcessing' | 'Lambda' | 'MetadataExtraction' | 'AppendDelimiterToRecord';

export interface PutRecordBatchInput {
  readonly DeliveryStreamName: string;
  readonly Records: PutRecordBatchRequestEntryList;
}

export interface PutRecordBatchOutput {
  readonly FailedPutCount: number;
  readonly Encrypted?: boolean | undefined;
  readonly RequestResponses: PutRecordBatchResponseEntryList;
}

export type PutRecordBatchRequestEntryList = readonly RecordShape[];

export interface PutRecordBatchResponseEntry {
  readonly RecordId?: string | undefined;
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export type PutRecordBatchResponseEntryList = readonly PutRecordBatchResponseEntry[];

export interface PutRecordInput {
  readonly DeliveryStreamName: string;
  readonly Record: RecordShape;
}

export interface PutRecordOutput {
  readonly RecordId: string;
  readonly Encrypted?: boolean | undefined;
}

export interface RecordShape {
  readonly Data: Uint8Array;
}

export interface RedshiftDestinationConfiguration {
  readonly RoleARN: string;
  readonly ClusterJDBCURL: string;
  readonly CopyCommand: CopyCommand;
  readonly Username?: string | undefined;
  readonly Password?: string | undefined;
  readonly RetryOptions?: RedshiftRetryOptions | undefined;
  readonly S3Configuration: S3DestinationConfiguration;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly S3BackupMode?: RedshiftS3BackupMode | undefined;
  readonly S3BackupConfiguration?: S3DestinationConfiguration | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly SecretsManagerConfiguration?: SecretsManagerConfiguration | undefined;
}

export interface RedshiftDestinationDescription {
  readonly RoleARN: string;
  readonly ClusterJDBCURL: string;
  readonly CopyCommand: CopyCommand;
  readonly Username?: string | undefined;
  readonly RetryOptions?: RedshiftRetryOptions | undefined;
  readonly S3DestinationDescription: S3DestinationDescription;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly S3BackupMode?: RedshiftS3BackupMode | undefined;
  readonly S3BackupDescription?: S3DestinationDescription | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly SecretsManagerConfiguration?: SecretsManagerConfiguration | undefined;
}

export interface RedshiftDestinationUpdate {
  readonly RoleARN?: string | undefined;
  readonly ClusterJDBCURL?: string | undefined;
  readonly CopyCommand?: CopyCommand | undefined;
  readonly Username?: string | undefined;
  readonly Password?: string | undefined;
  readonly RetryOptions?: RedshiftRetryOptions | undefined;
  readonly S3Update?: S3DestinationUpdate | undefined;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly S3BackupMode?: RedshiftS3BackupMode | undefined;
  readonly S3BackupUpdate?: S3DestinationUpdate | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly SecretsManagerConfiguration?: SecretsManagerConfiguration | undefined;
}

export interface RedshiftRetryOptions {
  readonly DurationInSeconds?: number | undefined;
}

export type RedshiftS3BackupMode = 'Disabled' | 'Enabled';

export interface ResourceInUseException {
  readonly message?: string | undefined;
}

export interface ResourceNotFoundException {
  readonly message?: string | undefined;
}

export interface RetryOptions {
  readonly DurationInSeconds?: number | undefined;
}

export type S3BackupMode = 'Disabled' | 'Enabled';

export interface S3DestinationConfiguration {
  readonly RoleARN: string;
  readonly BucketARN: string;
  readonly Prefix?: string | undefined;
  readonly ErrorOutputPrefix?: string | undefined;
  readonly BufferingHints?: BufferingHints | undefined;
  readonly CompressionFormat?: CompressionFormat | undefined;
  readonly EncryptionConfiguration?: EncryptionConfiguration | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
}

export interface S3DestinationDescription {
  readonly RoleARN: string;
  readonly BucketARN: string;
  readonly Prefix?: string | undefined;
  readonly ErrorOutputPrefix?: string | undefined;
  readonly BufferingHints: BufferingHints;
  readonly CompressionFormat: CompressionFormat;
  readonly EncryptionConfiguration: EncryptionConfiguration;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
}

export interface S3DestinationUpdate {
  readonly RoleARN?: string | undefined;
  readonly BucketARN?: string | undefined;
  readonly Prefix?: string | undefined;
  readonly ErrorOutputPrefix?: string | undefined;
  readonly BufferingHints?: BufferingHints | undefined;
  readonly CompressionFormat?: CompressionFormat | undefined;
  readonly EncryptionConfiguration?: EncryptionConfiguration | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
}

export type SSLMode = 'Disabled' | 'Enabled';

export interface SchemaConfiguration {
  readonly RoleARN?: string | undefined;
  readonly CatalogId?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly TableName?: string | undefined;
  readonly Region?: string | undefined;
  readonly VersionId?: string | undefined;
}

export interface SchemaEvolutionConfiguration {
  readonly Enabled: boolean;
}

export interface SecretsManagerConfiguration {
  readonly SecretARN?: string | undefined;
  readonly RoleARN?: string | undefined;
  readonly Enabled: boolean;
}

export type SecurityGroupIdList = readonly string[];

export interface Serializer {
  readonly ParquetSerDe?: ParquetSerDe | undefined;
  readonly OrcSerDe?: OrcSerDe | undefined;
}

export interface ServiceUnavailableException {
  readonly message?: string | undefined;
}

export type SnapshotRequestedBy = 'USER' | 'FIREHOSE';

export type SnapshotStatus = 'IN_PROGRESS' | 'COMPLETE' | 'SUSPENDED';

export interface SnowflakeBufferingHints {
  readonly SizeInMBs?: number | undefined;
  readonly IntervalInSeconds?: number | undefined;
}

export type SnowflakeDataLoadingOption = 'JSON_MAPPING' | 'VARIANT_CONTENT_MAPPING' | 'VARIANT_CONTENT_AND_METADATA_MAPPING';

export interface SnowflakeDestinationConfiguration {
  readonly AccountUrl: string;
  readonly PrivateKey?: string | undefined;
  readonly KeyPassphrase?: string | undefined;
  readonly User?: string | undefined;
  readonly Database: string;
  readonly Schema: string;
  readonly Table: string;
  readonly SnowflakeRoleConfiguration?: SnowflakeRoleConfiguration | undefined;
  readonly DataLoadingOption?: SnowflakeDataLoadingOption | undefined;
  readonly MetaDataColumnName?: string | undefined;
  readonly ContentColumnName?: string | undefined;
  readonly SnowflakeVpcConfiguration?: SnowflakeVpcConfiguration | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly RoleARN: string;
  readonly RetryOptions?: SnowflakeRetryOptions | undefined;
  readonly S3BackupMode?: SnowflakeS3BackupMode | undefined;
  readonly S3Configuration: S3DestinationConfiguration;
  readonly SecretsManagerConfiguration?: SecretsManagerConfiguration | undefined;
  readonly BufferingHints?: SnowflakeBufferingHints | undefined;
}

export interface SnowflakeDestinationDescription {
  readonly AccountUrl?: string | undefined;
  readonly User?: string | undefined;
  readonly Database?: string | undefined;
  readonly Schema?: string | undefined;
  readonly Table?: string | undefined;
  readonly SnowflakeRoleConfiguration?: SnowflakeRoleConfiguration | undefined;
  readonly DataLoadingOption?: SnowflakeDataLoadingOption | undefined;
  readonly MetaDataColumnName?: string | undefined;
  readonly ContentColumnName?: string | undefined;
  readonly SnowflakeVpcConfiguration?: SnowflakeVpcConfiguration | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly RoleARN?: string | undefined;
  readonly RetryOptions?: SnowflakeRetryOptions | undefined;
  readonly S3BackupMode?: SnowflakeS3BackupMode | undefined;
  readonly S3DestinationDescription?: S3DestinationDescription | undefined;
  readonly SecretsManagerConfiguration?: SecretsManagerConfiguration | undefined;
  readonly BufferingHints?: SnowflakeBufferingHints | undefined;
}

export interface SnowflakeDestinationUpdate {
  readonly AccountUrl?: string | undefined;
  readonly PrivateKey?: string | undefined;
  readonly KeyPassphrase?: string | undefined;
  readonly User?: string | undefined;
  readonly Database?: string | undefined;
  readonly Schema?: string | undefined;
  readonly Table?: string | undefined;
  readonly SnowflakeRoleConfiguration?: SnowflakeRoleConfiguration | undefined;
  readonly DataLoadingOption?: SnowflakeDataLoadingOption | undefined;
  readonly MetaDataColumnName?: string | undefined;
  readonly ContentColumnName?: string | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly RoleARN?: string | undefined;
  readonly RetryOptions?: SnowflakeRetryOptions | undefined;
  readonly S3BackupMode?: SnowflakeS3BackupMode | undefined;
  readonly S3Update?: S3DestinationUpdate | undefined;
  readonly SecretsManagerConfiguration?: SecretsManagerConfiguration | undefined;
  readonly BufferingHints?: SnowflakeBufferingHints | undefined;
}

export interface SnowflakeRetryOptions {
  readonly DurationInSeconds?: number | undefined;
}

export interface SnowflakeRoleConfiguration {
  readonly Enabled?: boolean | undefined;
  readonly SnowflakeRole?: string | undefined;
}

export type SnowflakeS3BackupMode = 'FailedDataOnly' | 'AllData';

export interface SnowflakeVpcConfiguration {
  readonly PrivateLinkVpceId: string;
}

export interface SourceDescription {
  readonly DirectPutSourceDescription?: DirectPutSourceDescription | undefined;
  readonly KinesisStreamSourceDescription?: KinesisStreamSourceDescription | undefined;
  readonly MSKSourceDescription?: MSKSourceDescription | undefined;
  readonly DatabaseSourceDescription?: DatabaseSourceDescription | undefined;
}

export interface SplunkBufferingHints {
  readonly IntervalInSeconds?: number | undefined;
  readonly SizeInMBs?: number | undefined;
}

export interface SplunkDestinationConfiguration {
  readonly HECEndpoint: string;
  readonly HECEndpointType: HECEndpointType;
  readonly HECToken?: string | undefined;
  readonly HECAcknowledgmentTimeoutInSeconds?: number | undefined;
  readonly RetryOptions?: SplunkRetryOptions | undefined;
  readonly S3BackupMode?: SplunkS3BackupMode | undefined;
  readonly S3Configuration: S3DestinationConfiguration;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly BufferingHints?: SplunkBufferingHints | undefined;
  readonly SecretsManagerConfiguration?: SecretsManagerConfiguration | undefined;
}

export interface SplunkDestinationDescription {
  readonly HECEndpoint?: string | undefined;
  readonly HECEndpointType?: HECEndpointType | undefined;
  readonly HECToken?: string | undefined;
  readonly HECAcknowledgmentTimeoutInSeconds?: number | undefined;
  readonly RetryOptions?: SplunkRetryOptions | undefined;
  readonly S3BackupMode?: SplunkS3BackupMode | undefined;
  readonly S3DestinationDescription?: S3DestinationDescription | undefined;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly BufferingHints?: SplunkBufferingHints | undefined;
  readonly SecretsManagerConfiguration?: SecretsManagerConfiguration | undefined;
}

export interface SplunkDestinationUpdate {
  readonly HECEndpoint?: string | undefined;
  readonly HECEndpointType?: HECEndpointType | undefined;
  readonly HECToken?: string | undefined;
  readonly HECAcknowledgmentTimeoutInSeconds?: number | undefined;
  readonly RetryOptions?: SplunkRetryOptions | undefined;
  readonly S3BackupMode?: SplunkS3BackupMode | undefined;
  readonly S3Update?: S3DestinationUpdate | undefined;
  readonly ProcessingConfiguration?: ProcessingConfiguration | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly BufferingHints?: SplunkBufferingHints | undefined;
  readonly SecretsManagerConfiguration?: SecretsManagerConfiguration | undefined;
}

export interface SplunkRetryOptions {
  readonly DurationInSeconds?: number | undefined;
}

export type SplunkS3BackupMode = 'FailedEventsOnly' | 'AllEvents';

export interface StartDeliveryStreamEncryptionInput {
  readonly DeliveryStreamName: string;
  readonly DeliveryStreamEncryptionConfigurationInput?: DeliveryStreamEncryptionConfigurationInput | undefined;
}

export interface StartDeliveryStreamEncryptionOutput {}

export interface StopDeliveryStreamEncryptionInput {
  readonly DeliveryStreamName: string;
}

export interface StopDeliveryStreamEncryptionOutput {}

export type SubnetIdList = readonly string[];

export interface TableCreationConfiguration {
  readonly Enabled: boolean;
}

export interface Tag {
  readonly Key: string;
  readonly Value?: string | undefined;
}

export interface TagDeliveryStreamInput {
  readonly DeliveryStreamName: string;
  readonly Tags: TagDeliveryStreamInputTagList;
}

export type TagDeliveryStreamInputTagList = readonly Tag[];

export interface TagDeliveryStreamOutput {}

export type TagKeyList = readonly string[];

export interface UntagDeliveryStreamInput {
  readonly DeliveryStreamName: string;
  readonly TagKeys: TagKeyList;
}

export interface UntagDeliveryStreamOutput {}

export interface UpdateDestinationInput {
  readonly DeliveryStreamName: string;
  readonly CurrentDeliveryStreamVersionId: string;
  readonly DestinationId: string;
  readonly S3DestinationUpdate?: S3DestinationUpdate | undefined;
  readonly ExtendedS3DestinationUpdate?: ExtendedS3DestinationUpdate | undefined;
  readonly RedshiftDestinationUpdate?: RedshiftDestinationUpdate | undefined;
  readonly ElasticsearchDestinationUpdate?: ElasticsearchDestinationUpdate | undefined;
  readonly AmazonopensearchserviceDestinationUpdate?: AmazonopensearchserviceDestinationUpdate | undefined;
  readonly SplunkDestinationUpdate?: SplunkDestinationUpdate | undefined;
  readonly HttpEndpointDestinationUpdate?: HttpEndpointDestinationUpdate | undefined;
  readonly AmazonOpenSearchServerlessDestinationUpdate?: AmazonOpenSearchServerlessDestinationUpdate | undefined;
  readonly SnowflakeDestinationUpdate?: SnowflakeDestinationUpdate | undefined;
  readonly IcebergDestinationUpdate?: IcebergDestinationUpdate | undefined;
}

export interface UpdateDestinationOutput {}

export interface VpcConfiguration {
  readonly SubnetIds: SubnetIdList;
  readonly RoleARN: string;
  readonly SecurityGroupIds: SecurityGroupIdList;
}

export interface VpcConfigurationDescription {
  readonly SubnetIds: SubnetIdList;
  readonly RoleARN: string;
  readonly SecurityGroupIds: SecurityGroupIdList;
  readonly VpcId: string;
}

export interface Operations {
  CreateDeliveryStream: { input: CreateDeliveryStreamInput; output: CreateDeliveryStreamOutput };
  DeleteDeliveryStream: { input: DeleteDeliveryStreamInput; output: DeleteDeliveryStreamOutput };
  DescribeDeliveryStream: { input: DescribeDeliveryStreamInput; output: DescribeDeliveryStreamOutput };
  ListDeliveryStreams: { input: ListDeliveryStreamsInput; output: ListDeliveryStreamsOutput };
  ListTagsForDeliveryStream: { input: ListTagsForDeliveryStreamInput; output: ListTagsForDeliveryStreamOutput };
  PutRecord: { input: PutRecordInput; output: PutRecordOutput };
  PutRecordBatch: { input: PutRecordBatchInput; output: PutRecordBatchOutput };
  StartDeliveryStreamEncryption: { input: StartDeliveryStreamEncryptionInput; output: StartDeliveryStreamEncryptionOutput };
  StopDeliveryStreamEncryption: { input: StopDeliveryStreamEncryptionInput; output: StopDeliveryStreamEncryptionOutput };
  TagDeliveryStream: { input: TagDeliveryStreamInput; output: TagDeliveryStreamOutput };
  UntagDeliveryStream: { input: UntagDeliveryStreamInput; output: UntagDeliveryStreamOutput };
  UpdateDestination: { input: UpdateDestinationInput; output: UpdateDestinationOutput };
}

export type OperationName = keyof Operations;

export const model: ServiceModel = {
  apiVersion: "2015-08-04",
  serviceId: "Firehose",
  protocols: ["json"],
  jsonVersion: "1.1",
  targetPrefix: "Firehose_20150804",
  operations: {
    CreateDeliveryStream: { input: 'CreateDeliveryStreamInput', output: 'CreateDeliveryStreamOutput', errors: ['InvalidArgumentException', 'LimitExceededException', 'ResourceInUseException', 'InvalidKMSResourceException'] },
    DeleteDeliveryStream: { input: 'DeleteDeliveryStreamInput', output: 'DeleteDeliveryStreamOutput', errors: ['ResourceInUseException', 'ResourceNotFoundException'] },
    DescribeDeliveryStream: { input: 'DescribeDeliveryStreamInput', output: 'DescribeDeliveryStreamOutput', errors: ['ResourceNotFoundException'] },
    ListDeliveryStreams: { input: 'ListDeliveryStreamsInput', output: 'ListDeliveryStreamsOutput' },
    ListTagsForDeliveryStream: { input: 'ListTagsForDeliveryStreamInput', output: 'ListTagsForDeliveryStreamOutput', errors: ['ResourceNotFoundException', 'InvalidArgumentException', 'LimitExceededException'] },
    PutRecord: { input: 'PutRecordInput', output: 'PutRecordOutput', errors: ['ResourceNotFoundException', 'InvalidArgumentException', 'InvalidKMSResourceException', 'InvalidSourceException', 'ServiceUnavailableException'] },
    PutRecordBatch: { input: 'PutRecordBatchInput', output: 'PutRecordBatchOutput', errors: ['ResourceNotFoundException', 'InvalidArgumentException', 'InvalidKMSResourceException', 'InvalidSourceException', 'ServiceUnavailableException'] },
    StartDeliveryStreamEncryption: { input: 'StartDeliveryStreamEncryptionInput', output: 'StartDeliveryStreamEncryptionOutput', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'LimitExceededException', 'InvalidKMSResourceException'] },
    StopDeliveryStreamEncryption: { input: 'StopDeliveryStreamEncryptionInput', output: 'StopDeliveryStreamEncryptionOutput', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'LimitExceededException'] },
    TagDeliveryStream: { input: 'TagDeliveryStreamInput', output: 'TagDeliveryStreamOutput', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'LimitExceededException'] },
    UntagDeliveryStream: { input: 'UntagDeliveryStreamInput', output: 'UntagDeliveryStreamOutput', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'LimitExceededException'] },
    UpdateDestination: { input: 'UpdateDestinationInput', output: 'UpdateDestinationOutput', errors: ['InvalidArgumentException', 'ResourceInUseException', 'ResourceNotFoundException', 'ConcurrentModificationException'] },
  },
  shapes: {
    AWSKMSKeyARN: { type: 'string', min: 1, max: 512, pattern: 'arn:.*:kms:[a-zA-Z0-9\\-]+:\\d{12}:(key|alias)/[a-zA-Z_0-9+=,.@\\-_/]+' },
    AWSKMSKeyARNForSSE: { type: 'string', min: 1, max: 512, pattern: 'arn:.*:kms:[a-zA-Z0-9\\-]+:\\d{12}:key/[a-zA-Z_0-9+=,.@\\-_/]+' },
    AmazonOpenSearchServerlessBufferingHints: { type: 'structure', members: { IntervalInSeconds: 'AmazonOpenSearchServerlessBufferingIntervalInSeconds', SizeInMBs: 'AmazonOpenSearchServerlessBufferingSizeInMBs' } },
    AmazonOpenSearchServerlessBufferingIntervalInSeconds: { type: 'integer', min: 0, max: 900 },
    AmazonOpenSearchServerlessBufferingSizeInMBs: { type: 'integer', min: 1, max: 100 },
    AmazonOpenSearchServerlessCollectionEndpoint: { type: 'string', min: 1, max: 512, pattern: 'https:.*' },
    AmazonOpenSearchServerlessDestinationConfiguration: { type: 'structure', members: { RoleARN: 'RoleARN', CollectionEndpoint: 'AmazonOpenSearchServerlessCollectionEndpoint', IndexName: 'AmazonOpenSearchServerlessIndexName', BufferingHints: 'AmazonOpenSearchServerlessBufferingHints', RetryOptions: 'AmazonOpenSearchServerlessRetryOptions', S3BackupMode: 'AmazonOpenSearchServerlessS3BackupMode', S3Configuration: 'S3DestinationConfiguration', ProcessingConfiguration: 'ProcessingConfiguration', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', VpcConfiguration: 'VpcConfiguration' }, required: ['RoleARN', 'IndexName', 'S3Configuration'] },
    AmazonOpenSearchServerlessDestinationDescription: { type: 'structure', members: { RoleARN: 'RoleARN', CollectionEndpoint: 'AmazonOpenSearchServerlessCollectionEndpoint', IndexName: 'AmazonOpenSearchServerlessIndexName', BufferingHints: 'AmazonOpenSearchServerlessBufferingHints', RetryOptions: 'AmazonOpenSearchServerlessRetryOptions', S3BackupMode: 'AmazonOpenSearchServerlessS3BackupMode', S3DestinationDescription: 'S3DestinationDescription', ProcessingConfiguration: 'ProcessingConfiguration', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', VpcConfigurationDescription: 'VpcConfigurationDescription' } },
    AmazonOpenSearchServerlessDestinationUpdate: { type: 'structure', members: { RoleARN: 'RoleARN', CollectionEndpoint: 'AmazonOpenSearchServerlessCollectionEndpoint', IndexName: 'AmazonOpenSearchServerlessIndexName', BufferingHints: 'AmazonOpenSearchServerlessBufferingHints', RetryOptions: 'AmazonOpenSearchServerlessRetryOptions', S3Update: 'S3DestinationUpdate', ProcessingConfiguration: 'ProcessingConfiguration', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions' } },
    AmazonOpenSearchServerlessIndexName: { type: 'string', min: 1, max: 80, pattern: '.*' },
    AmazonOpenSearchServerlessRetryDurationInSeconds: { type: 'integer', min: 0, max: 7200 },
    AmazonOpenSearchServerlessRetryOptions: { type: 'structure', members: { DurationInSeconds: 'AmazonOpenSearchServerlessRetryDurationInSeconds' } },
    AmazonOpenSearchServerlessS3BackupMode: { type: 'string', enum: ['FailedDocumentsOnly', 'AllDocuments'] },
    AmazonopensearchserviceBufferingHints: { type: 'structure', members: { IntervalInSeconds: 'AmazonopensearchserviceBufferingIntervalInSeconds', SizeInMBs: 'AmazonopensearchserviceBufferingSizeInMBs' } },
    AmazonopensearchserviceBufferingIntervalInSeconds: { type: 'integer', min: 0, max: 900 },
    AmazonopensearchserviceBufferingSizeInMBs: { type: 'integer', min: 1, max: 100 },
    AmazonopensearchserviceClusterEndpoint: { type: 'string', min: 1, max: 512, pattern: 'https:.*' },
    AmazonopensearchserviceDestinationConfiguration: { type: 'structure', members: { RoleARN: 'RoleARN', DomainARN: 'AmazonopensearchserviceDomainARN', ClusterEndpoint: 'AmazonopensearchserviceClusterEndpoint', IndexName: 'AmazonopensearchserviceIndexName', TypeName: 'AmazonopensearchserviceTypeName', IndexRotationPeriod: 'AmazonopensearchserviceIndexRotationPeriod', BufferingHints: 'AmazonopensearchserviceBufferingHints', RetryOptions: 'AmazonopensearchserviceRetryOptions', S3BackupMode: 'AmazonopensearchserviceS3BackupMode', S3Configuration: 'S3DestinationConfiguration', ProcessingConfiguration: 'ProcessingConfiguration', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', VpcConfiguration: 'VpcConfiguration', DocumentIdOptions: 'DocumentIdOptions' }, required: ['RoleARN', 'IndexName', 'S3Configuration'] },
    AmazonopensearchserviceDestinationDescription: { type: 'structure', members: { RoleARN: 'RoleARN', DomainARN: 'AmazonopensearchserviceDomainARN', ClusterEndpoint: 'AmazonopensearchserviceClusterEndpoint', IndexName: 'AmazonopensearchserviceIndexName', TypeName: 'AmazonopensearchserviceTypeName', IndexRotationPeriod: 'AmazonopensearchserviceIndexRotationPeriod', BufferingHints: 'AmazonopensearchserviceBufferingHints', RetryOptions: 'AmazonopensearchserviceRetryOptions', S3BackupMode: 'AmazonopensearchserviceS3BackupMode', S3DestinationDescription: 'S3DestinationDescription', ProcessingConfiguration: 'ProcessingConfiguration', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', VpcConfigurationDescription: 'VpcConfigurationDescription', DocumentIdOptions: 'DocumentIdOptions' } },
    AmazonopensearchserviceDestinationUpdate: { type: 'structure', members: { RoleARN: 'RoleARN', DomainARN: 'AmazonopensearchserviceDomainARN', ClusterEndpoint: 'AmazonopensearchserviceClusterEndpoint', IndexName: 'AmazonopensearchserviceIndexName', TypeName: 'AmazonopensearchserviceTypeName', IndexRotationPeriod: 'AmazonopensearchserviceIndexRotationPeriod', BufferingHints: 'AmazonopensearchserviceBufferingHints', RetryOptions: 'AmazonopensearchserviceRetryOptions', S3Update: 'S3DestinationUpdate', ProcessingConfiguration: 'ProcessingConfiguration', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', DocumentIdOptions: 'DocumentIdOptions' } },
    AmazonopensearchserviceDomainARN: { type: 'string', min: 1, max: 512, pattern: 'arn:.*:es:[a-zA-Z0-9\\-]+:\\d{12}:domain/[a-z][-0-9a-z]{2,27}' },
    AmazonopensearchserviceIndexName: { type: 'string', min: 1, max: 80, pattern: '.*' },
    AmazonopensearchserviceIndexRotationPeriod: { type: 'string', enum: ['NoRotation', 'OneHour', 'OneDay', 'OneWeek', 'OneMonth'] },
    AmazonopensearchserviceRetryDurationInSeconds: { type: 'integer', min: 0, max: 7200 },
    AmazonopensearchserviceRetryOptions: { type: 'structure', members: { DurationInSeconds: 'AmazonopensearchserviceRetryDurationInSeconds' } },
    AmazonopensearchserviceS3BackupMode: { type: 'string', enum: ['FailedDocumentsOnly', 'AllDocuments'] },
    AmazonopensearchserviceTypeName: { type: 'string', min: 0, max: 100, pattern: '.*' },
    AuthenticationConfiguration: { type: 'structure', members: { RoleARN: 'RoleARN', Connectivity: 'Connectivity' }, required: ['RoleARN', 'Connectivity'] },
    BlockSizeBytes: { type: 'integer', min: 67108864 },
    BooleanObject: { type: 'boolean' },
    BucketARN: { type: 'string', min: 1, max: 2048, pattern: 'arn:.*:s3:::[\\w\\.\\-]{1,255}' },
    BufferingHints: { type: 'structure', members: { SizeInMBs: 'SizeInMBs', IntervalInSeconds: 'IntervalInSeconds' } },
    CatalogConfiguration: { type: 'structure', members: { CatalogARN: 'GlueDataCatalogARN', WarehouseLocation: 'WarehouseLocation' } },
    CloudWatchLoggingOptions: { type: 'structure', members: { Enabled: 'BooleanObject', LogGroupName: 'LogGroupName', LogStreamName: 'LogStreamName' } },
    ClusterJDBCURL: { type: 'string', min: 1, max: 512, pattern: 'jdbc:(redshift|postgresql)://((?!-)[A-Za-z0-9-]{1,63}(?<!-)\\.)+(redshift(-serverless)?)\\.([a-zA-Z0-9\\.\\-]+):\\d{1,5}/[a-zA-Z0-9_$-]+' },
    ColumnToJsonKeyMappings: { type: 'map', key: 'NonEmptyStringWithoutWhitespace', value: 'NonEmptyString' },
    CompressionFormat: { type: 'string', enum: ['UNCOMPRESSED', 'GZIP', 'ZIP', 'Snappy', 'HADOOP_SNAPPY'] },
    ConcurrentModificationException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    Connectivity: { type: 'string', enum: ['PUBLIC', 'PRIVATE'] },
    ContentEncoding: { type: 'string', enum: ['NONE', 'GZIP'] },
    CopyCommand: { type: 'structure', members: { DataTableName: 'DataTableName', DataTableColumns: 'DataTableColumns', CopyOptions: 'CopyOptions' }, required: ['DataTableName'] },
    CopyOptions: { type: 'string', min: 0, max: 10240, pattern: '.*' },
    CreateDeliveryStreamInput: { type: 'structure', members: { DeliveryStreamName: 'DeliveryStreamName', DeliveryStreamType: 'DeliveryStreamType', DirectPutSourceConfiguration: 'DirectPutSourceConfiguration', KinesisStreamSourceConfiguration: 'KinesisStreamSourceConfiguration', DeliveryStreamEncryptionConfigurationInput: 'DeliveryStreamEncryptionConfigurationInput', S3DestinationConfiguration: 'S3DestinationConfiguration', ExtendedS3DestinationConfiguration: 'ExtendedS3DestinationConfiguration', RedshiftDestinationConfiguration: 'RedshiftDestinationConfiguration', ElasticsearchDestinationConfiguration: 'ElasticsearchDestinationConfiguration', AmazonopensearchserviceDestinationConfiguration: 'AmazonopensearchserviceDestinationConfiguration', SplunkDestinationConfiguration: 'SplunkDestinationConfiguration', HttpEndpointDestinationConfiguration: 'HttpEndpointDestinationConfiguration', Tags: 'TagDeliveryStreamInputTagList', AmazonOpenSearchServerlessDestinationConfiguration: 'AmazonOpenSearchServerlessDestinationConfiguration', MSKSourceConfiguration: 'MSKSourceConfiguration', SnowflakeDestinationConfiguration: 'SnowflakeDestinationConfiguration', IcebergDestinationConfiguration: 'IcebergDestinationConfiguration', DatabaseSourceConfiguration: 'DatabaseSourceConfiguration' }, required: ['DeliveryStreamName'] },
    CreateDeliveryStreamOutput: { type: 'structure', members: { DeliveryStreamARN: 'DeliveryStreamARN' } },
    CustomTimeZone: { type: 'string', min: 0, max: 50, pattern: '^$|[a-zA-Z/_]+' },
    Data: { type: 'blob', min: 0, max: 1024000 },
    DataFormatConversionConfiguration: { type: 'structure', members: { SchemaConfiguration: 'SchemaConfiguration', InputFormatConfiguration: 'InputFormatConfiguration', OutputFormatConfiguration: 'OutputFormatConfiguration', Enabled: 'BooleanObject' } },
    DataTableColumns: { type: 'string', min: 0, max: 10240, pattern: '.*' },
    DataTableName: { type: 'string', min: 1, max: 512, pattern: '.*' },
    DatabaseColumnIncludeOrExcludeList: { type: 'list', member: 'DatabaseColumnName' },
    DatabaseColumnList: { type: 'structure', members: { Include: 'DatabaseColumnIncludeOrExcludeList', Exclude: 'DatabaseColumnIncludeOrExcludeList' } },
    DatabaseColumnName: { type: 'string', min: 1, max: 194, pattern: '[\\u0001-\\uFFFF]*' },
    DatabaseEndpoint: { type: 'string', min: 1, max: 255, pattern: '^(?!\\s*$).+' },
    DatabaseIncludeOrExcludeList: { type: 'list', member: 'DatabaseName' },
    DatabaseList: { type: 'structure', members: { Include: 'DatabaseIncludeOrExcludeList', Exclude: 'DatabaseIncludeOrExcludeList' } },
    DatabaseName: { type: 'string', min: 1, max: 64, pattern: '[\\u0001-\\uFFFF]*' },
    DatabasePort: { type: 'integer', min: 0, max: 65535 },
    DatabaseSnapshotInfo: { type: 'structure', members: { Id: 'NonEmptyStringWithoutWhitespace', Table: 'DatabaseTableName', RequestTimestamp: 'Timestamp', RequestedBy: 'SnapshotRequestedBy', Status: 'SnapshotStatus', FailureDescription: 'FailureDescription' }, required: ['Id', 'Table', 'RequestTimestamp', 'RequestedBy', 'Status'] },
    DatabaseSnapshotInfoList: { type: 'list', member: 'DatabaseSnapshotInfo' },
    DatabaseSourceAuthenticationConfiguration: { type: 'structure', members: { SecretsManagerConfiguration: 'SecretsManagerConfiguration' }, required: ['SecretsManagerConfiguration'] },
    DatabaseSourceConfiguration: { type: 'structure', members: { Type: 'DatabaseType', Endpoint: 'DatabaseEndpoint', Port: 'DatabasePort', SSLMode: 'SSLMode', Databases: 'DatabaseList', Tables: 'DatabaseTableList', Columns: 'DatabaseColumnList', SurrogateKeys: 'DatabaseSurrogateKeyList', SnapshotWatermarkTable: 'DatabaseTableName', DatabaseSourceAuthenticationConfiguration: 'DatabaseSourceAuthenticationConfiguration', DatabaseSourceVPCConfiguration: 'DatabaseSourceVPCConfiguration' }, required: ['Type', 'Endpoint', 'Port', 'Databases', 'Tables', 'SnapshotWatermarkTable', 'DatabaseSourceAuthenticationConfiguration', 'DatabaseSourceVPCConfiguration'] },
    DatabaseSourceDescription: { type: 'structure', members: { Type: 'DatabaseType', Endpoint: 'DatabaseEndpoint', Port: 'DatabasePort', SSLMode: 'SSLMode', Databases: 'DatabaseList', Tables: 'DatabaseTableList', Columns: 'DatabaseColumnList', SurrogateKeys: 'DatabaseColumnIncludeOrExcludeList', SnapshotWatermarkTable: 'DatabaseTableName', SnapshotInfo: 'DatabaseSnapshotInfoList', DatabaseSourceAuthenticationConfiguration: 'DatabaseSourceAuthenticationConfiguration', DatabaseSourceVPCConfiguration: 'DatabaseSourceVPCConfiguration' } },
    DatabaseSourceVPCConfiguration: { type: 'structure', members: { VpcEndpointServiceName: 'VpcEndpointServiceName' }, required: ['VpcEndpointServiceName'] },
    DatabaseSurrogateKeyList: { type: 'list', member: 'NonEmptyStringWithoutWhitespace' },
    DatabaseTableIncludeOrExcludeList: { type: 'list', member: 'DatabaseTableName' },
    DatabaseTableList: { type: 'structure', members: { Include: 'DatabaseTableIncludeOrExcludeList', Exclude: 'DatabaseTableIncludeOrExcludeList' } },
    DatabaseTableName: { type: 'string', min: 1, max: 129, pattern: '[\\u0001-\\uFFFF]*' },
    DatabaseType: { type: 'string', enum: ['MySQL', 'PostgreSQL'] },
    DefaultDocumentIdFormat: { type: 'string', enum: ['FIREHOSE_DEFAULT', 'NO_DOCUMENT_ID'] },
    DeleteDeliveryStreamInput: { type: 'structure', members: { DeliveryStreamName: 'DeliveryStreamName', AllowForceDelete: 'BooleanObject' }, required: ['DeliveryStreamName'] },
    DeleteDeliveryStreamOutput: { type: 'structure', members: {} },
    DeliveryStartTimestamp: { type: 'timestamp' },
    DeliveryStreamARN: { type: 'string', min: 1, max: 512, pattern: 'arn:.*:firehose:[a-zA-Z0-9\\-]+:\\d{12}:deliverystream/[a-zA-Z0-9._-]+' },
    DeliveryStreamDescription: { type: 'structure', members: { DeliveryStreamName: 'DeliveryStreamName', DeliveryStreamARN: 'DeliveryStreamARN', DeliveryStreamStatus: 'DeliveryStreamStatus', FailureDescription: 'FailureDescription', DeliveryStreamEncryptionConfiguration: 'DeliveryStreamEncryptionConfiguration', DeliveryStreamType: 'DeliveryStreamType', VersionId: 'DeliveryStreamVersionId', CreateTimestamp: 'Timestamp', LastUpdateTimestamp: 'Timestamp', Source: 'SourceDescription', Destinations: 'DestinationDescriptionList', HasMoreDestinations: 'BooleanObject' }, required: ['DeliveryStreamName', 'DeliveryStreamARN', 'DeliveryStreamStatus', 'DeliveryStreamType', 'VersionId', 'Destinations', 'HasMoreDestinations'] },
    DeliveryStreamEncryptionConfiguration: { type: 'structure', members: { KeyARN: 'AWSKMSKeyARNForSSE', KeyType: 'KeyType', Status: 'DeliveryStreamEncryptionStatus', FailureDescription: 'FailureDescription' } },
    DeliveryStreamEncryptionConfigurationInput: { type: 'structure', members: { KeyARN: 'AWSKMSKeyARNForSSE', KeyType: 'KeyType' }, required: ['KeyType'] },
    DeliveryStreamEncryptionStatus: { type: 'string', enum: ['ENABLED', 'ENABLING', 'ENABLING_FAILED', 'DISABLED', 'DISABLING', 'DISABLING_FAILED'] },
    DeliveryStreamFailureType: { type: 'string', enum: ['VPC_ENDPOINT_SERVICE_NAME_NOT_FOUND', 'VPC_INTERFACE_ENDPOINT_SERVICE_ACCESS_DENIED', 'RETIRE_KMS_GRANT_FAILED', 'CREATE_KMS_GRANT_FAILED', 'KMS_ACCESS_DENIED', 'DISABLED_KMS_KEY', 'INVALID_KMS_KEY', 'KMS_KEY_NOT_FOUND', 'KMS_OPT_IN_REQUIRED', 'CREATE_ENI_FAILED', 'DELETE_ENI_FAILED', 'SUBNET_NOT_FOUND', 'SECURITY_GROUP_NOT_FOUND', 'ENI_ACCESS_DENIED', 'SUBNET_ACCESS_DENIED', 'SECURITY_GROUP_ACCESS_DENIED', 'UNKNOWN_ERROR'] },
    DeliveryStreamName: { type: 'string', min: 1, max: 64, pattern: '[a-zA-Z0-9_.-]+' },
    DeliveryStreamNameList: { type: 'list', member: 'DeliveryStreamName' },
    DeliveryStreamStatus: { type: 'string', enum: ['CREATING', 'CREATING_FAILED', 'DELETING', 'DELETING_FAILED', 'ACTIVE'] },
    DeliveryStreamType: { type: 'string', enum: ['DirectPut', 'KinesisStreamAsSource', 'MSKAsSource', 'DatabaseAsSource'] },
    DeliveryStreamVersionId: { type: 'string', min: 1, max: 50, pattern: '[0-9]+' },
    DescribeDeliveryStreamInput: { type: 'structure', members: { DeliveryStreamName: 'DeliveryStreamName', Limit: 'DescribeDeliveryStreamInputLimit', ExclusiveStartDestinationId: 'DestinationId' }, required: ['DeliveryStreamName'] },
    DescribeDeliveryStreamInputLimit: { type: 'integer', min: 1, max: 10000 },
    DescribeDeliveryStreamOutput: { type: 'structure', members: { DeliveryStreamDescription: 'DeliveryStreamDescription' }, required: ['DeliveryStreamDescription'] },
    Deserializer: { type: 'structure', members: { OpenXJsonSerDe: 'OpenXJsonSerDe', HiveJsonSerDe: 'HiveJsonSerDe' } },
    DestinationDescription: { type: 'structure', members: { DestinationId: 'DestinationId', S3DestinationDescription: 'S3DestinationDescription', ExtendedS3DestinationDescription: 'ExtendedS3DestinationDescription', RedshiftDestinationDescription: 'RedshiftDestinationDescription', ElasticsearchDestinationDescription: 'ElasticsearchDestinationDescription', AmazonopensearchserviceDestinationDescription: 'AmazonopensearchserviceDestinationDescription', SplunkDestinationDescription: 'SplunkDestinationDescription', HttpEndpointDestinationDescription: 'HttpEndpointDestinationDescription', SnowflakeDestinationDescription: 'SnowflakeDestinationDescription', AmazonOpenSearchServerlessDestinationDescription: 'AmazonOpenSearchServerlessDestinationDescription', IcebergDestinationDescription: 'IcebergDestinationDescription' }, required: ['DestinationId'] },
    DestinationDescriptionList: { type: 'list', member: 'DestinationDescription' },
    DestinationId: { type: 'string', min: 1, max: 100, pattern: '[a-zA-Z0-9-]+' },
    DestinationTableConfiguration: { type: 'structure', members: { DestinationTableName: 'StringWithLettersDigitsUnderscoresDots', DestinationDatabaseName: 'StringWithLettersDigitsUnderscoresDots', UniqueKeys: 'ListOfNonEmptyStringsWithoutWhitespace', PartitionSpec: 'PartitionSpec', S3ErrorOutputPrefix: 'ErrorOutputPrefix' }, required: ['DestinationTableName', 'DestinationDatabaseName'] },
    DestinationTableConfigurationList: { type: 'list', member: 'DestinationTableConfiguration' },
    DirectPutSourceConfiguration: { type: 'structure', members: { ThroughputHintInMBs: 'ThroughputHintInMBs' }, required: ['ThroughputHintInMBs'] },
    DirectPutSourceDescription: { type: 'structure', members: { ThroughputHintInMBs: 'ThroughputHintInMBs' } },
    DocumentIdOptions: { type: 'structure', members: { DefaultDocumentIdFormat: 'DefaultDocumentIdFormat' }, required: ['DefaultDocumentIdFormat'] },
    DynamicPartitioningConfiguration: { type: 'structure', members: { RetryOptions: 'RetryOptions', Enabled: 'BooleanObject' } },
    ElasticsearchBufferingHints: { type: 'structure', members: { IntervalInSeconds: 'ElasticsearchBufferingIntervalInSeconds', SizeInMBs: 'ElasticsearchBufferingSizeInMBs' } },
    ElasticsearchBufferingIntervalInSeconds: { type: 'integer', min: 0, max: 900 },
    ElasticsearchBufferingSizeInMBs: { type: 'integer', min: 1, max: 100 },
    ElasticsearchClusterEndpoint: { type: 'string', min: 1, max: 512, pattern: 'https:.*' },
    ElasticsearchDestinationConfiguration: { type: 'structure', members: { RoleARN: 'RoleARN', DomainARN: 'ElasticsearchDomainARN', ClusterEndpoint: 'ElasticsearchClusterEndpoint', IndexName: 'ElasticsearchIndexName', TypeName: 'ElasticsearchTypeName', IndexRotationPeriod: 'ElasticsearchIndexRotationPeriod', BufferingHints: 'ElasticsearchBufferingHints', RetryOptions: 'ElasticsearchRetryOptions', S3BackupMode: 'ElasticsearchS3BackupMode', S3Configuration: 'S3DestinationConfiguration', ProcessingConfiguration: 'ProcessingConfiguration', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', VpcConfiguration: 'VpcConfiguration', DocumentIdOptions: 'DocumentIdOptions' }, required: ['RoleARN', 'IndexName', 'S3Configuration'] },
    ElasticsearchDestinationDescription: { type: 'structure', members: { RoleARN: 'RoleARN', DomainARN: 'ElasticsearchDomainARN', ClusterEndpoint: 'ElasticsearchClusterEndpoint', IndexName: 'ElasticsearchIndexName', TypeName: 'ElasticsearchTypeName', IndexRotationPeriod: 'ElasticsearchIndexRotationPeriod', BufferingHints: 'ElasticsearchBufferingHints', RetryOptions: 'ElasticsearchRetryOptions', S3BackupMode: 'ElasticsearchS3BackupMode', S3DestinationDescription: 'S3DestinationDescription', ProcessingConfiguration: 'ProcessingConfiguration', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', VpcConfigurationDescription: 'VpcConfigurationDescription', DocumentIdOptions: 'DocumentIdOptions' } },
    ElasticsearchDestinationUpdate: { type: 'structure', members: { RoleARN: 'RoleARN', DomainARN: 'ElasticsearchDomainARN', ClusterEndpoint: 'ElasticsearchClusterEndpoint', IndexName: 'ElasticsearchIndexName', TypeName: 'ElasticsearchTypeName', IndexRotationPeriod: 'ElasticsearchIndexRotationPeriod', BufferingHints: 'ElasticsearchBufferingHints', RetryOptions: 'ElasticsearchRetryOptions', S3Update: 'S3DestinationUpdate', ProcessingConfiguration: 'ProcessingConfiguration', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', DocumentIdOptions: 'DocumentIdOptions' } },
    ElasticsearchDomainARN: { type: 'string', min: 1, max: 512, pattern: 'arn:.*:es:[a-zA-Z0-9\\-]+:\\d{12}:domain/[a-z][-0-9a-z]{2,27}' },
    ElasticsearchIndexName: { type: 'string', min: 1, max: 80, pattern: '.*' },
    ElasticsearchIndexRotationPeriod: { type: 'string', enum: ['NoRotation', 'OneHour', 'OneDay', 'OneWeek', 'OneMonth'] },
    ElasticsearchRetryDurationInSeconds: { type: 'integer', min: 0, max: 7200 },
    ElasticsearchRetryOptions: { type: 'structure', members: { DurationInSeconds: 'ElasticsearchRetryDurationInSeconds' } },
    ElasticsearchS3BackupMode: { type: 'string', enum: ['FailedDocumentsOnly', 'AllDocuments'] },
    ElasticsearchTypeName: { type: 'string', min: 0, max: 100, pattern: '.*' },
    EncryptionConfiguration: { type: 'structure', members: { NoEncryptionConfig: 'NoEncryptionConfig', KMSEncryptionConfig: 'KMSEncryptionConfig' } },
    ErrorCode: { type: 'string' },
    ErrorMessage: { type: 'string' },
    ErrorOutputPrefix: { type: 'string', min: 0, max: 1024, pattern: '.*' },
    ExtendedS3DestinationConfiguration: { type: 'structure', members: { RoleARN: 'RoleARN', BucketARN: 'BucketARN', Prefix: 'Prefix', ErrorOutputPrefix: 'ErrorOutputPrefix', BufferingHints: 'BufferingHints', CompressionFormat: 'CompressionFormat', EncryptionConfiguration: 'EncryptionConfiguration', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', ProcessingConfiguration: 'ProcessingConfiguration', S3BackupMode: 'S3BackupMode', S3BackupConfiguration: 'S3DestinationConfiguration', DataFormatConversionConfiguration: 'DataFormatConversionConfiguration', DynamicPartitioningConfiguration: 'DynamicPartitioningConfiguration', FileExtension: 'FileExtension', CustomTimeZone: 'CustomTimeZone' }, required: ['RoleARN', 'BucketARN'] },
    ExtendedS3DestinationDescription: { type: 'structure', members: { RoleARN: 'RoleARN', BucketARN: 'BucketARN', Prefix: 'Prefix', ErrorOutputPrefix: 'ErrorOutputPrefix', BufferingHints: 'BufferingHints', CompressionFormat: 'CompressionFormat', EncryptionConfiguration: 'EncryptionConfiguration', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', ProcessingConfiguration: 'ProcessingConfiguration', S3BackupMode: 'S3BackupMode', S3BackupDescription: 'S3DestinationDescription', DataFormatConversionConfiguration: 'DataFormatConversionConfiguration', DynamicPartitioningConfiguration: 'DynamicPartitioningConfiguration', FileExtension: 'FileExtension', CustomTimeZone: 'CustomTimeZone' }, required: ['RoleARN', 'BucketARN', 'BufferingHints', 'CompressionFormat', 'EncryptionConfiguration'] },
    ExtendedS3DestinationUpdate: { type: 'structure', members: { RoleARN: 'RoleARN', BucketARN: 'BucketARN', Prefix: 'Prefix', ErrorOutputPrefix: 'ErrorOutputPrefix', BufferingHints: 'BufferingHints', CompressionFormat: 'CompressionFormat', EncryptionConfiguration: 'EncryptionConfiguration', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', ProcessingConfiguration: 'ProcessingConfiguration', S3BackupMode: 'S3BackupMode', S3BackupUpdate: 'S3DestinationUpdate', DataFormatConversionConfiguration: 'DataFormatConversionConfiguration', DynamicPartitioningConfiguration: 'DynamicPartitioningConfiguration', FileExtension: 'FileExtension', CustomTimeZone: 'CustomTimeZone' } },
    FailureDescription: { type: 'structure', members: { Type: 'DeliveryStreamFailureType', Details: 'NonEmptyString' }, required: ['Type', 'Details'] },
    FileExtension: { type: 'string', min: 0, max: 128, pattern: '^$|\\.[0-9a-z!\\-_.*\'()]+' },
    GlueDataCatalogARN: { type: 'string', min: 1, max: 512, pattern: 'arn:.*:glue:.*:\\d{12}:catalog(?:(/[a-z0-9_-]+){1,2})?' },
    HECAcknowledgmentTimeoutInSeconds: { type: 'integer', min: 180, max: 600 },
    HECEndpoint: { type: 'string', min: 0, max: 2048, pattern: '.*' },
    HECEndpointType: { type: 'string', enum: ['Raw', 'Event'] },
    HECToken: { type: 'string', min: 0, max: 2048, pattern: '.*' },
    HiveJsonSerDe: { type: 'structure', members: { TimestampFormats: 'ListOfNonEmptyStrings' } },
    HttpEndpointAccessKey: { type: 'string', min: 0, max: 4096, pattern: '.*' },
    HttpEndpointAttributeName: { type: 'string', min: 1, max: 256, pattern: '^(?!\\s*$).+' },
    HttpEndpointAttributeValue: { type: 'string', min: 0, max: 1024, pattern: '.*' },
    HttpEndpointBufferingHints: { type: 'structure', members: { SizeInMBs: 'HttpEndpointBufferingSizeInMBs', IntervalInSeconds: 'HttpEndpointBufferingIntervalInSeconds' } },
    HttpEndpointBufferingIntervalInSeconds: { type: 'integer', min: 0, max: 900 },
    HttpEndpointBufferingSizeInMBs: { type: 'integer', min: 1, max: 64 },
    HttpEndpointCommonAttribute: { type: 'structure', members: { AttributeName: 'HttpEndpointAttributeName', AttributeValue: 'HttpEndpointAttributeValue' }, required: ['AttributeName', 'AttributeValue'] },
    HttpEndpointCommonAttributesList: { type: 'list', member: 'HttpEndpointCommonAttribute', min: 0, max: 50 },
    HttpEndpointConfiguration: { type: 'structure', members: { Url: 'HttpEndpointUrl', Name: 'HttpEndpointName', AccessKey: 'HttpEndpointAccessKey' }, required: ['Url'] },
    HttpEndpointDescription: { type: 'structure', members: { Url: 'HttpEndpointUrl', Name: 'HttpEndpointName' } },
    HttpEndpointDestinationConfiguration: { type: 'structure', members: { EndpointConfiguration: 'HttpEndpointConfiguration', BufferingHints: 'HttpEndpointBufferingHints', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', RequestConfiguration: 'HttpEndpointRequestConfiguration', ProcessingConfiguration: 'ProcessingConfiguration', RoleARN: 'RoleARN', RetryOptions: 'HttpEndpointRetryOptions', S3BackupMode: 'HttpEndpointS3BackupMode', S3Configuration: 'S3DestinationConfiguration', SecretsManagerConfiguration: 'SecretsManagerConfiguration' }, required: ['EndpointConfiguration', 'S3Configuration'] },
    HttpEndpointDestinationDescription: { type: 'structure', members: { EndpointConfiguration: 'HttpEndpointDescription', BufferingHints: 'HttpEndpointBufferingHints', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', RequestConfiguration: 'HttpEndpointRequestConfiguration', ProcessingConfiguration: 'ProcessingConfiguration', RoleARN: 'RoleARN', RetryOptions: 'HttpEndpointRetryOptions', S3BackupMode: 'HttpEndpointS3BackupMode', S3DestinationDescription: 'S3DestinationDescription', SecretsManagerConfiguration: 'SecretsManagerConfiguration' } },
    HttpEndpointDestinationUpdate: { type: 'structure', members: { EndpointConfiguration: 'HttpEndpointConfiguration', BufferingHints: 'HttpEndpointBufferingHints', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', RequestConfiguration: 'HttpEndpointRequestConfiguration', ProcessingConfiguration: 'ProcessingConfiguration', RoleARN: 'RoleARN', RetryOptions: 'HttpEndpointRetryOptions', S3BackupMode: 'HttpEndpointS3BackupMode', S3Update: 'S3DestinationUpdate', SecretsManagerConfiguration: 'SecretsManagerConfiguration' } },
    HttpEndpointName: { type: 'string', min: 1, max: 256, pattern: '^(?!\\s*$).+' },
    HttpEndpointRequestConfiguration: { type: 'structure', members: { ContentEncoding: 'ContentEncoding', CommonAttributes: 'HttpEndpointCommonAttributesList' } },
    HttpEndpointRetryDurationInSeconds: { type: 'integer', min: 0, max: 7200 },
    HttpEndpointRetryOptions: { type: 'structure', members: { DurationInSeconds: 'HttpEndpointRetryDurationInSeconds' } },
    HttpEndpointS3BackupMode: { type: 'string', enum: ['FailedDataOnly', 'AllData'] },
    HttpEndpointUrl: { type: 'string', min: 1, max: 1000, pattern: 'https://.*' },
    IcebergDestinationConfiguration: { type: 'structure', members: { DestinationTableConfigurationList: 'DestinationTableConfigurationList', SchemaEvolutionConfiguration: 'SchemaEvolutionConfiguration', TableCreationConfiguration: 'TableCreationConfiguration', BufferingHints: 'BufferingHints', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', ProcessingConfiguration: 'ProcessingConfiguration', S3BackupMode: 'IcebergS3BackupMode', RetryOptions: 'RetryOptions', RoleARN: 'RoleARN', AppendOnly: 'BooleanObject', CatalogConfiguration: 'CatalogConfiguration', S3Configuration: 'S3DestinationConfiguration' }, required: ['RoleARN', 'CatalogConfiguration', 'S3Configuration'] },
    IcebergDestinationDescription: { type: 'structure', members: { DestinationTableConfigurationList: 'DestinationTableConfigurationList', SchemaEvolutionConfiguration: 'SchemaEvolutionConfiguration', TableCreationConfiguration: 'TableCreationConfiguration', BufferingHints: 'BufferingHints', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', ProcessingConfiguration: 'ProcessingConfiguration', S3BackupMode: 'IcebergS3BackupMode', RetryOptions: 'RetryOptions', RoleARN: 'RoleARN', AppendOnly: 'BooleanObject', CatalogConfiguration: 'CatalogConfiguration', S3DestinationDescription: 'S3DestinationDescription' } },
    IcebergDestinationUpdate: { type: 'structure', members: { DestinationTableConfigurationList: 'DestinationTableConfigurationList', SchemaEvolutionConfiguration: 'SchemaEvolutionConfiguration', TableCreationConfiguration: 'TableCreationConfiguration', BufferingHints: 'BufferingHints', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', ProcessingConfiguration: 'ProcessingConfiguration', S3BackupMode: 'IcebergS3BackupMode', RetryOptions: 'RetryOptions', RoleARN: 'RoleARN', AppendOnly: 'BooleanObject', CatalogConfiguration: 'CatalogConfiguration', S3Configuration: 'S3DestinationConfiguration' } },
    IcebergS3BackupMode: { type: 'string', enum: ['FailedDataOnly', 'AllData'] },
    InputFormatConfiguration: { type: 'structure', members: { Deserializer: 'Deserializer' } },
    IntervalInSeconds: { type: 'integer', min: 0, max: 900 },
    InvalidArgumentException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    InvalidKMSResourceException: { type: 'structure', members: { code: 'ErrorCode', message: 'ErrorMessage' }, error: {} },
    InvalidSourceException: { type: 'structure', members: { code: 'ErrorCode', message: 'ErrorMessage' }, error: {} },
    KMSEncryptionConfig: { type: 'structure', members: { AWSKMSKeyARN: 'AWSKMSKeyARN' }, required: ['AWSKMSKeyARN'] },
    KeyType: { type: 'string', enum: ['AWS_OWNED_CMK', 'CUSTOMER_MANAGED_CMK'] },
    KinesisStreamARN: { type: 'string', min: 1, max: 512, pattern: 'arn:.*:kinesis:[a-zA-Z0-9\\-]+:\\d{12}:stream/[a-zA-Z0-9_.-]+' },
    KinesisStreamSourceConfiguration: { type: 'structure', members: { KinesisStreamARN: 'KinesisStreamARN', RoleARN: 'RoleARN' }, required: ['KinesisStreamARN', 'RoleARN'] },
    KinesisStreamSourceDescription: { type: 'structure', members: { KinesisStreamARN: 'KinesisStreamARN', RoleARN: 'RoleARN', DeliveryStartTimestamp: 'DeliveryStartTimestamp' } },
    LimitExceededException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    ListDeliveryStreamsInput: { type: 'structure', members: { Limit: 'ListDeliveryStreamsInputLimit', DeliveryStreamType: 'DeliveryStreamType', ExclusiveStartDeliveryStreamName: 'DeliveryStreamName' } },
    ListDeliveryStreamsInputLimit: { type: 'integer', min: 1, max: 10000 },
    ListDeliveryStreamsOutput: { type: 'structure', members: { DeliveryStreamNames: 'DeliveryStreamNameList', HasMoreDeliveryStreams: 'BooleanObject' }, required: ['DeliveryStreamNames', 'HasMoreDeliveryStreams'] },
    ListOfNonEmptyStrings: { type: 'list', member: 'NonEmptyString' },
    ListOfNonEmptyStringsWithoutWhitespace: { type: 'list', member: 'NonEmptyStringWithoutWhitespace' },
    ListTagsForDeliveryStreamInput: { type: 'structure', members: { DeliveryStreamName: 'DeliveryStreamName', ExclusiveStartTagKey: 'TagKey', Limit: 'ListTagsForDeliveryStreamInputLimit' }, required: ['DeliveryStreamName'] },
    ListTagsForDeliveryStreamInputLimit: { type: 'integer', min: 1, max: 50 },
    ListTagsForDeliveryStreamOutput: { type: 'structure', members: { Tags: 'ListTagsForDeliveryStreamOutputTagList', HasMoreTags: 'BooleanObject' }, required: ['Tags', 'HasMoreTags'] },
    ListTagsForDeliveryStreamOutputTagList: { type: 'list', member: 'Tag', min: 0, max: 50 },
    LogGroupName: { type: 'string', min: 0, max: 512, pattern: '[\\.\\-_/#A-Za-z0-9]*' },
    LogStreamName: { type: 'string', min: 0, max: 512, pattern: '[^:*]*' },
    MSKClusterARN: { type: 'string', min: 1, max: 512, pattern: 'arn:.*' },
    MSKSourceConfiguration: { type: 'structure', members: { MSKClusterARN: 'MSKClusterARN', TopicName: 'TopicName', AuthenticationConfiguration: 'AuthenticationConfiguration', ReadFromTimestamp: 'ReadFromTimestamp' }, required: ['MSKClusterARN', 'TopicName', 'AuthenticationConfiguration'] },
    MSKSourceDescription: { type: 'structure', members: { MSKClusterARN: 'MSKClusterARN', TopicName: 'TopicName', AuthenticationConfiguration: 'AuthenticationConfiguration', DeliveryStartTimestamp: 'DeliveryStartTimestamp', ReadFromTimestamp: 'ReadFromTimestamp' } },
    NoEncryptionConfig: { type: 'string', enum: ['NoEncryption'] },
    NonEmptyString: { type: 'string', min: 1, max: 1024, pattern: '^(?!\\s*$).+' },
    NonEmptyStringWithoutWhitespace: { type: 'string', min: 1, max: 1024, pattern: '^\\S+$' },
    NonNegativeIntegerObject: { type: 'integer', min: 0 },
    OpenXJsonSerDe: { type: 'structure', members: { ConvertDotsInJsonKeysToUnderscores: 'BooleanObject', CaseInsensitive: 'BooleanObject', ColumnToJsonKeyMappings: 'ColumnToJsonKeyMappings' } },
    OrcCompression: { type: 'string', enum: ['NONE', 'ZLIB', 'SNAPPY'] },
    OrcFormatVersion: { type: 'string', enum: ['V0_11', 'V0_12'] },
    OrcRowIndexStride: { type: 'integer', min: 1000 },
    OrcSerDe: { type: 'structure', members: { StripeSizeBytes: 'OrcStripeSizeBytes', BlockSizeBytes: 'BlockSizeBytes', RowIndexStride: 'OrcRowIndexStride', EnablePadding: 'BooleanObject', PaddingTolerance: 'Proportion', Compression: 'OrcCompression', BloomFilterColumns: 'ListOfNonEmptyStringsWithoutWhitespace', BloomFilterFalsePositiveProbability: 'Proportion', DictionaryKeyThreshold: 'Proportion', FormatVersion: 'OrcFormatVersion' } },
    OrcStripeSizeBytes: { type: 'integer', min: 8388608 },
    OutputFormatConfiguration: { type: 'structure', members: { Serializer: 'Serializer' } },
    ParquetCompression: { type: 'string', enum: ['UNCOMPRESSED', 'GZIP', 'SNAPPY'] },
    ParquetPageSizeBytes: { type: 'integer', min: 65536 },
    ParquetSerDe: { type: 'structure', members: { BlockSizeBytes: 'BlockSizeBytes', PageSizeBytes: 'ParquetPageSizeBytes', Compression: 'ParquetCompression', EnableDictionaryCompression: 'BooleanObject', MaxPaddingBytes: 'NonNegativeIntegerObject', WriterVersion: 'ParquetWriterVersion' } },
    ParquetWriterVersion: { type: 'string', enum: ['V1', 'V2'] },
    PartitionField: { type: 'structure', members: { SourceName: 'NonEmptyStringWithoutWhitespace' }, required: ['SourceName'] },
    PartitionFields: { type: 'list', member: 'PartitionField' },
    PartitionSpec: { type: 'structure', members: { Identity: 'PartitionFields' } },
    Password: { type: 'string', min: 6, max: 512, pattern: '.*' },
    Prefix: { type: 'string', min: 0, max: 1024, pattern: '.*' },
    ProcessingConfiguration: { type: 'structure', members: { Enabled: 'BooleanObject', Processors: 'ProcessorList' } },
    Processor: { type: 'structure', members: { Type: 'ProcessorType', Parameters: 'ProcessorParameterList' }, required: ['Type'] },
    ProcessorList: { type: 'list', member: 'Processor' },
    ProcessorParameter: { type: 'structure', members: { ParameterName: 'ProcessorParameterName', ParameterValue: 'ProcessorParameterValue' }, required: ['ParameterName', 'ParameterValue'] },
    ProcessorParameterList: { type: 'list', member: 'ProcessorParameter' },
    ProcessorParameterName: { type: 'string', enum: ['LambdaArn', 'NumberOfRetries', 'MetadataExtractionQuery', 'JsonParsingEngine', 'RoleArn', 'BufferSizeInMBs', 'BufferIntervalInSeconds', 'SubRecordType', 'Delimiter', 'CompressionFormat', 'DataMessageExtraction'] },
    ProcessorParameterValue: { type: 'string', min: 1, max: 5120, pattern: '^(?!\\s*$).+' },
    ProcessorType: { type: 'string', enum: ['RecordDeAggregation', 'Decompression', 'CloudWatchLogProcessing', 'Lambda', 'MetadataExtraction', 'AppendDelimiterToRecord'] },
    Proportion: { type: 'double', min: 0, max: 1 },
    PutRecordBatchInput: { type: 'structure', members: { DeliveryStreamName: 'DeliveryStreamName', Records: 'PutRecordBatchRequestEntryList' }, required: ['DeliveryStreamName', 'Records'] },
    PutRecordBatchOutput: { type: 'structure', members: { FailedPutCount: 'NonNegativeIntegerObject', Encrypted: 'BooleanObject', RequestResponses: 'PutRecordBatchResponseEntryList' }, required: ['FailedPutCount', 'RequestResponses'] },
    PutRecordBatchRequestEntryList: { type: 'list', member: 'Record', min: 1, max: 500 },
    PutRecordBatchResponseEntry: { type: 'structure', members: { RecordId: 'PutResponseRecordId', ErrorCode: 'ErrorCode', ErrorMessage: 'ErrorMessage' } },
    PutRecordBatchResponseEntryList: { type: 'list', member: 'PutRecordBatchResponseEntry', min: 1, max: 500 },
    PutRecordInput: { type: 'structure', members: { DeliveryStreamName: 'DeliveryStreamName', Record: 'Record' }, required: ['DeliveryStreamName', 'Record'] },
    PutRecordOutput: { type: 'structure', members: { RecordId: 'PutResponseRecordId', Encrypted: 'BooleanObject' }, required: ['RecordId'] },
    PutResponseRecordId: { type: 'string', min: 1 },
    ReadFromTimestamp: { type: 'timestamp' },
    Record: { type: 'structure', members: { Data: 'Data' }, required: ['Data'] },
    RedshiftDestinationConfiguration: { type: 'structure', members: { RoleARN: 'RoleARN', ClusterJDBCURL: 'ClusterJDBCURL', CopyCommand: 'CopyCommand', Username: 'Username', Password: 'Password', RetryOptions: 'RedshiftRetryOptions', S3Configuration: 'S3DestinationConfiguration', ProcessingConfiguration: 'ProcessingConfiguration', S3BackupMode: 'RedshiftS3BackupMode', S3BackupConfiguration: 'S3DestinationConfiguration', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', SecretsManagerConfiguration: 'SecretsManagerConfiguration' }, required: ['RoleARN', 'ClusterJDBCURL', 'CopyCommand', 'S3Configuration'] },
    RedshiftDestinationDescription: { type: 'structure', members: { RoleARN: 'RoleARN', ClusterJDBCURL: 'ClusterJDBCURL', CopyCommand: 'CopyCommand', Username: 'Username', RetryOptions: 'RedshiftRetryOptions', S3DestinationDescription: 'S3DestinationDescription', ProcessingConfiguration: 'ProcessingConfiguration', S3BackupMode: 'RedshiftS3BackupMode', S3BackupDescription: 'S3DestinationDescription', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', SecretsManagerConfiguration: 'SecretsManagerConfiguration' }, required: ['RoleARN', 'ClusterJDBCURL', 'CopyCommand', 'S3DestinationDescription'] },
    RedshiftDestinationUpdate: { type: 'structure', members: { RoleARN: 'RoleARN', ClusterJDBCURL: 'ClusterJDBCURL', CopyCommand: 'CopyCommand', Username: 'Username', Password: 'Password', RetryOptions: 'RedshiftRetryOptions', S3Update: 'S3DestinationUpdate', ProcessingConfiguration: 'ProcessingConfiguration', S3BackupMode: 'RedshiftS3BackupMode', S3BackupUpdate: 'S3DestinationUpdate', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', SecretsManagerConfiguration: 'SecretsManagerConfiguration' } },
    RedshiftRetryDurationInSeconds: { type: 'integer', min: 0, max: 7200 },
    RedshiftRetryOptions: { type: 'structure', members: { DurationInSeconds: 'RedshiftRetryDurationInSeconds' } },
    RedshiftS3BackupMode: { type: 'string', enum: ['Disabled', 'Enabled'] },
    ResourceInUseException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    ResourceNotFoundException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    RetryDurationInSeconds: { type: 'integer', min: 0, max: 7200 },
    RetryOptions: { type: 'structure', members: { DurationInSeconds: 'RetryDurationInSeconds' } },
    RoleARN: { type: 'string', min: 1, max: 512, pattern: 'arn:.*:iam::\\d{12}:role/[a-zA-Z_0-9+=,.@\\-_/]+' },
    S3BackupMode: { type: 'string', enum: ['Disabled', 'Enabled'] },
    S3DestinationConfiguration: { type: 'structure', members: { RoleARN: 'RoleARN', BucketARN: 'BucketARN', Prefix: 'Prefix', ErrorOutputPrefix: 'ErrorOutputPrefix', BufferingHints: 'BufferingHints', CompressionFormat: 'CompressionFormat', EncryptionConfiguration: 'EncryptionConfiguration', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions' }, required: ['RoleARN', 'BucketARN'] },
    S3DestinationDescription: { type: 'structure', members: { RoleARN: 'RoleARN', BucketARN: 'BucketARN', Prefix: 'Prefix', ErrorOutputPrefix: 'ErrorOutputPrefix', BufferingHints: 'BufferingHints', CompressionFormat: 'CompressionFormat', EncryptionConfiguration: 'EncryptionConfiguration', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions' }, required: ['RoleARN', 'BucketARN', 'BufferingHints', 'CompressionFormat', 'EncryptionConfiguration'] },
    S3DestinationUpdate: { type: 'structure', members: { RoleARN: 'RoleARN', BucketARN: 'BucketARN', Prefix: 'Prefix', ErrorOutputPrefix: 'ErrorOutputPrefix', BufferingHints: 'BufferingHints', CompressionFormat: 'CompressionFormat', EncryptionConfiguration: 'EncryptionConfiguration', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions' } },
    SSLMode: { type: 'string', enum: ['Disabled', 'Enabled'] },
    SchemaConfiguration: { type: 'structure', members: { RoleARN: 'NonEmptyStringWithoutWhitespace', CatalogId: 'NonEmptyStringWithoutWhitespace', DatabaseName: 'NonEmptyStringWithoutWhitespace', TableName: 'NonEmptyStringWithoutWhitespace', Region: 'NonEmptyStringWithoutWhitespace', VersionId: 'NonEmptyStringWithoutWhitespace' } },
    SchemaEvolutionConfiguration: { type: 'structure', members: { Enabled: 'BooleanObject' }, required: ['Enabled'] },
    SecretARN: { type: 'string', min: 1, max: 2048, pattern: 'arn:.*:secretsmanager:[a-zA-Z0-9\\-]+:\\d{12}:secret:[a-zA-Z0-9\\-/_+=.@!]+' },
    SecretsManagerConfiguration: { type: 'structure', members: { SecretARN: 'SecretARN', RoleARN: 'RoleARN', Enabled: 'BooleanObject' }, required: ['Enabled'] },
    SecurityGroupIdList: { type: 'list', member: 'NonEmptyStringWithoutWhitespace', min: 1, max: 5 },
    Serializer: { type: 'structure', members: { ParquetSerDe: 'ParquetSerDe', OrcSerDe: 'OrcSerDe' } },
    ServiceUnavailableException: { type: 'structure', members: { message: 'ErrorMessage' }, error: { fault: true } },
    SizeInMBs: { type: 'integer', min: 1, max: 128 },
    SnapshotRequestedBy: { type: 'string', enum: ['USER', 'FIREHOSE'] },
    SnapshotStatus: { type: 'string', enum: ['IN_PROGRESS', 'COMPLETE', 'SUSPENDED'] },
    SnowflakeAccountUrl: { type: 'string', min: 24, max: 2048, pattern: '.+?\\.snowflakecomputing\\.com' },
    SnowflakeBufferingHints: { type: 'structure', members: { SizeInMBs: 'SnowflakeBufferingSizeInMBs', IntervalInSeconds: 'SnowflakeBufferingIntervalInSeconds' } },
    SnowflakeBufferingIntervalInSeconds: { type: 'integer', min: 0, max: 900 },
    SnowflakeBufferingSizeInMBs: { type: 'integer', min: 1, max: 128 },
    SnowflakeContentColumnName: { type: 'string', min: 1, max: 255 },
    SnowflakeDataLoadingOption: { type: 'string', enum: ['JSON_MAPPING', 'VARIANT_CONTENT_MAPPING', 'VARIANT_CONTENT_AND_METADATA_MAPPING'] },
    SnowflakeDatabase: { type: 'string', min: 1, max: 255 },
    SnowflakeDestinationConfiguration: { type: 'structure', members: { AccountUrl: 'SnowflakeAccountUrl', PrivateKey: 'SnowflakePrivateKey', KeyPassphrase: 'SnowflakeKeyPassphrase', User: 'SnowflakeUser', Database: 'SnowflakeDatabase', Schema: 'SnowflakeSchema', Table: 'SnowflakeTable', SnowflakeRoleConfiguration: 'SnowflakeRoleConfiguration', DataLoadingOption: 'SnowflakeDataLoadingOption', MetaDataColumnName: 'SnowflakeMetaDataColumnName', ContentColumnName: 'SnowflakeContentColumnName', SnowflakeVpcConfiguration: 'SnowflakeVpcConfiguration', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', ProcessingConfiguration: 'ProcessingConfiguration', RoleARN: 'RoleARN', RetryOptions: 'SnowflakeRetryOptions', S3BackupMode: 'SnowflakeS3BackupMode', S3Configuration: 'S3DestinationConfiguration', SecretsManagerConfiguration: 'SecretsManagerConfiguration', BufferingHints: 'SnowflakeBufferingHints' }, required: ['AccountUrl', 'Database', 'Schema', 'Table', 'RoleARN', 'S3Configuration'] },
    SnowflakeDestinationDescription: { type: 'structure', members: { AccountUrl: 'SnowflakeAccountUrl', User: 'SnowflakeUser', Database: 'SnowflakeDatabase', Schema: 'SnowflakeSchema', Table: 'SnowflakeTable', SnowflakeRoleConfiguration: 'SnowflakeRoleConfiguration', DataLoadingOption: 'SnowflakeDataLoadingOption', MetaDataColumnName: 'SnowflakeMetaDataColumnName', ContentColumnName: 'SnowflakeContentColumnName', SnowflakeVpcConfiguration: 'SnowflakeVpcConfiguration', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', ProcessingConfiguration: 'ProcessingConfiguration', RoleARN: 'RoleARN', RetryOptions: 'SnowflakeRetryOptions', S3BackupMode: 'SnowflakeS3BackupMode', S3DestinationDescription: 'S3DestinationDescription', SecretsManagerConfiguration: 'SecretsManagerConfiguration', BufferingHints: 'SnowflakeBufferingHints' } },
    SnowflakeDestinationUpdate: { type: 'structure', members: { AccountUrl: 'SnowflakeAccountUrl', PrivateKey: 'SnowflakePrivateKey', KeyPassphrase: 'SnowflakeKeyPassphrase', User: 'SnowflakeUser', Database: 'SnowflakeDatabase', Schema: 'SnowflakeSchema', Table: 'SnowflakeTable', SnowflakeRoleConfiguration: 'SnowflakeRoleConfiguration', DataLoadingOption: 'SnowflakeDataLoadingOption', MetaDataColumnName: 'SnowflakeMetaDataColumnName', ContentColumnName: 'SnowflakeContentColumnName', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', ProcessingConfiguration: 'ProcessingConfiguration', RoleARN: 'RoleARN', RetryOptions: 'SnowflakeRetryOptions', S3BackupMode: 'SnowflakeS3BackupMode', S3Update: 'S3DestinationUpdate', SecretsManagerConfiguration: 'SecretsManagerConfiguration', BufferingHints: 'SnowflakeBufferingHints' } },
    SnowflakeKeyPassphrase: { type: 'string', min: 7, max: 255 },
    SnowflakeMetaDataColumnName: { type: 'string', min: 1, max: 255 },
    SnowflakePrivateKey: { type: 'string', min: 256, max: 4096, pattern: '^(?:[A-Za-z0-9+\\/]{4})*(?:[A-Za-z0-9+\\/]{2}==|[A-Za-z0-9+\\/]{3}=)?$' },
    SnowflakePrivateLinkVpceId: { type: 'string', min: 47, max: 255, pattern: '([a-zA-Z0-9\\-\\_]+\\.){2,3}vpce\\.[a-zA-Z0-9\\-]*\\.vpce-svc\\-[a-zA-Z0-9\\-]{17}$' },
    SnowflakeRetryDurationInSeconds: { type: 'integer', min: 0, max: 7200 },
    SnowflakeRetryOptions: { type: 'structure', members: { DurationInSeconds: 'SnowflakeRetryDurationInSeconds' } },
    SnowflakeRole: { type: 'string', min: 1, max: 255 },
    SnowflakeRoleConfiguration: { type: 'structure', members: { Enabled: 'BooleanObject', SnowflakeRole: 'SnowflakeRole' } },
    SnowflakeS3BackupMode: { type: 'string', enum: ['FailedDataOnly', 'AllData'] },
    SnowflakeSchema: { type: 'string', min: 1, max: 255 },
    SnowflakeTable: { type: 'string', min: 1, max: 255 },
    SnowflakeUser: { type: 'string', min: 1, max: 255 },
    SnowflakeVpcConfiguration: { type: 'structure', members: { PrivateLinkVpceId: 'SnowflakePrivateLinkVpceId' }, required: ['PrivateLinkVpceId'] },
    SourceDescription: { type: 'structure', members: { DirectPutSourceDescription: 'DirectPutSourceDescription', KinesisStreamSourceDescription: 'KinesisStreamSourceDescription', MSKSourceDescription: 'MSKSourceDescription', DatabaseSourceDescription: 'DatabaseSourceDescription' } },
    SplunkBufferingHints: { type: 'structure', members: { IntervalInSeconds: 'SplunkBufferingIntervalInSeconds', SizeInMBs: 'SplunkBufferingSizeInMBs' } },
    SplunkBufferingIntervalInSeconds: { type: 'integer', min: 0, max: 60 },
    SplunkBufferingSizeInMBs: { type: 'integer', min: 1, max: 5 },
    SplunkDestinationConfiguration: { type: 'structure', members: { HECEndpoint: 'HECEndpoint', HECEndpointType: 'HECEndpointType', HECToken: 'HECToken', HECAcknowledgmentTimeoutInSeconds: 'HECAcknowledgmentTimeoutInSeconds', RetryOptions: 'SplunkRetryOptions', S3BackupMode: 'SplunkS3BackupMode', S3Configuration: 'S3DestinationConfiguration', ProcessingConfiguration: 'ProcessingConfiguration', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', BufferingHints: 'SplunkBufferingHints', SecretsManagerConfiguration: 'SecretsManagerConfiguration' }, required: ['HECEndpoint', 'HECEndpointType', 'S3Configuration'] },
    SplunkDestinationDescription: { type: 'structure', members: { HECEndpoint: 'HECEndpoint', HECEndpointType: 'HECEndpointType', HECToken: 'HECToken', HECAcknowledgmentTimeoutInSeconds: 'HECAcknowledgmentTimeoutInSeconds', RetryOptions: 'SplunkRetryOptions', S3BackupMode: 'SplunkS3BackupMode', S3DestinationDescription: 'S3DestinationDescription', ProcessingConfiguration: 'ProcessingConfiguration', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', BufferingHints: 'SplunkBufferingHints', SecretsManagerConfiguration: 'SecretsManagerConfiguration' } },
    SplunkDestinationUpdate: { type: 'structure', members: { HECEndpoint: 'HECEndpoint', HECEndpointType: 'HECEndpointType', HECToken: 'HECToken', HECAcknowledgmentTimeoutInSeconds: 'HECAcknowledgmentTimeoutInSeconds', RetryOptions: 'SplunkRetryOptions', S3BackupMode: 'SplunkS3BackupMode', S3Update: 'S3DestinationUpdate', ProcessingConfiguration: 'ProcessingConfiguration', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', BufferingHints: 'SplunkBufferingHints', SecretsManagerConfiguration: 'SecretsManagerConfiguration' } },
    SplunkRetryDurationInSeconds: { type: 'integer', min: 0, max: 7200 },
    SplunkRetryOptions: { type: 'structure', members: { DurationInSeconds: 'SplunkRetryDurationInSeconds' } },
    SplunkS3BackupMode: { type: 'string', enum: ['FailedEventsOnly', 'AllEvents'] },
    StartDeliveryStreamEncryptionInput: { type: 'structure', members: { DeliveryStreamName: 'DeliveryStreamName', DeliveryStreamEncryptionConfigurationInput: 'DeliveryStreamEncryptionConfigurationInput' }, required: ['DeliveryStreamName'] },
    StartDeliveryStreamEncryptionOutput: { type: 'structure', members: {} },
    StopDeliveryStreamEncryptionInput: { type: 'structure', members: { DeliveryStreamName: 'DeliveryStreamName' }, required: ['DeliveryStreamName'] },
    StopDeliveryStreamEncryptionOutput: { type: 'structure', members: {} },
    StringWithLettersDigitsUnderscoresDots: { type: 'string', min: 1, max: 255, pattern: '[a-zA-Z0-9\\.\\_]+' },
    SubnetIdList: { type: 'list', member: 'NonEmptyStringWithoutWhitespace', min: 1, max: 16 },
    TableCreationConfiguration: { type: 'structure', members: { Enabled: 'BooleanObject' }, required: ['Enabled'] },
    Tag: { type: 'structure', members: { Key: 'TagKey', Value: 'TagValue' }, required: ['Key'] },
    TagDeliveryStreamInput: { type: 'structure', members: { DeliveryStreamName: 'DeliveryStreamName', Tags: 'TagDeliveryStreamInputTagList' }, required: ['DeliveryStreamName', 'Tags'] },
    TagDeliveryStreamInputTagList: { type: 'list', member: 'Tag', min: 1, max: 50 },
    TagDeliveryStreamOutput: { type: 'structure', members: {} },
    TagKey: { type: 'string', min: 1, max: 128, pattern: '^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@%]*$' },
    TagKeyList: { type: 'list', member: 'TagKey', min: 1, max: 50 },
    TagValue: { type: 'string', min: 0, max: 256, pattern: '^[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@%]*$' },
    ThroughputHintInMBs: { type: 'integer', min: 1, max: 100 },
    Timestamp: { type: 'timestamp' },
    TopicName: { type: 'string', min: 1, max: 255, pattern: '[a-zA-Z0-9\\\\._\\\\-]+' },
    UntagDeliveryStreamInput: { type: 'structure', members: { DeliveryStreamName: 'DeliveryStreamName', TagKeys: 'TagKeyList' }, required: ['DeliveryStreamName', 'TagKeys'] },
    UntagDeliveryStreamOutput: { type: 'structure', members: {} },
    UpdateDestinationInput: { type: 'structure', members: { DeliveryStreamName: 'DeliveryStreamName', CurrentDeliveryStreamVersionId: 'DeliveryStreamVersionId', DestinationId: 'DestinationId', S3DestinationUpdate: 'S3DestinationUpdate', ExtendedS3DestinationUpdate: 'ExtendedS3DestinationUpdate', RedshiftDestinationUpdate: 'RedshiftDestinationUpdate', ElasticsearchDestinationUpdate: 'ElasticsearchDestinationUpdate', AmazonopensearchserviceDestinationUpdate: 'AmazonopensearchserviceDestinationUpdate', SplunkDestinationUpdate: 'SplunkDestinationUpdate', HttpEndpointDestinationUpdate: 'HttpEndpointDestinationUpdate', AmazonOpenSearchServerlessDestinationUpdate: 'AmazonOpenSearchServerlessDestinationUpdate', SnowflakeDestinationUpdate: 'SnowflakeDestinationUpdate', IcebergDestinationUpdate: 'IcebergDestinationUpdate' }, required: ['DeliveryStreamName', 'CurrentDeliveryStreamVersionId', 'DestinationId'] },
    UpdateDestinationOutput: { type: 'structure', members: {} },
    Username: { type: 'string', min: 1, max: 512, pattern: '.*' },
    VpcConfiguration: { type: 'structure', members: { SubnetIds: 'SubnetIdList', RoleARN: 'RoleARN', SecurityGroupIds: 'SecurityGroupIdList' }, required: ['SubnetIds', 'RoleARN', 'SecurityGroupIds'] },
    VpcConfigurationDescription: { type: 'structure', members: { SubnetIds: 'SubnetIdList', RoleARN: 'RoleARN', SecurityGroupIds: 'SecurityGroupIdList', VpcId: 'NonEmptyStringWithoutWhitespace' }, required: ['SubnetIds', 'RoleARN', 'SecurityGroupIds', 'VpcId'] },
    VpcEndpointServiceName: { type: 'string', min: 47, max: 255, pattern: '([a-zA-Z0-9\\-\\_]+\\.){2,3}vpce\\.[a-zA-Z0-9\\-]*\\.vpce-svc\\-[a-zA-Z0-9\\-]{17}$' },
    WarehouseLocation: { type: 'string', min: 1, max: 2048, pattern: 's3:\\/\\/.*' },
  },
};
