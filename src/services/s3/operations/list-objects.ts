import type { Operation } from '../../../wire/aws/service.ts';
import { listingKeysMax } from '../limits.ts';
import { commonPrefixes, echoed, keyWriter, listedObject, listingKeys } from '../listing.ts';
import type { ListObjectsOutput, ListObjectsRequest } from '../model.gen.ts';
import { onBucket } from '../operation.ts';
import { pageSize } from '../page-size.ts';
import type { S3Parts } from '../parts.ts';
import { ownerOf } from '../resources.ts';

export function listObjects(parts: S3Parts): Operation<ListObjectsRequest, ListObjectsOutput> {
  return onBucket(parts, {
    action: 's3:ListBucket',
    keys: listingKeys,
    run: async (bucket, input) => {
      const limit = pageSize(input.MaxKeys, 'max-keys', listingKeysMax);
      const page = await parts.store.listings.objects({
        bucket: bucket.name,
        prefix: input.Prefix,
        delimiter: input.Delimiter,
        after: input.Marker,
        limit,
      });
      const write = keyWriter(input.EncodingType);
      const owner = ownerOf(bucket.account);
      const isGrouped = (input.Delimiter ?? '') !== '';
      return {
        Name: bucket.name,
        Prefix: write(input.Prefix ?? ''),
        Marker: write(input.Marker ?? ''),
        // AWS names the next marker only where a delimiter makes it other than the last key.
        NextMarker: isGrouped && page.next !== undefined ? write(page.next) : undefined,
        Delimiter: echoed(input.Delimiter, write),
        MaxKeys: limit,
        EncodingType: input.EncodingType,
        IsTruncated: page.isTruncated,
        Contents: page.objects.map((info) => ({ ...listedObject(info, write), Owner: owner })),
        CommonPrefixes: commonPrefixes(page.prefixes, write),
      };
    },
  });
}
