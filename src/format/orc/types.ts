/** ORC's list of a file's types: each has a number, the root first and depth first below it. */
import type { ColumnField, ColumnType } from '../columnar/column-type.ts';
import { ProtobufWriter } from '../protobuf.ts';

const typeKind = {
  boolean: 0,
  tinyint: 1,
  smallint: 2,
  int: 3,
  bigint: 4,
  float: 5,
  double: 6,
  string: 7,
  binary: 8,
  timestamp: 9,
  array: 10,
  map: 11,
  struct: 12,
  decimal: 14,
  date: 15,
  varchar: 16,
  char: 17,
} as const;

/** In the order of their numbers. */
export function typeMessages(fields: readonly ColumnField[]): ProtobufWriter[] {
  const messages: ProtobufWriter[] = [];
  addType({ kind: 'struct', fields }, messages);
  return messages;
}

function addType(type: ColumnType, messages: ProtobufWriter[]): number {
  const message = new ProtobufWriter().number(1, typeKind[type.kind]);
  const number = messages.push(message) - 1;
  const below = childrenOf(type).map((child) => addType(child, messages));
  if (below.length > 0) message.packed(2, below);
  if (type.kind === 'struct') for (const { name } of type.fields) message.bytes(3, name);
  if (type.kind === 'char' || type.kind === 'varchar') message.number(4, type.length);
  if (type.kind === 'decimal') message.number(5, type.precision).number(6, type.scale);
  return number;
}

function childrenOf(type: ColumnType): readonly ColumnType[] {
  if (type.kind === 'struct') return type.fields.map((field) => field.type);
  if (type.kind === 'array') return [type.element];
  return type.kind === 'map' ? [type.key, type.value] : [];
}
