/**
 * Firehose's format conversion: records of JSON become the rows of a Parquet or ORC file. The same records give the same
 * bytes, and a file is made with no more than one group of its rows in memory.
 */
import type { ColumnField } from '../../../format/columnar/column-type.ts';
import { OrcFile } from '../../../format/orc/orc-file.ts';
import { ParquetFile } from '../../../format/parquet/parquet-file.ts';
import type { ColumnarWriting, JsonReading } from '../delivery-stream.ts';
import type { TableSchema } from '../ports.ts';
import type { ConversionFailure } from './failure.ts';
import { HiveTypeError, parseHiveType } from './hive-type.ts';
import { TimestampFormatError } from './joda-format.ts';
import { openRecordReader, type RecordReader } from './record-reader.ts';

export interface Columnar {
  /** Why the record cannot be converted; undefined where it can. */
  check(record: Uint8Array): ConversionFailure | undefined;
  /** A file of `records`, each of which passed its check. */
  write(records: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}

export interface ColumnarOptions {
  readonly schema: TableSchema;
  readonly input: JsonReading;
  readonly output: ColumnarWriting;
  /** Lets everybody else have a turn: a file is minutes of work for a processor where its records are in memory. */
  readonly turn?: () => Promise<void>;
}

/** A schema or an option that cannot be converted by. */
export class ColumnarError extends Error {
  override readonly name = 'ColumnarError';
}

/** Of a group in memory, whatever size of it is asked for; what a delivery stream's file takes at a time. */
export const groupBytesMax = 16 * 1024 * 1024;
const pageBytesMax = 1024 * 1024;
/** A group's size is looked at once in so many rows. */
const rowsPerLook = 64;
/** A few milliseconds of work. */
const looksPerTurn = 8;
/** What Firehose says of ORC's dictionaries where nothing is said, and what is done for Parquet's. */
const dictionaryShare = { parquet: 0.5, orc: 0 } as const;

/** Errors: ColumnarError. */
export function openColumnar({ schema, input, output, turn }: ColumnarOptions): Columnar {
  const fields = fieldsOf(schema);
  const read = recordReader(fields, input);
  return {
    check: (record) => {
      const rows = read(record);
      return Array.isArray(rows) ? undefined : rows;
    },
    write: (records) =>
      write(records, {
        read,
        file: fileOf(fields, output),
        bytesMax: groupBytes(output),
        turn: turn ?? (() => Promise.resolve()),
      }),
  };
}

function recordReader(fields: readonly ColumnField[], input: JsonReading): RecordReader {
  try {
    return openRecordReader(fields, input);
  } catch (error) {
    if (error instanceof TimestampFormatError) throw new ColumnarError(error.message, { cause: error });
    throw error;
  }
}

function fieldsOf(schema: TableSchema): ColumnField[] {
  if (schema.columns.length === 0) throw new ColumnarError('The table has no columns');
  const names = new Set<string>();
  return schema.columns.map(({ name, type }) => {
    if (names.has(name.toLowerCase())) throw new ColumnarError(`The table has two columns '${name}'`);
    names.add(name.toLowerCase());
    try {
      return { name, type: parseHiveType(type) };
    } catch (error) {
      if (error instanceof HiveTypeError)
        throw new ColumnarError(`Column '${name}': ${error.message}`, { cause: error });
      throw error;
    }
  });
}

interface Writing {
  readonly read: RecordReader;
  readonly file: ParquetFile | OrcFile;
  readonly bytesMax: number;
  readonly turn: () => Promise<void>;
}

async function* write(records: AsyncIterable<Uint8Array>, writing: Writing): AsyncIterable<Uint8Array> {
  const { read, file, bytesMax, turn } = writing;
  let looked = 0;
  let looks = 0;
  for await (const record of records) {
    const rows = read(record);
    if (!Array.isArray(rows)) throw new ColumnarError(`A record that cannot be converted: ${rows.errorMessage}`);
    for (const row of rows) file.table.append(row);
    looked += record.length > bytesMax / rowsPerLook ? rowsPerLook : 1;
    if (looked < rowsPerLook) continue;
    looked = 0;
    if (file.table.sizeBytes >= bytesMax) yield* flushed(writing);
    else if (++looks % looksPerTurn === 0) await turn();
  }
  yield* flushed(writing);
  yield await file.finish();
}

async function* flushed({ file, turn }: Writing): AsyncIterable<Uint8Array> {
  for await (const piece of file.flush()) {
    yield piece;
    await turn();
  }
}

function groupBytes(output: ColumnarWriting): number {
  const asked = output.kind === 'parquet' ? output.blockBytes : output.stripeBytes;
  return Math.min(groupBytesMax, asked ?? groupBytesMax);
}

function fileOf(fields: readonly ColumnField[], output: ColumnarWriting): ParquetFile | OrcFile {
  if (output.kind === 'orc') {
    return new OrcFile(fields, {
      compression: output.compression ?? 'SNAPPY',
      dictionaryShareMax: output.dictionaryKeyThreshold ?? dictionaryShare.orc,
      version: output.formatVersion ?? 'V0_12',
    });
  }
  return new ParquetFile(fields, {
    compression: output.compression ?? 'SNAPPY',
    pageBytes: Math.min(output.pageBytes ?? pageBytesMax, pageBytesMax),
    dictionaryShareMax: output.dictionary === false ? 0 : dictionaryShare.parquet,
    version: output.writerVersion ?? 'V1',
  });
}
