/** The destination of a delivery stream; a part of other documents. */
import {
  boolean,
  DecodeError,
  dictionary,
  integer,
  list,
  object,
  oneOf,
  optional,
  text,
} from '../../../base/decode.ts';
import type { Decoded, Decoder } from '../../../base/decode.ts';
import { maybe } from './defined.ts';

const number: Decoder<number> = (value, path = '') => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new DecodeError(path, 'a number', value);
};

const count = integer({ min: 0 });

const place = {
  roleArn: text(),
  bucketArn: text(),
  prefix: maybe(text()),
  errorOutputPrefix: maybe(text()),
  buffering: object({ sizeMiB: integer({ min: 1 }), intervalS: count }),
  compression: oneOf('UNCOMPRESSED', 'GZIP', 'ZIP', 'Snappy', 'HADOOP_SNAPPY'),
  kmsKeyArn: maybe(text()),
  logging: object({ enabled: boolean, logGroup: maybe(text()), logStream: maybe(text()) }),
};

const enabledBackup = object({ mode: oneOf('Enabled'), place: object(place) });
const disabledBackup = object({ mode: oneOf('Disabled'), place: optional(object(place)) });

const backup: Decoder<Decoded<typeof enabledBackup> | Decoded<typeof disabledBackup>> = (value, path = '') =>
  fieldOf(value, 'mode') === 'Enabled' ? enabledBackup(value, path) : disabledBackup(value, path);

const schema = object({
  roleArn: maybe(text()),
  catalogId: maybe(text()),
  databaseName: maybe(text()),
  tableName: maybe(text()),
  region: maybe(text()),
  versionId: maybe(text()),
  meant: maybe(object({ catalogId: text(), region: text() })),
});

const openx = object({
  kind: oneOf('openx'),
  dotsToUnderscores: maybe(boolean),
  caseInsensitive: maybe(boolean),
  columnToKey: maybe(dictionary(text())),
});
const hive = object({ kind: oneOf('hive'), timestampFormats: maybe(list(text())) });

const input: Decoder<Decoded<typeof openx> | Decoded<typeof hive>> = (value, path = '') =>
  fieldOf(value, 'kind') === 'hive' ? hive(value, path) : openx(value, path);

const parquet = object({
  kind: oneOf('parquet'),
  blockBytes: maybe(count),
  pageBytes: maybe(count),
  compression: maybe(oneOf('UNCOMPRESSED', 'GZIP', 'SNAPPY')),
  dictionary: maybe(boolean),
  paddingBytesMax: maybe(count),
  writerVersion: maybe(oneOf('V1', 'V2')),
});
const orc = object({
  kind: oneOf('orc'),
  stripeBytes: maybe(count),
  blockBytes: maybe(count),
  rowIndexStride: maybe(count),
  enablePadding: maybe(boolean),
  paddingTolerance: maybe(number),
  compression: maybe(oneOf('NONE', 'ZLIB', 'SNAPPY')),
  bloomFilterColumns: maybe(list(text())),
  bloomFilterFalsePositiveProbability: maybe(number),
  dictionaryKeyThreshold: maybe(number),
  formatVersion: maybe(oneOf('V0_11', 'V0_12')),
});

const output: Decoder<Decoded<typeof parquet> | Decoded<typeof orc>> = (value, path = '') =>
  fieldOf(value, 'kind') === 'orc' ? orc(value, path) : parquet(value, path);

const processor = object({ type: text(), parameters: list(object({ name: text(), value: text() })) });

/** Written with `definedOnly`. */
export const s3Destination = object({
  ...place,
  id: text({ lengthMin: 1 }),
  isExtended: boolean,
  backup,
  processing: maybe(object({ enabled: boolean, processors: list(processor) })),
  conversion: maybe(object({ enabled: boolean, schema: maybe(schema), input: maybe(input), output: maybe(output) })),
  dynamicPartitioning: maybe(object({ enabled: boolean, retryS: maybe(count) })),
  fileExtension: maybe(text()),
  timeZone: maybe(text()),
});

export type DestinationDocument = Decoded<typeof s3Destination>;

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
