/**
 * Reads a shard's records from a position on, for GetRecords and fan-out alike: decodes stored batches, hides what has
 * expired (the log unlinks it later and in larger pieces), and knows where a closed shard ends.
 */
import { assert, unreachable } from '../../base/assert.ts';
import type { Clock } from '../../base/ports.ts';
import { RecordCursor } from '../../format/record-batch.ts';
import { LogError, type Log, type LogEntry, type Offset } from '../log/log.ts';
import { arrivedAt } from './arrival.ts';
import { PlainRecord } from './record.ts';
import type { StreamRecord } from './record.ts';
import { trimHorizonMs } from './retention.ts';
import type { Sealing } from './sealing.ts';
import { SequenceNumbers } from './sequence-number.ts';
import { markerAttribute, sealedAttribute } from './stored-batch.ts';
import type { Shard, Stream } from './stream.ts';

/** Where in a shard a reader wants to begin. */
export type StartPosition =
  | { readonly kind: 'trim-horizon' }
  | { readonly kind: 'latest' }
  | { readonly kind: 'at-offset'; readonly offset: Offset }
  | { readonly kind: 'at-time'; readonly timeMs: number };

export interface ReadRequest {
  readonly from: Offset;
  readonly recordsMax: number;
  /** Of data and keys; the first record comes whatever its size. */
  readonly bytesMax: number;
  /** Stop before this offset, to read a range again. */
  readonly before?: Offset;
  /** Records come without their texts, which are made when they are asked for. */
  readonly isPlain?: boolean;
}

export interface ShardSlice {
  readonly records: readonly StreamRecord[];
  readonly bytes: number;
  /** Where to go on. */
  readonly next: Offset;
  /** Nothing more is there now. */
  readonly atTip: boolean;
  /** The shard is closed and nothing will ever be there. */
  readonly atEnd: boolean;
  /** How far the last record lies behind now; 0 at the tip. */
  readonly millisBehindLatest: number;
}

export interface ShardReaderOptions {
  readonly log: Log;
  readonly clock: Clock;
  readonly sealing: Sealing;
}

/** Stored bytes asked of the log at a time: an answer's worth, with room for the frames around small records. */
const readAheadFactor = 1.25;

export class ShardReader {
  readonly #log: Log;
  readonly #clock: Clock;
  readonly #sealing: Sealing;

  constructor(options: ShardReaderOptions) {
    this.#log = options.log;
    this.#clock = options.clock;
    this.#sealing = options.sealing;
  }

