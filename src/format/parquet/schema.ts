/**
 * Parquet's schema of a table, in the form that Hive writes: lists as `bag.array_element`, maps as `map.key/value`, moments as
 * INT96, decimals in as few bytes as their digits need.
 */
import { unreachable } from '../../base/assert.ts';
import type { ColumnField, ColumnType, DecimalType } from '../columnar/column-type.ts';
import type { ThriftWriter } from './thrift.ts';

export const physical = { boolean: 0, int32: 1, int64: 2, int96: 3, float: 4, double: 5, bytes: 6, fixed: 7 } as const;
const converted = { utf8: 0, map: 1, mapKeyValue: 2, list: 3, decimal: 5, date: 6, int8: 15, int16: 16 } as const;
const repetition = { required: 0, optional: 1, repeated: 2 } as const;

/** Which of the logical types, by its field in the union. */
const logical = { string: 1, map: 2, list: 3, decimal: 5, date: 6, integer: 10 } as const;

export interface SchemaElement {
  readonly name: string;
  readonly repetition: number | undefined;
  readonly type?: number;
  readonly typeLength?: number;
  readonly children?: number;
  readonly converted?: number;
  readonly decimal?: DecimalType;
  readonly logical?: number;
  readonly integerBits?: number;
}

export interface SchemaLeaf {
  readonly path: readonly string[];
  readonly type: ColumnType;
  readonly physical: number;
}

export interface ParquetSchema {
  /** The root and all below, depth first. */
  readonly elements: readonly SchemaElement[];
  readonly leaves: readonly SchemaLeaf[];
}

export function parquetSchema(fields: readonly ColumnField[]): ParquetSchema {
  const elements: SchemaElement[] = [{ name: 'hive_schema', repetition: undefined, children: fields.length }];
  const leaves: SchemaLeaf[] = [];
  const add = (name: string, type: ColumnType, path: readonly string[], how: number = repetition.optional): void => {
    const own = [...path, name];
    const group = (children: number, kind?: number, logicalKind?: number): void => {
      elements.push({
        name,
        repetition: how,
        children,
        ...(kind === undefined ? {} : { converted: kind }),
        ...(logicalKind === undefined ? {} : { logical: logicalKind }),
      });
    };
    if (type.kind === 'struct') {
      group(type.fields.length);
      for (const field of type.fields) add(field.name, field.type, own);
    } else if (type.kind === 'array') {
      group(1, converted.list, logical.list);
      elements.push({ name: 'bag', repetition: repetition.repeated, children: 1 });
      add('array_element', type.element, [...own, 'bag']);
    } else if (type.kind === 'map') {
      group(1, converted.map, logical.map);
      elements.push({ name: 'map', repetition: repetition.repeated, children: 2, converted: converted.mapKeyValue });
      add('key', type.key, [...own, 'map'], repetition.required);
      add('value', type.value, [...own, 'map']);
    } else {
      const leaf = leafElement(type);
      elements.push({ name, repetition: how, ...leaf });
      leaves.push({ path: own, type, physical: leaf.type });
    }
  };
  for (const field of fields) add(field.name, field.type, []);
  return { elements, leaves };
}

type LeafType = Exclude<ColumnType, { kind: 'struct' | 'array' | 'map' }>;

function leafElement(type: LeafType): Omit<SchemaElement, 'name' | 'repetition'> & { readonly type: number } {
  switch (type.kind) {
    case 'boolean':
      return { type: physical.boolean };
    case 'tinyint':
      return { type: physical.int32, converted: converted.int8, logical: logical.integer, integerBits: 8 };
    case 'smallint':
      return { type: physical.int32, converted: converted.int16, logical: logical.integer, integerBits: 16 };
    case 'int':
      return { type: physical.int32 };
    case 'bigint':
      return { type: physical.int64 };
    case 'float':
      return { type: physical.float };
    case 'double':
      return { type: physical.double };
    case 'string':
    case 'char':
    case 'varchar':
      return { type: physical.bytes, converted: converted.utf8, logical: logical.string };
    case 'binary':
      return { type: physical.bytes };
    case 'date':
      return { type: physical.int32, converted: converted.date, logical: logical.date };
    case 'timestamp':
      return { type: physical.int96 };
    case 'decimal': {
      const typeLength = decimalBytes(type.precision);
      return {
        type: physical.fixed,
        typeLength,
        converted: converted.decimal,
        decimal: type,
        logical: logical.decimal,
      };
    }
    default:
      return unreachable(type);
  }
}

/** Bytes that hold every number of `precision` digits, with its sign. */
export function decimalBytes(precision: number): number {
  const largest = 10n ** BigInt(precision) - 1n;
  return Math.floor(largest.toString(2).length / 8) + 1;
}

export function writeSchemaElement(thrift: ThriftWriter, element: SchemaElement): void {
  if (element.type !== undefined) thrift.i32(1, element.type);
  if (element.typeLength !== undefined) thrift.i32(2, element.typeLength);
  if (element.repetition !== undefined) thrift.i32(3, element.repetition);
  thrift.binary(4, element.name);
  if (element.children !== undefined) thrift.i32(5, element.children);
  if (element.converted !== undefined) thrift.i32(6, element.converted);
  if (element.decimal !== undefined) {
    thrift.i32(7, element.decimal.scale);
    thrift.i32(8, element.decimal.precision);
  }
  const { logical: kind } = element;
  if (kind !== undefined) thrift.struct(10, () => thrift.struct(kind, () => writeLogical(thrift, element)));
}

function writeLogical(thrift: ThriftWriter, { decimal, integerBits }: SchemaElement): void {
  if (decimal !== undefined) {
    thrift.i32(1, decimal.scale);
    thrift.i32(2, decimal.precision);
  }
  if (integerBits !== undefined) {
    thrift.byte(1, integerBits);
    thrift.bool(2, true);
  }
}
