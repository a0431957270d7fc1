/** Values whose fields may be undefined, as JSON that leaves such fields out and reads them back as undefined. */
import type { Decoder } from '../../../base/decode.ts';
import type { JsonValue } from '../meta.ts';

type Storable =
  | null
  | boolean
  | number
  | string
  | undefined
  | readonly Storable[]
  | { readonly [key: string]: Storable };

/** What JSON can hold, however it is typed: a field of interfaces has no index signature. */
export type Defined<T> = T extends Storable | object ? T : never;

export function definedOnly<T>(value: Defined<T>): JsonValue {
  return strip(value as Storable) ?? null;
}

function strip(value: Storable): JsonValue | undefined {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: Storable) => strip(item) ?? null);
  const fields = Object.entries(value).flatMap(([name, field]) => {
    const kept = strip(field);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  return Object.fromEntries(fields);
}

/** A field that was left out reads as undefined. */
export function maybe<T>(decoder: Decoder<T>): Decoder<T | undefined> {
  return (value, path = '') => (value === undefined ? undefined : decoder(value, path));
}
