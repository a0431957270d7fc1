/** Streams as a whole: the catalog, what is kept beside it, and the data plane over it, made in the order they need each other. */
import type { Clock, Monotonic, Random } from '../../base/ports.ts';
import type { DataKeys } from '../keys/data-keys.ts';
import type { Log } from '../log/log.ts';
import type { Meta } from '../meta/meta.ts';
import { Accounts } from './account-settings.ts';
import { Catalog } from './catalog.ts';
import { Consumers } from './consumers.ts';
import { ControlRates } from './control-rates.ts';
import { checkShardRoom, usage } from './create-stream.ts';
import type { StreamEvents } from './events.ts';
import { OnDemandScaling } from './on-demand-scaling.ts';
import { Producer } from './producer.ts';
import { Reader } from './reader.ts';
import { Resharding } from './resharding.ts';
import { ResourcePolicies } from './resource-policies.ts';
import { keySealing } from './sealing.ts';
import { serverSecret } from './server-secret.ts';
import { ShardIterators } from './shard-iterator.ts';
import { ShardReader } from './shard-reader.ts';
import { ShardRuntimes } from './shard-runtime.ts';
import type { ShardLimitScope } from './shard-throttle.ts';
import type { ControlLimits } from './stream-limits.ts';
import type { StreamMeter } from './stream-meter.ts';
import { KeyDestruction } from './stream-encryption.ts';
import { Subscriptions } from './subscriptions.ts';
import { Tags } from './tags.ts';
import { Turns } from './turns.ts';

export interface StreamsParts {
  readonly log: Log;
  readonly meta: Meta;
  readonly keys: Pick<DataKeys, 'create' | 'seal' | 'open' | 'removal' | 'remove'>;
  readonly clock: Clock;
  readonly monotonic: Monotonic;
  readonly random: Random;
  readonly limits: StreamLimits;
  readonly meter: StreamMeter;
  readonly events: StreamEvents;
  /** How long CREATING, UPDATING and DELETING last; with 0 a change is complete when it is answered. */
  readonly transitionMs: number;
}

export interface StreamLimits {
  readonly control: ControlLimits;
  readonly shards: ShardLimitScope;
}

export interface Streams extends AsyncDisposable {
  readonly catalog: Catalog;
  readonly tags: Tags;
  readonly policies: ResourcePolicies;
  readonly accounts: Accounts;
  readonly consumers: Consumers;
  readonly rates: ControlRates;
  readonly creations: Turns;
  readonly limits: ControlLimits;
  readonly keys: StreamsParts['keys'];
  readonly clock: Clock;
  readonly producer: Producer;
  readonly reader: Reader;
  /** For who reads shards without their throttles: the server's own jobs. */
  readonly shards: ShardReader;
  readonly resharding: Resharding;
  /** `stop` it before the server stops listening, so that readers hear that they can go on elsewhere. */
  readonly subscriptions: Subscriptions;
}

export async function openStreams(parts: StreamsParts): Promise<Streams> {
  const control = await openControl(parts);
  const { scaling, ...data } = await openData(parts, control.catalog);
  const { catalog, consumers } = control;
  const keyDestruction = new KeyDestruction(catalog, parts.keys, parts.events);
  const unwatch = consumers.watch(({ kind, consumer }) => {
    // Where the whole stream is gone, its readers hear that instead.
    const isStreamThere = catalog.byId(consumer.stream) !== undefined;
    if (kind === 'gone' && isStreamThere) data.subscriptions.endConsumer(consumer.stream, consumer.name);
  });
  catalog.start();
  scaling.start();
  return {
    ...control,
    ...data,
    keys: parts.keys,
    clock: parts.clock,
    async [Symbol.asyncDispose]() {
      unwatch();
      await scaling[Symbol.asyncDispose]();
      data.subscriptions.stop();
      consumers.close();
      await catalog[Symbol.asyncDispose]();
      await keyDestruction[Symbol.asyncDispose]();
    },
  };
}

type Control = Pick<
  Streams,
  'catalog' | 'tags' | 'policies' | 'accounts' | 'consumers' | 'rates' | 'creations' | 'limits'
>;

async function openControl(parts: StreamsParts): Promise<Control> {
  const { meta, clock, monotonic, events, transitionMs } = parts;
  const limits = parts.limits.control;
  const catalog = await Catalog.open(parts);
  const tags = await Tags.open(catalog, meta);
  const policies = await ResourcePolicies.open(catalog, meta);
  const accounts = await Accounts.open({ meta, clock, catalog });
  const consumers = await Consumers.open({
    meta,
    clock,
    monotonic,
    catalog,
    accounts,
    tags,
    policies,
    events,
    limits,
    transitionMs,
  });
  const rates = new ControlRates(limits.rates, monotonic);
  return { catalog, tags, policies, accounts, consumers, rates, creations: new Turns(), limits };
}

type Data = Pick<Streams, 'producer' | 'reader' | 'shards' | 'resharding' | 'subscriptions'>;

async function openData(parts: StreamsParts, catalog: Catalog): Promise<Data & { readonly scaling: OnDemandScaling }> {
  const { log, meta, keys, clock, monotonic, random, meter, events } = parts;
  const limits = parts.limits.shards;
  const sealing = keySealing(keys);
  const runtimes = new ShardRuntimes(monotonic);
  catalog.watch((event) => runtimes.follow(event));
  const shards = new ShardReader({ log, clock, sealing });
  const iterators = new ShardIterators({ key: await serverSecret(meta, random, 'shard-iterator'), random });
  const shared = { log, clock, monotonic, directory: catalog, runtimes, limits, sealing, meter, shards, iterators };
  const resharding = new Resharding({
    ...shared,
    shardCountUpdatesPerDayMax: parts.limits.control.shardCountUpdatesPerDayMax,
    requireRoom: (stream, addedCount) =>
      checkShardRoom(parts.limits.control, stream, usage(catalog, stream).openShardCount, addedCount),
  });
  const scaling = new OnDemandScaling({
    ...shared,
    catalog,
    resharding,
    onFailure: ({ name }, cause) => events.upkeepFailed({ stream: name, cause }),
  });
  return {
    producer: new Producer(shared),
    reader: new Reader(shared),
    shards,
    resharding,
    subscriptions: new Subscriptions(shared),
    scaling,
  };
}
