/** A partition of a table of the data catalog. */
import { integer, list, object, text } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';
import { encodePartitionDefinition, lakePartitionDefinition } from './lake-definition.ts';

const decode = object({
  /** What its statistics are kept under; never given again. */
  id: integer({ min: 1 }),
  /** One for each partition key of the table. The key of the document is made of them. */
  values: list(text()),
  createdAtMs: integer({ min: 0 }),
  definition: lakePartitionDefinition,
});

export type LakePartitionDocument = Decoded<typeof decode>;

/** What the last part of the key is, engine/catalog/partition-place.ts says. */
export const lakePartitionType = new KeyType<readonly [table: number, place: string], LakePartitionDocument>({
  name: 'lake-partition',
  parts: ['number', 'ordered'],
  decode,
  encode: (value) => ({ ...value, definition: encodePartitionDefinition(value.definition) }),
});
