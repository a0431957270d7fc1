/**
 * What the published models leave out of the XML protocols: the namespace of S3's documents, and the root elements of answers
 * whose members are elements of their own. The names are those of AWS's API reference.
 */
export interface XmlNames {
  readonly namespace?: string;
  /** By operation. */
  readonly roots?: Readonly<Record<string, string>>;
  /** Operations whose answer's only member is the text of the root. */
  readonly textRoots?: readonly string[];
}

export const xmlNames: Readonly<Record<string, XmlNames>> = {
  s3: {
    namespace: 'http://s3.amazonaws.com/doc/2006-03-01/',
    roots: {
      CompleteMultipartUpload: 'CompleteMultipartUploadResult',
      CreateMultipartUpload: 'InitiateMultipartUploadResult',
      CreateSession: 'CreateSessionResult',
      DeleteObjects: 'DeleteResult',
      GetBucketAccelerateConfiguration: 'AccelerateConfiguration',
      GetBucketAcl: 'AccessControlPolicy',
      GetBucketCors: 'CORSConfiguration',
      GetBucketLifecycleConfiguration: 'LifecycleConfiguration',
      GetBucketLocation: 'LocationConstraint',
      GetBucketLogging: 'BucketLoggingStatus',
      GetBucketNotificationConfiguration: 'NotificationConfiguration',
      GetBucketRequestPayment: 'RequestPaymentConfiguration',
      GetBucketTagging: 'Tagging',
      GetBucketVersioning: 'VersioningConfiguration',
      GetBucketWebsite: 'WebsiteConfiguration',
      GetObjectAcl: 'AccessControlPolicy',
      GetObjectAttributes: 'GetObjectAttributesResponse',
      GetObjectTagging: 'Tagging',
      ListBucketAnalyticsConfigurations: 'ListBucketAnalyticsConfigurationResult',
      ListBucketIntelligentTieringConfigurations: 'ListBucketIntelligentTieringConfigurationsOutput',
      ListBucketInventoryConfigurations: 'ListInventoryConfigurationsResult',
      ListBucketMetricsConfigurations: 'ListMetricsConfigurationsResult',
      ListBuckets: 'ListAllMyBucketsResult',
      ListDirectoryBuckets: 'ListAllMyDirectoryBucketsResult',
      ListMultipartUploads: 'ListMultipartUploadsResult',
      ListObjectVersions: 'ListVersionsResult',
      ListObjects: 'ListBucketResult',
      ListObjectsV2: 'ListBucketResult',
      ListParts: 'ListPartsResult',
    },
    textRoots: ['GetBucketLocation'],
  },
};
