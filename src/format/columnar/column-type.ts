/** What a column of a table can hold: Hive's types, which Parquet and ORC both have. */

export type ColumnType = PlainType | SizedTextType | DecimalType | ListType | MapType | StructType;

export interface PlainType {
  readonly kind:
    | 'boolean'
    | 'tinyint'
    | 'smallint'
    | 'int'
    | 'bigint'
    | 'float'
    | 'double'
    | 'string'
    | 'binary'
    | 'date'
    | 'timestamp';
}

/** Of so many characters at most. */
export interface SizedTextType {
  readonly kind: 'char' | 'varchar';
  readonly length: number;
}

export interface DecimalType {
  readonly kind: 'decimal';
  /** Digits in all, 1 to 38. */
  readonly precision: number;
  /** Digits behind the point, at most `precision`. */
  readonly scale: number;
}

export interface ListType {
  readonly kind: 'array';
  readonly element: ColumnType;
}

export interface MapType {
  readonly kind: 'map';
  readonly key: ColumnType;
  readonly value: ColumnType;
}

export interface StructType {
  readonly kind: 'struct';
  readonly fields: readonly ColumnField[];
}

export interface ColumnField {
  readonly name: string;
  readonly type: ColumnType;
}

/** A moment, zone-less: seconds since 1970-01-01T00:00, and nanoseconds from 0 on behind them. */
export interface Timestamp {
  readonly seconds: number;
  readonly nanos: number;
}

/**
 * What stands in a column, by its type: booleans; numbers (of `bigint` also bigints); texts; bytes; days since 1970-01-01;
 * moments; decimals as the bigint of their digits; lists; maps as key, value, key, value, …; structs as their fields' values.
 */
export type ColumnValue = null | boolean | number | bigint | string | Uint8Array | Timestamp | readonly ColumnValue[];
