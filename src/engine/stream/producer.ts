/**
 * Writes records: finds each one's shard, keeps to the shards' rates, and appends one batch per shard for each request,
 * all in one group of the log, so a request costs one wait for the disk.
 *
 * What was answered with a sequence number is durable. Where a shard's rate is used up, the rest of a request's records for
 * that shard fail and the other shards' go on. A request that meets a shard just being closed waits until its children are there and is routed again; nothing of it was appended
 * before. Two puts of one caller, the second made after the first was answered, keep their order, also over a reshard.
 */
import { assert, required } from '../../base/assert.ts';
import { BufferPool } from '../../base/buffer-pool.ts';
import type { Allocate } from '../../base/http.ts';
import type { Clock, Monotonic } from '../../base/ports.ts';
import { encodePieces } from '../../format/batch-pieces.ts';
import { LogError, type Append, type Appended, type Log } from '../log/log.ts';
import { arrivedAt } from './arrival.ts';
import { StreamError } from './errors.ts';
import { hashKeyOf, parseHashKey, type HashKey } from './hash-key.ts';
import { entryBytes, numbered, type PutEntries, type PutEntry } from './put-entries.ts';
import type { Sealing } from './sealing.ts';
import { SequenceNumbers } from './sequence-number.ts';
import { shardMapOf, type ShardMap } from './shard-map.ts';
import type { ShardRuntime, ShardRuntimes } from './shard-runtime.ts';
import { limitsApply, type ShardLimitScope } from './shard-throttle.ts';
import type { StreamDirectory } from './stream-directory.ts';
import type { PutMeasure, ShardAmount, StreamMeter } from './stream-meter.ts';
import { shardName, type Shard, type Stream } from './stream.ts';
import { openEpoch, sealedAttribute } from './stored-batch.ts';

export interface Stored {
  readonly shard: Shard;
  readonly sequenceNumber: string;
}

export interface Throttled {
  readonly throttled: Shard;
}

export interface PutOutcome {
  /** In the order of the entries. */
  readonly results: readonly (Stored | Throttled)[];
  readonly sealed: boolean;
}

export interface ProducerOptions {
  readonly log: Log;
  readonly clock: Clock;
  readonly monotonic: Monotonic;
  readonly directory: StreamDirectory;
  readonly runtimes: ShardRuntimes;
  readonly limits: ShardLimitScope;
  readonly sealing: Sealing;
  readonly meter: StreamMeter;
}

/** The entries of a request, which have passed every check. */
interface Checked {
  readonly entries: PutEntries;
  /** Those counted against their shards' rates already, in an earlier routing; undefined while there are none. */
  admitted: Uint8Array | undefined;
}

/** What one request writes to one shard. */
interface ShardPut {
  readonly shard: Shard;
  /** Held for as long as the put lasts: its gate is left by who entered it, also when the stream is deleted meanwhile. */
  readonly runtime: ShardRuntime;
  /** Those of the request's entries that are written. */
  readonly entries: number[];
  bytes: number;
  throttled: number;
}

/** How often a request is routed again because shards closed under it; each time follows a finished reshard. */
const routingsMax = 100;

/** Memory in which batches are made, kept for the next ones. */
const batchBytesKept = 4 * 1024 * 1024;

export class Producer {
  readonly #options: ProducerOptions;
  readonly #buffers = new BufferPool(batchBytesKept);
  /** Where the next record of a stream that distributes by itself goes, counted over all of them. */
  #rotation = 0;

  constructor(options: ProducerOptions) {
    this.#options = options;
  }

  /** Writes one record; throws ShardThrottled where its shard's rate is used up. */
  async put(stream: Stream, entry: PutEntry): Promise<Stored & { readonly sealed: boolean }> {
    const { results, sealed } = await this.#write(stream, numbered([entry]), 'PutRecord');
    const result = results[0];
    assert(result !== undefined, 'every entry has a result');
    if ('throttled' in result) throw shardThrottled(stream, result.throttled);
    return { shard: result.shard, sequenceNumber: result.sequenceNumber, sealed };
  }

  /** Writes the records that their shards' rates allow. Throws only where nothing at all was written. */
  async putMany(stream: Stream, entries: PutEntries | readonly PutEntry[]): Promise<PutOutcome> {
    return this.#write(stream, numbered(entries), 'PutRecords');
  }

  /** Throws what a put of the entries would be refused with, whatever the shards' rates. */
  check(stream: Stream, entries: PutEntries | readonly PutEntry[]): void {
    const checked = numbered(entries);
    for (let entry = 0; entry < checked.count; entry += 1) checkEntry(stream, checked, entry);
  }

