/**
 * Where in a chunk each partition's entries lie: rows sorted by partition, then the sparse index all rows share. It is used
 * as the bytes it is stored as, so that loading one costs a read and no parsing, however many partitions it lists. Partitions
 * that have no entry in the chunk are listed too: so ends never fall from chunk to chunk, and a search can halve.
 *
 * Row, 64 bytes:   0  u32 partition        4  u32 first slot    8  u32 slots    12  4 zero bytes
 *                 16  u64 first offset    24  u64 end offset   32  u64 position of the data    40  u64 its bytes
 *                 48  u64 arrival of the first entry    56  u64 arrival of the partition's last entry up to here
 * Slot, 24 bytes:  0  u64 base offset      8  u64 position     16  u64 arrival
 */
import { assert } from '../../../base/assert.ts';
import { readUint64, writeUint64 } from '../../../base/bytes.ts';
import type { Offset, PartitionId } from '../log.ts';

const rowBytes = 64;
const slotBytes = 24;

/** An entry begins a slot of the index when this many bytes of its partition lie behind the slot before. */
export const indexStepBytes = 64 * 1024;

export interface IndexSlot {
  readonly baseOffset: number;
  readonly position: number;
  readonly arrivalMs: number;
}

export interface ChunkRow {
  readonly partition: PartitionId;
  readonly firstSlot: number;
  readonly slots: number;
  /** Of the first entry here; equals `endOffset` where there is none. */
  readonly firstOffset: Offset;
  readonly endOffset: Offset;
  readonly position: number;
  readonly bytes: number;
  readonly firstArrivalMs: number;
  readonly lastArrivalMs: number;
}

export class ChunkDirectory {
  readonly bytes: Buffer;
  readonly rowCount: number;

  constructor(bytes: Buffer, rowCount: number) {
    assert(rowCount * rowBytes <= bytes.length, 'a directory holds its rows');
    this.bytes = bytes;
    this.rowCount = rowCount;
  }

  row(index: number): ChunkRow {
    assert(index >= 0 && index < this.rowCount, 'a row of the directory');
    const at = index * rowBytes;
    return {
      partition: this.bytes.readUInt32LE(at) as PartitionId,
      firstSlot: this.bytes.readUInt32LE(at + 4),
      slots: this.bytes.readUInt32LE(at + 8),
      firstOffset: readUint64(this.bytes, at + 16) as Offset,
      endOffset: readUint64(this.bytes, at + 24) as Offset,
      position: readUint64(this.bytes, at + 32),
      bytes: readUint64(this.bytes, at + 40),
      firstArrivalMs: readUint64(this.bytes, at + 48),
      lastArrivalMs: readUint64(this.bytes, at + 56),
    };
  }

  find(partition: PartitionId): ChunkRow | undefined {
    const index = lowerBound(this.rowCount, (at) => this.bytes.readUInt32LE(at * rowBytes) >= partition);
    if (index === this.rowCount) return undefined;
    const row = this.row(index);
    return row.partition === partition ? row : undefined;
  }

  /** The last slot of a row, which must have entries, whose entry `isAtOrBefore`; the first where none is. */
  slotBefore(row: ChunkRow, isAtOrBefore: (slot: IndexSlot) => boolean): IndexSlot {
    assert(row.slots > 0, 'a row with entries has a slot');
    const past = lowerBound(row.slots, (index) => !isAtOrBefore(this.#slot(row.firstSlot + index)));
    return this.#slot(row.firstSlot + Math.max(past - 1, 0));
  }

  *rows(): Generator<ChunkRow> {
    for (let index = 0; index < this.rowCount; index += 1) yield this.row(index);
  }

  #slot(index: number): IndexSlot {
    const at = this.rowCount * rowBytes + index * slotBytes;
    return {
      baseOffset: readUint64(this.bytes, at),
      position: readUint64(this.bytes, at + 8),
      arrivalMs: readUint64(this.bytes, at + 16),
    };
  }
}

export function encodeDirectory(rows: readonly ChunkRow[], slots: readonly IndexSlot[]): Buffer {
  const into = Buffer.alloc(rows.length * rowBytes + slots.length * slotBytes);
  for (const [index, row] of rows.entries()) {
    const at = index * rowBytes;
    into.writeUInt32LE(row.partition, at);
    into.writeUInt32LE(row.firstSlot, at + 4);
    into.writeUInt32LE(row.slots, at + 8);
    writeUint64(into, row.firstOffset, at + 16);
    writeUint64(into, row.endOffset, at + 24);
    writeUint64(into, row.position, at + 32);
    writeUint64(into, row.bytes, at + 40);
    writeUint64(into, row.firstArrivalMs, at + 48);
    writeUint64(into, row.lastArrivalMs, at + 56);
  }
  for (const [index, slot] of slots.entries()) {
    const at = rows.length * rowBytes + index * slotBytes;
    writeUint64(into, slot.baseOffset, at);
    writeUint64(into, slot.position, at + 8);
    writeUint64(into, slot.arrivalMs, at + 16);
  }
  return into;
}

/** The first index from 0 for which `holds`, which must hold for all behind it; `count` where none. */
export function lowerBound(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
