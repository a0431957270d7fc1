/**
 * The bytes of an object that is being gathered, kept along while there is room, so that they need not be read again. They are a
 * copy of what the log holds and may be let go at any time.
 */
import { BufferPool } from '../../base/buffer-pool.ts';
import type { MemoryRoom } from '../../base/memory-room.ts';

const blockBytesMin = 4 * 1024;
const blockBytesMax = 256 * 1024;

/** Blocks of all deliveries that wait to be used again. */
const pool = new BufferPool(16 * 1024 * 1024);

interface Block {
  readonly bytes: Buffer;
  filled: number;
}

export class KeptBytes {
  readonly #room: MemoryRoom;
  readonly #lanes = new Map<string, Block[]>();
  #takenBytes = 0;
  #isComplete = true;
  readonly #lease = pool.lease();

  constructor(room: MemoryRoom) {
    this.#room = room;
  }

  /** False once something of it was let go. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  append(lane: string, bytes: Uint8Array): void {
    if (!this.#isComplete) return;
    let blocks = this.#lanes.get(lane);
    if (blocks === undefined) {
      blocks = [];
      this.#lanes.set(lane, blocks);
    }
    for (let taken = 0; taken < bytes.length;) {
      const block = this.#blockWithRoom(blocks);
      if (block === undefined) {
        this.drop();
        return;
      }
      const count = Math.min(bytes.length - taken, block.bytes.length - block.filled);
      block.bytes.set(
        taken === 0 && count === bytes.length ? bytes : bytes.subarray(taken, taken + count),
        block.filled,
      );
      block.filled += count;
      taken += count;
    }
  }

  /** Of the lanes in that order. Only while it is complete. */
  *pieces(lanes: readonly string[]): Generator<Uint8Array> {
    for (const lane of lanes)
      for (const { bytes, filled } of this.#lanes.get(lane) ?? [])
        if (filled > 0) yield filled === bytes.length ? bytes : bytes.subarray(0, filled);
  }

  /** Nobody may hold on to what `pieces` gave. */
  drop(): void {
    if (this.#isComplete) this.#lease.end();
    this.#isComplete = false;
    this.#lanes.clear();
    this.#room.take(-this.#takenBytes);
    this.#takenBytes = 0;
  }

  #blockWithRoom(blocks: Block[]): Block | undefined {
    const last = blocks.at(-1);
    if (last !== undefined && last.filled < last.bytes.length) return last;
    const size = last === undefined ? blockBytesMin : Math.min(last.bytes.length * 2, blockBytesMax);
    if (size > this.#room.freeBytes) return undefined;
    this.#room.take(size);
    this.#takenBytes += size;
    const block = { bytes: this.#lease.take(size), filled: 0 };
    blocks.push(block);
    return block;
  }
}
