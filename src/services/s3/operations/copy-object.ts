import type { ObjectInfo } from '../../../engine/objects/object-info.ts';
import type { ObjectName } from '../../../engine/objects/objects.ts';
import type { Bucket } from '../../../engine/objects/bucket.ts';
import type { Operation, RequestContext } from '../../../wire/aws/service.ts';
import { refuseAcl } from '../acl.ts';
import { builtAlgorithm, checksumOutput } from '../checksum-members.ts';
import { parseCopySource } from '../copy-source.ts';
import { encryptionOf, encryptionOutput, refuseCustomerKeys, type Encryption } from '../encryption.ts';
import { invalidRequest } from '../errors.ts';
import { putBytesMax } from '../limits.ts';
import type { CopyObjectOutput, CopyObjectRequest } from '../model.gen.ts';
import { attributesOf, newAttributes, storedAttributes, type ObjectAttributes } from '../object-attributes.ts';
import { refuseObjectLock } from '../object-lock.ts';
import { quoted, shownVersion } from '../object-output.ts';
import { openVersion } from '../object-read.ts';
import { onObject } from '../operation.ts';
import type { S3Parts } from '../parts.ts';
import { expirationOf } from '../expiration.ts';
import { checkCopySource, writeCheck } from '../preconditions.ts';
import { readAction, writeKeys } from '../request-keys.ts';
import { tagsOfHeader } from '../tags.ts';

export function copyObject(parts: S3Parts): Operation<CopyObjectRequest, CopyObjectOutput> {
  const { store } = parts;
  return onObject(parts, {
    action: 's3:PutObject',
    keys: (input) => ({ ...writeKeys(input), 's3:x-amz-copy-source': input.CopySource }),
    run: async (bucket, input, context) => {
      refuseObjectLock(input);
      refuseSourceKeys(input);
      await refuseAcl(parts, bucket.name, input);
      const from = parseCopySource(input.CopySource);
      const sourceBucket = await admitSource(parts, from, input, context);
      await using source = await openVersion(
        parts,
        { Bucket: from.bucket, Key: from.key, VersionId: from.versionId },
        'GET',
      );
      checkCopySource(sourceConditions(input), source.info);
      if (source.info.sizeBytes > putBytesMax)
        throw invalidRequest(
          `The specified copy source is larger than the maximum allowable size for a copy source: ${putBytesMax}`,
        );
      const encryption = await encryptionOf(store, input, context);
      const attributes = copiedAttributes(input, from, source.info, encryption);
      const algorithm = input.ChecksumAlgorithm ?? source.info.checksum?.algorithm ?? 'CRC64NVME';
      const info = await store.objects.put({
        bucket: bucket.name,
        key: input.Key,
        body: source.read(),
        attributes: storedAttributes(attributes),
        tags: input.TaggingDirective === 'REPLACE' ? tagsOfHeader(input.Tagging) : source.info.tags,
        encryption: { masterKeyId: encryption.masterKeyId },
        checksum: { algorithm: builtAlgorithm(algorithm), expected: () => undefined },
        check: writeCheck(input),
        cause: 'copy',
      });
      return {
        CopyObjectResult: {
          ETag: quoted(info.etag),
          LastModified: info.modifiedAtMs,
          ...checksumOutput(info.checksum),
        },
        Expiration: await expirationOf(parts, bucket, info),
        VersionId: shownVersion(bucket, info.versionId),
        CopySourceVersionId: shownVersion(sourceBucket, source.info.versionId),
        ...encryptionOutput(encryption),
      };
    },
  });
}

async function admitSource(
  { gate }: S3Parts,
  from: ObjectName,
  input: CopyObjectRequest,
  context: RequestContext,
): Promise<Bucket> {
  const action = readAction('GetObject', { VersionId: from.versionId });
  const keys = { 's3:versionid': from.versionId };
  return gate.admit(
    { bucket: from.bucket, key: from.key, action, keys, expectedOwner: input.ExpectedSourceBucketOwner },
    context,
  );
}

function refuseSourceKeys(input: CopyObjectRequest): void {
  refuseCustomerKeys({
    SSECustomerAlgorithm: input.CopySourceSSECustomerAlgorithm,
    SSECustomerKey: input.CopySourceSSECustomerKey,
  });
}

function sourceConditions(input: CopyObjectRequest): Parameters<typeof checkCopySource>[0] {
  return {
    IfMatch: input.CopySourceIfMatch,
    IfNoneMatch: input.CopySourceIfNoneMatch,
    IfModifiedSince: input.CopySourceIfModifiedSince,
    IfUnmodifiedSince: input.CopySourceIfUnmodifiedSince,
  };
}

function copiedAttributes(
  input: CopyObjectRequest,
  from: ObjectName,
  source: ObjectInfo,
  { algorithm }: Encryption,
): ObjectAttributes {
  const isReplaced = input.MetadataDirective === 'REPLACE';
  refuseIdle(input, from, isReplaced);
  const given = newAttributes(input, algorithm);
  if (isReplaced) return given;
  // The redirect and the storage class are not among what is copied: AWS takes them from the request alone.
  const { websiteRedirect, storageClass } = given;
  return { ...attributesOf(source.attributes), websiteRedirect, storageClass, encryption: algorithm };
}

/** AWS refuses a copy onto itself that would change nothing. */
function refuseIdle(input: CopyObjectRequest, from: ObjectName, isReplaced: boolean): void {
  const isOntoItself = from.bucket === input.Bucket && from.key === input.Key && from.versionId === undefined;
  const changes = [input.StorageClass, input.WebsiteRedirectLocation, input.ServerSideEncryption, input.SSEKMSKeyId];
  if (isOntoItself && !isReplaced && changes.every((change) => change === undefined))
    throw invalidRequest(
      'This copy request is illegal because it is trying to copy an object to itself without changing the ' +
        "object's metadata, storage class, website redirect location or encryption attributes.",
    );
}