  async #write(stream: Stream, entries: PutEntries, operation: PutMeasure['operation']): Promise<PutOutcome> {
    const startMs = this.#options.monotonic.nowMs();
    const recordsTotal = entries.count;
    this.check(stream, entries);
    const measure = (shards: readonly ShardAmount[], recordsFailed: number): void => {
      const latencyMs = this.#options.monotonic.nowMs() - startMs;
      this.#options.meter.put(stream, { operation, latencyMs, shards, recordsTotal, recordsFailed });
    };
    try {
      const { puts, ...outcome } = await this.#place(stream, { entries, admitted: undefined });
      measure(puts.map(amountOf), 0);
      return outcome;
    } catch (error) {
      measure([], recordsTotal);
      throw error;
    }
  }

  async #place(asked: Stream, checked: Checked): Promise<PutOutcome & { readonly puts: readonly ShardPut[] }> {
    let stream = asked;
    for (let routing = 0; routing < routingsMax; routing++) {
      const results: (Stored | Throttled)[] = Array.from({ length: checked.entries.count });
      const puts = this.#route(stream, checked, results);
      const writing = puts.filter((put) => put.entries.length > 0);
      const blocked = this.#enter(writing);
      if (blocked !== undefined) await blocked;
      else if (await this.#append(stream, checked.entries, writing, results)) {
        return { results, puts, sealed: stream.encryption !== undefined };
      }
      stream = this.#newest(stream);
    }
    throw new Error(`the shards of stream ${asked.name} closed under a put ${routingsMax} times`);
  }

  #newest(stream: Stream): Stream {
    const newest = this.#options.directory.byId(stream.id);
    if (newest === undefined) {
      throw new StreamError({ code: 'StreamNotFound', account: stream.account, name: stream.name });
    }
    return newest;
  }

  /** Sorts the entries by shard; those their shard has no room for get their result here. */
  #route(stream: Stream, checked: Checked, results: (Stored | Throttled)[]): ShardPut[] {
    const { entries } = checked;
    const map = shardMapOf(stream.openShards);
    const limited = limitsApply(this.#options.limits, stream);
    const puts = new Map<Shard, ShardPut>();
    for (let entry = 0; entry < entries.count; entry += 1) {
      const hashKey = hashKeyOfEntry(stream, entries, entry);
      const shard = hashKey === undefined ? this.#nextShard(map) : map.find(hashKey);
      let put = puts.get(shard);
      if (put === undefined) {
        const runtime = this.#options.runtimes.of(shard.partition);
        put = { shard, runtime, entries: [], bytes: 0, throttled: 0 };
        puts.set(shard, put);
      }
      if (limited && !admit(checked, put, entry, stream.recordBytesMax)) {
        put.throttled += 1;
        results[entry] = { throttled: shard };
        continue;
      }
      put.bytes += entryBytes(entries, entry);
      put.entries.push(entry);
    }
    return [...puts.values()];
  }

  #nextShard(map: ShardMap): Shard {
    this.#rotation = (this.#rotation + 1) % map.shards.length;
    return required(map.shards[this.#rotation], 'a stream has open shards');
  }

  /** Enters the gates of all shards, or of none: then it gives what to wait for. */
  #enter(puts: readonly ShardPut[]): Promise<void> | undefined {
    for (const [index, put] of puts.entries()) {
      const closed = put.runtime.gate.enter();
      if (closed === undefined) continue;
      leave(puts.slice(0, index));
      return closed;
    }
    return undefined;
  }

  /** false where a shard was closed meanwhile: then nothing was appended. */
  async #append(
    stream: Stream,
    entries: PutEntries,
    puts: readonly ShardPut[],
    results: (Stored | Throttled)[],
  ): Promise<boolean> {
    if (puts.length === 0) return true;
    try {
      const appended =
        stream.encryption === undefined
          ? await this.#appendPlain(entries, puts)
          : await this.#appendSealed(stream, entries, puts);
      for (const [index, put] of puts.entries()) {
        const at = appended[index];
        assert(at !== undefined, 'the log answers every append of a group');
        put.runtime.acceptedBytes += put.bytes;
        nameRecords(put, at.baseOffset, at.arrivalMs, results);
      }
      return true;
    } catch (error) {
      if (error instanceof LogError && error.code === 'StaleEpoch') return false;
      // A stream's keys go with it, so a put may fail for that reason only; its caller is told so.
      this.#newest(stream);
      throw error;
    } finally {
      leave(puts);
    }
  }

  #appendPlain(entries: PutEntries, puts: readonly ShardPut[]): Promise<readonly Appended[]> {
    // The log copies the batches while it is called.
    const lease = this.#buffers.lease();
    const allocate: Allocate = (bytes) => lease.take(bytes);
    try {
      return this.#options.log.append(
        puts.map((put) => ({
          partition: put.shard.partition,
          count: put.entries.length,
          payload: this.#batch(entries, put, allocate),
          stampBaseOffset: true,
          epoch: openEpoch,
        })),
      );
    } finally {
      lease.end();
    }
  }

  async #appendSealed(stream: Stream, entries: PutEntries, puts: readonly ShardPut[]): Promise<readonly Appended[]> {
    const { encryption } = stream;
    assert(encryption !== undefined, 'only records of an encrypted stream are sealed');
    const group = await Promise.all(
      puts.map(async (put): Promise<Append> => {
        const { partition } = put.shard;
        const payload = await this.#options.sealing.seal(encryption, partition, this.#batch(entries, put));
        return { partition, count: put.entries.length, payload, attributes: sealedAttribute, epoch: openEpoch };
      }),
    );
    // Sealing takes time. An append to a stream deleted meanwhile would bring its dropped partitions back.
    this.#newest(stream);
    return this.#options.log.append(group);
  }

  #batch(pieces: PutEntries, { entries }: ShardPut, allocate?: Allocate): Buffer {
    const timestampMs = this.#options.clock.nowMs();
    return encodePieces({ pieces, records: entries, timestampMs, allocate });
  }
}

