/** A multipart upload that is under way. */
import { boolean, dictionary, integer, object, optional, text } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';
import { checksumAlgorithm, checksumType, jsonValue } from './object-value.ts';

const decode = object({
  createdAtMs: integer({ min: 0 }),
  /** `isAssumed` where the upload named none: its parts may come with checksums of other algorithms. */
  checksum: optional(object({ algorithm: checksumAlgorithm, type: checksumType, isAssumed: optional(boolean) })),
  encryption: optional(object({ masterKeyId: text({ lengthMin: 1 }) })),
  attributes: jsonValue,
  tags: dictionary(text()),
});

export type UploadDocument = Decoded<typeof decode>;

export const objectUploadType = new KeyType<readonly [bucket: number, key: string, upload: number], UploadDocument>({
  name: 'object-upload',
  parts: ['number', 'ordered', 'number'],
  decode,
  encode: (value) => ({ ...value, tags: Object.fromEntries(Object.entries(value.tags)) }),
});
