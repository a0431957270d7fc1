// Written by tools/generate-models.ts from AWS's published API model (Kinesis Analytics 2015-08-14). Do not edit.
import type { ServiceModel } from '../../../wire/aws/model.ts';

export interface AddApplicationCloudWatchLoggingOptionRequest {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId: number;
  readonly CloudWatchLoggingOption: CloudWatchLoggingOption;
}

export interface AddApplicationCloudWatchLoggingOptionResponse {}

export interface AddApplicationInputProcessingConfigurationRequest {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId: number;
  readonly InputId: string;
  readonly InputProcessingConfiguration: InputProcessingConfiguration;
}

export interface AddApplicationInputProcessingConfigurationResponse {}

export interface AddApplicationInputRequest {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId: number;
  readonly Input: Input;
}

export interface AddApplicationInputResponse {}

export interface AddApplicationOutputRequest {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId: number;
  readonly Output: Output;
}

export interface AddApplicationOutputResponse {}

export interface AddApplicationReferenceDataSourceRequest {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId: number;
  readonly ReferenceDataSource: ReferenceDataSource;
}

export interface AddApplicationReferenceDataSourceResponse {}

export interface ApplicationDetail {
  readonly ApplicationName: string;
  readonly ApplicationDescription?: string | undefined;
  readonly ApplicationARN: string;
  readonly ApplicationStatus: ApplicationStatus;
  readonly CreateTimestamp?: number | undefined;
  readonly LastUpdateTimestamp?: number | undefined;
  readonly InputDescriptions?: InputDescriptions | undefined;
  readonly OutputDescriptions?: OutputDescriptions | undefined;
  readonly ReferenceDataSourceDescriptions?: ReferenceDataSourceDescriptions | undefined;
  readonly CloudWatchLoggingOptionDescriptions?: CloudWatchLoggingOptionDescriptions | undefined;
  readonly ApplicationCode?: string | undefined;
  readonly ApplicationVersionId: number;
}

export type ApplicationStatus = 'DELETING' | 'STARTING' | 'STOPPING' | 'READY' | 'RUNNING' | 'UPDATING';

export type ApplicationSummaries = readonly ApplicationSummary[];

export interface ApplicationSummary {
  readonly ApplicationName: string;
  readonly ApplicationARN: string;
  readonly ApplicationStatus: ApplicationStatus;
}

export interface ApplicationUpdate {
  readonly InputUpdates?: InputUpdates | undefined;
  readonly ApplicationCodeUpdate?: string | undefined;
  readonly OutputUpdates?: OutputUpdates | undefined;
  readonly ReferenceDataSourceUpdates?: ReferenceDataSourceUpdates | undefined;
  readonly CloudWatchLoggingOptionUpdates?: CloudWatchLoggingOptionUpdates | undefined;
}

export interface CSVMappingParameters {
  readonly RecordRowDelimiter: string;
  readonly RecordColumnDelimiter: string;
}

export interface CloudWatchLoggingOption {
  readonly LogStreamARN: string;
  readonly RoleARN: string;
}

export interface CloudWatchLoggingOptionDescription {
  readonly CloudWatchLoggingOptionId?: string | undefined;
  readonly LogStreamARN: string;
  readonly RoleARN: string;
}

export type CloudWatchLoggingOptionDescriptions = readonly CloudWatchLoggingOptionDescription[];

export interface CloudWatchLoggingOptionUpdate {
  readonly CloudWatchLoggingOptionId: string;
  readonly LogStreamARNUpdate?: string | undefined;
  readonly RoleARNUpdate?: string | undefined;
}

export type CloudWatchLoggingOptionUpdates = readonly CloudWatchLoggingOptionUpdate[];

export type CloudWatchLoggingOptions = readonly CloudWatchLoggingOption[];

export interface CodeValidationException {
  readonly message?: string | undefined;
}

export interface ConcurrentModificationException {
  readonly message?: string | undefined;
}

export interface CreateApplicationRequest {
  readonly ApplicationName: string;
  readonly ApplicationDescription?: string | undefined;
  readonly Inputs?: Inputs | undefined;
  readonly Outputs?: Outputs | undefined;
  readonly CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined;
  readonly ApplicationCode?: string | undefined;
  readonly Tags?: Tags | undefined;
}

export interface CreateApplicationResponse {
  readonly ApplicationSummary: ApplicationSummary;
}

export interface DeleteApplicationCloudWatchLoggingOptionRequest {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId: number;
  readonly CloudWatchLoggingOptionId: string;
}

export interface DeleteApplicationCloudWatchLoggingOptionResponse {}

export interface DeleteApplicationInputProcessingConfigurationRequest {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId: number;
  readonly InputId: string;
}

export interface DeleteApplicationInputProcessingConfigurationResponse {}

export interface DeleteApplicationOutputRequest {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId: number;
  readonly OutputId: string;
}

export interface DeleteApplicationOutputResponse {}

export interface DeleteApplicationReferenceDataSourceRequest {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId: number;
  readonly ReferenceId: string;
}

export interface DeleteApplicationReferenceDataSourceResponse {}

export interface DeleteApplicationRequest {
  readonly ApplicationName: string;
  readonly CreateTimestamp: number;
}

export interface DeleteApplicationResponse {}

export interface DescribeApplicationRequest {
  readonly ApplicationName: string;
}

export interface DescribeApplicationResponse {
  readonly ApplicationDetail: ApplicationDetail;
}

