/** DiscoverInputSchema's answer over a sample of records. */
import { DiscoveryError, discoverSchema } from '../../engine/sql/input/discovery.ts';
import { InputDecoder } from '../../engine/sql/input/input-decoder.ts';
import { inputStream } from '../../engine/sql/input/input-schema.ts';
import type { InputSchema } from '../../engine/sql/input/input-schema.ts';
import { jsonWriter } from '../../engine/sql/runtime/row-text.ts';
import { typeName } from '../../engine/sql/types/sql-type.ts';
import { unableToDetectSchema } from './errors.ts';
import { sampleRowsShownMax } from './limits.ts';
import { wireSchema } from './record-schema.ts';
import type { Sample } from './samples.ts';
import type { DiscoverInputSchemaResponse, SourceSchema } from './v2/model.gen.ts';

/** Errors: UnableToDetectSchemaException. */
export function discover({ records, shown: raw }: Sample): DiscoverInputSchemaResponse {
  if (records.length === 0)
    throw unableToDetectSchema('There are no records to discover a schema from: put some, or begin earlier.', raw);
  let schema: InputSchema;
  try {
    schema = discoverSchema(records);
  } catch (error) {
    if (!(error instanceof DiscoveryError)) throw error;
    throw unableToDetectSchema(error.message, raw, error);
  }
  return {
    InputSchema: sourceSchemaOf(schema),
    ParsedInputRecords: parsedRows(schema, records),
    ProcessedInputRecords: raw,
    RawInputRecords: raw,
  };
}

function sourceSchemaOf({ format, columns }: InputSchema): SourceSchema {
  return wireSchema({
    format:
      format.kind === 'json'
        ? { kind: 'JSON', rowPath: format.rowPath }
        : { kind: 'CSV', rowDelimiter: format.rowDelimiter, columnDelimiter: format.columnDelimiter },
    encoding: 'UTF-8',
    columns: columns.map(({ name, type, mapping }) => ({
      name,
      sqlType: typeName(type).replaceAll(', ', ','),
      mapping: format.kind === 'json' ? (mapping ?? `$.${name}`) : undefined,
    })),
  });
}

/** Rows as the schema reads them; what cannot be read in them is `null`. */
function parsedRows(schema: InputSchema, records: readonly Uint8Array[]): string[][] {
  const writers = schema.columns.map(({ type }) => jsonWriter(type));
  const decoder = new InputDecoder(schema, inputStream('SAMPLE', schema), new Set(schema.columns.keys()));
  const rows: string[][] = [];
  for (const data of records) {
    if (rows.length >= sampleRowsShownMax) break;
    decoder.decode(
      { data, arrivalMs: 0 },
      {
        row: (row) => rows.push(writers.map((write, index) => plainText(row[index] ?? null, write))),
        fail: () => rows.push(writers.map(() => 'null')),
      },
    );
  }
  return rows.slice(0, sampleRowsShownMax);
}

type Writer = ReturnType<typeof jsonWriter>;

function plainText(value: Parameters<Writer>[0], write: Writer): string {
  if (value === null) return 'null';
  const json = write(value);
  return json.startsWith('"') ? String(JSON.parse(json)) : json;
}
