/**
 * A table's columns in the making: each holds its entries' presence and, one after the other, the values that are present.
 * What is inside of a list, map or struct has entries only where that one is present, as ORC has it; Parquet's levels are
 * made from the same (levels.ts).
 */
import { assert, unreachable } from '../../base/assert.ts';
import type { ColumnField, ColumnType, ColumnValue, DecimalType, Timestamp } from './column-type.ts';
import { ByteList, Float64List, Int32List, Int64List } from './growing.ts';
import { TextValues } from './text-values.ts';

export interface ColumnOptions {
  /** How many of a column's texts may be distinct for a dictionary to be kept, 0 to 1; 0 for none. */
  readonly dictionaryShareMax: number;
}

export type Column =
  | NumberColumn
  | LongColumn
  | DoubleColumn
  | TextColumn
  | BinaryColumn
  | TimestampColumn
  | DecimalColumn
  | ListColumn
  | MapColumn
  | StructColumn;

export function makeColumn(type: ColumnType, options: ColumnOptions): Column {
  switch (type.kind) {
    case 'boolean':
    case 'tinyint':
    case 'smallint':
    case 'int':
    case 'date':
      return new NumberColumn(type.kind);
    case 'bigint':
      return new LongColumn();
    case 'float':
    case 'double':
      return new DoubleColumn(type.kind);
    case 'string':
    case 'char':
    case 'varchar':
      return new TextColumn(type, options.dictionaryShareMax);
    case 'binary':
      return new BinaryColumn();
    case 'timestamp':
      return new TimestampColumn();
    case 'decimal':
      return new DecimalColumn(type);
    case 'array':
      return new ListColumn(makeColumn(type.element, options));
    case 'map':
      return new MapColumn(makeColumn(type.key, options), makeColumn(type.value, options));
    case 'struct':
      return new StructColumn(type.fields, options);
    default:
      return unreachable(type);
  }
}

/** What every column has: which of its entries are present. */
abstract class Entries {
  /** 1 where an entry is present, 0 where it is null. */
  readonly presence = new ByteList();
  nullCount = 0;

  append(value: ColumnValue): void {
    if (value === null) {
      this.presence.push(0);
      this.nullCount += 1;
      return;
    }
    this.presence.push(1);
    this.push(value);
  }

  protected abstract push(value: NonNullable<ColumnValue>): void;

  /** About what it takes in memory. */
  abstract get sizeBytes(): number;

  clear(): void {
    this.presence.clear();
    this.nullCount = 0;
  }
}

/** Booleans, whole numbers to 32 bits, and days. */
export class NumberColumn extends Entries {
  readonly kind: 'boolean' | 'tinyint' | 'smallint' | 'int' | 'date';
  readonly values = new Int32List();

  constructor(kind: NumberColumn['kind']) {
    super();
    this.kind = kind;
  }

  protected override push(value: NonNullable<ColumnValue>): void {
    this.values.push(Number(value));
  }

  override get sizeBytes(): number {
    return this.presence.length + 4 * this.values.length;
  }

  override clear(): void {
    super.clear();
    this.values.clear();
  }
}

export class LongColumn extends Entries {
  readonly kind = 'bigint';
  readonly values = new Int64List();

  protected override push(value: NonNullable<ColumnValue>): void {
    assert(typeof value === 'number' || typeof value === 'bigint', 'a whole number is one');
    this.values.push(BigInt(value));
  }

  override get sizeBytes(): number {
    return this.presence.length + 8 * this.values.length;
  }

  override clear(): void {
    super.clear();
    this.values.clear();
  }
}

export class DoubleColumn extends Entries {
  readonly kind: 'float' | 'double';
  readonly values = new Float64List();

  constructor(kind: DoubleColumn['kind']) {
    super();
    this.kind = kind;
  }

  protected override push(value: NonNullable<ColumnValue>): void {
    this.values.push(this.kind === 'float' ? Math.fround(Number(value)) : Number(value));
  }

  override get sizeBytes(): number {
    return this.presence.length + 8 * this.values.length;
  }

  override clear(): void {
    super.clear();
    this.values.clear();
  }
}

export class TextColumn extends Entries {
  readonly kind = 'text';
  readonly type: ColumnType;
  readonly values: TextValues;

  constructor(type: ColumnType, dictionaryShareMax: number) {
    super();
    this.type = type;
    this.values = new TextValues(dictionaryShareMax);
  }

