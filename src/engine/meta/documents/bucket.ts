/** A bucket of the object store. */
import { integer, object, oneOf, text } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';

const decode = object({
  /** What its objects are kept under; never given to another bucket, so what a deleted one left is nobody's. */
  id: integer({ min: 1 }),
  account: text({ lengthMin: 1 }),
  region: text({ lengthMin: 1 }),
  createdAtMs: integer({ min: 0 }),
  versioning: oneOf('never', 'enabled', 'suspended'),
});

export type BucketDocument = Decoded<typeof decode>;

/** Names of buckets are unique over all accounts. */
export const bucketType = new KeyType<readonly [name: string], BucketDocument>({
  name: 'bucket',
  parts: ['text'],
  decode,
  encode: (value) => ({ ...value }),
});
