/**
 * Parquet's levels, made from columns: for each slot of a leaf column, how much of its path is there (definition), and which
 * of the lists on its path goes on with it (repetition).
 */
import type { Column, ListColumn, MapColumn, StructColumn } from '../columnar/column.ts';

export type LeafColumn = Exclude<Column, ListColumn | MapColumn | StructColumn>;

export interface Leaf {
  readonly column: LeafColumn;
  readonly definitions: Uint8Array;
  /** Empty where nothing on the path repeats. */
  readonly repetitions: Uint8Array;
  /** The definition of a slot that has a value. */
  readonly definitionMax: number;
  readonly repetitionMax: number;
}

interface Slots {
  readonly definitions: Uint8Array;
  readonly repetitions: Uint8Array;
  /** The definition of a slot that has an entry of the column below. */
  readonly live: number;
  readonly repetitionMax: number;
}

/** In the order of the schema. */
export function leavesOf(table: StructColumn): Leaf[] {
  const leaves: Leaf[] = [];
  const rows = { definitions: new Uint8Array(table.count), repetitions: new Uint8Array(0), live: 0, repetitionMax: 0 };
  for (const field of table.fields) addLeaves(field, rows, leaves);
  return leaves;
}

function addLeaves(column: Column, slots: Slots, leaves: Leaf[]): void {
  const present = presentSlots(column, slots);
  if (column.kind === 'struct') {
    for (const field of column.fields) addLeaves(field, present, leaves);
  } else if (column.kind === 'array') {
    addLeaves(column.element, repeatedSlots(column.lengths.view(), present), leaves);
  } else if (column.kind === 'map') {
    const entries = repeatedSlots(column.lengths.view(), present);
    // A key is never null, so it has no level of its own.
    addLeaf(column.key as LeafColumn, entries, leaves);
    addLeaves(column.value, entries, leaves);
  } else addLeaf(column, present, leaves);
}

function addLeaf(column: LeafColumn, slots: Slots, leaves: Leaf[]): void {
  const { definitions, repetitions, live, repetitionMax } = slots;
  leaves.push({ column, definitions, repetitions, definitionMax: live, repetitionMax });
}

/** One level more for the entries that are present. */
function presentSlots(column: Column, slots: Slots): Slots {
  const presence = column.presence.view();
  const { live } = slots;
  const definitions = Uint8Array.from(slots.definitions);
  let entry = 0;
  for (let slot = 0; slot < definitions.length; slot += 1) {
    if (definitions[slot] === live) definitions[slot] = live + (presence[entry++] ?? 0);
  }
  return { ...slots, definitions, live: live + 1 };
}

/** A slot for each element; one remains for a list without any, and for what is no list. */
function repeatedSlots(lengths: Int32Array, slots: Slots): Slots {
  const { live } = slots;
  let count = slots.definitions.length;
  for (const length of lengths) count += Math.max(length - 1, 0);
  const definitions = new Uint8Array(count);
  const repetitions = new Uint8Array(count);
  const repetitionMax = slots.repetitionMax + 1;
  let list = 0;
  let at = 0;
  for (let slot = 0; slot < slots.definitions.length; slot += 1) {
    const definition = slots.definitions[slot] ?? 0;
    repetitions[at] = slots.repetitions[slot] ?? 0;
    const length = definition === live ? (lengths[list++] ?? 0) : 0;
    if (length === 0) {
      definitions[at++] = definition;
      continue;
    }
    definitions.fill(live + 1, at, at + length);
    repetitions.fill(repetitionMax, at + 1, at + length);
    at += length;
  }
  return { definitions, repetitions, live: live + 1, repetitionMax };
}
