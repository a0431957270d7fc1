/**
 * What the outside world is to the engine: time, disk and chance come in through these, so that tests hold them in their
 * hands. `io/` has the real ones; `test/sim/` and the in-memory ones the others.
 */

/** Undoes a registration. Calling it again, or after the thing happened, does nothing. */
export type Cancel = () => void;

/**
 * The time that data lives by: arrival times, windows, buffers, retention, schedules. In dev mode it can be frozen and
 * moved forward, so it is not the machine's time. It never goes back while a process runs.
 */
export interface Clock {
  /** Whole milliseconds since 1970-01-01T00:00Z. */
  nowMs(): number;
  /** Runs `task` once, as soon as the clock shows `timeMs` or later; also when the clock is moved past it. */
  at(timeMs: number, task: () => void): Cancel;
}

/** Real elapsed time, from an arbitrary start: throttles, time-outs, latencies. Freezing the clock does not stop it. */
export interface Monotonic {
  /** Milliseconds with fraction. */
  nowMs(): number;
  /** Runs `task` once after `delayMs` real milliseconds. Does not keep the process alive. */
  after(delayMs: number, task: () => void): Cancel;
}

/** The real time of day, for signatures and certificates only. */
export interface WallClock {
  /** Whole milliseconds since 1970-01-01T00:00Z. */
  nowMs(): number;
}

export interface Random {
  /** `count` unpredictable bytes in a buffer of its own. */
  bytes(count: number): Buffer;
}

/**
 * Files under one root directory. Paths are relative to it, with `/` between parts. A file's bytes are durable after its
 * `sync`; a name that was created, renamed or removed is durable after `syncDirectory` of the folder it is in.
 * Failures are `DiskError`s.
 */
export interface Disk {
  /** Opens for reading and writing; `create` makes a new, empty file and fails with code `exists` where there is one. */
  open(path: string, mode: 'existing' | 'create'): Promise<DiskFile>;
  /** Names in a folder (not paths), sorted. A folder that does not exist is empty. */
  list(directory: string): Promise<string[]>;
  /** Makes the folder and its parents; harmless where it exists. */
  makeDirectory(directory: string): Promise<void>;
  /** Replaces `to` where it exists. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; harmless where there is none. */
  remove(path: string): Promise<void>;
  syncDirectory(directory: string): Promise<void>;
  /** Bytes that can still be written. */
  freeBytes(): Promise<number>;
}

export interface DiskFile {
  sizeBytes(): Promise<number>;
  /** Fills `into` from `position`, as far as the file goes; the count of bytes read. */
  read(into: Uint8Array, position: number): Promise<number>;
  /** Writes all of the buffers, one after the other, from `position` on. */
  write(buffers: readonly Uint8Array[], position: number): Promise<void>;
  /** As `write` and then `sync`, where the system can in one step. Where it fails, any part of it may have been done. */
  writeDurably(buffers: readonly Uint8Array[], position: number): Promise<void>;
  /** Makes what was written durable, with the size of the file where it grew (fdatasync). */
  sync(): Promise<void>;
  truncate(sizeBytes: number): Promise<void>;
  close(): Promise<void>;
}

export type DiskErrorCode = 'full' | 'exists' | 'missing' | 'failed';

export class DiskError extends Error {
  override readonly name = 'DiskError';
  readonly code: DiskErrorCode;

  constructor(code: DiskErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
