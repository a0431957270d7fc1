/** Record values: what the log-parsing functions give; fields are reached as `t.r.COLUMN1`. */
import type { RecordField, SqlType } from '../../types/sql-type.ts';
import { varchar } from '../../types/sql-type.ts';

export const fieldLengthDefault = 1024;
export const fieldsMax = 1000;

/** COLUMN1 … COLUMNn as VARCHAR(1024). */
export function plainFields(count: number): RecordField[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `COLUMN${index + 1}`,
    type: varchar(fieldLengthDefault),
  }));
}

export function recordType(fields: readonly RecordField[]): SqlType {
  return { kind: 'RECORD', fields };
}
