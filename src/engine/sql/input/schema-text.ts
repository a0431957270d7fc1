/** Input schemas as text: a list of columns as in CREATE STREAM, or the service's own SourceSchema JSON. */
import { tokenize } from '../parser/lexer.ts';
import { TokenStream } from '../parser/token-stream.ts';
import { parseType } from '../parser/types.ts';
import { typeName } from '../types/sql-type.ts';
import type { InputColumn, InputSchema, RecordFormat } from './input-schema.ts';
import { parseSqlType } from './input-schema.ts';

/** Throws `SqlError` where a type is none, and `SchemaError` where the JSON has another shape. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';
}

export const jsonFormat: RecordFormat = { kind: 'json', rowPath: '$' };
export const csvFormat: RecordFormat = { kind: 'csv', rowDelimiter: '\n', columnDelimiter: ',' };

export function parseSchema(text: string, format: RecordFormat): InputSchema {
  return text.trim().startsWith('{') ? parseSourceSchema(text) : { format, columns: parseColumns(text) };
}

/** `name TYPE, "other" TYPE`; names stand for themselves, as those of a configuration do. */
function parseColumns(text: string): InputColumn[] {
  const tokens = new TokenStream(tokenize(text), text);
  const columns: InputColumn[] = [];
  do {
    const token = tokens.current;
    // As a configuration's names, these may be reserved words.
    if (token.kind === 'word') tokens.take();
    else tokens.expectKind('name', '<IDENTIFIER>');
    const name = token.kind === 'name' ? token.value : token.text;
    columns.push({ name, type: parseType(tokens) });
  } while (tokens.accept(','));
  if (!tokens.atEnd) throw tokens.unexpected();
  return columns;
}

function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SchemaError(`${what} must be an object`);
  return Object.fromEntries(Object.entries(value));
}

function textAt(object: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = object[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new SchemaError(`${key} must be a text`);
  return value;
}

function parseSourceSchema(text: string): InputSchema {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw new SchemaError('the schema is no JSON', { cause });
  }
  const schema = record(parsed, 'the schema');
  const columns = schema['RecordColumns'];
  if (!Array.isArray(columns) || columns.length === 0) throw new SchemaError('RecordColumns must be a list of columns');
  const format = parseFormat(
    schema['RecordFormat'] === undefined ? undefined : record(schema['RecordFormat'], 'RecordFormat'),
  );
  return { format, columns: columns.map((column: unknown) => parseColumn(record(column, 'a column'))) };
}

function parseFormat(format: Readonly<Record<string, unknown>> | undefined): RecordFormat {
  if (format === undefined) return jsonFormat;
  const parameters =
    format['MappingParameters'] === undefined ? {} : record(format['MappingParameters'], 'MappingParameters');
  if (format['RecordFormatType'] === 'CSV') {
    const csv = record(parameters['CSVMappingParameters'] ?? {}, 'CSVMappingParameters');
    return {
      kind: 'csv',
      rowDelimiter: textAt(csv, 'RecordRowDelimiter') ?? '\n',
      columnDelimiter: textAt(csv, 'RecordColumnDelimiter') ?? ',',
    };
  }
  if (format['RecordFormatType'] !== 'JSON') throw new SchemaError('RecordFormatType must be JSON or CSV');
  const json = record(parameters['JSONMappingParameters'] ?? {}, 'JSONMappingParameters');
  return { kind: 'json', rowPath: textAt(json, 'RecordRowPath') ?? '$' };
}

function parseColumn(column: Readonly<Record<string, unknown>>): InputColumn {
  const [name, type, mapping] = [textAt(column, 'Name'), textAt(column, 'SqlType'), textAt(column, 'Mapping')];
  if (name === undefined || type === undefined) throw new SchemaError('a column needs Name and SqlType');
  return { name, type: parseSqlType(type), ...(mapping === undefined ? {} : { mapping }) };
}

/** The schema as the service's API has it. */
export function sourceSchemaJson(schema: InputSchema): string {
  const { format } = schema;
  const MappingParameters =
    format.kind === 'json'
      ? { JSONMappingParameters: { RecordRowPath: format.rowPath } }
      : {
          CSVMappingParameters: {
            RecordRowDelimiter: format.rowDelimiter,
            RecordColumnDelimiter: format.columnDelimiter,
          },
        };
  const RecordColumns = schema.columns.map(({ name, type, mapping }) => ({
    Name: name,
    ...(format.kind === 'json' ? { Mapping: mapping ?? `$.${name}` } : {}),
    SqlType: typeName(type).replace(/, /g, ','),
  }));
  const RecordFormat = { RecordFormatType: format.kind.toUpperCase(), MappingParameters };
  return JSON.stringify({ RecordFormat, RecordEncoding: 'UTF-8', RecordColumns }, undefined, 2);
}
