/**
 * One consumer's push of one shard: events of records as soon as they are durable, an empty one now and then while nothing
 * comes, and a last one with the shard's children at its end.
 *
 * It reads only when the next event is asked for, so a slow reader costs nothing but its place. It ends by itself after
 * five minutes, when another subscription takes over, when its consumer or the server goes; the reader then goes on with
 * another one after the last continuation sequence number.
 */
import type { Cancel, Monotonic } from '../../base/ports.ts';
import type { Log, Offset } from '../log/log.ts';
import { StreamError } from './errors.ts';
import { childrenOf } from './children.ts';
import type { StreamRecord } from './record.ts';
import { sequenceNumber, startingSequenceNumber } from './sequence-number.ts';
import type { ShardReader, ShardSlice } from './shard-reader.ts';
import { PushThrottle } from './shard-throttle.ts';
import type { StreamDirectory } from './stream-directory.ts';
import type { StreamMeter } from './stream-meter.ts';
import type { Shard, Stream } from './stream.ts';

export interface SubscriptionEvent {
  readonly records: readonly StreamRecord[];
  /** Reading goes on after it; undefined in the last event of a closed shard. */
  readonly continuation: string | undefined;
  readonly millisBehindLatest: number;
  /** Set in the last event of a closed shard. */
  readonly children: readonly Shard[] | undefined;
}

export interface SubscriptionParts {
  readonly log: Log;
  readonly monotonic: Monotonic;
  readonly directory: StreamDirectory;
  readonly shards: ShardReader;
  readonly meter: StreamMeter;
}

export interface SubscriptionTarget {
  readonly stream: Stream;
  readonly shard: Shard;
  readonly consumer: string;
  readonly from: Offset;
  /** Whether the consumer's 2 MiB a second are enforced. */
  readonly limited: boolean;
}

/** AWS: API reference of SubscribeToShard. */
export const subscriptionLifeMs = 5 * 60 * 1000;
/** How often a reader hears that there is nothing new. */
export const idleEventMs = 5000;
/** Small enough for every client's frames, large enough that reading in bulk costs few of them. */
const eventBytesMax = 1024 * 1024;
const eventRecordsMax = 10_000;

export class Subscription {
  readonly #parts: SubscriptionParts;
  readonly #target: SubscriptionTarget;
  readonly #throttle: PushThrottle;
  readonly #cancels: Cancel[];
  readonly #onEnd: () => void;
  #next: Offset;
  /** The time of the last record given, which goes into continuation sequence numbers. */
  #lastArrivalMs: number;
  #quietSinceMs: number;
  #ended = false;
  /** Something has happened since the shard was last looked at. */
  #stirred = true;
  #wake: (() => void) | undefined;

  constructor(parts: SubscriptionParts, target: SubscriptionTarget, onEnd: () => void) {
    this.#parts = parts;
    this.#target = target;
    this.#throttle = new PushThrottle(parts.monotonic);
    this.#onEnd = onEnd;
    this.#next = target.from;
    this.#lastArrivalMs = target.shard.createdAtMs;
    this.#quietSinceMs = parts.monotonic.nowMs();
    this.#cancels = [
      parts.log.watch(target.shard.partition, () => this.stir()),
      parts.monotonic.after(subscriptionLifeMs, () => this.end()),
    ];
  }

  /** Has the shard looked at again: the stream has changed. */
  stir(): void {
    this.#stirred = true;
    this.#wake?.();
  }

  /** The event under way still comes; after it, nothing does. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    for (const cancel of this.#cancels) cancel();
    this.#onEnd();
    this.#wake?.();
  }

  async *events(): AsyncGenerator<SubscriptionEvent, void, undefined> {
    const { meter } = this.#parts;
    const { stream, shard, consumer } = this.#target;
    try {
      while (!this.#ended) {
        const slice = await this.#look();
        const idleMs = this.#parts.monotonic.nowMs() - this.#quietSinceMs;
        if (slice !== undefined || idleMs >= idleEventMs) {
          const event = this.#event(slice);
          const { records, millisBehindLatest } = event;
          meter.event(stream, {
            shard,
            consumer,
            records: records.length,
            bytes: slice?.bytes ?? 0,
            millisBehindLatest,
          });
          yield event;
          if (event.children !== undefined) return;
          this.#quietSinceMs = this.#parts.monotonic.nowMs();
        } else {
          await this.#sleep(idleEventMs - idleMs);
        }
      }
    } catch (error) {
      meter.eventFailed(stream, consumer);
      throw error;
    } finally {
      this.end();
    }
  }

  /** What is new, or undefined where nothing is. */
  async #look(): Promise<ShardSlice | undefined> {
    if (!this.#stirred) return undefined;
    const waitMs = this.#target.limited ? this.#throttle.waitMs : 0;
    if (waitMs > 0) {
      await this.#sleep(waitMs, 'through-changes');
      if (this.#ended) return undefined;
    }
    this.#stirred = false;
    const { stream, shard } = this.#newest();
    const slice = await this.#parts.shards.read(stream, shard, {
      from: this.#next,
      recordsMax: eventRecordsMax,
      bytesMax: eventBytesMax,
    });
    this.#next = slice.next;
    if (!slice.atTip) this.#stirred = true;
    if (slice.records.length === 0 && !slice.atEnd) return undefined;
    this.#throttle.sent(slice.bytes);
    this.#lastArrivalMs = slice.records.at(-1)?.arrivalMs ?? this.#lastArrivalMs;
    // The end is told by an event of its own: the next look finds it at once.
    if (slice.atEnd && slice.records.length > 0) {
      this.#stirred = true;
      return { ...slice, atEnd: false };
    }
    return slice;
  }

  #newest(): { stream: Stream; shard: Shard } {
    const { account, name, id } = this.#target.stream;
    const stream = this.#parts.directory.byId(id);
    const shard = stream?.shards.get(this.#target.shard.index);
    if (stream === undefined || shard === undefined) throw new StreamError({ code: 'StreamNotFound', account, name });
    return { stream, shard };
  }

  #event(slice: ShardSlice | undefined): SubscriptionEvent {
    if (slice?.atEnd === true) {
      const { stream, shard } = this.#newest();
      return { records: [], continuation: undefined, millisBehindLatest: 0, children: childrenOf(stream, shard) };
    }
    return {
      records: slice?.records ?? [],
      continuation: this.#continuation(slice),
      millisBehindLatest: slice?.millisBehindLatest ?? 0,
      children: undefined,
    };
  }

  #continuation(slice: ShardSlice | undefined): string {
    const last = slice?.records.at(-1);
    if (last !== undefined) return last.sequenceNumber;
    const { shard } = this.#target;
    if (this.#next === 0) return startingSequenceNumber(shard);
    return sequenceNumber(shard, this.#next - 1, this.#lastArrivalMs);
  }

  /** Until something stirs, the time is over or the subscription ends. */
  async #sleep(ms: number, changes: 'wakes-on-changes' | 'through-changes' = 'wakes-on-changes'): Promise<void> {
    if (this.#ended || (changes === 'wakes-on-changes' && this.#stirred)) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const cancel = this.#parts.monotonic.after(ms, resolve);
    this.#wake = () => {
      if (changes === 'wakes-on-changes' || this.#ended) resolve();
    };
    await promise;
    cancel();
    this.#wake = undefined;
  }
}
