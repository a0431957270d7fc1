import type { ObjectInfo } from '../../../engine/objects/object-info.ts';
import type { PartLayout } from '../../../engine/objects/open-content.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { checksumOutput, partChecksumOutput } from '../checksum-members.ts';
import { partsPageMax } from '../limits.ts';
import type { GetObjectAttributesOutput, GetObjectAttributesParts, GetObjectAttributesRequest } from '../model.gen.ts';
import { attributesOf } from '../object-attributes.ts';
import { shownVersion } from '../object-output.ts';
import { findParts } from '../object-read.ts';
import { onObject } from '../operation.ts';
import { pageSize } from '../page-size.ts';
import type { S3Parts } from '../parts.ts';
import { getKeys } from '../request-keys.ts';

/** Only what is asked for is answered. The ETag stands here without its quotes, as on AWS. */
export function getObjectAttributes(parts: S3Parts): Operation<GetObjectAttributesRequest, GetObjectAttributesOutput> {
  return onObject(parts, {
    action: ({ VersionId }) => (VersionId === undefined ? 's3:GetObjectAttributes' : 's3:GetObjectVersionAttributes'),
    keys: getKeys,
    run: async (bucket, input) => {
      const asked = new Set(input.ObjectAttributes);
      const { info, layout } = await findParts(parts, input, 'GET', asked.has('ObjectParts'));
      return {
        LastModified: info.modifiedAtMs,
        VersionId: shownVersion(bucket, info.versionId),
        ...(asked.has('ETag') ? { ETag: info.etag } : {}),
        ...(asked.has('Checksum') && info.checksum !== undefined ? { Checksum: checksumOutput(info.checksum) } : {}),
        ...(layout === undefined ? {} : { ObjectParts: objectParts(info, layout, input) }),
        ...(asked.has('StorageClass') ? { StorageClass: attributesOf(info.attributes).storageClass } : {}),
        ...(asked.has('ObjectSize') ? { ObjectSize: info.sizeBytes } : {}),
      };
    },
  });
}

/** A page of the parts, by their order. AWS tells them one by one only where they have checksums; otherwise their count. */
function objectParts(
  { checksum }: ObjectInfo,
  { parts }: PartLayout,
  { MaxParts, PartNumberMarker: after = 0 }: GetObjectAttributesRequest,
): GetObjectAttributesParts {
  const TotalPartsCount = parts.length;
  if (checksum === undefined) return { TotalPartsCount };
  const limit = pageSize(MaxParts, 'max-parts', partsPageMax);
  const page = parts.slice(after, after + limit);
  const last = after + page.length;
  return {
    TotalPartsCount,
    PartNumberMarker: after,
    NextPartNumberMarker: last,
    MaxParts: limit,
    IsTruncated: last < TotalPartsCount,
    Parts: page.map(({ sizeBytes, checksum: value }, index) => ({
      PartNumber: after + index + 1,
      Size: sizeBytes,
      ...(value === undefined ? {} : partChecksumOutput({ algorithm: checksum.algorithm, value })),
    })),
  };
}
