/**
 * A log that nobody has open, for reading alone: it is recovered as at a start, but nothing on the disk changes, so what is
 * damaged stays as it was found.
 */
import type { Cancel, Disk, DiskFile } from '../../../base/ports.ts';
import { DiskError } from '../../../base/ports.ts';
import { LogError } from '../log.ts';
import type { Appended, Log, LogEntry, Offset, PartitionBounds, PartitionId, ReadLimit } from '../log.ts';
import { Partition } from '../partition.ts';
import { openChunks } from './chunk-opening.ts';
import { ChunkSet } from './chunk-set.ts';
import { formatVersion, readFormat } from './format-version.ts';
import { Reader } from './reader.ts';
import { HotMemory } from './hot-memory.ts';
import { RecentEntries } from './recent-entries.ts';
import type { RecoveredJournal } from './recovery.ts';
import { recoverJournal } from './recovery.ts';

const mebibyte = 1024 * 1024;
const hotBytesMax = 16 * mebibyte;
const directoryBytesMax = 16 * mebibyte;

export class ReadOnlyLog implements Log {
  readonly #recovered: RecoveredJournal;
  readonly #chunks: ChunkSet;
  readonly #reader: Reader;
  #isClosed = false;

  /** Errors: LogError `Corrupt` where it is damaged, DiskError. */
  static async open(disk: Disk): Promise<ReadOnlyLog> {
    const version = await readFormat(disk);
    if (version !== formatVersion)
      throw new LogError('Corrupt', `the data has format ${version ?? 'none'}, not ${formatVersion}`);
    const untouched = new UntouchedDisk(disk);
    const chunks = new ChunkSet({ directoryBytesMax });
    const recent = new RecentEntries({ bytesMax: hotBytesMax, memory: new HotMemory() });
    try {
      const regroupedThrough = await openChunks(untouched, chunks);
      const recovered = await recoverJournal({ disk: untouched, recent, chunks, regroupedThrough, segmentBytes: 0 });
      return new ReadOnlyLog(recovered, chunks, recent);
    } catch (error) {
      for (const chunk of chunks.all) await chunk.file.close();
      throw error;
    }
  }

  private constructor(recovered: RecoveredJournal, chunks: ChunkSet, recent: RecentEntries) {
    this.#recovered = recovered;
    this.#chunks = chunks;
    this.#reader = new Reader(recent, chunks);
  }

  async read(id: PartitionId, from: Offset, limit: ReadLimit): Promise<readonly LogEntry[]> {
    const partition = this.#partition(id);
    partition.checkReadable(from);
    return await this.#reader.read(partition, from, limit);
  }

  async bounds(id: PartitionId): Promise<PartitionBounds> {
    return this.#partition(id).bounds();
  }

  async offsetForTime(id: PartitionId, timeMs: number): Promise<Offset> {
    return await this.#reader.offsetForTime(this.#partition(id), timeMs);
  }

  async partitions(): Promise<readonly PartitionId[]> {
    return this.#recovered.table.ids();
  }

  async append(): Promise<readonly Appended[]> {
    throw isReadOnly();
  }

  async trim(): Promise<void> {
    throw isReadOnly();
  }

  async drop(): Promise<void> {
    throw isReadOnly();
  }

  /** Nothing moves. */
  watch(): Cancel {
    return () => undefined;
  }

  /** Nothing leaves. */
  setRetention(): void {}

  /** No read may be under way. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#recovered.spare?.close();
    for (const segment of this.#recovered.segments) await segment.file.close();
    for (const chunk of this.#chunks.all) await chunk.file.close();
  }

  #partition(id: PartitionId): Partition {
    if (this.#isClosed) throw new LogError('Closed', 'the log is closed');
    return this.#recovered.table.get(id) ?? new Partition(id);
  }
}

function isReadOnly(): LogError {
  return new LogError('Closed', 'the log was opened for reading alone');
}

/** Recovery clears away what a crash left half done, which is nobody's; here all of that stays. */
class UntouchedDisk implements Disk {
  readonly #disk: Disk;

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  async open(path: string, mode: 'existing' | 'create'): Promise<DiskFile> {
    if (mode === 'create') throw refused(path);
    return this.#disk.open(path, mode);
  }

  list(directory: string): Promise<string[]> {
    return this.#disk.list(directory);
  }

  freeBytes(): Promise<number> {
    return this.#disk.freeBytes();
  }

  async makeDirectory(directory: string): Promise<void> {
    throw refused(directory);
  }

  async rename(from: string): Promise<void> {
    throw refused(from);
  }

  async remove(): Promise<void> {}

  async syncDirectory(): Promise<void> {}
}

function refused(path: string): DiskError {
  return new DiskError('failed', `${path}: nothing here may change`);
}
