/** CSV records as rows: columns by position; trailing fields are ignored and missing ones are NULL. */
import { CsvError, parseCsv } from '../../../format/csv.ts';
import type { CsvFormat } from '../../../format/csv.ts';
import { RowError } from '../errors.ts';
import { familyOf } from '../types/sql-type.ts';
import type { Value } from '../types/sql-type.ts';
import { textCoercion } from './coercion.ts';
import type { TextCoercion } from './coercion.ts';
import type { InputSchema } from './input-schema.ts';
import type { RecordDecoder, RecordReceiver } from './json-decoder.ts';

export class CsvDecoder implements RecordDecoder {
  readonly #format: CsvFormat;
  readonly #coercions: readonly (TextCoercion | undefined)[];
  readonly #isText: readonly boolean[];

  constructor(schema: InputSchema, format: CsvFormat, used: (index: number) => boolean) {
    this.#format = format;
    this.#coercions = schema.columns.map((column, index) => (used(index) ? textCoercion(column.type) : undefined));
    this.#isText = schema.columns.map((column) => familyOf(column.type) === 'character');
  }

  decode(data: Uint8Array, receiver: RecordReceiver): void {
    const text = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('utf8');
    let rows: readonly (readonly string[])[];
    try {
      rows = parseCsv(text, this.#format);
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      receiver.fail(new RowError('Parse error', error.message), data);
      return;
    }
    for (const fields of rows) this.#row(fields, receiver);
  }

  #row(fields: readonly string[], receiver: RecordReceiver): void {
    if (fields.length === 1 && fields[0]?.trim() === '') return;
    try {
      receiver.row(this.#coercions.map((coercion, index): Value => this.#field(coercion, fields[index], index)));
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      receiver.fail(error, Buffer.from(fields.join(this.#format.columnDelimiter)));
    }
  }

  /** An empty field is NULL, except in a column of text. */
  #field(coercion: TextCoercion | undefined, field: string | undefined, index: number): Value {
    if (coercion === undefined || field === undefined) return null;
    const text = this.#isText[index] === true ? field : field.trim();
    return text === '' && this.#isText[index] !== true ? null : coercion(text);
  }
}
