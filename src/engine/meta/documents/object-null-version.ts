/** Where the version with the id `null` stands among the versions of a key that are not current. */
import { integer, object } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';

const decode = object({ sequence: integer({ min: 1 }) });

export const objectNullVersionType = new KeyType<readonly [bucket: number, key: string], Decoded<typeof decode>>({
  name: 'object-null-version',
  parts: ['number', 'ordered'],
  decode,
  encode: ({ sequence }) => ({ sequence }),
});