function leave(puts: readonly ShardPut[]): void {
  for (const { runtime } of puts) runtime.gate.leave();
}

function amountOf({ shard, entries, bytes, throttled }: ShardPut): ShardAmount {
  return { shard, records: entries.length, bytes, throttled };
}

function nameRecords(put: ShardPut, baseOffset: number, arrivalMs: number, results: (Stored | Throttled)[]): void {
  const { shard, entries } = put;
  const numbers = new SequenceNumbers(shard);
  const arrivedMs = arrivedAt(shard, arrivalMs);
  for (const [delta, entry] of entries.entries()) {
    results[entry] = { shard, sequenceNumber: numbers.at(baseOffset + delta, arrivedMs) };
  }
}

/** Whether the shard's rate takes the entry, or took it before. */
function admit(checked: Checked, { runtime, throttled }: ShardPut, entry: number, recordBytesMax: number): boolean {
  const { entries } = checked;
  if (checked.admitted?.[entry] === 1) return true;
  // Behind a record that was refused none passes, though the rate may allow it by now: a caller who sends the refused ones
  // again in their order then keeps the order of a key.
  if (throttled > 0 || !runtime.writes.take(entryBytes(entries, entry), recordBytesMax)) return false;
  checked.admitted ??= new Uint8Array(entries.count);
  checked.admitted[entry] = 1;
  return true;
}

/** Checks that are made before anything of a request takes effect. */
function checkEntry(stream: Stream, entries: PutEntries, entry: number): void {
  const bytes = entryBytes(entries, entry);
  if (bytes > stream.recordBytesMax) {
    // Unconfirmed text.
    throw invalidArgument(
      `Record size of ${bytes} bytes exceeds the maximum record size of ${stream.recordBytesMax} bytes of the stream.`,
    );
  }
  if (stream.distribution === 'auto') return;
  const explicit = entries.explicitHashKey(entry);
  if (explicit !== undefined) checkedHashKey(explicit);
  // Unconfirmed text.
  else if (entries.keyBytes(entry) < 0) throw invalidArgument('PartitionKey is required for this stream.');
}

/** undefined where the stream distributes by itself. */
function hashKeyOfEntry(stream: Stream, entries: PutEntries, entry: number): HashKey | undefined {
  if (stream.distribution === 'auto') return undefined;
  const explicit = entries.explicitHashKey(entry);
  return explicit === undefined ? entries.keyHash(entry) : hashKeyOf(checkedHashKey(explicit));
}

function checkedHashKey(text: string): bigint {
  const value = parseHashKey(text);
  if (value === undefined) throw invalidArgument(explicitHashKeyReason(text));
  return value;
}

function explicitHashKeyReason(value: string): string {
  return `Invalid ExplicitHashKey. ExplicitHashKey must be in the range: [0, 2^128-1]. Specified value was ${value}`;
}

function invalidArgument(reason: string): StreamError {
  return new StreamError({ code: 'InvalidArgument', reason });
}

function shardThrottled(stream: Stream, shard: Shard): StreamError {
  const { account, name } = stream;
  return new StreamError({ code: 'ShardThrottled', account, name, shard: shardName(shard.index) });
}
