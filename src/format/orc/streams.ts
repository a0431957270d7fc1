/** The streams that hold a column's entries in a stripe. */
import { unreachable } from '../../base/assert.ts';
import type {
  Column,
  DecimalColumn,
  DoubleColumn,
  NumberColumn,
  TextColumn,
  TimestampColumn,
} from '../columnar/column.ts';
import { ByteList } from '../columnar/growing.ts';
import { writeBitRuns, writeByteRuns, writeIntegerRuns, writeLongRuns, zigzag } from './run-length.ts';

export const streamKind = { present: 0, data: 1, length: 2, dictionary: 3, secondary: 5 } as const;

export interface Stream {
  readonly kind: number;
  readonly bytes: Buffer;
}

export interface ColumnStreams {
  readonly streams: readonly Stream[];
  /** Entries of the dictionary; undefined without one. */
  readonly dictionarySize: number | undefined;
}

/** Of the column itself, without those below it. */
export function streamsOf(column: Column): ColumnStreams {
  const streams: Stream[] = [];
  if (column.nullCount > 0) streams.push(stream('present', (into) => writeBitRuns(into, column.presence.view())));
  streams.push(...valueStreams(column));
  const isDictionary = column.kind === 'text' && column.values.indexes !== undefined;
  return { streams, dictionarySize: isDictionary ? column.values.ends.length : undefined };
}

function stream(kind: keyof typeof streamKind, write: (into: ByteList) => void): Stream {
  const into = new ByteList();
  write(into);
  return { kind: streamKind[kind], bytes: into.view() };
}

function valueStreams(column: Column): Stream[] {
  switch (column.kind) {
    case 'boolean':
      return [stream('data', (into) => writeBitRuns(into, column.values.view()))];
    case 'tinyint':
      return [stream('data', (into) => writeByteRuns(into, Uint8Array.from(column.values.view())))];
    case 'smallint':
    case 'int':
    case 'date':
      return [numberStream(column)];
    case 'bigint':
      return [stream('data', (into) => writeLongRuns(into, column.values.view()))];
    case 'float':
    case 'double':
      return [floatStream(column)];
    case 'text':
      return textStreams(column);
    case 'binary':
      return [
        { kind: streamKind.data, bytes: Buffer.from(column.bytes.view()) },
        lengthStream(lengthsOf(column.ends.view())),
      ];
    case 'timestamp':
      return timestampStreams(column);
    case 'decimal':
      return decimalStreams(column);
    case 'array':
    case 'map':
      return [lengthStream(column.lengths.view())];
    case 'struct':
      return [];
    default:
      return unreachable(column);
  }
}

function numberStream(column: NumberColumn): Stream {
  return stream('data', (into) => writeIntegerRuns(into, column.values.view(), 'signed'));
}

function lengthStream(lengths: Int32Array): Stream {
  return stream('length', (into) => writeIntegerRuns(into, lengths, 'unsigned'));
}

function lengthsOf(ends: Int32Array): Int32Array {
  return ends.map((end, index) => end - (index === 0 ? 0 : (ends[index - 1] ?? 0)));
}

function floatStream(column: DoubleColumn): Stream {
  const values = column.values.view();
  const size = column.kind === 'float' ? 4 : 8;
  const bytes = Buffer.allocUnsafe(values.length * size);
  for (const [index, value] of values.entries()) {
    if (size === 4) bytes.writeFloatLE(value, index * size);
    else bytes.writeDoubleLE(value, index * size);
  }
  return { kind: streamKind.data, bytes };
}

function textStreams({ values }: TextColumn): Stream[] {
  const texts = Buffer.from(values.bytes);
  const lengths = lengthStream(lengthsOf(values.ends));
  const { indexes } = values;
  if (indexes === undefined) return [{ kind: streamKind.data, bytes: texts }, lengths];
  const data = stream('data', (into) => writeIntegerRuns(into, indexes, 'unsigned'));
  return [data, lengths, { kind: streamKind.dictionary, bytes: texts }];
}

/** ORC counts seconds from here. */
const secondsAt2015 = 1_420_070_400;

/** Nanoseconds lose their last zeros, the count of which (less one, from two on) stands in the lowest three bits. */
function timestampStreams(column: TimestampColumn): Stream[] {
  const nanos = column.nanos.view();
  // Readers take one second off a moment before 1970 that has a millisecond's fraction or more, as ORC has always had it.
  const seconds = column.seconds
    .view()
    .map((second, index) => second + (second < 0 && (nanos[index] ?? 0) > 999_999 ? 1 : 0) - secondsAt2015);
  const packed = Float64Array.from(nanos, packedNanos);
  return [
    stream('data', (into) => writeIntegerRuns(into, seconds, 'signed')),
    stream('secondary', (into) => writeIntegerRuns(into, packed, 'unsigned')),
  ];
}

function packedNanos(nanos: number): number {
  if (nanos === 0 || nanos % 100 !== 0) return nanos * 8;
  let zeros = 0;
  let rest = nanos;
  for (; rest % 10 === 0 && zeros < 8; rest /= 10) zeros += 1;
  return rest * 8 + zeros - 1;
}

function decimalStreams(column: DecimalColumn): Stream[] {
  const scales = new Int32Array(column.values.length).fill(column.type.scale);
  return [
    stream('data', (into) => {
      for (const value of column.values) into.bigVarint(zigzag(value));
    }),
    stream('secondary', (into) => writeIntegerRuns(into, scales, 'signed')),
  ];
}
