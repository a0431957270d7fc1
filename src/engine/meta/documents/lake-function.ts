/** A user-defined function of a database of the data catalog: its description, not its code. */
import { integer, object } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';
import { jsonValue } from './object-value.ts';

const decode = object({
  createdAtMs: integer({ min: 0 }),
  /** As the service that checked it wrote it. */
  settings: jsonValue,
});

export type LakeFunctionDocument = Decoded<typeof decode>;

export const lakeFunctionType = new KeyType<readonly [database: number, name: string], LakeFunctionDocument>({
  name: 'lake-function',
  parts: ['number', 'ordered'],
  decode,
  encode: (value) => ({ ...value }),
});
