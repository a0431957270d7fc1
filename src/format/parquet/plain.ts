/** The values of a leaf column in Parquet's plain encoding, and the least and greatest of them for its statistics. */
import { unreachable } from '../../base/assert.ts';
import type { DecimalColumn, NumberColumn, TextColumn, TimestampColumn } from '../columnar/column.ts';
import type { ByteList } from '../columnar/growing.ts';
import type { Range } from './hybrid.ts';
import type { LeafColumn } from './levels.ts';
import { decimalBytes } from './schema.ts';

const julianDayOf1970 = 2_440_588;
const secondsPerDay = 86_400;

/** Writes the present values of `range`. */
export function writePlain(into: ByteList, column: LeafColumn, range: Range): void {
  switch (column.kind) {
    case 'boolean':
      return writeBits(into, column, range);
    case 'tinyint':
    case 'smallint':
    case 'int':
    case 'date':
      return writeInts(into, column, range);
    case 'bigint': {
      const values = column.values.view();
      return writeAll(into, range, 8, (bytes, at, index) => bytes.writeBigInt64LE(values[index] ?? 0n, at));
    }
    case 'float': {
      const values = column.values.view();
      return writeAll(into, range, 4, (bytes, at, index) => bytes.writeFloatLE(values[index] ?? 0, at));
    }
    case 'double': {
      const values = column.values.view();
      return writeAll(into, range, 8, (bytes, at, index) => bytes.writeDoubleLE(values[index] ?? 0, at));
    }
    case 'text':
      return writeBytes(into, column.values, range);
    case 'binary':
      return writeBytes(into, { bytes: column.bytes.view(), ends: column.ends.view() }, range);
    case 'timestamp':
      return writeTimestamps(into, column, range);
    case 'decimal':
      return writeDecimals(into, column, range);
    default:
      return unreachable(column);
  }
}

function writeAll(
  into: ByteList,
  { from, to }: Range,
  size: number,
  write: (bytes: Buffer, at: number, index: number) => void,
): void {
  const bytes = Buffer.allocUnsafe((to - from) * size);
  for (let index = from; index < to; index += 1) write(bytes, (index - from) * size, index);
  into.append(bytes);
}

function writeInts(into: ByteList, column: NumberColumn, range: Range): void {
  const values = column.values.view();
  writeAll(into, range, 4, (bytes, at, index) => bytes.writeInt32LE(values[index] ?? 0, at));
}

function writeBits(into: ByteList, column: NumberColumn, { from, to }: Range): void {
  const values = column.values.view();
  for (let start = from; start < to; start += 8) {
    let byte = 0;
    for (let bit = 0; bit < 8 && start + bit < to; bit += 1) byte |= (values[start + bit] ?? 0) << bit;
    into.push(byte);
  }
}

/** Each with its length before it. */
function writeBytes(
  into: ByteList,
  { bytes, ends }: { readonly bytes: Buffer; readonly ends: Int32Array },
  { from, to }: Range,
): void {
  let start = from === 0 ? 0 : (ends[from - 1] ?? 0);
  for (let index = from; index < to; index += 1) {
    const end = ends[index] ?? 0;
    const length = end - start;
    into.push(length & 0xff);
    into.push((length >>> 8) & 0xff);
    into.push((length >>> 16) & 0xff);
    into.push(length >>> 24);
    into.append(bytes.subarray(start, end));
    start = end;
  }
}

/** Nanoseconds of the day, and the Julian day: INT96 as Hive and Impala brought it up. */
function writeTimestamps(into: ByteList, column: TimestampColumn, range: Range): void {
  const seconds = column.seconds.view();
  const nanos = column.nanos.view();
  writeAll(into, range, 12, (bytes, at, index) => {
    const second = seconds[index] ?? 0;
    const day = Math.floor(second / secondsPerDay);
    const ofDay = BigInt(second - day * secondsPerDay) * 1_000_000_000n + BigInt(nanos[index] ?? 0);
    bytes.writeBigInt64LE(ofDay, at);
    bytes.writeInt32LE(day + julianDayOf1970, at + 8);
  });
}

