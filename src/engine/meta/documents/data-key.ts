/** One data key, wrapped under a master key. A ring of them, one after the other, seals one stream; see engine/keys. */
import { base64, integer, object, text } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';

const decode = object({
  masterKeyId: text({ lengthMin: 1 }),
  /** Tells which key of that id: a lost master key that was made again is another one. */
  masterKeyFingerprint: text({ lengthMin: 1 }),
  /** Nonce, AES-256-GCM ciphertext, tag. */
  wrapped: base64,
  createdAtMs: integer({ min: 0 }),
});

export type StoredDataKey = Decoded<typeof decode>;

/** Key: the ring's number and the generation within it, from 1. The newest seals, all of them open. */
export const dataKeyType = new KeyType<readonly [ring: number, generation: number], StoredDataKey>({
  name: 'data-key',
  parts: ['number', 'number'],
  decode,
  encode: (key) => ({ ...key, wrapped: key.wrapped.toString('base64') }),
});
