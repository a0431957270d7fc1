/**
 * The channels of all accounts. They are held in memory as immutable values; the truth is the documents in meta.
 *
 * Promises: a change is durable before anybody can see it; changes happen one after the other, since there are few; a stream
 * never has more channels than it may.
 */
import { required } from '../../../base/assert.ts';
import { Alarms } from '../../../base/alarms.ts';
import { Listeners } from '../../../base/listeners.ts';
import type { Cancel, Clock, Monotonic, Random } from '../../../base/ports.ts';
import { Turns } from '../../../base/turns.ts';
import { channelType } from '../../meta/documents/channel.ts';
import type { ChannelDocument } from '../../meta/documents/channel.ts';
import type { Change, Meta, Version } from '../../meta/meta.ts';
import { ChannelError } from './channel.ts';
import type { Channel, ChannelName } from './channel.ts';
import { channelsPerStreamMax, pendingCountMax } from './limits.ts';

export interface ChannelEvents {
  /** Ending a passing status failed and is tried again. */
  settlingFailed(detail: { readonly channel: string; readonly cause: unknown }): void;
  /** A listener of changes threw; the change stands. */
  listenerFailed(detail: { readonly cause: unknown }): void;
}

export interface ChannelCatalogParts {
  readonly meta: Meta;
  readonly clock: Clock;
  readonly monotonic: Monotonic;
  readonly random: Random;
  readonly events: ChannelEvents;
  /** How long CREATING, UPDATING and DELETING last; with 0 they are over when they are answered. */
  readonly transitionMs: number;
}

export type ChannelSpec = Omit<
  ChannelDocument,
  'id' | 'status' | 'settlesAtMs' | 'createdAtMs' | 'startAtMs' | 'version'
>;

/** All that may change. */
export type ChannelFields = Partial<Pick<Channel, 'freshnessS' | 'logging'>>;

export interface ChannelEvent {
  readonly kind: 'changed' | 'deleted';
  readonly channel: Channel;
}

/** Removes what was stored for the channel, beside it; nothing works for it any more when it resolves. */
export type ChannelRemoval = (channel: Channel) => Promise<readonly Change[]>;

interface Held {
  readonly channel: Channel;
  readonly version: Version;
}

/** One after the other, all of them. */
const turn = 'channels';

export class ChannelCatalog implements AsyncDisposable {
  readonly #parts: ChannelCatalogParts;
  readonly #held = new Map<string, Held>();
  readonly #turns: Turns;
  readonly #alarms: Alarms<string>;
  readonly #listeners: Listeners<ChannelEvent>;
  #removal: ChannelRemoval = () => Promise.resolve([]);

  static async open(parts: ChannelCatalogParts): Promise<ChannelCatalog> {
    const catalog = new ChannelCatalog(parts);
    for await (const { key, value, version } of channelType.all(parts.meta)) {
      const [account, region, name] = key;
      catalog.#set({ ...value, account, region, name }, version);
    }
    return catalog;
  }

