/** Failures that a caller may expect, each with what it needs to word them. */
import type { ChecksumAlgorithm } from '../../base/running-checksum.ts';
import type { Bucket } from './bucket.ts';
import type { Marker } from './object-info.ts';

export type ObjectErrorDetail =
  | { readonly code: 'NoSuchBucket'; readonly bucket: string }
  | { readonly code: 'BucketExists'; readonly bucket: Bucket }
  | { readonly code: 'BucketNotEmpty'; readonly bucket: string }
  /** `marker` is the newest version where that is a delete marker. */
  | { readonly code: 'NoSuchKey'; readonly bucket: string; readonly key: string; readonly marker: Marker | undefined }
  | { readonly code: 'NoSuchVersion'; readonly bucket: string; readonly key: string; readonly versionId: string }
  | { readonly code: 'NoSuchUpload'; readonly uploadId: string }
  | { readonly code: 'InvalidPart'; readonly partNumber: number }
  | { readonly code: 'InvalidPartOrder' }
  | { readonly code: 'PartTooSmall'; readonly partNumber: number; readonly sizeBytes: number; readonly etag: string }
  /** The upload was begun with another checksum algorithm, or with none. */
  | { readonly code: 'ChecksumMismatch'; readonly algorithm: ChecksumAlgorithm | undefined }
  | {
      readonly code: 'BadDigest';
      readonly algorithm: ChecksumAlgorithm | 'MD5';
      readonly expected: string;
      readonly computed: string;
    }
  | { readonly code: 'IncompleteBody'; readonly expectedBytes: number; readonly receivedBytes: number }
  | { readonly code: 'BodyTooLarge'; readonly bytesMax: number }
  | { readonly code: 'TooLarge'; readonly what: 'key' | 'attributes' | 'setting'; readonly bytesMax: number }
  /** The disk has no room. Nothing was changed. */
  | { readonly code: 'Full' }
  /** A named bound is reached; it passes. */
  | { readonly code: 'Busy' }
  /** Stored bytes fail their check. Nothing is returned in their place. */
  | { readonly code: 'Corrupt'; readonly where: string };

export type ObjectErrorCode = ObjectErrorDetail['code'];

export class ObjectError extends Error {
  override readonly name = 'ObjectError';
  readonly detail: ObjectErrorDetail;

  constructor(detail: ObjectErrorDetail, options?: ErrorOptions) {
    super(`${detail.code}: ${JSON.stringify(detail)}`, options);
    this.detail = detail;
  }

  get code(): ObjectErrorCode {
    return this.detail.code;
  }
}
