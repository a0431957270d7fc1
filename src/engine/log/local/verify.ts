/**
 * Reads every byte of a log that nobody has open and checks every checksum; changes nothing. Torn bytes behind the journal's
 * end are no damage: they are what a power cut leaves of writes that were never acknowledged.
 */
import type { Disk } from '../../../base/ports.ts';
import { LogError } from '../log.ts';
import type { Offset, PartitionId } from '../log.ts';
import { Chunk } from './chunk.ts';
import type { ChunkRow } from './chunk-directory.ts';
import { chunkDirectoryName, chunkNumberOf } from './chunk-format.ts';
import { temporarySuffix } from './chunk-writer.ts';
import { Coverage, describeGap } from './coverage.ts';
import type { StoredEntry } from './entry.ts';
import { entryKind, payloadOf } from './entry.ts';
import { formatVersion, readFormat } from './format-version.ts';
import { decodePartitionStates } from './partition-state.ts';
import { readWhole } from './read-bytes.ts';
import { listSegments } from './recovery.ts';
import { scanSegment } from './segment-scan.ts';
import type { SegmentNumber } from './segment.ts';
import { segmentPath } from './segment.ts';

/** A directory so damaged that it has more problems than this needs no longer list. */
const problemsMax = 1000;
const windowBytes = 1024 * 1024;

export interface VerifyReport {
  /** What is damaged and where, in words; empty where all is well. */
  readonly problems: readonly string[];
  readonly chunks: number;
  readonly segments: number;
  readonly entries: number;
  /** Of payloads. */
  readonly bytes: number;
}

export async function verifyLog(disk: Disk): Promise<VerifyReport> {
  const verification = new Verification(disk);
  await verification.run();
  const { problems, chunks, segments, entries, bytes } = verification;
  return { problems, chunks, segments, entries, bytes };
}

class Verification {
  readonly #disk: Disk;
  readonly problems: string[] = [];
  chunks = 0;
  segments = 0;
  entries = 0;
  bytes = 0;
  readonly #coverage = new Coverage();
  /** Where the partitions that are still there begin, as far as the journal was read. */
  #starts = new Map<PartitionId, Offset>();

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  async run(): Promise<void> {
    await this.#guarded(async () => {
      const version = await readFormat(this.#disk);
      if (version !== formatVersion) this.#note(`the data has format ${version ?? 'none'}, not ${formatVersion}`);
    });
    const regroupedThrough = await this.#verifyChunks();
    await this.#guarded(() => this.#verifyJournal(regroupedThrough));
    for (const gap of this.#coverage.missing((partition) => this.#starts.get(partition))) this.#note(describeGap(gap));
  }

  /** The last segment that is in a chunk. */
  async #verifyChunks(): Promise<SegmentNumber> {
    let last = 0;
    for (const name of await this.#disk.list(chunkDirectoryName)) {
      // Half of a chunk that a crash left behind; the next start removes it.
      if (name.endsWith(temporarySuffix)) continue;
      const number = chunkNumberOf(name);
      if (number === undefined) {
        this.#note(`${chunkDirectoryName}/${name} is no chunk`);
        continue;
      }
      last = number;
      await this.#guarded(() => this.#verifyChunk(number));
    }
    return last;
  }

  async #verifyChunk(number: SegmentNumber): Promise<void> {
    const chunk = await Chunk.open(this.#disk, number);
    try {
      this.chunks += 1;
      for (const row of (await chunk.loadDirectory()).rows()) {
        this.#coverage.addRow(row);
        await this.#guarded(() => this.#verifyRow(chunk, row));
      }
    } finally {
      await chunk.file.close();
    }
  }

  async #verifyRow(chunk: Chunk, row: ChunkRow): Promise<void> {
    for await (const { entry } of chunk.entries(row, row.position, windowBytes)) {
      this.entries += 1;
      this.bytes += entry.payloadBytes;
    }
  }

  async #verifyJournal(regroupedThrough: SegmentNumber): Promise<void> {
    let before: { readonly path: string; readonly end: number } | undefined;
    for (const number of await listSegments(this.#disk)) {
      if (number <= regroupedThrough) continue;
      const path = segmentPath(number);
      const bytes = await readWhole(this.#disk, path);
      const scan = scanSegment(bytes, number, undefined);
      if (scan.damageProvedAt !== undefined) {
        this.#note(
          `${path} at byte ${scan.usedBytes}: a block is damaged; the one at ${scan.damageProvedAt} proves it`,
        );
      }
      const [first] = scan.blocks;
      // A file made ready for later.
      if (first === undefined) continue;
      if (before !== undefined && before.end !== first.position) {
        this.#note(`${before.path} ends at ${before.end}, but ${path} begins at ${first.position}`);
      }
      before = { path, end: first.position + scan.usedBytes };
      this.segments += 1;
      for (const block of scan.blocks) {
        for (const entry of block.entries) this.#verifyEntry(bytes, entry);
      }
    }
    if (before === undefined && regroupedThrough > 0) this.#note('the journal behind the chunks is missing');
  }

  #verifyEntry(bytes: Buffer, entry: StoredEntry): void {
    const { kind, partition, baseOffset, count, payloadBytes } = entry;
    switch (kind) {
      case entryKind.snapshot:
        this.#starts = new Map();
        for (const { id, durable, start } of decodePartitionStates(payloadOf(bytes, entry))) {
          this.#coverage.add(id, durable.next, durable.next);
          this.#starts.set(id, start);
        }
        break;
      case entryKind.trim:
        this.#starts.set(partition, baseOffset as Offset);
        break;
      case entryKind.drop:
        this.#starts.delete(partition);
        break;
      case entryKind.data:
        this.#coverage.add(partition, baseOffset as Offset, (baseOffset + count) as Offset);
        if (!this.#starts.has(partition)) this.#starts.set(partition, 0 as Offset);
        this.entries += 1;
        this.bytes += payloadBytes;
        break;
    }
  }

  /** Damage in one place must not keep the others from being looked at. */
  async #guarded(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      if (!(error instanceof LogError)) throw error;
      this.#note(error.message);
    }
  }

  #note(problem: string): void {
    if (this.problems.length < problemsMax) this.problems.push(problem);
  }
}