function writeDecimals(into: ByteList, column: DecimalColumn, range: Range): void {
  const size = decimalBytes(column.type.precision);
  writeAll(into, range, size, (bytes, at, index) =>
    writeDecimal(bytes.subarray(at, at + size), column.values[index] ?? 0n),
  );
}

/** Two's complement that fills `bytes`, the highest byte first. */
function writeDecimal(bytes: Buffer, value: bigint): void {
  let rest = value;
  for (let index = bytes.length - 1; index >= 0; index -= 1) {
    bytes[index] = Number(BigInt.asUintN(8, rest));
    rest >>= 8n;
  }
}

export interface Bounds {
  readonly min: Buffer;
  readonly max: Buffer;
}

/** Longer texts would make the footer larger than what it saves. */
const boundBytesMax = 64;

/** Plainly encoded, without lengths; undefined where there is no value, or no order that readers agree on. */
export function boundsOf(column: LeafColumn): Bounds | undefined {
  switch (column.kind) {
    case 'boolean':
    case 'tinyint':
    case 'smallint':
    case 'int':
    case 'date': {
      const size = column.kind === 'boolean' ? 1 : 4;
      return encoded(extremes(column.values.view()), size, (bytes, value) => bytes.writeIntLE(value, 0, size));
    }
    case 'bigint':
      return encoded(extremes(column.values.view()), 8, (bytes, value) => bytes.writeBigInt64LE(value));
    case 'float':
      return encoded(floatExtremes(column.values.view()), 4, (bytes, value) => bytes.writeFloatLE(value));
    case 'double':
      return encoded(floatExtremes(column.values.view()), 8, (bytes, value) => bytes.writeDoubleLE(value));
    case 'decimal': {
      const size = decimalBytes(column.type.precision);
      return encoded(extremes(column.values), size, writeDecimal);
    }
    case 'text':
      return textBounds(column);
    case 'binary':
    case 'timestamp':
      return undefined;
    default:
      return unreachable(column);
  }
}

function encoded<T>(
  values: readonly [T, T] | undefined,
  size: number,
  write: (bytes: Buffer, value: T) => void,
): Bounds | undefined {
  if (values === undefined) return undefined;
  const [min, max] = values.map((value) => {
    const bytes = Buffer.alloc(size);
    write(bytes, value);
    return bytes;
  });
  return min === undefined || max === undefined ? undefined : { min, max };
}

function extremes<T extends number | bigint>(values: Iterable<T>): [T, T] | undefined {
  let min: T | undefined;
  let max: T | undefined;
  for (const value of values) {
    if (min === undefined || value < min) min = value;
    if (max === undefined || value > max) max = value;
  }
  return min === undefined || max === undefined ? undefined : [min, max];
}

/** A zero is written as the one that also covers the other; where there is a NaN, nothing is said. */
function floatExtremes(values: Float64Array): [number, number] | undefined {
  for (const value of values) if (Number.isNaN(value)) return undefined;
  const found = extremes(values);
  return found === undefined ? undefined : [found[0] === 0 ? -0 : found[0], found[1] === 0 ? 0 : found[1]];
}

function textBounds({ values }: TextColumn): Bounds | undefined {
  const { bytes, ends } = values;
  let min: Buffer | undefined;
  let max: Buffer | undefined;
  let start = 0;
  for (const end of ends) {
    const text = bytes.subarray(start, end);
    if (min === undefined || Buffer.compare(text, min) < 0) min = text;
    if (max === undefined || Buffer.compare(text, max) > 0) max = text;
    start = end;
  }
  if (min === undefined || max === undefined || min.length > boundBytesMax || max.length > boundBytesMax)
    return undefined;
  return { min, max };
}
