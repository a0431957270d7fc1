/**
 * What a put is to write, by number: the first record of the request is 0. Large puts come as pieces of memory without an
 * object for each record, since objects that live as long as a put waits for the disk cost the garbage collector more than
 * all that is done with them.
 */
import type { RecordPieces } from '../../format/batch-pieces.ts';
import { hashOfPartitionKey, type HashKey } from './hash-key.ts';

export interface PutEntry {
  readonly data: Uint8Array;
  /** May be missing only where the stream distributes records itself. */
  readonly partitionKey?: string | undefined;
  /** Decimal, 0 to 2^128 - 1; places the record instead of the partition key's hash. */
  readonly explicitHashKey?: string | undefined;
}

/** Keys are partition keys, values are data. */
export interface PutEntries extends RecordPieces {
  readonly count: number;
  explicitHashKey(entry: number): string | undefined;
  /** Of the partition key; undefined where there is none. */
  keyHash(entry: number): HashKey | undefined;
}

/** Data and partition key, which is what every limit counts. */
export function entryBytes(entries: PutEntries, entry: number): number {
  return entries.valueBytes(entry) + Math.max(entries.keyBytes(entry), 0);
}

/** A list of entries, where there is one, by number. */
export function numbered(entries: PutEntries | readonly PutEntry[]): PutEntries {
  return 'count' in entries ? entries : new ListedEntries(entries);
}

class ListedEntries implements PutEntries {
  readonly #entries: readonly PutEntry[];

  constructor(entries: readonly PutEntry[]) {
    this.#entries = entries;
  }

  get count(): number {
    return this.#entries.length;
  }

  keyBytes(entry: number): number {
    const key = this.#entries[entry]?.partitionKey;
    return key === undefined ? -1 : Buffer.byteLength(key);
  }

  valueBytes(entry: number): number {
    return this.#entries[entry]?.data.length ?? 0;
  }

  writeKey(entry: number, into: Buffer, at: number): void {
    into.write(this.#entries[entry]?.partitionKey ?? '', at);
  }

  writeValue(entry: number, into: Buffer, at: number): void {
    const data = this.#entries[entry]?.data;
    if (data !== undefined) into.set(data, at);
  }

  explicitHashKey(entry: number): string | undefined {
    return this.#entries[entry]?.explicitHashKey;
  }

  keyHash(entry: number): HashKey | undefined {
    const key = this.#entries[entry]?.partitionKey;
    return key === undefined ? undefined : hashOfPartitionKey(key);
  }
}
