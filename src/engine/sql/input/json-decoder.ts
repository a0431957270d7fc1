/**
 * JSON records as rows: only the columns that are asked for are parsed. A record may hold several documents; each gives one
 * row, or as many as the schema's one flattened array has elements, and at least one.
 */
import { required } from '../../../base/assert.ts';
import { JsonFieldScanner, JsonTextError, arrayElements, jsonKind, skipBlanks } from '../../../format/json-fields.ts';
import { ShortTextCache } from '../../../format/short-text-cache.ts';
import { RowError } from '../errors.ts';
import type { Value } from '../types/sql-type.ts';
import { jsonCoercion } from './coercion.ts';
import type { JsonCoercion } from './coercion.ts';
import type { InputSchema } from './input-schema.ts';
import { JsonPathError, parseJsonPath } from './json-path.ts';
import type { JsonPath } from './json-path.ts';

/** Takes the rows of one record; `fail` the documents that do not fit. */
export interface RecordReceiver {
  row(row: Value[]): void;
  fail(error: RowError, data: Uint8Array): void;
}

export interface RecordDecoder {
  decode(data: Uint8Array, receiver: RecordReceiver): void;
}

interface ColumnPlan {
  readonly index: number;
  readonly coercion: JsonCoercion;
  readonly slot: number;
}

export class JsonDecoder implements RecordDecoder {
  /** A row of NULLs to copy, which is the fastest way to make one. */
  readonly #empty: Value[];
  readonly #scanner: JsonFieldScanner;
  readonly #columns: readonly ColumnPlan[];
  /** The slot of the array whose elements make rows, and what is read from each element. */
  readonly #flattened:
    | { readonly slot: number; readonly scanner: JsonFieldScanner; readonly columns: readonly ColumnPlan[] }
    | undefined;

  /** `used` tells which columns of the schema a query reads; the others stay NULL. */
  constructor(schema: InputSchema, used: (index: number) => boolean) {
    if (schema.format.kind !== 'json') throw new JsonPathError('the schema is not one of JSON records');
    this.#empty = schema.columns.map(() => null);
    const cache = new ShortTextCache();
    const root = parseJsonPath(schema.format.rowPath);
    const paths = schema.columns.map((column) => under(root, parseJsonPath(column.mapping ?? `$.${column.name}`)));
    const plain: (readonly string[])[] = [];
    const inner: (readonly string[])[] = [];
    const columns: ColumnPlan[] = [];
    const innerColumns: ColumnPlan[] = [];
    let arrayKeys: readonly string[] | undefined;
    for (const [index, column] of schema.columns.entries()) {
      const path = required(paths[index], 'a path for each column');
      if (path.element !== undefined) {
        if (arrayKeys !== undefined && arrayKeys.join('\0') !== path.keys.join('\0')) {
          throw new JsonPathError('Only one array of a schema can be flattened into rows');
        }
        arrayKeys = path.keys;
      }
      if (!used(index)) continue;
      const coercion = jsonCoercion(column.type, cache);
      if (path.element === undefined) columns.push({ index, coercion, slot: plain.push(path.keys) - 1 });
      else innerColumns.push({ index, coercion, slot: inner.push(path.element) - 1 });
    }
    this.#columns = columns;
    if (arrayKeys !== undefined) {
      this.#flattened = {
        slot: plain.push(arrayKeys) - 1,
        scanner: new JsonFieldScanner(inner),
        columns: innerColumns,
      };
    }
    // Even a query that reads no column must know whether the record is JSON.
    this.#scanner = new JsonFieldScanner(plain.length === 0 ? [[]] : plain);
  }

  decode(data: Uint8Array, receiver: RecordReceiver): void {
    const end = data.length;
    let position = skipBlanks(data, 0, end);
    while (position < end) {
      const start = position;
      try {
        position = this.#scanner.scan(data, start, end);
        this.#document(data, receiver);
      } catch (error) {
        if (error instanceof RowError) receiver.fail(error, data.subarray(start, position));
        else if (error instanceof JsonTextError) {
          // Where the document ends is not known, so neither is where the next one begins.
          receiver.fail(new RowError('Parse error', error.message), data.subarray(start));
          return;
        } else throw error;
      }
      position = skipBlanks(data, position, end);
    }
  }

  #document(data: Uint8Array, receiver: RecordReceiver): void {
    const row = this.#empty.slice();
    this.#read(this.#scanner, this.#columns, data, row);
    if (this.#flattened === undefined) {
      receiver.row(row);
      return;
    }
    const { slot, scanner, columns } = this.#flattened;
    const rows: Value[][] = [];
    if (this.#scanner.kinds[slot] === jsonKind.array) {
      const [start, end] = [this.#scanner.starts[slot] ?? 0, this.#scanner.ends[slot] ?? 0];
      for (const [from, to] of arrayElements(data, start, end)) {
        scanner.scan(data, from, to);
        if (!scanner.kinds.some((kind) => kind !== jsonKind.missing)) continue;
        const copy = [...row];
        this.#read(scanner, columns, data, copy);
        rows.push(copy);
      }
    }
    if (rows.length === 0) rows.push(row);
    for (const each of rows) receiver.row(each);
  }

  #read(scanner: JsonFieldScanner, columns: readonly ColumnPlan[], data: Uint8Array, row: Value[]): void {
    const { kinds, starts, ends } = scanner;
    for (const { index, coercion, slot } of columns) {
      row[index] = coercion(data, kinds[slot] ?? 0, starts[slot] ?? 0, ends[slot] ?? 0);
    }
  }
}

/** A column's path below the row path; a row path through an array makes each element a row. */
function under(root: JsonPath, path: JsonPath): JsonPath {
  if (root.isArray) {
    if (path.element !== undefined) throw new JsonPathError('A path goes through more than one array');
    return { keys: root.keys, element: path.keys, isArray: false };
  }
  if (root.element !== undefined) throw new JsonPathError('The row path may end at an array, not go through one');
  return { ...path, keys: [...root.keys, ...path.keys] };
}
