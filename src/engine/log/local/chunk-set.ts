/**
 * All chunks in order of the segments they hold, and the directories of those read lately. Memory grows with the count of
 * chunks only; a search loads the directories it passes, as many as the logarithm of that.
 */
import { assert } from '../../../base/assert.ts';
import type { Offset, PartitionId } from '../log.ts';
import type { Chunk } from './chunk.ts';
import type { ChunkDirectory, ChunkRow } from './chunk-directory.ts';

export interface LocatedRow {
  readonly chunk: Chunk;
  readonly directory: ChunkDirectory;
  readonly row: ChunkRow;
}

export class ChunkSet {
  readonly #directoryBytesMax: number;
  /** Never changed in place, so that a search under way goes on with what it began with. */
  #chunks: readonly Chunk[] = [];
  /** Least recently used first. */
  readonly #directories = new Map<Chunk, ChunkDirectory>();
  #directoryBytes = 0;

  constructor(options: { readonly directoryBytesMax: number }) {
    this.#directoryBytesMax = options.directoryBytesMax;
  }

  get all(): readonly Chunk[] {
    return this.#chunks;
  }

  add(chunk: Chunk): void {
    const last = this.#chunks.at(-1);
    assert(last === undefined || last.lastSegment < chunk.firstSegment, 'chunks come in order');
    this.#chunks = [...this.#chunks, chunk];
  }

  /** Puts `by` in the place of `chunk`, or nothing. */
  replace(chunk: Chunk, by: Chunk | undefined): void {
    assert(this.#chunks.includes(chunk), 'only a chunk of the set can be replaced');
    this.#chunks = this.#chunks.flatMap((each) => (each !== chunk ? [each] : by === undefined ? [] : [by]));
    this.#forget(chunk);
  }

  /** The first chunk with entries of the partition at `from` or above. */
  async locate(partition: PartitionId, from: Offset): Promise<LocatedRow | undefined> {
    return await this.#search(partition, (row) => row.endOffset > from);
  }

  /** The first chunk with entries of the partition that arrived at `timeMs` or later. */
  async locateTime(partition: PartitionId, timeMs: number): Promise<LocatedRow | undefined> {
    return await this.#search(partition, (row) => row.lastArrivalMs >= timeMs);
  }

  async directory(chunk: Chunk): Promise<ChunkDirectory> {
    const known = this.#directories.get(chunk);
    if (known !== undefined) {
      this.#directories.delete(chunk);
      this.#directories.set(chunk, known);
      return known;
    }
    const directory = await chunk.loadDirectory();
    if (!this.#directories.has(chunk) && this.#chunks.includes(chunk)) this.#keep(chunk, directory);
    return directory;
  }

  /** Rows of a partition only ever grow from chunk to chunk, so what holds for one holds for all behind it. */
  async #search(partition: PartitionId, holds: (row: ChunkRow) => boolean): Promise<LocatedRow | undefined> {
    const chunks = this.#chunks;
    let low = 0;
    let high = chunks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const row = (await this.directory(at(chunks, middle))).find(partition);
      if (row !== undefined && holds(row)) high = middle;
      else low = middle + 1;
    }
    for (let index = low; index < chunks.length; index += 1) {
      const chunk = at(chunks, index);
      const directory = await this.directory(chunk);
      const row = directory.find(partition);
      // Chunks without entries of the partition only say how far it had come.
      if (row !== undefined && row.bytes > 0) return { chunk, directory, row };
    }
    return undefined;
  }

  #keep(chunk: Chunk, directory: ChunkDirectory): void {
    this.#directories.set(chunk, directory);
    this.#directoryBytes += directory.bytes.length;
    for (const oldest of this.#directories.keys()) {
      if (this.#directoryBytes <= this.#directoryBytesMax) break;
      this.#forget(oldest);
    }
  }

  #forget(chunk: Chunk): void {
    this.#directoryBytes -= this.#directories.get(chunk)?.bytes.length ?? 0;
    this.#directories.delete(chunk);
  }
}

function at(chunks: readonly Chunk[], index: number): Chunk {
  const chunk = chunks[index];
  assert(chunk !== undefined, 'a chunk of the set');
  return chunk;
}
