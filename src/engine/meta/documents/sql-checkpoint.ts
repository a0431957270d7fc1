/** Where in the log the newest checkpoint of a SQL application is: its text lies there in pieces. */
import { integer, object } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';

const decode = object({
  /** Offsets of its pieces in the application's partition of checkpoints. */
  from: integer({ min: 0 }),
  before: integer({ min: 1 }),
  /** Of the whole text. */
  bytes: integer({ min: 1 }),
});

export type SqlCheckpointDocument = Decoded<typeof decode>;

export const sqlCheckpointType = new KeyType<readonly [application: number], SqlCheckpointDocument>({
  name: 'sql-checkpoint',
  parts: ['number'],
  decode,
  encode: (value) => ({ ...value }),
});
