/** A table of the data catalog, as its newest version has it. */
import { integer, list, object, text } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';
import { encodeTableDefinition, lakeTableDefinition } from './lake-definition.ts';

const decode = object({
  /** What its partitions and versions are kept under; never given again. */
  id: integer({ min: 1 }),
  /** 0 at first, one more with each change. */
  versionId: integer({ min: 0 }),
  createdAtMs: integer({ min: 0 }),
  updatedAtMs: integer({ min: 0 }),
  definition: lakeTableDefinition,
  /** Of its partitions, beside the versions. */
  indexes: list(object({ name: text({ lengthMin: 1 }), keys: list(text({ lengthMin: 1 })) })),
});

export type LakeTableDocument = Decoded<typeof decode>;

export const lakeTableType = new KeyType<readonly [database: number, name: string], LakeTableDocument>({
  name: 'lake-table',
  parts: ['number', 'ordered'],
  decode,
  encode: (value) => ({ ...value, definition: encodeTableDefinition(value.definition) }),
});
