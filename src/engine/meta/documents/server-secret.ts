/** A random secret of the server itself, made on first use: what seals tokens that callers carry, such as shard iterators. */
import { base64, object } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';

const decode = object({ secret: base64 });

export type ServerSecret = Decoded<typeof decode>;

/** Key: what the secret is for. */
export const serverSecretType = new KeyType<readonly [purpose: string], ServerSecret>({
  name: 'server-secret',
  parts: ['text'],
  decode,
  encode: ({ secret }) => ({ secret: secret.toString('base64') }),
});
