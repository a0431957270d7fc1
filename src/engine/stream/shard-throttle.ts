/**
 * The rates AWS allows one shard, as token buckets on real time. Which streams they are enforced for is a choice of the
 * installation: `every-stream` as AWS, `provisioned` only (on-demand streams then carry what the machine does), or `none`.
 *
 * Sources: docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html and …/large-records.html, the API
 * reference of GetRecords and SubscribeToShard.
 */
import type { Monotonic } from '../../base/ports.ts';
import type { Stream } from './stream.ts';
import { TokenBucket } from '../../base/token-bucket.ts';

export type ShardLimitScope = 'every-stream' | 'provisioned' | 'none';

const writeBytesPerSecond = 1024 * 1024;
const writeRecordsPerSecond = 1000;
const readBytesPerSecond = 2 * 1024 * 1024;
const readCallsPerSecond = 5;
const iteratorsPerSecond = 5;
/** The most one GetRecords call answers; one that does closes the shard to reads for `fullAnswerPenaltyMs`. */
export const readBytesMax = 10 * 1024 * 1024;
const fullAnswerPenaltyMs = 5000;
/** How long reads are refused once the throughput is used up. */
const overdrawnPenaltyMs = 1000;

export function limitsApply(scope: ShardLimitScope, stream: Stream): boolean {
  return scope === 'every-stream' || (scope === 'provisioned' && stream.mode === 'provisioned');
}

/** Writes to a shard: 1 MiB and 1,000 records a second; larger records may come in a burst as large as one of them. */
export class WriteThrottle {
  readonly #bytes: TokenBucket;
  readonly #records: TokenBucket;

  constructor(monotonic: Monotonic) {
    this.#bytes = new TokenBucket(monotonic, { capacity: writeBytesPerSecond, perSecond: writeBytesPerSecond });
    this.#records = new TokenBucket(monotonic, { capacity: writeRecordsPerSecond, perSecond: writeRecordsPerSecond });
  }

  /** Whether a record of `bytes` (data and key) may be written now to a shard of a stream with this record size. */
  take(bytes: number, recordBytesMax: number): boolean {
    this.#bytes.capacity = Math.max(writeBytesPerSecond, recordBytesMax);
    if (this.#bytes.tokens < bytes || this.#records.tokens < 1) return false;
    this.#bytes.drain(bytes);
    this.#records.drain(1);
    return true;
  }
}

/** Reads of a shard: 5 GetRecords calls with 2 MiB and 5 new iterators a second, all callers together. */
export class ReadThrottle {
  readonly #monotonic: Monotonic;
  readonly #calls: TokenBucket;
  readonly #bytes: TokenBucket;
  readonly #iterators: TokenBucket;
  #refusedUntilMs = 0;

  constructor(monotonic: Monotonic) {
    this.#monotonic = monotonic;
    this.#calls = new TokenBucket(monotonic, { capacity: readCallsPerSecond, perSecond: readCallsPerSecond });
    this.#bytes = new TokenBucket(monotonic, { capacity: readBytesPerSecond, perSecond: readBytesPerSecond });
    this.#iterators = new TokenBucket(monotonic, { capacity: iteratorsPerSecond, perSecond: iteratorsPerSecond });
  }

  takeIterator(): boolean {
    return this.#iterators.take(1);
  }

  takeCall(): boolean {
    return this.#monotonic.nowMs() >= this.#refusedUntilMs && this.#calls.take(1);
  }

  /** Says what a call answered, which is known only after it was let through. */
  answered(bytes: number): void {
    const before = this.#bytes.tokens;
    this.#bytes.drain(bytes);
    let penaltyMs = 0;
    if (bytes >= readBytesMax) penaltyMs = fullAnswerPenaltyMs;
    else if (bytes > before) penaltyMs = Math.max(overdrawnPenaltyMs, ((bytes - before) * 1000) / readBytesPerSecond);
    this.#refusedUntilMs = Math.max(this.#refusedUntilMs, this.#monotonic.nowMs() + penaltyMs);
  }
}

/** What one consumer with enhanced fan-out gets of one shard: 2 MiB a second of its own. */
export class PushThrottle {
  readonly #bytes: TokenBucket;

  constructor(monotonic: Monotonic) {
    this.#bytes = new TokenBucket(monotonic, { capacity: readBytesPerSecond, perSecond: readBytesPerSecond });
  }

  sent(bytes: number): void {
    this.#bytes.drain(bytes);
  }

  /** How long the next event has to wait; 0 when it need not. */
  get waitMs(): number {
    return Math.max(0, (-this.#bytes.tokens * 1000) / readBytesPerSecond);
  }
}