export interface DestinationSchema {
  readonly RecordFormatType: RecordFormatType;
}

export interface DiscoverInputSchemaRequest {
  readonly ResourceARN?: string | undefined;
  readonly RoleARN?: string | undefined;
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

export type InAppStreamNames = readonly string[];

export interface Input {
  readonly NamePrefix: string;
  readonly InputProcessingConfiguration?: InputProcessingConfiguration | undefined;
  readonly KinesisStreamsInput?: KinesisStreamsInput | undefined;
  readonly KinesisFirehoseInput?: KinesisFirehoseInput | undefined;
  readonly InputParallelism?: InputParallelism | undefined;
  readonly InputSchema: SourceSchema;
}

export interface InputConfiguration {
  readonly Id: string;
  readonly InputStartingPositionConfiguration: InputStartingPositionConfiguration;
}

export type InputConfigurations = readonly InputConfiguration[];

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
  readonly RoleARN: string;
}

export interface InputLambdaProcessorDescription {
  readonly ResourceARN?: string | undefined;
  readonly RoleARN?: string | undefined;
}

export interface InputLambdaProcessorUpdate {
  readonly ResourceARNUpdate?: string | undefined;
  readonly RoleARNUpdate?: string | undefined;
}

export interface InputParallelism {
  readonly Count?: number | undefined;
}

export interface InputParallelismUpdate {
  readonly CountUpdate?: number | undefined;
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
  readonly message?: string | undefined;
}

export interface InvalidArgumentException {
  readonly message?: string | undefined;
}

export interface JSONMappingParameters {
  readonly RecordRowPath: string;
}

export interface KinesisFirehoseInput {
  readonly ResourceARN: string;
  readonly RoleARN: string;
}

export interface KinesisFirehoseInputDescription {
  readonly ResourceARN?: string | undefined;
  readonly RoleARN?: string | undefined;
}

export interface KinesisFirehoseInputUpdate {
  readonly ResourceARNUpdate?: string | undefined;
  readonly RoleARNUpdate?: string | undefined;
}

export interface KinesisFirehoseOutput {
  readonly ResourceARN: string;
  readonly RoleARN: string;
}

export interface KinesisFirehoseOutputDescription {
  readonly ResourceARN?: string | undefined;
  readonly RoleARN?: string | undefined;
}

export interface KinesisFirehoseOutputUpdate {
  readonly ResourceARNUpdate?: string | undefined;
  readonly RoleARNUpdate?: string | undefined;
}

export interface KinesisStreamsInput {
  readonly ResourceARN: string;
  readonly RoleARN: string;
}

export interface KinesisStreamsInputDescription {
  readonly ResourceARN?: string | undefined;
  readonly RoleARN?: string | undefined;
}

export interface KinesisStreamsInputUpdate {
  readonly ResourceARNUpdate?: string | undefined;
  readonly RoleARNUpdate?: string | undefined;
}

export interface KinesisStreamsOutput {
  readonly ResourceARN: string;
  readonly RoleARN: string;
}

export interface KinesisStreamsOutputDescription {
  readonly ResourceARN?: string | undefined;
  readonly RoleARN?: string | undefined;
}

export interface KinesisStreamsOutputUpdate {
  readonly ResourceARNUpdate?: string | undefined;
  readonly RoleARNUpdate?: string | undefined;
}

export interface LambdaOutput {
  readonly ResourceARN: string;
  readonly RoleARN: string;
}

export interface LambdaOutputDescription {
  readonly ResourceARN?: string | undefined;
  readonly RoleARN?: string | undefined;
}

export interface LambdaOutputUpdate {
  readonly ResourceARNUpdate?: string | undefined;
  readonly RoleARNUpdate?: string | undefined;
}

export interface LimitExceededException {
  readonly message?: string | undefined;
}

export interface ListApplicationsRequest {
  readonly Limit?: number | undefined;
  readonly ExclusiveStartApplicationName?: string | undefined;
}

export interface ListApplicationsResponse {
  readonly ApplicationSummaries: ApplicationSummaries;
  readonly HasMoreApplications: boolean;
}

export interface ListTagsForResourceRequest {
  readonly ResourceARN: string;
}

export interface ListTagsForResourceResponse {
  readonly Tags?: Tags | undefined;
}

export interface MappingParameters {
  readonly JSONMappingParameters?: JSONMappingParameters | undefined;
  readonly CSVMappingParameters?: CSVMappingParameters | undefined;
}

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

export type ParsedInputRecord = readonly string[];

export type ParsedInputRecords = readonly ParsedInputRecord[];

export type ProcessedInputRecords = readonly string[];

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

export interface ResourceInUseException {
  readonly message?: string | undefined;
}

export interface ResourceNotFoundException {
  readonly message?: string | undefined;
}

export interface ResourceProvisionedThroughputExceededException {
  readonly message?: string | undefined;
}

export interface S3Configuration {
  readonly RoleARN: string;
  readonly BucketARN: string;
  readonly FileKey: string;
}

export interface S3ReferenceDataSource {
  readonly BucketARN: string;
  readonly FileKey: string;
  readonly ReferenceRoleARN: string;
}

export interface S3ReferenceDataSourceDescription {
  readonly BucketARN: string;
  readonly FileKey: string;
  readonly ReferenceRoleARN: string;
}

export interface S3ReferenceDataSourceUpdate {
  readonly BucketARNUpdate?: string | undefined;
  readonly FileKeyUpdate?: string | undefined;
  readonly ReferenceRoleARNUpdate?: string | undefined;
}

