import type { Operation } from '../../../wire/aws/service.ts';
import { decodeToken, encodeToken } from '../continuation-token.ts';
import { listingKeysMax } from '../limits.ts';
import { commonPrefixes, echoed, keyWriter, listedObject, listingKeys } from '../listing.ts';
import type { ListObjectsV2Output, ListObjectsV2Request } from '../model.gen.ts';
import { onBucket } from '../operation.ts';
import { pageSize } from '../page-size.ts';
import type { S3Parts } from '../parts.ts';
import { ownerOf } from '../resources.ts';

export function listObjectsV2(parts: S3Parts): Operation<ListObjectsV2Request, ListObjectsV2Output> {
  return onBucket(parts, {
    action: 's3:ListBucket',
    keys: listingKeys,
    run: async (bucket, input) => {
      const limit = pageSize(input.MaxKeys, 'max-keys', listingKeysMax);
      const token = input.ContinuationToken;
      const page = await parts.store.listings.objects({
        bucket: bucket.name,
        prefix: input.Prefix,
        delimiter: input.Delimiter,
        after: token === undefined ? input.StartAfter : decodeToken(token),
        limit,
      });
      const write = keyWriter(input.EncodingType);
      const owner = input.FetchOwner === true ? { Owner: ownerOf(bucket.account) } : {};
      return {
        Name: bucket.name,
        Prefix: write(input.Prefix ?? ''),
        Delimiter: echoed(input.Delimiter, write),
        StartAfter: token === undefined ? echoed(input.StartAfter, write) : undefined,
        ContinuationToken: token,
        NextContinuationToken: page.next === undefined ? undefined : encodeToken(page.next),
        KeyCount: page.objects.length + page.prefixes.length,
        MaxKeys: limit,
        EncodingType: input.EncodingType,
        IsTruncated: page.isTruncated,
        Contents: page.objects.map((info) => ({ ...listedObject(info, write), ...owner })),
        CommonPrefixes: commonPrefixes(page.prefixes, write),
      };
    },
  });
}
