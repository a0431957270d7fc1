/** A SQL application. */
import { dictionary, integer, list, object, oneOf, text } from '../../../base/decode.ts';
import type { Decoded, Decoder } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';
import { definedOnly, maybe } from './defined.ts';

const timeMs = integer({ min: 0 });
const filled = text({ lengthMin: 1 });
const linked = { arn: filled, roleArn: maybe(filled) };

const json = object({ kind: oneOf('JSON'), rowPath: maybe(text()) });
const csv = object({ kind: oneOf('CSV'), rowDelimiter: text(), columnDelimiter: text() });

const format: Decoder<Decoded<typeof json> | Decoded<typeof csv>> = (value, path = '') =>
  isCsv(value) ? csv(value, path) : json(value, path);

const schema = object({
  format,
  encoding: maybe(text()),
  columns: list(object({ name: filled, sqlType: filled, mapping: maybe(text()) })),
});

const input = object({
  id: filled,
  namePrefix: filled,
  from: object({ kind: oneOf('stream', 'delivery-stream'), ...linked }),
  processor: maybe(object(linked)),
  parallelism: integer({ min: 1, max: 64 }),
  schema,
  start: oneOf('NOW', 'TRIM_HORIZON', 'LAST_STOPPED_POINT'),
});

const output = object({
  id: filled,
  name: filled,
  to: object({ kind: oneOf('stream', 'delivery-stream', 'function'), ...linked }),
  format: oneOf('JSON', 'CSV'),
});

const reference = object({
  id: filled,
  tableName: filled,
  bucketArn: filled,
  fileKey: filled,
  roleArn: maybe(filled),
  schema,
});

const decode = object({
  id: integer({ min: 1 }),
  status: oneOf('READY', 'STARTING', 'RUNNING', 'STOPPING', 'UPDATING', 'DELETING'),
  settlesAtMs: maybe(timeMs),
  version: integer({ min: 1 }),
  createdAtMs: timeMs,
  updatedAtMs: maybe(timeMs),
  description: maybe(text()),
  serviceRoleArn: maybe(filled),
  code: text(),
  inputs: list(input),
  outputs: list(output),
  references: list(reference),
  logging: list(object({ id: filled, logStreamArn: filled, roleArn: maybe(filled) })),
  partition: integer({ min: 0, max: 2 ** 32 - 1 }),
  tags: dictionary(text()),
});

export type SqlApplicationDocument = Decoded<typeof decode>;

/** A name is unique within its account and region, and the key makes it so. */
export const sqlApplicationType = new KeyType<
  readonly [account: string, region: string, name: string],
  SqlApplicationDocument
>({
  name: 'sql-application',
  parts: ['text', 'text', 'text'],
  decode,
  encode: definedOnly,
});

function isCsv(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'CSV';
}
