/** Random tables for the tests of columnar formats: every type, nested, with nulls. */
import * as fc from 'fast-check';
import type { ColumnField, ColumnType, ColumnValue, PlainType, Timestamp } from './column-type.ts';

const leafType: fc.Arbitrary<ColumnType> = fc.oneof(
  fc
    .constantFrom<PlainType['kind']>(
      'boolean',
      'tinyint',
      'smallint',
      'int',
      'bigint',
      'float',
      'double',
      'string',
      'binary',
      'date',
      'timestamp',
    )
    .map((kind) => ({ kind })),
  fc.record({ kind: fc.constantFrom('char' as const, 'varchar' as const), length: fc.integer({ min: 1, max: 50 }) }),
  fc
    .tuple(fc.integer({ min: 1, max: 38 }), fc.nat())
    .map(([precision, scale]) => ({ kind: 'decimal' as const, precision, scale: scale % (precision + 1) })),
);

const keyType = fc.constantFrom<ColumnType>({ kind: 'string' }, { kind: 'int' }, { kind: 'bigint' });

const { type: anyType } = fc.letrec<{ type: ColumnType }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leafType,
    tie('type').map((element) => ({ kind: 'array' as const, element })),
    fc.tuple(keyType, tie('type')).map(([key, value]) => ({ kind: 'map' as const, key, value })),
    fc
      .array(tie('type'), { minLength: 1, maxLength: 3 })
      .map((types) => ({ kind: 'struct' as const, fields: types.map((type, index) => ({ name: `f${index}`, type })) })),
  ),
}));

const fields: fc.Arbitrary<ColumnField[]> = fc
  .array(anyType, { minLength: 1, maxLength: 5 })
  .map((types) => types.map((type, index) => ({ name: `c${index}`, type })));

const text = fc.oneof(fc.constantFrom('', 'a', 'sensor-1', 'ä€🙂'), fc.string({ unit: 'grapheme', maxLength: 30 }));

function present(type: ColumnType): fc.Arbitrary<NonNullable<ColumnValue>> {
  switch (type.kind) {
    case 'boolean':
      return fc.boolean();
    case 'tinyint':
      return fc.integer({ min: -128, max: 127 });
    case 'smallint':
      return fc.integer({ min: -32_768, max: 32_767 });
    case 'int':
      return fc.oneof(fc.integer(), fc.integer({ min: 0, max: 3 }));
    case 'bigint':
      return fc.oneof(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.integer());
    case 'float':
      return fc.float({ noNaN: true });
    case 'double':
      return fc.double({ noNaN: true });
    case 'string':
      return text;
    case 'char':
    case 'varchar':
      return text.map((value) => Array.from(value).slice(0, type.length).join('').trimEnd());
    case 'binary':
      return fc.uint8Array({ maxLength: 20 });
    case 'date':
      return fc.integer({ min: -100_000, max: 100_000 });
    case 'timestamp':
      // Moments that readers can hold as nanoseconds in 64 bits, without the second before 1970, which ORC cannot tell apart.
      return fc
        .record({
          seconds: fc.integer({ min: -9_000_000_000, max: 9_000_000_000 }),
          nanos: fc.oneof(fc.constantFrom(0, 1, 500_000_000, 123_000_000), fc.integer({ min: 0, max: 999_999_999 })),
        })
        .filter(({ seconds }) => seconds !== -1);
    case 'decimal': {
      const limit = 10n ** BigInt(type.precision) - 1n;
      return fc.bigInt({ min: -limit, max: limit });
    }
    case 'array':
      return fc.array(valueOf(type.element), { maxLength: 4 });
    case 'map':
      return fc
        .uniqueArray(fc.tuple(present(type.key), valueOf(type.value)), {
          maxLength: 3,
          selector: ([key]) => `${key as string | number | bigint}`,
        })
        .map((entries) => entries.flat());
    case 'struct':
      return fc.tuple(...type.fields.map((field) => valueOf(field.type)));
    default:
      return type;
  }
}

function valueOf(type: ColumnType): fc.Arbitrary<ColumnValue> {
  return fc.option(present(type), { nil: null, freq: 4 });
}

export interface Table {
  readonly fields: ColumnField[];
  readonly rows: (readonly ColumnValue[])[];
}

export const anyTable: fc.Arbitrary<Table> = fields.chain((columns) =>
  fc.record({
    fields: fc.constant(columns),
    rows: fc.array(fc.tuple(...columns.map(({ type }) => valueOf(type))), { maxLength: 60 }),
  }),
);

/** A value as JSON that says its type, for a reader in another language to compare with. */
export function plainValue(type: ColumnType, value: ColumnValue): unknown {
  if (value === null) return null;
  if (typeof value === 'bigint' || type.kind === 'bigint') return `${value as number}`;
  if (type.kind === 'float' || type.kind === 'double') {
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleBE(Number(value));
    return bytes.toString('hex');
  }
  if (type.kind === 'binary') return Buffer.from(value as Uint8Array).toString('hex');
  if (type.kind === 'timestamp') {
    const { seconds, nanos } = value as Timestamp;
    return `${BigInt(seconds) * 1_000_000_000n + BigInt(nanos)}`;
  }
  if (type.kind === 'array') return (value as ColumnValue[]).map((element) => plainValue(type.element, element));
  if (type.kind === 'map') {
    const parts = value as ColumnValue[];
    return parts.map((part, index) => plainValue(index % 2 === 0 ? type.key : type.value, part));
  }
  if (type.kind !== 'struct') return value;
  const values = value as ColumnValue[];
  return type.fields.map((field, index) => plainValue(field.type, values[index] ?? null));
}
