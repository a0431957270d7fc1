/** How data of the lake is described: columns and where the content lies; a part of other documents. */
import { dictionary, list, object, optional, text } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import type { JsonValue } from '../meta.ts';
import { jsonValue } from './object-value.ts';

export const lakeColumn = object({
  name: text({ lengthMin: 1 }),
  /** In Hive's words, such as `struct<a:int>`. */
  type: optional(text()),
  comment: optional(text()),
  parameters: optional(dictionary(text())),
});

export type LakeColumn = Decoded<typeof lakeColumn>;

export const lakeStorage = object({
  columns: optional(list(lakeColumn)),
  location: optional(text()),
  /** The rest of the description, as the service that checked it wrote it. */
  settings: jsonValue,
});

export type LakeStorage = Decoded<typeof lakeStorage>;

export const lakeTableDefinition = object({
  partitionKeys: optional(list(lakeColumn)),
  storage: optional(lakeStorage),
  parameters: optional(dictionary(text())),
  /** The rest of the table, as the service that checked it wrote it. */
  settings: jsonValue,
  /** ARN of who wrote this version. */
  createdBy: text(),
});

export type LakeTableDefinition = Decoded<typeof lakeTableDefinition>;

export const lakePartitionDefinition = object({ storage: optional(lakeStorage), settings: jsonValue });

export type LakePartitionDefinition = Decoded<typeof lakePartitionDefinition>;

export function encodeTableDefinition(definition: LakeTableDefinition): JsonValue {
  const { partitionKeys, storage, parameters, settings, createdBy } = definition;
  return {
    ...(partitionKeys === undefined ? {} : { partitionKeys: partitionKeys.map(encodeColumn) }),
    ...(storage === undefined ? {} : { storage: encodeStorage(storage) }),
    // fromEntries defines the keys, so that `__proto__` is a key like any other.
    ...(parameters === undefined ? {} : { parameters: Object.fromEntries(Object.entries(parameters)) }),
    settings,
    createdBy,
  };
}

export function encodePartitionDefinition({ storage, settings }: LakePartitionDefinition): JsonValue {
  return { ...(storage === undefined ? {} : { storage: encodeStorage(storage) }), settings };
}

function encodeStorage({ columns, location, settings }: LakeStorage): JsonValue {
  return {
    ...(columns === undefined ? {} : { columns: columns.map(encodeColumn) }),
    ...(location === undefined ? {} : { location }),
    settings,
  };
}

function encodeColumn({ name, type, comment, parameters }: LakeColumn): JsonValue {
  return {
    name,
    ...(type === undefined ? {} : { type }),
    ...(comment === undefined ? {} : { comment }),
    // fromEntries defines the keys, so that `__proto__` is a key like any other.
    ...(parameters === undefined ? {} : { parameters: Object.fromEntries(Object.entries(parameters)) }),
  };
}
