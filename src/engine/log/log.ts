/**
 * An append-only log of many partitions. It knows bytes and offsets, nothing of streams, keys or tenants.
 *
 * A partition holds entries; an entry is one payload that stands for `count` consecutive offsets (a Kafka record batch of
 * `count` records, or one opaque message). What it promises, for every implementation (contract.ts tests it):
 *
 * - `append` resolves only once the whole group is as durable as the log's durability setting says; a group is all or
 *   nothing, also over a crash.
 * - Nothing can be read, and no watcher is told, before it is durable.
 * - Offsets of a partition start at 0, have no gaps and are never given twice, not even when everything before was trimmed
 *   and the process restarted.
 * - `arrivalMs` never falls within a partition.
 * - Appends to one partition take effect in the order of the calls.
 *
 * It does not compress, encrypt or interpret payloads. It copies what it is handed before `append` returns its promise, so the
 * caller may use the buffer for something else from then on; what `read` returns must not be written to.
 */
import type { Branded } from '../../base/brand.ts';
import type { Cancel } from '../../base/ports.ts';

/** A partition's number, 0 to 2^32 - 1. Its owner allots it and never gives it to another partition again. */
export type PartitionId = Branded<number, 'PartitionId'>;

/** A position in a partition, from 0 on, below 2^53. */
export type Offset = Branded<number, 'Offset'>;

export interface Append {
  readonly partition: PartitionId;
  /** Offsets this payload takes, 1 or more. */
  readonly count: number;
  readonly payload: Uint8Array;
  /** The owner's own bits about the payload (0 to 255), stored beside it and returned with it. */
  readonly attributes?: number;
  /**
   * The payload is a Kafka RecordBatch v2: its first eight bytes (baseOffset, big-endian, outside the batch's CRC) are
   * overwritten with the offset it is given, so that the stored bytes can be served as they are.
   */
  readonly stampBaseOffset?: boolean;
  /** The group is refused with OffsetMismatch unless this is the partition's next offset (counting appends under way). */
  readonly expectedOffset?: Offset;
  /** The group is refused with StaleEpoch when the partition has seen a higher one; a higher one is remembered. */
  readonly epoch?: number;
}

export interface Appended {
  readonly baseOffset: Offset;
  /** The clock's time when the group was taken, but never less than the partition's arrival before. */
  readonly arrivalMs: number;
}

export interface LogEntry {
  readonly baseOffset: Offset;
  readonly count: number;
  readonly arrivalMs: number;
  readonly attributes: number;
  readonly payload: Uint8Array;
}

export interface PartitionBounds {
  /** The first offset that can still be read; equals `end` when nothing can. */
  readonly start: Offset;
  /** One past the last durable offset. */
  readonly end: Offset;
  /** Arrival of the newest durable entry; 0 before the first. */
  readonly lastArrivalMs: number;
}

export interface ReadLimit {
  /** Stop before the sum of payload bytes passes this; the first entry comes whatever its size. */
  readonly bytesMax: number;
  /** Stop before the sum of counts passes this; the first entry comes whatever its count. */
  readonly countMax?: number;
}

export interface Log extends AsyncDisposable {
  /** All or nothing, one or several partitions (the same one may appear more than once). Errors: LogError. */
  append(group: readonly Append[]): Promise<readonly Appended[]>;

  /**
   * Durable entries from the one that holds `from` on, in order and without gaps; empty at the end. Offsets below the
   * partition's start are refused with OffsetOutOfRange, as are those past its end.
   */
  read(partition: PartitionId, from: Offset, limit: ReadLimit): Promise<readonly LogEntry[]>;

  /** Of a partition never appended to: all zero. */
  bounds(partition: PartitionId): Promise<PartitionBounds>;

  /**
   * The base offset of the first entry that arrived at `timeMs` or later; the end where there is none. Never below the start.
   */
  offsetForTime(partition: PartitionId, timeMs: number): Promise<Offset>;

  /**
   * Calls `listener` with the new end each time the partition's durable end moves. It runs inside the commit, so it only
   * notes and schedules.
   */
  watch(partition: PartitionId, listener: (end: Offset) => void): Cancel;

  /**
   * Entries whose arrival lies more than `retentionMs` before the clock's now may be unlinked. Not persisted: owners say it
   * again at every start. A partition without one is kept for ever.
   */
  setRetention(partition: PartitionId, retentionMs: number): void;

  /** Hides everything below `before`, at once and durably, and lets its space go when it can. */
  trim(partition: PartitionId, before: Offset): Promise<void>;

  /** Forgets the partition and lets its space go. Its number is never used again. Durable once it resolves. */
  drop(partition: PartitionId): Promise<void>;

  /** Every partition the log holds something of; owners look for orphans at start. */
  partitions(): Promise<readonly PartitionId[]>;
}

export type LogErrorCode =
  /** `expectedOffset` was not the next one. Nothing was appended. */
  | 'OffsetMismatch'
  /** A writer with a higher epoch has been seen. Nothing was appended. */
  | 'StaleEpoch'
  /** A read below the start or past the end. */
  | 'OffsetOutOfRange'
  /** No room on the disk (or in memory, where that is bounded). Nothing was appended; it heals when there is room again. */
  | 'Full'
  /** A sync failed: the outcome of this append is unknown and the log takes no more appends until it is reopened. */
  | 'Fenced'
  /** Stored bytes fail their checksum. Nothing is returned in their place. */
  | 'Corrupt'
  /** More bytes wait than the log's bound allows; try again. */
  | 'Overloaded'
  /** The log is closing or closed. */
  | 'Closed';

export class LogError extends Error {
  override readonly name = 'LogError';
  readonly code: LogErrorCode;

  constructor(code: LogErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