export interface ServiceUnavailableException {
  readonly message?: string | undefined;
}

export interface SourceSchema {
  readonly RecordFormat: RecordFormat;
  readonly RecordEncoding?: string | undefined;
  readonly RecordColumns: RecordColumns;
}

export interface StartApplicationRequest {
  readonly ApplicationName: string;
  readonly InputConfigurations: InputConfigurations;
}

export interface StartApplicationResponse {}

export interface StopApplicationRequest {
  readonly ApplicationName: string;
}

export interface StopApplicationResponse {}

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
  readonly message?: string | undefined;
  readonly RawInputRecords?: RawInputRecords | undefined;
  readonly ProcessedInputRecords?: ProcessedInputRecords | undefined;
}

export interface UnsupportedOperationException {
  readonly message?: string | undefined;
}

export interface UntagResourceRequest {
  readonly ResourceARN: string;
  readonly TagKeys: TagKeys;
}

export interface UntagResourceResponse {}

export interface UpdateApplicationRequest {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId: number;
  readonly ApplicationUpdate: ApplicationUpdate;
}

export interface UpdateApplicationResponse {}

export interface Operations {
  AddApplicationCloudWatchLoggingOption: { input: AddApplicationCloudWatchLoggingOptionRequest; output: AddApplicationCloudWatchLoggingOptionResponse };
  AddApplicationInput: { input: AddApplicationInputRequest; output: AddApplicationInputResponse };
  AddApplicationInputProcessingConfiguration: { input: AddApplicationInputProcessingConfigurationRequest; output: AddApplicationInputProcessingConfigurationResponse };
  AddApplicationOutput: { input: AddApplicationOutputRequest; output: AddApplicationOutputResponse };
  AddApplicationReferenceDataSource: { input: AddApplicationReferenceDataSourceRequest; output: AddApplicationReferenceDataSourceResponse };
  CreateApplication: { input: CreateApplicationRequest; output: CreateApplicationResponse };
  DeleteApplication: { input: DeleteApplicationRequest; output: DeleteApplicationResponse };
  DeleteApplicationCloudWatchLoggingOption: { input: DeleteApplicationCloudWatchLoggingOptionRequest; output: DeleteApplicationCloudWatchLoggingOptionResponse };
  DeleteApplicationInputProcessingConfiguration: { input: DeleteApplicationInputProcessingConfigurationRequest; output: DeleteApplicationInputProcessingConfigurationResponse };
  DeleteApplicationOutput: { input: DeleteApplicationOutputRequest; output: DeleteApplicationOutputResponse };
  DeleteApplicationReferenceDataSource: { input: DeleteApplicationReferenceDataSourceRequest; output: DeleteApplicationReferenceDataSourceResponse };
  DescribeApplication: { input: DescribeApplicationRequest; output: DescribeApplicationResponse };
  DiscoverInputSchema: { input: DiscoverInputSchemaRequest; output: DiscoverInputSchemaResponse };
  ListApplications: { input: ListApplicationsRequest; output: ListApplicationsResponse };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse };
  StartApplication: { input: StartApplicationRequest; output: StartApplicationResponse };
  StopApplication: { input: StopApplicationRequest; output: StopApplicationResponse };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse };
  UpdateApplication: { input: UpdateApplicationRequest; output: UpdateApplicationResponse };
}

export type OperationName = keyof Operations;

