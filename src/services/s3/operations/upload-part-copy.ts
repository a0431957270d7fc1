import type { Operation } from '../../../wire/aws/service.ts';
import { parseRange } from '../byte-range.ts';
import { partChecksumOutput } from '../checksum-members.ts';
import { parseCopySource } from '../copy-source.ts';
import { encryptionOfInfo, encryptionOutput, refuseCustomerKeys } from '../encryption.ts';
import { invalidArgument } from '../errors.ts';
import type { UploadPartCopyOutput, UploadPartCopyRequest } from '../model.gen.ts';
import { quoted, shownVersion } from '../object-output.ts';
import { findVersion } from '../object-read.ts';
import { onObject } from '../operation.ts';
import type { S3Parts } from '../parts.ts';
import { checkCopySource } from '../preconditions.ts';
import { readAction } from '../request-keys.ts';
import { checkPartNumber } from '../wanted-range.ts';

export function uploadPartCopy(parts: S3Parts): Operation<UploadPartCopyRequest, UploadPartCopyOutput> {
  return onObject(parts, {
    action: 's3:PutObject',
    keys: (input) => ({ 's3:x-amz-copy-source': input.CopySource }),
    run: async (bucket, input, context) => {
      checkPartNumber(input.PartNumber);
      refuseCustomerKeys(input);
      const from = parseCopySource(input.CopySource);
      const sourceBucket = await parts.gate.admit(
        {
          bucket: from.bucket,
          key: from.key,
          action: readAction('GetObject', { VersionId: from.versionId }),
          keys: { 's3:versionid': from.versionId },
          expectedOwner: input.ExpectedSourceBucketOwner,
        },
        context,
      );
      const source = await findVersion(parts, { Bucket: from.bucket, Key: from.key, VersionId: from.versionId }, 'GET');
      const name = { bucket: bucket.name, key: input.Key, uploadId: input.UploadId };
      const upload = await parts.store.uploads.get(name);
      const part = await parts.store.uploads.copyPart({
        ...name,
        partNumber: input.PartNumber,
        // The version that was looked at is the one that is copied, whatever is put meanwhile.
        from: { bucket: from.bucket, key: from.key, versionId: source.versionId },
        range: copiedRange(input.CopySourceRange, source.sizeBytes),
        checkSource: (info) => checkCopySource(conditionsOf(input), info),
      });
      return {
        CopyPartResult: {
          ETag: quoted(part.etag),
          LastModified: part.modifiedAtMs,
          ...partChecksumOutput(part.checksum),
        },
        CopySourceVersionId: shownVersion(sourceBucket, source.versionId),
        ...encryptionOutput(encryptionOfInfo(upload)),
      };
    },
  });
}

function conditionsOf(input: UploadPartCopyRequest): Parameters<typeof checkCopySource>[0] {
  return {
    IfMatch: input.CopySourceIfMatch,
    IfNoneMatch: input.CopySourceIfNoneMatch,
    IfModifiedSince: input.CopySourceIfModifiedSince,
    IfUnmodifiedSince: input.CopySourceIfUnmodifiedSince,
  };
}

/** A copy's range names both ends, and lies within the source. */
function copiedRange(header: string | undefined, sizeBytes: number): ReturnType<typeof parseRange> {
  if (header === undefined) return undefined;
  const match = /^bytes=(\d+)-(\d+)$/.exec(header);
  if (match === null || Number(match[1]) > Number(match[2]))
    throw invalidArgument(
      'The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the ' +
        'zero-based offsets of the first and last bytes to copy',
      'x-amz-copy-source-range',
      header,
    );
  if (Number(match[2]) >= sizeBytes)
    throw invalidArgument(
      `Range specified is not valid for source object of size: ${sizeBytes}`,
      'x-amz-copy-source-range',
      header,
    );
  return parseRange(header, sizeBytes);
}
