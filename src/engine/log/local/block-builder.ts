/**
 * Collects the groups of the next commit and encodes them as they come, while the disk is busy with the commit before, so
 * that the write can start the moment the disk is free. Small payloads are copied beside their headers; large ones are not.
 */
import type { BlockHeader } from './block.ts';
import { blockBytes, blockHeaderBytes, checksumOfChecksums, encodeBlockHeader, sectorBytes } from './block.ts';
import type { EntryHeader } from './entry.ts';
import { encodeEntryHeader, entryHeaderBytes } from './entry.ts';

// Below this a copy costs less than a further buffer in the system call.
const copiedBytesMax = 4096;
// A commit of one small entry should not pay for a large slab: slabs double from the one to the other.
const slabBytesMin = 2 * 1024;
const slabBytesMax = 64 * 1024;
const zeros = Buffer.alloc(sectorBytes);

export interface NewEntry extends EntryHeader {
  readonly payload: Uint8Array;
}

export interface PlacedEntry extends NewEntry {
  /** Where its header begins, from the beginning of the block. */
  readonly blockOffset: number;
}

export class BlockBuilder {
  readonly entries: PlacedEntry[] = [];
  readonly #checksums: number[] = [];
  readonly #parts: Buffer[] = [];
  #slab = Buffer.alloc(0);
  #slabFrom = 0;
  #slabUsed = 0;
  #entriesBytes = 0;

  /** What the block will take on the disk. */
  get bytes(): number {
    return blockBytes(this.#entriesBytes);
  }

  add(entry: NewEntry): void {
    const { payload } = entry;
    const copied = payload.length <= copiedBytesMax;
    this.#reserve(entryHeaderBytes + (copied ? payload.length : 0));
    this.#checksums.push(encodeEntryHeader(this.#slab, this.#slabUsed, entry, payload));
    this.#slabUsed += entryHeaderBytes;
    if (copied) {
      this.#slab.set(payload, this.#slabUsed);
      this.#slabUsed += payload.length;
    } else {
      this.#closeSlabPart();
      this.#parts.push(Buffer.from(payload.buffer, payload.byteOffset, payload.length));
    }
    this.entries.push({ ...entry, blockOffset: blockHeaderBytes + this.#entriesBytes });
    this.#entriesBytes += entryHeaderBytes + payload.length;
  }

  /** The block's bytes, to be written in one go. */
  build(place: Pick<BlockHeader, 'position' | 'durablePosition' | 'salt' | 'segment'>): readonly Buffer[] {
    this.#closeSlabPart();
    const header = encodeBlockHeader({
      ...place,
      entriesBytes: this.#entriesBytes,
      entryCount: this.entries.length,
      entriesChecksum: checksumOfChecksums(this.#checksums),
    });
    const padding = this.bytes - blockHeaderBytes - this.#entriesBytes;
    return [header, ...this.#parts, zeros.subarray(0, padding)];
  }

  #reserve(bytes: number): void {
    if (this.#slabUsed + bytes <= this.#slab.length) return;
    this.#closeSlabPart();
    const doubledBytes = Math.min(Math.max(2 * this.#slab.length, slabBytesMin), slabBytesMax);
    this.#slab = Buffer.allocUnsafe(Math.max(doubledBytes, bytes));
    this.#slabFrom = 0;
    this.#slabUsed = 0;
  }

  #closeSlabPart(): void {
    if (this.#slabUsed > this.#slabFrom) this.#parts.push(this.#slab.subarray(this.#slabFrom, this.#slabUsed));
    this.#slabFrom = this.#slabUsed;
  }
}

/** One block out of entries that are all at hand. */
export function buildBlock(
  entries: readonly NewEntry[],
  place: Pick<BlockHeader, 'position' | 'durablePosition' | 'salt' | 'segment'>,
): Buffer {
  const builder = new BlockBuilder();
  for (const entry of entries) builder.add(entry);
  return Buffer.concat(builder.build(place));
}
