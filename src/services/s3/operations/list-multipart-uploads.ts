import type { Operation } from '../../../wire/aws/service.ts';
import { listingKeysMax } from '../limits.ts';
import { commonPrefixes, echoed, keyWriter, listingKeys } from '../listing.ts';
import type { ListMultipartUploadsOutput, ListMultipartUploadsRequest } from '../model.gen.ts';
import { attributesOf } from '../object-attributes.ts';
import { onBucket } from '../operation.ts';
import { pageSize } from '../page-size.ts';
import type { S3Parts } from '../parts.ts';
import { ownerOf } from '../resources.ts';

export function listMultipartUploads(
  parts: S3Parts,
): Operation<ListMultipartUploadsRequest, ListMultipartUploadsOutput> {
  return onBucket(parts, {
    action: 's3:ListBucketMultipartUploads',
    keys: listingKeys,
    run: async (bucket, input) => {
      const limit = pageSize(input.MaxUploads, 'max-uploads', listingKeysMax);
      const { KeyMarker: key = '', UploadIdMarker: uploadId = '' } = input;
      const page = await parts.store.listings.uploads({
        bucket: bucket.name,
        prefix: input.Prefix,
        delimiter: input.Delimiter,
        after: key === '' ? undefined : { key, uploadId: uploadId === '' ? undefined : uploadId },
        limit,
      });
      const write = keyWriter(input.EncodingType);
      const owner = ownerOf(bucket.account);
      return {
        Bucket: bucket.name,
        KeyMarker: write(key),
        UploadIdMarker: key === '' ? '' : uploadId,
        NextKeyMarker: page.next === undefined ? '' : write(page.next.key),
        NextUploadIdMarker: page.next?.uploadId ?? '',
        Prefix: echoed(input.Prefix, write),
        Delimiter: echoed(input.Delimiter, write),
        MaxUploads: limit,
        EncodingType: input.EncodingType,
        IsTruncated: page.isTruncated,
        Uploads: page.uploads.map((upload) => ({
          Key: write(upload.key),
          UploadId: upload.uploadId,
          Initiator: owner,
          Owner: owner,
          StorageClass: attributesOf(upload.attributes).storageClass,
          Initiated: upload.createdAtMs,
          ...(upload.checksum === undefined
            ? {}
            : { ChecksumAlgorithm: upload.checksum.algorithm, ChecksumType: upload.checksum.type }),
        })),
        CommonPrefixes: commonPrefixes(page.prefixes, write),
      };
    },
  });
}
