/**
 * Which outputs of a source belong to an object, as a few bytes for each: so that an object of one partition among many is read
 * again without asking every record for its partition. It is a help and may be let go at any time.
 */
import type { MemoryRoom } from '../../base/memory-room.ts';

const chunkBytesMin = 256;
const chunkBytesMax = 64 * 1024;
/** Of one output: two numbers below 2^53 in groups of seven bits. */
const entryBytesMax = 16;

/** Of one record: its offset, and which of its outputs, ascending. */
export interface ListedRecord {
  readonly offset: number;
  readonly indexes: readonly number[];
}

interface Chunk {
  readonly bytes: Uint8Array;
  filled: number;
}

export class OutputList {
  readonly #room: MemoryRoom;
  readonly #lanes = new Map<string, { readonly chunks: Chunk[]; last: number }>();
  #takenBytes = 0;
  #isComplete = true;

  constructor(room: MemoryRoom) {
    this.#room = room;
  }

  /** False once it was let go. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Offsets of a lane never fall. */
  add(lane: string, offset: number, index: number): void {
    if (!this.#isComplete) return;
    let list = this.#lanes.get(lane);
    if (list === undefined) {
      list = { chunks: [], last: 0 };
      this.#lanes.set(lane, list);
    }
    const chunk = this.#chunkWithRoom(list.chunks);
    if (chunk === undefined) {
      this.drop();
      return;
    }
    writeNumber(chunk, offset - list.last);
    writeNumber(chunk, index);
    list.last = offset;
  }

  *records(lane: string): Generator<ListedRecord> {
    let current: { offset: number; indexes: number[] } | undefined;
    for (const [offset, index] of this.#entries(lane)) {
      if (current?.offset === offset) current.indexes.push(index);
      else {
        if (current !== undefined) yield current;
        current = { offset, indexes: [index] };
      }
    }
    if (current !== undefined) yield current;
  }

  drop(): void {
    this.#isComplete = false;
    this.#lanes.clear();
    this.#room.take(-this.#takenBytes);
    this.#takenBytes = 0;
  }

  *#entries(lane: string): Generator<readonly [offset: number, index: number]> {
    let offset = 0;
    for (const { bytes, filled } of this.#lanes.get(lane)?.chunks ?? []) {
      for (let at = 0; at < filled;) {
        const [delta, indexAt] = readNumber(bytes, at);
        const [index, next] = readNumber(bytes, indexAt);
        offset += delta;
        at = next;
        yield [offset, index];
      }
    }
  }

  #chunkWithRoom(chunks: Chunk[]): Chunk | undefined {
    const last = chunks.at(-1);
    if (last !== undefined && last.bytes.length - last.filled >= entryBytesMax) return last;
    const size = last === undefined ? chunkBytesMin : Math.min(last.bytes.length * 4, chunkBytesMax);
    if (size > this.#room.freeBytes) return undefined;
    this.#room.take(size);
    this.#takenBytes += size;
    const chunk = { bytes: new Uint8Array(size), filled: 0 };
    chunks.push(chunk);
    return chunk;
  }
}

function writeNumber(chunk: Chunk, value: number): void {
  let left = value;
  while (left >= 0x80) {
    chunk.bytes[chunk.filled++] = (left % 0x80) | 0x80;
    left = Math.floor(left / 0x80);
  }
  chunk.bytes[chunk.filled++] = left;
}

function readNumber(bytes: Uint8Array, start: number): readonly [value: number, next: number] {
  let value = 0;
  let scale = 1;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return [value, at + 1];
    scale *= 0x80;
  }
  return [value, bytes.length];
}