export const model: ServiceModel = {
  apiVersion: "2015-08-14",
  serviceId: "Kinesis Analytics",
  protocols: ["json"],
  jsonVersion: "1.1",
  targetPrefix: "KinesisAnalytics_20150814",
  operations: {
    AddApplicationCloudWatchLoggingOption: { input: 'AddApplicationCloudWatchLoggingOptionRequest', output: 'AddApplicationCloudWatchLoggingOptionResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'ConcurrentModificationException', 'UnsupportedOperationException'] },
    AddApplicationInput: { input: 'AddApplicationInputRequest', output: 'AddApplicationInputResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'ConcurrentModificationException', 'CodeValidationException', 'UnsupportedOperationException'] },
    AddApplicationInputProcessingConfiguration: { input: 'AddApplicationInputProcessingConfigurationRequest', output: 'AddApplicationInputProcessingConfigurationResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'ConcurrentModificationException', 'UnsupportedOperationException'] },
    AddApplicationOutput: { input: 'AddApplicationOutputRequest', output: 'AddApplicationOutputResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'ConcurrentModificationException', 'UnsupportedOperationException'] },
    AddApplicationReferenceDataSource: { input: 'AddApplicationReferenceDataSourceRequest', output: 'AddApplicationReferenceDataSourceResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'ConcurrentModificationException', 'UnsupportedOperationException'] },
    CreateApplication: { input: 'CreateApplicationRequest', output: 'CreateApplicationResponse', errors: ['CodeValidationException', 'ResourceInUseException', 'LimitExceededException', 'InvalidArgumentException', 'TooManyTagsException', 'ConcurrentModificationException'] },
    DeleteApplication: { input: 'DeleteApplicationRequest', output: 'DeleteApplicationResponse', errors: ['ConcurrentModificationException', 'ResourceNotFoundException', 'ResourceInUseException', 'UnsupportedOperationException'] },
    DeleteApplicationCloudWatchLoggingOption: { input: 'DeleteApplicationCloudWatchLoggingOptionRequest', output: 'DeleteApplicationCloudWatchLoggingOptionResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'ConcurrentModificationException', 'UnsupportedOperationException'] },
    DeleteApplicationInputProcessingConfiguration: { input: 'DeleteApplicationInputProcessingConfigurationRequest', output: 'DeleteApplicationInputProcessingConfigurationResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'ConcurrentModificationException', 'UnsupportedOperationException'] },
    DeleteApplicationOutput: { input: 'DeleteApplicationOutputRequest', output: 'DeleteApplicationOutputResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'ConcurrentModificationException', 'UnsupportedOperationException'] },
    DeleteApplicationReferenceDataSource: { input: 'DeleteApplicationReferenceDataSourceRequest', output: 'DeleteApplicationReferenceDataSourceResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'ConcurrentModificationException', 'UnsupportedOperationException'] },
    DescribeApplication: { input: 'DescribeApplicationRequest', output: 'DescribeApplicationResponse', errors: ['ResourceNotFoundException', 'UnsupportedOperationException'] },
    DiscoverInputSchema: { input: 'DiscoverInputSchemaRequest', output: 'DiscoverInputSchemaResponse', errors: ['InvalidArgumentException', 'UnableToDetectSchemaException', 'ResourceProvisionedThroughputExceededException', 'ServiceUnavailableException'] },
    ListApplications: { input: 'ListApplicationsRequest', output: 'ListApplicationsResponse' },
    ListTagsForResource: { input: 'ListTagsForResourceRequest', output: 'ListTagsForResourceResponse', errors: ['ResourceNotFoundException', 'InvalidArgumentException', 'ConcurrentModificationException'] },
    StartApplication: { input: 'StartApplicationRequest', output: 'StartApplicationResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'InvalidApplicationConfigurationException', 'UnsupportedOperationException'] },
    StopApplication: { input: 'StopApplicationRequest', output: 'StopApplicationResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'UnsupportedOperationException'] },
    TagResource: { input: 'TagResourceRequest', output: 'TagResourceResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'TooManyTagsException', 'InvalidArgumentException', 'ConcurrentModificationException'] },
    UntagResource: { input: 'UntagResourceRequest', output: 'UntagResourceResponse', errors: ['ResourceNotFoundException', 'ResourceInUseException', 'TooManyTagsException', 'InvalidArgumentException', 'ConcurrentModificationException'] },
    UpdateApplication: { input: 'UpdateApplicationRequest', output: 'UpdateApplicationResponse', errors: ['CodeValidationException', 'ResourceNotFoundException', 'ResourceInUseException', 'InvalidArgumentException', 'ConcurrentModificationException', 'UnsupportedOperationException'] },
  },
  shapes: {
    AddApplicationCloudWatchLoggingOptionRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', CurrentApplicationVersionId: 'ApplicationVersionId', CloudWatchLoggingOption: 'CloudWatchLoggingOption' }, required: ['ApplicationName', 'CurrentApplicationVersionId', 'CloudWatchLoggingOption'] },
    AddApplicationCloudWatchLoggingOptionResponse: { type: 'structure', members: {} },
    AddApplicationInputProcessingConfigurationRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', CurrentApplicationVersionId: 'ApplicationVersionId', InputId: 'Id', InputProcessingConfiguration: 'InputProcessingConfiguration' }, required: ['ApplicationName', 'CurrentApplicationVersionId', 'InputId', 'InputProcessingConfiguration'] },
    AddApplicationInputProcessingConfigurationResponse: { type: 'structure', members: {} },
    AddApplicationInputRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', CurrentApplicationVersionId: 'ApplicationVersionId', Input: 'Input' }, required: ['ApplicationName', 'CurrentApplicationVersionId', 'Input'] },
    AddApplicationInputResponse: { type: 'structure', members: {} },
    AddApplicationOutputRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', CurrentApplicationVersionId: 'ApplicationVersionId', Output: 'Output' }, required: ['ApplicationName', 'CurrentApplicationVersionId', 'Output'] },
    AddApplicationOutputResponse: { type: 'structure', members: {} },
    AddApplicationReferenceDataSourceRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', CurrentApplicationVersionId: 'ApplicationVersionId', ReferenceDataSource: 'ReferenceDataSource' }, required: ['ApplicationName', 'CurrentApplicationVersionId', 'ReferenceDataSource'] },
    AddApplicationReferenceDataSourceResponse: { type: 'structure', members: {} },
    ApplicationCode: { type: 'string', min: 0, max: 102400 },
    ApplicationDescription: { type: 'string', min: 0, max: 1024 },
    ApplicationDetail: { type: 'structure', members: { ApplicationName: 'ApplicationName', ApplicationDescription: 'ApplicationDescription', ApplicationARN: 'ResourceARN', ApplicationStatus: 'ApplicationStatus', CreateTimestamp: 'Timestamp', LastUpdateTimestamp: 'Timestamp', InputDescriptions: 'InputDescriptions', OutputDescriptions: 'OutputDescriptions', ReferenceDataSourceDescriptions: 'ReferenceDataSourceDescriptions', CloudWatchLoggingOptionDescriptions: 'CloudWatchLoggingOptionDescriptions', ApplicationCode: 'ApplicationCode', ApplicationVersionId: 'ApplicationVersionId' }, required: ['ApplicationName', 'ApplicationARN', 'ApplicationStatus', 'ApplicationVersionId'] },
    ApplicationName: { type: 'string', min: 1, max: 128, pattern: '[a-zA-Z0-9_.-]+' },
    ApplicationStatus: { type: 'string', enum: ['DELETING', 'STARTING', 'STOPPING', 'READY', 'RUNNING', 'UPDATING'] },
    ApplicationSummaries: { type: 'list', member: 'ApplicationSummary' },
    ApplicationSummary: { type: 'structure', members: { ApplicationName: 'ApplicationName', ApplicationARN: 'ResourceARN', ApplicationStatus: 'ApplicationStatus' }, required: ['ApplicationName', 'ApplicationARN', 'ApplicationStatus'] },
    ApplicationUpdate: { type: 'structure', members: { InputUpdates: 'InputUpdates', ApplicationCodeUpdate: 'ApplicationCode', OutputUpdates: 'OutputUpdates', ReferenceDataSourceUpdates: 'ReferenceDataSourceUpdates', CloudWatchLoggingOptionUpdates: 'CloudWatchLoggingOptionUpdates' } },
    ApplicationVersionId: { type: 'long', min: 1, max: 999999999 },
    BooleanObject: { type: 'boolean' },
    BucketARN: { type: 'string', min: 1, max: 2048, pattern: 'arn:.*' },
    CSVMappingParameters: { type: 'structure', members: { RecordRowDelimiter: 'RecordRowDelimiter', RecordColumnDelimiter: 'RecordColumnDelimiter' }, required: ['RecordRowDelimiter', 'RecordColumnDelimiter'] },
    CloudWatchLoggingOption: { type: 'structure', members: { LogStreamARN: 'LogStreamARN', RoleARN: 'RoleARN' }, required: ['LogStreamARN', 'RoleARN'] },
    CloudWatchLoggingOptionDescription: { type: 'structure', members: { CloudWatchLoggingOptionId: 'Id', LogStreamARN: 'LogStreamARN', RoleARN: 'RoleARN' }, required: ['LogStreamARN', 'RoleARN'] },
    CloudWatchLoggingOptionDescriptions: { type: 'list', member: 'CloudWatchLoggingOptionDescription' },
    CloudWatchLoggingOptionUpdate: { type: 'structure', members: { CloudWatchLoggingOptionId: 'Id', LogStreamARNUpdate: 'LogStreamARN', RoleARNUpdate: 'RoleARN' }, required: ['CloudWatchLoggingOptionId'] },
    CloudWatchLoggingOptionUpdates: { type: 'list', member: 'CloudWatchLoggingOptionUpdate' },
    CloudWatchLoggingOptions: { type: 'list', member: 'CloudWatchLoggingOption' },
    CodeValidationException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    ConcurrentModificationException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    CreateApplicationRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', ApplicationDescription: 'ApplicationDescription', Inputs: 'Inputs', Outputs: 'Outputs', CloudWatchLoggingOptions: 'CloudWatchLoggingOptions', ApplicationCode: 'ApplicationCode', Tags: 'Tags' }, required: ['ApplicationName'] },
    CreateApplicationResponse: { type: 'structure', members: { ApplicationSummary: 'ApplicationSummary' }, required: ['ApplicationSummary'] },
    DeleteApplicationCloudWatchLoggingOptionRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', CurrentApplicationVersionId: 'ApplicationVersionId', CloudWatchLoggingOptionId: 'Id' }, required: ['ApplicationName', 'CurrentApplicationVersionId', 'CloudWatchLoggingOptionId'] },
    DeleteApplicationCloudWatchLoggingOptionResponse: { type: 'structure', members: {} },
    DeleteApplicationInputProcessingConfigurationRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', CurrentApplicationVersionId: 'ApplicationVersionId', InputId: 'Id' }, required: ['ApplicationName', 'CurrentApplicationVersionId', 'InputId'] },
    DeleteApplicationInputProcessingConfigurationResponse: { type: 'structure', members: {} },
    DeleteApplicationOutputRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', CurrentApplicationVersionId: 'ApplicationVersionId', OutputId: 'Id' }, required: ['ApplicationName', 'CurrentApplicationVersionId', 'OutputId'] },
    DeleteApplicationOutputResponse: { type: 'structure', members: {} },
    DeleteApplicationReferenceDataSourceRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', CurrentApplicationVersionId: 'ApplicationVersionId', ReferenceId: 'Id' }, required: ['ApplicationName', 'CurrentApplicationVersionId', 'ReferenceId'] },
    DeleteApplicationReferenceDataSourceResponse: { type: 'structure', members: {} },
    DeleteApplicationRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', CreateTimestamp: 'Timestamp' }, required: ['ApplicationName', 'CreateTimestamp'] },
    DeleteApplicationResponse: { type: 'structure', members: {} },
    DescribeApplicationRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName' }, required: ['ApplicationName'] },
    DescribeApplicationResponse: { type: 'structure', members: { ApplicationDetail: 'ApplicationDetail' }, required: ['ApplicationDetail'] },
    DestinationSchema: { type: 'structure', members: { RecordFormatType: 'RecordFormatType' }, required: ['RecordFormatType'] },
    DiscoverInputSchemaRequest: { type: 'structure', members: { ResourceARN: 'ResourceARN', RoleARN: 'RoleARN', InputStartingPositionConfiguration: 'InputStartingPositionConfiguration', S3Configuration: 'S3Configuration', InputProcessingConfiguration: 'InputProcessingConfiguration' } },
    DiscoverInputSchemaResponse: { type: 'structure', members: { InputSchema: 'SourceSchema', ParsedInputRecords: 'ParsedInputRecords', ProcessedInputRecords: 'ProcessedInputRecords', RawInputRecords: 'RawInputRecords' } },
    ErrorMessage: { type: 'string' },
    FileKey: { type: 'string', min: 1, max: 1024 },
    Id: { type: 'string', min: 1, max: 50, pattern: '[a-zA-Z0-9_.-]+' },
    InAppStreamName: { type: 'string', min: 1, max: 32 },
    InAppStreamNames: { type: 'list', member: 'InAppStreamName' },
    InAppTableName: { type: 'string', min: 1, max: 32 },
    Input: { type: 'structure', members: { NamePrefix: 'InAppStreamName', InputProcessingConfiguration: 'InputProcessingConfiguration', KinesisStreamsInput: 'KinesisStreamsInput', KinesisFirehoseInput: 'KinesisFirehoseInput', InputParallelism: 'InputParallelism', InputSchema: 'SourceSchema' }, required: ['NamePrefix', 'InputSchema'] },
    InputConfiguration: { type: 'structure', members: { Id: 'Id', InputStartingPositionConfiguration: 'InputStartingPositionConfiguration' }, required: ['Id', 'InputStartingPositionConfiguration'] },
    InputConfigurations: { type: 'list', member: 'InputConfiguration' },
    InputDescription: { type: 'structure', members: { InputId: 'Id', NamePrefix: 'InAppStreamName', InAppStreamNames: 'InAppStreamNames', InputProcessingConfigurationDescription: 'InputProcessingConfigurationDescription', KinesisStreamsInputDescription: 'KinesisStreamsInputDescription', KinesisFirehoseInputDescription: 'KinesisFirehoseInputDescription', InputSchema: 'SourceSchema', InputParallelism: 'InputParallelism', InputStartingPositionConfiguration: 'InputStartingPositionConfiguration' } },
    InputDescriptions: { type: 'list', member: 'InputDescription' },
    InputLambdaProcessor: { type: 'structure', members: { ResourceARN: 'ResourceARN', RoleARN: 'RoleARN' }, required: ['ResourceARN', 'RoleARN'] },
    InputLambdaProcessorDescription: { type: 'structure', members: { ResourceARN: 'ResourceARN', RoleARN: 'RoleARN' } },
    InputLambdaProcessorUpdate: { type: 'structure', members: { ResourceARNUpdate: 'ResourceARN', RoleARNUpdate: 'RoleARN' } },
    InputParallelism: { type: 'structure', members: { Count: 'InputParallelismCount' } },
    InputParallelismCount: { type: 'integer', min: 1, max: 64 },
    InputParallelismUpdate: { type: 'structure', members: { CountUpdate: 'InputParallelismCount' } },
    InputProcessingConfiguration: { type: 'structure', members: { InputLambdaProcessor: 'InputLambdaProcessor' }, required: ['InputLambdaProcessor'] },
    InputProcessingConfigurationDescription: { type: 'structure', members: { InputLambdaProcessorDescription: 'InputLambdaProcessorDescription' } },
    InputProcessingConfigurationUpdate: { type: 'structure', members: { InputLambdaProcessorUpdate: 'InputLambdaProcessorUpdate' }, required: ['InputLambdaProcessorUpdate'] },
    InputSchemaUpdate: { type: 'structure', members: { RecordFormatUpdate: 'RecordFormat', RecordEncodingUpdate: 'RecordEncoding', RecordColumnUpdates: 'RecordColumns' } },
    InputStartingPosition: { type: 'string', enum: ['NOW', 'TRIM_HORIZON', 'LAST_STOPPED_POINT'] },
    InputStartingPositionConfiguration: { type: 'structure', members: { InputStartingPosition: 'InputStartingPosition' } },
    InputUpdate: { type: 'structure', members: { InputId: 'Id', NamePrefixUpdate: 'InAppStreamName', InputProcessingConfigurationUpdate: 'InputProcessingConfigurationUpdate', KinesisStreamsInputUpdate: 'KinesisStreamsInputUpdate', KinesisFirehoseInputUpdate: 'KinesisFirehoseInputUpdate', InputSchemaUpdate: 'InputSchemaUpdate', InputParallelismUpdate: 'InputParallelismUpdate' }, required: ['InputId'] },
    InputUpdates: { type: 'list', member: 'InputUpdate' },
    Inputs: { type: 'list', member: 'Input' },
    InvalidApplicationConfigurationException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    InvalidArgumentException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    JSONMappingParameters: { type: 'structure', members: { RecordRowPath: 'RecordRowPath' }, required: ['RecordRowPath'] },
    KinesisAnalyticsARN: { type: 'string', min: 1, max: 2048, pattern: 'arn:aws:kinesisanalytics:[a-z]{2}-[a-z]+-\\d{1}+:\\d{12}+:application/[a-zA-Z0-9_.-]{1,128}' },
    KinesisFirehoseInput: { type: 'structure', members: { ResourceARN: 'ResourceARN', RoleARN: 'RoleARN' }, required: ['ResourceARN', 'RoleARN'] },
    KinesisFirehoseInputDescription: { type: 'structure', members: { ResourceARN: 'ResourceARN', RoleARN: 'RoleARN' } },
    KinesisFirehoseInputUpdate: { type: 'structure', members: { ResourceARNUpdate: 'ResourceARN', RoleARNUpdate: 'RoleARN' } },
    KinesisFirehoseOutput: { type: 'structure', members: { ResourceARN: 'ResourceARN', RoleARN: 'RoleARN' }, required: ['ResourceARN', 'RoleARN'] },
    KinesisFirehoseOutputDescription: { type: 'structure', members: { ResourceARN: 'ResourceARN', RoleARN: 'RoleARN' } },
    KinesisFirehoseOutputUpdate: { type: 'structure', members: { ResourceARNUpdate: 'ResourceARN', RoleARNUpdate: 'RoleARN' } },
    KinesisStreamsInput: { type: 'structure', members: { ResourceARN: 'ResourceARN', RoleARN: 'RoleARN' }, required: ['ResourceARN', 'RoleARN'] },
    KinesisStreamsInputDescription: { type: 'structure', members: { ResourceARN: 'ResourceARN', RoleARN: 'RoleARN' } },
    KinesisStreamsInputUpdate: { type: 'structure', members: { ResourceARNUpdate: 'ResourceARN', RoleARNUpdate: 'RoleARN' } },
    KinesisStreamsOutput: { type: 'structure', members: { ResourceARN: 'ResourceARN', RoleARN: 'RoleARN' }, required: ['ResourceARN', 'RoleARN'] },
    KinesisStreamsOutputDescription: { type: 'structure', members: { ResourceARN: 'ResourceARN', RoleARN: 'RoleARN' } },
    KinesisStreamsOutputUpdate: { type: 'structure', members: { ResourceARNUpdate: 'ResourceARN', RoleARNUpdate: 'RoleARN' } },
    LambdaOutput: { type: 'structure', members: { ResourceARN: 'ResourceARN', RoleARN: 'RoleARN' }, required: ['ResourceARN', 'RoleARN'] },
    LambdaOutputDescription: { type: 'structure', members: { ResourceARN: 'ResourceARN', RoleARN: 'RoleARN' } },
    LambdaOutputUpdate: { type: 'structure', members: { ResourceARNUpdate: 'ResourceARN', RoleARNUpdate: 'RoleARN' } },
    LimitExceededException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    ListApplicationsInputLimit: { type: 'integer', min: 1, max: 50 },
    ListApplicationsRequest: { type: 'structure', members: { Limit: 'ListApplicationsInputLimit', ExclusiveStartApplicationName: 'ApplicationName' } },
    ListApplicationsResponse: { type: 'structure', members: { ApplicationSummaries: 'ApplicationSummaries', HasMoreApplications: 'BooleanObject' }, required: ['ApplicationSummaries', 'HasMoreApplications'] },
    ListTagsForResourceRequest: { type: 'structure', members: { ResourceARN: 'KinesisAnalyticsARN' }, required: ['ResourceARN'] },
    ListTagsForResourceResponse: { type: 'structure', members: { Tags: 'Tags' } },
    LogStreamARN: { type: 'string', min: 1, max: 2048, pattern: 'arn:.*' },
    MappingParameters: { type: 'structure', members: { JSONMappingParameters: 'JSONMappingParameters', CSVMappingParameters: 'CSVMappingParameters' } },
    Output: { type: 'structure', members: { Name: 'InAppStreamName', KinesisStreamsOutput: 'KinesisStreamsOutput', KinesisFirehoseOutput: 'KinesisFirehoseOutput', LambdaOutput: 'LambdaOutput', DestinationSchema: 'DestinationSchema' }, required: ['Name', 'DestinationSchema'] },
    OutputDescription: { type: 'structure', members: { OutputId: 'Id', Name: 'InAppStreamName', KinesisStreamsOutputDescription: 'KinesisStreamsOutputDescription', KinesisFirehoseOutputDescription: 'KinesisFirehoseOutputDescription', LambdaOutputDescription: 'LambdaOutputDescription', DestinationSchema: 'DestinationSchema' } },
    OutputDescriptions: { type: 'list', member: 'OutputDescription' },
    OutputUpdate: { type: 'structure', members: { OutputId: 'Id', NameUpdate: 'InAppStreamName', KinesisStreamsOutputUpdate: 'KinesisStreamsOutputUpdate', KinesisFirehoseOutputUpdate: 'KinesisFirehoseOutputUpdate', LambdaOutputUpdate: 'LambdaOutputUpdate', DestinationSchemaUpdate: 'DestinationSchema' }, required: ['OutputId'] },
    OutputUpdates: { type: 'list', member: 'OutputUpdate' },
    Outputs: { type: 'list', member: 'Output' },
    ParsedInputRecord: { type: 'list', member: 'ParsedInputRecordField' },
    ParsedInputRecordField: { type: 'string' },
    ParsedInputRecords: { type: 'list', member: 'ParsedInputRecord' },
    ProcessedInputRecord: { type: 'string' },
    ProcessedInputRecords: { type: 'list', member: 'ProcessedInputRecord' },
    RawInputRecord: { type: 'string' },
    RawInputRecords: { type: 'list', member: 'RawInputRecord' },
    RecordColumn: { type: 'structure', members: { Name: 'RecordColumnName', Mapping: 'RecordColumnMapping', SqlType: 'RecordColumnSqlType' }, required: ['Name', 'SqlType'] },
    RecordColumnDelimiter: { type: 'string', min: 1 },
    RecordColumnMapping: { type: 'string' },
    RecordColumnName: { type: 'string' },
    RecordColumnSqlType: { type: 'string', min: 1 },
    RecordColumns: { type: 'list', member: 'RecordColumn', min: 1, max: 1000 },
    RecordEncoding: { type: 'string', pattern: 'UTF-8' },
    RecordFormat: { type: 'structure', members: { RecordFormatType: 'RecordFormatType', MappingParameters: 'MappingParameters' }, required: ['RecordFormatType'] },
    RecordFormatType: { type: 'string', enum: ['JSON', 'CSV'] },
    RecordRowDelimiter: { type: 'string', min: 1 },
    RecordRowPath: { type: 'string', min: 1 },
    ReferenceDataSource: { type: 'structure', members: { TableName: 'InAppTableName', S3ReferenceDataSource: 'S3ReferenceDataSource', ReferenceSchema: 'SourceSchema' }, required: ['TableName', 'ReferenceSchema'] },
    ReferenceDataSourceDescription: { type: 'structure', members: { ReferenceId: 'Id', TableName: 'InAppTableName', S3ReferenceDataSourceDescription: 'S3ReferenceDataSourceDescription', ReferenceSchema: 'SourceSchema' }, required: ['ReferenceId', 'TableName', 'S3ReferenceDataSourceDescription'] },
    ReferenceDataSourceDescriptions: { type: 'list', member: 'ReferenceDataSourceDescription' },
    ReferenceDataSourceUpdate: { type: 'structure', members: { ReferenceId: 'Id', TableNameUpdate: 'InAppTableName', S3ReferenceDataSourceUpdate: 'S3ReferenceDataSourceUpdate', ReferenceSchemaUpdate: 'SourceSchema' }, required: ['ReferenceId'] },
    ReferenceDataSourceUpdates: { type: 'list', member: 'ReferenceDataSourceUpdate' },
    ResourceARN: { type: 'string', min: 1, max: 2048, pattern: 'arn:.*' },
    ResourceInUseException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    ResourceNotFoundException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    ResourceProvisionedThroughputExceededException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    RoleARN: { type: 'string', min: 1, max: 2048, pattern: 'arn:aws:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+' },
    S3Configuration: { type: 'structure', members: { RoleARN: 'RoleARN', BucketARN: 'BucketARN', FileKey: 'FileKey' }, required: ['RoleARN', 'BucketARN', 'FileKey'] },
    S3ReferenceDataSource: { type: 'structure', members: { BucketARN: 'BucketARN', FileKey: 'FileKey', ReferenceRoleARN: 'RoleARN' }, required: ['BucketARN', 'FileKey', 'ReferenceRoleARN'] },
    S3ReferenceDataSourceDescription: { type: 'structure', members: { BucketARN: 'BucketARN', FileKey: 'FileKey', ReferenceRoleARN: 'RoleARN' }, required: ['BucketARN', 'FileKey', 'ReferenceRoleARN'] },
    S3ReferenceDataSourceUpdate: { type: 'structure', members: { BucketARNUpdate: 'BucketARN', FileKeyUpdate: 'FileKey', ReferenceRoleARNUpdate: 'RoleARN' } },
    ServiceUnavailableException: { type: 'structure', members: { message: 'ErrorMessage' }, error: { fault: true } },
    SourceSchema: { type: 'structure', members: { RecordFormat: 'RecordFormat', RecordEncoding: 'RecordEncoding', RecordColumns: 'RecordColumns' }, required: ['RecordFormat', 'RecordColumns'] },
    StartApplicationRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', InputConfigurations: 'InputConfigurations' }, required: ['ApplicationName', 'InputConfigurations'] },
    StartApplicationResponse: { type: 'structure', members: {} },
    StopApplicationRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName' }, required: ['ApplicationName'] },
    StopApplicationResponse: { type: 'structure', members: {} },
    Tag: { type: 'structure', members: { Key: 'TagKey', Value: 'TagValue' }, required: ['Key'] },
    TagKey: { type: 'string', min: 1, max: 128 },
    TagKeys: { type: 'list', member: 'TagKey', min: 1, max: 200 },
    TagResourceRequest: { type: 'structure', members: { ResourceARN: 'KinesisAnalyticsARN', Tags: 'Tags' }, required: ['ResourceARN', 'Tags'] },
    TagResourceResponse: { type: 'structure', members: {} },
    TagValue: { type: 'string', min: 0, max: 256 },
    Tags: { type: 'list', member: 'Tag', min: 1, max: 200 },
    Timestamp: { type: 'timestamp' },
    TooManyTagsException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    UnableToDetectSchemaException: { type: 'structure', members: { message: 'ErrorMessage', RawInputRecords: 'RawInputRecords', ProcessedInputRecords: 'ProcessedInputRecords' }, error: {} },
    UnsupportedOperationException: { type: 'structure', members: { message: 'ErrorMessage' }, error: {} },
    UntagResourceRequest: { type: 'structure', members: { ResourceARN: 'KinesisAnalyticsARN', TagKeys: 'TagKeys' }, required: ['ResourceARN', 'TagKeys'] },
    UntagResourceResponse: { type: 'structure', members: {} },
    UpdateApplicationRequest: { type: 'structure', members: { ApplicationName: 'ApplicationName', CurrentApplicationVersionId: 'ApplicationVersionId', ApplicationUpdate: 'ApplicationUpdate' }, required: ['ApplicationName', 'CurrentApplicationVersionId', 'ApplicationUpdate'] },
    UpdateApplicationResponse: { type: 'structure', members: {} },
  },
};
