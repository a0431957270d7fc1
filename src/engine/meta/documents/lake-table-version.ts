/** A version of a table that is not the newest one. */
import { integer, object } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';
import { encodeTableDefinition, lakeTableDefinition } from './lake-definition.ts';

const decode = object({ updatedAtMs: integer({ min: 0 }), definition: lakeTableDefinition });

export type LakeTableVersionDocument = Decoded<typeof decode>;

/** The age runs against the version's number, so that the newest comes first. */
export const lakeTableVersionType = new KeyType<readonly [table: number, age: number], LakeTableVersionDocument>({
  name: 'lake-table-version',
  parts: ['number', 'number'],
  decode,
  encode: ({ updatedAtMs, definition }) => ({ updatedAtMs, definition: encodeTableDefinition(definition) }),
});

/** The same function leads back. */
export function versionAge(versionId: number): number {
  return Number.MAX_SAFE_INTEGER - versionId;
}
