/** One shard of a stream, a document of its own so that a reshard of a stream of thousands writes only what it changes. */
import { bigintText, integer, list, object, optional } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';

const decode = object({
  partition: integer({ min: 0, max: 2 ** 32 - 1 }),
  hashStart: bigintText,
  hashEnd: bigintText,
  parents: list(integer({ min: 0 }), { countMax: 2 }),
  createdAtMs: integer({ min: 0 }),
  closed: optional(object({ endOffset: integer({ min: 0 }), atMs: integer({ min: 0 }) })),
});

export type ShardDocument = Decoded<typeof decode>;

export const shardType = new KeyType<readonly [stream: number, index: number], ShardDocument>({
  name: 'shard',
  parts: ['number', 'number'],
  decode,
  encode: (value) => ({ ...value, hashStart: String(value.hashStart), hashEnd: String(value.hashEnd) }),
});
