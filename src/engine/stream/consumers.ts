/**
 * Consumers registered for enhanced fan-out. A consumer belongs to one stream and goes with it; a name given again makes
 * another consumer, told apart by the second it was made in, which stands in its ARN.
 */
import type { Cancel, Clock, Monotonic } from '../../base/ports.ts';
import { consumerType, type ConsumerDocument } from '../meta/documents/consumer.ts';
import type { Change, Meta } from '../meta/meta.ts';
import type { Accounts } from './account-settings.ts';
import { Alarms } from '../../base/alarms.ts';
import { joined } from './attached-documents.ts';
import type { Attachment, Catalog } from './catalog.ts';
import { StreamError } from './errors.ts';
import type { StreamEvents } from './events.ts';
import { Listeners } from '../../base/listeners.ts';
import type { ResourcePolicies } from './resource-policies.ts';
import { consumersPerStreamBound, type ControlLimits } from './stream-limits.ts';
import { requireActive, type Consumer, type Stream, type StreamId, type StreamName } from './stream.ts';
import type { Tags } from './tags.ts';

export interface ConsumersParts {
  readonly meta: Meta;
  readonly clock: Clock;
  readonly monotonic: Monotonic;
  readonly catalog: Catalog;
  readonly accounts: Accounts;
  readonly tags: Tags;
  readonly policies: ResourcePolicies;
  readonly events: StreamEvents;
  readonly limits: ControlLimits;
  readonly transitionMs: number;
}

export interface FoundConsumer {
  readonly stream: Stream;
  readonly consumer: Consumer;
}

/** A consumer as callers name it; the second it was made in is known where they gave its ARN. */
export interface ConsumerName {
  readonly stream: StreamName;
  readonly consumer: string;
  readonly createdAtSeconds?: number | undefined;
}

/** Told when a consumer is made, becomes usable, or is gone. */
export interface ConsumerEvent {
  readonly kind: 'registered' | 'settled' | 'gone';
  readonly consumer: Consumer;
}

export class Consumers implements Attachment {
  readonly #parts: ConsumersParts;
  /** By stream, then by name. */
  readonly #consumers = new Map<StreamId, Map<string, Consumer>>();
  readonly #alarms: Alarms<string>;
  readonly #listeners: Listeners<ConsumerEvent>;

  static async open(parts: ConsumersParts): Promise<Consumers> {
    const consumers = new Consumers(parts);
    for await (const { key, value } of consumerType.all(parts.meta)) {
      const [stream, name] = key;
      consumers.#set({ ...value, settlesAtMs: value.settlesAtMs, stream: stream as StreamId, name });
    }
    return consumers;
  }

