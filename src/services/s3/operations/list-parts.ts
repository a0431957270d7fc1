import type { Operation } from '../../../wire/aws/service.ts';
import { partChecksumOutput } from '../checksum-members.ts';
import { partsPageMax } from '../limits.ts';
import type { ListPartsOutput, ListPartsRequest } from '../model.gen.ts';
import { attributesOf } from '../object-attributes.ts';
import { quoted } from '../object-output.ts';
import { onObject } from '../operation.ts';
import { pageSize } from '../page-size.ts';
import type { S3Parts } from '../parts.ts';
import { ownerOf } from '../resources.ts';

export function listParts(parts: S3Parts): Operation<ListPartsRequest, ListPartsOutput> {
  return onObject(parts, {
    action: 's3:ListMultipartUploadParts',
    run: async (bucket, input) => {
      const limit = pageSize(input.MaxParts, 'max-parts', partsPageMax);
      const name = { bucket: bucket.name, key: input.Key, uploadId: input.UploadId };
      const upload = await parts.store.uploads.get(name);
      const after = input.PartNumberMarker ?? 0;
      const page = await parts.store.uploads.parts({ ...name, after, limit });
      const owner = ownerOf(bucket.account);
      const { checksum } = upload;
      return {
        Bucket: bucket.name,
        Key: input.Key,
        UploadId: input.UploadId,
        PartNumberMarker: after,
        NextPartNumberMarker: page.parts.at(-1)?.partNumber ?? 0,
        MaxParts: limit,
        IsTruncated: page.isTruncated,
        Parts: page.parts.map((part) => ({
          PartNumber: part.partNumber,
          LastModified: part.modifiedAtMs,
          ETag: quoted(part.etag),
          Size: part.sizeBytes,
          ...partChecksumOutput(part.checksum),
        })),
        Initiator: owner,
        Owner: owner,
        StorageClass: attributesOf(upload.attributes).storageClass,
        ...(checksum === undefined ? {} : { ChecksumAlgorithm: checksum.algorithm, ChecksumType: checksum.type }),
      };
    },
  });
}
