import type { ListedVersion } from '../../../engine/objects/listings.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { invalidArgument } from '../errors.ts';
import { listingKeysMax } from '../limits.ts';
import { commonPrefixes, echoed, keyWriter, listedObject, listingKeys, type KeyWriter } from '../listing.ts';
import type {
  DeleteMarkerEntry,
  ListObjectVersionsOutput,
  ListObjectVersionsRequest,
  ObjectVersion,
  ObjectVersionStorageClass,
  Owner,
} from '../model.gen.ts';
import { onBucket } from '../operation.ts';
import { pageSize } from '../page-size.ts';
import type { S3Parts } from '../parts.ts';
import { ownerOf } from '../resources.ts';

export function listObjectVersions(parts: S3Parts): Operation<ListObjectVersionsRequest, ListObjectVersionsOutput> {
  return onBucket(parts, {
    action: 's3:ListBucketVersions',
    keys: listingKeys,
    run: async (bucket, input) => {
      const { KeyMarker: key = '', VersionIdMarker: versionId = '' } = input;
      if (key === '' && versionId !== '')
        throw invalidArgument(
          'A version-id marker cannot be specified without a key marker.',
          'version-id-marker',
          versionId,
        );
      const limit = pageSize(input.MaxKeys, 'max-keys', listingKeysMax);
      const page = await parts.store.listings.versions({
        bucket: bucket.name,
        prefix: input.Prefix,
        delimiter: input.Delimiter,
        after: key === '' ? undefined : { key, versionId: versionId === '' ? undefined : versionId },
        limit,
      });
      const write = keyWriter(input.EncodingType);
      const owner = ownerOf(bucket.account);
      return {
        Name: bucket.name,
        Prefix: write(input.Prefix ?? ''),
        KeyMarker: write(key),
        VersionIdMarker: versionId,
        NextKeyMarker: page.next === undefined ? undefined : write(page.next.key),
        NextVersionIdMarker: page.next?.versionId,
        Delimiter: echoed(input.Delimiter, write),
        MaxKeys: limit,
        EncodingType: input.EncodingType,
        IsTruncated: page.isTruncated,
        ...entriesOf(page.versions, write, owner),
        CommonPrefixes: commonPrefixes(page.prefixes, write),
      };
    },
  });
}

function entriesOf(
  listed: readonly ListedVersion[],
  write: KeyWriter,
  owner: Owner,
): { readonly Versions: readonly ObjectVersion[]; readonly DeleteMarkers: readonly DeleteMarkerEntry[] } {
  const Versions: ObjectVersion[] = [];
  const DeleteMarkers: DeleteMarkerEntry[] = [];
  for (const found of listed) {
    const common = { VersionId: found.versionId, IsLatest: found.isLatest, Owner: owner };
    if (found.isMarker) DeleteMarkers.push({ ...common, Key: write(found.key), LastModified: found.modifiedAtMs });
    else {
      const { StorageClass, ...listedAs } = listedObject(found, write);
      // The model knows one class here, AWS answers with all of them.
      Versions.push({ ...listedAs, ...common, StorageClass: StorageClass as ObjectVersionStorageClass });
    }
  }
  return { Versions, DeleteMarkers };
}
