/**
 * Collects the groups of the next commit and encodes them as they come, while the disk is busy with the commit before, so
 * that the write can start the moment the disk is free. What is added is copied, and stays in memory for readers afterwards.
 */
import type { BlockHeader } from './block.ts';
import { blockBytes, blockHeaderBytes, checksumOfChecksums, encodeBlockHeader, sectorBytes } from './block.ts';
import type { EntryHeader } from './entry.ts';
import { encodeEntryHeader, entryHeaderBytes } from './entry.ts';
import { HotMemory } from './hot-memory.ts';
import type { HotBytes } from './hot-memory.ts';

const zeros = Buffer.alloc(sectorBytes);

export interface NewEntry extends EntryHeader {
  readonly payload: Uint8Array;
}

export interface PlacedEntry extends EntryHeader {
  /** Where its header begins, from the beginning of the block. */
  readonly blockOffset: number;
  /** Its header and its payload; who is handed the entry releases it. */
  readonly stored: HotBytes;
}

export class BlockBuilder {
  readonly entries: PlacedEntry[] = [];
  readonly #memory: HotMemory;
  readonly #checksums: number[] = [];
  /** Pieces of slabs, whole but for the one that entries are being added to. */
  readonly #parts: Buffer[] = [];
  #slab: Buffer | undefined;
  #partFrom = 0;
  #partEnd = 0;
  #entriesBytes = 0;

  constructor(memory: HotMemory) {
    this.#memory = memory;
  }

  /** What the block will take on the disk. */
  get bytes(): number {
    return blockBytes(this.#entriesBytes);
  }

  add({ payload, ...entry }: NewEntry): void {
    const stored = this.#memory.take(entryHeaderBytes + payload.length);
    const { slab, from, length } = stored;
    this.#checksums.push(encodeEntryHeader(slab, from, entry, payload));
    slab.set(payload, from + entryHeaderBytes);
    if (slab !== this.#slab || from !== this.#partEnd) {
      this.#closePart();
      this.#slab = slab;
      this.#partFrom = from;
    }
    this.#partEnd = from + length;
    this.entries.push({ ...entry, blockOffset: blockHeaderBytes + this.#entriesBytes, stored });
    this.#entriesBytes += length;
  }

  /** The block's bytes, to be written in one go. */
  build(place: Pick<BlockHeader, 'position' | 'durablePosition' | 'salt' | 'segment'>): readonly Buffer[] {
    this.#closePart();
    const header = encodeBlockHeader({
      ...place,
      entriesBytes: this.#entriesBytes,
      entryCount: this.entries.length,
      entriesChecksum: checksumOfChecksums(this.#checksums),
    });
    const padding = this.bytes - blockHeaderBytes - this.#entriesBytes;
    return [header, ...this.#parts, zeros.subarray(0, padding)];
  }

  #closePart(): void {
    if (this.#slab !== undefined) this.#parts.push(this.#slab.subarray(this.#partFrom, this.#partEnd));
    this.#slab = undefined;
  }
}

/** One block out of entries that are all at hand. */
export function buildBlock(
  entries: readonly NewEntry[],
  place: Pick<BlockHeader, 'position' | 'durablePosition' | 'salt' | 'segment'>,
): Buffer {
  const builder = new BlockBuilder(new HotMemory());
  for (const entry of entries) builder.add(entry);
  return Buffer.concat(builder.build(place));
}
