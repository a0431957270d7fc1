/** A version of an object that is not the current one, or a delete marker. */
import { boolean, integer, object } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';
import type { JsonValue } from '../meta.ts';
import { encodeObjectValue, objectValue } from './object-value.ts';
import type { ObjectValue } from './object-value.ts';

const decodeMarker = object({
  sequence: integer({ min: 1 }),
  isNull: boolean,
  modifiedAtMs: integer({ min: 0 }),
});
const decodeMarked = object({ marker: decodeMarker });
const decodeKept = object({ object: objectValue });

export type MarkerValue = Decoded<typeof decodeMarker>;
export type VersionDocument = { readonly marker: MarkerValue } | { readonly object: ObjectValue };

/** The age runs against the sequence, so that the newest version of a key comes first. */
export const objectVersionType = new KeyType<readonly [bucket: number, key: string, age: number], VersionDocument>({
  name: 'object-version',
  parts: ['number', 'ordered', 'number'],
  decode: (value, path = '') =>
    typeof value === 'object' && value !== null && 'marker' in value
      ? decodeMarked(value, path)
      : decodeKept(value, path),
  encode: (value): JsonValue =>
    'marker' in value ? { marker: { ...value.marker } } : { object: encodeObjectValue(value.object) },
});

export function ageOf(sequence: number): number {
  return Number.MAX_SAFE_INTEGER - sequence;
}
