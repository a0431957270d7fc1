/** What GetObject and HeadObject say of an object: its members from what is kept of it. */
import { checksumOutput, type ChecksumMembers } from './checksum-members.ts';
import { encryptionOfInfo, encryptionOutput, type EncryptionOutput } from './encryption.ts';
import type { Bucket } from '../../engine/objects/bucket.ts';
import type { ObjectChecksum, ObjectInfo } from '../../engine/objects/object-info.ts';
import { httpDate } from '../../wire/aws/rest/http-date.ts';
import type { ChecksumMode, ChecksumType, StorageClass } from './model.gen.ts';
import { attributesOf } from './object-attributes.ts';

export interface Overrides {
  readonly ChecksumMode?: ChecksumMode | undefined;
  readonly ResponseCacheControl?: string | undefined;
  readonly ResponseContentDisposition?: string | undefined;
  readonly ResponseContentEncoding?: string | undefined;
  readonly ResponseContentLanguage?: string | undefined;
  readonly ResponseContentType?: string | undefined;
  readonly ResponseExpires?: number | undefined;
}

export interface ObjectOutput extends ChecksumMembers, EncryptionOutput {
  readonly AcceptRanges: string;
  readonly LastModified: number;
  readonly ETag: string;
  readonly ChecksumType?: ChecksumType | undefined;
  readonly VersionId?: string | undefined;
  readonly CacheControl?: string | undefined;
  readonly ContentDisposition?: string | undefined;
  readonly ContentEncoding?: string | undefined;
  readonly ContentLanguage?: string | undefined;
  readonly ContentType: string;
  readonly Expires?: string | undefined;
  readonly WebsiteRedirectLocation?: string | undefined;
  readonly Metadata: Readonly<Record<string, string>>;
  readonly StorageClass?: StorageClass | undefined;
  readonly TagCount?: number | undefined;
}

/** `checksum` is that of what is sent. */
export function objectOutput(
  bucket: Bucket,
  info: ObjectInfo,
  asked: Overrides,
  checksum: ObjectChecksum | undefined,
): ObjectOutput {
  const attributes = attributesOf(info.attributes);
  const tagCount = Object.keys(info.tags).length;
  const expires = asked.ResponseExpires === undefined ? attributes.expires : httpDate(asked.ResponseExpires);
  return {
    AcceptRanges: 'bytes',
    LastModified: info.modifiedAtMs,
    ETag: quoted(info.etag),
    ...(asked.ChecksumMode === 'ENABLED' ? checksumOutput(checksum) : {}),
    VersionId: shownVersion(bucket, info.versionId),
    CacheControl: asked.ResponseCacheControl ?? attributes.cacheControl,
    ContentDisposition: asked.ResponseContentDisposition ?? attributes.contentDisposition,
    ContentEncoding: asked.ResponseContentEncoding ?? attributes.contentEncoding,
    ContentLanguage: asked.ResponseContentLanguage ?? attributes.contentLanguage,
    ContentType: asked.ResponseContentType ?? attributes.contentType,
    Expires: expires,
    WebsiteRedirectLocation: attributes.websiteRedirect,
    Metadata: attributes.metadata,
    StorageClass: shownStorageClass(attributes.storageClass),
    TagCount: tagCount === 0 ? undefined : tagCount,
    ...encryptionOutput(encryptionOfInfo(info)),
  };
}

/** AWS names no version where the bucket never kept any. */
export function shownVersion({ versioning }: Bucket, versionId: string | undefined): string | undefined {
  return versioning === 'never' ? undefined : versionId;
}

/** AWS does not name the standard class in headers. */
export function shownStorageClass(storageClass: StorageClass): StorageClass | undefined {
  return storageClass === 'STANDARD' ? undefined : storageClass;
}

export function quoted(etag: string): string {
  return `"${etag}"`;
}
