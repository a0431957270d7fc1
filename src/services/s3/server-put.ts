/** What an object has that the server itself puts, such as one that was delivered: as a put over the wire would say it. */
import type { JsonValue } from '../../engine/meta/meta.ts';
import type { ObjectStore } from '../../engine/objects/open-objects.ts';
import { encryptionOf } from './encryption.ts';
import { newAttributes, storageClassOf, storedAttributes } from './object-attributes.ts';

export interface ServerPut {
  readonly bucket: string;
  readonly contentType: string;
  readonly contentEncoding?: string;
  /** The ARN of the key of SSE-KMS; without one it is encrypted as its bucket says. */
  readonly kmsKeyArn?: string;
  readonly storageClass?: string;
}

/** Errors: ObjectError NoSuchBucket. */
export async function describeServerPut(
  store: Pick<ObjectStore, 'buckets'>,
  { bucket, contentType, contentEncoding, kmsKeyArn, storageClass }: ServerPut,
): Promise<{ readonly attributes: JsonValue; readonly masterKeyId: string }> {
  const { account, region } = store.buckets.get(bucket);
  const wish = kmsKeyArn === undefined ? {} : { ServerSideEncryption: 'aws:kms' as const, SSEKMSKeyId: kmsKeyArn };
  const { algorithm, masterKeyId } = await encryptionOf(store, { Bucket: bucket, ...wish }, { account, region });
  const attributes = {
    ...newAttributes({ ContentType: contentType, ContentEncoding: contentEncoding }, algorithm),
    ...(storageClass === undefined ? {} : { storageClass: storageClassOf(storageClass) }),
  };
  return { attributes: storedAttributes(attributes), masterKeyId };
}
