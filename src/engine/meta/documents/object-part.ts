/** A part of a multipart upload, or of the object that was assembled from it. */
import { integer, object, optional, text } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';
import { singleContent } from './object-content.ts';

const decode = object({
  modifiedAtMs: integer({ min: 0 }),
  sizeBytes: integer({ min: 0 }),
  etag: text({ lengthMin: 1 }),
  /** In the algorithm of the upload. */
  checksum: optional(text()),
  content: singleContent,
});

export type PartDocument = Decoded<typeof decode>;

export const objectPartType = new KeyType<readonly [upload: number, part: number], PartDocument>({
  name: 'object-part',
  parts: ['number', 'number'],
  decode,
  encode: (value) => ({ ...value, content: { ...value.content } }),
});
