/** What is known of a version of an object without reading its content. */
import type { MarkerValue } from '../meta/documents/object-version.ts';
import type { ObjectValue } from '../meta/documents/object-value.ts';
import type { JsonValue } from '../meta/meta.ts';
import type { Bucket } from './bucket.ts';
import type { ChecksumAlgorithm } from '../../base/running-checksum.ts';
import { versionIdOf } from './version-id.ts';

export interface ObjectChecksum {
  readonly algorithm: ChecksumAlgorithm;
  /** Base64; of a composite one with `-` and the count of parts behind it. */
  readonly value: string;
  readonly type: 'FULL_OBJECT' | 'COMPOSITE';
}

export interface ObjectInfo {
  readonly isMarker: false;
  readonly bucket: string;
  readonly key: string;
  /** `null` for what was written while the bucket kept no versions. */
  readonly versionId: string;
  readonly modifiedAtMs: number;
  readonly sizeBytes: number;
  /** Without quotes. */
  readonly etag: string;
  readonly checksum: ObjectChecksum | undefined;
  readonly encryption: { readonly masterKeyId: string } | undefined;
  /** As the service gave them. */
  readonly attributes: JsonValue;
  readonly tags: Readonly<Record<string, string>>;
  /** Of an object that was assembled from parts. */
  readonly partCount: number | undefined;
}

/** A delete marker. */
export interface Marker {
  readonly isMarker: true;
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string;
  readonly modifiedAtMs: number;
}

export const nullVersionId = 'null';

export function objectInfo(bucket: Bucket, key: string, value: ObjectValue): ObjectInfo {
  const { modifiedAtMs, sizeBytes, etag, checksum, encryption, attributes, tags, content } = value;
  return {
    isMarker: false,
    bucket: bucket.name,
    key,
    versionId: value.isNull ? nullVersionId : versionIdOf({ bucket: bucket.id, key, number: value.sequence }),
    modifiedAtMs,
    sizeBytes,
    etag,
    checksum,
    encryption,
    attributes,
    tags,
    partCount: content.kind === 'assembled' ? content.partCount : undefined,
  };
}

export function markerInfo(bucket: Bucket, key: string, value: MarkerValue): Marker {
  const versionId = value.isNull ? nullVersionId : versionIdOf({ bucket: bucket.id, key, number: value.sequence });
  return { isMarker: true, bucket: bucket.name, key, versionId, modifiedAtMs: value.modifiedAtMs };
}
