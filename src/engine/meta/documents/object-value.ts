/** What is stored of a version of an object, whether it is the current one or not; a part of other documents. */
import { boolean, DecodeError, dictionary, integer, object, oneOf, optional, text } from '../../../base/decode.ts';
import type { Decoded, Decoder } from '../../../base/decode.ts';
import type { JsonValue } from '../meta.ts';
import { objectContent } from './object-content.ts';

/** Opaque to the engine; the document it stands in was JSON, so it is. */
export const jsonValue: Decoder<JsonValue> = (value, path = '') => {
  if (value === undefined) throw new DecodeError(path, 'present', value);
  return value as JsonValue;
};

export const checksumAlgorithm = oneOf('CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256');
export const checksumType = oneOf('FULL_OBJECT', 'COMPOSITE');

export const objectValue = object({
  /** Orders the versions of a key, newest last; never given twice. */
  sequence: integer({ min: 1 }),
  /** Its version id is `null`: it was written while the bucket kept no versions. */
  isNull: boolean,
  modifiedAtMs: integer({ min: 0 }),
  sizeBytes: integer({ min: 0 }),
  etag: text({ lengthMin: 1 }),
  checksum: optional(object({ algorithm: checksumAlgorithm, value: text(), type: checksumType })),
  content: objectContent,
  encryption: optional(object({ masterKeyId: text({ lengthMin: 1 }) })),
  /** What the service keeps with it: headers, user metadata, storage class. */
  attributes: jsonValue,
  tags: dictionary(text()),
});

export type ObjectValue = Decoded<typeof objectValue>;

export function encodeObjectValue(value: ObjectValue): JsonValue {
  return { ...value, tags: Object.fromEntries(Object.entries(value.tags)) };
}
