// Written by tools/generate-models.ts from AWS's published API model (S3 2006-03-01). Do not edit.
import type { ServiceModel } from '../../wire/aws/model.ts';
import type { RequestBody, ResponseBody } from '../../wire/aws/streaming-body.ts';

export interface AbacStatus {
  readonly Status?: BucketAbacStatus | undefined;
}

export interface AbortIncompleteMultipartUpload {
  readonly DaysAfterInitiation?: number | undefined;
}

export interface AbortMultipartUploadOutput {
  readonly RequestCharged?: RequestCharged | undefined;
  readonly VersionId?: string | undefined;
}

export interface AbortMultipartUploadRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly UploadId: string;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly IfMatchInitiatedTime?: number | undefined;
}

export interface AccelerateConfiguration {
  readonly Status?: BucketAccelerateStatus | undefined;
}

export interface AccessControlPolicy {
  readonly Grants?: Grants | undefined;
  readonly Owner?: Owner | undefined;
}

export interface AccessControlTranslation {
  readonly Owner: OwnerOverride;
}

export interface AccessDenied {}

export type AllowedHeaders = readonly string[];

export type AllowedMethods = readonly string[];

export type AllowedOrigins = readonly string[];

export interface AnalyticsAndOperator {
  readonly Prefix?: string | undefined;
  readonly Tags?: TagSet | undefined;
}

export interface AnalyticsConfiguration {
  readonly Id: string;
  readonly Filter?: AnalyticsFilter | undefined;
  readonly StorageClassAnalysis: StorageClassAnalysis;
}

export type AnalyticsConfigurationList = readonly AnalyticsConfiguration[];

export interface AnalyticsExportDestination {
  readonly S3BucketDestination: AnalyticsS3BucketDestination;
}

export interface AnalyticsFilter {
  readonly Prefix?: string | undefined;
  readonly Tag?: Tag | undefined;
  readonly And?: AnalyticsAndOperator | undefined;
}

export interface AnalyticsS3BucketDestination {
  readonly Format: AnalyticsS3ExportFileFormat;
  readonly BucketAccountId?: string | undefined;
  readonly Bucket: string;
  readonly Prefix?: string | undefined;
}

export type AnalyticsS3ExportFileFormat = 'CSV';

export type AnnotationConfigurationState = 'ENABLED' | 'DISABLED';

export type AnnotationDirective = 'COPY' | 'EXCLUDE';

export interface AnnotationEntry {
  readonly AnnotationName: string;
  readonly LastModified: number;
  readonly ETag?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithmList | undefined;
  readonly Size: number;
  readonly ReplicationStatus?: ReplicationStatus | undefined;
}

export interface AnnotationLimitExceeded {}

export type AnnotationList = readonly AnnotationEntry[];

export interface AnnotationNameTooLong {}

export interface AnnotationTableConfiguration {
  readonly ConfigurationState: AnnotationConfigurationState;
  readonly EncryptionConfiguration?: MetadataTableEncryptionConfiguration | undefined;
  readonly Role?: string | undefined;
}

export interface AnnotationTableConfigurationResult {
  readonly ConfigurationState: AnnotationConfigurationState;
  readonly TableStatus?: string | undefined;
  readonly Error?: ErrorDetails | undefined;
  readonly TableName?: string | undefined;
  readonly TableArn?: string | undefined;
  readonly Role?: string | undefined;
}

export interface AnnotationTableConfigurationUpdates {
  readonly ConfigurationState: AnnotationConfigurationState;
  readonly EncryptionConfiguration?: MetadataTableEncryptionConfiguration | undefined;
  readonly Role?: string | undefined;
}

export type ArchiveStatus = 'ARCHIVE_ACCESS' | 'DEEP_ARCHIVE_ACCESS';

export interface BlockedEncryptionTypes {
  readonly EncryptionType?: EncryptionTypeList | undefined;
}

export interface Bucket {
  readonly Name?: string | undefined;
  readonly CreationDate?: number | undefined;
  readonly BucketRegion?: string | undefined;
  readonly BucketArn?: string | undefined;
}

export type BucketAbacStatus = 'Enabled' | 'Disabled';

export type BucketAccelerateStatus = 'Enabled' | 'Suspended';

export interface BucketAlreadyExists {}

export interface BucketAlreadyOwnedByYou {}

export type BucketCannedACL = 'private' | 'public-read' | 'public-read-write' | 'authenticated-read';

export interface BucketInfo {
  readonly DataRedundancy?: DataRedundancy | undefined;
  readonly Type?: BucketType | undefined;
}

export interface BucketLifecycleConfiguration {
  readonly Rules: LifecycleRules;
}

export type BucketLocationConstraint = 'af-south-1' | 'ap-east-1' | 'ap-east-2' | 'ap-northeast-1' | 'ap-northeast-2' | 'ap-northeast-3' | 'ap-south-1' | 'ap-south-2' | 'ap-southeast-1' | 'ap-southeast-2' | 'ap-southeast-3' | 'ap-southeast-4' | 'ap-southeast-5' | 'ap-southeast-6' | 'ap-southeast-7' | 'ca-central-1' | 'ca-west-1' | 'cn-north-1' | 'cn-northwest-1' | 'EU' | 'eu-central-1' | 'eu-central-2' | 'eu-north-1' | 'eu-south-1' | 'eu-south-2' | 'eu-west-1' | 'eu-west-2' | 'eu-west-3' | 'il-central-1' | 'me-central-1' | 'me-south-1' | 'mx-central-1' | 'sa-east-1' | 'us-east-2' | 'us-gov-east-1' | 'us-gov-west-1' | 'us-west-1' | 'us-west-2';

export interface BucketLoggingStatus {
  readonly LoggingEnabled?: LoggingEnabled | undefined;
}

export type BucketLogsPermission = 'FULL_CONTROL' | 'READ' | 'WRITE';

export type BucketNamespace = 'account-regional' | 'global';

export type BucketType = 'Directory';

export type BucketVersioningStatus = 'Enabled' | 'Suspended';

export type Buckets = readonly Bucket[];

export interface CORSConfiguration {
  readonly CORSRules: CORSRules;
}

export interface CORSRule {
  readonly ID?: string | undefined;
  readonly AllowedHeaders?: AllowedHeaders | undefined;
  readonly AllowedMethods: AllowedMethods;
  readonly AllowedOrigins: AllowedOrigins;
  readonly ExposeHeaders?: ExposeHeaders | undefined;
  readonly MaxAgeSeconds?: number | undefined;
}

export type CORSRules = readonly CORSRule[];

export interface CSVInput {
  readonly FileHeaderInfo?: FileHeaderInfo | undefined;
  readonly Comments?: string | undefined;
  readonly QuoteEscapeCharacter?: string | undefined;
  readonly RecordDelimiter?: string | undefined;
  readonly FieldDelimiter?: string | undefined;
  readonly QuoteCharacter?: string | undefined;
  readonly AllowQuotedRecordDelimiter?: boolean | undefined;
}

export interface CSVOutput {
  readonly QuoteFields?: QuoteFields | undefined;
  readonly QuoteEscapeCharacter?: string | undefined;
  readonly RecordDelimiter?: string | undefined;
  readonly FieldDelimiter?: string | undefined;
  readonly QuoteCharacter?: string | undefined;
}

export interface Checksum {
  readonly ChecksumCRC32?: string | undefined;
  readonly ChecksumCRC32C?: string | undefined;
  readonly ChecksumCRC64NVME?: string | undefined;
  readonly ChecksumSHA1?: string | undefined;
  readonly ChecksumSHA256?: string | undefined;
  readonly ChecksumSHA512?: string | undefined;
  readonly ChecksumMD5?: string | undefined;
  readonly ChecksumXXHASH64?: string | undefined;
  readonly ChecksumXXHASH3?: string | undefined;
  readonly ChecksumXXHASH128?: string | undefined;
  readonly ChecksumType?: ChecksumType | undefined;
}

export type ChecksumAlgorithm = 'CRC32' | 'CRC32C' | 'SHA1' | 'SHA256' | 'CRC64NVME' | 'SHA512' | 'MD5' | 'XXHASH64' | 'XXHASH3' | 'XXHASH128';

export type ChecksumAlgorithmList = readonly ChecksumAlgorithm[];

export type ChecksumMode = 'ENABLED';

export type ChecksumType = 'COMPOSITE' | 'FULL_OBJECT';

export interface CloudFunctionConfiguration {
  readonly Id?: string | undefined;
  readonly Event?: Event | undefined;
  readonly Events?: EventList | undefined;
  readonly CloudFunction?: string | undefined;
  readonly InvocationRole?: string | undefined;
}

export interface CommonPrefix {
  readonly Prefix?: string | undefined;
}

export type CommonPrefixList = readonly CommonPrefix[];

export interface CompleteMultipartUploadOutput {
  readonly Location?: string | undefined;
  readonly Bucket?: string | undefined;
  readonly Key?: string | undefined;
  readonly Expiration?: string | undefined;
  readonly ETag?: string | undefined;
  readonly ChecksumCRC32?: string | undefined;
  readonly ChecksumCRC32C?: string | undefined;
  readonly ChecksumCRC64NVME?: string | undefined;
  readonly ChecksumSHA1?: string | undefined;
  readonly ChecksumSHA256?: string | undefined;
  readonly ChecksumSHA512?: string | undefined;
  readonly ChecksumMD5?: string | undefined;
  readonly ChecksumXXHASH64?: string | undefined;
  readonly ChecksumXXHASH3?: string | undefined;
  readonly ChecksumXXHASH128?: string | undefined;
  readonly ChecksumType?: ChecksumType | undefined;
  readonly ServerSideEncryption?: ServerSideEncryption | undefined;
  readonly VersionId?: string | undefined;
  readonly SSEKMSKeyId?: string | undefined;
  readonly BucketKeyEnabled?: boolean | undefined;
  readonly RequestCharged?: RequestCharged | undefined;
}

export interface CompleteMultipartUploadRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly MultipartUpload?: CompletedMultipartUpload | undefined;
  readonly UploadId: string;
  readonly ChecksumCRC32?: string | undefined;
  readonly ChecksumCRC32C?: string | undefined;
  readonly ChecksumCRC64NVME?: string | undefined;
  readonly ChecksumSHA1?: string | undefined;
  readonly ChecksumSHA256?: string | undefined;
  readonly ChecksumSHA512?: string | undefined;
  readonly ChecksumMD5?: string | undefined;
  readonly ChecksumXXHASH64?: string | undefined;
  readonly ChecksumXXHASH3?: string | undefined;
  readonly ChecksumXXHASH128?: string | undefined;
  readonly ChecksumType?: ChecksumType | undefined;
  readonly MpuObjectSize?: number | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly IfMatch?: string | undefined;
  readonly IfNoneMatch?: string | undefined;
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKey?: string | undefined;
  readonly SSECustomerKeyMD5?: string | undefined;
}

export interface CompletedMultipartUpload {
  readonly Parts?: CompletedPartList | undefined;
}

export interface CompletedPart {
  readonly ETag?: string | undefined;
  readonly ChecksumCRC32?: string | undefined;
  readonly ChecksumCRC32C?: string | undefined;
  readonly ChecksumCRC64NVME?: string | undefined;
  readonly ChecksumSHA1?: string | undefined;
  readonly ChecksumSHA256?: string | undefined;
  readonly ChecksumSHA512?: string | undefined;
  readonly ChecksumMD5?: string | undefined;
  readonly ChecksumXXHASH64?: string | undefined;
  readonly ChecksumXXHASH3?: string | undefined;
  readonly ChecksumXXHASH128?: string | undefined;
  readonly PartNumber?: number | undefined;
}

export type CompletedPartList = readonly CompletedPart[];

export type CompressionType = 'NONE' | 'GZIP' | 'BZIP2';

export interface Condition {
  readonly HttpErrorCodeReturnedEquals?: string | undefined;
  readonly KeyPrefixEquals?: string | undefined;
}

export interface ContinuationEvent {}

export interface CopyObjectOutput {
  readonly CopyObjectResult?: CopyObjectResult | undefined;
  readonly Expiration?: string | undefined;
  readonly CopySourceVersionId?: string | undefined;
  readonly VersionId?: string | undefined;
  readonly ServerSideEncryption?: ServerSideEncryption | undefined;
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKeyMD5?: string | undefined;
  readonly SSEKMSKeyId?: string | undefined;
  readonly SSEKMSEncryptionContext?: string | undefined;
  readonly BucketKeyEnabled?: boolean | undefined;
  readonly RequestCharged?: RequestCharged | undefined;
}

export interface CopyObjectRequest {
  readonly ACL?: ObjectCannedACL | undefined;
  readonly Bucket: string;
  readonly CacheControl?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly ContentDisposition?: string | undefined;
  readonly ContentEncoding?: string | undefined;
  readonly ContentLanguage?: string | undefined;
  readonly ContentType?: string | undefined;
  readonly CopySource: string;
  readonly CopySourceIfMatch?: string | undefined;
  readonly CopySourceIfModifiedSince?: number | undefined;
  readonly CopySourceIfNoneMatch?: string | undefined;
  readonly CopySourceIfUnmodifiedSince?: number | undefined;
  readonly Expires?: string | undefined;
  readonly GrantFullControl?: string | undefined;
  readonly GrantRead?: string | undefined;
  readonly GrantReadACP?: string | undefined;
  readonly GrantWriteACP?: string | undefined;
  readonly IfMatch?: string | undefined;
  readonly IfNoneMatch?: string | undefined;
  readonly Key: string;
  readonly Metadata?: Metadata | undefined;
  readonly MetadataDirective?: MetadataDirective | undefined;
  readonly TaggingDirective?: TaggingDirective | undefined;
  readonly AnnotationDirective?: AnnotationDirective | undefined;
  readonly ServerSideEncryption?: ServerSideEncryption | undefined;
  readonly StorageClass?: StorageClass | undefined;
  readonly WebsiteRedirectLocation?: string | undefined;
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKey?: string | undefined;
  readonly SSECustomerKeyMD5?: string | undefined;
  readonly SSEKMSKeyId?: string | undefined;
  readonly SSEKMSEncryptionContext?: string | undefined;
  readonly BucketKeyEnabled?: boolean | undefined;
  readonly CopySourceSSECustomerAlgorithm?: string | undefined;
  readonly CopySourceSSECustomerKey?: string | undefined;
  readonly CopySourceSSECustomerKeyMD5?: string | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly Tagging?: string | undefined;
  readonly ObjectLockMode?: ObjectLockMode | undefined;
  readonly ObjectLockRetainUntilDate?: number | undefined;
  readonly ObjectLockLegalHoldStatus?: ObjectLockLegalHoldStatus | undefined;
  readonly ObjectLockEventHold?: ObjectLockEventHold | undefined;
  readonly ObjectLockEventHoldDurationDays?: number | undefined;
  readonly ObjectLockEventHoldDurationYears?: number | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly ExpectedSourceBucketOwner?: string | undefined;
}

export interface CopyObjectResult {
  readonly ETag?: string | undefined;
  readonly LastModified?: number | undefined;
  readonly ChecksumType?: ChecksumType | undefined;
  readonly ChecksumCRC32?: string | undefined;
  readonly ChecksumCRC32C?: string | undefined;
  readonly ChecksumCRC64NVME?: string | undefined;
  readonly ChecksumSHA1?: string | undefined;
  readonly ChecksumSHA256?: string | undefined;
  readonly ChecksumSHA512?: string | undefined;
  readonly ChecksumMD5?: string | undefined;
  readonly ChecksumXXHASH64?: string | undefined;
  readonly ChecksumXXHASH3?: string | undefined;
  readonly ChecksumXXHASH128?: string | undefined;
}

export interface CopyPartResult {
  readonly ETag?: string | undefined;
  readonly LastModified?: number | undefined;
  readonly ChecksumCRC32?: string | undefined;
  readonly ChecksumCRC32C?: string | undefined;
  readonly ChecksumCRC64NVME?: string | undefined;
  readonly ChecksumSHA1?: string | undefined;
  readonly ChecksumSHA256?: string | undefined;
  readonly ChecksumSHA512?: string | undefined;
  readonly ChecksumMD5?: string | undefined;
  readonly ChecksumXXHASH64?: string | undefined;
  readonly ChecksumXXHASH3?: string | undefined;
  readonly ChecksumXXHASH128?: string | undefined;
}

export interface CreateBucketConfiguration {
  readonly LocationConstraint?: BucketLocationConstraint | undefined;
  readonly Location?: LocationInfo | undefined;
  readonly Bucket?: BucketInfo | undefined;
  readonly Tags?: TagSet | undefined;
}

export interface CreateBucketMetadataConfigurationRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly MetadataConfiguration: MetadataConfiguration;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface CreateBucketMetadataTableConfigurationRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly MetadataTableConfiguration: MetadataTableConfiguration;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface CreateBucketOutput {
  readonly Location?: string | undefined;
  readonly BucketArn?: string | undefined;
}

export interface CreateBucketRequest {
  readonly ACL?: BucketCannedACL | undefined;
  readonly Bucket: string;
  readonly CreateBucketConfiguration?: CreateBucketConfiguration | undefined;
  readonly GrantFullControl?: string | undefined;
  readonly GrantRead?: string | undefined;
  readonly GrantReadACP?: string | undefined;
  readonly GrantWrite?: string | undefined;
  readonly GrantWriteACP?: string | undefined;
  readonly ObjectLockEnabledForBucket?: boolean | undefined;
  readonly ObjectOwnership?: ObjectOwnership | undefined;
  readonly BucketNamespace?: BucketNamespace | undefined;
}

export interface CreateMultipartUploadOutput {
  readonly AbortDate?: number | undefined;
  readonly AbortRuleId?: string | undefined;
  readonly Bucket?: string | undefined;
  readonly Key?: string | undefined;
  readonly UploadId?: string | undefined;
  readonly ServerSideEncryption?: ServerSideEncryption | undefined;
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKeyMD5?: string | undefined;
  readonly SSEKMSKeyId?: string | undefined;
  readonly SSEKMSEncryptionContext?: string | undefined;
  readonly BucketKeyEnabled?: boolean | undefined;
  readonly RequestCharged?: RequestCharged | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly ChecksumType?: ChecksumType | undefined;
  readonly VersionId?: string | undefined;
}

export interface CreateMultipartUploadRequest {
  readonly ACL?: ObjectCannedACL | undefined;
  readonly Bucket: string;
  readonly CacheControl?: string | undefined;
  readonly ContentDisposition?: string | undefined;
  readonly ContentEncoding?: string | undefined;
  readonly ContentLanguage?: string | undefined;
  readonly ContentType?: string | undefined;
  readonly Expires?: string | undefined;
  readonly GrantFullControl?: string | undefined;
  readonly GrantRead?: string | undefined;
  readonly GrantReadACP?: string | undefined;
  readonly GrantWriteACP?: string | undefined;
  readonly Key: string;
  readonly Metadata?: Metadata | undefined;
  readonly ServerSideEncryption?: ServerSideEncryption | undefined;
  readonly StorageClass?: StorageClass | undefined;
  readonly WebsiteRedirectLocation?: string | undefined;
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKey?: string | undefined;
  readonly SSECustomerKeyMD5?: string | undefined;
  readonly SSEKMSKeyId?: string | undefined;
  readonly SSEKMSEncryptionContext?: string | undefined;
  readonly BucketKeyEnabled?: boolean | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly Tagging?: string | undefined;
  readonly ObjectLockMode?: ObjectLockMode | undefined;
  readonly ObjectLockRetainUntilDate?: number | undefined;
  readonly ObjectLockLegalHoldStatus?: ObjectLockLegalHoldStatus | undefined;
  readonly ObjectLockEventHold?: ObjectLockEventHold | undefined;
  readonly ObjectLockEventHoldDurationDays?: number | undefined;
  readonly ObjectLockEventHoldDurationYears?: number | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly ChecksumType?: ChecksumType | undefined;
}

export interface CreateSessionOutput {
  readonly ServerSideEncryption?: ServerSideEncryption | undefined;
  readonly SSEKMSKeyId?: string | undefined;
  readonly SSEKMSEncryptionContext?: string | undefined;
  readonly BucketKeyEnabled?: boolean | undefined;
  readonly Credentials: SessionCredentials;
}

export interface CreateSessionRequest {
  readonly SessionMode?: SessionMode | undefined;
  readonly Bucket: string;
  readonly ServerSideEncryption?: ServerSideEncryption | undefined;
  readonly SSEKMSKeyId?: string | undefined;
  readonly SSEKMSEncryptionContext?: string | undefined;
  readonly BucketKeyEnabled?: boolean | undefined;
}

export type DataRedundancy = 'SingleAvailabilityZone' | 'SingleLocalZone';

export interface DefaultRetention {
  readonly Mode?: ObjectLockRetentionMode | undefined;
  readonly Days?: number | undefined;
  readonly Years?: number | undefined;
  readonly DefaultEventHold?: EventHoldDuration | undefined;
}

export interface Delete {
  readonly Objects: ObjectIdentifierList;
  readonly Quiet?: boolean | undefined;
}

