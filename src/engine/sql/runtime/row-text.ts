/** Rows as JSON and CSV text: what outputs and the error stream carry. */
import { unreachable } from '../../../base/assert.ts';
import type { Column } from '../binder/catalog.ts';
import { exactOf, textOf } from '../types/conversion.ts';
import { formatDate, formatTime, formatTimestamp } from '../types/datetime.ts';
import { formatExact } from '../types/exact.ts';
import { formatDouble, formatReal } from '../types/number-text.ts';
import type { Row, SqlType, Value } from '../types/sql-type.ts';

/** Values without their types, for rows in the middle of a plan. */
export function rowAsJson(row: Row): string {
  return JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
}

/** One JSON value of a column: numbers and booleans as such, everything else as text. */
export function jsonWriter(type: SqlType): (value: Value) => string {
  switch (type.kind) {
    case 'TINYINT':
    case 'SMALLINT':
    case 'INTEGER':
    case 'BIGINT':
    case 'BOOLEAN':
      return String;
    case 'DECIMAL':
      return (value) => formatExact(exactOf(value), type.scale);
    case 'REAL':
      return (value) => formatReal(Number(value));
    case 'DOUBLE':
      return (value) => formatDouble(Number(value));
    case 'DATE':
      return (value) => `"${formatDate(Number(value))}"`;
    case 'TIME':
      return (value) => `"${formatTime(Number(value), true)}"`;
    case 'TIMESTAMP':
      return (value) => `"${formatTimestamp(Number(value), true)}"`;
    case 'BINARY':
    case 'VARBINARY':
      return (value) => JSON.stringify(Buffer.from(String(value), 'latin1').toString('base64'));
    case 'CHAR':
    case 'VARCHAR':
      return (value) => JSON.stringify(value);
    case 'INTERVAL':
    case 'RECORD':
    case 'NULL': {
      const text = textOf(type);
      return (value) => JSON.stringify(text(value));
    }
  }
  return unreachable(type);
}

/** One object of a row, with the columns' names as its keys. */
export function jsonRowWriter(columns: readonly Column[]): (row: Row) => string {
  const writers = columns.map((column) => jsonWriter(column.type));
  const keys = columns.map((column) => JSON.stringify(column.name));
  return (row) => {
    const members = writers.map((write, index) => {
      const value = row[index] ?? null;
      return `${keys[index]}:${value === null ? 'null' : write(value)}`;
    });
    return `{${members.join(',')}}`;
  };
}

/** One line of CSV without its end; NULL is empty, and quotes stand only where they must. */
export function csvRowWriter(columns: readonly Column[]): (row: Row) => string {
  const writers = columns.map((column) => jsonWriter(column.type));
  return (row) =>
    writers
      .map((write, index) => {
        const value = row[index] ?? null;
        if (value === null) return '';
        const json = write(value);
        const text = json.startsWith('"') ? String(JSON.parse(json)) : json;
        return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
      })
      .join(',');
}