  private constructor(parts: ConsumersParts) {
    this.#parts = parts;
    const { clock, monotonic, events } = parts;
    this.#listeners = new Listeners((cause) => events.listenerFailed({ cause }));
    this.#alarms = new Alarms({
      clock,
      monotonic,
      run: (key) => this.#settle(key),
      onFailure: (key, cause) => events.upkeepFailed({ stream: key, cause }),
    });
    parts.catalog.attach(this);
  }

  close(): void {
    this.#alarms.close();
  }

  watch(listener: (event: ConsumerEvent) => void): Cancel {
    return this.#listeners.add(listener);
  }

  /** By name, in byte order. */
  list(stream: StreamId): readonly Consumer[] {
    const consumers = Array.from(this.#consumers.get(stream)?.values() ?? []);
    return consumers.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }

  count(stream: StreamId): number {
    return this.#consumers.get(stream)?.size ?? 0;
  }

  find({ stream: name, consumer: consumerName, createdAtSeconds }: ConsumerName): FoundConsumer | undefined {
    const stream = this.#parts.catalog.find(name);
    const consumer = stream && this.#consumers.get(stream.id)?.get(consumerName);
    if (stream === undefined || consumer === undefined) return undefined;
    const isSame = createdAtSeconds === undefined || createdAtSeconds === Math.floor(consumer.createdAtMs / 1_000);
    return isSame ? { stream, consumer } : undefined;
  }

  /** Errors: ConsumerNotFound. */
  get(name: ConsumerName): FoundConsumer {
    const found = this.find(name);
    if (found === undefined) throw consumerNotFound(name);
    return found;
  }

  /** One that can be read with. Errors: ConsumerNotFound, ConsumerInUse. */
  getActive(name: ConsumerName): FoundConsumer {
    const found = this.get(name);
    if (found.consumer.status !== 'active') throw consumerInUse(name, found.consumer);
    return found;
  }

  /** Errors: StreamNotFound, StreamInUse, ConsumerExists, ConsumersExceeded, CreatingConsumersExceeded, TagsExceeded. */
  async register(name: StreamName, consumerName: string, tags: ReadonlyMap<string, string>): Promise<FoundConsumer> {
    const { catalog, clock, transitionMs, tags: allTags } = this.#parts;
    const { id } = catalog.get(name);
    const createdAtMs = clock.nowMs();
    const consumer: Consumer = {
      stream: id,
      name: consumerName,
      createdAtMs,
      status: transitionMs === 0 ? 'active' : 'creating',
      settlesAtMs: transitionMs === 0 ? undefined : createdAtMs + transitionMs,
    };
    const stream = await catalog.change(id, async (stream) => {
      requireActive(stream);
      this.#checkRoom(stream, consumerName);
      return joined([this.#put(consumer), allTags.initial({ stream: id, consumer: consumerName }, name, tags)]);
    });
    this.#listeners.tell({ kind: 'registered', consumer });
    return { stream, consumer };
  }

  /** Errors: ConsumerNotFound, ConsumerInUse. */
  async deregister(name: ConsumerName): Promise<void> {
    const { catalog, clock, transitionMs } = this.#parts;
    const { stream } = this.get(name);
    let gone: Consumer | undefined;
    await catalog.change(stream.id, async () => {
      const { consumer } = this.getActive(name);
      if (transitionMs > 0)
        return this.#put({ ...consumer, status: 'deleting', settlesAtMs: clock.nowMs() + transitionMs });
      gone = consumer;
      return this.#remove(consumer);
    });
    if (gone !== undefined) this.#listeners.tell({ kind: 'gone', consumer: gone });
  }

  async removal(stream: StreamId): Promise<readonly Change[]> {
    return Array.from(this.#consumers.get(stream)?.keys() ?? [], (name) => consumerType.remove([stream, name], 'any'));
  }

  removed(stream: StreamId): void {
    const consumers = Array.from(this.#consumers.get(stream)?.values() ?? []);
    this.#consumers.delete(stream);
    for (const consumer of consumers) {
      this.#alarms.set(alarmKey(consumer), undefined);
      this.#listeners.tell({ kind: 'gone', consumer });
    }
  }

  #checkRoom(stream: Stream, consumerName: string): void {
    const { limits, accounts } = this.#parts;
    const { account, name } = stream;
    const consumers = this.#consumers.get(stream.id) ?? new Map<string, Consumer>();
    if (consumers.has(consumerName))
      throw new StreamError({ code: 'ConsumerExists', account, name, consumer: consumerName });
    const allowed =
      stream.mode === 'on-demand' && accounts.isCommitted(stream)
        ? limits.consumersPerCommittedStreamMax
        : limits.consumersPerStreamMax;
    const limit = Math.min(allowed, consumersPerStreamBound);
    if (consumers.size >= limit) throw new StreamError({ code: 'ConsumersExceeded', account, name, limit });
    const creatingCount = Array.from(consumers.values()).filter(({ status }) => status === 'creating').length;
    if (creatingCount >= limits.creatingConsumersMax)
      throw new StreamError({ code: 'CreatingConsumersExceeded', account, name, limit: limits.creatingConsumersMax });
  }

  async #settle(key: string): Promise<void> {
    const { stream, name } = parseAlarmKey(key);
    if (this.#parts.catalog.byId(stream) === undefined) return;
    let settled: ConsumerEvent | undefined;
    await this.#parts.catalog.change(stream, async (_, { nowMs }) => {
      const consumer = this.#consumers.get(stream)?.get(name);
      if (consumer?.settlesAtMs === undefined || consumer.settlesAtMs > nowMs) return undefined;
      if (consumer.status === 'deleting') {
        settled = { kind: 'gone', consumer };
        return this.#remove(consumer);
      }
      const active: Consumer = { ...consumer, status: 'active', settlesAtMs: undefined };
      settled = { kind: 'settled', consumer: active };
      return this.#put(active);
    });
    if (settled !== undefined) this.#listeners.tell(settled);
  }

  #put(consumer: Consumer): { readonly documents: readonly Change[]; readonly committed: () => void } {
    return {
      documents: [consumerType.put([consumer.stream, consumer.name], consumerDocument(consumer), 'any')],
      committed: () => this.#set(consumer),
    };
  }

  #remove({ stream, name }: Consumer): { readonly documents: readonly Change[]; readonly committed: () => void } {
    const { tags, policies } = this.#parts;
    const owner = { stream, consumer: name };
    return joined([
      tags.documents.remove(owner),
      policies.documents.remove(owner),
      {
        documents: [consumerType.remove([stream, name], 'any')],
        committed: () => {
          this.#consumers.get(stream)?.delete(name);
          if (this.#consumers.get(stream)?.size === 0) this.#consumers.delete(stream);
        },
      },
    ]);
  }

  #set(consumer: Consumer): void {
    const consumers = this.#consumers.get(consumer.stream) ?? new Map<string, Consumer>();
    consumers.set(consumer.name, consumer);
    this.#consumers.set(consumer.stream, consumers);
    this.#alarms.set(alarmKey(consumer), consumer.settlesAtMs);
  }
}

function consumerDocument({ createdAtMs, status, settlesAtMs }: Consumer): ConsumerDocument {
  return { createdAtMs, status, ...(settlesAtMs === undefined ? {} : { settlesAtMs }) };
}

function alarmKey({ stream, name }: Consumer): string {
  return `${stream}/${name}`;
}

function parseAlarmKey(key: string): { readonly stream: StreamId; readonly name: string } {
  const slash = key.indexOf('/');
  return { stream: Number(key.slice(0, slash)) as StreamId, name: key.slice(slash + 1) };
}

function consumerNotFound({ stream, consumer, createdAtSeconds }: ConsumerName): StreamError {
  const { account, name } = stream;
  return new StreamError({ code: 'ConsumerNotFound', account, name, consumer, createdAtSeconds });
}

function consumerInUse({ stream }: ConsumerName, consumer: Consumer): StreamError {
  const { name, createdAtMs, status } = consumer;
  return new StreamError({
    code: 'ConsumerInUse',
    account: stream.account,
    name: stream.name,
    consumer: name,
    createdAtMs,
    status,
  });
}
