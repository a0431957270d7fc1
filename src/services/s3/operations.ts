/** Every operation of Amazon S3, or why it is not there; loaded on the first request. */
import { unsupported, type OperationMap } from '../../wire/aws/service.ts';
import { BucketGate } from './bucket-gate.ts';
import type { Operations } from './model.gen.ts';
import { abortMultipartUpload } from './operations/abort-multipart-upload.ts';
import { completeMultipartUpload } from './operations/complete-multipart-upload.ts';
import { copyObject } from './operations/copy-object.ts';
import { createBucket } from './operations/create-bucket.ts';
import { createMultipartUpload } from './operations/create-multipart-upload.ts';
import { deleteBucket } from './operations/delete-bucket.ts';
import { deleteObjectTagging } from './operations/delete-object-tagging.ts';
import { deleteObject } from './operations/delete-object.ts';
import { deleteObjects } from './operations/delete-objects.ts';
import { getBucketLocation } from './operations/get-bucket-location.ts';
import { getObjectAttributes } from './operations/get-object-attributes.ts';
import { getObjectTagging } from './operations/get-object-tagging.ts';
import { getObject } from './operations/get-object.ts';
import { headBucket } from './operations/head-bucket.ts';
import { headObject } from './operations/head-object.ts';
import { listBuckets } from './operations/list-buckets.ts';
import { listMultipartUploads } from './operations/list-multipart-uploads.ts';
import { listObjectVersions } from './operations/list-object-versions.ts';
import { listObjectsV2 } from './operations/list-objects-v2.ts';
import { listObjects } from './operations/list-objects.ts';
import { listParts } from './operations/list-parts.ts';
import { putObjectTagging } from './operations/put-object-tagging.ts';
import { putObject } from './operations/put-object.ts';
import { restoreObject } from './operations/restore-object.ts';
import { uploadPartCopy } from './operations/upload-part-copy.ts';
import { uploadPart } from './operations/upload-part.ts';
import { getBucketAbac, putBucketAbac } from './settings/abac.ts';
import { getBucketAccelerateConfiguration, putBucketAccelerateConfiguration } from './settings/acceleration.ts';
import { getBucketAcl, getObjectAcl, putBucketAcl, putObjectAcl } from './settings/acl.ts';
import { deleteBucketCors, getBucketCors, putBucketCors } from './settings/cors.ts';
import { deleteBucketEncryption, getBucketEncryption, putBucketEncryption } from './settings/encryption.ts';
import {
  deleteBucketLifecycle,
  getBucketLifecycleConfiguration,
  putBucketLifecycleConfiguration,
} from './settings/lifecycle.ts';
import { configurationsById } from './settings/configurations-by-id.ts';
import { getBucketLogging, putBucketLogging } from './settings/logging.ts';
import { getBucketNotificationConfiguration, putBucketNotificationConfiguration } from './settings/notification.ts';
import {
  getObjectLegalHold,
  getObjectRetention,
  putObjectLegalHold,
  putObjectRetention,
} from './settings/object-lock.ts';
import {
  deleteBucketOwnershipControls,
  getBucketOwnershipControls,
  putBucketOwnershipControls,
} from './settings/ownership-controls.ts';
import { deleteBucketPolicy, getBucketPolicy, getBucketPolicyStatus, putBucketPolicy } from './settings/policy.ts';
import { deletePublicAccessBlock, getPublicAccessBlock, putPublicAccessBlock } from './settings/public-access-block.ts';
import { getBucketRequestPayment, putBucketRequestPayment } from './settings/request-payment.ts';
import { deleteBucketTagging, getBucketTagging, putBucketTagging } from './settings/tagging.ts';
import { deleteBucketReplication, getBucketReplication, getObjectLockConfiguration } from './settings/unset.ts';
import { getBucketVersioning, putBucketVersioning } from './settings/versioning.ts';
import { deleteBucketWebsite, getBucketWebsite, putBucketWebsite } from './settings/website.ts';
import type { S3Parts } from './parts.ts';

