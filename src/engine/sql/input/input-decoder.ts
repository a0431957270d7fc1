/** Records of an input as rows of its in-application stream, with the metadata columns behind the mapped ones. */
import type { StreamSchema } from '../binder/catalog.ts';
import type { RowError } from '../errors.ts';
import type { SourceRecord } from '../runtime/ports.ts';
import type { Value } from '../types/sql-type.ts';
import { CsvDecoder } from './csv-decoder.ts';
import type { InputSchema } from './input-schema.ts';
import { JsonDecoder } from './json-decoder.ts';
import type { RecordDecoder } from './json-decoder.ts';

export interface RowReceiver {
  row(row: Value[]): void;
  fail(error: RowError, data: Uint8Array): void;
}

export class InputDecoder {
  readonly #decoder: RecordDecoder;
  readonly #mappedColumns: number;
  /** undefined for those that nothing reads. */
  readonly #metadata: readonly (string | undefined)[];

  constructor(schema: InputSchema, stream: StreamSchema, used: ReadonlySet<number> | undefined) {
    const isUsed = (index: number): boolean => used?.has(index) === true;
    const { format } = schema;
    this.#decoder = format.kind === 'json' ? new JsonDecoder(schema, isUsed) : new CsvDecoder(schema, format, isUsed);
    this.#mappedColumns = schema.columns.length;
    this.#metadata = stream.columns
      .slice(this.#mappedColumns)
      .map((column, index) => (isUsed(this.#mappedColumns + index) ? column.name : undefined));
  }

  decode(record: SourceRecord, receiver: RowReceiver): void {
    this.#decoder.decode(record.data, {
      row: (row) => {
        for (const name of this.#metadata) row.push(name === undefined ? null : metadataOf(record, name));
        receiver.row(row);
      },
      fail: (error, data) => receiver.fail(error, data),
    });
  }
}

function metadataOf(record: SourceRecord, name: string): Value {
  switch (name) {
    case 'APPROXIMATE_ARRIVAL_TIME':
      return record.arrivalMs;
    case 'SHARD_ID':
      return record.shardId ?? null;
    case 'PARTITION_KEY':
      return record.partitionKey ?? null;
    default:
      return record.sequenceNumber ?? null;
  }
}