  private constructor(parts: ChannelCatalogParts) {
    const { clock, monotonic, events } = parts;
    this.#parts = parts;
    this.#turns = new Turns({
      pendingCountMax,
      refusal: () => new ChannelError({ code: 'TooManyChanges', pendingCountMax }),
    });
    this.#alarms = new Alarms<string>({
      clock,
      monotonic,
      run: (key) => this.#settle(key),
      onFailure: (channel, cause) => events.settlingFailed({ channel, cause }),
    });
    this.#listeners = new Listeners((cause) => events.listenerFailed({ cause }));
  }

  set removal(removal: ChannelRemoval) {
    this.#removal = removal;
  }

  /** Starts what happens by itself. */
  start(): void {
    for (const { channel } of this.#held.values()) this.#alarms.set(keyOf(channel), channel.settlesAtMs);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#alarms.close();
    await this.idle();
  }

  /** Resolves when no change is under way. */
  async idle(): Promise<void> {
    await this.#turns.idle();
  }

  find(name: ChannelName): Channel | undefined {
    return this.#held.get(keyOf(name))?.channel;
  }

  /** Errors: ChannelNotFound. */
  get(name: ChannelName): Channel {
    const found = this.find(name);
    if (found === undefined) throw new ChannelError({ code: 'ChannelNotFound', channel: name });
    return found;
  }

  /** By name in byte order. */
  list(scope?: { readonly account: string; readonly region: string }): readonly Channel[] {
    return Array.from(this.#held.values(), ({ channel }) => channel)
      .filter(({ account, region }) => scope === undefined || (account === scope.account && region === scope.region))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }

  ofStream(stream: number): readonly Channel[] {
    return this.list().filter((channel) => channel.stream.id === stream);
  }

  watch(listener: (event: ChannelEvent) => void): Cancel {
    return this.#listeners.add(listener);
  }

  /** Errors: ChannelExists, ChannelsExceeded, and what `check` throws, which runs alone. */
  create(name: ChannelName, spec: ChannelSpec, check: () => void): Promise<Channel> {
    return this.#turns.take(turn, async () => {
      if (this.find(name) !== undefined) throw new ChannelError({ code: 'ChannelExists', channel: name });
      if (this.ofStream(spec.stream.id).length >= channelsPerStreamMax)
        throw new ChannelError({ code: 'ChannelsExceeded', stream: spec.stream, countMax: channelsPerStreamMax });
      check();
      const { clock, random, transitionMs } = this.#parts;
      const nowMs = clock.nowMs();
      const { account, region, name: channelName } = name;
      return await this.#commit(
        this.#passing({
          ...spec,
          ...{ account, region, name: channelName, id: channelId(random), status: 'CREATING' as const, version: 1 },
          ...{ createdAtMs: nowMs, startAtMs: nowMs + transitionMs, settlesAtMs: undefined },
        }),
        'absent',
      );
    });
  }

  /** Errors: ChannelNotFound, ChannelInUse. */
  update(name: ChannelName, fields: ChannelFields): Promise<Channel> {
    return this.#turns.take(turn, async () => {
      const { channel, version } = this.#active(name);
      const changed = { ...channel, ...fields, status: 'UPDATING' as const, version: channel.version + 1 };
      return await this.#commit(this.#passing(changed), version);
    });
  }

  /** Errors: ChannelNotFound, ChannelInUse. */
  async delete(name: ChannelName, options: { readonly isForced?: boolean } = {}): Promise<void> {
    await this.#turns.take(turn, async () => {
      const held = options.isForced === true ? this.#found(name) : this.#active(name);
      const { clock, transitionMs } = this.#parts;
      if (transitionMs === 0 || options.isForced === true) return await this.#remove(held);
      const settlesAtMs = clock.nowMs() + transitionMs;
      await this.#commit({ ...held.channel, status: 'DELETING', settlesAtMs }, held.version);
    });
  }

  #passing(channel: Channel): Channel {
    const { clock, transitionMs } = this.#parts;
    if (transitionMs === 0) return { ...channel, status: 'ACTIVE', settlesAtMs: undefined };
    return { ...channel, settlesAtMs: clock.nowMs() + transitionMs };
  }

  #found(name: ChannelName): Held {
    this.get(name);
    return required(this.#held.get(keyOf(name)), 'what was found is held');
  }

  #active(name: ChannelName): Held {
    const held = this.#found(name);
    const { status } = held.channel;
    if (status !== 'ACTIVE') throw new ChannelError({ code: 'ChannelInUse', channel: name, status });
    return held;
  }

  async #commit(channel: Channel, version: Version | 'absent'): Promise<Channel> {
    const { account, region, name, ...document } = channel;
    const { versions } = await this.#parts.meta.transact([channelType.put([account, region, name], document, version)]);
    this.#set(channel, required(versions[0], 'every change has a version'));
    this.#alarms.set(keyOf(channel), channel.settlesAtMs);
    this.#listeners.tell({ kind: 'changed', channel });
    return channel;
  }

  async #remove({ channel, version }: Held): Promise<void> {
    const { account, region, name } = channel;
    const stored = await this.#removal(channel);
    await this.#parts.meta.transact([channelType.remove([account, region, name], version), ...stored]);
    this.#held.delete(keyOf(channel));
    this.#alarms.set(keyOf(channel), undefined);
    this.#listeners.tell({ kind: 'deleted', channel });
  }

  /** Ends a status whose time is over. */
  async #settle(key: string): Promise<void> {
    await this.#turns.take(turn, async () => {
      const held = this.#held.get(key);
      if (held?.channel.settlesAtMs === undefined) return;
      if (held.channel.status === 'DELETING') return await this.#remove(held);
      await this.#commit({ ...held.channel, status: 'ACTIVE', settlesAtMs: undefined }, held.version);
    });
  }

  #set(channel: Channel, version: Version): void {
    this.#held.set(keyOf(channel), { channel, version });
  }
}

function keyOf({ account, region, name }: ChannelName): string {
  return `${account}/${region}/${name}`;
}

/** Of AWS's form. */
function channelId(random: Random): string {
  const hex = random.bytes(16).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
