/** The in-application error stream: what became of rows that failed. */
import type { StreamSchema } from '../binder/catalog.ts';
import { errorStreamName } from '../errors.ts';
import type { RowErrorName } from '../errors.ts';
import { simple, varchar } from '../types/sql-type.ts';
import type { Row } from '../types/sql-type.ts';

export const messageLengthMax = 4096;
export const dataRowLengthMax = 49_152;

export const errorStreamSchema: StreamSchema = {
  name: errorStreamName,
  columns: [
    { name: 'ERROR_TIME', type: simple('TIMESTAMP') },
    { name: 'ERROR_LEVEL', type: varchar(10) },
    { name: 'ERROR_NAME', type: varchar(32) },
    { name: 'MESSAGE', type: varchar(messageLengthMax) },
    { name: 'DATA_ROWTIME', type: simple('TIMESTAMP') },
    { name: 'DATA_ROW', type: varchar(dataRowLengthMax) },
    { name: 'PUMP_NAME', type: varchar(128) },
  ],
};

export interface RowFailure {
  readonly timeMs: number;
  readonly name: RowErrorName;
  readonly message: string;
  readonly rowtimeMs: number;
  readonly data: Uint8Array;
  readonly pump: string | undefined;
}

export function errorRow(failure: RowFailure): Row {
  const bytes = Buffer.from(failure.data.buffer, failure.data.byteOffset, failure.data.byteLength);
  const hex = bytes
    .subarray(0, dataRowLengthMax / 2)
    .toString('hex')
    .toUpperCase();
  return [
    failure.timeMs,
    'WARNING',
    failure.name,
    failure.message.slice(0, messageLengthMax),
    failure.rowtimeMs,
    hex,
    // The service writes a missing pump name as this word.
    failure.pump ?? 'null',
  ];
}
