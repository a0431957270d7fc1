/** SourceSchema of both versions, and the engine's RecordSchema. */
import type { RecordSchema } from '../../engine/jobs/applications/application.ts';
import { invalidArgument } from './errors.ts';
import type { RecordColumn, RecordFormat, SourceSchema } from './v2/model.gen.ts';

/** Types and paths are the engine's to check. Errors: InvalidArgumentException. */
export function recordSchemaOf(schema: SourceSchema): RecordSchema {
  const format = formatOf(schema.RecordFormat);
  return { format, encoding: schema.RecordEncoding, columns: columnsOf(schema.RecordColumns) };
}

/** Errors: InvalidArgumentException. */
export function formatOf({
  RecordFormatType: type,
  MappingParameters: parameters,
}: RecordFormat): RecordSchema['format'] {
  if (type === 'JSON') {
    const rowPath = parameters?.JSONMappingParameters?.RecordRowPath;
    return { kind: 'JSON', rowPath };
  }
  const csv = parameters?.CSVMappingParameters;
  if (csv === undefined)
    throw invalidArgument('MappingParameters must have CSVMappingParameters where RecordFormatType is CSV.');
  return { kind: 'CSV', rowDelimiter: csv.RecordRowDelimiter, columnDelimiter: csv.RecordColumnDelimiter };
}

export function columnsOf(columns: readonly RecordColumn[]): RecordSchema['columns'] {
  return columns.map(({ Name: name, SqlType: sqlType, Mapping: mapping }) => ({ name, sqlType, mapping }));
}

/** As it was given, to the member. */
export function wireSchema({ format, encoding, columns }: RecordSchema): SourceSchema {
  return {
    RecordFormat: wireFormat(format),
    RecordEncoding: encoding,
    RecordColumns: columns.map(({ name, mapping, sqlType }) => ({ Name: name, Mapping: mapping, SqlType: sqlType })),
  };
}

function wireFormat(format: RecordSchema['format']): RecordFormat {
  if (format.kind === 'JSON') {
    const { rowPath } = format;
    const parameters = rowPath === undefined ? {} : mappedBy({ JSONMappingParameters: { RecordRowPath: rowPath } });
    return { RecordFormatType: 'JSON', ...parameters };
  }
  const { rowDelimiter, columnDelimiter } = format;
  return {
    RecordFormatType: 'CSV',
    ...mappedBy({
      CSVMappingParameters: { RecordRowDelimiter: rowDelimiter, RecordColumnDelimiter: columnDelimiter },
    }),
  };
}

function mappedBy(
  MappingParameters: NonNullable<RecordFormat['MappingParameters']>,
): Pick<RecordFormat, 'MappingParameters'> {
  return { MappingParameters };
}
