import type { CompletedPart } from '../../../engine/objects/uploads.ts';
import type { Operation, RequestContext } from '../../../wire/aws/service.ts';
import { checksumOutput, givenAlgorithm, givenChecksum } from '../checksum-members.ts';
import { encryptionOfInfo, encryptionOutput } from '../encryption.ts';
import { invalidRequest, malformedXml } from '../errors.ts';
import { partNumberMax } from '../limits.ts';
import type {
  CompletedPart as NamedPart,
  CompleteMultipartUploadOutput,
  CompleteMultipartUploadRequest,
} from '../model.gen.ts';
import { quoted, shownVersion } from '../object-output.ts';
import { onObject } from '../operation.ts';
import type { S3Parts } from '../parts.ts';
import { expirationOf } from '../expiration.ts';
import { writeCheck } from '../preconditions.ts';

export function completeMultipartUpload(
  parts: S3Parts,
): Operation<CompleteMultipartUploadRequest, CompleteMultipartUploadOutput> {
  return onObject(parts, {
    action: 's3:PutObject',
    run: async (bucket, input, context) => {
      const named = input.MultipartUpload?.Parts ?? [];
      if (named.length === 0 || named.length > partNumberMax) throw malformedXml();
      const given = givenAlgorithm(input);
      const info = await parts.store.uploads.complete({
        bucket: bucket.name,
        key: input.Key,
        uploadId: input.UploadId,
        parts: named.map(completedPart),
        checksum: givenChecksum(input, given),
        sizeBytes: input.MpuObjectSize,
        check: writeCheck(input),
      });
      return {
        Location: locationOf(context, bucket.name, input.Key),
        Bucket: bucket.name,
        Key: input.Key,
        ETag: quoted(info.etag),
        ...checksumOutput(info.checksum),
        Expiration: await expirationOf(parts, bucket, info),
        VersionId: shownVersion(bucket, info.versionId),
        ...encryptionOutput(encryptionOfInfo(info)),
      };
    },
  });
}

function completedPart(part: NamedPart): CompletedPart {
  const { PartNumber: partNumber, ETag: etag } = part;
  if (partNumber === undefined || etag === undefined) throw malformedXml();
  if (partNumber < 1 || partNumber > partNumberMax) throw invalidRequest(`Invalid part number ${partNumber}`);
  const algorithm = givenAlgorithm(part);
  const value = givenChecksum(part, algorithm);
  const checksum = algorithm === undefined || value === undefined ? undefined : { algorithm, value };
  return { partNumber, etag: etag.replace(/^"(.*)"$/, '$1'), checksum };
}

function locationOf({ url }: RequestContext, bucket: string, key: string): string {
  return url ?? `/${bucket}/${encodeURIComponent(key)}`;
}
