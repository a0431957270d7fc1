/** What the SQL engine asks of the world around it. It knows no stream service, no disk and no object store. */
import type { Row } from '../types/sql-type.ts';

/** Bytes of input that are processed together and share a ROWTIME. */
export interface SourceBatch {
  /** By the in-application stream they belong to, as `SOURCE_SQL_STREAM_001`; in the order of their stream. */
  readonly streams: ReadonlyMap<string, readonly SourceRecord[]>;
  /** Records that could not be made ready for reading: each is a row of the error stream. */
  readonly failed?: readonly SourceRecord[];
  /** The ROWTIME the batch was given, durable before it is handed over, so that a replay gives the same windows. */
  readonly rowtimeMs: number;
  /** Rises from batch to batch; the same for the same batch at every replay. */
  readonly sequence: number;
  /** Where to go on after this batch; opaque to the engine and stored in its checkpoints. */
  readonly position: string;
}

export interface SourceRecord {
  readonly data: Uint8Array;
  /** When the stream service took the record. */
  readonly arrivalMs: number;
  readonly shardId?: string | undefined;
  readonly partitionKey?: string | undefined;
  readonly sequenceNumber?: string | undefined;
}

export interface Source {
  /**
   * No batch that is still to come will have a ROWTIME before this. While no records come it follows the clock, which closes
   * the windows of idle streams; it never passes a record that was fetched and not handed over yet.
   */
  quietUntilMs(): number;
  /** The next batch as soon as there is one; undefined at the end of a finite input, or when the signal fires. */
  next(signal: AbortSignal): Promise<SourceBatch | undefined>;
  /**
   * Goes on after a position that a checkpoint holds; undefined from the source's own start. A ROWTIME that is given from now
   * on is not before `floorMs`, which rows were told of.
   */
  seek(position: string | undefined, floorMs: number): Promise<void>;
}

export interface OutputRow {
  readonly rowtimeMs: number;
  readonly row: Row;
}

/** Takes the rows of one in-application stream, at least once. */
export interface Sink {
  /** Resolves when the rows are safe; the engine then notes that they are. */
  write(rows: readonly OutputRow[]): Promise<void>;
}

/** Everything a restart needs, as of one moment between two batches. */
export interface Checkpoint {
  /** Of the script and its inputs: the state of another script is not restored, the position is. */
  readonly fingerprint: string;
  readonly position: string;
  /** Of the last batch that is in the state. */
  readonly sequence: number;
  /** No row after this moment is earlier. */
  readonly clockMs: number;
  /** JSON text of the operators' states; empty before the first row. */
  readonly state: string;
}

/** A moment up to which everything that came out is safe. */
export interface Delivered {
  /** Of the last batch whose results are. */
  readonly sequence: number;
  /** The time that the application had been told of; what came out by it is safe too. */
  readonly boundMs: number;
}

export interface Saved {
  readonly checkpoint: Checkpoint | undefined;
  /** The newest; undefined where nothing came out since the checkpoint. */
  readonly delivered: Delivered | undefined;
}

export interface StateStore {
  load(): Promise<Saved>;
  /** What was delivered before is forgotten with it: the checkpoint says the same. */
  save(checkpoint: Checkpoint): Promise<void>;
  deliver(delivered: Delivered): Promise<void>;
}
