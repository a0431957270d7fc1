/** The resource policy of an account's data catalog. */
import { integer, object, text } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';

const decode = object({
  /** JSON as it was put. */
  policy: text({ lengthMin: 1 }),
  createdAtMs: integer({ min: 0 }),
  updatedAtMs: integer({ min: 0 }),
});

export type LakePolicyDocument = Decoded<typeof decode>;

export const lakePolicyType = new KeyType<readonly [account: string, region: string], LakePolicyDocument>({
  name: 'lake-policy',
  parts: ['text', 'text'],
  decode,
  encode: (value) => ({ ...value }),
});