const analytics = unsupported('storage class analysis is not built');
const annotations = unsupported('annotations of objects are not built');
const directoryBuckets = unsupported('there are no directory buckets');
const inventory = unsupported('inventories are not built');
const metadataTables = unsupported('metadata tables need S3 Tables');
const objectLambda = unsupported('Object Lambda is not built');
const objectLock = unsupported('object lock is not built');
const reencryption = unsupported('objects are encrypted when they are put');
const replication = unsupported('replication is not built');
const requestMetrics = unsupported('metrics of requests need CloudWatch');
const select = unsupported('S3 Select is closed to new customers, and not built');
const tiering = unsupported('there are no archive tiers');
const torrents = unsupported('torrents are not built');

export function operationsOf(options: Omit<S3Parts, 'gate'>): OperationMap<Operations> {
  const parts: S3Parts = { ...options, gate: new BucketGate(options.store) };
  return {
    ...unbuilt,
    ...mainOperations(parts),
    ...settingOperations(parts),
    ...unsetOperations(parts),
  };
}

const unbuilt = {
  CreateBucketMetadataConfiguration: metadataTables,
  CreateBucketMetadataTableConfiguration: metadataTables,
  CreateSession: directoryBuckets,
  DeleteBucketMetadataConfiguration: metadataTables,
  DeleteBucketMetadataTableConfiguration: metadataTables,
  DeleteObjectAnnotation: annotations,
  GetBucketMetadataConfiguration: metadataTables,
  GetBucketMetadataTableConfiguration: metadataTables,
  GetObjectAnnotation: annotations,
  GetObjectTorrent: torrents,
  ListDirectoryBuckets: directoryBuckets,
  ListObjectAnnotations: annotations,
  PutBucketAnalyticsConfiguration: analytics,
  PutBucketIntelligentTieringConfiguration: tiering,
  PutBucketInventoryConfiguration: inventory,
  PutBucketMetricsConfiguration: requestMetrics,
  PutBucketReplication: replication,
  PutObjectAnnotation: annotations,
  PutObjectLockConfiguration: objectLock,
  RenameObject: directoryBuckets,
  SelectObjectContent: select,
  UpdateBucketMetadataAnnotationTableConfiguration: metadataTables,
  UpdateBucketMetadataInventoryTableConfiguration: metadataTables,
  UpdateBucketMetadataJournalTableConfiguration: metadataTables,
  UpdateObjectEncryption: reencryption,
  WriteGetObjectResponse: objectLambda,
};

/** Of `operations/`: buckets, objects, listings and uploads. */
function mainOperations(parts: S3Parts) {
  return {
    AbortMultipartUpload: abortMultipartUpload(parts),
    CompleteMultipartUpload: completeMultipartUpload(parts),
    CopyObject: copyObject(parts),
    CreateBucket: createBucket(parts),
    CreateMultipartUpload: createMultipartUpload(parts),
    DeleteBucket: deleteBucket(parts),
    DeleteObject: deleteObject(parts),
    DeleteObjectTagging: deleteObjectTagging(parts),
    DeleteObjects: deleteObjects(parts),
    GetBucketLocation: getBucketLocation(parts),
    GetObject: getObject(parts),
    GetObjectAttributes: getObjectAttributes(parts),
    GetObjectTagging: getObjectTagging(parts),
    HeadBucket: headBucket(parts),
    HeadObject: headObject(parts),
    ListBuckets: listBuckets(parts),
    ListMultipartUploads: listMultipartUploads(parts),
    ListObjectVersions: listObjectVersions(parts),
    ListObjects: listObjects(parts),
    ListObjectsV2: listObjectsV2(parts),
    ListParts: listParts(parts),
    PutObject: putObject(parts),
    PutObjectTagging: putObjectTagging(parts),
    RestoreObject: restoreObject(parts),
    UploadPart: uploadPart(parts),
    UploadPartCopy: uploadPartCopy(parts),
  };
}

