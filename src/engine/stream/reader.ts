/**
 * GetShardIterator and GetRecords: an iterator says where to read on and is good for five minutes; a read answers records
 * and the next iterator, or, at the end of a closed shard, its children.
 */
import type { Clock, Monotonic } from '../../base/ports.ts';
import type { Offset } from '../log/log.ts';
import { childrenOf } from './children.ts';
import { StreamError } from './errors.ts';
import type { StreamRecord } from './record.ts';
import type { ShardIterators } from './shard-iterator.ts';
import type { ShardReader, StartPosition } from './shard-reader.ts';
import type { ShardRuntimes } from './shard-runtime.ts';
import { limitsApply, readBytesMax, type ShardLimitScope } from './shard-throttle.ts';
import type { StreamDirectory } from './stream-directory.ts';
import type { StreamMeter } from './stream-meter.ts';
import { shardName, type Shard, type Stream, type StreamName } from './stream.ts';
import { isVisible } from './visible-shards.ts';

export interface ReadResult {
  readonly stream: Stream;
  readonly records: readonly StreamRecord[];
  /** undefined at the end of a closed shard. */
  readonly nextIterator: string | undefined;
  readonly millisBehindLatest: number;
  /** Set at the end of a closed shard. */
  readonly children: readonly Shard[] | undefined;
}

export interface ReaderOptions {
  readonly clock: Clock;
  readonly monotonic: Monotonic;
  readonly directory: StreamDirectory;
  readonly shards: ShardReader;
  readonly iterators: ShardIterators;
  readonly runtimes: ShardRuntimes;
  readonly limits: ShardLimitScope;
  readonly meter: StreamMeter;
}

export const iteratorTtlMs = 5 * 60 * 1000;

export class Reader {
  readonly #options: ReaderOptions;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  /** Errors: ShardNotFound; ShardThrottled where AWS's limits hold for every stream. */
  async iterator(stream: Stream, shardIndex: number, position: StartPosition): Promise<string> {
    const shard = findShard(stream, shardIndex, this.#options.clock.nowMs());
    // AWS counts these among its control calls, which bind nobody who did not ask for all of its limits.
    const isCounted = this.#options.limits === 'every-stream';
    if (isCounted && !this.#options.runtimes.of(shard.partition).reads.takeIterator()) throw throttled(stream, shard);
    return this.#issue(stream, shard, await this.#options.shards.locate(stream, shard, position));
  }

  /** The stream a token was made for, whether it is still there or not; undefined for a token not made here. */
  streamOf(token: string): StreamName | undefined {
    return this.#options.iterators.decode(token);
  }

  /** Throws what a read of the token would be refused with, whatever the shard's rate. */
  check(token: string): void {
    this.#target(token);
  }

  async read(token: string, recordsMax: number): Promise<ReadResult> {
    const startMs = this.#options.monotonic.nowMs();
    const { stream, shard, offset } = this.#target(token);
    const limited = limitsApply(this.#options.limits, stream);
    const throttle = this.#options.runtimes.of(shard.partition).reads;
    if (limited && !throttle.takeCall()) {
      this.#options.meter.getFailed(stream, shard, true);
      throw throttled(stream, shard);
    }
    const slice = await this.#slice(stream, shard, offset, recordsMax);
    if (limited) throttle.answered(slice.bytes);
    const last = slice.records.at(-1);
    this.#options.meter.got(stream, {
      shard,
      latencyMs: this.#options.monotonic.nowMs() - startMs,
      records: slice.records.length,
      bytes: slice.bytes,
      iteratorAgeMs: slice.atTip || last === undefined ? 0 : this.#options.clock.nowMs() - last.arrivalMs,
    });
    return {
      stream,
      records: slice.records,
      nextIterator: slice.atEnd ? undefined : this.#issue(stream, shard, slice.next),
      millisBehindLatest: slice.millisBehindLatest,
      children: slice.atEnd ? childrenOf(stream, shard) : undefined,
    };
  }

  #target(token: string): { readonly stream: Stream; readonly shard: Shard; readonly offset: Offset } {
    const iterator = this.#options.iterators.decode(token);
    if (iterator === undefined) throw new StreamError({ code: 'InvalidArgument', reason: 'Invalid ShardIterator.' });
    const nowMs = this.#options.clock.nowMs();
    if (nowMs - iterator.issuedAtMs > iteratorTtlMs) {
      throw new StreamError({
        code: 'IteratorExpired',
        createdAtMs: iterator.issuedAtMs,
        nowMs,
        ttlMs: iteratorTtlMs,
      });
    }
    const stream = this.#options.directory.byId(iterator.stream);
    if (stream === undefined) {
      throw new StreamError({ code: 'StreamNotFound', account: iterator.account, name: iterator.name });
    }
    return { stream, shard: findShard(stream, iterator.shardIndex, nowMs), offset: iterator.offset };
  }

  async #slice(stream: Stream, shard: Shard, from: Offset, recordsMax: number): ReturnType<ShardReader['read']> {
    try {
      return await this.#options.shards.read(stream, shard, { from, recordsMax, bytesMax: readBytesMax });
    } catch (error) {
      this.#options.meter.getFailed(stream, shard, false);
      throw error;
    }
  }

  #issue(stream: Stream, shard: Shard, offset: Offset): string {
    const { account, region, name, id } = stream;
    const issuedAtMs = this.#options.clock.nowMs();
    return this.#options.iterators.encode({
      account,
      region,
      name,
      stream: id,
      shardIndex: shard.index,
      offset,
      issuedAtMs,
    });
  }
}

function throttled({ account, name }: Stream, shard: Shard): StreamError {
  return new StreamError({ code: 'ShardThrottled', account, name, shard: shardName(shard.index) });
}

/** The shard, where it exists and has not expired; throws ShardNotFound. */
export function findShard(stream: Stream, index: number, nowMs: number): Shard {
  const shard = stream.shards.get(index);
  if (shard === undefined || !isVisible(stream, shard, nowMs)) {
    throw new StreamError({
      code: 'ShardNotFound',
      account: stream.account,
      name: stream.name,
      shard: shardName(index),
    });
  }
  return shard;
}
