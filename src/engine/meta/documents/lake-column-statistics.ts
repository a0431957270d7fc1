/** What is known of the values of one column of a table or of a partition. */
import { object } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';
import { jsonValue } from './object-value.ts';

const decode = object({
  /** As the service that checked it wrote it. */
  value: jsonValue,
});

/** The owner is the id of the table or of the partition. */
export const lakeColumnStatisticsType = new KeyType<readonly [owner: number, column: string], Decoded<typeof decode>>({
  name: 'lake-column-statistics',
  parts: ['number', 'ordered'],
  decode,
  encode: ({ value }) => ({ value }),
});
