/** A database of the data catalog. */
import { dictionary, integer, object, text } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';
import { jsonValue } from './object-value.ts';

const decode = object({
  /** What its tables are kept under; never given again, so what a deleted one left is nobody's. */
  id: integer({ min: 1 }),
  createdAtMs: integer({ min: 0 }),
  /** As the service that checked it wrote it. */
  settings: jsonValue,
  tags: dictionary(text()),
});

export type LakeDatabaseDocument = Decoded<typeof decode>;

export const lakeDatabaseType = new KeyType<
  readonly [account: string, region: string, name: string],
  LakeDatabaseDocument
>({
  name: 'lake-database',
  parts: ['text', 'text', 'ordered'],
  decode,
  encode: (value) => ({ ...value, tags: Object.fromEntries(Object.entries(value.tags)) }),
});
