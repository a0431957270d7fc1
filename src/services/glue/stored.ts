/** What the documents keep in the service's own words: members of the API model, as plain JSON. */
import type { JsonValue } from '../../engine/meta/meta.ts';

/** Without members that are undefined. Only for shapes whose members are texts, finite numbers, truth values and the like. */
export function toStored(value: object): JsonValue {
  return JSON.parse(JSON.stringify(value)) as JsonValue;
}

/** The document was written by `toStored` of that type. */
export function fromStored<T extends object>(value: JsonValue): Partial<T> {
  return (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}) as Partial<T>;
}
