// Written by tools/generate-models.ts from AWS's published API model (Kinesis Analytics V2 2018-05-23). Do not edit.
import type { ServiceModel } from '../../../wire/aws/model.ts';

export interface AddApplicationCloudWatchLoggingOptionRequest {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId?: number | undefined;
  readonly CloudWatchLoggingOption: CloudWatchLoggingOption;
  readonly ConditionalToken?: string | undefined;
}

export interface AddApplicationCloudWatchLoggingOptionResponse {
  readonly ApplicationARN?: string | undefined;
  readonly ApplicationVersionId?: number | undefined;
  readonly CloudWatchLoggingOptionDescriptions?: CloudWatchLoggingOptionDescriptions | undefined;
  readonly OperationId?: string | undefined;
}

export interface AddApplicationInputProcessingConfigurationRequest {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId: number;
  readonly InputId: string;
  readonly InputProcessingConfiguration: InputProcessingConfiguration;
}

export interface AddApplicationInputProcessingConfigurationResponse {
  readonly ApplicationARN?: string | undefined;
  readonly ApplicationVersionId?: number | undefined;
  readonly InputId?: string | undefined;
  readonly InputProcessingConfigurationDescription?: InputProcessingConfigurationDescription | undefined;
}

export interface AddApplicationInputRequest {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId: number;
  readonly Input: Input;
}

export interface AddApplicationInputResponse {
  readonly ApplicationARN?: string | undefined;
  readonly ApplicationVersionId?: number | undefined;
  readonly InputDescriptions?: InputDescriptions | undefined;
}

export interface AddApplicationOutputRequest {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId: number;
  readonly Output: Output;
}

export interface AddApplicationOutputResponse {
  readonly ApplicationARN?: string | undefined;
  readonly ApplicationVersionId?: number | undefined;
  readonly OutputDescriptions?: OutputDescriptions | undefined;
}

export interface AddApplicationReferenceDataSourceRequest {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId: number;
  readonly ReferenceDataSource: ReferenceDataSource;
}

export interface AddApplicationReferenceDataSourceResponse {
  readonly ApplicationARN?: string | undefined;
  readonly ApplicationVersionId?: number | undefined;
  readonly ReferenceDataSourceDescriptions?: ReferenceDataSourceDescriptions | undefined;
}

export interface AddApplicationVpcConfigurationRequest {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId?: number | undefined;
  readonly VpcConfiguration: VpcConfiguration;
  readonly ConditionalToken?: string | undefined;
}

export interface AddApplicationVpcConfigurationResponse {
  readonly ApplicationARN?: string | undefined;
  readonly ApplicationVersionId?: number | undefined;
  readonly VpcConfigurationDescription?: VpcConfigurationDescription | undefined;
  readonly OperationId?: string | undefined;
}

export interface ApplicationCodeConfiguration {
  readonly CodeContent?: CodeContent | undefined;
  readonly CodeContentType: CodeContentType;
}

export interface ApplicationCodeConfigurationDescription {
  readonly CodeContentType: CodeContentType;
  readonly CodeContentDescription?: CodeContentDescription | undefined;
}

export interface ApplicationCodeConfigurationUpdate {
  readonly CodeContentTypeUpdate?: CodeContentType | undefined;
  readonly CodeContentUpdate?: CodeContentUpdate | undefined;
}

export interface ApplicationConfiguration {
  readonly SqlApplicationConfiguration?: SqlApplicationConfiguration | undefined;
  readonly FlinkApplicationConfiguration?: FlinkApplicationConfiguration | undefined;
  readonly EnvironmentProperties?: EnvironmentProperties | undefined;
  readonly ApplicationCodeConfiguration?: ApplicationCodeConfiguration | undefined;
  readonly ApplicationSnapshotConfiguration?: ApplicationSnapshotConfiguration | undefined;
  readonly ApplicationSystemRollbackConfiguration?: ApplicationSystemRollbackConfiguration | undefined;
  readonly VpcConfigurations?: VpcConfigurations | undefined;
  readonly ZeppelinApplicationConfiguration?: ZeppelinApplicationConfiguration | undefined;
  readonly ApplicationEncryptionConfiguration?: ApplicationEncryptionConfiguration | undefined;
}

export interface ApplicationConfigurationDescription {
  readonly SqlApplicationConfigurationDescription?: SqlApplicationConfigurationDescription | undefined;
  readonly ApplicationCodeConfigurationDescription?: ApplicationCodeConfigurationDescription | undefined;
  readonly RunConfigurationDescription?: RunConfigurationDescription | undefined;
  readonly FlinkApplicationConfigurationDescription?: FlinkApplicationConfigurationDescription | undefined;
  readonly EnvironmentPropertyDescriptions?: EnvironmentPropertyDescriptions | undefined;
  readonly ApplicationSnapshotConfigurationDescription?: ApplicationSnapshotConfigurationDescription | undefined;
  readonly ApplicationSystemRollbackConfigurationDescription?: ApplicationSystemRollbackConfigurationDescription | undefined;
  readonly VpcConfigurationDescriptions?: VpcConfigurationDescriptions | undefined;
  readonly ZeppelinApplicationConfigurationDescription?: ZeppelinApplicationConfigurationDescription | undefined;
  readonly ApplicationEncryptionConfigurationDescription?: ApplicationEncryptionConfigurationDescription | undefined;
}

export interface ApplicationConfigurationUpdate {
  readonly SqlApplicationConfigurationUpdate?: SqlApplicationConfigurationUpdate | undefined;
  readonly ApplicationCodeConfigurationUpdate?: ApplicationCodeConfigurationUpdate | undefined;
  readonly FlinkApplicationConfigurationUpdate?: FlinkApplicationConfigurationUpdate | undefined;
  readonly EnvironmentPropertyUpdates?: EnvironmentPropertyUpdates | undefined;
  readonly ApplicationSnapshotConfigurationUpdate?: ApplicationSnapshotConfigurationUpdate | undefined;
  readonly ApplicationSystemRollbackConfigurationUpdate?: ApplicationSystemRollbackConfigurationUpdate | undefined;
  readonly VpcConfigurationUpdates?: VpcConfigurationUpdates | undefined;
  readonly ZeppelinApplicationConfigurationUpdate?: ZeppelinApplicationConfigurationUpdate | undefined;
  readonly ApplicationEncryptionConfigurationUpdate?: ApplicationEncryptionConfigurationUpdate | undefined;
}

export interface ApplicationDetail {
  readonly ApplicationARN: string;
  readonly ApplicationDescription?: string | undefined;
  readonly ApplicationName: string;
  readonly RuntimeEnvironment: RuntimeEnvironment;
  readonly ServiceExecutionRole?: string | undefined;
  readonly ApplicationStatus: ApplicationStatus;
  readonly ApplicationVersionId: number;
  readonly CreateTimestamp?: number | undefined;
  readonly LastUpdateTimestamp?: number | undefined;
  readonly ApplicationConfigurationDescription?: ApplicationConfigurationDescription | undefined;
  readonly CloudWatchLoggingOptionDescriptions?: CloudWatchLoggingOptionDescriptions | undefined;
  readonly ApplicationMaintenanceConfigurationDescription?: ApplicationMaintenanceConfigurationDescription | undefined;
  readonly ApplicationVersionUpdatedFrom?: number | undefined;
  readonly ApplicationVersionRolledBackFrom?: number | undefined;
  readonly ApplicationVersionCreateTimestamp?: number | undefined;
  readonly ConditionalToken?: string | undefined;
  readonly ApplicationVersionRolledBackTo?: number | undefined;
  readonly ApplicationMode?: ApplicationMode | undefined;
}

export interface ApplicationEncryptionConfiguration {
  readonly KeyId?: string | undefined;
  readonly KeyType: KeyType;
}

export interface ApplicationEncryptionConfigurationDescription {
  readonly KeyId?: string | undefined;
  readonly KeyType: KeyType;
}

export interface ApplicationEncryptionConfigurationUpdate {
  readonly KeyIdUpdate?: string | undefined;
  readonly KeyTypeUpdate: KeyType;
}

export interface ApplicationMaintenanceConfigurationDescription {
  readonly ApplicationMaintenanceWindowStartTime: string;
  readonly ApplicationMaintenanceWindowEndTime: string;
}

export interface ApplicationMaintenanceConfigurationUpdate {
  readonly ApplicationMaintenanceWindowStartTimeUpdate: string;
}

export type ApplicationMode = 'STREAMING' | 'INTERACTIVE';

export interface ApplicationOperationDescription {
  readonly ApplicationOperationId?: string | undefined;
  readonly ApplicationName?: string | undefined;
}

export interface ApplicationOperationInfo {
  readonly Operation?: string | undefined;
  readonly OperationId?: string | undefined;
  readonly StartTime?: number | undefined;
  readonly EndTime?: number | undefined;
  readonly OperationStatus?: OperationStatus | undefined;
}

export interface ApplicationOperationInfoDetails {
  readonly Operation: string;
  readonly StartTime: number;
  readonly EndTime: number;
  readonly OperationStatus: OperationStatus;
  readonly ApplicationVersionChangeDetails?: ApplicationVersionChangeDetails | undefined;
  readonly OperationFailureDetails?: OperationFailureDetails | undefined;
}

export type ApplicationOperationInfoList = readonly ApplicationOperationInfo[];

export interface ApplicationRestoreConfiguration {
  readonly ApplicationRestoreType: ApplicationRestoreType;
  readonly SnapshotName?: string | undefined;
  readonly SnapshotArn?: string | undefined;
}

export type ApplicationRestoreType = 'SKIP_RESTORE_FROM_SNAPSHOT' | 'RESTORE_FROM_LATEST_SNAPSHOT' | 'RESTORE_FROM_CUSTOM_SNAPSHOT';

export interface ApplicationSnapshotConfiguration {
  readonly SnapshotsEnabled: boolean;
  readonly SnapshotMode?: SnapshotMode | undefined;
}

export interface ApplicationSnapshotConfigurationDescription {
  readonly SnapshotsEnabled: boolean;
  readonly SnapshotMode?: SnapshotMode | undefined;
}

export interface ApplicationSnapshotConfigurationUpdate {
  readonly SnapshotsEnabledUpdate: boolean;
  readonly SnapshotModeUpdate?: SnapshotMode | undefined;
}

export type ApplicationStatus = 'DELETING' | 'STARTING' | 'STOPPING' | 'READY' | 'RUNNING' | 'UPDATING' | 'AUTOSCALING' | 'FORCE_STOPPING' | 'ROLLING_BACK' | 'MAINTENANCE' | 'ROLLED_BACK';

export type ApplicationSummaries = readonly ApplicationSummary[];

export interface ApplicationSummary {
  readonly ApplicationName: string;
  readonly ApplicationARN: string;
  readonly ApplicationStatus: ApplicationStatus;
  readonly ApplicationVersionId: number;
  readonly RuntimeEnvironment: RuntimeEnvironment;
  readonly ApplicationMode?: ApplicationMode | undefined;
}

export interface ApplicationSystemRollbackConfiguration {
  readonly RollbackEnabled: boolean;
}

export interface ApplicationSystemRollbackConfigurationDescription {
  readonly RollbackEnabled: boolean;
}

export interface ApplicationSystemRollbackConfigurationUpdate {
  readonly RollbackEnabledUpdate: boolean;
}

export interface ApplicationVersionChangeDetails {
  readonly ApplicationVersionUpdatedFrom: number;
  readonly ApplicationVersionUpdatedTo: number;
}

export type ApplicationVersionSummaries = readonly ApplicationVersionSummary[];

export interface ApplicationVersionSummary {
  readonly ApplicationVersionId: number;
  readonly ApplicationStatus: ApplicationStatus;
}

export type ArtifactType = 'UDF' | 'DEPENDENCY_JAR';

export interface CSVMappingParameters {
  readonly RecordRowDelimiter: string;
  readonly RecordColumnDelimiter: string;
}

export interface CatalogConfiguration {
  readonly GlueDataCatalogConfiguration: GlueDataCatalogConfiguration;
}

export interface CatalogConfigurationDescription {
  readonly GlueDataCatalogConfigurationDescription: GlueDataCatalogConfigurationDescription;
}

export interface CatalogConfigurationUpdate {
  readonly GlueDataCatalogConfigurationUpdate: GlueDataCatalogConfigurationUpdate;
}

export interface CheckpointConfiguration {
  readonly ConfigurationType: ConfigurationType;
  readonly CheckpointingEnabled?: boolean | undefined;
  readonly CheckpointInterval?: number | undefined;
  readonly MinPauseBetweenCheckpoints?: number | undefined;
}

export interface CheckpointConfigurationDescription {
  readonly ConfigurationType?: ConfigurationType | undefined;
  readonly CheckpointingEnabled?: boolean | undefined;
  readonly CheckpointInterval?: number | undefined;
  readonly MinPauseBetweenCheckpoints?: number | undefined;
}

export interface CheckpointConfigurationUpdate {
  readonly ConfigurationTypeUpdate?: ConfigurationType | undefined;
  readonly CheckpointingEnabledUpdate?: boolean | undefined;
  readonly CheckpointIntervalUpdate?: number | undefined;
  readonly MinPauseBetweenCheckpointsUpdate?: number | undefined;
}

export interface CloudWatchLoggingOption {
  readonly LogStreamARN: string;
}

export interface CloudWatchLoggingOptionDescription {
  readonly CloudWatchLoggingOptionId?: string | undefined;
  readonly LogStreamARN: string;
  readonly RoleARN?: string | undefined;
}

export type CloudWatchLoggingOptionDescriptions = readonly CloudWatchLoggingOptionDescription[];

export interface CloudWatchLoggingOptionUpdate {
  readonly CloudWatchLoggingOptionId: string;
  readonly LogStreamARNUpdate?: string | undefined;
}

export type CloudWatchLoggingOptionUpdates = readonly CloudWatchLoggingOptionUpdate[];

export type CloudWatchLoggingOptions = readonly CloudWatchLoggingOption[];

export interface CodeContent {
  readonly TextContent?: string | undefined;
  readonly ZipFileContent?: Uint8Array | undefined;
  readonly S3ContentLocation?: S3ContentLocation | undefined;
}

export interface CodeContentDescription {
  readonly TextContent?: string | undefined;
  readonly CodeMD5?: string | undefined;
  readonly CodeSize?: number | undefined;
  readonly S3ApplicationCodeLocationDescription?: S3ApplicationCodeLocationDescription | undefined;
}

export type CodeContentType = 'PLAINTEXT' | 'ZIPFILE';

export interface CodeContentUpdate {
  readonly TextContentUpdate?: string | undefined;
  readonly ZipFileContentUpdate?: Uint8Array | undefined;
  readonly S3ContentLocationUpdate?: S3ContentLocationUpdate | undefined;
}

export interface CodeValidationException {
  readonly Message?: string | undefined;
}

export interface ConcurrentModificationException {
  readonly Message?: string | undefined;
}

export type ConfigurationType = 'DEFAULT' | 'CUSTOM';

export interface CreateApplicationPresignedUrlRequest {
  readonly ApplicationName: string;
  readonly UrlType: UrlType;
  readonly SessionExpirationDurationInSeconds?: number | undefined;
}

export interface CreateApplicationPresignedUrlResponse {
  readonly AuthorizedUrl?: string | undefined;
}

export interface CreateApplicationRequest {
  readonly ApplicationName: string;
  readonly ApplicationDescription?: string | undefined;
  readonly RuntimeEnvironment: RuntimeEnvironment;
  readonly ServiceExecutionRole: string;
  readonly ApplicationConfiguration?: ApplicationConfiguration | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly Tags?: Tags | undefined;
  readonly ApplicationMode?: ApplicationMode | undefined;
}

export interface CreateApplicationResponse {
  readonly ApplicationDetail: ApplicationDetail;
}

export interface CreateApplicationSnapshotRequest {
  readonly ApplicationName: string;
  readonly SnapshotName: string;
}

export interface CreateApplicationSnapshotResponse {}

export interface CreateSnapshotRequest {
  readonly ApplicationName: string;
  readonly SnapshotName: string;
  readonly SnapshotDescription?: string | undefined;
  readonly Tags?: Tags | undefined;
}

export interface CreateSnapshotResponse {
  readonly SnapshotArn: string;
  readonly SnapshotStatus: SnapshotStatus;
  readonly SnapshotOperationId: string;
  readonly SnapshotOperationStatus: SnapshotOperationStatus;
}

export interface CustomArtifactConfiguration {
  readonly ArtifactType: ArtifactType;
  readonly S3ContentLocation?: S3ContentLocation | undefined;
  readonly MavenReference?: MavenReference | undefined;
}

export interface CustomArtifactConfigurationDescription {
  readonly ArtifactType?: ArtifactType | undefined;
  readonly S3ContentLocationDescription?: S3ContentLocation | undefined;
  readonly MavenReferenceDescription?: MavenReference | undefined;
}

export type CustomArtifactsConfigurationDescriptionList = readonly CustomArtifactConfigurationDescription[];

export type CustomArtifactsConfigurationList = readonly CustomArtifactConfiguration[];