export interface DeleteBucketAnalyticsConfigurationRequest {
  readonly Bucket: string;
  readonly Id: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketCorsRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketEncryptionRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketIntelligentTieringConfigurationRequest {
  readonly Bucket: string;
  readonly Id: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketInventoryConfigurationRequest {
  readonly Bucket: string;
  readonly Id: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketLifecycleRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketMetadataConfigurationRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketMetadataTableConfigurationRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketMetricsConfigurationRequest {
  readonly Bucket: string;
  readonly Id: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketOwnershipControlsRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketPolicyRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketReplicationRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketTaggingRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface DeleteBucketWebsiteRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface DeleteMarkerEntry {
  readonly Owner?: Owner | undefined;
  readonly Key?: string | undefined;
  readonly VersionId?: string | undefined;
  readonly IsLatest?: boolean | undefined;
  readonly LastModified?: number | undefined;
}

export interface DeleteMarkerReplication {
  readonly Status?: DeleteMarkerReplicationStatus | undefined;
}

export type DeleteMarkerReplicationStatus = 'Enabled' | 'Disabled';

export type DeleteMarkers = readonly DeleteMarkerEntry[];

export interface DeleteObjectAnnotationOutput {
  readonly ObjectVersionId?: string | undefined;
  readonly RequestCharged?: RequestCharged | undefined;
}

export interface DeleteObjectAnnotationRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly AnnotationName: string;
  readonly VersionId?: string | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly ObjectIfMatch?: string | undefined;
}

export interface DeleteObjectOutput {
  readonly DeleteMarker?: boolean | undefined;
  readonly VersionId?: string | undefined;
  readonly RequestCharged?: RequestCharged | undefined;
}

export interface DeleteObjectRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly MFA?: string | undefined;
  readonly VersionId?: string | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly BypassGovernanceRetention?: boolean | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly IfMatch?: string | undefined;
  readonly IfMatchLastModifiedTime?: number | undefined;
  readonly IfMatchSize?: number | undefined;
}

export interface DeleteObjectTaggingOutput {
  readonly VersionId?: string | undefined;
}

export interface DeleteObjectTaggingRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface DeleteObjectsOutput {
  readonly Deleted?: DeletedObjects | undefined;
  readonly RequestCharged?: RequestCharged | undefined;
  readonly Errors?: Errors | undefined;
}

export interface DeleteObjectsRequest {
  readonly Bucket: string;
  readonly Delete: Delete;
  readonly MFA?: string | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly BypassGovernanceRetention?: boolean | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
}

export interface DeletePublicAccessBlockRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface DeletedObject {
  readonly Key?: string | undefined;
  readonly VersionId?: string | undefined;
  readonly DeleteMarker?: boolean | undefined;
  readonly DeleteMarkerVersionId?: string | undefined;
}

export type DeletedObjects = readonly DeletedObject[];

export interface Destination {
  readonly Bucket: string;
  readonly Account?: string | undefined;
  readonly StorageClass?: StorageClass | undefined;
  readonly AccessControlTranslation?: AccessControlTranslation | undefined;
  readonly EncryptionConfiguration?: EncryptionConfiguration | undefined;
  readonly ReplicationTime?: ReplicationTime | undefined;
  readonly Metrics?: Metrics | undefined;
}

export interface DestinationResult {
  readonly TableBucketType?: S3TablesBucketType | undefined;
  readonly TableBucketArn?: string | undefined;
  readonly TableNamespace?: string | undefined;
}

export type EncodingType = 'url';

export interface Encryption {
  readonly EncryptionType: ServerSideEncryption;
  readonly KMSKeyId?: string | undefined;
  readonly KMSContext?: string | undefined;
}

export interface EncryptionConfiguration {
  readonly ReplicaKmsKeyID?: string | undefined;
}

export type EncryptionType = 'NONE' | 'SSE-C';

export type EncryptionTypeList = readonly EncryptionType[];

export interface EncryptionTypeMismatch {}

export interface EndEvent {}

export interface ErrorShape {
  readonly Key?: string | undefined;
  readonly VersionId?: string | undefined;
  readonly Code?: string | undefined;
  readonly Message?: string | undefined;
}

export interface ErrorDetails {
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface ErrorDocument {
  readonly Key: string;
}

export type Errors = readonly ErrorShape[];

export type Event = 's3:ReducedRedundancyLostObject' | 's3:ObjectCreated:*' | 's3:ObjectCreated:Put' | 's3:ObjectCreated:Post' | 's3:ObjectCreated:Copy' | 's3:ObjectCreated:CompleteMultipartUpload' | 's3:ObjectRemoved:*' | 's3:ObjectRemoved:Delete' | 's3:ObjectRemoved:DeleteMarkerCreated' | 's3:ObjectRestore:*' | 's3:ObjectRestore:Post' | 's3:ObjectRestore:Completed' | 's3:Replication:*' | 's3:Replication:OperationFailedReplication' | 's3:Replication:OperationNotTracked' | 's3:Replication:OperationMissedThreshold' | 's3:Replication:OperationReplicatedAfterThreshold' | 's3:ObjectRestore:Delete' | 's3:LifecycleTransition' | 's3:IntelligentTiering' | 's3:ObjectAcl:Put' | 's3:LifecycleExpiration:*' | 's3:LifecycleExpiration:Delete' | 's3:LifecycleExpiration:DeleteMarkerCreated' | 's3:ObjectTagging:*' | 's3:ObjectTagging:Put' | 's3:ObjectTagging:Delete' | 's3:ObjectAnnotation:*' | 's3:ObjectAnnotation:Put' | 's3:ObjectAnnotation:Delete' | 's3:ObjectRetention:Put';

export interface EventBridgeConfiguration {}

export interface EventHoldDuration {
  readonly Days?: number | undefined;
  readonly Years?: number | undefined;
}

export type EventList = readonly Event[];

export interface ExistingObjectReplication {
  readonly Status: ExistingObjectReplicationStatus;
}

export type ExistingObjectReplicationStatus = 'Enabled' | 'Disabled';

export type ExpirationState = 'ENABLED' | 'DISABLED';

export type ExpirationStatus = 'Enabled' | 'Disabled';

export type ExposeHeaders = readonly string[];

export type ExpressionType = 'SQL';

export type FileHeaderInfo = 'USE' | 'IGNORE' | 'NONE';

export interface FilterRule {
  readonly Name?: FilterRuleName | undefined;
  readonly Value?: string | undefined;
}

export type FilterRuleList = readonly FilterRule[];

export type FilterRuleName = 'prefix' | 'suffix';

export interface GetBucketAbacOutput {
  readonly AbacStatus?: AbacStatus | undefined;
}

export interface GetBucketAbacRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketAccelerateConfigurationOutput {
  readonly Status?: BucketAccelerateStatus | undefined;
  readonly RequestCharged?: RequestCharged | undefined;
}

export interface GetBucketAccelerateConfigurationRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
}

export interface GetBucketAclOutput {
  readonly Owner?: Owner | undefined;
  readonly Grants?: Grants | undefined;
}

export interface GetBucketAclRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketAnalyticsConfigurationOutput {
  readonly AnalyticsConfiguration?: AnalyticsConfiguration | undefined;
}

export interface GetBucketAnalyticsConfigurationRequest {
  readonly Bucket: string;
  readonly Id: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketCorsOutput {
  readonly CORSRules?: CORSRules | undefined;
}

export interface GetBucketCorsRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketEncryptionOutput {
  readonly ServerSideEncryptionConfiguration?: ServerSideEncryptionConfiguration | undefined;
}

export interface GetBucketEncryptionRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketIntelligentTieringConfigurationOutput {
  readonly IntelligentTieringConfiguration?: IntelligentTieringConfiguration | undefined;
}

export interface GetBucketIntelligentTieringConfigurationRequest {
  readonly Bucket: string;
  readonly Id: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketInventoryConfigurationOutput {
  readonly InventoryConfiguration?: InventoryConfiguration | undefined;
}

export interface GetBucketInventoryConfigurationRequest {
  readonly Bucket: string;
  readonly Id: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketLifecycleConfigurationOutput {
  readonly Rules?: LifecycleRules | undefined;
  readonly TransitionDefaultMinimumObjectSize?: TransitionDefaultMinimumObjectSize | undefined;
}

export interface GetBucketLifecycleConfigurationRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketLifecycleOutput {
  readonly Rules?: Rules | undefined;
}

export interface GetBucketLifecycleRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketLocationOutput {
  readonly LocationConstraint?: BucketLocationConstraint | undefined;
}

export interface GetBucketLocationRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketLoggingOutput {
  readonly LoggingEnabled?: LoggingEnabled | undefined;
}

export interface GetBucketLoggingRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketMetadataConfigurationOutput {
  readonly GetBucketMetadataConfigurationResult?: GetBucketMetadataConfigurationResult | undefined;
}

export interface GetBucketMetadataConfigurationRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketMetadataConfigurationResult {
  readonly MetadataConfigurationResult: MetadataConfigurationResult;
}

export interface GetBucketMetadataTableConfigurationOutput {
  readonly GetBucketMetadataTableConfigurationResult?: GetBucketMetadataTableConfigurationResult | undefined;
}

export interface GetBucketMetadataTableConfigurationRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketMetadataTableConfigurationResult {
  readonly MetadataTableConfigurationResult: MetadataTableConfigurationResult;
  readonly Status: string;
  readonly Error?: ErrorDetails | undefined;
}

export interface GetBucketMetricsConfigurationOutput {
  readonly MetricsConfiguration?: MetricsConfiguration | undefined;
}

export interface GetBucketMetricsConfigurationRequest {
  readonly Bucket: string;
  readonly Id: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketNotificationConfigurationRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketOwnershipControlsOutput {
  readonly OwnershipControls?: OwnershipControls | undefined;
}

export interface GetBucketOwnershipControlsRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketPolicyOutput {
  readonly Policy?: string | undefined;
}

export interface GetBucketPolicyRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketPolicyStatusOutput {
  readonly PolicyStatus?: PolicyStatus | undefined;
}

export interface GetBucketPolicyStatusRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketReplicationOutput {
  readonly ReplicationConfiguration?: ReplicationConfiguration | undefined;
}

export interface GetBucketReplicationRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketRequestPaymentOutput {
  readonly Payer?: Payer | undefined;
}

export interface GetBucketRequestPaymentRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketTaggingOutput {
  readonly TagSet: TagSet;
}

export interface GetBucketTaggingRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketVersioningOutput {
  readonly Status?: BucketVersioningStatus | undefined;
  readonly MFADelete?: MFADeleteStatus | undefined;
}

export interface GetBucketVersioningRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetBucketWebsiteOutput {
  readonly RedirectAllRequestsTo?: RedirectAllRequestsTo | undefined;
  readonly IndexDocument?: IndexDocument | undefined;
  readonly ErrorDocument?: ErrorDocument | undefined;
  readonly RoutingRules?: RoutingRules | undefined;
}

export interface GetBucketWebsiteRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetObjectAclOutput {
  readonly Owner?: Owner | undefined;
  readonly Grants?: Grants | undefined;
  readonly RequestCharged?: RequestCharged | undefined;
}

export interface GetObjectAclRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetObjectAnnotationOutput {
  readonly AnnotationPayload?: ResponseBody | undefined;
  readonly ObjectVersionId?: string | undefined;
  readonly LastModified?: number | undefined;
  readonly ContentLength?: number | undefined;
  readonly ETag?: string | undefined;
  readonly ChecksumCRC32?: string | undefined;
  readonly ChecksumCRC32C?: string | undefined;
  readonly ChecksumCRC64NVME?: string | undefined;
  readonly ChecksumSHA1?: string | undefined;
  readonly ChecksumSHA256?: string | undefined;
  readonly ChecksumSHA512?: string | undefined;
  readonly ChecksumMD5?: string | undefined;
  readonly ChecksumXXHASH64?: string | undefined;
  readonly ChecksumXXHASH3?: string | undefined;
  readonly ChecksumXXHASH128?: string | undefined;
  readonly ChecksumType?: ChecksumType | undefined;
  readonly ServerSideEncryption?: ServerSideEncryption | undefined;
  readonly RequestCharged?: RequestCharged | undefined;
  readonly ReplicationStatus?: ReplicationStatus | undefined;
}

export interface GetObjectAnnotationRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly AnnotationName: string;
  readonly VersionId?: string | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly ChecksumMode?: ChecksumMode | undefined;
}

export interface GetObjectAttributesOutput {
  readonly DeleteMarker?: boolean | undefined;
  readonly LastModified?: number | undefined;
  readonly VersionId?: string | undefined;
  readonly RequestCharged?: RequestCharged | undefined;
  readonly ETag?: string | undefined;
  readonly Checksum?: Checksum | undefined;
  readonly ObjectParts?: GetObjectAttributesParts | undefined;
  readonly StorageClass?: StorageClass | undefined;
  readonly ObjectSize?: number | undefined;
}

export interface GetObjectAttributesParts {
  readonly TotalPartsCount?: number | undefined;
  readonly PartNumberMarker?: number | undefined;
  readonly NextPartNumberMarker?: number | undefined;
  readonly MaxParts?: number | undefined;
  readonly IsTruncated?: boolean | undefined;
  readonly Parts?: PartsList | undefined;
}

export interface GetObjectAttributesRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string | undefined;
  readonly MaxParts?: number | undefined;
  readonly PartNumberMarker?: number | undefined;
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKey?: string | undefined;
  readonly SSECustomerKeyMD5?: string | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly ObjectAttributes: ObjectAttributesList;
}

export interface GetObjectLegalHoldOutput {
  readonly LegalHold?: ObjectLockLegalHold | undefined;
}

export interface GetObjectLegalHoldRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetObjectLockConfigurationOutput {
  readonly ObjectLockConfiguration?: ObjectLockConfiguration | undefined;
}

export interface GetObjectLockConfigurationRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetObjectOutput {
  readonly Body?: ResponseBody | undefined;
  readonly DeleteMarker?: boolean | undefined;
  readonly AcceptRanges?: string | undefined;
  readonly Expiration?: string | undefined;
  readonly Restore?: string | undefined;
  readonly LastModified?: number | undefined;
  readonly ContentLength?: number | undefined;
  readonly ETag?: string | undefined;
  readonly ChecksumCRC32?: string | undefined;
  readonly ChecksumCRC32C?: string | undefined;
  readonly ChecksumCRC64NVME?: string | undefined;
  readonly ChecksumSHA1?: string | undefined;
  readonly ChecksumSHA256?: string | undefined;
  readonly ChecksumSHA512?: string | undefined;
  readonly ChecksumMD5?: string | undefined;
  readonly ChecksumXXHASH64?: string | undefined;
  readonly ChecksumXXHASH3?: string | undefined;
  readonly ChecksumXXHASH128?: string | undefined;
  readonly ChecksumType?: ChecksumType | undefined;
  readonly MissingMeta?: number | undefined;
  readonly VersionId?: string | undefined;
  readonly CacheControl?: string | undefined;
  readonly ContentDisposition?: string | undefined;
  readonly ContentEncoding?: string | undefined;
  readonly ContentLanguage?: string | undefined;
  readonly ContentRange?: string | undefined;
  readonly ContentType?: string | undefined;
  readonly Expires?: string | undefined;
  readonly WebsiteRedirectLocation?: string | undefined;
  readonly ServerSideEncryption?: ServerSideEncryption | undefined;
  readonly Metadata?: Metadata | undefined;
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKeyMD5?: string | undefined;
  readonly SSEKMSKeyId?: string | undefined;
  readonly BucketKeyEnabled?: boolean | undefined;
  readonly StorageClass?: StorageClass | undefined;
  readonly RequestCharged?: RequestCharged | undefined;
  readonly ReplicationStatus?: ReplicationStatus | undefined;
  readonly PartsCount?: number | undefined;
  readonly TagCount?: number | undefined;
  readonly ObjectLockMode?: ObjectLockMode | undefined;
  readonly ObjectLockRetainUntilDate?: number | undefined;
  readonly ObjectLockLegalHoldStatus?: ObjectLockLegalHoldStatus | undefined;
  readonly ObjectLockEventHold?: ObjectLockEventHold | undefined;
  readonly ObjectLockEventHoldDurationDays?: number | undefined;
  readonly ObjectLockEventHoldDurationYears?: number | undefined;
}

export interface GetObjectRequest {
  readonly Bucket: string;
  readonly IfMatch?: string | undefined;
  readonly IfModifiedSince?: number | undefined;
  readonly IfNoneMatch?: string | undefined;
  readonly IfUnmodifiedSince?: number | undefined;
  readonly Key: string;
  readonly Range?: string | undefined;
  readonly ResponseCacheControl?: string | undefined;
  readonly ResponseContentDisposition?: string | undefined;
  readonly ResponseContentEncoding?: string | undefined;
  readonly ResponseContentLanguage?: string | undefined;
  readonly ResponseContentType?: string | undefined;
  readonly ResponseExpires?: number | undefined;
  readonly VersionId?: string | undefined;
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKey?: string | undefined;
  readonly SSECustomerKeyMD5?: string | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly PartNumber?: number | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly ChecksumMode?: ChecksumMode | undefined;
}

export interface GetObjectRetentionOutput {
  readonly Retention?: ObjectLockRetention | undefined;
}

export interface GetObjectRetentionRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetObjectTaggingOutput {
  readonly VersionId?: string | undefined;
  readonly TagSet: TagSet;
}

export interface GetObjectTaggingRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
}

export interface GetObjectTorrentOutput {
  readonly Body?: ResponseBody | undefined;
  readonly RequestCharged?: RequestCharged | undefined;
}

export interface GetObjectTorrentRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GetPublicAccessBlockOutput {
  readonly PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration | undefined;
}

export interface GetPublicAccessBlockRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface GlacierJobParameters {
  readonly Tier: Tier;
}

export interface Grant {
  readonly Grantee?: Grantee | undefined;
  readonly Permission?: Permission | undefined;
}

export interface Grantee {
  readonly DisplayName?: string | undefined;
  readonly EmailAddress?: string | undefined;
  readonly ID?: string | undefined;
  readonly Type: Type;
  readonly URI?: string | undefined;
}

export type Grants = readonly Grant[];

export interface HeadBucketOutput {
  readonly BucketArn?: string | undefined;
  readonly BucketLocationType?: LocationType | undefined;
  readonly BucketLocationName?: string | undefined;
  readonly BucketRegion?: string | undefined;
  readonly AccessPointAlias?: boolean | undefined;
}

export interface HeadBucketRequest {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface HeadObjectOutput {
  readonly DeleteMarker?: boolean | undefined;
  readonly AcceptRanges?: string | undefined;
  readonly Expiration?: string | undefined;
  readonly Restore?: string | undefined;
  readonly ArchiveStatus?: ArchiveStatus | undefined;
  readonly LastModified?: number | undefined;
  readonly ContentLength?: number | undefined;
  readonly ChecksumCRC32?: string | undefined;
  readonly ChecksumCRC32C?: string | undefined;
  readonly ChecksumCRC64NVME?: string | undefined;
  readonly ChecksumSHA1?: string | undefined;
  readonly ChecksumSHA256?: string | undefined;
  readonly ChecksumSHA512?: string | undefined;
  readonly ChecksumMD5?: string | undefined;
  readonly ChecksumXXHASH64?: string | undefined;
  readonly ChecksumXXHASH3?: string | undefined;
  readonly ChecksumXXHASH128?: string | undefined;
  readonly ChecksumType?: ChecksumType | undefined;
  readonly ETag?: string | undefined;
  readonly MissingMeta?: number | undefined;
  readonly VersionId?: string | undefined;
  readonly CacheControl?: string | undefined;
  readonly ContentDisposition?: string | undefined;
  readonly ContentEncoding?: string | undefined;
  readonly ContentLanguage?: string | undefined;
  readonly ContentType?: string | undefined;
  readonly ContentRange?: string | undefined;
  readonly Expires?: string | undefined;
  readonly WebsiteRedirectLocation?: string | undefined;
  readonly ServerSideEncryption?: ServerSideEncryption | undefined;
  readonly Metadata?: Metadata | undefined;
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKeyMD5?: string | undefined;
  readonly SSEKMSKeyId?: string | undefined;
  readonly BucketKeyEnabled?: boolean | undefined;
  readonly StorageClass?: StorageClass | undefined;
  readonly RequestCharged?: RequestCharged | undefined;
  readonly ReplicationStatus?: ReplicationStatus | undefined;
  readonly PartsCount?: number | undefined;
  readonly TagCount?: number | undefined;
  readonly ObjectLockMode?: ObjectLockMode | undefined;
  readonly ObjectLockRetainUntilDate?: number | undefined;
  readonly ObjectLockLegalHoldStatus?: ObjectLockLegalHoldStatus | undefined;
  readonly ObjectLockEventHold?: ObjectLockEventHold | undefined;
  readonly ObjectLockEventHoldDurationDays?: number | undefined;
  readonly ObjectLockEventHoldDurationYears?: number | undefined;
}

export interface HeadObjectRequest {
  readonly Bucket: string;
  readonly IfMatch?: string | undefined;
  readonly IfModifiedSince?: number | undefined;
  readonly IfNoneMatch?: string | undefined;
  readonly IfUnmodifiedSince?: number | undefined;
  readonly Key: string;
  readonly Range?: string | undefined;
  readonly ResponseCacheControl?: string | undefined;
  readonly ResponseContentDisposition?: string | undefined;
  readonly ResponseContentEncoding?: string | undefined;
  readonly ResponseContentLanguage?: string | undefined;
  readonly ResponseContentType?: string | undefined;
  readonly ResponseExpires?: number | undefined;
  readonly VersionId?: string | undefined;
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKey?: string | undefined;
  readonly SSECustomerKeyMD5?: string | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly PartNumber?: number | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly ChecksumMode?: ChecksumMode | undefined;
}

export interface IdempotencyParameterMismatch {}

export interface IndexDocument {
  readonly Suffix: string;
}

export interface Initiator {
  readonly ID?: string | undefined;
  readonly DisplayName?: string | undefined;
}

export interface InputSerialization {
  readonly CSV?: CSVInput | undefined;
  readonly CompressionType?: CompressionType | undefined;
  readonly JSON?: JSONInput | undefined;
  readonly Parquet?: ParquetInput | undefined;
}

export type IntelligentTieringAccessTier = 'ARCHIVE_ACCESS' | 'DEEP_ARCHIVE_ACCESS';

export interface IntelligentTieringAndOperator {
  readonly Prefix?: string | undefined;
  readonly Tags?: TagSet | undefined;
}

export interface IntelligentTieringConfiguration {
  readonly Id: string;
  readonly Filter?: IntelligentTieringFilter | undefined;
  readonly Status: IntelligentTieringStatus;
  readonly Tierings: TieringList;
}

export type IntelligentTieringConfigurationList = readonly IntelligentTieringConfiguration[];

export interface IntelligentTieringFilter {
  readonly Prefix?: string | undefined;
  readonly Tag?: Tag | undefined;
  readonly And?: IntelligentTieringAndOperator | undefined;
}

export type IntelligentTieringStatus = 'Enabled' | 'Disabled';

export interface InvalidAnnotationName {}

export interface InvalidObjectState {
  readonly StorageClass?: StorageClass | undefined;
  readonly AccessTier?: IntelligentTieringAccessTier | undefined;
}

export interface InvalidPrefix {}

export interface InvalidRequest {}

export interface InvalidWriteOffset {}

export interface InventoryConfiguration {
  readonly Destination: InventoryDestination;
  readonly IsEnabled: boolean;
  readonly Filter?: InventoryFilter | undefined;
  readonly Id: string;
  readonly IncludedObjectVersions: InventoryIncludedObjectVersions;
  readonly OptionalFields?: InventoryOptionalFields | undefined;
  readonly Schedule: InventorySchedule;
}

export type InventoryConfigurationList = readonly InventoryConfiguration[];

export type InventoryConfigurationState = 'ENABLED' | 'DISABLED';

export interface InventoryDestination {
  readonly S3BucketDestination: InventoryS3BucketDestination;
}

export interface InventoryEncryption {
  readonly SSES3?: SSES3 | undefined;
  readonly SSEKMS?: SSEKMS | undefined;
}

export interface InventoryFilter {
  readonly Prefix: string;
}

export type InventoryFormat = 'CSV' | 'ORC' | 'Parquet';

export type InventoryFrequency = 'Daily' | 'Weekly';

export type InventoryIncludedObjectVersions = 'All' | 'Current';

export type InventoryOptionalField = 'Size' | 'LastModifiedDate' | 'StorageClass' | 'ETag' | 'IsMultipartUploaded' | 'ReplicationStatus' | 'EncryptionStatus' | 'ObjectLockRetainUntilDate' | 'ObjectLockMode' | 'ObjectLockLegalHoldStatus' | 'ObjectLockEventHoldStatus' | 'ObjectLockEventHoldDuration' | 'IntelligentTieringAccessTier' | 'BucketKeyStatus' | 'ChecksumAlgorithm' | 'ObjectAccessControlList' | 'ObjectOwner' | 'LifecycleExpirationDate' | 'IntelligentTieringReferenceDate';

export type InventoryOptionalFields = readonly InventoryOptionalField[];

export interface InventoryS3BucketDestination {
  readonly AccountId?: string | undefined;
  readonly Bucket: string;
  readonly Format: InventoryFormat;
  readonly Prefix?: string | undefined;
  readonly Encryption?: InventoryEncryption | undefined;
}

export interface InventorySchedule {
  readonly Frequency: InventoryFrequency;
}

export interface InventoryTableConfiguration {
  readonly ConfigurationState: InventoryConfigurationState;
  readonly EncryptionConfiguration?: MetadataTableEncryptionConfiguration | undefined;
}

export interface InventoryTableConfigurationResult {
  readonly ConfigurationState: InventoryConfigurationState;
  readonly TableStatus?: string | undefined;
  readonly Error?: ErrorDetails | undefined;
  readonly TableName?: string | undefined;
  readonly TableArn?: string | undefined;
}

export interface InventoryTableConfigurationUpdates {
  readonly ConfigurationState: InventoryConfigurationState;
  readonly EncryptionConfiguration?: MetadataTableEncryptionConfiguration | undefined;
}

export interface JSONInput {
  readonly Type?: JSONType | undefined;
}

export interface JSONOutput {
  readonly RecordDelimiter?: string | undefined;
}

export type JSONType = 'DOCUMENT' | 'LINES';

export interface JournalTableConfiguration {
  readonly RecordExpiration: RecordExpiration;
  readonly EncryptionConfiguration?: MetadataTableEncryptionConfiguration | undefined;
}

export interface JournalTableConfigurationResult {
  readonly TableStatus: string;
  readonly Error?: ErrorDetails | undefined;
  readonly TableName: string;
  readonly TableArn?: string | undefined;
  readonly RecordExpiration: RecordExpiration;
}

export interface JournalTableConfigurationUpdates {
  readonly RecordExpiration: RecordExpiration;
}

export interface LambdaFunctionConfiguration {
  readonly Id?: string | undefined;
  readonly LambdaFunctionArn: string;
  readonly Events: EventList;
  readonly Filter?: NotificationConfigurationFilter | undefined;
}

export type LambdaFunctionConfigurationList = readonly LambdaFunctionConfiguration[];

export interface LifecycleConfiguration {
  readonly Rules: Rules;
}

export interface LifecycleExpiration {
  readonly Date?: number | undefined;
  readonly Days?: number | undefined;
  readonly ExpiredObjectDeleteMarker?: boolean | undefined;
}

export interface LifecycleRule {
  readonly Expiration?: LifecycleExpiration | undefined;
  readonly ID?: string | undefined;
  readonly Prefix?: string | undefined;
  readonly Filter?: LifecycleRuleFilter | undefined;
  readonly Status: ExpirationStatus;
  readonly Transitions?: TransitionList | undefined;
  readonly NoncurrentVersionTransitions?: NoncurrentVersionTransitionList | undefined;
  readonly NoncurrentVersionExpiration?: NoncurrentVersionExpiration | undefined;
  readonly AbortIncompleteMultipartUpload?: AbortIncompleteMultipartUpload | undefined;
}

export interface LifecycleRuleAndOperator {
  readonly Prefix?: string | undefined;
  readonly Tags?: TagSet | undefined;
  readonly ObjectSizeGreaterThan?: number | undefined;
  readonly ObjectSizeLessThan?: number | undefined;
}

export interface LifecycleRuleFilter {
  readonly Prefix?: string | undefined;
  readonly Tag?: Tag | undefined;
  readonly ObjectSizeGreaterThan?: number | undefined;
  readonly ObjectSizeLessThan?: number | undefined;
  readonly And?: LifecycleRuleAndOperator | undefined;
}

export type LifecycleRules = readonly LifecycleRule[];

export interface ListBucketAnalyticsConfigurationsOutput {
  readonly IsTruncated?: boolean | undefined;
  readonly ContinuationToken?: string | undefined;
  readonly NextContinuationToken?: string | undefined;
  readonly AnalyticsConfigurationList?: AnalyticsConfigurationList | undefined;
}

export interface ListBucketAnalyticsConfigurationsRequest {
  readonly Bucket: string;
  readonly ContinuationToken?: string | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface ListBucketIntelligentTieringConfigurationsOutput {
  readonly IsTruncated?: boolean | undefined;
  readonly ContinuationToken?: string | undefined;
  readonly NextContinuationToken?: string | undefined;
  readonly IntelligentTieringConfigurationList?: IntelligentTieringConfigurationList | undefined;
}

export interface ListBucketIntelligentTieringConfigurationsRequest {
  readonly Bucket: string;
  readonly ContinuationToken?: string | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface ListBucketInventoryConfigurationsOutput {
  readonly ContinuationToken?: string | undefined;
  readonly InventoryConfigurationList?: InventoryConfigurationList | undefined;
  readonly IsTruncated?: boolean | undefined;
  readonly NextContinuationToken?: string | undefined;
}

export interface ListBucketInventoryConfigurationsRequest {
  readonly Bucket: string;
  readonly ContinuationToken?: string | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface ListBucketMetricsConfigurationsOutput {
  readonly IsTruncated?: boolean | undefined;
  readonly ContinuationToken?: string | undefined;
  readonly NextContinuationToken?: string | undefined;
  readonly MetricsConfigurationList?: MetricsConfigurationList | undefined;
}

export interface ListBucketMetricsConfigurationsRequest {
  readonly Bucket: string;
  readonly ContinuationToken?: string | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface ListBucketsOutput {
  readonly Buckets?: Buckets | undefined;
  readonly Owner?: Owner | undefined;
  readonly ContinuationToken?: string | undefined;
  readonly Prefix?: string | undefined;
}

export interface ListBucketsRequest {
  readonly MaxBuckets?: number | undefined;
  readonly ContinuationToken?: string | undefined;
  readonly Prefix?: string | undefined;
  readonly BucketRegion?: string | undefined;
}

export interface ListDirectoryBucketsOutput {
  readonly Buckets?: Buckets | undefined;
  readonly ContinuationToken?: string | undefined;
}

export interface ListDirectoryBucketsRequest {
  readonly ContinuationToken?: string | undefined;
  readonly MaxDirectoryBuckets?: number | undefined;
}

export interface ListMultipartUploadsOutput {
  readonly Bucket?: string | undefined;
  readonly KeyMarker?: string | undefined;
  readonly UploadIdMarker?: string | undefined;
  readonly NextKeyMarker?: string | undefined;
  readonly Prefix?: string | undefined;
  readonly Delimiter?: string | undefined;
  readonly NextUploadIdMarker?: string | undefined;
  readonly MaxUploads?: number | undefined;
  readonly IsTruncated?: boolean | undefined;
  readonly Uploads?: MultipartUploadList | undefined;
  readonly CommonPrefixes?: CommonPrefixList | undefined;
  readonly EncodingType?: EncodingType | undefined;
  readonly RequestCharged?: RequestCharged | undefined;
}

export interface ListMultipartUploadsRequest {
  readonly Bucket: string;
  readonly Delimiter?: string | undefined;
  readonly EncodingType?: EncodingType | undefined;
  readonly KeyMarker?: string | undefined;
  readonly MaxUploads?: number | undefined;
  readonly Prefix?: string | undefined;
  readonly UploadIdMarker?: string | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
}

export interface ListObjectAnnotationsOutput {
  readonly Annotations?: AnnotationList | undefined;
  readonly Bucket?: string | undefined;
  readonly Key?: string | undefined;
  readonly ObjectVersionId?: string | undefined;
  readonly AnnotationPrefix?: string | undefined;
  readonly MaxAnnotationResults?: number | undefined;
  readonly AnnotationCount?: number | undefined;
  readonly ContinuationToken?: string | undefined;
  readonly NextContinuationToken?: string | undefined;
  readonly RequestCharged?: RequestCharged | undefined;
}

export interface ListObjectAnnotationsRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string | undefined;
  readonly MaxAnnotationResults?: number | undefined;
  readonly AnnotationPrefix?: string | undefined;
  readonly ContinuationToken?: string | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface ListObjectVersionsOutput {
  readonly IsTruncated?: boolean | undefined;
  readonly KeyMarker?: string | undefined;
  readonly VersionIdMarker?: string | undefined;
  readonly NextKeyMarker?: string | undefined;
  readonly NextVersionIdMarker?: string | undefined;
  readonly Versions?: ObjectVersionList | undefined;
  readonly DeleteMarkers?: DeleteMarkers | undefined;
  readonly Name?: string | undefined;
  readonly Prefix?: string | undefined;
  readonly Delimiter?: string | undefined;
  readonly MaxKeys?: number | undefined;
  readonly CommonPrefixes?: CommonPrefixList | undefined;
  readonly EncodingType?: EncodingType | undefined;
  readonly RequestCharged?: RequestCharged | undefined;
}

export interface ListObjectVersionsRequest {
  readonly Bucket: string;
  readonly Delimiter?: string | undefined;
  readonly EncodingType?: EncodingType | undefined;
  readonly KeyMarker?: string | undefined;
  readonly MaxKeys?: number | undefined;
  readonly Prefix?: string | undefined;
  readonly VersionIdMarker?: string | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly OptionalObjectAttributes?: OptionalObjectAttributesList | undefined;
}

export interface ListObjectsOutput {
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
  readonly NextMarker?: string | undefined;
  readonly Contents?: ObjectList | undefined;
  readonly Name?: string | undefined;
  readonly Prefix?: string | undefined;
  readonly Delimiter?: string | undefined;
  readonly MaxKeys?: number | undefined;
  readonly CommonPrefixes?: CommonPrefixList | undefined;
  readonly EncodingType?: EncodingType | undefined;
  readonly RequestCharged?: RequestCharged | undefined;
}

export interface ListObjectsRequest {
  readonly Bucket: string;
  readonly Delimiter?: string | undefined;
  readonly EncodingType?: EncodingType | undefined;
  readonly Marker?: string | undefined;
  readonly MaxKeys?: number | undefined;
  readonly Prefix?: string | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly OptionalObjectAttributes?: OptionalObjectAttributesList | undefined;
}

export interface ListObjectsV2Output {
  readonly IsTruncated?: boolean | undefined;
  readonly Contents?: ObjectList | undefined;
  readonly Name?: string | undefined;
  readonly Prefix?: string | undefined;
  readonly Delimiter?: string | undefined;
  readonly MaxKeys?: number | undefined;
  readonly CommonPrefixes?: CommonPrefixList | undefined;
  readonly EncodingType?: EncodingType | undefined;
  readonly KeyCount?: number | undefined;
  readonly ContinuationToken?: string | undefined;
  readonly NextContinuationToken?: string | undefined;
  readonly StartAfter?: string | undefined;
  readonly RequestCharged?: RequestCharged | undefined;
}

export interface ListObjectsV2Request {
  readonly Bucket: string;
  readonly Delimiter?: string | undefined;
  readonly EncodingType?: EncodingType | undefined;
  readonly MaxKeys?: number | undefined;
  readonly Prefix?: string | undefined;
  readonly ContinuationToken?: string | undefined;
  readonly FetchOwner?: boolean | undefined;
  readonly StartAfter?: string | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly OptionalObjectAttributes?: OptionalObjectAttributesList | undefined;
}

export interface ListPartsOutput {
  readonly AbortDate?: number | undefined;
  readonly AbortRuleId?: string | undefined;
  readonly Bucket?: string | undefined;
  readonly Key?: string | undefined;
  readonly UploadId?: string | undefined;
  readonly PartNumberMarker?: number | undefined;
  readonly NextPartNumberMarker?: number | undefined;
  readonly MaxParts?: number | undefined;
  readonly IsTruncated?: boolean | undefined;
  readonly Parts?: Parts | undefined;
  readonly Initiator?: Initiator | undefined;
  readonly Owner?: Owner | undefined;
  readonly StorageClass?: StorageClass | undefined;
  readonly RequestCharged?: RequestCharged | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly ChecksumType?: ChecksumType | undefined;
  readonly VersionId?: string | undefined;
}

export interface ListPartsRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly MaxParts?: number | undefined;
  readonly PartNumberMarker?: number | undefined;
  readonly UploadId: string;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKey?: string | undefined;
  readonly SSECustomerKeyMD5?: string | undefined;
}

export interface LocationInfo {
  readonly Type?: LocationType | undefined;
  readonly Name?: string | undefined;
}

export type LocationType = 'AvailabilityZone' | 'LocalZone';

export interface LoggingEnabled {
  readonly TargetBucket: string;
  readonly TargetGrants?: TargetGrants | undefined;
  readonly TargetPrefix: string;
  readonly TargetObjectKeyFormat?: TargetObjectKeyFormat | undefined;
}

export type MFADelete = 'Enabled' | 'Disabled';

export type MFADeleteStatus = 'Enabled' | 'Disabled';

export type Metadata = Readonly<Record<string, string>>;

export interface MetadataConfiguration {
  readonly JournalTableConfiguration: JournalTableConfiguration;
  readonly InventoryTableConfiguration?: InventoryTableConfiguration | undefined;
  readonly AnnotationTableConfiguration?: AnnotationTableConfiguration | undefined;
}

export interface MetadataConfigurationResult {
  readonly DestinationResult: DestinationResult;
  readonly JournalTableConfigurationResult?: JournalTableConfigurationResult | undefined;
  readonly InventoryTableConfigurationResult?: InventoryTableConfigurationResult | undefined;
  readonly AnnotationTableConfigurationResult?: AnnotationTableConfigurationResult | undefined;
}

export type MetadataDirective = 'COPY' | 'REPLACE';

export interface MetadataEntry {
  readonly Name?: string | undefined;
  readonly Value?: string | undefined;
}

export interface MetadataTableConfiguration {
  readonly S3TablesDestination: S3TablesDestination;
}

export interface MetadataTableConfigurationResult {
  readonly S3TablesDestinationResult: S3TablesDestinationResult;
}

export interface MetadataTableEncryptionConfiguration {
  readonly SseAlgorithm: TableSseAlgorithm;
  readonly KmsKeyArn?: string | undefined;
}

export interface Metrics {
  readonly Status: MetricsStatus;
  readonly EventThreshold?: ReplicationTimeValue | undefined;
}

export interface MetricsAndOperator {
  readonly Prefix?: string | undefined;
  readonly Tags?: TagSet | undefined;
  readonly AccessPointArn?: string | undefined;
}

export interface MetricsConfiguration {
  readonly Id: string;
  readonly Filter?: MetricsFilter | undefined;
}

export type MetricsConfigurationList = readonly MetricsConfiguration[];

export interface MetricsFilter {
  readonly Prefix?: string | undefined;
  readonly Tag?: Tag | undefined;
  readonly AccessPointArn?: string | undefined;
  readonly And?: MetricsAndOperator | undefined;
}

export type MetricsStatus = 'Enabled' | 'Disabled';

export interface MultipartUpload {
  readonly UploadId?: string | undefined;
  readonly Key?: string | undefined;
  readonly Initiated?: number | undefined;
  readonly StorageClass?: StorageClass | undefined;
  readonly Owner?: Owner | undefined;
  readonly Initiator?: Initiator | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly ChecksumType?: ChecksumType | undefined;
  readonly VersionId?: string | undefined;
}

export type MultipartUploadList = readonly MultipartUpload[];

export interface NoSuchAnnotation {}

export interface NoSuchBucket {}

export interface NoSuchKey {}

export interface NoSuchUpload {}

export interface NoncurrentVersionExpiration {
  readonly NoncurrentDays?: number | undefined;
  readonly NewerNoncurrentVersions?: number | undefined;
}

export interface NoncurrentVersionTransition {
  readonly NoncurrentDays?: number | undefined;
  readonly StorageClass?: TransitionStorageClass | undefined;
  readonly NewerNoncurrentVersions?: number | undefined;
}

export type NoncurrentVersionTransitionList = readonly NoncurrentVersionTransition[];

export interface NotificationConfiguration {
  readonly TopicConfigurations?: TopicConfigurationList | undefined;
  readonly QueueConfigurations?: QueueConfigurationList | undefined;
  readonly LambdaFunctionConfigurations?: LambdaFunctionConfigurationList | undefined;
  readonly EventBridgeConfiguration?: EventBridgeConfiguration | undefined;
}

export interface NotificationConfigurationDeprecated {
  readonly TopicConfiguration?: TopicConfigurationDeprecated | undefined;
  readonly QueueConfiguration?: QueueConfigurationDeprecated | undefined;
  readonly CloudFunctionConfiguration?: CloudFunctionConfiguration | undefined;
}

export interface NotificationConfigurationFilter {
  readonly Key?: S3KeyFilter | undefined;
}

export interface ObjectShape {
  readonly Key?: string | undefined;
  readonly LastModified?: number | undefined;
  readonly ETag?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithmList | undefined;
  readonly ChecksumType?: ChecksumType | undefined;
  readonly Size?: number | undefined;
  readonly StorageClass?: ObjectStorageClass | undefined;
  readonly Owner?: Owner | undefined;
  readonly RestoreStatus?: RestoreStatus | undefined;
}

export interface ObjectAlreadyInActiveTierError {}

export type ObjectAttributes = 'ETag' | 'Checksum' | 'ObjectParts' | 'StorageClass' | 'ObjectSize';

export type ObjectAttributesList = readonly ObjectAttributes[];

export type ObjectCannedACL = 'private' | 'public-read' | 'public-read-write' | 'authenticated-read' | 'aws-exec-read' | 'bucket-owner-read' | 'bucket-owner-full-control';

export interface ObjectEncryption {
  readonly SSEKMS?: SSEKMSEncryption | undefined;
}

export interface ObjectIdentifier {
  readonly Key: string;
  readonly VersionId?: string | undefined;
  readonly ETag?: string | undefined;
  readonly LastModifiedTime?: number | undefined;
  readonly Size?: number | undefined;
}

export type ObjectIdentifierList = readonly ObjectIdentifier[];

export type ObjectList = readonly ObjectShape[];

export interface ObjectLockConfiguration {
  readonly ObjectLockEnabled?: ObjectLockEnabled | undefined;
  readonly Rule?: ObjectLockRule | undefined;
}

export type ObjectLockEnabled = 'Enabled';

export type ObjectLockEventHold = 'ON' | 'OFF';

export interface ObjectLockLegalHold {
  readonly Status?: ObjectLockLegalHoldStatus | undefined;
}

export type ObjectLockLegalHoldStatus = 'ON' | 'OFF';

export type ObjectLockMode = 'GOVERNANCE' | 'COMPLIANCE';

export interface ObjectLockRetention {
  readonly Mode?: ObjectLockRetentionMode | undefined;
  readonly RetainUntilDate?: number | undefined;
  readonly EventHold?: ObjectLockEventHold | undefined;
  readonly EventHoldDuration?: EventHoldDuration | undefined;
}

export type ObjectLockRetentionMode = 'GOVERNANCE' | 'COMPLIANCE';

export interface ObjectLockRule {
  readonly DefaultRetention?: DefaultRetention | undefined;
}

export interface ObjectNotInActiveTierError {}

export type ObjectOwnership = 'BucketOwnerPreferred' | 'ObjectWriter' | 'BucketOwnerEnforced';

export interface ObjectPart {
  readonly PartNumber?: number | undefined;
  readonly Size?: number | undefined;
  readonly ChecksumCRC32?: string | undefined;
  readonly ChecksumCRC32C?: string | undefined;
  readonly ChecksumCRC64NVME?: string | undefined;
  readonly ChecksumSHA1?: string | undefined;
  readonly ChecksumSHA256?: string | undefined;
  readonly ChecksumSHA512?: string | undefined;
  readonly ChecksumMD5?: string | undefined;
  readonly ChecksumXXHASH64?: string | undefined;
  readonly ChecksumXXHASH3?: string | undefined;
  readonly ChecksumXXHASH128?: string | undefined;
}

export type ObjectStorageClass = 'STANDARD' | 'REDUCED_REDUNDANCY' | 'GLACIER' | 'STANDARD_IA' | 'ONEZONE_IA' | 'INTELLIGENT_TIERING' | 'DEEP_ARCHIVE' | 'OUTPOSTS' | 'GLACIER_IR' | 'SNOW' | 'EXPRESS_ONEZONE' | 'FSX_OPENZFS' | 'FSX_ONTAP' | 'AWS_BACKUP_WARM' | 'AWS_BACKUP_LOW_COST_WARM';

export interface ObjectVersion {
  readonly ETag?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithmList | undefined;
  readonly ChecksumType?: ChecksumType | undefined;
  readonly Size?: number | undefined;
  readonly StorageClass?: ObjectVersionStorageClass | undefined;
  readonly Key?: string | undefined;
  readonly VersionId?: string | undefined;
  readonly IsLatest?: boolean | undefined;
  readonly LastModified?: number | undefined;
  readonly Owner?: Owner | undefined;
  readonly RestoreStatus?: RestoreStatus | undefined;
}

export type ObjectVersionList = readonly ObjectVersion[];

export type ObjectVersionStorageClass = 'STANDARD';

export type OptionalObjectAttributes = 'RestoreStatus';

export type OptionalObjectAttributesList = readonly OptionalObjectAttributes[];

export interface OutputLocation {
  readonly S3?: S3Location | undefined;
}

export interface OutputSerialization {
  readonly CSV?: CSVOutput | undefined;
  readonly JSON?: JSONOutput | undefined;
}

export interface Owner {
  readonly DisplayName?: string | undefined;
  readonly ID?: string | undefined;
}

export type OwnerOverride = 'Destination';

export interface OwnershipControls {
  readonly Rules: OwnershipControlsRules;
}

export interface OwnershipControlsRule {
  readonly ObjectOwnership: ObjectOwnership;
}

export type OwnershipControlsRules = readonly OwnershipControlsRule[];

export interface ParquetInput {}

export interface Part {
  readonly PartNumber?: number | undefined;
  readonly LastModified?: number | undefined;
  readonly ETag?: string | undefined;
  readonly Size?: number | undefined;
  readonly ChecksumCRC32?: string | undefined;
  readonly ChecksumCRC32C?: string | undefined;
  readonly ChecksumCRC64NVME?: string | undefined;
  readonly ChecksumSHA1?: string | undefined;
  readonly ChecksumSHA256?: string | undefined;
  readonly ChecksumSHA512?: string | undefined;
  readonly ChecksumMD5?: string | undefined;
  readonly ChecksumXXHASH64?: string | undefined;
  readonly ChecksumXXHASH3?: string | undefined;
  readonly ChecksumXXHASH128?: string | undefined;
}

export type PartitionDateSource = 'EventTime' | 'DeliveryTime';

export interface PartitionedPrefix {
  readonly PartitionDateSource?: PartitionDateSource | undefined;
}

export type Parts = readonly Part[];

export type PartsList = readonly ObjectPart[];

export type Payer = 'Requester' | 'BucketOwner';

export type Permission = 'FULL_CONTROL' | 'WRITE' | 'WRITE_ACP' | 'READ' | 'READ_ACP';

export interface PolicyStatus {
  readonly IsPublic?: boolean | undefined;
}

export interface Progress {
  readonly BytesScanned?: number | undefined;
  readonly BytesProcessed?: number | undefined;
  readonly BytesReturned?: number | undefined;
}

export interface ProgressEvent {
  readonly Details?: Progress | undefined;
}

export type Protocol = 'http' | 'https';

export interface PublicAccessBlockConfiguration {
  readonly BlockPublicAcls?: boolean | undefined;
  readonly IgnorePublicAcls?: boolean | undefined;
  readonly BlockPublicPolicy?: boolean | undefined;
  readonly RestrictPublicBuckets?: boolean | undefined;
}

export interface PutBucketAbacRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly AbacStatus: AbacStatus;
}

export interface PutBucketAccelerateConfigurationRequest {
  readonly Bucket: string;
  readonly AccelerateConfiguration: AccelerateConfiguration;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
}

export interface PutBucketAclRequest {
  readonly ACL?: BucketCannedACL | undefined;
  readonly AccessControlPolicy?: AccessControlPolicy | undefined;
  readonly Bucket: string;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly GrantFullControl?: string | undefined;
  readonly GrantRead?: string | undefined;
  readonly GrantReadACP?: string | undefined;
  readonly GrantWrite?: string | undefined;
  readonly GrantWriteACP?: string | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketAnalyticsConfigurationRequest {
  readonly Bucket: string;
  readonly Id: string;
  readonly AnalyticsConfiguration: AnalyticsConfiguration;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketCorsRequest {
  readonly Bucket: string;
  readonly CORSConfiguration: CORSConfiguration;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketEncryptionRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly ServerSideEncryptionConfiguration: ServerSideEncryptionConfiguration;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketIntelligentTieringConfigurationRequest {
  readonly Bucket: string;
  readonly Id: string;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly IntelligentTieringConfiguration: IntelligentTieringConfiguration;
}

export interface PutBucketInventoryConfigurationRequest {
  readonly Bucket: string;
  readonly Id: string;
  readonly InventoryConfiguration: InventoryConfiguration;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketLifecycleConfigurationOutput {
  readonly TransitionDefaultMinimumObjectSize?: TransitionDefaultMinimumObjectSize | undefined;
}

export interface PutBucketLifecycleConfigurationRequest {
  readonly Bucket: string;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly LifecycleConfiguration?: BucketLifecycleConfiguration | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly TransitionDefaultMinimumObjectSize?: TransitionDefaultMinimumObjectSize | undefined;
}

export interface PutBucketLifecycleRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly LifecycleConfiguration?: LifecycleConfiguration | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketLoggingRequest {
  readonly Bucket: string;
  readonly BucketLoggingStatus: BucketLoggingStatus;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketMetricsConfigurationRequest {
  readonly Bucket: string;
  readonly Id: string;
  readonly MetricsConfiguration: MetricsConfiguration;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketNotificationConfigurationRequest {
  readonly Bucket: string;
  readonly NotificationConfiguration: NotificationConfiguration;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly SkipDestinationValidation?: boolean | undefined;
}

export interface PutBucketNotificationRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly NotificationConfiguration: NotificationConfigurationDeprecated;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketOwnershipControlsRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly OwnershipControls: OwnershipControls;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
}

export interface PutBucketPolicyRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly ConfirmRemoveSelfBucketAccess?: boolean | undefined;
  readonly Policy: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketReplicationRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly ReplicationConfiguration: ReplicationConfiguration;
  readonly Token?: string | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketRequestPaymentRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly RequestPaymentConfiguration: RequestPaymentConfiguration;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketTaggingRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly Tagging: Tagging;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketVersioningRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly MFA?: string | undefined;
  readonly VersioningConfiguration: VersioningConfiguration;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface PutBucketWebsiteRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly WebsiteConfiguration: WebsiteConfiguration;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface PutObjectAclOutput {
  readonly RequestCharged?: RequestCharged | undefined;
}

export interface PutObjectAclRequest {
  readonly ACL?: ObjectCannedACL | undefined;
  readonly AccessControlPolicy?: AccessControlPolicy | undefined;
  readonly Bucket: string;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly GrantFullControl?: string | undefined;
  readonly GrantRead?: string | undefined;
  readonly GrantReadACP?: string | undefined;
  readonly GrantWrite?: string | undefined;
  readonly GrantWriteACP?: string | undefined;
  readonly Key: string;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly VersionId?: string | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface PutObjectAnnotationOutput {
  readonly Key?: string | undefined;
  readonly AnnotationName?: string | undefined;
  readonly ObjectVersionId?: string | undefined;
  readonly ETag?: string | undefined;
  readonly ChecksumCRC32?: string | undefined;
  readonly ChecksumCRC32C?: string | undefined;
  readonly ChecksumCRC64NVME?: string | undefined;
  readonly ChecksumSHA1?: string | undefined;
  readonly ChecksumSHA256?: string | undefined;
  readonly ChecksumSHA512?: string | undefined;
  readonly ChecksumMD5?: string | undefined;
  readonly ChecksumXXHASH64?: string | undefined;
  readonly ChecksumXXHASH3?: string | undefined;
  readonly ChecksumXXHASH128?: string | undefined;
  readonly ChecksumType?: ChecksumType | undefined;
  readonly ServerSideEncryption?: ServerSideEncryption | undefined;
  readonly RequestCharged?: RequestCharged | undefined;
}

export interface PutObjectAnnotationRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string | undefined;
  readonly AnnotationName: string;
  readonly AnnotationPayload: RequestBody;
  readonly ObjectIfMatch?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly ChecksumCRC32?: string | undefined;
  readonly ChecksumCRC32C?: string | undefined;
  readonly ChecksumCRC64NVME?: string | undefined;
  readonly ChecksumSHA1?: string | undefined;
  readonly ChecksumSHA256?: string | undefined;
  readonly ChecksumSHA512?: string | undefined;
  readonly ChecksumMD5?: string | undefined;
  readonly ChecksumXXHASH64?: string | undefined;
  readonly ChecksumXXHASH3?: string | undefined;
  readonly ChecksumXXHASH128?: string | undefined;
  readonly ContentMD5?: string | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface PutObjectLegalHoldOutput {
  readonly RequestCharged?: RequestCharged | undefined;
}

export interface PutObjectLegalHoldRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly LegalHold?: ObjectLockLegalHold | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly VersionId?: string | undefined;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface PutObjectLockConfigurationOutput {
  readonly RequestCharged?: RequestCharged | undefined;
}

export interface PutObjectLockConfigurationRequest {
  readonly Bucket: string;
  readonly ObjectLockConfiguration?: ObjectLockConfiguration | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly Token?: string | undefined;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface PutObjectOutput {
  readonly Expiration?: string | undefined;
  readonly ETag?: string | undefined;
  readonly ChecksumCRC32?: string | undefined;
  readonly ChecksumCRC32C?: string | undefined;
  readonly ChecksumCRC64NVME?: string | undefined;
  readonly ChecksumSHA1?: string | undefined;
  readonly ChecksumSHA256?: string | undefined;
  readonly ChecksumSHA512?: string | undefined;
  readonly ChecksumMD5?: string | undefined;
  readonly ChecksumXXHASH64?: string | undefined;
  readonly ChecksumXXHASH3?: string | undefined;
  readonly ChecksumXXHASH128?: string | undefined;
  readonly ChecksumType?: ChecksumType | undefined;
  readonly ServerSideEncryption?: ServerSideEncryption | undefined;
  readonly VersionId?: string | undefined;
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKeyMD5?: string | undefined;
  readonly SSEKMSKeyId?: string | undefined;
  readonly SSEKMSEncryptionContext?: string | undefined;
  readonly BucketKeyEnabled?: boolean | undefined;
  readonly Size?: number | undefined;
  readonly RequestCharged?: RequestCharged | undefined;
}

export interface PutObjectRequest {
  readonly ACL?: ObjectCannedACL | undefined;
  readonly Body: RequestBody;
  readonly Bucket: string;
  readonly CacheControl?: string | undefined;
  readonly ContentDisposition?: string | undefined;
  readonly ContentEncoding?: string | undefined;
  readonly ContentLanguage?: string | undefined;
  readonly ContentLength?: number | undefined;
  readonly ContentMD5?: string | undefined;
  readonly ContentType?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly ChecksumCRC32?: string | undefined;
  readonly ChecksumCRC32C?: string | undefined;
  readonly ChecksumCRC64NVME?: string | undefined;
  readonly ChecksumSHA1?: string | undefined;
  readonly ChecksumSHA256?: string | undefined;
  readonly ChecksumSHA512?: string | undefined;
  readonly ChecksumMD5?: string | undefined;
  readonly ChecksumXXHASH64?: string | undefined;
  readonly ChecksumXXHASH3?: string | undefined;
  readonly ChecksumXXHASH128?: string | undefined;
  readonly Expires?: string | undefined;
  readonly IfMatch?: string | undefined;
  readonly IfNoneMatch?: string | undefined;
  readonly GrantFullControl?: string | undefined;
  readonly GrantRead?: string | undefined;
  readonly GrantReadACP?: string | undefined;
  readonly GrantWriteACP?: string | undefined;
  readonly Key: string;
  readonly WriteOffsetBytes?: number | undefined;
  readonly Metadata?: Metadata | undefined;
  readonly ServerSideEncryption?: ServerSideEncryption | undefined;
  readonly StorageClass?: StorageClass | undefined;
  readonly WebsiteRedirectLocation?: string | undefined;
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKey?: string | undefined;
  readonly SSECustomerKeyMD5?: string | undefined;
  readonly SSEKMSKeyId?: string | undefined;
  readonly SSEKMSEncryptionContext?: string | undefined;
  readonly BucketKeyEnabled?: boolean | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly Tagging?: string | undefined;
  readonly ObjectLockMode?: ObjectLockMode | undefined;
  readonly ObjectLockRetainUntilDate?: number | undefined;
  readonly ObjectLockLegalHoldStatus?: ObjectLockLegalHoldStatus | undefined;
  readonly ObjectLockEventHold?: ObjectLockEventHold | undefined;
  readonly ObjectLockEventHoldDurationDays?: number | undefined;
  readonly ObjectLockEventHoldDurationYears?: number | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface PutObjectRetentionOutput {
  readonly RequestCharged?: RequestCharged | undefined;
}

export interface PutObjectRetentionRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly Retention?: ObjectLockRetention | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly VersionId?: string | undefined;
  readonly BypassGovernanceRetention?: boolean | undefined;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface PutObjectTaggingOutput {
  readonly VersionId?: string | undefined;
}

export interface PutObjectTaggingRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string | undefined;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly Tagging: Tagging;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
}

export interface PutPublicAccessBlockRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly PublicAccessBlockConfiguration: PublicAccessBlockConfiguration;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface QueueConfiguration {
  readonly Id?: string | undefined;
  readonly QueueArn: string;
  readonly Events: EventList;
  readonly Filter?: NotificationConfigurationFilter | undefined;
}

export interface QueueConfigurationDeprecated {
  readonly Id?: string | undefined;
  readonly Event?: Event | undefined;
  readonly Events?: EventList | undefined;
  readonly Queue?: string | undefined;
}

export type QueueConfigurationList = readonly QueueConfiguration[];

export type QuoteFields = 'ALWAYS' | 'ASNEEDED';

export interface RecordExpiration {
  readonly Expiration: ExpirationState;
  readonly Days?: number | undefined;
}

export interface RecordsEvent {
  readonly Payload?: Uint8Array | undefined;
}

export interface Redirect {
  readonly HostName?: string | undefined;
  readonly HttpRedirectCode?: string | undefined;
  readonly Protocol?: Protocol | undefined;
  readonly ReplaceKeyPrefixWith?: string | undefined;
  readonly ReplaceKeyWith?: string | undefined;
}

export interface RedirectAllRequestsTo {
  readonly HostName: string;
  readonly Protocol?: Protocol | undefined;
}

export interface RenameObjectOutput {}

export interface RenameObjectRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly RenameSource: string;
  readonly DestinationIfMatch?: string | undefined;
  readonly DestinationIfNoneMatch?: string | undefined;
  readonly DestinationIfModifiedSince?: number | undefined;
  readonly DestinationIfUnmodifiedSince?: number | undefined;
  readonly SourceIfMatch?: string | undefined;
  readonly SourceIfNoneMatch?: string | undefined;
  readonly SourceIfModifiedSince?: number | undefined;
  readonly SourceIfUnmodifiedSince?: number | undefined;
  readonly ClientToken?: string | undefined;
}

export interface ReplicaModifications {
  readonly Status: ReplicaModificationsStatus;
}

export type ReplicaModificationsStatus = 'Enabled' | 'Disabled';

export interface ReplicationConfiguration {
  readonly Role: string;
  readonly Rules: ReplicationRules;
}

export interface ReplicationRule {
  readonly ID?: string | undefined;
  readonly Priority?: number | undefined;
  readonly Prefix?: string | undefined;
  readonly Filter?: ReplicationRuleFilter | undefined;
  readonly Status: ReplicationRuleStatus;
  readonly SourceSelectionCriteria?: SourceSelectionCriteria | undefined;
  readonly ExistingObjectReplication?: ExistingObjectReplication | undefined;
  readonly Destination: Destination;
  readonly DeleteMarkerReplication?: DeleteMarkerReplication | undefined;
}

export interface ReplicationRuleAndOperator {
  readonly Prefix?: string | undefined;
  readonly Tags?: TagSet | undefined;
}

export interface ReplicationRuleFilter {
  readonly Prefix?: string | undefined;
  readonly Tag?: Tag | undefined;
  readonly And?: ReplicationRuleAndOperator | undefined;
}

export type ReplicationRuleStatus = 'Enabled' | 'Disabled';

export type ReplicationRules = readonly ReplicationRule[];

export type ReplicationStatus = 'COMPLETE' | 'PENDING' | 'FAILED' | 'REPLICA' | 'COMPLETED';

export interface ReplicationTime {
  readonly Status: ReplicationTimeStatus;
  readonly Time: ReplicationTimeValue;
}

export type ReplicationTimeStatus = 'Enabled' | 'Disabled';

export interface ReplicationTimeValue {
  readonly Minutes?: number | undefined;
}

export type RequestCharged = 'requester';

export type RequestPayer = 'requester';

export interface RequestPaymentConfiguration {
  readonly Payer: Payer;
}

export interface RequestProgress {
  readonly Enabled?: boolean | undefined;
}

export interface RestoreObjectOutput {
  readonly RequestCharged?: RequestCharged | undefined;
  readonly RestoreOutputPath?: string | undefined;
}

export interface RestoreObjectRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string | undefined;
  readonly RestoreRequest?: RestoreRequest | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface RestoreRequest {
  readonly Days?: number | undefined;
  readonly GlacierJobParameters?: GlacierJobParameters | undefined;
  readonly Type?: RestoreRequestType | undefined;
  readonly Tier?: Tier | undefined;
  readonly Description?: string | undefined;
  readonly SelectParameters?: SelectParameters | undefined;
  readonly OutputLocation?: OutputLocation | undefined;
}

export type RestoreRequestType = 'SELECT';

export interface RestoreStatus {
  readonly IsRestoreInProgress?: boolean | undefined;
  readonly RestoreExpiryDate?: number | undefined;
}

export interface RoutingRule {
  readonly Condition?: Condition | undefined;
  readonly Redirect: Redirect;
}

export type RoutingRules = readonly RoutingRule[];

export interface Rule {
  readonly Expiration?: LifecycleExpiration | undefined;
  readonly ID?: string | undefined;
  readonly Prefix: string;
  readonly Status: ExpirationStatus;
  readonly Transition?: Transition | undefined;
  readonly NoncurrentVersionTransition?: NoncurrentVersionTransition | undefined;
  readonly NoncurrentVersionExpiration?: NoncurrentVersionExpiration | undefined;
  readonly AbortIncompleteMultipartUpload?: AbortIncompleteMultipartUpload | undefined;
}

export type Rules = readonly Rule[];

export interface S3KeyFilter {
  readonly FilterRules?: FilterRuleList | undefined;
}

export interface S3Location {
  readonly BucketName: string;
  readonly Prefix: string;
  readonly Encryption?: Encryption | undefined;
  readonly CannedACL?: ObjectCannedACL | undefined;
  readonly AccessControlList?: Grants | undefined;
  readonly Tagging?: Tagging | undefined;
  readonly UserMetadata?: UserMetadata | undefined;
  readonly StorageClass?: StorageClass | undefined;
}

export type S3TablesBucketType = 'aws' | 'customer';

export interface S3TablesDestination {
  readonly TableBucketArn: string;
  readonly TableName: string;
}

export interface S3TablesDestinationResult {
  readonly TableBucketArn: string;
  readonly TableName: string;
  readonly TableArn: string;
  readonly TableNamespace: string;
}

export interface SSEKMS {
  readonly KeyId: string;
}

export interface SSEKMSEncryption {
  readonly KMSKeyArn: string;
  readonly BucketKeyEnabled?: boolean | undefined;
}

export interface SSES3 {}

export interface ScanRange {
  readonly Start?: number | undefined;
  readonly End?: number | undefined;
}

export type SelectObjectContentEventStream = { readonly Records: RecordsEvent } | { readonly Stats: StatsEvent } | { readonly Progress: ProgressEvent } | { readonly Cont: ContinuationEvent } | { readonly End: EndEvent };

export interface SelectObjectContentOutput {
  readonly Payload?: AsyncIterable<SelectObjectContentEventStream> | undefined;
}

export interface SelectObjectContentRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKey?: string | undefined;
  readonly SSECustomerKeyMD5?: string | undefined;
  readonly Expression: string;
  readonly ExpressionType: ExpressionType;
  readonly RequestProgress?: RequestProgress | undefined;
  readonly InputSerialization: InputSerialization;
  readonly OutputSerialization: OutputSerialization;
  readonly ScanRange?: ScanRange | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface SelectParameters {
  readonly InputSerialization: InputSerialization;
  readonly ExpressionType: ExpressionType;
  readonly Expression: string;
  readonly OutputSerialization: OutputSerialization;
}

export type ServerSideEncryption = 'AES256' | 'aws:fsx' | 'aws:backup' | 'aws:kms' | 'aws:kms:dsse';

export interface ServerSideEncryptionByDefault {
  readonly SSEAlgorithm: ServerSideEncryption;
  readonly KMSMasterKeyID?: string | undefined;
}

export interface ServerSideEncryptionConfiguration {
  readonly Rules: ServerSideEncryptionRules;
}

export interface ServerSideEncryptionRule {
  readonly ApplyServerSideEncryptionByDefault?: ServerSideEncryptionByDefault | undefined;
  readonly BucketKeyEnabled?: boolean | undefined;
  readonly BlockedEncryptionTypes?: BlockedEncryptionTypes | undefined;
}

export type ServerSideEncryptionRules = readonly ServerSideEncryptionRule[];

export interface SessionCredentials {
  readonly AccessKeyId: string;
  readonly SecretAccessKey: string;
  readonly SessionToken: string;
  readonly Expiration: number;
}

export type SessionMode = 'ReadOnly' | 'ReadWrite';

export interface SimplePrefix {}

export interface SourceSelectionCriteria {
  readonly SseKmsEncryptedObjects?: SseKmsEncryptedObjects | undefined;
  readonly ReplicaModifications?: ReplicaModifications | undefined;
}

export interface SseKmsEncryptedObjects {
  readonly Status: SseKmsEncryptedObjectsStatus;
}

export type SseKmsEncryptedObjectsStatus = 'Enabled' | 'Disabled';

export interface Stats {
  readonly BytesScanned?: number | undefined;
  readonly BytesProcessed?: number | undefined;
  readonly BytesReturned?: number | undefined;
}

export interface StatsEvent {
  readonly Details?: Stats | undefined;
}

export type StorageClass = 'STANDARD' | 'REDUCED_REDUNDANCY' | 'STANDARD_IA' | 'ONEZONE_IA' | 'INTELLIGENT_TIERING' | 'GLACIER' | 'DEEP_ARCHIVE' | 'OUTPOSTS' | 'GLACIER_IR' | 'SNOW' | 'EXPRESS_ONEZONE' | 'FSX_OPENZFS' | 'FSX_ONTAP' | 'AWS_BACKUP_WARM' | 'AWS_BACKUP_LOW_COST_WARM';

export interface StorageClassAnalysis {
  readonly DataExport?: StorageClassAnalysisDataExport | undefined;
}

export interface StorageClassAnalysisDataExport {
  readonly OutputSchemaVersion: StorageClassAnalysisSchemaVersion;
  readonly Destination: AnalyticsExportDestination;
}

export type StorageClassAnalysisSchemaVersion = 'V_1';

export type TableSseAlgorithm = 'aws:kms' | 'AES256';

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export type TagSet = readonly Tag[];

export interface Tagging {
  readonly TagSet: TagSet;
}

export type TaggingDirective = 'COPY' | 'REPLACE';

export interface TargetGrant {
  readonly Grantee?: Grantee | undefined;
  readonly Permission?: BucketLogsPermission | undefined;
}

export type TargetGrants = readonly TargetGrant[];

export interface TargetObjectKeyFormat {
  readonly SimplePrefix?: SimplePrefix | undefined;
  readonly PartitionedPrefix?: PartitionedPrefix | undefined;
}

export type Tier = 'Standard' | 'Bulk' | 'Expedited';

export interface Tiering {
  readonly Days: number;
  readonly AccessTier: IntelligentTieringAccessTier;
}

export type TieringList = readonly Tiering[];

export interface TooManyParts {}

export interface TopicConfiguration {
  readonly Id?: string | undefined;
  readonly TopicArn: string;
  readonly Events: EventList;
  readonly Filter?: NotificationConfigurationFilter | undefined;
}

export interface TopicConfigurationDeprecated {
  readonly Id?: string | undefined;
  readonly Events?: EventList | undefined;
  readonly Event?: Event | undefined;
  readonly Topic?: string | undefined;
}

export type TopicConfigurationList = readonly TopicConfiguration[];

export interface Transition {
  readonly Date?: number | undefined;
  readonly Days?: number | undefined;
  readonly StorageClass?: TransitionStorageClass | undefined;
}

export type TransitionDefaultMinimumObjectSize = 'varies_by_storage_class' | 'all_storage_classes_128K';

export type TransitionList = readonly Transition[];

export type TransitionStorageClass = 'GLACIER' | 'STANDARD_IA' | 'ONEZONE_IA' | 'INTELLIGENT_TIERING' | 'DEEP_ARCHIVE' | 'GLACIER_IR';

export type Type = 'CanonicalUser' | 'AmazonCustomerByEmail' | 'Group';

export interface UnsupportedMediaType {}

export interface UpdateBucketMetadataAnnotationTableConfigurationRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly AnnotationTableConfiguration: AnnotationTableConfigurationUpdates;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface UpdateBucketMetadataInventoryTableConfigurationRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly InventoryTableConfiguration: InventoryTableConfigurationUpdates;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface UpdateBucketMetadataJournalTableConfigurationRequest {
  readonly Bucket: string;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly JournalTableConfiguration: JournalTableConfigurationUpdates;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface UpdateObjectEncryptionRequest {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string | undefined;
  readonly ObjectEncryption: ObjectEncryption;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
}

export interface UpdateObjectEncryptionResponse {
  readonly RequestCharged?: RequestCharged | undefined;
}

export interface UploadPartCopyOutput {
  readonly CopySourceVersionId?: string | undefined;
  readonly CopyPartResult?: CopyPartResult | undefined;
  readonly ServerSideEncryption?: ServerSideEncryption | undefined;
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKeyMD5?: string | undefined;
  readonly SSEKMSKeyId?: string | undefined;
  readonly BucketKeyEnabled?: boolean | undefined;
  readonly RequestCharged?: RequestCharged | undefined;
  readonly VersionId?: string | undefined;
}

export interface UploadPartCopyRequest {
  readonly Bucket: string;
  readonly CopySource: string;
  readonly CopySourceIfMatch?: string | undefined;
  readonly CopySourceIfModifiedSince?: number | undefined;
  readonly CopySourceIfNoneMatch?: string | undefined;
  readonly CopySourceIfUnmodifiedSince?: number | undefined;
  readonly CopySourceRange?: string | undefined;
  readonly Key: string;
  readonly PartNumber: number;
  readonly UploadId: string;
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKey?: string | undefined;
  readonly SSECustomerKeyMD5?: string | undefined;
  readonly CopySourceSSECustomerAlgorithm?: string | undefined;
  readonly CopySourceSSECustomerKey?: string | undefined;
  readonly CopySourceSSECustomerKeyMD5?: string | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly ExpectedSourceBucketOwner?: string | undefined;
}

export interface UploadPartOutput {
  readonly ServerSideEncryption?: ServerSideEncryption | undefined;
  readonly ETag?: string | undefined;
  readonly ChecksumCRC32?: string | undefined;
  readonly ChecksumCRC32C?: string | undefined;
  readonly ChecksumCRC64NVME?: string | undefined;
  readonly ChecksumSHA1?: string | undefined;
  readonly ChecksumSHA256?: string | undefined;
  readonly ChecksumSHA512?: string | undefined;
  readonly ChecksumMD5?: string | undefined;
  readonly ChecksumXXHASH64?: string | undefined;
  readonly ChecksumXXHASH3?: string | undefined;
  readonly ChecksumXXHASH128?: string | undefined;
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKeyMD5?: string | undefined;
  readonly SSEKMSKeyId?: string | undefined;
  readonly BucketKeyEnabled?: boolean | undefined;
  readonly RequestCharged?: RequestCharged | undefined;
  readonly VersionId?: string | undefined;
}

export interface UploadPartRequest {
  readonly Body: RequestBody;
  readonly Bucket: string;
  readonly ContentLength?: number | undefined;
  readonly ContentMD5?: string | undefined;
  readonly ChecksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly ChecksumCRC32?: string | undefined;
  readonly ChecksumCRC32C?: string | undefined;
  readonly ChecksumCRC64NVME?: string | undefined;
  readonly ChecksumSHA1?: string | undefined;
  readonly ChecksumSHA256?: string | undefined;
  readonly ChecksumSHA512?: string | undefined;
  readonly ChecksumMD5?: string | undefined;
  readonly ChecksumXXHASH64?: string | undefined;
  readonly ChecksumXXHASH3?: string | undefined;
  readonly ChecksumXXHASH128?: string | undefined;
  readonly Key: string;
  readonly PartNumber: number;
  readonly UploadId: string;
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKey?: string | undefined;
  readonly SSECustomerKeyMD5?: string | undefined;
  readonly RequestPayer?: RequestPayer | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

export type UserMetadata = readonly MetadataEntry[];

export interface VersioningConfiguration {
  readonly MFADelete?: MFADelete | undefined;
  readonly Status?: BucketVersioningStatus | undefined;
}

export interface WebsiteConfiguration {
  readonly ErrorDocument?: ErrorDocument | undefined;
  readonly IndexDocument?: IndexDocument | undefined;
  readonly RedirectAllRequestsTo?: RedirectAllRequestsTo | undefined;
  readonly RoutingRules?: RoutingRules | undefined;
}

export interface WriteGetObjectResponseRequest {
  readonly RequestRoute: string;
  readonly RequestToken: string;
  readonly Body: RequestBody;
  readonly StatusCode?: number | undefined;
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly AcceptRanges?: string | undefined;
  readonly CacheControl?: string | undefined;
  readonly ContentDisposition?: string | undefined;
  readonly ContentEncoding?: string | undefined;
  readonly ContentLanguage?: string | undefined;
  readonly ContentLength?: number | undefined;
  readonly ContentRange?: string | undefined;
  readonly ContentType?: string | undefined;
  readonly ChecksumCRC32?: string | undefined;
  readonly ChecksumCRC32C?: string | undefined;
  readonly ChecksumCRC64NVME?: string | undefined;
  readonly ChecksumSHA1?: string | undefined;
  readonly ChecksumSHA256?: string | undefined;
  readonly ChecksumSHA512?: string | undefined;
  readonly ChecksumMD5?: string | undefined;
  readonly ChecksumXXHASH64?: string | undefined;
  readonly ChecksumXXHASH3?: string | undefined;
  readonly ChecksumXXHASH128?: string | undefined;
  readonly DeleteMarker?: boolean | undefined;
  readonly ETag?: string | undefined;
  readonly Expires?: string | undefined;
  readonly Expiration?: string | undefined;
  readonly LastModified?: number | undefined;
  readonly MissingMeta?: number | undefined;
  readonly Metadata?: Metadata | undefined;
  readonly ObjectLockMode?: ObjectLockMode | undefined;
  readonly ObjectLockLegalHoldStatus?: ObjectLockLegalHoldStatus | undefined;
  readonly ObjectLockRetainUntilDate?: number | undefined;
  readonly PartsCount?: number | undefined;
  readonly ReplicationStatus?: ReplicationStatus | undefined;
  readonly RequestCharged?: RequestCharged | undefined;
  readonly Restore?: string | undefined;
  readonly ServerSideEncryption?: ServerSideEncryption | undefined;
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSEKMSKeyId?: string | undefined;
  readonly SSECustomerKeyMD5?: string | undefined;
  readonly StorageClass?: StorageClass | undefined;
  readonly TagCount?: number | undefined;
  readonly VersionId?: string | undefined;
  readonly BucketKeyEnabled?: boolean | undefined;
}

export interface Operations {
  AbortMultipartUpload: { input: AbortMultipartUploadRequest; output: AbortMultipartUploadOutput };
  CompleteMultipartUpload: { input: CompleteMultipartUploadRequest; output: CompleteMultipartUploadOutput };
  CopyObject: { input: CopyObjectRequest; output: CopyObjectOutput };
  CreateBucket: { input: CreateBucketRequest; output: CreateBucketOutput };
  CreateBucketMetadataConfiguration: { input: CreateBucketMetadataConfigurationRequest; output: void };
  CreateBucketMetadataTableConfiguration: { input: CreateBucketMetadataTableConfigurationRequest; output: void };
  CreateMultipartUpload: { input: CreateMultipartUploadRequest; output: CreateMultipartUploadOutput };
  CreateSession: { input: CreateSessionRequest; output: CreateSessionOutput };
  DeleteBucket: { input: DeleteBucketRequest; output: void };
  DeleteBucketAnalyticsConfiguration: { input: DeleteBucketAnalyticsConfigurationRequest; output: void };
  DeleteBucketCors: { input: DeleteBucketCorsRequest; output: void };
  DeleteBucketEncryption: { input: DeleteBucketEncryptionRequest; output: void };
  DeleteBucketIntelligentTieringConfiguration: { input: DeleteBucketIntelligentTieringConfigurationRequest; output: void };
  DeleteBucketInventoryConfiguration: { input: DeleteBucketInventoryConfigurationRequest; output: void };
  DeleteBucketLifecycle: { input: DeleteBucketLifecycleRequest; output: void };
  DeleteBucketMetadataConfiguration: { input: DeleteBucketMetadataConfigurationRequest; output: void };
  DeleteBucketMetadataTableConfiguration: { input: DeleteBucketMetadataTableConfigurationRequest; output: void };
  DeleteBucketMetricsConfiguration: { input: DeleteBucketMetricsConfigurationRequest; output: void };
  DeleteBucketOwnershipControls: { input: DeleteBucketOwnershipControlsRequest; output: void };
  DeleteBucketPolicy: { input: DeleteBucketPolicyRequest; output: void };
  DeleteBucketReplication: { input: DeleteBucketReplicationRequest; output: void };
  DeleteBucketTagging: { input: DeleteBucketTaggingRequest; output: void };
  DeleteBucketWebsite: { input: DeleteBucketWebsiteRequest; output: void };
  DeleteObject: { input: DeleteObjectRequest; output: DeleteObjectOutput };
  DeleteObjectAnnotation: { input: DeleteObjectAnnotationRequest; output: DeleteObjectAnnotationOutput };
  DeleteObjectTagging: { input: DeleteObjectTaggingRequest; output: DeleteObjectTaggingOutput };
  DeleteObjects: { input: DeleteObjectsRequest; output: DeleteObjectsOutput };
  DeletePublicAccessBlock: { input: DeletePublicAccessBlockRequest; output: void };
  GetBucketAbac: { input: GetBucketAbacRequest; output: GetBucketAbacOutput };
  GetBucketAccelerateConfiguration: { input: GetBucketAccelerateConfigurationRequest; output: GetBucketAccelerateConfigurationOutput };
  GetBucketAcl: { input: GetBucketAclRequest; output: GetBucketAclOutput };
  GetBucketAnalyticsConfiguration: { input: GetBucketAnalyticsConfigurationRequest; output: GetBucketAnalyticsConfigurationOutput };
  GetBucketCors: { input: GetBucketCorsRequest; output: GetBucketCorsOutput };
  GetBucketEncryption: { input: GetBucketEncryptionRequest; output: GetBucketEncryptionOutput };
  GetBucketIntelligentTieringConfiguration: { input: GetBucketIntelligentTieringConfigurationRequest; output: GetBucketIntelligentTieringConfigurationOutput };
  GetBucketInventoryConfiguration: { input: GetBucketInventoryConfigurationRequest; output: GetBucketInventoryConfigurationOutput };
  GetBucketLifecycleConfiguration: { input: GetBucketLifecycleConfigurationRequest; output: GetBucketLifecycleConfigurationOutput };
  GetBucketLocation: { input: GetBucketLocationRequest; output: GetBucketLocationOutput };
  GetBucketLogging: { input: GetBucketLoggingRequest; output: GetBucketLoggingOutput };
  GetBucketMetadataConfiguration: { input: GetBucketMetadataConfigurationRequest; output: GetBucketMetadataConfigurationOutput };
  GetBucketMetadataTableConfiguration: { input: GetBucketMetadataTableConfigurationRequest; output: GetBucketMetadataTableConfigurationOutput };
  GetBucketMetricsConfiguration: { input: GetBucketMetricsConfigurationRequest; output: GetBucketMetricsConfigurationOutput };
  GetBucketNotificationConfiguration: { input: GetBucketNotificationConfigurationRequest; output: NotificationConfiguration };
  GetBucketOwnershipControls: { input: GetBucketOwnershipControlsRequest; output: GetBucketOwnershipControlsOutput };
  GetBucketPolicy: { input: GetBucketPolicyRequest; output: GetBucketPolicyOutput };
  GetBucketPolicyStatus: { input: GetBucketPolicyStatusRequest; output: GetBucketPolicyStatusOutput };
  GetBucketReplication: { input: GetBucketReplicationRequest; output: GetBucketReplicationOutput };
  GetBucketRequestPayment: { input: GetBucketRequestPaymentRequest; output: GetBucketRequestPaymentOutput };
  GetBucketTagging: { input: GetBucketTaggingRequest; output: GetBucketTaggingOutput };
  GetBucketVersioning: { input: GetBucketVersioningRequest; output: GetBucketVersioningOutput };
  GetBucketWebsite: { input: GetBucketWebsiteRequest; output: GetBucketWebsiteOutput };
  GetObject: { input: GetObjectRequest; output: GetObjectOutput };
  GetObjectAcl: { input: GetObjectAclRequest; output: GetObjectAclOutput };
  GetObjectAnnotation: { input: GetObjectAnnotationRequest; output: GetObjectAnnotationOutput };
  GetObjectAttributes: { input: GetObjectAttributesRequest; output: GetObjectAttributesOutput };
  GetObjectLegalHold: { input: GetObjectLegalHoldRequest; output: GetObjectLegalHoldOutput };
  GetObjectLockConfiguration: { input: GetObjectLockConfigurationRequest; output: GetObjectLockConfigurationOutput };
  GetObjectRetention: { input: GetObjectRetentionRequest; output: GetObjectRetentionOutput };
  GetObjectTagging: { input: GetObjectTaggingRequest; output: GetObjectTaggingOutput };
  GetObjectTorrent: { input: GetObjectTorrentRequest; output: GetObjectTorrentOutput };
  GetPublicAccessBlock: { input: GetPublicAccessBlockRequest; output: GetPublicAccessBlockOutput };
  HeadBucket: { input: HeadBucketRequest; output: HeadBucketOutput };
  HeadObject: { input: HeadObjectRequest; output: HeadObjectOutput };
  ListBucketAnalyticsConfigurations: { input: ListBucketAnalyticsConfigurationsRequest; output: ListBucketAnalyticsConfigurationsOutput };
  ListBucketIntelligentTieringConfigurations: { input: ListBucketIntelligentTieringConfigurationsRequest; output: ListBucketIntelligentTieringConfigurationsOutput };
  ListBucketInventoryConfigurations: { input: ListBucketInventoryConfigurationsRequest; output: ListBucketInventoryConfigurationsOutput };
  ListBucketMetricsConfigurations: { input: ListBucketMetricsConfigurationsRequest; output: ListBucketMetricsConfigurationsOutput };
  ListBuckets: { input: ListBucketsRequest; output: ListBucketsOutput };
  ListDirectoryBuckets: { input: ListDirectoryBucketsRequest; output: ListDirectoryBucketsOutput };
  ListMultipartUploads: { input: ListMultipartUploadsRequest; output: ListMultipartUploadsOutput };
  ListObjectAnnotations: { input: ListObjectAnnotationsRequest; output: ListObjectAnnotationsOutput };
  ListObjectVersions: { input: ListObjectVersionsRequest; output: ListObjectVersionsOutput };
  ListObjects: { input: ListObjectsRequest; output: ListObjectsOutput };
  ListObjectsV2: { input: ListObjectsV2Request; output: ListObjectsV2Output };
  ListParts: { input: ListPartsRequest; output: ListPartsOutput };
  PutBucketAbac: { input: PutBucketAbacRequest; output: void };
  PutBucketAccelerateConfiguration: { input: PutBucketAccelerateConfigurationRequest; output: void };
  PutBucketAcl: { input: PutBucketAclRequest; output: void };
  PutBucketAnalyticsConfiguration: { input: PutBucketAnalyticsConfigurationRequest; output: void };
  PutBucketCors: { input: PutBucketCorsRequest; output: void };
  PutBucketEncryption: { input: PutBucketEncryptionRequest; output: void };
  PutBucketIntelligentTieringConfiguration: { input: PutBucketIntelligentTieringConfigurationRequest; output: void };
  PutBucketInventoryConfiguration: { input: PutBucketInventoryConfigurationRequest; output: void };
  PutBucketLifecycleConfiguration: { input: PutBucketLifecycleConfigurationRequest; output: PutBucketLifecycleConfigurationOutput };
  PutBucketLogging: { input: PutBucketLoggingRequest; output: void };
  PutBucketMetricsConfiguration: { input: PutBucketMetricsConfigurationRequest; output: void };
  PutBucketNotificationConfiguration: { input: PutBucketNotificationConfigurationRequest; output: void };
  PutBucketOwnershipControls: { input: PutBucketOwnershipControlsRequest; output: void };
  PutBucketPolicy: { input: PutBucketPolicyRequest; output: void };
  PutBucketReplication: { input: PutBucketReplicationRequest; output: void };
  PutBucketRequestPayment: { input: PutBucketRequestPaymentRequest; output: void };
  PutBucketTagging: { input: PutBucketTaggingRequest; output: void };
  PutBucketVersioning: { input: PutBucketVersioningRequest; output: void };
  PutBucketWebsite: { input: PutBucketWebsiteRequest; output: void };
  PutObject: { input: PutObjectRequest; output: PutObjectOutput };
  PutObjectAcl: { input: PutObjectAclRequest; output: PutObjectAclOutput };
  PutObjectAnnotation: { input: PutObjectAnnotationRequest; output: PutObjectAnnotationOutput };
  PutObjectLegalHold: { input: PutObjectLegalHoldRequest; output: PutObjectLegalHoldOutput };
  PutObjectLockConfiguration: { input: PutObjectLockConfigurationRequest; output: PutObjectLockConfigurationOutput };
  PutObjectRetention: { input: PutObjectRetentionRequest; output: PutObjectRetentionOutput };
  PutObjectTagging: { input: PutObjectTaggingRequest; output: PutObjectTaggingOutput };
  PutPublicAccessBlock: { input: PutPublicAccessBlockRequest; output: void };
  RenameObject: { input: RenameObjectRequest; output: RenameObjectOutput };
  RestoreObject: { input: RestoreObjectRequest; output: RestoreObjectOutput };
  SelectObjectContent: { input: SelectObjectContentRequest; output: SelectObjectContentOutput };
  UpdateBucketMetadataAnnotationTableConfiguration: { input: UpdateBucketMetadataAnnotationTableConfigurationRequest; output: void };
  UpdateBucketMetadataInventoryTableConfiguration: { input: UpdateBucketMetadataInventoryTableConfigurationRequest; output: void };
  UpdateBucketMetadataJournalTableConfiguration: { input: UpdateBucketMetadataJournalTableConfigurationRequest; output: void };
  UpdateObjectEncryption: { input: UpdateObjectEncryptionRequest; output: UpdateObjectEncryptionResponse };
  UploadPart: { input: UploadPartRequest; output: UploadPartOutput };
  UploadPartCopy: { input: UploadPartCopyRequest; output: UploadPartCopyOutput };
  WriteGetObjectResponse: { input: WriteGetObjectResponseRequest; output: void };
}

export type OperationName = keyof Operations;

export const model: ServiceModel = {
  apiVersion: "2006-03-01",
  serviceId: "S3",
  protocols: ["rest-xml"],
  xmlNamespace: "http://s3.amazonaws.com/doc/2006-03-01/",
  operations: {
    AbortMultipartUpload: { input: 'AbortMultipartUploadRequest', output: 'AbortMultipartUploadOutput', errors: ['NoSuchUpload'], http: { method: 'DELETE', requestUri: '/{Bucket}/{Key+}', responseCode: 204 } },
    CompleteMultipartUpload: { input: 'CompleteMultipartUploadRequest', output: 'CompleteMultipartUploadOutput', http: { method: 'POST', requestUri: '/{Bucket}/{Key+}' }, xmlRoot: 'CompleteMultipartUploadResult' },
    CopyObject: { input: 'CopyObjectRequest', output: 'CopyObjectOutput', errors: ['ObjectNotInActiveTierError'], http: { method: 'PUT', requestUri: '/{Bucket}/{Key+}' } },
    CreateBucket: { input: 'CreateBucketRequest', output: 'CreateBucketOutput', errors: ['BucketAlreadyExists', 'BucketAlreadyOwnedByYou'], http: { method: 'PUT', requestUri: '/{Bucket}' } },
    CreateBucketMetadataConfiguration: { input: 'CreateBucketMetadataConfigurationRequest', http: { method: 'POST', requestUri: '/{Bucket}?metadataConfiguration' }, isChecksumRequired: true },
    CreateBucketMetadataTableConfiguration: { input: 'CreateBucketMetadataTableConfigurationRequest', http: { method: 'POST', requestUri: '/{Bucket}?metadataTable' }, isChecksumRequired: true },
    CreateMultipartUpload: { input: 'CreateMultipartUploadRequest', output: 'CreateMultipartUploadOutput', http: { method: 'POST', requestUri: '/{Bucket}/{Key+}?uploads' }, xmlRoot: 'InitiateMultipartUploadResult' },
    CreateSession: { input: 'CreateSessionRequest', output: 'CreateSessionOutput', errors: ['NoSuchBucket'], http: { method: 'GET', requestUri: '/{Bucket}?session' }, xmlRoot: 'CreateSessionResult' },
    DeleteBucket: { input: 'DeleteBucketRequest', http: { method: 'DELETE', requestUri: '/{Bucket}', responseCode: 204 } },
    DeleteBucketAnalyticsConfiguration: { input: 'DeleteBucketAnalyticsConfigurationRequest', http: { method: 'DELETE', requestUri: '/{Bucket}?analytics', responseCode: 204 } },
    DeleteBucketCors: { input: 'DeleteBucketCorsRequest', http: { method: 'DELETE', requestUri: '/{Bucket}?cors', responseCode: 204 } },
    DeleteBucketEncryption: { input: 'DeleteBucketEncryptionRequest', http: { method: 'DELETE', requestUri: '/{Bucket}?encryption', responseCode: 204 } },
    DeleteBucketIntelligentTieringConfiguration: { input: 'DeleteBucketIntelligentTieringConfigurationRequest', http: { method: 'DELETE', requestUri: '/{Bucket}?intelligent-tiering', responseCode: 204 } },
    DeleteBucketInventoryConfiguration: { input: 'DeleteBucketInventoryConfigurationRequest', http: { method: 'DELETE', requestUri: '/{Bucket}?inventory', responseCode: 204 } },
    DeleteBucketLifecycle: { input: 'DeleteBucketLifecycleRequest', http: { method: 'DELETE', requestUri: '/{Bucket}?lifecycle', responseCode: 204 } },
    DeleteBucketMetadataConfiguration: { input: 'DeleteBucketMetadataConfigurationRequest', http: { method: 'DELETE', requestUri: '/{Bucket}?metadataConfiguration', responseCode: 204 } },
    DeleteBucketMetadataTableConfiguration: { input: 'DeleteBucketMetadataTableConfigurationRequest', http: { method: 'DELETE', requestUri: '/{Bucket}?metadataTable', responseCode: 204 } },
    DeleteBucketMetricsConfiguration: { input: 'DeleteBucketMetricsConfigurationRequest', http: { method: 'DELETE', requestUri: '/{Bucket}?metrics', responseCode: 204 } },
    DeleteBucketOwnershipControls: { input: 'DeleteBucketOwnershipControlsRequest', http: { method: 'DELETE', requestUri: '/{Bucket}?ownershipControls', responseCode: 204 } },
    DeleteBucketPolicy: { input: 'DeleteBucketPolicyRequest', http: { method: 'DELETE', requestUri: '/{Bucket}?policy', responseCode: 204 } },
    DeleteBucketReplication: { input: 'DeleteBucketReplicationRequest', http: { method: 'DELETE', requestUri: '/{Bucket}?replication', responseCode: 204 } },
    DeleteBucketTagging: { input: 'DeleteBucketTaggingRequest', http: { method: 'DELETE', requestUri: '/{Bucket}?tagging', responseCode: 204 } },
    DeleteBucketWebsite: { input: 'DeleteBucketWebsiteRequest', http: { method: 'DELETE', requestUri: '/{Bucket}?website', responseCode: 204 } },
    DeleteObject: { input: 'DeleteObjectRequest', output: 'DeleteObjectOutput', http: { method: 'DELETE', requestUri: '/{Bucket}/{Key+}', responseCode: 204 } },
    DeleteObjectAnnotation: { input: 'DeleteObjectAnnotationRequest', output: 'DeleteObjectAnnotationOutput', errors: ['NoSuchBucket', 'NoSuchKey'], http: { method: 'DELETE', requestUri: '/{Bucket}/{Key+}?annotation', responseCode: 204 } },
    DeleteObjectTagging: { input: 'DeleteObjectTaggingRequest', output: 'DeleteObjectTaggingOutput', http: { method: 'DELETE', requestUri: '/{Bucket}/{Key+}?tagging', responseCode: 204 } },
    DeleteObjects: { input: 'DeleteObjectsRequest', output: 'DeleteObjectsOutput', http: { method: 'POST', requestUri: '/{Bucket}?delete' }, xmlRoot: 'DeleteResult', isChecksumRequired: true },
    DeletePublicAccessBlock: { input: 'DeletePublicAccessBlockRequest', http: { method: 'DELETE', requestUri: '/{Bucket}?publicAccessBlock', responseCode: 204 } },
    GetBucketAbac: { input: 'GetBucketAbacRequest', output: 'GetBucketAbacOutput', http: { method: 'GET', requestUri: '/{Bucket}?abac' } },
    GetBucketAccelerateConfiguration: { input: 'GetBucketAccelerateConfigurationRequest', output: 'GetBucketAccelerateConfigurationOutput', http: { method: 'GET', requestUri: '/{Bucket}?accelerate' }, xmlRoot: 'AccelerateConfiguration' },
    GetBucketAcl: { input: 'GetBucketAclRequest', output: 'GetBucketAclOutput', http: { method: 'GET', requestUri: '/{Bucket}?acl' }, xmlRoot: 'AccessControlPolicy' },
    GetBucketAnalyticsConfiguration: { input: 'GetBucketAnalyticsConfigurationRequest', output: 'GetBucketAnalyticsConfigurationOutput', http: { method: 'GET', requestUri: '/{Bucket}?analytics' } },
    GetBucketCors: { input: 'GetBucketCorsRequest', output: 'GetBucketCorsOutput', http: { method: 'GET', requestUri: '/{Bucket}?cors' }, xmlRoot: 'CORSConfiguration' },
    GetBucketEncryption: { input: 'GetBucketEncryptionRequest', output: 'GetBucketEncryptionOutput', http: { method: 'GET', requestUri: '/{Bucket}?encryption' } },
    GetBucketIntelligentTieringConfiguration: { input: 'GetBucketIntelligentTieringConfigurationRequest', output: 'GetBucketIntelligentTieringConfigurationOutput', http: { method: 'GET', requestUri: '/{Bucket}?intelligent-tiering' } },
    GetBucketInventoryConfiguration: { input: 'GetBucketInventoryConfigurationRequest', output: 'GetBucketInventoryConfigurationOutput', http: { method: 'GET', requestUri: '/{Bucket}?inventory' } },
    GetBucketLifecycleConfiguration: { input: 'GetBucketLifecycleConfigurationRequest', output: 'GetBucketLifecycleConfigurationOutput', http: { method: 'GET', requestUri: '/{Bucket}?lifecycle' }, xmlRoot: 'LifecycleConfiguration' },
    GetBucketLocation: { input: 'GetBucketLocationRequest', output: 'GetBucketLocationOutput', http: { method: 'GET', requestUri: '/{Bucket}?location' }, xmlRoot: 'LocationConstraint', isXmlRootText: true },
    GetBucketLogging: { input: 'GetBucketLoggingRequest', output: 'GetBucketLoggingOutput', http: { method: 'GET', requestUri: '/{Bucket}?logging' }, xmlRoot: 'BucketLoggingStatus' },
    GetBucketMetadataConfiguration: { input: 'GetBucketMetadataConfigurationRequest', output: 'GetBucketMetadataConfigurationOutput', http: { method: 'GET', requestUri: '/{Bucket}?metadataConfiguration' } },
    GetBucketMetadataTableConfiguration: { input: 'GetBucketMetadataTableConfigurationRequest', output: 'GetBucketMetadataTableConfigurationOutput', http: { method: 'GET', requestUri: '/{Bucket}?metadataTable' } },
    GetBucketMetricsConfiguration: { input: 'GetBucketMetricsConfigurationRequest', output: 'GetBucketMetricsConfigurationOutput', http: { method: 'GET', requestUri: '/{Bucket}?metrics' } },
    GetBucketNotificationConfiguration: { input: 'GetBucketNotificationConfigurationRequest', output: 'NotificationConfiguration', http: { method: 'GET', requestUri: '/{Bucket}?notification' }, xmlRoot: 'NotificationConfiguration' },
    GetBucketOwnershipControls: { input: 'GetBucketOwnershipControlsRequest', output: 'GetBucketOwnershipControlsOutput', http: { method: 'GET', requestUri: '/{Bucket}?ownershipControls' } },
    GetBucketPolicy: { input: 'GetBucketPolicyRequest', output: 'GetBucketPolicyOutput', http: { method: 'GET', requestUri: '/{Bucket}?policy' } },
    GetBucketPolicyStatus: { input: 'GetBucketPolicyStatusRequest', output: 'GetBucketPolicyStatusOutput', http: { method: 'GET', requestUri: '/{Bucket}?policyStatus' } },
    GetBucketReplication: { input: 'GetBucketReplicationRequest', output: 'GetBucketReplicationOutput', http: { method: 'GET', requestUri: '/{Bucket}?replication' } },
    GetBucketRequestPayment: { input: 'GetBucketRequestPaymentRequest', output: 'GetBucketRequestPaymentOutput', http: { method: 'GET', requestUri: '/{Bucket}?requestPayment' }, xmlRoot: 'RequestPaymentConfiguration' },
    GetBucketTagging: { input: 'GetBucketTaggingRequest', output: 'GetBucketTaggingOutput', http: { method: 'GET', requestUri: '/{Bucket}?tagging' }, xmlRoot: 'Tagging' },
    GetBucketVersioning: { input: 'GetBucketVersioningRequest', output: 'GetBucketVersioningOutput', http: { method: 'GET', requestUri: '/{Bucket}?versioning' }, xmlRoot: 'VersioningConfiguration' },
    GetBucketWebsite: { input: 'GetBucketWebsiteRequest', output: 'GetBucketWebsiteOutput', http: { method: 'GET', requestUri: '/{Bucket}?website' }, xmlRoot: 'WebsiteConfiguration' },
    GetObject: { input: 'GetObjectRequest', output: 'GetObjectOutput', errors: ['NoSuchKey', 'InvalidObjectState'], http: { method: 'GET', requestUri: '/{Bucket}/{Key+}' } },
    GetObjectAcl: { input: 'GetObjectAclRequest', output: 'GetObjectAclOutput', errors: ['NoSuchKey'], http: { method: 'GET', requestUri: '/{Bucket}/{Key+}?acl' }, xmlRoot: 'AccessControlPolicy' },
    GetObjectAnnotation: { input: 'GetObjectAnnotationRequest', output: 'GetObjectAnnotationOutput', errors: ['NoSuchBucket', 'NoSuchKey', 'NoSuchAnnotation'], http: { method: 'GET', requestUri: '/{Bucket}/{Key+}?annotation' } },
    GetObjectAttributes: { input: 'GetObjectAttributesRequest', output: 'GetObjectAttributesOutput', errors: ['NoSuchKey'], http: { method: 'GET', requestUri: '/{Bucket}/{Key+}?attributes' }, xmlRoot: 'GetObjectAttributesResponse' },
    GetObjectLegalHold: { input: 'GetObjectLegalHoldRequest', output: 'GetObjectLegalHoldOutput', http: { method: 'GET', requestUri: '/{Bucket}/{Key+}?legal-hold' } },
    GetObjectLockConfiguration: { input: 'GetObjectLockConfigurationRequest', output: 'GetObjectLockConfigurationOutput', http: { method: 'GET', requestUri: '/{Bucket}?object-lock' } },
    GetObjectRetention: { input: 'GetObjectRetentionRequest', output: 'GetObjectRetentionOutput', http: { method: 'GET', requestUri: '/{Bucket}/{Key+}?retention' } },
    GetObjectTagging: { input: 'GetObjectTaggingRequest', output: 'GetObjectTaggingOutput', http: { method: 'GET', requestUri: '/{Bucket}/{Key+}?tagging' }, xmlRoot: 'Tagging' },
    GetObjectTorrent: { input: 'GetObjectTorrentRequest', output: 'GetObjectTorrentOutput', http: { method: 'GET', requestUri: '/{Bucket}/{Key+}?torrent' } },
    GetPublicAccessBlock: { input: 'GetPublicAccessBlockRequest', output: 'GetPublicAccessBlockOutput', http: { method: 'GET', requestUri: '/{Bucket}?publicAccessBlock' } },
    HeadBucket: { input: 'HeadBucketRequest', output: 'HeadBucketOutput', errors: ['NoSuchBucket'], http: { method: 'HEAD', requestUri: '/{Bucket}' } },
    HeadObject: { input: 'HeadObjectRequest', output: 'HeadObjectOutput', errors: ['NoSuchKey'], http: { method: 'HEAD', requestUri: '/{Bucket}/{Key+}' } },
    ListBucketAnalyticsConfigurations: { input: 'ListBucketAnalyticsConfigurationsRequest', output: 'ListBucketAnalyticsConfigurationsOutput', http: { method: 'GET', requestUri: '/{Bucket}?analytics' }, xmlRoot: 'ListBucketAnalyticsConfigurationResult' },
    ListBucketIntelligentTieringConfigurations: { input: 'ListBucketIntelligentTieringConfigurationsRequest', output: 'ListBucketIntelligentTieringConfigurationsOutput', http: { method: 'GET', requestUri: '/{Bucket}?intelligent-tiering' }, xmlRoot: 'ListBucketIntelligentTieringConfigurationsOutput' },
    ListBucketInventoryConfigurations: { input: 'ListBucketInventoryConfigurationsRequest', output: 'ListBucketInventoryConfigurationsOutput', http: { method: 'GET', requestUri: '/{Bucket}?inventory' }, xmlRoot: 'ListInventoryConfigurationsResult' },
    ListBucketMetricsConfigurations: { input: 'ListBucketMetricsConfigurationsRequest', output: 'ListBucketMetricsConfigurationsOutput', http: { method: 'GET', requestUri: '/{Bucket}?metrics' }, xmlRoot: 'ListMetricsConfigurationsResult' },
    ListBuckets: { input: 'ListBucketsRequest', output: 'ListBucketsOutput', http: { method: 'GET', requestUri: '/' }, xmlRoot: 'ListAllMyBucketsResult' },
    ListDirectoryBuckets: { input: 'ListDirectoryBucketsRequest', output: 'ListDirectoryBucketsOutput', http: { method: 'GET', requestUri: '/' }, xmlRoot: 'ListAllMyDirectoryBucketsResult' },
    ListMultipartUploads: { input: 'ListMultipartUploadsRequest', output: 'ListMultipartUploadsOutput', http: { method: 'GET', requestUri: '/{Bucket}?uploads' }, xmlRoot: 'ListMultipartUploadsResult' },
    ListObjectAnnotations: { input: 'ListObjectAnnotationsRequest', output: 'ListObjectAnnotationsOutput', errors: ['NoSuchBucket', 'NoSuchKey', 'InvalidPrefix'], http: { method: 'GET', requestUri: '/{Bucket}/{Key+}?annotation' } },
    ListObjectVersions: { input: 'ListObjectVersionsRequest', output: 'ListObjectVersionsOutput', http: { method: 'GET', requestUri: '/{Bucket}?versions' }, xmlRoot: 'ListVersionsResult' },
    ListObjects: { input: 'ListObjectsRequest', output: 'ListObjectsOutput', errors: ['NoSuchBucket'], http: { method: 'GET', requestUri: '/{Bucket}' }, xmlRoot: 'ListBucketResult' },
    ListObjectsV2: { input: 'ListObjectsV2Request', output: 'ListObjectsV2Output', errors: ['NoSuchBucket'], http: { method: 'GET', requestUri: '/{Bucket}?list-type=2' }, xmlRoot: 'ListBucketResult' },
    ListParts: { input: 'ListPartsRequest', output: 'ListPartsOutput', http: { method: 'GET', requestUri: '/{Bucket}/{Key+}' }, xmlRoot: 'ListPartsResult' },
    PutBucketAbac: { input: 'PutBucketAbacRequest', http: { method: 'PUT', requestUri: '/{Bucket}?abac' } },
    PutBucketAccelerateConfiguration: { input: 'PutBucketAccelerateConfigurationRequest', http: { method: 'PUT', requestUri: '/{Bucket}?accelerate' } },
    PutBucketAcl: { input: 'PutBucketAclRequest', http: { method: 'PUT', requestUri: '/{Bucket}?acl' }, isChecksumRequired: true },
    PutBucketAnalyticsConfiguration: { input: 'PutBucketAnalyticsConfigurationRequest', http: { method: 'PUT', requestUri: '/{Bucket}?analytics' } },
    PutBucketCors: { input: 'PutBucketCorsRequest', http: { method: 'PUT', requestUri: '/{Bucket}?cors' }, isChecksumRequired: true },
    PutBucketEncryption: { input: 'PutBucketEncryptionRequest', http: { method: 'PUT', requestUri: '/{Bucket}?encryption' }, isChecksumRequired: true },
    PutBucketIntelligentTieringConfiguration: { input: 'PutBucketIntelligentTieringConfigurationRequest', http: { method: 'PUT', requestUri: '/{Bucket}?intelligent-tiering' } },
    PutBucketInventoryConfiguration: { input: 'PutBucketInventoryConfigurationRequest', http: { method: 'PUT', requestUri: '/{Bucket}?inventory' } },
    PutBucketLifecycleConfiguration: { input: 'PutBucketLifecycleConfigurationRequest', output: 'PutBucketLifecycleConfigurationOutput', http: { method: 'PUT', requestUri: '/{Bucket}?lifecycle' }, isChecksumRequired: true },
    PutBucketLogging: { input: 'PutBucketLoggingRequest', http: { method: 'PUT', requestUri: '/{Bucket}?logging' }, isChecksumRequired: true },
    PutBucketMetricsConfiguration: { input: 'PutBucketMetricsConfigurationRequest', http: { method: 'PUT', requestUri: '/{Bucket}?metrics' } },
    PutBucketNotificationConfiguration: { input: 'PutBucketNotificationConfigurationRequest', http: { method: 'PUT', requestUri: '/{Bucket}?notification' } },
    PutBucketOwnershipControls: { input: 'PutBucketOwnershipControlsRequest', http: { method: 'PUT', requestUri: '/{Bucket}?ownershipControls' }, isChecksumRequired: true },
    PutBucketPolicy: { input: 'PutBucketPolicyRequest', http: { method: 'PUT', requestUri: '/{Bucket}?policy' }, isChecksumRequired: true },
    PutBucketReplication: { input: 'PutBucketReplicationRequest', http: { method: 'PUT', requestUri: '/{Bucket}?replication' }, isChecksumRequired: true },
    PutBucketRequestPayment: { input: 'PutBucketRequestPaymentRequest', http: { method: 'PUT', requestUri: '/{Bucket}?requestPayment' }, isChecksumRequired: true },
    PutBucketTagging: { input: 'PutBucketTaggingRequest', http: { method: 'PUT', requestUri: '/{Bucket}?tagging' }, isChecksumRequired: true },
    PutBucketVersioning: { input: 'PutBucketVersioningRequest', http: { method: 'PUT', requestUri: '/{Bucket}?versioning' }, isChecksumRequired: true },
    PutBucketWebsite: { input: 'PutBucketWebsiteRequest', http: { method: 'PUT', requestUri: '/{Bucket}?website' }, isChecksumRequired: true },
    PutObject: { input: 'PutObjectRequest', output: 'PutObjectOutput', errors: ['InvalidRequest', 'InvalidWriteOffset', 'TooManyParts', 'EncryptionTypeMismatch'], http: { method: 'PUT', requestUri: '/{Bucket}/{Key+}' } },
    PutObjectAcl: { input: 'PutObjectAclRequest', output: 'PutObjectAclOutput', errors: ['NoSuchKey'], http: { method: 'PUT', requestUri: '/{Bucket}/{Key+}?acl' }, isChecksumRequired: true },
    PutObjectAnnotation: { input: 'PutObjectAnnotationRequest', output: 'PutObjectAnnotationOutput', errors: ['NoSuchBucket', 'NoSuchKey', 'InvalidRequest', 'AnnotationNameTooLong', 'AnnotationLimitExceeded', 'InvalidAnnotationName', 'UnsupportedMediaType'], http: { method: 'PUT', requestUri: '/{Bucket}/{Key+}?annotation' } },
    PutObjectLegalHold: { input: 'PutObjectLegalHoldRequest', output: 'PutObjectLegalHoldOutput', http: { method: 'PUT', requestUri: '/{Bucket}/{Key+}?legal-hold' }, isChecksumRequired: true },
    PutObjectLockConfiguration: { input: 'PutObjectLockConfigurationRequest', output: 'PutObjectLockConfigurationOutput', http: { method: 'PUT', requestUri: '/{Bucket}?object-lock' }, isChecksumRequired: true },
    PutObjectRetention: { input: 'PutObjectRetentionRequest', output: 'PutObjectRetentionOutput', http: { method: 'PUT', requestUri: '/{Bucket}/{Key+}?retention' }, isChecksumRequired: true },
    PutObjectTagging: { input: 'PutObjectTaggingRequest', output: 'PutObjectTaggingOutput', http: { method: 'PUT', requestUri: '/{Bucket}/{Key+}?tagging' }, isChecksumRequired: true },
    PutPublicAccessBlock: { input: 'PutPublicAccessBlockRequest', http: { method: 'PUT', requestUri: '/{Bucket}?publicAccessBlock' }, isChecksumRequired: true },
    RenameObject: { input: 'RenameObjectRequest', output: 'RenameObjectOutput', errors: ['IdempotencyParameterMismatch'], http: { method: 'PUT', requestUri: '/{Bucket}/{Key+}?renameObject' } },
    RestoreObject: { input: 'RestoreObjectRequest', output: 'RestoreObjectOutput', errors: ['ObjectAlreadyInActiveTierError'], http: { method: 'POST', requestUri: '/{Bucket}/{Key+}?restore' } },
    SelectObjectContent: { input: 'SelectObjectContentRequest', output: 'SelectObjectContentOutput', http: { method: 'POST', requestUri: '/{Bucket}/{Key+}?select&select-type=2' } },
    UpdateBucketMetadataAnnotationTableConfiguration: { input: 'UpdateBucketMetadataAnnotationTableConfigurationRequest', http: { method: 'PUT', requestUri: '/{Bucket}?metadataAnnotationTable' }, isChecksumRequired: true },
    UpdateBucketMetadataInventoryTableConfiguration: { input: 'UpdateBucketMetadataInventoryTableConfigurationRequest', http: { method: 'PUT', requestUri: '/{Bucket}?metadataInventoryTable' }, isChecksumRequired: true },
    UpdateBucketMetadataJournalTableConfiguration: { input: 'UpdateBucketMetadataJournalTableConfigurationRequest', http: { method: 'PUT', requestUri: '/{Bucket}?metadataJournalTable' }, isChecksumRequired: true },
    UpdateObjectEncryption: { input: 'UpdateObjectEncryptionRequest', output: 'UpdateObjectEncryptionResponse', errors: ['NoSuchKey', 'InvalidRequest', 'AccessDenied'], http: { method: 'PUT', requestUri: '/{Bucket}/{Key+}?encryption' }, isChecksumRequired: true },
    UploadPart: { input: 'UploadPartRequest', output: 'UploadPartOutput', http: { method: 'PUT', requestUri: '/{Bucket}/{Key+}' } },
    UploadPartCopy: { input: 'UploadPartCopyRequest', output: 'UploadPartCopyOutput', http: { method: 'PUT', requestUri: '/{Bucket}/{Key+}' } },
    WriteGetObjectResponse: { input: 'WriteGetObjectResponseRequest', http: { method: 'POST', requestUri: '/WriteGetObjectResponse' } },
  },
  shapes: {
    AbacStatus: { type: 'structure', members: { Status: 'BucketAbacStatus' } },
    AbortDate: { type: 'timestamp' },
    AbortIncompleteMultipartUpload: { type: 'structure', members: { DaysAfterInitiation: 'DaysAfterInitiation' } },
    AbortMultipartUploadOutput: { type: 'structure', members: { RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' }, VersionId: { shape: 'ObjectVersionId', location: 'header', locationName: 'x-amz-version-id' } } },
    AbortMultipartUploadRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, UploadId: { shape: 'MultipartUploadId', location: 'querystring', locationName: 'uploadId' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, IfMatchInitiatedTime: { shape: 'IfMatchInitiatedTime', location: 'header', locationName: 'x-amz-if-match-initiated-time' } }, required: ['Bucket', 'Key', 'UploadId'] },
    AbortRuleId: { type: 'string' },
    AccelerateConfiguration: { type: 'structure', members: { Status: 'BucketAccelerateStatus' } },
    AcceptRanges: { type: 'string' },
    AccessControlPolicy: { type: 'structure', members: { Grants: { shape: 'Grants', locationName: 'AccessControlList' }, Owner: 'Owner' } },
    AccessControlTranslation: { type: 'structure', members: { Owner: 'OwnerOverride' }, required: ['Owner'] },
    AccessDenied: { type: 'structure', members: {}, error: { status: 403 } },
    AccessKeyIdValue: { type: 'string' },
    AccessPointAlias: { type: 'boolean' },
    AccessPointArn: { type: 'string' },
    AccountId: { type: 'string' },
    AllowQuotedRecordDelimiter: { type: 'boolean' },
    AllowedHeader: { type: 'string' },
    AllowedHeaders: { type: 'list', member: 'AllowedHeader', flattened: true },
    AllowedMethod: { type: 'string' },
    AllowedMethods: { type: 'list', member: 'AllowedMethod', flattened: true },
    AllowedOrigin: { type: 'string' },
    AllowedOrigins: { type: 'list', member: 'AllowedOrigin', flattened: true },
    AnalyticsAndOperator: { type: 'structure', members: { Prefix: 'Prefix', Tags: { shape: 'TagSet', locationName: 'Tag', flattened: true } } },
    AnalyticsConfiguration: { type: 'structure', members: { Id: 'AnalyticsId', Filter: 'AnalyticsFilter', StorageClassAnalysis: 'StorageClassAnalysis' }, required: ['Id', 'StorageClassAnalysis'] },
    AnalyticsConfigurationList: { type: 'list', member: 'AnalyticsConfiguration', flattened: true },
    AnalyticsExportDestination: { type: 'structure', members: { S3BucketDestination: 'AnalyticsS3BucketDestination' }, required: ['S3BucketDestination'] },
    AnalyticsFilter: { type: 'structure', members: { Prefix: 'Prefix', Tag: 'Tag', And: 'AnalyticsAndOperator' } },
    AnalyticsId: { type: 'string' },
    AnalyticsS3BucketDestination: { type: 'structure', members: { Format: 'AnalyticsS3ExportFileFormat', BucketAccountId: 'AccountId', Bucket: 'BucketName', Prefix: 'Prefix' }, required: ['Format', 'Bucket'] },
    AnalyticsS3ExportFileFormat: { type: 'string', enum: ['CSV'] },
    AnnotationConfigurationState: { type: 'string', enum: ['ENABLED', 'DISABLED'] },
    AnnotationCount: { type: 'integer' },
    AnnotationDirective: { type: 'string', enum: ['COPY', 'EXCLUDE'] },
    AnnotationEntry: { type: 'structure', members: { AnnotationName: 'AnnotationName', LastModified: 'LastModified', ETag: 'ETag', ChecksumAlgorithm: 'ChecksumAlgorithmList', Size: 'Size', ReplicationStatus: 'ReplicationStatus' }, required: ['AnnotationName', 'LastModified', 'Size'] },
    AnnotationLimitExceeded: { type: 'structure', members: {}, error: { status: 400 } },
    AnnotationList: { type: 'list', member: { shape: 'AnnotationEntry', locationName: 'AnnotationEntry' } },
    AnnotationName: { type: 'string' },
    AnnotationNameTooLong: { type: 'structure', members: {}, error: { status: 400 } },
    AnnotationPayload: { type: 'blob' },
    AnnotationPrefix: { type: 'string' },
    AnnotationTableConfiguration: { type: 'structure', members: { ConfigurationState: 'AnnotationConfigurationState', EncryptionConfiguration: 'MetadataTableEncryptionConfiguration', Role: 'Role' }, required: ['ConfigurationState'] },
    AnnotationTableConfigurationResult: { type: 'structure', members: { ConfigurationState: 'AnnotationConfigurationState', TableStatus: 'MetadataTableStatus', Error: 'ErrorDetails', TableName: 'S3TablesName', TableArn: 'S3TablesArn', Role: 'Role' }, required: ['ConfigurationState'] },
    AnnotationTableConfigurationUpdates: { type: 'structure', members: { ConfigurationState: 'AnnotationConfigurationState', EncryptionConfiguration: 'MetadataTableEncryptionConfiguration', Role: 'Role' }, required: ['ConfigurationState'] },
    ArchiveStatus: { type: 'string', enum: ['ARCHIVE_ACCESS', 'DEEP_ARCHIVE_ACCESS'] },
    BlockedEncryptionTypes: { type: 'structure', members: { EncryptionType: 'EncryptionTypeList' } },
    Body: { type: 'blob' },
    Bucket: { type: 'structure', members: { Name: 'BucketName', CreationDate: 'CreationDate', BucketRegion: 'BucketRegion', BucketArn: 'S3RegionalOrS3ExpressBucketArnString' } },
    BucketAbacStatus: { type: 'string', enum: ['Enabled', 'Disabled'] },
    BucketAccelerateStatus: { type: 'string', enum: ['Enabled', 'Suspended'] },
    BucketAlreadyExists: { type: 'structure', members: {}, error: { status: 409 } },
    BucketAlreadyOwnedByYou: { type: 'structure', members: {}, error: { status: 409 } },
    BucketCannedACL: { type: 'string', enum: ['private', 'public-read', 'public-read-write', 'authenticated-read'] },
    BucketInfo: { type: 'structure', members: { DataRedundancy: 'DataRedundancy', Type: 'BucketType' } },
    BucketKeyEnabled: { type: 'boolean' },
    BucketLifecycleConfiguration: { type: 'structure', members: { Rules: { shape: 'LifecycleRules', locationName: 'Rule' } }, required: ['Rules'] },
    BucketLocationConstraint: { type: 'string', enum: ['af-south-1', 'ap-east-1', 'ap-east-2', 'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1', 'ap-south-2', 'ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5', 'ap-southeast-6', 'ap-southeast-7', 'ca-central-1', 'ca-west-1', 'cn-north-1', 'cn-northwest-1', 'EU', 'eu-central-1', 'eu-central-2', 'eu-north-1', 'eu-south-1', 'eu-south-2', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'il-central-1', 'me-central-1', 'me-south-1', 'mx-central-1', 'sa-east-1', 'us-east-2', 'us-gov-east-1', 'us-gov-west-1', 'us-west-1', 'us-west-2'] },
    BucketLocationName: { type: 'string' },
    BucketLoggingStatus: { type: 'structure', members: { LoggingEnabled: 'LoggingEnabled' } },
    BucketLogsPermission: { type: 'string', enum: ['FULL_CONTROL', 'READ', 'WRITE'] },
    BucketName: { type: 'string' },
    BucketNamespace: { type: 'string', enum: ['account-regional', 'global'] },
    BucketRegion: { type: 'string' },
    BucketType: { type: 'string', enum: ['Directory'] },
    BucketVersioningStatus: { type: 'string', enum: ['Enabled', 'Suspended'] },
    Buckets: { type: 'list', member: { shape: 'Bucket', locationName: 'Bucket' } },
    BypassGovernanceRetention: { type: 'boolean' },
    BytesProcessed: { type: 'long' },
    BytesReturned: { type: 'long' },
    BytesScanned: { type: 'long' },
    CORSConfiguration: { type: 'structure', members: { CORSRules: { shape: 'CORSRules', locationName: 'CORSRule' } }, required: ['CORSRules'] },
    CORSRule: { type: 'structure', members: { ID: 'ID', AllowedHeaders: { shape: 'AllowedHeaders', locationName: 'AllowedHeader' }, AllowedMethods: { shape: 'AllowedMethods', locationName: 'AllowedMethod' }, AllowedOrigins: { shape: 'AllowedOrigins', locationName: 'AllowedOrigin' }, ExposeHeaders: { shape: 'ExposeHeaders', locationName: 'ExposeHeader' }, MaxAgeSeconds: 'MaxAgeSeconds' }, required: ['AllowedMethods', 'AllowedOrigins'] },
    CORSRules: { type: 'list', member: 'CORSRule', flattened: true },
    CSVInput: { type: 'structure', members: { FileHeaderInfo: 'FileHeaderInfo', Comments: 'Comments', QuoteEscapeCharacter: 'QuoteEscapeCharacter', RecordDelimiter: 'RecordDelimiter', FieldDelimiter: 'FieldDelimiter', QuoteCharacter: 'QuoteCharacter', AllowQuotedRecordDelimiter: 'AllowQuotedRecordDelimiter' } },
    CSVOutput: { type: 'structure', members: { QuoteFields: 'QuoteFields', QuoteEscapeCharacter: 'QuoteEscapeCharacter', RecordDelimiter: 'RecordDelimiter', FieldDelimiter: 'FieldDelimiter', QuoteCharacter: 'QuoteCharacter' } },
    CacheControl: { type: 'string' },
    Checksum: { type: 'structure', members: { ChecksumCRC32: 'ChecksumCRC32', ChecksumCRC32C: 'ChecksumCRC32C', ChecksumCRC64NVME: 'ChecksumCRC64NVME', ChecksumSHA1: 'ChecksumSHA1', ChecksumSHA256: 'ChecksumSHA256', ChecksumSHA512: 'ChecksumSHA512', ChecksumMD5: 'ChecksumMD5', ChecksumXXHASH64: 'ChecksumXXHASH64', ChecksumXXHASH3: 'ChecksumXXHASH3', ChecksumXXHASH128: 'ChecksumXXHASH128', ChecksumType: 'ChecksumType' } },
    ChecksumAlgorithm: { type: 'string', enum: ['CRC32', 'CRC32C', 'SHA1', 'SHA256', 'CRC64NVME', 'SHA512', 'MD5', 'XXHASH64', 'XXHASH3', 'XXHASH128'] },
    ChecksumAlgorithmList: { type: 'list', member: 'ChecksumAlgorithm', flattened: true },
    ChecksumCRC32: { type: 'string' },
    ChecksumCRC32C: { type: 'string' },
    ChecksumCRC64NVME: { type: 'string' },
    ChecksumMD5: { type: 'string' },
    ChecksumMode: { type: 'string', enum: ['ENABLED'] },
    ChecksumSHA1: { type: 'string' },
    ChecksumSHA256: { type: 'string' },
    ChecksumSHA512: { type: 'string' },
    ChecksumType: { type: 'string', enum: ['COMPOSITE', 'FULL_OBJECT'] },
    ChecksumXXHASH128: { type: 'string' },
    ChecksumXXHASH3: { type: 'string' },
    ChecksumXXHASH64: { type: 'string' },
    ClientToken: { type: 'string' },
    CloudFunction: { type: 'string' },
    CloudFunctionConfiguration: { type: 'structure', members: { Id: 'NotificationId', Event: 'Event', Events: { shape: 'EventList', locationName: 'Event' }, CloudFunction: 'CloudFunction', InvocationRole: 'CloudFunctionInvocationRole' } },
    CloudFunctionInvocationRole: { type: 'string' },
    Code: { type: 'string' },
    Comments: { type: 'string' },
    CommonPrefix: { type: 'structure', members: { Prefix: 'Prefix' } },
    CommonPrefixList: { type: 'list', member: 'CommonPrefix', flattened: true },
    CompleteMultipartUploadOutput: { type: 'structure', members: { Location: 'Location', Bucket: 'BucketName', Key: 'ObjectKey', Expiration: { shape: 'Expiration', location: 'header', locationName: 'x-amz-expiration' }, ETag: 'ETag', ChecksumCRC32: 'ChecksumCRC32', ChecksumCRC32C: 'ChecksumCRC32C', ChecksumCRC64NVME: 'ChecksumCRC64NVME', ChecksumSHA1: 'ChecksumSHA1', ChecksumSHA256: 'ChecksumSHA256', ChecksumSHA512: 'ChecksumSHA512', ChecksumMD5: 'ChecksumMD5', ChecksumXXHASH64: 'ChecksumXXHASH64', ChecksumXXHASH3: 'ChecksumXXHASH3', ChecksumXXHASH128: 'ChecksumXXHASH128', ChecksumType: 'ChecksumType', ServerSideEncryption: { shape: 'ServerSideEncryption', location: 'header', locationName: 'x-amz-server-side-encryption' }, VersionId: { shape: 'ObjectVersionId', location: 'header', locationName: 'x-amz-version-id' }, SSEKMSKeyId: { shape: 'SSEKMSKeyId', location: 'header', locationName: 'x-amz-server-side-encryption-aws-kms-key-id' }, BucketKeyEnabled: { shape: 'BucketKeyEnabled', location: 'header', locationName: 'x-amz-server-side-encryption-bucket-key-enabled' }, RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' } } },
    CompleteMultipartUploadRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, MultipartUpload: { shape: 'CompletedMultipartUpload', locationName: 'CompleteMultipartUpload' }, UploadId: { shape: 'MultipartUploadId', location: 'querystring', locationName: 'uploadId' }, ChecksumCRC32: { shape: 'ChecksumCRC32', location: 'header', locationName: 'x-amz-checksum-crc32' }, ChecksumCRC32C: { shape: 'ChecksumCRC32C', location: 'header', locationName: 'x-amz-checksum-crc32c' }, ChecksumCRC64NVME: { shape: 'ChecksumCRC64NVME', location: 'header', locationName: 'x-amz-checksum-crc64nvme' }, ChecksumSHA1: { shape: 'ChecksumSHA1', location: 'header', locationName: 'x-amz-checksum-sha1' }, ChecksumSHA256: { shape: 'ChecksumSHA256', location: 'header', locationName: 'x-amz-checksum-sha256' }, ChecksumSHA512: { shape: 'ChecksumSHA512', location: 'header', locationName: 'x-amz-checksum-sha512' }, ChecksumMD5: { shape: 'ChecksumMD5', location: 'header', locationName: 'x-amz-checksum-md5' }, ChecksumXXHASH64: { shape: 'ChecksumXXHASH64', location: 'header', locationName: 'x-amz-checksum-xxhash64' }, ChecksumXXHASH3: { shape: 'ChecksumXXHASH3', location: 'header', locationName: 'x-amz-checksum-xxhash3' }, ChecksumXXHASH128: { shape: 'ChecksumXXHASH128', location: 'header', locationName: 'x-amz-checksum-xxhash128' }, ChecksumType: { shape: 'ChecksumType', location: 'header', locationName: 'x-amz-checksum-type' }, MpuObjectSize: { shape: 'MpuObjectSize', location: 'header', locationName: 'x-amz-mp-object-size' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, IfMatch: { shape: 'IfMatch', location: 'header', locationName: 'If-Match' }, IfNoneMatch: { shape: 'IfNoneMatch', location: 'header', locationName: 'If-None-Match' }, SSECustomerAlgorithm: { shape: 'SSECustomerAlgorithm', location: 'header', locationName: 'x-amz-server-side-encryption-customer-algorithm' }, SSECustomerKey: { shape: 'SSECustomerKey', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key' }, SSECustomerKeyMD5: { shape: 'SSECustomerKeyMD5', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key-MD5' } }, required: ['Bucket', 'Key', 'UploadId'], payload: 'MultipartUpload' },
    CompletedMultipartUpload: { type: 'structure', members: { Parts: { shape: 'CompletedPartList', locationName: 'Part' } } },
    CompletedPart: { type: 'structure', members: { ETag: 'ETag', ChecksumCRC32: 'ChecksumCRC32', ChecksumCRC32C: 'ChecksumCRC32C', ChecksumCRC64NVME: 'ChecksumCRC64NVME', ChecksumSHA1: 'ChecksumSHA1', ChecksumSHA256: 'ChecksumSHA256', ChecksumSHA512: 'ChecksumSHA512', ChecksumMD5: 'ChecksumMD5', ChecksumXXHASH64: 'ChecksumXXHASH64', ChecksumXXHASH3: 'ChecksumXXHASH3', ChecksumXXHASH128: 'ChecksumXXHASH128', PartNumber: 'PartNumber' } },
    CompletedPartList: { type: 'list', member: 'CompletedPart', flattened: true },
    CompressionType: { type: 'string', enum: ['NONE', 'GZIP', 'BZIP2'] },
    Condition: { type: 'structure', members: { HttpErrorCodeReturnedEquals: 'HttpErrorCodeReturnedEquals', KeyPrefixEquals: 'KeyPrefixEquals' } },
    ConfirmRemoveSelfBucketAccess: { type: 'boolean' },
    ContentDisposition: { type: 'string' },
    ContentEncoding: { type: 'string' },
    ContentLanguage: { type: 'string' },
    ContentLength: { type: 'long' },
    ContentMD5: { type: 'string' },
    ContentRange: { type: 'string' },
    ContentType: { type: 'string' },
    ContinuationEvent: { type: 'structure', members: {}, event: true },
    CopyObjectOutput: { type: 'structure', members: { CopyObjectResult: 'CopyObjectResult', Expiration: { shape: 'Expiration', location: 'header', locationName: 'x-amz-expiration' }, CopySourceVersionId: { shape: 'CopySourceVersionId', location: 'header', locationName: 'x-amz-copy-source-version-id' }, VersionId: { shape: 'ObjectVersionId', location: 'header', locationName: 'x-amz-version-id' }, ServerSideEncryption: { shape: 'ServerSideEncryption', location: 'header', locationName: 'x-amz-server-side-encryption' }, SSECustomerAlgorithm: { shape: 'SSECustomerAlgorithm', location: 'header', locationName: 'x-amz-server-side-encryption-customer-algorithm' }, SSECustomerKeyMD5: { shape: 'SSECustomerKeyMD5', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key-MD5' }, SSEKMSKeyId: { shape: 'SSEKMSKeyId', location: 'header', locationName: 'x-amz-server-side-encryption-aws-kms-key-id' }, SSEKMSEncryptionContext: { shape: 'SSEKMSEncryptionContext', location: 'header', locationName: 'x-amz-server-side-encryption-context' }, BucketKeyEnabled: { shape: 'BucketKeyEnabled', location: 'header', locationName: 'x-amz-server-side-encryption-bucket-key-enabled' }, RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' } }, payload: 'CopyObjectResult' },
    CopyObjectRequest: { type: 'structure', members: { ACL: { shape: 'ObjectCannedACL', location: 'header', locationName: 'x-amz-acl' }, Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, CacheControl: { shape: 'CacheControl', location: 'header', locationName: 'Cache-Control' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-checksum-algorithm' }, ContentDisposition: { shape: 'ContentDisposition', location: 'header', locationName: 'Content-Disposition' }, ContentEncoding: { shape: 'ContentEncoding', location: 'header', locationName: 'Content-Encoding' }, ContentLanguage: { shape: 'ContentLanguage', location: 'header', locationName: 'Content-Language' }, ContentType: { shape: 'ContentType', location: 'header', locationName: 'Content-Type' }, CopySource: { shape: 'CopySource', location: 'header', locationName: 'x-amz-copy-source' }, CopySourceIfMatch: { shape: 'CopySourceIfMatch', location: 'header', locationName: 'x-amz-copy-source-if-match' }, CopySourceIfModifiedSince: { shape: 'CopySourceIfModifiedSince', location: 'header', locationName: 'x-amz-copy-source-if-modified-since' }, CopySourceIfNoneMatch: { shape: 'CopySourceIfNoneMatch', location: 'header', locationName: 'x-amz-copy-source-if-none-match' }, CopySourceIfUnmodifiedSince: { shape: 'CopySourceIfUnmodifiedSince', location: 'header', locationName: 'x-amz-copy-source-if-unmodified-since' }, Expires: { shape: 'Expires', location: 'header', locationName: 'Expires' }, GrantFullControl: { shape: 'GrantFullControl', location: 'header', locationName: 'x-amz-grant-full-control' }, GrantRead: { shape: 'GrantRead', location: 'header', locationName: 'x-amz-grant-read' }, GrantReadACP: { shape: 'GrantReadACP', location: 'header', locationName: 'x-amz-grant-read-acp' }, GrantWriteACP: { shape: 'GrantWriteACP', location: 'header', locationName: 'x-amz-grant-write-acp' }, IfMatch: { shape: 'IfMatch', location: 'header', locationName: 'If-Match' }, IfNoneMatch: { shape: 'IfNoneMatch', location: 'header', locationName: 'If-None-Match' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, Metadata: { shape: 'Metadata', location: 'headers', locationName: 'x-amz-meta-' }, MetadataDirective: { shape: 'MetadataDirective', location: 'header', locationName: 'x-amz-metadata-directive' }, TaggingDirective: { shape: 'TaggingDirective', location: 'header', locationName: 'x-amz-tagging-directive' }, AnnotationDirective: { shape: 'AnnotationDirective', location: 'header', locationName: 'x-amz-object-annotation-directive' }, ServerSideEncryption: { shape: 'ServerSideEncryption', location: 'header', locationName: 'x-amz-server-side-encryption' }, StorageClass: { shape: 'StorageClass', location: 'header', locationName: 'x-amz-storage-class' }, WebsiteRedirectLocation: { shape: 'WebsiteRedirectLocation', location: 'header', locationName: 'x-amz-website-redirect-location' }, SSECustomerAlgorithm: { shape: 'SSECustomerAlgorithm', location: 'header', locationName: 'x-amz-server-side-encryption-customer-algorithm' }, SSECustomerKey: { shape: 'SSECustomerKey', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key' }, SSECustomerKeyMD5: { shape: 'SSECustomerKeyMD5', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key-MD5' }, SSEKMSKeyId: { shape: 'SSEKMSKeyId', location: 'header', locationName: 'x-amz-server-side-encryption-aws-kms-key-id' }, SSEKMSEncryptionContext: { shape: 'SSEKMSEncryptionContext', location: 'header', locationName: 'x-amz-server-side-encryption-context' }, BucketKeyEnabled: { shape: 'BucketKeyEnabled', location: 'header', locationName: 'x-amz-server-side-encryption-bucket-key-enabled' }, CopySourceSSECustomerAlgorithm: { shape: 'CopySourceSSECustomerAlgorithm', location: 'header', locationName: 'x-amz-copy-source-server-side-encryption-customer-algorithm' }, CopySourceSSECustomerKey: { shape: 'CopySourceSSECustomerKey', location: 'header', locationName: 'x-amz-copy-source-server-side-encryption-customer-key' }, CopySourceSSECustomerKeyMD5: { shape: 'CopySourceSSECustomerKeyMD5', location: 'header', locationName: 'x-amz-copy-source-server-side-encryption-customer-key-MD5' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, Tagging: { shape: 'TaggingHeader', location: 'header', locationName: 'x-amz-tagging' }, ObjectLockMode: { shape: 'ObjectLockMode', location: 'header', locationName: 'x-amz-object-lock-mode' }, ObjectLockRetainUntilDate: { shape: 'ObjectLockRetainUntilDate', location: 'header', locationName: 'x-amz-object-lock-retain-until-date' }, ObjectLockLegalHoldStatus: { shape: 'ObjectLockLegalHoldStatus', location: 'header', locationName: 'x-amz-object-lock-legal-hold' }, ObjectLockEventHold: { shape: 'ObjectLockEventHold', location: 'header', locationName: 'x-amz-object-lock-event-hold' }, ObjectLockEventHoldDurationDays: { shape: 'ObjectLockEventHoldDurationDays', location: 'header', locationName: 'x-amz-object-lock-event-hold-duration-days' }, ObjectLockEventHoldDurationYears: { shape: 'ObjectLockEventHoldDurationYears', location: 'header', locationName: 'x-amz-object-lock-event-hold-duration-years' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, ExpectedSourceBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-source-expected-bucket-owner' } }, required: ['Bucket', 'CopySource', 'Key'] },
    CopyObjectResult: { type: 'structure', members: { ETag: 'ETag', LastModified: 'LastModified', ChecksumType: 'ChecksumType', ChecksumCRC32: 'ChecksumCRC32', ChecksumCRC32C: 'ChecksumCRC32C', ChecksumCRC64NVME: 'ChecksumCRC64NVME', ChecksumSHA1: 'ChecksumSHA1', ChecksumSHA256: 'ChecksumSHA256', ChecksumSHA512: 'ChecksumSHA512', ChecksumMD5: 'ChecksumMD5', ChecksumXXHASH64: 'ChecksumXXHASH64', ChecksumXXHASH3: 'ChecksumXXHASH3', ChecksumXXHASH128: 'ChecksumXXHASH128' } },
    CopyPartResult: { type: 'structure', members: { ETag: 'ETag', LastModified: 'LastModified', ChecksumCRC32: 'ChecksumCRC32', ChecksumCRC32C: 'ChecksumCRC32C', ChecksumCRC64NVME: 'ChecksumCRC64NVME', ChecksumSHA1: 'ChecksumSHA1', ChecksumSHA256: 'ChecksumSHA256', ChecksumSHA512: 'ChecksumSHA512', ChecksumMD5: 'ChecksumMD5', ChecksumXXHASH64: 'ChecksumXXHASH64', ChecksumXXHASH3: 'ChecksumXXHASH3', ChecksumXXHASH128: 'ChecksumXXHASH128' } },
    CopySource: { type: 'string', pattern: '\\/?.+\\/.+' },
    CopySourceIfMatch: { type: 'string' },
    CopySourceIfModifiedSince: { type: 'timestamp' },
    CopySourceIfNoneMatch: { type: 'string' },
    CopySourceIfUnmodifiedSince: { type: 'timestamp' },
    CopySourceRange: { type: 'string' },
    CopySourceSSECustomerAlgorithm: { type: 'string' },
    CopySourceSSECustomerKey: { type: 'string' },
    CopySourceSSECustomerKeyMD5: { type: 'string' },
    CopySourceVersionId: { type: 'string' },
    CreateBucketConfiguration: { type: 'structure', members: { LocationConstraint: 'BucketLocationConstraint', Location: 'LocationInfo', Bucket: 'BucketInfo', Tags: 'TagSet' } },
    CreateBucketMetadataConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, MetadataConfiguration: { shape: 'MetadataConfiguration', locationName: 'MetadataConfiguration' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'MetadataConfiguration'], payload: 'MetadataConfiguration' },
    CreateBucketMetadataTableConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, MetadataTableConfiguration: { shape: 'MetadataTableConfiguration', locationName: 'MetadataTableConfiguration' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'MetadataTableConfiguration'], payload: 'MetadataTableConfiguration' },
    CreateBucketOutput: { type: 'structure', members: { Location: { shape: 'Location', location: 'header', locationName: 'Location' }, BucketArn: { shape: 'S3RegionalOrS3ExpressBucketArnString', location: 'header', locationName: 'x-amz-bucket-arn' } } },
    CreateBucketRequest: { type: 'structure', members: { ACL: { shape: 'BucketCannedACL', location: 'header', locationName: 'x-amz-acl' }, Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, CreateBucketConfiguration: { shape: 'CreateBucketConfiguration', locationName: 'CreateBucketConfiguration' }, GrantFullControl: { shape: 'GrantFullControl', location: 'header', locationName: 'x-amz-grant-full-control' }, GrantRead: { shape: 'GrantRead', location: 'header', locationName: 'x-amz-grant-read' }, GrantReadACP: { shape: 'GrantReadACP', location: 'header', locationName: 'x-amz-grant-read-acp' }, GrantWrite: { shape: 'GrantWrite', location: 'header', locationName: 'x-amz-grant-write' }, GrantWriteACP: { shape: 'GrantWriteACP', location: 'header', locationName: 'x-amz-grant-write-acp' }, ObjectLockEnabledForBucket: { shape: 'ObjectLockEnabledForBucket', location: 'header', locationName: 'x-amz-bucket-object-lock-enabled' }, ObjectOwnership: { shape: 'ObjectOwnership', location: 'header', locationName: 'x-amz-object-ownership' }, BucketNamespace: { shape: 'BucketNamespace', location: 'header', locationName: 'x-amz-bucket-namespace' } }, required: ['Bucket'], payload: 'CreateBucketConfiguration' },
    CreateMultipartUploadOutput: { type: 'structure', members: { AbortDate: { shape: 'AbortDate', location: 'header', locationName: 'x-amz-abort-date' }, AbortRuleId: { shape: 'AbortRuleId', location: 'header', locationName: 'x-amz-abort-rule-id' }, Bucket: { shape: 'BucketName', locationName: 'Bucket' }, Key: 'ObjectKey', UploadId: 'MultipartUploadId', ServerSideEncryption: { shape: 'ServerSideEncryption', location: 'header', locationName: 'x-amz-server-side-encryption' }, SSECustomerAlgorithm: { shape: 'SSECustomerAlgorithm', location: 'header', locationName: 'x-amz-server-side-encryption-customer-algorithm' }, SSECustomerKeyMD5: { shape: 'SSECustomerKeyMD5', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key-MD5' }, SSEKMSKeyId: { shape: 'SSEKMSKeyId', location: 'header', locationName: 'x-amz-server-side-encryption-aws-kms-key-id' }, SSEKMSEncryptionContext: { shape: 'SSEKMSEncryptionContext', location: 'header', locationName: 'x-amz-server-side-encryption-context' }, BucketKeyEnabled: { shape: 'BucketKeyEnabled', location: 'header', locationName: 'x-amz-server-side-encryption-bucket-key-enabled' }, RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-checksum-algorithm' }, ChecksumType: { shape: 'ChecksumType', location: 'header', locationName: 'x-amz-checksum-type' }, VersionId: { shape: 'ObjectVersionId', location: 'header', locationName: 'x-amz-version-id' } } },
    CreateMultipartUploadRequest: { type: 'structure', members: { ACL: { shape: 'ObjectCannedACL', location: 'header', locationName: 'x-amz-acl' }, Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, CacheControl: { shape: 'CacheControl', location: 'header', locationName: 'Cache-Control' }, ContentDisposition: { shape: 'ContentDisposition', location: 'header', locationName: 'Content-Disposition' }, ContentEncoding: { shape: 'ContentEncoding', location: 'header', locationName: 'Content-Encoding' }, ContentLanguage: { shape: 'ContentLanguage', location: 'header', locationName: 'Content-Language' }, ContentType: { shape: 'ContentType', location: 'header', locationName: 'Content-Type' }, Expires: { shape: 'Expires', location: 'header', locationName: 'Expires' }, GrantFullControl: { shape: 'GrantFullControl', location: 'header', locationName: 'x-amz-grant-full-control' }, GrantRead: { shape: 'GrantRead', location: 'header', locationName: 'x-amz-grant-read' }, GrantReadACP: { shape: 'GrantReadACP', location: 'header', locationName: 'x-amz-grant-read-acp' }, GrantWriteACP: { shape: 'GrantWriteACP', location: 'header', locationName: 'x-amz-grant-write-acp' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, Metadata: { shape: 'Metadata', location: 'headers', locationName: 'x-amz-meta-' }, ServerSideEncryption: { shape: 'ServerSideEncryption', location: 'header', locationName: 'x-amz-server-side-encryption' }, StorageClass: { shape: 'StorageClass', location: 'header', locationName: 'x-amz-storage-class' }, WebsiteRedirectLocation: { shape: 'WebsiteRedirectLocation', location: 'header', locationName: 'x-amz-website-redirect-location' }, SSECustomerAlgorithm: { shape: 'SSECustomerAlgorithm', location: 'header', locationName: 'x-amz-server-side-encryption-customer-algorithm' }, SSECustomerKey: { shape: 'SSECustomerKey', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key' }, SSECustomerKeyMD5: { shape: 'SSECustomerKeyMD5', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key-MD5' }, SSEKMSKeyId: { shape: 'SSEKMSKeyId', location: 'header', locationName: 'x-amz-server-side-encryption-aws-kms-key-id' }, SSEKMSEncryptionContext: { shape: 'SSEKMSEncryptionContext', location: 'header', locationName: 'x-amz-server-side-encryption-context' }, BucketKeyEnabled: { shape: 'BucketKeyEnabled', location: 'header', locationName: 'x-amz-server-side-encryption-bucket-key-enabled' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, Tagging: { shape: 'TaggingHeader', location: 'header', locationName: 'x-amz-tagging' }, ObjectLockMode: { shape: 'ObjectLockMode', location: 'header', locationName: 'x-amz-object-lock-mode' }, ObjectLockRetainUntilDate: { shape: 'ObjectLockRetainUntilDate', location: 'header', locationName: 'x-amz-object-lock-retain-until-date' }, ObjectLockLegalHoldStatus: { shape: 'ObjectLockLegalHoldStatus', location: 'header', locationName: 'x-amz-object-lock-legal-hold' }, ObjectLockEventHold: { shape: 'ObjectLockEventHold', location: 'header', locationName: 'x-amz-object-lock-event-hold' }, ObjectLockEventHoldDurationDays: { shape: 'ObjectLockEventHoldDurationDays', location: 'header', locationName: 'x-amz-object-lock-event-hold-duration-days' }, ObjectLockEventHoldDurationYears: { shape: 'ObjectLockEventHoldDurationYears', location: 'header', locationName: 'x-amz-object-lock-event-hold-duration-years' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-checksum-algorithm' }, ChecksumType: { shape: 'ChecksumType', location: 'header', locationName: 'x-amz-checksum-type' } }, required: ['Bucket', 'Key'] },
    CreateSessionOutput: { type: 'structure', members: { ServerSideEncryption: { shape: 'ServerSideEncryption', location: 'header', locationName: 'x-amz-server-side-encryption' }, SSEKMSKeyId: { shape: 'SSEKMSKeyId', location: 'header', locationName: 'x-amz-server-side-encryption-aws-kms-key-id' }, SSEKMSEncryptionContext: { shape: 'SSEKMSEncryptionContext', location: 'header', locationName: 'x-amz-server-side-encryption-context' }, BucketKeyEnabled: { shape: 'BucketKeyEnabled', location: 'header', locationName: 'x-amz-server-side-encryption-bucket-key-enabled' }, Credentials: { shape: 'SessionCredentials', locationName: 'Credentials' } }, required: ['Credentials'] },
    CreateSessionRequest: { type: 'structure', members: { SessionMode: { shape: 'SessionMode', location: 'header', locationName: 'x-amz-create-session-mode' }, Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ServerSideEncryption: { shape: 'ServerSideEncryption', location: 'header', locationName: 'x-amz-server-side-encryption' }, SSEKMSKeyId: { shape: 'SSEKMSKeyId', location: 'header', locationName: 'x-amz-server-side-encryption-aws-kms-key-id' }, SSEKMSEncryptionContext: { shape: 'SSEKMSEncryptionContext', location: 'header', locationName: 'x-amz-server-side-encryption-context' }, BucketKeyEnabled: { shape: 'BucketKeyEnabled', location: 'header', locationName: 'x-amz-server-side-encryption-bucket-key-enabled' } }, required: ['Bucket'] },
    CreationDate: { type: 'timestamp' },
    DataRedundancy: { type: 'string', enum: ['SingleAvailabilityZone', 'SingleLocalZone'] },
    Date: { type: 'timestamp', timestampFormat: 'iso8601' },
    Days: { type: 'integer' },
    DaysAfterInitiation: { type: 'integer' },
    DefaultRetention: { type: 'structure', members: { Mode: 'ObjectLockRetentionMode', Days: 'Days', Years: 'Years', DefaultEventHold: 'EventHoldDuration' } },
    Delete: { type: 'structure', members: { Objects: { shape: 'ObjectIdentifierList', locationName: 'Object' }, Quiet: 'Quiet' }, required: ['Objects'] },
    DeleteBucketAnalyticsConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Id: { shape: 'AnalyticsId', location: 'querystring', locationName: 'id' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Id'] },
    DeleteBucketCorsRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    DeleteBucketEncryptionRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    DeleteBucketIntelligentTieringConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Id: { shape: 'IntelligentTieringId', location: 'querystring', locationName: 'id' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Id'] },
    DeleteBucketInventoryConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Id: { shape: 'InventoryId', location: 'querystring', locationName: 'id' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Id'] },
    DeleteBucketLifecycleRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    DeleteBucketMetadataConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    DeleteBucketMetadataTableConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    DeleteBucketMetricsConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Id: { shape: 'MetricsId', location: 'querystring', locationName: 'id' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Id'] },
    DeleteBucketOwnershipControlsRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    DeleteBucketPolicyRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    DeleteBucketReplicationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    DeleteBucketRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    DeleteBucketTaggingRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    DeleteBucketWebsiteRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    DeleteMarker: { type: 'boolean' },
    DeleteMarkerEntry: { type: 'structure', members: { Owner: 'Owner', Key: 'ObjectKey', VersionId: 'ObjectVersionId', IsLatest: 'IsLatest', LastModified: 'LastModified' } },
    DeleteMarkerReplication: { type: 'structure', members: { Status: 'DeleteMarkerReplicationStatus' } },
    DeleteMarkerReplicationStatus: { type: 'string', enum: ['Enabled', 'Disabled'] },
    DeleteMarkerVersionId: { type: 'string' },
    DeleteMarkers: { type: 'list', member: 'DeleteMarkerEntry', flattened: true },
    DeleteObjectAnnotationOutput: { type: 'structure', members: { ObjectVersionId: { shape: 'ObjectVersionId', location: 'header', locationName: 'x-amz-object-version-id' }, RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' } } },
    DeleteObjectAnnotationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, AnnotationName: { shape: 'AnnotationName', location: 'querystring', locationName: 'annotationName' }, VersionId: { shape: 'ObjectVersionId', location: 'querystring', locationName: 'versionId' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, ObjectIfMatch: { shape: 'ObjectIfMatch', location: 'header', locationName: 'x-amz-object-if-match' } }, required: ['Bucket', 'Key', 'AnnotationName'] },
    DeleteObjectOutput: { type: 'structure', members: { DeleteMarker: { shape: 'DeleteMarker', location: 'header', locationName: 'x-amz-delete-marker' }, VersionId: { shape: 'ObjectVersionId', location: 'header', locationName: 'x-amz-version-id' }, RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' } } },
    DeleteObjectRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, MFA: { shape: 'MFA', location: 'header', locationName: 'x-amz-mfa' }, VersionId: { shape: 'ObjectVersionId', location: 'querystring', locationName: 'versionId' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, BypassGovernanceRetention: { shape: 'BypassGovernanceRetention', location: 'header', locationName: 'x-amz-bypass-governance-retention' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, IfMatch: { shape: 'IfMatch', location: 'header', locationName: 'If-Match' }, IfMatchLastModifiedTime: { shape: 'IfMatchLastModifiedTime', location: 'header', locationName: 'x-amz-if-match-last-modified-time' }, IfMatchSize: { shape: 'IfMatchSize', location: 'header', locationName: 'x-amz-if-match-size' } }, required: ['Bucket', 'Key'] },
    DeleteObjectTaggingOutput: { type: 'structure', members: { VersionId: { shape: 'ObjectVersionId', location: 'header', locationName: 'x-amz-version-id' } } },
    DeleteObjectTaggingRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, VersionId: { shape: 'ObjectVersionId', location: 'querystring', locationName: 'versionId' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Key'] },
    DeleteObjectsOutput: { type: 'structure', members: { Deleted: 'DeletedObjects', RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' }, Errors: { shape: 'Errors', locationName: 'Error' } } },
    DeleteObjectsRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Delete: { shape: 'Delete', locationName: 'Delete' }, MFA: { shape: 'MFA', location: 'header', locationName: 'x-amz-mfa' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, BypassGovernanceRetention: { shape: 'BypassGovernanceRetention', location: 'header', locationName: 'x-amz-bypass-governance-retention' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' } }, required: ['Bucket', 'Delete'], payload: 'Delete' },
    DeletePublicAccessBlockRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    DeletedObject: { type: 'structure', members: { Key: 'ObjectKey', VersionId: 'ObjectVersionId', DeleteMarker: 'DeleteMarker', DeleteMarkerVersionId: 'DeleteMarkerVersionId' } },
    DeletedObjects: { type: 'list', member: 'DeletedObject', flattened: true },
    Delimiter: { type: 'string' },
    Description: { type: 'string' },
    Destination: { type: 'structure', members: { Bucket: 'BucketName', Account: 'AccountId', StorageClass: 'StorageClass', AccessControlTranslation: 'AccessControlTranslation', EncryptionConfiguration: 'EncryptionConfiguration', ReplicationTime: 'ReplicationTime', Metrics: 'Metrics' }, required: ['Bucket'] },
    DestinationResult: { type: 'structure', members: { TableBucketType: 'S3TablesBucketType', TableBucketArn: 'S3TablesBucketArn', TableNamespace: 'S3TablesNamespace' } },
    DirectoryBucketToken: { type: 'string', min: 0, max: 1024 },
    DisplayName: { type: 'string' },
    ETag: { type: 'string' },
    EmailAddress: { type: 'string' },
    EnableRequestProgress: { type: 'boolean' },
    EncodingType: { type: 'string', enum: ['url'] },
    Encryption: { type: 'structure', members: { EncryptionType: 'ServerSideEncryption', KMSKeyId: 'SSEKMSKeyId', KMSContext: 'KMSContext' }, required: ['EncryptionType'] },
    EncryptionConfiguration: { type: 'structure', members: { ReplicaKmsKeyID: 'ReplicaKmsKeyID' } },
    EncryptionType: { type: 'string', enum: ['NONE', 'SSE-C'] },
    EncryptionTypeList: { type: 'list', member: { shape: 'EncryptionType', locationName: 'EncryptionType' }, flattened: true },
    EncryptionTypeMismatch: { type: 'structure', members: {}, error: { status: 400 } },
    End: { type: 'long' },
    EndEvent: { type: 'structure', members: {}, event: true },
    Error: { type: 'structure', members: { Key: 'ObjectKey', VersionId: 'ObjectVersionId', Code: 'Code', Message: 'Message' } },
    ErrorCode: { type: 'string' },
    ErrorDetails: { type: 'structure', members: { ErrorCode: 'ErrorCode', ErrorMessage: 'ErrorMessage' } },
    ErrorDocument: { type: 'structure', members: { Key: 'ObjectKey' }, required: ['Key'] },
    ErrorMessage: { type: 'string' },
    Errors: { type: 'list', member: 'Error', flattened: true },
    Event: { type: 'string', enum: ['s3:ReducedRedundancyLostObject', 's3:ObjectCreated:*', 's3:ObjectCreated:Put', 's3:ObjectCreated:Post', 's3:ObjectCreated:Copy', 's3:ObjectCreated:CompleteMultipartUpload', 's3:ObjectRemoved:*', 's3:ObjectRemoved:Delete', 's3:ObjectRemoved:DeleteMarkerCreated', 's3:ObjectRestore:*', 's3:ObjectRestore:Post', 's3:ObjectRestore:Completed', 's3:Replication:*', 's3:Replication:OperationFailedReplication', 's3:Replication:OperationNotTracked', 's3:Replication:OperationMissedThreshold', 's3:Replication:OperationReplicatedAfterThreshold', 's3:ObjectRestore:Delete', 's3:LifecycleTransition', 's3:IntelligentTiering', 's3:ObjectAcl:Put', 's3:LifecycleExpiration:*', 's3:LifecycleExpiration:Delete', 's3:LifecycleExpiration:DeleteMarkerCreated', 's3:ObjectTagging:*', 's3:ObjectTagging:Put', 's3:ObjectTagging:Delete', 's3:ObjectAnnotation:*', 's3:ObjectAnnotation:Put', 's3:ObjectAnnotation:Delete', 's3:ObjectRetention:Put'] },
    EventBridgeConfiguration: { type: 'structure', members: {} },
    EventHoldDuration: { type: 'structure', members: { Days: 'Days', Years: 'Years' } },
    EventList: { type: 'list', member: 'Event', flattened: true },
    ExistingObjectReplication: { type: 'structure', members: { Status: 'ExistingObjectReplicationStatus' }, required: ['Status'] },
    ExistingObjectReplicationStatus: { type: 'string', enum: ['Enabled', 'Disabled'] },
    Expiration: { type: 'string' },
    ExpirationState: { type: 'string', enum: ['ENABLED', 'DISABLED'] },
    ExpirationStatus: { type: 'string', enum: ['Enabled', 'Disabled'] },
    ExpiredObjectDeleteMarker: { type: 'boolean' },
    Expires: { type: 'string' },
    ExposeHeader: { type: 'string' },
    ExposeHeaders: { type: 'list', member: 'ExposeHeader', flattened: true },
    Expression: { type: 'string' },
    ExpressionType: { type: 'string', enum: ['SQL'] },
    FetchOwner: { type: 'boolean' },
    FieldDelimiter: { type: 'string' },
    FileHeaderInfo: { type: 'string', enum: ['USE', 'IGNORE', 'NONE'] },
    FilterRule: { type: 'structure', members: { Name: 'FilterRuleName', Value: 'FilterRuleValue' } },
    FilterRuleList: { type: 'list', member: 'FilterRule', flattened: true },
    FilterRuleName: { type: 'string', enum: ['prefix', 'suffix'] },
    FilterRuleValue: { type: 'string' },
    GetBucketAbacOutput: { type: 'structure', members: { AbacStatus: 'AbacStatus' }, payload: 'AbacStatus' },
    GetBucketAbacRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    GetBucketAccelerateConfigurationOutput: { type: 'structure', members: { Status: 'BucketAccelerateStatus', RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' } } },
    GetBucketAccelerateConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' } }, required: ['Bucket'] },
    GetBucketAclOutput: { type: 'structure', members: { Owner: 'Owner', Grants: { shape: 'Grants', locationName: 'AccessControlList' } } },
    GetBucketAclRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    GetBucketAnalyticsConfigurationOutput: { type: 'structure', members: { AnalyticsConfiguration: 'AnalyticsConfiguration' }, payload: 'AnalyticsConfiguration' },
    GetBucketAnalyticsConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Id: { shape: 'AnalyticsId', location: 'querystring', locationName: 'id' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Id'] },
    GetBucketCorsOutput: { type: 'structure', members: { CORSRules: { shape: 'CORSRules', locationName: 'CORSRule' } } },
    GetBucketCorsRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    GetBucketEncryptionOutput: { type: 'structure', members: { ServerSideEncryptionConfiguration: 'ServerSideEncryptionConfiguration' }, payload: 'ServerSideEncryptionConfiguration' },
    GetBucketEncryptionRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    GetBucketIntelligentTieringConfigurationOutput: { type: 'structure', members: { IntelligentTieringConfiguration: 'IntelligentTieringConfiguration' }, payload: 'IntelligentTieringConfiguration' },
    GetBucketIntelligentTieringConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Id: { shape: 'IntelligentTieringId', location: 'querystring', locationName: 'id' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Id'] },
    GetBucketInventoryConfigurationOutput: { type: 'structure', members: { InventoryConfiguration: 'InventoryConfiguration' }, payload: 'InventoryConfiguration' },
    GetBucketInventoryConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Id: { shape: 'InventoryId', location: 'querystring', locationName: 'id' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Id'] },
    GetBucketLifecycleConfigurationOutput: { type: 'structure', members: { Rules: { shape: 'LifecycleRules', locationName: 'Rule' }, TransitionDefaultMinimumObjectSize: { shape: 'TransitionDefaultMinimumObjectSize', location: 'header', locationName: 'x-amz-transition-default-minimum-object-size' } } },
    GetBucketLifecycleConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    GetBucketLifecycleOutput: { type: 'structure', members: { Rules: { shape: 'Rules', locationName: 'Rule' } } },
    GetBucketLifecycleRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    GetBucketLocationOutput: { type: 'structure', members: { LocationConstraint: 'BucketLocationConstraint' } },
    GetBucketLocationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    GetBucketLoggingOutput: { type: 'structure', members: { LoggingEnabled: 'LoggingEnabled' } },
    GetBucketLoggingRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    GetBucketMetadataConfigurationOutput: { type: 'structure', members: { GetBucketMetadataConfigurationResult: 'GetBucketMetadataConfigurationResult' }, payload: 'GetBucketMetadataConfigurationResult' },
    GetBucketMetadataConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    GetBucketMetadataConfigurationResult: { type: 'structure', members: { MetadataConfigurationResult: 'MetadataConfigurationResult' }, required: ['MetadataConfigurationResult'] },
    GetBucketMetadataTableConfigurationOutput: { type: 'structure', members: { GetBucketMetadataTableConfigurationResult: 'GetBucketMetadataTableConfigurationResult' }, payload: 'GetBucketMetadataTableConfigurationResult' },
    GetBucketMetadataTableConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    GetBucketMetadataTableConfigurationResult: { type: 'structure', members: { MetadataTableConfigurationResult: 'MetadataTableConfigurationResult', Status: 'MetadataTableStatus', Error: 'ErrorDetails' }, required: ['MetadataTableConfigurationResult', 'Status'] },
    GetBucketMetricsConfigurationOutput: { type: 'structure', members: { MetricsConfiguration: 'MetricsConfiguration' }, payload: 'MetricsConfiguration' },
    GetBucketMetricsConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Id: { shape: 'MetricsId', location: 'querystring', locationName: 'id' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Id'] },
    GetBucketNotificationConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    GetBucketOwnershipControlsOutput: { type: 'structure', members: { OwnershipControls: 'OwnershipControls' }, payload: 'OwnershipControls' },
    GetBucketOwnershipControlsRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    GetBucketPolicyOutput: { type: 'structure', members: { Policy: 'Policy' }, payload: 'Policy' },
    GetBucketPolicyRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    GetBucketPolicyStatusOutput: { type: 'structure', members: { PolicyStatus: 'PolicyStatus' }, payload: 'PolicyStatus' },
    GetBucketPolicyStatusRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    GetBucketReplicationOutput: { type: 'structure', members: { ReplicationConfiguration: 'ReplicationConfiguration' }, payload: 'ReplicationConfiguration' },
    GetBucketReplicationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    GetBucketRequestPaymentOutput: { type: 'structure', members: { Payer: 'Payer' } },
    GetBucketRequestPaymentRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    GetBucketTaggingOutput: { type: 'structure', members: { TagSet: 'TagSet' }, required: ['TagSet'] },
    GetBucketTaggingRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    GetBucketVersioningOutput: { type: 'structure', members: { Status: 'BucketVersioningStatus', MFADelete: { shape: 'MFADeleteStatus', locationName: 'MfaDelete' } } },
    GetBucketVersioningRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    GetBucketWebsiteOutput: { type: 'structure', members: { RedirectAllRequestsTo: 'RedirectAllRequestsTo', IndexDocument: 'IndexDocument', ErrorDocument: 'ErrorDocument', RoutingRules: 'RoutingRules' } },
    GetBucketWebsiteRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    GetObjectAclOutput: { type: 'structure', members: { Owner: 'Owner', Grants: { shape: 'Grants', locationName: 'AccessControlList' }, RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' } } },
    GetObjectAclRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, VersionId: { shape: 'ObjectVersionId', location: 'querystring', locationName: 'versionId' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Key'] },
    GetObjectAnnotationOutput: { type: 'structure', members: { AnnotationPayload: { shape: 'AnnotationPayload', streaming: true }, ObjectVersionId: { shape: 'ObjectVersionId', location: 'header', locationName: 'x-amz-object-version-id' }, LastModified: { shape: 'LastModified', location: 'header', locationName: 'Last-Modified' }, ContentLength: { shape: 'ContentLength', location: 'header', locationName: 'Content-Length' }, ETag: { shape: 'ETag', location: 'header', locationName: 'ETag' }, ChecksumCRC32: { shape: 'ChecksumCRC32', location: 'header', locationName: 'x-amz-checksum-crc32' }, ChecksumCRC32C: { shape: 'ChecksumCRC32C', location: 'header', locationName: 'x-amz-checksum-crc32c' }, ChecksumCRC64NVME: { shape: 'ChecksumCRC64NVME', location: 'header', locationName: 'x-amz-checksum-crc64nvme' }, ChecksumSHA1: { shape: 'ChecksumSHA1', location: 'header', locationName: 'x-amz-checksum-sha1' }, ChecksumSHA256: { shape: 'ChecksumSHA256', location: 'header', locationName: 'x-amz-checksum-sha256' }, ChecksumSHA512: { shape: 'ChecksumSHA512', location: 'header', locationName: 'x-amz-checksum-sha512' }, ChecksumMD5: { shape: 'ChecksumMD5', location: 'header', locationName: 'x-amz-checksum-md5' }, ChecksumXXHASH64: { shape: 'ChecksumXXHASH64', location: 'header', locationName: 'x-amz-checksum-xxhash64' }, ChecksumXXHASH3: { shape: 'ChecksumXXHASH3', location: 'header', locationName: 'x-amz-checksum-xxhash3' }, ChecksumXXHASH128: { shape: 'ChecksumXXHASH128', location: 'header', locationName: 'x-amz-checksum-xxhash128' }, ChecksumType: { shape: 'ChecksumType', location: 'header', locationName: 'x-amz-checksum-type' }, ServerSideEncryption: { shape: 'ServerSideEncryption', location: 'header', locationName: 'x-amz-server-side-encryption' }, RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' }, ReplicationStatus: { shape: 'ReplicationStatus', location: 'header', locationName: 'x-amz-replication-status' } }, payload: 'AnnotationPayload' },
    GetObjectAnnotationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, AnnotationName: { shape: 'AnnotationName', location: 'querystring', locationName: 'annotationName' }, VersionId: { shape: 'ObjectVersionId', location: 'querystring', locationName: 'versionId' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, ChecksumMode: { shape: 'ChecksumMode', location: 'header', locationName: 'x-amz-checksum-mode' } }, required: ['Bucket', 'Key', 'AnnotationName'] },
    GetObjectAttributesOutput: { type: 'structure', members: { DeleteMarker: { shape: 'DeleteMarker', location: 'header', locationName: 'x-amz-delete-marker' }, LastModified: { shape: 'LastModified', location: 'header', locationName: 'Last-Modified' }, VersionId: { shape: 'ObjectVersionId', location: 'header', locationName: 'x-amz-version-id' }, RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' }, ETag: 'ETag', Checksum: 'Checksum', ObjectParts: 'GetObjectAttributesParts', StorageClass: 'StorageClass', ObjectSize: 'ObjectSize' } },
    GetObjectAttributesParts: { type: 'structure', members: { TotalPartsCount: { shape: 'PartsCount', locationName: 'PartsCount' }, PartNumberMarker: 'PartNumberMarker', NextPartNumberMarker: 'NextPartNumberMarker', MaxParts: 'MaxParts', IsTruncated: 'IsTruncated', Parts: { shape: 'PartsList', locationName: 'Part' } } },
    GetObjectAttributesRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, VersionId: { shape: 'ObjectVersionId', location: 'querystring', locationName: 'versionId' }, MaxParts: { shape: 'MaxParts', location: 'header', locationName: 'x-amz-max-parts' }, PartNumberMarker: { shape: 'PartNumberMarker', location: 'header', locationName: 'x-amz-part-number-marker' }, SSECustomerAlgorithm: { shape: 'SSECustomerAlgorithm', location: 'header', locationName: 'x-amz-server-side-encryption-customer-algorithm' }, SSECustomerKey: { shape: 'SSECustomerKey', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key' }, SSECustomerKeyMD5: { shape: 'SSECustomerKeyMD5', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key-MD5' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, ObjectAttributes: { shape: 'ObjectAttributesList', location: 'header', locationName: 'x-amz-object-attributes' } }, required: ['Bucket', 'Key', 'ObjectAttributes'] },
    GetObjectLegalHoldOutput: { type: 'structure', members: { LegalHold: { shape: 'ObjectLockLegalHold', locationName: 'LegalHold' } }, payload: 'LegalHold' },
    GetObjectLegalHoldRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, VersionId: { shape: 'ObjectVersionId', location: 'querystring', locationName: 'versionId' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Key'] },
    GetObjectLockConfigurationOutput: { type: 'structure', members: { ObjectLockConfiguration: 'ObjectLockConfiguration' }, payload: 'ObjectLockConfiguration' },
    GetObjectLockConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    GetObjectOutput: { type: 'structure', members: { Body: { shape: 'Body', streaming: true }, DeleteMarker: { shape: 'DeleteMarker', location: 'header', locationName: 'x-amz-delete-marker' }, AcceptRanges: { shape: 'AcceptRanges', location: 'header', locationName: 'accept-ranges' }, Expiration: { shape: 'Expiration', location: 'header', locationName: 'x-amz-expiration' }, Restore: { shape: 'Restore', location: 'header', locationName: 'x-amz-restore' }, LastModified: { shape: 'LastModified', location: 'header', locationName: 'Last-Modified' }, ContentLength: { shape: 'ContentLength', location: 'header', locationName: 'Content-Length' }, ETag: { shape: 'ETag', location: 'header', locationName: 'ETag' }, ChecksumCRC32: { shape: 'ChecksumCRC32', location: 'header', locationName: 'x-amz-checksum-crc32' }, ChecksumCRC32C: { shape: 'ChecksumCRC32C', location: 'header', locationName: 'x-amz-checksum-crc32c' }, ChecksumCRC64NVME: { shape: 'ChecksumCRC64NVME', location: 'header', locationName: 'x-amz-checksum-crc64nvme' }, ChecksumSHA1: { shape: 'ChecksumSHA1', location: 'header', locationName: 'x-amz-checksum-sha1' }, ChecksumSHA256: { shape: 'ChecksumSHA256', location: 'header', locationName: 'x-amz-checksum-sha256' }, ChecksumSHA512: { shape: 'ChecksumSHA512', location: 'header', locationName: 'x-amz-checksum-sha512' }, ChecksumMD5: { shape: 'ChecksumMD5', location: 'header', locationName: 'x-amz-checksum-md5' }, ChecksumXXHASH64: { shape: 'ChecksumXXHASH64', location: 'header', locationName: 'x-amz-checksum-xxhash64' }, ChecksumXXHASH3: { shape: 'ChecksumXXHASH3', location: 'header', locationName: 'x-amz-checksum-xxhash3' }, ChecksumXXHASH128: { shape: 'ChecksumXXHASH128', location: 'header', locationName: 'x-amz-checksum-xxhash128' }, ChecksumType: { shape: 'ChecksumType', location: 'header', locationName: 'x-amz-checksum-type' }, MissingMeta: { shape: 'MissingMeta', location: 'header', locationName: 'x-amz-missing-meta' }, VersionId: { shape: 'ObjectVersionId', location: 'header', locationName: 'x-amz-version-id' }, CacheControl: { shape: 'CacheControl', location: 'header', locationName: 'Cache-Control' }, ContentDisposition: { shape: 'ContentDisposition', location: 'header', locationName: 'Content-Disposition' }, ContentEncoding: { shape: 'ContentEncoding', location: 'header', locationName: 'Content-Encoding' }, ContentLanguage: { shape: 'ContentLanguage', location: 'header', locationName: 'Content-Language' }, ContentRange: { shape: 'ContentRange', location: 'header', locationName: 'Content-Range' }, ContentType: { shape: 'ContentType', location: 'header', locationName: 'Content-Type' }, Expires: { shape: 'Expires', location: 'header', locationName: 'Expires' }, WebsiteRedirectLocation: { shape: 'WebsiteRedirectLocation', location: 'header', locationName: 'x-amz-website-redirect-location' }, ServerSideEncryption: { shape: 'ServerSideEncryption', location: 'header', locationName: 'x-amz-server-side-encryption' }, Metadata: { shape: 'Metadata', location: 'headers', locationName: 'x-amz-meta-' }, SSECustomerAlgorithm: { shape: 'SSECustomerAlgorithm', location: 'header', locationName: 'x-amz-server-side-encryption-customer-algorithm' }, SSECustomerKeyMD5: { shape: 'SSECustomerKeyMD5', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key-MD5' }, SSEKMSKeyId: { shape: 'SSEKMSKeyId', location: 'header', locationName: 'x-amz-server-side-encryption-aws-kms-key-id' }, BucketKeyEnabled: { shape: 'BucketKeyEnabled', location: 'header', locationName: 'x-amz-server-side-encryption-bucket-key-enabled' }, StorageClass: { shape: 'StorageClass', location: 'header', locationName: 'x-amz-storage-class' }, RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' }, ReplicationStatus: { shape: 'ReplicationStatus', location: 'header', locationName: 'x-amz-replication-status' }, PartsCount: { shape: 'PartsCount', location: 'header', locationName: 'x-amz-mp-parts-count' }, TagCount: { shape: 'TagCount', location: 'header', locationName: 'x-amz-tagging-count' }, ObjectLockMode: { shape: 'ObjectLockMode', location: 'header', locationName: 'x-amz-object-lock-mode' }, ObjectLockRetainUntilDate: { shape: 'ObjectLockRetainUntilDate', location: 'header', locationName: 'x-amz-object-lock-retain-until-date' }, ObjectLockLegalHoldStatus: { shape: 'ObjectLockLegalHoldStatus', location: 'header', locationName: 'x-amz-object-lock-legal-hold' }, ObjectLockEventHold: { shape: 'ObjectLockEventHold', location: 'header', locationName: 'x-amz-object-lock-event-hold' }, ObjectLockEventHoldDurationDays: { shape: 'ObjectLockEventHoldDurationDays', location: 'header', locationName: 'x-amz-object-lock-event-hold-duration-days' }, ObjectLockEventHoldDurationYears: { shape: 'ObjectLockEventHoldDurationYears', location: 'header', locationName: 'x-amz-object-lock-event-hold-duration-years' } }, payload: 'Body' },
    GetObjectRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, IfMatch: { shape: 'IfMatch', location: 'header', locationName: 'If-Match' }, IfModifiedSince: { shape: 'IfModifiedSince', location: 'header', locationName: 'If-Modified-Since' }, IfNoneMatch: { shape: 'IfNoneMatch', location: 'header', locationName: 'If-None-Match' }, IfUnmodifiedSince: { shape: 'IfUnmodifiedSince', location: 'header', locationName: 'If-Unmodified-Since' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, Range: { shape: 'Range', location: 'header', locationName: 'Range' }, ResponseCacheControl: { shape: 'ResponseCacheControl', location: 'querystring', locationName: 'response-cache-control' }, ResponseContentDisposition: { shape: 'ResponseContentDisposition', location: 'querystring', locationName: 'response-content-disposition' }, ResponseContentEncoding: { shape: 'ResponseContentEncoding', location: 'querystring', locationName: 'response-content-encoding' }, ResponseContentLanguage: { shape: 'ResponseContentLanguage', location: 'querystring', locationName: 'response-content-language' }, ResponseContentType: { shape: 'ResponseContentType', location: 'querystring', locationName: 'response-content-type' }, ResponseExpires: { shape: 'ResponseExpires', location: 'querystring', locationName: 'response-expires' }, VersionId: { shape: 'ObjectVersionId', location: 'querystring', locationName: 'versionId' }, SSECustomerAlgorithm: { shape: 'SSECustomerAlgorithm', location: 'header', locationName: 'x-amz-server-side-encryption-customer-algorithm' }, SSECustomerKey: { shape: 'SSECustomerKey', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key' }, SSECustomerKeyMD5: { shape: 'SSECustomerKeyMD5', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key-MD5' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, PartNumber: { shape: 'PartNumber', location: 'querystring', locationName: 'partNumber' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, ChecksumMode: { shape: 'ChecksumMode', location: 'header', locationName: 'x-amz-checksum-mode' } }, required: ['Bucket', 'Key'] },
    GetObjectResponseStatusCode: { type: 'integer' },
    GetObjectRetentionOutput: { type: 'structure', members: { Retention: { shape: 'ObjectLockRetention', locationName: 'Retention' } }, payload: 'Retention' },
    GetObjectRetentionRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, VersionId: { shape: 'ObjectVersionId', location: 'querystring', locationName: 'versionId' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Key'] },
    GetObjectTaggingOutput: { type: 'structure', members: { VersionId: { shape: 'ObjectVersionId', location: 'header', locationName: 'x-amz-version-id' }, TagSet: 'TagSet' }, required: ['TagSet'] },
    GetObjectTaggingRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, VersionId: { shape: 'ObjectVersionId', location: 'querystring', locationName: 'versionId' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' } }, required: ['Bucket', 'Key'] },
    GetObjectTorrentOutput: { type: 'structure', members: { Body: { shape: 'Body', streaming: true }, RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' } }, payload: 'Body' },
    GetObjectTorrentRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Key'] },
    GetPublicAccessBlockOutput: { type: 'structure', members: { PublicAccessBlockConfiguration: 'PublicAccessBlockConfiguration' }, payload: 'PublicAccessBlockConfiguration' },
    GetPublicAccessBlockRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    GlacierJobParameters: { type: 'structure', members: { Tier: 'Tier' }, required: ['Tier'] },
    Grant: { type: 'structure', members: { Grantee: 'Grantee', Permission: 'Permission' } },
    GrantFullControl: { type: 'string' },
    GrantRead: { type: 'string' },
    GrantReadACP: { type: 'string' },
    GrantWrite: { type: 'string' },
    GrantWriteACP: { type: 'string' },
    Grantee: { type: 'structure', members: { DisplayName: 'DisplayName', EmailAddress: 'EmailAddress', ID: 'ID', Type: { shape: 'Type', locationName: 'xsi:type', xmlAttribute: true }, URI: 'URI' }, required: ['Type'], xmlNamespace: { prefix: 'xsi', uri: 'http://www.w3.org/2001/XMLSchema-instance' } },
    Grants: { type: 'list', member: { shape: 'Grant', locationName: 'Grant' } },
    HeadBucketOutput: { type: 'structure', members: { BucketArn: { shape: 'S3RegionalOrS3ExpressBucketArnString', location: 'header', locationName: 'x-amz-bucket-arn' }, BucketLocationType: { shape: 'LocationType', location: 'header', locationName: 'x-amz-bucket-location-type' }, BucketLocationName: { shape: 'BucketLocationName', location: 'header', locationName: 'x-amz-bucket-location-name' }, BucketRegion: { shape: 'Region', location: 'header', locationName: 'x-amz-bucket-region' }, AccessPointAlias: { shape: 'AccessPointAlias', location: 'header', locationName: 'x-amz-access-point-alias' } } },
    HeadBucketRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    HeadObjectOutput: { type: 'structure', members: { DeleteMarker: { shape: 'DeleteMarker', location: 'header', locationName: 'x-amz-delete-marker' }, AcceptRanges: { shape: 'AcceptRanges', location: 'header', locationName: 'accept-ranges' }, Expiration: { shape: 'Expiration', location: 'header', locationName: 'x-amz-expiration' }, Restore: { shape: 'Restore', location: 'header', locationName: 'x-amz-restore' }, ArchiveStatus: { shape: 'ArchiveStatus', location: 'header', locationName: 'x-amz-archive-status' }, LastModified: { shape: 'LastModified', location: 'header', locationName: 'Last-Modified' }, ContentLength: { shape: 'ContentLength', location: 'header', locationName: 'Content-Length' }, ChecksumCRC32: { shape: 'ChecksumCRC32', location: 'header', locationName: 'x-amz-checksum-crc32' }, ChecksumCRC32C: { shape: 'ChecksumCRC32C', location: 'header', locationName: 'x-amz-checksum-crc32c' }, ChecksumCRC64NVME: { shape: 'ChecksumCRC64NVME', location: 'header', locationName: 'x-amz-checksum-crc64nvme' }, ChecksumSHA1: { shape: 'ChecksumSHA1', location: 'header', locationName: 'x-amz-checksum-sha1' }, ChecksumSHA256: { shape: 'ChecksumSHA256', location: 'header', locationName: 'x-amz-checksum-sha256' }, ChecksumSHA512: { shape: 'ChecksumSHA512', location: 'header', locationName: 'x-amz-checksum-sha512' }, ChecksumMD5: { shape: 'ChecksumMD5', location: 'header', locationName: 'x-amz-checksum-md5' }, ChecksumXXHASH64: { shape: 'ChecksumXXHASH64', location: 'header', locationName: 'x-amz-checksum-xxhash64' }, ChecksumXXHASH3: { shape: 'ChecksumXXHASH3', location: 'header', locationName: 'x-amz-checksum-xxhash3' }, ChecksumXXHASH128: { shape: 'ChecksumXXHASH128', location: 'header', locationName: 'x-amz-checksum-xxhash128' }, ChecksumType: { shape: 'ChecksumType', location: 'header', locationName: 'x-amz-checksum-type' }, ETag: { shape: 'ETag', location: 'header', locationName: 'ETag' }, MissingMeta: { shape: 'MissingMeta', location: 'header', locationName: 'x-amz-missing-meta' }, VersionId: { shape: 'ObjectVersionId', location: 'header', locationName: 'x-amz-version-id' }, CacheControl: { shape: 'CacheControl', location: 'header', locationName: 'Cache-Control' }, ContentDisposition: { shape: 'ContentDisposition', location: 'header', locationName: 'Content-Disposition' }, ContentEncoding: { shape: 'ContentEncoding', location: 'header', locationName: 'Content-Encoding' }, ContentLanguage: { shape: 'ContentLanguage', location: 'header', locationName: 'Content-Language' }, ContentType: { shape: 'ContentType', location: 'header', locationName: 'Content-Type' }, ContentRange: { shape: 'ContentRange', location: 'header', locationName: 'Content-Range' }, Expires: { shape: 'Expires', location: 'header', locationName: 'Expires' }, WebsiteRedirectLocation: { shape: 'WebsiteRedirectLocation', location: 'header', locationName: 'x-amz-website-redirect-location' }, ServerSideEncryption: { shape: 'ServerSideEncryption', location: 'header', locationName: 'x-amz-server-side-encryption' }, Metadata: { shape: 'Metadata', location: 'headers', locationName: 'x-amz-meta-' }, SSECustomerAlgorithm: { shape: 'SSECustomerAlgorithm', location: 'header', locationName: 'x-amz-server-side-encryption-customer-algorithm' }, SSECustomerKeyMD5: { shape: 'SSECustomerKeyMD5', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key-MD5' }, SSEKMSKeyId: { shape: 'SSEKMSKeyId', location: 'header', locationName: 'x-amz-server-side-encryption-aws-kms-key-id' }, BucketKeyEnabled: { shape: 'BucketKeyEnabled', location: 'header', locationName: 'x-amz-server-side-encryption-bucket-key-enabled' }, StorageClass: { shape: 'StorageClass', location: 'header', locationName: 'x-amz-storage-class' }, RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' }, ReplicationStatus: { shape: 'ReplicationStatus', location: 'header', locationName: 'x-amz-replication-status' }, PartsCount: { shape: 'PartsCount', location: 'header', locationName: 'x-amz-mp-parts-count' }, TagCount: { shape: 'TagCount', location: 'header', locationName: 'x-amz-tagging-count' }, ObjectLockMode: { shape: 'ObjectLockMode', location: 'header', locationName: 'x-amz-object-lock-mode' }, ObjectLockRetainUntilDate: { shape: 'ObjectLockRetainUntilDate', location: 'header', locationName: 'x-amz-object-lock-retain-until-date' }, ObjectLockLegalHoldStatus: { shape: 'ObjectLockLegalHoldStatus', location: 'header', locationName: 'x-amz-object-lock-legal-hold' }, ObjectLockEventHold: { shape: 'ObjectLockEventHold', location: 'header', locationName: 'x-amz-object-lock-event-hold' }, ObjectLockEventHoldDurationDays: { shape: 'ObjectLockEventHoldDurationDays', location: 'header', locationName: 'x-amz-object-lock-event-hold-duration-days' }, ObjectLockEventHoldDurationYears: { shape: 'ObjectLockEventHoldDurationYears', location: 'header', locationName: 'x-amz-object-lock-event-hold-duration-years' } } },
    HeadObjectRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, IfMatch: { shape: 'IfMatch', location: 'header', locationName: 'If-Match' }, IfModifiedSince: { shape: 'IfModifiedSince', location: 'header', locationName: 'If-Modified-Since' }, IfNoneMatch: { shape: 'IfNoneMatch', location: 'header', locationName: 'If-None-Match' }, IfUnmodifiedSince: { shape: 'IfUnmodifiedSince', location: 'header', locationName: 'If-Unmodified-Since' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, Range: { shape: 'Range', location: 'header', locationName: 'Range' }, ResponseCacheControl: { shape: 'ResponseCacheControl', location: 'querystring', locationName: 'response-cache-control' }, ResponseContentDisposition: { shape: 'ResponseContentDisposition', location: 'querystring', locationName: 'response-content-disposition' }, ResponseContentEncoding: { shape: 'ResponseContentEncoding', location: 'querystring', locationName: 'response-content-encoding' }, ResponseContentLanguage: { shape: 'ResponseContentLanguage', location: 'querystring', locationName: 'response-content-language' }, ResponseContentType: { shape: 'ResponseContentType', location: 'querystring', locationName: 'response-content-type' }, ResponseExpires: { shape: 'ResponseExpires', location: 'querystring', locationName: 'response-expires' }, VersionId: { shape: 'ObjectVersionId', location: 'querystring', locationName: 'versionId' }, SSECustomerAlgorithm: { shape: 'SSECustomerAlgorithm', location: 'header', locationName: 'x-amz-server-side-encryption-customer-algorithm' }, SSECustomerKey: { shape: 'SSECustomerKey', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key' }, SSECustomerKeyMD5: { shape: 'SSECustomerKeyMD5', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key-MD5' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, PartNumber: { shape: 'PartNumber', location: 'querystring', locationName: 'partNumber' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, ChecksumMode: { shape: 'ChecksumMode', location: 'header', locationName: 'x-amz-checksum-mode' } }, required: ['Bucket', 'Key'] },
    HostName: { type: 'string' },
    HttpErrorCodeReturnedEquals: { type: 'string' },
    HttpRedirectCode: { type: 'string' },
    ID: { type: 'string' },
    IdempotencyParameterMismatch: { type: 'structure', members: {}, error: { status: 400 } },
    IfMatch: { type: 'string' },
    IfMatchInitiatedTime: { type: 'timestamp', timestampFormat: 'rfc822' },
    IfMatchLastModifiedTime: { type: 'timestamp', timestampFormat: 'rfc822' },
    IfMatchSize: { type: 'long' },
    IfModifiedSince: { type: 'timestamp' },
    IfNoneMatch: { type: 'string' },
    IfUnmodifiedSince: { type: 'timestamp' },
    IndexDocument: { type: 'structure', members: { Suffix: 'Suffix' }, required: ['Suffix'] },
    Initiated: { type: 'timestamp' },
    Initiator: { type: 'structure', members: { ID: 'ID', DisplayName: 'DisplayName' } },
    InputSerialization: { type: 'structure', members: { CSV: 'CSVInput', CompressionType: 'CompressionType', JSON: 'JSONInput', Parquet: 'ParquetInput' } },
    IntelligentTieringAccessTier: { type: 'string', enum: ['ARCHIVE_ACCESS', 'DEEP_ARCHIVE_ACCESS'] },
    IntelligentTieringAndOperator: { type: 'structure', members: { Prefix: 'Prefix', Tags: { shape: 'TagSet', locationName: 'Tag', flattened: true } } },
    IntelligentTieringConfiguration: { type: 'structure', members: { Id: 'IntelligentTieringId', Filter: 'IntelligentTieringFilter', Status: 'IntelligentTieringStatus', Tierings: { shape: 'TieringList', locationName: 'Tiering' } }, required: ['Id', 'Status', 'Tierings'] },
    IntelligentTieringConfigurationList: { type: 'list', member: 'IntelligentTieringConfiguration', flattened: true },
    IntelligentTieringDays: { type: 'integer' },
    IntelligentTieringFilter: { type: 'structure', members: { Prefix: 'Prefix', Tag: 'Tag', And: 'IntelligentTieringAndOperator' } },
    IntelligentTieringId: { type: 'string' },
    IntelligentTieringStatus: { type: 'string', enum: ['Enabled', 'Disabled'] },
    InvalidAnnotationName: { type: 'structure', members: {}, error: { status: 400 } },
    InvalidObjectState: { type: 'structure', members: { StorageClass: 'StorageClass', AccessTier: 'IntelligentTieringAccessTier' }, error: { status: 403 } },
    InvalidPrefix: { type: 'structure', members: {}, error: { status: 400 } },
    InvalidRequest: { type: 'structure', members: {}, error: { status: 400 } },
    InvalidWriteOffset: { type: 'structure', members: {}, error: { status: 400 } },
    InventoryConfiguration: { type: 'structure', members: { Destination: 'InventoryDestination', IsEnabled: 'IsEnabled', Filter: 'InventoryFilter', Id: 'InventoryId', IncludedObjectVersions: 'InventoryIncludedObjectVersions', OptionalFields: 'InventoryOptionalFields', Schedule: 'InventorySchedule' }, required: ['Destination', 'IsEnabled', 'Id', 'IncludedObjectVersions', 'Schedule'] },
    InventoryConfigurationList: { type: 'list', member: 'InventoryConfiguration', flattened: true },
    InventoryConfigurationState: { type: 'string', enum: ['ENABLED', 'DISABLED'] },
    InventoryDestination: { type: 'structure', members: { S3BucketDestination: 'InventoryS3BucketDestination' }, required: ['S3BucketDestination'] },
    InventoryEncryption: { type: 'structure', members: { SSES3: { shape: 'SSES3', locationName: 'SSE-S3' }, SSEKMS: { shape: 'SSEKMS', locationName: 'SSE-KMS' } } },
    InventoryFilter: { type: 'structure', members: { Prefix: 'Prefix' }, required: ['Prefix'] },
    InventoryFormat: { type: 'string', enum: ['CSV', 'ORC', 'Parquet'] },
    InventoryFrequency: { type: 'string', enum: ['Daily', 'Weekly'] },
    InventoryId: { type: 'string' },
    InventoryIncludedObjectVersions: { type: 'string', enum: ['All', 'Current'] },
    InventoryOptionalField: { type: 'string', enum: ['Size', 'LastModifiedDate', 'StorageClass', 'ETag', 'IsMultipartUploaded', 'ReplicationStatus', 'EncryptionStatus', 'ObjectLockRetainUntilDate', 'ObjectLockMode', 'ObjectLockLegalHoldStatus', 'ObjectLockEventHoldStatus', 'ObjectLockEventHoldDuration', 'IntelligentTieringAccessTier', 'BucketKeyStatus', 'ChecksumAlgorithm', 'ObjectAccessControlList', 'ObjectOwner', 'LifecycleExpirationDate', 'IntelligentTieringReferenceDate'] },
    InventoryOptionalFields: { type: 'list', member: { shape: 'InventoryOptionalField', locationName: 'Field' } },
    InventoryS3BucketDestination: { type: 'structure', members: { AccountId: 'AccountId', Bucket: 'BucketName', Format: 'InventoryFormat', Prefix: 'Prefix', Encryption: 'InventoryEncryption' }, required: ['Bucket', 'Format'] },
    InventorySchedule: { type: 'structure', members: { Frequency: 'InventoryFrequency' }, required: ['Frequency'] },
    InventoryTableConfiguration: { type: 'structure', members: { ConfigurationState: 'InventoryConfigurationState', EncryptionConfiguration: 'MetadataTableEncryptionConfiguration' }, required: ['ConfigurationState'] },
    InventoryTableConfigurationResult: { type: 'structure', members: { ConfigurationState: 'InventoryConfigurationState', TableStatus: 'MetadataTableStatus', Error: 'ErrorDetails', TableName: 'S3TablesName', TableArn: 'S3TablesArn' }, required: ['ConfigurationState'] },
    InventoryTableConfigurationUpdates: { type: 'structure', members: { ConfigurationState: 'InventoryConfigurationState', EncryptionConfiguration: 'MetadataTableEncryptionConfiguration' }, required: ['ConfigurationState'] },
    IsEnabled: { type: 'boolean' },
    IsLatest: { type: 'boolean' },
    IsPublic: { type: 'boolean' },
    IsRestoreInProgress: { type: 'boolean' },
    IsTruncated: { type: 'boolean' },
    JSONInput: { type: 'structure', members: { Type: 'JSONType' } },
    JSONOutput: { type: 'structure', members: { RecordDelimiter: 'RecordDelimiter' } },
    JSONType: { type: 'string', enum: ['DOCUMENT', 'LINES'] },
    JournalTableConfiguration: { type: 'structure', members: { RecordExpiration: 'RecordExpiration', EncryptionConfiguration: 'MetadataTableEncryptionConfiguration' }, required: ['RecordExpiration'] },
    JournalTableConfigurationResult: { type: 'structure', members: { TableStatus: 'MetadataTableStatus', Error: 'ErrorDetails', TableName: 'S3TablesName', TableArn: 'S3TablesArn', RecordExpiration: 'RecordExpiration' }, required: ['TableStatus', 'TableName', 'RecordExpiration'] },
    JournalTableConfigurationUpdates: { type: 'structure', members: { RecordExpiration: 'RecordExpiration' }, required: ['RecordExpiration'] },
    KMSContext: { type: 'string' },
    KeyCount: { type: 'integer' },
    KeyMarker: { type: 'string' },
    KeyPrefixEquals: { type: 'string' },
    KmsKeyArn: { type: 'string' },
    LambdaFunctionArn: { type: 'string' },
    LambdaFunctionConfiguration: { type: 'structure', members: { Id: 'NotificationId', LambdaFunctionArn: { shape: 'LambdaFunctionArn', locationName: 'CloudFunction' }, Events: { shape: 'EventList', locationName: 'Event' }, Filter: 'NotificationConfigurationFilter' }, required: ['LambdaFunctionArn', 'Events'] },
    LambdaFunctionConfigurationList: { type: 'list', member: 'LambdaFunctionConfiguration', flattened: true },
    LastModified: { type: 'timestamp' },
    LastModifiedTime: { type: 'timestamp', timestampFormat: 'rfc822' },
    LifecycleConfiguration: { type: 'structure', members: { Rules: { shape: 'Rules', locationName: 'Rule' } }, required: ['Rules'] },
    LifecycleExpiration: { type: 'structure', members: { Date: 'Date', Days: 'Days', ExpiredObjectDeleteMarker: 'ExpiredObjectDeleteMarker' } },
    LifecycleRule: { type: 'structure', members: { Expiration: 'LifecycleExpiration', ID: 'ID', Prefix: 'Prefix', Filter: 'LifecycleRuleFilter', Status: 'ExpirationStatus', Transitions: { shape: 'TransitionList', locationName: 'Transition' }, NoncurrentVersionTransitions: { shape: 'NoncurrentVersionTransitionList', locationName: 'NoncurrentVersionTransition' }, NoncurrentVersionExpiration: 'NoncurrentVersionExpiration', AbortIncompleteMultipartUpload: 'AbortIncompleteMultipartUpload' }, required: ['Status'] },
    LifecycleRuleAndOperator: { type: 'structure', members: { Prefix: 'Prefix', Tags: { shape: 'TagSet', locationName: 'Tag', flattened: true }, ObjectSizeGreaterThan: 'ObjectSizeGreaterThanBytes', ObjectSizeLessThan: 'ObjectSizeLessThanBytes' } },
    LifecycleRuleFilter: { type: 'structure', members: { Prefix: 'Prefix', Tag: 'Tag', ObjectSizeGreaterThan: 'ObjectSizeGreaterThanBytes', ObjectSizeLessThan: 'ObjectSizeLessThanBytes', And: 'LifecycleRuleAndOperator' } },
    LifecycleRules: { type: 'list', member: 'LifecycleRule', flattened: true },
    ListBucketAnalyticsConfigurationsOutput: { type: 'structure', members: { IsTruncated: 'IsTruncated', ContinuationToken: 'Token', NextContinuationToken: 'NextToken', AnalyticsConfigurationList: { shape: 'AnalyticsConfigurationList', locationName: 'AnalyticsConfiguration' } } },
    ListBucketAnalyticsConfigurationsRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ContinuationToken: { shape: 'Token', location: 'querystring', locationName: 'continuation-token' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    ListBucketIntelligentTieringConfigurationsOutput: { type: 'structure', members: { IsTruncated: 'IsTruncated', ContinuationToken: 'Token', NextContinuationToken: 'NextToken', IntelligentTieringConfigurationList: { shape: 'IntelligentTieringConfigurationList', locationName: 'IntelligentTieringConfiguration' } } },
    ListBucketIntelligentTieringConfigurationsRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ContinuationToken: { shape: 'Token', location: 'querystring', locationName: 'continuation-token' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    ListBucketInventoryConfigurationsOutput: { type: 'structure', members: { ContinuationToken: 'Token', InventoryConfigurationList: { shape: 'InventoryConfigurationList', locationName: 'InventoryConfiguration' }, IsTruncated: 'IsTruncated', NextContinuationToken: 'NextToken' } },
    ListBucketInventoryConfigurationsRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ContinuationToken: { shape: 'Token', location: 'querystring', locationName: 'continuation-token' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    ListBucketMetricsConfigurationsOutput: { type: 'structure', members: { IsTruncated: 'IsTruncated', ContinuationToken: 'Token', NextContinuationToken: 'NextToken', MetricsConfigurationList: { shape: 'MetricsConfigurationList', locationName: 'MetricsConfiguration' } } },
    ListBucketMetricsConfigurationsRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ContinuationToken: { shape: 'Token', location: 'querystring', locationName: 'continuation-token' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'] },
    ListBucketsOutput: { type: 'structure', members: { Buckets: 'Buckets', Owner: 'Owner', ContinuationToken: 'NextToken', Prefix: 'Prefix' } },
    ListBucketsRequest: { type: 'structure', members: { MaxBuckets: { shape: 'MaxBuckets', location: 'querystring', locationName: 'max-buckets' }, ContinuationToken: { shape: 'Token', location: 'querystring', locationName: 'continuation-token' }, Prefix: { shape: 'Prefix', location: 'querystring', locationName: 'prefix' }, BucketRegion: { shape: 'BucketRegion', location: 'querystring', locationName: 'bucket-region' } } },
    ListDirectoryBucketsOutput: { type: 'structure', members: { Buckets: 'Buckets', ContinuationToken: 'DirectoryBucketToken' } },
    ListDirectoryBucketsRequest: { type: 'structure', members: { ContinuationToken: { shape: 'DirectoryBucketToken', location: 'querystring', locationName: 'continuation-token' }, MaxDirectoryBuckets: { shape: 'MaxDirectoryBuckets', location: 'querystring', locationName: 'max-directory-buckets' } } },
    ListMultipartUploadsOutput: { type: 'structure', members: { Bucket: 'BucketName', KeyMarker: 'KeyMarker', UploadIdMarker: 'UploadIdMarker', NextKeyMarker: 'NextKeyMarker', Prefix: 'Prefix', Delimiter: 'Delimiter', NextUploadIdMarker: 'NextUploadIdMarker', MaxUploads: 'MaxUploads', IsTruncated: 'IsTruncated', Uploads: { shape: 'MultipartUploadList', locationName: 'Upload' }, CommonPrefixes: 'CommonPrefixList', EncodingType: 'EncodingType', RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' } } },
    ListMultipartUploadsRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Delimiter: { shape: 'Delimiter', location: 'querystring', locationName: 'delimiter' }, EncodingType: { shape: 'EncodingType', location: 'querystring', locationName: 'encoding-type' }, KeyMarker: { shape: 'KeyMarker', location: 'querystring', locationName: 'key-marker' }, MaxUploads: { shape: 'MaxUploads', location: 'querystring', locationName: 'max-uploads' }, Prefix: { shape: 'Prefix', location: 'querystring', locationName: 'prefix' }, UploadIdMarker: { shape: 'UploadIdMarker', location: 'querystring', locationName: 'upload-id-marker' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' } }, required: ['Bucket'] },
    ListObjectAnnotationsOutput: { type: 'structure', members: { Annotations: 'AnnotationList', Bucket: 'BucketName', Key: 'ObjectKey', ObjectVersionId: { shape: 'ObjectVersionId', location: 'header', locationName: 'x-amz-object-version-id' }, AnnotationPrefix: 'AnnotationPrefix', MaxAnnotationResults: 'MaxAnnotationResults', AnnotationCount: 'AnnotationCount', ContinuationToken: 'Token', NextContinuationToken: 'NextToken', RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' } } },
    ListObjectAnnotationsRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, VersionId: { shape: 'ObjectVersionId', location: 'querystring', locationName: 'versionId' }, MaxAnnotationResults: { shape: 'MaxAnnotationResults', location: 'querystring', locationName: 'max-annotation-results' }, AnnotationPrefix: { shape: 'AnnotationPrefix', location: 'querystring', locationName: 'annotation-prefix' }, ContinuationToken: { shape: 'Token', location: 'querystring', locationName: 'continuation-token' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Key'] },
    ListObjectVersionsOutput: { type: 'structure', members: { IsTruncated: 'IsTruncated', KeyMarker: 'KeyMarker', VersionIdMarker: 'VersionIdMarker', NextKeyMarker: 'NextKeyMarker', NextVersionIdMarker: 'NextVersionIdMarker', Versions: { shape: 'ObjectVersionList', locationName: 'Version' }, DeleteMarkers: { shape: 'DeleteMarkers', locationName: 'DeleteMarker' }, Name: 'BucketName', Prefix: 'Prefix', Delimiter: 'Delimiter', MaxKeys: 'MaxKeys', CommonPrefixes: 'CommonPrefixList', EncodingType: 'EncodingType', RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' } } },
    ListObjectVersionsRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Delimiter: { shape: 'Delimiter', location: 'querystring', locationName: 'delimiter' }, EncodingType: { shape: 'EncodingType', location: 'querystring', locationName: 'encoding-type' }, KeyMarker: { shape: 'KeyMarker', location: 'querystring', locationName: 'key-marker' }, MaxKeys: { shape: 'MaxKeys', location: 'querystring', locationName: 'max-keys' }, Prefix: { shape: 'Prefix', location: 'querystring', locationName: 'prefix' }, VersionIdMarker: { shape: 'VersionIdMarker', location: 'querystring', locationName: 'version-id-marker' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, OptionalObjectAttributes: { shape: 'OptionalObjectAttributesList', location: 'header', locationName: 'x-amz-optional-object-attributes' } }, required: ['Bucket'] },
    ListObjectsOutput: { type: 'structure', members: { IsTruncated: 'IsTruncated', Marker: 'Marker', NextMarker: 'NextMarker', Contents: 'ObjectList', Name: 'BucketName', Prefix: 'Prefix', Delimiter: 'Delimiter', MaxKeys: 'MaxKeys', CommonPrefixes: 'CommonPrefixList', EncodingType: 'EncodingType', RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' } } },
    ListObjectsRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Delimiter: { shape: 'Delimiter', location: 'querystring', locationName: 'delimiter' }, EncodingType: { shape: 'EncodingType', location: 'querystring', locationName: 'encoding-type' }, Marker: { shape: 'Marker', location: 'querystring', locationName: 'marker' }, MaxKeys: { shape: 'MaxKeys', location: 'querystring', locationName: 'max-keys' }, Prefix: { shape: 'Prefix', location: 'querystring', locationName: 'prefix' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, OptionalObjectAttributes: { shape: 'OptionalObjectAttributesList', location: 'header', locationName: 'x-amz-optional-object-attributes' } }, required: ['Bucket'] },
    ListObjectsV2Output: { type: 'structure', members: { IsTruncated: 'IsTruncated', Contents: 'ObjectList', Name: 'BucketName', Prefix: 'Prefix', Delimiter: 'Delimiter', MaxKeys: 'MaxKeys', CommonPrefixes: 'CommonPrefixList', EncodingType: 'EncodingType', KeyCount: 'KeyCount', ContinuationToken: 'Token', NextContinuationToken: 'NextToken', StartAfter: 'StartAfter', RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' } } },
    ListObjectsV2Request: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Delimiter: { shape: 'Delimiter', location: 'querystring', locationName: 'delimiter' }, EncodingType: { shape: 'EncodingType', location: 'querystring', locationName: 'encoding-type' }, MaxKeys: { shape: 'MaxKeys', location: 'querystring', locationName: 'max-keys' }, Prefix: { shape: 'Prefix', location: 'querystring', locationName: 'prefix' }, ContinuationToken: { shape: 'Token', location: 'querystring', locationName: 'continuation-token' }, FetchOwner: { shape: 'FetchOwner', location: 'querystring', locationName: 'fetch-owner' }, StartAfter: { shape: 'StartAfter', location: 'querystring', locationName: 'start-after' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, OptionalObjectAttributes: { shape: 'OptionalObjectAttributesList', location: 'header', locationName: 'x-amz-optional-object-attributes' } }, required: ['Bucket'] },
    ListPartsOutput: { type: 'structure', members: { AbortDate: { shape: 'AbortDate', location: 'header', locationName: 'x-amz-abort-date' }, AbortRuleId: { shape: 'AbortRuleId', location: 'header', locationName: 'x-amz-abort-rule-id' }, Bucket: 'BucketName', Key: 'ObjectKey', UploadId: 'MultipartUploadId', PartNumberMarker: 'PartNumberMarker', NextPartNumberMarker: 'NextPartNumberMarker', MaxParts: 'MaxParts', IsTruncated: 'IsTruncated', Parts: { shape: 'Parts', locationName: 'Part' }, Initiator: 'Initiator', Owner: 'Owner', StorageClass: 'StorageClass', RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' }, ChecksumAlgorithm: 'ChecksumAlgorithm', ChecksumType: 'ChecksumType', VersionId: { shape: 'ObjectVersionId', location: 'header', locationName: 'x-amz-version-id' } } },
    ListPartsRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, MaxParts: { shape: 'MaxParts', location: 'querystring', locationName: 'max-parts' }, PartNumberMarker: { shape: 'PartNumberMarker', location: 'querystring', locationName: 'part-number-marker' }, UploadId: { shape: 'MultipartUploadId', location: 'querystring', locationName: 'uploadId' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, SSECustomerAlgorithm: { shape: 'SSECustomerAlgorithm', location: 'header', locationName: 'x-amz-server-side-encryption-customer-algorithm' }, SSECustomerKey: { shape: 'SSECustomerKey', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key' }, SSECustomerKeyMD5: { shape: 'SSECustomerKeyMD5', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key-MD5' } }, required: ['Bucket', 'Key', 'UploadId'] },
    Location: { type: 'string' },
    LocationInfo: { type: 'structure', members: { Type: 'LocationType', Name: 'LocationNameAsString' } },
    LocationNameAsString: { type: 'string' },
    LocationPrefix: { type: 'string' },
    LocationType: { type: 'string', enum: ['AvailabilityZone', 'LocalZone'] },
    LoggingEnabled: { type: 'structure', members: { TargetBucket: 'TargetBucket', TargetGrants: 'TargetGrants', TargetPrefix: 'TargetPrefix', TargetObjectKeyFormat: 'TargetObjectKeyFormat' }, required: ['TargetBucket', 'TargetPrefix'] },
    MFA: { type: 'string' },
    MFADelete: { type: 'string', enum: ['Enabled', 'Disabled'] },
    MFADeleteStatus: { type: 'string', enum: ['Enabled', 'Disabled'] },
    Marker: { type: 'string' },
    MaxAgeSeconds: { type: 'integer' },
    MaxAnnotationResults: { type: 'integer', min: 1, max: 1000 },
    MaxBuckets: { type: 'integer', min: 1, max: 10000 },
    MaxDirectoryBuckets: { type: 'integer', min: 0, max: 1000 },
    MaxKeys: { type: 'integer' },
    MaxParts: { type: 'integer' },
    MaxUploads: { type: 'integer' },
    Message: { type: 'string' },
    Metadata: { type: 'map', key: 'MetadataKey', value: 'MetadataValue' },
    MetadataConfiguration: { type: 'structure', members: { JournalTableConfiguration: 'JournalTableConfiguration', InventoryTableConfiguration: 'InventoryTableConfiguration', AnnotationTableConfiguration: 'AnnotationTableConfiguration' }, required: ['JournalTableConfiguration'] },
    MetadataConfigurationResult: { type: 'structure', members: { DestinationResult: 'DestinationResult', JournalTableConfigurationResult: 'JournalTableConfigurationResult', InventoryTableConfigurationResult: 'InventoryTableConfigurationResult', AnnotationTableConfigurationResult: 'AnnotationTableConfigurationResult' }, required: ['DestinationResult'] },
    MetadataDirective: { type: 'string', enum: ['COPY', 'REPLACE'] },
    MetadataEntry: { type: 'structure', members: { Name: 'MetadataKey', Value: 'MetadataValue' } },
    MetadataKey: { type: 'string' },
    MetadataTableConfiguration: { type: 'structure', members: { S3TablesDestination: 'S3TablesDestination' }, required: ['S3TablesDestination'] },
    MetadataTableConfigurationResult: { type: 'structure', members: { S3TablesDestinationResult: 'S3TablesDestinationResult' }, required: ['S3TablesDestinationResult'] },
    MetadataTableEncryptionConfiguration: { type: 'structure', members: { SseAlgorithm: 'TableSseAlgorithm', KmsKeyArn: 'KmsKeyArn' }, required: ['SseAlgorithm'] },
    MetadataTableStatus: { type: 'string' },
    MetadataValue: { type: 'string' },
    Metrics: { type: 'structure', members: { Status: 'MetricsStatus', EventThreshold: 'ReplicationTimeValue' }, required: ['Status'] },
    MetricsAndOperator: { type: 'structure', members: { Prefix: 'Prefix', Tags: { shape: 'TagSet', locationName: 'Tag', flattened: true }, AccessPointArn: 'AccessPointArn' } },
    MetricsConfiguration: { type: 'structure', members: { Id: 'MetricsId', Filter: 'MetricsFilter' }, required: ['Id'] },
    MetricsConfigurationList: { type: 'list', member: 'MetricsConfiguration', flattened: true },
    MetricsFilter: { type: 'structure', members: { Prefix: 'Prefix', Tag: 'Tag', AccessPointArn: 'AccessPointArn', And: 'MetricsAndOperator' } },
    MetricsId: { type: 'string' },
    MetricsStatus: { type: 'string', enum: ['Enabled', 'Disabled'] },
    Minutes: { type: 'integer' },
    MissingMeta: { type: 'integer' },
    MpuObjectSize: { type: 'long' },
    MultipartUpload: { type: 'structure', members: { UploadId: 'MultipartUploadId', Key: 'ObjectKey', Initiated: 'Initiated', StorageClass: 'StorageClass', Owner: 'Owner', Initiator: 'Initiator', ChecksumAlgorithm: 'ChecksumAlgorithm', ChecksumType: 'ChecksumType', VersionId: 'ObjectVersionId' } },
    MultipartUploadId: { type: 'string' },
    MultipartUploadList: { type: 'list', member: 'MultipartUpload', flattened: true },
    NextKeyMarker: { type: 'string' },
    NextMarker: { type: 'string' },
    NextPartNumberMarker: { type: 'integer' },
    NextToken: { type: 'string' },
    NextUploadIdMarker: { type: 'string' },
    NextVersionIdMarker: { type: 'string' },
    NoSuchAnnotation: { type: 'structure', members: {}, error: { status: 404 } },
    NoSuchBucket: { type: 'structure', members: {}, error: { status: 404 } },
    NoSuchKey: { type: 'structure', members: {}, error: { status: 404 } },
    NoSuchUpload: { type: 'structure', members: {}, error: { status: 404 } },
    NonEmptyKmsKeyArnString: { type: 'string', min: 20, max: 2048, pattern: 'arn:aws[a-zA-Z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+' },
    NoncurrentVersionExpiration: { type: 'structure', members: { NoncurrentDays: 'Days', NewerNoncurrentVersions: 'VersionCount' } },
    NoncurrentVersionTransition: { type: 'structure', members: { NoncurrentDays: 'Days', StorageClass: 'TransitionStorageClass', NewerNoncurrentVersions: 'VersionCount' } },
    NoncurrentVersionTransitionList: { type: 'list', member: 'NoncurrentVersionTransition', flattened: true },
    NotificationConfiguration: { type: 'structure', members: { TopicConfigurations: { shape: 'TopicConfigurationList', locationName: 'TopicConfiguration' }, QueueConfigurations: { shape: 'QueueConfigurationList', locationName: 'QueueConfiguration' }, LambdaFunctionConfigurations: { shape: 'LambdaFunctionConfigurationList', locationName: 'CloudFunctionConfiguration' }, EventBridgeConfiguration: 'EventBridgeConfiguration' } },
    NotificationConfigurationDeprecated: { type: 'structure', members: { TopicConfiguration: 'TopicConfigurationDeprecated', QueueConfiguration: 'QueueConfigurationDeprecated', CloudFunctionConfiguration: 'CloudFunctionConfiguration' } },
    NotificationConfigurationFilter: { type: 'structure', members: { Key: { shape: 'S3KeyFilter', locationName: 'S3Key' } } },
    NotificationId: { type: 'string' },
    Object: { type: 'structure', members: { Key: 'ObjectKey', LastModified: 'LastModified', ETag: 'ETag', ChecksumAlgorithm: 'ChecksumAlgorithmList', ChecksumType: 'ChecksumType', Size: 'Size', StorageClass: 'ObjectStorageClass', Owner: 'Owner', RestoreStatus: 'RestoreStatus' } },
    ObjectAlreadyInActiveTierError: { type: 'structure', members: {}, error: { status: 403 } },
    ObjectAttributes: { type: 'string', enum: ['ETag', 'Checksum', 'ObjectParts', 'StorageClass', 'ObjectSize'] },
    ObjectAttributesList: { type: 'list', member: 'ObjectAttributes' },
    ObjectCannedACL: { type: 'string', enum: ['private', 'public-read', 'public-read-write', 'authenticated-read', 'aws-exec-read', 'bucket-owner-read', 'bucket-owner-full-control'] },
    ObjectEncryption: { type: 'structure', members: { SSEKMS: { shape: 'SSEKMSEncryption', locationName: 'SSE-KMS' } }, union: true },
    ObjectIdentifier: { type: 'structure', members: { Key: 'ObjectKey', VersionId: 'ObjectVersionId', ETag: 'ETag', LastModifiedTime: 'LastModifiedTime', Size: 'Size' }, required: ['Key'] },
    ObjectIdentifierList: { type: 'list', member: 'ObjectIdentifier', flattened: true },
    ObjectIfMatch: { type: 'string' },
    ObjectKey: { type: 'string', min: 1 },
    ObjectList: { type: 'list', member: 'Object', flattened: true },
    ObjectLockConfiguration: { type: 'structure', members: { ObjectLockEnabled: 'ObjectLockEnabled', Rule: 'ObjectLockRule' } },
    ObjectLockEnabled: { type: 'string', enum: ['Enabled'] },
    ObjectLockEnabledForBucket: { type: 'boolean' },
    ObjectLockEventHold: { type: 'string', enum: ['ON', 'OFF'] },
    ObjectLockEventHoldDurationDays: { type: 'integer' },
    ObjectLockEventHoldDurationYears: { type: 'integer' },
    ObjectLockLegalHold: { type: 'structure', members: { Status: 'ObjectLockLegalHoldStatus' } },
    ObjectLockLegalHoldStatus: { type: 'string', enum: ['ON', 'OFF'] },
    ObjectLockMode: { type: 'string', enum: ['GOVERNANCE', 'COMPLIANCE'] },
    ObjectLockRetainUntilDate: { type: 'timestamp', timestampFormat: 'iso8601' },
    ObjectLockRetention: { type: 'structure', members: { Mode: 'ObjectLockRetentionMode', RetainUntilDate: 'Date', EventHold: 'ObjectLockEventHold', EventHoldDuration: 'EventHoldDuration' } },
    ObjectLockRetentionMode: { type: 'string', enum: ['GOVERNANCE', 'COMPLIANCE'] },
    ObjectLockRule: { type: 'structure', members: { DefaultRetention: 'DefaultRetention' } },
    ObjectLockToken: { type: 'string' },
    ObjectNotInActiveTierError: { type: 'structure', members: {}, error: { status: 403 } },
    ObjectOwnership: { type: 'string', enum: ['BucketOwnerPreferred', 'ObjectWriter', 'BucketOwnerEnforced'] },
    ObjectPart: { type: 'structure', members: { PartNumber: 'PartNumber', Size: 'Size', ChecksumCRC32: 'ChecksumCRC32', ChecksumCRC32C: 'ChecksumCRC32C', ChecksumCRC64NVME: 'ChecksumCRC64NVME', ChecksumSHA1: 'ChecksumSHA1', ChecksumSHA256: 'ChecksumSHA256', ChecksumSHA512: 'ChecksumSHA512', ChecksumMD5: 'ChecksumMD5', ChecksumXXHASH64: 'ChecksumXXHASH64', ChecksumXXHASH3: 'ChecksumXXHASH3', ChecksumXXHASH128: 'ChecksumXXHASH128' } },
    ObjectSize: { type: 'long' },
    ObjectSizeGreaterThanBytes: { type: 'long' },
    ObjectSizeLessThanBytes: { type: 'long' },
    ObjectStorageClass: { type: 'string', enum: ['STANDARD', 'REDUCED_REDUNDANCY', 'GLACIER', 'STANDARD_IA', 'ONEZONE_IA', 'INTELLIGENT_TIERING', 'DEEP_ARCHIVE', 'OUTPOSTS', 'GLACIER_IR', 'SNOW', 'EXPRESS_ONEZONE', 'FSX_OPENZFS', 'FSX_ONTAP', 'AWS_BACKUP_WARM', 'AWS_BACKUP_LOW_COST_WARM'] },
    ObjectVersion: { type: 'structure', members: { ETag: 'ETag', ChecksumAlgorithm: 'ChecksumAlgorithmList', ChecksumType: 'ChecksumType', Size: 'Size', StorageClass: 'ObjectVersionStorageClass', Key: 'ObjectKey', VersionId: 'ObjectVersionId', IsLatest: 'IsLatest', LastModified: 'LastModified', Owner: 'Owner', RestoreStatus: 'RestoreStatus' } },
    ObjectVersionId: { type: 'string' },
    ObjectVersionList: { type: 'list', member: 'ObjectVersion', flattened: true },
    ObjectVersionStorageClass: { type: 'string', enum: ['STANDARD'] },
    OptionalObjectAttributes: { type: 'string', enum: ['RestoreStatus'] },
    OptionalObjectAttributesList: { type: 'list', member: 'OptionalObjectAttributes' },
    OutputLocation: { type: 'structure', members: { S3: 'S3Location' } },
    OutputSerialization: { type: 'structure', members: { CSV: 'CSVOutput', JSON: 'JSONOutput' } },
    Owner: { type: 'structure', members: { DisplayName: 'DisplayName', ID: 'ID' } },
    OwnerOverride: { type: 'string', enum: ['Destination'] },
    OwnershipControls: { type: 'structure', members: { Rules: { shape: 'OwnershipControlsRules', locationName: 'Rule' } }, required: ['Rules'] },
    OwnershipControlsRule: { type: 'structure', members: { ObjectOwnership: 'ObjectOwnership' }, required: ['ObjectOwnership'] },
    OwnershipControlsRules: { type: 'list', member: 'OwnershipControlsRule', flattened: true },
    ParquetInput: { type: 'structure', members: {} },
    Part: { type: 'structure', members: { PartNumber: 'PartNumber', LastModified: 'LastModified', ETag: 'ETag', Size: 'Size', ChecksumCRC32: 'ChecksumCRC32', ChecksumCRC32C: 'ChecksumCRC32C', ChecksumCRC64NVME: 'ChecksumCRC64NVME', ChecksumSHA1: 'ChecksumSHA1', ChecksumSHA256: 'ChecksumSHA256', ChecksumSHA512: 'ChecksumSHA512', ChecksumMD5: 'ChecksumMD5', ChecksumXXHASH64: 'ChecksumXXHASH64', ChecksumXXHASH3: 'ChecksumXXHASH3', ChecksumXXHASH128: 'ChecksumXXHASH128' } },
    PartNumber: { type: 'integer' },
    PartNumberMarker: { type: 'integer' },
    PartitionDateSource: { type: 'string', enum: ['EventTime', 'DeliveryTime'] },
    PartitionedPrefix: { type: 'structure', members: { PartitionDateSource: 'PartitionDateSource' } },
    Parts: { type: 'list', member: 'Part', flattened: true },
    PartsCount: { type: 'integer' },
    PartsList: { type: 'list', member: 'ObjectPart', flattened: true },
    Payer: { type: 'string', enum: ['Requester', 'BucketOwner'] },
    Permission: { type: 'string', enum: ['FULL_CONTROL', 'WRITE', 'WRITE_ACP', 'READ', 'READ_ACP'] },
    Policy: { type: 'string' },
    PolicyStatus: { type: 'structure', members: { IsPublic: { shape: 'IsPublic', locationName: 'IsPublic' } } },
    Prefix: { type: 'string' },
    Priority: { type: 'integer' },
    Progress: { type: 'structure', members: { BytesScanned: 'BytesScanned', BytesProcessed: 'BytesProcessed', BytesReturned: 'BytesReturned' } },
    ProgressEvent: { type: 'structure', members: { Details: { shape: 'Progress', eventpayload: true } }, event: true },
    Protocol: { type: 'string', enum: ['http', 'https'] },
    PublicAccessBlockConfiguration: { type: 'structure', members: { BlockPublicAcls: { shape: 'Setting', locationName: 'BlockPublicAcls' }, IgnorePublicAcls: { shape: 'Setting', locationName: 'IgnorePublicAcls' }, BlockPublicPolicy: { shape: 'Setting', locationName: 'BlockPublicPolicy' }, RestrictPublicBuckets: { shape: 'Setting', locationName: 'RestrictPublicBuckets' } } },
    PutBucketAbacRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, AbacStatus: { shape: 'AbacStatus', locationName: 'AbacStatus' } }, required: ['Bucket', 'AbacStatus'], payload: 'AbacStatus' },
    PutBucketAccelerateConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, AccelerateConfiguration: { shape: 'AccelerateConfiguration', locationName: 'AccelerateConfiguration' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' } }, required: ['Bucket', 'AccelerateConfiguration'], payload: 'AccelerateConfiguration' },
    PutBucketAclRequest: { type: 'structure', members: { ACL: { shape: 'BucketCannedACL', location: 'header', locationName: 'x-amz-acl' }, AccessControlPolicy: { shape: 'AccessControlPolicy', locationName: 'AccessControlPolicy' }, Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, GrantFullControl: { shape: 'GrantFullControl', location: 'header', locationName: 'x-amz-grant-full-control' }, GrantRead: { shape: 'GrantRead', location: 'header', locationName: 'x-amz-grant-read' }, GrantReadACP: { shape: 'GrantReadACP', location: 'header', locationName: 'x-amz-grant-read-acp' }, GrantWrite: { shape: 'GrantWrite', location: 'header', locationName: 'x-amz-grant-write' }, GrantWriteACP: { shape: 'GrantWriteACP', location: 'header', locationName: 'x-amz-grant-write-acp' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'], payload: 'AccessControlPolicy' },
    PutBucketAnalyticsConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Id: { shape: 'AnalyticsId', location: 'querystring', locationName: 'id' }, AnalyticsConfiguration: { shape: 'AnalyticsConfiguration', locationName: 'AnalyticsConfiguration' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Id', 'AnalyticsConfiguration'], payload: 'AnalyticsConfiguration' },
    PutBucketCorsRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, CORSConfiguration: { shape: 'CORSConfiguration', locationName: 'CORSConfiguration' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'CORSConfiguration'], payload: 'CORSConfiguration' },
    PutBucketEncryptionRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, ServerSideEncryptionConfiguration: { shape: 'ServerSideEncryptionConfiguration', locationName: 'ServerSideEncryptionConfiguration' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'ServerSideEncryptionConfiguration'], payload: 'ServerSideEncryptionConfiguration' },
    PutBucketIntelligentTieringConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Id: { shape: 'IntelligentTieringId', location: 'querystring', locationName: 'id' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, IntelligentTieringConfiguration: { shape: 'IntelligentTieringConfiguration', locationName: 'IntelligentTieringConfiguration' } }, required: ['Bucket', 'Id', 'IntelligentTieringConfiguration'], payload: 'IntelligentTieringConfiguration' },
    PutBucketInventoryConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Id: { shape: 'InventoryId', location: 'querystring', locationName: 'id' }, InventoryConfiguration: { shape: 'InventoryConfiguration', locationName: 'InventoryConfiguration' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Id', 'InventoryConfiguration'], payload: 'InventoryConfiguration' },
    PutBucketLifecycleConfigurationOutput: { type: 'structure', members: { TransitionDefaultMinimumObjectSize: { shape: 'TransitionDefaultMinimumObjectSize', location: 'header', locationName: 'x-amz-transition-default-minimum-object-size' } } },
    PutBucketLifecycleConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, LifecycleConfiguration: { shape: 'BucketLifecycleConfiguration', locationName: 'LifecycleConfiguration' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, TransitionDefaultMinimumObjectSize: { shape: 'TransitionDefaultMinimumObjectSize', location: 'header', locationName: 'x-amz-transition-default-minimum-object-size' } }, required: ['Bucket'], payload: 'LifecycleConfiguration' },
    PutBucketLifecycleRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, LifecycleConfiguration: { shape: 'LifecycleConfiguration', locationName: 'LifecycleConfiguration' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'], payload: 'LifecycleConfiguration' },
    PutBucketLoggingRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, BucketLoggingStatus: { shape: 'BucketLoggingStatus', locationName: 'BucketLoggingStatus' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'BucketLoggingStatus'], payload: 'BucketLoggingStatus' },
    PutBucketMetricsConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Id: { shape: 'MetricsId', location: 'querystring', locationName: 'id' }, MetricsConfiguration: { shape: 'MetricsConfiguration', locationName: 'MetricsConfiguration' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Id', 'MetricsConfiguration'], payload: 'MetricsConfiguration' },
    PutBucketNotificationConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, NotificationConfiguration: { shape: 'NotificationConfiguration', locationName: 'NotificationConfiguration' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, SkipDestinationValidation: { shape: 'SkipValidation', location: 'header', locationName: 'x-amz-skip-destination-validation' } }, required: ['Bucket', 'NotificationConfiguration'], payload: 'NotificationConfiguration' },
    PutBucketNotificationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, NotificationConfiguration: { shape: 'NotificationConfigurationDeprecated', locationName: 'NotificationConfiguration' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'NotificationConfiguration'], payload: 'NotificationConfiguration' },
    PutBucketOwnershipControlsRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, OwnershipControls: { shape: 'OwnershipControls', locationName: 'OwnershipControls' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' } }, required: ['Bucket', 'OwnershipControls'], payload: 'OwnershipControls' },
    PutBucketPolicyRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, ConfirmRemoveSelfBucketAccess: { shape: 'ConfirmRemoveSelfBucketAccess', location: 'header', locationName: 'x-amz-confirm-remove-self-bucket-access' }, Policy: 'Policy', ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Policy'], payload: 'Policy' },
    PutBucketReplicationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, ReplicationConfiguration: { shape: 'ReplicationConfiguration', locationName: 'ReplicationConfiguration' }, Token: { shape: 'ObjectLockToken', location: 'header', locationName: 'x-amz-bucket-object-lock-token' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'ReplicationConfiguration'], payload: 'ReplicationConfiguration' },
    PutBucketRequestPaymentRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, RequestPaymentConfiguration: { shape: 'RequestPaymentConfiguration', locationName: 'RequestPaymentConfiguration' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'RequestPaymentConfiguration'], payload: 'RequestPaymentConfiguration' },
    PutBucketTaggingRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, Tagging: { shape: 'Tagging', locationName: 'Tagging' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Tagging'], payload: 'Tagging' },
    PutBucketVersioningRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, MFA: { shape: 'MFA', location: 'header', locationName: 'x-amz-mfa' }, VersioningConfiguration: { shape: 'VersioningConfiguration', locationName: 'VersioningConfiguration' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'VersioningConfiguration'], payload: 'VersioningConfiguration' },
    PutBucketWebsiteRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, WebsiteConfiguration: { shape: 'WebsiteConfiguration', locationName: 'WebsiteConfiguration' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'WebsiteConfiguration'], payload: 'WebsiteConfiguration' },
    PutObjectAclOutput: { type: 'structure', members: { RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' } } },
    PutObjectAclRequest: { type: 'structure', members: { ACL: { shape: 'ObjectCannedACL', location: 'header', locationName: 'x-amz-acl' }, AccessControlPolicy: { shape: 'AccessControlPolicy', locationName: 'AccessControlPolicy' }, Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, GrantFullControl: { shape: 'GrantFullControl', location: 'header', locationName: 'x-amz-grant-full-control' }, GrantRead: { shape: 'GrantRead', location: 'header', locationName: 'x-amz-grant-read' }, GrantReadACP: { shape: 'GrantReadACP', location: 'header', locationName: 'x-amz-grant-read-acp' }, GrantWrite: { shape: 'GrantWrite', location: 'header', locationName: 'x-amz-grant-write' }, GrantWriteACP: { shape: 'GrantWriteACP', location: 'header', locationName: 'x-amz-grant-write-acp' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, VersionId: { shape: 'ObjectVersionId', location: 'querystring', locationName: 'versionId' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Key'], payload: 'AccessControlPolicy' },
    PutObjectAnnotationOutput: { type: 'structure', members: { Key: 'ObjectKey', AnnotationName: 'AnnotationName', ObjectVersionId: { shape: 'ObjectVersionId', location: 'header', locationName: 'x-amz-object-version-id' }, ETag: { shape: 'ETag', location: 'header', locationName: 'ETag' }, ChecksumCRC32: { shape: 'ChecksumCRC32', location: 'header', locationName: 'x-amz-checksum-crc32' }, ChecksumCRC32C: { shape: 'ChecksumCRC32C', location: 'header', locationName: 'x-amz-checksum-crc32c' }, ChecksumCRC64NVME: { shape: 'ChecksumCRC64NVME', location: 'header', locationName: 'x-amz-checksum-crc64nvme' }, ChecksumSHA1: { shape: 'ChecksumSHA1', location: 'header', locationName: 'x-amz-checksum-sha1' }, ChecksumSHA256: { shape: 'ChecksumSHA256', location: 'header', locationName: 'x-amz-checksum-sha256' }, ChecksumSHA512: { shape: 'ChecksumSHA512', location: 'header', locationName: 'x-amz-checksum-sha512' }, ChecksumMD5: { shape: 'ChecksumMD5', location: 'header', locationName: 'x-amz-checksum-md5' }, ChecksumXXHASH64: { shape: 'ChecksumXXHASH64', location: 'header', locationName: 'x-amz-checksum-xxhash64' }, ChecksumXXHASH3: { shape: 'ChecksumXXHASH3', location: 'header', locationName: 'x-amz-checksum-xxhash3' }, ChecksumXXHASH128: { shape: 'ChecksumXXHASH128', location: 'header', locationName: 'x-amz-checksum-xxhash128' }, ChecksumType: { shape: 'ChecksumType', location: 'header', locationName: 'x-amz-checksum-type' }, ServerSideEncryption: { shape: 'ServerSideEncryption', location: 'header', locationName: 'x-amz-server-side-encryption' }, RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' } } },
    PutObjectAnnotationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, VersionId: { shape: 'ObjectVersionId', location: 'querystring', locationName: 'versionId' }, AnnotationName: { shape: 'AnnotationName', location: 'querystring', locationName: 'annotationName' }, AnnotationPayload: { shape: 'AnnotationPayload', streaming: true }, ObjectIfMatch: { shape: 'ObjectIfMatch', location: 'header', locationName: 'x-amz-object-if-match' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, ChecksumCRC32: { shape: 'ChecksumCRC32', location: 'header', locationName: 'x-amz-checksum-crc32' }, ChecksumCRC32C: { shape: 'ChecksumCRC32C', location: 'header', locationName: 'x-amz-checksum-crc32c' }, ChecksumCRC64NVME: { shape: 'ChecksumCRC64NVME', location: 'header', locationName: 'x-amz-checksum-crc64nvme' }, ChecksumSHA1: { shape: 'ChecksumSHA1', location: 'header', locationName: 'x-amz-checksum-sha1' }, ChecksumSHA256: { shape: 'ChecksumSHA256', location: 'header', locationName: 'x-amz-checksum-sha256' }, ChecksumSHA512: { shape: 'ChecksumSHA512', location: 'header', locationName: 'x-amz-checksum-sha512' }, ChecksumMD5: { shape: 'ChecksumMD5', location: 'header', locationName: 'x-amz-checksum-md5' }, ChecksumXXHASH64: { shape: 'ChecksumXXHASH64', location: 'header', locationName: 'x-amz-checksum-xxhash64' }, ChecksumXXHASH3: { shape: 'ChecksumXXHASH3', location: 'header', locationName: 'x-amz-checksum-xxhash3' }, ChecksumXXHASH128: { shape: 'ChecksumXXHASH128', location: 'header', locationName: 'x-amz-checksum-xxhash128' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Key', 'AnnotationName', 'AnnotationPayload'], payload: 'AnnotationPayload' },
    PutObjectLegalHoldOutput: { type: 'structure', members: { RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' } } },
    PutObjectLegalHoldRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, LegalHold: { shape: 'ObjectLockLegalHold', locationName: 'LegalHold' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, VersionId: { shape: 'ObjectVersionId', location: 'querystring', locationName: 'versionId' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Key'], payload: 'LegalHold' },
    PutObjectLockConfigurationOutput: { type: 'structure', members: { RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' } } },
    PutObjectLockConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ObjectLockConfiguration: { shape: 'ObjectLockConfiguration', locationName: 'ObjectLockConfiguration' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, Token: { shape: 'ObjectLockToken', location: 'header', locationName: 'x-amz-bucket-object-lock-token' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket'], payload: 'ObjectLockConfiguration' },
    PutObjectOutput: { type: 'structure', members: { Expiration: { shape: 'Expiration', location: 'header', locationName: 'x-amz-expiration' }, ETag: { shape: 'ETag', location: 'header', locationName: 'ETag' }, ChecksumCRC32: { shape: 'ChecksumCRC32', location: 'header', locationName: 'x-amz-checksum-crc32' }, ChecksumCRC32C: { shape: 'ChecksumCRC32C', location: 'header', locationName: 'x-amz-checksum-crc32c' }, ChecksumCRC64NVME: { shape: 'ChecksumCRC64NVME', location: 'header', locationName: 'x-amz-checksum-crc64nvme' }, ChecksumSHA1: { shape: 'ChecksumSHA1', location: 'header', locationName: 'x-amz-checksum-sha1' }, ChecksumSHA256: { shape: 'ChecksumSHA256', location: 'header', locationName: 'x-amz-checksum-sha256' }, ChecksumSHA512: { shape: 'ChecksumSHA512', location: 'header', locationName: 'x-amz-checksum-sha512' }, ChecksumMD5: { shape: 'ChecksumMD5', location: 'header', locationName: 'x-amz-checksum-md5' }, ChecksumXXHASH64: { shape: 'ChecksumXXHASH64', location: 'header', locationName: 'x-amz-checksum-xxhash64' }, ChecksumXXHASH3: { shape: 'ChecksumXXHASH3', location: 'header', locationName: 'x-amz-checksum-xxhash3' }, ChecksumXXHASH128: { shape: 'ChecksumXXHASH128', location: 'header', locationName: 'x-amz-checksum-xxhash128' }, ChecksumType: { shape: 'ChecksumType', location: 'header', locationName: 'x-amz-checksum-type' }, ServerSideEncryption: { shape: 'ServerSideEncryption', location: 'header', locationName: 'x-amz-server-side-encryption' }, VersionId: { shape: 'ObjectVersionId', location: 'header', locationName: 'x-amz-version-id' }, SSECustomerAlgorithm: { shape: 'SSECustomerAlgorithm', location: 'header', locationName: 'x-amz-server-side-encryption-customer-algorithm' }, SSECustomerKeyMD5: { shape: 'SSECustomerKeyMD5', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key-MD5' }, SSEKMSKeyId: { shape: 'SSEKMSKeyId', location: 'header', locationName: 'x-amz-server-side-encryption-aws-kms-key-id' }, SSEKMSEncryptionContext: { shape: 'SSEKMSEncryptionContext', location: 'header', locationName: 'x-amz-server-side-encryption-context' }, BucketKeyEnabled: { shape: 'BucketKeyEnabled', location: 'header', locationName: 'x-amz-server-side-encryption-bucket-key-enabled' }, Size: { shape: 'Size', location: 'header', locationName: 'x-amz-object-size' }, RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' } } },
    PutObjectRequest: { type: 'structure', members: { ACL: { shape: 'ObjectCannedACL', location: 'header', locationName: 'x-amz-acl' }, Body: { shape: 'Body', streaming: true }, Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, CacheControl: { shape: 'CacheControl', location: 'header', locationName: 'Cache-Control' }, ContentDisposition: { shape: 'ContentDisposition', location: 'header', locationName: 'Content-Disposition' }, ContentEncoding: { shape: 'ContentEncoding', location: 'header', locationName: 'Content-Encoding' }, ContentLanguage: { shape: 'ContentLanguage', location: 'header', locationName: 'Content-Language' }, ContentLength: { shape: 'ContentLength', location: 'header', locationName: 'Content-Length' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ContentType: { shape: 'ContentType', location: 'header', locationName: 'Content-Type' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, ChecksumCRC32: { shape: 'ChecksumCRC32', location: 'header', locationName: 'x-amz-checksum-crc32' }, ChecksumCRC32C: { shape: 'ChecksumCRC32C', location: 'header', locationName: 'x-amz-checksum-crc32c' }, ChecksumCRC64NVME: { shape: 'ChecksumCRC64NVME', location: 'header', locationName: 'x-amz-checksum-crc64nvme' }, ChecksumSHA1: { shape: 'ChecksumSHA1', location: 'header', locationName: 'x-amz-checksum-sha1' }, ChecksumSHA256: { shape: 'ChecksumSHA256', location: 'header', locationName: 'x-amz-checksum-sha256' }, ChecksumSHA512: { shape: 'ChecksumSHA512', location: 'header', locationName: 'x-amz-checksum-sha512' }, ChecksumMD5: { shape: 'ChecksumMD5', location: 'header', locationName: 'x-amz-checksum-md5' }, ChecksumXXHASH64: { shape: 'ChecksumXXHASH64', location: 'header', locationName: 'x-amz-checksum-xxhash64' }, ChecksumXXHASH3: { shape: 'ChecksumXXHASH3', location: 'header', locationName: 'x-amz-checksum-xxhash3' }, ChecksumXXHASH128: { shape: 'ChecksumXXHASH128', location: 'header', locationName: 'x-amz-checksum-xxhash128' }, Expires: { shape: 'Expires', location: 'header', locationName: 'Expires' }, IfMatch: { shape: 'IfMatch', location: 'header', locationName: 'If-Match' }, IfNoneMatch: { shape: 'IfNoneMatch', location: 'header', locationName: 'If-None-Match' }, GrantFullControl: { shape: 'GrantFullControl', location: 'header', locationName: 'x-amz-grant-full-control' }, GrantRead: { shape: 'GrantRead', location: 'header', locationName: 'x-amz-grant-read' }, GrantReadACP: { shape: 'GrantReadACP', location: 'header', locationName: 'x-amz-grant-read-acp' }, GrantWriteACP: { shape: 'GrantWriteACP', location: 'header', locationName: 'x-amz-grant-write-acp' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, WriteOffsetBytes: { shape: 'WriteOffsetBytes', location: 'header', locationName: 'x-amz-write-offset-bytes' }, Metadata: { shape: 'Metadata', location: 'headers', locationName: 'x-amz-meta-' }, ServerSideEncryption: { shape: 'ServerSideEncryption', location: 'header', locationName: 'x-amz-server-side-encryption' }, StorageClass: { shape: 'StorageClass', location: 'header', locationName: 'x-amz-storage-class' }, WebsiteRedirectLocation: { shape: 'WebsiteRedirectLocation', location: 'header', locationName: 'x-amz-website-redirect-location' }, SSECustomerAlgorithm: { shape: 'SSECustomerAlgorithm', location: 'header', locationName: 'x-amz-server-side-encryption-customer-algorithm' }, SSECustomerKey: { shape: 'SSECustomerKey', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key' }, SSECustomerKeyMD5: { shape: 'SSECustomerKeyMD5', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key-MD5' }, SSEKMSKeyId: { shape: 'SSEKMSKeyId', location: 'header', locationName: 'x-amz-server-side-encryption-aws-kms-key-id' }, SSEKMSEncryptionContext: { shape: 'SSEKMSEncryptionContext', location: 'header', locationName: 'x-amz-server-side-encryption-context' }, BucketKeyEnabled: { shape: 'BucketKeyEnabled', location: 'header', locationName: 'x-amz-server-side-encryption-bucket-key-enabled' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, Tagging: { shape: 'TaggingHeader', location: 'header', locationName: 'x-amz-tagging' }, ObjectLockMode: { shape: 'ObjectLockMode', location: 'header', locationName: 'x-amz-object-lock-mode' }, ObjectLockRetainUntilDate: { shape: 'ObjectLockRetainUntilDate', location: 'header', locationName: 'x-amz-object-lock-retain-until-date' }, ObjectLockLegalHoldStatus: { shape: 'ObjectLockLegalHoldStatus', location: 'header', locationName: 'x-amz-object-lock-legal-hold' }, ObjectLockEventHold: { shape: 'ObjectLockEventHold', location: 'header', locationName: 'x-amz-object-lock-event-hold' }, ObjectLockEventHoldDurationDays: { shape: 'ObjectLockEventHoldDurationDays', location: 'header', locationName: 'x-amz-object-lock-event-hold-duration-days' }, ObjectLockEventHoldDurationYears: { shape: 'ObjectLockEventHoldDurationYears', location: 'header', locationName: 'x-amz-object-lock-event-hold-duration-years' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Key'], payload: 'Body' },
    PutObjectRetentionOutput: { type: 'structure', members: { RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' } } },
    PutObjectRetentionRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, Retention: { shape: 'ObjectLockRetention', locationName: 'Retention' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, VersionId: { shape: 'ObjectVersionId', location: 'querystring', locationName: 'versionId' }, BypassGovernanceRetention: { shape: 'BypassGovernanceRetention', location: 'header', locationName: 'x-amz-bypass-governance-retention' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Key'], payload: 'Retention' },
    PutObjectTaggingOutput: { type: 'structure', members: { VersionId: { shape: 'ObjectVersionId', location: 'header', locationName: 'x-amz-version-id' } } },
    PutObjectTaggingRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, VersionId: { shape: 'ObjectVersionId', location: 'querystring', locationName: 'versionId' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, Tagging: { shape: 'Tagging', locationName: 'Tagging' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' } }, required: ['Bucket', 'Key', 'Tagging'], payload: 'Tagging' },
    PutPublicAccessBlockRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, PublicAccessBlockConfiguration: { shape: 'PublicAccessBlockConfiguration', locationName: 'PublicAccessBlockConfiguration' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'PublicAccessBlockConfiguration'], payload: 'PublicAccessBlockConfiguration' },
    QueueArn: { type: 'string' },
    QueueConfiguration: { type: 'structure', members: { Id: 'NotificationId', QueueArn: { shape: 'QueueArn', locationName: 'Queue' }, Events: { shape: 'EventList', locationName: 'Event' }, Filter: 'NotificationConfigurationFilter' }, required: ['QueueArn', 'Events'] },
    QueueConfigurationDeprecated: { type: 'structure', members: { Id: 'NotificationId', Event: 'Event', Events: { shape: 'EventList', locationName: 'Event' }, Queue: 'QueueArn' } },
    QueueConfigurationList: { type: 'list', member: 'QueueConfiguration', flattened: true },
    Quiet: { type: 'boolean' },
    QuoteCharacter: { type: 'string' },
    QuoteEscapeCharacter: { type: 'string' },
    QuoteFields: { type: 'string', enum: ['ALWAYS', 'ASNEEDED'] },
    Range: { type: 'string' },
    RecordDelimiter: { type: 'string' },
    RecordExpiration: { type: 'structure', members: { Expiration: 'ExpirationState', Days: 'RecordExpirationDays' }, required: ['Expiration'] },
    RecordExpirationDays: { type: 'integer' },
    RecordsEvent: { type: 'structure', members: { Payload: { shape: 'Body', eventpayload: true } }, event: true },
    Redirect: { type: 'structure', members: { HostName: 'HostName', HttpRedirectCode: 'HttpRedirectCode', Protocol: 'Protocol', ReplaceKeyPrefixWith: 'ReplaceKeyPrefixWith', ReplaceKeyWith: 'ReplaceKeyWith' } },
    RedirectAllRequestsTo: { type: 'structure', members: { HostName: 'HostName', Protocol: 'Protocol' }, required: ['HostName'] },
    Region: { type: 'string', min: 0, max: 20 },
    RenameObjectOutput: { type: 'structure', members: {} },
    RenameObjectRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, RenameSource: { shape: 'RenameSource', location: 'header', locationName: 'x-amz-rename-source' }, DestinationIfMatch: { shape: 'IfMatch', location: 'header', locationName: 'If-Match' }, DestinationIfNoneMatch: { shape: 'IfNoneMatch', location: 'header', locationName: 'If-None-Match' }, DestinationIfModifiedSince: { shape: 'IfModifiedSince', location: 'header', locationName: 'If-Modified-Since' }, DestinationIfUnmodifiedSince: { shape: 'IfUnmodifiedSince', location: 'header', locationName: 'If-Unmodified-Since' }, SourceIfMatch: { shape: 'RenameSourceIfMatch', location: 'header', locationName: 'x-amz-rename-source-if-match' }, SourceIfNoneMatch: { shape: 'RenameSourceIfNoneMatch', location: 'header', locationName: 'x-amz-rename-source-if-none-match' }, SourceIfModifiedSince: { shape: 'RenameSourceIfModifiedSince', location: 'header', locationName: 'x-amz-rename-source-if-modified-since' }, SourceIfUnmodifiedSince: { shape: 'RenameSourceIfUnmodifiedSince', location: 'header', locationName: 'x-amz-rename-source-if-unmodified-since' }, ClientToken: { shape: 'ClientToken', location: 'header', locationName: 'x-amz-client-token' } }, required: ['Bucket', 'Key', 'RenameSource'] },
    RenameSource: { type: 'string', pattern: '\\/?.+\\/.+' },
    RenameSourceIfMatch: { type: 'string' },
    RenameSourceIfModifiedSince: { type: 'timestamp', timestampFormat: 'rfc822' },
    RenameSourceIfNoneMatch: { type: 'string' },
    RenameSourceIfUnmodifiedSince: { type: 'timestamp', timestampFormat: 'rfc822' },
    ReplaceKeyPrefixWith: { type: 'string' },
    ReplaceKeyWith: { type: 'string' },
    ReplicaKmsKeyID: { type: 'string' },
    ReplicaModifications: { type: 'structure', members: { Status: 'ReplicaModificationsStatus' }, required: ['Status'] },
    ReplicaModificationsStatus: { type: 'string', enum: ['Enabled', 'Disabled'] },
    ReplicationConfiguration: { type: 'structure', members: { Role: 'Role', Rules: { shape: 'ReplicationRules', locationName: 'Rule' } }, required: ['Role', 'Rules'] },
    ReplicationRule: { type: 'structure', members: { ID: 'ID', Priority: 'Priority', Prefix: 'Prefix', Filter: 'ReplicationRuleFilter', Status: 'ReplicationRuleStatus', SourceSelectionCriteria: 'SourceSelectionCriteria', ExistingObjectReplication: 'ExistingObjectReplication', Destination: 'Destination', DeleteMarkerReplication: 'DeleteMarkerReplication' }, required: ['Status', 'Destination'] },
    ReplicationRuleAndOperator: { type: 'structure', members: { Prefix: 'Prefix', Tags: { shape: 'TagSet', locationName: 'Tag', flattened: true } } },
    ReplicationRuleFilter: { type: 'structure', members: { Prefix: 'Prefix', Tag: 'Tag', And: 'ReplicationRuleAndOperator' } },
    ReplicationRuleStatus: { type: 'string', enum: ['Enabled', 'Disabled'] },
    ReplicationRules: { type: 'list', member: 'ReplicationRule', flattened: true },
    ReplicationStatus: { type: 'string', enum: ['COMPLETE', 'PENDING', 'FAILED', 'REPLICA', 'COMPLETED'] },
    ReplicationTime: { type: 'structure', members: { Status: 'ReplicationTimeStatus', Time: 'ReplicationTimeValue' }, required: ['Status', 'Time'] },
    ReplicationTimeStatus: { type: 'string', enum: ['Enabled', 'Disabled'] },
    ReplicationTimeValue: { type: 'structure', members: { Minutes: 'Minutes' } },
    RequestCharged: { type: 'string', enum: ['requester'] },
    RequestPayer: { type: 'string', enum: ['requester'] },
    RequestPaymentConfiguration: { type: 'structure', members: { Payer: 'Payer' }, required: ['Payer'] },
    RequestProgress: { type: 'structure', members: { Enabled: 'EnableRequestProgress' } },
    RequestRoute: { type: 'string' },
    RequestToken: { type: 'string' },
    ResponseCacheControl: { type: 'string' },
    ResponseContentDisposition: { type: 'string' },
    ResponseContentEncoding: { type: 'string' },
    ResponseContentLanguage: { type: 'string' },
    ResponseContentType: { type: 'string' },
    ResponseExpires: { type: 'timestamp', timestampFormat: 'rfc822' },
    Restore: { type: 'string' },
    RestoreExpiryDate: { type: 'timestamp' },
    RestoreObjectOutput: { type: 'structure', members: { RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' }, RestoreOutputPath: { shape: 'RestoreOutputPath', location: 'header', locationName: 'x-amz-restore-output-path' } } },
    RestoreObjectRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, VersionId: { shape: 'ObjectVersionId', location: 'querystring', locationName: 'versionId' }, RestoreRequest: { shape: 'RestoreRequest', locationName: 'RestoreRequest' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Key'], payload: 'RestoreRequest' },
    RestoreOutputPath: { type: 'string' },
    RestoreRequest: { type: 'structure', members: { Days: 'Days', GlacierJobParameters: 'GlacierJobParameters', Type: 'RestoreRequestType', Tier: 'Tier', Description: 'Description', SelectParameters: 'SelectParameters', OutputLocation: 'OutputLocation' } },
    RestoreRequestType: { type: 'string', enum: ['SELECT'] },
    RestoreStatus: { type: 'structure', members: { IsRestoreInProgress: 'IsRestoreInProgress', RestoreExpiryDate: 'RestoreExpiryDate' } },
    Role: { type: 'string' },
    RoutingRule: { type: 'structure', members: { Condition: 'Condition', Redirect: 'Redirect' }, required: ['Redirect'] },
    RoutingRules: { type: 'list', member: { shape: 'RoutingRule', locationName: 'RoutingRule' } },
    Rule: { type: 'structure', members: { Expiration: 'LifecycleExpiration', ID: 'ID', Prefix: 'Prefix', Status: 'ExpirationStatus', Transition: 'Transition', NoncurrentVersionTransition: 'NoncurrentVersionTransition', NoncurrentVersionExpiration: 'NoncurrentVersionExpiration', AbortIncompleteMultipartUpload: 'AbortIncompleteMultipartUpload' }, required: ['Prefix', 'Status'] },
    Rules: { type: 'list', member: 'Rule', flattened: true },
    S3KeyFilter: { type: 'structure', members: { FilterRules: { shape: 'FilterRuleList', locationName: 'FilterRule' } } },
    S3Location: { type: 'structure', members: { BucketName: 'BucketName', Prefix: 'LocationPrefix', Encryption: 'Encryption', CannedACL: 'ObjectCannedACL', AccessControlList: 'Grants', Tagging: 'Tagging', UserMetadata: 'UserMetadata', StorageClass: 'StorageClass' }, required: ['BucketName', 'Prefix'] },
    S3RegionalOrS3ExpressBucketArnString: { type: 'string', min: 1, max: 128, pattern: 'arn:[^:]+:(s3|s3express):.*' },
    S3TablesArn: { type: 'string' },
    S3TablesBucketArn: { type: 'string' },
    S3TablesBucketType: { type: 'string', enum: ['aws', 'customer'] },
    S3TablesDestination: { type: 'structure', members: { TableBucketArn: 'S3TablesBucketArn', TableName: 'S3TablesName' }, required: ['TableBucketArn', 'TableName'] },
    S3TablesDestinationResult: { type: 'structure', members: { TableBucketArn: 'S3TablesBucketArn', TableName: 'S3TablesName', TableArn: 'S3TablesArn', TableNamespace: 'S3TablesNamespace' }, required: ['TableBucketArn', 'TableName', 'TableArn', 'TableNamespace'] },
    S3TablesName: { type: 'string' },
    S3TablesNamespace: { type: 'string' },
    SSECustomerAlgorithm: { type: 'string' },
    SSECustomerKey: { type: 'string' },
    SSECustomerKeyMD5: { type: 'string' },
    SSEKMS: { type: 'structure', members: { KeyId: 'SSEKMSKeyId' }, required: ['KeyId'] },
    SSEKMSEncryption: { type: 'structure', members: { KMSKeyArn: 'NonEmptyKmsKeyArnString', BucketKeyEnabled: 'BucketKeyEnabled' }, required: ['KMSKeyArn'] },
    SSEKMSEncryptionContext: { type: 'string' },
    SSEKMSKeyId: { type: 'string' },
    SSES3: { type: 'structure', members: {} },
    ScanRange: { type: 'structure', members: { Start: 'Start', End: 'End' } },
    SelectObjectContentEventStream: { type: 'structure', members: { Records: 'RecordsEvent', Stats: 'StatsEvent', Progress: 'ProgressEvent', Cont: 'ContinuationEvent', End: 'EndEvent' }, eventstream: true },
    SelectObjectContentOutput: { type: 'structure', members: { Payload: 'SelectObjectContentEventStream' }, payload: 'Payload' },
    SelectObjectContentRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, SSECustomerAlgorithm: { shape: 'SSECustomerAlgorithm', location: 'header', locationName: 'x-amz-server-side-encryption-customer-algorithm' }, SSECustomerKey: { shape: 'SSECustomerKey', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key' }, SSECustomerKeyMD5: { shape: 'SSECustomerKeyMD5', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key-MD5' }, Expression: 'Expression', ExpressionType: 'ExpressionType', RequestProgress: 'RequestProgress', InputSerialization: 'InputSerialization', OutputSerialization: 'OutputSerialization', ScanRange: 'ScanRange', ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Key', 'Expression', 'ExpressionType', 'InputSerialization', 'OutputSerialization'] },
    SelectParameters: { type: 'structure', members: { InputSerialization: 'InputSerialization', ExpressionType: 'ExpressionType', Expression: 'Expression', OutputSerialization: 'OutputSerialization' }, required: ['InputSerialization', 'ExpressionType', 'Expression', 'OutputSerialization'] },
    ServerSideEncryption: { type: 'string', enum: ['AES256', 'aws:fsx', 'aws:backup', 'aws:kms', 'aws:kms:dsse'] },
    ServerSideEncryptionByDefault: { type: 'structure', members: { SSEAlgorithm: 'ServerSideEncryption', KMSMasterKeyID: 'SSEKMSKeyId' }, required: ['SSEAlgorithm'] },
    ServerSideEncryptionConfiguration: { type: 'structure', members: { Rules: { shape: 'ServerSideEncryptionRules', locationName: 'Rule' } }, required: ['Rules'] },
    ServerSideEncryptionRule: { type: 'structure', members: { ApplyServerSideEncryptionByDefault: 'ServerSideEncryptionByDefault', BucketKeyEnabled: 'BucketKeyEnabled', BlockedEncryptionTypes: 'BlockedEncryptionTypes' } },
    ServerSideEncryptionRules: { type: 'list', member: 'ServerSideEncryptionRule', flattened: true },
    SessionCredentialValue: { type: 'string' },
    SessionCredentials: { type: 'structure', members: { AccessKeyId: { shape: 'AccessKeyIdValue', locationName: 'AccessKeyId' }, SecretAccessKey: { shape: 'SessionCredentialValue', locationName: 'SecretAccessKey' }, SessionToken: { shape: 'SessionCredentialValue', locationName: 'SessionToken' }, Expiration: { shape: 'SessionExpiration', locationName: 'Expiration' } }, required: ['AccessKeyId', 'SecretAccessKey', 'SessionToken', 'Expiration'] },
    SessionExpiration: { type: 'timestamp' },
    SessionMode: { type: 'string', enum: ['ReadOnly', 'ReadWrite'] },
    Setting: { type: 'boolean' },
    SimplePrefix: { type: 'structure', members: {} },
    Size: { type: 'long' },
    SkipValidation: { type: 'boolean' },
    SourceSelectionCriteria: { type: 'structure', members: { SseKmsEncryptedObjects: 'SseKmsEncryptedObjects', ReplicaModifications: 'ReplicaModifications' } },
    SseKmsEncryptedObjects: { type: 'structure', members: { Status: 'SseKmsEncryptedObjectsStatus' }, required: ['Status'] },
    SseKmsEncryptedObjectsStatus: { type: 'string', enum: ['Enabled', 'Disabled'] },
    Start: { type: 'long' },
    StartAfter: { type: 'string' },
    Stats: { type: 'structure', members: { BytesScanned: 'BytesScanned', BytesProcessed: 'BytesProcessed', BytesReturned: 'BytesReturned' } },
    StatsEvent: { type: 'structure', members: { Details: { shape: 'Stats', eventpayload: true } }, event: true },
    StorageClass: { type: 'string', enum: ['STANDARD', 'REDUCED_REDUNDANCY', 'STANDARD_IA', 'ONEZONE_IA', 'INTELLIGENT_TIERING', 'GLACIER', 'DEEP_ARCHIVE', 'OUTPOSTS', 'GLACIER_IR', 'SNOW', 'EXPRESS_ONEZONE', 'FSX_OPENZFS', 'FSX_ONTAP', 'AWS_BACKUP_WARM', 'AWS_BACKUP_LOW_COST_WARM'] },
    StorageClassAnalysis: { type: 'structure', members: { DataExport: 'StorageClassAnalysisDataExport' } },
    StorageClassAnalysisDataExport: { type: 'structure', members: { OutputSchemaVersion: 'StorageClassAnalysisSchemaVersion', Destination: 'AnalyticsExportDestination' }, required: ['OutputSchemaVersion', 'Destination'] },
    StorageClassAnalysisSchemaVersion: { type: 'string', enum: ['V_1'] },
    Suffix: { type: 'string' },
    TableSseAlgorithm: { type: 'string', enum: ['aws:kms', 'AES256'] },
    Tag: { type: 'structure', members: { Key: 'ObjectKey', Value: 'Value' }, required: ['Key', 'Value'] },
    TagCount: { type: 'integer' },
    TagSet: { type: 'list', member: { shape: 'Tag', locationName: 'Tag' } },
    Tagging: { type: 'structure', members: { TagSet: 'TagSet' }, required: ['TagSet'] },
    TaggingDirective: { type: 'string', enum: ['COPY', 'REPLACE'] },
    TaggingHeader: { type: 'string' },
    TargetBucket: { type: 'string' },
    TargetGrant: { type: 'structure', members: { Grantee: 'Grantee', Permission: 'BucketLogsPermission' } },
    TargetGrants: { type: 'list', member: { shape: 'TargetGrant', locationName: 'Grant' } },
    TargetObjectKeyFormat: { type: 'structure', members: { SimplePrefix: { shape: 'SimplePrefix', locationName: 'SimplePrefix' }, PartitionedPrefix: { shape: 'PartitionedPrefix', locationName: 'PartitionedPrefix' } } },
    TargetPrefix: { type: 'string' },
    Tier: { type: 'string', enum: ['Standard', 'Bulk', 'Expedited'] },
    Tiering: { type: 'structure', members: { Days: 'IntelligentTieringDays', AccessTier: 'IntelligentTieringAccessTier' }, required: ['Days', 'AccessTier'] },
    TieringList: { type: 'list', member: 'Tiering', flattened: true },
    Token: { type: 'string' },
    TooManyParts: { type: 'structure', members: {}, error: { status: 400 } },
    TopicArn: { type: 'string' },
    TopicConfiguration: { type: 'structure', members: { Id: 'NotificationId', TopicArn: { shape: 'TopicArn', locationName: 'Topic' }, Events: { shape: 'EventList', locationName: 'Event' }, Filter: 'NotificationConfigurationFilter' }, required: ['TopicArn', 'Events'] },
    TopicConfigurationDeprecated: { type: 'structure', members: { Id: 'NotificationId', Events: { shape: 'EventList', locationName: 'Event' }, Event: 'Event', Topic: 'TopicArn' } },
    TopicConfigurationList: { type: 'list', member: 'TopicConfiguration', flattened: true },
    Transition: { type: 'structure', members: { Date: 'Date', Days: 'Days', StorageClass: 'TransitionStorageClass' } },
    TransitionDefaultMinimumObjectSize: { type: 'string', enum: ['varies_by_storage_class', 'all_storage_classes_128K'] },
    TransitionList: { type: 'list', member: 'Transition', flattened: true },
    TransitionStorageClass: { type: 'string', enum: ['GLACIER', 'STANDARD_IA', 'ONEZONE_IA', 'INTELLIGENT_TIERING', 'DEEP_ARCHIVE', 'GLACIER_IR'] },
    Type: { type: 'string', enum: ['CanonicalUser', 'AmazonCustomerByEmail', 'Group'] },
    URI: { type: 'string' },
    UnsupportedMediaType: { type: 'structure', members: {}, error: { status: 415 } },
    UpdateBucketMetadataAnnotationTableConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, AnnotationTableConfiguration: { shape: 'AnnotationTableConfigurationUpdates', locationName: 'AnnotationTableConfiguration' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'AnnotationTableConfiguration'], payload: 'AnnotationTableConfiguration' },
    UpdateBucketMetadataInventoryTableConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, InventoryTableConfiguration: { shape: 'InventoryTableConfigurationUpdates', locationName: 'InventoryTableConfiguration' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'InventoryTableConfiguration'], payload: 'InventoryTableConfiguration' },
    UpdateBucketMetadataJournalTableConfigurationRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, JournalTableConfiguration: { shape: 'JournalTableConfigurationUpdates', locationName: 'JournalTableConfiguration' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'JournalTableConfiguration'], payload: 'JournalTableConfiguration' },
    UpdateObjectEncryptionRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, VersionId: { shape: 'ObjectVersionId', location: 'querystring', locationName: 'versionId' }, ObjectEncryption: { shape: 'ObjectEncryption', locationName: 'ObjectEncryption' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' } }, required: ['Bucket', 'Key', 'ObjectEncryption'], payload: 'ObjectEncryption' },
    UpdateObjectEncryptionResponse: { type: 'structure', members: { RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' } } },
    UploadIdMarker: { type: 'string' },
    UploadPartCopyOutput: { type: 'structure', members: { CopySourceVersionId: { shape: 'CopySourceVersionId', location: 'header', locationName: 'x-amz-copy-source-version-id' }, CopyPartResult: 'CopyPartResult', ServerSideEncryption: { shape: 'ServerSideEncryption', location: 'header', locationName: 'x-amz-server-side-encryption' }, SSECustomerAlgorithm: { shape: 'SSECustomerAlgorithm', location: 'header', locationName: 'x-amz-server-side-encryption-customer-algorithm' }, SSECustomerKeyMD5: { shape: 'SSECustomerKeyMD5', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key-MD5' }, SSEKMSKeyId: { shape: 'SSEKMSKeyId', location: 'header', locationName: 'x-amz-server-side-encryption-aws-kms-key-id' }, BucketKeyEnabled: { shape: 'BucketKeyEnabled', location: 'header', locationName: 'x-amz-server-side-encryption-bucket-key-enabled' }, RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' }, VersionId: { shape: 'ObjectVersionId', location: 'header', locationName: 'x-amz-version-id' } }, payload: 'CopyPartResult' },
    UploadPartCopyRequest: { type: 'structure', members: { Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, CopySource: { shape: 'CopySource', location: 'header', locationName: 'x-amz-copy-source' }, CopySourceIfMatch: { shape: 'CopySourceIfMatch', location: 'header', locationName: 'x-amz-copy-source-if-match' }, CopySourceIfModifiedSince: { shape: 'CopySourceIfModifiedSince', location: 'header', locationName: 'x-amz-copy-source-if-modified-since' }, CopySourceIfNoneMatch: { shape: 'CopySourceIfNoneMatch', location: 'header', locationName: 'x-amz-copy-source-if-none-match' }, CopySourceIfUnmodifiedSince: { shape: 'CopySourceIfUnmodifiedSince', location: 'header', locationName: 'x-amz-copy-source-if-unmodified-since' }, CopySourceRange: { shape: 'CopySourceRange', location: 'header', locationName: 'x-amz-copy-source-range' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, PartNumber: { shape: 'PartNumber', location: 'querystring', locationName: 'partNumber' }, UploadId: { shape: 'MultipartUploadId', location: 'querystring', locationName: 'uploadId' }, SSECustomerAlgorithm: { shape: 'SSECustomerAlgorithm', location: 'header', locationName: 'x-amz-server-side-encryption-customer-algorithm' }, SSECustomerKey: { shape: 'SSECustomerKey', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key' }, SSECustomerKeyMD5: { shape: 'SSECustomerKeyMD5', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key-MD5' }, CopySourceSSECustomerAlgorithm: { shape: 'CopySourceSSECustomerAlgorithm', location: 'header', locationName: 'x-amz-copy-source-server-side-encryption-customer-algorithm' }, CopySourceSSECustomerKey: { shape: 'CopySourceSSECustomerKey', location: 'header', locationName: 'x-amz-copy-source-server-side-encryption-customer-key' }, CopySourceSSECustomerKeyMD5: { shape: 'CopySourceSSECustomerKeyMD5', location: 'header', locationName: 'x-amz-copy-source-server-side-encryption-customer-key-MD5' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' }, ExpectedSourceBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-source-expected-bucket-owner' } }, required: ['Bucket', 'CopySource', 'Key', 'PartNumber', 'UploadId'] },
    UploadPartOutput: { type: 'structure', members: { ServerSideEncryption: { shape: 'ServerSideEncryption', location: 'header', locationName: 'x-amz-server-side-encryption' }, ETag: { shape: 'ETag', location: 'header', locationName: 'ETag' }, ChecksumCRC32: { shape: 'ChecksumCRC32', location: 'header', locationName: 'x-amz-checksum-crc32' }, ChecksumCRC32C: { shape: 'ChecksumCRC32C', location: 'header', locationName: 'x-amz-checksum-crc32c' }, ChecksumCRC64NVME: { shape: 'ChecksumCRC64NVME', location: 'header', locationName: 'x-amz-checksum-crc64nvme' }, ChecksumSHA1: { shape: 'ChecksumSHA1', location: 'header', locationName: 'x-amz-checksum-sha1' }, ChecksumSHA256: { shape: 'ChecksumSHA256', location: 'header', locationName: 'x-amz-checksum-sha256' }, ChecksumSHA512: { shape: 'ChecksumSHA512', location: 'header', locationName: 'x-amz-checksum-sha512' }, ChecksumMD5: { shape: 'ChecksumMD5', location: 'header', locationName: 'x-amz-checksum-md5' }, ChecksumXXHASH64: { shape: 'ChecksumXXHASH64', location: 'header', locationName: 'x-amz-checksum-xxhash64' }, ChecksumXXHASH3: { shape: 'ChecksumXXHASH3', location: 'header', locationName: 'x-amz-checksum-xxhash3' }, ChecksumXXHASH128: { shape: 'ChecksumXXHASH128', location: 'header', locationName: 'x-amz-checksum-xxhash128' }, SSECustomerAlgorithm: { shape: 'SSECustomerAlgorithm', location: 'header', locationName: 'x-amz-server-side-encryption-customer-algorithm' }, SSECustomerKeyMD5: { shape: 'SSECustomerKeyMD5', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key-MD5' }, SSEKMSKeyId: { shape: 'SSEKMSKeyId', location: 'header', locationName: 'x-amz-server-side-encryption-aws-kms-key-id' }, BucketKeyEnabled: { shape: 'BucketKeyEnabled', location: 'header', locationName: 'x-amz-server-side-encryption-bucket-key-enabled' }, RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-request-charged' }, VersionId: { shape: 'ObjectVersionId', location: 'header', locationName: 'x-amz-version-id' } } },
    UploadPartRequest: { type: 'structure', members: { Body: { shape: 'Body', streaming: true }, Bucket: { shape: 'BucketName', location: 'uri', locationName: 'Bucket' }, ContentLength: { shape: 'ContentLength', location: 'header', locationName: 'Content-Length' }, ContentMD5: { shape: 'ContentMD5', location: 'header', locationName: 'Content-MD5' }, ChecksumAlgorithm: { shape: 'ChecksumAlgorithm', location: 'header', locationName: 'x-amz-sdk-checksum-algorithm' }, ChecksumCRC32: { shape: 'ChecksumCRC32', location: 'header', locationName: 'x-amz-checksum-crc32' }, ChecksumCRC32C: { shape: 'ChecksumCRC32C', location: 'header', locationName: 'x-amz-checksum-crc32c' }, ChecksumCRC64NVME: { shape: 'ChecksumCRC64NVME', location: 'header', locationName: 'x-amz-checksum-crc64nvme' }, ChecksumSHA1: { shape: 'ChecksumSHA1', location: 'header', locationName: 'x-amz-checksum-sha1' }, ChecksumSHA256: { shape: 'ChecksumSHA256', location: 'header', locationName: 'x-amz-checksum-sha256' }, ChecksumSHA512: { shape: 'ChecksumSHA512', location: 'header', locationName: 'x-amz-checksum-sha512' }, ChecksumMD5: { shape: 'ChecksumMD5', location: 'header', locationName: 'x-amz-checksum-md5' }, ChecksumXXHASH64: { shape: 'ChecksumXXHASH64', location: 'header', locationName: 'x-amz-checksum-xxhash64' }, ChecksumXXHASH3: { shape: 'ChecksumXXHASH3', location: 'header', locationName: 'x-amz-checksum-xxhash3' }, ChecksumXXHASH128: { shape: 'ChecksumXXHASH128', location: 'header', locationName: 'x-amz-checksum-xxhash128' }, Key: { shape: 'ObjectKey', location: 'uri', locationName: 'Key' }, PartNumber: { shape: 'PartNumber', location: 'querystring', locationName: 'partNumber' }, UploadId: { shape: 'MultipartUploadId', location: 'querystring', locationName: 'uploadId' }, SSECustomerAlgorithm: { shape: 'SSECustomerAlgorithm', location: 'header', locationName: 'x-amz-server-side-encryption-customer-algorithm' }, SSECustomerKey: { shape: 'SSECustomerKey', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key' }, SSECustomerKeyMD5: { shape: 'SSECustomerKeyMD5', location: 'header', locationName: 'x-amz-server-side-encryption-customer-key-MD5' }, RequestPayer: { shape: 'RequestPayer', location: 'header', locationName: 'x-amz-request-payer' }, ExpectedBucketOwner: { shape: 'AccountId', location: 'header', locationName: 'x-amz-expected-bucket-owner' } }, required: ['Bucket', 'Key', 'PartNumber', 'UploadId'], payload: 'Body' },
    UserMetadata: { type: 'list', member: { shape: 'MetadataEntry', locationName: 'MetadataEntry' } },
    Value: { type: 'string' },
    VersionCount: { type: 'integer' },
    VersionIdMarker: { type: 'string' },
    VersioningConfiguration: { type: 'structure', members: { MFADelete: { shape: 'MFADelete', locationName: 'MfaDelete' }, Status: 'BucketVersioningStatus' } },
    WebsiteConfiguration: { type: 'structure', members: { ErrorDocument: 'ErrorDocument', IndexDocument: 'IndexDocument', RedirectAllRequestsTo: 'RedirectAllRequestsTo', RoutingRules: 'RoutingRules' } },
    WebsiteRedirectLocation: { type: 'string' },
    WriteGetObjectResponseRequest: { type: 'structure', members: { RequestRoute: { shape: 'RequestRoute', location: 'header', locationName: 'x-amz-request-route' }, RequestToken: { shape: 'RequestToken', location: 'header', locationName: 'x-amz-request-token' }, Body: { shape: 'Body', streaming: true }, StatusCode: { shape: 'GetObjectResponseStatusCode', location: 'header', locationName: 'x-amz-fwd-status' }, ErrorCode: { shape: 'ErrorCode', location: 'header', locationName: 'x-amz-fwd-error-code' }, ErrorMessage: { shape: 'ErrorMessage', location: 'header', locationName: 'x-amz-fwd-error-message' }, AcceptRanges: { shape: 'AcceptRanges', location: 'header', locationName: 'x-amz-fwd-header-accept-ranges' }, CacheControl: { shape: 'CacheControl', location: 'header', locationName: 'x-amz-fwd-header-Cache-Control' }, ContentDisposition: { shape: 'ContentDisposition', location: 'header', locationName: 'x-amz-fwd-header-Content-Disposition' }, ContentEncoding: { shape: 'ContentEncoding', location: 'header', locationName: 'x-amz-fwd-header-Content-Encoding' }, ContentLanguage: { shape: 'ContentLanguage', location: 'header', locationName: 'x-amz-fwd-header-Content-Language' }, ContentLength: { shape: 'ContentLength', location: 'header', locationName: 'Content-Length' }, ContentRange: { shape: 'ContentRange', location: 'header', locationName: 'x-amz-fwd-header-Content-Range' }, ContentType: { shape: 'ContentType', location: 'header', locationName: 'x-amz-fwd-header-Content-Type' }, ChecksumCRC32: { shape: 'ChecksumCRC32', location: 'header', locationName: 'x-amz-fwd-header-x-amz-checksum-crc32' }, ChecksumCRC32C: { shape: 'ChecksumCRC32C', location: 'header', locationName: 'x-amz-fwd-header-x-amz-checksum-crc32c' }, ChecksumCRC64NVME: { shape: 'ChecksumCRC64NVME', location: 'header', locationName: 'x-amz-fwd-header-x-amz-checksum-crc64nvme' }, ChecksumSHA1: { shape: 'ChecksumSHA1', location: 'header', locationName: 'x-amz-fwd-header-x-amz-checksum-sha1' }, ChecksumSHA256: { shape: 'ChecksumSHA256', location: 'header', locationName: 'x-amz-fwd-header-x-amz-checksum-sha256' }, ChecksumSHA512: { shape: 'ChecksumSHA512', location: 'header', locationName: 'x-amz-fwd-header-x-amz-checksum-sha512' }, ChecksumMD5: { shape: 'ChecksumMD5', location: 'header', locationName: 'x-amz-fwd-header-x-amz-checksum-md5' }, ChecksumXXHASH64: { shape: 'ChecksumXXHASH64', location: 'header', locationName: 'x-amz-fwd-header-x-amz-checksum-xxhash64' }, ChecksumXXHASH3: { shape: 'ChecksumXXHASH3', location: 'header', locationName: 'x-amz-fwd-header-x-amz-checksum-xxhash3' }, ChecksumXXHASH128: { shape: 'ChecksumXXHASH128', location: 'header', locationName: 'x-amz-fwd-header-x-amz-checksum-xxhash128' }, DeleteMarker: { shape: 'DeleteMarker', location: 'header', locationName: 'x-amz-fwd-header-x-amz-delete-marker' }, ETag: { shape: 'ETag', location: 'header', locationName: 'x-amz-fwd-header-ETag' }, Expires: { shape: 'Expires', location: 'header', locationName: 'x-amz-fwd-header-Expires' }, Expiration: { shape: 'Expiration', location: 'header', locationName: 'x-amz-fwd-header-x-amz-expiration' }, LastModified: { shape: 'LastModified', location: 'header', locationName: 'x-amz-fwd-header-Last-Modified' }, MissingMeta: { shape: 'MissingMeta', location: 'header', locationName: 'x-amz-fwd-header-x-amz-missing-meta' }, Metadata: { shape: 'Metadata', location: 'headers', locationName: 'x-amz-meta-' }, ObjectLockMode: { shape: 'ObjectLockMode', location: 'header', locationName: 'x-amz-fwd-header-x-amz-object-lock-mode' }, ObjectLockLegalHoldStatus: { shape: 'ObjectLockLegalHoldStatus', location: 'header', locationName: 'x-amz-fwd-header-x-amz-object-lock-legal-hold' }, ObjectLockRetainUntilDate: { shape: 'ObjectLockRetainUntilDate', location: 'header', locationName: 'x-amz-fwd-header-x-amz-object-lock-retain-until-date' }, PartsCount: { shape: 'PartsCount', location: 'header', locationName: 'x-amz-fwd-header-x-amz-mp-parts-count' }, ReplicationStatus: { shape: 'ReplicationStatus', location: 'header', locationName: 'x-amz-fwd-header-x-amz-replication-status' }, RequestCharged: { shape: 'RequestCharged', location: 'header', locationName: 'x-amz-fwd-header-x-amz-request-charged' }, Restore: { shape: 'Restore', location: 'header', locationName: 'x-amz-fwd-header-x-amz-restore' }, ServerSideEncryption: { shape: 'ServerSideEncryption', location: 'header', locationName: 'x-amz-fwd-header-x-amz-server-side-encryption' }, SSECustomerAlgorithm: { shape: 'SSECustomerAlgorithm', location: 'header', locationName: 'x-amz-fwd-header-x-amz-server-side-encryption-customer-algorithm' }, SSEKMSKeyId: { shape: 'SSEKMSKeyId', location: 'header', locationName: 'x-amz-fwd-header-x-amz-server-side-encryption-aws-kms-key-id' }, SSECustomerKeyMD5: { shape: 'SSECustomerKeyMD5', location: 'header', locationName: 'x-amz-fwd-header-x-amz-server-side-encryption-customer-key-MD5' }, StorageClass: { shape: 'StorageClass', location: 'header', locationName: 'x-amz-fwd-header-x-amz-storage-class' }, TagCount: { shape: 'TagCount', location: 'header', locationName: 'x-amz-fwd-header-x-amz-tagging-count' }, VersionId: { shape: 'ObjectVersionId', location: 'header', locationName: 'x-amz-fwd-header-x-amz-version-id' }, BucketKeyEnabled: { shape: 'BucketKeyEnabled', location: 'header', locationName: 'x-amz-fwd-header-x-amz-server-side-encryption-bucket-key-enabled' } }, required: ['RequestRoute', 'RequestToken'], payload: 'Body' },
    WriteOffsetBytes: { type: 'long' },
    Years: { type: 'integer' },
  },
};
