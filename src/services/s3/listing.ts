/** What all listings of a bucket share: how keys are written, and how an object stands in them. */
import type { ObjectInfo } from '../../engine/objects/object-info.ts';
import type { ChecksumType, EncodingType, ObjectStorageClass } from './model.gen.ts';
import { attributesOf } from './object-attributes.ts';
import { quoted } from './object-output.ts';
import type { ChecksumAlgorithm } from './checksum-members.ts';

export type KeyWriter = (text: string) => string;

/** XML cannot carry every character a key may have; `encoding-type=url` gets around that. */
export function keyWriter(encoding: EncodingType | undefined): KeyWriter {
  return encoding === 'url' ? urlEncoded : (text) => text;
}

/** A member of the answer that repeats the request; absent and empty are the same to AWS's listings but for `Prefix`. */
export function echoed(text: string | undefined, write: KeyWriter): string | undefined {
  return text === undefined || text === '' ? undefined : write(text);
}

export interface ListedObject {
  readonly Key: string;
  readonly LastModified: number;
  readonly ETag: string;
  readonly Size: number;
  readonly StorageClass: ObjectStorageClass;
  readonly ChecksumAlgorithm?: readonly ChecksumAlgorithm[];
  readonly ChecksumType?: ChecksumType;
}

export function listedObject(info: ObjectInfo, write: KeyWriter): ListedObject {
  const { checksum } = info;
  return {
    Key: write(info.key),
    LastModified: info.modifiedAtMs,
    ETag: quoted(info.etag),
    ...(checksum === undefined ? {} : { ChecksumAlgorithm: [checksum.algorithm], ChecksumType: checksum.type }),
    Size: info.sizeBytes,
    StorageClass: attributesOf(info.attributes).storageClass,
  };
}

export function commonPrefixes(prefixes: readonly string[], write: KeyWriter): { Prefix: string }[] {
  return prefixes.map((prefix) => ({ Prefix: write(prefix) }));
}

/** Condition keys of listings. */
export function listingKeys(input: {
  readonly Prefix?: string | undefined;
  readonly Delimiter?: string | undefined;
  readonly MaxKeys?: number | undefined;
}): Readonly<Record<string, string | undefined>> {
  return {
    's3:prefix': input.Prefix,
    's3:delimiter': input.Delimiter,
    's3:max-keys': input.MaxKeys === undefined ? undefined : String(input.MaxKeys),
  };
}

/** As AWS writes keys in listings: slashes stay, a space is a plus, and everything but letters, digits and `-_.*` is escaped. */
export function urlEncoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replaceAll(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%2F', '/')
    .replaceAll('%20', '+');
}