  /** One past the last record: what LATEST means. */
  async tip(shard: Shard): Promise<Offset> {
    return shard.closed?.endOffset ?? (await this.#log.bounds(shard.partition)).end;
  }

  /** The first record that has not expired. */
  async horizon(stream: Stream, shard: Shard): Promise<Offset> {
    return this.atTime(shard, trimHorizonMs(stream, this.#clock.nowMs()));
  }

  /** The first record that arrived at `timeMs` or later; the tip where there is none. */
  async atTime(shard: Shard, timeMs: number): Promise<Offset> {
    const offset =
      timeMs <= shard.createdAtMs
        ? (await this.#log.bounds(shard.partition)).start
        : await this.#log.offsetForTime(shard.partition, timeMs);
    return atMost(offset, shard.closed?.endOffset);
  }

  /** The offset a position means now. */
  async locate(stream: Stream, shard: Shard, position: StartPosition): Promise<Offset> {
    switch (position.kind) {
      case 'trim-horizon':
        return this.horizon(stream, shard);
      case 'latest':
        return this.tip(shard);
      case 'at-offset':
        // A sequence number that has not been given yet is no promise about records to come.
        return atMost(position.offset, await this.tip(shard));
      case 'at-time':
        return this.atTime(shard, position.timeMs);
      default:
        return unreachable(position);
    }
  }

  async read(stream: Stream, shard: Shard, request: ReadRequest): Promise<ShardSlice> {
    const horizonMs = trimHorizonMs(stream, this.#clock.nowMs());
    const slice = new SliceBuilder(shard, request, horizonMs);
    while (slice.wantsMore) {
      const entries = await this.#entries(stream, shard, slice);
      if (entries.length === 0) break;
      for (const entry of entries) {
        if (!slice.wantsMore) break;
        if (arrivedAt(shard, entry.arrivalMs) < horizonMs) slice.skip(entry);
        else slice.add(entry, await this.#batchOf(shard, entry));
      }
    }
    const tip = await this.tip(shard);
    return slice.finish(tip, this.#clock.nowMs());
  }

  /** Entries from the slice's position on; expired ones are jumped over. */
  async #entries(stream: Stream, shard: Shard, slice: SliceBuilder): Promise<readonly LogEntry[]> {
    const { end, start } = await this.#log.bounds(shard.partition);
    const limit = atMost(end, shard.closed?.endOffset);
    if (slice.next < start) slice.jump(start);
    if (slice.next >= limit) return [];
    try {
      const entries = await this.#log.read(shard.partition, slice.next, {
        bytesMax: Math.ceil(slice.bytesLeft * readAheadFactor),
        countMax: slice.recordsLeft,
      });
      const first = entries[0];
      if (first === undefined || arrivedAt(shard, first.arrivalMs) >= slice.horizonMs) return entries;
      const horizon = await this.horizon(stream, shard);
      if (horizon <= slice.next) return entries;
      slice.jump(horizon);
      return this.#entries(stream, shard, slice);
    } catch (error) {
      // Retention took the position away between the two calls; the next round starts at the new beginning.
      if (error instanceof LogError && error.code === 'OffsetOutOfRange') {
        slice.jump(await this.horizon(stream, shard));
        return this.#entries(stream, shard, slice);
      }
      throw error;
    }
  }

  async #batchOf(shard: Shard, entry: LogEntry): Promise<Buffer> {
    if ((entry.attributes & sealedAttribute) !== 0) return this.#sealing.open(shard.partition, entry.payload);
    return Buffer.from(entry.payload.buffer, entry.payload.byteOffset, entry.payload.byteLength);
  }
}

class SliceBuilder {
  readonly horizonMs: number;
  next: Offset;
  #bytes = 0;
  #full = false;
  #lastArrivalMs: number | undefined;
  readonly #shard: Shard;
  readonly #request: ReadRequest;
  readonly #before: number;
  readonly #names: SequenceNumbers;
  readonly #records: StreamRecord[] = [];

  constructor(shard: Shard, request: ReadRequest, horizonMs: number) {
    this.#shard = shard;
    this.#request = request;
    this.#before = request.before ?? Infinity;
    this.#names = new SequenceNumbers(shard);
    this.horizonMs = horizonMs;
    this.next = request.from;
  }

  get wantsMore(): boolean {
    return !this.#full && this.recordsLeft > 0 && this.bytesLeft > 0 && this.next < this.#before;
  }

  get recordsLeft(): number {
    return this.#request.recordsMax - this.#records.length;
  }

  get bytesLeft(): number {
    return this.#request.bytesMax - this.#bytes;
  }

  jump(to: Offset): void {
    if (to > this.next) this.next = Math.min(to, this.#before) as Offset;
  }

  skip(entry: LogEntry): void {
    this.jump((entry.baseOffset + entry.count) as Offset);
  }

  add(entry: LogEntry, batch: Buffer): void {
    const end = entry.baseOffset + entry.count;
    if ((entry.attributes & markerAttribute) !== 0) return this.jump(end as Offset);
    const arrivalMs = arrivedAt(this.#shard, entry.arrivalMs);
    const sealed = (entry.attributes & sealedAttribute) !== 0;
    const cursor = new RecordCursor(batch);
    while (cursor.next()) {
      // Deltas may leave gaps, as Kafka clients and compaction do.
      assert(cursor.offsetDelta >= 0 && cursor.offsetDelta < entry.count, 'a record lies within its entry');
      const offset = entry.baseOffset + cursor.offsetDelta;
      if (offset < this.next) continue;
      if (offset >= this.#before) return this.jump(end as Offset);
      const keyBytes = Math.max(cursor.keyLength, 0);
      const size = keyBytes + Math.max(cursor.valueLength, 0);
      if (this.recordsLeft === 0 || (size > this.bytesLeft && this.#records.length > 0)) {
        this.#full = true;
        return;
      }
      const valueEnd = cursor.valueStart + Math.max(cursor.valueLength, 0);
      const data = batch.subarray(cursor.valueStart, valueEnd);
      const stored = { offset: offset as Offset, arrivalMs, data, sealed };
      const key = { start: cursor.keyStart, end: cursor.keyStart + keyBytes };
      this.#records.push(this.#named(stored, batch, key));
      this.#bytes += size;
      this.#lastArrivalMs = arrivalMs;
      this.next = (offset + 1) as Offset;
    }
    this.jump(end as Offset);
  }

  #named(
    stored: Pick<StreamRecord, 'offset' | 'arrivalMs' | 'data' | 'sealed'>,
    batch: Buffer,
    key: { readonly start: number; readonly end: number },
  ): StreamRecord {
    if (this.#request.isPlain === true) return new PlainRecord(this.#shard, stored, batch.subarray(key.start, key.end));
    return {
      offset: stored.offset,
      sequenceNumber: this.#names.at(stored.offset, stored.arrivalMs),
      arrivalMs: stored.arrivalMs,
      data: stored.data,
      partitionKey: batch.toString('utf8', key.start, key.end),
      sealed: stored.sealed,
    };
  }

  finish(tip: Offset, nowMs: number): ShardSlice {
    const atTip = this.next >= tip;
    return {
      records: this.#records,
      bytes: this.#bytes,
      next: this.next,
      atTip,
      atEnd: atTip && this.#shard.closed !== undefined,
      // Callers take 0 for having caught up, so behind is never 0.
      millisBehindLatest: atTip ? 0 : Math.max(1, nowMs - (this.#lastArrivalMs ?? this.horizonMs)),
    };
  }
}

function atMost(offset: Offset, limit: Offset | undefined): Offset {
  return limit === undefined || offset < limit ? offset : limit;
}
