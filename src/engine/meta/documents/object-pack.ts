/** How much of a pack is still wanted; see engine/objects/packs.ts. */
import { boolean, integer, object } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';

const decode = object({
  bytes: integer({ min: 0 }),
  deadBytes: integer({ min: 0 }),
  /** No record is added any more, and `bytes` is final. */
  isSealed: boolean,
});

export type PackDocument = Decoded<typeof decode>;

/** Key: the partition of the log. */
export const objectPackType = new KeyType<readonly [pack: number], PackDocument>({
  name: 'object-pack',
  parts: ['number'],
  decode,
  encode: (value) => ({ ...value }),
});
