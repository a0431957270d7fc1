// Written by tools/generate-models.ts from AWS's published API model (Glue 2017-03-31). Do not edit.
import type { ServiceModel } from '../../wire/aws/model.ts';

export interface AccessDeniedException {
  readonly Message?: string | undefined;
}

export interface Action {
  readonly JobName?: string | undefined;
  readonly Arguments?: GenericMap | undefined;
  readonly Timeout?: number | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly NotificationProperty?: NotificationProperty | undefined;
  readonly CrawlerName?: string | undefined;
}

export type ActionList = readonly Action[];

export type AdditionalContextMap = Readonly<Record<string, string>>;

export type AdditionalOptionKeys = 'performanceTuning.caching' | 'observations.scope' | 'compositeRuleEvaluation.method';

export type AdditionalOptions = Readonly<Record<string, string>>;

export type AdditionalPlanOptionsMap = Readonly<Record<string, string>>;

export type AggFunction = 'avg' | 'countDistinct' | 'count' | 'first' | 'last' | 'kurtosis' | 'max' | 'min' | 'skewness' | 'stddev_samp' | 'stddev_pop' | 'sum' | 'sumDistinct' | 'var_samp' | 'var_pop';

export interface Aggregate {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly Groups: GlueStudioPathList;
  readonly Aggs: AggregateOperations;
}

export interface AggregateOperation {
  readonly Column: EnclosedInStringProperties;
  readonly AggFunc: AggFunction;
}

export type AggregateOperations = readonly AggregateOperation[];

export type AllowFullTableExternalDataAccessEnum = 'True' | 'False';

export interface AllowedValue {
  readonly Description?: string | undefined;
  readonly Value: string;
}

export type AllowedValues = readonly AllowedValue[];

export type AllowedValuesStringList = readonly string[];

export interface AlreadyExistsException {
  readonly Message?: string | undefined;
}

export interface AmazonRedshiftAdvancedOption {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export type AmazonRedshiftAdvancedOptions = readonly AmazonRedshiftAdvancedOption[];

export interface AmazonRedshiftNodeData {
  readonly AccessType?: string | undefined;
  readonly SourceType?: string | undefined;
  readonly Connection?: Option | undefined;
  readonly Schema?: Option | undefined;
  readonly Table?: Option | undefined;
  readonly CatalogDatabase?: Option | undefined;
  readonly CatalogTable?: Option | undefined;
  readonly CatalogRedshiftSchema?: string | undefined;
  readonly CatalogRedshiftTable?: string | undefined;
  readonly TempDir?: string | undefined;
  readonly IamRole?: Option | undefined;
  readonly AdvancedOptions?: AmazonRedshiftAdvancedOptions | undefined;
  readonly SampleQuery?: string | undefined;
  readonly PreAction?: string | undefined;
  readonly PostAction?: string | undefined;
  readonly Action?: string | undefined;
  readonly TablePrefix?: string | undefined;
  readonly Upsert?: boolean | undefined;
  readonly MergeAction?: string | undefined;
  readonly MergeWhenMatched?: string | undefined;
  readonly MergeWhenNotMatched?: string | undefined;
  readonly MergeClause?: string | undefined;
  readonly CrawlerConnection?: string | undefined;
  readonly TableSchema?: OptionList | undefined;
  readonly StagingTable?: string | undefined;
  readonly SelectedColumns?: OptionList | undefined;
}

export interface AmazonRedshiftSource {
  readonly Name?: string | undefined;
  readonly Data?: AmazonRedshiftNodeData | undefined;
}

export interface AmazonRedshiftTarget {
  readonly Name?: string | undefined;
  readonly Data?: AmazonRedshiftNodeData | undefined;
  readonly Inputs?: OneInput | undefined;
}

export type AnalysisType = 'AUTO_UPGRADE';

export interface AnnotationError {
  readonly ProfileId?: string | undefined;
  readonly StatisticId?: string | undefined;
  readonly FailureReason?: string | undefined;
}

export type AnnotationErrorList = readonly AnnotationError[];

export type AnnotationList = readonly StatisticAnnotation[];

export interface ApplyMapping {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly Mapping: Mappings;
}

export interface AssetFormEntry {
  readonly FormTypeId?: string | undefined;
  readonly Content?: string | undefined;
}

export type AssetFormMap = Readonly<Record<string, AssetFormEntry>>;

export interface AssetTypeFormReference {
  readonly FormTypeIdentifier: string;
}

export type AssetTypeFormsMap = Readonly<Record<string, AssetTypeFormReference>>;

export interface AssetTypeItem {
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
}

export type AssetTypeItemList = readonly AssetTypeItem[];

export interface AssociateGlossaryTermsRequest {
  readonly AssetIdentifier: string;
  readonly IterableFormName?: string | undefined;
  readonly ItemIdentifier?: string | undefined;
  readonly GlossaryTermIdentifiers: GlossaryTermIdList;
  readonly ClientToken?: string | undefined;
}

export interface AssociateGlossaryTermsResponse {
  readonly AssetIdentifier?: string | undefined;
  readonly IterableFormName?: string | undefined;
  readonly ItemIdentifier?: string | undefined;
  readonly GlossaryTerms?: GlossaryTermIdList | undefined;
}

export interface AthenaConnectorSource {
  readonly Name: string;
  readonly ConnectionName: string;
  readonly ConnectorName: string;
  readonly ConnectionType: string;
  readonly ConnectionTable?: string | undefined;
  readonly SchemaName: string;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export type AuditColumnNamesList = readonly string[];

export interface AuditContext {
  readonly AdditionalAuditContext?: string | undefined;
  readonly RequestedColumns?: AuditColumnNamesList | undefined;
  readonly AllColumnsRequested?: boolean | undefined;
}

export interface AuthConfiguration {
  readonly AuthenticationType: Property;
  readonly SecretArn?: Property | undefined;
  readonly OAuth2Properties?: PropertiesMap | undefined;
  readonly BasicAuthenticationProperties?: PropertiesMap | undefined;
  readonly CustomAuthenticationProperties?: PropertiesMap | undefined;
}

export interface AuthenticationConfiguration {
  readonly AuthenticationType?: AuthenticationType | undefined;
  readonly SecretArn?: string | undefined;
  readonly KmsKeyArn?: string | undefined;
  readonly OAuth2Properties?: OAuth2Properties | undefined;
}

export interface AuthenticationConfigurationInput {
  readonly AuthenticationType?: AuthenticationType | undefined;
  readonly OAuth2Properties?: OAuth2PropertiesInput | undefined;
  readonly SecretArn?: string | undefined;
  readonly KmsKeyArn?: string | undefined;
  readonly BasicAuthenticationCredentials?: BasicAuthenticationCredentials | undefined;
  readonly CustomAuthenticationCredentials?: CredentialMap | undefined;
}

export type AuthenticationType = 'BASIC' | 'OAUTH2' | 'CUSTOM' | 'IAM';

export type AuthenticationTypes = readonly AuthenticationType[];

export interface AuthorizationCodeProperties {
  readonly AuthorizationCode?: string | undefined;
  readonly RedirectUri?: string | undefined;
}

export interface AutoDataQuality {
  readonly IsEnabled?: boolean | undefined;
  readonly EvaluationContext?: string | undefined;
}

export interface AutoUpgradeMetadata {
  readonly TargetVersion?: string | undefined;
  readonly SourceVersion?: string | undefined;
  readonly Status?: AutoUpgradeStatus | undefined;
  readonly AnalysisId?: string | undefined;
}

export type AutoUpgradeStatus = 'OBSERVING' | 'UPGRADING' | 'UPGRADE_SUCCEEDED' | 'UPGRADE_FAILED' | 'STOPPED' | 'WAITING_FOR_CONSENT';

export interface BackfillError {
  readonly Code?: BackfillErrorCode | undefined;
  readonly Partitions?: BackfillErroredPartitionsList | undefined;
}

export type BackfillErrorCode = 'ENCRYPTED_PARTITION_ERROR' | 'INTERNAL_ERROR' | 'INVALID_PARTITION_TYPE_DATA_ERROR' | 'MISSING_PARTITION_VALUE_ERROR' | 'UNSUPPORTED_PARTITION_CHARACTER_ERROR';

export type BackfillErroredPartitionsList = readonly PartitionValueList[];

export type BackfillErrors = readonly BackfillError[];

export interface BasicAuthenticationCredentials {
  readonly Username?: string | undefined;
  readonly Password?: string | undefined;
}

export interface BasicAuthenticationProperties {
  readonly Username?: ConnectorProperty | undefined;
  readonly Password?: ConnectorProperty | undefined;
}

export interface BasicCatalogTarget {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly PartitionKeys?: GlueStudioPathList | undefined;
  readonly Database: string;
  readonly Table: string;
}

export interface BatchCreatePartitionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly PartitionInputList: PartitionInputList;
}

export interface BatchCreatePartitionResponse {
  readonly Errors?: PartitionErrors | undefined;
}

export interface BatchDeleteConnectionRequest {
  readonly CatalogId?: string | undefined;
  readonly ConnectionNameList: DeleteConnectionNameList;
}

export interface BatchDeleteConnectionResponse {
  readonly Succeeded?: NameStringList | undefined;
  readonly Errors?: ErrorByName | undefined;
}

export interface BatchDeletePartitionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly PartitionsToDelete: BatchDeletePartitionValueList;
}

export interface BatchDeletePartitionResponse {
  readonly Errors?: PartitionErrors | undefined;
}

export type BatchDeletePartitionValueList = readonly PartitionValueList[];

export type BatchDeleteTableNameList = readonly string[];

export interface BatchDeleteTableRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TablesToDelete: BatchDeleteTableNameList;
  readonly TransactionId?: string | undefined;
}

export interface BatchDeleteTableResponse {
  readonly Errors?: TableErrors | undefined;
}

export type BatchDeleteTableVersionList = readonly string[];

export interface BatchDeleteTableVersionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly VersionIds: BatchDeleteTableVersionList;
}

export interface BatchDeleteTableVersionResponse {
  readonly Errors?: TableVersionErrors | undefined;
}

export type BatchGetBlueprintNames = readonly string[];

export interface BatchGetBlueprintsRequest {
  readonly Names: BatchGetBlueprintNames;
  readonly IncludeBlueprint?: boolean | undefined;
  readonly IncludeParameterSpec?: boolean | undefined;
}

export interface BatchGetBlueprintsResponse {
  readonly Blueprints?: Blueprints | undefined;
  readonly MissingBlueprints?: BlueprintNames | undefined;
}

export interface BatchGetCrawlersRequest {
  readonly CrawlerNames: CrawlerNameList;
}

export interface BatchGetCrawlersResponse {
  readonly Crawlers?: CrawlerList | undefined;
  readonly CrawlersNotFound?: CrawlerNameList | undefined;
}

export interface BatchGetCustomEntityTypesRequest {
  readonly Names: CustomEntityTypeNames;
}

export interface BatchGetCustomEntityTypesResponse {
  readonly CustomEntityTypes?: CustomEntityTypes | undefined;
  readonly CustomEntityTypesNotFound?: CustomEntityTypeNames | undefined;
}

export interface BatchGetDataQualityResultRequest {
  readonly ResultIds: DataQualityResultIds;
}

export interface BatchGetDataQualityResultResponse {
  readonly Results: DataQualityResultsList;
  readonly ResultsNotFound?: DataQualityResultIds | undefined;
}

export interface BatchGetDataQualityResultV2Request {
  readonly ResultIds: DataQualityResultV2IdList;
}

export interface BatchGetDataQualityResultV2Response {
  readonly Results: DataQualityResultV2List;
  readonly ResultsNotFound?: DataQualityResultV2IdList | undefined;
}

export interface BatchGetDataQualityRulesetEvaluationRunRequest {
  readonly RunIds: DataQualityRulesetEvaluationRunIdList;
}

export interface BatchGetDataQualityRulesetEvaluationRunResponse {
  readonly Runs?: DataQualityRulesetEvaluationRunsList | undefined;
  readonly RunsNotFound?: DataQualityRulesetEvaluationRunIdList | undefined;
}

export interface BatchGetDevEndpointsRequest {
  readonly DevEndpointNames: DevEndpointNames;
}

export interface BatchGetDevEndpointsResponse {
  readonly DevEndpoints?: DevEndpointList | undefined;
  readonly DevEndpointsNotFound?: DevEndpointNames | undefined;
}

export interface BatchGetIterableFormsRequest {
  readonly AssetIdentifier: string;
  readonly IterableFormName: string;
  readonly ItemIdentifiers: ItemIdentifierList;
}

export interface BatchGetIterableFormsResponse {
  readonly Items?: IterableFormItemList | undefined;
  readonly Errors?: ItemErrorList | undefined;
}

export interface BatchGetJobsRequest {
  readonly JobNames: JobNameList;
}

export interface BatchGetJobsResponse {
  readonly Jobs?: JobList | undefined;
  readonly JobsNotFound?: JobNameList | undefined;
}

export interface BatchGetPartitionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly PartitionsToGet: BatchGetPartitionValueList;
  readonly AuditContext?: AuditContext | undefined;
  readonly QuerySessionContext?: QuerySessionContext | undefined;
}

export interface BatchGetPartitionResponse {
  readonly Partitions?: PartitionList | undefined;
  readonly UnprocessedKeys?: BatchGetPartitionValueList | undefined;
}

export type BatchGetPartitionValueList = readonly PartitionValueList[];

export type BatchGetTableOptimizerEntries = readonly BatchGetTableOptimizerEntry[];

export interface BatchGetTableOptimizerEntry {
  readonly catalogId?: string | undefined;
  readonly databaseName?: string | undefined;
  readonly tableName?: string | undefined;
  readonly type?: TableOptimizerType | undefined;
}

export interface BatchGetTableOptimizerError {
  readonly error?: ErrorDetail | undefined;
  readonly catalogId?: string | undefined;
  readonly databaseName?: string | undefined;
  readonly tableName?: string | undefined;
  readonly type?: TableOptimizerType | undefined;
}

export type BatchGetTableOptimizerErrors = readonly BatchGetTableOptimizerError[];

export interface BatchGetTableOptimizerRequest {
  readonly Entries: BatchGetTableOptimizerEntries;
}

export interface BatchGetTableOptimizerResponse {
  readonly TableOptimizers?: BatchTableOptimizers | undefined;
  readonly Failures?: BatchGetTableOptimizerErrors | undefined;
}

export interface BatchGetTriggersRequest {
  readonly TriggerNames: TriggerNameList;
}

export interface BatchGetTriggersResponse {
  readonly Triggers?: TriggerList | undefined;
  readonly TriggersNotFound?: TriggerNameList | undefined;
}

export interface BatchGetWorkflowsRequest {
  readonly Names: WorkflowNames;
  readonly IncludeGraph?: boolean | undefined;
}

export interface BatchGetWorkflowsResponse {
  readonly Workflows?: Workflows | undefined;
  readonly MissingWorkflows?: WorkflowNames | undefined;
}

export interface BatchPutDataQualityStatisticAnnotationRequest {
  readonly InclusionAnnotations: InclusionAnnotationList;
  readonly ClientToken?: string | undefined;
}

export interface BatchPutDataQualityStatisticAnnotationResponse {
  readonly FailedInclusionAnnotations?: AnnotationErrorList | undefined;
}

export interface BatchStopJobRunError {
  readonly JobName?: string | undefined;
  readonly JobRunId?: string | undefined;
  readonly ErrorDetail?: ErrorDetail | undefined;
}

export type BatchStopJobRunErrorList = readonly BatchStopJobRunError[];

export type BatchStopJobRunJobRunIdList = readonly string[];

export interface BatchStopJobRunRequest {
  readonly JobName: string;
  readonly JobRunIds: BatchStopJobRunJobRunIdList;
}

export interface BatchStopJobRunResponse {
  readonly SuccessfulSubmissions?: BatchStopJobRunSuccessfulSubmissionList | undefined;
  readonly Errors?: BatchStopJobRunErrorList | undefined;
}

export interface BatchStopJobRunSuccessfulSubmission {
  readonly JobName?: string | undefined;
  readonly JobRunId?: string | undefined;
}

export type BatchStopJobRunSuccessfulSubmissionList = readonly BatchStopJobRunSuccessfulSubmission[];

export interface BatchTableOptimizer {
  readonly catalogId?: string | undefined;
  readonly databaseName?: string | undefined;
  readonly tableName?: string | undefined;
  readonly tableOptimizer?: TableOptimizer | undefined;
}

export type BatchTableOptimizers = readonly BatchTableOptimizer[];

export interface BatchUpdatePartitionFailureEntry {
  readonly PartitionValueList?: BoundedPartitionValueList | undefined;
  readonly ErrorDetail?: ErrorDetail | undefined;
}

export type BatchUpdatePartitionFailureList = readonly BatchUpdatePartitionFailureEntry[];

export interface BatchUpdatePartitionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly Entries: BatchUpdatePartitionRequestEntryList;
}

export interface BatchUpdatePartitionRequestEntry {
  readonly PartitionValueList: BoundedPartitionValueList;
  readonly PartitionInput: PartitionInput;
}

export type BatchUpdatePartitionRequestEntryList = readonly BatchUpdatePartitionRequestEntry[];

export interface BatchUpdatePartitionResponse {
  readonly Errors?: BatchUpdatePartitionFailureList | undefined;
}

export interface BetweenConfiguration {
  readonly LowBoundKey?: string | undefined;
  readonly HighBoundKey?: string | undefined;
  readonly Template?: string | undefined;
}

export type BinEdges = readonly string[];

export interface BinaryColumnStatisticsData {
  readonly MaximumLength: number;
  readonly AverageLength: number;
  readonly NumberOfNulls: number;
}

export interface Blueprint {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly CreatedOn?: number | undefined;
  readonly LastModifiedOn?: number | undefined;
  readonly ParameterSpec?: string | undefined;
  readonly BlueprintLocation?: string | undefined;
  readonly BlueprintServiceLocation?: string | undefined;
  readonly Status?: BlueprintStatus | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly LastActiveDefinition?: LastActiveDefinition | undefined;
}

export interface BlueprintDetails {
  readonly BlueprintName?: string | undefined;
  readonly RunId?: string | undefined;
}

export type BlueprintNames = readonly string[];

export interface BlueprintRun {
  readonly BlueprintName?: string | undefined;
  readonly RunId?: string | undefined;
  readonly WorkflowName?: string | undefined;
  readonly State?: BlueprintRunState | undefined;
  readonly StartedOn?: number | undefined;
  readonly CompletedOn?: number | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly RollbackErrorMessage?: string | undefined;
  readonly Parameters?: string | undefined;
  readonly RoleArn?: string | undefined;
}

export type BlueprintRunState = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'ROLLING_BACK';

export type BlueprintRuns = readonly BlueprintRun[];

export type BlueprintStatus = 'CREATING' | 'ACTIVE' | 'UPDATING' | 'FAILED';

export type Blueprints = readonly Blueprint[];

export interface BooleanColumnStatisticsData {
  readonly NumberOfTrues: number;
  readonly NumberOfFalses: number;
  readonly NumberOfNulls: number;
}

export type BoundedPartitionValueList = readonly string[];

export interface CancelDataQualityRuleRecommendationRunRequest {
  readonly RunId: string;
}

export interface CancelDataQualityRuleRecommendationRunResponse {}

export interface CancelDataQualityRulesetEvaluationRunRequest {
  readonly RunId: string;
}

export interface CancelDataQualityRulesetEvaluationRunResponse {}

export interface CancelMLTaskRunRequest {
  readonly TransformId: string;
  readonly TaskRunId: string;
}

export interface CancelMLTaskRunResponse {
  readonly TransformId?: string | undefined;
  readonly TaskRunId?: string | undefined;
  readonly Status?: TaskStatusType | undefined;
}

export interface CancelStatementRequest {
  readonly SessionId: string;
  readonly Id: number;
  readonly RequestOrigin?: string | undefined;
}

export interface CancelStatementResponse {}

export interface Capabilities {
  readonly SupportedAuthenticationTypes: AuthenticationTypes;
  readonly SupportedDataOperations: DataOperations;
  readonly SupportedComputeEnvironments: ComputeEnvironments;
}

export interface Catalog {
  readonly CatalogId?: string | undefined;
  readonly Name: string;
  readonly ResourceArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly Parameters?: ParametersMap | undefined;
  readonly CreateTime?: number | undefined;
  readonly UpdateTime?: number | undefined;
  readonly TargetRedshiftCatalog?: TargetRedshiftCatalog | undefined;
  readonly FederatedCatalog?: FederatedCatalog | undefined;
  readonly CatalogProperties?: CatalogPropertiesOutput | undefined;
  readonly CreateTableDefaultPermissions?: PrincipalPermissionsList | undefined;
  readonly CreateDatabaseDefaultPermissions?: PrincipalPermissionsList | undefined;
  readonly AllowFullTableExternalDataAccess?: AllowFullTableExternalDataAccessEnum | undefined;
}

export interface CatalogDeltaSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
  readonly AdditionalDeltaOptions?: AdditionalOptions | undefined;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export type CatalogEncryptionMode = 'DISABLED' | 'SSE-KMS' | 'SSE-KMS-WITH-SERVICE-ROLE';

export type CatalogEntries = readonly CatalogEntry[];

export interface CatalogEntry {
  readonly DatabaseName: string;
  readonly TableName: string;
}

export interface CatalogHudiSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
  readonly AdditionalHudiOptions?: AdditionalOptions | undefined;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export interface CatalogIcebergSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
  readonly AdditionalIcebergOptions?: AdditionalOptions | undefined;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export interface CatalogImportStatus {
  readonly ImportCompleted?: boolean | undefined;
  readonly ImportTime?: number | undefined;
  readonly ImportedBy?: string | undefined;
}

export interface CatalogInput {
  readonly Description?: string | undefined;
  readonly FederatedCatalog?: FederatedCatalog | undefined;
  readonly Parameters?: ParametersMap | undefined;
  readonly TargetRedshiftCatalog?: TargetRedshiftCatalog | undefined;
  readonly CatalogProperties?: CatalogProperties | undefined;
  readonly CreateTableDefaultPermissions?: PrincipalPermissionsList | undefined;
  readonly CreateDatabaseDefaultPermissions?: PrincipalPermissionsList | undefined;
  readonly AllowFullTableExternalDataAccess?: AllowFullTableExternalDataAccessEnum | undefined;
  readonly OverwriteChildResourcePermissionsWithDefault?: OverwriteChildResourcePermissionsWithDefaultEnum | undefined;
}

export interface CatalogKafkaSource {
  readonly Name: string;
  readonly WindowSize?: number | undefined;
  readonly DetectSchema?: boolean | undefined;
  readonly Table: string;
  readonly Database: string;
  readonly StreamingOptions?: KafkaStreamingSourceOptions | undefined;
  readonly DataPreviewOptions?: StreamingDataPreviewOptions | undefined;
}

export interface CatalogKinesisSource {
  readonly Name: string;
  readonly WindowSize?: number | undefined;
  readonly DetectSchema?: boolean | undefined;
  readonly Table: string;
  readonly Database: string;
  readonly StreamingOptions?: KinesisStreamingSourceOptions | undefined;
  readonly DataPreviewOptions?: StreamingDataPreviewOptions | undefined;
}

export type CatalogList = readonly Catalog[];

export interface CatalogProperties {
  readonly DataLakeAccessProperties?: DataLakeAccessProperties | undefined;
  readonly IcebergOptimizationProperties?: IcebergOptimizationProperties | undefined;
  readonly CustomProperties?: ParametersMap | undefined;
}

export interface CatalogPropertiesOutput {
  readonly DataLakeAccessProperties?: DataLakeAccessPropertiesOutput | undefined;
  readonly IcebergOptimizationProperties?: IcebergOptimizationPropertiesOutput | undefined;
  readonly CustomProperties?: ParametersMap | undefined;
}

export interface CatalogSchemaChangePolicy {
  readonly EnableUpdateCatalog?: boolean | undefined;
  readonly UpdateBehavior?: UpdateCatalogBehavior | undefined;
}

export interface CatalogSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
  readonly PartitionPredicate?: string | undefined;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export interface CatalogTableConfigOptions {
  readonly DatabaseName?: string | undefined;
  readonly TableName?: string | undefined;
  readonly S3Location?: string | undefined;
  readonly CatalogId?: string | undefined;
}

export type CatalogTablesList = readonly string[];

export interface CatalogTarget {
  readonly DatabaseName: string;
  readonly Tables: CatalogTablesList;
  readonly ConnectionName?: string | undefined;
  readonly EventQueueArn?: string | undefined;
  readonly DlqEventQueueArn?: string | undefined;
}

export type CatalogTargetList = readonly CatalogTarget[];

export interface CheckSchemaVersionValidityInput {
  readonly DataFormat: DataFormat;
  readonly SchemaDefinition: string;
}

export interface CheckSchemaVersionValidityResponse {
  readonly Valid?: boolean | undefined;
  readonly Error?: string | undefined;
}

export interface Classifier {
  readonly GrokClassifier?: GrokClassifier | undefined;
  readonly XMLClassifier?: XMLClassifier | undefined;
  readonly JsonClassifier?: JsonClassifier | undefined;
  readonly CsvClassifier?: CsvClassifier | undefined;
}

export type ClassifierList = readonly Classifier[];

export type ClassifierNameList = readonly string[];

export interface ClientCredentialsProperties {
  readonly TokenUrl?: ConnectorProperty | undefined;
  readonly RequestMethod?: HTTPMethod | undefined;
  readonly ContentType?: ContentType | undefined;
  readonly ClientId?: ConnectorProperty | undefined;
  readonly ClientSecret?: ConnectorProperty | undefined;
  readonly Scope?: ConnectorProperty | undefined;
  readonly TokenUrlParameters?: ConnectorPropertyList | undefined;
}

export interface CloudWatchEncryption {
  readonly CloudWatchEncryptionMode?: CloudWatchEncryptionMode | undefined;
  readonly KmsKeyArn?: string | undefined;
}

export type CloudWatchEncryptionMode = 'DISABLED' | 'SSE-KMS';

export interface CodeGenConfigurationNode {
  readonly AthenaConnectorSource?: AthenaConnectorSource | undefined;
  readonly JDBCConnectorSource?: JDBCConnectorSource | undefined;
  readonly SparkConnectorSource?: SparkConnectorSource | undefined;
  readonly CatalogSource?: CatalogSource | undefined;
  readonly RedshiftSource?: RedshiftSource | undefined;
  readonly S3CatalogSource?: S3CatalogSource | undefined;
  readonly S3CsvSource?: S3CsvSource | undefined;
  readonly S3JsonSource?: S3JsonSource | undefined;
  readonly S3ParquetSource?: S3ParquetSource | undefined;
  readonly RelationalCatalogSource?: RelationalCatalogSource | undefined;
  readonly DynamoDBCatalogSource?: DynamoDBCatalogSource | undefined;
  readonly JDBCConnectorTarget?: JDBCConnectorTarget | undefined;
  readonly SparkConnectorTarget?: SparkConnectorTarget | undefined;
  readonly CatalogTarget?: BasicCatalogTarget | undefined;
  readonly RedshiftTarget?: RedshiftTarget | undefined;
  readonly S3CatalogTarget?: S3CatalogTarget | undefined;
  readonly S3GlueParquetTarget?: S3GlueParquetTarget | undefined;
  readonly S3DirectTarget?: S3DirectTarget | undefined;
  readonly ApplyMapping?: ApplyMapping | undefined;
  readonly SelectFields?: SelectFields | undefined;
  readonly DropFields?: DropFields | undefined;
  readonly RenameField?: RenameField | undefined;
  readonly Spigot?: Spigot | undefined;
  readonly Join?: Join | undefined;
  readonly SplitFields?: SplitFields | undefined;
  readonly SelectFromCollection?: SelectFromCollection | undefined;
  readonly FillMissingValues?: FillMissingValues | undefined;
  readonly Filter?: Filter | undefined;
  readonly CustomCode?: CustomCode | undefined;
  readonly SparkSQL?: SparkSQL | undefined;
  readonly DirectKinesisSource?: DirectKinesisSource | undefined;
  readonly DirectKafkaSource?: DirectKafkaSource | undefined;
  readonly CatalogKinesisSource?: CatalogKinesisSource | undefined;
  readonly CatalogKafkaSource?: CatalogKafkaSource | undefined;
  readonly DropNullFields?: DropNullFields | undefined;
  readonly Merge?: Merge | undefined;
  readonly Union?: Union | undefined;
  readonly PIIDetection?: PIIDetection | undefined;
  readonly Aggregate?: Aggregate | undefined;
  readonly DropDuplicates?: DropDuplicates | undefined;
  readonly GovernedCatalogTarget?: GovernedCatalogTarget | undefined;
  readonly GovernedCatalogSource?: GovernedCatalogSource | undefined;
  readonly MicrosoftSQLServerCatalogSource?: MicrosoftSQLServerCatalogSource | undefined;
  readonly MySQLCatalogSource?: MySQLCatalogSource | undefined;
  readonly OracleSQLCatalogSource?: OracleSQLCatalogSource | undefined;
  readonly PostgreSQLCatalogSource?: PostgreSQLCatalogSource | undefined;
  readonly MicrosoftSQLServerCatalogTarget?: MicrosoftSQLServerCatalogTarget | undefined;
  readonly MySQLCatalogTarget?: MySQLCatalogTarget | undefined;
  readonly OracleSQLCatalogTarget?: OracleSQLCatalogTarget | undefined;
  readonly PostgreSQLCatalogTarget?: PostgreSQLCatalogTarget | undefined;
  readonly Route?: Route | undefined;
  readonly DynamicTransform?: DynamicTransform | undefined;
  readonly EvaluateDataQuality?: EvaluateDataQuality | undefined;
  readonly S3CatalogHudiSource?: S3CatalogHudiSource | undefined;
  readonly CatalogHudiSource?: CatalogHudiSource | undefined;
  readonly S3HudiSource?: S3HudiSource | undefined;
  readonly S3HudiCatalogTarget?: S3HudiCatalogTarget | undefined;
  readonly S3HudiDirectTarget?: S3HudiDirectTarget | undefined;
  readonly DirectJDBCSource?: DirectJDBCSource | undefined;
  readonly S3CatalogDeltaSource?: S3CatalogDeltaSource | undefined;
  readonly CatalogDeltaSource?: CatalogDeltaSource | undefined;
  readonly S3DeltaSource?: S3DeltaSource | undefined;
  readonly S3DeltaCatalogTarget?: S3DeltaCatalogTarget | undefined;
  readonly S3DeltaDirectTarget?: S3DeltaDirectTarget | undefined;
  readonly AmazonRedshiftSource?: AmazonRedshiftSource | undefined;
  readonly AmazonRedshiftTarget?: AmazonRedshiftTarget | undefined;
  readonly EvaluateDataQualityMultiFrame?: EvaluateDataQualityMultiFrame | undefined;
  readonly Recipe?: Recipe | undefined;
  readonly SnowflakeSource?: SnowflakeSource | undefined;
  readonly SnowflakeTarget?: SnowflakeTarget | undefined;
  readonly ConnectorDataSource?: ConnectorDataSource | undefined;
  readonly ConnectorDataTarget?: ConnectorDataTarget | undefined;
  readonly S3CatalogIcebergSource?: S3CatalogIcebergSource | undefined;
  readonly CatalogIcebergSource?: CatalogIcebergSource | undefined;
  readonly S3IcebergCatalogTarget?: S3IcebergCatalogTarget | undefined;
  readonly S3IcebergDirectTarget?: S3IcebergDirectTarget | undefined;
  readonly S3ExcelSource?: S3ExcelSource | undefined;
  readonly S3HyperDirectTarget?: S3HyperDirectTarget | undefined;
  readonly DynamoDBELTConnectorSource?: DynamoDBELTConnectorSource | undefined;
}

export type CodeGenConfigurationNodes = Readonly<Record<string, CodeGenConfigurationNode>>;

export interface CodeGenEdge {
  readonly Source: string;
  readonly Target: string;
  readonly TargetParameter?: string | undefined;
}

export interface CodeGenNode {
  readonly Id: string;
  readonly NodeType: string;
  readonly Args: CodeGenNodeArgs;
  readonly LineNumber?: number | undefined;
}

export interface CodeGenNodeArg {
  readonly Name: string;
  readonly Value: string;
  readonly Param?: boolean | undefined;
}

export type CodeGenNodeArgs = readonly CodeGenNodeArg[];

export interface Column {
  readonly Name: string;
  readonly Type?: string | undefined;
  readonly Comment?: string | undefined;
  readonly Parameters?: ParametersMap | undefined;
}

export interface ColumnError {
  readonly ColumnName?: string | undefined;
  readonly Error?: ErrorDetail | undefined;
}

export type ColumnErrors = readonly ColumnError[];

export interface ColumnImportance {
  readonly ColumnName?: string | undefined;
  readonly Importance?: number | undefined;
}

export type ColumnImportanceList = readonly ColumnImportance[];

export type ColumnList = readonly Column[];

export type ColumnNameList = readonly string[];

export interface ColumnRowFilter {
  readonly ColumnName?: string | undefined;
  readonly RowFilterExpression?: string | undefined;
}

export type ColumnRowFilterList = readonly ColumnRowFilter[];

export interface ColumnStatistics {
  readonly ColumnName: string;
  readonly ColumnType: string;
  readonly AnalyzedTime: number;
  readonly StatisticsData: ColumnStatisticsData;
}

export interface ColumnStatisticsData {
  readonly Type: ColumnStatisticsType;
  readonly BooleanColumnStatisticsData?: BooleanColumnStatisticsData | undefined;
  readonly DateColumnStatisticsData?: DateColumnStatisticsData | undefined;
  readonly DecimalColumnStatisticsData?: DecimalColumnStatisticsData | undefined;
  readonly DoubleColumnStatisticsData?: DoubleColumnStatisticsData | undefined;
  readonly LongColumnStatisticsData?: LongColumnStatisticsData | undefined;
  readonly StringColumnStatisticsData?: StringColumnStatisticsData | undefined;
  readonly BinaryColumnStatisticsData?: BinaryColumnStatisticsData | undefined;
}

export interface ColumnStatisticsError {
  readonly ColumnStatistics?: ColumnStatistics | undefined;
  readonly Error?: ErrorDetail | undefined;
}

export type ColumnStatisticsErrors = readonly ColumnStatisticsError[];

export type ColumnStatisticsList = readonly ColumnStatistics[];

export type ColumnStatisticsState = 'STARTING' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'STOPPED';

export interface ColumnStatisticsTaskNotRunningException {
  readonly Message?: string | undefined;
}

export interface ColumnStatisticsTaskRun {
  readonly CustomerId?: string | undefined;
  readonly ColumnStatisticsTaskRunId?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly TableName?: string | undefined;
  readonly ColumnNameList?: ColumnNameList | undefined;
  readonly CatalogID?: string | undefined;
  readonly Role?: string | undefined;
  readonly SampleSize?: number | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly WorkerType?: string | undefined;
  readonly ComputationType?: ComputationType | undefined;
  readonly Status?: ColumnStatisticsState | undefined;
  readonly CreationTime?: number | undefined;
  readonly LastUpdated?: number | undefined;
  readonly StartTime?: number | undefined;
  readonly EndTime?: number | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly DPUSeconds?: number | undefined;
}

export type ColumnStatisticsTaskRunIdList = readonly string[];

export interface ColumnStatisticsTaskRunningException {
  readonly Message?: string | undefined;
}

export type ColumnStatisticsTaskRunsList = readonly ColumnStatisticsTaskRun[];

export interface ColumnStatisticsTaskSettings {
  readonly DatabaseName?: string | undefined;
  readonly TableName?: string | undefined;
  readonly Schedule?: Schedule | undefined;
  readonly ColumnNameList?: ColumnNameList | undefined;
  readonly CatalogID?: string | undefined;
  readonly Role?: string | undefined;
  readonly SampleSize?: number | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly ScheduleType?: ScheduleType | undefined;
  readonly SettingSource?: SettingSource | undefined;
  readonly LastExecutionAttempt?: ExecutionAttempt | undefined;
}

export interface ColumnStatisticsTaskStoppingException {
  readonly Message?: string | undefined;
}

export type ColumnStatisticsType = 'BOOLEAN' | 'DATE' | 'DECIMAL' | 'DOUBLE' | 'LONG' | 'STRING' | 'BINARY';

export type ColumnValueStringList = readonly string[];

export interface CompactionConfiguration {
  readonly icebergConfiguration?: IcebergCompactionConfiguration | undefined;
}

export interface CompactionMetrics {
  readonly IcebergMetrics?: IcebergCompactionMetrics | undefined;
}

export type CompactionStrategy = 'binpack' | 'sort' | 'z-order';

export type Comparator = 'EQUALS' | 'GREATER_THAN' | 'LESS_THAN' | 'GREATER_THAN_EQUALS' | 'LESS_THAN_EQUALS';

export type Compatibility = 'NONE' | 'DISABLED' | 'BACKWARD' | 'BACKWARD_ALL' | 'FORWARD' | 'FORWARD_ALL' | 'FULL' | 'FULL_ALL';

export type CompressionType = 'gzip' | 'bzip2';

export type ComputationType = 'FULL' | 'INCREMENTAL';

export type ComputeEnvironment = 'SPARK' | 'ATHENA' | 'PYTHON';

export interface ComputeEnvironmentConfiguration {
  readonly Name: string;
  readonly Description: string;
  readonly ComputeEnvironment: ComputeEnvironment;
  readonly SupportedAuthenticationTypes: AuthenticationTypes;
  readonly ConnectionOptions: PropertiesMap;
  readonly ConnectionPropertyNameOverrides: PropertyNameOverrides;
  readonly ConnectionOptionNameOverrides: PropertyNameOverrides;
  readonly ConnectionPropertiesRequiredOverrides: ListOfString;
  readonly PhysicalConnectionPropertiesRequired?: boolean | undefined;
}

export type ComputeEnvironmentConfigurationMap = Readonly<Record<string, ComputeEnvironmentConfiguration>>;

export type ComputeEnvironmentList = readonly ComputeEnvironment[];

export type ComputeEnvironments = readonly ComputeEnvironment[];

export interface ConcurrentModificationException {
  readonly Message?: string | undefined;
}

export interface ConcurrentRunsExceededException {
  readonly Message?: string | undefined;
}

export interface Condition {
  readonly LogicalOperator?: LogicalOperator | undefined;
  readonly JobName?: string | undefined;
  readonly State?: JobRunState | undefined;
  readonly CrawlerName?: string | undefined;
  readonly CrawlState?: CrawlState | undefined;
}

export interface ConditionCheckFailureException {
  readonly Message?: string | undefined;
}

export interface ConditionExpression {
  readonly Condition: string;
  readonly Value?: string | undefined;
  readonly TargetColumn: string;
}

export type ConditionExpressionList = readonly ConditionExpression[];

export type ConditionList = readonly Condition[];

export type ConfigurationMap = Readonly<Record<string, ConfigurationObject>>;

export interface ConfigurationObject {
  readonly DefaultValue?: string | undefined;
  readonly AllowedValues?: AllowedValuesStringList | undefined;
  readonly MinValue?: string | undefined;
  readonly MaxValue?: string | undefined;
}

export type ConfigurationSource = 'catalog' | 'table';

export interface ConflictException {
  readonly Message?: string | undefined;
}

export interface ConfusionMatrix {
  readonly NumTruePositives?: number | undefined;
  readonly NumFalsePositives?: number | undefined;
  readonly NumTrueNegatives?: number | undefined;
  readonly NumFalseNegatives?: number | undefined;
}

export interface Connection {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly ConnectionType?: ConnectionType | undefined;
  readonly MatchCriteria?: MatchCriteria | undefined;
  readonly ConnectionProperties?: ConnectionProperties | undefined;
  readonly SparkProperties?: PropertyMap | undefined;
  readonly AthenaProperties?: PropertyMap | undefined;
  readonly PythonProperties?: PropertyMap | undefined;
  readonly PhysicalConnectionRequirements?: PhysicalConnectionRequirements | undefined;
  readonly CreationTime?: number | undefined;
  readonly LastUpdatedTime?: number | undefined;
  readonly LastUpdatedBy?: string | undefined;
  readonly Status?: ConnectionStatus | undefined;
  readonly StatusReason?: string | undefined;
  readonly LastConnectionValidationTime?: number | undefined;
  readonly AuthenticationConfiguration?: AuthenticationConfiguration | undefined;
  readonly ConnectionSchemaVersion?: number | undefined;
  readonly CompatibleComputeEnvironments?: ComputeEnvironmentList | undefined;
}

export interface ConnectionInput {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly ConnectionType: ConnectionType;
  readonly MatchCriteria?: MatchCriteria | undefined;
  readonly ConnectionProperties: ConnectionProperties;
  readonly SparkProperties?: PropertyMap | undefined;
  readonly AthenaProperties?: PropertyMap | undefined;
  readonly PythonProperties?: PropertyMap | undefined;
  readonly PhysicalConnectionRequirements?: PhysicalConnectionRequirements | undefined;
  readonly AuthenticationConfiguration?: AuthenticationConfigurationInput | undefined;
  readonly ValidateCredentials?: boolean | undefined;
  readonly ValidateForComputeEnvironments?: ComputeEnvironmentList | undefined;
}

export type ConnectionList = readonly Connection[];

export type ConnectionOptions = Readonly<Record<string, string>>;

export interface ConnectionPasswordEncryption {
  readonly ReturnConnectionPasswordEncrypted: boolean;
  readonly AwsKmsKeyId?: string | undefined;
}

export type ConnectionProperties = Readonly<Record<string, string>>;

export interface ConnectionPropertiesConfiguration {
  readonly Url?: ConnectorProperty | undefined;
  readonly AdditionalRequestParameters?: ConnectorPropertyList | undefined;
}

export type ConnectionPropertyKey = 'HOST' | 'PORT' | 'USERNAME' | 'PASSWORD' | 'ENCRYPTED_PASSWORD' | 'JDBC_DRIVER_JAR_URI' | 'JDBC_DRIVER_CLASS_NAME' | 'JDBC_ENGINE' | 'JDBC_ENGINE_VERSION' | 'CONFIG_FILES' | 'INSTANCE_ID' | 'JDBC_CONNECTION_URL' | 'JDBC_ENFORCE_SSL' | 'CUSTOM_JDBC_CERT' | 'SKIP_CUSTOM_JDBC_CERT_VALIDATION' | 'CUSTOM_JDBC_CERT_STRING' | 'CONNECTION_URL' | 'KAFKA_BOOTSTRAP_SERVERS' | 'KAFKA_SSL_ENABLED' | 'KAFKA_CUSTOM_CERT' | 'KAFKA_SKIP_CUSTOM_CERT_VALIDATION' | 'KAFKA_CLIENT_KEYSTORE' | 'KAFKA_CLIENT_KEYSTORE_PASSWORD' | 'KAFKA_CLIENT_KEY_PASSWORD' | 'ENCRYPTED_KAFKA_CLIENT_KEYSTORE_PASSWORD' | 'ENCRYPTED_KAFKA_CLIENT_KEY_PASSWORD' | 'KAFKA_SASL_MECHANISM' | 'KAFKA_SASL_PLAIN_USERNAME' | 'KAFKA_SASL_PLAIN_PASSWORD' | 'ENCRYPTED_KAFKA_SASL_PLAIN_PASSWORD' | 'KAFKA_SASL_SCRAM_USERNAME' | 'KAFKA_SASL_SCRAM_PASSWORD' | 'KAFKA_SASL_SCRAM_SECRETS_ARN' | 'ENCRYPTED_KAFKA_SASL_SCRAM_PASSWORD' | 'KAFKA_SASL_GSSAPI_KEYTAB' | 'KAFKA_SASL_GSSAPI_KRB5_CONF' | 'KAFKA_SASL_GSSAPI_SERVICE' | 'KAFKA_SASL_GSSAPI_PRINCIPAL' | 'SECRET_ID' | 'CONNECTOR_URL' | 'CONNECTOR_TYPE' | 'CONNECTOR_CLASS_NAME' | 'ENDPOINT' | 'ENDPOINT_TYPE' | 'ROLE_ARN' | 'REGION' | 'WORKGROUP_NAME' | 'CLUSTER_IDENTIFIER' | 'DATABASE';

export type ConnectionStatus = 'READY' | 'IN_PROGRESS' | 'FAILED';

export type ConnectionStringList = readonly string[];

export type ConnectionStringToStringMap = Readonly<Record<string, string>>;

export type ConnectionType = 'JDBC' | 'SFTP' | 'MONGODB' | 'KAFKA' | 'NETWORK' | 'MARKETPLACE' | 'CUSTOM' | 'SALESFORCE' | 'VIEW_VALIDATION_REDSHIFT' | 'VIEW_VALIDATION_ATHENA' | 'GOOGLEADS' | 'GOOGLESHEETS' | 'GOOGLEANALYTICS4' | 'SERVICENOW' | 'MARKETO' | 'SAPODATA' | 'ZENDESK' | 'JIRACLOUD' | 'NETSUITEERP' | 'HUBSPOT' | 'FACEBOOKADS' | 'INSTAGRAMADS' | 'ZOHOCRM' | 'SALESFORCEPARDOT' | 'SALESFORCEMARKETINGCLOUD' | 'ADOBEANALYTICS' | 'SLACK' | 'LINKEDIN' | 'MIXPANEL' | 'ASANA' | 'STRIPE' | 'SMARTSHEET' | 'DATADOG' | 'WOOCOMMERCE' | 'INTERCOM' | 'SNAPCHATADS' | 'PAYPAL' | 'QUICKBOOKS' | 'FACEBOOKPAGEINSIGHTS' | 'FRESHDESK' | 'TWILIO' | 'DOCUSIGNMONITOR' | 'FRESHSALES' | 'ZOOM' | 'GOOGLESEARCHCONSOLE' | 'SALESFORCECOMMERCECLOUD' | 'SAPCONCUR' | 'DYNATRACE' | 'MICROSOFTDYNAMIC365FINANCEANDOPS' | 'MICROSOFTTEAMS' | 'BLACKBAUDRAISEREDGENXT' | 'MAILCHIMP' | 'GITLAB' | 'PENDO' | 'PRODUCTBOARD' | 'CIRCLECI' | 'PIPEDIVE' | 'SENDGRID' | 'AZURECOSMOS' | 'AZURESQL' | 'BIGQUERY' | 'BLACKBAUD' | 'CLOUDERAHIVE' | 'CLOUDERAIMPALA' | 'CLOUDWATCH' | 'CLOUDWATCHMETRICS' | 'CMDB' | 'DATALAKEGEN2' | 'DB2' | 'DB2AS400' | 'DOCUMENTDB' | 'DOMO' | 'DYNAMODB' | 'GOOGLECLOUDSTORAGE' | 'HBASE' | 'KUSTOMER' | 'MICROSOFTDYNAMICS365CRM' | 'MONDAY' | 'MYSQL' | 'OKTA' | 'OPENSEARCH' | 'ORACLE' | 'PIPEDRIVE' | 'POSTGRESQL' | 'SAPHANA' | 'SQLSERVER' | 'SYNAPSE' | 'TERADATA' | 'TERADATANOS' | 'TIMESTREAM' | 'TPCDS' | 'VERTICA';

export interface ConnectionTypeBrief {
  readonly ConnectionType?: ConnectionType | undefined;
  readonly DisplayName?: string | undefined;
  readonly Vendor?: string | undefined;
  readonly Description?: string | undefined;
  readonly Categories?: ListOfString | undefined;
  readonly Capabilities?: Capabilities | undefined;
  readonly LogoUrl?: string | undefined;
  readonly ConnectionTypeVariants?: ConnectionTypeVariantList | undefined;
}

export type ConnectionTypeList = readonly ConnectionTypeBrief[];

export interface ConnectionTypeVariant {
  readonly ConnectionTypeVariantName?: string | undefined;
  readonly DisplayName?: string | undefined;
  readonly Description?: string | undefined;
  readonly LogoUrl?: string | undefined;
}

export type ConnectionTypeVariantList = readonly ConnectionTypeVariant[];

export interface ConnectionsList {
  readonly Connections?: ConnectionStringList | undefined;
}

export interface ConnectorAuthenticationConfiguration {
  readonly AuthenticationTypes: AuthenticationTypes;
  readonly OAuth2Properties?: ConnectorOAuth2Properties | undefined;
  readonly BasicAuthenticationProperties?: BasicAuthenticationProperties | undefined;
  readonly CustomAuthenticationProperties?: CustomAuthenticationProperties | undefined;
}

export interface ConnectorAuthorizationCodeProperties {
  readonly AuthorizationCodeUrl?: ConnectorProperty | undefined;
  readonly AuthorizationCode?: ConnectorProperty | undefined;
  readonly RedirectUri?: ConnectorProperty | undefined;
  readonly TokenUrl?: ConnectorProperty | undefined;
  readonly RequestMethod?: HTTPMethod | undefined;
  readonly ContentType?: ContentType | undefined;
  readonly ClientId?: ConnectorProperty | undefined;
  readonly ClientSecret?: ConnectorProperty | undefined;
  readonly Scope?: ConnectorProperty | undefined;
  readonly Prompt?: ConnectorProperty | undefined;
  readonly TokenUrlParameters?: ConnectorPropertyList | undefined;
}

export interface ConnectorDataSource {
  readonly Name: string;
  readonly ConnectionType: string;
  readonly Data: ConnectorOptions;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export interface ConnectorDataTarget {
  readonly Name: string;
  readonly ConnectionType: string;
  readonly Data: ConnectorOptions;
  readonly Inputs?: OneInput | undefined;
}

export type ConnectorOAuth2GrantType = 'CLIENT_CREDENTIALS' | 'JWT_BEARER' | 'AUTHORIZATION_CODE';

export interface ConnectorOAuth2Properties {
  readonly OAuth2GrantType: ConnectorOAuth2GrantType;
  readonly ClientCredentialsProperties?: ClientCredentialsProperties | undefined;
  readonly JWTBearerProperties?: JWTBearerProperties | undefined;
  readonly AuthorizationCodeProperties?: ConnectorAuthorizationCodeProperties | undefined;
}

export type ConnectorOptions = Readonly<Record<string, string>>;

export interface ConnectorProperty {
  readonly Name: string;
  readonly KeyOverride?: string | undefined;
  readonly Required: boolean;
  readonly DefaultValue?: string | undefined;
  readonly AllowedValues?: ListOfString | undefined;
  readonly PropertyLocation?: PropertyLocation | undefined;
  readonly PropertyType: PropertyType;
  readonly Format?: string | undefined;
}

export type ConnectorPropertyList = readonly ConnectorProperty[];

export type ContentType = 'APPLICATION_JSON' | 'URL_ENCODED';

export type ContextWords = readonly string[];

export type Count = readonly number[];

export interface Crawl {
  readonly State?: CrawlState | undefined;
  readonly StartedOn?: number | undefined;
  readonly CompletedOn?: number | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly LogGroup?: string | undefined;
  readonly LogStream?: string | undefined;
}

export type CrawlList = readonly Crawl[];

export type CrawlState = 'RUNNING' | 'CANCELLING' | 'CANCELLED' | 'SUCCEEDED' | 'FAILED' | 'ERROR';

export interface Crawler {
  readonly Name?: string | undefined;
  readonly Role?: string | undefined;
  readonly Targets?: CrawlerTargets | undefined;
  readonly DatabaseName?: string | undefined;
  readonly Description?: string | undefined;
  readonly Classifiers?: ClassifierNameList | undefined;
  readonly RecrawlPolicy?: RecrawlPolicy | undefined;
  readonly SchemaChangePolicy?: SchemaChangePolicy | undefined;
  readonly LineageConfiguration?: LineageConfiguration | undefined;
  readonly State?: CrawlerState | undefined;
  readonly TablePrefix?: string | undefined;
  readonly Schedule?: Schedule | undefined;
  readonly CrawlElapsedTime?: number | undefined;
  readonly CreationTime?: number | undefined;
  readonly LastUpdated?: number | undefined;
  readonly LastCrawl?: LastCrawlInfo | undefined;
  readonly Version?: number | undefined;
  readonly Configuration?: string | undefined;
  readonly CrawlerSecurityConfiguration?: string | undefined;
  readonly LakeFormationConfiguration?: LakeFormationConfiguration | undefined;
  readonly CatalogId?: string | undefined;
}

export interface CrawlerHistory {
  readonly CrawlId?: string | undefined;
  readonly State?: CrawlerHistoryState | undefined;
  readonly StartTime?: number | undefined;
  readonly EndTime?: number | undefined;
  readonly Summary?: string | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly LogGroup?: string | undefined;
  readonly LogStream?: string | undefined;
  readonly MessagePrefix?: string | undefined;
  readonly DPUHour?: number | undefined;
}

export type CrawlerHistoryList = readonly CrawlerHistory[];

export type CrawlerHistoryState = 'RUNNING' | 'COMPLETED' | 'FAILED' | 'STOPPED';

export type CrawlerLineageSettings = 'ENABLE' | 'DISABLE';

export type CrawlerList = readonly Crawler[];

export interface CrawlerMetrics {
  readonly CrawlerName?: string | undefined;
  readonly TimeLeftSeconds?: number | undefined;
  readonly StillEstimating?: boolean | undefined;
  readonly LastRuntimeSeconds?: number | undefined;
  readonly MedianRuntimeSeconds?: number | undefined;
  readonly TablesCreated?: number | undefined;
  readonly TablesUpdated?: number | undefined;
  readonly TablesDeleted?: number | undefined;
}

export type CrawlerMetricsList = readonly CrawlerMetrics[];

export type CrawlerNameList = readonly string[];

export interface CrawlerNodeDetails {
  readonly Crawls?: CrawlList | undefined;
}

export interface CrawlerNotRunningException {
  readonly Message?: string | undefined;
}

export interface CrawlerRunningException {
  readonly Message?: string | undefined;
}

export type CrawlerState = 'READY' | 'RUNNING' | 'STOPPING';

export interface CrawlerStoppingException {
  readonly Message?: string | undefined;
}

export interface CrawlerTargets {
  readonly S3Targets?: S3TargetList | undefined;
  readonly JdbcTargets?: JdbcTargetList | undefined;
  readonly MongoDBTargets?: MongoDBTargetList | undefined;
  readonly DynamoDBTargets?: DynamoDBTargetList | undefined;
  readonly CatalogTargets?: CatalogTargetList | undefined;
  readonly DeltaTargets?: DeltaTargetList | undefined;
  readonly IcebergTargets?: IcebergTargetList | undefined;
  readonly HudiTargets?: HudiTargetList | undefined;
}

export interface CrawlsFilter {
  readonly FieldName?: FieldName | undefined;
  readonly FilterOperator?: FilterOperator | undefined;
  readonly FieldValue?: string | undefined;
}

export type CrawlsFilterList = readonly CrawlsFilter[];

export interface CreateBlueprintRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly BlueprintLocation: string;
  readonly Tags?: TagsMap | undefined;
}

export interface CreateBlueprintResponse {
  readonly Name?: string | undefined;
}

export interface CreateCatalogRequest {
  readonly Name: string;
  readonly CatalogInput: CatalogInput;
  readonly Tags?: TagsMap | undefined;
}

export interface CreateCatalogResponse {}

export interface CreateClassifierRequest {
  readonly GrokClassifier?: CreateGrokClassifierRequest | undefined;
  readonly XMLClassifier?: CreateXMLClassifierRequest | undefined;
  readonly JsonClassifier?: CreateJsonClassifierRequest | undefined;
  readonly CsvClassifier?: CreateCsvClassifierRequest | undefined;
}

export interface CreateClassifierResponse {}

export interface CreateColumnStatisticsTaskSettingsRequest {
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly Role: string;
  readonly Schedule?: string | undefined;
  readonly ColumnNameList?: ColumnNameList | undefined;
  readonly SampleSize?: number | undefined;
  readonly CatalogID?: string | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly Tags?: TagsMap | undefined;
}

export interface CreateColumnStatisticsTaskSettingsResponse {}

export interface CreateConnectionRequest {
  readonly CatalogId?: string | undefined;
  readonly ConnectionInput: ConnectionInput;
  readonly Tags?: TagsMap | undefined;
}

export interface CreateConnectionResponse {
  readonly CreateConnectionStatus?: ConnectionStatus | undefined;
}

export interface CreateCrawlerRequest {
  readonly Name: string;
  readonly Role: string;
  readonly DatabaseName?: string | undefined;
  readonly Description?: string | undefined;
  readonly Targets: CrawlerTargets;
  readonly Schedule?: string | undefined;
  readonly Classifiers?: ClassifierNameList | undefined;
  readonly TablePrefix?: string | undefined;
  readonly SchemaChangePolicy?: SchemaChangePolicy | undefined;
  readonly RecrawlPolicy?: RecrawlPolicy | undefined;
  readonly LineageConfiguration?: LineageConfiguration | undefined;
  readonly LakeFormationConfiguration?: LakeFormationConfiguration | undefined;
  readonly Configuration?: string | undefined;
  readonly CrawlerSecurityConfiguration?: string | undefined;
  readonly Tags?: TagsMap | undefined;
  readonly CatalogId?: string | undefined;
}

export interface CreateCrawlerResponse {}

export interface CreateCsvClassifierRequest {
  readonly Name: string;
  readonly Delimiter?: string | undefined;
  readonly QuoteSymbol?: string | undefined;
  readonly ContainsHeader?: CsvHeaderOption | undefined;
  readonly Header?: CsvHeader | undefined;
  readonly DisableValueTrimming?: boolean | undefined;
  readonly AllowSingleColumn?: boolean | undefined;
  readonly CustomDatatypeConfigured?: boolean | undefined;
  readonly CustomDatatypes?: CustomDatatypes | undefined;
  readonly Serde?: CsvSerdeOption | undefined;
}

export interface CreateCustomEntityTypeRequest {
  readonly Name: string;
  readonly RegexString: string;
  readonly ContextWords?: ContextWords | undefined;
  readonly Tags?: TagsMap | undefined;
}

export interface CreateCustomEntityTypeResponse {
  readonly Name?: string | undefined;
}

export interface CreateDataQualityEvaluationConfigRequest {
  readonly Name: string;
  readonly Level: DataQualityEvaluationConfigLevel;
  readonly DataSource: DataQualityEvaluationConfigDataSource;
  readonly RulesetName?: string | undefined;
  readonly ManagedRulesetName?: DataQualityEvaluationConfigManagedRuleset | undefined;
  readonly Triggers?: DataQualityEvaluationConfigTriggers | undefined;
  readonly ScheduleExpression?: string | undefined;
  readonly StartAt?: number | undefined;
  readonly EndAt?: number | undefined;
  readonly Role: string;
  readonly NumberOfWorkers?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly AdditionalRunOptions?: DataQualityEvaluationConfigAdditionalRunOptions | undefined;
  readonly AdditionalDataSources?: DataSourceMap | undefined;
  readonly Tags?: TagsMap | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateDataQualityEvaluationConfigResponse {
  readonly Name?: string | undefined;
  readonly EvaluationRunMode?: DataQualityEvaluationRunMode | undefined;
}

export interface CreateDataQualityRulesetRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly Ruleset: string;
  readonly Tags?: TagsMap | undefined;
  readonly TargetTable?: DataQualityTargetTable | undefined;
  readonly DataQualitySecurityConfiguration?: string | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateDataQualityRulesetResponse {
  readonly Name?: string | undefined;
}

export interface CreateDatabaseRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseInput: DatabaseInput;
  readonly Tags?: TagsMap | undefined;
}

export interface CreateDatabaseResponse {}

export interface CreateDevEndpointRequest {
  readonly EndpointName: string;
  readonly RoleArn: string;
  readonly SecurityGroupIds?: StringList | undefined;
  readonly SubnetId?: string | undefined;
  readonly PublicKey?: string | undefined;
  readonly PublicKeys?: PublicKeysList | undefined;
  readonly NumberOfNodes?: number | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly GlueVersion?: string | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly ExtraPythonLibsS3Path?: string | undefined;
  readonly ExtraJarsS3Path?: string | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly Tags?: TagsMap | undefined;
  readonly Arguments?: MapValue | undefined;
}

export interface CreateDevEndpointResponse {
  readonly EndpointName?: string | undefined;
  readonly Status?: string | undefined;
  readonly SecurityGroupIds?: StringList | undefined;
  readonly SubnetId?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly YarnEndpointAddress?: string | undefined;
  readonly ZeppelinRemoteSparkInterpreterPort?: number | undefined;
  readonly NumberOfNodes?: number | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly GlueVersion?: string | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly ExtraPythonLibsS3Path?: string | undefined;
  readonly ExtraJarsS3Path?: string | undefined;
  readonly FailureReason?: string | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly CreatedTimestamp?: number | undefined;
  readonly Arguments?: MapValue | undefined;
}

export interface CreateGlossaryRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateGlossaryResponse {
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
}

export interface CreateGlossaryTermRequest {
  readonly GlossaryIdentifier: string;
  readonly Name: string;
  readonly ShortDescription?: string | undefined;
  readonly LongDescription?: string | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CreateGlossaryTermResponse {
  readonly Id?: string | undefined;
  readonly GlossaryId?: string | undefined;
  readonly Name?: string | undefined;
  readonly ShortDescription?: string | undefined;
  readonly LongDescription?: string | undefined;
}

export interface CreateGlueIdentityCenterConfigurationRequest {
  readonly InstanceArn: string;
  readonly Scopes?: IdentityCenterScopesList | undefined;
  readonly UserBackgroundSessionsEnabled?: boolean | undefined;
}

export interface CreateGlueIdentityCenterConfigurationResponse {
  readonly ApplicationArn?: string | undefined;
}

export interface CreateGrokClassifierRequest {
  readonly Classification: string;
  readonly Name: string;
  readonly GrokPattern: string;
  readonly CustomPatterns?: string | undefined;
}

export interface CreateIcebergTableInput {
  readonly Location: string;
  readonly Schema: IcebergSchema;
  readonly PartitionSpec?: IcebergPartitionSpec | undefined;
  readonly WriteOrder?: IcebergSortOrder | undefined;
  readonly Properties?: StringToStringMap | undefined;
}

export interface CreateIntegrationRequest {
  readonly IntegrationName: string;
  readonly SourceArn: string;
  readonly TargetArn: string;
  readonly Description?: string | undefined;
  readonly DataFilter?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly AdditionalEncryptionContext?: IntegrationAdditionalEncryptionContextMap | undefined;
  readonly Tags?: IntegrationTagsList | undefined;
  readonly IntegrationConfig?: IntegrationConfig | undefined;
}

export interface CreateIntegrationResourcePropertyRequest {
  readonly ResourceArn: string;
  readonly SourceProcessingProperties?: SourceProcessingProperties | undefined;
  readonly TargetProcessingProperties?: TargetProcessingProperties | undefined;
  readonly Tags?: IntegrationTagsList | undefined;
}

export interface CreateIntegrationResourcePropertyResponse {
  readonly ResourceArn: string;
  readonly ResourcePropertyArn?: string | undefined;
  readonly SourceProcessingProperties?: SourceProcessingProperties | undefined;
  readonly TargetProcessingProperties?: TargetProcessingProperties | undefined;
}

export interface CreateIntegrationResponse {
  readonly SourceArn: string;
  readonly TargetArn: string;
  readonly IntegrationName: string;
  readonly Description?: string | undefined;
  readonly IntegrationArn: string;
  readonly KmsKeyId?: string | undefined;
  readonly AdditionalEncryptionContext?: IntegrationAdditionalEncryptionContextMap | undefined;
  readonly Tags?: IntegrationTagsList | undefined;
  readonly Status: IntegrationStatus;
  readonly CreateTime: number;
  readonly Errors?: IntegrationErrorList | undefined;
  readonly DataFilter?: string | undefined;
  readonly IntegrationConfig?: IntegrationConfig | undefined;
}

export interface CreateIntegrationTablePropertiesRequest {
  readonly ResourceArn: string;
  readonly TableName: string;
  readonly SourceTableConfig?: SourceTableConfig | undefined;
  readonly TargetTableConfig?: TargetTableConfig | undefined;
}

export interface CreateIntegrationTablePropertiesResponse {}

export interface CreateJobRequest {
  readonly Name: string;
  readonly JobMode?: JobMode | undefined;
  readonly JobRunQueuingEnabled?: boolean | undefined;
  readonly Description?: string | undefined;
  readonly LogUri?: string | undefined;
  readonly Role: string;
  readonly ExecutionProperty?: ExecutionProperty | undefined;
  readonly Command: JobCommand;
  readonly DefaultArguments?: GenericMap | undefined;
  readonly NonOverridableArguments?: GenericMap | undefined;
  readonly Connections?: ConnectionsList | undefined;
  readonly MaxRetries?: number | undefined;
  readonly AllocatedCapacity?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly Tags?: TagsMap | undefined;
  readonly NotificationProperty?: NotificationProperty | undefined;
  readonly GlueVersion?: string | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly CodeGenConfigurationNodes?: CodeGenConfigurationNodes | undefined;
  readonly ExecutionClass?: ExecutionClass | undefined;
  readonly SourceControlDetails?: SourceControlDetails | undefined;
  readonly MaintenanceWindow?: string | undefined;
}

export interface CreateJobResponse {
  readonly Name?: string | undefined;
}

export interface CreateJsonClassifierRequest {
  readonly Name: string;
  readonly JsonPath: string;
}

export interface CreateMLTransformRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly InputRecordTables: GlueTables;
  readonly Parameters: TransformParameters;
  readonly Role: string;
  readonly GlueVersion?: string | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly MaxRetries?: number | undefined;
  readonly Tags?: TagsMap | undefined;
  readonly TransformEncryption?: TransformEncryption | undefined;
}

export interface CreateMLTransformResponse {
  readonly TransformId?: string | undefined;
}

export interface CreatePartitionIndexRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly PartitionIndex: PartitionIndex;
}

export interface CreatePartitionIndexResponse {}

export interface CreatePartitionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly PartitionInput: PartitionInput;
}

export interface CreatePartitionResponse {}

export interface CreateRegistryInput {
  readonly RegistryName: string;
  readonly Description?: string | undefined;
  readonly Tags?: TagsMap | undefined;
}

export interface CreateRegistryResponse {
  readonly RegistryArn?: string | undefined;
  readonly RegistryName?: string | undefined;
  readonly Description?: string | undefined;
  readonly Tags?: TagsMap | undefined;
}

export interface CreateSchemaInput {
  readonly RegistryId?: RegistryId | undefined;
  readonly SchemaName: string;
  readonly DataFormat: DataFormat;
  readonly Compatibility?: Compatibility | undefined;
  readonly Description?: string | undefined;
  readonly Tags?: TagsMap | undefined;
  readonly SchemaDefinition?: string | undefined;
}

export interface CreateSchemaResponse {
  readonly RegistryName?: string | undefined;
  readonly RegistryArn?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly SchemaArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly DataFormat?: DataFormat | undefined;
  readonly Compatibility?: Compatibility | undefined;
  readonly SchemaCheckpoint?: number | undefined;
  readonly LatestSchemaVersion?: number | undefined;
  readonly NextSchemaVersion?: number | undefined;
  readonly SchemaStatus?: SchemaStatus | undefined;
  readonly Tags?: TagsMap | undefined;
  readonly SchemaVersionId?: string | undefined;
  readonly SchemaVersionStatus?: SchemaVersionStatus | undefined;
}

export interface CreateScriptRequest {
  readonly DagNodes?: DagNodes | undefined;
  readonly DagEdges?: DagEdges | undefined;
  readonly Language?: Language | undefined;
}

export interface CreateScriptResponse {
  readonly PythonScript?: string | undefined;
  readonly ScalaCode?: string | undefined;
}

export interface CreateSecurityConfigurationRequest {
  readonly Name: string;
  readonly EncryptionConfiguration: EncryptionConfiguration;
}

export interface CreateSecurityConfigurationResponse {
  readonly Name?: string | undefined;
  readonly CreatedTimestamp?: number | undefined;
}

export interface CreateSessionRequest {
  readonly Id: string;
  readonly Description?: string | undefined;
  readonly Role: string;
  readonly Command: SessionCommand;
  readonly Timeout?: number | undefined;
  readonly IdleTimeout?: number | undefined;
  readonly DefaultArguments?: OrchestrationArgumentsMap | undefined;
  readonly Connections?: ConnectionsList | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly GlueVersion?: string | undefined;
  readonly Tags?: TagsMap | undefined;
  readonly RequestOrigin?: string | undefined;
  readonly SessionType?: SessionType | undefined;
}

export interface CreateSessionResponse {
  readonly Session?: Session | undefined;
}

export interface CreateTableOptimizerRequest {
  readonly CatalogId: string;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly Type: TableOptimizerType;
  readonly TableOptimizerConfiguration: TableOptimizerConfiguration;
}

export interface CreateTableOptimizerResponse {}

export interface CreateTableRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly Name?: string | undefined;
  readonly TableInput?: TableInput | undefined;
  readonly PartitionIndexes?: PartitionIndexList | undefined;
  readonly TransactionId?: string | undefined;
  readonly OpenTableFormatInput?: OpenTableFormatInput | undefined;
}

export interface CreateTableResponse {}

export interface CreateTriggerRequest {
  readonly Name: string;
  readonly WorkflowName?: string | undefined;
  readonly Type: TriggerType;
  readonly Schedule?: string | undefined;
  readonly Predicate?: Predicate | undefined;
  readonly Actions: ActionList;
  readonly Description?: string | undefined;
  readonly StartOnCreation?: boolean | undefined;
  readonly Tags?: TagsMap | undefined;
  readonly EventBatchingCondition?: EventBatchingCondition | undefined;
}

export interface CreateTriggerResponse {
  readonly Name?: string | undefined;
}

export interface CreateUsageProfileRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly Configuration: ProfileConfiguration;
  readonly Tags?: TagsMap | undefined;
}

export interface CreateUsageProfileResponse {
  readonly Name?: string | undefined;
}

export interface CreateUserDefinedFunctionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly FunctionInput: UserDefinedFunctionInput;
}

export interface CreateUserDefinedFunctionResponse {}

export interface CreateWorkflowRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly DefaultRunProperties?: WorkflowRunProperties | undefined;
  readonly Tags?: TagsMap | undefined;
  readonly MaxConcurrentRuns?: number | undefined;
}

export interface CreateWorkflowResponse {
  readonly Name?: string | undefined;
}

export interface CreateXMLClassifierRequest {
  readonly Classification: string;
  readonly Name: string;
  readonly RowTag?: string | undefined;
}

export type CredentialMap = Readonly<Record<string, string>>;

export interface CsvClassifier {
  readonly Name: string;
  readonly CreationTime?: number | undefined;
  readonly LastUpdated?: number | undefined;
  readonly Version?: number | undefined;
  readonly Delimiter?: string | undefined;
  readonly QuoteSymbol?: string | undefined;
  readonly ContainsHeader?: CsvHeaderOption | undefined;
  readonly Header?: CsvHeader | undefined;
  readonly DisableValueTrimming?: boolean | undefined;
  readonly AllowSingleColumn?: boolean | undefined;
  readonly CustomDatatypeConfigured?: boolean | undefined;
  readonly CustomDatatypes?: CustomDatatypes | undefined;
  readonly Serde?: CsvSerdeOption | undefined;
}

export type CsvHeader = readonly string[];

export type CsvHeaderOption = 'UNKNOWN' | 'PRESENT' | 'ABSENT';

export type CsvSerdeOption = 'OpenCSVSerDe' | 'LazySimpleSerDe' | 'None';

export interface CursorConfiguration {
  readonly NextPage: ExtractedParameter;
  readonly LimitParameter?: ExtractedParameter | undefined;
}

export interface CustomAuthenticationProperties {
  readonly AuthenticationParameters: ConnectorPropertyList;
}

export interface CustomCode {
  readonly Name: string;
  readonly Inputs: ManyInputs;
  readonly Code: string;
  readonly ClassName: string;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export type CustomDatatypes = readonly string[];

export interface CustomEntityType {
  readonly Name: string;
  readonly RegexString: string;
  readonly ContextWords?: ContextWords | undefined;
}

export type CustomEntityTypeNames = readonly string[];

export type CustomEntityTypes = readonly CustomEntityType[];

export type CustomProperties = Readonly<Record<string, string>>;

export interface DDBELTCatalogAdditionalOptions {
  readonly DynamodbExport?: string | undefined;
  readonly DynamodbUnnestDDBJson?: boolean | undefined;
}

export interface DDBELTConnectionOptions {
  readonly DynamodbExport?: DdbExportType | undefined;
  readonly DynamodbUnnestDDBJson?: boolean | undefined;
  readonly DynamodbTableArn: string;
  readonly DynamodbS3Bucket?: string | undefined;
  readonly DynamodbS3Prefix?: string | undefined;
  readonly DynamodbS3BucketOwner?: string | undefined;
  readonly DynamodbStsRoleArn?: string | undefined;
}

export type DQAdditionalOptions = Readonly<Record<string, string>>;

export type DQCompositeRuleEvaluationMethod = 'COLUMN' | 'ROW';

export type DQDLAliases = Readonly<Record<string, string>>;

export interface DQResultsPublishingOptions {
  readonly EvaluationContext?: string | undefined;
  readonly ResultsS3Prefix?: string | undefined;
  readonly CloudWatchMetricsEnabled?: boolean | undefined;
  readonly ResultsPublishingEnabled?: boolean | undefined;
}

export interface DQStopJobOnFailureOptions {
  readonly StopJobOnFailureTiming?: DQStopJobOnFailureTiming | undefined;
}

export type DQStopJobOnFailureTiming = 'Immediate' | 'AfterDataLoad';

export type DQTransformOutput = 'PrimaryInput' | 'EvaluationResults';

export type DagEdges = readonly CodeGenEdge[];

export type DagNodes = readonly CodeGenNode[];

export interface DataCatalogEncryptionSettings {
  readonly EncryptionAtRest?: EncryptionAtRest | undefined;
  readonly ConnectionPasswordEncryption?: ConnectionPasswordEncryption | undefined;
}

export type DataFormat = 'AVRO' | 'JSON' | 'PROTOBUF';

export interface DataLakeAccessProperties {
  readonly DataLakeAccess?: boolean | undefined;
  readonly DataTransferRole?: string | undefined;
  readonly KmsKey?: string | undefined;
  readonly CatalogType?: string | undefined;
}

export interface DataLakeAccessPropertiesOutput {
  readonly DataLakeAccess?: boolean | undefined;
  readonly DataTransferRole?: string | undefined;
  readonly KmsKey?: string | undefined;
  readonly ManagedWorkgroupName?: string | undefined;
  readonly ManagedWorkgroupStatus?: string | undefined;
  readonly RedshiftDatabaseName?: string | undefined;
  readonly StatusMessage?: string | undefined;
  readonly CatalogType?: string | undefined;
}

export interface DataLakePrincipal {
  readonly DataLakePrincipalIdentifier?: string | undefined;
}

export type DataOperation = 'READ' | 'WRITE';

export type DataOperations = readonly DataOperation[];

export interface DataQualityAggregatedMetrics {
  readonly TotalRowsProcessed?: number | undefined;
  readonly TotalRowsPassed?: number | undefined;
  readonly TotalRowsFailed?: number | undefined;
  readonly TotalRulesProcessed?: number | undefined;
  readonly TotalRulesPassed?: number | undefined;
  readonly TotalRulesFailed?: number | undefined;
}

export interface DataQualityAnalyzerResult {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly EvaluationMessage?: string | undefined;
  readonly EvaluatedMetrics?: EvaluatedMetricsMap | undefined;
  readonly EvaluatedDistributions?: EvaluatedDistributionsMap | undefined;
}

export type DataQualityAnalyzerResults = readonly DataQualityAnalyzerResult[];

export interface DataQualityConfigurationV2 {
  readonly ObservationsEnabled?: ObservationConfiguration | undefined;
  readonly ObservationMode?: ObservationMode | undefined;
}

export interface DataQualityEncryption {
  readonly DataQualityEncryptionMode?: DataQualityEncryptionMode | undefined;
  readonly KmsKeyArn?: string | undefined;
}

export type DataQualityEncryptionMode = 'DISABLED' | 'SSE-KMS';

export type DataQualityEngine = 'SPARK' | 'PYTHON';

export interface DataQualityEvaluationConfigAdditionalRunOptions {
  readonly CloudWatchMetricsEnabled?: boolean | undefined;
  readonly ResultsS3Prefix?: string | undefined;
  readonly CompositeRuleEvaluationMethod?: DQCompositeRuleEvaluationMethod | undefined;
  readonly RowLevelResults?: RowLevelResultsOptions | undefined;
  readonly ProfilingResults?: ProfilingResultsOptions | undefined;
  readonly ObservationScope?: ObservationConfiguration | undefined;
  readonly ObservationMode?: ObservationMode | undefined;
  readonly DataQualityRuleResults?: DataQualityRuleResultsOptions | undefined;
  readonly ObservationResults?: ObservationResultsOptions | undefined;
  readonly CustomLogGroupPrefix?: string | undefined;
}

export interface DataQualityEvaluationConfigDataSource {
  readonly GlueTables?: DataQualityEvaluationConfigGlueTables | undefined;
}

export interface DataQualityEvaluationConfigGlueTables {
  readonly CatalogId: string;
  readonly DatabaseName?: string | undefined;
  readonly TableNamePattern?: string | undefined;
  readonly PreProcessingQuery?: string | undefined;
  readonly ConnectionName?: string | undefined;
  readonly AdditionalOptions?: GlueTableAdditionalOptions | undefined;
}

export type DataQualityEvaluationConfigLevel = 'CATALOG' | 'DATABASE' | 'TABLE';

export type DataQualityEvaluationConfigList = readonly DataQualityEvaluationConfigListDetails[];

export interface DataQualityEvaluationConfigListDataSource {
  readonly GlueTables?: DataQualityEvaluationConfigListGlueTables | undefined;
}

export interface DataQualityEvaluationConfigListDetails {
  readonly Name?: string | undefined;
  readonly EvaluationRunMode?: DataQualityEvaluationRunMode | undefined;
  readonly CreatedOn?: number | undefined;
  readonly LastModifiedOn?: number | undefined;
  readonly Level?: DataQualityEvaluationConfigLevel | undefined;
  readonly DataSource?: DataQualityEvaluationConfigListDataSource | undefined;
  readonly RulesetName?: string | undefined;
  readonly ManagedRulesetName?: DataQualityEvaluationConfigManagedRuleset | undefined;
  readonly PauseRuns?: boolean | undefined;
}

export interface DataQualityEvaluationConfigListGlueTables {
  readonly CatalogId: string;
  readonly DatabaseName?: string | undefined;
  readonly TableNamePattern?: string | undefined;
}

export type DataQualityEvaluationConfigManagedRuleset = 'SIMPLE' | 'ADVANCED';

export type DataQualityEvaluationConfigTrigger = 'ONCE' | 'SCHEDULE' | 'METADATA_CHANGE';

export type DataQualityEvaluationConfigTriggers = readonly DataQualityEvaluationConfigTrigger[];

export interface DataQualityEvaluationRunAdditionalRunOptions {
  readonly CloudWatchMetricsEnabled?: boolean | undefined;
  readonly ResultsS3Prefix?: string | undefined;
  readonly CompositeRuleEvaluationMethod?: DQCompositeRuleEvaluationMethod | undefined;
  readonly CustomLogGroupPrefix?: string | undefined;
  readonly RowLevelResults?: RowLevelResultsOptions | undefined;
  readonly ProfilingResults?: ProfilingResultsOptions | undefined;
  readonly ObservationScope?: ObservationConfiguration | undefined;
  readonly ObservationMode?: ObservationMode | undefined;
  readonly DataQualityRuleResults?: DataQualityRuleResultsOptions | undefined;
  readonly ObservationResults?: ObservationResultsOptions | undefined;
}

export type DataQualityEvaluationRunMode = 'ON_DEMAND' | 'EVALUATION_CONFIG';

export type DataQualityFlagsEnabled = Readonly<Record<string, string>>;

export interface DataQualityGlueTable {
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly CatalogId?: string | undefined;
  readonly ConnectionName?: string | undefined;
  readonly AdditionalOptions?: GlueTableAdditionalOptions | undefined;
  readonly PreProcessingQuery?: string | undefined;
}

export interface DataQualityMetricValues {
  readonly ActualValue?: number | undefined;
  readonly ExpectedValue?: number | undefined;
  readonly LowerLimit?: number | undefined;
  readonly UpperLimit?: number | undefined;
}

export type DataQualityModelStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED';

export interface DataQualityObservation {
  readonly Description?: string | undefined;
  readonly MetricBasedObservation?: MetricBasedObservation | undefined;
}

export type DataQualityObservations = readonly DataQualityObservation[];

export interface DataQualityResult {
  readonly ResultId?: string | undefined;
  readonly EvaluationRunMode?: DataQualityEvaluationRunMode | undefined;
  readonly DataQualityEvaluationConfig?: string | undefined;
  readonly ProfileId?: string | undefined;
  readonly Score?: number | undefined;
  readonly DataSource?: DataSource | undefined;
  readonly RulesetName?: string | undefined;
  readonly EvaluationContext?: string | undefined;
  readonly StartedOn?: number | undefined;
  readonly CompletedOn?: number | undefined;
  readonly JobName?: string | undefined;
  readonly JobRunId?: string | undefined;
  readonly RulesetEvaluationRunId?: string | undefined;
  readonly RuleResults?: DataQualityRuleResults | undefined;
  readonly AnalyzerResults?: DataQualityAnalyzerResults | undefined;
  readonly Observations?: DataQualityObservations | undefined;
  readonly AggregatedMetrics?: DataQualityAggregatedMetrics | undefined;
}

export interface DataQualityResultDescription {
  readonly ResultId?: string | undefined;
  readonly EvaluationRunMode?: DataQualityEvaluationRunMode | undefined;
  readonly DataQualityEvaluationConfig?: string | undefined;
  readonly DataSource?: DataSource | undefined;
  readonly JobName?: string | undefined;
  readonly JobRunId?: string | undefined;
  readonly StartedOn?: number | undefined;
}

export type DataQualityResultDescriptionList = readonly DataQualityResultDescription[];

export interface DataQualityResultFilterCriteria {
  readonly DataSource?: DataSource | undefined;
  readonly JobName?: string | undefined;
  readonly JobRunId?: string | undefined;
  readonly StartedAfter?: number | undefined;
  readonly StartedBefore?: number | undefined;
  readonly EvaluationRunMode?: DataQualityEvaluationRunMode | undefined;
  readonly DataQualityEvaluationConfig?: string | undefined;
}

export type DataQualityResultIdList = readonly string[];

export type DataQualityResultIds = readonly string[];

export type DataQualityResultV2IdList = readonly string[];

export interface DataQualityResultV2Item {
  readonly ResultId: string;
  readonly EvaluationRunMode?: DataQualityEvaluationRunMode | undefined;
  readonly DataQualityEvaluationConfig?: string | undefined;
  readonly DataSource?: DataSource | undefined;
  readonly Dimensions?: PublishDataQualityResultDimensions | undefined;
  readonly Tags?: PublishDataQualityResultTags | undefined;
  readonly ExecutionStartedOn?: number | undefined;
  readonly ExecutionCompletedOn?: number | undefined;
  readonly ResultPublishedOn?: number | undefined;
  readonly Score?: number | undefined;
  readonly RuleResults?: DataQualityRuleResults | undefined;
  readonly AnalyzerResults?: DataQualityAnalyzerResults | undefined;
  readonly Observations?: DataQualityObservations | undefined;
  readonly EvaluationContext?: string | undefined;
  readonly Descriptors?: PublishDataQualityResultDescriptors | undefined;
  readonly AggregatedMetrics?: DataQualityAggregatedMetrics | undefined;
  readonly RulesetName?: string | undefined;
}

export type DataQualityResultV2List = readonly DataQualityResultV2Item[];

export type DataQualityResultsList = readonly DataQualityResult[];

export interface DataQualityResultsV2Description {
  readonly ResultId?: string | undefined;
  readonly EvaluationRunMode?: DataQualityEvaluationRunMode | undefined;
  readonly DataQualityEvaluationConfig?: string | undefined;
  readonly DataSource?: DataSource | undefined;
  readonly ResultPublishedOn?: number | undefined;
  readonly Dimensions?: PublishDataQualityResultDimensions | undefined;
  readonly EvaluationContext?: string | undefined;
  readonly Descriptors?: PublishDataQualityResultDescriptors | undefined;
}

export type DataQualityResultsV2DescriptionList = readonly DataQualityResultsV2Description[];

export interface DataQualityResultsV2FilterCriteria {
  readonly DataSource?: DataSource | undefined;
  readonly PublishedAfter?: number | undefined;
  readonly PublishedBefore?: number | undefined;
  readonly Dimensions?: PublishDataQualityResultDimensions | undefined;
  readonly EvaluationContext?: string | undefined;
  readonly EvaluationRunMode?: DataQualityEvaluationRunMode | undefined;
  readonly DataQualityEvaluationConfig?: string | undefined;
}

export interface DataQualityRuleRecommendationRunAdditionalRunOptions {
  readonly CustomLogGroupPrefix?: string | undefined;
}

export interface DataQualityRuleRecommendationRunDescription {
  readonly RunId?: string | undefined;
  readonly Status?: TaskStatusType | undefined;
  readonly StartedOn?: number | undefined;
  readonly DataSource?: DataSource | undefined;
  readonly CreatedRulesetName?: string | undefined;
  readonly RecommendationMode?: RecommendationMode | undefined;
}

export interface DataQualityRuleRecommendationRunFilter {
  readonly DataSource: DataSource;
  readonly StartedBefore?: number | undefined;
  readonly StartedAfter?: number | undefined;
}

export type DataQualityRuleRecommendationRunList = readonly DataQualityRuleRecommendationRunDescription[];

export interface DataQualityRuleResult {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly EvaluationMessage?: string | undefined;
  readonly Result?: DataQualityRuleResultStatus | undefined;
  readonly EvaluatedMetrics?: EvaluatedMetricsMap | undefined;
  readonly EvaluatedRule?: string | undefined;
  readonly RuleMetrics?: RuleMetricsMap | undefined;
  readonly Labels?: Labels | undefined;
}

export type DataQualityRuleResultStatus = 'PASS' | 'FAIL' | 'ERROR';

export type DataQualityRuleResults = readonly DataQualityRuleResult[];

export interface DataQualityRuleResultsOptions {
  readonly WriteDataQualityRuleResultsEnabled?: boolean | undefined;
  readonly CatalogTableConfig?: CatalogTableConfigOptions | undefined;
}

export interface DataQualityRulesetEvaluationRun {
  readonly RunId?: string | undefined;
  readonly DataSource?: DataSource | undefined;
  readonly Role?: string | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly AdditionalRunOptions?: DataQualityEvaluationRunAdditionalRunOptions | undefined;
  readonly Status?: TaskStatusType | undefined;
  readonly ErrorString?: string | undefined;
  readonly StartedOn?: number | undefined;
  readonly LastModifiedOn?: number | undefined;
  readonly CompletedOn?: number | undefined;
  readonly ExecutionTime?: number | undefined;
  readonly RulesetNames?: RulesetNames | undefined;
  readonly ResultIds?: DataQualityResultIdList | undefined;
  readonly AdditionalDataSources?: DataSourceMap | undefined;
}

export interface DataQualityRulesetEvaluationRunDescription {
  readonly RunId?: string | undefined;
  readonly Status?: TaskStatusType | undefined;
  readonly StartedOn?: number | undefined;
  readonly DataSource?: DataSource | undefined;
}

export interface DataQualityRulesetEvaluationRunFilter {
  readonly DataSource: DataSource;
  readonly StartedBefore?: number | undefined;
  readonly StartedAfter?: number | undefined;
  readonly RulesetName?: string | undefined;
}

export type DataQualityRulesetEvaluationRunIdList = readonly string[];

export type DataQualityRulesetEvaluationRunList = readonly DataQualityRulesetEvaluationRunDescription[];

export type DataQualityRulesetEvaluationRunsList = readonly DataQualityRulesetEvaluationRun[];

export interface DataQualityRulesetFilterCriteria {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly CreatedBefore?: number | undefined;
  readonly CreatedAfter?: number | undefined;
  readonly LastModifiedBefore?: number | undefined;
  readonly LastModifiedAfter?: number | undefined;
  readonly TargetTable?: DataQualityTargetTable | undefined;
}

export type DataQualityRulesetList = readonly DataQualityRulesetListDetails[];

export interface DataQualityRulesetListDetails {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly CreatedOn?: number | undefined;
  readonly LastModifiedOn?: number | undefined;
  readonly TargetTable?: DataQualityTargetTable | undefined;
  readonly RecommendationRunId?: string | undefined;
  readonly RuleCount?: number | undefined;
}

export interface DataQualityTargetTable {
  readonly TableName: string;
  readonly DatabaseName: string;
  readonly CatalogId?: string | undefined;
}

export interface DataQualityTelemetry {
  readonly VcpuHours?: number | undefined;
  readonly FlagsEnabled?: DataQualityFlagsEnabled | undefined;
  readonly LibraryVersion?: string | undefined;
  readonly SparkVersion?: string | undefined;
  readonly HostRuntimeVersion?: string | undefined;
  readonly Engine?: DataQualityEngine | undefined;
}

export interface DataSource {
  readonly GlueTable?: GlueTable | undefined;
  readonly DataQualityGlueTable?: DataQualityGlueTable | undefined;
}

export type DataSourceMap = Readonly<Record<string, DataSource>>;

export interface Database {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly LocationUri?: string | undefined;
  readonly Parameters?: ParametersMap | undefined;
  readonly CreateTime?: number | undefined;
  readonly CreateTableDefaultPermissions?: PrincipalPermissionsList | undefined;
  readonly TargetDatabase?: DatabaseIdentifier | undefined;
  readonly CatalogId?: string | undefined;
  readonly FederatedDatabase?: FederatedDatabase | undefined;
}

export type DatabaseAttributes = 'NAME' | 'TARGET_DATABASE';

export type DatabaseAttributesList = readonly DatabaseAttributes[];

export interface DatabaseIdentifier {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly Region?: string | undefined;
}

export interface DatabaseInput {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly LocationUri?: string | undefined;
  readonly Parameters?: ParametersMap | undefined;
  readonly CreateTableDefaultPermissions?: PrincipalPermissionsList | undefined;
  readonly TargetDatabase?: DatabaseIdentifier | undefined;
  readonly FederatedDatabase?: FederatedDatabase | undefined;
}

export type DatabaseList = readonly Database[];

export interface DatapointInclusionAnnotation {
  readonly ProfileId?: string | undefined;
  readonly StatisticId?: string | undefined;
  readonly InclusionAnnotation?: InclusionAnnotationValue | undefined;
}

export interface Datatype {
  readonly Id: string;
  readonly Label: string;
}

export interface DateColumnStatisticsData {
  readonly MinimumValue?: number | undefined;
  readonly MaximumValue?: number | undefined;
  readonly NumberOfNulls: number;
  readonly NumberOfDistinctValues: number;
}

export type DdbExportType = 'ddb' | 's3';

export interface DecimalColumnStatisticsData {
  readonly MinimumValue?: DecimalNumber | undefined;
  readonly MaximumValue?: DecimalNumber | undefined;
  readonly NumberOfNulls: number;
  readonly NumberOfDistinctValues: number;
}

export interface DecimalNumber {
  readonly UnscaledValue: Uint8Array;
  readonly Scale: number;
}

export interface DeleteAssetRequest {
  readonly Identifier: string;
}

export interface DeleteAssetResponse {}

export interface DeleteAssetTypeRequest {
  readonly Identifier: string;
}

export interface DeleteAssetTypeResponse {}

export interface DeleteAttachmentRequest {
  readonly AssetIdentifier: string;
  readonly IterableFormName?: string | undefined;
  readonly ItemIdentifier?: string | undefined;
  readonly AttachmentName: string;
}

export interface DeleteAttachmentResponse {
  readonly AssetIdentifier?: string | undefined;
  readonly IterableFormName?: string | undefined;
  readonly ItemIdentifier?: string | undefined;
}

export type DeleteBehavior = 'LOG' | 'DELETE_FROM_DATABASE' | 'DEPRECATE_IN_DATABASE';

export interface DeleteBlueprintRequest {
  readonly Name: string;
}

export interface DeleteBlueprintResponse {
  readonly Name?: string | undefined;
}

export interface DeleteCatalogRequest {
  readonly CatalogId: string;
}

export interface DeleteCatalogResponse {}

export interface DeleteClassifierRequest {
  readonly Name: string;
}

export interface DeleteClassifierResponse {}

export interface DeleteColumnStatisticsForPartitionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly PartitionValues: ValueStringList;
  readonly ColumnName: string;
}

export interface DeleteColumnStatisticsForPartitionResponse {}

export interface DeleteColumnStatisticsForTableRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly ColumnName: string;
}

export interface DeleteColumnStatisticsForTableResponse {}

export interface DeleteColumnStatisticsTaskSettingsRequest {
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly CatalogID?: string | undefined;
}

export interface DeleteColumnStatisticsTaskSettingsResponse {}

export type DeleteConnectionNameList = readonly string[];

export interface DeleteConnectionRequest {
  readonly CatalogId?: string | undefined;
  readonly ConnectionName: string;
}

export interface DeleteConnectionResponse {}

export interface DeleteConnectionTypeRequest {
  readonly ConnectionType: string;
}

export interface DeleteConnectionTypeResponse {}

export interface DeleteCrawlerRequest {
  readonly Name: string;
}

export interface DeleteCrawlerResponse {}

export interface DeleteCustomEntityTypeRequest {
  readonly Name: string;
}

export interface DeleteCustomEntityTypeResponse {
  readonly Name?: string | undefined;
}

export interface DeleteDataQualityEvaluationConfigRequest {
  readonly Name: string;
}

export interface DeleteDataQualityEvaluationConfigResponse {}

export interface DeleteDataQualityRulesetRequest {
  readonly Name: string;
}

export interface DeleteDataQualityRulesetResponse {}

export interface DeleteDatabaseRequest {
  readonly CatalogId?: string | undefined;
  readonly Name: string;
}

export interface DeleteDatabaseResponse {}

export interface DeleteDevEndpointRequest {
  readonly EndpointName: string;
}

export interface DeleteDevEndpointResponse {}

export interface DeleteFormTypeRequest {
  readonly Identifier: string;
}

export interface DeleteFormTypeResponse {}

export interface DeleteGlossaryRequest {
  readonly Identifier: string;
}

export interface DeleteGlossaryResponse {}

export interface DeleteGlossaryTermRequest {
  readonly Identifier: string;
}

export interface DeleteGlossaryTermResponse {}

export interface DeleteGlueIdentityCenterConfigurationRequest {}

export interface DeleteGlueIdentityCenterConfigurationResponse {}

export interface DeleteIntegrationRequest {
  readonly IntegrationIdentifier: string;
}

export interface DeleteIntegrationResourcePropertyRequest {
  readonly ResourceArn: string;
}

export interface DeleteIntegrationResourcePropertyResponse {}

export interface DeleteIntegrationResponse {
  readonly SourceArn: string;
  readonly TargetArn: string;
  readonly IntegrationName: string;
  readonly Description?: string | undefined;
  readonly IntegrationArn: string;
  readonly KmsKeyId?: string | undefined;
  readonly AdditionalEncryptionContext?: IntegrationAdditionalEncryptionContextMap | undefined;
  readonly Tags?: IntegrationTagsList | undefined;
  readonly Status: IntegrationStatus;
  readonly CreateTime: number;
  readonly Errors?: IntegrationErrorList | undefined;
  readonly DataFilter?: string | undefined;
}

export interface DeleteIntegrationTablePropertiesRequest {
  readonly ResourceArn: string;
  readonly TableName: string;
}

export interface DeleteIntegrationTablePropertiesResponse {}

export interface DeleteJobRequest {
  readonly JobName: string;
}

export interface DeleteJobResponse {
  readonly JobName?: string | undefined;
}

export interface DeleteMLTransformRequest {
  readonly TransformId: string;
}

export interface DeleteMLTransformResponse {
  readonly TransformId?: string | undefined;
}

export interface DeletePartitionIndexRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly IndexName: string;
}

export interface DeletePartitionIndexResponse {}

export interface DeletePartitionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly PartitionValues: ValueStringList;
}

export interface DeletePartitionResponse {}

export interface DeleteRegistryInput {
  readonly RegistryId: RegistryId;
}

export interface DeleteRegistryResponse {
  readonly RegistryName?: string | undefined;
  readonly RegistryArn?: string | undefined;
  readonly Status?: RegistryStatus | undefined;
}

export interface DeleteResourcePolicyRequest {
  readonly PolicyHashCondition?: string | undefined;
  readonly ResourceArn?: string | undefined;
}

export interface DeleteResourcePolicyResponse {}

export interface DeleteSchemaInput {
  readonly SchemaId: SchemaId;
}

export interface DeleteSchemaResponse {
  readonly SchemaArn?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly Status?: SchemaStatus | undefined;
}

export interface DeleteSchemaVersionsInput {
  readonly SchemaId: SchemaId;
  readonly Versions: string;
}

export interface DeleteSchemaVersionsResponse {
  readonly SchemaVersionErrors?: SchemaVersionErrorList | undefined;
}

export interface DeleteSecurityConfigurationRequest {
  readonly Name: string;
}

export interface DeleteSecurityConfigurationResponse {}

export interface DeleteSessionRequest {
  readonly Id: string;
  readonly RequestOrigin?: string | undefined;
}

export interface DeleteSessionResponse {
  readonly Id?: string | undefined;
}

export interface DeleteTableOptimizerRequest {
  readonly CatalogId: string;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly Type: TableOptimizerType;
}

export interface DeleteTableOptimizerResponse {}

export interface DeleteTableRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly Name: string;
  readonly TransactionId?: string | undefined;
}

export interface DeleteTableResponse {}

export interface DeleteTableVersionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly VersionId: string;
}

export interface DeleteTableVersionResponse {}

export interface DeleteTriggerRequest {
  readonly Name: string;
}

export interface DeleteTriggerResponse {
  readonly Name?: string | undefined;
}

export interface DeleteUsageProfileRequest {
  readonly Name: string;
}

export interface DeleteUsageProfileResponse {}

export interface DeleteUserDefinedFunctionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly FunctionName: string;
}

export interface DeleteUserDefinedFunctionResponse {}

export interface DeleteWorkflowRequest {
  readonly Name: string;
}

export interface DeleteWorkflowResponse {
  readonly Name?: string | undefined;
}

export interface DeltaTarget {
  readonly DeltaTables?: PathList | undefined;
  readonly ConnectionName?: string | undefined;
  readonly WriteManifest?: boolean | undefined;
  readonly CreateNativeDeltaTable?: boolean | undefined;
}

export type DeltaTargetCompressionType = 'uncompressed' | 'snappy';

export type DeltaTargetList = readonly DeltaTarget[];

export interface DescribeConnectionTypeRequest {
  readonly ConnectionType: string;
}

export interface DescribeConnectionTypeResponse {
  readonly ConnectionType?: string | undefined;
  readonly Description?: string | undefined;
  readonly Capabilities?: Capabilities | undefined;
  readonly ConnectionProperties?: PropertiesMap | undefined;
  readonly ConnectionOptions?: PropertiesMap | undefined;
  readonly AuthenticationConfiguration?: AuthConfiguration | undefined;
  readonly ComputeEnvironmentConfigurations?: ComputeEnvironmentConfigurationMap | undefined;
  readonly PhysicalConnectionRequirements?: PropertiesMap | undefined;
  readonly AthenaConnectionProperties?: PropertiesMap | undefined;
  readonly PythonConnectionProperties?: PropertiesMap | undefined;
  readonly SparkConnectionProperties?: PropertiesMap | undefined;
  readonly RestConfiguration?: RestConfiguration | undefined;
}

export interface DescribeEntityRequest {
  readonly ConnectionName: string;
  readonly CatalogId?: string | undefined;
  readonly EntityName: string;
  readonly NextToken?: string | undefined;
  readonly DataStoreApiVersion?: string | undefined;
}

export interface DescribeEntityResponse {
  readonly Fields?: FieldsList | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeInboundIntegrationsRequest {
  readonly IntegrationArn?: string | undefined;
  readonly Marker?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly TargetArn?: string | undefined;
}

export interface DescribeInboundIntegrationsResponse {
  readonly InboundIntegrations?: InboundIntegrationsList | undefined;
  readonly Marker?: string | undefined;
}

export interface DescribeIntegrationsRequest {
  readonly IntegrationIdentifier?: string | undefined;
  readonly Marker?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly Filters?: IntegrationFilterList | undefined;
}

export interface DescribeIntegrationsResponse {
  readonly Integrations?: IntegrationsList | undefined;
  readonly Marker?: string | undefined;
}

export interface DevEndpoint {
  readonly EndpointName?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly SecurityGroupIds?: StringList | undefined;
  readonly SubnetId?: string | undefined;
  readonly YarnEndpointAddress?: string | undefined;
  readonly PrivateAddress?: string | undefined;
  readonly ZeppelinRemoteSparkInterpreterPort?: number | undefined;
  readonly PublicAddress?: string | undefined;
  readonly Status?: string | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly GlueVersion?: string | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly NumberOfNodes?: number | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly ExtraPythonLibsS3Path?: string | undefined;
  readonly ExtraJarsS3Path?: string | undefined;
  readonly FailureReason?: string | undefined;
  readonly LastUpdateStatus?: string | undefined;
  readonly CreatedTimestamp?: number | undefined;
  readonly LastModifiedTimestamp?: number | undefined;
  readonly PublicKey?: string | undefined;
  readonly PublicKeys?: PublicKeysList | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly Arguments?: MapValue | undefined;
}

export interface DevEndpointCustomLibraries {
  readonly ExtraPythonLibsS3Path?: string | undefined;
  readonly ExtraJarsS3Path?: string | undefined;
}

export type DevEndpointList = readonly DevEndpoint[];

export type DevEndpointNameList = readonly string[];

export type DevEndpointNames = readonly string[];

export interface DirectJDBCSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
  readonly ConnectionName: string;
  readonly ConnectionType: JDBCConnectionType;
  readonly RedshiftTmpDir?: string | undefined;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export interface DirectKafkaSource {
  readonly Name: string;
  readonly StreamingOptions?: KafkaStreamingSourceOptions | undefined;
  readonly WindowSize?: number | undefined;
  readonly DetectSchema?: boolean | undefined;
  readonly DataPreviewOptions?: StreamingDataPreviewOptions | undefined;
}

export interface DirectKinesisSource {
  readonly Name: string;
  readonly WindowSize?: number | undefined;
  readonly DetectSchema?: boolean | undefined;
  readonly StreamingOptions?: KinesisStreamingSourceOptions | undefined;
  readonly DataPreviewOptions?: StreamingDataPreviewOptions | undefined;
}

export interface DirectSchemaChangePolicy {
  readonly EnableUpdateCatalog?: boolean | undefined;
  readonly UpdateBehavior?: UpdateCatalogBehavior | undefined;
  readonly Table?: string | undefined;
  readonly Database?: string | undefined;
}

export interface DisassociateGlossaryTermsRequest {
  readonly AssetIdentifier: string;
  readonly IterableFormName?: string | undefined;
  readonly ItemIdentifier?: string | undefined;
  readonly GlossaryTermIdentifiers: GlossaryTermIdList;
  readonly ClientToken?: string | undefined;
}

export interface DisassociateGlossaryTermsResponse {
  readonly AssetIdentifier?: string | undefined;
  readonly IterableFormName?: string | undefined;
  readonly ItemIdentifier?: string | undefined;
  readonly GlossaryTerms?: GlossaryTermIdList | undefined;
}

export interface DistributionData {
  readonly BinEdges?: BinEdges | undefined;
  readonly Count?: Count | undefined;
  readonly DataType?: string | undefined;
}

export interface DistributionResultsOptions {
  readonly WriteDistributionResultsEnabled?: boolean | undefined;
  readonly CatalogTableConfig?: CatalogTableConfigOptions | undefined;
}

export interface DoubleColumnStatisticsData {
  readonly MinimumValue?: number | undefined;
  readonly MaximumValue?: number | undefined;
  readonly NumberOfNulls: number;
  readonly NumberOfDistinctValues: number;
}

export interface DropDuplicates {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly Columns?: LimitedPathList | undefined;
}

export interface DropFields {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly Paths: GlueStudioPathList;
}

export interface DropNullFields {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly NullCheckBoxList?: NullCheckBoxList | undefined;
  readonly NullTextList?: NullValueFields | undefined;
}

export interface DynamicTransform {
  readonly Name: string;
  readonly TransformName: string;
  readonly Inputs: OneInput;
  readonly Parameters?: TransformConfigParameterList | undefined;
  readonly FunctionName: string;
  readonly Path: string;
  readonly Version?: string | undefined;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export interface DynamoDBCatalogSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
  readonly PitrEnabled?: boolean | undefined;
  readonly AdditionalOptions?: DDBELTCatalogAdditionalOptions | undefined;
}

export interface DynamoDBELTConnectorSource {
  readonly Name: string;
  readonly ConnectionOptions?: DDBELTConnectionOptions | undefined;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export interface DynamoDBTarget {
  readonly Path?: string | undefined;
  readonly scanAll?: boolean | undefined;
  readonly scanRate?: number | undefined;
}

export type DynamoDBTargetList = readonly DynamoDBTarget[];

export interface Edge {
  readonly SourceId?: string | undefined;
  readonly DestinationId?: string | undefined;
}

export type EdgeList = readonly Edge[];

export type EnableAdditionalMetadata = readonly JdbcMetadataEntry[];

export type EnableHybridValues = 'TRUE' | 'FALSE';

export type EnclosedInStringProperties = readonly string[];

export type EnclosedInStringPropertiesMinOne = readonly string[];

export interface EncryptionAtRest {
  readonly CatalogEncryptionMode: CatalogEncryptionMode;
  readonly SseAwsKmsKeyId?: string | undefined;
  readonly CatalogEncryptionServiceRole?: string | undefined;
}

export interface EncryptionConfiguration {
  readonly S3Encryption?: S3EncryptionList | undefined;
  readonly CloudWatchEncryption?: CloudWatchEncryption | undefined;
  readonly JobBookmarksEncryption?: JobBookmarksEncryption | undefined;
  readonly DataQualityEncryption?: DataQualityEncryption | undefined;
}

export interface Entity {
  readonly EntityName?: string | undefined;
  readonly Label?: string | undefined;
  readonly IsParentEntity?: boolean | undefined;
  readonly Description?: string | undefined;
  readonly Category?: string | undefined;
  readonly CustomProperties?: CustomProperties | undefined;
}

export interface EntityConfiguration {
  readonly SourceConfiguration?: SourceConfiguration | undefined;
  readonly Schema?: FieldDefinitionMap | undefined;
}

export type EntityConfigurationMap = Readonly<Record<string, EntityConfiguration>>;

export type EntityList = readonly Entity[];

export interface EntityNotFoundException {
  readonly Message?: string | undefined;
  readonly FromFederationSource?: boolean | undefined;
}

export type ErrorByName = Readonly<Record<string, ErrorDetail>>;

export interface ErrorDetail {
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface ErrorDetails {
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface EvaluateDataQuality {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly Ruleset: string;
  readonly Output?: DQTransformOutput | undefined;
  readonly PublishingOptions?: DQResultsPublishingOptions | undefined;
  readonly StopJobOnFailureOptions?: DQStopJobOnFailureOptions | undefined;
}

export interface EvaluateDataQualityMultiFrame {
  readonly Name: string;
  readonly Inputs: ManyInputs;
  readonly AdditionalDataSources?: DQDLAliases | undefined;
  readonly Ruleset: string;
  readonly PublishingOptions?: DQResultsPublishingOptions | undefined;
  readonly AdditionalOptions?: DQAdditionalOptions | undefined;
  readonly StopJobOnFailureOptions?: DQStopJobOnFailureOptions | undefined;
}

export type EvaluatedDistributionsMap = Readonly<Record<string, DistributionData>>;

export type EvaluatedMetricsMap = Readonly<Record<string, number>>;

export interface EvaluationMetrics {
  readonly TransformType: TransformType;
  readonly FindMatchesMetrics?: FindMatchesMetrics | undefined;
}

export interface EventBatchingCondition {
  readonly BatchSize: number;
  readonly BatchWindow?: number | undefined;
}

export interface ExecutionAttempt {
  readonly Status?: ExecutionStatus | undefined;
  readonly ColumnStatisticsTaskRunId?: string | undefined;
  readonly ExecutionTimestamp?: number | undefined;
  readonly ErrorMessage?: string | undefined;
}

export type ExecutionClass = 'FLEX' | 'STANDARD';

export interface ExecutionProperty {
  readonly MaxConcurrentRuns?: number | undefined;
}

export type ExecutionStatus = 'FAILED' | 'STARTED';

export type ExistCondition = 'MUST_EXIST' | 'NOT_EXIST' | 'NONE';

export interface ExportEncryptionConfiguration {
  readonly SseAlgorithm?: string | undefined;
  readonly KmsKeyArn?: string | undefined;
}

export interface ExportLabelsTaskRunProperties {
  readonly OutputS3Path?: string | undefined;
}

export type ExportSetting = 'ENABLED' | 'DISABLED';

export type ExportStatus = 'ENABLING' | 'ENABLED' | 'DISABLING' | 'DISABLED' | 'FAILED';

export interface ExtractedParameter {
  readonly Key?: string | undefined;
  readonly DefaultValue?: string | undefined;
  readonly PropertyLocation?: PropertyLocation | undefined;
  readonly Value?: ResponseExtractionMapping | undefined;
}

export interface FederatedCatalog {
  readonly Identifier?: string | undefined;
  readonly ConnectionName?: string | undefined;
  readonly ConnectionType?: string | undefined;
}

export interface FederatedDatabase {
  readonly Identifier?: string | undefined;
  readonly ConnectionName?: string | undefined;
  readonly ConnectionType?: string | undefined;
}

export interface FederatedResourceAlreadyExistsException {
  readonly Message?: string | undefined;
  readonly AssociatedGlueResource?: string | undefined;
}

export interface FederatedTable {
  readonly Identifier?: string | undefined;
  readonly DatabaseIdentifier?: string | undefined;
  readonly ConnectionName?: string | undefined;
  readonly ConnectionType?: string | undefined;
}

export type FederationSourceErrorCode = 'AccessDeniedException' | 'EntityNotFoundException' | 'InvalidCredentialsException' | 'InvalidInputException' | 'InvalidResponseException' | 'OperationTimeoutException' | 'OperationNotSupportedException' | 'InternalServiceException' | 'PartialFailureException' | 'ThrottlingException';

export interface FederationSourceException {
  readonly FederationSourceErrorCode?: FederationSourceErrorCode | undefined;
  readonly Message?: string | undefined;
}

export interface FederationSourceRetryableException {
  readonly Message?: string | undefined;
}

export interface Field {
  readonly FieldName?: string | undefined;
  readonly Label?: string | undefined;
  readonly Description?: string | undefined;
  readonly FieldType?: FieldDataType | undefined;
  readonly IsPrimaryKey?: boolean | undefined;
  readonly IsNullable?: boolean | undefined;
  readonly IsRetrievable?: boolean | undefined;
  readonly IsFilterable?: boolean | undefined;
  readonly IsPartitionable?: boolean | undefined;
  readonly IsCreateable?: boolean | undefined;
  readonly IsUpdateable?: boolean | undefined;
  readonly IsUpsertable?: boolean | undefined;
  readonly IsDefaultOnCreate?: boolean | undefined;
  readonly SupportedValues?: ListOfString | undefined;
  readonly SupportedFilterOperators?: FieldFilterOperatorsList | undefined;
  readonly ParentField?: string | undefined;
  readonly NativeDataType?: string | undefined;
  readonly CustomProperties?: CustomProperties | undefined;
}

export type FieldDataType = 'INT' | 'SMALLINT' | 'BIGINT' | 'FLOAT' | 'LONG' | 'DATE' | 'BOOLEAN' | 'MAP' | 'ARRAY' | 'STRING' | 'TIMESTAMP' | 'DECIMAL' | 'BYTE' | 'SHORT' | 'DOUBLE' | 'STRUCT' | 'BINARY' | 'UNION';

export interface FieldDefinition {
  readonly Name: string;
  readonly FieldDataType: FieldDataType;
  readonly ResponseDateFormat?: string | undefined;
  readonly IsPartitionable?: boolean | undefined;
  readonly IsNullable?: boolean | undefined;
  readonly IsQueryable?: boolean | undefined;
  readonly IsOrderable?: boolean | undefined;
  readonly FilterOverrides?: FilterOverrides | undefined;
}

export type FieldDefinitionMap = Readonly<Record<string, FieldDefinition>>;

export type FieldFilterOperator = 'LESS_THAN' | 'GREATER_THAN' | 'BETWEEN' | 'EQUAL_TO' | 'NOT_EQUAL_TO' | 'GREATER_THAN_OR_EQUAL_TO' | 'LESS_THAN_OR_EQUAL_TO' | 'CONTAINS' | 'ORDER_BY';

export type FieldFilterOperatorsList = readonly FieldFilterOperator[];

export type FieldName = 'CRAWL_ID' | 'STATE' | 'START_TIME' | 'END_TIME' | 'DPU_HOUR';

export type FieldsList = readonly Field[];

export interface FillMissingValues {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly ImputedPath: string;
  readonly FilledPath?: string | undefined;
}

export interface Filter {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly LogicalOperator: FilterLogicalOperator;
  readonly Filters: FilterExpressions;
}

export interface FilterConfiguration {
  readonly FilterMode: FilterMode;
  readonly OperatorMappings?: ConnectionStringToStringMap | undefined;
  readonly DateTimeFormat?: string | undefined;
  readonly StripQuotes?: boolean | undefined;
  readonly BetweenConfiguration?: BetweenConfiguration | undefined;
  readonly FilterStringConfiguration?: FilterStringConfiguration | undefined;
}

export interface FilterExpression {
  readonly Operation: FilterOperation;
  readonly Negated?: boolean | undefined;
  readonly Values: FilterValues;
}

export type FilterExpressions = readonly FilterExpression[];

export type FilterLogicalOperator = 'AND' | 'OR';

export type FilterMode = 'QUERY_PARAMS' | 'FILTER_STRING';

export type FilterOperation = 'EQ' | 'LT' | 'GT' | 'LTE' | 'GTE' | 'REGEX' | 'ISNULL';

export type FilterOperator = 'GT' | 'GE' | 'LT' | 'LE' | 'EQ' | 'NE';

export interface FilterOverrides {
  readonly FieldName?: string | undefined;
  readonly OperatorMappings?: ConnectionStringToStringMap | undefined;
  readonly BetweenConfiguration?: BetweenConfiguration | undefined;
  readonly DateTimeFormat?: string | undefined;
}

export interface FilterStringConfiguration {
  readonly QueryParameterName: string;
  readonly QuoteStringValues?: boolean | undefined;
  readonly QuoteCharacter?: string | undefined;
}

export interface FilterValue {
  readonly Type: FilterValueType;
  readonly Value: EnclosedInStringProperties;
}

export type FilterValueType = 'COLUMNEXTRACTED' | 'CONSTANT';

export type FilterValues = readonly FilterValue[];

export interface FindMatchesMetrics {
  readonly AreaUnderPRCurve?: number | undefined;
  readonly Precision?: number | undefined;
  readonly Recall?: number | undefined;
  readonly F1?: number | undefined;
  readonly ConfusionMatrix?: ConfusionMatrix | undefined;
  readonly ColumnImportances?: ColumnImportanceList | undefined;
}

export interface FindMatchesParameters {
  readonly PrimaryKeyColumnName?: string | undefined;
  readonly PrecisionRecallTradeoff?: number | undefined;
  readonly AccuracyCostTradeoff?: number | undefined;
  readonly EnforceProvidedLabels?: boolean | undefined;
}

export interface FindMatchesTaskRunProperties {
  readonly JobId?: string | undefined;
  readonly JobName?: string | undefined;
  readonly JobRunId?: string | undefined;
}

export interface FormTypeItem {
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
}

export type FormTypeItemList = readonly FormTypeItem[];

export type FunctionType = 'REGULAR_FUNCTION' | 'AGGREGATE_FUNCTION' | 'STORED_PROCEDURE';

export type GenericMap = Readonly<Record<string, string>>;

export interface GetAssetInput {
  readonly Identifier: string;
}

export interface GetAssetOutput {
  readonly Id: string;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly CreatedAt?: number | undefined;
  readonly UpdatedAt?: number | undefined;
  readonly AssetTypeId: string;
  readonly GlossaryTerms?: GlossaryTermIdList | undefined;
  readonly Forms?: AssetFormMap | undefined;
  readonly Attachments?: AssetFormMap | undefined;
  readonly IterableForms?: IterableFormMap | undefined;
}

export interface GetAssetTypeRequest {
  readonly Identifier: string;
}

export interface GetAssetTypeResponse {
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
  readonly Forms?: AssetTypeFormsMap | undefined;
}

export interface GetBlueprintRequest {
  readonly Name: string;
  readonly IncludeBlueprint?: boolean | undefined;
  readonly IncludeParameterSpec?: boolean | undefined;
}

export interface GetBlueprintResponse {
  readonly Blueprint?: Blueprint | undefined;
}

export interface GetBlueprintRunRequest {
  readonly BlueprintName: string;
  readonly RunId: string;
}

export interface GetBlueprintRunResponse {
  readonly BlueprintRun?: BlueprintRun | undefined;
}

export interface GetBlueprintRunsRequest {
  readonly BlueprintName: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetBlueprintRunsResponse {
  readonly BlueprintRuns?: BlueprintRuns | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetCatalogImportStatusRequest {
  readonly CatalogId?: string | undefined;
}

export interface GetCatalogImportStatusResponse {
  readonly ImportStatus?: CatalogImportStatus | undefined;
}

export interface GetCatalogRequest {
  readonly CatalogId: string;
}

export interface GetCatalogResponse {
  readonly Catalog?: Catalog | undefined;
}

export interface GetCatalogsRequest {
  readonly ParentCatalogId?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Recursive?: boolean | undefined;
  readonly IncludeRoot?: boolean | undefined;
  readonly HasDatabases?: boolean | undefined;
}

export interface GetCatalogsResponse {
  readonly CatalogList: CatalogList;
  readonly NextToken?: string | undefined;
}

export interface GetClassifierRequest {
  readonly Name: string;
}

export interface GetClassifierResponse {
  readonly Classifier?: Classifier | undefined;
}

export interface GetClassifiersRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetClassifiersResponse {
  readonly Classifiers?: ClassifierList | undefined;
  readonly NextToken?: string | undefined;
}

export type GetColumnNamesList = readonly string[];

export interface GetColumnStatisticsForPartitionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly PartitionValues: ValueStringList;
  readonly ColumnNames: GetColumnNamesList;
}

export interface GetColumnStatisticsForPartitionResponse {
  readonly ColumnStatisticsList?: ColumnStatisticsList | undefined;
  readonly Errors?: ColumnErrors | undefined;
}

export interface GetColumnStatisticsForTableRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly ColumnNames: GetColumnNamesList;
}

export interface GetColumnStatisticsForTableResponse {
  readonly ColumnStatisticsList?: ColumnStatisticsList | undefined;
  readonly Errors?: ColumnErrors | undefined;
}

export interface GetColumnStatisticsTaskRunRequest {
  readonly ColumnStatisticsTaskRunId: string;
}

export interface GetColumnStatisticsTaskRunResponse {
  readonly ColumnStatisticsTaskRun?: ColumnStatisticsTaskRun | undefined;
}

export interface GetColumnStatisticsTaskRunsRequest {
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly CatalogID?: string | undefined;
}

export interface GetColumnStatisticsTaskRunsResponse {
  readonly ColumnStatisticsTaskRuns?: ColumnStatisticsTaskRunsList | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetColumnStatisticsTaskSettingsRequest {
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly CatalogID?: string | undefined;
}

export interface GetColumnStatisticsTaskSettingsResponse {
  readonly ColumnStatisticsTaskSettings?: ColumnStatisticsTaskSettings | undefined;
}

export interface GetConnectionRequest {
  readonly CatalogId?: string | undefined;
  readonly Name: string;
  readonly HidePassword?: boolean | undefined;
  readonly ApplyOverrideForComputeEnvironment?: ComputeEnvironment | undefined;
}

export interface GetConnectionResponse {
  readonly Connection?: Connection | undefined;
}

export interface GetConnectionsFilter {
  readonly MatchCriteria?: MatchCriteria | undefined;
  readonly ConnectionType?: ConnectionType | undefined;
  readonly ConnectionSchemaVersion?: number | undefined;
}

export interface GetConnectionsRequest {
  readonly CatalogId?: string | undefined;
  readonly Filter?: GetConnectionsFilter | undefined;
  readonly HidePassword?: boolean | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetConnectionsResponse {
  readonly ConnectionList?: ConnectionList | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetCrawlerMetricsRequest {
  readonly CrawlerNameList?: CrawlerNameList | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetCrawlerMetricsResponse {
  readonly CrawlerMetricsList?: CrawlerMetricsList | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetCrawlerRequest {
  readonly Name: string;
}

export interface GetCrawlerResponse {
  readonly Crawler?: Crawler | undefined;
}

export interface GetCrawlersRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetCrawlersResponse {
  readonly Crawlers?: CrawlerList | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetCustomEntityTypeRequest {
  readonly Name: string;
}

export interface GetCustomEntityTypeResponse {
  readonly Name?: string | undefined;
  readonly RegexString?: string | undefined;
  readonly ContextWords?: ContextWords | undefined;
}

export interface GetDashboardUrlRequest {
  readonly ResourceId: string;
  readonly ResourceType: GlueResourceType;
  readonly RequestOrigin?: string | undefined;
}

export interface GetDashboardUrlResponse {
  readonly Url: string;
}

export interface GetDataCatalogEncryptionSettingsRequest {
  readonly CatalogId?: string | undefined;
}

export interface GetDataCatalogEncryptionSettingsResponse {
  readonly DataCatalogEncryptionSettings?: DataCatalogEncryptionSettings | undefined;
}

export interface GetDataCatalogExportConfigurationInput {}

export interface GetDataCatalogExportConfigurationOutput {
  readonly ExportSetting?: ExportSetting | undefined;
  readonly Status?: ExportStatus | undefined;
  readonly EncryptionConfiguration?: ExportEncryptionConfiguration | undefined;
  readonly S3TableBucketArn?: string | undefined;
  readonly CreatedAt?: number | undefined;
  readonly UpdatedAt?: number | undefined;
}

export interface GetDataQualityEvaluationConfigRequest {
  readonly Name: string;
}

export interface GetDataQualityEvaluationConfigResponse {
  readonly Name?: string | undefined;
  readonly EvaluationRunMode?: DataQualityEvaluationRunMode | undefined;
  readonly CreatedOn?: number | undefined;
  readonly LastModifiedOn?: number | undefined;
  readonly Level?: DataQualityEvaluationConfigLevel | undefined;
  readonly DataSource?: DataQualityEvaluationConfigDataSource | undefined;
  readonly RulesetName?: string | undefined;
  readonly ManagedRulesetName?: DataQualityEvaluationConfigManagedRuleset | undefined;
  readonly Triggers?: DataQualityEvaluationConfigTriggers | undefined;
  readonly ScheduleExpression?: string | undefined;
  readonly StartAt?: number | undefined;
  readonly EndAt?: number | undefined;
  readonly PauseRuns?: boolean | undefined;
  readonly Role?: string | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly AdditionalRunOptions?: DataQualityEvaluationConfigAdditionalRunOptions | undefined;
  readonly AdditionalDataSources?: DataSourceMap | undefined;
}

export interface GetDataQualityModelRequest {
  readonly StatisticId?: string | undefined;
  readonly ProfileId: string;
}

export interface GetDataQualityModelResponse {
  readonly Status?: DataQualityModelStatus | undefined;
  readonly StartedOn?: number | undefined;
  readonly CompletedOn?: number | undefined;
  readonly FailureReason?: string | undefined;
}

export interface GetDataQualityModelResultRequest {
  readonly StatisticId: string;
  readonly ProfileId: string;
}

export interface GetDataQualityModelResultResponse {
  readonly CompletedOn?: number | undefined;
  readonly Model?: StatisticModelResults | undefined;
}

export interface GetDataQualityResultRequest {
  readonly ResultId: string;
}

export interface GetDataQualityResultResponse {
  readonly ResultId?: string | undefined;
  readonly EvaluationRunMode?: DataQualityEvaluationRunMode | undefined;
  readonly DataQualityEvaluationConfig?: string | undefined;
  readonly ProfileId?: string | undefined;
  readonly Score?: number | undefined;
  readonly DataSource?: DataSource | undefined;
  readonly RulesetName?: string | undefined;
  readonly EvaluationContext?: string | undefined;
  readonly StartedOn?: number | undefined;
  readonly CompletedOn?: number | undefined;
  readonly JobName?: string | undefined;
  readonly JobRunId?: string | undefined;
  readonly RulesetEvaluationRunId?: string | undefined;
  readonly RuleResults?: DataQualityRuleResults | undefined;
  readonly AnalyzerResults?: DataQualityAnalyzerResults | undefined;
  readonly Observations?: DataQualityObservations | undefined;
  readonly AggregatedMetrics?: DataQualityAggregatedMetrics | undefined;
}

export interface GetDataQualityResultV2Request {
  readonly ResultId: string;
}

export interface GetDataQualityResultV2Response {
  readonly ResultId?: string | undefined;
  readonly EvaluationRunMode?: DataQualityEvaluationRunMode | undefined;
  readonly DataQualityEvaluationConfig?: string | undefined;
  readonly DataSource?: DataSource | undefined;
  readonly ProfileId?: string | undefined;
  readonly Dimensions?: PublishDataQualityResultDimensions | undefined;
  readonly Tags?: PublishDataQualityResultTags | undefined;
  readonly ExecutionStartedOn?: number | undefined;
  readonly ExecutionCompletedOn?: number | undefined;
  readonly ResultPublishedOn?: number | undefined;
  readonly Score?: number | undefined;
  readonly RuleResults?: DataQualityRuleResults | undefined;
  readonly AnalyzerResults?: DataQualityAnalyzerResults | undefined;
  readonly Observations?: DataQualityObservations | undefined;
  readonly EvaluationContext?: string | undefined;
  readonly Descriptors?: PublishDataQualityResultDescriptors | undefined;
  readonly AggregatedMetrics?: DataQualityAggregatedMetrics | undefined;
  readonly RulesetName?: string | undefined;
}

export interface GetDataQualityRuleRecommendationRunRequest {
  readonly RunId: string;
}

export interface GetDataQualityRuleRecommendationRunResponse {
  readonly RunId?: string | undefined;
  readonly DataSource?: DataSource | undefined;
  readonly Role?: string | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly Status?: TaskStatusType | undefined;
  readonly ErrorString?: string | undefined;
  readonly StartedOn?: number | undefined;
  readonly LastModifiedOn?: number | undefined;
  readonly CompletedOn?: number | undefined;
  readonly ExecutionTime?: number | undefined;
  readonly RecommendedRuleset?: string | undefined;
  readonly CreatedRulesetName?: string | undefined;
  readonly DataQualitySecurityConfiguration?: string | undefined;
  readonly AdditionalRunOptions?: DataQualityRuleRecommendationRunAdditionalRunOptions | undefined;
  readonly RecommendationMode?: RecommendationMode | undefined;
}

export interface GetDataQualityRulesetEvaluationRunRequest {
  readonly RunId: string;
}

export interface GetDataQualityRulesetEvaluationRunResponse {
  readonly RunId?: string | undefined;
  readonly DataSource?: DataSource | undefined;
  readonly Role?: string | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly AdditionalRunOptions?: DataQualityEvaluationRunAdditionalRunOptions | undefined;
  readonly Status?: TaskStatusType | undefined;
  readonly ErrorString?: string | undefined;
  readonly StartedOn?: number | undefined;
  readonly LastModifiedOn?: number | undefined;
  readonly CompletedOn?: number | undefined;
  readonly ExecutionTime?: number | undefined;
  readonly RulesetNames?: RulesetNames | undefined;
  readonly ResultIds?: DataQualityResultIdList | undefined;
  readonly AdditionalDataSources?: DataSourceMap | undefined;
}

export interface GetDataQualityRulesetRequest {
  readonly Name: string;
}

export interface GetDataQualityRulesetResponse {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly Ruleset?: string | undefined;
  readonly TargetTable?: DataQualityTargetTable | undefined;
  readonly CreatedOn?: number | undefined;
  readonly LastModifiedOn?: number | undefined;
  readonly RecommendationRunId?: string | undefined;
  readonly DataQualitySecurityConfiguration?: string | undefined;
}

export interface GetDatabaseRequest {
  readonly CatalogId?: string | undefined;
  readonly Name: string;
}

export interface GetDatabaseResponse {
  readonly Database?: Database | undefined;
}

export interface GetDatabasesRequest {
  readonly CatalogId?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly ResourceShareType?: ResourceShareType | undefined;
  readonly AttributesToGet?: DatabaseAttributesList | undefined;
}

export interface GetDatabasesResponse {
  readonly DatabaseList: DatabaseList;
  readonly NextToken?: string | undefined;
}

export interface GetDataflowGraphRequest {
  readonly PythonScript?: string | undefined;
}

export interface GetDataflowGraphResponse {
  readonly DagNodes?: DagNodes | undefined;
  readonly DagEdges?: DagEdges | undefined;
}

export interface GetDevEndpointRequest {
  readonly EndpointName: string;
}

export interface GetDevEndpointResponse {
  readonly DevEndpoint?: DevEndpoint | undefined;
}

export interface GetDevEndpointsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetDevEndpointsResponse {
  readonly DevEndpoints?: DevEndpointList | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetEntityRecordsRequest {
  readonly ConnectionName?: string | undefined;
  readonly CatalogId?: string | undefined;
  readonly EntityName: string;
  readonly NextToken?: string | undefined;
  readonly DataStoreApiVersion?: string | undefined;
  readonly ConnectionOptions?: ConnectionOptions | undefined;
  readonly FilterPredicate?: string | undefined;
  readonly Limit: number;
  readonly OrderBy?: string | undefined;
  readonly SelectedFields?: SelectedFields | undefined;
}

export interface GetEntityRecordsResponse {
  readonly Records?: Records | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetFormTypeRequest {
  readonly Identifier: string;
}

export interface GetFormTypeResponse {
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
  readonly Schema?: string | undefined;
}

export interface GetGlossaryRequest {
  readonly Identifier: string;
}

export interface GetGlossaryResponse {
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
}

export interface GetGlossaryTermRequest {
  readonly Identifier: string;
}

export interface GetGlossaryTermResponse {
  readonly Id?: string | undefined;
  readonly GlossaryId?: string | undefined;
  readonly Name?: string | undefined;
  readonly ShortDescription?: string | undefined;
  readonly LongDescription?: string | undefined;
}

export interface GetGlueIdentityCenterConfigurationRequest {}

export interface GetGlueIdentityCenterConfigurationResponse {
  readonly ApplicationArn?: string | undefined;
  readonly InstanceArn?: string | undefined;
  readonly Scopes?: OrchestrationStringList | undefined;
  readonly UserBackgroundSessionsEnabled?: boolean | undefined;
}

export interface GetIntegrationResourcePropertyRequest {
  readonly ResourceArn: string;
}

export interface GetIntegrationResourcePropertyResponse {
  readonly ResourceArn?: string | undefined;
  readonly ResourcePropertyArn?: string | undefined;
  readonly SourceProcessingProperties?: SourceProcessingProperties | undefined;
  readonly TargetProcessingProperties?: TargetProcessingProperties | undefined;
}

export interface GetIntegrationTablePropertiesRequest {
  readonly ResourceArn: string;
  readonly TableName: string;
}

export interface GetIntegrationTablePropertiesResponse {
  readonly ResourceArn?: string | undefined;
  readonly TableName?: string | undefined;
  readonly SourceTableConfig?: SourceTableConfig | undefined;
  readonly TargetTableConfig?: TargetTableConfig | undefined;
}

export interface GetJobBookmarkRequest {
  readonly JobName: string;
  readonly RunId?: string | undefined;
}

export interface GetJobBookmarkResponse {
  readonly JobBookmarkEntry?: JobBookmarkEntry | undefined;
}

export interface GetJobRequest {
  readonly JobName: string;
}

export interface GetJobResponse {
  readonly Job?: Job | undefined;
}

export interface GetJobRunRequest {
  readonly JobName: string;
  readonly RunId: string;
  readonly PredecessorsIncluded?: boolean | undefined;
}

export interface GetJobRunResponse {
  readonly JobRun?: JobRun | undefined;
}

export interface GetJobRunsRequest {
  readonly JobName: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetJobRunsResponse {
  readonly JobRuns?: JobRunList | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetJobUpgradeAnalysisRequest {
  readonly analysisId: string;
  readonly jobName: string;
}

export interface GetJobUpgradeAnalysisResponse {
  readonly jobName: string;
  readonly analysisId: string;
  readonly status: Status;
  readonly sourceVersion?: string | undefined;
  readonly targetVersion: string;
  readonly analysisType?: AnalysisType | undefined;
  readonly autoUpgradeEvaluationSummary?: string | undefined;
  readonly errorMessage?: string | undefined;
  readonly autoUpgradeEligibilitySummary?: string | undefined;
}

export interface GetJobsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetJobsResponse {
  readonly Jobs?: JobList | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetMLTaskRunRequest {
  readonly TransformId: string;
  readonly TaskRunId: string;
}

export interface GetMLTaskRunResponse {
  readonly TransformId?: string | undefined;
  readonly TaskRunId?: string | undefined;
  readonly Status?: TaskStatusType | undefined;
  readonly LogGroupName?: string | undefined;
  readonly Properties?: TaskRunProperties | undefined;
  readonly ErrorString?: string | undefined;
  readonly StartedOn?: number | undefined;
  readonly LastModifiedOn?: number | undefined;
  readonly CompletedOn?: number | undefined;
  readonly ExecutionTime?: number | undefined;
}

export interface GetMLTaskRunsRequest {
  readonly TransformId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filter?: TaskRunFilterCriteria | undefined;
  readonly Sort?: TaskRunSortCriteria | undefined;
}

export interface GetMLTaskRunsResponse {
  readonly TaskRuns?: TaskRunList | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetMLTransformRequest {
  readonly TransformId: string;
}

export interface GetMLTransformResponse {
  readonly TransformId?: string | undefined;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly Status?: TransformStatusType | undefined;
  readonly CreatedOn?: number | undefined;
  readonly LastModifiedOn?: number | undefined;
  readonly InputRecordTables?: GlueTables | undefined;
  readonly Parameters?: TransformParameters | undefined;
  readonly EvaluationMetrics?: EvaluationMetrics | undefined;
  readonly LabelCount?: number | undefined;
  readonly Schema?: TransformSchema | undefined;
  readonly Role?: string | undefined;
  readonly GlueVersion?: string | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly MaxRetries?: number | undefined;
  readonly TransformEncryption?: TransformEncryption | undefined;
}

export interface GetMLTransformsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filter?: TransformFilterCriteria | undefined;
  readonly Sort?: TransformSortCriteria | undefined;
}

export interface GetMLTransformsResponse {
  readonly Transforms: TransformList;
  readonly NextToken?: string | undefined;
}

export interface GetMappingRequest {
  readonly Source: CatalogEntry;
  readonly Sinks?: CatalogEntries | undefined;
  readonly Location?: Location | undefined;
}

export interface GetMappingResponse {
  readonly Mapping: MappingList;
}

export interface GetMaterializedViewRefreshTaskRunRequest {
  readonly CatalogId: string;
  readonly MaterializedViewRefreshTaskRunId: string;
}

export interface GetMaterializedViewRefreshTaskRunResponse {
  readonly MaterializedViewRefreshTaskRun?: MaterializedViewRefreshTaskRun | undefined;
}

export interface GetPartitionIndexesRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly NextToken?: string | undefined;
}

export interface GetPartitionIndexesResponse {
  readonly PartitionIndexDescriptorList?: PartitionIndexDescriptorList | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetPartitionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly PartitionValues: ValueStringList;
  readonly AuditContext?: AuditContext | undefined;
}

export interface GetPartitionResponse {
  readonly Partition?: Partition | undefined;
}

export interface GetPartitionsRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly Expression?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly Segment?: Segment | undefined;
  readonly MaxResults?: number | undefined;
  readonly ExcludeColumnSchema?: boolean | undefined;
  readonly TransactionId?: string | undefined;
  readonly QueryAsOfTime?: number | undefined;
  readonly AuditContext?: AuditContext | undefined;
}

export interface GetPartitionsResponse {
  readonly Partitions?: PartitionList | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetPlanRequest {
  readonly Mapping: MappingList;
  readonly Source: CatalogEntry;
  readonly Sinks?: CatalogEntries | undefined;
  readonly Location?: Location | undefined;
  readonly Language?: Language | undefined;
  readonly AdditionalPlanOptionsMap?: AdditionalPlanOptionsMap | undefined;
}

export interface GetPlanResponse {
  readonly PythonScript?: string | undefined;
  readonly ScalaCode?: string | undefined;
}

export interface GetRegistryInput {
  readonly RegistryId: RegistryId;
}

export interface GetRegistryResponse {
  readonly RegistryName?: string | undefined;
  readonly RegistryArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly Status?: RegistryStatus | undefined;
  readonly CreatedTime?: string | undefined;
  readonly UpdatedTime?: string | undefined;
}

export interface GetResourcePoliciesRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetResourcePoliciesResponse {
  readonly GetResourcePoliciesResponseList?: GetResourcePoliciesResponseList | undefined;
  readonly NextToken?: string | undefined;
}

export type GetResourcePoliciesResponseList = readonly GluePolicy[];

export interface GetResourcePolicyRequest {
  readonly ResourceArn?: string | undefined;
}

export interface GetResourcePolicyResponse {
  readonly PolicyInJson?: string | undefined;
  readonly PolicyHash?: string | undefined;
  readonly CreateTime?: number | undefined;
  readonly UpdateTime?: number | undefined;
}

export interface GetSchemaByDefinitionInput {
  readonly SchemaId: SchemaId;
  readonly SchemaDefinition: string;
}

export interface GetSchemaByDefinitionResponse {
  readonly SchemaVersionId?: string | undefined;
  readonly SchemaArn?: string | undefined;
  readonly DataFormat?: DataFormat | undefined;
  readonly Status?: SchemaVersionStatus | undefined;
  readonly CreatedTime?: string | undefined;
}

export interface GetSchemaInput {
  readonly SchemaId: SchemaId;
}

export interface GetSchemaResponse {
  readonly RegistryName?: string | undefined;
  readonly RegistryArn?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly SchemaArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly DataFormat?: DataFormat | undefined;
  readonly Compatibility?: Compatibility | undefined;
  readonly SchemaCheckpoint?: number | undefined;
  readonly LatestSchemaVersion?: number | undefined;
  readonly NextSchemaVersion?: number | undefined;
  readonly SchemaStatus?: SchemaStatus | undefined;
  readonly CreatedTime?: string | undefined;
  readonly UpdatedTime?: string | undefined;
}

export interface GetSchemaVersionInput {
  readonly SchemaId?: SchemaId | undefined;
  readonly SchemaVersionId?: string | undefined;
  readonly SchemaVersionNumber?: SchemaVersionNumber | undefined;
}

export interface GetSchemaVersionResponse {
  readonly SchemaVersionId?: string | undefined;
  readonly SchemaDefinition?: string | undefined;
  readonly DataFormat?: DataFormat | undefined;
  readonly SchemaArn?: string | undefined;
  readonly VersionNumber?: number | undefined;
  readonly Status?: SchemaVersionStatus | undefined;
  readonly CreatedTime?: string | undefined;
}

export interface GetSchemaVersionsDiffInput {
  readonly SchemaId: SchemaId;
  readonly FirstSchemaVersionNumber: SchemaVersionNumber;
  readonly SecondSchemaVersionNumber: SchemaVersionNumber;
  readonly SchemaDiffType: SchemaDiffType;
}

export interface GetSchemaVersionsDiffResponse {
  readonly Diff?: string | undefined;
}

export interface GetSecurityConfigurationRequest {
  readonly Name: string;
}

export interface GetSecurityConfigurationResponse {
  readonly SecurityConfiguration?: SecurityConfiguration | undefined;
}

export interface GetSecurityConfigurationsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetSecurityConfigurationsResponse {
  readonly SecurityConfigurations?: SecurityConfigurationList | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetSessionEndpointRequest {
  readonly SessionId: string;
}

export interface GetSessionEndpointResponse {
  readonly SparkConnect: SessionEndpoint;
}

export interface GetSessionRequest {
  readonly Id: string;
  readonly RequestOrigin?: string | undefined;
}

export interface GetSessionResponse {
  readonly Session?: Session | undefined;
}

export interface GetStatementRequest {
  readonly SessionId: string;
  readonly Id: number;
  readonly RequestOrigin?: string | undefined;
}

export interface GetStatementResponse {
  readonly Statement?: Statement | undefined;
}

export interface GetSystemLogsForJobRunRequest {
  readonly JobName: string;
  readonly RunId: string;
}

export interface GetSystemLogsForJobRunResponse {
  readonly SystemLogsUrl?: string | undefined;
}

export interface GetSystemLogsForSessionRequest {
  readonly Id: string;
}

export interface GetSystemLogsForSessionResponse {
  readonly SystemLogsUrl?: string | undefined;
}

export interface GetTableOptimizerRequest {
  readonly CatalogId: string;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly Type: TableOptimizerType;
}

export interface GetTableOptimizerResponse {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly TableName?: string | undefined;
  readonly TableOptimizer?: TableOptimizer | undefined;
}

export interface GetTableRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly Name: string;
  readonly TransactionId?: string | undefined;
  readonly QueryAsOfTime?: number | undefined;
  readonly AuditContext?: AuditContext | undefined;
  readonly IncludeStatusDetails?: boolean | undefined;
  readonly AttributesToGet?: TableAttributesList | undefined;
}

export interface GetTableResponse {
  readonly Table?: Table | undefined;
}

export interface GetTableVersionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly VersionId?: string | undefined;
  readonly AuditContext?: AuditContext | undefined;
}

export interface GetTableVersionResponse {
  readonly TableVersion?: TableVersion | undefined;
}

export type GetTableVersionsList = readonly TableVersion[];

export interface GetTableVersionsRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly AuditContext?: AuditContext | undefined;
}

export interface GetTableVersionsResponse {
  readonly TableVersions?: GetTableVersionsList | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetTablesRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly Expression?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly TransactionId?: string | undefined;
  readonly QueryAsOfTime?: number | undefined;
  readonly AuditContext?: AuditContext | undefined;
  readonly ResourceShareType?: TableResourceShareType | undefined;
  readonly IncludeStatusDetails?: boolean | undefined;
  readonly AttributesToGet?: TableAttributesList | undefined;
}

export interface GetTablesResponse {
  readonly TableList?: TableList | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetTagsRequest {
  readonly ResourceArn: string;
}

export interface GetTagsResponse {
  readonly Tags?: TagsMap | undefined;
}

export interface GetTriggerRequest {
  readonly Name: string;
}

export interface GetTriggerResponse {
  readonly Trigger?: Trigger | undefined;
}

export interface GetTriggersRequest {
  readonly NextToken?: string | undefined;
  readonly DependentJobName?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetTriggersResponse {
  readonly Triggers?: TriggerList | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetUnfilteredPartitionMetadataRequest {
  readonly Region?: string | undefined;
  readonly CatalogId: string;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly PartitionValues: ValueStringList;
  readonly AuditContext?: AuditContext | undefined;
  readonly SupportedPermissionTypes: PermissionTypeList;
  readonly QuerySessionContext?: QuerySessionContext | undefined;
}

export interface GetUnfilteredPartitionMetadataResponse {
  readonly Partition?: Partition | undefined;
  readonly AuthorizedColumns?: NameStringList | undefined;
  readonly IsRegisteredWithLakeFormation?: boolean | undefined;
}

export interface GetUnfilteredPartitionsMetadataRequest {
  readonly Region?: string | undefined;
  readonly CatalogId: string;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly Expression?: string | undefined;
  readonly AuditContext?: AuditContext | undefined;
  readonly SupportedPermissionTypes: PermissionTypeList;
  readonly NextToken?: string | undefined;
  readonly Segment?: Segment | undefined;
  readonly MaxResults?: number | undefined;
  readonly QuerySessionContext?: QuerySessionContext | undefined;
}

export interface GetUnfilteredPartitionsMetadataResponse {
  readonly UnfilteredPartitions?: UnfilteredPartitionList | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetUnfilteredTableMetadataRequest {
  readonly Region?: string | undefined;
  readonly CatalogId: string;
  readonly DatabaseName: string;
  readonly Name: string;
  readonly AuditContext?: AuditContext | undefined;
  readonly SupportedPermissionTypes: PermissionTypeList;
  readonly ParentResourceArn?: string | undefined;
  readonly RootResourceArn?: string | undefined;
  readonly SupportedDialect?: SupportedDialect | undefined;
  readonly Permissions?: PermissionList | undefined;
  readonly QuerySessionContext?: QuerySessionContext | undefined;
}

export interface GetUnfilteredTableMetadataResponse {
  readonly Table?: Table | undefined;
  readonly AuthorizedColumns?: NameStringList | undefined;
  readonly IsRegisteredWithLakeFormation?: boolean | undefined;
  readonly CellFilters?: ColumnRowFilterList | undefined;
  readonly QueryAuthorizationId?: string | undefined;
  readonly IsMultiDialectView?: boolean | undefined;
  readonly IsMaterializedView?: boolean | undefined;
  readonly ResourceArn?: string | undefined;
  readonly IsProtected?: boolean | undefined;
  readonly Permissions?: PermissionList | undefined;
  readonly RowFilter?: string | undefined;
}

export interface GetUsageProfileRequest {
  readonly Name: string;
}

export interface GetUsageProfileResponse {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly Configuration?: ProfileConfiguration | undefined;
  readonly CreatedOn?: number | undefined;
  readonly LastModifiedOn?: number | undefined;
}

export interface GetUserDefinedFunctionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly FunctionName: string;
}

export interface GetUserDefinedFunctionResponse {
  readonly UserDefinedFunction?: UserDefinedFunction | undefined;
}

export interface GetUserDefinedFunctionsRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly Pattern: string;
  readonly FunctionType?: FunctionType | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetUserDefinedFunctionsResponse {
  readonly UserDefinedFunctions?: UserDefinedFunctionList | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetWorkflowRequest {
  readonly Name: string;
  readonly IncludeGraph?: boolean | undefined;
}

export interface GetWorkflowResponse {
  readonly Workflow?: Workflow | undefined;
}

export interface GetWorkflowRunPropertiesRequest {
  readonly Name: string;
  readonly RunId: string;
}

export interface GetWorkflowRunPropertiesResponse {
  readonly RunProperties?: WorkflowRunProperties | undefined;
}

export interface GetWorkflowRunRequest {
  readonly Name: string;
  readonly RunId: string;
  readonly IncludeGraph?: boolean | undefined;
}

export interface GetWorkflowRunResponse {
  readonly Run?: WorkflowRun | undefined;
}

export interface GetWorkflowRunsRequest {
  readonly Name: string;
  readonly IncludeGraph?: boolean | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetWorkflowRunsResponse {
  readonly Runs?: WorkflowRuns | undefined;
  readonly NextToken?: string | undefined;
}

export interface GlossaryItem {
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
}

export type GlossaryItemList = readonly GlossaryItem[];

export type GlossaryTermIdList = readonly string[];

export interface GlossaryTermItem {
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
  readonly ShortDescription?: string | undefined;
}

export type GlossaryTermItemList = readonly GlossaryTermItem[];

export interface GlueEncryptionException {
  readonly Message?: string | undefined;
}

export interface GluePolicy {
  readonly PolicyInJson?: string | undefined;
  readonly PolicyHash?: string | undefined;
  readonly CreateTime?: number | undefined;
  readonly UpdateTime?: number | undefined;
}

export type GlueRecordType = 'DATE' | 'STRING' | 'TIMESTAMP' | 'INT' | 'FLOAT' | 'LONG' | 'BIGDECIMAL' | 'BYTE' | 'SHORT' | 'DOUBLE';

export type GlueResourceType = 'JOB' | 'SESSION';

export interface GlueSchema {
  readonly Columns?: GlueStudioSchemaColumnList | undefined;
}

export type GlueSchemas = readonly GlueSchema[];

export type GlueStudioPathList = readonly EnclosedInStringProperties[];

export interface GlueStudioSchemaColumn {
  readonly Name: string;
  readonly Type?: string | undefined;
  readonly GlueStudioType?: string | undefined;
}

export type GlueStudioSchemaColumnList = readonly GlueStudioSchemaColumn[];

export interface GlueTable {
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly CatalogId?: string | undefined;
  readonly ConnectionName?: string | undefined;
  readonly AdditionalOptions?: GlueTableAdditionalOptions | undefined;
}

export type GlueTableAdditionalOptions = Readonly<Record<string, string>>;

export type GlueTables = readonly GlueTable[];

export type GovernanceMode = 'IAM_ONLY' | 'LAKE_FORMATION';

export interface GovernedCatalogSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
  readonly PartitionPredicate?: string | undefined;
  readonly AdditionalOptions?: S3SourceAdditionalOptions | undefined;
}

export interface GovernedCatalogTarget {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly PartitionKeys?: GlueStudioPathList | undefined;
  readonly Table: string;
  readonly Database: string;
  readonly SchemaChangePolicy?: CatalogSchemaChangePolicy | undefined;
}

export interface GrokClassifier {
  readonly Name: string;
  readonly Classification: string;
  readonly CreationTime?: number | undefined;
  readonly LastUpdated?: number | undefined;
  readonly Version?: number | undefined;
  readonly GrokPattern: string;
  readonly CustomPatterns?: string | undefined;
}

export interface GroupFilters {
  readonly GroupName: string;
  readonly Filters: FilterExpressions;
  readonly LogicalOperator: FilterLogicalOperator;
}

export type GroupFiltersList = readonly GroupFilters[];

export type HTTPMethod = 'GET' | 'POST';

export interface HudiTarget {
  readonly Paths?: PathList | undefined;
  readonly ConnectionName?: string | undefined;
  readonly Exclusions?: PathList | undefined;
  readonly MaximumTraversalDepth?: number | undefined;
}

export type HudiTargetCompressionType = 'gzip' | 'lzo' | 'uncompressed' | 'snappy';

export type HudiTargetList = readonly HudiTarget[];

export type HyperTargetCompressionType = 'uncompressed';

export interface IcebergCompactionConfiguration {
  readonly strategy?: CompactionStrategy | undefined;
  readonly minInputFiles?: number | undefined;
  readonly deleteFileThreshold?: number | undefined;
}

export interface IcebergCompactionMetrics {
  readonly NumberOfBytesCompacted?: number | undefined;
  readonly NumberOfFilesCompacted?: number | undefined;
  readonly DpuHours?: number | undefined;
  readonly NumberOfDpus?: number | undefined;
  readonly JobDurationInHour?: number | undefined;
}

export interface IcebergDocument {}

export interface IcebergEncryptedKey {
  readonly KeyId: string;
  readonly EncryptedKeyMetadata: string;
  readonly EncryptedById?: string | undefined;
  readonly Properties?: StringToStringMap | undefined;
}

export interface IcebergInput {
  readonly MetadataOperation: MetadataOperation;
  readonly Version?: string | undefined;
  readonly CreateIcebergTableInput?: CreateIcebergTableInput | undefined;
}

export type IcebergNullOrder = 'nulls-first' | 'nulls-last';

export interface IcebergOptimizationProperties {
  readonly RoleArn?: string | undefined;
  readonly Compaction?: ParametersMap | undefined;
  readonly Retention?: ParametersMap | undefined;
  readonly OrphanFileDeletion?: ParametersMap | undefined;
}

export interface IcebergOptimizationPropertiesOutput {
  readonly RoleArn?: string | undefined;
  readonly Compaction?: ParametersMap | undefined;
  readonly Retention?: ParametersMap | undefined;
  readonly OrphanFileDeletion?: ParametersMap | undefined;
  readonly LastUpdatedTime?: number | undefined;
}

export interface IcebergOrphanFileDeletionConfiguration {
  readonly orphanFileRetentionPeriodInDays?: number | undefined;
  readonly location?: string | undefined;
  readonly runRateInHours?: number | undefined;
}

export interface IcebergOrphanFileDeletionMetrics {
  readonly NumberOfOrphanFilesDeleted?: number | undefined;
  readonly DpuHours?: number | undefined;
  readonly NumberOfDpus?: number | undefined;
  readonly JobDurationInHour?: number | undefined;
}

export interface IcebergPartitionField {
  readonly SourceId: number;
  readonly Transform: string;
  readonly Name: string;
  readonly FieldId?: number | undefined;
}

export interface IcebergPartitionSpec {
  readonly Fields: IcebergPartitionSpecFieldList;
  readonly SpecId?: number | undefined;
}

export type IcebergPartitionSpecFieldList = readonly IcebergPartitionField[];

export type IcebergPartitionSpecList = readonly IcebergPartitionSpec[];

export interface IcebergRetentionConfiguration {
  readonly snapshotRetentionPeriodInDays?: number | undefined;
  readonly numberOfSnapshotsToRetain?: number | undefined;
  readonly cleanExpiredFiles?: boolean | undefined;
  readonly runRateInHours?: number | undefined;
}

export interface IcebergRetentionMetrics {
  readonly NumberOfDataFilesDeleted?: number | undefined;
  readonly NumberOfManifestFilesDeleted?: number | undefined;
  readonly NumberOfManifestListsDeleted?: number | undefined;
  readonly DpuHours?: number | undefined;
  readonly NumberOfDpus?: number | undefined;
  readonly JobDurationInHour?: number | undefined;
}

export interface IcebergSchema {
  readonly SchemaId?: number | undefined;
  readonly IdentifierFieldIds?: IntegerList | undefined;
  readonly Type?: IcebergStructTypeEnum | undefined;
  readonly Fields: IcebergStructFieldList;
}

export type IcebergSchemaList = readonly IcebergSchema[];

export type IcebergSortDirection = 'asc' | 'desc';

export interface IcebergSortField {
  readonly SourceId: number;
  readonly Transform: string;
  readonly Direction: IcebergSortDirection;
  readonly NullOrder: IcebergNullOrder;
}

export interface IcebergSortOrder {
  readonly OrderId: number;
  readonly Fields: IcebergSortOrderFieldList;
}

export type IcebergSortOrderFieldList = readonly IcebergSortField[];

export type IcebergSortOrderList = readonly IcebergSortOrder[];

export interface IcebergStructField {
  readonly Id: number;
  readonly Name: string;
  readonly Type: IcebergDocument;
  readonly Required: boolean;
  readonly Doc?: string | undefined;
  readonly InitialDefault?: IcebergDocument | undefined;
  readonly WriteDefault?: IcebergDocument | undefined;
}

export type IcebergStructFieldList = readonly IcebergStructField[];

export type IcebergStructTypeEnum = 'struct';

export interface IcebergTableMetadata {
  readonly FormatVersion?: string | undefined;
  readonly TableUuid?: string | undefined;
  readonly Location?: string | undefined;
  readonly Properties?: StringToStringMap | undefined;
  readonly Schemas?: IcebergSchemaList | undefined;
  readonly CurrentSchemaId?: number | undefined;
  readonly LastColumnId?: number | undefined;
  readonly PartitionSpecs?: IcebergPartitionSpecList | undefined;
  readonly DefaultSpecId?: number | undefined;
  readonly LastPartitionId?: number | undefined;
  readonly SortOrders?: IcebergSortOrderList | undefined;
  readonly DefaultSortOrderId?: number | undefined;
}

export interface IcebergTableUpdate {
  readonly Schema: IcebergSchema;
  readonly PartitionSpec?: IcebergPartitionSpec | undefined;
  readonly SortOrder?: IcebergSortOrder | undefined;
  readonly Location: string;
  readonly Properties?: StringToStringMap | undefined;
  readonly Action?: IcebergUpdateAction | undefined;
  readonly EncryptionKey?: IcebergEncryptedKey | undefined;
  readonly KeyId?: string | undefined;
}

export type IcebergTableUpdateList = readonly IcebergTableUpdate[];

export interface IcebergTarget {
  readonly Paths?: PathList | undefined;
  readonly ConnectionName?: string | undefined;
  readonly Exclusions?: PathList | undefined;
  readonly MaximumTraversalDepth?: number | undefined;
}

export type IcebergTargetCompressionType = 'gzip' | 'lzo' | 'uncompressed' | 'snappy';

export type IcebergTargetList = readonly IcebergTarget[];

export type IcebergUpdateAction = 'add-schema' | 'set-current-schema' | 'add-spec' | 'set-default-spec' | 'add-sort-order' | 'set-default-sort-order' | 'set-location' | 'set-properties' | 'remove-properties' | 'add-encryption-key' | 'remove-encryption-key';

export interface IdempotentParameterMismatchException {
  readonly Message?: string | undefined;
}

export type IdentityCenterScopesList = readonly string[];

export interface IllegalBlueprintStateException {
  readonly Message?: string | undefined;
}

export interface IllegalSessionStateException {
  readonly Message?: string | undefined;
}

export interface IllegalWorkflowStateException {
  readonly Message?: string | undefined;
}

export interface ImportCatalogToGlueRequest {
  readonly CatalogId?: string | undefined;
}

export interface ImportCatalogToGlueResponse {}

export interface ImportLabelsTaskRunProperties {
  readonly InputS3Path?: string | undefined;
  readonly Replace?: boolean | undefined;
}

export interface InboundIntegration {
  readonly SourceArn: string;
  readonly TargetArn: string;
  readonly IntegrationArn: string;
  readonly Status: IntegrationStatus;
  readonly CreateTime: number;
  readonly IntegrationConfig?: IntegrationConfig | undefined;
  readonly Errors?: IntegrationErrorList | undefined;
}

export type InboundIntegrationsList = readonly InboundIntegration[];

export type InclusionAnnotationList = readonly DatapointInclusionAnnotation[];

export type InclusionAnnotationValue = 'INCLUDE' | 'EXCLUDE';

export type IntegerList = readonly number[];

export interface Integration {
  readonly SourceArn: string;
  readonly TargetArn: string;
  readonly Description?: string | undefined;
  readonly IntegrationName: string;
  readonly IntegrationArn: string;
  readonly KmsKeyId?: string | undefined;
  readonly AdditionalEncryptionContext?: IntegrationAdditionalEncryptionContextMap | undefined;
  readonly Tags?: IntegrationTagsList | undefined;
  readonly Status: IntegrationStatus;
  readonly CreateTime: number;
  readonly IntegrationConfig?: IntegrationConfig | undefined;
  readonly Errors?: IntegrationErrorList | undefined;
  readonly DataFilter?: string | undefined;
}

export type IntegrationAdditionalEncryptionContextMap = Readonly<Record<string, string>>;

export interface IntegrationConfig {
  readonly RefreshInterval?: string | undefined;
  readonly SourceProperties?: IntegrationSourcePropertiesMap | undefined;
  readonly ContinuousSync?: boolean | undefined;
  readonly TargetNamespace?: string | undefined;
}

export interface IntegrationConflictOperationFault {
  readonly Message?: string | undefined;
}

export interface IntegrationError {
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export type IntegrationErrorList = readonly IntegrationError[];

export interface IntegrationFilter {
  readonly Name?: string | undefined;
  readonly Values?: IntegrationFilterValues | undefined;
}

export type IntegrationFilterList = readonly IntegrationFilter[];

export type IntegrationFilterValues = readonly string[];

export interface IntegrationNotFoundFault {
  readonly Message?: string | undefined;
}

export interface IntegrationPartition {
  readonly FieldName?: string | undefined;
  readonly FunctionSpec?: string | undefined;
  readonly ConversionSpec?: string | undefined;
}

export type IntegrationPartitionSpecList = readonly IntegrationPartition[];

export interface IntegrationQuotaExceededFault {
  readonly Message?: string | undefined;
}

export interface IntegrationResourceProperty {
  readonly ResourceArn: string;
  readonly ResourcePropertyArn?: string | undefined;
  readonly SourceProcessingProperties?: SourceProcessingProperties | undefined;
  readonly TargetProcessingProperties?: TargetProcessingProperties | undefined;
}

export interface IntegrationResourcePropertyFilter {
  readonly Name?: string | undefined;
  readonly Values?: IntegrationResourcePropertyFilterValues | undefined;
}

export type IntegrationResourcePropertyFilterList = readonly IntegrationResourcePropertyFilter[];

export type IntegrationResourcePropertyFilterValues = readonly string[];

export type IntegrationResourcePropertyList = readonly IntegrationResourceProperty[];

export type IntegrationSourcePropertiesMap = Readonly<Record<string, string>>;

export type IntegrationStatus = 'CREATING' | 'ACTIVE' | 'MODIFYING' | 'FAILED' | 'DELETING' | 'SYNCING' | 'NEEDS_ATTENTION';

export interface IntegrationTableProperties {
  readonly ResourceArn: string;
  readonly TableName: string;
  readonly SourceTableConfig?: SourceTableConfig | undefined;
  readonly TargetTableConfig?: TargetTableConfig | undefined;
}

export interface IntegrationTablePropertiesFilter {
  readonly Name?: string | undefined;
  readonly Values?: IntegrationTablePropertiesFilterValues | undefined;
}

export type IntegrationTablePropertiesFilterList = readonly IntegrationTablePropertiesFilter[];

export type IntegrationTablePropertiesFilterValues = readonly string[];

export type IntegrationTablePropertiesList = readonly IntegrationTableProperties[];

export type IntegrationTagsList = readonly Tag[];

export type IntegrationType = 'REST';

export type IntegrationsList = readonly Integration[];

export interface InternalServerException {
  readonly Message?: string | undefined;
}

export interface InternalServiceException {
  readonly Message?: string | undefined;
}

export interface InvalidInputException {
  readonly Message?: string | undefined;
  readonly FromFederationSource?: boolean | undefined;
}

export interface InvalidIntegrationStateFault {
  readonly Message?: string | undefined;
}

export interface InvalidStateException {
  readonly Message?: string | undefined;
}

export interface ItemError {
  readonly ItemIdentifier?: string | undefined;
  readonly Code?: string | undefined;
  readonly Message?: string | undefined;
}

export type ItemErrorList = readonly ItemError[];

export type ItemIdentifierList = readonly string[];

export interface IterableFormEntry {
  readonly FormTypeId?: string | undefined;
}

export interface IterableFormItem {
  readonly ItemId?: string | undefined;
  readonly ItemName?: string | undefined;
  readonly GlossaryTerms?: GlossaryTermIdList | undefined;
  readonly Forms?: AssetFormMap | undefined;
  readonly Attachments?: AssetFormMap | undefined;
}

export type IterableFormItemList = readonly IterableFormItem[];

export interface IterableFormListItem {
  readonly ItemId?: string | undefined;
  readonly ItemName?: string | undefined;
  readonly Description?: string | undefined;
  readonly GlossaryTerms?: GlossaryTermIdList | undefined;
}

export type IterableFormListItemList = readonly IterableFormListItem[];

export type IterableFormMap = Readonly<Record<string, IterableFormEntry>>;

export type JDBCConnectionType = 'sqlserver' | 'mysql' | 'oracle' | 'postgresql' | 'redshift';

export interface JDBCConnectorOptions {
  readonly FilterPredicate?: string | undefined;
  readonly PartitionColumn?: string | undefined;
  readonly LowerBound?: number | undefined;
  readonly UpperBound?: number | undefined;
  readonly NumPartitions?: number | undefined;
  readonly JobBookmarkKeys?: EnclosedInStringProperties | undefined;
  readonly JobBookmarkKeysSortOrder?: string | undefined;
  readonly DataTypeMapping?: JDBCDataTypeMapping | undefined;
}

export interface JDBCConnectorSource {
  readonly Name: string;
  readonly ConnectionName: string;
  readonly ConnectorName: string;
  readonly ConnectionType: string;
  readonly AdditionalOptions?: JDBCConnectorOptions | undefined;
  readonly ConnectionTable?: string | undefined;
  readonly Query?: string | undefined;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export interface JDBCConnectorTarget {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly ConnectionName: string;
  readonly ConnectionTable: string;
  readonly ConnectorName: string;
  readonly ConnectionType: string;
  readonly AdditionalOptions?: AdditionalOptions | undefined;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export type JDBCDataType = 'ARRAY' | 'BIGINT' | 'BINARY' | 'BIT' | 'BLOB' | 'BOOLEAN' | 'CHAR' | 'CLOB' | 'DATALINK' | 'DATE' | 'DECIMAL' | 'DISTINCT' | 'DOUBLE' | 'FLOAT' | 'INTEGER' | 'JAVA_OBJECT' | 'LONGNVARCHAR' | 'LONGVARBINARY' | 'LONGVARCHAR' | 'NCHAR' | 'NCLOB' | 'NULL' | 'NUMERIC' | 'NVARCHAR' | 'OTHER' | 'REAL' | 'REF' | 'REF_CURSOR' | 'ROWID' | 'SMALLINT' | 'SQLXML' | 'STRUCT' | 'TIME' | 'TIME_WITH_TIMEZONE' | 'TIMESTAMP' | 'TIMESTAMP_WITH_TIMEZONE' | 'TINYINT' | 'VARBINARY' | 'VARCHAR';

export type JDBCDataTypeMapping = Readonly<Record<string, GlueRecordType>>;

export interface JWTBearerProperties {
  readonly TokenUrl?: ConnectorProperty | undefined;
  readonly RequestMethod?: HTTPMethod | undefined;
  readonly ContentType?: ContentType | undefined;
  readonly JwtToken?: ConnectorProperty | undefined;
  readonly TokenUrlParameters?: ConnectorPropertyList | undefined;
}

export type JdbcMetadataEntry = 'COMMENTS' | 'RAWTYPES';

export interface JdbcTarget {
  readonly ConnectionName?: string | undefined;
  readonly Path?: string | undefined;
  readonly Exclusions?: PathList | undefined;
  readonly EnableAdditionalMetadata?: EnableAdditionalMetadata | undefined;
}

export type JdbcTargetList = readonly JdbcTarget[];

export interface Job {
  readonly Name?: string | undefined;
  readonly JobMode?: JobMode | undefined;
  readonly JobRunQueuingEnabled?: boolean | undefined;
  readonly Description?: string | undefined;
  readonly LogUri?: string | undefined;
  readonly Role?: string | undefined;
  readonly CreatedOn?: number | undefined;
  readonly LastModifiedOn?: number | undefined;
  readonly ExecutionProperty?: ExecutionProperty | undefined;
  readonly Command?: JobCommand | undefined;
  readonly DefaultArguments?: GenericMap | undefined;
  readonly NonOverridableArguments?: GenericMap | undefined;
  readonly Connections?: ConnectionsList | undefined;
  readonly MaxRetries?: number | undefined;
  readonly AllocatedCapacity?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly NotificationProperty?: NotificationProperty | undefined;
  readonly GlueVersion?: string | undefined;
  readonly CodeGenConfigurationNodes?: CodeGenConfigurationNodes | undefined;
  readonly ExecutionClass?: ExecutionClass | undefined;
  readonly SourceControlDetails?: SourceControlDetails | undefined;
  readonly MaintenanceWindow?: string | undefined;
  readonly ProfileName?: string | undefined;
  readonly AutoUpgradeMetadata?: AutoUpgradeMetadata | undefined;
}

export interface JobBookmarkEntry {
  readonly JobName?: string | undefined;
  readonly Version?: number | undefined;
  readonly Run?: number | undefined;
  readonly Attempt?: number | undefined;
  readonly PreviousRunId?: string | undefined;
  readonly RunId?: string | undefined;
  readonly JobBookmark?: string | undefined;
}

export interface JobBookmarksEncryption {
  readonly JobBookmarksEncryptionMode?: JobBookmarksEncryptionMode | undefined;
  readonly KmsKeyArn?: string | undefined;
}

export type JobBookmarksEncryptionMode = 'DISABLED' | 'CSE-KMS';

export interface JobCommand {
  readonly Name?: string | undefined;
  readonly ScriptLocation?: string | undefined;
  readonly PythonVersion?: string | undefined;
  readonly Runtime?: string | undefined;
}

export type JobList = readonly Job[];

export type JobMode = 'SCRIPT' | 'VISUAL' | 'NOTEBOOK';

export type JobNameList = readonly string[];

export interface JobNodeDetails {
  readonly JobRuns?: JobRunList | undefined;
}

export interface JobRun {
  readonly Id?: string | undefined;
  readonly Attempt?: number | undefined;
  readonly PreviousRunId?: string | undefined;
  readonly TriggerName?: string | undefined;
  readonly JobName?: string | undefined;
  readonly JobMode?: JobMode | undefined;
  readonly JobRunQueuingEnabled?: boolean | undefined;
  readonly StartedOn?: number | undefined;
  readonly LastModifiedOn?: number | undefined;
  readonly CompletedOn?: number | undefined;
  readonly JobRunState?: JobRunState | undefined;
  readonly Arguments?: GenericMap | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly PredecessorRuns?: PredecessorList | undefined;
  readonly AllocatedCapacity?: number | undefined;
  readonly ExecutionTime?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly LogGroupName?: string | undefined;
  readonly NotificationProperty?: NotificationProperty | undefined;
  readonly GlueVersion?: string | undefined;
  readonly DPUSeconds?: number | undefined;
  readonly ExecutionClass?: ExecutionClass | undefined;
  readonly MaintenanceWindow?: string | undefined;
  readonly ProfileName?: string | undefined;
  readonly StateDetail?: string | undefined;
  readonly ExecutionRoleSessionPolicy?: string | undefined;
}

export type JobRunList = readonly JobRun[];

export type JobRunState = 'STARTING' | 'RUNNING' | 'STOPPING' | 'STOPPED' | 'SUCCEEDED' | 'FAILED' | 'TIMEOUT' | 'ERROR' | 'WAITING' | 'EXPIRED';

export interface JobUpdate {
  readonly JobMode?: JobMode | undefined;
  readonly JobRunQueuingEnabled?: boolean | undefined;
  readonly Description?: string | undefined;
  readonly LogUri?: string | undefined;
  readonly Role?: string | undefined;
  readonly ExecutionProperty?: ExecutionProperty | undefined;
  readonly Command?: JobCommand | undefined;
  readonly DefaultArguments?: GenericMap | undefined;
  readonly NonOverridableArguments?: GenericMap | undefined;
  readonly Connections?: ConnectionsList | undefined;
  readonly MaxRetries?: number | undefined;
  readonly AllocatedCapacity?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly NotificationProperty?: NotificationProperty | undefined;
  readonly GlueVersion?: string | undefined;
  readonly CodeGenConfigurationNodes?: CodeGenConfigurationNodes | undefined;
  readonly ExecutionClass?: ExecutionClass | undefined;
  readonly SourceControlDetails?: SourceControlDetails | undefined;
  readonly MaintenanceWindow?: string | undefined;
}

export interface Join {
  readonly Name: string;
  readonly Inputs: TwoInputs;
  readonly JoinType: JoinType;
  readonly Columns: JoinColumns;
}

export interface JoinColumn {
  readonly From: string;
  readonly Keys: GlueStudioPathList;
}

export type JoinColumns = readonly JoinColumn[];

export type JoinType = 'equijoin' | 'left' | 'right' | 'outer' | 'leftsemi' | 'leftanti';

export interface JsonClassifier {
  readonly Name: string;
  readonly CreationTime?: number | undefined;
  readonly LastUpdated?: number | undefined;
  readonly Version?: number | undefined;
  readonly JsonPath: string;
}

export interface KMSKeyNotAccessibleFault {
  readonly Message?: string | undefined;
}

export interface KafkaStreamingSourceOptions {
  readonly BootstrapServers?: string | undefined;
  readonly SecurityProtocol?: string | undefined;
  readonly ConnectionName?: string | undefined;
  readonly TopicName?: string | undefined;
  readonly Assign?: string | undefined;
  readonly SubscribePattern?: string | undefined;
  readonly Classification?: string | undefined;
  readonly Delimiter?: string | undefined;
  readonly StartingOffsets?: string | undefined;
  readonly EndingOffsets?: string | undefined;
  readonly PollTimeoutMs?: number | undefined;
  readonly NumRetries?: number | undefined;
  readonly RetryIntervalMs?: number | undefined;
  readonly MaxOffsetsPerTrigger?: number | undefined;
  readonly MinPartitions?: number | undefined;
  readonly IncludeHeaders?: boolean | undefined;
  readonly AddRecordTimestamp?: string | undefined;
  readonly EmitConsumerLagMetrics?: string | undefined;
  readonly StartingTimestamp?: number | undefined;
}

export type KeyList = readonly string[];

export interface KeySchemaElement {
  readonly Name: string;
  readonly Type: string;
}

export type KeySchemaElementList = readonly KeySchemaElement[];

export interface KinesisStreamingSourceOptions {
  readonly EndpointUrl?: string | undefined;
  readonly StreamName?: string | undefined;
  readonly Classification?: string | undefined;
  readonly Delimiter?: string | undefined;
  readonly StartingPosition?: StartingPosition | undefined;
  readonly MaxFetchTimeInMs?: number | undefined;
  readonly MaxFetchRecordsPerShard?: number | undefined;
  readonly MaxRecordPerRead?: number | undefined;
  readonly AddIdleTimeBetweenReads?: boolean | undefined;
  readonly IdleTimeBetweenReadsInMs?: number | undefined;
  readonly DescribeShardInterval?: number | undefined;
  readonly NumRetries?: number | undefined;
  readonly RetryIntervalMs?: number | undefined;
  readonly MaxRetryIntervalMs?: number | undefined;
  readonly AvoidEmptyBatches?: boolean | undefined;
  readonly StreamArn?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly RoleSessionName?: string | undefined;
  readonly AddRecordTimestamp?: string | undefined;
  readonly EmitConsumerLagMetrics?: string | undefined;
  readonly StartingTimestamp?: number | undefined;
  readonly FanoutConsumerARN?: string | undefined;
}

export interface LabelingSetGenerationTaskRunProperties {
  readonly OutputS3Path?: string | undefined;
}

export type Labels = Readonly<Record<string, string>>;

export interface LakeFormationConfiguration {
  readonly UseLakeFormationCredentials?: boolean | undefined;
  readonly AccountId?: string | undefined;
}

export type Language = 'PYTHON' | 'SCALA';

export interface LastActiveDefinition {
  readonly Description?: string | undefined;
  readonly LastModifiedOn?: number | undefined;
  readonly ParameterSpec?: string | undefined;
  readonly BlueprintLocation?: string | undefined;
  readonly BlueprintServiceLocation?: string | undefined;
}

export interface LastCrawlInfo {
  readonly Status?: LastCrawlStatus | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly LogGroup?: string | undefined;
  readonly LogStream?: string | undefined;
  readonly MessagePrefix?: string | undefined;
  readonly StartTime?: number | undefined;
}

export type LastCrawlStatus = 'SUCCEEDED' | 'CANCELLED' | 'FAILED';

export type LastRefreshType = 'FULL' | 'INCREMENTAL';

export type LimitedPathList = readonly LimitedStringList[];

export type LimitedStringList = readonly string[];

export interface LineageConfiguration {
  readonly CrawlerLineageSettings?: CrawlerLineageSettings | undefined;
}

export interface ListAssetTypesRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAssetTypesResponse {
  readonly Items?: AssetTypeItemList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListBlueprintsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Tags?: TagsMap | undefined;
}

export interface ListBlueprintsResponse {
  readonly Blueprints?: BlueprintNames | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListColumnStatisticsTaskRunsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListColumnStatisticsTaskRunsResponse {
  readonly ColumnStatisticsTaskRunIds?: ColumnStatisticsTaskRunIdList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListConnectionTypesRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListConnectionTypesResponse {
  readonly ConnectionTypes?: ConnectionTypeList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCrawlersRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Tags?: TagsMap | undefined;
}

export interface ListCrawlersResponse {
  readonly CrawlerNames?: CrawlerNameList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCrawlsRequest {
  readonly CrawlerName: string;
  readonly MaxResults?: number | undefined;
  readonly Filters?: CrawlsFilterList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCrawlsResponse {
  readonly Crawls?: CrawlerHistoryList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCustomEntityTypesRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Tags?: TagsMap | undefined;
}

export interface ListCustomEntityTypesResponse {
  readonly CustomEntityTypes?: CustomEntityTypes | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListDataQualityEvaluationConfigsRequest {
  readonly Level?: DataQualityEvaluationConfigLevel | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListDataQualityEvaluationConfigsResponse {
  readonly DataQualityEvaluationConfigs?: DataQualityEvaluationConfigList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListDataQualityResultsRequest {
  readonly Filter?: DataQualityResultFilterCriteria | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListDataQualityResultsResponse {
  readonly Results: DataQualityResultDescriptionList;
  readonly NextToken?: string | undefined;
}

export interface ListDataQualityResultsV2Request {
  readonly Filter?: DataQualityResultsV2FilterCriteria | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListDataQualityResultsV2Response {
  readonly Results: DataQualityResultsV2DescriptionList;
  readonly NextToken?: string | undefined;
}

export interface ListDataQualityRuleRecommendationRunsRequest {
  readonly Filter?: DataQualityRuleRecommendationRunFilter | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Tags?: TagsMap | undefined;
}

export interface ListDataQualityRuleRecommendationRunsResponse {
  readonly Runs?: DataQualityRuleRecommendationRunList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListDataQualityRulesetEvaluationRunsRequest {
  readonly Filter?: DataQualityRulesetEvaluationRunFilter | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListDataQualityRulesetEvaluationRunsResponse {
  readonly Runs?: DataQualityRulesetEvaluationRunList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListDataQualityRulesetsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filter?: DataQualityRulesetFilterCriteria | undefined;
  readonly Tags?: TagsMap | undefined;
}

export interface ListDataQualityRulesetsResponse {
  readonly Rulesets?: DataQualityRulesetList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListDataQualityStatisticAnnotationsRequest {
  readonly StatisticId?: string | undefined;
  readonly ProfileId?: string | undefined;
  readonly TimestampFilter?: TimestampFilter | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListDataQualityStatisticAnnotationsResponse {
  readonly Annotations?: AnnotationList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListDataQualityStatisticsRequest {
  readonly StatisticId?: string | undefined;
  readonly ProfileId?: string | undefined;
  readonly TimestampFilter?: TimestampFilter | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListDataQualityStatisticsResponse {
  readonly Statistics?: StatisticSummaryList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListDevEndpointsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Tags?: TagsMap | undefined;
}

export interface ListDevEndpointsResponse {
  readonly DevEndpointNames?: DevEndpointNameList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListEntitiesRequest {
  readonly ConnectionName?: string | undefined;
  readonly CatalogId?: string | undefined;
  readonly ParentEntityName?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly DataStoreApiVersion?: string | undefined;
}

export interface ListEntitiesResponse {
  readonly Entities?: EntityList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListFormTypesRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListFormTypesResponse {
  readonly Items: FormTypeItemList;
  readonly NextToken?: string | undefined;
}

export interface ListGlossariesRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListGlossariesResponse {
  readonly Items?: GlossaryItemList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListGlossaryTermsRequest {
  readonly GlossaryIdentifier: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListGlossaryTermsResponse {
  readonly Items?: GlossaryTermItemList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListIntegrationResourcePropertiesRequest {
  readonly Marker?: string | undefined;
  readonly Filters?: IntegrationResourcePropertyFilterList | undefined;
  readonly MaxRecords?: number | undefined;
}

export interface ListIntegrationResourcePropertiesResponse {
  readonly IntegrationResourcePropertyList?: IntegrationResourcePropertyList | undefined;
  readonly Marker?: string | undefined;
}

export interface ListIntegrationTablePropertiesRequest {
  readonly Marker?: string | undefined;
  readonly Filters?: IntegrationTablePropertiesFilterList | undefined;
  readonly MaxRecords?: number | undefined;
}

export interface ListIntegrationTablePropertiesResponse {
  readonly IntegrationTablePropertiesList?: IntegrationTablePropertiesList | undefined;
  readonly Marker?: string | undefined;
}

export interface ListIterableFormsRequest {
  readonly AssetIdentifier: string;
  readonly IterableFormName: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListIterableFormsResponse {
  readonly Items?: IterableFormListItemList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListJobsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Tags?: TagsMap | undefined;
}

export interface ListJobsResponse {
  readonly JobNames?: JobNameList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListMLTransformsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Filter?: TransformFilterCriteria | undefined;
  readonly Sort?: TransformSortCriteria | undefined;
  readonly Tags?: TagsMap | undefined;
}

export interface ListMLTransformsResponse {
  readonly TransformIds: TransformIdList;
  readonly NextToken?: string | undefined;
}

export interface ListMaterializedViewRefreshTaskRunsRequest {
  readonly CatalogId: string;
  readonly DatabaseName?: string | undefined;
  readonly TableName?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListMaterializedViewRefreshTaskRunsResponse {
  readonly MaterializedViewRefreshTaskRuns?: MaterializedViewRefreshTaskRunsList | undefined;
  readonly NextToken?: string | undefined;
}

export type ListOfString = readonly string[];

export interface ListRegistriesInput {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListRegistriesResponse {
  readonly Registries?: RegistryListDefinition | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListSchemaVersionsInput {
  readonly SchemaId: SchemaId;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListSchemaVersionsResponse {
  readonly Schemas?: SchemaVersionList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListSchemasInput {
  readonly RegistryId?: RegistryId | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListSchemasResponse {
  readonly Schemas?: SchemaListDefinition | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListSessionsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Tags?: TagsMap | undefined;
  readonly RequestOrigin?: string | undefined;
}

export interface ListSessionsResponse {
  readonly Ids?: SessionIdList | undefined;
  readonly Sessions?: SessionList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListStatementsRequest {
  readonly SessionId: string;
  readonly RequestOrigin?: string | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListStatementsResponse {
  readonly Statements?: StatementList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTableOptimizerRunsRequest {
  readonly CatalogId: string;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly Type: TableOptimizerType;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTableOptimizerRunsResponse {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly TableName?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly TableOptimizerRuns?: TableOptimizerRuns | undefined;
}

export interface ListTriggersRequest {
  readonly NextToken?: string | undefined;
  readonly DependentJobName?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Tags?: TagsMap | undefined;
}

export interface ListTriggersResponse {
  readonly TriggerNames?: TriggerNameList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListUsageProfilesRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListUsageProfilesResponse {
  readonly Profiles?: UsageProfileDefinitionList | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListWorkflowsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListWorkflowsResponse {
  readonly Workflows?: WorkflowNames | undefined;
  readonly NextToken?: string | undefined;
}

export interface Location {
  readonly Jdbc?: CodeGenNodeArgs | undefined;
  readonly S3?: CodeGenNodeArgs | undefined;
  readonly DynamoDB?: CodeGenNodeArgs | undefined;
}

export type LocationMap = Readonly<Record<string, string>>;

export type LocationStringList = readonly string[];

export type Logical = 'AND' | 'ANY';

export type LogicalOperator = 'EQUALS';

export interface LongColumnStatisticsData {
  readonly MinimumValue?: number | undefined;
  readonly MaximumValue?: number | undefined;
  readonly NumberOfNulls: number;
  readonly NumberOfDistinctValues: number;
}

export interface MLTransform {
  readonly TransformId?: string | undefined;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly Status?: TransformStatusType | undefined;
  readonly CreatedOn?: number | undefined;
  readonly LastModifiedOn?: number | undefined;
  readonly InputRecordTables?: GlueTables | undefined;
  readonly Parameters?: TransformParameters | undefined;
  readonly EvaluationMetrics?: EvaluationMetrics | undefined;
  readonly LabelCount?: number | undefined;
  readonly Schema?: TransformSchema | undefined;
  readonly Role?: string | undefined;
  readonly GlueVersion?: string | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly MaxRetries?: number | undefined;
  readonly TransformEncryption?: TransformEncryption | undefined;
}

export interface MLTransformNotReadyException {
  readonly Message?: string | undefined;
}

export interface MLUserDataEncryption {
  readonly MlUserDataEncryptionMode: MLUserDataEncryptionModeString;
  readonly KmsKeyId?: string | undefined;
}

export type MLUserDataEncryptionModeString = 'DISABLED' | 'SSE-KMS';

export type ManyInputs = readonly string[];

export type MapValue = Readonly<Record<string, string>>;

export interface Mapping {
  readonly ToKey?: string | undefined;
  readonly FromPath?: EnclosedInStringProperties | undefined;
  readonly FromType?: string | undefined;
  readonly ToType?: string | undefined;
  readonly Dropped?: boolean | undefined;
  readonly Children?: Mappings | undefined;
}

export interface MappingEntry {
  readonly SourceTable?: string | undefined;
  readonly SourcePath?: string | undefined;
  readonly SourceType?: string | undefined;
  readonly TargetTable?: string | undefined;
  readonly TargetPath?: string | undefined;
  readonly TargetType?: string | undefined;
}

export type MappingList = readonly MappingEntry[];

export type Mappings = readonly Mapping[];

export type MatchCriteria = readonly string[];

export type MaterializedViewRefreshState = 'STARTING' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'STOPPED';

export interface MaterializedViewRefreshTaskNotRunningException {
  readonly Message?: string | undefined;
}

export interface MaterializedViewRefreshTaskRun {
  readonly CustomerId?: string | undefined;
  readonly MaterializedViewRefreshTaskRunId?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly TableName?: string | undefined;
  readonly CatalogId?: string | undefined;
  readonly Role?: string | undefined;
  readonly Status?: MaterializedViewRefreshState | undefined;
  readonly CreationTime?: number | undefined;
  readonly LastUpdated?: number | undefined;
  readonly StartTime?: number | undefined;
  readonly EndTime?: number | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly DPUSeconds?: number | undefined;
  readonly RefreshType?: MaterializedViewRefreshType | undefined;
  readonly ProcessedBytes?: number | undefined;
}

export interface MaterializedViewRefreshTaskRunningException {
  readonly Message?: string | undefined;
}

export type MaterializedViewRefreshTaskRunsList = readonly MaterializedViewRefreshTaskRun[];

export interface MaterializedViewRefreshTaskStoppingException {
  readonly Message?: string | undefined;
}

export type MaterializedViewRefreshType = 'FULL' | 'INCREMENTAL';

export interface Merge {
  readonly Name: string;
  readonly Inputs: TwoInputs;
  readonly Source: string;
  readonly PrimaryKeys: GlueStudioPathList;
}

export interface MetadataInfo {
  readonly MetadataValue?: string | undefined;
  readonly CreatedTime?: string | undefined;
  readonly OtherMetadataValueList?: OtherMetadataValueList | undefined;
}

export type MetadataInfoMap = Readonly<Record<string, MetadataInfo>>;

export interface MetadataKeyValuePair {
  readonly MetadataKey?: string | undefined;
  readonly MetadataValue?: string | undefined;
}

export type MetadataList = readonly MetadataKeyValuePair[];

export type MetadataOperation = 'CREATE';

export interface MetricBasedObservation {
  readonly MetricName?: string | undefined;
  readonly StatisticId?: string | undefined;
  readonly MetricValues?: DataQualityMetricValues | undefined;
  readonly NewRules?: NewRules | undefined;
}

export interface MicrosoftSQLServerCatalogSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
}

export interface MicrosoftSQLServerCatalogTarget {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly Database: string;
  readonly Table: string;
}

export interface ModifyIntegrationRequest {
  readonly IntegrationIdentifier: string;
  readonly Description?: string | undefined;
  readonly DataFilter?: string | undefined;
  readonly IntegrationConfig?: IntegrationConfig | undefined;
  readonly IntegrationName?: string | undefined;
}

export interface ModifyIntegrationResponse {
  readonly SourceArn: string;
  readonly TargetArn: string;
  readonly IntegrationName: string;
  readonly Description?: string | undefined;
  readonly IntegrationArn: string;
  readonly KmsKeyId?: string | undefined;
  readonly AdditionalEncryptionContext?: IntegrationAdditionalEncryptionContextMap | undefined;
  readonly Tags?: IntegrationTagsList | undefined;
  readonly Status: IntegrationStatus;
  readonly CreateTime: number;
  readonly Errors?: IntegrationErrorList | undefined;
  readonly DataFilter?: string | undefined;
  readonly IntegrationConfig?: IntegrationConfig | undefined;
}

export interface MongoDBTarget {
  readonly ConnectionName?: string | undefined;
  readonly Path?: string | undefined;
  readonly ScanAll?: boolean | undefined;
}

export type MongoDBTargetList = readonly MongoDBTarget[];

export interface MySQLCatalogSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
}

export interface MySQLCatalogTarget {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly Database: string;
  readonly Table: string;
}

export type NameStringList = readonly string[];

export type NewRules = readonly string[];

export interface NoScheduleException {
  readonly Message?: string | undefined;
}

export interface Node {
  readonly Type?: NodeType | undefined;
  readonly Name?: string | undefined;
  readonly UniqueId?: string | undefined;
  readonly TriggerDetails?: TriggerNodeDetails | undefined;
  readonly JobDetails?: JobNodeDetails | undefined;
  readonly CrawlerDetails?: CrawlerNodeDetails | undefined;
}

export type NodeIdList = readonly string[];

export type NodeList = readonly Node[];

export type NodeType = 'CRAWLER' | 'JOB' | 'TRIGGER';

export interface NotificationProperty {
  readonly NotifyDelayAfter?: number | undefined;
}

export interface NullCheckBoxList {
  readonly IsEmpty?: boolean | undefined;
  readonly IsNullString?: boolean | undefined;
  readonly IsNegOne?: boolean | undefined;
}

export interface NullValueField {
  readonly Value: string;
  readonly Datatype: Datatype;
}

export type NullValueFields = readonly NullValueField[];

export interface OAuth2ClientApplication {
  readonly UserManagedClientApplicationClientId?: string | undefined;
  readonly AWSManagedClientApplicationReference?: string | undefined;
}

export interface OAuth2Credentials {
  readonly UserManagedClientApplicationClientSecret?: string | undefined;
  readonly AccessToken?: string | undefined;
  readonly RefreshToken?: string | undefined;
  readonly JwtToken?: string | undefined;
}

export type OAuth2GrantType = 'AUTHORIZATION_CODE' | 'CLIENT_CREDENTIALS' | 'JWT_BEARER' | 'REFRESH_TOKEN';

export interface OAuth2Properties {
  readonly OAuth2GrantType?: OAuth2GrantType | undefined;
  readonly OAuth2ClientApplication?: OAuth2ClientApplication | undefined;
  readonly TokenUrl?: string | undefined;
  readonly TokenUrlParametersMap?: TokenUrlParametersMap | undefined;
}

export interface OAuth2PropertiesInput {
  readonly OAuth2GrantType?: OAuth2GrantType | undefined;
  readonly OAuth2ClientApplication?: OAuth2ClientApplication | undefined;
  readonly TokenUrl?: string | undefined;
  readonly TokenUrlParametersMap?: TokenUrlParametersMap | undefined;
  readonly AuthorizationCodeProperties?: AuthorizationCodeProperties | undefined;
  readonly OAuth2Credentials?: OAuth2Credentials | undefined;
}

export type ObservationConfiguration = 'ALL' | 'NONE';

export type ObservationMode = 'SCHEDULED' | 'FIXED';

export interface ObservationResultsOptions {
  readonly WriteObservationResultsEnabled?: boolean | undefined;
  readonly CatalogTableConfig?: CatalogTableConfigOptions | undefined;
}

export interface OffsetConfiguration {
  readonly OffsetParameter: ExtractedParameter;
  readonly LimitParameter: ExtractedParameter;
}

export type OneInput = readonly string[];

export interface OpenTableFormatInput {
  readonly IcebergInput?: IcebergInput | undefined;
}

export interface OperationNotSupportedException {
  readonly Message?: string | undefined;
}

export interface OperationTimeoutException {
  readonly Message?: string | undefined;
}

export interface Option {
  readonly Value?: string | undefined;
  readonly Label?: string | undefined;
  readonly Description?: string | undefined;
}

export type OptionList = readonly Option[];

export interface OracleSQLCatalogSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
}

export interface OracleSQLCatalogTarget {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly Database: string;
  readonly Table: string;
}

export type OrchestrationArgumentsMap = Readonly<Record<string, string>>;

export type OrchestrationStringList = readonly string[];

export interface Order {
  readonly Column: string;
  readonly SortOrder: number;
}

export type OrderList = readonly Order[];

export interface OrphanFileDeletionConfiguration {
  readonly icebergConfiguration?: IcebergOrphanFileDeletionConfiguration | undefined;
}

export interface OrphanFileDeletionMetrics {
  readonly IcebergMetrics?: IcebergOrphanFileDeletionMetrics | undefined;
}

export type OtherMetadataValueList = readonly OtherMetadataValueListItem[];

export interface OtherMetadataValueListItem {
  readonly MetadataValue?: string | undefined;
  readonly CreatedTime?: string | undefined;
}

export type OverwriteChildResourcePermissionsWithDefaultEnum = 'Accept' | 'Deny';

export interface PIIDetection {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly PiiType: PiiType;
  readonly EntityTypesToDetect: EnclosedInStringProperties;
  readonly OutputColumnName?: string | undefined;
  readonly SampleFraction?: number | undefined;
  readonly ThresholdFraction?: number | undefined;
  readonly MaskValue?: string | undefined;
  readonly RedactText?: string | undefined;
  readonly RedactChar?: string | undefined;
  readonly MatchPattern?: string | undefined;
  readonly NumLeftCharsToExclude?: number | undefined;
  readonly NumRightCharsToExclude?: number | undefined;
  readonly DetectionParameters?: string | undefined;
  readonly DetectionSensitivity?: string | undefined;
}

export interface PaginationConfiguration {
  readonly CursorConfiguration?: CursorConfiguration | undefined;
  readonly OffsetConfiguration?: OffsetConfiguration | undefined;
}

export type ParamType = 'str' | 'int' | 'float' | 'complex' | 'bool' | 'list' | 'null';

export type ParameterMap = Readonly<Record<string, string>>;

export type ParametersMap = Readonly<Record<string, string>>;

export type ParquetCompressionType = 'snappy' | 'lzo' | 'gzip' | 'brotli' | 'lz4' | 'uncompressed' | 'none';

export interface Partition {
  readonly Values?: ValueStringList | undefined;
  readonly DatabaseName?: string | undefined;
  readonly TableName?: string | undefined;
  readonly CreationTime?: number | undefined;
  readonly LastAccessTime?: number | undefined;
  readonly StorageDescriptor?: StorageDescriptor | undefined;
  readonly Parameters?: ParametersMap | undefined;
  readonly LastAnalyzedTime?: number | undefined;
  readonly CatalogId?: string | undefined;
}

export interface PartitionError {
  readonly PartitionValues?: ValueStringList | undefined;
  readonly ErrorDetail?: ErrorDetail | undefined;
}

export type PartitionErrors = readonly PartitionError[];

export interface PartitionIndex {
  readonly Keys: KeyList;
  readonly IndexName: string;
}

export interface PartitionIndexDescriptor {
  readonly IndexName: string;
  readonly Keys: KeySchemaElementList;
  readonly IndexStatus: PartitionIndexStatus;
  readonly BackfillErrors?: BackfillErrors | undefined;
}

export type PartitionIndexDescriptorList = readonly PartitionIndexDescriptor[];

export type PartitionIndexList = readonly PartitionIndex[];

export type PartitionIndexStatus = 'CREATING' | 'ACTIVE' | 'DELETING' | 'FAILED';

export interface PartitionInput {
  readonly Values?: ValueStringList | undefined;
  readonly LastAccessTime?: number | undefined;
  readonly StorageDescriptor?: StorageDescriptor | undefined;
  readonly Parameters?: ParametersMap | undefined;
  readonly LastAnalyzedTime?: number | undefined;
}

export type PartitionInputList = readonly PartitionInput[];

export type PartitionList = readonly Partition[];

export interface PartitionValueList {
  readonly Values: ValueStringList;
}

export type PathList = readonly string[];

export type Permission = 'ALL' | 'SELECT' | 'ALTER' | 'DROP' | 'DELETE' | 'INSERT' | 'CREATE_DATABASE' | 'CREATE_TABLE' | 'DATA_LOCATION_ACCESS';

export type PermissionList = readonly Permission[];

export type PermissionType = 'COLUMN_PERMISSION' | 'CELL_FILTER_PERMISSION' | 'NESTED_PERMISSION' | 'NESTED_CELL_PERMISSION';

export type PermissionTypeList = readonly PermissionType[];

export interface PermissionTypeMismatchException {
  readonly Message?: string | undefined;
}

export interface PhysicalConnectionRequirements {
  readonly SubnetId?: string | undefined;
  readonly SecurityGroupIdList?: SecurityGroupIdList | undefined;
  readonly AvailabilityZone?: string | undefined;
}

export type PiiType = 'RowAudit' | 'RowHashing' | 'RowMasking' | 'RowPartialMasking' | 'ColumnAudit' | 'ColumnHashing' | 'ColumnMasking';

export interface PostgreSQLCatalogSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
}

export interface PostgreSQLCatalogTarget {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly Database: string;
  readonly Table: string;
}

export interface Predecessor {
  readonly JobName?: string | undefined;
  readonly RunId?: string | undefined;
}

export type PredecessorList = readonly Predecessor[];

export interface Predicate {
  readonly Logical?: Logical | undefined;
  readonly Conditions?: ConditionList | undefined;
}

export type PrimaryKeyList = readonly string[];

export interface PrincipalPermissions {
  readonly Principal?: DataLakePrincipal | undefined;
  readonly Permissions?: PermissionList | undefined;
}

export type PrincipalPermissionsList = readonly PrincipalPermissions[];

export type PrincipalType = 'USER' | 'ROLE' | 'GROUP';

export interface ProfileConfiguration {
  readonly SessionConfiguration?: ConfigurationMap | undefined;
  readonly JobConfiguration?: ConfigurationMap | undefined;
}

export interface ProfilingResultsOptions {
  readonly WriteProfilingResultsEnabled?: boolean | undefined;
  readonly CatalogTableConfig?: CatalogTableConfigOptions | undefined;
  readonly DistributionResults?: DistributionResultsOptions | undefined;
}

export type PropertiesMap = Readonly<Record<string, Property>>;

export interface Property {
  readonly Name: string;
  readonly Description: string;
  readonly Required: boolean;
  readonly DefaultValue?: string | undefined;
  readonly PropertyTypes: PropertyTypes;
  readonly AllowedValues?: AllowedValues | undefined;
  readonly DataOperationScopes?: DataOperations | undefined;
  readonly KeyOverride?: string | undefined;
  readonly PropertyLocation?: PropertyLocation | undefined;
}

export type PropertyLocation = 'HEADER' | 'BODY' | 'QUERY_PARAM' | 'PATH';

export type PropertyMap = Readonly<Record<string, string>>;

export type PropertyNameOverrides = Readonly<Record<string, string>>;

export interface PropertyPredicate {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
  readonly Comparator?: Comparator | undefined;
}

export type PropertyType = 'USER_INPUT' | 'SECRET' | 'READ_ONLY' | 'UNUSED' | 'SECRET_OR_USER_INPUT';

export type PropertyTypes = readonly PropertyType[];

export type PublicKeysList = readonly string[];

export type PublishDataQualityResultDescriptors = Readonly<Record<string, string>>;

export type PublishDataQualityResultDimensions = Readonly<Record<string, string>>;

export type PublishDataQualityResultTags = Readonly<Record<string, string>>;

export interface PublishDataQualityResultV2Request {
  readonly Dimensions: PublishDataQualityResultDimensions;
  readonly Tags?: PublishDataQualityResultTags | undefined;
  readonly ExecutionStartedOn?: number | undefined;
  readonly ExecutionCompletedOn?: number | undefined;
  readonly Score: number;
  readonly RuleResults: DataQualityRuleResults;
  readonly AnalyzerResults?: DataQualityAnalyzerResults | undefined;
  readonly Observations?: DataQualityObservations | undefined;
  readonly AggregatedMetrics?: DataQualityAggregatedMetrics | undefined;
  readonly Statistics?: StatisticSummaryList | undefined;
  readonly RunConfiguration?: DataQualityConfigurationV2 | undefined;
  readonly ClientToken?: string | undefined;
  readonly EvaluationContext: string;
  readonly Descriptors?: PublishDataQualityResultDescriptors | undefined;
  readonly RulesetName?: string | undefined;
  readonly DataQualitySecurityConfiguration?: string | undefined;
  readonly Telemetry?: DataQualityTelemetry | undefined;
}

export interface PublishDataQualityResultV2Response {
  readonly ResultId: string;
}

export interface PutAssetRequest {
  readonly AssetTypeId: string;
  readonly Identifier: string;
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly Forms: AssetFormMap;
  readonly ClientToken?: string | undefined;
}

export interface PutAssetResponse {
  readonly Id: string;
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly CreatedAt?: number | undefined;
  readonly Forms?: AssetFormMap | undefined;
}

export interface PutAssetTypeRequest {
  readonly Name: string;
  readonly Forms: AssetTypeFormsMap;
  readonly ClientToken?: string | undefined;
}

export interface PutAssetTypeResponse {
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
  readonly Forms?: AssetTypeFormsMap | undefined;
}

export interface PutAttachmentRequest {
  readonly AssetIdentifier: string;
  readonly IterableFormName?: string | undefined;
  readonly ItemIdentifier?: string | undefined;
  readonly AttachmentName: string;
  readonly Content: string;
  readonly FormTypeId: string;
  readonly ClientToken?: string | undefined;
}

export interface PutAttachmentResponse {
  readonly AssetIdentifier?: string | undefined;
  readonly IterableFormName?: string | undefined;
  readonly ItemIdentifier?: string | undefined;
  readonly AttachmentName?: string | undefined;
  readonly FormTypeId?: string | undefined;
}

export interface PutDataCatalogEncryptionSettingsRequest {
  readonly CatalogId?: string | undefined;
  readonly DataCatalogEncryptionSettings: DataCatalogEncryptionSettings;
}

export interface PutDataCatalogEncryptionSettingsResponse {}

export interface PutDataCatalogExportConfigurationInput {
  readonly ExportSetting: ExportSetting;
  readonly EncryptionConfiguration?: ExportEncryptionConfiguration | undefined;
  readonly ClientToken?: string | undefined;
}

export interface PutDataCatalogExportConfigurationOutput {
  readonly ExportSetting?: ExportSetting | undefined;
  readonly EncryptionConfiguration?: ExportEncryptionConfiguration | undefined;
}

export interface PutDataQualityProfileAnnotationRequest {
  readonly ProfileId: string;
  readonly InclusionAnnotation: InclusionAnnotationValue;
}

export interface PutDataQualityProfileAnnotationResponse {}

export interface PutFormTypeRequest {
  readonly Name: string;
  readonly Schema: string;
  readonly ClientToken?: string | undefined;
}

export interface PutFormTypeResponse {
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
  readonly Schema?: string | undefined;
}

export interface PutResourcePolicyRequest {
  readonly PolicyInJson: string;
  readonly ResourceArn?: string | undefined;
  readonly PolicyHashCondition?: string | undefined;
  readonly PolicyExistsCondition?: ExistCondition | undefined;
  readonly EnableHybrid?: EnableHybridValues | undefined;
}

export interface PutResourcePolicyResponse {
  readonly PolicyHash?: string | undefined;
}

export interface PutSchemaVersionMetadataInput {
  readonly SchemaId?: SchemaId | undefined;
  readonly SchemaVersionNumber?: SchemaVersionNumber | undefined;
  readonly SchemaVersionId?: string | undefined;
  readonly MetadataKeyValue: MetadataKeyValuePair;
}

export interface PutSchemaVersionMetadataResponse {
  readonly SchemaArn?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly RegistryName?: string | undefined;
  readonly LatestVersion?: boolean | undefined;
  readonly VersionNumber?: number | undefined;
  readonly SchemaVersionId?: string | undefined;
  readonly MetadataKey?: string | undefined;
  readonly MetadataValue?: string | undefined;
}

export interface PutWorkflowRunPropertiesRequest {
  readonly Name: string;
  readonly RunId: string;
  readonly RunProperties: WorkflowRunProperties;
}

export interface PutWorkflowRunPropertiesResponse {}

export interface QuerySchemaVersionMetadataInput {
  readonly SchemaId?: SchemaId | undefined;
  readonly SchemaVersionNumber?: SchemaVersionNumber | undefined;
  readonly SchemaVersionId?: string | undefined;
  readonly MetadataList?: MetadataList | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface QuerySchemaVersionMetadataResponse {
  readonly MetadataInfoMap?: MetadataInfoMap | undefined;
  readonly SchemaVersionId?: string | undefined;
  readonly NextToken?: string | undefined;
}

export interface QuerySessionContext {
  readonly QueryId?: string | undefined;
  readonly QueryStartTime?: number | undefined;
  readonly ClusterId?: string | undefined;
  readonly QueryAuthorizationId?: string | undefined;
  readonly AdditionalContext?: AdditionalContextMap | undefined;
}

export type QuoteChar = 'quote' | 'quillemet' | 'single_quote' | 'disabled';

export interface RLSProperties {
  readonly DefaultRLSPolicy?: string | undefined;
}

export interface Recipe {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly RecipeReference?: RecipeReference | undefined;
  readonly RecipeSteps?: RecipeSteps | undefined;
}

export interface RecipeAction {
  readonly Operation: string;
  readonly Parameters?: ParameterMap | undefined;
}

export interface RecipeReference {
  readonly RecipeArn: string;
  readonly RecipeVersion: string;
}

export interface RecipeStep {
  readonly Action: RecipeAction;
  readonly ConditionExpressions?: ConditionExpressionList | undefined;
}

export type RecipeSteps = readonly RecipeStep[];

export type RecommendationMode = 'BASIC' | 'ADVANCED';

export interface RecordShape {}

export type Records = readonly RecordShape[];

export type RecrawlBehavior = 'CRAWL_EVERYTHING' | 'CRAWL_NEW_FOLDERS_ONLY' | 'CRAWL_EVENT_MODE';

export interface RecrawlPolicy {
  readonly RecrawlBehavior?: RecrawlBehavior | undefined;
}

export interface RedshiftSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
  readonly RedshiftTmpDir?: string | undefined;
  readonly TmpDirIAMRole?: string | undefined;
}

export interface RedshiftTarget {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly Database: string;
  readonly Table: string;
  readonly RedshiftTmpDir?: string | undefined;
  readonly TmpDirIAMRole?: string | undefined;
  readonly UpsertRedshiftOptions?: UpsertRedshiftTargetOptions | undefined;
}

export type ReferenceDatasetsList = readonly string[];

export interface RegisterConnectionTypeRequest {
  readonly ConnectionType: string;
  readonly IntegrationType: IntegrationType;
  readonly Description?: string | undefined;
  readonly ConnectionProperties: ConnectionPropertiesConfiguration;
  readonly ConnectorAuthenticationConfiguration: ConnectorAuthenticationConfiguration;
  readonly RestConfiguration: RestConfiguration;
  readonly Tags?: TagsMap | undefined;
}

export interface RegisterConnectionTypeResponse {
  readonly ConnectionTypeArn?: string | undefined;
}

export interface RegisterSchemaVersionInput {
  readonly SchemaId: SchemaId;
  readonly SchemaDefinition: string;
}

export interface RegisterSchemaVersionResponse {
  readonly SchemaVersionId?: string | undefined;
  readonly VersionNumber?: number | undefined;
  readonly Status?: SchemaVersionStatus | undefined;
}

export interface RegistryId {
  readonly RegistryName?: string | undefined;
  readonly RegistryArn?: string | undefined;
}

export type RegistryListDefinition = readonly RegistryListItem[];

export interface RegistryListItem {
  readonly RegistryName?: string | undefined;
  readonly RegistryArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly Status?: RegistryStatus | undefined;
  readonly CreatedTime?: string | undefined;
  readonly UpdatedTime?: string | undefined;
}

export type RegistryStatus = 'AVAILABLE' | 'DELETING';

export interface RelationalCatalogSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
}

export interface RemoveSchemaVersionMetadataInput {
  readonly SchemaId?: SchemaId | undefined;
  readonly SchemaVersionNumber?: SchemaVersionNumber | undefined;
  readonly SchemaVersionId?: string | undefined;
  readonly MetadataKeyValue: MetadataKeyValuePair;
}

export interface RemoveSchemaVersionMetadataResponse {
  readonly SchemaArn?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly RegistryName?: string | undefined;
  readonly LatestVersion?: boolean | undefined;
  readonly VersionNumber?: number | undefined;
  readonly SchemaVersionId?: string | undefined;
  readonly MetadataKey?: string | undefined;
  readonly MetadataValue?: string | undefined;
}

export interface RenameField {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly SourcePath: EnclosedInStringProperties;
  readonly TargetPath: EnclosedInStringProperties;
}

export interface ResetJobBookmarkRequest {
  readonly JobName: string;
  readonly RunId?: string | undefined;
}

export interface ResetJobBookmarkResponse {
  readonly JobBookmarkEntry?: JobBookmarkEntry | undefined;
}

export type ResourceAction = 'UPDATE' | 'CREATE';

export interface ResourceNotFoundException {
  readonly Message?: string | undefined;
}

export interface ResourceNotReadyException {
  readonly Message?: string | undefined;
}

export interface ResourceNumberLimitExceededException {
  readonly Message?: string | undefined;
}

export type ResourceShareType = 'FOREIGN' | 'ALL' | 'FEDERATED';

export type ResourceState = 'QUEUED' | 'IN_PROGRESS' | 'SUCCESS' | 'STOPPED' | 'FAILED';

export type ResourceType = 'JAR' | 'FILE' | 'ARCHIVE';

export interface ResourceUri {
  readonly ResourceType?: ResourceType | undefined;
  readonly Uri?: string | undefined;
  readonly LastModified?: number | undefined;
}

export type ResourceUriList = readonly ResourceUri[];

export interface ResponseConfiguration {
  readonly ResultPath: string;
  readonly ErrorPath?: string | undefined;
}

export interface ResponseExtractionMapping {
  readonly ContentPath?: string | undefined;
  readonly HeaderKey?: string | undefined;
}

export interface RestConfiguration {
  readonly GlobalSourceConfiguration?: SourceConfiguration | undefined;
  readonly ValidationEndpointConfiguration?: SourceConfiguration | undefined;
  readonly EntityConfigurations?: EntityConfigurationMap | undefined;
}

export type ResultTypeEnum = 'ALL' | 'PASSED_ONLY' | 'FAILED_ONLY';

export interface ResumeWorkflowRunRequest {
  readonly Name: string;
  readonly RunId: string;
  readonly NodeIds: NodeIdList;
}

export interface ResumeWorkflowRunResponse {
  readonly RunId?: string | undefined;
  readonly NodeIds?: NodeIdList | undefined;
}

export interface RetentionConfiguration {
  readonly icebergConfiguration?: IcebergRetentionConfiguration | undefined;
}

export interface RetentionMetrics {
  readonly IcebergMetrics?: IcebergRetentionMetrics | undefined;
}

export interface Route {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly GroupFiltersList: GroupFiltersList;
}

export interface RowLevelResultsOptions {
  readonly MaxRowsToWrite?: number | undefined;
  readonly ResultType?: ResultTypeEnum | undefined;
  readonly CatalogTableConfig?: CatalogTableConfigOptions | undefined;
}

export type RuleMetricsMap = Readonly<Record<string, number>>;

export type RulesetNames = readonly string[];

export interface RunIdentifier {
  readonly RunId?: string | undefined;
  readonly JobRunId?: string | undefined;
}

export interface RunMetrics {
  readonly NumberOfBytesCompacted?: string | undefined;
  readonly NumberOfFilesCompacted?: string | undefined;
  readonly NumberOfDpus?: string | undefined;
  readonly JobDurationInHour?: string | undefined;
}

export interface RunStatementRequest {
  readonly SessionId: string;
  readonly Code: string;
  readonly RequestOrigin?: string | undefined;
}

export interface RunStatementResponse {
  readonly Id?: number | undefined;
}

export interface S3CatalogDeltaSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
  readonly AdditionalDeltaOptions?: AdditionalOptions | undefined;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export interface S3CatalogHudiSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
  readonly AdditionalHudiOptions?: AdditionalOptions | undefined;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export interface S3CatalogIcebergSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
  readonly AdditionalIcebergOptions?: AdditionalOptions | undefined;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export interface S3CatalogSource {
  readonly Name: string;
  readonly Database: string;
  readonly Table: string;
  readonly PartitionPredicate?: string | undefined;
  readonly AdditionalOptions?: S3SourceAdditionalOptions | undefined;
}

export interface S3CatalogTarget {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly PartitionKeys?: GlueStudioPathList | undefined;
  readonly Table: string;
  readonly Database: string;
  readonly SchemaChangePolicy?: CatalogSchemaChangePolicy | undefined;
  readonly AutoDataQuality?: AutoDataQuality | undefined;
}

export interface S3CsvSource {
  readonly Name: string;
  readonly Paths: EnclosedInStringProperties;
  readonly CompressionType?: CompressionType | undefined;
  readonly Exclusions?: EnclosedInStringProperties | undefined;
  readonly GroupSize?: string | undefined;
  readonly GroupFiles?: string | undefined;
  readonly Recurse?: boolean | undefined;
  readonly MaxBand?: number | undefined;
  readonly MaxFilesInBand?: number | undefined;
  readonly AdditionalOptions?: S3DirectSourceAdditionalOptions | undefined;
  readonly Separator: Separator;
  readonly Escaper?: string | undefined;
  readonly QuoteChar: QuoteChar;
  readonly Multiline?: boolean | undefined;
  readonly WithHeader?: boolean | undefined;
  readonly WriteHeader?: boolean | undefined;
  readonly SkipFirst?: boolean | undefined;
  readonly OptimizePerformance?: boolean | undefined;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export interface S3DeltaCatalogTarget {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly PartitionKeys?: GlueStudioPathList | undefined;
  readonly Table: string;
  readonly Database: string;
  readonly AdditionalOptions?: AdditionalOptions | undefined;
  readonly SchemaChangePolicy?: CatalogSchemaChangePolicy | undefined;
  readonly AutoDataQuality?: AutoDataQuality | undefined;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export interface S3DeltaDirectTarget {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly PartitionKeys?: GlueStudioPathList | undefined;
  readonly Path: string;
  readonly Compression: DeltaTargetCompressionType;
  readonly NumberTargetPartitions?: string | undefined;
  readonly Format: TargetFormat;
  readonly AdditionalOptions?: AdditionalOptions | undefined;
  readonly SchemaChangePolicy?: DirectSchemaChangePolicy | undefined;
  readonly AutoDataQuality?: AutoDataQuality | undefined;
}

export interface S3DeltaSource {
  readonly Name: string;
  readonly Paths: EnclosedInStringProperties;
  readonly AdditionalDeltaOptions?: AdditionalOptions | undefined;
  readonly AdditionalOptions?: S3DirectSourceAdditionalOptions | undefined;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export interface S3DirectSourceAdditionalOptions {
  readonly BoundedSize?: number | undefined;
  readonly BoundedFiles?: number | undefined;
  readonly EnableSamplePath?: boolean | undefined;
  readonly SamplePath?: string | undefined;
}

export interface S3DirectTarget {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly PartitionKeys?: GlueStudioPathList | undefined;
  readonly Path: string;
  readonly Compression?: string | undefined;
  readonly NumberTargetPartitions?: string | undefined;
  readonly Format: TargetFormat;
  readonly SchemaChangePolicy?: DirectSchemaChangePolicy | undefined;
  readonly AutoDataQuality?: AutoDataQuality | undefined;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export interface S3Encryption {
  readonly S3EncryptionMode?: S3EncryptionMode | undefined;
  readonly KmsKeyArn?: string | undefined;
}

export type S3EncryptionList = readonly S3Encryption[];

export type S3EncryptionMode = 'DISABLED' | 'SSE-KMS' | 'SSE-S3';

export interface S3ExcelSource {
  readonly Name: string;
  readonly Paths: EnclosedInStringProperties;
  readonly CompressionType?: ParquetCompressionType | undefined;
  readonly Exclusions?: EnclosedInStringProperties | undefined;
  readonly GroupSize?: string | undefined;
  readonly GroupFiles?: string | undefined;
  readonly Recurse?: boolean | undefined;
  readonly MaxBand?: number | undefined;
  readonly MaxFilesInBand?: number | undefined;
  readonly AdditionalOptions?: S3DirectSourceAdditionalOptions | undefined;
  readonly NumberRows?: number | undefined;
  readonly SkipFooter?: number | undefined;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export interface S3GlueParquetTarget {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly PartitionKeys?: GlueStudioPathList | undefined;
  readonly Path: string;
  readonly Compression?: ParquetCompressionType | undefined;
  readonly NumberTargetPartitions?: string | undefined;
  readonly SchemaChangePolicy?: DirectSchemaChangePolicy | undefined;
  readonly AutoDataQuality?: AutoDataQuality | undefined;
}

export interface S3HudiCatalogTarget {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly PartitionKeys?: GlueStudioPathList | undefined;
  readonly Table: string;
  readonly Database: string;
  readonly AdditionalOptions: AdditionalOptions;
  readonly SchemaChangePolicy?: CatalogSchemaChangePolicy | undefined;
  readonly AutoDataQuality?: AutoDataQuality | undefined;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export interface S3HudiDirectTarget {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly Path: string;
  readonly Compression: HudiTargetCompressionType;
  readonly NumberTargetPartitions?: string | undefined;
  readonly PartitionKeys?: GlueStudioPathList | undefined;
  readonly Format: TargetFormat;
  readonly AdditionalOptions: AdditionalOptions;
  readonly SchemaChangePolicy?: DirectSchemaChangePolicy | undefined;
  readonly AutoDataQuality?: AutoDataQuality | undefined;
}

export interface S3HudiSource {
  readonly Name: string;
  readonly Paths: EnclosedInStringProperties;
  readonly AdditionalHudiOptions?: AdditionalOptions | undefined;
  readonly AdditionalOptions?: S3DirectSourceAdditionalOptions | undefined;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export interface S3HyperDirectTarget {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly Format?: TargetFormat | undefined;
  readonly PartitionKeys?: GlueStudioPathList | undefined;
  readonly Path: string;
  readonly Compression?: HyperTargetCompressionType | undefined;
  readonly SchemaChangePolicy?: DirectSchemaChangePolicy | undefined;
  readonly AutoDataQuality?: AutoDataQuality | undefined;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export interface S3IcebergCatalogTarget {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly PartitionKeys?: GlueStudioPathList | undefined;
  readonly Table: string;
  readonly Database: string;
  readonly AdditionalOptions?: AdditionalOptions | undefined;
  readonly SchemaChangePolicy?: CatalogSchemaChangePolicy | undefined;
  readonly AutoDataQuality?: AutoDataQuality | undefined;
}

export interface S3IcebergDirectTarget {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly PartitionKeys?: GlueStudioPathList | undefined;
  readonly Path: string;
  readonly Format: TargetFormat;
  readonly AdditionalOptions?: AdditionalOptions | undefined;
  readonly SchemaChangePolicy?: DirectSchemaChangePolicy | undefined;
  readonly AutoDataQuality?: AutoDataQuality | undefined;
  readonly Compression: IcebergTargetCompressionType;
  readonly NumberTargetPartitions?: string | undefined;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export interface S3JsonSource {
  readonly Name: string;
  readonly Paths: EnclosedInStringProperties;
  readonly CompressionType?: CompressionType | undefined;
  readonly Exclusions?: EnclosedInStringProperties | undefined;
  readonly GroupSize?: string | undefined;
  readonly GroupFiles?: string | undefined;
  readonly Recurse?: boolean | undefined;
  readonly MaxBand?: number | undefined;
  readonly MaxFilesInBand?: number | undefined;
  readonly AdditionalOptions?: S3DirectSourceAdditionalOptions | undefined;
  readonly JsonPath?: string | undefined;
  readonly Multiline?: boolean | undefined;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export interface S3ParquetSource {
  readonly Name: string;
  readonly Paths: EnclosedInStringProperties;
  readonly CompressionType?: ParquetCompressionType | undefined;
  readonly Exclusions?: EnclosedInStringProperties | undefined;
  readonly GroupSize?: string | undefined;
  readonly GroupFiles?: string | undefined;
  readonly Recurse?: boolean | undefined;
  readonly MaxBand?: number | undefined;
  readonly MaxFilesInBand?: number | undefined;
  readonly AdditionalOptions?: S3DirectSourceAdditionalOptions | undefined;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export interface S3SourceAdditionalOptions {
  readonly BoundedSize?: number | undefined;
  readonly BoundedFiles?: number | undefined;
}

export interface S3Target {
  readonly Path?: string | undefined;
  readonly Exclusions?: PathList | undefined;
  readonly ConnectionName?: string | undefined;
  readonly SampleSize?: number | undefined;
  readonly EventQueueArn?: string | undefined;
  readonly DlqEventQueueArn?: string | undefined;
}

export type S3TargetList = readonly S3Target[];

export interface Schedule {
  readonly ScheduleExpression?: string | undefined;
  readonly State?: ScheduleState | undefined;
}

export type ScheduleState = 'SCHEDULED' | 'NOT_SCHEDULED' | 'TRANSITIONING';

export type ScheduleType = 'CRON' | 'AUTO';

export interface SchedulerNotRunningException {
  readonly Message?: string | undefined;
}

export interface SchedulerRunningException {
  readonly Message?: string | undefined;
}

export interface SchedulerTransitioningException {
  readonly Message?: string | undefined;
}

export interface SchemaChangePolicy {
  readonly UpdateBehavior?: UpdateBehavior | undefined;
  readonly DeleteBehavior?: DeleteBehavior | undefined;
}

export interface SchemaColumn {
  readonly Name?: string | undefined;
  readonly DataType?: string | undefined;
}

export type SchemaDiffType = 'SYNTAX_DIFF';

export interface SchemaId {
  readonly SchemaArn?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly RegistryName?: string | undefined;
}

export type SchemaListDefinition = readonly SchemaListItem[];

export interface SchemaListItem {
  readonly RegistryName?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly SchemaArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly SchemaStatus?: SchemaStatus | undefined;
  readonly CreatedTime?: string | undefined;
  readonly UpdatedTime?: string | undefined;
}

export interface SchemaReference {
  readonly SchemaId?: SchemaId | undefined;
  readonly SchemaVersionId?: string | undefined;
  readonly SchemaVersionNumber?: number | undefined;
}

export type SchemaStatus = 'AVAILABLE' | 'PENDING' | 'DELETING';

export interface SchemaVersionErrorItem {
  readonly VersionNumber?: number | undefined;
  readonly ErrorDetails?: ErrorDetails | undefined;
}

export type SchemaVersionErrorList = readonly SchemaVersionErrorItem[];

export type SchemaVersionList = readonly SchemaVersionListItem[];

export interface SchemaVersionListItem {
  readonly SchemaArn?: string | undefined;
  readonly SchemaVersionId?: string | undefined;
  readonly VersionNumber?: number | undefined;
  readonly Status?: SchemaVersionStatus | undefined;
  readonly CreatedTime?: string | undefined;
}

export interface SchemaVersionNumber {
  readonly LatestVersion?: boolean | undefined;
  readonly VersionNumber?: number | undefined;
}

export type SchemaVersionStatus = 'AVAILABLE' | 'PENDING' | 'FAILURE' | 'DELETING';

export interface SearchAssetsInput {
  readonly SearchText?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Sort?: SearchSort | undefined;
  readonly FilterClause?: SearchFilterClause | undefined;
}

export interface SearchAssetsOutput {
  readonly Items?: SearchResultItemList | undefined;
  readonly NextToken?: string | undefined;
}

export interface SearchAttributeFilter {
  readonly Attribute: string;
  readonly Operator: SearchFilterOperator;
  readonly Value?: SearchFilterValue | undefined;
}

export interface SearchFilterClause {
  readonly AndAllFilters?: SearchFilterClauseList | undefined;
  readonly OrAnyFilters?: SearchFilterClauseList | undefined;
  readonly AttributeFilter?: SearchAttributeFilter | undefined;
  readonly MapFilter?: SearchMapFilter | undefined;
}

export type SearchFilterClauseList = readonly SearchFilterClause[];

export type SearchFilterOperator = 'equals' | 'greaterThan' | 'greaterThanOrEquals' | 'lessThan' | 'lessThanOrEquals' | 'notExists';

export interface SearchFilterValue {
  readonly StringValue?: string | undefined;
  readonly LongValue?: number | undefined;
}

export interface SearchMapFilter {
  readonly Attribute: string;
  readonly Key: string;
  readonly Value: SearchMapFilterValue;
}

export interface SearchMapFilterValue {
  readonly StringValue?: string | undefined;
}

export type SearchPropertyPredicates = readonly PropertyPredicate[];

export interface SearchResultItem {
  readonly Id?: string | undefined;
  readonly AssetName?: string | undefined;
  readonly AssetDescription?: string | undefined;
  readonly UpdatedAt?: number | undefined;
  readonly AssetTypeId?: string | undefined;
}

export type SearchResultItemList = readonly SearchResultItem[];

export interface SearchSort {
  readonly Attribute: string;
  readonly Order?: SearchSortOrder | undefined;
}

export type SearchSortOrder = 'ASCENDING' | 'DESCENDING';

export interface SearchTablesRequest {
  readonly CatalogId?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: SearchPropertyPredicates | undefined;
  readonly SearchText?: string | undefined;
  readonly SortCriteria?: SortCriteria | undefined;
  readonly MaxResults?: number | undefined;
  readonly ResourceShareType?: ResourceShareType | undefined;
  readonly IncludeStatusDetails?: boolean | undefined;
}

export interface SearchTablesResponse {
  readonly NextToken?: string | undefined;
  readonly TableList?: TableList | undefined;
}

export interface SecurityConfiguration {
  readonly Name?: string | undefined;
  readonly CreatedTimeStamp?: number | undefined;
  readonly EncryptionConfiguration?: EncryptionConfiguration | undefined;
}

export type SecurityConfigurationList = readonly SecurityConfiguration[];

export type SecurityGroupIdList = readonly string[];

export interface Segment {
  readonly SegmentNumber: number;
  readonly TotalSegments: number;
}

export interface SelectFields {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly Paths: GlueStudioPathList;
}

export interface SelectFromCollection {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly Index: number;
}

export type SelectedFields = readonly string[];

export type Separator = 'comma' | 'ctrla' | 'pipe' | 'semicolon' | 'tab';

export interface SerDeInfo {
  readonly Name?: string | undefined;
  readonly SerializationLibrary?: string | undefined;
  readonly Parameters?: ParametersMap | undefined;
}

export interface Session {
  readonly Id?: string | undefined;
  readonly CreatedOn?: number | undefined;
  readonly Status?: SessionStatus | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly Description?: string | undefined;
  readonly Role?: string | undefined;
  readonly Command?: SessionCommand | undefined;
  readonly DefaultArguments?: OrchestrationArgumentsMap | undefined;
  readonly Connections?: ConnectionsList | undefined;
  readonly Progress?: number | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly GlueVersion?: string | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly CompletedOn?: number | undefined;
  readonly ExecutionTime?: number | undefined;
  readonly DPUSeconds?: number | undefined;
  readonly IdleTimeout?: number | undefined;
  readonly ProfileName?: string | undefined;
  readonly SessionType?: SessionType | undefined;
}

export interface SessionBusyException {
  readonly Message?: string | undefined;
}

export interface SessionCommand {
  readonly Name?: string | undefined;
  readonly PythonVersion?: string | undefined;
}

export interface SessionEndpoint {
  readonly Url: string;
  readonly AuthToken: string;
  readonly AuthTokenExpirationTime: number;
}

export type SessionIdList = readonly string[];

export type SessionList = readonly Session[];

export type SessionStatus = 'PROVISIONING' | 'READY' | 'FAILED' | 'TIMEOUT' | 'STOPPING' | 'STOPPED';

export type SessionType = 'LIVY' | 'SPARK_CONNECT';

export type SettingSource = 'CATALOG' | 'TABLE';

export interface SkewedInfo {
  readonly SkewedColumnNames?: NameStringList | undefined;
  readonly SkewedColumnValues?: ColumnValueStringList | undefined;
  readonly SkewedColumnValueLocationMaps?: LocationMap | undefined;
}

export interface SnowflakeNodeData {
  readonly SourceType?: string | undefined;
  readonly Connection?: Option | undefined;
  readonly Schema?: string | undefined;
  readonly Table?: string | undefined;
  readonly Database?: string | undefined;
  readonly TempDir?: string | undefined;
  readonly IamRole?: Option | undefined;
  readonly AdditionalOptions?: AdditionalOptions | undefined;
  readonly SampleQuery?: string | undefined;
  readonly PreAction?: string | undefined;
  readonly PostAction?: string | undefined;
  readonly Action?: string | undefined;
  readonly Upsert?: boolean | undefined;
  readonly MergeAction?: string | undefined;
  readonly MergeWhenMatched?: string | undefined;
  readonly MergeWhenNotMatched?: string | undefined;
  readonly MergeClause?: string | undefined;
  readonly StagingTable?: string | undefined;
  readonly SelectedColumns?: OptionList | undefined;
  readonly AutoPushdown?: boolean | undefined;
  readonly TableSchema?: OptionList | undefined;
}

export interface SnowflakeSource {
  readonly Name: string;
  readonly Data: SnowflakeNodeData;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export interface SnowflakeTarget {
  readonly Name: string;
  readonly Data: SnowflakeNodeData;
  readonly Inputs?: OneInput | undefined;
}

export type Sort = 'ASC' | 'DESC';

export type SortCriteria = readonly SortCriterion[];

export interface SortCriterion {
  readonly FieldName?: string | undefined;
  readonly Sort?: Sort | undefined;
}

export type SortDirectionType = 'DESCENDING' | 'ASCENDING';

export interface SourceConfiguration {
  readonly RequestMethod?: HTTPMethod | undefined;
  readonly RequestPath?: string | undefined;
  readonly RequestParameters?: ConnectorPropertyList | undefined;
  readonly ResponseConfiguration?: ResponseConfiguration | undefined;
  readonly PaginationConfiguration?: PaginationConfiguration | undefined;
  readonly FilterConfiguration?: FilterConfiguration | undefined;
}

export type SourceControlAuthStrategy = 'PERSONAL_ACCESS_TOKEN' | 'AWS_SECRETS_MANAGER';

export interface SourceControlDetails {
  readonly Provider?: SourceControlProvider | undefined;
  readonly Repository?: string | undefined;
  readonly Owner?: string | undefined;
  readonly Branch?: string | undefined;
  readonly Folder?: string | undefined;
  readonly LastCommitId?: string | undefined;
  readonly AuthStrategy?: SourceControlAuthStrategy | undefined;
  readonly AuthToken?: string | undefined;
}

export type SourceControlProvider = 'GITHUB' | 'GITLAB' | 'BITBUCKET' | 'AWS_CODE_COMMIT';

export interface SourceProcessingProperties {
  readonly RoleArn?: string | undefined;
}

export interface SourceTableConfig {
  readonly Fields?: SourceTableFieldsList | undefined;
  readonly FilterPredicate?: string | undefined;
  readonly PrimaryKey?: PrimaryKeyList | undefined;
  readonly RecordUpdateField?: string | undefined;
}

export type SourceTableFieldsList = readonly string[];

export interface SparkConnectorSource {
  readonly Name: string;
  readonly ConnectionName: string;
  readonly ConnectorName: string;
  readonly ConnectionType: string;
  readonly AdditionalOptions?: AdditionalOptions | undefined;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export interface SparkConnectorTarget {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly ConnectionName: string;
  readonly ConnectorName: string;
  readonly ConnectionType: string;
  readonly AdditionalOptions?: AdditionalOptions | undefined;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export type SparkPipelineInfoMap = Readonly<Record<string, string>>;

export interface SparkSQL {
  readonly Name: string;
  readonly Inputs: ManyInputs;
  readonly SqlQuery: string;
  readonly SqlAliases: SqlAliases;
  readonly OutputSchemas?: GlueSchemas | undefined;
}

export interface Spigot {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly Path: string;
  readonly Topk?: number | undefined;
  readonly Prob?: number | undefined;
}

export interface SplitFields {
  readonly Name: string;
  readonly Inputs: OneInput;
  readonly Paths: GlueStudioPathList;
}

export interface SqlAlias {
  readonly From: string;
  readonly Alias: string;
}

export type SqlAliases = readonly SqlAlias[];

export interface StartBlueprintRunRequest {
  readonly BlueprintName: string;
  readonly Parameters?: string | undefined;
  readonly RoleArn: string;
}

export interface StartBlueprintRunResponse {
  readonly RunId?: string | undefined;
}

export interface StartColumnStatisticsTaskRunRequest {
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly ColumnNameList?: ColumnNameList | undefined;
  readonly Role: string;
  readonly SampleSize?: number | undefined;
  readonly CatalogID?: string | undefined;
  readonly SecurityConfiguration?: string | undefined;
}

export interface StartColumnStatisticsTaskRunResponse {
  readonly ColumnStatisticsTaskRunId?: string | undefined;
}

export interface StartColumnStatisticsTaskRunScheduleRequest {
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly CatalogID?: string | undefined;
}

export interface StartColumnStatisticsTaskRunScheduleResponse {}

export interface StartCrawlerRequest {
  readonly Name: string;
}

export interface StartCrawlerResponse {}

export interface StartCrawlerScheduleRequest {
  readonly CrawlerName: string;
}

export interface StartCrawlerScheduleResponse {}

export interface StartDataQualityRuleRecommendationRunRequest {
  readonly DataSource: DataSource;
  readonly Role: string;
  readonly NumberOfWorkers?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly CreatedRulesetName?: string | undefined;
  readonly DataQualitySecurityConfiguration?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly AdditionalRunOptions?: DataQualityRuleRecommendationRunAdditionalRunOptions | undefined;
  readonly RecommendationMode?: RecommendationMode | undefined;
}

export interface StartDataQualityRuleRecommendationRunResponse {
  readonly RunId?: string | undefined;
}

export interface StartDataQualityRulesetEvaluationRunRequest {
  readonly DataSource: DataSource;
  readonly Role: string;
  readonly NumberOfWorkers?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly ClientToken?: string | undefined;
  readonly AdditionalRunOptions?: DataQualityEvaluationRunAdditionalRunOptions | undefined;
  readonly RulesetNames: RulesetNames;
  readonly AdditionalDataSources?: DataSourceMap | undefined;
}

export interface StartDataQualityRulesetEvaluationRunResponse {
  readonly RunId?: string | undefined;
}

export interface StartExportLabelsTaskRunRequest {
  readonly TransformId: string;
  readonly OutputS3Path: string;
}

export interface StartExportLabelsTaskRunResponse {
  readonly TaskRunId?: string | undefined;
}

export interface StartImportLabelsTaskRunRequest {
  readonly TransformId: string;
  readonly InputS3Path: string;
  readonly ReplaceAllLabels?: boolean | undefined;
}

export interface StartImportLabelsTaskRunResponse {
  readonly TaskRunId?: string | undefined;
}

export interface StartJobRunRequest {
  readonly JobName: string;
  readonly JobRunQueuingEnabled?: boolean | undefined;
  readonly JobRunId?: string | undefined;
  readonly Arguments?: GenericMap | undefined;
  readonly AllocatedCapacity?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly NotificationProperty?: NotificationProperty | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly ExecutionClass?: ExecutionClass | undefined;
  readonly ExecutionRoleSessionPolicy?: string | undefined;
}

export interface StartJobRunResponse {
  readonly JobRunId?: string | undefined;
}

export interface StartJobUpgradeAnalysisRequest {
  readonly jobName: string;
  readonly analysisId?: string | undefined;
  readonly upgradeConsent?: UpgradeConsent | undefined;
}

export interface StartJobUpgradeAnalysisResponse {
  readonly analysisId?: string | undefined;
  readonly jobName?: string | undefined;
}

export interface StartMLEvaluationTaskRunRequest {
  readonly TransformId: string;
}

export interface StartMLEvaluationTaskRunResponse {
  readonly TaskRunId?: string | undefined;
}

export interface StartMLLabelingSetGenerationTaskRunRequest {
  readonly TransformId: string;
  readonly OutputS3Path: string;
}

export interface StartMLLabelingSetGenerationTaskRunResponse {
  readonly TaskRunId?: string | undefined;
}

export interface StartMaterializedViewRefreshTaskRunRequest {
  readonly CatalogId: string;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly FullRefresh?: boolean | undefined;
}

export interface StartMaterializedViewRefreshTaskRunResponse {
  readonly MaterializedViewRefreshTaskRunId?: string | undefined;
}

export interface StartTriggerRequest {
  readonly Name: string;
}

export interface StartTriggerResponse {
  readonly Name?: string | undefined;
}

export interface StartWorkflowRunRequest {
  readonly Name: string;
  readonly RunProperties?: WorkflowRunProperties | undefined;
}

export interface StartWorkflowRunResponse {
  readonly RunId?: string | undefined;
}

export interface StartingEventBatchCondition {
  readonly BatchSize?: number | undefined;
  readonly BatchWindow?: number | undefined;
}

export type StartingPosition = 'latest' | 'trim_horizon' | 'earliest' | 'timestamp';

export interface Statement {
  readonly Id?: number | undefined;
  readonly Code?: string | undefined;
  readonly State?: StatementState | undefined;
  readonly Output?: StatementOutput | undefined;
  readonly Progress?: number | undefined;
  readonly StartedOn?: number | undefined;
  readonly CompletedOn?: number | undefined;
}

export type StatementList = readonly Statement[];

export interface StatementOutput {
  readonly Data?: StatementOutputData | undefined;
  readonly ExecutionCount?: number | undefined;
  readonly Status?: StatementState | undefined;
  readonly ErrorName?: string | undefined;
  readonly ErrorValue?: string | undefined;
  readonly Traceback?: OrchestrationStringList | undefined;
}

export interface StatementOutputData {
  readonly TextPlain?: string | undefined;
}

export type StatementState = 'WAITING' | 'RUNNING' | 'AVAILABLE' | 'CANCELLING' | 'CANCELLED' | 'ERROR';

export interface StatisticAnnotation {
  readonly ProfileId?: string | undefined;
  readonly StatisticId?: string | undefined;
  readonly StatisticRecordedOn?: number | undefined;
  readonly InclusionAnnotation?: TimestampedInclusionAnnotation | undefined;
}

export type StatisticEvaluationLevel = 'Dataset' | 'Column' | 'Multicolumn';

export interface StatisticModelResult {
  readonly LowerBound?: number | undefined;
  readonly UpperBound?: number | undefined;
  readonly PredictedValue?: number | undefined;
  readonly ActualValue?: number | undefined;
  readonly Date?: number | undefined;
  readonly InclusionAnnotation?: InclusionAnnotationValue | undefined;
}

export type StatisticModelResults = readonly StatisticModelResult[];

export type StatisticPropertiesMap = Readonly<Record<string, string>>;

export interface StatisticSummary {
  readonly StatisticId?: string | undefined;
  readonly ProfileId?: string | undefined;
  readonly RunIdentifier?: RunIdentifier | undefined;
  readonly StatisticName?: string | undefined;
  readonly DoubleValue?: number | undefined;
  readonly DistributionValue?: DistributionData | undefined;
  readonly EvaluationLevel?: StatisticEvaluationLevel | undefined;
  readonly ColumnsReferenced?: ColumnNameList | undefined;
  readonly ReferencedDatasets?: ReferenceDatasetsList | undefined;
  readonly StatisticProperties?: StatisticPropertiesMap | undefined;
  readonly RecordedOn?: number | undefined;
  readonly InclusionAnnotation?: TimestampedInclusionAnnotation | undefined;
}

export type StatisticSummaryList = readonly StatisticSummary[];

export type Status = 'OBSERVING' | 'WAITING_FOR_CONSENT' | 'UPGRADING' | 'SUCCEEDED' | 'FAILED' | 'TIMEOUT' | 'STOPPED';

export interface StatusDetails {
  readonly RequestedChange?: Table | undefined;
  readonly ViewValidations?: ViewValidationList | undefined;
}

export interface StopColumnStatisticsTaskRunRequest {
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly CatalogID?: string | undefined;
}

export interface StopColumnStatisticsTaskRunResponse {}

export interface StopColumnStatisticsTaskRunScheduleRequest {
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly CatalogID?: string | undefined;
}

export interface StopColumnStatisticsTaskRunScheduleResponse {}

export interface StopCrawlerRequest {
  readonly Name: string;
}

export interface StopCrawlerResponse {}

export interface StopCrawlerScheduleRequest {
  readonly CrawlerName: string;
}

export interface StopCrawlerScheduleResponse {}

export interface StopJobUpgradeAnalysisRequest {
  readonly jobName: string;
  readonly analysisId: string;
}

export interface StopJobUpgradeAnalysisResponse {}

export interface StopMaterializedViewRefreshTaskRunRequest {
  readonly CatalogId: string;
  readonly DatabaseName: string;
  readonly TableName: string;
}

export interface StopMaterializedViewRefreshTaskRunResponse {}

export interface StopSessionRequest {
  readonly Id: string;
  readonly RequestOrigin?: string | undefined;
}

export interface StopSessionResponse {
  readonly Id?: string | undefined;
}

export interface StopTriggerRequest {
  readonly Name: string;
}

export interface StopTriggerResponse {
  readonly Name?: string | undefined;
}

export interface StopWorkflowRunRequest {
  readonly Name: string;
  readonly RunId: string;
}

export interface StopWorkflowRunResponse {}

export interface StorageDescriptor {
  readonly Columns?: ColumnList | undefined;
  readonly Location?: string | undefined;
  readonly AdditionalLocations?: LocationStringList | undefined;
  readonly InputFormat?: string | undefined;
  readonly OutputFormat?: string | undefined;
  readonly Compressed?: boolean | undefined;
  readonly NumberOfBuckets?: number | undefined;
  readonly SerdeInfo?: SerDeInfo | undefined;
  readonly BucketColumns?: NameStringList | undefined;
  readonly SortColumns?: OrderList | undefined;
  readonly Parameters?: ParametersMap | undefined;
  readonly SkewedInfo?: SkewedInfo | undefined;
  readonly StoredAsSubDirectories?: boolean | undefined;
  readonly SchemaReference?: SchemaReference | undefined;
}

export interface StreamingDataPreviewOptions {
  readonly PollingTime?: number | undefined;
  readonly RecordPollingLimit?: number | undefined;
}

export interface StringColumnStatisticsData {
  readonly MaximumLength: number;
  readonly AverageLength: number;
  readonly NumberOfNulls: number;
  readonly NumberOfDistinctValues: number;
}

export type StringList = readonly string[];

export type StringToStringMap = Readonly<Record<string, string>>;

export type SubObjectSourceType = 'HIVE_PARQUET' | 'HIVE_ORC' | 'HIVE_CSV' | 'HIVE_JSON' | 'PLAIN_PARQUET' | 'ICEBERG';

export interface SubObjectStatistics {
  readonly SourceType?: SubObjectSourceType | undefined;
  readonly GlueVersionId?: string | undefined;
  readonly PartitionCount?: number | undefined;
  readonly FileCount?: number | undefined;
  readonly TotalFileBytes?: number | undefined;
}

export type SubObjectsStatisticsList = readonly SubObjectStatistics[];

export interface SupportedDialect {
  readonly Dialect?: ViewDialect | undefined;
  readonly DialectVersion?: string | undefined;
}

export interface Table {
  readonly Name: string;
  readonly DatabaseName?: string | undefined;
  readonly Description?: string | undefined;
  readonly Owner?: string | undefined;
  readonly CreateTime?: number | undefined;
  readonly UpdateTime?: number | undefined;
  readonly LastAccessTime?: number | undefined;
  readonly LastAnalyzedTime?: number | undefined;
  readonly Retention?: number | undefined;
  readonly StorageDescriptor?: StorageDescriptor | undefined;
  readonly PartitionKeys?: ColumnList | undefined;
  readonly ViewOriginalText?: string | undefined;
  readonly ViewExpandedText?: string | undefined;
  readonly TableType?: string | undefined;
  readonly Parameters?: ParametersMap | undefined;
  readonly CreatedBy?: string | undefined;
  readonly IsRegisteredWithLakeFormation?: boolean | undefined;
  readonly TargetTable?: TableIdentifier | undefined;
  readonly CatalogId?: string | undefined;
  readonly VersionId?: string | undefined;
  readonly FederatedTable?: FederatedTable | undefined;
  readonly ViewDefinition?: ViewDefinition | undefined;
  readonly IsMultiDialectView?: boolean | undefined;
  readonly IsMaterializedView?: boolean | undefined;
  readonly IcebergTableMetadata?: IcebergTableMetadata | undefined;
  readonly Status?: TableStatus | undefined;
  readonly RLSProperties?: RLSProperties | undefined;
}

export type TableAttributes = 'NAME' | 'TABLE_TYPE' | 'DEFAULT' | 'LATEST_ICEBERG_METADATA';

export type TableAttributesList = readonly TableAttributes[];

export interface TableError {
  readonly TableName?: string | undefined;
  readonly ErrorDetail?: ErrorDetail | undefined;
}

export type TableErrors = readonly TableError[];

export interface TableIdentifier {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly Name?: string | undefined;
  readonly Region?: string | undefined;
}

export interface TableInput {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly Owner?: string | undefined;
  readonly LastAccessTime?: number | undefined;
  readonly LastAnalyzedTime?: number | undefined;
  readonly Retention?: number | undefined;
  readonly StorageDescriptor?: StorageDescriptor | undefined;
  readonly PartitionKeys?: ColumnList | undefined;
  readonly ViewOriginalText?: string | undefined;
  readonly ViewExpandedText?: string | undefined;
  readonly TableType?: string | undefined;
  readonly Parameters?: ParametersMap | undefined;
  readonly TargetTable?: TableIdentifier | undefined;
  readonly FederatedTable?: FederatedTable | undefined;
  readonly ViewDefinition?: ViewDefinitionInput | undefined;
}

export type TableList = readonly Table[];

export interface TableOptimizer {
  readonly type?: TableOptimizerType | undefined;
  readonly configuration?: TableOptimizerConfiguration | undefined;
  readonly lastRun?: TableOptimizerRun | undefined;
  readonly configurationSource?: ConfigurationSource | undefined;
}

export interface TableOptimizerConfiguration {
  readonly roleArn?: string | undefined;
  readonly enabled?: boolean | undefined;
  readonly vpcConfiguration?: TableOptimizerVpcConfiguration | undefined;
  readonly compactionConfiguration?: CompactionConfiguration | undefined;
  readonly retentionConfiguration?: RetentionConfiguration | undefined;
  readonly orphanFileDeletionConfiguration?: OrphanFileDeletionConfiguration | undefined;
}

export type TableOptimizerEventType = 'starting' | 'completed' | 'failed' | 'in_progress';

export interface TableOptimizerRun {
  readonly eventType?: TableOptimizerEventType | undefined;
  readonly startTimestamp?: number | undefined;
  readonly endTimestamp?: number | undefined;
  readonly metrics?: RunMetrics | undefined;
  readonly error?: string | undefined;
  readonly compactionMetrics?: CompactionMetrics | undefined;
  readonly compactionStrategy?: CompactionStrategy | undefined;
  readonly retentionMetrics?: RetentionMetrics | undefined;
  readonly orphanFileDeletionMetrics?: OrphanFileDeletionMetrics | undefined;
}

export type TableOptimizerRuns = readonly TableOptimizerRun[];

export type TableOptimizerType = 'compaction' | 'retention' | 'orphan_file_deletion';

export interface TableOptimizerVpcConfiguration {
  readonly glueConnectionName?: string | undefined;
}

export type TableResourceShareType = 'FEDERATED' | 'ALL';

export interface TableStatus {
  readonly RequestedBy?: string | undefined;
  readonly UpdatedBy?: string | undefined;
  readonly RequestTime?: number | undefined;
  readonly UpdateTime?: number | undefined;
  readonly Action?: ResourceAction | undefined;
  readonly State?: ResourceState | undefined;
  readonly Error?: ErrorDetail | undefined;
  readonly Details?: StatusDetails | undefined;
}

export interface TableVersion {
  readonly Table?: Table | undefined;
  readonly VersionId?: string | undefined;
}

export interface TableVersionError {
  readonly TableName?: string | undefined;
  readonly VersionId?: string | undefined;
  readonly ErrorDetail?: ErrorDetail | undefined;
}

export type TableVersionErrors = readonly TableVersionError[];

export interface Tag {
  readonly key?: string | undefined;
  readonly value?: string | undefined;
}

export type TagKeysList = readonly string[];

export interface TagResourceRequest {
  readonly ResourceArn: string;
  readonly TagsToAdd: TagsMap;
}

export interface TagResourceResponse {}

export type TagsMap = Readonly<Record<string, string>>;

export type TargetFormat = 'json' | 'csv' | 'avro' | 'orc' | 'parquet' | 'hudi' | 'delta' | 'iceberg' | 'hyper' | 'xml';

export interface TargetProcessingProperties {
  readonly RoleArn?: string | undefined;
  readonly KmsArn?: string | undefined;
  readonly ConnectionName?: string | undefined;
  readonly EventBusArn?: string | undefined;
}

export interface TargetRedshiftCatalog {
  readonly CatalogArn: string;
}

export interface TargetResourceNotFound {
  readonly Message?: string | undefined;
}

export interface TargetTableConfig {
  readonly UnnestSpec?: UnnestSpec | undefined;
  readonly PartitionSpec?: IntegrationPartitionSpecList | undefined;
  readonly TargetTableName?: string | undefined;
  readonly IntegrationArn?: string | undefined;
}

export interface TaskRun {
  readonly TransformId?: string | undefined;
  readonly TaskRunId?: string | undefined;
  readonly Status?: TaskStatusType | undefined;
  readonly LogGroupName?: string | undefined;
  readonly Properties?: TaskRunProperties | undefined;
  readonly ErrorString?: string | undefined;
  readonly StartedOn?: number | undefined;
  readonly LastModifiedOn?: number | undefined;
  readonly CompletedOn?: number | undefined;
  readonly ExecutionTime?: number | undefined;
}

export interface TaskRunFilterCriteria {
  readonly TaskRunType?: TaskType | undefined;
  readonly Status?: TaskStatusType | undefined;
  readonly StartedBefore?: number | undefined;
  readonly StartedAfter?: number | undefined;
}

export type TaskRunList = readonly TaskRun[];

export interface TaskRunProperties {
  readonly TaskType?: TaskType | undefined;
  readonly ImportLabelsTaskRunProperties?: ImportLabelsTaskRunProperties | undefined;
  readonly ExportLabelsTaskRunProperties?: ExportLabelsTaskRunProperties | undefined;
  readonly LabelingSetGenerationTaskRunProperties?: LabelingSetGenerationTaskRunProperties | undefined;
  readonly FindMatchesTaskRunProperties?: FindMatchesTaskRunProperties | undefined;
}

export type TaskRunSortColumnType = 'TASK_RUN_TYPE' | 'STATUS' | 'STARTED';

export interface TaskRunSortCriteria {
  readonly Column: TaskRunSortColumnType;
  readonly SortDirection: SortDirectionType;
}

export type TaskStatusType = 'STARTING' | 'RUNNING' | 'STOPPING' | 'STOPPED' | 'SUCCEEDED' | 'FAILED' | 'TIMEOUT';

export type TaskType = 'EVALUATION' | 'LABELING_SET_GENERATION' | 'IMPORT_LABELS' | 'EXPORT_LABELS' | 'FIND_MATCHES';

export interface TestConnectionInput {
  readonly ConnectionType: ConnectionType;
  readonly ConnectionProperties: ConnectionProperties;
  readonly AuthenticationConfiguration?: AuthenticationConfigurationInput | undefined;
}

export interface TestConnectionRequest {
  readonly ConnectionName?: string | undefined;
  readonly CatalogId?: string | undefined;
  readonly TestConnectionInput?: TestConnectionInput | undefined;
}

export interface TestConnectionResponse {}

export interface ThrottlingException {
  readonly Message?: string | undefined;
}

export interface TimestampFilter {
  readonly RecordedBefore?: number | undefined;
  readonly RecordedAfter?: number | undefined;
}

export interface TimestampedInclusionAnnotation {
  readonly Value?: InclusionAnnotationValue | undefined;
  readonly LastModifiedOn?: number | undefined;
}

export type TokenUrlParametersMap = Readonly<Record<string, string>>;

export interface TransformConfigParameter {
  readonly Name: string;
  readonly Type: ParamType;
  readonly ValidationRule?: string | undefined;
  readonly ValidationMessage?: string | undefined;
  readonly Value?: EnclosedInStringProperties | undefined;
  readonly ListType?: ParamType | undefined;
  readonly IsOptional?: boolean | undefined;
}

export type TransformConfigParameterList = readonly TransformConfigParameter[];

export interface TransformEncryption {
  readonly MlUserDataEncryption?: MLUserDataEncryption | undefined;
  readonly TaskRunSecurityConfigurationName?: string | undefined;
}

export interface TransformFilterCriteria {
  readonly Name?: string | undefined;
  readonly TransformType?: TransformType | undefined;
  readonly Status?: TransformStatusType | undefined;
  readonly GlueVersion?: string | undefined;
  readonly CreatedBefore?: number | undefined;
  readonly CreatedAfter?: number | undefined;
  readonly LastModifiedBefore?: number | undefined;
  readonly LastModifiedAfter?: number | undefined;
  readonly Schema?: TransformSchema | undefined;
}

export type TransformIdList = readonly string[];

export type TransformList = readonly MLTransform[];

export interface TransformParameters {
  readonly TransformType: TransformType;
  readonly FindMatchesParameters?: FindMatchesParameters | undefined;
}

export type TransformSchema = readonly SchemaColumn[];

export type TransformSortColumnType = 'NAME' | 'TRANSFORM_TYPE' | 'STATUS' | 'CREATED' | 'LAST_MODIFIED';

export interface TransformSortCriteria {
  readonly Column: TransformSortColumnType;
  readonly SortDirection: SortDirectionType;
}

export type TransformStatusType = 'NOT_READY' | 'READY' | 'DELETING';

export type TransformType = 'FIND_MATCHES';

export interface Trigger {
  readonly Name?: string | undefined;
  readonly WorkflowName?: string | undefined;
  readonly Id?: string | undefined;
  readonly Type?: TriggerType | undefined;
  readonly State?: TriggerState | undefined;
  readonly Description?: string | undefined;
  readonly Schedule?: string | undefined;
  readonly Actions?: ActionList | undefined;
  readonly Predicate?: Predicate | undefined;
  readonly EventBatchingCondition?: EventBatchingCondition | undefined;
}

export type TriggerList = readonly Trigger[];

export type TriggerNameList = readonly string[];

export interface TriggerNodeDetails {
  readonly Trigger?: Trigger | undefined;
}

export type TriggerState = 'CREATING' | 'CREATED' | 'ACTIVATING' | 'ACTIVATED' | 'DEACTIVATING' | 'DEACTIVATED' | 'DELETING' | 'UPDATING';

export type TriggerType = 'SCHEDULED' | 'CONDITIONAL' | 'ON_DEMAND' | 'EVENT';

export interface TriggerUpdate {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly Schedule?: string | undefined;
  readonly Actions?: ActionList | undefined;
  readonly Predicate?: Predicate | undefined;
  readonly EventBatchingCondition?: EventBatchingCondition | undefined;
}

export type TwoInputs = readonly string[];

export interface UnfilteredPartition {
  readonly Partition?: Partition | undefined;
  readonly AuthorizedColumns?: NameStringList | undefined;
  readonly IsRegisteredWithLakeFormation?: boolean | undefined;
}

export type UnfilteredPartitionList = readonly UnfilteredPartition[];

export interface Union {
  readonly Name: string;
  readonly Inputs: TwoInputs;
  readonly UnionType: UnionType;
}

export type UnionType = 'ALL' | 'DISTINCT';

export type UnnestSpec = 'TOPLEVEL' | 'FULL' | 'NOUNNEST';

export interface UntagResourceRequest {
  readonly ResourceArn: string;
  readonly TagsToRemove: TagKeysList;
}

export interface UntagResourceResponse {}

export interface UpdateAssetRequest {
  readonly Identifier: string;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly ClientToken?: string | undefined;
}

export interface UpdateAssetResponse {
  readonly Id: string;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly UpdatedAt?: number | undefined;
}

export type UpdateBehavior = 'LOG' | 'UPDATE_IN_DATABASE';

export interface UpdateBlueprintRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly BlueprintLocation: string;
}

export interface UpdateBlueprintResponse {
  readonly Name?: string | undefined;
}

export type UpdateCatalogBehavior = 'UPDATE_IN_DATABASE' | 'LOG';

export interface UpdateCatalogRequest {
  readonly CatalogId: string;
  readonly CatalogInput: CatalogInput;
}

export interface UpdateCatalogResponse {}

export interface UpdateClassifierRequest {
  readonly GrokClassifier?: UpdateGrokClassifierRequest | undefined;
  readonly XMLClassifier?: UpdateXMLClassifierRequest | undefined;
  readonly JsonClassifier?: UpdateJsonClassifierRequest | undefined;
  readonly CsvClassifier?: UpdateCsvClassifierRequest | undefined;
}

export interface UpdateClassifierResponse {}

export interface UpdateColumnStatisticsForPartitionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly PartitionValues: ValueStringList;
  readonly ColumnStatisticsList: UpdateColumnStatisticsList;
}

export interface UpdateColumnStatisticsForPartitionResponse {
  readonly Errors?: ColumnStatisticsErrors | undefined;
}

export interface UpdateColumnStatisticsForTableRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly ColumnStatisticsList: UpdateColumnStatisticsList;
}

export interface UpdateColumnStatisticsForTableResponse {
  readonly Errors?: ColumnStatisticsErrors | undefined;
}

export type UpdateColumnStatisticsList = readonly ColumnStatistics[];

export interface UpdateColumnStatisticsTaskSettingsRequest {
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly Role?: string | undefined;
  readonly Schedule?: string | undefined;
  readonly ColumnNameList?: ColumnNameList | undefined;
  readonly SampleSize?: number | undefined;
  readonly CatalogID?: string | undefined;
  readonly SecurityConfiguration?: string | undefined;
}

export interface UpdateColumnStatisticsTaskSettingsResponse {}

export interface UpdateConnectionRequest {
  readonly CatalogId?: string | undefined;
  readonly Name: string;
  readonly ConnectionInput: ConnectionInput;
}

export interface UpdateConnectionResponse {}

export interface UpdateCrawlerRequest {
  readonly Name: string;
  readonly Role?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly Description?: string | undefined;
  readonly Targets?: CrawlerTargets | undefined;
  readonly Schedule?: string | undefined;
  readonly Classifiers?: ClassifierNameList | undefined;
  readonly TablePrefix?: string | undefined;
  readonly SchemaChangePolicy?: SchemaChangePolicy | undefined;
  readonly RecrawlPolicy?: RecrawlPolicy | undefined;
  readonly LineageConfiguration?: LineageConfiguration | undefined;
  readonly LakeFormationConfiguration?: LakeFormationConfiguration | undefined;
  readonly Configuration?: string | undefined;
  readonly CrawlerSecurityConfiguration?: string | undefined;
  readonly CatalogId?: string | undefined;
}

export interface UpdateCrawlerResponse {}

export interface UpdateCrawlerScheduleRequest {
  readonly CrawlerName: string;
  readonly Schedule?: string | undefined;
}

export interface UpdateCrawlerScheduleResponse {}

export interface UpdateCsvClassifierRequest {
  readonly Name: string;
  readonly Delimiter?: string | undefined;
  readonly QuoteSymbol?: string | undefined;
  readonly ContainsHeader?: CsvHeaderOption | undefined;
  readonly Header?: CsvHeader | undefined;
  readonly DisableValueTrimming?: boolean | undefined;
  readonly AllowSingleColumn?: boolean | undefined;
  readonly CustomDatatypeConfigured?: boolean | undefined;
  readonly CustomDatatypes?: CustomDatatypes | undefined;
  readonly Serde?: CsvSerdeOption | undefined;
}

export interface UpdateDataQualityEvaluationConfigRequest {
  readonly Name: string;
  readonly DataSource?: DataQualityEvaluationConfigDataSource | undefined;
  readonly RulesetName?: string | undefined;
  readonly ManagedRulesetName?: DataQualityEvaluationConfigManagedRuleset | undefined;
  readonly Triggers?: DataQualityEvaluationConfigTriggers | undefined;
  readonly ScheduleExpression?: string | undefined;
  readonly StartAt?: number | undefined;
  readonly EndAt?: number | undefined;
  readonly PauseRuns?: boolean | undefined;
  readonly Role?: string | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly AdditionalRunOptions?: DataQualityEvaluationConfigAdditionalRunOptions | undefined;
  readonly AdditionalDataSources?: DataSourceMap | undefined;
}

export interface UpdateDataQualityEvaluationConfigResponse {
  readonly Name?: string | undefined;
  readonly EvaluationRunMode?: DataQualityEvaluationRunMode | undefined;
  readonly CreatedOn?: number | undefined;
  readonly LastModifiedOn?: number | undefined;
  readonly Level?: DataQualityEvaluationConfigLevel | undefined;
  readonly DataSource?: DataQualityEvaluationConfigDataSource | undefined;
  readonly RulesetName?: string | undefined;
  readonly ManagedRulesetName?: DataQualityEvaluationConfigManagedRuleset | undefined;
  readonly Triggers?: DataQualityEvaluationConfigTriggers | undefined;
  readonly ScheduleExpression?: string | undefined;
  readonly StartAt?: number | undefined;
  readonly EndAt?: number | undefined;
  readonly PauseRuns?: boolean | undefined;
  readonly Role?: string | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly AdditionalRunOptions?: DataQualityEvaluationConfigAdditionalRunOptions | undefined;
  readonly AdditionalDataSources?: DataSourceMap | undefined;
}

export interface UpdateDataQualityRulesetRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly Ruleset?: string | undefined;
}

export interface UpdateDataQualityRulesetResponse {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly Ruleset?: string | undefined;
}

export interface UpdateDatabaseRequest {
  readonly CatalogId?: string | undefined;
  readonly Name: string;
  readonly DatabaseInput: DatabaseInput;
}

export interface UpdateDatabaseResponse {}

export interface UpdateDevEndpointRequest {
  readonly EndpointName: string;
  readonly PublicKey?: string | undefined;
  readonly AddPublicKeys?: PublicKeysList | undefined;
  readonly DeletePublicKeys?: PublicKeysList | undefined;
  readonly CustomLibraries?: DevEndpointCustomLibraries | undefined;
  readonly UpdateEtlLibraries?: boolean | undefined;
  readonly DeleteArguments?: StringList | undefined;
  readonly AddArguments?: MapValue | undefined;
}

export interface UpdateDevEndpointResponse {}

export interface UpdateGlossaryRequest {
  readonly Identifier: string;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly ClientToken?: string | undefined;
}

export interface UpdateGlossaryResponse {
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
}

export interface UpdateGlossaryTermRequest {
  readonly Identifier: string;
  readonly Name?: string | undefined;
  readonly ShortDescription?: string | undefined;
  readonly LongDescription?: string | undefined;
  readonly ClientToken?: string | undefined;
}

export interface UpdateGlossaryTermResponse {
  readonly Id?: string | undefined;
  readonly GlossaryId?: string | undefined;
  readonly Name?: string | undefined;
  readonly ShortDescription?: string | undefined;
  readonly LongDescription?: string | undefined;
}

export interface UpdateGlueIdentityCenterConfigurationRequest {
  readonly Scopes?: IdentityCenterScopesList | undefined;
  readonly UserBackgroundSessionsEnabled?: boolean | undefined;
}

export interface UpdateGlueIdentityCenterConfigurationResponse {}

export interface UpdateGrokClassifierRequest {
  readonly Name: string;
  readonly Classification?: string | undefined;
  readonly GrokPattern?: string | undefined;
  readonly CustomPatterns?: string | undefined;
}

export interface UpdateIcebergInput {
  readonly UpdateIcebergTableInput: UpdateIcebergTableInput;
}

export interface UpdateIcebergTableInput {
  readonly Updates: IcebergTableUpdateList;
}

export interface UpdateIntegrationResourcePropertyRequest {
  readonly ResourceArn: string;
  readonly SourceProcessingProperties?: SourceProcessingProperties | undefined;
  readonly TargetProcessingProperties?: TargetProcessingProperties | undefined;
}

export interface UpdateIntegrationResourcePropertyResponse {
  readonly ResourceArn?: string | undefined;
  readonly ResourcePropertyArn?: string | undefined;
  readonly SourceProcessingProperties?: SourceProcessingProperties | undefined;
  readonly TargetProcessingProperties?: TargetProcessingProperties | undefined;
}

export interface UpdateIntegrationTablePropertiesRequest {
  readonly ResourceArn: string;
  readonly TableName: string;
  readonly SourceTableConfig?: SourceTableConfig | undefined;
  readonly TargetTableConfig?: TargetTableConfig | undefined;
}

export interface UpdateIntegrationTablePropertiesResponse {}

export interface UpdateJobFromSourceControlRequest {
  readonly JobName?: string | undefined;
  readonly Provider?: SourceControlProvider | undefined;
  readonly RepositoryName?: string | undefined;
  readonly RepositoryOwner?: string | undefined;
  readonly BranchName?: string | undefined;
  readonly Folder?: string | undefined;
  readonly CommitId?: string | undefined;
  readonly AuthStrategy?: SourceControlAuthStrategy | undefined;
  readonly AuthToken?: string | undefined;
}

export interface UpdateJobFromSourceControlResponse {
  readonly JobName?: string | undefined;
}

export interface UpdateJobRequest {
  readonly JobName: string;
  readonly JobUpdate: JobUpdate;
}

export interface UpdateJobResponse {
  readonly JobName?: string | undefined;
}

export interface UpdateJsonClassifierRequest {
  readonly Name: string;
  readonly JsonPath?: string | undefined;
}

export interface UpdateMLTransformRequest {
  readonly TransformId: string;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly Parameters?: TransformParameters | undefined;
  readonly Role?: string | undefined;
  readonly GlueVersion?: string | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly WorkerType?: WorkerType | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly MaxRetries?: number | undefined;
}

export interface UpdateMLTransformResponse {
  readonly TransformId?: string | undefined;
}

export interface UpdateOpenTableFormatInput {
  readonly UpdateIcebergInput?: UpdateIcebergInput | undefined;
}

export interface UpdatePartitionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly PartitionValueList: BoundedPartitionValueList;
  readonly PartitionInput: PartitionInput;
}

export interface UpdatePartitionResponse {}

export interface UpdateRegistryInput {
  readonly RegistryId: RegistryId;
  readonly Description: string;
}

export interface UpdateRegistryResponse {
  readonly RegistryName?: string | undefined;
  readonly RegistryArn?: string | undefined;
}

export interface UpdateSchemaInput {
  readonly SchemaId: SchemaId;
  readonly SchemaVersionNumber?: SchemaVersionNumber | undefined;
  readonly Compatibility?: Compatibility | undefined;
  readonly Description?: string | undefined;
}

export interface UpdateSchemaResponse {
  readonly SchemaArn?: string | undefined;
  readonly SchemaName?: string | undefined;
  readonly RegistryName?: string | undefined;
}

export interface UpdateSourceControlFromJobRequest {
  readonly JobName?: string | undefined;
  readonly Provider?: SourceControlProvider | undefined;
  readonly RepositoryName?: string | undefined;
  readonly RepositoryOwner?: string | undefined;
  readonly BranchName?: string | undefined;
  readonly Folder?: string | undefined;
  readonly CommitId?: string | undefined;
  readonly AuthStrategy?: SourceControlAuthStrategy | undefined;
  readonly AuthToken?: string | undefined;
}

export interface UpdateSourceControlFromJobResponse {
  readonly JobName?: string | undefined;
}

export interface UpdateTableOptimizerRequest {
  readonly CatalogId: string;
  readonly DatabaseName: string;
  readonly TableName: string;
  readonly Type: TableOptimizerType;
  readonly TableOptimizerConfiguration: TableOptimizerConfiguration;
}

export interface UpdateTableOptimizerResponse {}

export interface UpdateTableRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly Name?: string | undefined;
  readonly TableInput?: TableInput | undefined;
  readonly SkipArchive?: boolean | undefined;
  readonly TransactionId?: string | undefined;
  readonly VersionId?: string | undefined;
  readonly ViewUpdateAction?: ViewUpdateAction | undefined;
  readonly Force?: boolean | undefined;
  readonly UpdateOpenTableFormatInput?: UpdateOpenTableFormatInput | undefined;
}

export interface UpdateTableResponse {}

export interface UpdateTriggerRequest {
  readonly Name: string;
  readonly TriggerUpdate: TriggerUpdate;
}

export interface UpdateTriggerResponse {
  readonly Trigger?: Trigger | undefined;
}

export interface UpdateUsageProfileRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly Configuration: ProfileConfiguration;
}

export interface UpdateUsageProfileResponse {
  readonly Name?: string | undefined;
}

export interface UpdateUserDefinedFunctionRequest {
  readonly CatalogId?: string | undefined;
  readonly DatabaseName: string;
  readonly FunctionName: string;
  readonly FunctionInput: UserDefinedFunctionInput;
}

export interface UpdateUserDefinedFunctionResponse {}

export interface UpdateWorkflowRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly DefaultRunProperties?: WorkflowRunProperties | undefined;
  readonly MaxConcurrentRuns?: number | undefined;
}

export interface UpdateWorkflowResponse {
  readonly Name?: string | undefined;
}

export interface UpdateXMLClassifierRequest {
  readonly Name: string;
  readonly Classification?: string | undefined;
  readonly RowTag?: string | undefined;
}

export type UpgradeConsent = 'APPROVE' | 'DECLINE';

export interface UpsertRedshiftTargetOptions {
  readonly TableLocation?: string | undefined;
  readonly ConnectionName?: string | undefined;
  readonly UpsertKeys?: EnclosedInStringPropertiesMinOne | undefined;
}

export interface UsageProfileDefinition {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly CreatedOn?: number | undefined;
  readonly LastModifiedOn?: number | undefined;
}

export type UsageProfileDefinitionList = readonly UsageProfileDefinition[];

export interface UserDefinedFunction {
  readonly FunctionName?: string | undefined;
  readonly DatabaseName?: string | undefined;
  readonly ClassName?: string | undefined;
  readonly OwnerName?: string | undefined;
  readonly FunctionType?: FunctionType | undefined;
  readonly OwnerType?: PrincipalType | undefined;
  readonly CreateTime?: number | undefined;
  readonly ResourceUris?: ResourceUriList | undefined;
  readonly ArtifactLocation?: string | undefined;
  readonly GovernanceMode?: GovernanceMode | undefined;
  readonly CatalogId?: string | undefined;
}

export interface UserDefinedFunctionInput {
  readonly FunctionName?: string | undefined;
  readonly ClassName?: string | undefined;
  readonly OwnerName?: string | undefined;
  readonly FunctionType?: FunctionType | undefined;
  readonly OwnerType?: PrincipalType | undefined;
  readonly ResourceUris?: ResourceUriList | undefined;
  readonly ArtifactLocation?: string | undefined;
  readonly GovernanceMode?: GovernanceMode | undefined;
}

export type UserDefinedFunctionList = readonly UserDefinedFunction[];

export interface ValidationException {
  readonly Message?: string | undefined;
}

export type ValueStringList = readonly string[];

export interface VersionMismatchException {
  readonly Message?: string | undefined;
}

export interface ViewDefinition {
  readonly IsProtected?: boolean | undefined;
  readonly IsManaged?: boolean | undefined;
  readonly Definer?: string | undefined;
  readonly ViewVersionId?: number | undefined;
  readonly ViewVersionToken?: string | undefined;
  readonly RefreshSeconds?: number | undefined;
  readonly LastRefreshType?: LastRefreshType | undefined;
  readonly SubObjects?: ViewSubObjectsList | undefined;
  readonly SubObjectVersionIds?: ViewSubObjectVersionIdsList | undefined;
  readonly SubObjectsStatistics?: SubObjectsStatisticsList | undefined;
  readonly Representations?: ViewRepresentationList | undefined;
  readonly SparkPipelineInfo?: SparkPipelineInfoMap | undefined;
}

export interface ViewDefinitionInput {
  readonly IsProtected?: boolean | undefined;
  readonly IsManaged?: boolean | undefined;
  readonly Definer?: string | undefined;
  readonly Representations?: ViewRepresentationInputList | undefined;
  readonly ViewVersionId?: number | undefined;
  readonly ViewVersionToken?: string | undefined;
  readonly RefreshSeconds?: number | undefined;
  readonly LastRefreshType?: LastRefreshType | undefined;
  readonly SubObjects?: ViewSubObjectsList | undefined;
  readonly SubObjectVersionIds?: ViewSubObjectVersionIdsList | undefined;
  readonly SubObjectsStatistics?: SubObjectsStatisticsList | undefined;
  readonly SparkPipelineInfo?: SparkPipelineInfoMap | undefined;
}

export type ViewDialect = 'REDSHIFT' | 'ATHENA' | 'SPARK';

export interface ViewRepresentation {
  readonly Dialect?: ViewDialect | undefined;
  readonly DialectVersion?: string | undefined;
  readonly ViewOriginalText?: string | undefined;
  readonly ViewExpandedText?: string | undefined;
  readonly ValidationConnection?: string | undefined;
  readonly IsStale?: boolean | undefined;
}

export interface ViewRepresentationInput {
  readonly Dialect?: ViewDialect | undefined;
  readonly DialectVersion?: string | undefined;
  readonly ViewOriginalText?: string | undefined;
  readonly ValidationConnection?: string | undefined;
  readonly ViewExpandedText?: string | undefined;
}

export type ViewRepresentationInputList = readonly ViewRepresentationInput[];

export type ViewRepresentationList = readonly ViewRepresentation[];

export type ViewSubObjectVersionIdsList = readonly number[];

export type ViewSubObjectsList = readonly string[];

export type ViewUpdateAction = 'ADD' | 'REPLACE' | 'ADD_OR_REPLACE' | 'DROP';

export interface ViewValidation {
  readonly Dialect?: ViewDialect | undefined;
  readonly DialectVersion?: string | undefined;
  readonly ViewValidationText?: string | undefined;
  readonly UpdateTime?: number | undefined;
  readonly State?: ResourceState | undefined;
  readonly Error?: ErrorDetail | undefined;
}

export type ViewValidationList = readonly ViewValidation[];

export type WorkerType = 'Standard' | 'G.1X' | 'G.2X' | 'G.4X' | 'G.8X' | 'G.025X' | 'Z.2X' | 'G.12X' | 'G.16X' | 'R.1X' | 'R.2X' | 'R.4X' | 'R.8X';

export interface Workflow {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly DefaultRunProperties?: WorkflowRunProperties | undefined;
  readonly CreatedOn?: number | undefined;
  readonly LastModifiedOn?: number | undefined;
  readonly LastRun?: WorkflowRun | undefined;
  readonly Graph?: WorkflowGraph | undefined;
  readonly MaxConcurrentRuns?: number | undefined;
  readonly BlueprintDetails?: BlueprintDetails | undefined;
}

export interface WorkflowGraph {
  readonly Nodes?: NodeList | undefined;
  readonly Edges?: EdgeList | undefined;
}

export type WorkflowNames = readonly string[];

export interface WorkflowRun {
  readonly Name?: string | undefined;
  readonly WorkflowRunId?: string | undefined;
  readonly PreviousRunId?: string | undefined;
  readonly WorkflowRunProperties?: WorkflowRunProperties | undefined;
  readonly StartedOn?: number | undefined;
  readonly CompletedOn?: number | undefined;
  readonly Status?: WorkflowRunStatus | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly Statistics?: WorkflowRunStatistics | undefined;
  readonly Graph?: WorkflowGraph | undefined;
  readonly StartingEventBatchCondition?: StartingEventBatchCondition | undefined;
}

export type WorkflowRunProperties = Readonly<Record<string, string>>;

export interface WorkflowRunStatistics {
  readonly TotalActions?: number | undefined;
  readonly TimeoutActions?: number | undefined;
  readonly FailedActions?: number | undefined;
  readonly StoppedActions?: number | undefined;
  readonly SucceededActions?: number | undefined;
  readonly RunningActions?: number | undefined;
  readonly ErroredActions?: number | undefined;
  readonly WaitingActions?: number | undefined;
}

export type WorkflowRunStatus = 'RUNNING' | 'COMPLETED' | 'STOPPING' | 'STOPPED' | 'ERROR';

export type WorkflowRuns = readonly WorkflowRun[];

export type Workflows = readonly Workflow[];

export interface XMLClassifier {
  readonly Name: string;
  readonly Classification: string;
  readonly CreationTime?: number | undefined;
  readonly LastUpdated?: number | undefined;
  readonly Version?: number | undefined;
  readonly RowTag?: string | undefined;
}

export interface Operations {
  AssociateGlossaryTerms: { input: AssociateGlossaryTermsRequest; output: AssociateGlossaryTermsResponse };
  BatchCreatePartition: { input: BatchCreatePartitionRequest; output: BatchCreatePartitionResponse };
  BatchDeleteConnection: { input: BatchDeleteConnectionRequest; output: BatchDeleteConnectionResponse };
  BatchDeletePartition: { input: BatchDeletePartitionRequest; output: BatchDeletePartitionResponse };
  BatchDeleteTable: { input: BatchDeleteTableRequest; output: BatchDeleteTableResponse };
  BatchDeleteTableVersion: { input: BatchDeleteTableVersionRequest; output: BatchDeleteTableVersionResponse };
  BatchGetBlueprints: { input: BatchGetBlueprintsRequest; output: BatchGetBlueprintsResponse };
  BatchGetCrawlers: { input: BatchGetCrawlersRequest; output: BatchGetCrawlersResponse };
  BatchGetCustomEntityTypes: { input: BatchGetCustomEntityTypesRequest; output: BatchGetCustomEntityTypesResponse };
  BatchGetDataQualityResult: { input: BatchGetDataQualityResultRequest; output: BatchGetDataQualityResultResponse };
  BatchGetDataQualityResultV2: { input: BatchGetDataQualityResultV2Request; output: BatchGetDataQualityResultV2Response };
  BatchGetDataQualityRulesetEvaluationRun: { input: BatchGetDataQualityRulesetEvaluationRunRequest; output: BatchGetDataQualityRulesetEvaluationRunResponse };
  BatchGetDevEndpoints: { input: BatchGetDevEndpointsRequest; output: BatchGetDevEndpointsResponse };
  BatchGetIterableForms: { input: BatchGetIterableFormsRequest; output: BatchGetIterableFormsResponse };
  BatchGetJobs: { input: BatchGetJobsRequest; output: BatchGetJobsResponse };
  BatchGetPartition: { input: BatchGetPartitionRequest; output: BatchGetPartitionResponse };
  BatchGetTableOptimizer: { input: BatchGetTableOptimizerRequest; output: BatchGetTableOptimizerResponse };
  BatchGetTriggers: { input: BatchGetTriggersRequest; output: BatchGetTriggersResponse };
  BatchGetWorkflows: { input: BatchGetWorkflowsRequest; output: BatchGetWorkflowsResponse };
  BatchPutDataQualityStatisticAnnotation: { input: BatchPutDataQualityStatisticAnnotationRequest; output: BatchPutDataQualityStatisticAnnotationResponse };
  BatchStopJobRun: { input: BatchStopJobRunRequest; output: BatchStopJobRunResponse };
  BatchUpdatePartition: { input: BatchUpdatePartitionRequest; output: BatchUpdatePartitionResponse };
  CancelDataQualityRuleRecommendationRun: { input: CancelDataQualityRuleRecommendationRunRequest; output: CancelDataQualityRuleRecommendationRunResponse };
  CancelDataQualityRulesetEvaluationRun: { input: CancelDataQualityRulesetEvaluationRunRequest; output: CancelDataQualityRulesetEvaluationRunResponse };
  CancelMLTaskRun: { input: CancelMLTaskRunRequest; output: CancelMLTaskRunResponse };
  CancelStatement: { input: CancelStatementRequest; output: CancelStatementResponse };
  CheckSchemaVersionValidity: { input: CheckSchemaVersionValidityInput; output: CheckSchemaVersionValidityResponse };
  CreateBlueprint: { input: CreateBlueprintRequest; output: CreateBlueprintResponse };
  CreateCatalog: { input: CreateCatalogRequest; output: CreateCatalogResponse };
  CreateClassifier: { input: CreateClassifierRequest; output: CreateClassifierResponse };
  CreateColumnStatisticsTaskSettings: { input: CreateColumnStatisticsTaskSettingsRequest; output: CreateColumnStatisticsTaskSettingsResponse };
  CreateConnection: { input: CreateConnectionRequest; output: CreateConnectionResponse };
  CreateCrawler: { input: CreateCrawlerRequest; output: CreateCrawlerResponse };
  CreateCustomEntityType: { input: CreateCustomEntityTypeRequest; output: CreateCustomEntityTypeResponse };
  CreateDataQualityEvaluationConfig: { input: CreateDataQualityEvaluationConfigRequest; output: CreateDataQualityEvaluationConfigResponse };
  CreateDataQualityRuleset: { input: CreateDataQualityRulesetRequest; output: CreateDataQualityRulesetResponse };
  CreateDatabase: { input: CreateDatabaseRequest; output: CreateDatabaseResponse };
  CreateDevEndpoint: { input: CreateDevEndpointRequest; output: CreateDevEndpointResponse };
  CreateGlossary: { input: CreateGlossaryRequest; output: CreateGlossaryResponse };
  CreateGlossaryTerm: { input: CreateGlossaryTermRequest; output: CreateGlossaryTermResponse };
  CreateGlueIdentityCenterConfiguration: { input: CreateGlueIdentityCenterConfigurationRequest; output: CreateGlueIdentityCenterConfigurationResponse };
  CreateIntegration: { input: CreateIntegrationRequest; output: CreateIntegrationResponse };
  CreateIntegrationResourceProperty: { input: CreateIntegrationResourcePropertyRequest; output: CreateIntegrationResourcePropertyResponse };
  CreateIntegrationTableProperties: { input: CreateIntegrationTablePropertiesRequest; output: CreateIntegrationTablePropertiesResponse };
  CreateJob: { input: CreateJobRequest; output: CreateJobResponse };
  CreateMLTransform: { input: CreateMLTransformRequest; output: CreateMLTransformResponse };
  CreatePartition: { input: CreatePartitionRequest; output: CreatePartitionResponse };
  CreatePartitionIndex: { input: CreatePartitionIndexRequest; output: CreatePartitionIndexResponse };
  CreateRegistry: { input: CreateRegistryInput; output: CreateRegistryResponse };
  CreateSchema: { input: CreateSchemaInput; output: CreateSchemaResponse };
  CreateScript: { input: CreateScriptRequest; output: CreateScriptResponse };
  CreateSecurityConfiguration: { input: CreateSecurityConfigurationRequest; output: CreateSecurityConfigurationResponse };
  CreateSession: { input: CreateSessionRequest; output: CreateSessionResponse };
  CreateTable: { input: CreateTableRequest; output: CreateTableResponse };
  CreateTableOptimizer: { input: CreateTableOptimizerRequest; output: CreateTableOptimizerResponse };
  CreateTrigger: { input: CreateTriggerRequest; output: CreateTriggerResponse };
  CreateUsageProfile: { input: CreateUsageProfileRequest; output: CreateUsageProfileResponse };
  CreateUserDefinedFunction: { input: CreateUserDefinedFunctionRequest; output: CreateUserDefinedFunctionResponse };
  CreateWorkflow: { input: CreateWorkflowRequest; output: CreateWorkflowResponse };
  DeleteAsset: { input: DeleteAssetRequest; output: DeleteAssetResponse };
  DeleteAssetType: { input: DeleteAssetTypeRequest; output: DeleteAssetTypeResponse };
  DeleteAttachment: { input: DeleteAttachmentRequest; output: DeleteAttachmentResponse };
  DeleteBlueprint: { input: DeleteBlueprintRequest; output: DeleteBlueprintResponse };
  DeleteCatalog: { input: DeleteCatalogRequest; output: DeleteCatalogResponse };
  DeleteClassifier: { input: DeleteClassifierRequest; output: DeleteClassifierResponse };
  DeleteColumnStatisticsForPartition: { input: DeleteColumnStatisticsForPartitionRequest; output: DeleteColumnStatisticsForPartitionResponse };
  DeleteColumnStatisticsForTable: { input: DeleteColumnStatisticsForTableRequest; output: DeleteColumnStatisticsForTableResponse };
  DeleteColumnStatisticsTaskSettings: { input: DeleteColumnStatisticsTaskSettingsRequest; output: DeleteColumnStatisticsTaskSettingsResponse };
  DeleteConnection: { input: DeleteConnectionRequest; output: DeleteConnectionResponse };
  DeleteConnectionType: { input: DeleteConnectionTypeRequest; output: DeleteConnectionTypeResponse };
  DeleteCrawler: { input: DeleteCrawlerRequest; output: DeleteCrawlerResponse };
  DeleteCustomEntityType: { input: DeleteCustomEntityTypeRequest; output: DeleteCustomEntityTypeResponse };
  DeleteDataQualityEvaluationConfig: { input: DeleteDataQualityEvaluationConfigRequest; output: DeleteDataQualityEvaluationConfigResponse };
  DeleteDataQualityRuleset: { input: DeleteDataQualityRulesetRequest; output: DeleteDataQualityRulesetResponse };
  DeleteDatabase: { input: DeleteDatabaseRequest; output: DeleteDatabaseResponse };
  DeleteDevEndpoint: { input: DeleteDevEndpointRequest; output: DeleteDevEndpointResponse };
  DeleteFormType: { input: DeleteFormTypeRequest; output: DeleteFormTypeResponse };
  DeleteGlossary: { input: DeleteGlossaryRequest; output: DeleteGlossaryResponse };
  DeleteGlossaryTerm: { input: DeleteGlossaryTermRequest; output: DeleteGlossaryTermResponse };
  DeleteGlueIdentityCenterConfiguration: { input: DeleteGlueIdentityCenterConfigurationRequest; output: DeleteGlueIdentityCenterConfigurationResponse };
  DeleteIntegration: { input: DeleteIntegrationRequest; output: DeleteIntegrationResponse };
  DeleteIntegrationResourceProperty: { input: DeleteIntegrationResourcePropertyRequest; output: DeleteIntegrationResourcePropertyResponse };
  DeleteIntegrationTableProperties: { input: DeleteIntegrationTablePropertiesRequest; output: DeleteIntegrationTablePropertiesResponse };
  DeleteJob: { input: DeleteJobRequest; output: DeleteJobResponse };
  DeleteMLTransform: { input: DeleteMLTransformRequest; output: DeleteMLTransformResponse };
  DeletePartition: { input: DeletePartitionRequest; output: DeletePartitionResponse };
  DeletePartitionIndex: { input: DeletePartitionIndexRequest; output: DeletePartitionIndexResponse };
  DeleteRegistry: { input: DeleteRegistryInput; output: DeleteRegistryResponse };
  DeleteResourcePolicy: { input: DeleteResourcePolicyRequest; output: DeleteResourcePolicyResponse };
  DeleteSchema: { input: DeleteSchemaInput; output: DeleteSchemaResponse };
  DeleteSchemaVersions: { input: DeleteSchemaVersionsInput; output: DeleteSchemaVersionsResponse };
  DeleteSecurityConfiguration: { input: DeleteSecurityConfigurationRequest; output: DeleteSecurityConfigurationResponse };
  DeleteSession: { input: DeleteSessionRequest; output: DeleteSessionResponse };
  DeleteTable: { input: DeleteTableRequest; output: DeleteTableResponse };
  DeleteTableOptimizer: { input: DeleteTableOptimizerRequest; output: DeleteTableOptimizerResponse };
  DeleteTableVersion: { input: DeleteTableVersionRequest; output: DeleteTableVersionResponse };
  DeleteTrigger: { input: DeleteTriggerRequest; output: DeleteTriggerResponse };
  DeleteUsageProfile: { input: DeleteUsageProfileRequest; output: DeleteUsageProfileResponse };
  DeleteUserDefinedFunction: { input: DeleteUserDefinedFunctionRequest; output: DeleteUserDefinedFunctionResponse };
  DeleteWorkflow: { input: DeleteWorkflowRequest; output: DeleteWorkflowResponse };
  DescribeConnectionType: { input: DescribeConnectionTypeRequest; output: DescribeConnectionTypeResponse };
  DescribeEntity: { input: DescribeEntityRequest; output: DescribeEntityResponse };
  DescribeInboundIntegrations: { input: DescribeInboundIntegrationsRequest; output: DescribeInboundIntegrationsResponse };
  DescribeIntegrations: { input: DescribeIntegrationsRequest; output: DescribeIntegrationsResponse };
  DisassociateGlossaryTerms: { input: DisassociateGlossaryTermsRequest; output: DisassociateGlossaryTermsResponse };
  GetAsset: { input: GetAssetInput; output: GetAssetOutput };
  GetAssetType: { input: GetAssetTypeRequest; output: GetAssetTypeResponse };
  GetBlueprint: { input: GetBlueprintRequest; output: GetBlueprintResponse };
  GetBlueprintRun: { input: GetBlueprintRunRequest; output: GetBlueprintRunResponse };
  GetBlueprintRuns: { input: GetBlueprintRunsRequest; output: GetBlueprintRunsResponse };
  GetCatalog: { input: GetCatalogRequest; output: GetCatalogResponse };
  GetCatalogImportStatus: { input: GetCatalogImportStatusRequest; output: GetCatalogImportStatusResponse };
  GetCatalogs: { input: GetCatalogsRequest; output: GetCatalogsResponse };
  GetClassifier: { input: GetClassifierRequest; output: GetClassifierResponse };
  GetClassifiers: { input: GetClassifiersRequest; output: GetClassifiersResponse };
  GetColumnStatisticsForPartition: { input: GetColumnStatisticsForPartitionRequest; output: GetColumnStatisticsForPartitionResponse };
  GetColumnStatisticsForTable: { input: GetColumnStatisticsForTableRequest; output: GetColumnStatisticsForTableResponse };
  GetColumnStatisticsTaskRun: { input: GetColumnStatisticsTaskRunRequest; output: GetColumnStatisticsTaskRunResponse };
  GetColumnStatisticsTaskRuns: { input: GetColumnStatisticsTaskRunsRequest; output: GetColumnStatisticsTaskRunsResponse };
  GetColumnStatisticsTaskSettings: { input: GetColumnStatisticsTaskSettingsRequest; output: GetColumnStatisticsTaskSettingsResponse };
  GetConnection: { input: GetConnectionRequest; output: GetConnectionResponse };
  GetConnections: { input: GetConnectionsRequest; output: GetConnectionsResponse };
  GetCrawler: { input: GetCrawlerRequest; output: GetCrawlerResponse };
  GetCrawlerMetrics: { input: GetCrawlerMetricsRequest; output: GetCrawlerMetricsResponse };
  GetCrawlers: { input: GetCrawlersRequest; output: GetCrawlersResponse };
  GetCustomEntityType: { input: GetCustomEntityTypeRequest; output: GetCustomEntityTypeResponse };
  GetDashboardUrl: { input: GetDashboardUrlRequest; output: GetDashboardUrlResponse };
  GetDataCatalogEncryptionSettings: { input: GetDataCatalogEncryptionSettingsRequest; output: GetDataCatalogEncryptionSettingsResponse };
  GetDataCatalogExportConfiguration: { input: GetDataCatalogExportConfigurationInput; output: GetDataCatalogExportConfigurationOutput };
  GetDataQualityEvaluationConfig: { input: GetDataQualityEvaluationConfigRequest; output: GetDataQualityEvaluationConfigResponse };
  GetDataQualityModel: { input: GetDataQualityModelRequest; output: GetDataQualityModelResponse };
  GetDataQualityModelResult: { input: GetDataQualityModelResultRequest; output: GetDataQualityModelResultResponse };
  GetDataQualityResult: { input: GetDataQualityResultRequest; output: GetDataQualityResultResponse };
  GetDataQualityResultV2: { input: GetDataQualityResultV2Request; output: GetDataQualityResultV2Response };
  GetDataQualityRuleRecommendationRun: { input: GetDataQualityRuleRecommendationRunRequest; output: GetDataQualityRuleRecommendationRunResponse };
  GetDataQualityRuleset: { input: GetDataQualityRulesetRequest; output: GetDataQualityRulesetResponse };
  GetDataQualityRulesetEvaluationRun: { input: GetDataQualityRulesetEvaluationRunRequest; output: GetDataQualityRulesetEvaluationRunResponse };
  GetDatabase: { input: GetDatabaseRequest; output: GetDatabaseResponse };
  GetDatabases: { input: GetDatabasesRequest; output: GetDatabasesResponse };
  GetDataflowGraph: { input: GetDataflowGraphRequest; output: GetDataflowGraphResponse };
  GetDevEndpoint: { input: GetDevEndpointRequest; output: GetDevEndpointResponse };
  GetDevEndpoints: { input: GetDevEndpointsRequest; output: GetDevEndpointsResponse };
  GetEntityRecords: { input: GetEntityRecordsRequest; output: GetEntityRecordsResponse };
  GetFormType: { input: GetFormTypeRequest; output: GetFormTypeResponse };
  GetGlossary: { input: GetGlossaryRequest; output: GetGlossaryResponse };
  GetGlossaryTerm: { input: GetGlossaryTermRequest; output: GetGlossaryTermResponse };
  GetGlueIdentityCenterConfiguration: { input: GetGlueIdentityCenterConfigurationRequest; output: GetGlueIdentityCenterConfigurationResponse };
  GetIntegrationResourceProperty: { input: GetIntegrationResourcePropertyRequest; output: GetIntegrationResourcePropertyResponse };
  GetIntegrationTableProperties: { input: GetIntegrationTablePropertiesRequest; output: GetIntegrationTablePropertiesResponse };
  GetJob: { input: GetJobRequest; output: GetJobResponse };
  GetJobBookmark: { input: GetJobBookmarkRequest; output: GetJobBookmarkResponse };
  GetJobRun: { input: GetJobRunRequest; output: GetJobRunResponse };
  GetJobRuns: { input: GetJobRunsRequest; output: GetJobRunsResponse };
  GetJobUpgradeAnalysis: { input: GetJobUpgradeAnalysisRequest; output: GetJobUpgradeAnalysisResponse };
  GetJobs: { input: GetJobsRequest; output: GetJobsResponse };
  GetMLTaskRun: { input: GetMLTaskRunRequest; output: GetMLTaskRunResponse };
  GetMLTaskRuns: { input: GetMLTaskRunsRequest; output: GetMLTaskRunsResponse };
  GetMLTransform: { input: GetMLTransformRequest; output: GetMLTransformResponse };
  GetMLTransforms: { input: GetMLTransformsRequest; output: GetMLTransformsResponse };
  GetMapping: { input: GetMappingRequest; output: GetMappingResponse };
  GetMaterializedViewRefreshTaskRun: { input: GetMaterializedViewRefreshTaskRunRequest; output: GetMaterializedViewRefreshTaskRunResponse };
  GetPartition: { input: GetPartitionRequest; output: GetPartitionResponse };
  GetPartitionIndexes: { input: GetPartitionIndexesRequest; output: GetPartitionIndexesResponse };
  GetPartitions: { input: GetPartitionsRequest; output: GetPartitionsResponse };
  GetPlan: { input: GetPlanRequest; output: GetPlanResponse };
  GetRegistry: { input: GetRegistryInput; output: GetRegistryResponse };
  GetResourcePolicies: { input: GetResourcePoliciesRequest; output: GetResourcePoliciesResponse };
  GetResourcePolicy: { input: GetResourcePolicyRequest; output: GetResourcePolicyResponse };
  GetSchema: { input: GetSchemaInput; output: GetSchemaResponse };
  GetSchemaByDefinition: { input: GetSchemaByDefinitionInput; output: GetSchemaByDefinitionResponse };
  GetSchemaVersion: { input: GetSchemaVersionInput; output: GetSchemaVersionResponse };
  GetSchemaVersionsDiff: { input: GetSchemaVersionsDiffInput; output: GetSchemaVersionsDiffResponse };
  GetSecurityConfiguration: { input: GetSecurityConfigurationRequest; output: GetSecurityConfigurationResponse };
  GetSecurityConfigurations: { input: GetSecurityConfigurationsRequest; output: GetSecurityConfigurationsResponse };
  GetSession: { input: GetSessionRequest; output: GetSessionResponse };
  GetSessionEndpoint: { input: GetSessionEndpointRequest; output: GetSessionEndpointResponse };
  GetStatement: { input: GetStatementRequest; output: GetStatementResponse };
  GetSystemLogsForJobRun: { input: GetSystemLogsForJobRunRequest; output: GetSystemLogsForJobRunResponse };
  GetSystemLogsForSession: { input: GetSystemLogsForSessionRequest; output: GetSystemLogsForSessionResponse };
  GetTable: { input: GetTableRequest; output: GetTableResponse };
  GetTableOptimizer: { input: GetTableOptimizerRequest; output: GetTableOptimizerResponse };
  GetTableVersion: { input: GetTableVersionRequest; output: GetTableVersionResponse };
  GetTableVersions: { input: GetTableVersionsRequest; output: GetTableVersionsResponse };
  GetTables: { input: GetTablesRequest; output: GetTablesResponse };
  GetTags: { input: GetTagsRequest; output: GetTagsResponse };
  GetTrigger: { input: GetTriggerRequest; output: GetTriggerResponse };
  GetTriggers: { input: GetTriggersRequest; output: GetTriggersResponse };
  GetUnfilteredPartitionMetadata: { input: GetUnfilteredPartitionMetadataRequest; output: GetUnfilteredPartitionMetadataResponse };
  GetUnfilteredPartitionsMetadata: { input: GetUnfilteredPartitionsMetadataRequest; output: GetUnfilteredPartitionsMetadataResponse };
  GetUnfilteredTableMetadata: { input: GetUnfilteredTableMetadataRequest; output: GetUnfilteredTableMetadataResponse };
  GetUsageProfile: { input: GetUsageProfileRequest; output: GetUsageProfileResponse };
  GetUserDefinedFunction: { input: GetUserDefinedFunctionRequest; output: GetUserDefinedFunctionResponse };
  GetUserDefinedFunctions: { input: GetUserDefinedFunctionsRequest; output: GetUserDefinedFunctionsResponse };
  GetWorkflow: { input: GetWorkflowRequest; output: GetWorkflowResponse };
  GetWorkflowRun: { input: GetWorkflowRunRequest; output: GetWorkflowRunResponse };
  GetWorkflowRunProperties: { input: GetWorkflowRunPropertiesRequest; output: GetWorkflowRunPropertiesResponse };
  GetWorkflowRuns: { input: GetWorkflowRunsRequest; output: GetWorkflowRunsResponse };
  ImportCatalogToGlue: { input: ImportCatalogToGlueRequest; output: ImportCatalogToGlueResponse };
  ListAssetTypes: { input: ListAssetTypesRequest; output: ListAssetTypesResponse };
  ListBlueprints: { input: ListBlueprintsRequest; output: ListBlueprintsResponse };
  ListColumnStatisticsTaskRuns: { input: ListColumnStatisticsTaskRunsRequest; output: ListColumnStatisticsTaskRunsResponse };
  ListConnectionTypes: { input: ListConnectionTypesRequest; output: ListConnectionTypesResponse };
  ListCrawlers: { input: ListCrawlersRequest; output: ListCrawlersResponse };
  ListCrawls: { input: ListCrawlsRequest; output: ListCrawlsResponse };
  ListCustomEntityTypes: { input: ListCustomEntityTypesRequest; output: ListCustomEntityTypesResponse };
  ListDataQualityEvaluationConfigs: { input: ListDataQualityEvaluationConfigsRequest; output: ListDataQualityEvaluationConfigsResponse };
  ListDataQualityResults: { input: ListDataQualityResultsRequest; output: ListDataQualityResultsResponse };
  ListDataQualityResultsV2: { input: ListDataQualityResultsV2Request; output: ListDataQualityResultsV2Response };
  ListDataQualityRuleRecommendationRuns: { input: ListDataQualityRuleRecommendationRunsRequest; output: ListDataQualityRuleRecommendationRunsResponse };
  ListDataQualityRulesetEvaluationRuns: { input: ListDataQualityRulesetEvaluationRunsRequest; output: ListDataQualityRulesetEvaluationRunsResponse };
  ListDataQualityRulesets: { input: ListDataQualityRulesetsRequest; output: ListDataQualityRulesetsResponse };
  ListDataQualityStatisticAnnotations: { input: ListDataQualityStatisticAnnotationsRequest; output: ListDataQualityStatisticAnnotationsResponse };
  ListDataQualityStatistics: { input: ListDataQualityStatisticsRequest; output: ListDataQualityStatisticsResponse };
  ListDevEndpoints: { input: ListDevEndpointsRequest; output: ListDevEndpointsResponse };
  ListEntities: { input: ListEntitiesRequest; output: ListEntitiesResponse };
  ListFormTypes: { input: ListFormTypesRequest; output: ListFormTypesResponse };
  ListGlossaries: { input: ListGlossariesRequest; output: ListGlossariesResponse };
  ListGlossaryTerms: { input: ListGlossaryTermsRequest; output: ListGlossaryTermsResponse };
  ListIntegrationResourceProperties: { input: ListIntegrationResourcePropertiesRequest; output: ListIntegrationResourcePropertiesResponse };
  ListIntegrationTableProperties: { input: ListIntegrationTablePropertiesRequest; output: ListIntegrationTablePropertiesResponse };
  ListIterableForms: { input: ListIterableFormsRequest; output: ListIterableFormsResponse };
  ListJobs: { input: ListJobsRequest; output: ListJobsResponse };
  ListMLTransforms: { input: ListMLTransformsRequest; output: ListMLTransformsResponse };
  ListMaterializedViewRefreshTaskRuns: { input: ListMaterializedViewRefreshTaskRunsRequest; output: ListMaterializedViewRefreshTaskRunsResponse };
  ListRegistries: { input: ListRegistriesInput; output: ListRegistriesResponse };
  ListSchemaVersions: { input: ListSchemaVersionsInput; output: ListSchemaVersionsResponse };
  ListSchemas: { input: ListSchemasInput; output: ListSchemasResponse };
  ListSessions: { input: ListSessionsRequest; output: ListSessionsResponse };
  ListStatements: { input: ListStatementsRequest; output: ListStatementsResponse };
  ListTableOptimizerRuns: { input: ListTableOptimizerRunsRequest; output: ListTableOptimizerRunsResponse };
  ListTriggers: { input: ListTriggersRequest; output: ListTriggersResponse };
  ListUsageProfiles: { input: ListUsageProfilesRequest; output: ListUsageProfilesResponse };
  ListWorkflows: { input: ListWorkflowsRequest; output: ListWorkflowsResponse };
  ModifyIntegration: { input: ModifyIntegrationRequest; output: ModifyIntegrationResponse };
  PublishDataQualityResultV2: { input: PublishDataQualityResultV2Request; output: PublishDataQualityResultV2Response };
  PutAsset: { input: PutAssetRequest; output: PutAssetResponse };
  PutAssetType: { input: PutAssetTypeRequest; output: PutAssetTypeResponse };
  PutAttachment: { input: PutAttachmentRequest; output: PutAttachmentResponse };
  PutDataCatalogEncryptionSettings: { input: PutDataCatalogEncryptionSettingsRequest; output: PutDataCatalogEncryptionSettingsResponse };
  PutDataCatalogExportConfiguration: { input: PutDataCatalogExportConfigurationInput; output: PutDataCatalogExportConfigurationOutput };
  PutDataQualityProfileAnnotation: { input: PutDataQualityProfileAnnotationRequest; output: PutDataQualityProfileAnnotationResponse };
  PutFormType: { input: PutFormTypeRequest; output: PutFormTypeResponse };
  PutResourcePolicy: { input: PutResourcePolicyRequest; output: PutResourcePolicyResponse };
  PutSchemaVersionMetadata: { input: PutSchemaVersionMetadataInput; output: PutSchemaVersionMetadataResponse };
  PutWorkflowRunProperties: { input: PutWorkflowRunPropertiesRequest; output: PutWorkflowRunPropertiesResponse };
  QuerySchemaVersionMetadata: { input: QuerySchemaVersionMetadataInput; output: QuerySchemaVersionMetadataResponse };
  RegisterConnectionType: { input: RegisterConnectionTypeRequest; output: RegisterConnectionTypeResponse };
  RegisterSchemaVersion: { input: RegisterSchemaVersionInput; output: RegisterSchemaVersionResponse };
  RemoveSchemaVersionMetadata: { input: RemoveSchemaVersionMetadataInput; output: RemoveSchemaVersionMetadataResponse };
  ResetJobBookmark: { input: ResetJobBookmarkRequest; output: ResetJobBookmarkResponse };
  ResumeWorkflowRun: { input: ResumeWorkflowRunRequest; output: ResumeWorkflowRunResponse };
  RunStatement: { input: RunStatementRequest; output: RunStatementResponse };
  SearchAssets: { input: SearchAssetsInput; output: SearchAssetsOutput };
  SearchTables: { input: SearchTablesRequest; output: SearchTablesResponse };
  StartBlueprintRun: { input: StartBlueprintRunRequest; output: StartBlueprintRunResponse };
  StartColumnStatisticsTaskRun: { input: StartColumnStatisticsTaskRunRequest; output: StartColumnStatisticsTaskRunResponse };
  StartColumnStatisticsTaskRunSchedule: { input: StartColumnStatisticsTaskRunScheduleRequest; output: StartColumnStatisticsTaskRunScheduleResponse };
  StartCrawler: { input: StartCrawlerRequest; output: StartCrawlerResponse };
  StartCrawlerSchedule: { input: StartCrawlerScheduleRequest; output: StartCrawlerScheduleResponse };
  StartDataQualityRuleRecommendationRun: { input: StartDataQualityRuleRecommendationRunRequest; output: StartDataQualityRuleRecommendationRunResponse };
  StartDataQualityRulesetEvaluationRun: { input: StartDataQualityRulesetEvaluationRunRequest; output: StartDataQualityRulesetEvaluationRunResponse };
  StartExportLabelsTaskRun: { input: StartExportLabelsTaskRunRequest; output: StartExportLabelsTaskRunResponse };
  StartImportLabelsTaskRun: { input: StartImportLabelsTaskRunRequest; output: StartImportLabelsTaskRunResponse };
  StartJobRun: { input: StartJobRunRequest; output: StartJobRunResponse };
  StartJobUpgradeAnalysis: { input: StartJobUpgradeAnalysisRequest; output: StartJobUpgradeAnalysisResponse };
  StartMLEvaluationTaskRun: { input: StartMLEvaluationTaskRunRequest; output: StartMLEvaluationTaskRunResponse };
  StartMLLabelingSetGenerationTaskRun: { input: StartMLLabelingSetGenerationTaskRunRequest; output: StartMLLabelingSetGenerationTaskRunResponse };
  StartMaterializedViewRefreshTaskRun: { input: StartMaterializedViewRefreshTaskRunRequest; output: StartMaterializedViewRefreshTaskRunResponse };
  StartTrigger: { input: StartTriggerRequest; output: StartTriggerResponse };
  StartWorkflowRun: { input: StartWorkflowRunRequest; output: StartWorkflowRunResponse };
  StopColumnStatisticsTaskRun: { input: StopColumnStatisticsTaskRunRequest; output: StopColumnStatisticsTaskRunResponse };
  StopColumnStatisticsTaskRunSchedule: { input: StopColumnStatisticsTaskRunScheduleRequest; output: StopColumnStatisticsTaskRunScheduleResponse };
  StopCrawler: { input: StopCrawlerRequest; output: StopCrawlerResponse };
  StopCrawlerSchedule: { input: StopCrawlerScheduleRequest; output: StopCrawlerScheduleResponse };
  StopJobUpgradeAnalysis: { input: StopJobUpgradeAnalysisRequest; output: StopJobUpgradeAnalysisResponse };
  StopMaterializedViewRefreshTaskRun: { input: StopMaterializedViewRefreshTaskRunRequest; output: StopMaterializedViewRefreshTaskRunResponse };
  StopSession: { input: StopSessionRequest; output: StopSessionResponse };
  StopTrigger: { input: StopTriggerRequest; output: StopTriggerResponse };
  StopWorkflowRun: { input: StopWorkflowRunRequest; output: StopWorkflowRunResponse };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse };
  TestConnection: { input: TestConnectionRequest; output: TestConnectionResponse };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse };
  UpdateAsset: { input: UpdateAssetRequest; output: UpdateAssetResponse };
  UpdateBlueprint: { input: UpdateBlueprintRequest; output: UpdateBlueprintResponse };
  UpdateCatalog: { input: UpdateCatalogRequest; output: UpdateCatalogResponse };
  UpdateClassifier: { input: UpdateClassifierRequest; output: UpdateClassifierResponse };
  UpdateColumnStatisticsForPartition: { input: UpdateColumnStatisticsForPartitionRequest; output: UpdateColumnStatisticsForPartitionResponse };
  UpdateColumnStatisticsForTable: { input: UpdateColumnStatisticsForTableRequest; output: UpdateColumnStatisticsForTableResponse };
  UpdateColumnStatisticsTaskSettings: { input: UpdateColumnStatisticsTaskSettingsRequest; output: UpdateColumnStatisticsTaskSettingsResponse };
  UpdateConnection: { input: UpdateConnectionRequest; output: UpdateConnectionResponse };
  UpdateCrawler: { input: UpdateCrawlerRequest; output: UpdateCrawlerResponse };
  UpdateCrawlerSchedule: { input: UpdateCrawlerScheduleRequest; output: UpdateCrawlerScheduleResponse };
  UpdateDataQualityEvaluationConfig: { input: UpdateDataQualityEvaluationConfigRequest; output: UpdateDataQualityEvaluationConfigResponse };
  UpdateDataQualityRuleset: { input: UpdateDataQualityRulesetRequest; output: UpdateDataQualityRulesetResponse };
  UpdateDatabase: { input: UpdateDatabaseRequest; output: UpdateDatabaseResponse };
  UpdateDevEndpoint: { input: UpdateDevEndpointRequest; output: UpdateDevEndpointResponse };
  UpdateGlossary: { input: UpdateGlossaryRequest; output: UpdateGlossaryResponse };
  UpdateGlossaryTerm: { input: UpdateGlossaryTermRequest; output: UpdateGlossaryTermResponse };
  UpdateGlueIdentityCenterConfiguration: { input: UpdateGlueIdentityCenterConfigurationRequest; output: UpdateGlueIdentityCenterConfigurationResponse };
  UpdateIntegrationResourceProperty: { input: UpdateIntegrationResourcePropertyRequest; output: UpdateIntegrationResourcePropertyResponse };
  UpdateIntegrationTableProperties: { input: UpdateIntegrationTablePropertiesRequest; output: UpdateIntegrationTablePropertiesResponse };
  UpdateJob: { input: UpdateJobRequest; output: UpdateJobResponse };
  UpdateJobFromSourceControl: { input: UpdateJobFromSourceControlRequest; output: UpdateJobFromSourceControlResponse };
  UpdateMLTransform: { input: UpdateMLTransformRequest; output: UpdateMLTransformResponse };
  UpdatePartition: { input: UpdatePartitionRequest; output: UpdatePartitionResponse };
  UpdateRegistry: { input: UpdateRegistryInput; output: UpdateRegistryResponse };
  UpdateSchema: { input: UpdateSchemaInput; output: UpdateSchemaResponse };
  UpdateSourceControlFromJob: { input: UpdateSourceControlFromJobRequest; output: UpdateSourceControlFromJobResponse };
  UpdateTable: { input: UpdateTableRequest; output: UpdateTableResponse };
  UpdateTableOptimizer: { input: UpdateTableOptimizerRequest; output: UpdateTableOptimizerResponse };
  UpdateTrigger: { input: UpdateTriggerRequest; output: UpdateTriggerResponse };
  UpdateUsageProfile: { input: UpdateUsageProfileRequest; output: UpdateUsageProfileResponse };
  UpdateUserDefinedFunction: { input: UpdateUserDefinedFunctionRequest; output: UpdateUserDefinedFunctionResponse };
  UpdateWorkflow: { input: UpdateWorkflowRequest; output: UpdateWorkflowResponse };
}

export type OperationName = keyof Operations;

export const model: ServiceModel = {
  apiVersion: "2017-03-31",
  serviceId: "Glue",
  protocols: ["json"],
  jsonVersion: "1.1",
  targetPrefix: "AWSGlue",
  operations: {
    AssociateGlossaryTerms: { input: 'AssociateGlossaryTermsRequest', output: 'AssociateGlossaryTermsResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'InternalServiceException', 'InvalidInputException', 'ConcurrentModificationException', 'ThrottlingException'] },
    BatchCreatePartition: { input: 'BatchCreatePartitionRequest', output: 'BatchCreatePartitionResponse', errors: ['InvalidInputException', 'AlreadyExistsException', 'ResourceNumberLimitExceededException', 'InternalServiceException', 'EntityNotFoundException', 'OperationTimeoutException', 'GlueEncryptionException', 'ConcurrentModificationException'] },
    BatchDeleteConnection: { input: 'BatchDeleteConnectionRequest', output: 'BatchDeleteConnectionResponse', errors: ['InternalServiceException', 'OperationTimeoutException'] },
    BatchDeletePartition: { input: 'BatchDeletePartitionRequest', output: 'BatchDeletePartitionResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'ConcurrentModificationException'] },
    BatchDeleteTable: { input: 'BatchDeleteTableRequest', output: 'BatchDeleteTableResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException', 'ResourceNotReadyException', 'ConcurrentModificationException'] },
    BatchDeleteTableVersion: { input: 'BatchDeleteTableVersionRequest', output: 'BatchDeleteTableVersionResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException'] },
    BatchGetBlueprints: { input: 'BatchGetBlueprintsRequest', output: 'BatchGetBlueprintsResponse', errors: ['InternalServiceException', 'OperationTimeoutException', 'InvalidInputException'] },
    BatchGetCrawlers: { input: 'BatchGetCrawlersRequest', output: 'BatchGetCrawlersResponse', errors: ['InvalidInputException', 'OperationTimeoutException'] },
    BatchGetCustomEntityTypes: { input: 'BatchGetCustomEntityTypesRequest', output: 'BatchGetCustomEntityTypesResponse', errors: ['InvalidInputException', 'InternalServiceException', 'OperationTimeoutException'] },
    BatchGetDataQualityResult: { input: 'BatchGetDataQualityResultRequest', output: 'BatchGetDataQualityResultResponse', errors: ['InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    BatchGetDataQualityResultV2: { input: 'BatchGetDataQualityResultV2Request', output: 'BatchGetDataQualityResultV2Response', errors: ['InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    BatchGetDataQualityRulesetEvaluationRun: { input: 'BatchGetDataQualityRulesetEvaluationRunRequest', output: 'BatchGetDataQualityRulesetEvaluationRunResponse', errors: ['InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    BatchGetDevEndpoints: { input: 'BatchGetDevEndpointsRequest', output: 'BatchGetDevEndpointsResponse', errors: ['AccessDeniedException', 'InternalServiceException', 'OperationTimeoutException', 'InvalidInputException'] },
    BatchGetIterableForms: { input: 'BatchGetIterableFormsRequest', output: 'BatchGetIterableFormsResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'InternalServiceException', 'InvalidInputException', 'ThrottlingException'] },
    BatchGetJobs: { input: 'BatchGetJobsRequest', output: 'BatchGetJobsResponse', errors: ['InternalServiceException', 'OperationTimeoutException', 'InvalidInputException'] },
    BatchGetPartition: { input: 'BatchGetPartitionRequest', output: 'BatchGetPartitionResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'OperationTimeoutException', 'InternalServiceException', 'GlueEncryptionException', 'InvalidStateException', 'FederationSourceException', 'FederationSourceRetryableException'] },
    BatchGetTableOptimizer: { input: 'BatchGetTableOptimizerRequest', output: 'BatchGetTableOptimizerResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'AccessDeniedException', 'InternalServiceException', 'ThrottlingException'] },
    BatchGetTriggers: { input: 'BatchGetTriggersRequest', output: 'BatchGetTriggersResponse', errors: ['InternalServiceException', 'OperationTimeoutException', 'InvalidInputException'] },
    BatchGetWorkflows: { input: 'BatchGetWorkflowsRequest', output: 'BatchGetWorkflowsResponse', errors: ['InternalServiceException', 'OperationTimeoutException', 'InvalidInputException'] },
    BatchPutDataQualityStatisticAnnotation: { input: 'BatchPutDataQualityStatisticAnnotationRequest', output: 'BatchPutDataQualityStatisticAnnotationResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'ResourceNumberLimitExceededException'] },
    BatchStopJobRun: { input: 'BatchStopJobRunRequest', output: 'BatchStopJobRunResponse', errors: ['InvalidInputException', 'InternalServiceException', 'OperationTimeoutException'] },
    BatchUpdatePartition: { input: 'BatchUpdatePartitionRequest', output: 'BatchUpdatePartitionResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'OperationTimeoutException', 'InternalServiceException', 'GlueEncryptionException', 'ConcurrentModificationException'] },
    CancelDataQualityRuleRecommendationRun: { input: 'CancelDataQualityRuleRecommendationRunRequest', output: 'CancelDataQualityRuleRecommendationRunResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    CancelDataQualityRulesetEvaluationRun: { input: 'CancelDataQualityRulesetEvaluationRunRequest', output: 'CancelDataQualityRulesetEvaluationRunResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    CancelMLTaskRun: { input: 'CancelMLTaskRunRequest', output: 'CancelMLTaskRunResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    CancelStatement: { input: 'CancelStatementRequest', output: 'CancelStatementResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'InvalidInputException', 'IllegalSessionStateException'] },
    CheckSchemaVersionValidity: { input: 'CheckSchemaVersionValidityInput', output: 'CheckSchemaVersionValidityResponse', errors: ['InvalidInputException', 'AccessDeniedException', 'InternalServiceException'] },
    CreateBlueprint: { input: 'CreateBlueprintRequest', output: 'CreateBlueprintResponse', errors: ['AlreadyExistsException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException', 'ResourceNumberLimitExceededException'] },
    CreateCatalog: { input: 'CreateCatalogRequest', output: 'CreateCatalogResponse', errors: ['InvalidInputException', 'AlreadyExistsException', 'ResourceNumberLimitExceededException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException', 'ConcurrentModificationException', 'AccessDeniedException', 'EntityNotFoundException', 'FederatedResourceAlreadyExistsException', 'FederationSourceException'] },
    CreateClassifier: { input: 'CreateClassifierRequest', output: 'CreateClassifierResponse', errors: ['AlreadyExistsException', 'InvalidInputException', 'OperationTimeoutException'] },
    CreateColumnStatisticsTaskSettings: { input: 'CreateColumnStatisticsTaskSettingsRequest', output: 'CreateColumnStatisticsTaskSettingsResponse', errors: ['AlreadyExistsException', 'AccessDeniedException', 'EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'ResourceNumberLimitExceededException', 'ColumnStatisticsTaskRunningException'] },
    CreateConnection: { input: 'CreateConnectionRequest', output: 'CreateConnectionResponse', errors: ['AlreadyExistsException', 'InvalidInputException', 'OperationTimeoutException', 'ResourceNumberLimitExceededException', 'GlueEncryptionException'] },
    CreateCrawler: { input: 'CreateCrawlerRequest', output: 'CreateCrawlerResponse', errors: ['InvalidInputException', 'AlreadyExistsException', 'OperationTimeoutException', 'ResourceNumberLimitExceededException'] },
    CreateCustomEntityType: { input: 'CreateCustomEntityTypeRequest', output: 'CreateCustomEntityTypeResponse', errors: ['AccessDeniedException', 'AlreadyExistsException', 'IdempotentParameterMismatchException', 'InternalServiceException', 'InvalidInputException', 'OperationTimeoutException', 'ResourceNumberLimitExceededException'] },
    CreateDataQualityEvaluationConfig: { input: 'CreateDataQualityEvaluationConfigRequest', output: 'CreateDataQualityEvaluationConfigResponse', errors: ['AccessDeniedException', 'AlreadyExistsException', 'EntityNotFoundException', 'IdempotentParameterMismatchException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException', 'ResourceNumberLimitExceededException'] },
    CreateDataQualityRuleset: { input: 'CreateDataQualityRulesetRequest', output: 'CreateDataQualityRulesetResponse', errors: ['InvalidInputException', 'AlreadyExistsException', 'OperationTimeoutException', 'InternalServiceException', 'ResourceNumberLimitExceededException'] },
    CreateDatabase: { input: 'CreateDatabaseRequest', output: 'CreateDatabaseResponse', errors: ['InvalidInputException', 'AlreadyExistsException', 'ResourceNumberLimitExceededException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException', 'ConcurrentModificationException', 'FederatedResourceAlreadyExistsException', 'FederationSourceException', 'FederationSourceRetryableException'] },
    CreateDevEndpoint: { input: 'CreateDevEndpointRequest', output: 'CreateDevEndpointResponse', errors: ['AccessDeniedException', 'AlreadyExistsException', 'IdempotentParameterMismatchException', 'InternalServiceException', 'OperationTimeoutException', 'InvalidInputException', 'ValidationException', 'ResourceNumberLimitExceededException'] },
    CreateGlossary: { input: 'CreateGlossaryRequest', output: 'CreateGlossaryResponse', errors: ['AccessDeniedException', 'InternalServiceException', 'InvalidInputException', 'ConcurrentModificationException', 'ThrottlingException', 'AlreadyExistsException'] },
    CreateGlossaryTerm: { input: 'CreateGlossaryTermRequest', output: 'CreateGlossaryTermResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'InternalServiceException', 'InvalidInputException', 'ConcurrentModificationException', 'ThrottlingException', 'AlreadyExistsException'] },
    CreateGlueIdentityCenterConfiguration: { input: 'CreateGlueIdentityCenterConfigurationRequest', output: 'CreateGlueIdentityCenterConfigurationResponse', errors: ['InvalidInputException', 'AlreadyExistsException', 'InternalServiceException', 'OperationTimeoutException', 'AccessDeniedException', 'ConcurrentModificationException'] },
    CreateIntegration: { input: 'CreateIntegrationRequest', output: 'CreateIntegrationResponse', errors: ['ValidationException', 'AccessDeniedException', 'ResourceNotFoundException', 'InternalServerException', 'IntegrationConflictOperationFault', 'IntegrationQuotaExceededFault', 'KMSKeyNotAccessibleFault', 'EntityNotFoundException', 'InternalServiceException', 'ConflictException', 'ResourceNumberLimitExceededException', 'InvalidInputException'] },
    CreateIntegrationResourceProperty: { input: 'CreateIntegrationResourcePropertyRequest', output: 'CreateIntegrationResourcePropertyResponse', errors: ['ValidationException', 'AccessDeniedException', 'ConflictException', 'InternalServerException', 'ResourceNotFoundException', 'EntityNotFoundException', 'InternalServiceException', 'InvalidInputException'] },
    CreateIntegrationTableProperties: { input: 'CreateIntegrationTablePropertiesRequest', output: 'CreateIntegrationTablePropertiesResponse', errors: ['ValidationException', 'AccessDeniedException', 'ResourceNotFoundException', 'InternalServerException', 'EntityNotFoundException', 'InternalServiceException', 'InvalidInputException'] },
    CreateJob: { input: 'CreateJobRequest', output: 'CreateJobResponse', errors: ['InvalidInputException', 'IdempotentParameterMismatchException', 'AlreadyExistsException', 'InternalServiceException', 'OperationTimeoutException', 'ResourceNumberLimitExceededException', 'ConcurrentModificationException'] },
    CreateMLTransform: { input: 'CreateMLTransformRequest', output: 'CreateMLTransformResponse', errors: ['AlreadyExistsException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException', 'AccessDeniedException', 'ResourceNumberLimitExceededException', 'IdempotentParameterMismatchException'] },
    CreatePartition: { input: 'CreatePartitionRequest', output: 'CreatePartitionResponse', errors: ['InvalidInputException', 'AlreadyExistsException', 'ResourceNumberLimitExceededException', 'InternalServiceException', 'EntityNotFoundException', 'OperationTimeoutException', 'GlueEncryptionException'] },
    CreatePartitionIndex: { input: 'CreatePartitionIndexRequest', output: 'CreatePartitionIndexResponse', errors: ['AlreadyExistsException', 'InvalidInputException', 'EntityNotFoundException', 'ResourceNumberLimitExceededException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException'] },
    CreateRegistry: { input: 'CreateRegistryInput', output: 'CreateRegistryResponse', errors: ['InvalidInputException', 'AccessDeniedException', 'AlreadyExistsException', 'ResourceNumberLimitExceededException', 'ConcurrentModificationException', 'InternalServiceException'] },
    CreateSchema: { input: 'CreateSchemaInput', output: 'CreateSchemaResponse', errors: ['InvalidInputException', 'AccessDeniedException', 'EntityNotFoundException', 'AlreadyExistsException', 'ResourceNumberLimitExceededException', 'ConcurrentModificationException', 'InternalServiceException'] },
    CreateScript: { input: 'CreateScriptRequest', output: 'CreateScriptResponse', errors: ['InvalidInputException', 'InternalServiceException', 'OperationTimeoutException'] },
    CreateSecurityConfiguration: { input: 'CreateSecurityConfigurationRequest', output: 'CreateSecurityConfigurationResponse', errors: ['AlreadyExistsException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'ResourceNumberLimitExceededException'] },
    CreateSession: { input: 'CreateSessionRequest', output: 'CreateSessionResponse', errors: ['AccessDeniedException', 'IdempotentParameterMismatchException', 'InternalServiceException', 'OperationTimeoutException', 'InvalidInputException', 'ValidationException', 'AlreadyExistsException', 'ResourceNumberLimitExceededException', 'OperationNotSupportedException'] },
    CreateTable: { input: 'CreateTableRequest', output: 'CreateTableResponse', errors: ['AlreadyExistsException', 'InvalidInputException', 'EntityNotFoundException', 'ResourceNumberLimitExceededException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException', 'ConcurrentModificationException', 'ResourceNotReadyException', 'FederationSourceException', 'FederationSourceRetryableException'] },
    CreateTableOptimizer: { input: 'CreateTableOptimizerRequest', output: 'CreateTableOptimizerResponse', errors: ['EntityNotFoundException', 'ValidationException', 'InvalidInputException', 'AccessDeniedException', 'AlreadyExistsException', 'InternalServiceException', 'ThrottlingException'] },
    CreateTrigger: { input: 'CreateTriggerRequest', output: 'CreateTriggerResponse', errors: ['AlreadyExistsException', 'EntityNotFoundException', 'InvalidInputException', 'IdempotentParameterMismatchException', 'InternalServiceException', 'OperationTimeoutException', 'ResourceNumberLimitExceededException', 'ConcurrentModificationException'] },
    CreateUsageProfile: { input: 'CreateUsageProfileRequest', output: 'CreateUsageProfileResponse', errors: ['InvalidInputException', 'InternalServiceException', 'AlreadyExistsException', 'OperationTimeoutException', 'ResourceNumberLimitExceededException', 'OperationNotSupportedException'] },
    CreateUserDefinedFunction: { input: 'CreateUserDefinedFunctionRequest', output: 'CreateUserDefinedFunctionResponse', errors: ['AlreadyExistsException', 'InvalidInputException', 'InternalServiceException', 'EntityNotFoundException', 'OperationTimeoutException', 'ResourceNumberLimitExceededException', 'GlueEncryptionException'] },
    CreateWorkflow: { input: 'CreateWorkflowRequest', output: 'CreateWorkflowResponse', errors: ['AlreadyExistsException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'ResourceNumberLimitExceededException', 'ConcurrentModificationException'] },
    DeleteAsset: { input: 'DeleteAssetRequest', output: 'DeleteAssetResponse', errors: ['AccessDeniedException', 'ConcurrentModificationException', 'InternalServiceException', 'InvalidInputException', 'ThrottlingException'] },
    DeleteAssetType: { input: 'DeleteAssetTypeRequest', output: 'DeleteAssetTypeResponse', errors: ['AccessDeniedException', 'InternalServiceException', 'InvalidInputException', 'ConcurrentModificationException', 'ThrottlingException'] },
    DeleteAttachment: { input: 'DeleteAttachmentRequest', output: 'DeleteAttachmentResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'InternalServiceException', 'InvalidInputException', 'ConcurrentModificationException', 'ThrottlingException'] },
    DeleteBlueprint: { input: 'DeleteBlueprintRequest', output: 'DeleteBlueprintResponse', errors: ['InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    DeleteCatalog: { input: 'DeleteCatalogRequest', output: 'DeleteCatalogResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException', 'ConcurrentModificationException', 'AccessDeniedException', 'FederationSourceException'] },
    DeleteClassifier: { input: 'DeleteClassifierRequest', output: 'DeleteClassifierResponse', errors: ['EntityNotFoundException', 'OperationTimeoutException'] },
    DeleteColumnStatisticsForPartition: { input: 'DeleteColumnStatisticsForPartitionRequest', output: 'DeleteColumnStatisticsForPartitionResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException'] },
    DeleteColumnStatisticsForTable: { input: 'DeleteColumnStatisticsForTableRequest', output: 'DeleteColumnStatisticsForTableResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException'] },
    DeleteColumnStatisticsTaskSettings: { input: 'DeleteColumnStatisticsTaskSettingsRequest', output: 'DeleteColumnStatisticsTaskSettingsResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException'] },
    DeleteConnection: { input: 'DeleteConnectionRequest', output: 'DeleteConnectionResponse', errors: ['EntityNotFoundException', 'OperationTimeoutException'] },
    DeleteConnectionType: { input: 'DeleteConnectionTypeRequest', output: 'DeleteConnectionTypeResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException', 'AccessDeniedException', 'ValidationException'] },
    DeleteCrawler: { input: 'DeleteCrawlerRequest', output: 'DeleteCrawlerResponse', errors: ['EntityNotFoundException', 'CrawlerRunningException', 'SchedulerTransitioningException', 'OperationTimeoutException'] },
    DeleteCustomEntityType: { input: 'DeleteCustomEntityTypeRequest', output: 'DeleteCustomEntityTypeResponse', errors: ['EntityNotFoundException', 'AccessDeniedException', 'InternalServiceException', 'InvalidInputException', 'OperationTimeoutException'] },
    DeleteDataQualityEvaluationConfig: { input: 'DeleteDataQualityEvaluationConfigRequest', output: 'DeleteDataQualityEvaluationConfigResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    DeleteDataQualityRuleset: { input: 'DeleteDataQualityRulesetRequest', output: 'DeleteDataQualityRulesetResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    DeleteDatabase: { input: 'DeleteDatabaseRequest', output: 'DeleteDatabaseResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'ConcurrentModificationException', 'FederationSourceException', 'FederationSourceRetryableException'] },
    DeleteDevEndpoint: { input: 'DeleteDevEndpointRequest', output: 'DeleteDevEndpointResponse', errors: ['EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'InvalidInputException'] },
    DeleteFormType: { input: 'DeleteFormTypeRequest', output: 'DeleteFormTypeResponse', errors: ['AccessDeniedException', 'InternalServiceException', 'InvalidInputException', 'ConcurrentModificationException', 'ConflictException', 'ThrottlingException'] },
    DeleteGlossary: { input: 'DeleteGlossaryRequest', output: 'DeleteGlossaryResponse', errors: ['AccessDeniedException', 'InternalServiceException', 'InvalidInputException', 'ConflictException', 'ConcurrentModificationException', 'ThrottlingException'] },
    DeleteGlossaryTerm: { input: 'DeleteGlossaryTermRequest', output: 'DeleteGlossaryTermResponse', errors: ['AccessDeniedException', 'InternalServiceException', 'InvalidInputException', 'ConcurrentModificationException', 'ThrottlingException'] },
    DeleteGlueIdentityCenterConfiguration: { input: 'DeleteGlueIdentityCenterConfigurationRequest', output: 'DeleteGlueIdentityCenterConfigurationResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'AccessDeniedException', 'ConcurrentModificationException'] },
    DeleteIntegration: { input: 'DeleteIntegrationRequest', output: 'DeleteIntegrationResponse', errors: ['ValidationException', 'AccessDeniedException', 'InternalServerException', 'IntegrationNotFoundFault', 'IntegrationConflictOperationFault', 'InvalidIntegrationStateFault', 'EntityNotFoundException', 'InternalServiceException', 'ConflictException', 'InvalidStateException', 'InvalidInputException'] },
    DeleteIntegrationResourceProperty: { input: 'DeleteIntegrationResourcePropertyRequest', output: 'DeleteIntegrationResourcePropertyResponse', errors: ['ValidationException', 'AccessDeniedException', 'InternalServerException', 'ResourceNotFoundException', 'EntityNotFoundException', 'InternalServiceException', 'InvalidInputException'] },
    DeleteIntegrationTableProperties: { input: 'DeleteIntegrationTablePropertiesRequest', output: 'DeleteIntegrationTablePropertiesResponse', errors: ['ValidationException', 'AccessDeniedException', 'ResourceNotFoundException', 'InternalServerException', 'EntityNotFoundException', 'InternalServiceException', 'InvalidInputException'] },
    DeleteJob: { input: 'DeleteJobRequest', output: 'DeleteJobResponse', errors: ['InvalidInputException', 'InternalServiceException', 'OperationTimeoutException'] },
    DeleteMLTransform: { input: 'DeleteMLTransformRequest', output: 'DeleteMLTransformResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    DeletePartition: { input: 'DeletePartitionRequest', output: 'DeletePartitionResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException'] },
    DeletePartitionIndex: { input: 'DeletePartitionIndexRequest', output: 'DeletePartitionIndexResponse', errors: ['InternalServiceException', 'OperationTimeoutException', 'InvalidInputException', 'EntityNotFoundException', 'ConflictException', 'GlueEncryptionException'] },
    DeleteRegistry: { input: 'DeleteRegistryInput', output: 'DeleteRegistryResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'AccessDeniedException', 'ConcurrentModificationException'] },
    DeleteResourcePolicy: { input: 'DeleteResourcePolicyRequest', output: 'DeleteResourcePolicyResponse', errors: ['EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'InvalidInputException', 'ConditionCheckFailureException'] },
    DeleteSchema: { input: 'DeleteSchemaInput', output: 'DeleteSchemaResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'AccessDeniedException', 'ConcurrentModificationException'] },
    DeleteSchemaVersions: { input: 'DeleteSchemaVersionsInput', output: 'DeleteSchemaVersionsResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'AccessDeniedException', 'ConcurrentModificationException'] },
    DeleteSecurityConfiguration: { input: 'DeleteSecurityConfigurationRequest', output: 'DeleteSecurityConfigurationResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException'] },
    DeleteSession: { input: 'DeleteSessionRequest', output: 'DeleteSessionResponse', errors: ['AccessDeniedException', 'InternalServiceException', 'OperationTimeoutException', 'InvalidInputException', 'IllegalSessionStateException', 'ConcurrentModificationException'] },
    DeleteTable: { input: 'DeleteTableRequest', output: 'DeleteTableResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'ConcurrentModificationException', 'ResourceNotReadyException', 'FederationSourceException', 'FederationSourceRetryableException'] },
    DeleteTableOptimizer: { input: 'DeleteTableOptimizerRequest', output: 'DeleteTableOptimizerResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'AccessDeniedException', 'InternalServiceException', 'ThrottlingException'] },
    DeleteTableVersion: { input: 'DeleteTableVersionRequest', output: 'DeleteTableVersionResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException'] },
    DeleteTrigger: { input: 'DeleteTriggerRequest', output: 'DeleteTriggerResponse', errors: ['InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'ConcurrentModificationException'] },
    DeleteUsageProfile: { input: 'DeleteUsageProfileRequest', output: 'DeleteUsageProfileResponse', errors: ['InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'OperationNotSupportedException'] },
    DeleteUserDefinedFunction: { input: 'DeleteUserDefinedFunctionRequest', output: 'DeleteUserDefinedFunctionResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException'] },
    DeleteWorkflow: { input: 'DeleteWorkflowRequest', output: 'DeleteWorkflowResponse', errors: ['InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'ConcurrentModificationException'] },
    DescribeConnectionType: { input: 'DescribeConnectionTypeRequest', output: 'DescribeConnectionTypeResponse', errors: ['ValidationException', 'InvalidInputException', 'InternalServiceException', 'AccessDeniedException'] },
    DescribeEntity: { input: 'DescribeEntityRequest', output: 'DescribeEntityResponse', errors: ['EntityNotFoundException', 'OperationTimeoutException', 'InvalidInputException', 'GlueEncryptionException', 'ValidationException', 'FederationSourceException', 'AccessDeniedException'] },
    DescribeInboundIntegrations: { input: 'DescribeInboundIntegrationsRequest', output: 'DescribeInboundIntegrationsResponse', errors: ['ValidationException', 'AccessDeniedException', 'InternalServerException', 'IntegrationNotFoundFault', 'TargetResourceNotFound', 'OperationNotSupportedException', 'EntityNotFoundException', 'InternalServiceException', 'InvalidInputException'] },
    DescribeIntegrations: { input: 'DescribeIntegrationsRequest', output: 'DescribeIntegrationsResponse', errors: ['ValidationException', 'AccessDeniedException', 'InternalServerException', 'IntegrationNotFoundFault', 'EntityNotFoundException', 'InternalServiceException', 'InvalidInputException'] },
    DisassociateGlossaryTerms: { input: 'DisassociateGlossaryTermsRequest', output: 'DisassociateGlossaryTermsResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'InternalServiceException', 'InvalidInputException', 'ConcurrentModificationException', 'ThrottlingException'] },
    GetAsset: { input: 'GetAssetInput', output: 'GetAssetOutput', errors: ['AccessDeniedException', 'EntityNotFoundException', 'InternalServiceException', 'ThrottlingException', 'InvalidInputException'] },
    GetAssetType: { input: 'GetAssetTypeRequest', output: 'GetAssetTypeResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'InternalServiceException', 'InvalidInputException', 'ThrottlingException'] },
    GetBlueprint: { input: 'GetBlueprintRequest', output: 'GetBlueprintResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    GetBlueprintRun: { input: 'GetBlueprintRunRequest', output: 'GetBlueprintRunResponse', errors: ['EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException'] },
    GetBlueprintRuns: { input: 'GetBlueprintRunsRequest', output: 'GetBlueprintRunsResponse', errors: ['EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'InvalidInputException'] },
    GetCatalog: { input: 'GetCatalogRequest', output: 'GetCatalogResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException', 'AccessDeniedException', 'EntityNotFoundException', 'FederationSourceException', 'FederationSourceRetryableException'] },
    GetCatalogImportStatus: { input: 'GetCatalogImportStatusRequest', output: 'GetCatalogImportStatusResponse', errors: ['InternalServiceException', 'OperationTimeoutException'] },
    GetCatalogs: { input: 'GetCatalogsRequest', output: 'GetCatalogsResponse', errors: ['InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException', 'AccessDeniedException', 'EntityNotFoundException', 'FederationSourceException', 'FederationSourceRetryableException'] },
    GetClassifier: { input: 'GetClassifierRequest', output: 'GetClassifierResponse', errors: ['EntityNotFoundException', 'OperationTimeoutException'] },
    GetClassifiers: { input: 'GetClassifiersRequest', output: 'GetClassifiersResponse', errors: ['OperationTimeoutException'] },
    GetColumnStatisticsForPartition: { input: 'GetColumnStatisticsForPartitionRequest', output: 'GetColumnStatisticsForPartitionResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException'] },
    GetColumnStatisticsForTable: { input: 'GetColumnStatisticsForTableRequest', output: 'GetColumnStatisticsForTableResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException'] },
    GetColumnStatisticsTaskRun: { input: 'GetColumnStatisticsTaskRunRequest', output: 'GetColumnStatisticsTaskRunResponse', errors: ['EntityNotFoundException', 'OperationTimeoutException', 'InvalidInputException'] },
    GetColumnStatisticsTaskRuns: { input: 'GetColumnStatisticsTaskRunsRequest', output: 'GetColumnStatisticsTaskRunsResponse', errors: ['OperationTimeoutException'] },
    GetColumnStatisticsTaskSettings: { input: 'GetColumnStatisticsTaskSettingsRequest', output: 'GetColumnStatisticsTaskSettingsResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException'] },
    GetConnection: { input: 'GetConnectionRequest', output: 'GetConnectionResponse', errors: ['EntityNotFoundException', 'OperationTimeoutException', 'InvalidInputException', 'GlueEncryptionException'] },
    GetConnections: { input: 'GetConnectionsRequest', output: 'GetConnectionsResponse', errors: ['EntityNotFoundException', 'OperationTimeoutException', 'InvalidInputException', 'GlueEncryptionException'] },
    GetCrawler: { input: 'GetCrawlerRequest', output: 'GetCrawlerResponse', errors: ['EntityNotFoundException', 'OperationTimeoutException'] },
    GetCrawlerMetrics: { input: 'GetCrawlerMetricsRequest', output: 'GetCrawlerMetricsResponse', errors: ['OperationTimeoutException'] },
    GetCrawlers: { input: 'GetCrawlersRequest', output: 'GetCrawlersResponse', errors: ['OperationTimeoutException'] },
    GetCustomEntityType: { input: 'GetCustomEntityTypeRequest', output: 'GetCustomEntityTypeResponse', errors: ['EntityNotFoundException', 'AccessDeniedException', 'InternalServiceException', 'InvalidInputException', 'OperationTimeoutException'] },
    GetDashboardUrl: { input: 'GetDashboardUrlRequest', output: 'GetDashboardUrlResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'AccessDeniedException', 'OperationNotSupportedException', 'InternalServiceException'] },
    GetDataCatalogEncryptionSettings: { input: 'GetDataCatalogEncryptionSettingsRequest', output: 'GetDataCatalogEncryptionSettingsResponse', errors: ['InternalServiceException', 'InvalidInputException', 'OperationTimeoutException'] },
    GetDataCatalogExportConfiguration: { input: 'GetDataCatalogExportConfigurationInput', output: 'GetDataCatalogExportConfigurationOutput', errors: ['InvalidInputException', 'EntityNotFoundException', 'InternalServiceException', 'ThrottlingException'] },
    GetDataQualityEvaluationConfig: { input: 'GetDataQualityEvaluationConfigRequest', output: 'GetDataQualityEvaluationConfigResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    GetDataQualityModel: { input: 'GetDataQualityModelRequest', output: 'GetDataQualityModelResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    GetDataQualityModelResult: { input: 'GetDataQualityModelResultRequest', output: 'GetDataQualityModelResultResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    GetDataQualityResult: { input: 'GetDataQualityResultRequest', output: 'GetDataQualityResultResponse', errors: ['InvalidInputException', 'OperationTimeoutException', 'InternalServiceException', 'EntityNotFoundException'] },
    GetDataQualityResultV2: { input: 'GetDataQualityResultV2Request', output: 'GetDataQualityResultV2Response', errors: ['InvalidInputException', 'OperationTimeoutException', 'InternalServiceException', 'EntityNotFoundException'] },
    GetDataQualityRuleRecommendationRun: { input: 'GetDataQualityRuleRecommendationRunRequest', output: 'GetDataQualityRuleRecommendationRunResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    GetDataQualityRuleset: { input: 'GetDataQualityRulesetRequest', output: 'GetDataQualityRulesetResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    GetDataQualityRulesetEvaluationRun: { input: 'GetDataQualityRulesetEvaluationRunRequest', output: 'GetDataQualityRulesetEvaluationRunResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    GetDatabase: { input: 'GetDatabaseRequest', output: 'GetDatabaseResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException', 'FederationSourceException', 'FederationSourceRetryableException'] },
    GetDatabases: { input: 'GetDatabasesRequest', output: 'GetDatabasesResponse', errors: ['InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException', 'EntityNotFoundException', 'FederationSourceException', 'FederationSourceRetryableException'] },
    GetDataflowGraph: { input: 'GetDataflowGraphRequest', output: 'GetDataflowGraphResponse', errors: ['InvalidInputException', 'InternalServiceException', 'OperationTimeoutException'] },
    GetDevEndpoint: { input: 'GetDevEndpointRequest', output: 'GetDevEndpointResponse', errors: ['EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'InvalidInputException'] },
    GetDevEndpoints: { input: 'GetDevEndpointsRequest', output: 'GetDevEndpointsResponse', errors: ['EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'InvalidInputException'] },
    GetEntityRecords: { input: 'GetEntityRecordsRequest', output: 'GetEntityRecordsResponse', errors: ['EntityNotFoundException', 'OperationTimeoutException', 'InvalidInputException', 'GlueEncryptionException', 'ValidationException', 'FederationSourceException', 'AccessDeniedException'] },
    GetFormType: { input: 'GetFormTypeRequest', output: 'GetFormTypeResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'InternalServiceException', 'InvalidInputException', 'ThrottlingException'] },
    GetGlossary: { input: 'GetGlossaryRequest', output: 'GetGlossaryResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'InternalServiceException', 'ThrottlingException'] },
    GetGlossaryTerm: { input: 'GetGlossaryTermRequest', output: 'GetGlossaryTermResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'InternalServiceException', 'ThrottlingException'] },
    GetGlueIdentityCenterConfiguration: { input: 'GetGlueIdentityCenterConfigurationRequest', output: 'GetGlueIdentityCenterConfigurationResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'AccessDeniedException', 'ConcurrentModificationException'] },
    GetIntegrationResourceProperty: { input: 'GetIntegrationResourcePropertyRequest', output: 'GetIntegrationResourcePropertyResponse', errors: ['ValidationException', 'AccessDeniedException', 'InternalServerException', 'ResourceNotFoundException', 'EntityNotFoundException', 'InternalServiceException', 'InvalidInputException'] },
    GetIntegrationTableProperties: { input: 'GetIntegrationTablePropertiesRequest', output: 'GetIntegrationTablePropertiesResponse', errors: ['ValidationException', 'AccessDeniedException', 'ResourceNotFoundException', 'InternalServerException', 'EntityNotFoundException', 'InternalServiceException', 'InvalidInputException'] },
    GetJob: { input: 'GetJobRequest', output: 'GetJobResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException'] },
    GetJobBookmark: { input: 'GetJobBookmarkRequest', output: 'GetJobBookmarkResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'ValidationException'] },
    GetJobRun: { input: 'GetJobRunRequest', output: 'GetJobRunResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException'] },
    GetJobRuns: { input: 'GetJobRunsRequest', output: 'GetJobRunsResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException'] },
    GetJobUpgradeAnalysis: { input: 'GetJobUpgradeAnalysisRequest', output: 'GetJobUpgradeAnalysisResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'OperationNotSupportedException', 'AccessDeniedException', 'InternalServiceException'] },
    GetJobs: { input: 'GetJobsRequest', output: 'GetJobsResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException'] },
    GetMLTaskRun: { input: 'GetMLTaskRunRequest', output: 'GetMLTaskRunResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    GetMLTaskRuns: { input: 'GetMLTaskRunsRequest', output: 'GetMLTaskRunsResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    GetMLTransform: { input: 'GetMLTransformRequest', output: 'GetMLTransformResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    GetMLTransforms: { input: 'GetMLTransformsRequest', output: 'GetMLTransformsResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    GetMapping: { input: 'GetMappingRequest', output: 'GetMappingResponse', errors: ['InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'EntityNotFoundException'] },
    GetMaterializedViewRefreshTaskRun: { input: 'GetMaterializedViewRefreshTaskRunRequest', output: 'GetMaterializedViewRefreshTaskRunResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'OperationTimeoutException', 'InvalidInputException'] },
    GetPartition: { input: 'GetPartitionRequest', output: 'GetPartitionResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException', 'FederationSourceException', 'FederationSourceRetryableException'] },
    GetPartitionIndexes: { input: 'GetPartitionIndexesRequest', output: 'GetPartitionIndexesResponse', errors: ['InternalServiceException', 'OperationTimeoutException', 'InvalidInputException', 'EntityNotFoundException', 'ConflictException'] },
    GetPartitions: { input: 'GetPartitionsRequest', output: 'GetPartitionsResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException', 'GlueEncryptionException', 'InvalidStateException', 'ResourceNotReadyException', 'FederationSourceException', 'FederationSourceRetryableException'] },
    GetPlan: { input: 'GetPlanRequest', output: 'GetPlanResponse', errors: ['InvalidInputException', 'InternalServiceException', 'OperationTimeoutException'] },
    GetRegistry: { input: 'GetRegistryInput', output: 'GetRegistryResponse', errors: ['InvalidInputException', 'AccessDeniedException', 'EntityNotFoundException', 'InternalServiceException'] },
    GetResourcePolicies: { input: 'GetResourcePoliciesRequest', output: 'GetResourcePoliciesResponse', errors: ['InternalServiceException', 'OperationTimeoutException', 'InvalidInputException', 'GlueEncryptionException'] },
    GetResourcePolicy: { input: 'GetResourcePolicyRequest', output: 'GetResourcePolicyResponse', errors: ['EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'InvalidInputException'] },
    GetSchema: { input: 'GetSchemaInput', output: 'GetSchemaResponse', errors: ['InvalidInputException', 'AccessDeniedException', 'EntityNotFoundException', 'InternalServiceException'] },
    GetSchemaByDefinition: { input: 'GetSchemaByDefinitionInput', output: 'GetSchemaByDefinitionResponse', errors: ['InvalidInputException', 'AccessDeniedException', 'EntityNotFoundException', 'InternalServiceException'] },
    GetSchemaVersion: { input: 'GetSchemaVersionInput', output: 'GetSchemaVersionResponse', errors: ['InvalidInputException', 'AccessDeniedException', 'EntityNotFoundException', 'InternalServiceException'] },
    GetSchemaVersionsDiff: { input: 'GetSchemaVersionsDiffInput', output: 'GetSchemaVersionsDiffResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'AccessDeniedException', 'InternalServiceException'] },
    GetSecurityConfiguration: { input: 'GetSecurityConfigurationRequest', output: 'GetSecurityConfigurationResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException'] },
    GetSecurityConfigurations: { input: 'GetSecurityConfigurationsRequest', output: 'GetSecurityConfigurationsResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException'] },
    GetSession: { input: 'GetSessionRequest', output: 'GetSessionResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'InvalidInputException'] },
    GetSessionEndpoint: { input: 'GetSessionEndpointRequest', output: 'GetSessionEndpointResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'InvalidInputException', 'OperationNotSupportedException', 'IllegalSessionStateException'] },
    GetStatement: { input: 'GetStatementRequest', output: 'GetStatementResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'InvalidInputException', 'IllegalSessionStateException'] },
    GetSystemLogsForJobRun: { input: 'GetSystemLogsForJobRunRequest', output: 'GetSystemLogsForJobRunResponse', errors: ['AccessDeniedException', 'InvalidInputException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException'] },
    GetSystemLogsForSession: { input: 'GetSystemLogsForSessionRequest', output: 'GetSystemLogsForSessionResponse', errors: ['AccessDeniedException', 'InternalServiceException', 'EntityNotFoundException', 'InvalidInputException'] },
    GetTable: { input: 'GetTableRequest', output: 'GetTableResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException', 'ResourceNotReadyException', 'FederationSourceException', 'FederationSourceRetryableException'] },
    GetTableOptimizer: { input: 'GetTableOptimizerRequest', output: 'GetTableOptimizerResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'AccessDeniedException', 'InternalServiceException', 'ThrottlingException'] },
    GetTableVersion: { input: 'GetTableVersionRequest', output: 'GetTableVersionResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException'] },
    GetTableVersions: { input: 'GetTableVersionsRequest', output: 'GetTableVersionsResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException'] },
    GetTables: { input: 'GetTablesRequest', output: 'GetTablesResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException', 'GlueEncryptionException', 'FederationSourceException', 'FederationSourceRetryableException'] },
    GetTags: { input: 'GetTagsRequest', output: 'GetTagsResponse', errors: ['InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'EntityNotFoundException'] },
    GetTrigger: { input: 'GetTriggerRequest', output: 'GetTriggerResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException'] },
    GetTriggers: { input: 'GetTriggersRequest', output: 'GetTriggersResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException'] },
    GetUnfilteredPartitionMetadata: { input: 'GetUnfilteredPartitionMetadataRequest', output: 'GetUnfilteredPartitionMetadataResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException', 'PermissionTypeMismatchException', 'FederationSourceException', 'FederationSourceRetryableException'] },
    GetUnfilteredPartitionsMetadata: { input: 'GetUnfilteredPartitionsMetadataRequest', output: 'GetUnfilteredPartitionsMetadataResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException', 'PermissionTypeMismatchException', 'FederationSourceException', 'FederationSourceRetryableException'] },
    GetUnfilteredTableMetadata: { input: 'GetUnfilteredTableMetadataRequest', output: 'GetUnfilteredTableMetadataResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException', 'PermissionTypeMismatchException', 'FederationSourceException', 'FederationSourceRetryableException'] },
    GetUsageProfile: { input: 'GetUsageProfileRequest', output: 'GetUsageProfileResponse', errors: ['InvalidInputException', 'InternalServiceException', 'EntityNotFoundException', 'OperationTimeoutException', 'OperationNotSupportedException'] },
    GetUserDefinedFunction: { input: 'GetUserDefinedFunctionRequest', output: 'GetUserDefinedFunctionResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException'] },
    GetUserDefinedFunctions: { input: 'GetUserDefinedFunctionsRequest', output: 'GetUserDefinedFunctionsResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException', 'GlueEncryptionException'] },
    GetWorkflow: { input: 'GetWorkflowRequest', output: 'GetWorkflowResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException'] },
    GetWorkflowRun: { input: 'GetWorkflowRunRequest', output: 'GetWorkflowRunResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException'] },
    GetWorkflowRunProperties: { input: 'GetWorkflowRunPropertiesRequest', output: 'GetWorkflowRunPropertiesResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException'] },
    GetWorkflowRuns: { input: 'GetWorkflowRunsRequest', output: 'GetWorkflowRunsResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException'] },
    ImportCatalogToGlue: { input: 'ImportCatalogToGlueRequest', output: 'ImportCatalogToGlueResponse', errors: ['InternalServiceException', 'OperationTimeoutException'] },
    ListAssetTypes: { input: 'ListAssetTypesRequest', output: 'ListAssetTypesResponse', errors: ['AccessDeniedException', 'InternalServiceException', 'InvalidInputException', 'ThrottlingException'] },
    ListBlueprints: { input: 'ListBlueprintsRequest', output: 'ListBlueprintsResponse', errors: ['InvalidInputException', 'InternalServiceException', 'OperationTimeoutException'] },
    ListColumnStatisticsTaskRuns: { input: 'ListColumnStatisticsTaskRunsRequest', output: 'ListColumnStatisticsTaskRunsResponse', errors: ['OperationTimeoutException'] },
    ListConnectionTypes: { input: 'ListConnectionTypesRequest', output: 'ListConnectionTypesResponse', errors: ['InternalServiceException', 'AccessDeniedException'] },
    ListCrawlers: { input: 'ListCrawlersRequest', output: 'ListCrawlersResponse', errors: ['OperationTimeoutException'] },
    ListCrawls: { input: 'ListCrawlsRequest', output: 'ListCrawlsResponse', errors: ['EntityNotFoundException', 'OperationTimeoutException', 'InvalidInputException'] },
    ListCustomEntityTypes: { input: 'ListCustomEntityTypesRequest', output: 'ListCustomEntityTypesResponse', errors: ['InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    ListDataQualityEvaluationConfigs: { input: 'ListDataQualityEvaluationConfigsRequest', output: 'ListDataQualityEvaluationConfigsResponse', errors: ['AccessDeniedException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    ListDataQualityResults: { input: 'ListDataQualityResultsRequest', output: 'ListDataQualityResultsResponse', errors: ['InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    ListDataQualityResultsV2: { input: 'ListDataQualityResultsV2Request', output: 'ListDataQualityResultsV2Response', errors: ['InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    ListDataQualityRuleRecommendationRuns: { input: 'ListDataQualityRuleRecommendationRunsRequest', output: 'ListDataQualityRuleRecommendationRunsResponse', errors: ['InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    ListDataQualityRulesetEvaluationRuns: { input: 'ListDataQualityRulesetEvaluationRunsRequest', output: 'ListDataQualityRulesetEvaluationRunsResponse', errors: ['InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    ListDataQualityRulesets: { input: 'ListDataQualityRulesetsRequest', output: 'ListDataQualityRulesetsResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    ListDataQualityStatisticAnnotations: { input: 'ListDataQualityStatisticAnnotationsRequest', output: 'ListDataQualityStatisticAnnotationsResponse', errors: ['InvalidInputException', 'InternalServiceException'] },
    ListDataQualityStatistics: { input: 'ListDataQualityStatisticsRequest', output: 'ListDataQualityStatisticsResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException'] },
    ListDevEndpoints: { input: 'ListDevEndpointsRequest', output: 'ListDevEndpointsResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException'] },
    ListEntities: { input: 'ListEntitiesRequest', output: 'ListEntitiesResponse', errors: ['EntityNotFoundException', 'OperationTimeoutException', 'InvalidInputException', 'GlueEncryptionException', 'ValidationException', 'FederationSourceException', 'AccessDeniedException'] },
    ListFormTypes: { input: 'ListFormTypesRequest', output: 'ListFormTypesResponse', errors: ['AccessDeniedException', 'InternalServiceException', 'InvalidInputException', 'ThrottlingException'] },
    ListGlossaries: { input: 'ListGlossariesRequest', output: 'ListGlossariesResponse', errors: ['AccessDeniedException', 'InternalServiceException', 'InvalidInputException', 'ThrottlingException'] },
    ListGlossaryTerms: { input: 'ListGlossaryTermsRequest', output: 'ListGlossaryTermsResponse', errors: ['AccessDeniedException', 'InternalServiceException', 'InvalidInputException', 'ThrottlingException'] },
    ListIntegrationResourceProperties: { input: 'ListIntegrationResourcePropertiesRequest', output: 'ListIntegrationResourcePropertiesResponse', errors: ['ValidationException', 'AccessDeniedException', 'InternalServerException', 'ResourceNotFoundException', 'EntityNotFoundException', 'InternalServiceException', 'InvalidInputException'] },
    ListIntegrationTableProperties: { input: 'ListIntegrationTablePropertiesRequest', output: 'ListIntegrationTablePropertiesResponse', errors: ['ValidationException', 'AccessDeniedException', 'ResourceNotFoundException', 'InternalServerException', 'EntityNotFoundException', 'InternalServiceException', 'InvalidInputException'] },
    ListIterableForms: { input: 'ListIterableFormsRequest', output: 'ListIterableFormsResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'InternalServiceException', 'ThrottlingException', 'InvalidInputException'] },
    ListJobs: { input: 'ListJobsRequest', output: 'ListJobsResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException'] },
    ListMLTransforms: { input: 'ListMLTransformsRequest', output: 'ListMLTransformsResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    ListMaterializedViewRefreshTaskRuns: { input: 'ListMaterializedViewRefreshTaskRunsRequest', output: 'ListMaterializedViewRefreshTaskRunsResponse', errors: ['AccessDeniedException', 'InvalidInputException', 'OperationTimeoutException'] },
    ListRegistries: { input: 'ListRegistriesInput', output: 'ListRegistriesResponse', errors: ['InvalidInputException', 'AccessDeniedException', 'InternalServiceException'] },
    ListSchemaVersions: { input: 'ListSchemaVersionsInput', output: 'ListSchemaVersionsResponse', errors: ['InvalidInputException', 'AccessDeniedException', 'EntityNotFoundException', 'InternalServiceException'] },
    ListSchemas: { input: 'ListSchemasInput', output: 'ListSchemasResponse', errors: ['InvalidInputException', 'AccessDeniedException', 'EntityNotFoundException', 'InternalServiceException'] },
    ListSessions: { input: 'ListSessionsRequest', output: 'ListSessionsResponse', errors: ['AccessDeniedException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException'] },
    ListStatements: { input: 'ListStatementsRequest', output: 'ListStatementsResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'InvalidInputException', 'IllegalSessionStateException'] },
    ListTableOptimizerRuns: { input: 'ListTableOptimizerRunsRequest', output: 'ListTableOptimizerRunsResponse', errors: ['EntityNotFoundException', 'AccessDeniedException', 'InvalidInputException', 'ValidationException', 'InternalServiceException', 'ThrottlingException'] },
    ListTriggers: { input: 'ListTriggersRequest', output: 'ListTriggersResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException'] },
    ListUsageProfiles: { input: 'ListUsageProfilesRequest', output: 'ListUsageProfilesResponse', errors: ['InternalServiceException', 'OperationTimeoutException', 'InvalidInputException', 'OperationNotSupportedException'] },
    ListWorkflows: { input: 'ListWorkflowsRequest', output: 'ListWorkflowsResponse', errors: ['InvalidInputException', 'InternalServiceException', 'OperationTimeoutException'] },
    ModifyIntegration: { input: 'ModifyIntegrationRequest', output: 'ModifyIntegrationResponse', errors: ['ValidationException', 'AccessDeniedException', 'InternalServerException', 'IntegrationNotFoundFault', 'IntegrationConflictOperationFault', 'InvalidIntegrationStateFault', 'EntityNotFoundException', 'InternalServiceException', 'ConflictException', 'InvalidStateException', 'InvalidInputException'] },
    PublishDataQualityResultV2: { input: 'PublishDataQualityResultV2Request', output: 'PublishDataQualityResultV2Response', errors: ['InvalidInputException', 'OperationTimeoutException', 'InternalServiceException', 'IdempotentParameterMismatchException', 'ResourceNumberLimitExceededException'] },
    PutAsset: { input: 'PutAssetRequest', output: 'PutAssetResponse', errors: ['AccessDeniedException', 'ConcurrentModificationException', 'EntityNotFoundException', 'InternalServiceException', 'InvalidInputException', 'ThrottlingException'] },
    PutAssetType: { input: 'PutAssetTypeRequest', output: 'PutAssetTypeResponse', errors: ['AccessDeniedException', 'InternalServiceException', 'InvalidInputException', 'EntityNotFoundException', 'ConcurrentModificationException', 'ThrottlingException'] },
    PutAttachment: { input: 'PutAttachmentRequest', output: 'PutAttachmentResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'InternalServiceException', 'InvalidInputException', 'ConcurrentModificationException', 'ThrottlingException'] },
    PutDataCatalogEncryptionSettings: { input: 'PutDataCatalogEncryptionSettingsRequest', output: 'PutDataCatalogEncryptionSettingsResponse', errors: ['InternalServiceException', 'InvalidInputException', 'OperationTimeoutException'] },
    PutDataCatalogExportConfiguration: { input: 'PutDataCatalogExportConfigurationInput', output: 'PutDataCatalogExportConfigurationOutput', errors: ['InvalidInputException', 'AccessDeniedException', 'InternalServiceException', 'ThrottlingException', 'ConflictException'] },
    PutDataQualityProfileAnnotation: { input: 'PutDataQualityProfileAnnotationRequest', output: 'PutDataQualityProfileAnnotationResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException'] },
    PutFormType: { input: 'PutFormTypeRequest', output: 'PutFormTypeResponse', errors: ['AccessDeniedException', 'InternalServiceException', 'InvalidInputException', 'ConcurrentModificationException', 'ThrottlingException'] },
    PutResourcePolicy: { input: 'PutResourcePolicyRequest', output: 'PutResourcePolicyResponse', errors: ['EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'InvalidInputException', 'ConditionCheckFailureException'] },
    PutSchemaVersionMetadata: { input: 'PutSchemaVersionMetadataInput', output: 'PutSchemaVersionMetadataResponse', errors: ['InvalidInputException', 'AccessDeniedException', 'AlreadyExistsException', 'EntityNotFoundException', 'ResourceNumberLimitExceededException'] },
    PutWorkflowRunProperties: { input: 'PutWorkflowRunPropertiesRequest', output: 'PutWorkflowRunPropertiesResponse', errors: ['AlreadyExistsException', 'EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'ResourceNumberLimitExceededException', 'ConcurrentModificationException'] },
    QuerySchemaVersionMetadata: { input: 'QuerySchemaVersionMetadataInput', output: 'QuerySchemaVersionMetadataResponse', errors: ['InvalidInputException', 'AccessDeniedException', 'EntityNotFoundException'] },
    RegisterConnectionType: { input: 'RegisterConnectionTypeRequest', output: 'RegisterConnectionTypeResponse', errors: ['InvalidInputException', 'OperationTimeoutException', 'ResourceNumberLimitExceededException', 'InternalServiceException', 'AccessDeniedException', 'ValidationException'] },
    RegisterSchemaVersion: { input: 'RegisterSchemaVersionInput', output: 'RegisterSchemaVersionResponse', errors: ['InvalidInputException', 'AccessDeniedException', 'EntityNotFoundException', 'ResourceNumberLimitExceededException', 'ConcurrentModificationException', 'InternalServiceException'] },
    RemoveSchemaVersionMetadata: { input: 'RemoveSchemaVersionMetadataInput', output: 'RemoveSchemaVersionMetadataResponse', errors: ['InvalidInputException', 'AccessDeniedException', 'EntityNotFoundException'] },
    ResetJobBookmark: { input: 'ResetJobBookmarkRequest', output: 'ResetJobBookmarkResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException'] },
    ResumeWorkflowRun: { input: 'ResumeWorkflowRunRequest', output: 'ResumeWorkflowRunResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'ConcurrentRunsExceededException', 'IllegalWorkflowStateException'] },
    RunStatement: { input: 'RunStatementRequest', output: 'RunStatementResponse', errors: ['EntityNotFoundException', 'AccessDeniedException', 'InternalServiceException', 'OperationTimeoutException', 'InvalidInputException', 'ValidationException', 'ResourceNumberLimitExceededException', 'OperationNotSupportedException', 'SessionBusyException', 'IllegalSessionStateException'] },
    SearchAssets: { input: 'SearchAssetsInput', output: 'SearchAssetsOutput', errors: ['AccessDeniedException', 'InvalidInputException', 'InternalServiceException', 'ThrottlingException'] },
    SearchTables: { input: 'SearchTablesRequest', output: 'SearchTablesResponse', errors: ['InternalServiceException', 'InvalidInputException', 'OperationTimeoutException'] },
    StartBlueprintRun: { input: 'StartBlueprintRunRequest', output: 'StartBlueprintRunResponse', errors: ['InvalidInputException', 'OperationTimeoutException', 'InternalServiceException', 'ResourceNumberLimitExceededException', 'EntityNotFoundException', 'IllegalBlueprintStateException'] },
    StartColumnStatisticsTaskRun: { input: 'StartColumnStatisticsTaskRunRequest', output: 'StartColumnStatisticsTaskRunResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'ColumnStatisticsTaskRunningException', 'OperationTimeoutException', 'ResourceNumberLimitExceededException', 'InvalidInputException'] },
    StartColumnStatisticsTaskRunSchedule: { input: 'StartColumnStatisticsTaskRunScheduleRequest', output: 'StartColumnStatisticsTaskRunScheduleResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException'] },
    StartCrawler: { input: 'StartCrawlerRequest', output: 'StartCrawlerResponse', errors: ['EntityNotFoundException', 'CrawlerRunningException', 'OperationTimeoutException'] },
    StartCrawlerSchedule: { input: 'StartCrawlerScheduleRequest', output: 'StartCrawlerScheduleResponse', errors: ['EntityNotFoundException', 'SchedulerRunningException', 'SchedulerTransitioningException', 'NoScheduleException', 'OperationTimeoutException'] },
    StartDataQualityRuleRecommendationRun: { input: 'StartDataQualityRuleRecommendationRunRequest', output: 'StartDataQualityRuleRecommendationRunResponse', errors: ['InvalidInputException', 'OperationTimeoutException', 'InternalServiceException', 'ConflictException'] },
    StartDataQualityRulesetEvaluationRun: { input: 'StartDataQualityRulesetEvaluationRunRequest', output: 'StartDataQualityRulesetEvaluationRunResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'OperationTimeoutException', 'InternalServiceException', 'ConflictException'] },
    StartExportLabelsTaskRun: { input: 'StartExportLabelsTaskRunRequest', output: 'StartExportLabelsTaskRunResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    StartImportLabelsTaskRun: { input: 'StartImportLabelsTaskRunRequest', output: 'StartImportLabelsTaskRunResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'ResourceNumberLimitExceededException', 'InternalServiceException'] },
    StartJobRun: { input: 'StartJobRunRequest', output: 'StartJobRunResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'ResourceNumberLimitExceededException', 'ConcurrentRunsExceededException'] },
    StartJobUpgradeAnalysis: { input: 'StartJobUpgradeAnalysisRequest', output: 'StartJobUpgradeAnalysisResponse', errors: ['ResourceNumberLimitExceededException', 'InvalidInputException', 'ValidationException', 'EntityNotFoundException', 'OperationNotSupportedException', 'AccessDeniedException', 'InternalServiceException'] },
    StartMLEvaluationTaskRun: { input: 'StartMLEvaluationTaskRunRequest', output: 'StartMLEvaluationTaskRunResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException', 'ConcurrentRunsExceededException', 'MLTransformNotReadyException'] },
    StartMLLabelingSetGenerationTaskRun: { input: 'StartMLLabelingSetGenerationTaskRunRequest', output: 'StartMLLabelingSetGenerationTaskRunResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException', 'ConcurrentRunsExceededException'] },
    StartMaterializedViewRefreshTaskRun: { input: 'StartMaterializedViewRefreshTaskRunRequest', output: 'StartMaterializedViewRefreshTaskRunResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'MaterializedViewRefreshTaskRunningException', 'OperationTimeoutException', 'ResourceNumberLimitExceededException', 'InvalidInputException'] },
    StartTrigger: { input: 'StartTriggerRequest', output: 'StartTriggerResponse', errors: ['InvalidInputException', 'InternalServiceException', 'EntityNotFoundException', 'OperationTimeoutException', 'ResourceNumberLimitExceededException', 'ConcurrentRunsExceededException'] },
    StartWorkflowRun: { input: 'StartWorkflowRunRequest', output: 'StartWorkflowRunResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'ResourceNumberLimitExceededException', 'ConcurrentRunsExceededException'] },
    StopColumnStatisticsTaskRun: { input: 'StopColumnStatisticsTaskRunRequest', output: 'StopColumnStatisticsTaskRunResponse', errors: ['EntityNotFoundException', 'ColumnStatisticsTaskNotRunningException', 'ColumnStatisticsTaskStoppingException', 'OperationTimeoutException'] },
    StopColumnStatisticsTaskRunSchedule: { input: 'StopColumnStatisticsTaskRunScheduleRequest', output: 'StopColumnStatisticsTaskRunScheduleResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException'] },
    StopCrawler: { input: 'StopCrawlerRequest', output: 'StopCrawlerResponse', errors: ['EntityNotFoundException', 'CrawlerNotRunningException', 'CrawlerStoppingException', 'OperationTimeoutException'] },
    StopCrawlerSchedule: { input: 'StopCrawlerScheduleRequest', output: 'StopCrawlerScheduleResponse', errors: ['EntityNotFoundException', 'SchedulerNotRunningException', 'SchedulerTransitioningException', 'OperationTimeoutException'] },
    StopJobUpgradeAnalysis: { input: 'StopJobUpgradeAnalysisRequest', output: 'StopJobUpgradeAnalysisResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'OperationNotSupportedException', 'ThrottlingException', 'AccessDeniedException', 'InternalServiceException'] },
    StopMaterializedViewRefreshTaskRun: { input: 'StopMaterializedViewRefreshTaskRunRequest', output: 'StopMaterializedViewRefreshTaskRunResponse', errors: ['AccessDeniedException', 'MaterializedViewRefreshTaskNotRunningException', 'MaterializedViewRefreshTaskStoppingException', 'InvalidInputException', 'OperationTimeoutException'] },
    StopSession: { input: 'StopSessionRequest', output: 'StopSessionResponse', errors: ['AccessDeniedException', 'InternalServiceException', 'OperationTimeoutException', 'InvalidInputException', 'IllegalSessionStateException', 'ConcurrentModificationException'] },
    StopTrigger: { input: 'StopTriggerRequest', output: 'StopTriggerResponse', errors: ['InvalidInputException', 'InternalServiceException', 'EntityNotFoundException', 'OperationTimeoutException', 'ConcurrentModificationException'] },
    StopWorkflowRun: { input: 'StopWorkflowRunRequest', output: 'StopWorkflowRunResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'IllegalWorkflowStateException'] },
    TagResource: { input: 'TagResourceRequest', output: 'TagResourceResponse', errors: ['InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'EntityNotFoundException'] },
    TestConnection: { input: 'TestConnectionRequest', output: 'TestConnectionResponse', errors: ['InvalidInputException', 'OperationTimeoutException', 'ResourceNumberLimitExceededException', 'GlueEncryptionException', 'FederationSourceException', 'AccessDeniedException', 'EntityNotFoundException', 'ConflictException', 'InternalServiceException'] },
    UntagResource: { input: 'UntagResourceRequest', output: 'UntagResourceResponse', errors: ['InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'EntityNotFoundException'] },
    UpdateAsset: { input: 'UpdateAssetRequest', output: 'UpdateAssetResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'ConcurrentModificationException', 'InternalServiceException', 'InvalidInputException', 'ThrottlingException'] },
    UpdateBlueprint: { input: 'UpdateBlueprintRequest', output: 'UpdateBlueprintResponse', errors: ['EntityNotFoundException', 'ConcurrentModificationException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException', 'IllegalBlueprintStateException'] },
    UpdateCatalog: { input: 'UpdateCatalogRequest', output: 'UpdateCatalogResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException', 'ConcurrentModificationException', 'AccessDeniedException', 'FederationSourceException'] },
    UpdateClassifier: { input: 'UpdateClassifierRequest', output: 'UpdateClassifierResponse', errors: ['InvalidInputException', 'VersionMismatchException', 'EntityNotFoundException', 'OperationTimeoutException'] },
    UpdateColumnStatisticsForPartition: { input: 'UpdateColumnStatisticsForPartitionRequest', output: 'UpdateColumnStatisticsForPartitionResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException'] },
    UpdateColumnStatisticsForTable: { input: 'UpdateColumnStatisticsForTableRequest', output: 'UpdateColumnStatisticsForTableResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException'] },
    UpdateColumnStatisticsTaskSettings: { input: 'UpdateColumnStatisticsTaskSettingsRequest', output: 'UpdateColumnStatisticsTaskSettingsResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'InvalidInputException', 'VersionMismatchException', 'OperationTimeoutException'] },
    UpdateConnection: { input: 'UpdateConnectionRequest', output: 'UpdateConnectionResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'OperationTimeoutException', 'InvalidInputException', 'GlueEncryptionException'] },
    UpdateCrawler: { input: 'UpdateCrawlerRequest', output: 'UpdateCrawlerResponse', errors: ['InvalidInputException', 'VersionMismatchException', 'EntityNotFoundException', 'CrawlerRunningException', 'OperationTimeoutException'] },
    UpdateCrawlerSchedule: { input: 'UpdateCrawlerScheduleRequest', output: 'UpdateCrawlerScheduleResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'VersionMismatchException', 'SchedulerTransitioningException', 'OperationTimeoutException'] },
    UpdateDataQualityEvaluationConfig: { input: 'UpdateDataQualityEvaluationConfigRequest', output: 'UpdateDataQualityEvaluationConfigResponse', errors: ['AccessDeniedException', 'ConcurrentModificationException', 'EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException'] },
    UpdateDataQualityRuleset: { input: 'UpdateDataQualityRulesetRequest', output: 'UpdateDataQualityRulesetResponse', errors: ['EntityNotFoundException', 'AlreadyExistsException', 'IdempotentParameterMismatchException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException', 'ResourceNumberLimitExceededException'] },
    UpdateDatabase: { input: 'UpdateDatabaseRequest', output: 'UpdateDatabaseResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException', 'ConcurrentModificationException', 'FederationSourceException', 'FederationSourceRetryableException', 'AlreadyExistsException'] },
    UpdateDevEndpoint: { input: 'UpdateDevEndpointRequest', output: 'UpdateDevEndpointResponse', errors: ['EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'InvalidInputException', 'ValidationException'] },
    UpdateGlossary: { input: 'UpdateGlossaryRequest', output: 'UpdateGlossaryResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'InternalServiceException', 'InvalidInputException', 'ConcurrentModificationException', 'ThrottlingException', 'AlreadyExistsException'] },
    UpdateGlossaryTerm: { input: 'UpdateGlossaryTermRequest', output: 'UpdateGlossaryTermResponse', errors: ['AccessDeniedException', 'EntityNotFoundException', 'InternalServiceException', 'InvalidInputException', 'ConcurrentModificationException', 'ThrottlingException', 'AlreadyExistsException'] },
    UpdateGlueIdentityCenterConfiguration: { input: 'UpdateGlueIdentityCenterConfigurationRequest', output: 'UpdateGlueIdentityCenterConfigurationResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'AccessDeniedException', 'ConcurrentModificationException'] },
    UpdateIntegrationResourceProperty: { input: 'UpdateIntegrationResourcePropertyRequest', output: 'UpdateIntegrationResourcePropertyResponse', errors: ['ValidationException', 'AccessDeniedException', 'InternalServerException', 'ResourceNotFoundException', 'EntityNotFoundException', 'InternalServiceException', 'InvalidInputException'] },
    UpdateIntegrationTableProperties: { input: 'UpdateIntegrationTablePropertiesRequest', output: 'UpdateIntegrationTablePropertiesResponse', errors: ['ValidationException', 'AccessDeniedException', 'ResourceNotFoundException', 'InternalServerException', 'EntityNotFoundException', 'InternalServiceException', 'InvalidInputException'] },
    UpdateJob: { input: 'UpdateJobRequest', output: 'UpdateJobResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'ConcurrentModificationException'] },
    UpdateJobFromSourceControl: { input: 'UpdateJobFromSourceControlRequest', output: 'UpdateJobFromSourceControlResponse', errors: ['AccessDeniedException', 'AlreadyExistsException', 'InvalidInputException', 'ValidationException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException'] },
    UpdateMLTransform: { input: 'UpdateMLTransformRequest', output: 'UpdateMLTransformResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'OperationTimeoutException', 'InternalServiceException', 'AccessDeniedException'] },
    UpdatePartition: { input: 'UpdatePartitionRequest', output: 'UpdatePartitionResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException'] },
    UpdateRegistry: { input: 'UpdateRegistryInput', output: 'UpdateRegistryResponse', errors: ['InvalidInputException', 'AccessDeniedException', 'EntityNotFoundException', 'ConcurrentModificationException', 'InternalServiceException'] },
    UpdateSchema: { input: 'UpdateSchemaInput', output: 'UpdateSchemaResponse', errors: ['InvalidInputException', 'AccessDeniedException', 'EntityNotFoundException', 'ConcurrentModificationException', 'InternalServiceException'] },
    UpdateSourceControlFromJob: { input: 'UpdateSourceControlFromJobRequest', output: 'UpdateSourceControlFromJobResponse', errors: ['AccessDeniedException', 'AlreadyExistsException', 'InvalidInputException', 'ValidationException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException'] },
    UpdateTable: { input: 'UpdateTableRequest', output: 'UpdateTableResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'ConcurrentModificationException', 'ResourceNumberLimitExceededException', 'GlueEncryptionException', 'ResourceNotReadyException', 'FederationSourceException', 'FederationSourceRetryableException', 'AlreadyExistsException'] },
    UpdateTableOptimizer: { input: 'UpdateTableOptimizerRequest', output: 'UpdateTableOptimizerResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'AccessDeniedException', 'ValidationException', 'InternalServiceException', 'ThrottlingException', 'ConcurrentModificationException'] },
    UpdateTrigger: { input: 'UpdateTriggerRequest', output: 'UpdateTriggerResponse', errors: ['InvalidInputException', 'InternalServiceException', 'EntityNotFoundException', 'OperationTimeoutException', 'ConcurrentModificationException'] },
    UpdateUsageProfile: { input: 'UpdateUsageProfileRequest', output: 'UpdateUsageProfileResponse', errors: ['InvalidInputException', 'InternalServiceException', 'EntityNotFoundException', 'OperationTimeoutException', 'OperationNotSupportedException', 'ConcurrentModificationException'] },
    UpdateUserDefinedFunction: { input: 'UpdateUserDefinedFunctionRequest', output: 'UpdateUserDefinedFunctionResponse', errors: ['EntityNotFoundException', 'InvalidInputException', 'InternalServiceException', 'OperationTimeoutException', 'GlueEncryptionException'] },
    UpdateWorkflow: { input: 'UpdateWorkflowRequest', output: 'UpdateWorkflowResponse', errors: ['InvalidInputException', 'EntityNotFoundException', 'InternalServiceException', 'OperationTimeoutException', 'ConcurrentModificationException'] },
  },
  shapes: {
    AWSManagedClientApplicationReference: { type: 'string', max: 2048, pattern: '\\S+' },
    AccessDeniedException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    AccessToken: { type: 'string', max: 4096, pattern: '^[\\x20-\\x7E]*$' },
    AccountId: { type: 'string', min: 0, max: 12 },
    Action: { type: 'structure', members: { JobName: 'NameString', Arguments: 'GenericMap', Timeout: 'Timeout', SecurityConfiguration: 'NameString', NotificationProperty: 'NotificationProperty', CrawlerName: 'NameString' } },
    ActionList: { type: 'list', member: 'Action' },
    AdditionalContextMap: { type: 'map', key: 'ContextKey', value: 'ContextValue' },
    AdditionalOptionKeys: { type: 'string', enum: ['performanceTuning.caching', 'observations.scope', 'compositeRuleEvaluation.method'] },
    AdditionalOptions: { type: 'map', key: 'EnclosedInStringProperty', value: 'EnclosedInStringProperty' },
    AdditionalPlanOptionsMap: { type: 'map', key: 'GenericString', value: 'GenericString' },
    AggFunction: { type: 'string', enum: ['avg', 'countDistinct', 'count', 'first', 'last', 'kurtosis', 'max', 'min', 'skewness', 'stddev_samp', 'stddev_pop', 'sum', 'sumDistinct', 'var_samp', 'var_pop'] },
    Aggregate: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', Groups: 'GlueStudioPathList', Aggs: 'AggregateOperations' }, required: ['Name', 'Inputs', 'Groups', 'Aggs'] },
    AggregateOperation: { type: 'structure', members: { Column: 'EnclosedInStringProperties', AggFunc: 'AggFunction' }, required: ['Column', 'AggFunc'] },
    AggregateOperations: { type: 'list', member: 'AggregateOperation', min: 1, max: 30 },
    AllowFullTableExternalDataAccessEnum: { type: 'string', enum: ['True', 'False'] },
    AllowedValue: { type: 'structure', members: { Description: 'AllowedValueDescriptionString', Value: 'AllowedValueValueString' }, required: ['Value'] },
    AllowedValueDescriptionString: { type: 'string', min: 0, max: 1024 },
    AllowedValueValueString: { type: 'string', min: 1, max: 128 },
    AllowedValues: { type: 'list', member: 'AllowedValue' },
    AllowedValuesStringList: { type: 'list', member: 'ConfigValueString' },
    AlreadyExistsException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    AmazonRedshiftAdvancedOption: { type: 'structure', members: { Key: 'GenericString', Value: 'GenericString' } },
    AmazonRedshiftAdvancedOptions: { type: 'list', member: 'AmazonRedshiftAdvancedOption' },
    AmazonRedshiftNodeData: { type: 'structure', members: { AccessType: 'GenericLimitedString', SourceType: 'GenericLimitedString', Connection: 'Option', Schema: 'Option', Table: 'Option', CatalogDatabase: 'Option', CatalogTable: 'Option', CatalogRedshiftSchema: 'GenericString', CatalogRedshiftTable: 'GenericString', TempDir: 'EnclosedInStringProperty', IamRole: 'Option', AdvancedOptions: 'AmazonRedshiftAdvancedOptions', SampleQuery: 'GenericString', PreAction: 'GenericString', PostAction: 'GenericString', Action: 'GenericString', TablePrefix: 'GenericLimitedString', Upsert: 'BooleanValue', MergeAction: 'GenericLimitedString', MergeWhenMatched: 'GenericLimitedString', MergeWhenNotMatched: 'GenericLimitedString', MergeClause: 'GenericString', CrawlerConnection: 'GenericString', TableSchema: 'OptionList', StagingTable: 'GenericString', SelectedColumns: 'OptionList' } },
    AmazonRedshiftSource: { type: 'structure', members: { Name: 'NodeName', Data: 'AmazonRedshiftNodeData' } },
    AmazonRedshiftTarget: { type: 'structure', members: { Name: 'NodeName', Data: 'AmazonRedshiftNodeData', Inputs: 'OneInput' } },
    AnalysisType: { type: 'string', enum: ['AUTO_UPGRADE'] },
    AnnotationError: { type: 'structure', members: { ProfileId: 'HashString', StatisticId: 'HashString', FailureReason: 'DescriptionString' } },
    AnnotationErrorList: { type: 'list', member: 'AnnotationError' },
    AnnotationList: { type: 'list', member: 'StatisticAnnotation' },
    ApiVersion: { type: 'string', min: 1, max: 256, pattern: '[a-zA-Z0-9.-]*' },
    ApplicationArn: { type: 'string', min: 10, max: 1224 },
    ApplyMapping: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', Mapping: 'Mappings' }, required: ['Name', 'Inputs', 'Mapping'] },
    ArnString: { type: 'string', min: 20, max: 2048 },
    AssetDescription: { type: 'string' },
    AssetFormEntry: { type: 'structure', members: { FormTypeId: 'FormTypeId', Content: 'FormContent' } },
    AssetFormKey: { type: 'string' },
    AssetFormMap: { type: 'map', key: 'AssetFormKey', value: 'AssetFormEntry' },
    AssetId: { type: 'string', min: 1, max: 1087, pattern: '[a-zA-Z0-9\\-\\:\\/\\.\\_\\*]+' },
    AssetName: { type: 'string' },
    AssetTypeFormKey: { type: 'string', min: 1, max: 128, pattern: '^(?![0-9_])\\w+$|^_\\w*[a-zA-Z0-9]\\w*$' },
    AssetTypeFormReference: { type: 'structure', members: { FormTypeIdentifier: 'FormTypeId' }, required: ['FormTypeIdentifier'] },
    AssetTypeFormsMap: { type: 'map', key: 'AssetTypeFormKey', value: 'AssetTypeFormReference', min: 1, max: 100 },
    AssetTypeId: { type: 'string', min: 1, max: 256 },
    AssetTypeItem: { type: 'structure', members: { Id: 'AssetTypeId', Name: 'AssetTypeName' } },
    AssetTypeItemList: { type: 'list', member: 'AssetTypeItem' },
    AssetTypeName: { type: 'string', min: 1, max: 128, pattern: '^(?![0-9_])\\w+$|^_\\w*[a-zA-Z0-9]\\w*$' },
    AssociateGlossaryTermsRequest: { type: 'structure', members: { AssetIdentifier: 'AssetId', IterableFormName: 'IterableFormName', ItemIdentifier: 'ItemIdentifier', GlossaryTermIdentifiers: 'GlossaryTermIdList', ClientToken: 'HashString' }, required: ['AssetIdentifier', 'GlossaryTermIdentifiers'] },
    AssociateGlossaryTermsResponse: { type: 'structure', members: { AssetIdentifier: 'AssetId', IterableFormName: 'IterableFormName', ItemIdentifier: 'ItemIdentifier', GlossaryTerms: 'GlossaryTermIdList' } },
    AthenaConnectorSource: { type: 'structure', members: { Name: 'NodeName', ConnectionName: 'EnclosedInStringProperty', ConnectorName: 'EnclosedInStringProperty', ConnectionType: 'EnclosedInStringProperty', ConnectionTable: 'EnclosedInStringPropertyWithQuote', SchemaName: 'EnclosedInStringProperty', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'ConnectionName', 'ConnectorName', 'ConnectionType', 'SchemaName'] },
    AttachmentName: { type: 'string', min: 1, max: 256, pattern: '^[a-zA-Z][a-zA-Z0-9_]*$' },
    AttemptCount: { type: 'integer' },
    AuditColumnNamesList: { type: 'list', member: 'ColumnNameString' },
    AuditContext: { type: 'structure', members: { AdditionalAuditContext: 'AuditContextString', RequestedColumns: 'AuditColumnNamesList', AllColumnsRequested: 'NullableBoolean' } },
    AuditContextString: { type: 'string', min: 0, max: 2048 },
    AuthConfiguration: { type: 'structure', members: { AuthenticationType: 'Property', SecretArn: 'Property', OAuth2Properties: 'PropertiesMap', BasicAuthenticationProperties: 'PropertiesMap', CustomAuthenticationProperties: 'PropertiesMap' }, required: ['AuthenticationType'] },
    AuthTokenString: { type: 'string', min: 1, max: 255, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*' },
    AuthenticationConfiguration: { type: 'structure', members: { AuthenticationType: 'AuthenticationType', SecretArn: 'SecretArn', KmsKeyArn: 'KmsKeyArn', OAuth2Properties: 'OAuth2Properties' } },
    AuthenticationConfigurationInput: { type: 'structure', members: { AuthenticationType: 'AuthenticationType', OAuth2Properties: 'OAuth2PropertiesInput', SecretArn: 'SecretArn', KmsKeyArn: 'KmsKeyArn', BasicAuthenticationCredentials: 'BasicAuthenticationCredentials', CustomAuthenticationCredentials: 'CredentialMap' } },
    AuthenticationType: { type: 'string', enum: ['BASIC', 'OAUTH2', 'CUSTOM', 'IAM'] },
    AuthenticationTypes: { type: 'list', member: 'AuthenticationType' },
    AuthorizationCode: { type: 'string', min: 1, max: 4096, pattern: '\\S+' },
    AuthorizationCodeProperties: { type: 'structure', members: { AuthorizationCode: 'AuthorizationCode', RedirectUri: 'RedirectUri' } },
    AutoDataQuality: { type: 'structure', members: { IsEnabled: 'BooleanValue', EvaluationContext: 'EnclosedInStringProperty' } },
    AutoUpgradeMetadata: { type: 'structure', members: { TargetVersion: 'GlueVersionString', SourceVersion: 'GlueVersionString', Status: 'AutoUpgradeStatus', AnalysisId: 'IdString' } },
    AutoUpgradeStatus: { type: 'string', enum: ['OBSERVING', 'UPGRADING', 'UPGRADE_SUCCEEDED', 'UPGRADE_FAILED', 'STOPPED', 'WAITING_FOR_CONSENT'] },
    BackfillError: { type: 'structure', members: { Code: 'BackfillErrorCode', Partitions: 'BackfillErroredPartitionsList' } },
    BackfillErrorCode: { type: 'string', enum: ['ENCRYPTED_PARTITION_ERROR', 'INTERNAL_ERROR', 'INVALID_PARTITION_TYPE_DATA_ERROR', 'MISSING_PARTITION_VALUE_ERROR', 'UNSUPPORTED_PARTITION_CHARACTER_ERROR'] },
    BackfillErroredPartitionsList: { type: 'list', member: 'PartitionValueList' },
    BackfillErrors: { type: 'list', member: 'BackfillError' },
    BasicAuthenticationCredentials: { type: 'structure', members: { Username: 'Username', Password: 'Password' } },
    BasicAuthenticationProperties: { type: 'structure', members: { Username: 'ConnectorProperty', Password: 'ConnectorProperty' } },
    BasicCatalogTarget: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', PartitionKeys: 'GlueStudioPathList', Database: 'EnclosedInStringProperty', Table: 'EnclosedInStringProperty' }, required: ['Name', 'Inputs', 'Database', 'Table'] },
    BatchCreatePartitionRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', PartitionInputList: 'PartitionInputList' }, required: ['DatabaseName', 'TableName', 'PartitionInputList'] },
    BatchCreatePartitionResponse: { type: 'structure', members: { Errors: 'PartitionErrors' } },
    BatchDeleteConnectionRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', ConnectionNameList: 'DeleteConnectionNameList' }, required: ['ConnectionNameList'] },
    BatchDeleteConnectionResponse: { type: 'structure', members: { Succeeded: 'NameStringList', Errors: 'ErrorByName' } },
    BatchDeletePartitionRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', PartitionsToDelete: 'BatchDeletePartitionValueList' }, required: ['DatabaseName', 'TableName', 'PartitionsToDelete'] },
    BatchDeletePartitionResponse: { type: 'structure', members: { Errors: 'PartitionErrors' } },
    BatchDeletePartitionValueList: { type: 'list', member: 'PartitionValueList', min: 0, max: 25 },
    BatchDeleteTableNameList: { type: 'list', member: 'NameString', min: 0, max: 100 },
    BatchDeleteTableRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TablesToDelete: 'BatchDeleteTableNameList', TransactionId: 'TransactionIdString' }, required: ['DatabaseName', 'TablesToDelete'] },
    BatchDeleteTableResponse: { type: 'structure', members: { Errors: 'TableErrors' } },
    BatchDeleteTableVersionList: { type: 'list', member: 'VersionString', min: 0, max: 100 },
    BatchDeleteTableVersionRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', VersionIds: 'BatchDeleteTableVersionList' }, required: ['DatabaseName', 'TableName', 'VersionIds'] },
    BatchDeleteTableVersionResponse: { type: 'structure', members: { Errors: 'TableVersionErrors' } },
    BatchGetBlueprintNames: { type: 'list', member: 'OrchestrationNameString', min: 1, max: 25 },
    BatchGetBlueprintsRequest: { type: 'structure', members: { Names: 'BatchGetBlueprintNames', IncludeBlueprint: 'NullableBoolean', IncludeParameterSpec: 'NullableBoolean' }, required: ['Names'] },
    BatchGetBlueprintsResponse: { type: 'structure', members: { Blueprints: 'Blueprints', MissingBlueprints: 'BlueprintNames' } },
    BatchGetCrawlersRequest: { type: 'structure', members: { CrawlerNames: 'CrawlerNameList' }, required: ['CrawlerNames'] },
    BatchGetCrawlersResponse: { type: 'structure', members: { Crawlers: 'CrawlerList', CrawlersNotFound: 'CrawlerNameList' } },
    BatchGetCustomEntityTypesRequest: { type: 'structure', members: { Names: 'CustomEntityTypeNames' }, required: ['Names'] },
    BatchGetCustomEntityTypesResponse: { type: 'structure', members: { CustomEntityTypes: 'CustomEntityTypes', CustomEntityTypesNotFound: 'CustomEntityTypeNames' } },
    BatchGetDataQualityResultRequest: { type: 'structure', members: { ResultIds: 'DataQualityResultIds' }, required: ['ResultIds'] },
    BatchGetDataQualityResultResponse: { type: 'structure', members: { Results: 'DataQualityResultsList', ResultsNotFound: 'DataQualityResultIds' }, required: ['Results'] },
    BatchGetDataQualityResultV2Request: { type: 'structure', members: { ResultIds: 'DataQualityResultV2IdList' }, required: ['ResultIds'] },
    BatchGetDataQualityResultV2Response: { type: 'structure', members: { Results: 'DataQualityResultV2List', ResultsNotFound: 'DataQualityResultV2IdList' }, required: ['Results'] },
    BatchGetDataQualityRulesetEvaluationRunRequest: { type: 'structure', members: { RunIds: 'DataQualityRulesetEvaluationRunIdList' }, required: ['RunIds'] },
    BatchGetDataQualityRulesetEvaluationRunResponse: { type: 'structure', members: { Runs: 'DataQualityRulesetEvaluationRunsList', RunsNotFound: 'DataQualityRulesetEvaluationRunIdList' } },
    BatchGetDevEndpointsRequest: { type: 'structure', members: { DevEndpointNames: 'DevEndpointNames' }, required: ['DevEndpointNames'] },
    BatchGetDevEndpointsResponse: { type: 'structure', members: { DevEndpoints: 'DevEndpointList', DevEndpointsNotFound: 'DevEndpointNames' } },
    BatchGetIterableFormsRequest: { type: 'structure', members: { AssetIdentifier: 'AssetId', IterableFormName: 'IterableFormName', ItemIdentifiers: 'ItemIdentifierList' }, required: ['AssetIdentifier', 'IterableFormName', 'ItemIdentifiers'] },
    BatchGetIterableFormsResponse: { type: 'structure', members: { Items: 'IterableFormItemList', Errors: 'ItemErrorList' } },
    BatchGetJobsRequest: { type: 'structure', members: { JobNames: 'JobNameList' }, required: ['JobNames'] },
    BatchGetJobsResponse: { type: 'structure', members: { Jobs: 'JobList', JobsNotFound: 'JobNameList' } },
    BatchGetPartitionRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', PartitionsToGet: 'BatchGetPartitionValueList', AuditContext: 'AuditContext', QuerySessionContext: 'QuerySessionContext' }, required: ['DatabaseName', 'TableName', 'PartitionsToGet'] },
    BatchGetPartitionResponse: { type: 'structure', members: { Partitions: 'PartitionList', UnprocessedKeys: 'BatchGetPartitionValueList' } },
    BatchGetPartitionValueList: { type: 'list', member: 'PartitionValueList', min: 0, max: 1000 },
    BatchGetTableOptimizerEntries: { type: 'list', member: 'BatchGetTableOptimizerEntry' },
    BatchGetTableOptimizerEntry: { type: 'structure', members: { catalogId: 'CatalogIdString', databaseName: 'databaseNameString', tableName: 'tableNameString', type: 'TableOptimizerType' } },
    BatchGetTableOptimizerError: { type: 'structure', members: { error: 'ErrorDetail', catalogId: 'CatalogIdString', databaseName: 'databaseNameString', tableName: 'tableNameString', type: 'TableOptimizerType' } },
    BatchGetTableOptimizerErrors: { type: 'list', member: 'BatchGetTableOptimizerError' },
    BatchGetTableOptimizerRequest: { type: 'structure', members: { Entries: 'BatchGetTableOptimizerEntries' }, required: ['Entries'] },
    BatchGetTableOptimizerResponse: { type: 'structure', members: { TableOptimizers: 'BatchTableOptimizers', Failures: 'BatchGetTableOptimizerErrors' } },
    BatchGetTriggersRequest: { type: 'structure', members: { TriggerNames: 'TriggerNameList' }, required: ['TriggerNames'] },
    BatchGetTriggersResponse: { type: 'structure', members: { Triggers: 'TriggerList', TriggersNotFound: 'TriggerNameList' } },
    BatchGetWorkflowsRequest: { type: 'structure', members: { Names: 'WorkflowNames', IncludeGraph: 'NullableBoolean' }, required: ['Names'] },
    BatchGetWorkflowsResponse: { type: 'structure', members: { Workflows: 'Workflows', MissingWorkflows: 'WorkflowNames' } },
    BatchPutDataQualityStatisticAnnotationRequest: { type: 'structure', members: { InclusionAnnotations: 'InclusionAnnotationList', ClientToken: 'HashString' }, required: ['InclusionAnnotations'] },
    BatchPutDataQualityStatisticAnnotationResponse: { type: 'structure', members: { FailedInclusionAnnotations: 'AnnotationErrorList' } },
    BatchSize: { type: 'integer', min: 1, max: 100 },
    BatchStopJobRunError: { type: 'structure', members: { JobName: 'NameString', JobRunId: 'IdString', ErrorDetail: 'ErrorDetail' } },
    BatchStopJobRunErrorList: { type: 'list', member: 'BatchStopJobRunError' },
    BatchStopJobRunJobRunIdList: { type: 'list', member: 'IdString', min: 1, max: 25 },
    BatchStopJobRunRequest: { type: 'structure', members: { JobName: 'NameString', JobRunIds: 'BatchStopJobRunJobRunIdList' }, required: ['JobName', 'JobRunIds'] },
    BatchStopJobRunResponse: { type: 'structure', members: { SuccessfulSubmissions: 'BatchStopJobRunSuccessfulSubmissionList', Errors: 'BatchStopJobRunErrorList' } },
    BatchStopJobRunSuccessfulSubmission: { type: 'structure', members: { JobName: 'NameString', JobRunId: 'IdString' } },
    BatchStopJobRunSuccessfulSubmissionList: { type: 'list', member: 'BatchStopJobRunSuccessfulSubmission' },
    BatchTableOptimizer: { type: 'structure', members: { catalogId: 'CatalogIdString', databaseName: 'databaseNameString', tableName: 'tableNameString', tableOptimizer: 'TableOptimizer' } },
    BatchTableOptimizers: { type: 'list', member: 'BatchTableOptimizer' },
    BatchUpdatePartitionFailureEntry: { type: 'structure', members: { PartitionValueList: 'BoundedPartitionValueList', ErrorDetail: 'ErrorDetail' } },
    BatchUpdatePartitionFailureList: { type: 'list', member: 'BatchUpdatePartitionFailureEntry' },
    BatchUpdatePartitionRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', Entries: 'BatchUpdatePartitionRequestEntryList' }, required: ['DatabaseName', 'TableName', 'Entries'] },
    BatchUpdatePartitionRequestEntry: { type: 'structure', members: { PartitionValueList: 'BoundedPartitionValueList', PartitionInput: 'PartitionInput' }, required: ['PartitionValueList', 'PartitionInput'] },
    BatchUpdatePartitionRequestEntryList: { type: 'list', member: 'BatchUpdatePartitionRequestEntry', min: 1, max: 100 },
    BatchUpdatePartitionResponse: { type: 'structure', members: { Errors: 'BatchUpdatePartitionFailureList' } },
    BatchWindow: { type: 'integer', min: 1, max: 900 },
    BetweenConfiguration: { type: 'structure', members: { LowBoundKey: 'String', HighBoundKey: 'String', Template: 'String' } },
    BinEdges: { type: 'list', member: 'GenericString' },
    BinaryColumnStatisticsData: { type: 'structure', members: { MaximumLength: 'NonNegativeLong', AverageLength: 'NonNegativeDouble', NumberOfNulls: 'NonNegativeLong' }, required: ['MaximumLength', 'AverageLength', 'NumberOfNulls'] },
    Blob: { type: 'blob' },
    Blueprint: { type: 'structure', members: { Name: 'OrchestrationNameString', Description: 'Generic512CharString', CreatedOn: 'TimestampValue', LastModifiedOn: 'TimestampValue', ParameterSpec: 'BlueprintParameterSpec', BlueprintLocation: 'GenericString', BlueprintServiceLocation: 'GenericString', Status: 'BlueprintStatus', ErrorMessage: 'ErrorString', LastActiveDefinition: 'LastActiveDefinition' } },
    BlueprintDetails: { type: 'structure', members: { BlueprintName: 'OrchestrationNameString', RunId: 'IdString' } },
    BlueprintNames: { type: 'list', member: 'OrchestrationNameString' },
    BlueprintParameterSpec: { type: 'string', min: 1, max: 131072 },
    BlueprintParameters: { type: 'string', min: 1, max: 131072 },
    BlueprintRun: { type: 'structure', members: { BlueprintName: 'OrchestrationNameString', RunId: 'IdString', WorkflowName: 'NameString', State: 'BlueprintRunState', StartedOn: 'TimestampValue', CompletedOn: 'TimestampValue', ErrorMessage: 'MessageString', RollbackErrorMessage: 'MessageString', Parameters: 'BlueprintParameters', RoleArn: 'OrchestrationIAMRoleArn' } },
    BlueprintRunState: { type: 'string', enum: ['RUNNING', 'SUCCEEDED', 'FAILED', 'ROLLING_BACK'] },
    BlueprintRuns: { type: 'list', member: 'BlueprintRun' },
    BlueprintStatus: { type: 'string', enum: ['CREATING', 'ACTIVE', 'UPDATING', 'FAILED'] },
    Blueprints: { type: 'list', member: 'Blueprint' },
    Bool: { type: 'boolean' },
    Boolean: { type: 'boolean' },
    BooleanColumnStatisticsData: { type: 'structure', members: { NumberOfTrues: 'NonNegativeLong', NumberOfFalses: 'NonNegativeLong', NumberOfNulls: 'NonNegativeLong' }, required: ['NumberOfTrues', 'NumberOfFalses', 'NumberOfNulls'] },
    BooleanNullable: { type: 'boolean' },
    BooleanValue: { type: 'boolean' },
    BoundedPartitionValueList: { type: 'list', member: 'ValueString', min: 0, max: 100 },
    BoxedBoolean: { type: 'boolean' },
    BoxedDoubleFraction: { type: 'double', min: 0, max: 1 },
    BoxedLong: { type: 'long' },
    BoxedNonNegativeInt: { type: 'integer', min: 0 },
    BoxedNonNegativeLong: { type: 'long', min: 0 },
    BoxedPositiveInt: { type: 'integer', min: 0 },
    ByteCount: { type: 'long', min: 0 },
    CancelDataQualityRuleRecommendationRunRequest: { type: 'structure', members: { RunId: 'HashString' }, required: ['RunId'] },
    CancelDataQualityRuleRecommendationRunResponse: { type: 'structure', members: {} },
    CancelDataQualityRulesetEvaluationRunRequest: { type: 'structure', members: { RunId: 'HashString' }, required: ['RunId'] },
    CancelDataQualityRulesetEvaluationRunResponse: { type: 'structure', members: {} },
    CancelMLTaskRunRequest: { type: 'structure', members: { TransformId: 'HashString', TaskRunId: 'HashString' }, required: ['TransformId', 'TaskRunId'] },
    CancelMLTaskRunResponse: { type: 'structure', members: { TransformId: 'HashString', TaskRunId: 'HashString', Status: 'TaskStatusType' } },
    CancelStatementRequest: { type: 'structure', members: { SessionId: 'NameString', Id: 'IntegerValue', RequestOrigin: 'OrchestrationNameString' }, required: ['SessionId', 'Id'] },
    CancelStatementResponse: { type: 'structure', members: {} },
    Capabilities: { type: 'structure', members: { SupportedAuthenticationTypes: 'AuthenticationTypes', SupportedDataOperations: 'DataOperations', SupportedComputeEnvironments: 'ComputeEnvironments' }, required: ['SupportedAuthenticationTypes', 'SupportedDataOperations', 'SupportedComputeEnvironments'] },
    Catalog: { type: 'structure', members: { CatalogId: 'CatalogIdString', Name: 'CatalogNameString', ResourceArn: 'ResourceArnString', Description: 'DescriptionString', Parameters: 'ParametersMap', CreateTime: 'Timestamp', UpdateTime: 'Timestamp', TargetRedshiftCatalog: 'TargetRedshiftCatalog', FederatedCatalog: 'FederatedCatalog', CatalogProperties: 'CatalogPropertiesOutput', CreateTableDefaultPermissions: 'PrincipalPermissionsList', CreateDatabaseDefaultPermissions: 'PrincipalPermissionsList', AllowFullTableExternalDataAccess: 'AllowFullTableExternalDataAccessEnum' }, required: ['Name'] },
    CatalogDeltaSource: { type: 'structure', members: { Name: 'NodeName', Database: 'EnclosedInStringProperty', Table: 'EnclosedInStringProperty', AdditionalDeltaOptions: 'AdditionalOptions', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'Database', 'Table'] },
    CatalogEncryptionMode: { type: 'string', enum: ['DISABLED', 'SSE-KMS', 'SSE-KMS-WITH-SERVICE-ROLE'] },
    CatalogEntries: { type: 'list', member: 'CatalogEntry' },
    CatalogEntry: { type: 'structure', members: { DatabaseName: 'NameString', TableName: 'NameString' }, required: ['DatabaseName', 'TableName'] },
    CatalogGetterPageSize: { type: 'integer', min: 1, max: 100 },
    CatalogHudiSource: { type: 'structure', members: { Name: 'NodeName', Database: 'EnclosedInStringProperty', Table: 'EnclosedInStringProperty', AdditionalHudiOptions: 'AdditionalOptions', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'Database', 'Table'] },
    CatalogIcebergSource: { type: 'structure', members: { Name: 'NodeName', Database: 'EnclosedInStringProperty', Table: 'EnclosedInStringProperty', AdditionalIcebergOptions: 'AdditionalOptions', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'Database', 'Table'] },
    CatalogIdString: { type: 'string', min: 1, max: 255, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*' },
    CatalogImportStatus: { type: 'structure', members: { ImportCompleted: 'Boolean', ImportTime: 'Timestamp', ImportedBy: 'NameString' } },
    CatalogInput: { type: 'structure', members: { Description: 'DescriptionString', FederatedCatalog: 'FederatedCatalog', Parameters: 'ParametersMap', TargetRedshiftCatalog: 'TargetRedshiftCatalog', CatalogProperties: 'CatalogProperties', CreateTableDefaultPermissions: 'PrincipalPermissionsList', CreateDatabaseDefaultPermissions: 'PrincipalPermissionsList', AllowFullTableExternalDataAccess: 'AllowFullTableExternalDataAccessEnum', OverwriteChildResourcePermissionsWithDefault: 'OverwriteChildResourcePermissionsWithDefaultEnum' } },
    CatalogKafkaSource: { type: 'structure', members: { Name: 'NodeName', WindowSize: 'BoxedPositiveInt', DetectSchema: 'BoxedBoolean', Table: 'EnclosedInStringProperty', Database: 'EnclosedInStringProperty', StreamingOptions: 'KafkaStreamingSourceOptions', DataPreviewOptions: 'StreamingDataPreviewOptions' }, required: ['Name', 'Table', 'Database'] },
    CatalogKinesisSource: { type: 'structure', members: { Name: 'NodeName', WindowSize: 'BoxedPositiveInt', DetectSchema: 'BoxedBoolean', Table: 'EnclosedInStringProperty', Database: 'EnclosedInStringProperty', StreamingOptions: 'KinesisStreamingSourceOptions', DataPreviewOptions: 'StreamingDataPreviewOptions' }, required: ['Name', 'Table', 'Database'] },
    CatalogList: { type: 'list', member: 'Catalog' },
    CatalogNameString: { type: 'string', min: 1, max: 64, pattern: '^(?!(.*[.\\/\\\\]|aws:)).*$' },
    CatalogProperties: { type: 'structure', members: { DataLakeAccessProperties: 'DataLakeAccessProperties', IcebergOptimizationProperties: 'IcebergOptimizationProperties', CustomProperties: 'ParametersMap' } },
    CatalogPropertiesOutput: { type: 'structure', members: { DataLakeAccessProperties: 'DataLakeAccessPropertiesOutput', IcebergOptimizationProperties: 'IcebergOptimizationPropertiesOutput', CustomProperties: 'ParametersMap' } },
    CatalogSchemaChangePolicy: { type: 'structure', members: { EnableUpdateCatalog: 'BoxedBoolean', UpdateBehavior: 'UpdateCatalogBehavior' } },
    CatalogSource: { type: 'structure', members: { Name: 'NodeName', Database: 'EnclosedInStringProperty', Table: 'EnclosedInStringProperty', PartitionPredicate: 'EnclosedInStringProperty', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'Database', 'Table'] },
    CatalogTableConfigOptions: { type: 'structure', members: { DatabaseName: 'NameString', TableName: 'NameString', S3Location: 'UriString', CatalogId: 'NameString' } },
    CatalogTablesList: { type: 'list', member: 'NameString', min: 1 },
    CatalogTarget: { type: 'structure', members: { DatabaseName: 'NameString', Tables: 'CatalogTablesList', ConnectionName: 'ConnectionName', EventQueueArn: 'EventQueueArn', DlqEventQueueArn: 'EventQueueArn' }, required: ['DatabaseName', 'Tables'] },
    CatalogTargetList: { type: 'list', member: 'CatalogTarget' },
    Category: { type: 'string' },
    CheckSchemaVersionValidityInput: { type: 'structure', members: { DataFormat: 'DataFormat', SchemaDefinition: 'SchemaDefinitionString' }, required: ['DataFormat', 'SchemaDefinition'] },
    CheckSchemaVersionValidityResponse: { type: 'structure', members: { Valid: 'IsVersionValid', Error: 'SchemaValidationError' } },
    Classification: { type: 'string' },
    Classifier: { type: 'structure', members: { GrokClassifier: 'GrokClassifier', XMLClassifier: 'XMLClassifier', JsonClassifier: 'JsonClassifier', CsvClassifier: 'CsvClassifier' } },
    ClassifierList: { type: 'list', member: 'Classifier' },
    ClassifierNameList: { type: 'list', member: 'NameString' },
    ClientCredentialsProperties: { type: 'structure', members: { TokenUrl: 'ConnectorProperty', RequestMethod: 'HTTPMethod', ContentType: 'ContentType', ClientId: 'ConnectorProperty', ClientSecret: 'ConnectorProperty', Scope: 'ConnectorProperty', TokenUrlParameters: 'ConnectorPropertyList' } },
    ClientTokenString: { type: 'string', min: 1, max: 64, pattern: '^[a-zA-Z0-9_-]+$' },
    CloudWatchEncryption: { type: 'structure', members: { CloudWatchEncryptionMode: 'CloudWatchEncryptionMode', KmsKeyArn: 'KmsKeyArn' } },
    CloudWatchEncryptionMode: { type: 'string', enum: ['DISABLED', 'SSE-KMS'] },
    CodeGenArgName: { type: 'string' },
    CodeGenArgValue: { type: 'string' },
    CodeGenConfigurationNode: { type: 'structure', members: { AthenaConnectorSource: 'AthenaConnectorSource', JDBCConnectorSource: 'JDBCConnectorSource', SparkConnectorSource: 'SparkConnectorSource', CatalogSource: 'CatalogSource', RedshiftSource: 'RedshiftSource', S3CatalogSource: 'S3CatalogSource', S3CsvSource: 'S3CsvSource', S3JsonSource: 'S3JsonSource', S3ParquetSource: 'S3ParquetSource', RelationalCatalogSource: 'RelationalCatalogSource', DynamoDBCatalogSource: 'DynamoDBCatalogSource', JDBCConnectorTarget: 'JDBCConnectorTarget', SparkConnectorTarget: 'SparkConnectorTarget', CatalogTarget: 'BasicCatalogTarget', RedshiftTarget: 'RedshiftTarget', S3CatalogTarget: 'S3CatalogTarget', S3GlueParquetTarget: 'S3GlueParquetTarget', S3DirectTarget: 'S3DirectTarget', ApplyMapping: 'ApplyMapping', SelectFields: 'SelectFields', DropFields: 'DropFields', RenameField: 'RenameField', Spigot: 'Spigot', Join: 'Join', SplitFields: 'SplitFields', SelectFromCollection: 'SelectFromCollection', FillMissingValues: 'FillMissingValues', Filter: 'Filter', CustomCode: 'CustomCode', SparkSQL: 'SparkSQL', DirectKinesisSource: 'DirectKinesisSource', DirectKafkaSource: 'DirectKafkaSource', CatalogKinesisSource: 'CatalogKinesisSource', CatalogKafkaSource: 'CatalogKafkaSource', DropNullFields: 'DropNullFields', Merge: 'Merge', Union: 'Union', PIIDetection: 'PIIDetection', Aggregate: 'Aggregate', DropDuplicates: 'DropDuplicates', GovernedCatalogTarget: 'GovernedCatalogTarget', GovernedCatalogSource: 'GovernedCatalogSource', MicrosoftSQLServerCatalogSource: 'MicrosoftSQLServerCatalogSource', MySQLCatalogSource: 'MySQLCatalogSource', OracleSQLCatalogSource: 'OracleSQLCatalogSource', PostgreSQLCatalogSource: 'PostgreSQLCatalogSource', MicrosoftSQLServerCatalogTarget: 'MicrosoftSQLServerCatalogTarget', MySQLCatalogTarget: 'MySQLCatalogTarget', OracleSQLCatalogTarget: 'OracleSQLCatalogTarget', PostgreSQLCatalogTarget: 'PostgreSQLCatalogTarget', Route: 'Route', DynamicTransform: 'DynamicTransform', EvaluateDataQuality: 'EvaluateDataQuality', S3CatalogHudiSource: 'S3CatalogHudiSource', CatalogHudiSource: 'CatalogHudiSource', S3HudiSource: 'S3HudiSource', S3HudiCatalogTarget: 'S3HudiCatalogTarget', S3HudiDirectTarget: 'S3HudiDirectTarget', DirectJDBCSource: 'DirectJDBCSource', S3CatalogDeltaSource: 'S3CatalogDeltaSource', CatalogDeltaSource: 'CatalogDeltaSource', S3DeltaSource: 'S3DeltaSource', S3DeltaCatalogTarget: 'S3DeltaCatalogTarget', S3DeltaDirectTarget: 'S3DeltaDirectTarget', AmazonRedshiftSource: 'AmazonRedshiftSource', AmazonRedshiftTarget: 'AmazonRedshiftTarget', EvaluateDataQualityMultiFrame: 'EvaluateDataQualityMultiFrame', Recipe: 'Recipe', SnowflakeSource: 'SnowflakeSource', SnowflakeTarget: 'SnowflakeTarget', ConnectorDataSource: 'ConnectorDataSource', ConnectorDataTarget: 'ConnectorDataTarget', S3CatalogIcebergSource: 'S3CatalogIcebergSource', CatalogIcebergSource: 'CatalogIcebergSource', S3IcebergCatalogTarget: 'S3IcebergCatalogTarget', S3IcebergDirectTarget: 'S3IcebergDirectTarget', S3ExcelSource: 'S3ExcelSource', S3HyperDirectTarget: 'S3HyperDirectTarget', DynamoDBELTConnectorSource: 'DynamoDBELTConnectorSource' } },
    CodeGenConfigurationNodes: { type: 'map', key: 'NodeId', value: 'CodeGenConfigurationNode' },
    CodeGenEdge: { type: 'structure', members: { Source: 'CodeGenIdentifier', Target: 'CodeGenIdentifier', TargetParameter: 'CodeGenArgName' }, required: ['Source', 'Target'] },
    CodeGenIdentifier: { type: 'string', min: 1, max: 255, pattern: '[A-Za-z_][A-Za-z0-9_]*' },
    CodeGenNode: { type: 'structure', members: { Id: 'CodeGenIdentifier', NodeType: 'CodeGenNodeType', Args: 'CodeGenNodeArgs', LineNumber: 'Integer' }, required: ['Id', 'NodeType', 'Args'] },
    CodeGenNodeArg: { type: 'structure', members: { Name: 'CodeGenArgName', Value: 'CodeGenArgValue', Param: 'Boolean' }, required: ['Name', 'Value'] },
    CodeGenNodeArgs: { type: 'list', member: 'CodeGenNodeArg', min: 0, max: 50 },
    CodeGenNodeType: { type: 'string' },
    Column: { type: 'structure', members: { Name: 'NameString', Type: 'ColumnTypeString', Comment: 'CommentString', Parameters: 'ParametersMap' }, required: ['Name'] },
    ColumnError: { type: 'structure', members: { ColumnName: 'NameString', Error: 'ErrorDetail' } },
    ColumnErrors: { type: 'list', member: 'ColumnError' },
    ColumnImportance: { type: 'structure', members: { ColumnName: 'NameString', Importance: 'GenericBoundedDouble' } },
    ColumnImportanceList: { type: 'list', member: 'ColumnImportance', min: 0, max: 100 },
    ColumnList: { type: 'list', member: 'Column' },
    ColumnNameList: { type: 'list', member: 'NameString' },
    ColumnNameString: { type: 'string', min: 1, max: 1024, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*' },
    ColumnRowFilter: { type: 'structure', members: { ColumnName: 'NameString', RowFilterExpression: 'PredicateString' } },
    ColumnRowFilterList: { type: 'list', member: 'ColumnRowFilter' },
    ColumnStatistics: { type: 'structure', members: { ColumnName: 'NameString', ColumnType: 'TypeString', AnalyzedTime: 'Timestamp', StatisticsData: 'ColumnStatisticsData' }, required: ['ColumnName', 'ColumnType', 'AnalyzedTime', 'StatisticsData'] },
    ColumnStatisticsData: { type: 'structure', members: { Type: 'ColumnStatisticsType', BooleanColumnStatisticsData: 'BooleanColumnStatisticsData', DateColumnStatisticsData: 'DateColumnStatisticsData', DecimalColumnStatisticsData: 'DecimalColumnStatisticsData', DoubleColumnStatisticsData: 'DoubleColumnStatisticsData', LongColumnStatisticsData: 'LongColumnStatisticsData', StringColumnStatisticsData: 'StringColumnStatisticsData', BinaryColumnStatisticsData: 'BinaryColumnStatisticsData' }, required: ['Type'] },
    ColumnStatisticsError: { type: 'structure', members: { ColumnStatistics: 'ColumnStatistics', Error: 'ErrorDetail' } },
    ColumnStatisticsErrors: { type: 'list', member: 'ColumnStatisticsError' },
    ColumnStatisticsList: { type: 'list', member: 'ColumnStatistics' },
    ColumnStatisticsState: { type: 'string', enum: ['STARTING', 'RUNNING', 'SUCCEEDED', 'FAILED', 'STOPPED'] },
    ColumnStatisticsTaskNotRunningException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    ColumnStatisticsTaskRun: { type: 'structure', members: { CustomerId: 'AccountId', ColumnStatisticsTaskRunId: 'HashString', DatabaseName: 'DatabaseName', TableName: 'TableName', ColumnNameList: 'ColumnNameList', CatalogID: 'CatalogIdString', Role: 'Role', SampleSize: 'SampleSizePercentage', SecurityConfiguration: 'CrawlerSecurityConfiguration', NumberOfWorkers: 'PositiveInteger', WorkerType: 'NameString', ComputationType: 'ComputationType', Status: 'ColumnStatisticsState', CreationTime: 'Timestamp', LastUpdated: 'Timestamp', StartTime: 'Timestamp', EndTime: 'Timestamp', ErrorMessage: 'DescriptionString', DPUSeconds: 'NonNegativeDouble' } },
    ColumnStatisticsTaskRunIdList: { type: 'list', member: 'HashString', min: 0, max: 100 },
    ColumnStatisticsTaskRunningException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    ColumnStatisticsTaskRunsList: { type: 'list', member: 'ColumnStatisticsTaskRun' },
    ColumnStatisticsTaskSettings: { type: 'structure', members: { DatabaseName: 'DatabaseName', TableName: 'TableName', Schedule: 'Schedule', ColumnNameList: 'ColumnNameList', CatalogID: 'CatalogIdString', Role: 'Role', SampleSize: 'SampleSizePercentage', SecurityConfiguration: 'CrawlerSecurityConfiguration', ScheduleType: 'ScheduleType', SettingSource: 'SettingSource', LastExecutionAttempt: 'ExecutionAttempt' } },
    ColumnStatisticsTaskStoppingException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    ColumnStatisticsType: { type: 'string', enum: ['BOOLEAN', 'DATE', 'DECIMAL', 'DOUBLE', 'LONG', 'STRING', 'BINARY'] },
    ColumnTypeString: { type: 'string', min: 0, max: 131072, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*' },
    ColumnValueStringList: { type: 'list', member: 'ColumnValuesString' },
    ColumnValuesString: { type: 'string' },
    CommentString: { type: 'string', min: 0, max: 255, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*' },
    CommitIdString: { type: 'string', min: 1, max: 40, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*' },
    CompactionConfiguration: { type: 'structure', members: { icebergConfiguration: 'IcebergCompactionConfiguration' } },
    CompactionMetrics: { type: 'structure', members: { IcebergMetrics: 'IcebergCompactionMetrics' } },
    CompactionStrategy: { type: 'string', enum: ['binpack', 'sort', 'z-order'] },
    Comparator: { type: 'string', enum: ['EQUALS', 'GREATER_THAN', 'LESS_THAN', 'GREATER_THAN_EQUALS', 'LESS_THAN_EQUALS'] },
    Compatibility: { type: 'string', enum: ['NONE', 'DISABLED', 'BACKWARD', 'BACKWARD_ALL', 'FORWARD', 'FORWARD_ALL', 'FULL', 'FULL_ALL'] },
    CompressionType: { type: 'string', enum: ['gzip', 'bzip2'] },
    ComputationType: { type: 'string', enum: ['FULL', 'INCREMENTAL'] },
    ComputeEnvironment: { type: 'string', enum: ['SPARK', 'ATHENA', 'PYTHON'] },
    ComputeEnvironmentConfiguration: { type: 'structure', members: { Name: 'ComputeEnvironmentName', Description: 'ComputeEnvironmentConfigurationDescriptionString', ComputeEnvironment: 'ComputeEnvironment', SupportedAuthenticationTypes: 'AuthenticationTypes', ConnectionOptions: 'PropertiesMap', ConnectionPropertyNameOverrides: 'PropertyNameOverrides', ConnectionOptionNameOverrides: 'PropertyNameOverrides', ConnectionPropertiesRequiredOverrides: 'ListOfString', PhysicalConnectionPropertiesRequired: 'Bool' }, required: ['Name', 'Description', 'ComputeEnvironment', 'SupportedAuthenticationTypes', 'ConnectionOptions', 'ConnectionPropertyNameOverrides', 'ConnectionOptionNameOverrides', 'ConnectionPropertiesRequiredOverrides'] },
    ComputeEnvironmentConfigurationDescriptionString: { type: 'string', min: 0, max: 1024 },
    ComputeEnvironmentConfigurationMap: { type: 'map', key: 'ComputeEnvironmentName', value: 'ComputeEnvironmentConfiguration' },
    ComputeEnvironmentList: { type: 'list', member: 'ComputeEnvironment' },
    ComputeEnvironmentName: { type: 'string', min: 1, max: 128 },
    ComputeEnvironments: { type: 'list', member: 'ComputeEnvironment' },
    ConcurrentModificationException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    ConcurrentRunsExceededException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    Condition: { type: 'structure', members: { LogicalOperator: 'LogicalOperator', JobName: 'NameString', State: 'JobRunState', CrawlerName: 'NameString', CrawlState: 'CrawlState' } },
    ConditionCheckFailureException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    ConditionExpression: { type: 'structure', members: { Condition: 'DatabrewCondition', Value: 'DatabrewConditionValue', TargetColumn: 'TargetColumn' }, required: ['Condition', 'TargetColumn'] },
    ConditionExpressionList: { type: 'list', member: 'ConditionExpression' },
    ConditionList: { type: 'list', member: 'Condition', max: 500 },
    ConfigValueString: { type: 'string', min: 1, max: 128, pattern: '[a-zA-Z0-9_.-]+' },
    ConfigurationMap: { type: 'map', key: 'NameString', value: 'ConfigurationObject' },
    ConfigurationObject: { type: 'structure', members: { DefaultValue: 'ConfigValueString', AllowedValues: 'AllowedValuesStringList', MinValue: 'ConfigValueString', MaxValue: 'ConfigValueString' } },
    ConfigurationSource: { type: 'string', enum: ['catalog', 'table'] },
    ConflictException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    ConfusionMatrix: { type: 'structure', members: { NumTruePositives: 'RecordsCount', NumFalsePositives: 'RecordsCount', NumTrueNegatives: 'RecordsCount', NumFalseNegatives: 'RecordsCount' } },
    Connection: { type: 'structure', members: { Name: 'NameString', Description: 'DescriptionString', ConnectionType: 'ConnectionType', MatchCriteria: 'MatchCriteria', ConnectionProperties: 'ConnectionProperties', SparkProperties: 'PropertyMap', AthenaProperties: 'PropertyMap', PythonProperties: 'PropertyMap', PhysicalConnectionRequirements: 'PhysicalConnectionRequirements', CreationTime: 'Timestamp', LastUpdatedTime: 'Timestamp', LastUpdatedBy: 'NameString', Status: 'ConnectionStatus', StatusReason: 'LongValueString', LastConnectionValidationTime: 'Timestamp', AuthenticationConfiguration: 'AuthenticationConfiguration', ConnectionSchemaVersion: 'ConnectionSchemaVersion', CompatibleComputeEnvironments: 'ComputeEnvironmentList' } },
    ConnectionInput: { type: 'structure', members: { Name: 'NameString', Description: 'DescriptionString', ConnectionType: 'ConnectionType', MatchCriteria: 'MatchCriteria', ConnectionProperties: 'ConnectionProperties', SparkProperties: 'PropertyMap', AthenaProperties: 'PropertyMap', PythonProperties: 'PropertyMap', PhysicalConnectionRequirements: 'PhysicalConnectionRequirements', AuthenticationConfiguration: 'AuthenticationConfigurationInput', ValidateCredentials: 'Boolean', ValidateForComputeEnvironments: 'ComputeEnvironmentList' }, required: ['Name', 'ConnectionType', 'ConnectionProperties'] },
    ConnectionList: { type: 'list', member: 'Connection' },
    ConnectionName: { type: 'string' },
    ConnectionOptions: { type: 'map', key: 'OptionKey', value: 'OptionValue', min: 0, max: 100 },
    ConnectionPasswordEncryption: { type: 'structure', members: { ReturnConnectionPasswordEncrypted: 'Boolean', AwsKmsKeyId: 'NameString' }, required: ['ReturnConnectionPasswordEncrypted'] },
    ConnectionProperties: { type: 'map', key: 'ConnectionPropertyKey', value: 'ValueString', min: 0, max: 100 },
    ConnectionPropertiesConfiguration: { type: 'structure', members: { Url: 'ConnectorProperty', AdditionalRequestParameters: 'ConnectorPropertyList' } },
    ConnectionPropertyKey: { type: 'string', enum: ['HOST', 'PORT', 'USERNAME', 'PASSWORD', 'ENCRYPTED_PASSWORD', 'JDBC_DRIVER_JAR_URI', 'JDBC_DRIVER_CLASS_NAME', 'JDBC_ENGINE', 'JDBC_ENGINE_VERSION', 'CONFIG_FILES', 'INSTANCE_ID', 'JDBC_CONNECTION_URL', 'JDBC_ENFORCE_SSL', 'CUSTOM_JDBC_CERT', 'SKIP_CUSTOM_JDBC_CERT_VALIDATION', 'CUSTOM_JDBC_CERT_STRING', 'CONNECTION_URL', 'KAFKA_BOOTSTRAP_SERVERS', 'KAFKA_SSL_ENABLED', 'KAFKA_CUSTOM_CERT', 'KAFKA_SKIP_CUSTOM_CERT_VALIDATION', 'KAFKA_CLIENT_KEYSTORE', 'KAFKA_CLIENT_KEYSTORE_PASSWORD', 'KAFKA_CLIENT_KEY_PASSWORD', 'ENCRYPTED_KAFKA_CLIENT_KEYSTORE_PASSWORD', 'ENCRYPTED_KAFKA_CLIENT_KEY_PASSWORD', 'KAFKA_SASL_MECHANISM', 'KAFKA_SASL_PLAIN_USERNAME', 'KAFKA_SASL_PLAIN_PASSWORD', 'ENCRYPTED_KAFKA_SASL_PLAIN_PASSWORD', 'KAFKA_SASL_SCRAM_USERNAME', 'KAFKA_SASL_SCRAM_PASSWORD', 'KAFKA_SASL_SCRAM_SECRETS_ARN', 'ENCRYPTED_KAFKA_SASL_SCRAM_PASSWORD', 'KAFKA_SASL_GSSAPI_KEYTAB', 'KAFKA_SASL_GSSAPI_KRB5_CONF', 'KAFKA_SASL_GSSAPI_SERVICE', 'KAFKA_SASL_GSSAPI_PRINCIPAL', 'SECRET_ID', 'CONNECTOR_URL', 'CONNECTOR_TYPE', 'CONNECTOR_CLASS_NAME', 'ENDPOINT', 'ENDPOINT_TYPE', 'ROLE_ARN', 'REGION', 'WORKGROUP_NAME', 'CLUSTER_IDENTIFIER', 'DATABASE'] },
    ConnectionSchemaVersion: { type: 'integer', min: 1, max: 2 },
    ConnectionStatus: { type: 'string', enum: ['READY', 'IN_PROGRESS', 'FAILED'] },
    ConnectionString: { type: 'string', max: 255 },
    ConnectionStringList: { type: 'list', member: 'ConnectionString', max: 1000 },
    ConnectionStringToStringMap: { type: 'map', key: 'String', value: 'String' },
    ConnectionType: { type: 'string', enum: ['JDBC', 'SFTP', 'MONGODB', 'KAFKA', 'NETWORK', 'MARKETPLACE', 'CUSTOM', 'SALESFORCE', 'VIEW_VALIDATION_REDSHIFT', 'VIEW_VALIDATION_ATHENA', 'GOOGLEADS', 'GOOGLESHEETS', 'GOOGLEANALYTICS4', 'SERVICENOW', 'MARKETO', 'SAPODATA', 'ZENDESK', 'JIRACLOUD', 'NETSUITEERP', 'HUBSPOT', 'FACEBOOKADS', 'INSTAGRAMADS', 'ZOHOCRM', 'SALESFORCEPARDOT', 'SALESFORCEMARKETINGCLOUD', 'ADOBEANALYTICS', 'SLACK', 'LINKEDIN', 'MIXPANEL', 'ASANA', 'STRIPE', 'SMARTSHEET', 'DATADOG', 'WOOCOMMERCE', 'INTERCOM', 'SNAPCHATADS', 'PAYPAL', 'QUICKBOOKS', 'FACEBOOKPAGEINSIGHTS', 'FRESHDESK', 'TWILIO', 'DOCUSIGNMONITOR', 'FRESHSALES', 'ZOOM', 'GOOGLESEARCHCONSOLE', 'SALESFORCECOMMERCECLOUD', 'SAPCONCUR', 'DYNATRACE', 'MICROSOFTDYNAMIC365FINANCEANDOPS', 'MICROSOFTTEAMS', 'BLACKBAUDRAISEREDGENXT', 'MAILCHIMP', 'GITLAB', 'PENDO', 'PRODUCTBOARD', 'CIRCLECI', 'PIPEDIVE', 'SENDGRID', 'AZURECOSMOS', 'AZURESQL', 'BIGQUERY', 'BLACKBAUD', 'CLOUDERAHIVE', 'CLOUDERAIMPALA', 'CLOUDWATCH', 'CLOUDWATCHMETRICS', 'CMDB', 'DATALAKEGEN2', 'DB2', 'DB2AS400', 'DOCUMENTDB', 'DOMO', 'DYNAMODB', 'GOOGLECLOUDSTORAGE', 'HBASE', 'KUSTOMER', 'MICROSOFTDYNAMICS365CRM', 'MONDAY', 'MYSQL', 'OKTA', 'OPENSEARCH', 'ORACLE', 'PIPEDRIVE', 'POSTGRESQL', 'SAPHANA', 'SQLSERVER', 'SYNAPSE', 'TERADATA', 'TERADATANOS', 'TIMESTREAM', 'TPCDS', 'VERTICA'] },
    ConnectionTypeBrief: { type: 'structure', members: { ConnectionType: 'ConnectionType', DisplayName: 'DisplayName', Vendor: 'Vendor', Description: 'Description', Categories: 'ListOfString', Capabilities: 'Capabilities', LogoUrl: 'UrlString', ConnectionTypeVariants: 'ConnectionTypeVariantList' } },
    ConnectionTypeList: { type: 'list', member: 'ConnectionTypeBrief' },
    ConnectionTypeVariant: { type: 'structure', members: { ConnectionTypeVariantName: 'DisplayName', DisplayName: 'DisplayName', Description: 'Description', LogoUrl: 'UrlString' } },
    ConnectionTypeVariantList: { type: 'list', member: 'ConnectionTypeVariant' },
    ConnectionsList: { type: 'structure', members: { Connections: 'ConnectionStringList' } },
    ConnectorAuthenticationConfiguration: { type: 'structure', members: { AuthenticationTypes: 'AuthenticationTypes', OAuth2Properties: 'ConnectorOAuth2Properties', BasicAuthenticationProperties: 'BasicAuthenticationProperties', CustomAuthenticationProperties: 'CustomAuthenticationProperties' }, required: ['AuthenticationTypes'] },
    ConnectorAuthorizationCodeProperties: { type: 'structure', members: { AuthorizationCodeUrl: 'ConnectorProperty', AuthorizationCode: 'ConnectorProperty', RedirectUri: 'ConnectorProperty', TokenUrl: 'ConnectorProperty', RequestMethod: 'HTTPMethod', ContentType: 'ContentType', ClientId: 'ConnectorProperty', ClientSecret: 'ConnectorProperty', Scope: 'ConnectorProperty', Prompt: 'ConnectorProperty', TokenUrlParameters: 'ConnectorPropertyList' } },
    ConnectorDataSource: { type: 'structure', members: { Name: 'NodeName', ConnectionType: 'EnclosedInStringProperty', Data: 'ConnectorOptions', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'ConnectionType', 'Data'] },
    ConnectorDataTarget: { type: 'structure', members: { Name: 'NodeName', ConnectionType: 'EnclosedInStringProperty', Data: 'ConnectorOptions', Inputs: 'OneInput' }, required: ['Name', 'ConnectionType', 'Data'] },
    ConnectorOAuth2GrantType: { type: 'string', enum: ['CLIENT_CREDENTIALS', 'JWT_BEARER', 'AUTHORIZATION_CODE'] },
    ConnectorOAuth2Properties: { type: 'structure', members: { OAuth2GrantType: 'ConnectorOAuth2GrantType', ClientCredentialsProperties: 'ClientCredentialsProperties', JWTBearerProperties: 'JWTBearerProperties', AuthorizationCodeProperties: 'ConnectorAuthorizationCodeProperties' }, required: ['OAuth2GrantType'] },
    ConnectorOptions: { type: 'map', key: 'GenericString', value: 'GenericString' },
    ConnectorProperty: { type: 'structure', members: { Name: 'PropertyName', KeyOverride: 'ConnectorPropertyKey', Required: 'Bool', DefaultValue: 'String', AllowedValues: 'ListOfString', PropertyLocation: 'PropertyLocation', PropertyType: 'PropertyType', Format: 'String' }, required: ['Name', 'Required', 'PropertyType'] },
    ConnectorPropertyKey: { type: 'string', min: 1, max: 128, pattern: '[a-zA-Z0-9_-]+' },
    ConnectorPropertyList: { type: 'list', member: 'ConnectorProperty' },
    ContentType: { type: 'string', enum: ['APPLICATION_JSON', 'URL_ENCODED'] },
    ContextKey: { type: 'string', min: 1, max: 128 },
    ContextValue: { type: 'string', min: 0, max: 256 },
    ContextWords: { type: 'list', member: 'NameString', min: 1, max: 20 },
    ContinuousSync: { type: 'boolean' },
    Count: { type: 'list', member: 'NullableInteger' },
    Crawl: { type: 'structure', members: { State: 'CrawlState', StartedOn: 'TimestampValue', CompletedOn: 'TimestampValue', ErrorMessage: 'DescriptionString', LogGroup: 'LogGroup', LogStream: 'LogStream' } },
    CrawlId: { type: 'string' },
    CrawlList: { type: 'list', member: 'Crawl' },
    CrawlState: { type: 'string', enum: ['RUNNING', 'CANCELLING', 'CANCELLED', 'SUCCEEDED', 'FAILED', 'ERROR'] },
    Crawler: { type: 'structure', members: { Name: 'NameString', Role: 'Role', Targets: 'CrawlerTargets', DatabaseName: 'DatabaseName', Description: 'DescriptionString', Classifiers: 'ClassifierNameList', RecrawlPolicy: 'RecrawlPolicy', SchemaChangePolicy: 'SchemaChangePolicy', LineageConfiguration: 'LineageConfiguration', State: 'CrawlerState', TablePrefix: 'TablePrefix', Schedule: 'Schedule', CrawlElapsedTime: 'MillisecondsCount', CreationTime: 'Timestamp', LastUpdated: 'Timestamp', LastCrawl: 'LastCrawlInfo', Version: 'VersionId', Configuration: 'CrawlerConfiguration', CrawlerSecurityConfiguration: 'CrawlerSecurityConfiguration', LakeFormationConfiguration: 'LakeFormationConfiguration', CatalogId: 'CatalogIdString' } },
    CrawlerConfiguration: { type: 'string' },
    CrawlerHistory: { type: 'structure', members: { CrawlId: 'CrawlId', State: 'CrawlerHistoryState', StartTime: 'Timestamp', EndTime: 'Timestamp', Summary: 'NameString', ErrorMessage: 'DescriptionString', LogGroup: 'LogGroup', LogStream: 'LogStream', MessagePrefix: 'MessagePrefix', DPUHour: 'NonNegativeDouble' } },
    CrawlerHistoryList: { type: 'list', member: 'CrawlerHistory' },
    CrawlerHistoryState: { type: 'string', enum: ['RUNNING', 'COMPLETED', 'FAILED', 'STOPPED'] },
    CrawlerLineageSettings: { type: 'string', enum: ['ENABLE', 'DISABLE'] },
    CrawlerList: { type: 'list', member: 'Crawler' },
    CrawlerMetrics: { type: 'structure', members: { CrawlerName: 'NameString', TimeLeftSeconds: 'NonNegativeDouble', StillEstimating: 'Boolean', LastRuntimeSeconds: 'NonNegativeDouble', MedianRuntimeSeconds: 'NonNegativeDouble', TablesCreated: 'NonNegativeInteger', TablesUpdated: 'NonNegativeInteger', TablesDeleted: 'NonNegativeInteger' } },
    CrawlerMetricsList: { type: 'list', member: 'CrawlerMetrics' },
    CrawlerNameList: { type: 'list', member: 'NameString', min: 0, max: 100 },
    CrawlerNodeDetails: { type: 'structure', members: { Crawls: 'CrawlList' } },
    CrawlerNotRunningException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    CrawlerRunningException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    CrawlerSecurityConfiguration: { type: 'string', min: 0, max: 128 },
    CrawlerState: { type: 'string', enum: ['READY', 'RUNNING', 'STOPPING'] },
    CrawlerStoppingException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    CrawlerTargets: { type: 'structure', members: { S3Targets: 'S3TargetList', JdbcTargets: 'JdbcTargetList', MongoDBTargets: 'MongoDBTargetList', DynamoDBTargets: 'DynamoDBTargetList', CatalogTargets: 'CatalogTargetList', DeltaTargets: 'DeltaTargetList', IcebergTargets: 'IcebergTargetList', HudiTargets: 'HudiTargetList' } },
    CrawlsFilter: { type: 'structure', members: { FieldName: 'FieldName', FilterOperator: 'FilterOperator', FieldValue: 'GenericString' } },
    CrawlsFilterList: { type: 'list', member: 'CrawlsFilter' },
    CreateBlueprintRequest: { type: 'structure', members: { Name: 'OrchestrationNameString', Description: 'Generic512CharString', BlueprintLocation: 'OrchestrationS3Location', Tags: 'TagsMap' }, required: ['Name', 'BlueprintLocation'] },
    CreateBlueprintResponse: { type: 'structure', members: { Name: 'NameString' } },
    CreateCatalogRequest: { type: 'structure', members: { Name: 'CatalogNameString', CatalogInput: 'CatalogInput', Tags: 'TagsMap' }, required: ['Name', 'CatalogInput'] },
    CreateCatalogResponse: { type: 'structure', members: {} },
    CreateClassifierRequest: { type: 'structure', members: { GrokClassifier: 'CreateGrokClassifierRequest', XMLClassifier: 'CreateXMLClassifierRequest', JsonClassifier: 'CreateJsonClassifierRequest', CsvClassifier: 'CreateCsvClassifierRequest' } },
    CreateClassifierResponse: { type: 'structure', members: {} },
    CreateColumnStatisticsTaskSettingsRequest: { type: 'structure', members: { DatabaseName: 'NameString', TableName: 'NameString', Role: 'NameString', Schedule: 'CronExpression', ColumnNameList: 'ColumnNameList', SampleSize: 'SampleSizePercentage', CatalogID: 'CatalogIdString', SecurityConfiguration: 'NameString', Tags: 'TagsMap' }, required: ['DatabaseName', 'TableName', 'Role'] },
    CreateColumnStatisticsTaskSettingsResponse: { type: 'structure', members: {} },
    CreateConnectionRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', ConnectionInput: 'ConnectionInput', Tags: 'TagsMap' }, required: ['ConnectionInput'] },
    CreateConnectionResponse: { type: 'structure', members: { CreateConnectionStatus: 'ConnectionStatus' } },
    CreateCrawlerRequest: { type: 'structure', members: { Name: 'NameString', Role: 'Role', DatabaseName: 'DatabaseName', Description: 'DescriptionString', Targets: 'CrawlerTargets', Schedule: 'CronExpression', Classifiers: 'ClassifierNameList', TablePrefix: 'TablePrefix', SchemaChangePolicy: 'SchemaChangePolicy', RecrawlPolicy: 'RecrawlPolicy', LineageConfiguration: 'LineageConfiguration', LakeFormationConfiguration: 'LakeFormationConfiguration', Configuration: 'CrawlerConfiguration', CrawlerSecurityConfiguration: 'CrawlerSecurityConfiguration', Tags: 'TagsMap', CatalogId: 'CatalogIdString' }, required: ['Name', 'Role', 'Targets'] },
    CreateCrawlerResponse: { type: 'structure', members: {} },
    CreateCsvClassifierRequest: { type: 'structure', members: { Name: 'NameString', Delimiter: 'CsvColumnDelimiter', QuoteSymbol: 'CsvQuoteSymbol', ContainsHeader: 'CsvHeaderOption', Header: 'CsvHeader', DisableValueTrimming: 'NullableBoolean', AllowSingleColumn: 'NullableBoolean', CustomDatatypeConfigured: 'NullableBoolean', CustomDatatypes: 'CustomDatatypes', Serde: 'CsvSerdeOption' }, required: ['Name'] },
    CreateCustomEntityTypeRequest: { type: 'structure', members: { Name: 'NameString', RegexString: 'NameString', ContextWords: 'ContextWords', Tags: 'TagsMap' }, required: ['Name', 'RegexString'] },
    CreateCustomEntityTypeResponse: { type: 'structure', members: { Name: 'NameString' } },
    CreateDataQualityEvaluationConfigRequest: { type: 'structure', members: { Name: 'NameString', Level: 'DataQualityEvaluationConfigLevel', DataSource: 'DataQualityEvaluationConfigDataSource', RulesetName: 'NameString', ManagedRulesetName: 'DataQualityEvaluationConfigManagedRuleset', Triggers: 'DataQualityEvaluationConfigTriggers', ScheduleExpression: 'DataQualityEvaluationConfigScheduleExpression', StartAt: 'Timestamp', EndAt: 'Timestamp', Role: 'RoleString', NumberOfWorkers: 'NullableInteger', Timeout: 'Timeout', AdditionalRunOptions: 'DataQualityEvaluationConfigAdditionalRunOptions', AdditionalDataSources: 'DataSourceMap', Tags: 'TagsMap', ClientToken: 'ClientTokenString' }, required: ['Name', 'Level', 'DataSource', 'Role'] },
    CreateDataQualityEvaluationConfigResponse: { type: 'structure', members: { Name: 'NameString', EvaluationRunMode: 'DataQualityEvaluationRunMode' } },
    CreateDataQualityRulesetRequest: { type: 'structure', members: { Name: 'NameString', Description: 'DescriptionString', Ruleset: 'DataQualityRulesetString', Tags: 'TagsMap', TargetTable: 'DataQualityTargetTable', DataQualitySecurityConfiguration: 'NameString', ClientToken: 'HashString' }, required: ['Name', 'Ruleset'] },
    CreateDataQualityRulesetResponse: { type: 'structure', members: { Name: 'NameString' } },
    CreateDatabaseRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseInput: 'DatabaseInput', Tags: 'TagsMap' }, required: ['DatabaseInput'] },
    CreateDatabaseResponse: { type: 'structure', members: {} },
    CreateDevEndpointRequest: { type: 'structure', members: { EndpointName: 'GenericString', RoleArn: 'RoleArn', SecurityGroupIds: 'StringList', SubnetId: 'GenericString', PublicKey: 'GenericString', PublicKeys: 'PublicKeysList', NumberOfNodes: 'IntegerValue', WorkerType: 'WorkerType', GlueVersion: 'GlueVersionString', NumberOfWorkers: 'NullableInteger', ExtraPythonLibsS3Path: 'GenericString', ExtraJarsS3Path: 'GenericString', SecurityConfiguration: 'NameString', Tags: 'TagsMap', Arguments: 'MapValue' }, required: ['EndpointName', 'RoleArn'] },
    CreateDevEndpointResponse: { type: 'structure', members: { EndpointName: 'GenericString', Status: 'GenericString', SecurityGroupIds: 'StringList', SubnetId: 'GenericString', RoleArn: 'RoleArn', YarnEndpointAddress: 'GenericString', ZeppelinRemoteSparkInterpreterPort: 'IntegerValue', NumberOfNodes: 'IntegerValue', WorkerType: 'WorkerType', GlueVersion: 'GlueVersionString', NumberOfWorkers: 'NullableInteger', AvailabilityZone: 'GenericString', VpcId: 'GenericString', ExtraPythonLibsS3Path: 'GenericString', ExtraJarsS3Path: 'GenericString', FailureReason: 'GenericString', SecurityConfiguration: 'NameString', CreatedTimestamp: 'TimestampValue', Arguments: 'MapValue' } },
    CreateGlossaryRequest: { type: 'structure', members: { Name: 'GlossaryName', Description: 'MetadataDescription', ClientToken: 'HashString' }, required: ['Name'] },
    CreateGlossaryResponse: { type: 'structure', members: { Id: 'GlossaryId', Name: 'GlossaryName', Description: 'MetadataDescription' } },
    CreateGlossaryTermRequest: { type: 'structure', members: { GlossaryIdentifier: 'GlossaryId', Name: 'GlossaryTermName', ShortDescription: 'GlossaryShortDescription', LongDescription: 'GlossaryLongDescription', ClientToken: 'HashString' }, required: ['GlossaryIdentifier', 'Name'] },
    CreateGlossaryTermResponse: { type: 'structure', members: { Id: 'GlossaryTermId', GlossaryId: 'GlossaryId', Name: 'GlossaryTermName', ShortDescription: 'GlossaryShortDescription', LongDescription: 'GlossaryLongDescription' } },
    CreateGlueIdentityCenterConfigurationRequest: { type: 'structure', members: { InstanceArn: 'IdentityCenterInstanceArn', Scopes: 'IdentityCenterScopesList', UserBackgroundSessionsEnabled: 'NullableBoolean' }, required: ['InstanceArn'] },
    CreateGlueIdentityCenterConfigurationResponse: { type: 'structure', members: { ApplicationArn: 'ApplicationArn' } },
    CreateGrokClassifierRequest: { type: 'structure', members: { Classification: 'Classification', Name: 'NameString', GrokPattern: 'GrokPattern', CustomPatterns: 'CustomPatterns' }, required: ['Classification', 'Name', 'GrokPattern'] },
    CreateIcebergTableInput: { type: 'structure', members: { Location: 'LocationString', Schema: 'IcebergSchema', PartitionSpec: 'IcebergPartitionSpec', WriteOrder: 'IcebergSortOrder', Properties: 'StringToStringMap' }, required: ['Location', 'Schema'] },
    CreateIntegrationRequest: { type: 'structure', members: { IntegrationName: 'String128', SourceArn: 'String512', TargetArn: 'String512', Description: 'IntegrationDescription', DataFilter: 'String2048', KmsKeyId: 'String2048', AdditionalEncryptionContext: 'IntegrationAdditionalEncryptionContextMap', Tags: 'IntegrationTagsList', IntegrationConfig: 'IntegrationConfig' }, required: ['IntegrationName', 'SourceArn', 'TargetArn'] },
    CreateIntegrationResourcePropertyRequest: { type: 'structure', members: { ResourceArn: 'String512', SourceProcessingProperties: 'SourceProcessingProperties', TargetProcessingProperties: 'TargetProcessingProperties', Tags: 'IntegrationTagsList' }, required: ['ResourceArn'] },
    CreateIntegrationResourcePropertyResponse: { type: 'structure', members: { ResourceArn: 'String512', ResourcePropertyArn: 'String512', SourceProcessingProperties: 'SourceProcessingProperties', TargetProcessingProperties: 'TargetProcessingProperties' }, required: ['ResourceArn'] },
    CreateIntegrationResponse: { type: 'structure', members: { SourceArn: 'String512', TargetArn: 'String512', IntegrationName: 'String128', Description: 'IntegrationDescription', IntegrationArn: 'String128', KmsKeyId: 'String2048', AdditionalEncryptionContext: 'IntegrationAdditionalEncryptionContextMap', Tags: 'IntegrationTagsList', Status: 'IntegrationStatus', CreateTime: 'IntegrationTimestamp', Errors: 'IntegrationErrorList', DataFilter: 'String2048', IntegrationConfig: 'IntegrationConfig' }, required: ['SourceArn', 'TargetArn', 'IntegrationName', 'IntegrationArn', 'Status', 'CreateTime'] },
    CreateIntegrationTablePropertiesRequest: { type: 'structure', members: { ResourceArn: 'String512', TableName: 'String128', SourceTableConfig: 'SourceTableConfig', TargetTableConfig: 'TargetTableConfig' }, required: ['ResourceArn', 'TableName'] },
    CreateIntegrationTablePropertiesResponse: { type: 'structure', members: {} },
    CreateJobRequest: { type: 'structure', members: { Name: 'NameString', JobMode: 'JobMode', JobRunQueuingEnabled: 'NullableBoolean', Description: 'DescriptionString', LogUri: 'UriString', Role: 'RoleString', ExecutionProperty: 'ExecutionProperty', Command: 'JobCommand', DefaultArguments: 'GenericMap', NonOverridableArguments: 'GenericMap', Connections: 'ConnectionsList', MaxRetries: 'MaxRetries', AllocatedCapacity: 'IntegerValue', Timeout: 'Timeout', MaxCapacity: 'NullableDouble', SecurityConfiguration: 'NameString', Tags: 'TagsMap', NotificationProperty: 'NotificationProperty', GlueVersion: 'GlueVersionString', NumberOfWorkers: 'NullableInteger', WorkerType: 'WorkerType', CodeGenConfigurationNodes: 'CodeGenConfigurationNodes', ExecutionClass: 'ExecutionClass', SourceControlDetails: 'SourceControlDetails', MaintenanceWindow: 'MaintenanceWindow' }, required: ['Name', 'Role', 'Command'] },
    CreateJobResponse: { type: 'structure', members: { Name: 'NameString' } },
    CreateJsonClassifierRequest: { type: 'structure', members: { Name: 'NameString', JsonPath: 'JsonPath' }, required: ['Name', 'JsonPath'] },
    CreateMLTransformRequest: { type: 'structure', members: { Name: 'NameString', Description: 'DescriptionString', InputRecordTables: 'GlueTables', Parameters: 'TransformParameters', Role: 'RoleString', GlueVersion: 'GlueVersionString', MaxCapacity: 'NullableDouble', WorkerType: 'WorkerType', NumberOfWorkers: 'NullableInteger', Timeout: 'Timeout', MaxRetries: 'NullableInteger', Tags: 'TagsMap', TransformEncryption: 'TransformEncryption' }, required: ['Name', 'InputRecordTables', 'Parameters', 'Role'] },
    CreateMLTransformResponse: { type: 'structure', members: { TransformId: 'HashString' } },
    CreatePartitionIndexRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', PartitionIndex: 'PartitionIndex' }, required: ['DatabaseName', 'TableName', 'PartitionIndex'] },
    CreatePartitionIndexResponse: { type: 'structure', members: {} },
    CreatePartitionRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', PartitionInput: 'PartitionInput' }, required: ['DatabaseName', 'TableName', 'PartitionInput'] },
    CreatePartitionResponse: { type: 'structure', members: {} },
    CreateRegistryInput: { type: 'structure', members: { RegistryName: 'SchemaRegistryNameString', Description: 'DescriptionString', Tags: 'TagsMap' }, required: ['RegistryName'] },
    CreateRegistryResponse: { type: 'structure', members: { RegistryArn: 'GlueResourceArn', RegistryName: 'SchemaRegistryNameString', Description: 'DescriptionString', Tags: 'TagsMap' } },
    CreateSchemaInput: { type: 'structure', members: { RegistryId: 'RegistryId', SchemaName: 'SchemaRegistryNameString', DataFormat: 'DataFormat', Compatibility: 'Compatibility', Description: 'DescriptionString', Tags: 'TagsMap', SchemaDefinition: 'SchemaDefinitionString' }, required: ['SchemaName', 'DataFormat'] },
    CreateSchemaResponse: { type: 'structure', members: { RegistryName: 'SchemaRegistryNameString', RegistryArn: 'GlueResourceArn', SchemaName: 'SchemaRegistryNameString', SchemaArn: 'GlueResourceArn', Description: 'DescriptionString', DataFormat: 'DataFormat', Compatibility: 'Compatibility', SchemaCheckpoint: 'SchemaCheckpointNumber', LatestSchemaVersion: 'VersionLongNumber', NextSchemaVersion: 'VersionLongNumber', SchemaStatus: 'SchemaStatus', Tags: 'TagsMap', SchemaVersionId: 'SchemaVersionIdString', SchemaVersionStatus: 'SchemaVersionStatus' } },
    CreateScriptRequest: { type: 'structure', members: { DagNodes: 'DagNodes', DagEdges: 'DagEdges', Language: 'Language' } },
    CreateScriptResponse: { type: 'structure', members: { PythonScript: 'PythonScript', ScalaCode: 'ScalaCode' } },
    CreateSecurityConfigurationRequest: { type: 'structure', members: { Name: 'NameString', EncryptionConfiguration: 'EncryptionConfiguration' }, required: ['Name', 'EncryptionConfiguration'] },
    CreateSecurityConfigurationResponse: { type: 'structure', members: { Name: 'NameString', CreatedTimestamp: 'TimestampValue' } },
    CreateSessionRequest: { type: 'structure', members: { Id: 'NameString', Description: 'DescriptionString', Role: 'OrchestrationRoleArn', Command: 'SessionCommand', Timeout: 'Timeout', IdleTimeout: 'Timeout', DefaultArguments: 'OrchestrationArgumentsMap', Connections: 'ConnectionsList', MaxCapacity: 'NullableDouble', NumberOfWorkers: 'NullableInteger', WorkerType: 'WorkerType', SecurityConfiguration: 'NameString', GlueVersion: 'GlueVersionString', Tags: 'TagsMap', RequestOrigin: 'OrchestrationNameString', SessionType: 'SessionType' }, required: ['Id', 'Role', 'Command'] },
    CreateSessionResponse: { type: 'structure', members: { Session: 'Session' } },
    CreateTableOptimizerRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', Type: 'TableOptimizerType', TableOptimizerConfiguration: 'TableOptimizerConfiguration' }, required: ['CatalogId', 'DatabaseName', 'TableName', 'Type', 'TableOptimizerConfiguration'] },
    CreateTableOptimizerResponse: { type: 'structure', members: {} },
    CreateTableRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', Name: 'NameString', TableInput: 'TableInput', PartitionIndexes: 'PartitionIndexList', TransactionId: 'TransactionIdString', OpenTableFormatInput: 'OpenTableFormatInput' }, required: ['DatabaseName'] },
    CreateTableResponse: { type: 'structure', members: {} },
    CreateTriggerRequest: { type: 'structure', members: { Name: 'NameString', WorkflowName: 'NameString', Type: 'TriggerType', Schedule: 'GenericString', Predicate: 'Predicate', Actions: 'ActionList', Description: 'DescriptionString', StartOnCreation: 'BooleanValue', Tags: 'TagsMap', EventBatchingCondition: 'EventBatchingCondition' }, required: ['Name', 'Type', 'Actions'] },
    CreateTriggerResponse: { type: 'structure', members: { Name: 'NameString' } },
    CreateUsageProfileRequest: { type: 'structure', members: { Name: 'NameString', Description: 'DescriptionString', Configuration: 'ProfileConfiguration', Tags: 'TagsMap' }, required: ['Name', 'Configuration'] },
    CreateUsageProfileResponse: { type: 'structure', members: { Name: 'NameString' } },
    CreateUserDefinedFunctionRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', FunctionInput: 'UserDefinedFunctionInput' }, required: ['DatabaseName', 'FunctionInput'] },
    CreateUserDefinedFunctionResponse: { type: 'structure', members: {} },
    CreateWorkflowRequest: { type: 'structure', members: { Name: 'NameString', Description: 'WorkflowDescriptionString', DefaultRunProperties: 'WorkflowRunProperties', Tags: 'TagsMap', MaxConcurrentRuns: 'NullableInteger' }, required: ['Name'] },
    CreateWorkflowResponse: { type: 'structure', members: { Name: 'NameString' } },
    CreateXMLClassifierRequest: { type: 'structure', members: { Classification: 'Classification', Name: 'NameString', RowTag: 'RowTag' }, required: ['Classification', 'Name'] },
    CreatedAt: { type: 'timestamp' },
    CreatedTimestamp: { type: 'string' },
    CredentialKey: { type: 'string', min: 1, max: 128 },
    CredentialMap: { type: 'map', key: 'CredentialKey', value: 'CredentialValue' },
    CredentialValue: { type: 'string', min: 1, max: 2048 },
    CronExpression: { type: 'string' },
    CsvClassifier: { type: 'structure', members: { Name: 'NameString', CreationTime: 'Timestamp', LastUpdated: 'Timestamp', Version: 'VersionId', Delimiter: 'CsvColumnDelimiter', QuoteSymbol: 'CsvQuoteSymbol', ContainsHeader: 'CsvHeaderOption', Header: 'CsvHeader', DisableValueTrimming: 'NullableBoolean', AllowSingleColumn: 'NullableBoolean', CustomDatatypeConfigured: 'NullableBoolean', CustomDatatypes: 'CustomDatatypes', Serde: 'CsvSerdeOption' }, required: ['Name'] },
    CsvColumnDelimiter: { type: 'string', min: 1, max: 1, pattern: '[^\\r\\n]' },
    CsvHeader: { type: 'list', member: 'NameString' },
    CsvHeaderOption: { type: 'string', enum: ['UNKNOWN', 'PRESENT', 'ABSENT'] },
    CsvQuoteSymbol: { type: 'string', min: 1, max: 1, pattern: '[^\\r\\n]' },
    CsvSerdeOption: { type: 'string', enum: ['OpenCSVSerDe', 'LazySimpleSerDe', 'None'] },
    CursorConfiguration: { type: 'structure', members: { NextPage: 'ExtractedParameter', LimitParameter: 'ExtractedParameter' }, required: ['NextPage'] },
    CustomAuthenticationProperties: { type: 'structure', members: { AuthenticationParameters: 'ConnectorPropertyList' }, required: ['AuthenticationParameters'] },
    CustomCode: { type: 'structure', members: { Name: 'NodeName', Inputs: 'ManyInputs', Code: 'ExtendedString', ClassName: 'EnclosedInStringProperty', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'Inputs', 'Code', 'ClassName'] },
    CustomDatatypes: { type: 'list', member: 'NameString' },
    CustomEntityType: { type: 'structure', members: { Name: 'NameString', RegexString: 'NameString', ContextWords: 'ContextWords' }, required: ['Name', 'RegexString'] },
    CustomEntityTypeNames: { type: 'list', member: 'NameString', min: 1, max: 50 },
    CustomEntityTypes: { type: 'list', member: 'CustomEntityType' },
    CustomPatterns: { type: 'string', min: 0, max: 16000, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*' },
    CustomProperties: { type: 'map', key: 'String', value: 'String' },
    DDBELTCatalogAdditionalOptions: { type: 'structure', members: { DynamodbExport: 'EnclosedInStringProperty', DynamodbUnnestDDBJson: 'BooleanValue' } },
    DDBELTConnectionOptions: { type: 'structure', members: { DynamodbExport: 'DdbExportType', DynamodbUnnestDDBJson: 'BooleanValue', DynamodbTableArn: 'EnclosedInStringProperty', DynamodbS3Bucket: 'EnclosedInStringProperty', DynamodbS3Prefix: 'EnclosedInStringProperty', DynamodbS3BucketOwner: 'EnclosedInStringProperty', DynamodbStsRoleArn: 'EnclosedInStringProperty' }, required: ['DynamodbTableArn'] },
    DQAdditionalOptions: { type: 'map', key: 'AdditionalOptionKeys', value: 'GenericString' },
    DQCompositeRuleEvaluationMethod: { type: 'string', enum: ['COLUMN', 'ROW'] },
    DQDLAliases: { type: 'map', key: 'NodeName', value: 'EnclosedInStringProperty' },
    DQDLString: { type: 'string', min: 1, max: 65536, pattern: '([\\u0020-\\u007E\\r\\s\\n])*' },
    DQResultsPublishingOptions: { type: 'structure', members: { EvaluationContext: 'GenericLimitedString', ResultsS3Prefix: 'EnclosedInStringProperty', CloudWatchMetricsEnabled: 'BoxedBoolean', ResultsPublishingEnabled: 'BoxedBoolean' } },
    DQStopJobOnFailureOptions: { type: 'structure', members: { StopJobOnFailureTiming: 'DQStopJobOnFailureTiming' } },
    DQStopJobOnFailureTiming: { type: 'string', enum: ['Immediate', 'AfterDataLoad'] },
    DQTransformOutput: { type: 'string', enum: ['PrimaryInput', 'EvaluationResults'] },
    DagEdges: { type: 'list', member: 'CodeGenEdge' },
    DagNodes: { type: 'list', member: 'CodeGenNode' },
    DataCatalogEncryptionSettings: { type: 'structure', members: { EncryptionAtRest: 'EncryptionAtRest', ConnectionPasswordEncryption: 'ConnectionPasswordEncryption' } },
    DataFormat: { type: 'string', enum: ['AVRO', 'JSON', 'PROTOBUF'] },
    DataLakeAccessProperties: { type: 'structure', members: { DataLakeAccess: 'Boolean', DataTransferRole: 'IAMRoleArn', KmsKey: 'ResourceArnString', CatalogType: 'NameString' } },
    DataLakeAccessPropertiesOutput: { type: 'structure', members: { DataLakeAccess: 'Boolean', DataTransferRole: 'IAMRoleArn', KmsKey: 'ResourceArnString', ManagedWorkgroupName: 'NameString', ManagedWorkgroupStatus: 'NameString', RedshiftDatabaseName: 'NameString', StatusMessage: 'NameString', CatalogType: 'NameString' } },
    DataLakePrincipal: { type: 'structure', members: { DataLakePrincipalIdentifier: 'DataLakePrincipalString' } },
    DataLakePrincipalString: { type: 'string', min: 1, max: 255 },
    DataOperation: { type: 'string', enum: ['READ', 'WRITE'] },
    DataOperations: { type: 'list', member: 'DataOperation' },
    DataQualityAggregatedMetrics: { type: 'structure', members: { TotalRowsProcessed: 'NullableDouble', TotalRowsPassed: 'NullableDouble', TotalRowsFailed: 'NullableDouble', TotalRulesProcessed: 'NullableDouble', TotalRulesPassed: 'NullableDouble', TotalRulesFailed: 'NullableDouble' } },
    DataQualityAnalyzerResult: { type: 'structure', members: { Name: 'NameString', Description: 'DataQualityRuleResultDescription', EvaluationMessage: 'DataQualityRuleResultDescription', EvaluatedMetrics: 'EvaluatedMetricsMap', EvaluatedDistributions: 'EvaluatedDistributionsMap' } },
    DataQualityAnalyzerResults: { type: 'list', member: 'DataQualityAnalyzerResult', min: 0, max: 2000 },
    DataQualityConfigurationV2: { type: 'structure', members: { ObservationsEnabled: 'ObservationConfiguration', ObservationMode: 'ObservationMode' } },
    DataQualityEncryption: { type: 'structure', members: { DataQualityEncryptionMode: 'DataQualityEncryptionMode', KmsKeyArn: 'KmsKeyArn' } },
    DataQualityEncryptionMode: { type: 'string', enum: ['DISABLED', 'SSE-KMS'] },
    DataQualityEngine: { type: 'string', enum: ['SPARK', 'PYTHON'] },
    DataQualityEvaluationConfigAdditionalRunOptions: { type: 'structure', members: { CloudWatchMetricsEnabled: 'NullableBoolean', ResultsS3Prefix: 'UriString', CompositeRuleEvaluationMethod: 'DQCompositeRuleEvaluationMethod', RowLevelResults: 'RowLevelResultsOptions', ProfilingResults: 'ProfilingResultsOptions', ObservationScope: 'ObservationConfiguration', ObservationMode: 'ObservationMode', DataQualityRuleResults: 'DataQualityRuleResultsOptions', ObservationResults: 'ObservationResultsOptions', CustomLogGroupPrefix: 'GenericString' } },
    DataQualityEvaluationConfigDataSource: { type: 'structure', members: { GlueTables: 'DataQualityEvaluationConfigGlueTables' } },
    DataQualityEvaluationConfigGlueTables: { type: 'structure', members: { CatalogId: 'NameString', DatabaseName: 'NameString', TableNamePattern: 'NameString', PreProcessingQuery: 'PreProcessingQueryString', ConnectionName: 'NameString', AdditionalOptions: 'GlueTableAdditionalOptions' }, required: ['CatalogId'] },
    DataQualityEvaluationConfigLevel: { type: 'string', enum: ['CATALOG', 'DATABASE', 'TABLE'] },
    DataQualityEvaluationConfigList: { type: 'list', member: 'DataQualityEvaluationConfigListDetails' },
    DataQualityEvaluationConfigListDataSource: { type: 'structure', members: { GlueTables: 'DataQualityEvaluationConfigListGlueTables' } },
    DataQualityEvaluationConfigListDetails: { type: 'structure', members: { Name: 'NameString', EvaluationRunMode: 'DataQualityEvaluationRunMode', CreatedOn: 'Timestamp', LastModifiedOn: 'Timestamp', Level: 'DataQualityEvaluationConfigLevel', DataSource: 'DataQualityEvaluationConfigListDataSource', RulesetName: 'NameString', ManagedRulesetName: 'DataQualityEvaluationConfigManagedRuleset', PauseRuns: 'NullableBoolean' } },
    DataQualityEvaluationConfigListGlueTables: { type: 'structure', members: { CatalogId: 'NameString', DatabaseName: 'NameString', TableNamePattern: 'NameString' }, required: ['CatalogId'] },
    DataQualityEvaluationConfigManagedRuleset: { type: 'string', enum: ['SIMPLE', 'ADVANCED'] },
    DataQualityEvaluationConfigPageSize: { type: 'integer', min: 1, max: 50 },
    DataQualityEvaluationConfigScheduleExpression: { type: 'string', min: 1, max: 256 },
    DataQualityEvaluationConfigTrigger: { type: 'string', enum: ['ONCE', 'SCHEDULE', 'METADATA_CHANGE'] },
    DataQualityEvaluationConfigTriggers: { type: 'list', member: 'DataQualityEvaluationConfigTrigger', min: 1, max: 3 },
    DataQualityEvaluationRunAdditionalRunOptions: { type: 'structure', members: { CloudWatchMetricsEnabled: 'NullableBoolean', ResultsS3Prefix: 'UriString', CompositeRuleEvaluationMethod: 'DQCompositeRuleEvaluationMethod', CustomLogGroupPrefix: 'GenericString', RowLevelResults: 'RowLevelResultsOptions', ProfilingResults: 'ProfilingResultsOptions', ObservationScope: 'ObservationConfiguration', ObservationMode: 'ObservationMode', DataQualityRuleResults: 'DataQualityRuleResultsOptions', ObservationResults: 'ObservationResultsOptions' } },
    DataQualityEvaluationRunMode: { type: 'string', enum: ['ON_DEMAND', 'EVALUATION_CONFIG'] },
    DataQualityFlagsEnabled: { type: 'map', key: 'NameString', value: 'NameString', min: 0, max: 30 },
    DataQualityGlueTable: { type: 'structure', members: { DatabaseName: 'NameString', TableName: 'NameString', CatalogId: 'NameString', ConnectionName: 'NameString', AdditionalOptions: 'GlueTableAdditionalOptions', PreProcessingQuery: 'PreProcessingQueryString' }, required: ['DatabaseName', 'TableName'] },
    DataQualityMetricValues: { type: 'structure', members: { ActualValue: 'NullableDouble', ExpectedValue: 'NullableDouble', LowerLimit: 'NullableDouble', UpperLimit: 'NullableDouble' } },
    DataQualityModelStatus: { type: 'string', enum: ['RUNNING', 'SUCCEEDED', 'FAILED'] },
    DataQualityObservation: { type: 'structure', members: { Description: 'DataQualityObservationDescription', MetricBasedObservation: 'MetricBasedObservation' } },
    DataQualityObservationDescription: { type: 'string', min: 0, max: 2048, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*' },
    DataQualityObservations: { type: 'list', member: 'DataQualityObservation', min: 0, max: 50 },
    DataQualityResult: { type: 'structure', members: { ResultId: 'HashString', EvaluationRunMode: 'DataQualityEvaluationRunMode', DataQualityEvaluationConfig: 'NameString', ProfileId: 'HashString', Score: 'GenericBoundedDouble', DataSource: 'DataSource', RulesetName: 'NameString', EvaluationContext: 'GenericString', StartedOn: 'Timestamp', CompletedOn: 'Timestamp', JobName: 'NameString', JobRunId: 'HashString', RulesetEvaluationRunId: 'HashString', RuleResults: 'DataQualityRuleResults', AnalyzerResults: 'DataQualityAnalyzerResults', Observations: 'DataQualityObservations', AggregatedMetrics: 'DataQualityAggregatedMetrics' } },
    DataQualityResultDescription: { type: 'structure', members: { ResultId: 'HashString', EvaluationRunMode: 'DataQualityEvaluationRunMode', DataQualityEvaluationConfig: 'NameString', DataSource: 'DataSource', JobName: 'NameString', JobRunId: 'HashString', StartedOn: 'Timestamp' } },
    DataQualityResultDescriptionList: { type: 'list', member: 'DataQualityResultDescription' },
    DataQualityResultFilterCriteria: { type: 'structure', members: { DataSource: 'DataSource', JobName: 'NameString', JobRunId: 'HashString', StartedAfter: 'Timestamp', StartedBefore: 'Timestamp', EvaluationRunMode: 'DataQualityEvaluationRunMode', DataQualityEvaluationConfig: 'NameString' } },
    DataQualityResultIdList: { type: 'list', member: 'HashString', min: 1, max: 10 },
    DataQualityResultIds: { type: 'list', member: 'HashString', min: 1, max: 100 },
    DataQualityResultV2IdList: { type: 'list', member: 'HashString', min: 1, max: 100 },
    DataQualityResultV2Item: { type: 'structure', members: { ResultId: 'HashString', EvaluationRunMode: 'DataQualityEvaluationRunMode', DataQualityEvaluationConfig: 'NameString', DataSource: 'DataSource', Dimensions: 'PublishDataQualityResultDimensions', Tags: 'PublishDataQualityResultTags', ExecutionStartedOn: 'Timestamp', ExecutionCompletedOn: 'Timestamp', ResultPublishedOn: 'Timestamp', Score: 'GenericBoundedDouble', RuleResults: 'DataQualityRuleResults', AnalyzerResults: 'DataQualityAnalyzerResults', Observations: 'DataQualityObservations', EvaluationContext: 'NameString', Descriptors: 'PublishDataQualityResultDescriptors', AggregatedMetrics: 'DataQualityAggregatedMetrics', RulesetName: 'NameString' }, required: ['ResultId'] },
    DataQualityResultV2List: { type: 'list', member: 'DataQualityResultV2Item', min: 0, max: 100 },
    DataQualityResultsList: { type: 'list', member: 'DataQualityResult' },
    DataQualityResultsV2Description: { type: 'structure', members: { ResultId: 'HashString', EvaluationRunMode: 'DataQualityEvaluationRunMode', DataQualityEvaluationConfig: 'NameString', DataSource: 'DataSource', ResultPublishedOn: 'Timestamp', Dimensions: 'PublishDataQualityResultDimensions', EvaluationContext: 'NameString', Descriptors: 'PublishDataQualityResultDescriptors' } },
    DataQualityResultsV2DescriptionList: { type: 'list', member: 'DataQualityResultsV2Description', min: 0, max: 1000 },
    DataQualityResultsV2FilterCriteria: { type: 'structure', members: { DataSource: 'DataSource', PublishedAfter: 'Timestamp', PublishedBefore: 'Timestamp', Dimensions: 'PublishDataQualityResultDimensions', EvaluationContext: 'NameString', EvaluationRunMode: 'DataQualityEvaluationRunMode', DataQualityEvaluationConfig: 'NameString' } },
    DataQualityRuleRecommendationRunAdditionalRunOptions: { type: 'structure', members: { CustomLogGroupPrefix: 'GenericString' } },
    DataQualityRuleRecommendationRunDescription: { type: 'structure', members: { RunId: 'HashString', Status: 'TaskStatusType', StartedOn: 'Timestamp', DataSource: 'DataSource', CreatedRulesetName: 'NameString', RecommendationMode: 'RecommendationMode' } },
    DataQualityRuleRecommendationRunFilter: { type: 'structure', members: { DataSource: 'DataSource', StartedBefore: 'Timestamp', StartedAfter: 'Timestamp' }, required: ['DataSource'] },
    DataQualityRuleRecommendationRunList: { type: 'list', member: 'DataQualityRuleRecommendationRunDescription' },
    DataQualityRuleResult: { type: 'structure', members: { Name: 'NameString', Description: 'DataQualityRuleResultDescription', EvaluationMessage: 'DataQualityRuleResultDescription', Result: 'DataQualityRuleResultStatus', EvaluatedMetrics: 'EvaluatedMetricsMap', EvaluatedRule: 'DataQualityRuleResultDescription', RuleMetrics: 'RuleMetricsMap', Labels: 'Labels' } },
    DataQualityRuleResultDescription: { type: 'string', min: 0, max: 2048, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*' },
    DataQualityRuleResultStatus: { type: 'string', enum: ['PASS', 'FAIL', 'ERROR'] },
    DataQualityRuleResults: { type: 'list', member: 'DataQualityRuleResult', min: 0, max: 2000 },
    DataQualityRuleResultsOptions: { type: 'structure', members: { WriteDataQualityRuleResultsEnabled: 'NullableBoolean', CatalogTableConfig: 'CatalogTableConfigOptions' } },
    DataQualityRulesetEvaluationRun: { type: 'structure', members: { RunId: 'HashString', DataSource: 'DataSource', Role: 'RoleString', NumberOfWorkers: 'NullableInteger', Timeout: 'Timeout', AdditionalRunOptions: 'DataQualityEvaluationRunAdditionalRunOptions', Status: 'TaskStatusType', ErrorString: 'GenericString', StartedOn: 'Timestamp', LastModifiedOn: 'Timestamp', CompletedOn: 'Timestamp', ExecutionTime: 'ExecutionTime', RulesetNames: 'RulesetNames', ResultIds: 'DataQualityResultIdList', AdditionalDataSources: 'DataSourceMap' } },
    DataQualityRulesetEvaluationRunDescription: { type: 'structure', members: { RunId: 'HashString', Status: 'TaskStatusType', StartedOn: 'Timestamp', DataSource: 'DataSource' } },
    DataQualityRulesetEvaluationRunFilter: { type: 'structure', members: { DataSource: 'DataSource', StartedBefore: 'Timestamp', StartedAfter: 'Timestamp', RulesetName: 'NameString' }, required: ['DataSource'] },
    DataQualityRulesetEvaluationRunIdList: { type: 'list', member: 'HashString', min: 1, max: 100 },
    DataQualityRulesetEvaluationRunList: { type: 'list', member: 'DataQualityRulesetEvaluationRunDescription' },
    DataQualityRulesetEvaluationRunsList: { type: 'list', member: 'DataQualityRulesetEvaluationRun' },
    DataQualityRulesetFilterCriteria: { type: 'structure', members: { Name: 'NameString', Description: 'DescriptionString', CreatedBefore: 'Timestamp', CreatedAfter: 'Timestamp', LastModifiedBefore: 'Timestamp', LastModifiedAfter: 'Timestamp', TargetTable: 'DataQualityTargetTable' } },
    DataQualityRulesetList: { type: 'list', member: 'DataQualityRulesetListDetails' },
    DataQualityRulesetListDetails: { type: 'structure', members: { Name: 'NameString', Description: 'DescriptionString', CreatedOn: 'Timestamp', LastModifiedOn: 'Timestamp', TargetTable: 'DataQualityTargetTable', RecommendationRunId: 'HashString', RuleCount: 'NullableInteger' } },
    DataQualityRulesetString: { type: 'string', min: 1, max: 65536 },
    DataQualityTargetTable: { type: 'structure', members: { TableName: 'NameString', DatabaseName: 'NameString', CatalogId: 'NameString' }, required: ['TableName', 'DatabaseName'] },
    DataQualityTelemetry: { type: 'structure', members: { VcpuHours: 'NullableDouble', FlagsEnabled: 'DataQualityFlagsEnabled', LibraryVersion: 'NameString', SparkVersion: 'NameString', HostRuntimeVersion: 'NameString', Engine: 'DataQualityEngine' } },
    DataSource: { type: 'structure', members: { GlueTable: 'GlueTable', DataQualityGlueTable: 'DataQualityGlueTable' } },
    DataSourceMap: { type: 'map', key: 'NameString', value: 'DataSource' },
    Database: { type: 'structure', members: { Name: 'NameString', Description: 'DescriptionString', LocationUri: 'URI', Parameters: 'ParametersMap', CreateTime: 'Timestamp', CreateTableDefaultPermissions: 'PrincipalPermissionsList', TargetDatabase: 'DatabaseIdentifier', CatalogId: 'CatalogIdString', FederatedDatabase: 'FederatedDatabase' }, required: ['Name'] },
    DatabaseAttributes: { type: 'string', enum: ['NAME', 'TARGET_DATABASE'] },
    DatabaseAttributesList: { type: 'list', member: 'DatabaseAttributes' },
    DatabaseIdentifier: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', Region: 'NameString' } },
    DatabaseInput: { type: 'structure', members: { Name: 'NameString', Description: 'DescriptionString', LocationUri: 'URI', Parameters: 'ParametersMap', CreateTableDefaultPermissions: 'PrincipalPermissionsList', TargetDatabase: 'DatabaseIdentifier', FederatedDatabase: 'FederatedDatabase' }, required: ['Name'] },
    DatabaseList: { type: 'list', member: 'Database' },
    DatabaseName: { type: 'string' },
    DatabrewCondition: { type: 'string', min: 1, max: 128, pattern: '^[A-Z\\_]+$' },
    DatabrewConditionValue: { type: 'string', max: 1024 },
    DatapointInclusionAnnotation: { type: 'structure', members: { ProfileId: 'HashString', StatisticId: 'HashString', InclusionAnnotation: 'InclusionAnnotationValue' } },
    Datatype: { type: 'structure', members: { Id: 'GenericLimitedString', Label: 'GenericLimitedString' }, required: ['Id', 'Label'] },
    DateColumnStatisticsData: { type: 'structure', members: { MinimumValue: 'Timestamp', MaximumValue: 'Timestamp', NumberOfNulls: 'NonNegativeLong', NumberOfDistinctValues: 'NonNegativeLong' }, required: ['NumberOfNulls', 'NumberOfDistinctValues'] },
    DdbExportType: { type: 'string', enum: ['ddb', 's3'] },
    DecimalColumnStatisticsData: { type: 'structure', members: { MinimumValue: 'DecimalNumber', MaximumValue: 'DecimalNumber', NumberOfNulls: 'NonNegativeLong', NumberOfDistinctValues: 'NonNegativeLong' }, required: ['NumberOfNulls', 'NumberOfDistinctValues'] },
    DecimalNumber: { type: 'structure', members: { UnscaledValue: 'Blob', Scale: 'Integer' }, required: ['UnscaledValue', 'Scale'] },
    DefaultValue: { type: 'string', min: 1, max: 1024, pattern: '.*[^<>&\'"].*' },
    DeleteAssetRequest: { type: 'structure', members: { Identifier: 'AssetId' }, required: ['Identifier'] },
    DeleteAssetResponse: { type: 'structure', members: {} },
    DeleteAssetTypeRequest: { type: 'structure', members: { Identifier: 'AssetTypeId' }, required: ['Identifier'] },
    DeleteAssetTypeResponse: { type: 'structure', members: {} },
    DeleteAttachmentRequest: { type: 'structure', members: { AssetIdentifier: 'AssetId', IterableFormName: 'IterableFormName', ItemIdentifier: 'ItemIdentifier', AttachmentName: 'AttachmentName' }, required: ['AssetIdentifier', 'AttachmentName'] },
    DeleteAttachmentResponse: { type: 'structure', members: { AssetIdentifier: 'AssetId', IterableFormName: 'IterableFormName', ItemIdentifier: 'ItemIdentifier' } },
    DeleteBehavior: { type: 'string', enum: ['LOG', 'DELETE_FROM_DATABASE', 'DEPRECATE_IN_DATABASE'] },
    DeleteBlueprintRequest: { type: 'structure', members: { Name: 'NameString' }, required: ['Name'] },
    DeleteBlueprintResponse: { type: 'structure', members: { Name: 'NameString' } },
    DeleteCatalogRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString' }, required: ['CatalogId'] },
    DeleteCatalogResponse: { type: 'structure', members: {} },
    DeleteClassifierRequest: { type: 'structure', members: { Name: 'NameString' }, required: ['Name'] },
    DeleteClassifierResponse: { type: 'structure', members: {} },
    DeleteColumnStatisticsForPartitionRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', PartitionValues: 'ValueStringList', ColumnName: 'NameString' }, required: ['DatabaseName', 'TableName', 'PartitionValues', 'ColumnName'] },
    DeleteColumnStatisticsForPartitionResponse: { type: 'structure', members: {} },
    DeleteColumnStatisticsForTableRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', ColumnName: 'NameString' }, required: ['DatabaseName', 'TableName', 'ColumnName'] },
    DeleteColumnStatisticsForTableResponse: { type: 'structure', members: {} },
    DeleteColumnStatisticsTaskSettingsRequest: { type: 'structure', members: { DatabaseName: 'NameString', TableName: 'NameString', CatalogID: 'CatalogIdString' }, required: ['DatabaseName', 'TableName'] },
    DeleteColumnStatisticsTaskSettingsResponse: { type: 'structure', members: {} },
    DeleteConnectionNameList: { type: 'list', member: 'NameString', min: 0, max: 25 },
    DeleteConnectionRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', ConnectionName: 'NameString' }, required: ['ConnectionName'] },
    DeleteConnectionResponse: { type: 'structure', members: {} },
    DeleteConnectionTypeRequest: { type: 'structure', members: { ConnectionType: 'NameString' }, required: ['ConnectionType'] },
    DeleteConnectionTypeResponse: { type: 'structure', members: {} },
    DeleteCrawlerRequest: { type: 'structure', members: { Name: 'NameString' }, required: ['Name'] },
    DeleteCrawlerResponse: { type: 'structure', members: {} },
    DeleteCustomEntityTypeRequest: { type: 'structure', members: { Name: 'NameString' }, required: ['Name'] },
    DeleteCustomEntityTypeResponse: { type: 'structure', members: { Name: 'NameString' } },
    DeleteDataQualityEvaluationConfigRequest: { type: 'structure', members: { Name: 'NameString' }, required: ['Name'] },
    DeleteDataQualityEvaluationConfigResponse: { type: 'structure', members: {} },
    DeleteDataQualityRulesetRequest: { type: 'structure', members: { Name: 'NameString' }, required: ['Name'] },
    DeleteDataQualityRulesetResponse: { type: 'structure', members: {} },
    DeleteDatabaseRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', Name: 'NameString' }, required: ['Name'] },
    DeleteDatabaseResponse: { type: 'structure', members: {} },
    DeleteDevEndpointRequest: { type: 'structure', members: { EndpointName: 'GenericString' }, required: ['EndpointName'] },
    DeleteDevEndpointResponse: { type: 'structure', members: {} },
    DeleteFormTypeRequest: { type: 'structure', members: { Identifier: 'FormTypeId' }, required: ['Identifier'] },
    DeleteFormTypeResponse: { type: 'structure', members: {} },
    DeleteGlossaryRequest: { type: 'structure', members: { Identifier: 'GlossaryId' }, required: ['Identifier'] },
    DeleteGlossaryResponse: { type: 'structure', members: {} },
    DeleteGlossaryTermRequest: { type: 'structure', members: { Identifier: 'GlossaryTermId' }, required: ['Identifier'] },
    DeleteGlossaryTermResponse: { type: 'structure', members: {} },
    DeleteGlueIdentityCenterConfigurationRequest: { type: 'structure', members: {} },
    DeleteGlueIdentityCenterConfigurationResponse: { type: 'structure', members: {} },
    DeleteIntegrationRequest: { type: 'structure', members: { IntegrationIdentifier: 'String128' }, required: ['IntegrationIdentifier'] },
    DeleteIntegrationResourcePropertyRequest: { type: 'structure', members: { ResourceArn: 'String512' }, required: ['ResourceArn'] },
    DeleteIntegrationResourcePropertyResponse: { type: 'structure', members: {} },
    DeleteIntegrationResponse: { type: 'structure', members: { SourceArn: 'String512', TargetArn: 'String512', IntegrationName: 'String128', Description: 'IntegrationDescription', IntegrationArn: 'String128', KmsKeyId: 'String2048', AdditionalEncryptionContext: 'IntegrationAdditionalEncryptionContextMap', Tags: 'IntegrationTagsList', Status: 'IntegrationStatus', CreateTime: 'IntegrationTimestamp', Errors: 'IntegrationErrorList', DataFilter: 'String2048' }, required: ['SourceArn', 'TargetArn', 'IntegrationName', 'IntegrationArn', 'Status', 'CreateTime'] },
    DeleteIntegrationTablePropertiesRequest: { type: 'structure', members: { ResourceArn: 'String512', TableName: 'String128' }, required: ['ResourceArn', 'TableName'] },
    DeleteIntegrationTablePropertiesResponse: { type: 'structure', members: {} },
    DeleteJobRequest: { type: 'structure', members: { JobName: 'NameString' }, required: ['JobName'] },
    DeleteJobResponse: { type: 'structure', members: { JobName: 'NameString' } },
    DeleteMLTransformRequest: { type: 'structure', members: { TransformId: 'HashString' }, required: ['TransformId'] },
    DeleteMLTransformResponse: { type: 'structure', members: { TransformId: 'HashString' } },
    DeletePartitionIndexRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', IndexName: 'NameString' }, required: ['DatabaseName', 'TableName', 'IndexName'] },
    DeletePartitionIndexResponse: { type: 'structure', members: {} },
    DeletePartitionRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', PartitionValues: 'ValueStringList' }, required: ['DatabaseName', 'TableName', 'PartitionValues'] },
    DeletePartitionResponse: { type: 'structure', members: {} },
    DeleteRegistryInput: { type: 'structure', members: { RegistryId: 'RegistryId' }, required: ['RegistryId'] },
    DeleteRegistryResponse: { type: 'structure', members: { RegistryName: 'SchemaRegistryNameString', RegistryArn: 'GlueResourceArn', Status: 'RegistryStatus' } },
    DeleteResourcePolicyRequest: { type: 'structure', members: { PolicyHashCondition: 'HashString', ResourceArn: 'GlueResourceArn' } },
    DeleteResourcePolicyResponse: { type: 'structure', members: {} },
    DeleteSchemaInput: { type: 'structure', members: { SchemaId: 'SchemaId' }, required: ['SchemaId'] },
    DeleteSchemaResponse: { type: 'structure', members: { SchemaArn: 'GlueResourceArn', SchemaName: 'SchemaRegistryNameString', Status: 'SchemaStatus' } },
    DeleteSchemaVersionsInput: { type: 'structure', members: { SchemaId: 'SchemaId', Versions: 'VersionsString' }, required: ['SchemaId', 'Versions'] },
    DeleteSchemaVersionsResponse: { type: 'structure', members: { SchemaVersionErrors: 'SchemaVersionErrorList' } },
    DeleteSecurityConfigurationRequest: { type: 'structure', members: { Name: 'NameString' }, required: ['Name'] },
    DeleteSecurityConfigurationResponse: { type: 'structure', members: {} },
    DeleteSessionRequest: { type: 'structure', members: { Id: 'NameString', RequestOrigin: 'OrchestrationNameString' }, required: ['Id'] },
    DeleteSessionResponse: { type: 'structure', members: { Id: 'NameString' } },
    DeleteTableOptimizerRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', Type: 'TableOptimizerType' }, required: ['CatalogId', 'DatabaseName', 'TableName', 'Type'] },
    DeleteTableOptimizerResponse: { type: 'structure', members: {} },
    DeleteTableRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', Name: 'NameString', TransactionId: 'TransactionIdString' }, required: ['DatabaseName', 'Name'] },
    DeleteTableResponse: { type: 'structure', members: {} },
    DeleteTableVersionRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', VersionId: 'VersionString' }, required: ['DatabaseName', 'TableName', 'VersionId'] },
    DeleteTableVersionResponse: { type: 'structure', members: {} },
    DeleteTriggerRequest: { type: 'structure', members: { Name: 'NameString' }, required: ['Name'] },
    DeleteTriggerResponse: { type: 'structure', members: { Name: 'NameString' } },
    DeleteUsageProfileRequest: { type: 'structure', members: { Name: 'NameString' }, required: ['Name'] },
    DeleteUsageProfileResponse: { type: 'structure', members: {} },
    DeleteUserDefinedFunctionRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', FunctionName: 'NameString' }, required: ['DatabaseName', 'FunctionName'] },
    DeleteUserDefinedFunctionResponse: { type: 'structure', members: {} },
    DeleteWorkflowRequest: { type: 'structure', members: { Name: 'NameString' }, required: ['Name'] },
    DeleteWorkflowResponse: { type: 'structure', members: { Name: 'NameString' } },
    DeltaTarget: { type: 'structure', members: { DeltaTables: 'PathList', ConnectionName: 'ConnectionName', WriteManifest: 'NullableBoolean', CreateNativeDeltaTable: 'NullableBoolean' } },
    DeltaTargetCompressionType: { type: 'string', enum: ['uncompressed', 'snappy'] },
    DeltaTargetList: { type: 'list', member: 'DeltaTarget' },
    DescribeConnectionTypeRequest: { type: 'structure', members: { ConnectionType: 'NameString' }, required: ['ConnectionType'] },
    DescribeConnectionTypeResponse: { type: 'structure', members: { ConnectionType: 'NameString', Description: 'Description', Capabilities: 'Capabilities', ConnectionProperties: 'PropertiesMap', ConnectionOptions: 'PropertiesMap', AuthenticationConfiguration: 'AuthConfiguration', ComputeEnvironmentConfigurations: 'ComputeEnvironmentConfigurationMap', PhysicalConnectionRequirements: 'PropertiesMap', AthenaConnectionProperties: 'PropertiesMap', PythonConnectionProperties: 'PropertiesMap', SparkConnectionProperties: 'PropertiesMap', RestConfiguration: 'RestConfiguration' } },
    DescribeEntityRequest: { type: 'structure', members: { ConnectionName: 'NameString', CatalogId: 'CatalogIdString', EntityName: 'EntityName', NextToken: 'NextToken', DataStoreApiVersion: 'ApiVersion' }, required: ['ConnectionName', 'EntityName'] },
    DescribeEntityResponse: { type: 'structure', members: { Fields: 'FieldsList', NextToken: 'NextToken' } },
    DescribeInboundIntegrationsRequest: { type: 'structure', members: { IntegrationArn: 'String128', Marker: 'String128', MaxRecords: 'IntegrationInteger', TargetArn: 'String512' } },
    DescribeInboundIntegrationsResponse: { type: 'structure', members: { InboundIntegrations: 'InboundIntegrationsList', Marker: 'String128' } },
    DescribeIntegrationsRequest: { type: 'structure', members: { IntegrationIdentifier: 'String128', Marker: 'String128', MaxRecords: 'IntegrationInteger', Filters: 'IntegrationFilterList' } },
    DescribeIntegrationsResponse: { type: 'structure', members: { Integrations: 'IntegrationsList', Marker: 'String128' } },
    Description: { type: 'string', min: 0, max: 1024 },
    DescriptionString: { type: 'string', min: 0, max: 2048, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*' },
    DescriptionStringRemovable: { type: 'string', min: 0, max: 2048, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*' },
    DevEndpoint: { type: 'structure', members: { EndpointName: 'GenericString', RoleArn: 'RoleArn', SecurityGroupIds: 'StringList', SubnetId: 'GenericString', YarnEndpointAddress: 'GenericString', PrivateAddress: 'GenericString', ZeppelinRemoteSparkInterpreterPort: 'IntegerValue', PublicAddress: 'GenericString', Status: 'GenericString', WorkerType: 'WorkerType', GlueVersion: 'GlueVersionString', NumberOfWorkers: 'NullableInteger', NumberOfNodes: 'IntegerValue', AvailabilityZone: 'GenericString', VpcId: 'GenericString', ExtraPythonLibsS3Path: 'GenericString', ExtraJarsS3Path: 'GenericString', FailureReason: 'GenericString', LastUpdateStatus: 'GenericString', CreatedTimestamp: 'TimestampValue', LastModifiedTimestamp: 'TimestampValue', PublicKey: 'GenericString', PublicKeys: 'PublicKeysList', SecurityConfiguration: 'NameString', Arguments: 'MapValue' } },
    DevEndpointCustomLibraries: { type: 'structure', members: { ExtraPythonLibsS3Path: 'GenericString', ExtraJarsS3Path: 'GenericString' } },
    DevEndpointList: { type: 'list', member: 'DevEndpoint' },
    DevEndpointNameList: { type: 'list', member: 'NameString' },
    DevEndpointNames: { type: 'list', member: 'GenericString', min: 1, max: 25 },
    DirectJDBCSource: { type: 'structure', members: { Name: 'NodeName', Database: 'EnclosedInStringProperty', Table: 'EnclosedInStringProperty', ConnectionName: 'EnclosedInStringProperty', ConnectionType: 'JDBCConnectionType', RedshiftTmpDir: 'EnclosedInStringProperty', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'Database', 'Table', 'ConnectionName', 'ConnectionType'] },
    DirectKafkaSource: { type: 'structure', members: { Name: 'NodeName', StreamingOptions: 'KafkaStreamingSourceOptions', WindowSize: 'BoxedPositiveInt', DetectSchema: 'BoxedBoolean', DataPreviewOptions: 'StreamingDataPreviewOptions' }, required: ['Name'] },
    DirectKinesisSource: { type: 'structure', members: { Name: 'NodeName', WindowSize: 'BoxedPositiveInt', DetectSchema: 'BoxedBoolean', StreamingOptions: 'KinesisStreamingSourceOptions', DataPreviewOptions: 'StreamingDataPreviewOptions' }, required: ['Name'] },
    DirectSchemaChangePolicy: { type: 'structure', members: { EnableUpdateCatalog: 'BoxedBoolean', UpdateBehavior: 'UpdateCatalogBehavior', Table: 'EnclosedInStringProperty', Database: 'EnclosedInStringProperty' } },
    DisassociateGlossaryTermsRequest: { type: 'structure', members: { AssetIdentifier: 'AssetId', IterableFormName: 'IterableFormName', ItemIdentifier: 'ItemIdentifier', GlossaryTermIdentifiers: 'GlossaryTermIdList', ClientToken: 'HashString' }, required: ['AssetIdentifier', 'GlossaryTermIdentifiers'] },
    DisassociateGlossaryTermsResponse: { type: 'structure', members: { AssetIdentifier: 'AssetId', IterableFormName: 'IterableFormName', ItemIdentifier: 'ItemIdentifier', GlossaryTerms: 'GlossaryTermIdList' } },
    DisplayName: { type: 'string', min: 1, max: 128 },
    DistributionData: { type: 'structure', members: { BinEdges: 'BinEdges', Count: 'Count', DataType: 'NameString' } },
    DistributionResultsOptions: { type: 'structure', members: { WriteDistributionResultsEnabled: 'NullableBoolean', CatalogTableConfig: 'CatalogTableConfigOptions' } },
    Double: { type: 'double' },
    DoubleColumnStatisticsData: { type: 'structure', members: { MinimumValue: 'Double', MaximumValue: 'Double', NumberOfNulls: 'NonNegativeLong', NumberOfDistinctValues: 'NonNegativeLong' }, required: ['NumberOfNulls', 'NumberOfDistinctValues'] },
    DoubleValue: { type: 'double' },
    DropDuplicates: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', Columns: 'LimitedPathList' }, required: ['Name', 'Inputs'] },
    DropFields: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', Paths: 'GlueStudioPathList' }, required: ['Name', 'Inputs', 'Paths'] },
    DropNullFields: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', NullCheckBoxList: 'NullCheckBoxList', NullTextList: 'NullValueFields' }, required: ['Name', 'Inputs'] },
    DynamicTransform: { type: 'structure', members: { Name: 'EnclosedInStringProperty', TransformName: 'EnclosedInStringProperty', Inputs: 'OneInput', Parameters: 'TransformConfigParameterList', FunctionName: 'EnclosedInStringProperty', Path: 'EnclosedInStringProperty', Version: 'EnclosedInStringProperty', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'TransformName', 'Inputs', 'FunctionName', 'Path'] },
    DynamoDBCatalogSource: { type: 'structure', members: { Name: 'NodeName', Database: 'EnclosedInStringProperty', Table: 'EnclosedInStringProperty', PitrEnabled: 'BoxedBoolean', AdditionalOptions: 'DDBELTCatalogAdditionalOptions' }, required: ['Name', 'Database', 'Table'] },
    DynamoDBELTConnectorSource: { type: 'structure', members: { Name: 'NodeName', ConnectionOptions: 'DDBELTConnectionOptions', OutputSchemas: 'GlueSchemas' }, required: ['Name'] },
    DynamoDBTarget: { type: 'structure', members: { Path: 'Path', scanAll: 'NullableBoolean', scanRate: 'NullableDouble' } },
    DynamoDBTargetList: { type: 'list', member: 'DynamoDBTarget' },
    Edge: { type: 'structure', members: { SourceId: 'NameString', DestinationId: 'NameString' } },
    EdgeList: { type: 'list', member: 'Edge' },
    EnableAdditionalMetadata: { type: 'list', member: 'JdbcMetadataEntry' },
    EnableHybridValues: { type: 'string', enum: ['TRUE', 'FALSE'] },
    EnclosedInStringProperties: { type: 'list', member: 'EnclosedInStringProperty' },
    EnclosedInStringPropertiesMinOne: { type: 'list', member: 'EnclosedInStringProperty' },
    EnclosedInStringProperty: { type: 'string', pattern: '([\\u0009\\u000B\\u000C\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF])*' },
    EnclosedInStringPropertyWithQuote: { type: 'string', pattern: '([\\u0009\\u000B\\u000C\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF])*' },
    EncryptedKeyMetadataString: { type: 'string', max: 2056, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*' },
    EncryptionAtRest: { type: 'structure', members: { CatalogEncryptionMode: 'CatalogEncryptionMode', SseAwsKmsKeyId: 'NameString', CatalogEncryptionServiceRole: 'IAMRoleArn' }, required: ['CatalogEncryptionMode'] },
    EncryptionConfiguration: { type: 'structure', members: { S3Encryption: 'S3EncryptionList', CloudWatchEncryption: 'CloudWatchEncryption', JobBookmarksEncryption: 'JobBookmarksEncryption', DataQualityEncryption: 'DataQualityEncryption' } },
    EncryptionKeyIdString: { type: 'string', max: 2056, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*' },
    Entity: { type: 'structure', members: { EntityName: 'EntityName', Label: 'EntityLabel', IsParentEntity: 'IsParentEntity', Description: 'EntityDescription', Category: 'Category', CustomProperties: 'CustomProperties' } },
    EntityConfiguration: { type: 'structure', members: { SourceConfiguration: 'SourceConfiguration', Schema: 'FieldDefinitionMap' } },
    EntityConfigurationMap: { type: 'map', key: 'EntityConfigurationMapKeyString', value: 'EntityConfiguration' },
    EntityConfigurationMapKeyString: { type: 'string', min: 1, max: 128, pattern: '[a-zA-Z0-9_ -]+' },
    EntityDescription: { type: 'string' },
    EntityFieldName: { type: 'string' },
    EntityLabel: { type: 'string' },
    EntityList: { type: 'list', member: 'Entity' },
    EntityName: { type: 'string' },
    EntityNotFoundException: { type: 'structure', members: { Message: 'MessageString', FromFederationSource: 'NullableBoolean' }, error: {} },
    ErrorByName: { type: 'map', key: 'NameString', value: 'ErrorDetail' },
    ErrorCodeString: { type: 'string' },
    ErrorDetail: { type: 'structure', members: { ErrorCode: 'NameString', ErrorMessage: 'DescriptionString' } },
    ErrorDetails: { type: 'structure', members: { ErrorCode: 'ErrorCodeString', ErrorMessage: 'ErrorMessageString' } },
    ErrorMessageString: { type: 'string' },
    ErrorString: { type: 'string' },
    EvaluateDataQuality: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', Ruleset: 'DQDLString', Output: 'DQTransformOutput', PublishingOptions: 'DQResultsPublishingOptions', StopJobOnFailureOptions: 'DQStopJobOnFailureOptions' }, required: ['Name', 'Inputs', 'Ruleset'] },
    EvaluateDataQualityMultiFrame: { type: 'structure', members: { Name: 'NodeName', Inputs: 'ManyInputs', AdditionalDataSources: 'DQDLAliases', Ruleset: 'DQDLString', PublishingOptions: 'DQResultsPublishingOptions', AdditionalOptions: 'DQAdditionalOptions', StopJobOnFailureOptions: 'DQStopJobOnFailureOptions' }, required: ['Name', 'Inputs', 'Ruleset'] },
    EvaluatedDistributionsMap: { type: 'map', key: 'NameString', value: 'DistributionData' },
    EvaluatedMetricsMap: { type: 'map', key: 'NameString', value: 'NullableDouble' },
    EvaluationMetrics: { type: 'structure', members: { TransformType: 'TransformType', FindMatchesMetrics: 'FindMatchesMetrics' }, required: ['TransformType'] },
    EventBatchingCondition: { type: 'structure', members: { BatchSize: 'BatchSize', BatchWindow: 'BatchWindow' }, required: ['BatchSize'] },
    EventQueueArn: { type: 'string' },
    ExecutionAttempt: { type: 'structure', members: { Status: 'ExecutionStatus', ColumnStatisticsTaskRunId: 'HashString', ExecutionTimestamp: 'Timestamp', ErrorMessage: 'DescriptionString' } },
    ExecutionClass: { type: 'string', max: 16, enum: ['FLEX', 'STANDARD'] },
    ExecutionProperty: { type: 'structure', members: { MaxConcurrentRuns: 'MaxConcurrentRuns' } },
    ExecutionStatus: { type: 'string', enum: ['FAILED', 'STARTED'] },
    ExecutionTime: { type: 'integer' },
    ExistCondition: { type: 'string', enum: ['MUST_EXIST', 'NOT_EXIST', 'NONE'] },
    ExportEncryptionConfiguration: { type: 'structure', members: { SseAlgorithm: 'SseAlgorithm', KmsKeyArn: 'KmsKeyArnString' } },
    ExportLabelsTaskRunProperties: { type: 'structure', members: { OutputS3Path: 'UriString' } },
    ExportSetting: { type: 'string', enum: ['ENABLED', 'DISABLED'] },
    ExportStatus: { type: 'string', enum: ['ENABLING', 'ENABLED', 'DISABLING', 'DISABLED', 'FAILED'] },
    ExtendedString: { type: 'string', pattern: '[\\s\\S]*' },
    ExtractedParameter: { type: 'structure', members: { Key: 'ConnectorPropertyKey', DefaultValue: 'DefaultValue', PropertyLocation: 'PropertyLocation', Value: 'ResponseExtractionMapping' } },
    FederatedCatalog: { type: 'structure', members: { Identifier: 'FederationIdentifier', ConnectionName: 'NameString', ConnectionType: 'NameString' } },
    FederatedDatabase: { type: 'structure', members: { Identifier: 'FederationIdentifier', ConnectionName: 'NameString', ConnectionType: 'NameString' } },
    FederatedResourceAlreadyExistsException: { type: 'structure', members: { Message: 'MessageString', AssociatedGlueResource: 'GlueResourceArn' }, error: {} },
    FederatedTable: { type: 'structure', members: { Identifier: 'FederationIdentifier', DatabaseIdentifier: 'FederationIdentifier', ConnectionName: 'NameString', ConnectionType: 'NameString' } },
    FederationIdentifier: { type: 'string', min: 1, max: 512, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*' },
    FederationSourceErrorCode: { type: 'string', enum: ['AccessDeniedException', 'EntityNotFoundException', 'InvalidCredentialsException', 'InvalidInputException', 'InvalidResponseException', 'OperationTimeoutException', 'OperationNotSupportedException', 'InternalServiceException', 'PartialFailureException', 'ThrottlingException'] },
    FederationSourceException: { type: 'structure', members: { FederationSourceErrorCode: 'FederationSourceErrorCode', Message: 'MessageString' }, error: {} },
    FederationSourceRetryableException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    Field: { type: 'structure', members: { FieldName: 'EntityFieldName', Label: 'FieldLabel', Description: 'FieldDescription', FieldType: 'FieldDataType', IsPrimaryKey: 'Bool', IsNullable: 'Bool', IsRetrievable: 'Bool', IsFilterable: 'Bool', IsPartitionable: 'Bool', IsCreateable: 'Bool', IsUpdateable: 'Bool', IsUpsertable: 'Bool', IsDefaultOnCreate: 'Bool', SupportedValues: 'ListOfString', SupportedFilterOperators: 'FieldFilterOperatorsList', ParentField: 'String', NativeDataType: 'String', CustomProperties: 'CustomProperties' } },
    FieldDataType: { type: 'string', enum: ['INT', 'SMALLINT', 'BIGINT', 'FLOAT', 'LONG', 'DATE', 'BOOLEAN', 'MAP', 'ARRAY', 'STRING', 'TIMESTAMP', 'DECIMAL', 'BYTE', 'SHORT', 'DOUBLE', 'STRUCT', 'BINARY', 'UNION'] },
    FieldDefinition: { type: 'structure', members: { Name: 'String', FieldDataType: 'FieldDataType', ResponseDateFormat: 'String', IsPartitionable: 'Bool', IsNullable: 'Bool', IsQueryable: 'Bool', IsOrderable: 'Bool', FilterOverrides: 'FilterOverrides' }, required: ['Name', 'FieldDataType'] },
    FieldDefinitionMap: { type: 'map', key: 'FieldDefinitionMapKeyString', value: 'FieldDefinition' },
    FieldDefinitionMapKeyString: { type: 'string', min: 1 },
    FieldDescription: { type: 'string' },
    FieldFilterOperator: { type: 'string', enum: ['LESS_THAN', 'GREATER_THAN', 'BETWEEN', 'EQUAL_TO', 'NOT_EQUAL_TO', 'GREATER_THAN_OR_EQUAL_TO', 'LESS_THAN_OR_EQUAL_TO', 'CONTAINS', 'ORDER_BY'] },
    FieldFilterOperatorsList: { type: 'list', member: 'FieldFilterOperator' },
    FieldLabel: { type: 'string' },
    FieldName: { type: 'string', enum: ['CRAWL_ID', 'STATE', 'START_TIME', 'END_TIME', 'DPU_HOUR'] },
    FieldType: { type: 'string' },
    FieldsList: { type: 'list', member: 'Field' },
    FillMissingValues: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', ImputedPath: 'EnclosedInStringProperty', FilledPath: 'EnclosedInStringProperty' }, required: ['Name', 'Inputs', 'ImputedPath'] },
    Filter: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', LogicalOperator: 'FilterLogicalOperator', Filters: 'FilterExpressions' }, required: ['Name', 'Inputs', 'LogicalOperator', 'Filters'] },
    FilterConfiguration: { type: 'structure', members: { FilterMode: 'FilterMode', OperatorMappings: 'ConnectionStringToStringMap', DateTimeFormat: 'String', StripQuotes: 'Bool', BetweenConfiguration: 'BetweenConfiguration', FilterStringConfiguration: 'FilterStringConfiguration' }, required: ['FilterMode'] },
    FilterExpression: { type: 'structure', members: { Operation: 'FilterOperation', Negated: 'BoxedBoolean', Values: 'FilterValues' }, required: ['Operation', 'Values'] },
    FilterExpressions: { type: 'list', member: 'FilterExpression' },
    FilterLogicalOperator: { type: 'string', enum: ['AND', 'OR'] },
    FilterMode: { type: 'string', enum: ['QUERY_PARAMS', 'FILTER_STRING'] },
    FilterOperation: { type: 'string', enum: ['EQ', 'LT', 'GT', 'LTE', 'GTE', 'REGEX', 'ISNULL'] },
    FilterOperator: { type: 'string', enum: ['GT', 'GE', 'LT', 'LE', 'EQ', 'NE'] },
    FilterOverrides: { type: 'structure', members: { FieldName: 'String', OperatorMappings: 'ConnectionStringToStringMap', BetweenConfiguration: 'BetweenConfiguration', DateTimeFormat: 'String' } },
    FilterPredicate: { type: 'string', min: 1, max: 100000 },
    FilterString: { type: 'string', min: 0, max: 2048, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*' },
    FilterStringConfiguration: { type: 'structure', members: { QueryParameterName: 'String', QuoteStringValues: 'Bool', QuoteCharacter: 'String' }, required: ['QueryParameterName'] },
    FilterValue: { type: 'structure', members: { Type: 'FilterValueType', Value: 'EnclosedInStringProperties' }, required: ['Type', 'Value'] },
    FilterValueType: { type: 'string', enum: ['COLUMNEXTRACTED', 'CONSTANT'] },
    FilterValues: { type: 'list', member: 'FilterValue' },
    FindMatchesMetrics: { type: 'structure', members: { AreaUnderPRCurve: 'GenericBoundedDouble', Precision: 'GenericBoundedDouble', Recall: 'GenericBoundedDouble', F1: 'GenericBoundedDouble', ConfusionMatrix: 'ConfusionMatrix', ColumnImportances: 'ColumnImportanceList' } },
    FindMatchesParameters: { type: 'structure', members: { PrimaryKeyColumnName: 'ColumnNameString', PrecisionRecallTradeoff: 'GenericBoundedDouble', AccuracyCostTradeoff: 'GenericBoundedDouble', EnforceProvidedLabels: 'NullableBoolean' } },
    FindMatchesTaskRunProperties: { type: 'structure', members: { JobId: 'HashString', JobName: 'NameString', JobRunId: 'HashString' } },
    FormContent: { type: 'string' },
    FormTypeId: { type: 'string', min: 1, max: 256 },
    FormTypeItem: { type: 'structure', members: { Id: 'FormTypeId', Name: 'FormTypeName' } },
    FormTypeItemList: { type: 'list', member: 'FormTypeItem' },
    FormTypeName: { type: 'string', min: 1, max: 128, pattern: '^[A-Z]\\w*$' },
    FormTypeSchema: { type: 'string', min: 1, max: 100000 },
    FormatString: { type: 'string', max: 128, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*' },
    FunctionType: { type: 'string', enum: ['REGULAR_FUNCTION', 'AGGREGATE_FUNCTION', 'STORED_PROCEDURE'] },
    Generic512CharString: { type: 'string', min: 1, max: 512 },
    GenericBoundedDouble: { type: 'double', min: 0, max: 1 },
    GenericLimitedString: { type: 'string', pattern: '[A-Za-z0-9_-]*' },
    GenericMap: { type: 'map', key: 'GenericString', value: 'GenericString' },
    GenericString: { type: 'string' },
    GetAssetInput: { type: 'structure', members: { Identifier: 'AssetId' }, required: ['Identifier'] },
    GetAssetOutput: { type: 'structure', members: { Id: 'AssetId', Name: 'AssetName', Description: 'AssetDescription', CreatedAt: 'CreatedAt', UpdatedAt: 'UpdatedAt', AssetTypeId: 'AssetTypeId', GlossaryTerms: 'GlossaryTermIdList', Forms: 'AssetFormMap', Attachments: 'AssetFormMap', IterableForms: 'IterableFormMap' }, required: ['Id', 'AssetTypeId'] },
    GetAssetTypeRequest: { type: 'structure', members: { Identifier: 'AssetTypeId' }, required: ['Identifier'] },
    GetAssetTypeResponse: { type: 'structure', members: { Id: 'AssetTypeId', Name: 'AssetTypeName', Forms: 'AssetTypeFormsMap' } },
    GetBlueprintRequest: { type: 'structure', members: { Name: 'NameString', IncludeBlueprint: 'NullableBoolean', IncludeParameterSpec: 'NullableBoolean' }, required: ['Name'] },
    GetBlueprintResponse: { type: 'structure', members: { Blueprint: 'Blueprint' } },
    GetBlueprintRunRequest: { type: 'structure', members: { BlueprintName: 'OrchestrationNameString', RunId: 'IdString' }, required: ['BlueprintName', 'RunId'] },
    GetBlueprintRunResponse: { type: 'structure', members: { BlueprintRun: 'BlueprintRun' } },
    GetBlueprintRunsRequest: { type: 'structure', members: { BlueprintName: 'NameString', NextToken: 'GenericString', MaxResults: 'PageSize' }, required: ['BlueprintName'] },
    GetBlueprintRunsResponse: { type: 'structure', members: { BlueprintRuns: 'BlueprintRuns', NextToken: 'GenericString' } },
    GetCatalogImportStatusRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString' } },
    GetCatalogImportStatusResponse: { type: 'structure', members: { ImportStatus: 'CatalogImportStatus' } },
    GetCatalogRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString' }, required: ['CatalogId'] },
    GetCatalogResponse: { type: 'structure', members: { Catalog: 'Catalog' } },
    GetCatalogsRequest: { type: 'structure', members: { ParentCatalogId: 'CatalogIdString', NextToken: 'Token', MaxResults: 'PageSize', Recursive: 'Boolean', IncludeRoot: 'NullableBoolean', HasDatabases: 'NullableBoolean' } },
    GetCatalogsResponse: { type: 'structure', members: { CatalogList: 'CatalogList', NextToken: 'Token' }, required: ['CatalogList'] },
    GetClassifierRequest: { type: 'structure', members: { Name: 'NameString' }, required: ['Name'] },
    GetClassifierResponse: { type: 'structure', members: { Classifier: 'Classifier' } },
    GetClassifiersRequest: { type: 'structure', members: { MaxResults: 'PageSize', NextToken: 'Token' } },
    GetClassifiersResponse: { type: 'structure', members: { Classifiers: 'ClassifierList', NextToken: 'Token' } },
    GetColumnNamesList: { type: 'list', member: 'NameString', min: 0, max: 100 },
    GetColumnStatisticsForPartitionRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', PartitionValues: 'ValueStringList', ColumnNames: 'GetColumnNamesList' }, required: ['DatabaseName', 'TableName', 'PartitionValues', 'ColumnNames'] },
    GetColumnStatisticsForPartitionResponse: { type: 'structure', members: { ColumnStatisticsList: 'ColumnStatisticsList', Errors: 'ColumnErrors' } },
    GetColumnStatisticsForTableRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', ColumnNames: 'GetColumnNamesList' }, required: ['DatabaseName', 'TableName', 'ColumnNames'] },
    GetColumnStatisticsForTableResponse: { type: 'structure', members: { ColumnStatisticsList: 'ColumnStatisticsList', Errors: 'ColumnErrors' } },
    GetColumnStatisticsTaskRunRequest: { type: 'structure', members: { ColumnStatisticsTaskRunId: 'HashString' }, required: ['ColumnStatisticsTaskRunId'] },
    GetColumnStatisticsTaskRunResponse: { type: 'structure', members: { ColumnStatisticsTaskRun: 'ColumnStatisticsTaskRun' } },
    GetColumnStatisticsTaskRunsRequest: { type: 'structure', members: { DatabaseName: 'DatabaseName', TableName: 'NameString', MaxResults: 'PageSize', NextToken: 'Token', CatalogID: 'CatalogIdString' }, required: ['DatabaseName', 'TableName'] },
    GetColumnStatisticsTaskRunsResponse: { type: 'structure', members: { ColumnStatisticsTaskRuns: 'ColumnStatisticsTaskRunsList', NextToken: 'Token' } },
    GetColumnStatisticsTaskSettingsRequest: { type: 'structure', members: { DatabaseName: 'NameString', TableName: 'NameString', CatalogID: 'CatalogIdString' }, required: ['DatabaseName', 'TableName'] },
    GetColumnStatisticsTaskSettingsResponse: { type: 'structure', members: { ColumnStatisticsTaskSettings: 'ColumnStatisticsTaskSettings' } },
    GetConnectionRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', Name: 'NameString', HidePassword: 'Boolean', ApplyOverrideForComputeEnvironment: 'ComputeEnvironment' }, required: ['Name'] },
    GetConnectionResponse: { type: 'structure', members: { Connection: 'Connection' } },
    GetConnectionsFilter: { type: 'structure', members: { MatchCriteria: 'MatchCriteria', ConnectionType: 'ConnectionType', ConnectionSchemaVersion: 'ConnectionSchemaVersion' } },
    GetConnectionsRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', Filter: 'GetConnectionsFilter', HidePassword: 'Boolean', NextToken: 'Token', MaxResults: 'PageSize' } },
    GetConnectionsResponse: { type: 'structure', members: { ConnectionList: 'ConnectionList', NextToken: 'Token' } },
    GetCrawlerMetricsRequest: { type: 'structure', members: { CrawlerNameList: 'CrawlerNameList', MaxResults: 'PageSize', NextToken: 'Token' } },
    GetCrawlerMetricsResponse: { type: 'structure', members: { CrawlerMetricsList: 'CrawlerMetricsList', NextToken: 'Token' } },
    GetCrawlerRequest: { type: 'structure', members: { Name: 'NameString' }, required: ['Name'] },
    GetCrawlerResponse: { type: 'structure', members: { Crawler: 'Crawler' } },
    GetCrawlersRequest: { type: 'structure', members: { MaxResults: 'PageSize', NextToken: 'Token' } },
    GetCrawlersResponse: { type: 'structure', members: { Crawlers: 'CrawlerList', NextToken: 'Token' } },
    GetCustomEntityTypeRequest: { type: 'structure', members: { Name: 'NameString' }, required: ['Name'] },
    GetCustomEntityTypeResponse: { type: 'structure', members: { Name: 'NameString', RegexString: 'NameString', ContextWords: 'ContextWords' } },
    GetDashboardUrlRequest: { type: 'structure', members: { ResourceId: 'NameString', ResourceType: 'GlueResourceType', RequestOrigin: 'OrchestrationNameString' }, required: ['ResourceId', 'ResourceType'] },
    GetDashboardUrlResponse: { type: 'structure', members: { Url: 'SensitiveUrl' }, required: ['Url'] },
    GetDataCatalogEncryptionSettingsRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString' } },
    GetDataCatalogEncryptionSettingsResponse: { type: 'structure', members: { DataCatalogEncryptionSettings: 'DataCatalogEncryptionSettings' } },
    GetDataCatalogExportConfigurationInput: { type: 'structure', members: {} },
    GetDataCatalogExportConfigurationOutput: { type: 'structure', members: { ExportSetting: 'ExportSetting', Status: 'ExportStatus', EncryptionConfiguration: 'ExportEncryptionConfiguration', S3TableBucketArn: 'S3TableBucketArn', CreatedAt: 'CreatedAt', UpdatedAt: 'UpdatedAt' } },
    GetDataQualityEvaluationConfigRequest: { type: 'structure', members: { Name: 'NameString' }, required: ['Name'] },
    GetDataQualityEvaluationConfigResponse: { type: 'structure', members: { Name: 'NameString', EvaluationRunMode: 'DataQualityEvaluationRunMode', CreatedOn: 'Timestamp', LastModifiedOn: 'Timestamp', Level: 'DataQualityEvaluationConfigLevel', DataSource: 'DataQualityEvaluationConfigDataSource', RulesetName: 'NameString', ManagedRulesetName: 'DataQualityEvaluationConfigManagedRuleset', Triggers: 'DataQualityEvaluationConfigTriggers', ScheduleExpression: 'DataQualityEvaluationConfigScheduleExpression', StartAt: 'Timestamp', EndAt: 'Timestamp', PauseRuns: 'NullableBoolean', Role: 'RoleString', NumberOfWorkers: 'NullableInteger', Timeout: 'Timeout', AdditionalRunOptions: 'DataQualityEvaluationConfigAdditionalRunOptions', AdditionalDataSources: 'DataSourceMap' } },
    GetDataQualityModelRequest: { type: 'structure', members: { StatisticId: 'HashString', ProfileId: 'HashString' }, required: ['ProfileId'] },
    GetDataQualityModelResponse: { type: 'structure', members: { Status: 'DataQualityModelStatus', StartedOn: 'Timestamp', CompletedOn: 'Timestamp', FailureReason: 'HashString' } },
    GetDataQualityModelResultRequest: { type: 'structure', members: { StatisticId: 'HashString', ProfileId: 'HashString' }, required: ['StatisticId', 'ProfileId'] },
    GetDataQualityModelResultResponse: { type: 'structure', members: { CompletedOn: 'Timestamp', Model: 'StatisticModelResults' } },
    GetDataQualityResultRequest: { type: 'structure', members: { ResultId: 'HashString' }, required: ['ResultId'] },
    GetDataQualityResultResponse: { type: 'structure', members: { ResultId: 'HashString', EvaluationRunMode: 'DataQualityEvaluationRunMode', DataQualityEvaluationConfig: 'NameString', ProfileId: 'HashString', Score: 'GenericBoundedDouble', DataSource: 'DataSource', RulesetName: 'NameString', EvaluationContext: 'GenericString', StartedOn: 'Timestamp', CompletedOn: 'Timestamp', JobName: 'NameString', JobRunId: 'HashString', RulesetEvaluationRunId: 'HashString', RuleResults: 'DataQualityRuleResults', AnalyzerResults: 'DataQualityAnalyzerResults', Observations: 'DataQualityObservations', AggregatedMetrics: 'DataQualityAggregatedMetrics' } },
    GetDataQualityResultV2Request: { type: 'structure', members: { ResultId: 'HashString' }, required: ['ResultId'] },
    GetDataQualityResultV2Response: { type: 'structure', members: { ResultId: 'HashString', EvaluationRunMode: 'DataQualityEvaluationRunMode', DataQualityEvaluationConfig: 'NameString', DataSource: 'DataSource', ProfileId: 'HashString', Dimensions: 'PublishDataQualityResultDimensions', Tags: 'PublishDataQualityResultTags', ExecutionStartedOn: 'Timestamp', ExecutionCompletedOn: 'Timestamp', ResultPublishedOn: 'Timestamp', Score: 'GenericBoundedDouble', RuleResults: 'DataQualityRuleResults', AnalyzerResults: 'DataQualityAnalyzerResults', Observations: 'DataQualityObservations', EvaluationContext: 'NameString', Descriptors: 'PublishDataQualityResultDescriptors', AggregatedMetrics: 'DataQualityAggregatedMetrics', RulesetName: 'NameString' } },
    GetDataQualityRuleRecommendationRunRequest: { type: 'structure', members: { RunId: 'HashString' }, required: ['RunId'] },
    GetDataQualityRuleRecommendationRunResponse: { type: 'structure', members: { RunId: 'HashString', DataSource: 'DataSource', Role: 'RoleString', NumberOfWorkers: 'NullableInteger', Timeout: 'Timeout', Status: 'TaskStatusType', ErrorString: 'GenericString', StartedOn: 'Timestamp', LastModifiedOn: 'Timestamp', CompletedOn: 'Timestamp', ExecutionTime: 'ExecutionTime', RecommendedRuleset: 'DataQualityRulesetString', CreatedRulesetName: 'NameString', DataQualitySecurityConfiguration: 'NameString', AdditionalRunOptions: 'DataQualityRuleRecommendationRunAdditionalRunOptions', RecommendationMode: 'RecommendationMode' } },
    GetDataQualityRulesetEvaluationRunRequest: { type: 'structure', members: { RunId: 'HashString' }, required: ['RunId'] },
    GetDataQualityRulesetEvaluationRunResponse: { type: 'structure', members: { RunId: 'HashString', DataSource: 'DataSource', Role: 'RoleString', NumberOfWorkers: 'NullableInteger', Timeout: 'Timeout', AdditionalRunOptions: 'DataQualityEvaluationRunAdditionalRunOptions', Status: 'TaskStatusType', ErrorString: 'GenericString', StartedOn: 'Timestamp', LastModifiedOn: 'Timestamp', CompletedOn: 'Timestamp', ExecutionTime: 'ExecutionTime', RulesetNames: 'RulesetNames', ResultIds: 'DataQualityResultIdList', AdditionalDataSources: 'DataSourceMap' } },
    GetDataQualityRulesetRequest: { type: 'structure', members: { Name: 'NameString' }, required: ['Name'] },
    GetDataQualityRulesetResponse: { type: 'structure', members: { Name: 'NameString', Description: 'DescriptionString', Ruleset: 'DataQualityRulesetString', TargetTable: 'DataQualityTargetTable', CreatedOn: 'Timestamp', LastModifiedOn: 'Timestamp', RecommendationRunId: 'HashString', DataQualitySecurityConfiguration: 'NameString' } },
    GetDatabaseRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', Name: 'NameString' }, required: ['Name'] },
    GetDatabaseResponse: { type: 'structure', members: { Database: 'Database' } },
    GetDatabasesRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', NextToken: 'Token', MaxResults: 'CatalogGetterPageSize', ResourceShareType: 'ResourceShareType', AttributesToGet: 'DatabaseAttributesList' } },
    GetDatabasesResponse: { type: 'structure', members: { DatabaseList: 'DatabaseList', NextToken: 'Token' }, required: ['DatabaseList'] },
    GetDataflowGraphRequest: { type: 'structure', members: { PythonScript: 'PythonScript' } },
    GetDataflowGraphResponse: { type: 'structure', members: { DagNodes: 'DagNodes', DagEdges: 'DagEdges' } },
    GetDevEndpointRequest: { type: 'structure', members: { EndpointName: 'GenericString' }, required: ['EndpointName'] },
    GetDevEndpointResponse: { type: 'structure', members: { DevEndpoint: 'DevEndpoint' } },
    GetDevEndpointsRequest: { type: 'structure', members: { MaxResults: 'PageSize', NextToken: 'GenericString' } },
    GetDevEndpointsResponse: { type: 'structure', members: { DevEndpoints: 'DevEndpointList', NextToken: 'GenericString' } },
    GetEntityRecordsRequest: { type: 'structure', members: { ConnectionName: 'NameString', CatalogId: 'CatalogIdString', EntityName: 'EntityName', NextToken: 'NextToken', DataStoreApiVersion: 'ApiVersion', ConnectionOptions: 'ConnectionOptions', FilterPredicate: 'FilterPredicate', Limit: 'Limit', OrderBy: 'String', SelectedFields: 'SelectedFields' }, required: ['EntityName', 'Limit'] },
    GetEntityRecordsResponse: { type: 'structure', members: { Records: 'Records', NextToken: 'NextToken' } },
    GetFormTypeRequest: { type: 'structure', members: { Identifier: 'FormTypeId' }, required: ['Identifier'] },
    GetFormTypeResponse: { type: 'structure', members: { Id: 'FormTypeId', Name: 'FormTypeName', Schema: 'FormTypeSchema' } },
    GetGlossaryRequest: { type: 'structure', members: { Identifier: 'GlossaryId' }, required: ['Identifier'] },
    GetGlossaryResponse: { type: 'structure', members: { Id: 'GlossaryId', Name: 'GlossaryName', Description: 'MetadataDescription' } },
    GetGlossaryTermRequest: { type: 'structure', members: { Identifier: 'GlossaryTermId' }, required: ['Identifier'] },
    GetGlossaryTermResponse: { type: 'structure', members: { Id: 'GlossaryTermId', GlossaryId: 'GlossaryId', Name: 'GlossaryTermName', ShortDescription: 'GlossaryShortDescription', LongDescription: 'GlossaryLongDescription' } },
    GetGlueIdentityCenterConfigurationRequest: { type: 'structure', members: {} },
    GetGlueIdentityCenterConfigurationResponse: { type: 'structure', members: { ApplicationArn: 'ApplicationArn', InstanceArn: 'IdentityCenterInstanceArn', Scopes: 'OrchestrationStringList', UserBackgroundSessionsEnabled: 'NullableBoolean' } },
    GetIntegrationResourcePropertyRequest: { type: 'structure', members: { ResourceArn: 'String512' }, required: ['ResourceArn'] },
    GetIntegrationResourcePropertyResponse: { type: 'structure', members: { ResourceArn: 'String512', ResourcePropertyArn: 'String512', SourceProcessingProperties: 'SourceProcessingProperties', TargetProcessingProperties: 'TargetProcessingProperties' } },
    GetIntegrationTablePropertiesRequest: { type: 'structure', members: { ResourceArn: 'String512', TableName: 'String128' }, required: ['ResourceArn', 'TableName'] },
    GetIntegrationTablePropertiesResponse: { type: 'structure', members: { ResourceArn: 'String512', TableName: 'String128', SourceTableConfig: 'SourceTableConfig', TargetTableConfig: 'TargetTableConfig' } },
    GetJobBookmarkRequest: { type: 'structure', members: { JobName: 'JobName', RunId: 'RunId' }, required: ['JobName'] },
    GetJobBookmarkResponse: { type: 'structure', members: { JobBookmarkEntry: 'JobBookmarkEntry' } },
    GetJobRequest: { type: 'structure', members: { JobName: 'NameString' }, required: ['JobName'] },
    GetJobResponse: { type: 'structure', members: { Job: 'Job' } },
    GetJobRunRequest: { type: 'structure', members: { JobName: 'NameString', RunId: 'IdString', PredecessorsIncluded: 'BooleanValue' }, required: ['JobName', 'RunId'] },
    GetJobRunResponse: { type: 'structure', members: { JobRun: 'JobRun' } },
    GetJobRunsRequest: { type: 'structure', members: { JobName: 'NameString', NextToken: 'GenericString', MaxResults: 'OrchestrationPageSize200' }, required: ['JobName'] },
    GetJobRunsResponse: { type: 'structure', members: { JobRuns: 'JobRunList', NextToken: 'GenericString' } },
    GetJobUpgradeAnalysisRequest: { type: 'structure', members: { analysisId: 'Id', jobName: 'Name' }, required: ['analysisId', 'jobName'] },
    GetJobUpgradeAnalysisResponse: { type: 'structure', members: { jobName: 'Name', analysisId: 'Id', status: 'Status', sourceVersion: 'String', targetVersion: 'String', analysisType: 'AnalysisType', autoUpgradeEvaluationSummary: 'String', errorMessage: 'String', autoUpgradeEligibilitySummary: 'String' }, required: ['jobName', 'analysisId', 'status', 'targetVersion'] },
    GetJobsRequest: { type: 'structure', members: { NextToken: 'GenericString', MaxResults: 'PageSize' } },
    GetJobsResponse: { type: 'structure', members: { Jobs: 'JobList', NextToken: 'GenericString' } },
    GetMLTaskRunRequest: { type: 'structure', members: { TransformId: 'HashString', TaskRunId: 'HashString' }, required: ['TransformId', 'TaskRunId'] },
    GetMLTaskRunResponse: { type: 'structure', members: { TransformId: 'HashString', TaskRunId: 'HashString', Status: 'TaskStatusType', LogGroupName: 'GenericString', Properties: 'TaskRunProperties', ErrorString: 'GenericString', StartedOn: 'Timestamp', LastModifiedOn: 'Timestamp', CompletedOn: 'Timestamp', ExecutionTime: 'ExecutionTime' } },
    GetMLTaskRunsRequest: { type: 'structure', members: { TransformId: 'HashString', NextToken: 'PaginationToken', MaxResults: 'PageSize', Filter: 'TaskRunFilterCriteria', Sort: 'TaskRunSortCriteria' }, required: ['TransformId'] },
    GetMLTaskRunsResponse: { type: 'structure', members: { TaskRuns: 'TaskRunList', NextToken: 'PaginationToken' } },
    GetMLTransformRequest: { type: 'structure', members: { TransformId: 'HashString' }, required: ['TransformId'] },
    GetMLTransformResponse: { type: 'structure', members: { TransformId: 'HashString', Name: 'NameString', Description: 'DescriptionString', Status: 'TransformStatusType', CreatedOn: 'Timestamp', LastModifiedOn: 'Timestamp', InputRecordTables: 'GlueTables', Parameters: 'TransformParameters', EvaluationMetrics: 'EvaluationMetrics', LabelCount: 'LabelCount', Schema: 'TransformSchema', Role: 'RoleString', GlueVersion: 'GlueVersionString', MaxCapacity: 'NullableDouble', WorkerType: 'WorkerType', NumberOfWorkers: 'NullableInteger', Timeout: 'Timeout', MaxRetries: 'NullableInteger', TransformEncryption: 'TransformEncryption' } },
    GetMLTransformsRequest: { type: 'structure', members: { NextToken: 'PaginationToken', MaxResults: 'PageSize', Filter: 'TransformFilterCriteria', Sort: 'TransformSortCriteria' } },
    GetMLTransformsResponse: { type: 'structure', members: { Transforms: 'TransformList', NextToken: 'PaginationToken' }, required: ['Transforms'] },
    GetMappingRequest: { type: 'structure', members: { Source: 'CatalogEntry', Sinks: 'CatalogEntries', Location: 'Location' }, required: ['Source'] },
    GetMappingResponse: { type: 'structure', members: { Mapping: 'MappingList' }, required: ['Mapping'] },
    GetMaterializedViewRefreshTaskRunRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', MaterializedViewRefreshTaskRunId: 'UUIDv4' }, required: ['CatalogId', 'MaterializedViewRefreshTaskRunId'] },
    GetMaterializedViewRefreshTaskRunResponse: { type: 'structure', members: { MaterializedViewRefreshTaskRun: 'MaterializedViewRefreshTaskRun' } },
    GetPartitionIndexesRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', NextToken: 'Token' }, required: ['DatabaseName', 'TableName'] },
    GetPartitionIndexesResponse: { type: 'structure', members: { PartitionIndexDescriptorList: 'PartitionIndexDescriptorList', NextToken: 'Token' } },
    GetPartitionRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', PartitionValues: 'ValueStringList', AuditContext: 'AuditContext' }, required: ['DatabaseName', 'TableName', 'PartitionValues'] },
    GetPartitionResponse: { type: 'structure', members: { Partition: 'Partition' } },
    GetPartitionsRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', Expression: 'PredicateString', NextToken: 'Token', Segment: 'Segment', MaxResults: 'PageSize', ExcludeColumnSchema: 'BooleanNullable', TransactionId: 'TransactionIdString', QueryAsOfTime: 'Timestamp', AuditContext: 'AuditContext' }, required: ['DatabaseName', 'TableName'] },
    GetPartitionsResponse: { type: 'structure', members: { Partitions: 'PartitionList', NextToken: 'Token' } },
    GetPlanRequest: { type: 'structure', members: { Mapping: 'MappingList', Source: 'CatalogEntry', Sinks: 'CatalogEntries', Location: 'Location', Language: 'Language', AdditionalPlanOptionsMap: 'AdditionalPlanOptionsMap' }, required: ['Mapping', 'Source'] },
    GetPlanResponse: { type: 'structure', members: { PythonScript: 'PythonScript', ScalaCode: 'ScalaCode' } },
    GetRegistryInput: { type: 'structure', members: { RegistryId: 'RegistryId' }, required: ['RegistryId'] },
    GetRegistryResponse: { type: 'structure', members: { RegistryName: 'SchemaRegistryNameString', RegistryArn: 'GlueResourceArn', Description: 'DescriptionString', Status: 'RegistryStatus', CreatedTime: 'CreatedTimestamp', UpdatedTime: 'UpdatedTimestamp' } },
    GetResourcePoliciesRequest: { type: 'structure', members: { NextToken: 'Token', MaxResults: 'PageSize' } },
    GetResourcePoliciesResponse: { type: 'structure', members: { GetResourcePoliciesResponseList: 'GetResourcePoliciesResponseList', NextToken: 'Token' } },
    GetResourcePoliciesResponseList: { type: 'list', member: 'GluePolicy' },
    GetResourcePolicyRequest: { type: 'structure', members: { ResourceArn: 'GlueResourceArn' } },
    GetResourcePolicyResponse: { type: 'structure', members: { PolicyInJson: 'PolicyJsonString', PolicyHash: 'HashString', CreateTime: 'Timestamp', UpdateTime: 'Timestamp' } },
    GetSchemaByDefinitionInput: { type: 'structure', members: { SchemaId: 'SchemaId', SchemaDefinition: 'SchemaDefinitionString' }, required: ['SchemaId', 'SchemaDefinition'] },
    GetSchemaByDefinitionResponse: { type: 'structure', members: { SchemaVersionId: 'SchemaVersionIdString', SchemaArn: 'GlueResourceArn', DataFormat: 'DataFormat', Status: 'SchemaVersionStatus', CreatedTime: 'CreatedTimestamp' } },
    GetSchemaInput: { type: 'structure', members: { SchemaId: 'SchemaId' }, required: ['SchemaId'] },
    GetSchemaResponse: { type: 'structure', members: { RegistryName: 'SchemaRegistryNameString', RegistryArn: 'GlueResourceArn', SchemaName: 'SchemaRegistryNameString', SchemaArn: 'GlueResourceArn', Description: 'DescriptionString', DataFormat: 'DataFormat', Compatibility: 'Compatibility', SchemaCheckpoint: 'SchemaCheckpointNumber', LatestSchemaVersion: 'VersionLongNumber', NextSchemaVersion: 'VersionLongNumber', SchemaStatus: 'SchemaStatus', CreatedTime: 'CreatedTimestamp', UpdatedTime: 'UpdatedTimestamp' } },
    GetSchemaVersionInput: { type: 'structure', members: { SchemaId: 'SchemaId', SchemaVersionId: 'SchemaVersionIdString', SchemaVersionNumber: 'SchemaVersionNumber' } },
    GetSchemaVersionResponse: { type: 'structure', members: { SchemaVersionId: 'SchemaVersionIdString', SchemaDefinition: 'SchemaDefinitionString', DataFormat: 'DataFormat', SchemaArn: 'GlueResourceArn', VersionNumber: 'VersionLongNumber', Status: 'SchemaVersionStatus', CreatedTime: 'CreatedTimestamp' } },
    GetSchemaVersionsDiffInput: { type: 'structure', members: { SchemaId: 'SchemaId', FirstSchemaVersionNumber: 'SchemaVersionNumber', SecondSchemaVersionNumber: 'SchemaVersionNumber', SchemaDiffType: 'SchemaDiffType' }, required: ['SchemaId', 'FirstSchemaVersionNumber', 'SecondSchemaVersionNumber', 'SchemaDiffType'] },
    GetSchemaVersionsDiffResponse: { type: 'structure', members: { Diff: 'SchemaDefinitionDiff' } },
    GetSecurityConfigurationRequest: { type: 'structure', members: { Name: 'NameString' }, required: ['Name'] },
    GetSecurityConfigurationResponse: { type: 'structure', members: { SecurityConfiguration: 'SecurityConfiguration' } },
    GetSecurityConfigurationsRequest: { type: 'structure', members: { MaxResults: 'PageSize', NextToken: 'GenericString' } },
    GetSecurityConfigurationsResponse: { type: 'structure', members: { SecurityConfigurations: 'SecurityConfigurationList', NextToken: 'GenericString' } },
    GetSessionEndpointRequest: { type: 'structure', members: { SessionId: 'NameString' }, required: ['SessionId'] },
    GetSessionEndpointResponse: { type: 'structure', members: { SparkConnect: 'SessionEndpoint' }, required: ['SparkConnect'] },
    GetSessionRequest: { type: 'structure', members: { Id: 'NameString', RequestOrigin: 'OrchestrationNameString' }, required: ['Id'] },
    GetSessionResponse: { type: 'structure', members: { Session: 'Session' } },
    GetStatementRequest: { type: 'structure', members: { SessionId: 'NameString', Id: 'IntegerValue', RequestOrigin: 'OrchestrationNameString' }, required: ['SessionId', 'Id'] },
    GetStatementResponse: { type: 'structure', members: { Statement: 'Statement' } },
    GetSystemLogsForJobRunRequest: { type: 'structure', members: { JobName: 'NameString', RunId: 'IdString' }, required: ['JobName', 'RunId'] },
    GetSystemLogsForJobRunResponse: { type: 'structure', members: { SystemLogsUrl: 'Url' } },
    GetSystemLogsForSessionRequest: { type: 'structure', members: { Id: 'NameString' }, required: ['Id'] },
    GetSystemLogsForSessionResponse: { type: 'structure', members: { SystemLogsUrl: 'Url' } },
    GetTableOptimizerRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', Type: 'TableOptimizerType' }, required: ['CatalogId', 'DatabaseName', 'TableName', 'Type'] },
    GetTableOptimizerResponse: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', TableOptimizer: 'TableOptimizer' } },
    GetTableRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', Name: 'NameString', TransactionId: 'TransactionIdString', QueryAsOfTime: 'Timestamp', AuditContext: 'AuditContext', IncludeStatusDetails: 'BooleanNullable', AttributesToGet: 'TableAttributesList' }, required: ['DatabaseName', 'Name'] },
    GetTableResponse: { type: 'structure', members: { Table: 'Table' } },
    GetTableVersionRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', VersionId: 'VersionString', AuditContext: 'AuditContext' }, required: ['DatabaseName', 'TableName'] },
    GetTableVersionResponse: { type: 'structure', members: { TableVersion: 'TableVersion' } },
    GetTableVersionsList: { type: 'list', member: 'TableVersion' },
    GetTableVersionsRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', NextToken: 'Token', MaxResults: 'CatalogGetterPageSize', AuditContext: 'AuditContext' }, required: ['DatabaseName', 'TableName'] },
    GetTableVersionsResponse: { type: 'structure', members: { TableVersions: 'GetTableVersionsList', NextToken: 'Token' } },
    GetTablesRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', Expression: 'FilterString', NextToken: 'Token', MaxResults: 'CatalogGetterPageSize', TransactionId: 'TransactionIdString', QueryAsOfTime: 'Timestamp', AuditContext: 'AuditContext', ResourceShareType: 'TableResourceShareType', IncludeStatusDetails: 'BooleanNullable', AttributesToGet: 'TableAttributesList' }, required: ['DatabaseName'] },
    GetTablesResponse: { type: 'structure', members: { TableList: 'TableList', NextToken: 'Token' } },
    GetTagsRequest: { type: 'structure', members: { ResourceArn: 'GlueResourceArn' }, required: ['ResourceArn'] },
    GetTagsResponse: { type: 'structure', members: { Tags: 'TagsMap' } },
    GetTriggerRequest: { type: 'structure', members: { Name: 'NameString' }, required: ['Name'] },
    GetTriggerResponse: { type: 'structure', members: { Trigger: 'Trigger' } },
    GetTriggersRequest: { type: 'structure', members: { NextToken: 'GenericString', DependentJobName: 'NameString', MaxResults: 'OrchestrationPageSize200' } },
    GetTriggersResponse: { type: 'structure', members: { Triggers: 'TriggerList', NextToken: 'GenericString' } },
    GetUnfilteredPartitionMetadataRequest: { type: 'structure', members: { Region: 'ValueString', CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', PartitionValues: 'ValueStringList', AuditContext: 'AuditContext', SupportedPermissionTypes: 'PermissionTypeList', QuerySessionContext: 'QuerySessionContext' }, required: ['CatalogId', 'DatabaseName', 'TableName', 'PartitionValues', 'SupportedPermissionTypes'] },
    GetUnfilteredPartitionMetadataResponse: { type: 'structure', members: { Partition: 'Partition', AuthorizedColumns: 'NameStringList', IsRegisteredWithLakeFormation: 'Boolean' } },
    GetUnfilteredPartitionsMetadataRequest: { type: 'structure', members: { Region: 'ValueString', CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', Expression: 'PredicateString', AuditContext: 'AuditContext', SupportedPermissionTypes: 'PermissionTypeList', NextToken: 'Token', Segment: 'Segment', MaxResults: 'PageSize', QuerySessionContext: 'QuerySessionContext' }, required: ['CatalogId', 'DatabaseName', 'TableName', 'SupportedPermissionTypes'] },
    GetUnfilteredPartitionsMetadataResponse: { type: 'structure', members: { UnfilteredPartitions: 'UnfilteredPartitionList', NextToken: 'Token' } },
    GetUnfilteredTableMetadataRequest: { type: 'structure', members: { Region: 'ValueString', CatalogId: 'CatalogIdString', DatabaseName: 'NameString', Name: 'NameString', AuditContext: 'AuditContext', SupportedPermissionTypes: 'PermissionTypeList', ParentResourceArn: 'ArnString', RootResourceArn: 'ArnString', SupportedDialect: 'SupportedDialect', Permissions: 'PermissionList', QuerySessionContext: 'QuerySessionContext' }, required: ['CatalogId', 'DatabaseName', 'Name', 'SupportedPermissionTypes'] },
    GetUnfilteredTableMetadataResponse: { type: 'structure', members: { Table: 'Table', AuthorizedColumns: 'NameStringList', IsRegisteredWithLakeFormation: 'Boolean', CellFilters: 'ColumnRowFilterList', QueryAuthorizationId: 'HashString', IsMultiDialectView: 'Boolean', IsMaterializedView: 'Boolean', ResourceArn: 'ArnString', IsProtected: 'Boolean', Permissions: 'PermissionList', RowFilter: 'PredicateString' } },
    GetUsageProfileRequest: { type: 'structure', members: { Name: 'NameString' }, required: ['Name'] },
    GetUsageProfileResponse: { type: 'structure', members: { Name: 'NameString', Description: 'DescriptionString', Configuration: 'ProfileConfiguration', CreatedOn: 'TimestampValue', LastModifiedOn: 'TimestampValue' } },
    GetUserDefinedFunctionRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', FunctionName: 'NameString' }, required: ['DatabaseName', 'FunctionName'] },
    GetUserDefinedFunctionResponse: { type: 'structure', members: { UserDefinedFunction: 'UserDefinedFunction' } },
    GetUserDefinedFunctionsRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', Pattern: 'NameString', FunctionType: 'FunctionType', NextToken: 'Token', MaxResults: 'CatalogGetterPageSize' }, required: ['Pattern'] },
    GetUserDefinedFunctionsResponse: { type: 'structure', members: { UserDefinedFunctions: 'UserDefinedFunctionList', NextToken: 'Token' } },
    GetWorkflowRequest: { type: 'structure', members: { Name: 'NameString', IncludeGraph: 'NullableBoolean' }, required: ['Name'] },
    GetWorkflowResponse: { type: 'structure', members: { Workflow: 'Workflow' } },
    GetWorkflowRunPropertiesRequest: { type: 'structure', members: { Name: 'NameString', RunId: 'IdString' }, required: ['Name', 'RunId'] },
    GetWorkflowRunPropertiesResponse: { type: 'structure', members: { RunProperties: 'WorkflowRunProperties' } },
    GetWorkflowRunRequest: { type: 'structure', members: { Name: 'NameString', RunId: 'IdString', IncludeGraph: 'NullableBoolean' }, required: ['Name', 'RunId'] },
    GetWorkflowRunResponse: { type: 'structure', members: { Run: 'WorkflowRun' } },
    GetWorkflowRunsRequest: { type: 'structure', members: { Name: 'NameString', IncludeGraph: 'NullableBoolean', NextToken: 'GenericString', MaxResults: 'PageSize' }, required: ['Name'] },
    GetWorkflowRunsResponse: { type: 'structure', members: { Runs: 'WorkflowRuns', NextToken: 'GenericString' } },
    GlossaryId: { type: 'string' },
    GlossaryItem: { type: 'structure', members: { Id: 'GlossaryId', Name: 'GlossaryName', Description: 'MetadataDescription' } },
    GlossaryItemList: { type: 'list', member: 'GlossaryItem' },
    GlossaryLongDescription: { type: 'string', min: 1, max: 4096 },
    GlossaryName: { type: 'string', min: 1, max: 256 },
    GlossaryShortDescription: { type: 'string', min: 1, max: 1024 },
    GlossaryTermId: { type: 'string' },
    GlossaryTermIdList: { type: 'list', member: 'GlossaryTermId', min: 1, max: 10 },
    GlossaryTermItem: { type: 'structure', members: { Id: 'GlossaryTermId', Name: 'GlossaryTermName', ShortDescription: 'GlossaryShortDescription' } },
    GlossaryTermItemList: { type: 'list', member: 'GlossaryTermItem' },
    GlossaryTermName: { type: 'string', min: 1, max: 256 },
    GlueEncryptionException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    GluePolicy: { type: 'structure', members: { PolicyInJson: 'PolicyJsonString', PolicyHash: 'HashString', CreateTime: 'Timestamp', UpdateTime: 'Timestamp' } },
    GlueRecordType: { type: 'string', enum: ['DATE', 'STRING', 'TIMESTAMP', 'INT', 'FLOAT', 'LONG', 'BIGDECIMAL', 'BYTE', 'SHORT', 'DOUBLE'] },
    GlueResourceArn: { type: 'string', min: 1, max: 10240, pattern: 'arn:aws(-(cn|us-gov|iso(-[bef])?))?:glue:.*' },
    GlueResourceType: { type: 'string', enum: ['JOB', 'SESSION'] },
    GlueSchema: { type: 'structure', members: { Columns: 'GlueStudioSchemaColumnList' } },
    GlueSchemas: { type: 'list', member: 'GlueSchema' },
    GlueStudioColumnNameString: { type: 'string', min: 0, max: 1024, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*' },
    GlueStudioPathList: { type: 'list', member: 'EnclosedInStringProperties' },
    GlueStudioSchemaColumn: { type: 'structure', members: { Name: 'GlueStudioColumnNameString', Type: 'ColumnTypeString', GlueStudioType: 'ColumnTypeString' }, required: ['Name'] },
    GlueStudioSchemaColumnList: { type: 'list', member: 'GlueStudioSchemaColumn' },
    GlueTable: { type: 'structure', members: { DatabaseName: 'NameString', TableName: 'NameString', CatalogId: 'NameString', ConnectionName: 'NameString', AdditionalOptions: 'GlueTableAdditionalOptions' }, required: ['DatabaseName', 'TableName'] },
    GlueTableAdditionalOptions: { type: 'map', key: 'NameString', value: 'DescriptionString', min: 1, max: 10 },
    GlueTables: { type: 'list', member: 'GlueTable', min: 0, max: 10 },
    GlueVersionString: { type: 'string', min: 1, max: 255, pattern: '^((\\w+\\.)+\\w+|auto)$' },
    GovernanceMode: { type: 'string', enum: ['IAM_ONLY', 'LAKE_FORMATION'] },
    GovernedCatalogSource: { type: 'structure', members: { Name: 'NodeName', Database: 'EnclosedInStringProperty', Table: 'EnclosedInStringProperty', PartitionPredicate: 'EnclosedInStringProperty', AdditionalOptions: 'S3SourceAdditionalOptions' }, required: ['Name', 'Database', 'Table'] },
    GovernedCatalogTarget: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', PartitionKeys: 'GlueStudioPathList', Table: 'EnclosedInStringProperty', Database: 'EnclosedInStringProperty', SchemaChangePolicy: 'CatalogSchemaChangePolicy' }, required: ['Name', 'Inputs', 'Table', 'Database'] },
    GrokClassifier: { type: 'structure', members: { Name: 'NameString', Classification: 'Classification', CreationTime: 'Timestamp', LastUpdated: 'Timestamp', Version: 'VersionId', GrokPattern: 'GrokPattern', CustomPatterns: 'CustomPatterns' }, required: ['Name', 'Classification', 'GrokPattern'] },
    GrokPattern: { type: 'string', min: 1, max: 2048, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\t]*' },
    GroupFilters: { type: 'structure', members: { GroupName: 'GenericLimitedString', Filters: 'FilterExpressions', LogicalOperator: 'FilterLogicalOperator' }, required: ['GroupName', 'Filters', 'LogicalOperator'] },
    GroupFiltersList: { type: 'list', member: 'GroupFilters' },
    HTTPMethod: { type: 'string', enum: ['GET', 'POST'] },
    HashString: { type: 'string', min: 1, max: 255, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*' },
    HudiTarget: { type: 'structure', members: { Paths: 'PathList', ConnectionName: 'ConnectionName', Exclusions: 'PathList', MaximumTraversalDepth: 'NullableInteger' } },
    HudiTargetCompressionType: { type: 'string', enum: ['gzip', 'lzo', 'uncompressed', 'snappy'] },
    HudiTargetList: { type: 'list', member: 'HudiTarget' },
    HyperTargetCompressionType: { type: 'string', enum: ['uncompressed'] },
    IAMRoleArn: { type: 'string', pattern: '^arn:aws(-(cn|us-gov|iso(-[bef])?))?:iam::[0-9]{12}:role/.+' },
    IcebergCompactionConfiguration: { type: 'structure', members: { strategy: 'CompactionStrategy', minInputFiles: 'NullableInteger', deleteFileThreshold: 'NullableInteger' } },
    IcebergCompactionMetrics: { type: 'structure', members: { NumberOfBytesCompacted: 'metricCounts', NumberOfFilesCompacted: 'metricCounts', DpuHours: 'dpuHours', NumberOfDpus: 'dpuCounts', JobDurationInHour: 'dpuDurationInHour' } },
    IcebergDocument: { type: 'structure', members: {} },
    IcebergEncryptedKey: { type: 'structure', members: { KeyId: 'EncryptionKeyIdString', EncryptedKeyMetadata: 'EncryptedKeyMetadataString', EncryptedById: 'EncryptionKeyIdString', Properties: 'StringToStringMap' }, required: ['KeyId', 'EncryptedKeyMetadata'] },
    IcebergInput: { type: 'structure', members: { MetadataOperation: 'MetadataOperation', Version: 'VersionString', CreateIcebergTableInput: 'CreateIcebergTableInput' }, required: ['MetadataOperation'] },
    IcebergNullOrder: { type: 'string', enum: ['nulls-first', 'nulls-last'] },
    IcebergOptimizationProperties: { type: 'structure', members: { RoleArn: 'IAMRoleArn', Compaction: 'ParametersMap', Retention: 'ParametersMap', OrphanFileDeletion: 'ParametersMap' } },
    IcebergOptimizationPropertiesOutput: { type: 'structure', members: { RoleArn: 'IAMRoleArn', Compaction: 'ParametersMap', Retention: 'ParametersMap', OrphanFileDeletion: 'ParametersMap', LastUpdatedTime: 'Timestamp' } },
    IcebergOrphanFileDeletionConfiguration: { type: 'structure', members: { orphanFileRetentionPeriodInDays: 'NullableInteger', location: 'MessageString', runRateInHours: 'NullableInteger' } },
    IcebergOrphanFileDeletionMetrics: { type: 'structure', members: { NumberOfOrphanFilesDeleted: 'metricCounts', DpuHours: 'dpuHours', NumberOfDpus: 'dpuCounts', JobDurationInHour: 'dpuDurationInHour' } },
    IcebergPartitionField: { type: 'structure', members: { SourceId: 'Integer', Transform: 'IcebergTransformString', Name: 'ColumnNameString', FieldId: 'Integer' }, required: ['SourceId', 'Transform', 'Name'] },
    IcebergPartitionSpec: { type: 'structure', members: { Fields: 'IcebergPartitionSpecFieldList', SpecId: 'Integer' }, required: ['Fields'] },
    IcebergPartitionSpecFieldList: { type: 'list', member: 'IcebergPartitionField' },
    IcebergPartitionSpecList: { type: 'list', member: 'IcebergPartitionSpec' },
    IcebergRetentionConfiguration: { type: 'structure', members: { snapshotRetentionPeriodInDays: 'NullableInteger', numberOfSnapshotsToRetain: 'NullableInteger', cleanExpiredFiles: 'NullableBoolean', runRateInHours: 'NullableInteger' } },
    IcebergRetentionMetrics: { type: 'structure', members: { NumberOfDataFilesDeleted: 'metricCounts', NumberOfManifestFilesDeleted: 'metricCounts', NumberOfManifestListsDeleted: 'metricCounts', DpuHours: 'dpuHours', NumberOfDpus: 'dpuCounts', JobDurationInHour: 'dpuDurationInHour' } },
    IcebergSchema: { type: 'structure', members: { SchemaId: 'Integer', IdentifierFieldIds: 'IntegerList', Type: 'IcebergStructTypeEnum', Fields: 'IcebergStructFieldList' }, required: ['Fields'] },
    IcebergSchemaList: { type: 'list', member: 'IcebergSchema' },
    IcebergSortDirection: { type: 'string', enum: ['asc', 'desc'] },
    IcebergSortField: { type: 'structure', members: { SourceId: 'Integer', Transform: 'IcebergTransformString', Direction: 'IcebergSortDirection', NullOrder: 'IcebergNullOrder' }, required: ['SourceId', 'Transform', 'Direction', 'NullOrder'] },
    IcebergSortOrder: { type: 'structure', members: { OrderId: 'Integer', Fields: 'IcebergSortOrderFieldList' }, required: ['OrderId', 'Fields'] },
    IcebergSortOrderFieldList: { type: 'list', member: 'IcebergSortField' },
    IcebergSortOrderList: { type: 'list', member: 'IcebergSortOrder' },
    IcebergStructField: { type: 'structure', members: { Id: 'Integer', Name: 'ColumnNameString', Type: 'IcebergDocument', Required: 'Boolean', Doc: 'CommentString', InitialDefault: 'IcebergDocument', WriteDefault: 'IcebergDocument' }, required: ['Id', 'Name', 'Type', 'Required'] },
    IcebergStructFieldList: { type: 'list', member: 'IcebergStructField' },
    IcebergStructTypeEnum: { type: 'string', enum: ['struct'] },
    IcebergTableMetadata: { type: 'structure', members: { FormatVersion: 'VersionString', TableUuid: 'TableIdString', Location: 'LocationString', Properties: 'StringToStringMap', Schemas: 'IcebergSchemaList', CurrentSchemaId: 'Integer', LastColumnId: 'Integer', PartitionSpecs: 'IcebergPartitionSpecList', DefaultSpecId: 'Integer', LastPartitionId: 'Integer', SortOrders: 'IcebergSortOrderList', DefaultSortOrderId: 'Integer' } },
    IcebergTableUpdate: { type: 'structure', members: { Schema: 'IcebergSchema', PartitionSpec: 'IcebergPartitionSpec', SortOrder: 'IcebergSortOrder', Location: 'LocationString', Properties: 'StringToStringMap', Action: 'IcebergUpdateAction', EncryptionKey: 'IcebergEncryptedKey', KeyId: 'EncryptionKeyIdString' }, required: ['Schema', 'Location'] },
    IcebergTableUpdateList: { type: 'list', member: 'IcebergTableUpdate' },
    IcebergTarget: { type: 'structure', members: { Paths: 'PathList', ConnectionName: 'ConnectionName', Exclusions: 'PathList', MaximumTraversalDepth: 'NullableInteger' } },
    IcebergTargetCompressionType: { type: 'string', enum: ['gzip', 'lzo', 'uncompressed', 'snappy'] },
    IcebergTargetList: { type: 'list', member: 'IcebergTarget' },
    IcebergTransformString: { type: 'string' },
    IcebergUpdateAction: { type: 'string', enum: ['add-schema', 'set-current-schema', 'add-spec', 'set-default-spec', 'add-sort-order', 'set-default-sort-order', 'set-location', 'set-properties', 'remove-properties', 'add-encryption-key', 'remove-encryption-key'] },
    Id: { type: 'string', min: 39, max: 39, pattern: 'ja-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
    IdString: { type: 'string', min: 1, max: 255, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*' },
    IdempotentParameterMismatchException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    IdentityCenterInstanceArn: { type: 'string', min: 10, max: 1224 },
    IdentityCenterScope: { type: 'string', max: 50 },
    IdentityCenterScopesList: { type: 'list', member: 'IdentityCenterScope', min: 1, max: 50 },
    IdleTimeout: { type: 'integer' },
    IllegalBlueprintStateException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    IllegalSessionStateException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    IllegalWorkflowStateException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    ImportCatalogToGlueRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString' } },
    ImportCatalogToGlueResponse: { type: 'structure', members: {} },
    ImportLabelsTaskRunProperties: { type: 'structure', members: { InputS3Path: 'UriString', Replace: 'ReplaceBoolean' } },
    InboundIntegration: { type: 'structure', members: { SourceArn: 'String512', TargetArn: 'String512', IntegrationArn: 'String128', Status: 'IntegrationStatus', CreateTime: 'IntegrationTimestamp', IntegrationConfig: 'IntegrationConfig', Errors: 'IntegrationErrorList' }, required: ['SourceArn', 'TargetArn', 'IntegrationArn', 'Status', 'CreateTime'] },
    InboundIntegrationsList: { type: 'list', member: 'InboundIntegration' },
    InclusionAnnotationList: { type: 'list', member: 'DatapointInclusionAnnotation' },
    InclusionAnnotationValue: { type: 'string', enum: ['INCLUDE', 'EXCLUDE'] },
    Integer: { type: 'integer' },
    IntegerFlag: { type: 'integer', min: 0, max: 1 },
    IntegerList: { type: 'list', member: 'Integer' },
    IntegerValue: { type: 'integer' },
    Integration: { type: 'structure', members: { SourceArn: 'String512', TargetArn: 'String512', Description: 'IntegrationDescription', IntegrationName: 'String128', IntegrationArn: 'String128', KmsKeyId: 'String2048', AdditionalEncryptionContext: 'IntegrationAdditionalEncryptionContextMap', Tags: 'IntegrationTagsList', Status: 'IntegrationStatus', CreateTime: 'IntegrationTimestamp', IntegrationConfig: 'IntegrationConfig', Errors: 'IntegrationErrorList', DataFilter: 'String2048' }, required: ['SourceArn', 'TargetArn', 'IntegrationName', 'IntegrationArn', 'Status', 'CreateTime'] },
    IntegrationAdditionalEncryptionContextMap: { type: 'map', key: 'IntegrationString', value: 'IntegrationString' },
    IntegrationConfig: { type: 'structure', members: { RefreshInterval: 'String128', SourceProperties: 'IntegrationSourcePropertiesMap', ContinuousSync: 'ContinuousSync', TargetNamespace: 'TargetNamespace' } },
    IntegrationConflictOperationFault: { type: 'structure', members: { Message: 'IntegrationErrorMessage' }, error: {} },
    IntegrationDescription: { type: 'string', max: 1000, pattern: '[\\S\\s]*' },
    IntegrationError: { type: 'structure', members: { ErrorCode: 'String128', ErrorMessage: 'String2048' } },
    IntegrationErrorList: { type: 'list', member: 'IntegrationError' },
    IntegrationErrorMessage: { type: 'string' },
    IntegrationFilter: { type: 'structure', members: { Name: 'String128', Values: 'IntegrationFilterValues' } },
    IntegrationFilterList: { type: 'list', member: 'IntegrationFilter' },
    IntegrationFilterValues: { type: 'list', member: 'String128' },
    IntegrationInteger: { type: 'integer' },
    IntegrationNotFoundFault: { type: 'structure', members: { Message: 'IntegrationErrorMessage' }, error: {} },
    IntegrationPartition: { type: 'structure', members: { FieldName: 'String128', FunctionSpec: 'String128', ConversionSpec: 'String128' } },
    IntegrationPartitionSpecList: { type: 'list', member: 'IntegrationPartition' },
    IntegrationQuotaExceededFault: { type: 'structure', members: { Message: 'IntegrationErrorMessage' }, error: {} },
    IntegrationResourceProperty: { type: 'structure', members: { ResourceArn: 'String512', ResourcePropertyArn: 'String512', SourceProcessingProperties: 'SourceProcessingProperties', TargetProcessingProperties: 'TargetProcessingProperties' }, required: ['ResourceArn'] },
    IntegrationResourcePropertyFilter: { type: 'structure', members: { Name: 'String128', Values: 'IntegrationResourcePropertyFilterValues' } },
    IntegrationResourcePropertyFilterList: { type: 'list', member: 'IntegrationResourcePropertyFilter' },
    IntegrationResourcePropertyFilterValues: { type: 'list', member: 'String128' },
    IntegrationResourcePropertyList: { type: 'list', member: 'IntegrationResourceProperty' },
    IntegrationSourcePropertiesMap: { type: 'map', key: 'IntegrationString', value: 'IntegrationString' },
    IntegrationStatus: { type: 'string', enum: ['CREATING', 'ACTIVE', 'MODIFYING', 'FAILED', 'DELETING', 'SYNCING', 'NEEDS_ATTENTION'] },
    IntegrationString: { type: 'string' },
    IntegrationTableProperties: { type: 'structure', members: { ResourceArn: 'String512', TableName: 'String128', SourceTableConfig: 'SourceTableConfig', TargetTableConfig: 'TargetTableConfig' }, required: ['ResourceArn', 'TableName'] },
    IntegrationTablePropertiesFilter: { type: 'structure', members: { Name: 'String128', Values: 'IntegrationTablePropertiesFilterValues' } },
    IntegrationTablePropertiesFilterList: { type: 'list', member: 'IntegrationTablePropertiesFilter' },
    IntegrationTablePropertiesFilterValues: { type: 'list', member: 'String128' },
    IntegrationTablePropertiesList: { type: 'list', member: 'IntegrationTableProperties' },
    IntegrationTagsList: { type: 'list', member: 'Tag' },
    IntegrationTimestamp: { type: 'timestamp' },
    IntegrationType: { type: 'string', enum: ['REST'] },
    IntegrationsList: { type: 'list', member: 'Integration' },
    InternalServerException: { type: 'structure', members: { Message: 'IntegrationErrorMessage' }, error: {} },
    InternalServiceException: { type: 'structure', members: { Message: 'MessageString' }, error: { fault: true } },
    InvalidInputException: { type: 'structure', members: { Message: 'MessageString', FromFederationSource: 'NullableBoolean' }, error: {} },
    InvalidIntegrationStateFault: { type: 'structure', members: { Message: 'IntegrationErrorMessage' }, error: {} },
    InvalidStateException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    IsParentEntity: { type: 'boolean' },
    IsVersionValid: { type: 'boolean' },
    Iso8601DateTime: { type: 'timestamp', timestampFormat: 'iso8601' },
    ItemDescription: { type: 'string' },
    ItemError: { type: 'structure', members: { ItemIdentifier: 'ItemIdentifier', Code: 'ItemErrorCode', Message: 'ItemErrorMessage' } },
    ItemErrorCode: { type: 'string' },
    ItemErrorList: { type: 'list', member: 'ItemError' },
    ItemErrorMessage: { type: 'string' },
    ItemId: { type: 'string' },
    ItemIdentifier: { type: 'string', min: 1, max: 1087 },
    ItemIdentifierList: { type: 'list', member: 'ItemIdentifier', min: 1, max: 100 },
    ItemName: { type: 'string' },
    IterableFormEntry: { type: 'structure', members: { FormTypeId: 'FormTypeId' } },
    IterableFormItem: { type: 'structure', members: { ItemId: 'ItemId', ItemName: 'ItemName', GlossaryTerms: 'GlossaryTermIdList', Forms: 'AssetFormMap', Attachments: 'AssetFormMap' } },
    IterableFormItemList: { type: 'list', member: 'IterableFormItem' },
    IterableFormKey: { type: 'string' },
    IterableFormListItem: { type: 'structure', members: { ItemId: 'ItemId', ItemName: 'ItemName', Description: 'ItemDescription', GlossaryTerms: 'GlossaryTermIdList' } },
    IterableFormListItemList: { type: 'list', member: 'IterableFormListItem' },
    IterableFormMap: { type: 'map', key: 'IterableFormKey', value: 'IterableFormEntry' },
    IterableFormName: { type: 'string', min: 1, max: 256, pattern: '^[a-zA-Z][a-zA-Z0-9_]*(::[a-zA-Z][a-zA-Z0-9_]*)?$' },
    JDBCConnectionType: { type: 'string', enum: ['sqlserver', 'mysql', 'oracle', 'postgresql', 'redshift'] },
    JDBCConnectorOptions: { type: 'structure', members: { FilterPredicate: 'EnclosedInStringProperty', PartitionColumn: 'EnclosedInStringProperty', LowerBound: 'BoxedNonNegativeLong', UpperBound: 'BoxedNonNegativeLong', NumPartitions: 'BoxedNonNegativeLong', JobBookmarkKeys: 'EnclosedInStringProperties', JobBookmarkKeysSortOrder: 'EnclosedInStringProperty', DataTypeMapping: 'JDBCDataTypeMapping' } },
    JDBCConnectorSource: { type: 'structure', members: { Name: 'NodeName', ConnectionName: 'EnclosedInStringProperty', ConnectorName: 'EnclosedInStringProperty', ConnectionType: 'EnclosedInStringProperty', AdditionalOptions: 'JDBCConnectorOptions', ConnectionTable: 'EnclosedInStringPropertyWithQuote', Query: 'SqlQuery', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'ConnectionName', 'ConnectorName', 'ConnectionType'] },
    JDBCConnectorTarget: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', ConnectionName: 'EnclosedInStringProperty', ConnectionTable: 'EnclosedInStringPropertyWithQuote', ConnectorName: 'EnclosedInStringProperty', ConnectionType: 'EnclosedInStringProperty', AdditionalOptions: 'AdditionalOptions', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'Inputs', 'ConnectionName', 'ConnectionTable', 'ConnectorName', 'ConnectionType'] },
    JDBCDataType: { type: 'string', enum: ['ARRAY', 'BIGINT', 'BINARY', 'BIT', 'BLOB', 'BOOLEAN', 'CHAR', 'CLOB', 'DATALINK', 'DATE', 'DECIMAL', 'DISTINCT', 'DOUBLE', 'FLOAT', 'INTEGER', 'JAVA_OBJECT', 'LONGNVARCHAR', 'LONGVARBINARY', 'LONGVARCHAR', 'NCHAR', 'NCLOB', 'NULL', 'NUMERIC', 'NVARCHAR', 'OTHER', 'REAL', 'REF', 'REF_CURSOR', 'ROWID', 'SMALLINT', 'SQLXML', 'STRUCT', 'TIME', 'TIME_WITH_TIMEZONE', 'TIMESTAMP', 'TIMESTAMP_WITH_TIMEZONE', 'TINYINT', 'VARBINARY', 'VARCHAR'] },
    JDBCDataTypeMapping: { type: 'map', key: 'JDBCDataType', value: 'GlueRecordType' },
    JWTBearerProperties: { type: 'structure', members: { TokenUrl: 'ConnectorProperty', RequestMethod: 'HTTPMethod', ContentType: 'ContentType', JwtToken: 'ConnectorProperty', TokenUrlParameters: 'ConnectorPropertyList' } },
    JdbcMetadataEntry: { type: 'string', enum: ['COMMENTS', 'RAWTYPES'] },
    JdbcTarget: { type: 'structure', members: { ConnectionName: 'ConnectionName', Path: 'Path', Exclusions: 'PathList', EnableAdditionalMetadata: 'EnableAdditionalMetadata' } },
    JdbcTargetList: { type: 'list', member: 'JdbcTarget' },
    Job: { type: 'structure', members: { Name: 'NameString', JobMode: 'JobMode', JobRunQueuingEnabled: 'NullableBoolean', Description: 'DescriptionString', LogUri: 'UriString', Role: 'RoleString', CreatedOn: 'TimestampValue', LastModifiedOn: 'TimestampValue', ExecutionProperty: 'ExecutionProperty', Command: 'JobCommand', DefaultArguments: 'GenericMap', NonOverridableArguments: 'GenericMap', Connections: 'ConnectionsList', MaxRetries: 'MaxRetries', AllocatedCapacity: 'IntegerValue', Timeout: 'Timeout', MaxCapacity: 'NullableDouble', WorkerType: 'WorkerType', NumberOfWorkers: 'NullableInteger', SecurityConfiguration: 'NameString', NotificationProperty: 'NotificationProperty', GlueVersion: 'GlueVersionString', CodeGenConfigurationNodes: 'CodeGenConfigurationNodes', ExecutionClass: 'ExecutionClass', SourceControlDetails: 'SourceControlDetails', MaintenanceWindow: 'MaintenanceWindow', ProfileName: 'NameString', AutoUpgradeMetadata: 'AutoUpgradeMetadata' } },
    JobBookmarkEntry: { type: 'structure', members: { JobName: 'JobName', Version: 'IntegerValue', Run: 'IntegerValue', Attempt: 'IntegerValue', PreviousRunId: 'RunId', RunId: 'RunId', JobBookmark: 'JsonValue' } },
    JobBookmarksEncryption: { type: 'structure', members: { JobBookmarksEncryptionMode: 'JobBookmarksEncryptionMode', KmsKeyArn: 'KmsKeyArn' } },
    JobBookmarksEncryptionMode: { type: 'string', enum: ['DISABLED', 'CSE-KMS'] },
    JobCommand: { type: 'structure', members: { Name: 'GenericString', ScriptLocation: 'ScriptLocationString', PythonVersion: 'PythonVersionString', Runtime: 'RuntimeNameString' } },
    JobList: { type: 'list', member: 'Job' },
    JobMode: { type: 'string', enum: ['SCRIPT', 'VISUAL', 'NOTEBOOK'] },
    JobName: { type: 'string' },
    JobNameList: { type: 'list', member: 'NameString' },
    JobNodeDetails: { type: 'structure', members: { JobRuns: 'JobRunList' } },
    JobRun: { type: 'structure', members: { Id: 'IdString', Attempt: 'AttemptCount', PreviousRunId: 'IdString', TriggerName: 'NameString', JobName: 'NameString', JobMode: 'JobMode', JobRunQueuingEnabled: 'NullableBoolean', StartedOn: 'TimestampValue', LastModifiedOn: 'TimestampValue', CompletedOn: 'TimestampValue', JobRunState: 'JobRunState', Arguments: 'GenericMap', ErrorMessage: 'ErrorString', PredecessorRuns: 'PredecessorList', AllocatedCapacity: 'IntegerValue', ExecutionTime: 'ExecutionTime', Timeout: 'Timeout', MaxCapacity: 'NullableDouble', WorkerType: 'WorkerType', NumberOfWorkers: 'NullableInteger', SecurityConfiguration: 'NameString', LogGroupName: 'GenericString', NotificationProperty: 'NotificationProperty', GlueVersion: 'GlueVersionString', DPUSeconds: 'NullableDouble', ExecutionClass: 'ExecutionClass', MaintenanceWindow: 'MaintenanceWindow', ProfileName: 'NameString', StateDetail: 'OrchestrationMessageString', ExecutionRoleSessionPolicy: 'OrchestrationPolicyJsonString' } },
    JobRunList: { type: 'list', member: 'JobRun' },
    JobRunState: { type: 'string', enum: ['STARTING', 'RUNNING', 'STOPPING', 'STOPPED', 'SUCCEEDED', 'FAILED', 'TIMEOUT', 'ERROR', 'WAITING', 'EXPIRED'] },
    JobUpdate: { type: 'structure', members: { JobMode: 'JobMode', JobRunQueuingEnabled: 'NullableBoolean', Description: 'DescriptionString', LogUri: 'UriString', Role: 'RoleString', ExecutionProperty: 'ExecutionProperty', Command: 'JobCommand', DefaultArguments: 'GenericMap', NonOverridableArguments: 'GenericMap', Connections: 'ConnectionsList', MaxRetries: 'MaxRetries', AllocatedCapacity: 'IntegerValue', Timeout: 'Timeout', MaxCapacity: 'NullableDouble', WorkerType: 'WorkerType', NumberOfWorkers: 'NullableInteger', SecurityConfiguration: 'NameString', NotificationProperty: 'NotificationProperty', GlueVersion: 'GlueVersionString', CodeGenConfigurationNodes: 'CodeGenConfigurationNodes', ExecutionClass: 'ExecutionClass', SourceControlDetails: 'SourceControlDetails', MaintenanceWindow: 'MaintenanceWindow' } },
    Join: { type: 'structure', members: { Name: 'NodeName', Inputs: 'TwoInputs', JoinType: 'JoinType', Columns: 'JoinColumns' }, required: ['Name', 'Inputs', 'JoinType', 'Columns'] },
    JoinColumn: { type: 'structure', members: { From: 'EnclosedInStringProperty', Keys: 'GlueStudioPathList' }, required: ['From', 'Keys'] },
    JoinColumns: { type: 'list', member: 'JoinColumn', min: 2, max: 2 },
    JoinType: { type: 'string', enum: ['equijoin', 'left', 'right', 'outer', 'leftsemi', 'leftanti'] },
    JsonClassifier: { type: 'structure', members: { Name: 'NameString', CreationTime: 'Timestamp', LastUpdated: 'Timestamp', Version: 'VersionId', JsonPath: 'JsonPath' }, required: ['Name', 'JsonPath'] },
    JsonPath: { type: 'string' },
    JsonPathString: { type: 'string', min: 1, max: 512, pattern: '\\$(\\.[a-zA-Z0-9_.@\\[\\]\\(\\)-]+)*' },
    JsonValue: { type: 'string' },
    JwtToken: { type: 'string', max: 8000, pattern: '^([a-zA-Z0-9_=]+)\\.([a-zA-Z0-9_=]+)\\.([a-zA-Z0-9_\\-\\+\\/=]*)' },
    KMSKeyNotAccessibleFault: { type: 'structure', members: { Message: 'IntegrationErrorMessage' }, error: {} },
    KafkaStreamingSourceOptions: { type: 'structure', members: { BootstrapServers: 'EnclosedInStringProperty', SecurityProtocol: 'EnclosedInStringProperty', ConnectionName: 'EnclosedInStringProperty', TopicName: 'EnclosedInStringProperty', Assign: 'EnclosedInStringProperty', SubscribePattern: 'EnclosedInStringProperty', Classification: 'EnclosedInStringProperty', Delimiter: 'EnclosedInStringProperty', StartingOffsets: 'EnclosedInStringProperty', EndingOffsets: 'EnclosedInStringProperty', PollTimeoutMs: 'BoxedNonNegativeLong', NumRetries: 'BoxedNonNegativeInt', RetryIntervalMs: 'BoxedNonNegativeLong', MaxOffsetsPerTrigger: 'BoxedNonNegativeLong', MinPartitions: 'BoxedNonNegativeInt', IncludeHeaders: 'BoxedBoolean', AddRecordTimestamp: 'EnclosedInStringProperty', EmitConsumerLagMetrics: 'EnclosedInStringProperty', StartingTimestamp: 'Iso8601DateTime' } },
    KeyList: { type: 'list', member: 'NameString', min: 1 },
    KeySchemaElement: { type: 'structure', members: { Name: 'NameString', Type: 'ColumnTypeString' }, required: ['Name', 'Type'] },
    KeySchemaElementList: { type: 'list', member: 'KeySchemaElement', min: 1 },
    KeyString: { type: 'string', min: 1, max: 255, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*' },
    KinesisStreamingSourceOptions: { type: 'structure', members: { EndpointUrl: 'EnclosedInStringProperty', StreamName: 'EnclosedInStringProperty', Classification: 'EnclosedInStringProperty', Delimiter: 'EnclosedInStringProperty', StartingPosition: 'StartingPosition', MaxFetchTimeInMs: 'BoxedNonNegativeLong', MaxFetchRecordsPerShard: 'BoxedNonNegativeLong', MaxRecordPerRead: 'BoxedNonNegativeLong', AddIdleTimeBetweenReads: 'BoxedBoolean', IdleTimeBetweenReadsInMs: 'BoxedNonNegativeLong', DescribeShardInterval: 'BoxedNonNegativeLong', NumRetries: 'BoxedNonNegativeInt', RetryIntervalMs: 'BoxedNonNegativeLong', MaxRetryIntervalMs: 'BoxedNonNegativeLong', AvoidEmptyBatches: 'BoxedBoolean', StreamArn: 'EnclosedInStringProperty', RoleArn: 'EnclosedInStringProperty', RoleSessionName: 'EnclosedInStringProperty', AddRecordTimestamp: 'EnclosedInStringProperty', EmitConsumerLagMetrics: 'EnclosedInStringProperty', StartingTimestamp: 'Iso8601DateTime', FanoutConsumerARN: 'EnclosedInStringProperty' } },
    KmsKeyArn: { type: 'string', pattern: '^$|arn:aws[a-z0-9-]*:kms:.*' },
    KmsKeyArnString: { type: 'string', pattern: 'arn:aws[-a-z0-9]*:kms:[-a-z0-9]*:[0-9]{12}:key/.+' },
    LabelCount: { type: 'integer' },
    LabelingSetGenerationTaskRunProperties: { type: 'structure', members: { OutputS3Path: 'UriString' } },
    Labels: { type: 'map', key: 'NameString', value: 'NameString' },
    LakeFormationConfiguration: { type: 'structure', members: { UseLakeFormationCredentials: 'NullableBoolean', AccountId: 'AccountId' } },
    Language: { type: 'string', enum: ['PYTHON', 'SCALA'] },
    LastActiveDefinition: { type: 'structure', members: { Description: 'Generic512CharString', LastModifiedOn: 'TimestampValue', ParameterSpec: 'BlueprintParameterSpec', BlueprintLocation: 'GenericString', BlueprintServiceLocation: 'GenericString' } },
    LastCrawlInfo: { type: 'structure', members: { Status: 'LastCrawlStatus', ErrorMessage: 'DescriptionString', LogGroup: 'LogGroup', LogStream: 'LogStream', MessagePrefix: 'MessagePrefix', StartTime: 'Timestamp' } },
    LastCrawlStatus: { type: 'string', enum: ['SUCCEEDED', 'CANCELLED', 'FAILED'] },
    LastRefreshType: { type: 'string', enum: ['FULL', 'INCREMENTAL'] },
    LatestSchemaVersionBoolean: { type: 'boolean' },
    Limit: { type: 'long', min: 1, max: 1000 },
    LimitedPathList: { type: 'list', member: 'LimitedStringList' },
    LimitedStringList: { type: 'list', member: 'GenericLimitedString' },
    LineageConfiguration: { type: 'structure', members: { CrawlerLineageSettings: 'CrawlerLineageSettings' } },
    ListAssetTypesRequest: { type: 'structure', members: { MaxResults: 'PageSize', NextToken: 'Token' } },
    ListAssetTypesResponse: { type: 'structure', members: { Items: 'AssetTypeItemList', NextToken: 'Token' } },
    ListBlueprintsRequest: { type: 'structure', members: { NextToken: 'GenericString', MaxResults: 'OrchestrationPageSize25', Tags: 'TagsMap' } },
    ListBlueprintsResponse: { type: 'structure', members: { Blueprints: 'BlueprintNames', NextToken: 'GenericString' } },
    ListColumnStatisticsTaskRunsRequest: { type: 'structure', members: { MaxResults: 'PageSize', NextToken: 'Token' } },
    ListColumnStatisticsTaskRunsResponse: { type: 'structure', members: { ColumnStatisticsTaskRunIds: 'ColumnStatisticsTaskRunIdList', NextToken: 'Token' } },
    ListConnectionTypesRequest: { type: 'structure', members: { MaxResults: 'MaxResults', NextToken: 'NextToken' } },
    ListConnectionTypesResponse: { type: 'structure', members: { ConnectionTypes: 'ConnectionTypeList', NextToken: 'NextToken' } },
    ListCrawlersRequest: { type: 'structure', members: { MaxResults: 'PageSize', NextToken: 'Token', Tags: 'TagsMap' } },
    ListCrawlersResponse: { type: 'structure', members: { CrawlerNames: 'CrawlerNameList', NextToken: 'Token' } },
    ListCrawlsRequest: { type: 'structure', members: { CrawlerName: 'NameString', MaxResults: 'PageSize', Filters: 'CrawlsFilterList', NextToken: 'Token' }, required: ['CrawlerName'] },
    ListCrawlsResponse: { type: 'structure', members: { Crawls: 'CrawlerHistoryList', NextToken: 'Token' } },
    ListCustomEntityTypesRequest: { type: 'structure', members: { NextToken: 'PaginationToken', MaxResults: 'PageSize', Tags: 'TagsMap' } },
    ListCustomEntityTypesResponse: { type: 'structure', members: { CustomEntityTypes: 'CustomEntityTypes', NextToken: 'PaginationToken' } },
    ListDataQualityEvaluationConfigsRequest: { type: 'structure', members: { Level: 'DataQualityEvaluationConfigLevel', MaxResults: 'DataQualityEvaluationConfigPageSize', NextToken: 'PaginationToken' } },
    ListDataQualityEvaluationConfigsResponse: { type: 'structure', members: { DataQualityEvaluationConfigs: 'DataQualityEvaluationConfigList', NextToken: 'PaginationToken' } },
    ListDataQualityResultsRequest: { type: 'structure', members: { Filter: 'DataQualityResultFilterCriteria', NextToken: 'PaginationToken', MaxResults: 'PageSize' } },
    ListDataQualityResultsResponse: { type: 'structure', members: { Results: 'DataQualityResultDescriptionList', NextToken: 'PaginationToken' }, required: ['Results'] },
    ListDataQualityResultsV2Request: { type: 'structure', members: { Filter: 'DataQualityResultsV2FilterCriteria', NextToken: 'PaginationToken', MaxResults: 'PageSize' } },
    ListDataQualityResultsV2Response: { type: 'structure', members: { Results: 'DataQualityResultsV2DescriptionList', NextToken: 'PaginationToken' }, required: ['Results'] },
    ListDataQualityRuleRecommendationRunsRequest: { type: 'structure', members: { Filter: 'DataQualityRuleRecommendationRunFilter', NextToken: 'PaginationToken', MaxResults: 'PageSize', Tags: 'TagsMap' } },
    ListDataQualityRuleRecommendationRunsResponse: { type: 'structure', members: { Runs: 'DataQualityRuleRecommendationRunList', NextToken: 'PaginationToken' } },
    ListDataQualityRulesetEvaluationRunsRequest: { type: 'structure', members: { Filter: 'DataQualityRulesetEvaluationRunFilter', NextToken: 'PaginationToken', MaxResults: 'PageSize' } },
    ListDataQualityRulesetEvaluationRunsResponse: { type: 'structure', members: { Runs: 'DataQualityRulesetEvaluationRunList', NextToken: 'PaginationToken' } },
    ListDataQualityRulesetsRequest: { type: 'structure', members: { NextToken: 'PaginationToken', MaxResults: 'PageSize', Filter: 'DataQualityRulesetFilterCriteria', Tags: 'TagsMap' } },
    ListDataQualityRulesetsResponse: { type: 'structure', members: { Rulesets: 'DataQualityRulesetList', NextToken: 'PaginationToken' } },
    ListDataQualityStatisticAnnotationsRequest: { type: 'structure', members: { StatisticId: 'HashString', ProfileId: 'HashString', TimestampFilter: 'TimestampFilter', MaxResults: 'PageSize', NextToken: 'PaginationToken' } },
    ListDataQualityStatisticAnnotationsResponse: { type: 'structure', members: { Annotations: 'AnnotationList', NextToken: 'PaginationToken' } },
    ListDataQualityStatisticsRequest: { type: 'structure', members: { StatisticId: 'HashString', ProfileId: 'HashString', TimestampFilter: 'TimestampFilter', MaxResults: 'PageSize', NextToken: 'PaginationToken' } },
    ListDataQualityStatisticsResponse: { type: 'structure', members: { Statistics: 'StatisticSummaryList', NextToken: 'PaginationToken' } },
    ListDevEndpointsRequest: { type: 'structure', members: { NextToken: 'GenericString', MaxResults: 'PageSize', Tags: 'TagsMap' } },
    ListDevEndpointsResponse: { type: 'structure', members: { DevEndpointNames: 'DevEndpointNameList', NextToken: 'GenericString' } },
    ListEntitiesRequest: { type: 'structure', members: { ConnectionName: 'NameString', CatalogId: 'CatalogIdString', ParentEntityName: 'EntityName', NextToken: 'NextToken', DataStoreApiVersion: 'ApiVersion' } },
    ListEntitiesResponse: { type: 'structure', members: { Entities: 'EntityList', NextToken: 'NextToken' } },
    ListFormTypesRequest: { type: 'structure', members: { MaxResults: 'PageSize', NextToken: 'Token' } },
    ListFormTypesResponse: { type: 'structure', members: { Items: 'FormTypeItemList', NextToken: 'Token' }, required: ['Items'] },
    ListGlossariesRequest: { type: 'structure', members: { MaxResults: 'PageSize', NextToken: 'Token' } },
    ListGlossariesResponse: { type: 'structure', members: { Items: 'GlossaryItemList', NextToken: 'Token' } },
    ListGlossaryTermsRequest: { type: 'structure', members: { GlossaryIdentifier: 'GlossaryId', MaxResults: 'PageSize', NextToken: 'Token' }, required: ['GlossaryIdentifier'] },
    ListGlossaryTermsResponse: { type: 'structure', members: { Items: 'GlossaryTermItemList', NextToken: 'Token' } },
    ListIntegrationResourcePropertiesRequest: { type: 'structure', members: { Marker: 'String4096', Filters: 'IntegrationResourcePropertyFilterList', MaxRecords: 'IntegrationInteger' } },
    ListIntegrationResourcePropertiesResponse: { type: 'structure', members: { IntegrationResourcePropertyList: 'IntegrationResourcePropertyList', Marker: 'String4096' } },
    ListIntegrationTablePropertiesRequest: { type: 'structure', members: { Marker: 'String4096', Filters: 'IntegrationTablePropertiesFilterList', MaxRecords: 'IntegrationInteger' } },
    ListIntegrationTablePropertiesResponse: { type: 'structure', members: { IntegrationTablePropertiesList: 'IntegrationTablePropertiesList', Marker: 'String4096' } },
    ListIterableFormsRequest: { type: 'structure', members: { AssetIdentifier: 'AssetId', IterableFormName: 'IterableFormName', MaxResults: 'PageSize', NextToken: 'Token' }, required: ['AssetIdentifier', 'IterableFormName'] },
    ListIterableFormsResponse: { type: 'structure', members: { Items: 'IterableFormListItemList', NextToken: 'Token' } },
    ListJobsRequest: { type: 'structure', members: { NextToken: 'GenericString', MaxResults: 'PageSize', Tags: 'TagsMap' } },
    ListJobsResponse: { type: 'structure', members: { JobNames: 'JobNameList', NextToken: 'GenericString' } },
    ListMLTransformsRequest: { type: 'structure', members: { NextToken: 'PaginationToken', MaxResults: 'PageSize', Filter: 'TransformFilterCriteria', Sort: 'TransformSortCriteria', Tags: 'TagsMap' } },
    ListMLTransformsResponse: { type: 'structure', members: { TransformIds: 'TransformIdList', NextToken: 'PaginationToken' }, required: ['TransformIds'] },
    ListMaterializedViewRefreshTaskRunsRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', MaxResults: 'PageSize', NextToken: 'Token' }, required: ['CatalogId'] },
    ListMaterializedViewRefreshTaskRunsResponse: { type: 'structure', members: { MaterializedViewRefreshTaskRuns: 'MaterializedViewRefreshTaskRunsList', NextToken: 'Token' } },
    ListOfString: { type: 'list', member: 'String' },
    ListRegistriesInput: { type: 'structure', members: { MaxResults: 'MaxResultsNumber', NextToken: 'SchemaRegistryTokenString' } },
    ListRegistriesResponse: { type: 'structure', members: { Registries: 'RegistryListDefinition', NextToken: 'SchemaRegistryTokenString' } },
    ListSchemaVersionsInput: { type: 'structure', members: { SchemaId: 'SchemaId', MaxResults: 'MaxResultsNumber', NextToken: 'SchemaRegistryTokenString' }, required: ['SchemaId'] },
    ListSchemaVersionsResponse: { type: 'structure', members: { Schemas: 'SchemaVersionList', NextToken: 'SchemaRegistryTokenString' } },
    ListSchemasInput: { type: 'structure', members: { RegistryId: 'RegistryId', MaxResults: 'MaxResultsNumber', NextToken: 'SchemaRegistryTokenString' } },
    ListSchemasResponse: { type: 'structure', members: { Schemas: 'SchemaListDefinition', NextToken: 'SchemaRegistryTokenString' } },
    ListSessionsRequest: { type: 'structure', members: { NextToken: 'OrchestrationToken', MaxResults: 'PageSize', Tags: 'TagsMap', RequestOrigin: 'OrchestrationNameString' } },
    ListSessionsResponse: { type: 'structure', members: { Ids: 'SessionIdList', Sessions: 'SessionList', NextToken: 'OrchestrationToken' } },
    ListStatementsRequest: { type: 'structure', members: { SessionId: 'NameString', RequestOrigin: 'OrchestrationNameString', NextToken: 'OrchestrationToken' }, required: ['SessionId'] },
    ListStatementsResponse: { type: 'structure', members: { Statements: 'StatementList', NextToken: 'OrchestrationToken' } },
    ListTableOptimizerRunsRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', Type: 'TableOptimizerType', MaxResults: 'MaxListTableOptimizerRunsTokenResults', NextToken: 'ListTableOptimizerRunsToken' }, required: ['CatalogId', 'DatabaseName', 'TableName', 'Type'] },
    ListTableOptimizerRunsResponse: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', NextToken: 'ListTableOptimizerRunsToken', TableOptimizerRuns: 'TableOptimizerRuns' } },
    ListTableOptimizerRunsToken: { type: 'string' },
    ListTriggersRequest: { type: 'structure', members: { NextToken: 'GenericString', DependentJobName: 'NameString', MaxResults: 'OrchestrationPageSize200', Tags: 'TagsMap' } },
    ListTriggersResponse: { type: 'structure', members: { TriggerNames: 'TriggerNameList', NextToken: 'GenericString' } },
    ListUsageProfilesRequest: { type: 'structure', members: { NextToken: 'OrchestrationToken', MaxResults: 'OrchestrationPageSize200' } },
    ListUsageProfilesResponse: { type: 'structure', members: { Profiles: 'UsageProfileDefinitionList', NextToken: 'OrchestrationToken' } },
    ListWorkflowsRequest: { type: 'structure', members: { NextToken: 'GenericString', MaxResults: 'OrchestrationPageSize25' } },
    ListWorkflowsResponse: { type: 'structure', members: { Workflows: 'WorkflowNames', NextToken: 'GenericString' } },
    Location: { type: 'structure', members: { Jdbc: 'CodeGenNodeArgs', S3: 'CodeGenNodeArgs', DynamoDB: 'CodeGenNodeArgs' } },
    LocationMap: { type: 'map', key: 'ColumnValuesString', value: 'ColumnValuesString' },
    LocationString: { type: 'string', max: 2056, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*' },
    LocationStringList: { type: 'list', member: 'LocationString' },
    LogGroup: { type: 'string', min: 1, max: 512, pattern: '[\\.\\-_/#A-Za-z0-9]+' },
    LogStream: { type: 'string', min: 1, max: 512, pattern: '[^:*]*' },
    Logical: { type: 'string', enum: ['AND', 'ANY'] },
    LogicalOperator: { type: 'string', enum: ['EQUALS'] },
    Long: { type: 'long' },
    LongColumnStatisticsData: { type: 'structure', members: { MinimumValue: 'Long', MaximumValue: 'Long', NumberOfNulls: 'NonNegativeLong', NumberOfDistinctValues: 'NonNegativeLong' }, required: ['NumberOfNulls', 'NumberOfDistinctValues'] },
    LongValue: { type: 'long' },
    LongValueString: { type: 'string', min: 1, max: 16384 },
    MLTransform: { type: 'structure', members: { TransformId: 'HashString', Name: 'NameString', Description: 'DescriptionString', Status: 'TransformStatusType', CreatedOn: 'Timestamp', LastModifiedOn: 'Timestamp', InputRecordTables: 'GlueTables', Parameters: 'TransformParameters', EvaluationMetrics: 'EvaluationMetrics', LabelCount: 'LabelCount', Schema: 'TransformSchema', Role: 'RoleString', GlueVersion: 'GlueVersionString', MaxCapacity: 'NullableDouble', WorkerType: 'WorkerType', NumberOfWorkers: 'NullableInteger', Timeout: 'Timeout', MaxRetries: 'NullableInteger', TransformEncryption: 'TransformEncryption' } },
    MLTransformNotReadyException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    MLUserDataEncryption: { type: 'structure', members: { MlUserDataEncryptionMode: 'MLUserDataEncryptionModeString', KmsKeyId: 'NameString' }, required: ['MlUserDataEncryptionMode'] },
    MLUserDataEncryptionModeString: { type: 'string', enum: ['DISABLED', 'SSE-KMS'] },
    MaintenanceWindow: { type: 'string', pattern: '^(Sun|Mon|Tue|Wed|Thu|Fri|Sat):([01]?[0-9]|2[0-3])$' },
    ManyInputs: { type: 'list', member: 'NodeId', min: 1 },
    MapValue: { type: 'map', key: 'GenericString', value: 'GenericString', min: 0, max: 100 },
    Mapping: { type: 'structure', members: { ToKey: 'EnclosedInStringProperty', FromPath: 'EnclosedInStringProperties', FromType: 'EnclosedInStringProperty', ToType: 'EnclosedInStringProperty', Dropped: 'BoxedBoolean', Children: 'Mappings' } },
    MappingEntry: { type: 'structure', members: { SourceTable: 'TableName', SourcePath: 'SchemaPathString', SourceType: 'FieldType', TargetTable: 'TableName', TargetPath: 'SchemaPathString', TargetType: 'FieldType' } },
    MappingList: { type: 'list', member: 'MappingEntry' },
    Mappings: { type: 'list', member: 'Mapping' },
    MaskValue: { type: 'string', min: 0, max: 256, pattern: '[*A-Za-z0-9_-]*' },
    MatchCriteria: { type: 'list', member: 'NameString', min: 0, max: 10 },
    MaterializedViewRefreshState: { type: 'string', enum: ['STARTING', 'RUNNING', 'SUCCEEDED', 'FAILED', 'STOPPED'] },
    MaterializedViewRefreshTaskNotRunningException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    MaterializedViewRefreshTaskRun: { type: 'structure', members: { CustomerId: 'AccountId', MaterializedViewRefreshTaskRunId: 'UUIDv4', DatabaseName: 'DatabaseName', TableName: 'TableName', CatalogId: 'CatalogIdString', Role: 'Role', Status: 'MaterializedViewRefreshState', CreationTime: 'Timestamp', LastUpdated: 'Timestamp', StartTime: 'Timestamp', EndTime: 'Timestamp', ErrorMessage: 'DescriptionString', DPUSeconds: 'NonNegativeDouble', RefreshType: 'MaterializedViewRefreshType', ProcessedBytes: 'ByteCount' } },
    MaterializedViewRefreshTaskRunningException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    MaterializedViewRefreshTaskRunsList: { type: 'list', member: 'MaterializedViewRefreshTaskRun' },
    MaterializedViewRefreshTaskStoppingException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    MaterializedViewRefreshType: { type: 'string', enum: ['FULL', 'INCREMENTAL'] },
    MaxConcurrentRuns: { type: 'integer' },
    MaxListTableOptimizerRunsTokenResults: { type: 'integer' },
    MaxResults: { type: 'integer', min: 1, max: 100 },
    MaxResultsNumber: { type: 'integer', min: 1, max: 100 },
    MaxRetries: { type: 'integer' },
    Merge: { type: 'structure', members: { Name: 'NodeName', Inputs: 'TwoInputs', Source: 'NodeId', PrimaryKeys: 'GlueStudioPathList' }, required: ['Name', 'Inputs', 'Source', 'PrimaryKeys'] },
    MessagePrefix: { type: 'string', min: 1, max: 255, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*' },
    MessageString: { type: 'string' },
    MetadataDescription: { type: 'string', min: 1, max: 2048 },
    MetadataInfo: { type: 'structure', members: { MetadataValue: 'MetadataValueString', CreatedTime: 'CreatedTimestamp', OtherMetadataValueList: 'OtherMetadataValueList' } },
    MetadataInfoMap: { type: 'map', key: 'MetadataKeyString', value: 'MetadataInfo' },
    MetadataKeyString: { type: 'string', min: 1, max: 128, pattern: '[a-zA-Z0-9+-=._./@]+' },
    MetadataKeyValuePair: { type: 'structure', members: { MetadataKey: 'MetadataKeyString', MetadataValue: 'MetadataValueString' } },
    MetadataList: { type: 'list', member: 'MetadataKeyValuePair' },
    MetadataOperation: { type: 'string', enum: ['CREATE'] },
    MetadataValueString: { type: 'string', min: 1, max: 256, pattern: '[a-zA-Z0-9+-=._./@]+' },
    MetricBasedObservation: { type: 'structure', members: { MetricName: 'NameString', StatisticId: 'HashString', MetricValues: 'DataQualityMetricValues', NewRules: 'NewRules' } },
    MicrosoftSQLServerCatalogSource: { type: 'structure', members: { Name: 'NodeName', Database: 'EnclosedInStringProperty', Table: 'EnclosedInStringProperty' }, required: ['Name', 'Database', 'Table'] },
    MicrosoftSQLServerCatalogTarget: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', Database: 'EnclosedInStringProperty', Table: 'EnclosedInStringProperty' }, required: ['Name', 'Inputs', 'Database', 'Table'] },
    MillisecondsCount: { type: 'long' },
    ModifyIntegrationRequest: { type: 'structure', members: { IntegrationIdentifier: 'String128', Description: 'IntegrationDescription', DataFilter: 'String2048', IntegrationConfig: 'IntegrationConfig', IntegrationName: 'String128' }, required: ['IntegrationIdentifier'] },
    ModifyIntegrationResponse: { type: 'structure', members: { SourceArn: 'String512', TargetArn: 'String512', IntegrationName: 'String128', Description: 'IntegrationDescription', IntegrationArn: 'String128', KmsKeyId: 'String2048', AdditionalEncryptionContext: 'IntegrationAdditionalEncryptionContextMap', Tags: 'IntegrationTagsList', Status: 'IntegrationStatus', CreateTime: 'IntegrationTimestamp', Errors: 'IntegrationErrorList', DataFilter: 'String2048', IntegrationConfig: 'IntegrationConfig' }, required: ['SourceArn', 'TargetArn', 'IntegrationName', 'IntegrationArn', 'Status', 'CreateTime'] },
    MongoDBTarget: { type: 'structure', members: { ConnectionName: 'ConnectionName', Path: 'Path', ScanAll: 'NullableBoolean' } },
    MongoDBTargetList: { type: 'list', member: 'MongoDBTarget' },
    MySQLCatalogSource: { type: 'structure', members: { Name: 'NodeName', Database: 'EnclosedInStringProperty', Table: 'EnclosedInStringProperty' }, required: ['Name', 'Database', 'Table'] },
    MySQLCatalogTarget: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', Database: 'EnclosedInStringProperty', Table: 'EnclosedInStringProperty' }, required: ['Name', 'Inputs', 'Database', 'Table'] },
    Name: { type: 'string', min: 1, max: 255, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*' },
    NameString: { type: 'string', min: 1, max: 255, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*' },
    NameStringList: { type: 'list', member: 'NameString' },
    NewRules: { type: 'list', member: 'NameString' },
    NextToken: { type: 'string', min: 1, max: 2048, pattern: '[-a-zA-Z0-9+=/:_]*' },
    NoScheduleException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    Node: { type: 'structure', members: { Type: 'NodeType', Name: 'NameString', UniqueId: 'NameString', TriggerDetails: 'TriggerNodeDetails', JobDetails: 'JobNodeDetails', CrawlerDetails: 'CrawlerNodeDetails' } },
    NodeId: { type: 'string', pattern: '[A-Za-z0-9_-]*' },
    NodeIdList: { type: 'list', member: 'NameString' },
    NodeList: { type: 'list', member: 'Node' },
    NodeName: { type: 'string', pattern: '([^\\r\\n])*' },
    NodeType: { type: 'string', enum: ['CRAWLER', 'JOB', 'TRIGGER'] },
    NonNegativeDouble: { type: 'double', min: 0 },
    NonNegativeInt: { type: 'integer', min: 0 },
    NonNegativeInteger: { type: 'integer', min: 0 },
    NonNegativeLong: { type: 'long', min: 0 },
    NotificationProperty: { type: 'structure', members: { NotifyDelayAfter: 'NotifyDelayAfter' } },
    NotifyDelayAfter: { type: 'integer', min: 1 },
    NullCheckBoxList: { type: 'structure', members: { IsEmpty: 'BoxedBoolean', IsNullString: 'BoxedBoolean', IsNegOne: 'BoxedBoolean' } },
    NullValueField: { type: 'structure', members: { Value: 'EnclosedInStringProperty', Datatype: 'Datatype' }, required: ['Value', 'Datatype'] },
    NullValueFields: { type: 'list', member: 'NullValueField', min: 0, max: 50 },
    NullableBoolean: { type: 'boolean' },
    NullableDouble: { type: 'double' },
    NullableInteger: { type: 'integer' },
    NullableLong: { type: 'long' },
    NullableString: { type: 'string' },
    NumberTargetPartitionsString: { type: 'string' },
    OAuth2ClientApplication: { type: 'structure', members: { UserManagedClientApplicationClientId: 'UserManagedClientApplicationClientId', AWSManagedClientApplicationReference: 'AWSManagedClientApplicationReference' } },
    OAuth2Credentials: { type: 'structure', members: { UserManagedClientApplicationClientSecret: 'UserManagedClientApplicationClientSecret', AccessToken: 'AccessToken', RefreshToken: 'RefreshToken', JwtToken: 'JwtToken' } },
    OAuth2GrantType: { type: 'string', enum: ['AUTHORIZATION_CODE', 'CLIENT_CREDENTIALS', 'JWT_BEARER', 'REFRESH_TOKEN'] },
    OAuth2Properties: { type: 'structure', members: { OAuth2GrantType: 'OAuth2GrantType', OAuth2ClientApplication: 'OAuth2ClientApplication', TokenUrl: 'TokenUrl', TokenUrlParametersMap: 'TokenUrlParametersMap' } },
    OAuth2PropertiesInput: { type: 'structure', members: { OAuth2GrantType: 'OAuth2GrantType', OAuth2ClientApplication: 'OAuth2ClientApplication', TokenUrl: 'TokenUrl', TokenUrlParametersMap: 'TokenUrlParametersMap', AuthorizationCodeProperties: 'AuthorizationCodeProperties', OAuth2Credentials: 'OAuth2Credentials' } },
    ObservationConfiguration: { type: 'string', enum: ['ALL', 'NONE'] },
    ObservationMode: { type: 'string', enum: ['SCHEDULED', 'FIXED'] },
    ObservationResultsOptions: { type: 'structure', members: { WriteObservationResultsEnabled: 'NullableBoolean', CatalogTableConfig: 'CatalogTableConfigOptions' } },
    OffsetConfiguration: { type: 'structure', members: { OffsetParameter: 'ExtractedParameter', LimitParameter: 'ExtractedParameter' }, required: ['OffsetParameter', 'LimitParameter'] },
    OneInput: { type: 'list', member: 'NodeId', min: 1, max: 1 },
    OpenTableFormatInput: { type: 'structure', members: { IcebergInput: 'IcebergInput' } },
    Operation: { type: 'string', min: 1, max: 128, pattern: '^[A-Z\\_]+$' },
    OperationNotSupportedException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    OperationTimeoutException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    Option: { type: 'structure', members: { Value: 'EnclosedInStringProperty', Label: 'EnclosedInStringProperty', Description: 'EnclosedInStringProperty' } },
    OptionKey: { type: 'string', min: 1, max: 256, pattern: '[\\w]*' },
    OptionList: { type: 'list', member: 'Option' },
    OptionValue: { type: 'string', min: 1, max: 256, pattern: '[\\S]*' },
    OracleSQLCatalogSource: { type: 'structure', members: { Name: 'NodeName', Database: 'EnclosedInStringProperty', Table: 'EnclosedInStringProperty' }, required: ['Name', 'Database', 'Table'] },
    OracleSQLCatalogTarget: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', Database: 'EnclosedInStringProperty', Table: 'EnclosedInStringProperty' }, required: ['Name', 'Inputs', 'Database', 'Table'] },
    OrchestrationArgumentsMap: { type: 'map', key: 'OrchestrationNameString', value: 'OrchestrationArgumentsValue', min: 0, max: 75 },
    OrchestrationArgumentsValue: { type: 'string', min: 0, max: 4096, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*' },
    OrchestrationIAMRoleArn: { type: 'string', min: 1, max: 1024, pattern: 'arn:aws[^:]*:iam::[0-9]*:role/.+' },
    OrchestrationMessageString: { type: 'string', max: 400000 },
    OrchestrationNameString: { type: 'string', min: 1, max: 128, pattern: '[\\.\\-_A-Za-z0-9]+' },
    OrchestrationPageSize200: { type: 'integer', min: 1, max: 200 },
    OrchestrationPageSize25: { type: 'integer', min: 1, max: 25 },
    OrchestrationPolicyJsonString: { type: 'string', min: 2, max: 2048 },
    OrchestrationRoleArn: { type: 'string', min: 20, max: 2048, pattern: 'arn:aws[^:]*:iam::[0-9]*:role/.+' },
    OrchestrationS3Location: { type: 'string', min: 1, max: 8192, pattern: '^s3://([^/]+)/([^/]+/)*([^/]+)$' },
    OrchestrationStatementCodeString: { type: 'string', max: 68000 },
    OrchestrationStringList: { type: 'list', member: 'GenericString' },
    OrchestrationToken: { type: 'string', max: 400000 },
    Order: { type: 'structure', members: { Column: 'NameString', SortOrder: 'IntegerFlag' }, required: ['Column', 'SortOrder'] },
    OrderList: { type: 'list', member: 'Order' },
    OrphanFileDeletionConfiguration: { type: 'structure', members: { icebergConfiguration: 'IcebergOrphanFileDeletionConfiguration' } },
    OrphanFileDeletionMetrics: { type: 'structure', members: { IcebergMetrics: 'IcebergOrphanFileDeletionMetrics' } },
    OtherMetadataValueList: { type: 'list', member: 'OtherMetadataValueListItem' },
    OtherMetadataValueListItem: { type: 'structure', members: { MetadataValue: 'MetadataValueString', CreatedTime: 'CreatedTimestamp' } },
    OverwriteChildResourcePermissionsWithDefaultEnum: { type: 'string', enum: ['Accept', 'Deny'] },
    PIIDetection: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', PiiType: 'PiiType', EntityTypesToDetect: 'EnclosedInStringProperties', OutputColumnName: 'EnclosedInStringProperty', SampleFraction: 'BoxedDoubleFraction', ThresholdFraction: 'BoxedDoubleFraction', MaskValue: 'MaskValue', RedactText: 'EnclosedInStringProperty', RedactChar: 'EnclosedInStringProperty', MatchPattern: 'EnclosedInStringProperty', NumLeftCharsToExclude: 'BoxedPositiveInt', NumRightCharsToExclude: 'BoxedPositiveInt', DetectionParameters: 'EnclosedInStringProperty', DetectionSensitivity: 'EnclosedInStringProperty' }, required: ['Name', 'Inputs', 'PiiType', 'EntityTypesToDetect'] },
    PageSize: { type: 'integer', min: 1, max: 1000 },
    PaginationConfiguration: { type: 'structure', members: { CursorConfiguration: 'CursorConfiguration', OffsetConfiguration: 'OffsetConfiguration' } },
    PaginationToken: { type: 'string' },
    ParamType: { type: 'string', enum: ['str', 'int', 'float', 'complex', 'bool', 'list', 'null'] },
    ParameterMap: { type: 'map', key: 'ParameterName', value: 'ParameterValue' },
    ParameterName: { type: 'string', min: 1, max: 128, pattern: '^[A-Za-z0-9]+$' },
    ParameterValue: { type: 'string', min: 1, max: 32768 },
    ParametersMap: { type: 'map', key: 'KeyString', value: 'ParametersMapValue' },
    ParametersMapValue: { type: 'string', max: 512000 },
    ParquetCompressionType: { type: 'string', enum: ['snappy', 'lzo', 'gzip', 'brotli', 'lz4', 'uncompressed', 'none'] },
    Partition: { type: 'structure', members: { Values: 'ValueStringList', DatabaseName: 'NameString', TableName: 'NameString', CreationTime: 'Timestamp', LastAccessTime: 'Timestamp', StorageDescriptor: 'StorageDescriptor', Parameters: 'ParametersMap', LastAnalyzedTime: 'Timestamp', CatalogId: 'CatalogIdString' } },
    PartitionError: { type: 'structure', members: { PartitionValues: 'ValueStringList', ErrorDetail: 'ErrorDetail' } },
    PartitionErrors: { type: 'list', member: 'PartitionError' },
    PartitionIndex: { type: 'structure', members: { Keys: 'KeyList', IndexName: 'NameString' }, required: ['Keys', 'IndexName'] },
    PartitionIndexDescriptor: { type: 'structure', members: { IndexName: 'NameString', Keys: 'KeySchemaElementList', IndexStatus: 'PartitionIndexStatus', BackfillErrors: 'BackfillErrors' }, required: ['IndexName', 'Keys', 'IndexStatus'] },
    PartitionIndexDescriptorList: { type: 'list', member: 'PartitionIndexDescriptor' },
    PartitionIndexList: { type: 'list', member: 'PartitionIndex' },
    PartitionIndexStatus: { type: 'string', enum: ['CREATING', 'ACTIVE', 'DELETING', 'FAILED'] },
    PartitionInput: { type: 'structure', members: { Values: 'ValueStringList', LastAccessTime: 'Timestamp', StorageDescriptor: 'StorageDescriptor', Parameters: 'ParametersMap', LastAnalyzedTime: 'Timestamp' } },
    PartitionInputList: { type: 'list', member: 'PartitionInput', min: 0, max: 100 },
    PartitionList: { type: 'list', member: 'Partition' },
    PartitionValueList: { type: 'structure', members: { Values: 'ValueStringList' }, required: ['Values'] },
    Password: { type: 'string', max: 512, pattern: '.*' },
    Path: { type: 'string' },
    PathList: { type: 'list', member: 'Path' },
    PathString: { type: 'string', min: 1, max: 512, pattern: '/[a-zA-Z0-9._~:/?#\\[\\]@!$&\'()*+,;={}-]*' },
    Permission: { type: 'string', enum: ['ALL', 'SELECT', 'ALTER', 'DROP', 'DELETE', 'INSERT', 'CREATE_DATABASE', 'CREATE_TABLE', 'DATA_LOCATION_ACCESS'] },
    PermissionList: { type: 'list', member: 'Permission' },
    PermissionType: { type: 'string', enum: ['COLUMN_PERMISSION', 'CELL_FILTER_PERMISSION', 'NESTED_PERMISSION', 'NESTED_CELL_PERMISSION'] },
    PermissionTypeList: { type: 'list', member: 'PermissionType', min: 1, max: 255 },
    PermissionTypeMismatchException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    PhysicalConnectionRequirements: { type: 'structure', members: { SubnetId: 'NameString', SecurityGroupIdList: 'SecurityGroupIdList', AvailabilityZone: 'NameString' } },
    PiiType: { type: 'string', enum: ['RowAudit', 'RowHashing', 'RowMasking', 'RowPartialMasking', 'ColumnAudit', 'ColumnHashing', 'ColumnMasking'] },
    PolicyJsonString: { type: 'string', min: 2 },
    PollingTime: { type: 'long', min: 10 },
    PositiveInteger: { type: 'integer', min: 1 },
    PositiveLong: { type: 'long', min: 1 },
    PostgreSQLCatalogSource: { type: 'structure', members: { Name: 'NodeName', Database: 'EnclosedInStringProperty', Table: 'EnclosedInStringProperty' }, required: ['Name', 'Database', 'Table'] },
    PostgreSQLCatalogTarget: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', Database: 'EnclosedInStringProperty', Table: 'EnclosedInStringProperty' }, required: ['Name', 'Inputs', 'Database', 'Table'] },
    PreProcessingQueryString: { type: 'string', min: 0, max: 51200, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*' },
    Predecessor: { type: 'structure', members: { JobName: 'NameString', RunId: 'IdString' } },
    PredecessorList: { type: 'list', member: 'Predecessor' },
    Predicate: { type: 'structure', members: { Logical: 'Logical', Conditions: 'ConditionList' } },
    PredicateString: { type: 'string', min: 0, max: 2048, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*' },
    PrimaryKeyList: { type: 'list', member: 'String128' },
    PrincipalPermissions: { type: 'structure', members: { Principal: 'DataLakePrincipal', Permissions: 'PermissionList' } },
    PrincipalPermissionsList: { type: 'list', member: 'PrincipalPermissions' },
    PrincipalType: { type: 'string', enum: ['USER', 'ROLE', 'GROUP'] },
    Prob: { type: 'double', min: 0, max: 1 },
    ProfileConfiguration: { type: 'structure', members: { SessionConfiguration: 'ConfigurationMap', JobConfiguration: 'ConfigurationMap' } },
    ProfilingResultsOptions: { type: 'structure', members: { WriteProfilingResultsEnabled: 'NullableBoolean', CatalogTableConfig: 'CatalogTableConfigOptions', DistributionResults: 'DistributionResultsOptions' } },
    PropertiesMap: { type: 'map', key: 'PropertyName', value: 'Property' },
    Property: { type: 'structure', members: { Name: 'PropertyName', Description: 'PropertyDescriptionString', Required: 'Bool', DefaultValue: 'String', PropertyTypes: 'PropertyTypes', AllowedValues: 'AllowedValues', DataOperationScopes: 'DataOperations', KeyOverride: 'String', PropertyLocation: 'PropertyLocation' }, required: ['Name', 'Description', 'Required', 'PropertyTypes'] },
    PropertyDescriptionString: { type: 'string', min: 0, max: 1024 },
    PropertyKey: { type: 'string', min: 1, max: 128 },
    PropertyLocation: { type: 'string', enum: ['HEADER', 'BODY', 'QUERY_PARAM', 'PATH'] },
    PropertyMap: { type: 'map', key: 'PropertyKey', value: 'PropertyValue' },
    PropertyName: { type: 'string', min: 1, max: 128 },
    PropertyNameOverrides: { type: 'map', key: 'PropertyName', value: 'PropertyName' },
    PropertyPredicate: { type: 'structure', members: { Key: 'ValueString', Value: 'ValueString', Comparator: 'Comparator' } },
    PropertyType: { type: 'string', enum: ['USER_INPUT', 'SECRET', 'READ_ONLY', 'UNUSED', 'SECRET_OR_USER_INPUT'] },
    PropertyTypes: { type: 'list', member: 'PropertyType' },
    PropertyValue: { type: 'string', min: 1, max: 2048 },
    PublicKeysList: { type: 'list', member: 'GenericString', max: 5 },
    PublishDataQualityResultDescriptors: { type: 'map', key: 'NameString', value: 'NameString', min: 0, max: 10 },
    PublishDataQualityResultDimensions: { type: 'map', key: 'NameString', value: 'NameString', min: 1, max: 10 },
    PublishDataQualityResultTags: { type: 'map', key: 'NameString', value: 'NameString', min: 1, max: 5 },
    PublishDataQualityResultV2Request: { type: 'structure', members: { Dimensions: 'PublishDataQualityResultDimensions', Tags: 'PublishDataQualityResultTags', ExecutionStartedOn: 'Timestamp', ExecutionCompletedOn: 'Timestamp', Score: 'GenericBoundedDouble', RuleResults: 'DataQualityRuleResults', AnalyzerResults: 'DataQualityAnalyzerResults', Observations: 'DataQualityObservations', AggregatedMetrics: 'DataQualityAggregatedMetrics', Statistics: 'StatisticSummaryList', RunConfiguration: 'DataQualityConfigurationV2', ClientToken: 'ClientTokenString', EvaluationContext: 'NameString', Descriptors: 'PublishDataQualityResultDescriptors', RulesetName: 'HashString', DataQualitySecurityConfiguration: 'NameString', Telemetry: 'DataQualityTelemetry' }, required: ['Dimensions', 'Score', 'RuleResults', 'EvaluationContext'] },
    PublishDataQualityResultV2Response: { type: 'structure', members: { ResultId: 'HashString' }, required: ['ResultId'] },
    PutAssetRequest: { type: 'structure', members: { AssetTypeId: 'AssetTypeId', Identifier: 'AssetId', Name: 'AssetName', Description: 'AssetDescription', Forms: 'AssetFormMap', ClientToken: 'HashString' }, required: ['AssetTypeId', 'Identifier', 'Name', 'Forms'] },
    PutAssetResponse: { type: 'structure', members: { Id: 'AssetId', Name: 'AssetName', Description: 'AssetDescription', CreatedAt: 'CreatedAt', Forms: 'AssetFormMap' }, required: ['Id', 'Name'] },
    PutAssetTypeRequest: { type: 'structure', members: { Name: 'AssetTypeName', Forms: 'AssetTypeFormsMap', ClientToken: 'HashString' }, required: ['Name', 'Forms'] },
    PutAssetTypeResponse: { type: 'structure', members: { Id: 'AssetTypeId', Name: 'AssetTypeName', Forms: 'AssetTypeFormsMap' } },
    PutAttachmentRequest: { type: 'structure', members: { AssetIdentifier: 'AssetId', IterableFormName: 'IterableFormName', ItemIdentifier: 'ItemIdentifier', AttachmentName: 'AttachmentName', Content: 'FormContent', FormTypeId: 'FormTypeId', ClientToken: 'HashString' }, required: ['AssetIdentifier', 'AttachmentName', 'Content', 'FormTypeId'] },
    PutAttachmentResponse: { type: 'structure', members: { AssetIdentifier: 'AssetId', IterableFormName: 'IterableFormName', ItemIdentifier: 'ItemIdentifier', AttachmentName: 'AttachmentName', FormTypeId: 'FormTypeId' } },
    PutDataCatalogEncryptionSettingsRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DataCatalogEncryptionSettings: 'DataCatalogEncryptionSettings' }, required: ['DataCatalogEncryptionSettings'] },
    PutDataCatalogEncryptionSettingsResponse: { type: 'structure', members: {} },
    PutDataCatalogExportConfigurationInput: { type: 'structure', members: { ExportSetting: 'ExportSetting', EncryptionConfiguration: 'ExportEncryptionConfiguration', ClientToken: 'HashString' }, required: ['ExportSetting'] },
    PutDataCatalogExportConfigurationOutput: { type: 'structure', members: { ExportSetting: 'ExportSetting', EncryptionConfiguration: 'ExportEncryptionConfiguration' } },
    PutDataQualityProfileAnnotationRequest: { type: 'structure', members: { ProfileId: 'HashString', InclusionAnnotation: 'InclusionAnnotationValue' }, required: ['ProfileId', 'InclusionAnnotation'] },
    PutDataQualityProfileAnnotationResponse: { type: 'structure', members: {} },
    PutFormTypeRequest: { type: 'structure', members: { Name: 'FormTypeName', Schema: 'FormTypeSchema', ClientToken: 'HashString' }, required: ['Name', 'Schema'] },
    PutFormTypeResponse: { type: 'structure', members: { Id: 'FormTypeId', Name: 'FormTypeName', Schema: 'FormTypeSchema' } },
    PutResourcePolicyRequest: { type: 'structure', members: { PolicyInJson: 'PolicyJsonString', ResourceArn: 'GlueResourceArn', PolicyHashCondition: 'HashString', PolicyExistsCondition: 'ExistCondition', EnableHybrid: 'EnableHybridValues' }, required: ['PolicyInJson'] },
    PutResourcePolicyResponse: { type: 'structure', members: { PolicyHash: 'HashString' } },
    PutSchemaVersionMetadataInput: { type: 'structure', members: { SchemaId: 'SchemaId', SchemaVersionNumber: 'SchemaVersionNumber', SchemaVersionId: 'SchemaVersionIdString', MetadataKeyValue: 'MetadataKeyValuePair' }, required: ['MetadataKeyValue'] },
    PutSchemaVersionMetadataResponse: { type: 'structure', members: { SchemaArn: 'GlueResourceArn', SchemaName: 'SchemaRegistryNameString', RegistryName: 'SchemaRegistryNameString', LatestVersion: 'LatestSchemaVersionBoolean', VersionNumber: 'VersionLongNumber', SchemaVersionId: 'SchemaVersionIdString', MetadataKey: 'MetadataKeyString', MetadataValue: 'MetadataValueString' } },
    PutWorkflowRunPropertiesRequest: { type: 'structure', members: { Name: 'NameString', RunId: 'IdString', RunProperties: 'WorkflowRunProperties' }, required: ['Name', 'RunId', 'RunProperties'] },
    PutWorkflowRunPropertiesResponse: { type: 'structure', members: {} },
    PythonScript: { type: 'string' },
    PythonVersionString: { type: 'string', pattern: '^([2-3]|3[.]9)$' },
    QuerySchemaVersionMetadataInput: { type: 'structure', members: { SchemaId: 'SchemaId', SchemaVersionNumber: 'SchemaVersionNumber', SchemaVersionId: 'SchemaVersionIdString', MetadataList: 'MetadataList', MaxResults: 'QuerySchemaVersionMetadataMaxResults', NextToken: 'SchemaRegistryTokenString' } },
    QuerySchemaVersionMetadataMaxResults: { type: 'integer', min: 1, max: 50 },
    QuerySchemaVersionMetadataResponse: { type: 'structure', members: { MetadataInfoMap: 'MetadataInfoMap', SchemaVersionId: 'SchemaVersionIdString', NextToken: 'SchemaRegistryTokenString' } },
    QuerySessionContext: { type: 'structure', members: { QueryId: 'HashString', QueryStartTime: 'Timestamp', ClusterId: 'NullableString', QueryAuthorizationId: 'HashString', AdditionalContext: 'AdditionalContextMap' } },
    QuoteChar: { type: 'string', enum: ['quote', 'quillemet', 'single_quote', 'disabled'] },
    RLSProperties: { type: 'structure', members: { DefaultRLSPolicy: 'NameString' } },
    Recipe: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', RecipeReference: 'RecipeReference', RecipeSteps: 'RecipeSteps' }, required: ['Name', 'Inputs'] },
    RecipeAction: { type: 'structure', members: { Operation: 'Operation', Parameters: 'ParameterMap' }, required: ['Operation'] },
    RecipeReference: { type: 'structure', members: { RecipeArn: 'EnclosedInStringProperty', RecipeVersion: 'RecipeVersion' }, required: ['RecipeArn', 'RecipeVersion'] },
    RecipeStep: { type: 'structure', members: { Action: 'RecipeAction', ConditionExpressions: 'ConditionExpressionList' }, required: ['Action'] },
    RecipeSteps: { type: 'list', member: 'RecipeStep' },
    RecipeVersion: { type: 'string', min: 1, max: 16 },
    RecommendationMode: { type: 'string', enum: ['BASIC', 'ADVANCED'] },
    Record: { type: 'structure', members: {} },
    Records: { type: 'list', member: 'Record' },
    RecordsCount: { type: 'long' },
    RecrawlBehavior: { type: 'string', enum: ['CRAWL_EVERYTHING', 'CRAWL_NEW_FOLDERS_ONLY', 'CRAWL_EVENT_MODE'] },
    RecrawlPolicy: { type: 'structure', members: { RecrawlBehavior: 'RecrawlBehavior' } },
    RedirectUri: { type: 'string', max: 512, pattern: '^(https?):\\/\\/[^\\s/$.?#].[^\\s]*$' },
    RedshiftSource: { type: 'structure', members: { Name: 'NodeName', Database: 'EnclosedInStringProperty', Table: 'EnclosedInStringProperty', RedshiftTmpDir: 'EnclosedInStringProperty', TmpDirIAMRole: 'EnclosedInStringProperty' }, required: ['Name', 'Database', 'Table'] },
    RedshiftTarget: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', Database: 'EnclosedInStringProperty', Table: 'EnclosedInStringProperty', RedshiftTmpDir: 'EnclosedInStringProperty', TmpDirIAMRole: 'EnclosedInStringProperty', UpsertRedshiftOptions: 'UpsertRedshiftTargetOptions' }, required: ['Name', 'Inputs', 'Database', 'Table'] },
    ReferenceDatasetsList: { type: 'list', member: 'NameString' },
    RefreshSeconds: { type: 'long' },
    RefreshToken: { type: 'string', max: 4096, pattern: '^[\\x20-\\x7E]*$' },
    RegisterConnectionTypeRequest: { type: 'structure', members: { ConnectionType: 'NameString', IntegrationType: 'IntegrationType', Description: 'Description', ConnectionProperties: 'ConnectionPropertiesConfiguration', ConnectorAuthenticationConfiguration: 'ConnectorAuthenticationConfiguration', RestConfiguration: 'RestConfiguration', Tags: 'TagsMap' }, required: ['ConnectionType', 'IntegrationType', 'ConnectionProperties', 'ConnectorAuthenticationConfiguration', 'RestConfiguration'] },
    RegisterConnectionTypeResponse: { type: 'structure', members: { ConnectionTypeArn: 'GlueResourceArn' } },
    RegisterSchemaVersionInput: { type: 'structure', members: { SchemaId: 'SchemaId', SchemaDefinition: 'SchemaDefinitionString' }, required: ['SchemaId', 'SchemaDefinition'] },
    RegisterSchemaVersionResponse: { type: 'structure', members: { SchemaVersionId: 'SchemaVersionIdString', VersionNumber: 'VersionLongNumber', Status: 'SchemaVersionStatus' } },
    RegistryId: { type: 'structure', members: { RegistryName: 'SchemaRegistryNameString', RegistryArn: 'GlueResourceArn' } },
    RegistryListDefinition: { type: 'list', member: 'RegistryListItem' },
    RegistryListItem: { type: 'structure', members: { RegistryName: 'SchemaRegistryNameString', RegistryArn: 'GlueResourceArn', Description: 'DescriptionString', Status: 'RegistryStatus', CreatedTime: 'CreatedTimestamp', UpdatedTime: 'UpdatedTimestamp' } },
    RegistryStatus: { type: 'string', enum: ['AVAILABLE', 'DELETING'] },
    RelationalCatalogSource: { type: 'structure', members: { Name: 'NodeName', Database: 'EnclosedInStringProperty', Table: 'EnclosedInStringProperty' }, required: ['Name', 'Database', 'Table'] },
    RemoveSchemaVersionMetadataInput: { type: 'structure', members: { SchemaId: 'SchemaId', SchemaVersionNumber: 'SchemaVersionNumber', SchemaVersionId: 'SchemaVersionIdString', MetadataKeyValue: 'MetadataKeyValuePair' }, required: ['MetadataKeyValue'] },
    RemoveSchemaVersionMetadataResponse: { type: 'structure', members: { SchemaArn: 'GlueResourceArn', SchemaName: 'SchemaRegistryNameString', RegistryName: 'SchemaRegistryNameString', LatestVersion: 'LatestSchemaVersionBoolean', VersionNumber: 'VersionLongNumber', SchemaVersionId: 'SchemaVersionIdString', MetadataKey: 'MetadataKeyString', MetadataValue: 'MetadataValueString' } },
    RenameField: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', SourcePath: 'EnclosedInStringProperties', TargetPath: 'EnclosedInStringProperties' }, required: ['Name', 'Inputs', 'SourcePath', 'TargetPath'] },
    ReplaceBoolean: { type: 'boolean' },
    ResetJobBookmarkRequest: { type: 'structure', members: { JobName: 'JobName', RunId: 'RunId' }, required: ['JobName'] },
    ResetJobBookmarkResponse: { type: 'structure', members: { JobBookmarkEntry: 'JobBookmarkEntry' } },
    ResourceAction: { type: 'string', enum: ['UPDATE', 'CREATE'] },
    ResourceArnString: { type: 'string' },
    ResourceNotFoundException: { type: 'structure', members: { Message: 'IntegrationErrorMessage' }, error: {} },
    ResourceNotReadyException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    ResourceNumberLimitExceededException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    ResourceShareType: { type: 'string', enum: ['FOREIGN', 'ALL', 'FEDERATED'] },
    ResourceState: { type: 'string', enum: ['QUEUED', 'IN_PROGRESS', 'SUCCESS', 'STOPPED', 'FAILED'] },
    ResourceType: { type: 'string', enum: ['JAR', 'FILE', 'ARCHIVE'] },
    ResourceUri: { type: 'structure', members: { ResourceType: 'ResourceType', Uri: 'URI', LastModified: 'Timestamp' } },
    ResourceUriList: { type: 'list', member: 'ResourceUri', min: 0, max: 1000 },
    ResponseConfiguration: { type: 'structure', members: { ResultPath: 'JsonPathString', ErrorPath: 'JsonPathString' }, required: ['ResultPath'] },
    ResponseExtractionMapping: { type: 'structure', members: { ContentPath: 'JsonPathString', HeaderKey: 'ConnectorPropertyKey' } },
    RestConfiguration: { type: 'structure', members: { GlobalSourceConfiguration: 'SourceConfiguration', ValidationEndpointConfiguration: 'SourceConfiguration', EntityConfigurations: 'EntityConfigurationMap' } },
    ResultTypeEnum: { type: 'string', enum: ['ALL', 'PASSED_ONLY', 'FAILED_ONLY'] },
    ResumeWorkflowRunRequest: { type: 'structure', members: { Name: 'NameString', RunId: 'IdString', NodeIds: 'NodeIdList' }, required: ['Name', 'RunId', 'NodeIds'] },
    ResumeWorkflowRunResponse: { type: 'structure', members: { RunId: 'IdString', NodeIds: 'NodeIdList' } },
    RetentionConfiguration: { type: 'structure', members: { icebergConfiguration: 'IcebergRetentionConfiguration' } },
    RetentionMetrics: { type: 'structure', members: { IcebergMetrics: 'IcebergRetentionMetrics' } },
    Role: { type: 'string' },
    RoleArn: { type: 'string', pattern: 'arn:aws:iam::\\d{12}:role/.*' },
    RoleString: { type: 'string' },
    Route: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', GroupFiltersList: 'GroupFiltersList' }, required: ['Name', 'Inputs', 'GroupFiltersList'] },
    RowLevelResultsOptions: { type: 'structure', members: { MaxRowsToWrite: 'NullableInteger', ResultType: 'ResultTypeEnum', CatalogTableConfig: 'CatalogTableConfigOptions' } },
    RowTag: { type: 'string' },
    RuleMetricsMap: { type: 'map', key: 'NameString', value: 'NullableDouble' },
    RulesetNames: { type: 'list', member: 'NameString', min: 1, max: 10 },
    RunId: { type: 'string' },
    RunIdentifier: { type: 'structure', members: { RunId: 'HashString', JobRunId: 'HashString' } },
    RunMetrics: { type: 'structure', members: { NumberOfBytesCompacted: 'MessageString', NumberOfFilesCompacted: 'MessageString', NumberOfDpus: 'MessageString', JobDurationInHour: 'MessageString' } },
    RunStatementRequest: { type: 'structure', members: { SessionId: 'NameString', Code: 'OrchestrationStatementCodeString', RequestOrigin: 'OrchestrationNameString' }, required: ['SessionId', 'Code'] },
    RunStatementResponse: { type: 'structure', members: { Id: 'IntegerValue' } },
    RuntimeNameString: { type: 'string', max: 64, pattern: '.*' },
    S3CatalogDeltaSource: { type: 'structure', members: { Name: 'NodeName', Database: 'EnclosedInStringProperty', Table: 'EnclosedInStringProperty', AdditionalDeltaOptions: 'AdditionalOptions', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'Database', 'Table'] },
    S3CatalogHudiSource: { type: 'structure', members: { Name: 'NodeName', Database: 'EnclosedInStringProperty', Table: 'EnclosedInStringProperty', AdditionalHudiOptions: 'AdditionalOptions', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'Database', 'Table'] },
    S3CatalogIcebergSource: { type: 'structure', members: { Name: 'NodeName', Database: 'EnclosedInStringProperty', Table: 'EnclosedInStringProperty', AdditionalIcebergOptions: 'AdditionalOptions', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'Database', 'Table'] },
    S3CatalogSource: { type: 'structure', members: { Name: 'NodeName', Database: 'EnclosedInStringProperty', Table: 'EnclosedInStringProperty', PartitionPredicate: 'EnclosedInStringProperty', AdditionalOptions: 'S3SourceAdditionalOptions' }, required: ['Name', 'Database', 'Table'] },
    S3CatalogTarget: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', PartitionKeys: 'GlueStudioPathList', Table: 'EnclosedInStringProperty', Database: 'EnclosedInStringProperty', SchemaChangePolicy: 'CatalogSchemaChangePolicy', AutoDataQuality: 'AutoDataQuality' }, required: ['Name', 'Inputs', 'Table', 'Database'] },
    S3CsvSource: { type: 'structure', members: { Name: 'NodeName', Paths: 'EnclosedInStringProperties', CompressionType: 'CompressionType', Exclusions: 'EnclosedInStringProperties', GroupSize: 'EnclosedInStringProperty', GroupFiles: 'EnclosedInStringProperty', Recurse: 'BoxedBoolean', MaxBand: 'BoxedNonNegativeInt', MaxFilesInBand: 'BoxedNonNegativeInt', AdditionalOptions: 'S3DirectSourceAdditionalOptions', Separator: 'Separator', Escaper: 'EnclosedInStringPropertyWithQuote', QuoteChar: 'QuoteChar', Multiline: 'BoxedBoolean', WithHeader: 'BoxedBoolean', WriteHeader: 'BoxedBoolean', SkipFirst: 'BoxedBoolean', OptimizePerformance: 'BooleanValue', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'Paths', 'Separator', 'QuoteChar'] },
    S3DeltaCatalogTarget: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', PartitionKeys: 'GlueStudioPathList', Table: 'EnclosedInStringProperty', Database: 'EnclosedInStringProperty', AdditionalOptions: 'AdditionalOptions', SchemaChangePolicy: 'CatalogSchemaChangePolicy', AutoDataQuality: 'AutoDataQuality', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'Inputs', 'Table', 'Database'] },
    S3DeltaDirectTarget: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', PartitionKeys: 'GlueStudioPathList', Path: 'EnclosedInStringProperty', Compression: 'DeltaTargetCompressionType', NumberTargetPartitions: 'NumberTargetPartitionsString', Format: 'TargetFormat', AdditionalOptions: 'AdditionalOptions', SchemaChangePolicy: 'DirectSchemaChangePolicy', AutoDataQuality: 'AutoDataQuality' }, required: ['Name', 'Inputs', 'Path', 'Compression', 'Format'] },
    S3DeltaSource: { type: 'structure', members: { Name: 'NodeName', Paths: 'EnclosedInStringProperties', AdditionalDeltaOptions: 'AdditionalOptions', AdditionalOptions: 'S3DirectSourceAdditionalOptions', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'Paths'] },
    S3DirectSourceAdditionalOptions: { type: 'structure', members: { BoundedSize: 'BoxedLong', BoundedFiles: 'BoxedLong', EnableSamplePath: 'BoxedBoolean', SamplePath: 'EnclosedInStringProperty' } },
    S3DirectTarget: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', PartitionKeys: 'GlueStudioPathList', Path: 'EnclosedInStringProperty', Compression: 'EnclosedInStringProperty', NumberTargetPartitions: 'NumberTargetPartitionsString', Format: 'TargetFormat', SchemaChangePolicy: 'DirectSchemaChangePolicy', AutoDataQuality: 'AutoDataQuality', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'Inputs', 'Path', 'Format'] },
    S3Encryption: { type: 'structure', members: { S3EncryptionMode: 'S3EncryptionMode', KmsKeyArn: 'KmsKeyArn' } },
    S3EncryptionList: { type: 'list', member: 'S3Encryption' },
    S3EncryptionMode: { type: 'string', enum: ['DISABLED', 'SSE-KMS', 'SSE-S3'] },
    S3ExcelSource: { type: 'structure', members: { Name: 'NodeName', Paths: 'EnclosedInStringProperties', CompressionType: 'ParquetCompressionType', Exclusions: 'EnclosedInStringProperties', GroupSize: 'EnclosedInStringProperty', GroupFiles: 'EnclosedInStringProperty', Recurse: 'BoxedBoolean', MaxBand: 'BoxedNonNegativeInt', MaxFilesInBand: 'BoxedNonNegativeInt', AdditionalOptions: 'S3DirectSourceAdditionalOptions', NumberRows: 'BoxedLong', SkipFooter: 'BoxedNonNegativeInt', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'Paths'] },
    S3GlueParquetTarget: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', PartitionKeys: 'GlueStudioPathList', Path: 'EnclosedInStringProperty', Compression: 'ParquetCompressionType', NumberTargetPartitions: 'NumberTargetPartitionsString', SchemaChangePolicy: 'DirectSchemaChangePolicy', AutoDataQuality: 'AutoDataQuality' }, required: ['Name', 'Inputs', 'Path'] },
    S3HudiCatalogTarget: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', PartitionKeys: 'GlueStudioPathList', Table: 'EnclosedInStringProperty', Database: 'EnclosedInStringProperty', AdditionalOptions: 'AdditionalOptions', SchemaChangePolicy: 'CatalogSchemaChangePolicy', AutoDataQuality: 'AutoDataQuality', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'Inputs', 'Table', 'Database', 'AdditionalOptions'] },
    S3HudiDirectTarget: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', Path: 'EnclosedInStringProperty', Compression: 'HudiTargetCompressionType', NumberTargetPartitions: 'NumberTargetPartitionsString', PartitionKeys: 'GlueStudioPathList', Format: 'TargetFormat', AdditionalOptions: 'AdditionalOptions', SchemaChangePolicy: 'DirectSchemaChangePolicy', AutoDataQuality: 'AutoDataQuality' }, required: ['Name', 'Inputs', 'Path', 'Compression', 'Format', 'AdditionalOptions'] },
    S3HudiSource: { type: 'structure', members: { Name: 'NodeName', Paths: 'EnclosedInStringProperties', AdditionalHudiOptions: 'AdditionalOptions', AdditionalOptions: 'S3DirectSourceAdditionalOptions', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'Paths'] },
    S3HyperDirectTarget: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', Format: 'TargetFormat', PartitionKeys: 'GlueStudioPathList', Path: 'EnclosedInStringProperty', Compression: 'HyperTargetCompressionType', SchemaChangePolicy: 'DirectSchemaChangePolicy', AutoDataQuality: 'AutoDataQuality', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'Inputs', 'Path'] },
    S3IcebergCatalogTarget: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', PartitionKeys: 'GlueStudioPathList', Table: 'EnclosedInStringProperty', Database: 'EnclosedInStringProperty', AdditionalOptions: 'AdditionalOptions', SchemaChangePolicy: 'CatalogSchemaChangePolicy', AutoDataQuality: 'AutoDataQuality' }, required: ['Name', 'Inputs', 'Table', 'Database'] },
    S3IcebergDirectTarget: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', PartitionKeys: 'GlueStudioPathList', Path: 'EnclosedInStringProperty', Format: 'TargetFormat', AdditionalOptions: 'AdditionalOptions', SchemaChangePolicy: 'DirectSchemaChangePolicy', AutoDataQuality: 'AutoDataQuality', Compression: 'IcebergTargetCompressionType', NumberTargetPartitions: 'NumberTargetPartitionsString', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'Inputs', 'Path', 'Format', 'Compression'] },
    S3JsonSource: { type: 'structure', members: { Name: 'NodeName', Paths: 'EnclosedInStringProperties', CompressionType: 'CompressionType', Exclusions: 'EnclosedInStringProperties', GroupSize: 'EnclosedInStringProperty', GroupFiles: 'EnclosedInStringProperty', Recurse: 'BoxedBoolean', MaxBand: 'BoxedNonNegativeInt', MaxFilesInBand: 'BoxedNonNegativeInt', AdditionalOptions: 'S3DirectSourceAdditionalOptions', JsonPath: 'EnclosedInStringProperty', Multiline: 'BoxedBoolean', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'Paths'] },
    S3ParquetSource: { type: 'structure', members: { Name: 'NodeName', Paths: 'EnclosedInStringProperties', CompressionType: 'ParquetCompressionType', Exclusions: 'EnclosedInStringProperties', GroupSize: 'EnclosedInStringProperty', GroupFiles: 'EnclosedInStringProperty', Recurse: 'BoxedBoolean', MaxBand: 'BoxedNonNegativeInt', MaxFilesInBand: 'BoxedNonNegativeInt', AdditionalOptions: 'S3DirectSourceAdditionalOptions', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'Paths'] },
    S3SourceAdditionalOptions: { type: 'structure', members: { BoundedSize: 'BoxedLong', BoundedFiles: 'BoxedLong' } },
    S3TableBucketArn: { type: 'string' },
    S3Target: { type: 'structure', members: { Path: 'Path', Exclusions: 'PathList', ConnectionName: 'ConnectionName', SampleSize: 'NullableInteger', EventQueueArn: 'EventQueueArn', DlqEventQueueArn: 'EventQueueArn' } },
    S3TargetList: { type: 'list', member: 'S3Target' },
    SampleSizePercentage: { type: 'double', min: 0, max: 100 },
    ScalaCode: { type: 'string' },
    Schedule: { type: 'structure', members: { ScheduleExpression: 'CronExpression', State: 'ScheduleState' } },
    ScheduleState: { type: 'string', enum: ['SCHEDULED', 'NOT_SCHEDULED', 'TRANSITIONING'] },
    ScheduleType: { type: 'string', enum: ['CRON', 'AUTO'] },
    SchedulerNotRunningException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    SchedulerRunningException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    SchedulerTransitioningException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    SchemaChangePolicy: { type: 'structure', members: { UpdateBehavior: 'UpdateBehavior', DeleteBehavior: 'DeleteBehavior' } },
    SchemaCheckpointNumber: { type: 'long', min: 1, max: 100000 },
    SchemaColumn: { type: 'structure', members: { Name: 'ColumnNameString', DataType: 'ColumnTypeString' } },
    SchemaDefinitionDiff: { type: 'string', min: 1, max: 340000, pattern: '.*\\S.*' },
    SchemaDefinitionString: { type: 'string', min: 1, max: 170000, pattern: '.*\\S.*' },
    SchemaDiffType: { type: 'string', enum: ['SYNTAX_DIFF'] },
    SchemaId: { type: 'structure', members: { SchemaArn: 'GlueResourceArn', SchemaName: 'SchemaRegistryNameString', RegistryName: 'SchemaRegistryNameString' } },
    SchemaListDefinition: { type: 'list', member: 'SchemaListItem' },
    SchemaListItem: { type: 'structure', members: { RegistryName: 'SchemaRegistryNameString', SchemaName: 'SchemaRegistryNameString', SchemaArn: 'GlueResourceArn', Description: 'DescriptionString', SchemaStatus: 'SchemaStatus', CreatedTime: 'CreatedTimestamp', UpdatedTime: 'UpdatedTimestamp' } },
    SchemaPathString: { type: 'string' },
    SchemaReference: { type: 'structure', members: { SchemaId: 'SchemaId', SchemaVersionId: 'SchemaVersionIdString', SchemaVersionNumber: 'VersionLongNumber' } },
    SchemaRegistryNameString: { type: 'string', min: 1, max: 255, pattern: '[a-zA-Z0-9-_$#.]+' },
    SchemaRegistryTokenString: { type: 'string' },
    SchemaStatus: { type: 'string', enum: ['AVAILABLE', 'PENDING', 'DELETING'] },
    SchemaValidationError: { type: 'string', min: 1, max: 5000 },
    SchemaVersionErrorItem: { type: 'structure', members: { VersionNumber: 'VersionLongNumber', ErrorDetails: 'ErrorDetails' } },
    SchemaVersionErrorList: { type: 'list', member: 'SchemaVersionErrorItem' },
    SchemaVersionIdString: { type: 'string', min: 36, max: 36, pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}' },
    SchemaVersionList: { type: 'list', member: 'SchemaVersionListItem' },
    SchemaVersionListItem: { type: 'structure', members: { SchemaArn: 'GlueResourceArn', SchemaVersionId: 'SchemaVersionIdString', VersionNumber: 'VersionLongNumber', Status: 'SchemaVersionStatus', CreatedTime: 'CreatedTimestamp' } },
    SchemaVersionNumber: { type: 'structure', members: { LatestVersion: 'LatestSchemaVersionBoolean', VersionNumber: 'VersionLongNumber' } },
    SchemaVersionStatus: { type: 'string', enum: ['AVAILABLE', 'PENDING', 'FAILURE', 'DELETING'] },
    ScriptLocationString: { type: 'string', max: 400000 },
    SearchAssetsInput: { type: 'structure', members: { SearchText: 'SearchText', MaxResults: 'SearchMaxResults', NextToken: 'SearchNextToken', Sort: 'SearchSort', FilterClause: 'SearchFilterClause' } },
    SearchAssetsOutput: { type: 'structure', members: { Items: 'SearchResultItemList', NextToken: 'SearchNextToken' } },
    SearchAttribute: { type: 'string', min: 1, max: 128 },
    SearchAttributeFilter: { type: 'structure', members: { Attribute: 'SearchAttribute', Operator: 'SearchFilterOperator', Value: 'SearchFilterValue' }, required: ['Attribute', 'Operator'] },
    SearchFilterClause: { type: 'structure', members: { AndAllFilters: 'SearchFilterClauseList', OrAnyFilters: 'SearchFilterClauseList', AttributeFilter: 'SearchAttributeFilter', MapFilter: 'SearchMapFilter' }, union: true },
    SearchFilterClauseList: { type: 'list', member: 'SearchFilterClause', min: 1, max: 10 },
    SearchFilterLongValue: { type: 'long' },
    SearchFilterOperator: { type: 'string', enum: ['equals', 'greaterThan', 'greaterThanOrEquals', 'lessThan', 'lessThanOrEquals', 'notExists'] },
    SearchFilterStringValue: { type: 'string', min: 0, max: 256 },
    SearchFilterValue: { type: 'structure', members: { StringValue: 'SearchFilterStringValue', LongValue: 'SearchFilterLongValue' }, union: true },
    SearchMapFilter: { type: 'structure', members: { Attribute: 'SearchAttribute', Key: 'SearchMapKey', Value: 'SearchMapFilterValue' }, required: ['Attribute', 'Key', 'Value'] },
    SearchMapFilterValue: { type: 'structure', members: { StringValue: 'SearchFilterStringValue' }, union: true },
    SearchMapKey: { type: 'string', min: 1, max: 128 },
    SearchMaxResults: { type: 'integer', min: 1, max: 100 },
    SearchNextToken: { type: 'string' },
    SearchPropertyPredicates: { type: 'list', member: 'PropertyPredicate' },
    SearchResultItem: { type: 'structure', members: { Id: 'AssetId', AssetName: 'SearchResultName', AssetDescription: 'AssetDescription', UpdatedAt: 'UpdatedAt', AssetTypeId: 'AssetTypeId' } },
    SearchResultItemList: { type: 'list', member: 'SearchResultItem' },
    SearchResultName: { type: 'string' },
    SearchSort: { type: 'structure', members: { Attribute: 'SearchAttribute', Order: 'SearchSortOrder' }, required: ['Attribute'] },
    SearchSortOrder: { type: 'string', enum: ['ASCENDING', 'DESCENDING'] },
    SearchTablesRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', NextToken: 'Token', Filters: 'SearchPropertyPredicates', SearchText: 'ValueString', SortCriteria: 'SortCriteria', MaxResults: 'PageSize', ResourceShareType: 'ResourceShareType', IncludeStatusDetails: 'BooleanNullable' } },
    SearchTablesResponse: { type: 'structure', members: { NextToken: 'Token', TableList: 'TableList' } },
    SearchText: { type: 'string', min: 1, max: 1000 },
    SecretArn: { type: 'string', pattern: '^arn:aws(-(cn|us-gov|iso(-[bef])?))?:secretsmanager:.*$' },
    SecurityConfiguration: { type: 'structure', members: { Name: 'NameString', CreatedTimeStamp: 'TimestampValue', EncryptionConfiguration: 'EncryptionConfiguration' } },
    SecurityConfigurationList: { type: 'list', member: 'SecurityConfiguration' },
    SecurityGroupIdList: { type: 'list', member: 'NameString', min: 0, max: 50 },
    Segment: { type: 'structure', members: { SegmentNumber: 'NonNegativeInteger', TotalSegments: 'TotalSegmentsInteger' }, required: ['SegmentNumber', 'TotalSegments'] },
    SelectFields: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', Paths: 'GlueStudioPathList' }, required: ['Name', 'Inputs', 'Paths'] },
    SelectFromCollection: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', Index: 'NonNegativeInt' }, required: ['Name', 'Inputs', 'Index'] },
    SelectedFields: { type: 'list', member: 'EntityFieldName', min: 1, max: 1000 },
    SensitiveString: { type: 'string', max: 16384 },
    SensitiveUrl: { type: 'string', max: 40000 },
    Separator: { type: 'string', enum: ['comma', 'ctrla', 'pipe', 'semicolon', 'tab'] },
    SerDeInfo: { type: 'structure', members: { Name: 'NameString', SerializationLibrary: 'NameString', Parameters: 'ParametersMap' } },
    Session: { type: 'structure', members: { Id: 'NameString', CreatedOn: 'TimestampValue', Status: 'SessionStatus', ErrorMessage: 'DescriptionString', Description: 'DescriptionString', Role: 'OrchestrationRoleArn', Command: 'SessionCommand', DefaultArguments: 'OrchestrationArgumentsMap', Connections: 'ConnectionsList', Progress: 'DoubleValue', MaxCapacity: 'NullableDouble', SecurityConfiguration: 'NameString', GlueVersion: 'GlueVersionString', NumberOfWorkers: 'NullableInteger', WorkerType: 'WorkerType', CompletedOn: 'TimestampValue', ExecutionTime: 'NullableDouble', DPUSeconds: 'NullableDouble', IdleTimeout: 'IdleTimeout', ProfileName: 'NameString', SessionType: 'SessionType' } },
    SessionBusyException: { type: 'structure', members: { Message: 'OrchestrationMessageString' }, error: {} },
    SessionCommand: { type: 'structure', members: { Name: 'NameString', PythonVersion: 'PythonVersionString' } },
    SessionEndpoint: { type: 'structure', members: { Url: 'SparkConnectEndpointUrl', AuthToken: 'SensitiveString', AuthTokenExpirationTime: 'TimestampValue' }, required: ['Url', 'AuthToken', 'AuthTokenExpirationTime'] },
    SessionIdList: { type: 'list', member: 'NameString' },
    SessionList: { type: 'list', member: 'Session' },
    SessionStatus: { type: 'string', enum: ['PROVISIONING', 'READY', 'FAILED', 'TIMEOUT', 'STOPPING', 'STOPPED'] },
    SessionType: { type: 'string', enum: ['LIVY', 'SPARK_CONNECT'] },
    SettingSource: { type: 'string', enum: ['CATALOG', 'TABLE'] },
    SkewedInfo: { type: 'structure', members: { SkewedColumnNames: 'NameStringList', SkewedColumnValues: 'ColumnValueStringList', SkewedColumnValueLocationMaps: 'LocationMap' } },
    SnowflakeNodeData: { type: 'structure', members: { SourceType: 'GenericLimitedString', Connection: 'Option', Schema: 'GenericString', Table: 'GenericString', Database: 'GenericString', TempDir: 'EnclosedInStringProperty', IamRole: 'Option', AdditionalOptions: 'AdditionalOptions', SampleQuery: 'GenericString', PreAction: 'GenericString', PostAction: 'GenericString', Action: 'GenericString', Upsert: 'BooleanValue', MergeAction: 'GenericLimitedString', MergeWhenMatched: 'GenericLimitedString', MergeWhenNotMatched: 'GenericLimitedString', MergeClause: 'GenericString', StagingTable: 'GenericString', SelectedColumns: 'OptionList', AutoPushdown: 'BooleanValue', TableSchema: 'OptionList' } },
    SnowflakeSource: { type: 'structure', members: { Name: 'NodeName', Data: 'SnowflakeNodeData', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'Data'] },
    SnowflakeTarget: { type: 'structure', members: { Name: 'NodeName', Data: 'SnowflakeNodeData', Inputs: 'OneInput' }, required: ['Name', 'Data'] },
    Sort: { type: 'string', enum: ['ASC', 'DESC'] },
    SortCriteria: { type: 'list', member: 'SortCriterion', min: 0, max: 1 },
    SortCriterion: { type: 'structure', members: { FieldName: 'ValueString', Sort: 'Sort' } },
    SortDirectionType: { type: 'string', enum: ['DESCENDING', 'ASCENDING'] },
    SourceConfiguration: { type: 'structure', members: { RequestMethod: 'HTTPMethod', RequestPath: 'PathString', RequestParameters: 'ConnectorPropertyList', ResponseConfiguration: 'ResponseConfiguration', PaginationConfiguration: 'PaginationConfiguration', FilterConfiguration: 'FilterConfiguration' } },
    SourceControlAuthStrategy: { type: 'string', enum: ['PERSONAL_ACCESS_TOKEN', 'AWS_SECRETS_MANAGER'] },
    SourceControlDetails: { type: 'structure', members: { Provider: 'SourceControlProvider', Repository: 'Generic512CharString', Owner: 'Generic512CharString', Branch: 'Generic512CharString', Folder: 'Generic512CharString', LastCommitId: 'Generic512CharString', AuthStrategy: 'SourceControlAuthStrategy', AuthToken: 'Generic512CharString' } },
    SourceControlProvider: { type: 'string', enum: ['GITHUB', 'GITLAB', 'BITBUCKET', 'AWS_CODE_COMMIT'] },
    SourceProcessingProperties: { type: 'structure', members: { RoleArn: 'String128' } },
    SourceTableConfig: { type: 'structure', members: { Fields: 'SourceTableFieldsList', FilterPredicate: 'String128', PrimaryKey: 'PrimaryKeyList', RecordUpdateField: 'String128' } },
    SourceTableFieldsList: { type: 'list', member: 'String128' },
    SparkConnectEndpointUrl: { type: 'string', max: 2048, pattern: '^sc://.*$' },
    SparkConnectorSource: { type: 'structure', members: { Name: 'NodeName', ConnectionName: 'EnclosedInStringProperty', ConnectorName: 'EnclosedInStringProperty', ConnectionType: 'EnclosedInStringProperty', AdditionalOptions: 'AdditionalOptions', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'ConnectionName', 'ConnectorName', 'ConnectionType'] },
    SparkConnectorTarget: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', ConnectionName: 'EnclosedInStringProperty', ConnectorName: 'EnclosedInStringProperty', ConnectionType: 'EnclosedInStringProperty', AdditionalOptions: 'AdditionalOptions', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'Inputs', 'ConnectionName', 'ConnectorName', 'ConnectionType'] },
    SparkPipelineInfoKey: { type: 'string', min: 1, max: 128 },
    SparkPipelineInfoMap: { type: 'map', key: 'SparkPipelineInfoKey', value: 'SparkPipelineInfoValue', min: 0, max: 50 },
    SparkPipelineInfoValue: { type: 'string', min: 0, max: 2048 },
    SparkSQL: { type: 'structure', members: { Name: 'NodeName', Inputs: 'ManyInputs', SqlQuery: 'SqlQuery', SqlAliases: 'SqlAliases', OutputSchemas: 'GlueSchemas' }, required: ['Name', 'Inputs', 'SqlQuery', 'SqlAliases'] },
    Spigot: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', Path: 'EnclosedInStringProperty', Topk: 'Topk', Prob: 'Prob' }, required: ['Name', 'Inputs', 'Path'] },
    SplitFields: { type: 'structure', members: { Name: 'NodeName', Inputs: 'OneInput', Paths: 'GlueStudioPathList' }, required: ['Name', 'Inputs', 'Paths'] },
    SqlAlias: { type: 'structure', members: { From: 'NodeId', Alias: 'EnclosedInStringPropertyWithQuote' }, required: ['From', 'Alias'] },
    SqlAliases: { type: 'list', member: 'SqlAlias' },
    SqlQuery: { type: 'string', pattern: '([\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\s])*' },
    SseAlgorithm: { type: 'string' },
    StartBlueprintRunRequest: { type: 'structure', members: { BlueprintName: 'OrchestrationNameString', Parameters: 'BlueprintParameters', RoleArn: 'OrchestrationIAMRoleArn' }, required: ['BlueprintName', 'RoleArn'] },
    StartBlueprintRunResponse: { type: 'structure', members: { RunId: 'IdString' } },
    StartColumnStatisticsTaskRunRequest: { type: 'structure', members: { DatabaseName: 'NameString', TableName: 'NameString', ColumnNameList: 'ColumnNameList', Role: 'NameString', SampleSize: 'SampleSizePercentage', CatalogID: 'CatalogIdString', SecurityConfiguration: 'NameString' }, required: ['DatabaseName', 'TableName', 'Role'] },
    StartColumnStatisticsTaskRunResponse: { type: 'structure', members: { ColumnStatisticsTaskRunId: 'HashString' } },
    StartColumnStatisticsTaskRunScheduleRequest: { type: 'structure', members: { DatabaseName: 'NameString', TableName: 'NameString', CatalogID: 'CatalogIdString' }, required: ['DatabaseName', 'TableName'] },
    StartColumnStatisticsTaskRunScheduleResponse: { type: 'structure', members: {} },
    StartCrawlerRequest: { type: 'structure', members: { Name: 'NameString' }, required: ['Name'] },
    StartCrawlerResponse: { type: 'structure', members: {} },
    StartCrawlerScheduleRequest: { type: 'structure', members: { CrawlerName: 'NameString' }, required: ['CrawlerName'] },
    StartCrawlerScheduleResponse: { type: 'structure', members: {} },
    StartDataQualityRuleRecommendationRunRequest: { type: 'structure', members: { DataSource: 'DataSource', Role: 'RoleString', NumberOfWorkers: 'NullableInteger', Timeout: 'Timeout', CreatedRulesetName: 'NameString', DataQualitySecurityConfiguration: 'NameString', ClientToken: 'HashString', AdditionalRunOptions: 'DataQualityRuleRecommendationRunAdditionalRunOptions', RecommendationMode: 'RecommendationMode' }, required: ['DataSource', 'Role'] },
    StartDataQualityRuleRecommendationRunResponse: { type: 'structure', members: { RunId: 'HashString' } },
    StartDataQualityRulesetEvaluationRunRequest: { type: 'structure', members: { DataSource: 'DataSource', Role: 'RoleString', NumberOfWorkers: 'NullableInteger', Timeout: 'Timeout', ClientToken: 'HashString', AdditionalRunOptions: 'DataQualityEvaluationRunAdditionalRunOptions', RulesetNames: 'RulesetNames', AdditionalDataSources: 'DataSourceMap' }, required: ['DataSource', 'Role', 'RulesetNames'] },
    StartDataQualityRulesetEvaluationRunResponse: { type: 'structure', members: { RunId: 'HashString' } },
    StartExportLabelsTaskRunRequest: { type: 'structure', members: { TransformId: 'HashString', OutputS3Path: 'UriString' }, required: ['TransformId', 'OutputS3Path'] },
    StartExportLabelsTaskRunResponse: { type: 'structure', members: { TaskRunId: 'HashString' } },
    StartImportLabelsTaskRunRequest: { type: 'structure', members: { TransformId: 'HashString', InputS3Path: 'UriString', ReplaceAllLabels: 'ReplaceBoolean' }, required: ['TransformId', 'InputS3Path'] },
    StartImportLabelsTaskRunResponse: { type: 'structure', members: { TaskRunId: 'HashString' } },
    StartJobRunRequest: { type: 'structure', members: { JobName: 'NameString', JobRunQueuingEnabled: 'NullableBoolean', JobRunId: 'IdString', Arguments: 'GenericMap', AllocatedCapacity: 'IntegerValue', Timeout: 'Timeout', MaxCapacity: 'NullableDouble', SecurityConfiguration: 'NameString', NotificationProperty: 'NotificationProperty', WorkerType: 'WorkerType', NumberOfWorkers: 'NullableInteger', ExecutionClass: 'ExecutionClass', ExecutionRoleSessionPolicy: 'OrchestrationPolicyJsonString' }, required: ['JobName'] },
    StartJobRunResponse: { type: 'structure', members: { JobRunId: 'IdString' } },
    StartJobUpgradeAnalysisRequest: { type: 'structure', members: { jobName: 'Name', analysisId: 'Id', upgradeConsent: 'UpgradeConsent' }, required: ['jobName'] },
    StartJobUpgradeAnalysisResponse: { type: 'structure', members: { analysisId: 'Id', jobName: 'Name' } },
    StartMLEvaluationTaskRunRequest: { type: 'structure', members: { TransformId: 'HashString' }, required: ['TransformId'] },
    StartMLEvaluationTaskRunResponse: { type: 'structure', members: { TaskRunId: 'HashString' } },
    StartMLLabelingSetGenerationTaskRunRequest: { type: 'structure', members: { TransformId: 'HashString', OutputS3Path: 'UriString' }, required: ['TransformId', 'OutputS3Path'] },
    StartMLLabelingSetGenerationTaskRunResponse: { type: 'structure', members: { TaskRunId: 'HashString' } },
    StartMaterializedViewRefreshTaskRunRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', FullRefresh: 'NullableBoolean' }, required: ['CatalogId', 'DatabaseName', 'TableName'] },
    StartMaterializedViewRefreshTaskRunResponse: { type: 'structure', members: { MaterializedViewRefreshTaskRunId: 'UUIDv4' } },
    StartTriggerRequest: { type: 'structure', members: { Name: 'NameString' }, required: ['Name'] },
    StartTriggerResponse: { type: 'structure', members: { Name: 'NameString' } },
    StartWorkflowRunRequest: { type: 'structure', members: { Name: 'NameString', RunProperties: 'WorkflowRunProperties' }, required: ['Name'] },
    StartWorkflowRunResponse: { type: 'structure', members: { RunId: 'IdString' } },
    StartingEventBatchCondition: { type: 'structure', members: { BatchSize: 'NullableInteger', BatchWindow: 'NullableInteger' } },
    StartingPosition: { type: 'string', enum: ['latest', 'trim_horizon', 'earliest', 'timestamp'] },
    Statement: { type: 'structure', members: { Id: 'IntegerValue', Code: 'GenericString', State: 'StatementState', Output: 'StatementOutput', Progress: 'DoubleValue', StartedOn: 'LongValue', CompletedOn: 'LongValue' } },
    StatementList: { type: 'list', member: 'Statement' },
    StatementOutput: { type: 'structure', members: { Data: 'StatementOutputData', ExecutionCount: 'IntegerValue', Status: 'StatementState', ErrorName: 'GenericString', ErrorValue: 'GenericString', Traceback: 'OrchestrationStringList' } },
    StatementOutputData: { type: 'structure', members: { TextPlain: 'GenericString' } },
    StatementState: { type: 'string', enum: ['WAITING', 'RUNNING', 'AVAILABLE', 'CANCELLING', 'CANCELLED', 'ERROR'] },
    StatisticAnnotation: { type: 'structure', members: { ProfileId: 'HashString', StatisticId: 'HashString', StatisticRecordedOn: 'Timestamp', InclusionAnnotation: 'TimestampedInclusionAnnotation' } },
    StatisticEvaluationLevel: { type: 'string', enum: ['Dataset', 'Column', 'Multicolumn'] },
    StatisticModelResult: { type: 'structure', members: { LowerBound: 'NullableDouble', UpperBound: 'NullableDouble', PredictedValue: 'NullableDouble', ActualValue: 'NullableDouble', Date: 'Timestamp', InclusionAnnotation: 'InclusionAnnotationValue' } },
    StatisticModelResults: { type: 'list', member: 'StatisticModelResult' },
    StatisticNameString: { type: 'string', min: 1, max: 255, pattern: '[A-Z][A-Za-z\\.]+' },
    StatisticPropertiesMap: { type: 'map', key: 'NameString', value: 'DescriptionString' },
    StatisticSummary: { type: 'structure', members: { StatisticId: 'HashString', ProfileId: 'HashString', RunIdentifier: 'RunIdentifier', StatisticName: 'StatisticNameString', DoubleValue: 'double', DistributionValue: 'DistributionData', EvaluationLevel: 'StatisticEvaluationLevel', ColumnsReferenced: 'ColumnNameList', ReferencedDatasets: 'ReferenceDatasetsList', StatisticProperties: 'StatisticPropertiesMap', RecordedOn: 'Timestamp', InclusionAnnotation: 'TimestampedInclusionAnnotation' } },
    StatisticSummaryList: { type: 'list', member: 'StatisticSummary' },
    Status: { type: 'string', enum: ['OBSERVING', 'WAITING_FOR_CONSENT', 'UPGRADING', 'SUCCEEDED', 'FAILED', 'TIMEOUT', 'STOPPED'] },
    StatusDetails: { type: 'structure', members: { RequestedChange: 'Table', ViewValidations: 'ViewValidationList' } },
    StopColumnStatisticsTaskRunRequest: { type: 'structure', members: { DatabaseName: 'DatabaseName', TableName: 'NameString', CatalogID: 'CatalogIdString' }, required: ['DatabaseName', 'TableName'] },
    StopColumnStatisticsTaskRunResponse: { type: 'structure', members: {} },
    StopColumnStatisticsTaskRunScheduleRequest: { type: 'structure', members: { DatabaseName: 'NameString', TableName: 'NameString', CatalogID: 'CatalogIdString' }, required: ['DatabaseName', 'TableName'] },
    StopColumnStatisticsTaskRunScheduleResponse: { type: 'structure', members: {} },
    StopCrawlerRequest: { type: 'structure', members: { Name: 'NameString' }, required: ['Name'] },
    StopCrawlerResponse: { type: 'structure', members: {} },
    StopCrawlerScheduleRequest: { type: 'structure', members: { CrawlerName: 'NameString' }, required: ['CrawlerName'] },
    StopCrawlerScheduleResponse: { type: 'structure', members: {} },
    StopJobUpgradeAnalysisRequest: { type: 'structure', members: { jobName: 'Name', analysisId: 'Id' }, required: ['jobName', 'analysisId'] },
    StopJobUpgradeAnalysisResponse: { type: 'structure', members: {} },
    StopMaterializedViewRefreshTaskRunRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString' }, required: ['CatalogId', 'DatabaseName', 'TableName'] },
    StopMaterializedViewRefreshTaskRunResponse: { type: 'structure', members: {} },
    StopSessionRequest: { type: 'structure', members: { Id: 'NameString', RequestOrigin: 'OrchestrationNameString' }, required: ['Id'] },
    StopSessionResponse: { type: 'structure', members: { Id: 'NameString' } },
    StopTriggerRequest: { type: 'structure', members: { Name: 'NameString' }, required: ['Name'] },
    StopTriggerResponse: { type: 'structure', members: { Name: 'NameString' } },
    StopWorkflowRunRequest: { type: 'structure', members: { Name: 'NameString', RunId: 'IdString' }, required: ['Name', 'RunId'] },
    StopWorkflowRunResponse: { type: 'structure', members: {} },
    StorageDescriptor: { type: 'structure', members: { Columns: 'ColumnList', Location: 'LocationString', AdditionalLocations: 'LocationStringList', InputFormat: 'FormatString', OutputFormat: 'FormatString', Compressed: 'Boolean', NumberOfBuckets: 'Integer', SerdeInfo: 'SerDeInfo', BucketColumns: 'NameStringList', SortColumns: 'OrderList', Parameters: 'ParametersMap', SkewedInfo: 'SkewedInfo', StoredAsSubDirectories: 'Boolean', SchemaReference: 'SchemaReference' } },
    StreamingDataPreviewOptions: { type: 'structure', members: { PollingTime: 'PollingTime', RecordPollingLimit: 'PositiveLong' } },
    String: { type: 'string' },
    String128: { type: 'string', min: 1, max: 128 },
    String2048: { type: 'string', min: 1, max: 2048 },
    String4096: { type: 'string', min: 1, max: 4096 },
    String512: { type: 'string', min: 1, max: 512 },
    StringColumnStatisticsData: { type: 'structure', members: { MaximumLength: 'NonNegativeLong', AverageLength: 'NonNegativeDouble', NumberOfNulls: 'NonNegativeLong', NumberOfDistinctValues: 'NonNegativeLong' }, required: ['MaximumLength', 'AverageLength', 'NumberOfNulls', 'NumberOfDistinctValues'] },
    StringList: { type: 'list', member: 'GenericString' },
    StringToStringMap: { type: 'map', key: 'NullableString', value: 'NullableString' },
    SubObjectSourceType: { type: 'string', enum: ['HIVE_PARQUET', 'HIVE_ORC', 'HIVE_CSV', 'HIVE_JSON', 'PLAIN_PARQUET', 'ICEBERG'] },
    SubObjectStatistics: { type: 'structure', members: { SourceType: 'SubObjectSourceType', GlueVersionId: 'NullableString', PartitionCount: 'NullableLong', FileCount: 'NullableLong', TotalFileBytes: 'NullableLong' } },
    SubObjectsStatisticsList: { type: 'list', member: 'SubObjectStatistics', min: 0, max: 250 },
    SupportedDialect: { type: 'structure', members: { Dialect: 'ViewDialect', DialectVersion: 'ViewDialectVersionString' } },
    Table: { type: 'structure', members: { Name: 'NameString', DatabaseName: 'NameString', Description: 'DescriptionString', Owner: 'NameString', CreateTime: 'Timestamp', UpdateTime: 'Timestamp', LastAccessTime: 'Timestamp', LastAnalyzedTime: 'Timestamp', Retention: 'NonNegativeInteger', StorageDescriptor: 'StorageDescriptor', PartitionKeys: 'ColumnList', ViewOriginalText: 'ViewTextString', ViewExpandedText: 'ViewTextString', TableType: 'TableTypeString', Parameters: 'ParametersMap', CreatedBy: 'NameString', IsRegisteredWithLakeFormation: 'Boolean', TargetTable: 'TableIdentifier', CatalogId: 'CatalogIdString', VersionId: 'VersionString', FederatedTable: 'FederatedTable', ViewDefinition: 'ViewDefinition', IsMultiDialectView: 'NullableBoolean', IsMaterializedView: 'NullableBoolean', IcebergTableMetadata: 'IcebergTableMetadata', Status: 'TableStatus', RLSProperties: 'RLSProperties' }, required: ['Name'] },
    TableAttributes: { type: 'string', enum: ['NAME', 'TABLE_TYPE', 'DEFAULT', 'LATEST_ICEBERG_METADATA'] },
    TableAttributesList: { type: 'list', member: 'TableAttributes' },
    TableError: { type: 'structure', members: { TableName: 'NameString', ErrorDetail: 'ErrorDetail' } },
    TableErrors: { type: 'list', member: 'TableError' },
    TableIdString: { type: 'string', max: 100, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*' },
    TableIdentifier: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', Name: 'NameString', Region: 'NameString' } },
    TableInput: { type: 'structure', members: { Name: 'NameString', Description: 'DescriptionString', Owner: 'NameString', LastAccessTime: 'Timestamp', LastAnalyzedTime: 'Timestamp', Retention: 'NonNegativeInteger', StorageDescriptor: 'StorageDescriptor', PartitionKeys: 'ColumnList', ViewOriginalText: 'ViewTextString', ViewExpandedText: 'ViewTextString', TableType: 'TableTypeString', Parameters: 'ParametersMap', TargetTable: 'TableIdentifier', FederatedTable: 'FederatedTable', ViewDefinition: 'ViewDefinitionInput' }, required: ['Name'] },
    TableList: { type: 'list', member: 'Table' },
    TableName: { type: 'string' },
    TableOptimizer: { type: 'structure', members: { type: 'TableOptimizerType', configuration: 'TableOptimizerConfiguration', lastRun: 'TableOptimizerRun', configurationSource: 'ConfigurationSource' } },
    TableOptimizerConfiguration: { type: 'structure', members: { roleArn: 'ArnString', enabled: 'NullableBoolean', vpcConfiguration: 'TableOptimizerVpcConfiguration', compactionConfiguration: 'CompactionConfiguration', retentionConfiguration: 'RetentionConfiguration', orphanFileDeletionConfiguration: 'OrphanFileDeletionConfiguration' } },
    TableOptimizerEventType: { type: 'string', enum: ['starting', 'completed', 'failed', 'in_progress'] },
    TableOptimizerRun: { type: 'structure', members: { eventType: 'TableOptimizerEventType', startTimestamp: 'TableOptimizerRunTimestamp', endTimestamp: 'TableOptimizerRunTimestamp', metrics: 'RunMetrics', error: 'MessageString', compactionMetrics: 'CompactionMetrics', compactionStrategy: 'CompactionStrategy', retentionMetrics: 'RetentionMetrics', orphanFileDeletionMetrics: 'OrphanFileDeletionMetrics' } },
    TableOptimizerRunTimestamp: { type: 'timestamp' },
    TableOptimizerRuns: { type: 'list', member: 'TableOptimizerRun' },
    TableOptimizerType: { type: 'string', enum: ['compaction', 'retention', 'orphan_file_deletion'] },
    TableOptimizerVpcConfiguration: { type: 'structure', members: { glueConnectionName: 'glueConnectionNameString' }, union: true },
    TablePrefix: { type: 'string', min: 0, max: 128 },
    TableResourceShareType: { type: 'string', enum: ['FEDERATED', 'ALL'] },
    TableStatus: { type: 'structure', members: { RequestedBy: 'NameString', UpdatedBy: 'NameString', RequestTime: 'Timestamp', UpdateTime: 'Timestamp', Action: 'ResourceAction', State: 'ResourceState', Error: 'ErrorDetail', Details: 'StatusDetails' } },
    TableTypeString: { type: 'string', max: 255 },
    TableVersion: { type: 'structure', members: { Table: 'Table', VersionId: 'VersionString' } },
    TableVersionError: { type: 'structure', members: { TableName: 'NameString', VersionId: 'VersionString', ErrorDetail: 'ErrorDetail' } },
    TableVersionErrors: { type: 'list', member: 'TableVersionError' },
    TableVersionId: { type: 'long', min: -1 },
    Tag: { type: 'structure', members: { key: 'TagKey', value: 'TagValue' } },
    TagKey: { type: 'string', min: 1, max: 128 },
    TagKeysList: { type: 'list', member: 'TagKey', min: 0, max: 50 },
    TagResourceRequest: { type: 'structure', members: { ResourceArn: 'GlueResourceArn', TagsToAdd: 'TagsMap' }, required: ['ResourceArn', 'TagsToAdd'] },
    TagResourceResponse: { type: 'structure', members: {} },
    TagValue: { type: 'string', min: 0, max: 256 },
    TagsMap: { type: 'map', key: 'TagKey', value: 'TagValue', min: 0, max: 50 },
    TargetColumn: { type: 'string', min: 1, max: 1024 },
    TargetFormat: { type: 'string', enum: ['json', 'csv', 'avro', 'orc', 'parquet', 'hudi', 'delta', 'iceberg', 'hyper', 'xml'] },
    TargetNamespace: { type: 'string', min: 1, max: 255, pattern: '[a-z0-9]([a-z0-9_]*[a-z0-9])?' },
    TargetProcessingProperties: { type: 'structure', members: { RoleArn: 'String128', KmsArn: 'String2048', ConnectionName: 'String128', EventBusArn: 'String2048' } },
    TargetRedshiftCatalog: { type: 'structure', members: { CatalogArn: 'ResourceArnString' }, required: ['CatalogArn'] },
    TargetResourceNotFound: { type: 'structure', members: { Message: 'IntegrationErrorMessage' }, error: {} },
    TargetTableConfig: { type: 'structure', members: { UnnestSpec: 'UnnestSpec', PartitionSpec: 'IntegrationPartitionSpecList', TargetTableName: 'String128', IntegrationArn: 'String128' } },
    TaskRun: { type: 'structure', members: { TransformId: 'HashString', TaskRunId: 'HashString', Status: 'TaskStatusType', LogGroupName: 'GenericString', Properties: 'TaskRunProperties', ErrorString: 'GenericString', StartedOn: 'Timestamp', LastModifiedOn: 'Timestamp', CompletedOn: 'Timestamp', ExecutionTime: 'ExecutionTime' } },
    TaskRunFilterCriteria: { type: 'structure', members: { TaskRunType: 'TaskType', Status: 'TaskStatusType', StartedBefore: 'Timestamp', StartedAfter: 'Timestamp' } },
    TaskRunList: { type: 'list', member: 'TaskRun' },
    TaskRunProperties: { type: 'structure', members: { TaskType: 'TaskType', ImportLabelsTaskRunProperties: 'ImportLabelsTaskRunProperties', ExportLabelsTaskRunProperties: 'ExportLabelsTaskRunProperties', LabelingSetGenerationTaskRunProperties: 'LabelingSetGenerationTaskRunProperties', FindMatchesTaskRunProperties: 'FindMatchesTaskRunProperties' } },
    TaskRunSortColumnType: { type: 'string', enum: ['TASK_RUN_TYPE', 'STATUS', 'STARTED'] },
    TaskRunSortCriteria: { type: 'structure', members: { Column: 'TaskRunSortColumnType', SortDirection: 'SortDirectionType' }, required: ['Column', 'SortDirection'] },
    TaskStatusType: { type: 'string', enum: ['STARTING', 'RUNNING', 'STOPPING', 'STOPPED', 'SUCCEEDED', 'FAILED', 'TIMEOUT'] },
    TaskType: { type: 'string', enum: ['EVALUATION', 'LABELING_SET_GENERATION', 'IMPORT_LABELS', 'EXPORT_LABELS', 'FIND_MATCHES'] },
    TestConnectionInput: { type: 'structure', members: { ConnectionType: 'ConnectionType', ConnectionProperties: 'ConnectionProperties', AuthenticationConfiguration: 'AuthenticationConfigurationInput' }, required: ['ConnectionType', 'ConnectionProperties'] },
    TestConnectionRequest: { type: 'structure', members: { ConnectionName: 'NameString', CatalogId: 'CatalogIdString', TestConnectionInput: 'TestConnectionInput' } },
    TestConnectionResponse: { type: 'structure', members: {} },
    ThrottlingException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    Timeout: { type: 'integer', min: 1 },
    Timestamp: { type: 'timestamp' },
    TimestampFilter: { type: 'structure', members: { RecordedBefore: 'Timestamp', RecordedAfter: 'Timestamp' } },
    TimestampValue: { type: 'timestamp' },
    TimestampedInclusionAnnotation: { type: 'structure', members: { Value: 'InclusionAnnotationValue', LastModifiedOn: 'Timestamp' } },
    Token: { type: 'string' },
    TokenUrl: { type: 'string', max: 256, pattern: '^(https?)://[-a-zA-Z0-9+&@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&@#/%=~_|]' },
    TokenUrlParameterKey: { type: 'string', min: 1, max: 128 },
    TokenUrlParameterValue: { type: 'string', min: 1, max: 512 },
    TokenUrlParametersMap: { type: 'map', key: 'TokenUrlParameterKey', value: 'TokenUrlParameterValue' },
    Topk: { type: 'integer', min: 0, max: 100 },
    TotalSegmentsInteger: { type: 'integer', min: 1, max: 10 },
    TransactionIdString: { type: 'string', min: 1, max: 255, pattern: '[\\p{L}\\p{N}\\p{P}]*' },
    TransformConfigParameter: { type: 'structure', members: { Name: 'EnclosedInStringProperty', Type: 'ParamType', ValidationRule: 'EnclosedInStringProperty', ValidationMessage: 'EnclosedInStringProperty', Value: 'EnclosedInStringProperties', ListType: 'ParamType', IsOptional: 'BoxedBoolean' }, required: ['Name', 'Type'] },
    TransformConfigParameterList: { type: 'list', member: 'TransformConfigParameter' },
    TransformEncryption: { type: 'structure', members: { MlUserDataEncryption: 'MLUserDataEncryption', TaskRunSecurityConfigurationName: 'NameString' } },
    TransformFilterCriteria: { type: 'structure', members: { Name: 'NameString', TransformType: 'TransformType', Status: 'TransformStatusType', GlueVersion: 'GlueVersionString', CreatedBefore: 'Timestamp', CreatedAfter: 'Timestamp', LastModifiedBefore: 'Timestamp', LastModifiedAfter: 'Timestamp', Schema: 'TransformSchema' } },
    TransformIdList: { type: 'list', member: 'HashString' },
    TransformList: { type: 'list', member: 'MLTransform' },
    TransformParameters: { type: 'structure', members: { TransformType: 'TransformType', FindMatchesParameters: 'FindMatchesParameters' }, required: ['TransformType'] },
    TransformSchema: { type: 'list', member: 'SchemaColumn', max: 100 },
    TransformSortColumnType: { type: 'string', enum: ['NAME', 'TRANSFORM_TYPE', 'STATUS', 'CREATED', 'LAST_MODIFIED'] },
    TransformSortCriteria: { type: 'structure', members: { Column: 'TransformSortColumnType', SortDirection: 'SortDirectionType' }, required: ['Column', 'SortDirection'] },
    TransformStatusType: { type: 'string', enum: ['NOT_READY', 'READY', 'DELETING'] },
    TransformType: { type: 'string', enum: ['FIND_MATCHES'] },
    Trigger: { type: 'structure', members: { Name: 'NameString', WorkflowName: 'NameString', Id: 'IdString', Type: 'TriggerType', State: 'TriggerState', Description: 'DescriptionString', Schedule: 'GenericString', Actions: 'ActionList', Predicate: 'Predicate', EventBatchingCondition: 'EventBatchingCondition' } },
    TriggerList: { type: 'list', member: 'Trigger' },
    TriggerNameList: { type: 'list', member: 'NameString' },
    TriggerNodeDetails: { type: 'structure', members: { Trigger: 'Trigger' } },
    TriggerState: { type: 'string', enum: ['CREATING', 'CREATED', 'ACTIVATING', 'ACTIVATED', 'DEACTIVATING', 'DEACTIVATED', 'DELETING', 'UPDATING'] },
    TriggerType: { type: 'string', enum: ['SCHEDULED', 'CONDITIONAL', 'ON_DEMAND', 'EVENT'] },
    TriggerUpdate: { type: 'structure', members: { Name: 'NameString', Description: 'DescriptionString', Schedule: 'GenericString', Actions: 'ActionList', Predicate: 'Predicate', EventBatchingCondition: 'EventBatchingCondition' } },
    TwoInputs: { type: 'list', member: 'NodeId', min: 2, max: 2 },
    TypeString: { type: 'string', min: 0, max: 20000, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*' },
    URI: { type: 'string', min: 1, max: 1024, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*' },
    UUIDv4: { type: 'string', pattern: '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}' },
    UnfilteredPartition: { type: 'structure', members: { Partition: 'Partition', AuthorizedColumns: 'NameStringList', IsRegisteredWithLakeFormation: 'Boolean' } },
    UnfilteredPartitionList: { type: 'list', member: 'UnfilteredPartition' },
    Union: { type: 'structure', members: { Name: 'NodeName', Inputs: 'TwoInputs', UnionType: 'UnionType' }, required: ['Name', 'Inputs', 'UnionType'] },
    UnionType: { type: 'string', enum: ['ALL', 'DISTINCT'] },
    UnnestSpec: { type: 'string', enum: ['TOPLEVEL', 'FULL', 'NOUNNEST'] },
    UntagResourceRequest: { type: 'structure', members: { ResourceArn: 'GlueResourceArn', TagsToRemove: 'TagKeysList' }, required: ['ResourceArn', 'TagsToRemove'] },
    UntagResourceResponse: { type: 'structure', members: {} },
    UpdateAssetRequest: { type: 'structure', members: { Identifier: 'AssetId', Name: 'AssetName', Description: 'AssetDescription', ClientToken: 'HashString' }, required: ['Identifier'] },
    UpdateAssetResponse: { type: 'structure', members: { Id: 'AssetId', Name: 'AssetName', Description: 'AssetDescription', UpdatedAt: 'UpdatedAt' }, required: ['Id'] },
    UpdateBehavior: { type: 'string', enum: ['LOG', 'UPDATE_IN_DATABASE'] },
    UpdateBlueprintRequest: { type: 'structure', members: { Name: 'OrchestrationNameString', Description: 'Generic512CharString', BlueprintLocation: 'OrchestrationS3Location' }, required: ['Name', 'BlueprintLocation'] },
    UpdateBlueprintResponse: { type: 'structure', members: { Name: 'NameString' } },
    UpdateCatalogBehavior: { type: 'string', enum: ['UPDATE_IN_DATABASE', 'LOG'] },
    UpdateCatalogRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', CatalogInput: 'CatalogInput' }, required: ['CatalogId', 'CatalogInput'] },
    UpdateCatalogResponse: { type: 'structure', members: {} },
    UpdateClassifierRequest: { type: 'structure', members: { GrokClassifier: 'UpdateGrokClassifierRequest', XMLClassifier: 'UpdateXMLClassifierRequest', JsonClassifier: 'UpdateJsonClassifierRequest', CsvClassifier: 'UpdateCsvClassifierRequest' } },
    UpdateClassifierResponse: { type: 'structure', members: {} },
    UpdateColumnStatisticsForPartitionRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', PartitionValues: 'ValueStringList', ColumnStatisticsList: 'UpdateColumnStatisticsList' }, required: ['DatabaseName', 'TableName', 'PartitionValues', 'ColumnStatisticsList'] },
    UpdateColumnStatisticsForPartitionResponse: { type: 'structure', members: { Errors: 'ColumnStatisticsErrors' } },
    UpdateColumnStatisticsForTableRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', ColumnStatisticsList: 'UpdateColumnStatisticsList' }, required: ['DatabaseName', 'TableName', 'ColumnStatisticsList'] },
    UpdateColumnStatisticsForTableResponse: { type: 'structure', members: { Errors: 'ColumnStatisticsErrors' } },
    UpdateColumnStatisticsList: { type: 'list', member: 'ColumnStatistics', min: 0, max: 25 },
    UpdateColumnStatisticsTaskSettingsRequest: { type: 'structure', members: { DatabaseName: 'NameString', TableName: 'NameString', Role: 'NameString', Schedule: 'CronExpression', ColumnNameList: 'ColumnNameList', SampleSize: 'SampleSizePercentage', CatalogID: 'CatalogIdString', SecurityConfiguration: 'NameString' }, required: ['DatabaseName', 'TableName'] },
    UpdateColumnStatisticsTaskSettingsResponse: { type: 'structure', members: {} },
    UpdateConnectionRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', Name: 'NameString', ConnectionInput: 'ConnectionInput' }, required: ['Name', 'ConnectionInput'] },
    UpdateConnectionResponse: { type: 'structure', members: {} },
    UpdateCrawlerRequest: { type: 'structure', members: { Name: 'NameString', Role: 'Role', DatabaseName: 'DatabaseName', Description: 'DescriptionStringRemovable', Targets: 'CrawlerTargets', Schedule: 'CronExpression', Classifiers: 'ClassifierNameList', TablePrefix: 'TablePrefix', SchemaChangePolicy: 'SchemaChangePolicy', RecrawlPolicy: 'RecrawlPolicy', LineageConfiguration: 'LineageConfiguration', LakeFormationConfiguration: 'LakeFormationConfiguration', Configuration: 'CrawlerConfiguration', CrawlerSecurityConfiguration: 'CrawlerSecurityConfiguration', CatalogId: 'CatalogIdString' }, required: ['Name'] },
    UpdateCrawlerResponse: { type: 'structure', members: {} },
    UpdateCrawlerScheduleRequest: { type: 'structure', members: { CrawlerName: 'NameString', Schedule: 'CronExpression' }, required: ['CrawlerName'] },
    UpdateCrawlerScheduleResponse: { type: 'structure', members: {} },
    UpdateCsvClassifierRequest: { type: 'structure', members: { Name: 'NameString', Delimiter: 'CsvColumnDelimiter', QuoteSymbol: 'CsvQuoteSymbol', ContainsHeader: 'CsvHeaderOption', Header: 'CsvHeader', DisableValueTrimming: 'NullableBoolean', AllowSingleColumn: 'NullableBoolean', CustomDatatypeConfigured: 'NullableBoolean', CustomDatatypes: 'CustomDatatypes', Serde: 'CsvSerdeOption' }, required: ['Name'] },
    UpdateDataQualityEvaluationConfigRequest: { type: 'structure', members: { Name: 'NameString', DataSource: 'DataQualityEvaluationConfigDataSource', RulesetName: 'NameString', ManagedRulesetName: 'DataQualityEvaluationConfigManagedRuleset', Triggers: 'DataQualityEvaluationConfigTriggers', ScheduleExpression: 'DataQualityEvaluationConfigScheduleExpression', StartAt: 'Timestamp', EndAt: 'Timestamp', PauseRuns: 'NullableBoolean', Role: 'RoleString', NumberOfWorkers: 'NullableInteger', Timeout: 'Timeout', AdditionalRunOptions: 'DataQualityEvaluationConfigAdditionalRunOptions', AdditionalDataSources: 'DataSourceMap' }, required: ['Name'] },
    UpdateDataQualityEvaluationConfigResponse: { type: 'structure', members: { Name: 'NameString', EvaluationRunMode: 'DataQualityEvaluationRunMode', CreatedOn: 'Timestamp', LastModifiedOn: 'Timestamp', Level: 'DataQualityEvaluationConfigLevel', DataSource: 'DataQualityEvaluationConfigDataSource', RulesetName: 'NameString', ManagedRulesetName: 'DataQualityEvaluationConfigManagedRuleset', Triggers: 'DataQualityEvaluationConfigTriggers', ScheduleExpression: 'DataQualityEvaluationConfigScheduleExpression', StartAt: 'Timestamp', EndAt: 'Timestamp', PauseRuns: 'NullableBoolean', Role: 'RoleString', NumberOfWorkers: 'NullableInteger', Timeout: 'Timeout', AdditionalRunOptions: 'DataQualityEvaluationConfigAdditionalRunOptions', AdditionalDataSources: 'DataSourceMap' } },
    UpdateDataQualityRulesetRequest: { type: 'structure', members: { Name: 'NameString', Description: 'DescriptionString', Ruleset: 'DataQualityRulesetString' }, required: ['Name'] },
    UpdateDataQualityRulesetResponse: { type: 'structure', members: { Name: 'NameString', Description: 'DescriptionString', Ruleset: 'DataQualityRulesetString' } },
    UpdateDatabaseRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', Name: 'NameString', DatabaseInput: 'DatabaseInput' }, required: ['Name', 'DatabaseInput'] },
    UpdateDatabaseResponse: { type: 'structure', members: {} },
    UpdateDevEndpointRequest: { type: 'structure', members: { EndpointName: 'GenericString', PublicKey: 'GenericString', AddPublicKeys: 'PublicKeysList', DeletePublicKeys: 'PublicKeysList', CustomLibraries: 'DevEndpointCustomLibraries', UpdateEtlLibraries: 'BooleanValue', DeleteArguments: 'StringList', AddArguments: 'MapValue' }, required: ['EndpointName'] },
    UpdateDevEndpointResponse: { type: 'structure', members: {} },
    UpdateGlossaryRequest: { type: 'structure', members: { Identifier: 'GlossaryId', Name: 'GlossaryName', Description: 'MetadataDescription', ClientToken: 'HashString' }, required: ['Identifier'] },
    UpdateGlossaryResponse: { type: 'structure', members: { Id: 'GlossaryId', Name: 'GlossaryName', Description: 'MetadataDescription' } },
    UpdateGlossaryTermRequest: { type: 'structure', members: { Identifier: 'GlossaryTermId', Name: 'GlossaryTermName', ShortDescription: 'GlossaryShortDescription', LongDescription: 'GlossaryLongDescription', ClientToken: 'HashString' }, required: ['Identifier'] },
    UpdateGlossaryTermResponse: { type: 'structure', members: { Id: 'GlossaryTermId', GlossaryId: 'GlossaryId', Name: 'GlossaryTermName', ShortDescription: 'GlossaryShortDescription', LongDescription: 'GlossaryLongDescription' } },
    UpdateGlueIdentityCenterConfigurationRequest: { type: 'structure', members: { Scopes: 'IdentityCenterScopesList', UserBackgroundSessionsEnabled: 'NullableBoolean' } },
    UpdateGlueIdentityCenterConfigurationResponse: { type: 'structure', members: {} },
    UpdateGrokClassifierRequest: { type: 'structure', members: { Name: 'NameString', Classification: 'Classification', GrokPattern: 'GrokPattern', CustomPatterns: 'CustomPatterns' }, required: ['Name'] },
    UpdateIcebergInput: { type: 'structure', members: { UpdateIcebergTableInput: 'UpdateIcebergTableInput' }, required: ['UpdateIcebergTableInput'] },
    UpdateIcebergTableInput: { type: 'structure', members: { Updates: 'IcebergTableUpdateList' }, required: ['Updates'] },
    UpdateIntegrationResourcePropertyRequest: { type: 'structure', members: { ResourceArn: 'String512', SourceProcessingProperties: 'SourceProcessingProperties', TargetProcessingProperties: 'TargetProcessingProperties' }, required: ['ResourceArn'] },
    UpdateIntegrationResourcePropertyResponse: { type: 'structure', members: { ResourceArn: 'String512', ResourcePropertyArn: 'String512', SourceProcessingProperties: 'SourceProcessingProperties', TargetProcessingProperties: 'TargetProcessingProperties' } },
    UpdateIntegrationTablePropertiesRequest: { type: 'structure', members: { ResourceArn: 'String512', TableName: 'String128', SourceTableConfig: 'SourceTableConfig', TargetTableConfig: 'TargetTableConfig' }, required: ['ResourceArn', 'TableName'] },
    UpdateIntegrationTablePropertiesResponse: { type: 'structure', members: {} },
    UpdateJobFromSourceControlRequest: { type: 'structure', members: { JobName: 'NameString', Provider: 'SourceControlProvider', RepositoryName: 'NameString', RepositoryOwner: 'NameString', BranchName: 'NameString', Folder: 'NameString', CommitId: 'CommitIdString', AuthStrategy: 'SourceControlAuthStrategy', AuthToken: 'AuthTokenString' } },
    UpdateJobFromSourceControlResponse: { type: 'structure', members: { JobName: 'NameString' } },
    UpdateJobRequest: { type: 'structure', members: { JobName: 'NameString', JobUpdate: 'JobUpdate' }, required: ['JobName', 'JobUpdate'] },
    UpdateJobResponse: { type: 'structure', members: { JobName: 'NameString' } },
    UpdateJsonClassifierRequest: { type: 'structure', members: { Name: 'NameString', JsonPath: 'JsonPath' }, required: ['Name'] },
    UpdateMLTransformRequest: { type: 'structure', members: { TransformId: 'HashString', Name: 'NameString', Description: 'DescriptionString', Parameters: 'TransformParameters', Role: 'RoleString', GlueVersion: 'GlueVersionString', MaxCapacity: 'NullableDouble', WorkerType: 'WorkerType', NumberOfWorkers: 'NullableInteger', Timeout: 'Timeout', MaxRetries: 'NullableInteger' }, required: ['TransformId'] },
    UpdateMLTransformResponse: { type: 'structure', members: { TransformId: 'HashString' } },
    UpdateOpenTableFormatInput: { type: 'structure', members: { UpdateIcebergInput: 'UpdateIcebergInput' } },
    UpdatePartitionRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', PartitionValueList: 'BoundedPartitionValueList', PartitionInput: 'PartitionInput' }, required: ['DatabaseName', 'TableName', 'PartitionValueList', 'PartitionInput'] },
    UpdatePartitionResponse: { type: 'structure', members: {} },
    UpdateRegistryInput: { type: 'structure', members: { RegistryId: 'RegistryId', Description: 'DescriptionString' }, required: ['RegistryId', 'Description'] },
    UpdateRegistryResponse: { type: 'structure', members: { RegistryName: 'SchemaRegistryNameString', RegistryArn: 'GlueResourceArn' } },
    UpdateSchemaInput: { type: 'structure', members: { SchemaId: 'SchemaId', SchemaVersionNumber: 'SchemaVersionNumber', Compatibility: 'Compatibility', Description: 'DescriptionString' }, required: ['SchemaId'] },
    UpdateSchemaResponse: { type: 'structure', members: { SchemaArn: 'GlueResourceArn', SchemaName: 'SchemaRegistryNameString', RegistryName: 'SchemaRegistryNameString' } },
    UpdateSourceControlFromJobRequest: { type: 'structure', members: { JobName: 'NameString', Provider: 'SourceControlProvider', RepositoryName: 'NameString', RepositoryOwner: 'NameString', BranchName: 'NameString', Folder: 'NameString', CommitId: 'CommitIdString', AuthStrategy: 'SourceControlAuthStrategy', AuthToken: 'AuthTokenString' } },
    UpdateSourceControlFromJobResponse: { type: 'structure', members: { JobName: 'NameString' } },
    UpdateTableOptimizerRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', TableName: 'NameString', Type: 'TableOptimizerType', TableOptimizerConfiguration: 'TableOptimizerConfiguration' }, required: ['CatalogId', 'DatabaseName', 'TableName', 'Type', 'TableOptimizerConfiguration'] },
    UpdateTableOptimizerResponse: { type: 'structure', members: {} },
    UpdateTableRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', Name: 'NameString', TableInput: 'TableInput', SkipArchive: 'BooleanNullable', TransactionId: 'TransactionIdString', VersionId: 'VersionString', ViewUpdateAction: 'ViewUpdateAction', Force: 'Boolean', UpdateOpenTableFormatInput: 'UpdateOpenTableFormatInput' }, required: ['DatabaseName'] },
    UpdateTableResponse: { type: 'structure', members: {} },
    UpdateTriggerRequest: { type: 'structure', members: { Name: 'NameString', TriggerUpdate: 'TriggerUpdate' }, required: ['Name', 'TriggerUpdate'] },
    UpdateTriggerResponse: { type: 'structure', members: { Trigger: 'Trigger' } },
    UpdateUsageProfileRequest: { type: 'structure', members: { Name: 'NameString', Description: 'DescriptionString', Configuration: 'ProfileConfiguration' }, required: ['Name', 'Configuration'] },
    UpdateUsageProfileResponse: { type: 'structure', members: { Name: 'NameString' } },
    UpdateUserDefinedFunctionRequest: { type: 'structure', members: { CatalogId: 'CatalogIdString', DatabaseName: 'NameString', FunctionName: 'NameString', FunctionInput: 'UserDefinedFunctionInput' }, required: ['DatabaseName', 'FunctionName', 'FunctionInput'] },
    UpdateUserDefinedFunctionResponse: { type: 'structure', members: {} },
    UpdateWorkflowRequest: { type: 'structure', members: { Name: 'NameString', Description: 'WorkflowDescriptionString', DefaultRunProperties: 'WorkflowRunProperties', MaxConcurrentRuns: 'NullableInteger' }, required: ['Name'] },
    UpdateWorkflowResponse: { type: 'structure', members: { Name: 'NameString' } },
    UpdateXMLClassifierRequest: { type: 'structure', members: { Name: 'NameString', Classification: 'Classification', RowTag: 'RowTag' }, required: ['Name'] },
    UpdatedAt: { type: 'timestamp' },
    UpdatedTimestamp: { type: 'string' },
    UpgradeConsent: { type: 'string', enum: ['APPROVE', 'DECLINE'] },
    UpsertRedshiftTargetOptions: { type: 'structure', members: { TableLocation: 'EnclosedInStringProperty', ConnectionName: 'EnclosedInStringProperty', UpsertKeys: 'EnclosedInStringPropertiesMinOne' } },
    UriString: { type: 'string' },
    Url: { type: 'string', max: 40000 },
    UrlString: { type: 'string' },
    UsageProfileDefinition: { type: 'structure', members: { Name: 'NameString', Description: 'DescriptionString', CreatedOn: 'TimestampValue', LastModifiedOn: 'TimestampValue' } },
    UsageProfileDefinitionList: { type: 'list', member: 'UsageProfileDefinition' },
    UserDefinedFunction: { type: 'structure', members: { FunctionName: 'NameString', DatabaseName: 'NameString', ClassName: 'NameString', OwnerName: 'NameString', FunctionType: 'FunctionType', OwnerType: 'PrincipalType', CreateTime: 'Timestamp', ResourceUris: 'ResourceUriList', ArtifactLocation: 'URI', GovernanceMode: 'GovernanceMode', CatalogId: 'CatalogIdString' } },
    UserDefinedFunctionInput: { type: 'structure', members: { FunctionName: 'NameString', ClassName: 'NameString', OwnerName: 'NameString', FunctionType: 'FunctionType', OwnerType: 'PrincipalType', ResourceUris: 'ResourceUriList', ArtifactLocation: 'URI', GovernanceMode: 'GovernanceMode' } },
    UserDefinedFunctionList: { type: 'list', member: 'UserDefinedFunction' },
    UserManagedClientApplicationClientId: { type: 'string', max: 2048, pattern: '\\S+' },
    UserManagedClientApplicationClientSecret: { type: 'string', max: 512, pattern: '^[\\x20-\\x7E]*$' },
    Username: { type: 'string', max: 512, pattern: '\\S+' },
    ValidationException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    ValueString: { type: 'string', min: 1, max: 1024 },
    ValueStringList: { type: 'list', member: 'ValueString' },
    Vendor: { type: 'string', min: 1, max: 128 },
    VersionId: { type: 'long' },
    VersionLongNumber: { type: 'long', min: 1, max: 100000 },
    VersionMismatchException: { type: 'structure', members: { Message: 'MessageString' }, error: {} },
    VersionString: { type: 'string', min: 1, max: 255, pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*' },
    VersionsString: { type: 'string', min: 1, max: 100000, pattern: '[1-9][0-9]*|[1-9][0-9]*-[1-9][0-9]*' },
    ViewDefinition: { type: 'structure', members: { IsProtected: 'NullableBoolean', IsManaged: 'NullableBoolean', Definer: 'ArnString', ViewVersionId: 'TableVersionId', ViewVersionToken: 'HashString', RefreshSeconds: 'RefreshSeconds', LastRefreshType: 'LastRefreshType', SubObjects: 'ViewSubObjectsList', SubObjectVersionIds: 'ViewSubObjectVersionIdsList', SubObjectsStatistics: 'SubObjectsStatisticsList', Representations: 'ViewRepresentationList', SparkPipelineInfo: 'SparkPipelineInfoMap' } },
    ViewDefinitionInput: { type: 'structure', members: { IsProtected: 'NullableBoolean', IsManaged: 'NullableBoolean', Definer: 'ArnString', Representations: 'ViewRepresentationInputList', ViewVersionId: 'TableVersionId', ViewVersionToken: 'VersionString', RefreshSeconds: 'RefreshSeconds', LastRefreshType: 'LastRefreshType', SubObjects: 'ViewSubObjectsList', SubObjectVersionIds: 'ViewSubObjectVersionIdsList', SubObjectsStatistics: 'SubObjectsStatisticsList', SparkPipelineInfo: 'SparkPipelineInfoMap' } },
    ViewDialect: { type: 'string', enum: ['REDSHIFT', 'ATHENA', 'SPARK'] },
    ViewDialectVersionString: { type: 'string', min: 1, max: 255 },
    ViewRepresentation: { type: 'structure', members: { Dialect: 'ViewDialect', DialectVersion: 'ViewDialectVersionString', ViewOriginalText: 'ViewTextString', ViewExpandedText: 'ViewTextString', ValidationConnection: 'NameString', IsStale: 'NullableBoolean' } },
    ViewRepresentationInput: { type: 'structure', members: { Dialect: 'ViewDialect', DialectVersion: 'ViewDialectVersionString', ViewOriginalText: 'ViewTextString', ValidationConnection: 'NameString', ViewExpandedText: 'ViewTextString' } },
    ViewRepresentationInputList: { type: 'list', member: 'ViewRepresentationInput', min: 1, max: 10 },
    ViewRepresentationList: { type: 'list', member: 'ViewRepresentation', min: 1, max: 1000 },
    ViewSubObjectVersionIdsList: { type: 'list', member: 'TableVersionId', min: 0, max: 250 },
    ViewSubObjectsList: { type: 'list', member: 'ArnString', min: 0, max: 10 },
    ViewTextString: { type: 'string', max: 409600 },
    ViewUpdateAction: { type: 'string', enum: ['ADD', 'REPLACE', 'ADD_OR_REPLACE', 'DROP'] },
    ViewValidation: { type: 'structure', members: { Dialect: 'ViewDialect', DialectVersion: 'ViewDialectVersionString', ViewValidationText: 'ViewTextString', UpdateTime: 'Timestamp', State: 'ResourceState', Error: 'ErrorDetail' } },
    ViewValidationList: { type: 'list', member: 'ViewValidation' },
    WorkerType: { type: 'string', enum: ['Standard', 'G.1X', 'G.2X', 'G.4X', 'G.8X', 'G.025X', 'Z.2X', 'G.12X', 'G.16X', 'R.1X', 'R.2X', 'R.4X', 'R.8X'] },
    Workflow: { type: 'structure', members: { Name: 'NameString', Description: 'GenericString', DefaultRunProperties: 'WorkflowRunProperties', CreatedOn: 'TimestampValue', LastModifiedOn: 'TimestampValue', LastRun: 'WorkflowRun', Graph: 'WorkflowGraph', MaxConcurrentRuns: 'NullableInteger', BlueprintDetails: 'BlueprintDetails' } },
    WorkflowDescriptionString: { type: 'string', max: 120000 },
    WorkflowGraph: { type: 'structure', members: { Nodes: 'NodeList', Edges: 'EdgeList' } },
    WorkflowNames: { type: 'list', member: 'NameString', min: 1, max: 25 },
    WorkflowRun: { type: 'structure', members: { Name: 'NameString', WorkflowRunId: 'IdString', PreviousRunId: 'IdString', WorkflowRunProperties: 'WorkflowRunProperties', StartedOn: 'TimestampValue', CompletedOn: 'TimestampValue', Status: 'WorkflowRunStatus', ErrorMessage: 'ErrorString', Statistics: 'WorkflowRunStatistics', Graph: 'WorkflowGraph', StartingEventBatchCondition: 'StartingEventBatchCondition' } },
    WorkflowRunProperties: { type: 'map', key: 'IdString', value: 'GenericString' },
    WorkflowRunStatistics: { type: 'structure', members: { TotalActions: 'IntegerValue', TimeoutActions: 'IntegerValue', FailedActions: 'IntegerValue', StoppedActions: 'IntegerValue', SucceededActions: 'IntegerValue', RunningActions: 'IntegerValue', ErroredActions: 'IntegerValue', WaitingActions: 'IntegerValue' } },
    WorkflowRunStatus: { type: 'string', enum: ['RUNNING', 'COMPLETED', 'STOPPING', 'STOPPED', 'ERROR'] },
    WorkflowRuns: { type: 'list', member: 'WorkflowRun', min: 1, max: 1000 },
    Workflows: { type: 'list', member: 'Workflow', min: 1, max: 25 },
    XMLClassifier: { type: 'structure', members: { Name: 'NameString', Classification: 'Classification', CreationTime: 'Timestamp', LastUpdated: 'Timestamp', Version: 'VersionId', RowTag: 'RowTag' }, required: ['Name', 'Classification'] },
    databaseNameString: { type: 'string', min: 1 },
    double: { type: 'double' },
    dpuCounts: { type: 'integer' },
    dpuDurationInHour: { type: 'double' },
    dpuHours: { type: 'double' },
    glueConnectionNameString: { type: 'string', min: 1 },
    metricCounts: { type: 'long' },
    tableNameString: { type: 'string', min: 1 },
  },
};