export interface DeleteApplicationCloudWatchLoggingOptionRequest {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId?: number | undefined;
  readonly CloudWatchLoggingOptionId: string;
  readonly ConditionalToken?: string | undefined;
}

export interface DeleteApplicationCloudWatchLoggingOptionResponse {
  readonly ApplicationARN?: string | undefined;
  readonly ApplicationVersionId?: number | undefined;
  readonly CloudWatchLoggingOptionDescriptions?: CloudWatchLoggingOptionDescriptions | undefined;
  readonly OperationId?: string | undefined;
}

export interface DeleteApplicationInputProcessingConfigurationRequest {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId: number;
  readonly InputId: string;
}

export interface DeleteApplicationInputProcessingConfigurationResponse {
  readonly ApplicationARN?: string | undefined;
  readonly ApplicationVersionId?: number | undefined;
}

export interface DeleteApplicationOutputRequest {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId: number;
  readonly OutputId: string;
}

export interface DeleteApplicationOutputResponse {
  readonly ApplicationARN?: string | undefined;
  readonly ApplicationVersionId?: number | undefined;
}

export interface DeleteApplicationReferenceDataSourceRequest {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId: number;
  readonly ReferenceId: string;
}

export interface DeleteApplicationReferenceDataSourceResponse {
  readonly ApplicationARN?: string | undefined;
  readonly ApplicationVersionId?: number | undefined;
}

export interface DeleteApplicationRequest {
  readonly ApplicationName: string;
  readonly CreateTimestamp: number;
}

export interface DeleteApplicationResponse {}

export interface DeleteApplicationSnapshotRequest {
  readonly ApplicationName: string;
  readonly SnapshotName: string;
  readonly SnapshotCreationTimestamp: number;
}

export interface DeleteApplicationSnapshotResponse {}

export interface DeleteApplicationVpcConfigurationRequest {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId?: number | undefined;
  readonly VpcConfigurationId: string;
  readonly ConditionalToken?: string | undefined;
}

export interface DeleteApplicationVpcConfigurationResponse {
  readonly ApplicationARN?: string | undefined;
  readonly ApplicationVersionId?: number | undefined;
  readonly OperationId?: string | undefined;
}

export interface DeleteSnapshotRequest {
  readonly SnapshotName: string;
  readonly SnapshotCreationTimestamp: number;
}

export interface DeleteSnapshotResponse {
  readonly SnapshotArn: string;
  readonly SnapshotStatus: SnapshotStatus;
  readonly SnapshotOperationId: string;
  readonly SnapshotOperationStatus: SnapshotOperationStatus;
}

export interface DeployAsApplicationConfiguration {
  readonly S3ContentLocation: S3ContentBaseLocation;
}

export interface DeployAsApplicationConfigurationDescription {
  readonly S3ContentLocationDescription: S3ContentBaseLocationDescription;
}

export interface DeployAsApplicationConfigurationUpdate {
  readonly S3ContentLocationUpdate?: S3ContentBaseLocationUpdate | undefined;
}

export interface DescribeApplicationOperationRequest {
  readonly ApplicationName: string;
  readonly OperationId: string;
}

export interface DescribeApplicationOperationResponse {
  readonly ApplicationOperationInfoDetails?: ApplicationOperationInfoDetails | undefined;
}

export interface DescribeApplicationRequest {
  readonly ApplicationName: string;
  readonly IncludeAdditionalDetails?: boolean | undefined;
}

export interface DescribeApplicationResponse {
  readonly ApplicationDetail: ApplicationDetail;
}

export interface DescribeApplicationSnapshotRequest {
  readonly ApplicationName: string;
  readonly SnapshotName: string;
}

export interface DescribeApplicationSnapshotResponse {
  readonly SnapshotDetails: SnapshotDetails;
}

export interface DescribeApplicationVersionRequest {
  readonly ApplicationName: string;
  readonly ApplicationVersionId: number;
}

export interface DescribeApplicationVersionResponse {
  readonly ApplicationVersionDetail?: ApplicationDetail | undefined;
}

export interface DescribeSnapshotOperationRequest {
  readonly SnapshotName: string;
  readonly SnapshotOperationId: string;
}

export interface DescribeSnapshotOperationResponse {
  readonly SnapshotOperationInfoDetails: SnapshotOperationInfoDetails;
}

export interface DescribeSnapshotRequest {
  readonly SnapshotName: string;
}

export interface DescribeSnapshotResponse {
  readonly SnapshotInfoDetails: SnapshotInfoDetails;
}

export interface DestinationSchema {
  readonly RecordFormatType: RecordFormatType;
}

export interface DiscoverInputSchemaRequest {
  readonly ResourceARN?: string | undefined;
  readonly ServiceExecutionRole: string;
  readonly InputStartingPositionConfiguration?: InputStartingPositionConfiguration | undefined;
  readonly S3Configuration?: S3Configuration | undefined;
  readonly InputProcessingConfiguration?: InputProcessingConfiguration | undefined;
}

export interface DiscoverInputSchemaResponse {
  readonly InputSchema?: SourceSchema | undefined;
  readonly ParsedInputRecords?: ParsedInputRecords | undefined;
  readonly ProcessedInputRecords?: ProcessedInputRecords | undefined;
  readonly RawInputRecords?: RawInputRecords | undefined;
}

export interface EncryptionConfigurationDescription {
  readonly KeyId?: string | undefined;
  readonly KeyType: KeyType;
}

export interface EnvironmentProperties {
  readonly PropertyGroups: PropertyGroups;
}

export interface EnvironmentPropertyDescriptions {
  readonly PropertyGroupDescriptions?: PropertyGroups | undefined;
}

export interface EnvironmentPropertyUpdates {
  readonly PropertyGroups: PropertyGroups;
}

export interface ErrorInfo {
  readonly ErrorString?: string | undefined;
}

export interface ExportDestinationConfiguration {
  readonly DestinationType: StorageLocationType;
  readonly ExportRoleArn: string;
  readonly DestinationEncryptionConfiguration?: SnapshotEncryptionConfiguration | undefined;
  readonly DestinationS3PrefixLocation: S3PrefixLocation;
}

export interface ExportSnapshotRequest {
  readonly SnapshotName: string;
  readonly ExportDestinationConfiguration: ExportDestinationConfiguration;
}

export interface ExportSnapshotResponse {
  readonly SnapshotOperationId: string;
  readonly SnapshotOperationStatus: SnapshotOperationStatus;
}

export interface FlinkApplicationConfiguration {
  readonly CheckpointConfiguration?: CheckpointConfiguration | undefined;
  readonly MonitoringConfiguration?: MonitoringConfiguration | undefined;
  readonly ParallelismConfiguration?: ParallelismConfiguration | undefined;
}

export interface FlinkApplicationConfigurationDescription {
  readonly CheckpointConfigurationDescription?: CheckpointConfigurationDescription | undefined;
  readonly MonitoringConfigurationDescription?: MonitoringConfigurationDescription | undefined;
  readonly ParallelismConfigurationDescription?: ParallelismConfigurationDescription | undefined;
  readonly JobPlanDescription?: string | undefined;
}

export interface FlinkApplicationConfigurationUpdate {
  readonly CheckpointConfigurationUpdate?: CheckpointConfigurationUpdate | undefined;
  readonly MonitoringConfigurationUpdate?: MonitoringConfigurationUpdate | undefined;
  readonly ParallelismConfigurationUpdate?: ParallelismConfigurationUpdate | undefined;
}

export interface FlinkRunConfiguration {
  readonly AllowNonRestoredState?: boolean | undefined;
}

export interface GlueDataCatalogConfiguration {
  readonly DatabaseARN: string;
}

export interface GlueDataCatalogConfigurationDescription {
  readonly DatabaseARN: string;
}

export interface GlueDataCatalogConfigurationUpdate {
  readonly DatabaseARNUpdate: string;
}

export interface ImportSnapshotRequest {
  readonly SnapshotName: string;
  readonly ImportSourceConfiguration: ImportSourceConfiguration;
  readonly DestinationEncryptionConfiguration?: SnapshotEncryptionConfiguration | undefined;
  readonly SnapshotDescription?: string | undefined;
  readonly SnapshotFormat?: SnapshotFormat | undefined;
  readonly Tags?: Tags | undefined;
}

export interface ImportSnapshotResponse {
  readonly SnapshotArn: string;
  readonly SnapshotStatus: SnapshotStatus;
  readonly SnapshotOperationId: string;
  readonly SnapshotOperationStatus: SnapshotOperationStatus;
}

export interface ImportSourceConfiguration {
  readonly SourceType: StorageLocationType;
  readonly ImportRoleArn: string;
  readonly SourceEncryptionConfiguration?: SnapshotEncryptionConfiguration | undefined;
  readonly SourceS3PrefixLocation: S3PrefixLocation;
}

export type InAppStreamNames = readonly string[];

export interface Input {
  readonly NamePrefix: string;
  readonly InputProcessingConfiguration?: InputProcessingConfiguration | undefined;
  readonly KinesisStreamsInput?: KinesisStreamsInput | undefined;
  readonly KinesisFirehoseInput?: KinesisFirehoseInput | undefined;
  readonly InputParallelism?: InputParallelism | undefined;
  readonly InputSchema: SourceSchema;
}

export interface InputDescription {
  readonly InputId?: string | undefined;
  readonly NamePrefix?: string | undefined;
  readonly InAppStreamNames?: InAppStreamNames | undefined;
  readonly InputProcessingConfigurationDescription?: InputProcessingConfigurationDescription | undefined;
  readonly KinesisStreamsInputDescription?: KinesisStreamsInputDescription | undefined;
  readonly KinesisFirehoseInputDescription?: KinesisFirehoseInputDescription | undefined;
  readonly InputSchema?: SourceSchema | undefined;
  readonly InputParallelism?: InputParallelism | undefined;
  readonly InputStartingPositionConfiguration?: InputStartingPositionConfiguration | undefined;
}

export type InputDescriptions = readonly InputDescription[];

export interface InputLambdaProcessor {
  readonly ResourceARN: string;
}

export interface InputLambdaProcessorDescription {
  readonly ResourceARN: string;
  readonly RoleARN?: string | undefined;
}

export interface InputLambdaProcessorUpdate {
  readonly ResourceARNUpdate: string;
}

export interface InputParallelism {
  readonly Count?: number | undefined;
}

export interface InputParallelismUpdate {
  readonly CountUpdate: number;
}

export interface InputProcessingConfiguration {
  readonly InputLambdaProcessor: InputLambdaProcessor;
}

export interface InputProcessingConfigurationDescription {
  readonly InputLambdaProcessorDescription?: InputLambdaProcessorDescription | undefined;
}

export interface InputProcessingConfigurationUpdate {
  readonly InputLambdaProcessorUpdate: InputLambdaProcessorUpdate;
}

export interface InputSchemaUpdate {
  readonly RecordFormatUpdate?: RecordFormat | undefined;
  readonly RecordEncodingUpdate?: string | undefined;
  readonly RecordColumnUpdates?: RecordColumns | undefined;
}

export type InputStartingPosition = 'NOW' | 'TRIM_HORIZON' | 'LAST_STOPPED_POINT';

export interface InputStartingPositionConfiguration {
  readonly InputStartingPosition?: InputStartingPosition | undefined;
}

export interface InputUpdate {
  readonly InputId: string;
  readonly NamePrefixUpdate?: string | undefined;
  readonly InputProcessingConfigurationUpdate?: InputProcessingConfigurationUpdate | undefined;
  readonly KinesisStreamsInputUpdate?: KinesisStreamsInputUpdate | undefined;
  readonly KinesisFirehoseInputUpdate?: KinesisFirehoseInputUpdate | undefined;
  readonly InputSchemaUpdate?: InputSchemaUpdate | undefined;
  readonly InputParallelismUpdate?: InputParallelismUpdate | undefined;
}

export type InputUpdates = readonly InputUpdate[];

export type Inputs = readonly Input[];

export interface InvalidApplicationConfigurationException {
  readonly Message?: string | undefined;
}

export interface InvalidArgumentException {
  readonly Message?: string | undefined;
}

export interface InvalidRequestException {
  readonly Message?: string | undefined;
}

export interface JSONMappingParameters {
  readonly RecordRowPath: string;
}

export type KeyType = 'AWS_OWNED_KEY' | 'CUSTOMER_MANAGED_KEY';

export interface KinesisFirehoseInput {
  readonly ResourceARN: string;
}

export interface KinesisFirehoseInputDescription {
  readonly ResourceARN: string;
  readonly RoleARN?: string | undefined;
}

export interface KinesisFirehoseInputUpdate {
  readonly ResourceARNUpdate: string;
}

export interface KinesisFirehoseOutput {
  readonly ResourceARN: string;
}

export interface KinesisFirehoseOutputDescription {
  readonly ResourceARN: string;
  readonly RoleARN?: string | undefined;
}

export interface KinesisFirehoseOutputUpdate {
  readonly ResourceARNUpdate: string;
}

export interface KinesisStreamsInput {
  readonly ResourceARN: string;
}

export interface KinesisStreamsInputDescription {
  readonly ResourceARN: string;
  readonly RoleARN?: string | undefined;
}

export interface KinesisStreamsInputUpdate {
  readonly ResourceARNUpdate: string;
}

export interface KinesisStreamsOutput {
  readonly ResourceARN: string;
}

export interface KinesisStreamsOutputDescription {
  readonly ResourceARN: string;
  readonly RoleARN?: string | undefined;
}

export interface KinesisStreamsOutputUpdate {
  readonly ResourceARNUpdate: string;
}

export interface LambdaOutput {
  readonly ResourceARN: string;
}

export interface LambdaOutputDescription {
  readonly ResourceARN: string;
  readonly RoleARN?: string | undefined;
}

export interface LambdaOutputUpdate {
  readonly ResourceARNUpdate: string;
}

export interface LimitExceededException {
  readonly Message?: string | undefined;
}

export interface ListApplicationOperationsRequest {
  readonly ApplicationName: string;
  readonly Limit?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Operation?: string | undefined;
  readonly OperationStatus?: OperationStatus | undefined;
}

