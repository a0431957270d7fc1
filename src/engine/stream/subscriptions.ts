/**
 * All subscriptions of enhanced fan-out that are live: at most one for a consumer and a shard. A call within five seconds
 * of a successful one for the same pair is refused; a later one takes over, and the older subscription ends.
 */
import type { Clock } from '../../base/ports.ts';
import { StreamError } from './errors.ts';
import { findShard } from './reader.ts';
import type { StartPosition } from './shard-reader.ts';
import { limitsApply, type ShardLimitScope } from './shard-throttle.ts';
import { Subscription, type SubscriptionEvent, type SubscriptionParts } from './subscription.ts';
import { shardName, type Consumer, type Stream, type StreamId } from './stream.ts';

export interface SubscriptionsOptions extends SubscriptionParts {
  readonly clock: Clock;
  readonly limits: ShardLimitScope;
}

export interface SubscribeRequest {
  readonly stream: Stream;
  readonly consumer: Pick<Consumer, 'name' | 'createdAtMs'>;
  readonly shardIndex: number;
  readonly position: StartPosition;
  /** Aborted when the reader goes away. */
  readonly signal: AbortSignal;
}

interface Held {
  readonly stream: StreamId;
  readonly consumer: string;
  readonly startedAtMs: number;
  /** undefined until it begins, and once it has ended. */
  live: Subscription | undefined;
  /** Its consumer was deregistered before it began. */
  isOrphaned: boolean;
}

/** AWS: API reference of SubscribeToShard. */
const takeoverAfterMs = 5000;

export class Subscriptions {
  readonly #options: SubscriptionsOptions;
  /** By consumer and shard. Those that have ended stay for the five seconds a successful call counts. */
  readonly #held = new Map<string, Held>();
  readonly #byStream = new Map<StreamId, Set<Held>>();
  #stopped = false;

  constructor(options: SubscriptionsOptions) {
    this.#options = options;
    options.directory.watch(({ stream }) => {
      for (const held of this.#byStream.get(stream.id) ?? []) held.live?.stir();
    });
  }

  /** Errors: ShardNotFound, SubscriptionHeld. The events may end at any time; a reader then subscribes again. */
  async subscribe(request: SubscribeRequest): Promise<AsyncGenerator<SubscriptionEvent, void, undefined>> {
    const { stream, consumer, shardIndex, position, signal } = request;
    const { meter, monotonic, clock, shards } = this.#options;
    const shard = findShard(stream, shardIndex, clock.nowMs());
    const key = `${stream.id}/${shardIndex}/${consumer.createdAtMs}/${consumer.name}`;
    this.#requireFree(key, request);
    // Taken before anything is waited for, so that two calls at once cannot both succeed.
    const held: Held = {
      stream: stream.id,
      consumer: consumer.name,
      startedAtMs: monotonic.nowMs(),
      live: undefined,
      isOrphaned: false,
    };
    const before = this.#held.get(key);
    this.#held.set(key, held);
    this.#note(held);
    try {
      const from = await shards.locate(stream, shard, position);
      const limited = limitsApply(this.#options.limits, stream);
      const target = { stream, shard, consumer: consumer.name, from, limited };
      const subscription = new Subscription(this.#options, target, () => this.#ended(key, held));
      before?.live?.end();
      held.live = subscription;
      signal.addEventListener('abort', () => subscription.end(), { once: true });
      if (signal.aborted || this.#stopped || held.isOrphaned) subscription.end();
      meter.subscribed(stream, consumer.name, 'success');
      return subscription.events();
    } catch (error) {
      this.#unnote(held);
      // What had ended meanwhile was not forgotten, as it no longer stood here.
      if (before?.live === undefined) this.#held.delete(key);
      else this.#held.set(key, before);
      throw error;
    }
  }

  /** Ends what a consumer has; for one that was deregistered. */
  endConsumer(stream: StreamId, consumer: string): void {
    for (const held of this.#byStream.get(stream) ?? []) {
      if (held.consumer !== consumer) continue;
      held.isOrphaned = true;
      held.live?.end();
    }
  }

  /** Ends all: the server stops. */
  stop(): void {
    this.#stopped = true;
    for (const held of this.#held.values()) held.live?.end();
  }

  get liveCount(): number {
    let count = 0;
    for (const held of this.#held.values()) if (held.live !== undefined) count += 1;
    return count;
  }

  #requireFree(key: string, { stream, consumer, shardIndex }: SubscribeRequest): void {
    const held = this.#held.get(key);
    if (held === undefined || this.#options.monotonic.nowMs() - held.startedAtMs >= takeoverAfterMs) return;
    this.#options.meter.subscribed(stream, consumer.name, 'rate-exceeded');
    throw new StreamError({ code: 'SubscriptionHeld', consumer: consumer.name, shard: shardName(shardIndex) });
  }

  #note(held: Held): void {
    const ofStream = this.#byStream.get(held.stream);
    if (ofStream === undefined) this.#byStream.set(held.stream, new Set([held]));
    else ofStream.add(held);
  }

  #unnote(held: Held): void {
    const ofStream = this.#byStream.get(held.stream);
    ofStream?.delete(held);
    if (ofStream?.size === 0) this.#byStream.delete(held.stream);
  }

  #ended(key: string, held: Held): void {
    held.live = undefined;
    this.#unnote(held);
    const forget = (): void => {
      if (this.#held.get(key) === held) this.#held.delete(key);
    };
    const leftMs = takeoverAfterMs - (this.#options.monotonic.nowMs() - held.startedAtMs);
    if (leftMs <= 0) forget();
    else this.#options.monotonic.after(leftMs, forget);
  }
}