/** Of `settings/`: what is configured on a bucket. */
function settingOperations(parts: S3Parts) {
  return {
    DeleteBucketCors: deleteBucketCors(parts),
    DeleteBucketEncryption: deleteBucketEncryption(parts),
    DeleteBucketLifecycle: deleteBucketLifecycle(parts),
    DeleteBucketOwnershipControls: deleteBucketOwnershipControls(parts),
    DeleteBucketPolicy: deleteBucketPolicy(parts),
    DeleteBucketReplication: deleteBucketReplication(parts),
    DeleteBucketTagging: deleteBucketTagging(parts),
    DeleteBucketWebsite: deleteBucketWebsite(parts),
    DeletePublicAccessBlock: deletePublicAccessBlock(parts),
    GetBucketAccelerateConfiguration: getBucketAccelerateConfiguration(parts),
    GetBucketAcl: getBucketAcl(parts),
    GetBucketCors: getBucketCors(parts),
    GetBucketEncryption: getBucketEncryption(parts),
    GetBucketLifecycleConfiguration: getBucketLifecycleConfiguration(parts),
    GetBucketLogging: getBucketLogging(parts),
    GetBucketNotificationConfiguration: getBucketNotificationConfiguration(parts),
    GetBucketOwnershipControls: getBucketOwnershipControls(parts),
    GetBucketPolicy: getBucketPolicy(parts),
    GetBucketPolicyStatus: getBucketPolicyStatus(parts),
    GetBucketReplication: getBucketReplication(parts),
    GetBucketRequestPayment: getBucketRequestPayment(parts),
    GetBucketTagging: getBucketTagging(parts),
    GetBucketVersioning: getBucketVersioning(parts),
    GetBucketWebsite: getBucketWebsite(parts),
    GetObjectAcl: getObjectAcl(parts),
    GetPublicAccessBlock: getPublicAccessBlock(parts),
    PutBucketAccelerateConfiguration: putBucketAccelerateConfiguration(parts),
    PutBucketAcl: putBucketAcl(parts),
    PutBucketCors: putBucketCors(parts),
    PutBucketEncryption: putBucketEncryption(parts),
    PutBucketLifecycleConfiguration: putBucketLifecycleConfiguration(parts),
    PutBucketLogging: putBucketLogging(parts),
    PutBucketNotificationConfiguration: putBucketNotificationConfiguration(parts),
    PutBucketOwnershipControls: putBucketOwnershipControls(parts),
    PutBucketPolicy: putBucketPolicy(parts),
    PutBucketRequestPayment: putBucketRequestPayment(parts),
    PutBucketTagging: putBucketTagging(parts),
    PutBucketVersioning: putBucketVersioning(parts),
    PutBucketWebsite: putBucketWebsite(parts),
    PutObjectAcl: putObjectAcl(parts),
    PutPublicAccessBlock: putPublicAccessBlock(parts),
  };
}

/** Of `settings/` too: what no bucket has, answered as AWS does for those without it. */
function unsetOperations(parts: S3Parts) {
  const analytics = configurationsById(parts, 'Analytics');
  const inventory = configurationsById(parts, 'Inventory');
  const metrics = configurationsById(parts, 'Metrics');
  const tiering = configurationsById(parts, 'IntelligentTiering');
  return {
    DeleteBucketAnalyticsConfiguration: analytics.remove,
    DeleteBucketIntelligentTieringConfiguration: tiering.remove,
    DeleteBucketInventoryConfiguration: inventory.remove,
    DeleteBucketMetricsConfiguration: metrics.remove,
    GetBucketAbac: getBucketAbac(parts),
    GetBucketAnalyticsConfiguration: analytics.get,
    GetBucketIntelligentTieringConfiguration: tiering.get,
    GetBucketInventoryConfiguration: inventory.get,
    GetBucketMetricsConfiguration: metrics.get,
    GetObjectLegalHold: getObjectLegalHold(parts),
    GetObjectLockConfiguration: getObjectLockConfiguration(parts),
    GetObjectRetention: getObjectRetention(parts),
    ListBucketAnalyticsConfigurations: analytics.list,
    ListBucketIntelligentTieringConfigurations: tiering.list,
    ListBucketInventoryConfigurations: inventory.list,
    ListBucketMetricsConfigurations: metrics.list,
    PutBucketAbac: putBucketAbac(parts),
    PutObjectLegalHold: putObjectLegalHold(parts),
    PutObjectRetention: putObjectRetention(parts),
  };
}