export interface ListApplicationOperationsResponse {
  readonly ApplicationOperationInfoList?: ApplicationOperationInfoList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListApplicationSnapshotsRequest {
  readonly ApplicationName: string;
  readonly Limit?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListApplicationSnapshotsResponse {
  readonly SnapshotSummaries?: SnapshotSummaries | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListApplicationVersionsRequest {
  readonly ApplicationName: string;
  readonly Limit?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListApplicationVersionsResponse {
  readonly ApplicationVersionSummaries?: ApplicationVersionSummaries | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListApplicationsRequest {
  readonly Limit?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListApplicationsResponse {
  readonly ApplicationSummaries: ApplicationSummaries;
  readonly NextToken?: string | undefined;
}

export interface ListSnapshotOperationsRequest {
  readonly SnapshotName: string;
  readonly SnapshotOperation?: SnapshotOperation | undefined;
  readonly SnapshotOperationStatus?: SnapshotOperationStatus | undefined;
  readonly Limit?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListSnapshotOperationsResponse {
  readonly SnapshotOperationInfoList: SnapshotOperationInfoList;
  readonly NextToken?: string | undefined;
}

export interface ListSnapshotsRequest {
  readonly SourceApplicationName?: string | undefined;
  readonly SnapshotInitiator?: SnapshotInitiator | undefined;
  readonly SnapshotInitiatorOperation?: SnapshotInitiatorOperation | undefined;
  readonly SnapshotStatus?: SnapshotStatus | undefined;
  readonly Limit?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListSnapshotsResponse {
  readonly SnapshotInfoList: SnapshotInfoList;
  readonly NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  readonly ResourceARN: string;
}

export interface ListTagsForResourceResponse {
  readonly Tags?: Tags | undefined;
}

export type LogLevel = 'INFO' | 'WARN' | 'ERROR' | 'DEBUG';

export interface MappingParameters {
  readonly JSONMappingParameters?: JSONMappingParameters | undefined;
  readonly CSVMappingParameters?: CSVMappingParameters | undefined;
}

export interface MavenReference {
  readonly GroupId: string;
  readonly ArtifactId: string;
  readonly Version: string;
}

export type MetricsLevel = 'APPLICATION' | 'TASK' | 'OPERATOR' | 'PARALLELISM';

export interface MonitoringConfiguration {
  readonly ConfigurationType: ConfigurationType;
  readonly MetricsLevel?: MetricsLevel | undefined;
  readonly LogLevel?: LogLevel | undefined;
}

export interface MonitoringConfigurationDescription {
  readonly ConfigurationType?: ConfigurationType | undefined;
  readonly MetricsLevel?: MetricsLevel | undefined;
  readonly LogLevel?: LogLevel | undefined;
}

export interface MonitoringConfigurationUpdate {
  readonly ConfigurationTypeUpdate?: ConfigurationType | undefined;
  readonly MetricsLevelUpdate?: MetricsLevel | undefined;
  readonly LogLevelUpdate?: LogLevel | undefined;
}

export interface OperationFailureDetails {
  readonly RollbackOperationId?: string | undefined;
  readonly ErrorInfo?: ErrorInfo | undefined;
}

export type OperationStatus = 'IN_PROGRESS' | 'CANCELLED' | 'SUCCESSFUL' | 'FAILED';

export interface Output {
  readonly Name: string;
  readonly KinesisStreamsOutput?: KinesisStreamsOutput | undefined;
  readonly KinesisFirehoseOutput?: KinesisFirehoseOutput | undefined;
  readonly LambdaOutput?: LambdaOutput | undefined;
  readonly DestinationSchema: DestinationSchema;
}

export interface OutputDescription {
  readonly OutputId?: string | undefined;
  readonly Name?: string | undefined;
  readonly KinesisStreamsOutputDescription?: KinesisStreamsOutputDescription | undefined;
  readonly KinesisFirehoseOutputDescription?: KinesisFirehoseOutputDescription | undefined;
  readonly LambdaOutputDescription?: LambdaOutputDescription | undefined;
  readonly DestinationSchema?: DestinationSchema | undefined;
}

export type OutputDescriptions = readonly OutputDescription[];

export interface OutputUpdate {
  readonly OutputId: string;
  readonly NameUpdate?: string | undefined;
  readonly KinesisStreamsOutputUpdate?: KinesisStreamsOutputUpdate | undefined;
  readonly KinesisFirehoseOutputUpdate?: KinesisFirehoseOutputUpdate | undefined;
  readonly LambdaOutputUpdate?: LambdaOutputUpdate | undefined;
  readonly DestinationSchemaUpdate?: DestinationSchema | undefined;
}

export type OutputUpdates = readonly OutputUpdate[];

export type Outputs = readonly Output[];

export interface ParallelismConfiguration {
  readonly ConfigurationType: ConfigurationType;
  readonly Parallelism?: number | undefined;
  readonly ParallelismPerKPU?: number | undefined;
  readonly AutoScalingEnabled?: boolean | undefined;
}

export interface ParallelismConfigurationDescription {
  readonly ConfigurationType?: ConfigurationType | undefined;
  readonly Parallelism?: number | undefined;
  readonly ParallelismPerKPU?: number | undefined;
  readonly CurrentParallelism?: number | undefined;
  readonly AutoScalingEnabled?: boolean | undefined;
}

export interface ParallelismConfigurationUpdate {
  readonly ConfigurationTypeUpdate?: ConfigurationType | undefined;
  readonly ParallelismUpdate?: number | undefined;
  readonly ParallelismPerKPUUpdate?: number | undefined;
  readonly AutoScalingEnabledUpdate?: boolean | undefined;
}

export type ParsedInputRecord = readonly string[];

export type ParsedInputRecords = readonly ParsedInputRecord[];

export type ProcessedInputRecords = readonly string[];

export interface PropertyGroup {
  readonly PropertyGroupId: string;
  readonly PropertyMap: PropertyMap;
}

export type PropertyGroups = readonly PropertyGroup[];

export type PropertyMap = Readonly<Record<string, string>>;

export type RawInputRecords = readonly string[];

export interface RecordColumn {
  readonly Name: string;
  readonly Mapping?: string | undefined;
  readonly SqlType: string;
}

export type RecordColumns = readonly RecordColumn[];

export interface RecordFormat {
  readonly RecordFormatType: RecordFormatType;
  readonly MappingParameters?: MappingParameters | undefined;
}

export type RecordFormatType = 'JSON' | 'CSV';

export interface ReferenceDataSource {
  readonly TableName: string;
  readonly S3ReferenceDataSource?: S3ReferenceDataSource | undefined;
  readonly ReferenceSchema: SourceSchema;
}

export interface ReferenceDataSourceDescription {
  readonly ReferenceId: string;
  readonly TableName: string;
  readonly S3ReferenceDataSourceDescription: S3ReferenceDataSourceDescription;
  readonly ReferenceSchema?: SourceSchema | undefined;
}

export type ReferenceDataSourceDescriptions = readonly ReferenceDataSourceDescription[];

export interface ReferenceDataSourceUpdate {
  readonly ReferenceId: string;
  readonly TableNameUpdate?: string | undefined;
  readonly S3ReferenceDataSourceUpdate?: S3ReferenceDataSourceUpdate | undefined;
  readonly ReferenceSchemaUpdate?: SourceSchema | undefined;
}

export type ReferenceDataSourceUpdates = readonly ReferenceDataSourceUpdate[];

export type ReferenceDataSources = readonly ReferenceDataSource[];

export interface ResourceInUseException {
  readonly Message?: string | undefined;
}

export interface ResourceNotFoundException {
  readonly Message?: string | undefined;
}

export interface ResourceProvisionedThroughputExceededException {
  readonly Message?: string | undefined;
}

export interface RollbackApplicationRequest {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId: number;
}

export interface RollbackApplicationResponse {
  readonly ApplicationDetail: ApplicationDetail;
  readonly OperationId?: string | undefined;
}

export interface RunConfiguration {
  readonly FlinkRunConfiguration?: FlinkRunConfiguration | undefined;
  readonly SqlRunConfigurations?: SqlRunConfigurations | undefined;
  readonly ApplicationRestoreConfiguration?: ApplicationRestoreConfiguration | undefined;
}

export interface RunConfigurationDescription {
  readonly ApplicationRestoreConfigurationDescription?: ApplicationRestoreConfiguration | undefined;
  readonly FlinkRunConfigurationDescription?: FlinkRunConfiguration | undefined;
}

export interface RunConfigurationUpdate {
  readonly FlinkRunConfiguration?: FlinkRunConfiguration | undefined;
  readonly ApplicationRestoreConfiguration?: ApplicationRestoreConfiguration | undefined;
}

export type RuntimeEnvironment = 'SQL-1_0' | 'FLINK-1_6' | 'FLINK-1_8' | 'ZEPPELIN-FLINK-1_0' | 'FLINK-1_11' | 'FLINK-1_13' | 'ZEPPELIN-FLINK-2_0' | 'FLINK-1_15' | 'ZEPPELIN-FLINK-3_0' | 'FLINK-1_18' | 'FLINK-1_19' | 'FLINK-1_20' | 'FLINK-2_2' | 'FLINK-2_3';

export interface S3ApplicationCodeLocationDescription {
  readonly BucketARN: string;
  readonly FileKey: string;
  readonly ObjectVersion?: string | undefined;
}

export interface S3Configuration {
  readonly BucketARN: string;
  readonly FileKey: string;
}

export interface S3ContentBaseLocation {
  readonly BucketARN: string;
  readonly BasePath?: string | undefined;
}

export interface S3ContentBaseLocationDescription {
  readonly BucketARN: string;
  readonly BasePath?: string | undefined;
}

export interface S3ContentBaseLocationUpdate {
  readonly BucketARNUpdate?: string | undefined;
  readonly BasePathUpdate?: string | undefined;
}

export interface S3ContentLocation {
  readonly BucketARN: string;
  readonly FileKey: string;
  readonly ObjectVersion?: string | undefined;
}

export interface S3ContentLocationUpdate {
  readonly BucketARNUpdate?: string | undefined;
  readonly FileKeyUpdate?: string | undefined;
  readonly ObjectVersionUpdate?: string | undefined;
}

export interface S3PrefixLocation {
  readonly BucketARN: string;
  readonly KeyPrefix: string;
}

export interface S3ReferenceDataSource {
  readonly BucketARN?: string | undefined;
  readonly FileKey?: string | undefined;
}

export interface S3ReferenceDataSourceDescription {
  readonly BucketARN: string;
  readonly FileKey: string;
  readonly ReferenceRoleARN?: string | undefined;
}

export interface S3ReferenceDataSourceUpdate {
  readonly BucketARNUpdate?: string | undefined;
  readonly FileKeyUpdate?: string | undefined;
}

export type SecurityGroupIds = readonly string[];

export interface ServiceUnavailableException {
  readonly Message?: string | undefined;
}

export interface SnapshotDetails {
  readonly SnapshotName: string;
  readonly SnapshotStatus: SnapshotStatus;
  readonly ApplicationVersionId: number;
  readonly SnapshotCreationTimestamp?: number | undefined;
  readonly RuntimeEnvironment?: RuntimeEnvironment | undefined;
  readonly ApplicationEncryptionConfigurationDescription?: ApplicationEncryptionConfigurationDescription | undefined;
}

export interface SnapshotEncryptionConfiguration {
  readonly KeyId?: string | undefined;
  readonly KeyType: KeyType;
}

export interface SnapshotErrorInfo {
  readonly ErrorCode?: string | undefined;
  readonly ErrorString?: string | undefined;
}

export type SnapshotFormat = 'CANONICAL';

export interface SnapshotInfo {
  readonly SnapshotName: string;
  readonly SnapshotArn: string;
  readonly SnapshotStatus: SnapshotStatus;
  readonly SnapshotCreationTimestamp: number;
  readonly SnapshotInitiator: SnapshotInitiator;
  readonly SnapshotInitiatorOperation: SnapshotInitiatorOperation;
  readonly SourceApplicationName?: string | undefined;
  readonly SnapshotFormat: SnapshotFormat;
}

export interface SnapshotInfoDetails {
  readonly SnapshotName: string;
  readonly SnapshotArn: string;
  readonly SnapshotDescription?: string | undefined;
  readonly SnapshotStatus: SnapshotStatus;
  readonly SnapshotCreationTimestamp: number;
  readonly RuntimeEnvironment?: RuntimeEnvironment | undefined;
  readonly SnapshotSizeInBytes?: number | undefined;
  readonly SnapshotEncryptionConfigurationDescription?: SnapshotEncryptionConfiguration | undefined;
  readonly SnapshotInitiator: SnapshotInitiator;
  readonly SnapshotInitiatorOperation: SnapshotInitiatorOperation;
  readonly SnapshotSourceDescription: SnapshotSourceDescription;
  readonly SnapshotFormat: SnapshotFormat;
}

export type SnapshotInfoList = readonly SnapshotInfo[];

export type SnapshotInitiator = 'USER' | 'SYSTEM';

export type SnapshotInitiatorOperation = 'CreateSnapshot' | 'ImportSnapshot' | 'SystemCreateSnapshot';

export type SnapshotMode = 'APPLICATION_SNAPSHOTS_LEGACY' | 'ENHANCED_SNAPSHOTS';

export type SnapshotOperation = 'CreateSnapshot' | 'DeleteSnapshot' | 'ImportSnapshot' | 'ExportSnapshot' | 'SystemCreateSnapshot';

export interface SnapshotOperationFailureDetails {
  readonly ErrorInfo?: SnapshotErrorInfo | undefined;
}

export interface SnapshotOperationInfo {
  readonly SnapshotOperationId: string;
  readonly SnapshotOperation: SnapshotOperation;
  readonly SnapshotOperationStatus: SnapshotOperationStatus;
  readonly StartTime?: number | undefined;
  readonly EndTime?: number | undefined;
}

export interface SnapshotOperationInfoDetails {
  readonly SnapshotOperationId: string;
  readonly SnapshotOperation: SnapshotOperation;
  readonly SnapshotOperationStatus: SnapshotOperationStatus;
  readonly SnapshotArn: string;
  readonly SourceEncryptionConfigurationDescription?: EncryptionConfigurationDescription | undefined;
  readonly DestinationEncryptionConfigurationDescription?: EncryptionConfigurationDescription | undefined;
  readonly SnapshotSourceLocationDescription?: SnapshotOperationLocationDescription | undefined;
  readonly SnapshotDestinationLocationDescription?: SnapshotOperationLocationDescription | undefined;
  readonly ApplicationOperationDescription?: ApplicationOperationDescription | undefined;
  readonly StartTime?: number | undefined;
  readonly EndTime?: number | undefined;
  readonly SnapshotOperationFailureDetails?: SnapshotOperationFailureDetails | undefined;
}

export type SnapshotOperationInfoList = readonly SnapshotOperationInfo[];

export interface SnapshotOperationLocationDescription {
  readonly LocationType: StorageLocationType;
  readonly S3PrefixLocation: SnapshotOperationS3PrefixLocation;
}

export interface SnapshotOperationS3PrefixLocation {
  readonly BucketARN: string;
  readonly KeyPrefix: string;
  readonly ExportedPrefix?: string | undefined;
}

export type SnapshotOperationStatus = 'IN_PROGRESS' | 'SUCCESSFUL' | 'FAILED' | 'CANCELLED';

export interface SnapshotSourceDescription {
  readonly S3PrefixLocation?: S3PrefixLocation | undefined;
  readonly SourceApplicationDescription?: SourceApplicationDescription | undefined;
}

export type SnapshotStatus = 'CREATING' | 'READY' | 'DELETING' | 'FAILED';

export type SnapshotSummaries = readonly SnapshotDetails[];

export interface SourceApplicationDescription {
  readonly ApplicationName: string;
  readonly ApplicationCreationTimestamp: number;
  readonly ApplicationVersionId: number;
}

export interface SourceSchema {
  readonly RecordFormat: RecordFormat;
  readonly RecordEncoding?: string | undefined;
  readonly RecordColumns: RecordColumns;
}

export interface SqlApplicationConfiguration {
  readonly Inputs?: Inputs | undefined;
  readonly Outputs?: Outputs | undefined;
  readonly ReferenceDataSources?: ReferenceDataSources | undefined;
}

export interface SqlApplicationConfigurationDescription {
  readonly InputDescriptions?: InputDescriptions | undefined;
  readonly OutputDescriptions?: OutputDescriptions | undefined;
  readonly ReferenceDataSourceDescriptions?: ReferenceDataSourceDescriptions | undefined;
}

export interface SqlApplicationConfigurationUpdate {
  readonly InputUpdates?: InputUpdates | undefined;
  readonly OutputUpdates?: OutputUpdates | undefined;
  readonly ReferenceDataSourceUpdates?: ReferenceDataSourceUpdates | undefined;
}

export interface SqlRunConfiguration {
  readonly InputId: string;
  readonly InputStartingPositionConfiguration: InputStartingPositionConfiguration;
}

export type SqlRunConfigurations = readonly SqlRunConfiguration[];

export interface StartApplicationRequest {
  readonly ApplicationName: string;
  readonly RunConfiguration?: RunConfiguration | undefined;
}

export interface StartApplicationResponse {
  readonly OperationId?: string | undefined;
}

export interface StopApplicationRequest {
  readonly ApplicationName: string;
  readonly Force?: boolean | undefined;
}

export interface StopApplicationResponse {
  readonly OperationId?: string | undefined;
}

export type StorageLocationType = 'S3';

export type SubnetIds = readonly string[];

export interface Tag {
  readonly Key: string;
  readonly Value?: string | undefined;
}

export type TagKeys = readonly string[];

export interface TagResourceRequest {
  readonly ResourceARN: string;
  readonly Tags: Tags;
}

export interface TagResourceResponse {}

export type Tags = readonly Tag[];

export interface TooManyTagsException {
  readonly message?: string | undefined;
}

export interface UnableToDetectSchemaException {
  readonly Message?: string | undefined;
  readonly RawInputRecords?: RawInputRecords | undefined;
  readonly ProcessedInputRecords?: ProcessedInputRecords | undefined;
}

export interface UnsupportedOperationException {
  readonly Message?: string | undefined;
}

export interface UntagResourceRequest {
  readonly ResourceARN: string;
  readonly TagKeys: TagKeys;
}

export interface UntagResourceResponse {}

export interface UpdateApplicationMaintenanceConfigurationRequest {
  readonly ApplicationName: string;
  readonly ApplicationMaintenanceConfigurationUpdate: ApplicationMaintenanceConfigurationUpdate;
}

export interface UpdateApplicationMaintenanceConfigurationResponse {
  readonly ApplicationARN?: string | undefined;
  readonly ApplicationMaintenanceConfigurationDescription?: ApplicationMaintenanceConfigurationDescription | undefined;
}

export interface UpdateApplicationRequest {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId?: number | undefined;
  readonly ApplicationConfigurationUpdate?: ApplicationConfigurationUpdate | undefined;
  readonly ServiceExecutionRoleUpdate?: string | undefined;
  readonly RunConfigurationUpdate?: RunConfigurationUpdate | undefined;
  readonly CloudWatchLoggingOptionUpdates?: CloudWatchLoggingOptionUpdates | undefined;
  readonly ConditionalToken?: string | undefined;
  readonly RuntimeEnvironmentUpdate?: RuntimeEnvironment | undefined;
}

export interface UpdateApplicationResponse {
  readonly ApplicationDetail: ApplicationDetail;
  readonly OperationId?: string | undefined;
}

export type UrlType = 'FLINK_DASHBOARD_URL' | 'ZEPPELIN_UI_URL';

export interface VpcConfiguration {
  readonly SubnetIds: SubnetIds;
  readonly SecurityGroupIds: SecurityGroupIds;
}

export interface VpcConfigurationDescription {
  readonly VpcConfigurationId: string;
  readonly VpcId: string;
  readonly SubnetIds: SubnetIds;
  readonly SecurityGroupIds: SecurityGroupIds;
}

export type VpcConfigurationDescriptions = readonly VpcConfigurationDescription[];

export interface VpcConfigurationUpdate {
  readonly VpcConfigurationId: string;
  readonly SubnetIdUpdates?: SubnetIds | undefined;
  readonly SecurityGroupIdUpdates?: SecurityGroupIds | undefined;
}

export type VpcConfigurationUpdates = readonly VpcConfigurationUpdate[];

export type VpcConfigurations = readonly VpcConfiguration[];

export interface ZeppelinApplicationConfiguration {
  readonly MonitoringConfiguration?: ZeppelinMonitoringConfiguration | undefined;
  readonly CatalogConfiguration?: CatalogConfiguration | undefined;
  readonly DeployAsApplicationConfiguration?: DeployAsApplicationConfiguration | undefined;
  readonly CustomArtifactsConfiguration?: CustomArtifactsConfigurationList | undefined;
}

export interface ZeppelinApplicationConfigurationDescription {
  readonly MonitoringConfigurationDescription: ZeppelinMonitoringConfigurationDescription;
  readonly CatalogConfigurationDescription?: CatalogConfigurationDescription | undefined;
  readonly DeployAsApplicationConfigurationDescription?: DeployAsApplicationConfigurationDescription | undefined;
  readonly CustomArtifactsConfigurationDescription?: CustomArtifactsConfigurationDescriptionList | undefined;
}

export interface ZeppelinApplicationConfigurationUpdate {
  readonly MonitoringConfigurationUpdate?: ZeppelinMonitoringConfigurationUpdate | undefined;
  readonly CatalogConfigurationUpdate?: CatalogConfigurationUpdate | undefined;
  readonly DeployAsApplicationConfigurationUpdate?: DeployAsApplicationConfigurationUpdate | undefined;
  readonly CustomArtifactsConfigurationUpdate?: CustomArtifactsConfigurationList | undefined;
}

export interface ZeppelinMonitoringConfiguration {
  readonly LogLevel: LogLevel;
}

export interface ZeppelinMonitoringConfigurationDescription {
  readonly LogLevel?: LogLevel | undefined;
}

export interface ZeppelinMonitoringConfigurationUpdate {
  readonly LogLevelUpdate: LogLevel;
}

export interface Operations {
  AddApplicationCloudWatchLoggingOption: { input: AddApplicationCloudWatchLoggingOptionRequest; output: AddApplicationCloudWatchLoggingOptionResponse };
  AddApplicationInput: { input: AddApplicationInputRequest; output: AddApplicationInputResponse };
  AddApplicationInputProcessingConfiguration: { input: AddApplicationInputProcessingConfigurationRequest; output: AddApplicationInputProcessingConfigurationResponse };
  AddApplicationOutput: { input: AddApplicationOutputRequest; output: AddApplicationOutputResponse };
  AddApplicationReferenceDataSource: { input: AddApplicationReferenceDataSourceRequest; output: AddApplicationReferenceDataSourceResponse };
  AddApplicationVpcConfiguration: { input: AddApplicationVpcConfigurationRequest; output: AddApplicationVpcConfigurationResponse };
  CreateApplication: { input: CreateApplicationRequest; output: CreateApplicationResponse };
  CreateApplicationPresignedUrl: { input: CreateApplicationPresignedUrlRequest; output: CreateApplicationPresignedUrlResponse };
  CreateApplicationSnapshot: { input: CreateApplicationSnapshotRequest; output: CreateApplicationSnapshotResponse };
  CreateSnapshot: { input: CreateSnapshotRequest; output: CreateSnapshotResponse };
  DeleteApplication: { input: DeleteApplicationRequest; output: DeleteApplicationResponse };
  DeleteApplicationCloudWatchLoggingOption: { input: DeleteApplicationCloudWatchLoggingOptionRequest; output: DeleteApplicationCloudWatchLoggingOptionResponse };
  DeleteApplicationInputProcessingConfiguration: { input: DeleteApplicationInputProcessingConfigurationRequest; output: DeleteApplicationInputProcessingConfigurationResponse };
  DeleteApplicationOutput: { input: DeleteApplicationOutputRequest; output: DeleteApplicationOutputResponse };
  DeleteApplicationReferenceDataSource: { input: DeleteApplicationReferenceDataSourceRequest; output: DeleteApplicationReferenceDataSourceResponse };
  DeleteApplicationSnapshot: { input: DeleteApplicationSnapshotRequest; output: DeleteApplicationSnapshotResponse };
  DeleteApplicationVpcConfiguration: { input: DeleteApplicationVpcConfigurationRequest; output: DeleteApplicationVpcConfigurationResponse };
  DeleteSnapshot: { input: DeleteSnapshotRequest; output: DeleteSnapshotResponse };
  DescribeApplication: { input: DescribeApplicationRequest; output: DescribeApplicationResponse };
  DescribeApplicationOperation: { input: DescribeApplicationOperationRequest; output: DescribeApplicationOperationResponse };
  DescribeApplicationSnapshot: { input: DescribeApplicationSnapshotRequest; output: DescribeApplicationSnapshotResponse };
  DescribeApplicationVersion: { input: DescribeApplicationVersionRequest; output: DescribeApplicationVersionResponse };
  DescribeSnapshot: { input: DescribeSnapshotRequest; output: DescribeSnapshotResponse };
  DescribeSnapshotOperation: { input: DescribeSnapshotOperationRequest; output: DescribeSnapshotOperationResponse };
  DiscoverInputSchema: { input: DiscoverInputSchemaRequest; output: DiscoverInputSchemaResponse };
  ExportSnapshot: { input: ExportSnapshotRequest; output: ExportSnapshotResponse };
  ImportSnapshot: { input: ImportSnapshotRequest; output: ImportSnapshotResponse };
  ListApplicationOperations: { input: ListApplicationOperationsRequest; output: ListApplicationOperationsResponse };
  ListApplicationSnapshots: { input: ListApplicationSnapshotsRequest; output: ListApplicationSnapshotsResponse };
  ListApplicationVersions: { input: ListApplicationVersionsRequest; output: ListApplicationVersionsResponse };
  ListApplications: { input: ListApplicationsRequest; output: ListApplicationsResponse };
  ListSnapshotOperations: { input: ListSnapshotOperationsRequest; output: ListSnapshotOperationsResponse };
  ListSnapshots: { input: ListSnapshotsRequest; output: ListSnapshotsResponse };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse };
  RollbackApplication: { input: RollbackApplicationRequest; output: RollbackApplicationResponse };
  StartApplication: { input: StartApplicationRequest; output: StartApplicationResponse };
  StopApplication: { input: StopApplicationRequest; output: StopApplicationResponse };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse };
  UpdateApplication: { input: UpdateApplicationRequest; output: UpdateApplicationResponse };
  UpdateApplicationMaintenanceConfiguration: { input: UpdateApplicationMaintenanceConfigurationRequest; output: UpdateApplicationMaintenanceConfigurationResponse };
}

export type OperationName = keyof Operations;

export const model: ServiceModel = {
  apiVersion: "2018-05-23",
  serviceId: "Kinesis Analytics V2",
  protocols: ["json"],
  jsonVersion: "1.1",
  targetPrefix: "KinesisAnalytics_20180523",
  operations: {
    AddApplicationCloudWatchLoggingOption: { input: 'AddApplicationCloudWatchLoggingOptionRequest', output: 'AddApplicationCloudWatchLoggingOptionResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'ConcurrentModificationException', 'InvalidRequestException', 'InvalidApplicationConfigurationException'] },
    AddApplicationInput: { input: 'AddApplicationInputRequest', output: 'AddApplicationInputResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'ConcurrentModificationException', 'CodeValidationException', 'InvalidRequestException'] },
    AddApplicationInputProcessingConfiguration: { input: 'AddApplicationInputProcessingConfigurationRequest', output: 'AddApplicationInputProcessingConfigurationResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'ConcurrentModificationException', 'InvalidRequestException'] },
    AddApplicationOutput: { input: 'AddApplicationOutputRequest', output: 'AddApplicationOutputResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'ConcurrentModificationException', 'InvalidRequestException'] },
    AddApplicationReferenceDataSource: { input: 'AddApplicationReferenceDataSourceRequest', output: 'AddApplicationReferenceDataSourceResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'ConcurrentModificationException', 'InvalidRequestException'] },
    AddApplicationVpcConfiguration: { input: 'AddApplicationVpcConfigurationRequest', output: 'AddApplicationVpcConfigurationResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'ConcurrentModificationException', 'InvalidApplicationConfigurationException'] },
    CreateApplication: { input: 'CreateApplicationRequest', output: 'CreateApplicationResponse', errors: ['CodeValidationException', 'ResourceInUseException', 'LimitExceededException', 'InvalidArgumentException', 'InvalidRequestException', 'TooManyTagsException', 'ConcurrentModificationException', 'UnsupportedOperationException'] },
    CreateApplicationPresignedUrl: { input: 'CreateApplicationPresignedUrlRequest', output: 'CreateApplicationPresignedUrlResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException'] },
    CreateApplicationSnapshot: { input: 'CreateApplicationSnapshotRequest', output: 'CreateApplicationSnapshotResponse', errors: ['ResourceInUseException', 'ResourceNotFoundException', 'LimitExceededException', 'InvalidArgumentException', 'UnsupportedOperationException', 'InvalidRequestException', 'InvalidApplicationConfigurationException'] },
    CreateSnapshot: { input: 'CreateSnapshotRequest', output: 'CreateSnapshotResponse', errors: ['ResourceInUseException', 'InvalidArgumentException', 'InvalidApplicationConfigurationException', 'LimitExceededException', 'ConcurrentModificationException', 'TooManyTagsException', 'UnsupportedOperationException'] },
    DeleteApplication: { input: 'DeleteApplicationRequest', output: 'DeleteApplicationResponse', errors: ['ConcurrentModificationException', 'ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'InvalidRequestException', 'InvalidApplicationConfigurationException'] },
    DeleteApplicationCloudWatchLoggingOption: { input: 'DeleteApplicationCloudWatchLoggingOptionRequest', output: 'DeleteApplicationCloudWatchLoggingOptionResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'ConcurrentModificationException', 'InvalidRequestException', 'InvalidApplicationConfigurationException'] },
    DeleteApplicationInputProcessingConfiguration: { input: 'DeleteApplicationInputProcessingConfigurationRequest', output: 'DeleteApplicationInputProcessingConfigurationResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'ConcurrentModificationException', 'InvalidRequestException'] },
    DeleteApplicationOutput: { input: 'DeleteApplicationOutputRequest', output: 'DeleteApplicationOutputResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'ConcurrentModificationException', 'InvalidRequestException'] },
    DeleteApplicationReferenceDataSource: { input: 'DeleteApplicationReferenceDataSourceRequest', output: 'DeleteApplicationReferenceDataSourceResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'ConcurrentModificationException', 'InvalidRequestException'] },
    DeleteApplicationSnapshot: { input: 'DeleteApplicationSnapshotRequest', output: 'DeleteApplicationSnapshotResponse', errors: ['ResourceInUseException', 'InvalidArgumentException', 'UnsupportedOperationException', 'InvalidRequestException', 'ResourceNotFoundException', 'ConcurrentModificationException'] },
    DeleteApplicationVpcConfiguration: { input: 'DeleteApplicationVpcConfigurationRequest', output: 'DeleteApplicationVpcConfigurationResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'ConcurrentModificationException', 'InvalidApplicationConfigurationException'] },
    DeleteSnapshot: { input: 'DeleteSnapshotRequest', output: 'DeleteSnapshotResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'ConcurrentModificationException', 'UnsupportedOperationException'] },
    DescribeApplication: { input: 'DescribeApplicationRequest', output: 'DescribeApplicationResponse', errors: ['ResourceNotFoundException', 'InvalidArgumentException', 'InvalidRequestException'] },
    DescribeApplicationOperation: { input: 'DescribeApplicationOperationRequest', output: 'DescribeApplicationOperationResponse', errors: ['InvalidArgumentException', 'ResourceNotFoundException', 'UnsupportedOperationException'] },
    DescribeApplicationSnapshot: { input: 'DescribeApplicationSnapshotRequest', output: 'DescribeApplicationSnapshotResponse', errors: ['ResourceNotFoundException', 'InvalidArgumentException', 'UnsupportedOperationException'] },
    DescribeApplicationVersion: { input: 'DescribeApplicationVersionRequest', output: 'DescribeApplicationVersionResponse', errors: ['InvalidArgumentException', 'ResourceNotFoundException', 'UnsupportedOperationException'] },
    DescribeSnapshot: { input: 'DescribeSnapshotRequest', output: 'DescribeSnapshotResponse', errors: ['ResourceNotFoundException', 'InvalidArgumentException', 'UnsupportedOperationException'] },
    DescribeSnapshotOperation: { input: 'DescribeSnapshotOperationRequest', output: 'DescribeSnapshotOperationResponse', errors: ['ResourceNotFoundException', 'InvalidArgumentException', 'UnsupportedOperationException'] },
    DiscoverInputSchema: { input: 'DiscoverInputSchemaRequest', output: 'DiscoverInputSchemaResponse', errors: ['InvalidArgumentException', 'UnableToDetectSchemaException', 'ResourceProvisionedThroughputExceededException', 'ServiceUnavailableException', 'InvalidRequestException', 'UnsupportedOperationException'] },
    ExportSnapshot: { input: 'ExportSnapshotRequest', output: 'ExportSnapshotResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'LimitExceededException', 'ConcurrentModificationException', 'UnsupportedOperationException'] },
    ImportSnapshot: { input: 'ImportSnapshotRequest', output: 'ImportSnapshotResponse', errors: ['ResourceInUseException', 'InvalidArgumentException', 'LimitExceededException', 'ConcurrentModificationException', 'TooManyTagsException', 'UnsupportedOperationException'] },
    ListApplicationOperations: { input: 'ListApplicationOperationsRequest', output: 'ListApplicationOperationsResponse', errors: ['InvalidArgumentException', 'ResourceNotFoundException', 'UnsupportedOperationException'] },
    ListApplicationSnapshots: { input: 'ListApplicationSnapshotsRequest', output: 'ListApplicationSnapshotsResponse', errors: ['InvalidArgumentException', 'UnsupportedOperationException'] },
    ListApplicationVersions: { input: 'ListApplicationVersionsRequest', output: 'ListApplicationVersionsResponse', errors: ['InvalidArgumentException', 'ResourceNotFoundException', 'UnsupportedOperationException'] },
    ListApplications: { input: 'ListApplicationsRequest', output: 'ListApplicationsResponse', errors: ['InvalidRequestException'] },
    ListSnapshotOperations: { input: 'ListSnapshotOperationsRequest', output: 'ListSnapshotOperationsResponse', errors: ['ResourceNotFoundException', 'InvalidArgumentException', 'UnsupportedOperationException'] },
    ListSnapshots: { input: 'ListSnapshotsRequest', output: 'ListSnapshotsResponse', errors: ['InvalidArgumentException', 'UnsupportedOperationException'] },
    ListTagsForResource: { input: 'ListTagsForResourceRequest', output: 'ListTagsForResourceResponse', errors: ['ResourceNotFoundException', 'InvalidArgumentException', 'ConcurrentModificationException'] },
    RollbackApplication: { input: 'RollbackApplicationRequest', output: 'RollbackApplicationResponse', errors: ['ResourceNotFoundException', 'InvalidArgumentException', 'ResourceInUseException', 'InvalidRequestException', 'ConcurrentModificationException', 'UnsupportedOperationException'] },
    StartApplication: { input: 'StartApplicationRequest', output: 'StartApplicationResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'InvalidApplicationConfigurationException', 'InvalidRequestException', 'UnsupportedOperationException'] },
    StopApplication: { input: 'StopApplicationRequest', output: 'StopApplicationResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'InvalidRequestException', 'InvalidApplicationConfigurationException', 'ConcurrentModificationException'] },
    TagResource: { input: 'TagResourceRequest', output: 'TagResourceResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'TooManyTagsException', 'InvalidArgumentException', 'ConcurrentModificationException'] },
    UntagResource: { input: 'UntagResourceRequest', output: 'UntagResourceResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'TooManyTagsException', 'InvalidArgumentException', 'ConcurrentModificationException'] },
    UpdateApplication: { input: 'UpdateApplicationRequest', output: 'UpdateApplicationResponse', errors: ['CodeValidationException', 'ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'ConcurrentModificationException', 'InvalidRequestException', 'InvalidApplicationConfigurationException', 'LimitExceededException', 'UnsupportedOperationException'] },
    UpdateApplicationMaintenanceConfiguration: { input: 'UpdateApplicationMaintenanceConfigurationRequest', output: 'UpdateApplicationMaintenanceConfigurationResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'ConcurrentModificationException', 'UnsupportedOperationException'] },
  },
  shapes: {
    AddApplicationCloudWatchLoggingOptionRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', CurrentApplicationVersionId: 'ApplicationVersionId', CloudWatchLoggingOption: 'CloudWatchLoggingOption', ConditionalToken: 'ConditionalToken' }, required: ['ApplicationName', 'CloudWatchLoggingOption'] },
    AddApplicationCloudWatchLoggingOptionResponse: { type: 'structure', members: { ApplicationARN: 'ResourceARN', ApplicationVersionId: 'ApplicationVersionId', CloudWatchLoggingOptionDescriptions: 'CloudWatchLoggingOptionDescriptions', OperationId: 'OperationId' } },
    AddApplicationInputProcessingConfigurationRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', CurrentApplicationVersionId: 'ApplicationVersionId', InputId: 'Id', InputProcessingConfiguration: 'InputProcessingConfiguration' }, required: ['ApplicationName', 'CurrentApplicationVersionId', 'InputId', 'InputProcessingConfiguration'] },
    AddApplicationInputProcessingConfigurationResponse: { type: 'structure', members: { ApplicationARN: 'ResourceARN', ApplicationVersionId: 'ApplicationVersionId', InputId: 'Id', InputProcessingConfigurationDescription: 'InputProcessingConfigurationDescription' } },
    AddApplicationInputRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', CurrentApplicationVersionId: 'ApplicationVersionId', Input: 'Input' }, required: ['ApplicationName', 'CurrentApplicationVersionId', 'Input'] },
    AddApplicationInputResponse: { type: 'structure', members: { ApplicationARN: 'ResourceARN', ApplicationVersionId: 'ApplicationVersionId', InputDescriptions: 'InputDescriptions' } },
    AddApplicationOutputRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', CurrentApplicationVersionId: 'ApplicationVersionId', Output: 'Output' }, required: ['ApplicationName', 'CurrentApplicationVersionId', 'Output'] },
    AddApplicationOutputResponse: { type: 'structure', members: { ApplicationARN: 'ResourceARN', ApplicationVersionId: 'ApplicationVersionId', OutputDescriptions: 'OutputDescriptions' } },
    AddApplicationReferenceDataSourceRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', CurrentApplicationVersionId: 'ApplicationVersionId', ReferenceDataSource: 'ReferenceDataSource' }, required: ['ApplicationName', 'CurrentApplicationVersionId', 'ReferenceDataSource'] },
    AddApplicationReferenceDataSourceResponse: { type: 'structure', members: { ApplicationARN: 'ResourceARN', ApplicationVersionId: 'ApplicationVersionId', ReferenceDataSourceDescriptions: 'ReferenceDataSourceDescriptions' } },
    AddApplicationVpcConfigurationRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', CurrentApplicationVersionId: 'ApplicationVersionId', VpcConfiguration: 'VpcConfiguration', ConditionalToken: 'ConditionalToken' }, required: ['ApplicationName', 'VpcConfiguration'] },
    AddApplicationVpcConfigurationResponse: { type: 'structure', members: { ApplicationARN: 'ResourceARN', ApplicationVersionId: 'ApplicationVersionId', VpcConfigurationDescription: 'VpcConfigurationDescription', OperationId: 'OperationId' } },
    ApplicationCodeConfiguration: { type: 'structure', members: { CodeContent: 'CodeContent', CodeContentType: 'CodeContentType' }, required: ['CodeContentType'] },
    ApplicationCodeConfigurationDescription: { type: 'structure', members: { CodeContentType: 'CodeContentType', CodeContentDescription: 'CodeContentDescription' }, required: ['CodeContentType'] },
    ApplicationCodeConfigurationUpdate: { type: 'structure', members: { CodeContentTypeUpdate: 'CodeContentType', CodeContentUpdate: 'CodeContentUpdate' } },
    ApplicationConfiguration: { type: 'structure', members: { SqlApplicationConfiguration: 'SqlApplicationConfiguration', FlinkApplicationConfiguration: 'FlinkApplicationConfiguration', EnvironmentProperties: 'EnvironmentProperties', ApplicationCodeConfiguration: 'ApplicationCodeConfiguration', ApplicationSnapshotConfiguration: 'ApplicationSnapshotConfiguration', ApplicationSystemRollbackConfiguration: 'ApplicationSystemRollbackConfiguration', VpcConfigurations: 'VpcConfigurations', ZeppelinApplicationConfiguration: 'ZeppelinApplicationConfiguration', ApplicationEncryptionConfiguration: 'ApplicationEncryptionConfiguration' } },
    ApplicationConfigurationDescription: { type: 'structure', members: { SqlApplicationConfigurationDescription: 'SqlApplicationConfigurationDescription', ApplicationCodeConfigurationDescription: 'ApplicationCodeConfigurationDescription', RunConfigurationDescription: 'RunConfigurationDescription', FlinkApplicationConfigurationDescription: 'FlinkApplicationConfigurationDescription', EnvironmentPropertyDescriptions: 'EnvironmentPropertyDescriptions', ApplicationSnapshotConfigurationDescription: 'ApplicationSnapshotConfigurationDescription', ApplicationSystemRollbackConfigurationDescription: 'ApplicationSystemRollbackConfigurationDescription', VpcConfigurationDescriptions: 'VpcConfigurationDescriptions', ZeppelinApplicationConfigurationDescription: 'ZeppelinApplicationConfigurationDescription', ApplicationEncryptionConfigurationDescription: 'ApplicationEncryptionConfigurationDescription' } },
    ApplicationConfigurationUpdate: { type: 'structure', members: { SqlApplicationConfigurationUpdate: 'SqlApplicationConfigurationUpdate', ApplicationCodeConfigurationUpdate: 'ApplicationCodeConfigurationUpdate', FlinkApplicationConfigurationUpdate: 'FlinkApplicationConfigurationUpdate', EnvironmentPropertyUpdates: 'EnvironmentPropertyUpdates', ApplicationSnapshotConfigurationUpdate: 'ApplicationSnapshotConfigurationUpdate', ApplicationSystemRollbackConfigurationUpdate: 'ApplicationSystemRollbackConfigurationUpdate', VpcConfigurationUpdates: 'VpcConfigurationUpdates', ZeppelinApplicationConfigurationUpdate: 'ZeppelinApplicationConfigurationUpdate', ApplicationEncryptionConfigurationUpdate: 'ApplicationEncryptionConfigurationUpdate' } },
    ApplicationDescription: { type: 'string', min: 0, max: 1024 },
    ApplicationDetail: { type: 'structure', members: { ApplicationARN: 'ResourceARN', ApplicationDescription: 'ApplicationDescription', ApplicationName: 'ApplicationName', RuntimeEnvironment: 'RuntimeEnvironment', ServiceExecutionRole: 'RoleARN', ApplicationStatus: 'ApplicationStatus', ApplicationVersionId: 'ApplicationVersionId', CreateTimestamp: 'Timestamp', LastUpdateTimestamp: 'Timestamp', ApplicationConfigurationDescription: 'ApplicationConfigurationDescription', CloudWatchLoggingOptionDescriptions: 'CloudWatchLoggingOptionDescriptions', ApplicationMaintenanceConfigurationDescription: 'ApplicationMaintenanceConfigurationDescription', ApplicationVersionUpdatedFrom: 'ApplicationVersionId', ApplicationVersionRolledBackFrom: 'ApplicationVersionId', ApplicationVersionCreateTimestamp: 'Timestamp', ConditionalToken: 'ConditionalToken', ApplicationVersionRolledBackTo: 'ApplicationVersionId', ApplicationMode: 'ApplicationMode' }, required: ['ApplicationARN', 'ApplicationName', 'RuntimeEnvironment', 'ApplicationStatus', 'ApplicationVersionId'] },
    ApplicationEncryptionConfiguration: { type: 'structure', members: { KeyId: 'KeyId', KeyType: 'KeyType' }, required: ['KeyType'] },
    ApplicationEncryptionConfigurationDescription: { type: 'structure', members: { KeyId: 'KeyId', KeyType: 'KeyType' }, required: ['KeyType'] },
    ApplicationEncryptionConfigurationUpdate: { type: 'structure', members: { KeyIdUpdate: 'KeyId', KeyTypeUpdate: 'KeyType' }, required: ['KeyTypeUpdate'] },
    ApplicationMaintenanceConfigurationDescription: { type: 'structure', members: { ApplicationMaintenanceWindowStartTime: 'ApplicationMaintenanceWindowStartTime', ApplicationMaintenanceWindowEndTime: 'ApplicationMaintenanceWindowEndTime' }, required: ['ApplicationMaintenanceWindowStartTime', 'ApplicationMaintenanceWindowEndTime'] },
    ApplicationMaintenanceConfigurationUpdate: { type: 'structure', members: { ApplicationMaintenanceWindowStartTimeUpdate: 'ApplicationMaintenanceWindowStartTime' }, required: ['ApplicationMaintenanceWindowStartTimeUpdate'] },
    ApplicationMaintenanceWindowEndTime: { type: 'string', min: 5, max: 5, pattern: '([01][0-9]|2[0-3]):[0-5][0-9]' },
    ApplicationMaintenanceWindowStartTime: { type: 'string', min: 5, max: 5, pattern: '([01][0-9]|2[0-3]):[0-5][0-9]' },
    ApplicationMode: { type: 'string', enum: ['STREAMING', 'INTERACTIVE'] },
    ApplicationName: { type: 'string', min: 1, max: 128, pattern: '[a-zA-Z0-9_.-]+' },
    ApplicationOperationDescription: { type: 'structure', members: { ApplicationOperationId: 'OperationId', ApplicationName: 'ApplicationName' } },
    ApplicationOperationInfo: { type: 'structure', members: { Operation: 'Operation', OperationId: 'OperationId', StartTime: 'Timestamp', EndTime: 'Timestamp', OperationStatus: 'OperationStatus' } },
    ApplicationOperationInfoDetails: { type: 'structure', members: { Operation: 'Operation', StartTime: 'Timestamp', EndTime: 'Timestamp', OperationStatus: 'OperationStatus', ApplicationVersionChangeDetails: 'ApplicationVersionChangeDetails', OperationFailureDetails: 'OperationFailureDetails' }, required: ['Operation', 'StartTime', 'EndTime', 'OperationStatus'] },
    ApplicationOperationInfoList: { type: 'list', member: 'ApplicationOperationInfo' },
    ApplicationRestoreConfiguration: { type: 'structure', members: { ApplicationRestoreType: 'ApplicationRestoreType', SnapshotName: 'SnapshotName', SnapshotArn: 'SnapshotArn' }, required: ['ApplicationRestoreType'] },
    ApplicationRestoreType: { type: 'string', enum: ['SKIP_RESTORE_FROM_SNAPSHOT', 'RESTORE_FROM_LATEST_SNAPSHOT', 'RESTORE_FROM_CUSTOM_SNAPSHOT'] },
    ApplicationSnapshotConfiguration: { type: 'structure', members: { SnapshotsEnabled: 'BooleanObject', SnapshotMode: 'SnapshotMode' }, required: ['SnapshotsEnabled'] },
    ApplicationSnapshotConfigurationDescription: { type: 'structure', members: { SnapshotsEnabled: 'BooleanObject', SnapshotMode: 'SnapshotMode' }, required: ['SnapshotsEnabled'] },
    ApplicationSnapshotConfigurationUpdate: { type: 'structure', members: { SnapshotsEnabledUpdate: 'BooleanObject', SnapshotModeUpdate: 'SnapshotMode' }, required: ['SnapshotsEnabledUpdate'] },
    ApplicationStatus: { type: 'string', enum: ['DELETING', 'STARTING', 'STOPPING', 'READY', 'RUNNING', 'UPDATING', 'AUTOSCALING', 'FORCE_STOPPING', 'ROLLING_BACK', 'MAINTENANCE', 'ROLLED_BACK'] },
    ApplicationSummaries: { type: 'list', member: 'ApplicationSummary' },
    ApplicationSummary: { type: 'structure', members: { ApplicationName: 'ApplicationName', ApplicationARN: 'ResourceARN', ApplicationStatus: 'ApplicationStatus', ApplicationVersionId: 'ApplicationVersionId', RuntimeEnvironment: 'RuntimeEnvironment', ApplicationMode: 'ApplicationMode' }, required: ['ApplicationName', 'ApplicationARN', 'ApplicationStatus', 'ApplicationVersionId', 'RuntimeEnvironment'] },
    ApplicationSystemRollbackConfiguration: { type: 'structure', members: { RollbackEnabled: 'BooleanObject' }, required: ['RollbackEnabled'] },
    ApplicationSystemRollbackConfigurationDescription: { type: 'structure', members: { RollbackEnabled: 'BooleanObject' }, required: ['RollbackEnabled'] },
    ApplicationSystemRollbackConfigurationUpdate: { type: 'structure', members: { RollbackEnabledUpdate: 'BooleanObject' }, required: ['RollbackEnabledUpdate'] },
    ApplicationVersionChangeDetails: { type: 'structure', members: { ApplicationVersionUpdatedFrom: 'ApplicationVersionId', ApplicationVersionUpdatedTo: 'ApplicationVersionId' }, required: ['ApplicationVersionUpdatedFrom', 'ApplicationVersionUpdatedTo'] },
    ApplicationVersionId: { type: 'long', min: 1, max: 999999999 },
    ApplicationVersionSummaries: { type: 'list', member: 'ApplicationVersionSummary' },
    ApplicationVersionSummary: { type: 'structure', members: { ApplicationVersionId: 'ApplicationVersionId', ApplicationStatus: 'ApplicationStatus' }, required: ['ApplicationVersionId', 'ApplicationStatus'] },
    ArtifactType: { type: 'string', enum: ['UDF', 'DEPENDENCY_JAR'] },
    AuthorizedUrl: { type: 'string', min: 1, max: 2048 },
    BasePath: { type: 'string', min: 1, max: 1024, pattern: '[a-zA-Z0-9/!-_.*\'()]+' },
    BooleanObject: { type: 'boolean' },
    BucketARN: { type: 'string', min: 1, max: 2048, pattern: 'arn:.*' },
    CSVMappingParameters: { type: 'structure', members: { RecordRowDelimiter: 'RecordRowDelimiter', RecordColumnDelimiter: 'RecordColumnDelimiter' }, required: ['RecordRowDelimiter', 'RecordColumnDelimiter'] },
    CatalogConfiguration: { type: 'structure', members: { GlueDataCatalogConfiguration: 'GlueDataCatalogConfiguration' }, required: ['GlueDataCatalogConfiguration'] },
    CatalogConfigurationDescription: { type: 'structure', members: { GlueDataCatalogConfigurationDescription: 'GlueDataCatalogConfigurationDescription' }, required: ['GlueDataCatalogConfigurationDescription'] },
    CatalogConfigurationUpdate: { type: 'structure', members: { GlueDataCatalogConfigurationUpdate: 'GlueDataCatalogConfigurationUpdate' }, required: ['GlueDataCatalogConfigurationUpdate'] },
    CheckpointConfiguration: { type: 'structure', members: { ConfigurationType: 'ConfigurationType', CheckpointingEnabled: 'BooleanObject', CheckpointInterval: 'CheckpointInterval', MinPauseBetweenCheckpoints: 'MinPauseBetweenCheckpoints' }, required: ['ConfigurationType'] },
    CheckpointConfigurationDescription: { type: 'structure', members: { ConfigurationType: 'ConfigurationType', CheckpointingEnabled: 'BooleanObject', CheckpointInterval: 'CheckpointInterval', MinPauseBetweenCheckpoints: 'MinPauseBetweenCheckpoints' } },
    CheckpointConfigurationUpdate: { type: 'structure', members: { ConfigurationTypeUpdate: 'ConfigurationType', CheckpointingEnabledUpdate: 'BooleanObject', CheckpointIntervalUpdate: 'CheckpointInterval', MinPauseBetweenCheckpointsUpdate: 'MinPauseBetweenCheckpoints' } },
    CheckpointInterval: { type: 'long', min: 1 },
    CloudWatchLoggingOption: { type: 'structure', members: { LogStreamARN: 'LogStreamARN' }, required: ['LogStreamARN'] },
    CloudWatchLoggingOptionDescription: { type: 'structure', members: { CloudWatchLoggingOptionId: 'Id', LogStreamARN: 'LogStreamARN', RoleARN: 'RoleARN' }, required: ['LogStreamARN'] },
    CloudWatchLoggingOptionDescriptions: { type: 'list', member: 'CloudWatchLoggingOptionDescription' },
    CloudWatchLoggingOptionUpdate: { type: 'structure', members: { CloudWatchLoggingOptionId: 'Id', LogStreamARNUpdate: 'LogStreamARN' }, required: ['CloudWatchLoggingOptionId'] },
    CloudWatchLoggingOptionUpdates: { type: 'list', member: 'CloudWatchLoggingOptionUpdate' },
    CloudWatchLoggingOptions: { type: 'list', member: 'CloudWatchLoggingOption' },
    CodeContent: { type: 'structure', members: { TextContent: 'TextContent', ZipFileContent: 'ZipFileContent', S3ContentLocation: 'S3ContentLocation' } },
    CodeContentDescription: { type: 'structure', members: { TextContent: 'TextContent', CodeMD5: 'CodeMD5', CodeSize: 'CodeSize', S3ApplicationCodeLocationDescription: 'S3ApplicationCodeLocationDescription' } },
    CodeContentType: { type: 'string', enum: ['PLAINTEXT', 'ZIPFILE'] },
    CodeContentUpdate: { type: 'structure', members: { TextContentUpdate: 'TextContent', ZipFileContentUpdate: 'ZipFileContent', S3ContentLocationUpdate: 'S3ContentLocationUpdate' } },
    CodeMD5: { type: 'string', min: 128, max: 128 },
    CodeSize: { type: 'long', min: 0, max: 52428800 },
    CodeValidationException: { type: 'structure', members: { Message: 'ErrorMessage' }, error: {} },
    ConcurrentModificationException: { type: 'structure', members: { Message: 'ErrorMessage' }, error: {} },
    ConditionalToken: { type: 'string', min: 1, max: 512, pattern: '[a-zA-Z0-9-_+/=]+' },
    ConfigurationType: { type: 'string', enum: ['DEFAULT', 'CUSTOM'] },
    CreateApplicationPresignedUrlRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', UrlType: 'UrlType', SessionExpirationDurationInSeconds: 'SessionExpirationDurationInSeconds' }, required: ['ApplicationName', 'UrlType'] },
    CreateApplicationPresignedUrlResponse: { type: 'structure', members: { AuthorizedUrl: 'AuthorizedUrl' } },
    CreateApplicationRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', ApplicationDescription: 'ApplicationDescription', RuntimeEnvironment: 'RuntimeEnvironment', ServiceExecutionRole: 'RoleARN', ApplicationConfiguration: 'ApplicationConfiguration', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', Tags: 'Tags', ApplicationMode: 'ApplicationMode' }, required: ['ApplicationName', 'RuntimeEnvironment', 'ServiceExecutionRole'] },
    CreateApplicationResponse: { type: 'structure', members: { ApplicationDetail: 'ApplicationDetail' }, required: ['ApplicationDetail'] },
    CreateApplicationSnapshotRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', SnapshotName: 'SnapshotName' }, required: ['ApplicationName', 'SnapshotName'] },
    CreateApplicationSnapshotResponse: { type: 'structure', members: {} },
    CreateSnapshotRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', SnapshotName: 'SnapshotV2Name', SnapshotDescription: 'SnapshotV2Description', Tags: 'Tags' }, required: ['ApplicationName', 'SnapshotName'] },
    CreateSnapshotResponse: { type: 'structure', members: { SnapshotArn: 'SnapshotArn', SnapshotStatus: 'SnapshotStatus', SnapshotOperationId: 'SnapshotOperationId', SnapshotOperationStatus: 'SnapshotOperationStatus' }, required: ['SnapshotArn', 'SnapshotStatus', 'SnapshotOperationId', 'SnapshotOperationStatus'] },
    CustomArtifactConfiguration: { type: 'structure', members: { ArtifactType: 'ArtifactType', S3ContentLocation: 'S3ContentLocation', MavenReference: 'MavenReference' }, required: ['ArtifactType'] },
    CustomArtifactConfigurationDescription: { type: 'structure', members: { ArtifactType: 'ArtifactType', S3ContentLocationDescription: 'S3ContentLocation', MavenReferenceDescription: 'MavenReference' } },
    CustomArtifactsConfigurationDescriptionList: { type: 'list', member: 'CustomArtifactConfigurationDescription', max: 50 },
    CustomArtifactsConfigurationList: { type: 'list', member: 'CustomArtifactConfiguration', max: 50 },
    DatabaseARN: { type: 'string', min: 1, max: 2048, pattern: 'arn:.*' },
    DeleteApplicationCloudWatchLoggingOptionRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', CurrentApplicationVersionId: 'ApplicationVersionId', CloudWatchLoggingOptionId: 'Id', ConditionalToken: 'ConditionalToken' }, required: ['ApplicationName', 'CloudWatchLoggingOptionId'] },
    DeleteApplicationCloudWatchLoggingOptionResponse: { type: 'structure', members: { ApplicationARN: 'ResourceARN', ApplicationVersionId: 'ApplicationVersionId', CloudWatchLoggingOptionDescriptions: 'CloudWatchLoggingOptionDescriptions', OperationId: 'OperationId' } },
    DeleteApplicationInputProcessingConfigurationRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', CurrentApplicationVersionId: 'ApplicationVersionId', InputId: 'Id' }, required: ['ApplicationName', 'CurrentApplicationVersionId', 'InputId'] },
    DeleteApplicationInputProcessingConfigurationResponse: { type: 'structure', members: { ApplicationARN: 'ResourceARN', ApplicationVersionId: 'ApplicationVersionId' } },
    DeleteApplicationOutputRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', CurrentApplicationVersionId: 'ApplicationVersionId', OutputId: 'Id' }, required: ['ApplicationName', 'CurrentApplicationVersionId', 'OutputId'] },
    DeleteApplicationOutputResponse: { type: 'structure', members: { ApplicationARN: 'ResourceARN', ApplicationVersionId: 'ApplicationVersionId' } },
    DeleteApplicationReferenceDataSourceRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', CurrentApplicationVersionId: 'ApplicationVersionId', ReferenceId: 'Id' }, required: ['ApplicationName', 'CurrentApplicationVersionId', 'ReferenceId'] },
    DeleteApplicationReferenceDataSourceResponse: { type: 'structure', members: { ApplicationARN: 'ResourceARN', ApplicationVersionId: 'ApplicationVersionId' } },
    DeleteApplicationRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', CreateTimestamp: 'Timestamp' }, required: ['ApplicationName', 'CreateTimestamp'] },
    DeleteApplicationResponse: { type: 'structure', members: {} },
    DeleteApplicationSnapshotRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', SnapshotName: 'SnapshotName', SnapshotCreationTimestamp: 'Timestamp' }, required: ['ApplicationName', 'SnapshotName', 'SnapshotCreationTimestamp'] },
    DeleteApplicationSnapshotResponse: { type: 'structure', members: {} },
    DeleteApplicationVpcConfigurationRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', CurrentApplicationVersionId: 'ApplicationVersionId', VpcConfigurationId: 'Id', ConditionalToken: 'ConditionalToken' }, required: ['ApplicationName', 'VpcConfigurationId'] },
    DeleteApplicationVpcConfigurationResponse: { type: 'structure', members: { ApplicationARN: 'ResourceARN', ApplicationVersionId: 'ApplicationVersionId', OperationId: 'OperationId' } },
    DeleteSnapshotRequest: { type: 'structure', members: { SnapshotName: 'SnapshotV2Name', SnapshotCreationTimestamp: 'Timestamp' }, required: ['SnapshotName', 'SnapshotCreationTimestamp'] },
    DeleteSnapshotResponse: { type: 'structure', members: { SnapshotArn: 'SnapshotArn', SnapshotStatus: 'SnapshotStatus', SnapshotOperationId: 'SnapshotOperationId', SnapshotOperationStatus: 'SnapshotOperationStatus' }, required: ['SnapshotArn', 'SnapshotStatus', 'SnapshotOperationId', 'SnapshotOperationStatus'] },
    DeployAsApplicationConfiguration: { type: 'structure', members: { S3ContentLocation: 'S3ContentBaseLocation' }, required: ['S3ContentLocation'] },
    DeployAsApplicationConfigurationDescription: { type: 'structure', members: { S3ContentLocationDescription: 'S3ContentBaseLocationDescription' }, required: ['S3ContentLocationDescription'] },
    DeployAsApplicationConfigurationUpdate: { type: 'structure', members: { S3ContentLocationUpdate: 'S3ContentBaseLocationUpdate' } },
    DescribeApplicationOperationRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', OperationId: 'OperationId' }, required: ['ApplicationName', 'OperationId'] },
    DescribeApplicationOperationResponse: { type: 'structure', members: { ApplicationOperationInfoDetails: 'ApplicationOperationInfoDetails' } },
    DescribeApplicationRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', IncludeAdditionalDetails: 'BooleanObject' }, required: ['ApplicationName'] },
    DescribeApplicationResponse: { type: 'structure', members: { ApplicationDetail: 'ApplicationDetail' }, required: ['ApplicationDetail'] },
    DescribeApplicationSnapshotRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', SnapshotName: 'SnapshotName' }, required: ['ApplicationName', 'SnapshotName'] },
    DescribeApplicationSnapshotResponse: { type: 'structure', members: { SnapshotDetails: 'SnapshotDetails' }, required: ['SnapshotDetails'] },
    DescribeApplicationVersionRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', ApplicationVersionId: 'ApplicationVersionId' }, required: ['ApplicationName', 'ApplicationVersionId'] },
    DescribeApplicationVersionResponse: { type: 'structure', members: { ApplicationVersionDetail: 'ApplicationDetail' } },
    DescribeSnapshotOperationRequest: { type: 'structure', members: { SnapshotName: 'SnapshotV2Name', SnapshotOperationId: 'SnapshotOperationId' }, required: ['SnapshotName', 'SnapshotOperationId'] },
    DescribeSnapshotOperationResponse: { type: 'structure', members: { SnapshotOperationInfoDetails: 'SnapshotOperationInfoDetails' }, required: ['SnapshotOperationInfoDetails'] },
    DescribeSnapshotRequest: { type: 'structure', members: { SnapshotName: 'SnapshotV2Name' }, required: ['SnapshotName'] },
    DescribeSnapshotResponse: { type: 'structure', members: { SnapshotInfoDetails: 'SnapshotInfoDetails' }, required: ['SnapshotInfoDetails'] },
    DestinationSchema: { type: 'structure', members: { RecordFormatType: 'RecordFormatType' }, required: ['RecordFormatType'] },
    DiscoverInputSchemaRequest: { type: 'structure', members: { ResourceARN: 'ResourceARN', ServiceExecutionRole: 'RoleARN', InputStartingPositionConfiguration: 'InputStartingPositionConfiguration', S3Configuration: 'S3Configuration', InputProcessingConfiguration: 'InputProcessingConfiguration' }, required: ['ServiceExecutionRole'] },
    DiscoverInputSchemaResponse: { type: 'structure', members: { InputSchema: 'SourceSchema', ParsedInputRecords: 'ParsedInputRecords', ProcessedInputRecords: 'ProcessedInputRecords', RawInputRecords: 'RawInputRecords' } },
    EncryptionConfigurationDescription: { type: 'structure', members: { KeyId: 'KeyId', KeyType: 'KeyType' }, required: ['KeyType'] },
    EnvironmentProperties: { type: 'structure', members: { PropertyGroups: 'PropertyGroups' }, required: ['PropertyGroups'] },
    EnvironmentPropertyDescriptions: { type: 'structure', members: { PropertyGroupDescriptions: 'PropertyGroups' } },
    EnvironmentPropertyUpdates: { type: 'structure', members: { PropertyGroups: 'PropertyGroups' }, required: ['PropertyGroups'] },
    ErrorInfo: { type: 'structure', members: { ErrorString: 'ErrorString' } },
    ErrorMessage: { type: 'string' },
    ErrorString: { type: 'string', min: 1, max: 512 },
    ExportDestinationConfiguration: { type: 'structure', members: { DestinationType: 'StorageLocationType', ExportRoleArn: 'RoleARN', DestinationEncryptionConfiguration: 'SnapshotEncryptionConfiguration', DestinationS3PrefixLocation: 'S3PrefixLocation' }, required: ['DestinationType', 'ExportRoleArn', 'DestinationS3PrefixLocation'] },
    ExportSnapshotRequest: { type: 'structure', members: { SnapshotName: 'SnapshotV2Name', ExportDestinationConfiguration: 'ExportDestinationConfiguration' }, required: ['SnapshotName', 'ExportDestinationConfiguration'] },
    ExportSnapshotResponse: { type: 'structure', members: { SnapshotOperationId: 'SnapshotOperationId', SnapshotOperationStatus: 'SnapshotOperationStatus' }, required: ['SnapshotOperationId', 'SnapshotOperationStatus'] },
    FileKey: { type: 'string', min: 1, max: 1024 },
    FlinkApplicationConfiguration: { type: 'structure', members: { CheckpointConfiguration: 'CheckpointConfiguration', MonitoringConfiguration: 'MonitoringConfiguration', ParallelismConfiguration: 'ParallelismConfiguration' } },
    FlinkApplicationConfigurationDescription: { type: 'structure', members: { CheckpointConfigurationDescription: 'CheckpointConfigurationDescription', MonitoringConfigurationDescription: 'MonitoringConfigurationDescription', ParallelismConfigurationDescription: 'ParallelismConfigurationDescription', JobPlanDescription: 'JobPlanDescription' } },
    FlinkApplicationConfigurationUpdate: { type: 'structure', members: { CheckpointConfigurationUpdate: 'CheckpointConfigurationUpdate', MonitoringConfigurationUpdate: 'MonitoringConfigurationUpdate', ParallelismConfigurationUpdate: 'ParallelismConfigurationUpdate' } },
    FlinkRunConfiguration: { type: 'structure', members: { AllowNonRestoredState: 'BooleanObject' } },
    GlueDataCatalogConfiguration: { type: 'structure', members: { DatabaseARN: 'DatabaseARN' }, required: ['DatabaseARN'] },
    GlueDataCatalogConfigurationDescription: { type: 'structure', members: { DatabaseARN: 'DatabaseARN' }, required: ['DatabaseARN'] },
    GlueDataCatalogConfigurationUpdate: { type: 'structure', members: { DatabaseARNUpdate: 'DatabaseARN' }, required: ['DatabaseARNUpdate'] },
    Id: { type: 'string', min: 1, max: 50, pattern: '[a-zA-Z0-9_.-]+' },
    ImportSnapshotRequest: { type: 'structure', members: { SnapshotName: 'SnapshotV2Name', ImportSourceConfiguration: 'ImportSourceConfiguration', DestinationEncryptionConfiguration: 'SnapshotEncryptionConfiguration', SnapshotDescription: 'SnapshotV2Description', SnapshotFormat: 'SnapshotFormat', Tags: 'Tags' }, required: ['SnapshotName', 'ImportSourceConfiguration'] },
    ImportSnapshotResponse: { type: 'structure', members: { SnapshotArn: 'SnapshotArn', SnapshotStatus: 'SnapshotStatus', SnapshotOperationId: 'SnapshotOperationId', SnapshotOperationStatus: 'SnapshotOperationStatus' }, required: ['SnapshotArn', 'SnapshotStatus', 'SnapshotOperationId', 'SnapshotOperationStatus'] },
    ImportSourceConfiguration: { type: 'structure', members: { SourceType: 'StorageLocationType', ImportRoleArn: 'RoleARN', SourceEncryptionConfiguration: 'SnapshotEncryptionConfiguration', SourceS3PrefixLocation: 'S3PrefixLocation' }, required: ['SourceType', 'ImportRoleArn', 'SourceS3PrefixLocation'] },
    InAppStreamName: { type: 'string', min: 1, max: 32, pattern: '[^-\\s<>&]*' },
    InAppStreamNames: { type: 'list', member: 'InAppStreamName' },
    InAppTableName: { type: 'string', min: 1, max: 32 },
    Input: { type: 'structure', members: { NamePrefix: 'InAppStreamName', InputProcessingConfiguration: 'InputProcessingConfiguration', KinesisStreamsInput: 'KinesisStreamsInput', KinesisFirehoseInput: 'KinesisFirehoseInput', InputParallelism: 'InputParallelism', InputSchema: 'SourceSchema' }, required: ['NamePrefix', 'InputSchema'] },
    InputDescription: { type: 'structure', members: { InputId: 'Id', NamePrefix: 'InAppStreamName', InAppStreamNames: 'InAppStreamNames', InputProcessingConfigurationDescription: 'InputProcessingConfigurationDescription', KinesisStreamsInputDescription: 'KinesisStreamsInputDescription', KinesisFirehoseInputDescription: 'KinesisFirehoseInputDescription', InputSchema: 'SourceSchema', InputParallelism: 'InputParallelism', InputStartingPositionConfiguration: 'InputStartingPositionConfiguration' } },
    InputDescriptions: { type: 'list', member: 'InputDescription' },
    InputLambdaProcessor: { type: 'structure', members: { ResourceARN: 'ResourceARN' }, required: ['ResourceARN'] },
    InputLambdaProcessorDescription: { type: 'structure', members: { ResourceARN: 'ResourceARN', RoleARN: 'RoleARN' }, required: ['ResourceARN'] },
    InputLambdaProcessorUpdate: { type: 'structure', members: { ResourceARNUpdate: 'ResourceARN' }, required: ['ResourceARNUpdate'] },
    InputParallelism: { type: 'structure', members: { Count: 'InputParallelismCount' } },
    InputParallelismCount: { type: 'integer', min: 1, max: 64 },
    InputParallelismUpdate: { type: 'structure', members: { CountUpdate: 'InputParallelismCount' }, required: ['CountUpdate'] },
    InputProcessingConfiguration: { type: 'structure', members: { InputLambdaProcessor: 'InputLambdaProcessor' }, required: ['InputLambdaProcessor'] },
    InputProcessingConfigurationDescription: { type: 'structure', members: { InputLambdaProcessorDescription: 'InputLambdaProcessorDescription' } },
    InputProcessingConfigurationUpdate: { type: 'structure', members: { InputLambdaProcessorUpdate: 'InputLambdaProcessorUpdate' }, required: ['InputLambdaProcessorUpdate'] },
    InputSchemaUpdate: { type: 'structure', members: { RecordFormatUpdate: 'RecordFormat', RecordEncodingUpdate: 'RecordEncoding', RecordColumnUpdates: 'RecordColumns' } },
    InputStartingPosition: { type: 'string', enum: ['NOW', 'TRIM_HORIZON', 'LAST_STOPPED_POINT'] },
    InputStartingPositionConfiguration: { type: 'structure', members: { InputStartingPosition: 'InputStartingPosition' } },
    InputUpdate: { type: 'structure', members: { InputId: 'Id', NamePrefixUpdate: 'InAppStreamName', InputProcessingConfigurationUpdate: 'InputProcessingConfigurationUpdate', KinesisStreamsInputUpdate: 'KinesisStreamsInputUpdate', KinesisFirehoseInputUpdate: 'KinesisFirehoseInputUpdate', InputSchemaUpdate: 'InputSchemaUpdate', InputParallelismUpdate: 'InputParallelismUpdate' }, required: ['InputId'] },
    InputUpdates: { type: 'list', member: 'InputUpdate' },
    Inputs: { type: 'list', member: 'Input' },
    InvalidApplicationConfigurationException: { type: 'structure', members: { Message: 'ErrorMessage' }, error: {} },
    InvalidArgumentException: { type: 'structure', members: { Message: 'ErrorMessage' }, error: {} },
    InvalidRequestException: { type: 'structure', members: { Message: 'ErrorMessage' }, error: {} },
    JSONMappingParameters: { type: 'structure', members: { RecordRowPath: 'RecordRowPath' }, required: ['RecordRowPath'] },
    JobPlanDescription: { type: 'string' },
    KeyId: { type: 'string', min: 1, max: 2048 },
    KeyPrefix: { type: 'string', min: 1, max: 200 },
    KeyType: { type: 'string', enum: ['AWS_OWNED_KEY', 'CUSTOMER_MANAGED_KEY'] },
    KinesisAnalyticsARN: { type: 'string', min: 1, max: 2048, pattern: 'arn:.*' },
    KinesisFirehoseInput: { type: 'structure', members: { ResourceARN: 'ResourceARN' }, required: ['ResourceARN'] },
    KinesisFirehoseInputDescription: { type: 'structure', members: { ResourceARN: 'ResourceARN', RoleARN: 'RoleARN' }, required: ['ResourceARN'] },
    KinesisFirehoseInputUpdate: { type: 'structure', members: { ResourceARNUpdate: 'ResourceARN' }, required: ['ResourceARNUpdate'] },
    KinesisFirehoseOutput: { type: 'structure', members: { ResourceARN: 'ResourceARN' }, required: ['ResourceARN'] },
    KinesisFirehoseOutputDescription: { type: 'structure', members: { ResourceARN: 'ResourceARN', RoleARN: 'RoleARN' }, required: ['ResourceARN'] },
    KinesisFirehoseOutputUpdate: { type: 'structure', members: { ResourceARNUpdate: 'ResourceARN' }, required: ['ResourceARNUpdate'] },
    KinesisStreamsInput: { type: 'structure', members: { ResourceARN: 'ResourceARN' }, required: ['ResourceARN'] },
    KinesisStreamsInputDescription: { type: 'structure', members: { ResourceARN: 'ResourceARN', RoleARN: 'RoleARN' }, required: ['ResourceARN'] },
    KinesisStreamsInputUpdate: { type: 'structure', members: { ResourceARNUpdate: 'ResourceARN' }, required: ['ResourceARNUpdate'] },
    KinesisStreamsOutput: { type: 'structure', members: { ResourceARN: 'ResourceARN' }, required: ['ResourceARN'] },
    KinesisStreamsOutputDescription: { type: 'structure', members: { ResourceARN: 'ResourceARN', RoleARN: 'RoleARN' }, required: ['ResourceARN'] },
    KinesisStreamsOutputUpdate: { type: 'structure', members: { ResourceARNUpdate: 'ResourceARN' }, required: ['ResourceARNUpdate'] },
    LambdaOutput: { type: 'structure', members: { ResourceARN: 'ResourceARN' }, required: ['ResourceARN'] },
    LambdaOutputDescription: { type: 'structure', members: { ResourceARN: 'ResourceARN', RoleARN: 'RoleARN' }, required: ['ResourceARN'] },
    LambdaOutputUpdate: { type: 'structure', members: { ResourceARNUpdate: 'ResourceARN' }, required: ['ResourceARNUpdate'] },
    LimitExceededException: { type: 'structure', members: { Message: 'ErrorMessage' }, error: {} },
    ListApplicationOperationsInputLimit: { type: 'integer', min: 1, max: 50 },
    ListApplicationOperationsRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', Limit: 'ListApplicationOperationsInputLimit', NextToken: 'NextToken', Operation: 'Operation', OperationStatus: 'OperationStatus' }, required: ['ApplicationName'] },
    ListApplicationOperationsResponse: { type: 'structure', members: { ApplicationOperationInfoList: 'ApplicationOperationInfoList', NextToken: 'NextToken' } },
    ListApplicationSnapshotsRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', Limit: 'ListSnapshotsInputLimit', NextToken: 'NextToken' }, required: ['ApplicationName'] },
    ListApplicationSnapshotsResponse: { type: 'structure', members: { SnapshotSummaries: 'SnapshotSummaries', NextToken: 'NextToken' } },
    ListApplicationVersionsInputLimit: { type: 'integer', min: 1, max: 50 },
    ListApplicationVersionsRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', Limit: 'ListApplicationVersionsInputLimit', NextToken: 'NextToken' }, required: ['ApplicationName'] },
    ListApplicationVersionsResponse: { type: 'structure', members: { ApplicationVersionSummaries: 'ApplicationVersionSummaries', NextToken: 'NextToken' } },
    ListApplicationsInputLimit: { type: 'integer', min: 1, max: 50 },
    ListApplicationsRequest: { type: 'structure', members: { Limit: 'ListApplicationsInputLimit', NextToken: 'ApplicationName' } },
    ListApplicationsResponse: { type: 'structure', members: { ApplicationSummaries: 'ApplicationSummaries', NextToken: 'ApplicationName' }, required: ['ApplicationSummaries'] },
    ListSnapshotOperationsLimit: { type: 'integer', min: 1, max: 50 },
    ListSnapshotOperationsRequest: { type: 'structure', members: { SnapshotName: 'SnapshotV2Name', SnapshotOperation: 'SnapshotOperation', SnapshotOperationStatus: 'SnapshotOperationStatus', Limit: 'ListSnapshotOperationsLimit', NextToken: 'NextToken' }, required: ['SnapshotName'] },
    ListSnapshotOperationsResponse: { type: 'structure', members: { SnapshotOperationInfoList: 'SnapshotOperationInfoList', NextToken: 'NextToken' }, required: ['SnapshotOperationInfoList'] },
    ListSnapshotsInputLimit: { type: 'integer', min: 1, max: 50 },
    ListSnapshotsLimit: { type: 'integer', min: 1, max: 50 },
    ListSnapshotsRequest: { type: 'structure', members: { SourceApplicationName: 'ApplicationName', SnapshotInitiator: 'SnapshotInitiator', SnapshotInitiatorOperation: 'SnapshotInitiatorOperation', SnapshotStatus: 'SnapshotStatus', Limit: 'ListSnapshotsLimit', NextToken: 'NextToken' } },
    ListSnapshotsResponse: { type: 'structure', members: { SnapshotInfoList: 'SnapshotInfoList', NextToken: 'NextToken' }, required: ['SnapshotInfoList'] },
    ListTagsForResourceRequest: { type: 'structure', members: { ResourceARN: 'KinesisAnalyticsARN' }, required: ['ResourceARN'] },
    ListTagsForResourceResponse: { type: 'structure', members: { Tags: 'Tags' } },
    LogLevel: { type: 'string', enum: ['INFO', 'WARN', 'ERROR', 'DEBUG'] },
    LogStreamARN: { type: 'string', min: 1, max: 2048, pattern: 'arn:.*' },
    MappingParameters: { type: 'structure', members: { JSONMappingParameters: 'JSONMappingParameters', CSVMappingParameters: 'CSVMappingParameters' } },
    MavenArtifactId: { type: 'string', min: 1, max: 256, pattern: '[a-zA-Z0-9_.-]+' },
    MavenGroupId: { type: 'string', min: 1, max: 256, pattern: '[a-zA-Z0-9_.-]+' },
    MavenReference: { type: 'structure', members: { GroupId: 'MavenGroupId', ArtifactId: 'MavenArtifactId', Version: 'MavenVersion' }, required: ['GroupId', 'ArtifactId', 'Version'] },
    MavenVersion: { type: 'string', min: 1, max: 256, pattern: '[a-zA-Z0-9_.-]+' },
    MetricsLevel: { type: 'string', enum: ['APPLICATION', 'TASK', 'OPERATOR', 'PARALLELISM'] },
    MinPauseBetweenCheckpoints: { type: 'long', min: 0 },
    MonitoringConfiguration: { type: 'structure', members: { ConfigurationType: 'ConfigurationType', MetricsLevel: 'MetricsLevel', LogLevel: 'LogLevel' }, required: ['ConfigurationType'] },
    MonitoringConfigurationDescription: { type: 'structure', members: { ConfigurationType: 'ConfigurationType', MetricsLevel: 'MetricsLevel', LogLevel: 'LogLevel' } },
    MonitoringConfigurationUpdate: { type: 'structure', members: { ConfigurationTypeUpdate: 'ConfigurationType', MetricsLevelUpdate: 'MetricsLevel', LogLevelUpdate: 'LogLevel' } },
    NextToken: { type: 'string', min: 1, max: 512 },
    ObjectVersion: { type: 'string', min: 0, max: 1024 },
    Operation: { type: 'string', min: 1, max: 64 },
    OperationFailureDetails: { type: 'structure', members: { RollbackOperationId: 'OperationId', ErrorInfo: 'ErrorInfo' } },
    OperationId: { type: 'string', min: 1, max: 64 },
    OperationStatus: { type: 'string', enum: ['IN_PROGRESS', 'CANCELLED', 'SUCCESSFUL', 'FAILED'] },
    Output: { type: 'structure', members: { Name: 'InAppStreamName', KinesisStreamsOutput: 'KinesisStreamsOutput', KinesisFirehoseOutput: 'KinesisFirehoseOutput', LambdaOutput: 'LambdaOutput', DestinationSchema: 'DestinationSchema' }, required: ['Name', 'DestinationSchema'] },
    OutputDescription: { type: 'structure', members: { OutputId: 'Id', Name: 'InAppStreamName', KinesisStreamsOutputDescription: 'KinesisStreamsOutputDescription', KinesisFirehoseOutputDescription: 'KinesisFirehoseOutputDescription', LambdaOutputDescription: 'LambdaOutputDescription', DestinationSchema: 'DestinationSchema' } },
    OutputDescriptions: { type: 'list', member: 'OutputDescription' },
    OutputUpdate: { type: 'structure', members: { OutputId: 'Id', NameUpdate: 'InAppStreamName', KinesisStreamsOutputUpdate: 'KinesisStreamsOutputUpdate', KinesisFirehoseOutputUpdate: 'KinesisFirehoseOutputUpdate', LambdaOutputUpdate: 'LambdaOutputUpdate', DestinationSchemaUpdate: 'DestinationSchema' }, required: ['OutputId'] },
    OutputUpdates: { type: 'list', member: 'OutputUpdate' },
    Outputs: { type: 'list', member: 'Output' },
    Parallelism: { type: 'integer', min: 1 },
    ParallelismConfiguration: { type: 'structure', members: { ConfigurationType: 'ConfigurationType', Parallelism: 'Parallelism', ParallelismPerKPU: 'ParallelismPerKPU', AutoScalingEnabled: 'BooleanObject' }, required: ['ConfigurationType'] },
    ParallelismConfigurationDescription: { type: 'structure', members: { ConfigurationType: 'ConfigurationType', Parallelism: 'Parallelism', ParallelismPerKPU: 'ParallelismPerKPU', CurrentParallelism: 'Parallelism', AutoScalingEnabled: 'BooleanObject' } },
    ParallelismConfigurationUpdate: { type: 'structure', members: { ConfigurationTypeUpdate: 'ConfigurationType', ParallelismUpdate: 'Parallelism', ParallelismPerKPUUpdate: 'ParallelismPerKPU', AutoScalingEnabledUpdate: 'BooleanObject' } },
    ParallelismPerKPU: { type: 'integer', min: 1 },
    ParsedInputRecord: { type: 'list', member: 'ParsedInputRecordField' },
    ParsedInputRecordField: { type: 'string' },
    ParsedInputRecords: { type: 'list', member: 'ParsedInputRecord' },
    ProcessedInputRecord: { type: 'string' },
    ProcessedInputRecords: { type: 'list', member: 'ProcessedInputRecord' },
    PropertyGroup: { type: 'structure', members: { PropertyGroupId: 'Id', PropertyMap: 'PropertyMap' }, required: ['PropertyGroupId', 'PropertyMap'] },
    PropertyGroups: { type: 'list', member: 'PropertyGroup', max: 50 },
    PropertyKey: { type: 'string', min: 1, max: 2048 },
    PropertyMap: { type: 'map', key: 'PropertyKey', value: 'PropertyValue', min: 1, max: 50 },
    PropertyValue: { type: 'string', min: 1, max: 2048 },
    RawInputRecord: { type: 'string' },
    RawInputRecords: { type: 'list', member: 'RawInputRecord' },
    RecordColumn: { type: 'structure', members: { Name: 'RecordColumnName', Mapping: 'RecordColumnMapping', SqlType: 'RecordColumnSqlType' }, required: ['Name', 'SqlType'] },
    RecordColumnDelimiter: { type: 'string', min: 1, max: 1024 },
    RecordColumnMapping: { type: 'string', min: 0, max: 65535 },
    RecordColumnName: { type: 'string', min: 1, max: 256, pattern: '[^-\\s<>&]*' },
    RecordColumnSqlType: { type: 'string', min: 1, max: 100 },
    RecordColumns: { type: 'list', member: 'RecordColumn', min: 1, max: 1000 },
    RecordEncoding: { type: 'string', min: 5, max: 5, pattern: 'UTF-8' },
    RecordFormat: { type: 'structure', members: { RecordFormatType: 'RecordFormatType', MappingParameters: 'MappingParameters' }, required: ['RecordFormatType'] },
    RecordFormatType: { type: 'string', enum: ['JSON', 'CSV'] },
    RecordRowDelimiter: { type: 'string', min: 1, max: 1024 },
    RecordRowPath: { type: 'string', min: 1, max: 65535, pattern: '^(?=^\\$)(?=^\\S+$).*$' },
    ReferenceDataSource: { type: 'structure', members: { TableName: 'InAppTableName', S3ReferenceDataSource: 'S3ReferenceDataSource', ReferenceSchema: 'SourceSchema' }, required: ['TableName', 'ReferenceSchema'] },
    ReferenceDataSourceDescription: { type: 'structure', members: { ReferenceId: 'Id', TableName: 'InAppTableName', S3ReferenceDataSourceDescription: 'S3ReferenceDataSourceDescription', ReferenceSchema: 'SourceSchema' }, required: ['ReferenceId', 'TableName', 'S3ReferenceDataSourceDescription'] },
    ReferenceDataSourceDescriptions: { type: 'list', member: 'ReferenceDataSourceDescription' },
    ReferenceDataSourceUpdate: { type: 'structure', members: { ReferenceId: 'Id', TableNameUpdate: 'InAppTableName', S3ReferenceDataSourceUpdate: 'S3ReferenceDataSourceUpdate', ReferenceSchemaUpdate: 'SourceSchema' }, required: ['ReferenceId'] },
    ReferenceDataSourceUpdates: { type: 'list', member: 'ReferenceDataSourceUpdate' },
    ReferenceDataSources: { type: 'list', member: 'ReferenceDataSource' },
    ResourceARN: { type: 'string', min: 1, max: 2048, pattern: 'arn:.*' },
    ResourceInUseException: { type: 'structure', members: { Message: 'ErrorMessage' }, error: {} },
    ResourceNotFoundException: { type: 'structure', members: { Message: 'ErrorMessage' }, error: {} },
    ResourceProvisionedThroughputExceededException: { type: 'structure', members: { Message: 'ErrorMessage' }, error: {} },
    RoleARN: { type: 'string', min: 1, max: 2048, pattern: 'arn:.*' },
    RollbackApplicationRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', CurrentApplicationVersionId: 'ApplicationVersionId' }, required: ['ApplicationName', 'CurrentApplicationVersionId'] },
    RollbackApplicationResponse: { type: 'structure', members: { ApplicationDetail: 'ApplicationDetail', OperationId: 'OperationId' }, required: ['ApplicationDetail'] },
    RunConfiguration: { type: 'structure', members: { FlinkRunConfiguration: 'FlinkRunConfiguration', SqlRunConfigurations: 'SqlRunConfigurations', ApplicationRestoreConfiguration: 'ApplicationRestoreConfiguration' } },
    RunConfigurationDescription: { type: 'structure', members: { ApplicationRestoreConfigurationDescription: 'ApplicationRestoreConfiguration', FlinkRunConfigurationDescription: 'FlinkRunConfiguration' } },
    RunConfigurationUpdate: { type: 'structure', members: { FlinkRunConfiguration: 'FlinkRunConfiguration', ApplicationRestoreConfiguration: 'ApplicationRestoreConfiguration' } },
    RuntimeEnvironment: { type: 'string', enum: ['SQL-1_0', 'FLINK-1_6', 'FLINK-1_8', 'ZEPPELIN-FLINK-1_0', 'FLINK-1_11', 'FLINK-1_13', 'ZEPPELIN-FLINK-2_0', 'FLINK-1_15', 'ZEPPELIN-FLINK-3_0', 'FLINK-1_18', 'FLINK-1_19', 'FLINK-1_20', 'FLINK-2_2', 'FLINK-2_3'] },
    S3ApplicationCodeLocationDescription: { type: 'structure', members: { BucketARN: 'BucketARN', FileKey: 'FileKey', ObjectVersion: 'ObjectVersion' }, required: ['BucketARN', 'FileKey'] },
    S3Configuration: { type: 'structure', members: { BucketARN: 'BucketARN', FileKey: 'FileKey' }, required: ['BucketARN', 'FileKey'] },
    S3ContentBaseLocation: { type: 'structure', members: { BucketARN: 'BucketARN', BasePath: 'BasePath' }, required: ['BucketARN'] },
    S3ContentBaseLocationDescription: { type: 'structure', members: { BucketARN: 'BucketARN', BasePath: 'BasePath' }, required: ['BucketARN'] },
    S3ContentBaseLocationUpdate: { type: 'structure', members: { BucketARNUpdate: 'BucketARN', BasePathUpdate: 'BasePath' } },
    S3ContentLocation: { type: 'structure', members: { BucketARN: 'BucketARN', FileKey: 'FileKey', ObjectVersion: 'ObjectVersion' }, required: ['BucketARN', 'FileKey'] },
    S3ContentLocationUpdate: { type: 'structure', members: { BucketARNUpdate: 'BucketARN', FileKeyUpdate: 'FileKey', ObjectVersionUpdate: 'ObjectVersion' } },
    S3PrefixLocation: { type: 'structure', members: { BucketARN: 'BucketARN', KeyPrefix: 'KeyPrefix' }, required: ['BucketARN', 'KeyPrefix'] },
    S3ReferenceDataSource: { type: 'structure', members: { BucketARN: 'BucketARN', FileKey: 'FileKey' } },
    S3ReferenceDataSourceDescription: { type: 'structure', members: { BucketARN: 'BucketARN', FileKey: 'FileKey', ReferenceRoleARN: 'RoleARN' }, required: ['BucketARN', 'FileKey'] },
    S3ReferenceDataSourceUpdate: { type: 'structure', members: { BucketARNUpdate: 'BucketARN', FileKeyUpdate: 'FileKey' } },
    SecurityGroupId: { type: 'string' },
    SecurityGroupIds: { type: 'list', member: 'SecurityGroupId', min: 1, max: 5 },
    ServiceUnavailableException: { type: 'structure', members: { Message: 'ErrorMessage' }, error: { fault: true } },
    SessionExpirationDurationInSeconds: { type: 'long', min: 1800, max: 43200 },
    SnapshotArn: { type: 'string', min: 1, max: 2048 },
    SnapshotDetails: { type: 'structure', members: { SnapshotName: 'SnapshotName', SnapshotStatus: 'SnapshotStatus', ApplicationVersionId: 'ApplicationVersionId', SnapshotCreationTimestamp: 'Timestamp', RuntimeEnvironment: 'RuntimeEnvironment', ApplicationEncryptionConfigurationDescription: 'ApplicationEncryptionConfigurationDescription' }, required: ['SnapshotName', 'SnapshotStatus', 'ApplicationVersionId'] },
    SnapshotEncryptionConfiguration: { type: 'structure', members: { KeyId: 'KeyId', KeyType: 'KeyType' }, required: ['KeyType'] },
    SnapshotErrorInfo: { type: 'structure', members: { ErrorCode: 'SnapshotOperationErrorCode', ErrorString: 'ErrorString' } },
    SnapshotFormat: { type: 'string', enum: ['CANONICAL'] },
    SnapshotInfo: { type: 'structure', members: { SnapshotName: 'SnapshotV2Name', SnapshotArn: 'SnapshotArn', SnapshotStatus: 'SnapshotStatus', SnapshotCreationTimestamp: 'Timestamp', SnapshotInitiator: 'SnapshotInitiator', SnapshotInitiatorOperation: 'SnapshotInitiatorOperation', SourceApplicationName: 'ApplicationName', SnapshotFormat: 'SnapshotFormat' }, required: ['SnapshotName', 'SnapshotArn', 'SnapshotStatus', 'SnapshotCreationTimestamp', 'SnapshotInitiator', 'SnapshotInitiatorOperation', 'SnapshotFormat'] },
    SnapshotInfoDetails: { type: 'structure', members: { SnapshotName: 'SnapshotV2Name', SnapshotArn: 'SnapshotArn', SnapshotDescription: 'SnapshotV2Description', SnapshotStatus: 'SnapshotStatus', SnapshotCreationTimestamp: 'Timestamp', RuntimeEnvironment: 'RuntimeEnvironment', SnapshotSizeInBytes: 'SnapshotSizeInBytes', SnapshotEncryptionConfigurationDescription: 'SnapshotEncryptionConfiguration', SnapshotInitiator: 'SnapshotInitiator', SnapshotInitiatorOperation: 'SnapshotInitiatorOperation', SnapshotSourceDescription: 'SnapshotSourceDescription', SnapshotFormat: 'SnapshotFormat' }, required: ['SnapshotName', 'SnapshotArn', 'SnapshotStatus', 'SnapshotCreationTimestamp', 'SnapshotInitiator', 'SnapshotInitiatorOperation', 'SnapshotSourceDescription', 'SnapshotFormat'] },
    SnapshotInfoList: { type: 'list', member: 'SnapshotInfo' },
    SnapshotInitiator: { type: 'string', enum: ['USER', 'SYSTEM'] },
    SnapshotInitiatorOperation: { type: 'string', enum: ['CreateSnapshot', 'ImportSnapshot', 'SystemCreateSnapshot'] },
    SnapshotMode: { type: 'string', enum: ['APPLICATION_SNAPSHOTS_LEGACY', 'ENHANCED_SNAPSHOTS'] },
    SnapshotName: { type: 'string', min: 1, max: 256, pattern: '[a-zA-Z0-9_.-]+' },
    SnapshotOperation: { type: 'string', enum: ['CreateSnapshot', 'DeleteSnapshot', 'ImportSnapshot', 'ExportSnapshot', 'SystemCreateSnapshot'] },
    SnapshotOperationErrorCode: { type: 'string', min: 1, max: 512 },
    SnapshotOperationFailureDetails: { type: 'structure', members: { ErrorInfo: 'SnapshotErrorInfo' } },
    SnapshotOperationId: { type: 'string', min: 1, max: 64 },
    SnapshotOperationInfo: { type: 'structure', members: { SnapshotOperationId: 'SnapshotOperationId', SnapshotOperation: 'SnapshotOperation', SnapshotOperationStatus: 'SnapshotOperationStatus', StartTime: 'Timestamp', EndTime: 'Timestamp' }, required: ['SnapshotOperationId', 'SnapshotOperation', 'SnapshotOperationStatus'] },
    SnapshotOperationInfoDetails: { type: 'structure', members: { SnapshotOperationId: 'SnapshotOperationId', SnapshotOperation: 'SnapshotOperation', SnapshotOperationStatus: 'SnapshotOperationStatus', SnapshotArn: 'SnapshotArn', SourceEncryptionConfigurationDescription: 'EncryptionConfigurationDescription', DestinationEncryptionConfigurationDescription: 'EncryptionConfigurationDescription', SnapshotSourceLocationDescription: 'SnapshotOperationLocationDescription', SnapshotDestinationLocationDescription: 'SnapshotOperationLocationDescription', ApplicationOperationDescription: 'ApplicationOperationDescription', StartTime: 'Timestamp', EndTime: 'Timestamp', SnapshotOperationFailureDetails: 'SnapshotOperationFailureDetails' }, required: ['SnapshotOperationId', 'SnapshotOperation', 'SnapshotOperationStatus', 'SnapshotArn'] },
    SnapshotOperationInfoList: { type: 'list', member: 'SnapshotOperationInfo' },
    SnapshotOperationLocationDescription: { type: 'structure', members: { LocationType: 'StorageLocationType', S3PrefixLocation: 'SnapshotOperationS3PrefixLocation' }, required: ['LocationType', 'S3PrefixLocation'] },
    SnapshotOperationS3PrefixLocation: { type: 'structure', members: { BucketARN: 'BucketARN', KeyPrefix: 'KeyPrefix', ExportedPrefix: 'KeyPrefix' }, required: ['BucketARN', 'KeyPrefix'] },
    SnapshotOperationStatus: { type: 'string', enum: ['IN_PROGRESS', 'SUCCESSFUL', 'FAILED', 'CANCELLED'] },
    SnapshotSizeInBytes: { type: 'long' },
    SnapshotSourceDescription: { type: 'structure', members: { S3PrefixLocation: 'S3PrefixLocation', SourceApplicationDescription: 'SourceApplicationDescription' } },
    SnapshotStatus: { type: 'string', enum: ['CREATING', 'READY', 'DELETING', 'FAILED'] },
    SnapshotSummaries: { type: 'list', member: 'SnapshotDetails' },
    SnapshotV2Description: { type: 'string', min: 0, max: 1024, pattern: '[^\\u0000-\\u001F\\u007F]*' },
    SnapshotV2Name: { type: 'string', min: 1, max: 100, pattern: '[a-zA-Z0-9_.-]+' },
    SourceApplicationDescription: { type: 'structure', members: { ApplicationName: 'ApplicationName', ApplicationCreationTimestamp: 'Timestamp', ApplicationVersionId: 'ApplicationVersionId' }, required: ['ApplicationName', 'ApplicationCreationTimestamp', 'ApplicationVersionId'] },
    SourceSchema: { type: 'structure', members: { RecordFormat: 'RecordFormat', RecordEncoding: 'RecordEncoding', RecordColumns: 'RecordColumns' }, required: ['RecordFormat', 'RecordColumns'] },
    SqlApplicationConfiguration: { type: 'structure', members: { Inputs: 'Inputs', Outputs: 'Outputs', ReferenceDataSources: 'ReferenceDataSources' } },
    SqlApplicationConfigurationDescription: { type: 'structure', members: { InputDescriptions: 'InputDescriptions', OutputDescriptions: 'OutputDescriptions', ReferenceDataSourceDescriptions: 'ReferenceDataSourceDescriptions' } },
    SqlApplicationConfigurationUpdate: { type: 'structure', members: { InputUpdates: 'InputUpdates', OutputUpdates: 'OutputUpdates', ReferenceDataSourceUpdates: 'ReferenceDataSourceUpdates' } },
    SqlRunConfiguration: { type: 'structure', members: { InputId: 'Id', InputStartingPositionConfiguration: 'InputStartingPositionConfiguration' }, required: ['InputId', 'InputStartingPositionConfiguration'] },
    SqlRunConfigurations: { type: 'list', member: 'SqlRunConfiguration' },
    StartApplicationRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', RunConfiguration: 'RunConfiguration' }, required: ['ApplicationName'] },
    StartApplicationResponse: { type: 'structure', members: { OperationId: 'OperationId' } },
    StopApplicationRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', Force: 'BooleanObject' }, required: ['ApplicationName'] },
    StopApplicationResponse: { type: 'structure', members: { OperationId: 'OperationId' } },
    StorageLocationType: { type: 'string', enum: ['S3'] },
    SubnetId: { type: 'string' },
    SubnetIds: { type: 'list', member: 'SubnetId', min: 1, max: 16 },
    Tag: { type: 'structure', members: { Key: 'TagKey', Value: 'TagValue' }, required: ['Key'] },
    TagKey: { type: 'string', min: 1, max: 128 },
    TagKeys: { type: 'list', member: 'TagKey', min: 1, max: 200 },
    TagResourceRequest: { type: 'structure', members: { ResourceARN: 'KinesisAnalyticsARN', Tags: 'Tags' }, required: ['ResourceARN', 'Tags'] },
    TagResourceResponse: { type: 'structure', members: {} },
    TagValue: { type: 'string', min: 0, max: 256 },
    Tags: { type: 'list', member: 'Tag', min: 1, max: 200 },
    TextContent: { type: 'string', min: 0, max: 102400 },
    Timestamp: { type: 'timestamp' },
    TooManyTagsException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    UnableToDetectSchemaException: { type: 'structure', members: { Message: 'ErrorMessage', RawInputRecords: 'RawInputRecords', ProcessedInputRecords: 'ProcessedInputRecords' }, error: {} },
    UnsupportedOperationException: { type: 'structure', members: { Message: 'ErrorMessage' }, error: {} },
    UntagResourceRequest: { type: 'structure', members: { ResourceARN: 'KinesisAnalyticsARN', TagKeys: 'TagKeys' }, required: ['ResourceARN', 'TagKeys'] },
    UntagResourceResponse: { type: 'structure', members: {} },
    UpdateApplicationMaintenanceConfigurationRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', ApplicationMaintenanceConfigurationUpdate: 'ApplicationMaintenanceConfigurationUpdate' }, required: ['ApplicationName', 'ApplicationMaintenanceConfigurationUpdate'] },
    UpdateApplicationMaintenanceConfigurationResponse: { type: 'structure', members: { ApplicationARN: 'ResourceARN', ApplicationMaintenanceConfigurationDescription: 'ApplicationMaintenanceConfigurationDescription' } },
    UpdateApplicationRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', CurrentApplicationVersionId: 'ApplicationVersionId', ApplicationConfigurationUpdate: 'ApplicationConfigurationUpdate', ServiceExecutionRoleUpdate: 'RoleARN', RunConfigurationUpdate: 'RunConfigurationUpdate', CloudWatchLoggingOptionUpdates: 'CloudWatchLoggingOptionUpdates', ConditionalToken: 'ConditionalToken', RuntimeEnvironmentUpdate: 'RuntimeEnvironment' }, required: ['ApplicationName'] },
    UpdateApplicationResponse: { type: 'structure', members: { ApplicationDetail: 'ApplicationDetail', OperationId: 'OperationId' }, required: ['ApplicationDetail'] },
    UrlType: { type: 'string', enum: ['FLINK_DASHBOARD_URL', 'ZEPPELIN_UI_URL'] },
    VpcConfiguration: { type: 'structure', members: { SubnetIds: 'SubnetIds', SecurityGroupIds: 'SecurityGroupIds' }, required: ['SubnetIds', 'SecurityGroupIds'] },
    VpcConfigurationDescription: { type: 'structure', members: { VpcConfigurationId: 'Id', VpcId: 'VpcId', SubnetIds: 'SubnetIds', SecurityGroupIds: 'SecurityGroupIds' }, required: ['VpcConfigurationId', 'VpcId', 'SubnetIds', 'SecurityGroupIds'] },
    VpcConfigurationDescriptions: { type: 'list', member: 'VpcConfigurationDescription' },
    VpcConfigurationUpdate: { type: 'structure', members: { VpcConfigurationId: 'Id', SubnetIdUpdates: 'SubnetIds', SecurityGroupIdUpdates: 'SecurityGroupIds' }, required: ['VpcConfigurationId'] },
    VpcConfigurationUpdates: { type: 'list', member: 'VpcConfigurationUpdate' },
    VpcConfigurations: { type: 'list', member: 'VpcConfiguration' },
    VpcId: { type: 'string' },
    ZeppelinApplicationConfiguration: { type: 'structure', members: { MonitoringConfiguration: 'ZeppelinMonitoringConfiguration', CatalogConfiguration: 'CatalogConfiguration', DeployAsApplicationConfiguration: 'DeployAsApplicationConfiguration', CustomArtifactsConfiguration: 'CustomArtifactsConfigurationList' } },
    ZeppelinApplicationConfigurationDescription: { type: 'structure', members: { MonitoringConfigurationDescription: 'ZeppelinMonitoringConfigurationDescription', CatalogConfigurationDescription: 'CatalogConfigurationDescription', DeployAsApplicationConfigurationDescription: 'DeployAsApplicationConfigurationDescription', CustomArtifactsConfigurationDescription: 'CustomArtifactsConfigurationDescriptionList' }, required: ['MonitoringConfigurationDescription'] },
    ZeppelinApplicationConfigurationUpdate: { type: 'structure', members: { MonitoringConfigurationUpdate: 'ZeppelinMonitoringConfigurationUpdate', CatalogConfigurationUpdate: 'CatalogConfigurationUpdate', DeployAsApplicationConfigurationUpdate: 'DeployAsApplicationConfigurationUpdate', CustomArtifactsConfigurationUpdate: 'CustomArtifactsConfigurationList' } },
    ZeppelinMonitoringConfiguration: { type: 'structure', members: { LogLevel: 'LogLevel' }, required: ['LogLevel'] },
    ZeppelinMonitoringConfigurationDescription: { type: 'structure', members: { LogLevel: 'LogLevel' } },
    ZeppelinMonitoringConfigurationUpdate: { type: 'structure', members: { LogLevelUpdate: 'LogLevel' }, required: ['LogLevelUpdate'] },
    ZipFileContent: { type: 'blob', min: 0, max: 52428800 },
  },
};
