/**
 * The records of a PutRecords call as the hot codec reads them: no object each, but where their keys lie in the body and
 * their data in what was decoded of it. Both are let go when the call is answered.
 */
import { hashOfPartitionKey, type HashKey } from '../../../engine/stream/hash-key.ts';
import type { PutEntries } from '../../../engine/stream/put-entries.ts';
import type { PutRecordsRequestEntry } from '../model.gen.ts';
import { entriesMax } from './put-input.ts';

/** Where a record's key and its data begin and end. */
const keyStart = 0;
const keyEnd = 1;
const dataStart = 2;
const dataEnd = 3;
const placesEach = 4;

export class PackedRecords implements PutEntries, Iterable<PutRecordsRequestEntry> {
  readonly #keys: Buffer;
  readonly #data: Buffer;
  readonly #places = new Uint32Array(entriesMax * placesEach);
  /** Few requests have any. */
  #explicitHashKeys: Map<number, string> | undefined;
  #count = 0;

  /** Keys are ASCII, and none begins at the first byte. */
  constructor(keys: Buffer, data: Buffer) {
    this.#keys = keys;
    this.#data = data;
  }

  get count(): number {
    return this.#count;
  }

  get isFull(): boolean {
    return this.#count === entriesMax;
  }

  /** The place of the key of the record that `add` will add; without this it has none. */
  placeKey(start: number, end: number): void {
    this.#places[this.#count * placesEach + keyStart] = start;
    this.#places[this.#count * placesEach + keyEnd] = end;
  }

  /** Adds a record with its data. */
  add(start: number, end: number, explicitHashKey: string | undefined): void {
    this.#places[this.#count * placesEach + dataStart] = start;
    this.#places[this.#count * placesEach + dataEnd] = end;
    if (explicitHashKey !== undefined) (this.#explicitHashKeys ??= new Map()).set(this.#count, explicitHashKey);
    this.#count += 1;
  }

  keyBytes(entry: number): number {
    const start = this.#place(entry, keyStart);
    return start === 0 ? -1 : this.#place(entry, keyEnd) - start;
  }

  valueBytes(entry: number): number {
    return this.#place(entry, dataEnd) - this.#place(entry, dataStart);
  }

  writeKey(entry: number, into: Buffer, at: number): void {
    const end = this.#place(entry, keyEnd);
    // Most keys are so short that a call to copy them takes longer.
    for (let from = this.#place(entry, keyStart), to = at; from < end; from += 1, to += 1) {
      into[to] = this.#keys[from] ?? 0;
    }
  }

  writeValue(entry: number, into: Buffer, at: number): void {
    this.#data.copy(into, at, this.#place(entry, dataStart), this.#place(entry, dataEnd));
  }

  explicitHashKey(entry: number): string | undefined {
    return this.#explicitHashKeys?.get(entry);
  }

  keyHash(entry: number): HashKey | undefined {
    const key = this.#key(entry);
    return key === undefined ? undefined : hashOfPartitionKey(key);
  }

  /** As the generic decoder gives them. */
  *[Symbol.iterator](): Generator<PutRecordsRequestEntry> {
    for (let entry = 0; entry < this.#count; entry += 1) {
      const key = this.#key(entry);
      const explicitHashKey = this.explicitHashKey(entry);
      yield {
        Data: this.#data.subarray(this.#place(entry, dataStart), this.#place(entry, dataEnd)),
        ...(key === undefined ? {} : { PartitionKey: key }),
        ...(explicitHashKey === undefined ? {} : { ExplicitHashKey: explicitHashKey }),
      };
    }
  }

  #key(entry: number): string | undefined {
    const start = this.#place(entry, keyStart);
    return start === 0 ? undefined : this.#keys.toString('latin1', start, this.#place(entry, keyEnd));
  }

  #place(entry: number, which: number): number {
    return this.#places[entry * placesEach + which] ?? 0;
  }
}