  protected override push(value: NonNullable<ColumnValue>): void {
    assert(typeof value === 'string', 'a text is one');
    this.values.push(value);
  }

  override get sizeBytes(): number {
    return this.presence.length + this.values.sizeBytes;
  }

  override clear(): void {
    super.clear();
    this.values.clear();
  }
}

export class BinaryColumn extends Entries {
  readonly kind = 'binary';
  readonly bytes = new ByteList();
  readonly ends = new Int32List();

  protected override push(value: NonNullable<ColumnValue>): void {
    assert(value instanceof Uint8Array, 'bytes are bytes');
    this.bytes.append(value);
    this.ends.push(this.bytes.length);
  }

  override get sizeBytes(): number {
    return this.presence.length + this.bytes.length + 4 * this.ends.length;
  }

  override clear(): void {
    super.clear();
    this.bytes.clear();
    this.ends.clear();
  }
}

export class TimestampColumn extends Entries {
  readonly kind = 'timestamp';
  readonly seconds = new Float64List();
  readonly nanos = new Int32List();

  protected override push(value: NonNullable<ColumnValue>): void {
    const { seconds, nanos } = value as Timestamp;
    this.seconds.push(seconds);
    this.nanos.push(nanos);
  }

  override get sizeBytes(): number {
    return this.presence.length + 12 * this.nanos.length;
  }

  override clear(): void {
    super.clear();
    this.seconds.clear();
    this.nanos.clear();
  }
}

export class DecimalColumn extends Entries {
  readonly kind = 'decimal';
  readonly type: DecimalType;
  readonly values: bigint[] = [];

  constructor(type: DecimalType) {
    super();
    this.type = type;
  }

  protected override push(value: NonNullable<ColumnValue>): void {
    assert(typeof value === 'bigint', 'the digits of a decimal are a bigint');
    this.values.push(value);
  }

  override get sizeBytes(): number {
    return this.presence.length + 32 * this.values.length;
  }

  override clear(): void {
    super.clear();
    this.values.length = 0;
  }
}

export class ListColumn extends Entries {
  readonly kind = 'array';
  readonly lengths = new Int32List();
  readonly element: Column;

  constructor(element: Column) {
    super();
    this.element = element;
  }

  protected override push(value: NonNullable<ColumnValue>): void {
    assert(Array.isArray(value), 'a list is one');
    this.lengths.push(value.length);
    for (const element of value as readonly ColumnValue[]) this.element.append(element);
  }

  override get sizeBytes(): number {
    return this.presence.length + 4 * this.lengths.length + this.element.sizeBytes;
  }

  override clear(): void {
    super.clear();
    this.lengths.clear();
    this.element.clear();
  }
}

export class MapColumn extends Entries {
  readonly kind = 'map';
  readonly lengths = new Int32List();
  readonly key: Column;
  readonly value: Column;

  constructor(key: Column, value: Column) {
    super();
    this.key = key;
    this.value = value;
  }

  protected override push(value: NonNullable<ColumnValue>): void {
    assert(Array.isArray(value) && value.length % 2 === 0, 'a map has a value to each key');
    this.lengths.push(value.length / 2);
    for (const [index, part] of (value as readonly ColumnValue[]).entries())
      (index % 2 === 0 ? this.key : this.value).append(part);
  }

  override get sizeBytes(): number {
    return this.presence.length + 4 * this.lengths.length + this.key.sizeBytes + this.value.sizeBytes;
  }

  override clear(): void {
    super.clear();
    this.lengths.clear();
    this.key.clear();
    this.value.clear();
  }
}

export class StructColumn extends Entries {
  readonly kind = 'struct';
  readonly names: readonly string[];
  readonly fields: readonly Column[];

  constructor(fields: readonly ColumnField[], options: ColumnOptions) {
    super();
    this.names = fields.map(({ name }) => name);
    this.fields = fields.map(({ type }) => makeColumn(type, options));
  }

  protected override push(value: NonNullable<ColumnValue>): void {
    const values = value as readonly ColumnValue[];
    for (let index = 0; index < this.fields.length; index += 1) this.fields[index]?.append(values[index] ?? null);
  }

  /** Rows of a table whose columns these are. */
  get count(): number {
    return this.presence.length;
  }

  override get sizeBytes(): number {
    return this.fields.reduce((sum, field) => sum + field.sizeBytes, this.presence.length);
  }

  override clear(): void {
    super.clear();
    for (const field of this.fields) field.clear();
  }
}
