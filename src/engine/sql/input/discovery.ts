/**
 * A schema guessed from a sample of records: JSON objects with one level of nesting flattened, else delimited text. Names,
 * the `COL_` prefix and the lengths of texts follow what the service is known to have done; fractions become DOUBLE, where
 * it was seen to choose REAL or DECIMAL, since sums of REALs show digits that nobody sent.
 */
import { JsonFieldScanner, JsonTextError, skipBlanks } from '../../../format/json-fields.ts';
import { parseCsv } from '../../../format/csv.ts';
import { reservedWords } from '../parser/reserved-words.ts';
import { characterLengthMax, simple, varchar } from '../types/sql-type.ts';
import type { SqlType } from '../types/sql-type.ts';
import { inputColumnsMax } from './input-schema.ts';
import type { InputColumn, InputSchema } from './input-schema.ts';

export class DiscoveryError extends Error {
  override readonly name = 'DiscoveryError';
}

const columnNameLengthMax = 100;
/** Lengths of discovered texts are powers of four. */
const textLengths = [4, 16, 64, 256, 1024, 4096, 16_384, characterLengthMax];

export function discoverSchema(records: readonly Uint8Array[]): InputSchema {
  const documents = records.flatMap(documentsOf);
  const objects = documents.filter(isObject);
  if (objects.length > 0 && objects.length === documents.length) return jsonSchema(objects);
  const text = records.map((record) => Buffer.from(record).toString('utf8')).join('\n');
  if (text.trim() === '') throw new DiscoveryError('There is no data to discover a schema from.');
  return csvSchema(text);
}

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A record may hold several documents; what is no JSON counts as one document that is no object. */
function documentsOf(record: Uint8Array): unknown[] {
  const whole = new JsonFieldScanner([[]]);
  const documents: unknown[] = [];
  try {
    for (let position = skipBlanks(record, 0, record.length); position < record.length;) {
      const end = whole.scan(record, position, record.length);
      documents.push(JSON.parse(Buffer.from(record.subarray(position, end)).toString('utf8')));
      position = skipBlanks(record, end, record.length);
    }
  } catch (error) {
    if (!(error instanceof JsonTextError) && !(error instanceof SyntaxError)) throw error;
    return [undefined];
  }
  return documents;
}

interface Found {
  readonly name: string;
  readonly mapping: string;
  readonly values: unknown[];
}

function jsonSchema(objects: readonly JsonObject[]): InputSchema {
  const found = new Map<string, Found>();
  const take = (name: string, mapping: string, value: unknown): void => {
    const known = found.get(mapping) ?? { name, mapping, values: [] };
    known.values.push(value);
    found.set(mapping, known);
  };
  for (const object of objects) {
    for (const [key, value] of Object.entries(object)) {
      if (!isObject(value)) take(key, pathOf([key], Array.isArray(value)), value);
      else
        for (const [inner, nested] of Object.entries(value))
          take(`${key}_${inner}`, pathOf([key, inner], Array.isArray(nested)), nested);
    }
  }
  const columns = [...found.values()].slice(0, inputColumnsMax);
  return {
    format: { kind: 'json', rowPath: '$' },
    columns: named(columns.map(({ name, mapping, values }) => ({ name, mapping, type: typeOf(values) }))),
  };
}

function pathOf(keys: readonly string[], isArray: boolean): string {
  const path = keys.map((key) => (/^[^.[\]"']+$/.test(key) ? `.${key}` : `["${key}"]`)).join('');
  return `$${path}${isArray ? '[0:]' : ''}`;
}

function typeOf(values: readonly unknown[]): SqlType {
  const known = values.filter((value) => value !== null);
  if (known.length > 0 && known.every((value) => typeof value === 'number')) return numberType(known);
  if (known.length > 0 && known.every((value) => typeof value === 'boolean')) return simple('BOOLEAN');
  const longest = known.reduce<number>(
    (most, value) => Math.max(most, (typeof value === 'string' ? value : JSON.stringify(value)).length),
    1,
  );
  return varchar(textLengths.find((length) => length >= longest) ?? characterLengthMax);
}

function numberType(values: readonly number[]): SqlType {
  if (!values.every(Number.isInteger)) return simple('DOUBLE');
  const most = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  if (most <= 127) return simple('TINYINT');
  if (most <= 32_767) return simple('SMALLINT');
  if (most <= 2_147_483_647) return simple('INTEGER');
  return Number.isSafeInteger(most) ? simple('BIGINT') : simple('DOUBLE');
}

/** USER → COL_USER, USER@DOMAIN → COL_USERDOMAIN, @@ → COL_0; the case stays and does not matter for reserved words. */
export function columnName(name: string, position: number): string {
  const kept = name.replaceAll(/[^A-Za-z0-9_]/g, '').slice(0, columnNameLengthMax);
  if (kept === '') return `COL_${position}`;
  const plain = kept === name && !/^\d/.test(kept) && !reservedWords.has(kept.toUpperCase());
  return plain ? kept : `COL_${kept}`;
}

function named(columns: readonly InputColumn[]): InputColumn[] {
  const taken = new Set<string>();
  return columns.map((column, position) => {
    let name = columnName(column.name, position);
    for (let copy = 2; taken.has(name); copy += 1) name = `${columnName(column.name, position)}_${copy}`;
    taken.add(name);
    return { ...column, name };
  });
}

function csvSchema(text: string): InputSchema {
  const rowDelimiter = text.includes('\r\n') ? '\r\n' : '\n';
  const [firstLine = ''] = text.split(rowDelimiter);
  const delimiters = [',', '\t', ';', '|', ' '];
  const count = (delimiter: string): number => firstLine.split(delimiter).length;
  const columnDelimiter = delimiters.reduce(
    (best, candidate) => (count(candidate) > count(best) ? candidate : best),
    ',',
  );
  const rows = parseCsv(text, { rowDelimiter, columnDelimiter }).filter((row) => row.length > 1 || row[0] !== '');
  const [first = []] = rows;
  // A first row without a number above rows with numbers is a header: it gives the names, and stays a row as data.
  const hasHeader = rows.length > 1 && first.every((field) => Number.isNaN(Number(field)) && field !== '');
  const body = hasHeader ? rows.slice(1) : rows;
  const columns = first.map((field, index) => {
    const values = body.map((row) => csvValue(row[index] ?? ''));
    return { name: hasHeader ? field.trim() : `COL_${index}`, type: typeOf(values) };
  });
  return { format: { kind: 'csv', rowDelimiter, columnDelimiter }, columns: named(columns) };
}

function csvValue(field: string): unknown {
  const text = field.trim();
  if (text === '') return null;
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return Number(text);
  return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text;
}
