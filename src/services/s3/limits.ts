/**
 * Every quota of this service as a number, with its unit. Where a number comes from: [api] Amazon S3 API Reference, the page of
 * the operation; [limits] Amazon S3 User Guide, "Bucket quotas, limitations, and restrictions" and "Object tagging".
 */

const kibibyte = 1024;
const gibibyte = 1024 ** 3;

/** The XML bodies of requests; the largest is a DeleteObjects of 1,000 long keys. */
export const xmlBytesMax = 2 * 1024 * kibibyte;

/** [api] PutObject: bytes of one put; and of one part of an upload. */
export const putBytesMax = 5 * gibibyte;

/** [limits] UTF-8 bytes of a key. */
export const keyBytesMax = 1_024;

/** [limits] Bytes of user metadata, names and values together. */
export const metadataBytesMax = 2 * kibibyte;

/** [api] Keys of one page of a listing, and what a listing without max-keys gives. */
export const listingKeysMax = 1_000;

/** [api] ListBuckets: buckets of one page that names a size; a request without one is answered whole. */
export const listBucketsMax = 10_000;

/** [api] DeleteObjects: keys of one call. */
export const deleteObjectsMax = 1_000;

/** [api] UploadPart: the highest part number. */
export const partNumberMax = 10_000;

/** [api] ListParts, GetObjectAttributes: parts of one page. */
export const partsPageMax = 1_000;

/** [limits] Tags of an object, and of a bucket. */
export const objectTagsMax = 10;
export const bucketTagsMax = 50;

/** [limits] Characters of a tag's key and value. */
export const tagKeyCharactersMax = 128;
export const tagValueCharactersMax = 256;

/** [limits] Bytes of a bucket policy. */
export const policyBytesMax = 20 * kibibyte;

/** [api] PutBucketCors and PutBucketLifecycleConfiguration: rules of one configuration. */
export const corsRulesMax = 100;
export const lifecycleRulesMax = 1_000;

/** Compiled bucket policies kept in memory. */
export const policiesKeptMax = 1_000;

/** Changes that may wait to be told; what comes beyond them is lost, and said to be. */
export const notificationsWaitingMax = 10_000;
