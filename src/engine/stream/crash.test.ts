/**
 * Lives of several streams on a disk that loses power at any step, over the real log, meta, keys and catalog: creations and
 * deletions of the same names, resharding beside puts, retention, encryption, consumers and tags. After each cut:
 *
 * - every change that was answered is there, and one that was under way is there as a whole or not at all;
 * - every record that was answered is there, once, in order, where its put was told, and nothing else is;
 * - nothing is left of streams that are gone: no documents, no partitions, and none of their records under a name given again.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { History, type FoundRecord } from '../../../test/crash/history.ts';
import { SeededRandom } from '../../../test/sim/seeded-random.ts';
import { SimDisk } from '../../../test/sim/sim-disk.ts';
import { AssertionError } from '../../base/assert.ts';
import { memorySecretFile } from '../../base/secret-file.ts';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { limitsFor } from '../../services/kinesis/limits.ts';
import { DataKeys } from '../keys/data-keys.ts';
import { MasterKeyFile } from '../keys/master-keys.ts';
import { LocalLog } from '../log/local/local-log.ts';
import type { Log } from '../log/log.ts';
import { consumerType } from '../meta/documents/consumer.ts';
import { dataKeyType } from '../meta/documents/data-key.ts';
import { resourceTagsType } from '../meta/documents/resource-tags.ts';
import { shardType } from '../meta/documents/shard.ts';
import { LogMeta } from '../meta/log-meta.ts';
import type { Meta } from '../meta/meta.ts';
import { memoryView } from '../meta/view.ts';
import { shardPartitionFirst } from './catalog-load.ts';
import { changeRetention } from './change-retention.ts';
import { createStream } from './create-stream.ts';
import { HeldMonotonic, startMs } from './data-plane.fixture.ts';
import { deleteStream } from './delete-stream.ts';
import { StreamError } from './errors.ts';
import { silentEvents } from './events.ts';
import { openStreams, type Streams } from './open-streams.ts';
import { retentionHours } from './retention.ts';
import { startEncryption, stopEncryption } from './stream-encryption.ts';
import { noMeter } from './stream-meter.ts';
import { shardName, type Stream, type StreamId, type StreamName } from './stream.ts';

const names = ['first', 'second'].map((name): StreamName => ({ account: '000000000000', region: 'us-east-1', name }));
const writersPerStream = 2;
const putsPerWriter = 8;
const changesPerLife = 8;
const stepsMax = 220;
/** More than any step of the log's upkeep takes between two steps on the disk. */
const turnsToRunDry = 50;

/** All that is to be known of one name. */
interface State {
  readonly stream: Stream;
  readonly consumers: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

/** A change that was not answered before the power went. */
interface UnderWay {
  /** What it may have changed; `all` for one that makes or removes the stream. */
  readonly fields: readonly (keyof Stream | 'consumers' | 'tags')[] | 'all';
  /** Whether it has happened, and wholly so. */
  readonly hasHappened: (state: State | undefined) => boolean;
}

interface Model {
  /** As of the last change that was answered; undefined where there was no stream. */
  known: State | undefined;
  underWay: UnderWay | undefined;
}

/** What runs until the power goes. */
interface Machine {
  readonly log: Log;
  readonly meta: Meta;
  readonly streams: Streams;
  readonly close: () => Promise<void>;
}

class World {
  readonly random: SeededRandom;
  readonly disk: SimDisk;
  readonly clock = new VirtualClock({ frozenAtMs: startMs });
  readonly masterKeys = memorySecretFile();
  readonly models = new Map(
    names.map((name): [StreamName, Model] => [name, { known: undefined, underWay: undefined }]),
  );
  /** Of the records of each stream there was. */
  readonly histories = new Map<StreamId, History>();
  readonly nextNumbers = new Map<string, number>();
  /** Data keys that a cut may have left: made for a change that then did not come. */
  strayKeysMax = 0;
  acknowledgedCount = 0;
  changedCount = 0;

  constructor(seed: number) {
    this.random = new SeededRandom(seed);
    this.disk = new SimDisk(this.random);
  }

  /** Opens, checks, works and dies at some step, or is closed. */
  async live(): Promise<void> {
    if (this.random.chance(0.9)) this.disk.stopAtStep = this.disk.steps + this.random.below(stepsMax);
    let machine: Machine | undefined;
    try {
      machine = await this.#open();
      await this.#check(machine);
      const { streams } = machine;
      await Promise.all(
        names.flatMap((name) => [
          this.#change(streams, name),
          ...Array.from({ length: writersPerStream }, (_, writer) => this.#write(streams, name, writer)),
        ]),
      );
    } catch (error) {
      this.#tolerate(error);
    } finally {
      await machine?.close().catch((error: unknown) => this.#tolerate(error));
    }
    // A log that could not close has work under way, which must meet the dead disk and not the one that is back.
    this.disk.stopAtStep = 0;
    for (let turn = 0; turn < turnsToRunDry; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    this.disk.powerCut();
    this.clock.advance(this.random.below(60_000));
  }

  /** The last check runs with the power on. */
  async end(): Promise<void> {
    const machine = await this.#open();
    await this.#check(machine);
    await machine.close();
  }

  async #open(): Promise<Machine> {
    await using parts = new AsyncDisposableStack();
    const { disk, clock, random } = this;
    const monotonic = new HeldMonotonic();
    const log = parts.use(
      await LocalLog.open({ disk, clock, monotonic, random, segmentBytes: 32_768, hotBytesMax: 65_536 }),
    );
    const meta = parts.use(await LogMeta.open({ log, viewFile: memoryView }));
    const masterKeys = await MasterKeyFile.open({ file: this.masterKeys, random });
    const keys = new DataKeys({ meta, masterKeys, clock, random, createsMasterKey: () => true });
    const streams = parts.use(
      await openStreams({
        ...{ log, meta, keys, clock, monotonic, random, meter: noMeter },
        ...{ limits: limitsFor('off'), events: silentEvents, transitionMs: 0 },
      }),
    );
    const open = parts.move();
    return { log, meta, streams, close: () => open.disposeAsync() };
  }

  /** Only what a dead disk makes fail is no finding. */
  #tolerate(error: unknown): void {
    const isPowerGone = this.disk.steps >= this.disk.stopAtStep;
    if (!isPowerGone || error instanceof AssertionError || error instanceof assert.AssertionError) throw error;
  }

  #historyOf({ id }: Stream): History {
    const history = this.histories.get(id) ?? new History();
    this.histories.set(id, history);
    return history;
  }

  /** One put after the other, each with the next numbers of the writer, whatever stream has the name by then. */
  async #write(streams: Streams, name: StreamName, writer: number): Promise<void> {
    for (let put = 0; put < putsPerWriter; put += 1) {
      const stream = streams.catalog.find(name);
      if (stream === undefined) {
        await new Promise((resolve) => setImmediate(resolve));
        continue;
      }
      const history = this.#historyOf(stream);
      const texts = Array.from({ length: this.random.between(1, 4) }, () => this.#nextText(stream, writer));
      for (const text of texts) history.attempt(text);
      const size = this.random.pick([10, 300, 4_000]);
      const entries = texts.map((text) => ({ data: Buffer.from(text.padEnd(size)), partitionKey: `writer-${writer}` }));
      try {
        const { results } = await streams.producer.putMany(stream, entries);
        for (const [position, result] of results.entries()) {
          assert.ok('sequenceNumber' in result, 'nothing is throttled here');
          const { shard, sequenceNumber } = result;
          history.acknowledge(texts[position] ?? '', { shard: shardName(shard.index), sequenceNumber });
          this.acknowledgedCount += 1;
        }
      } catch (error) {
        // The stream may be deleted under a put.
        if (error instanceof StreamError && error.detail.code === 'StreamNotFound') continue;
        return this.#tolerate(error);
      }
    }
  }

  #nextText({ id }: Stream, writer: number): string {
    const key = `${id}/${writer}`;
    const number = this.nextNumbers.get(key) ?? 0;
    this.nextNumbers.set(key, number + 1);
    return `${writer}:${number}`;
  }

  async #change(streams: Streams, name: StreamName): Promise<void> {
    const model = this.models.get(name);
    assert.ok(model);
    for (let change = 0; change < changesPerLife; change += 1) {
      const [underWay, run] = this.#planned(streams, name);
      model.underWay = underWay;
      try {
        await run();
      } catch (error) {
        return this.#tolerate(error);
      }
      model.underWay = undefined;
      model.known = stateOf(streams, name);
      assert.ok(underWay.hasHappened(model.known), 'what is answered has happened');
      this.changedCount += 1;
    }
  }

  #planned(streams: Streams, name: StreamName): readonly [UnderWay, () => Promise<unknown>] {
    const known = stateOf(streams, name);
    if (known === undefined) return this.#creation(streams, name);
    const { stream } = known;
    switch (this.random.below(8)) {
      case 0:
        return [
          { fields: 'all', hasHappened: (state) => state === undefined },
          () => deleteStream(streams, name, { withConsumers: true }),
        ];
      case 1:
      case 2:
        return this.#newCount(streams, stream);
      case 3:
        return this.#split(streams, stream);
      case 4:
        return this.#retention(streams, stream);
      case 5:
        return this.#encryption(streams, stream);
      case 6: {
        const consumer = `consumer-${known.consumers.length}`;
        return [
          { fields: ['consumers'], hasHappened: (state) => state?.consumers.includes(consumer) === true },
          () => streams.consumers.register(name, consumer, new Map([['of', consumer]])),
        ];
      }
      default: {
        const value = String(this.random.below(1_000_000));
        return [
          { fields: ['tags'], hasHappened: (state) => state?.tags['tag'] === value },
          () => streams.tags.add({ stream: name }, [['tag', value]]),
        ];
      }
    }
  }

  #creation(streams: Streams, name: StreamName): readonly [UnderWay, () => Promise<unknown>] {
    const shardCount = this.random.between(1, 4);
    const tags = { made: 'here' };
    const wanted = {
      ...{ mode: 'provisioned' as const, shardCount, recordBytesMax: 1_048_576, warmThroughputMiBps: undefined },
      ...{ distribution: 'user-partition-key' as const, tags: new Map(Object.entries(tags)) },
    };
    const hasHappened = (state: State | undefined): boolean => {
      if (state === undefined) return false;
      assert.deepEqual(state.tags, tags);
      assert.deepEqual(state.consumers, []);
      return state.stream.openShards.length === shardCount && state.stream.shards.size === shardCount;
    };
    return [{ fields: 'all', hasHappened }, () => createStream(streams, name, wanted)];
  }

  #newCount(streams: Streams, { id, openShards }: Stream): readonly [UnderWay, () => Promise<unknown>] {
    const count = openShards.length;
    const target = this.random.between(Math.ceil(count / 2), Math.min(count * 2, 6));
    return [
      {
        fields: ['shards', 'openShards', 'nextShardIndex', 'history'],
        hasHappened: (state) => state?.stream.openShards.length === target,
      },
      () => streams.resharding.updateCount(id, target),
    ];
  }

  #split(streams: Streams, { id, openShards }: Stream): readonly [UnderWay, () => Promise<unknown>] {
    const shard = openShards[this.random.below(openShards.length)];
    assert.ok(shard);
    const middle = (shard.hashStart + shard.hashEnd) / 2n;
    return [
      {
        fields: ['shards', 'openShards', 'nextShardIndex'],
        hasHappened: (state) => state?.stream.openShards.some(({ hashStart }) => hashStart === middle) === true,
      },
      () => streams.resharding.split(id, shard.index, middle),
    ];
  }

  #retention(streams: Streams, stream: Stream): readonly [UnderWay, () => Promise<unknown>] {
    const hours = this.random.between(24, 200);
    return [
      {
        fields: ['retentionMs', 'hiddenBeforeMs'],
        hasHappened: (state) => state !== undefined && retentionHours(state.stream) === hours,
      },
      () => changeRetention(streams.catalog, stream, hours, hours < retentionHours(stream) ? 'decrease' : 'increase'),
    ];
  }

  #encryption(streams: Streams, stream: Stream): readonly [UnderWay, () => Promise<unknown>] {
    const masterKeyId = this.random.pick(['alias/one', 'alias/two', undefined]);
    return [
      {
        fields: ['encryption', 'dataKeys', 'history'],
        hasHappened: (state) => state !== undefined && state.stream.encryption?.masterKeyId === masterKeyId,
      },
      () =>
        masterKeyId === undefined ? stopEncryption(streams, stream) : startEncryption(streams, stream, masterKeyId),
    ];
  }

  async #check(machine: Machine): Promise<void> {
    const { streams } = machine;
    for (const [name, model] of this.models) {
      const state = stateOf(streams, name);
      checkState(state, model);
      const { fields = [] } = model.underWay ?? {};
      if (fields !== 'all' && fields.includes('dataKeys')) this.strayKeysMax += 1;
      model.known = state;
      model.underWay = undefined;
      if (state === undefined) continue;
      await this.#checkEnds(machine, state.stream);
      const faults = this.#historyOf(state.stream).faults(await readAll(streams, state.stream));
      assert.deepEqual(faults, []);
    }
    await checkLeftovers(machine, this.strayKeysMax);
  }

  /** Closed shards take nothing more and say where they end; open ones take records. */
  async #checkEnds({ log, streams }: Machine, stream: Stream): Promise<void> {
    for (const { partition, closed } of stream.shards.values()) {
      if (closed === undefined) continue;
      const { end } = await log.bounds(partition);
      // One that was opened and closed in the same step never had a writer, nor a marker.
      assert.ok(end === closed.endOffset + 1 || (end === 0 && closed.endOffset === 0), 'a closed shard has its marker');
    }
    const history = this.#historyOf(stream);
    for (const { index, hashStart } of stream.openShards) {
      // A writer of its own for each shard: the order of two of them is not promised.
      const text = this.#nextText(stream, 1_000 + index);
      history.attempt(text);
      const entry = { data: Buffer.from(text), partitionKey: 'check', explicitHashKey: String(hashStart) };
      const { shard, sequenceNumber } = await streams.producer.put(stream, entry);
      assert.equal(shard.index, index);
      history.acknowledge(text, { shard: shardName(index), sequenceNumber });
    }
  }
}

function stateOf({ catalog, consumers, tags }: Streams, name: StreamName): State | undefined {
  const stream = catalog.find(name);
  if (stream === undefined) return undefined;
  return {
    stream,
    consumers: consumers.list(stream.id).map((consumer) => consumer.name),
    tags: Object.fromEntries(tags.list({ stream: stream.id })),
  };
}

function checkState(state: State | undefined, { known, underWay }: Model): void {
  if (underWay?.hasHappened(state) !== true || state === undefined || known === undefined) {
    if (underWay?.hasHappened(state) !== true) assert.deepEqual(state, known);
    return;
  }
  assert.notEqual(underWay.fields, 'all', 'a stream is not made twice');
  const changed = new Set<string>(underWay.fields);
  const kept = ({ stream, ...rest }: State) =>
    Object.fromEntries(Object.entries({ ...stream, ...rest }).filter(([field]) => !changed.has(field)));
  assert.deepEqual(kept(state), kept(known));
}

async function checkLeftovers({ log, meta, streams }: Machine, strayKeysMax: number): Promise<void> {
  await streams.catalog.idle();
  const all = [...streams.catalog.all()];
  const ids = new Set<number>(all.map(({ id }) => id));
  for (const type of [shardType, consumerType, resourceTagsType])
    for await (const { key } of type.all(meta))
      assert.ok(ids.has(key[0]), `a document of stream ${key[0]}, which is gone`);
  const dataKeys = new Set(all.flatMap((stream) => stream.dataKeys.map(({ dataKeyId }) => dataKeyId)));
  const strayKeys = new Set<string>();
  for await (const { key } of dataKeyType.all(meta)) if (!dataKeys.has(String(key[0]))) strayKeys.add(String(key[0]));
  assert.ok(strayKeys.size <= strayKeysMax, `data keys ${[...strayKeys].join()} have no stream`);
  const partitions = new Set<number>(
    all.flatMap(({ shards }) => Array.from(shards.values(), (shard) => shard.partition)),
  );
  for (const partition of await log.partitions())
    assert.ok(partition < shardPartitionFirst || partitions.has(partition), `partition ${partition} has no shard`);
}

async function readAll({ reader }: Streams, stream: Stream): Promise<FoundRecord[]> {
  const found: FoundRecord[] = [];
  // Indexes rise from parents to children.
  for (const { index, closed } of stream.shards.values()) {
    let iterator: string | undefined = await reader.iterator(stream, index, { kind: 'trim-horizon' });
    for (let behind = 1; behind > 0 && iterator !== undefined;) {
      const result: Awaited<ReturnType<typeof reader.read>> = await reader.read(iterator, 50);
      for (const { data, sequenceNumber } of result.records)
        found.push({ text: data.toString().trimEnd(), shard: shardName(index), sequenceNumber });
      behind = result.millisBehindLatest;
      iterator = result.nextIterator;
      if (behind === 0) assert.equal(iterator === undefined, closed !== undefined, 'only closed shards end');
    }
  }
  return found;
}

test('CATALOG-1, CATALOG-2, CATALOG-3, CATALOG-6, STREAM-1, STREAM-4: streams and their records survive power cuts at any step, and what is gone leaves nothing', async () => {
  let [acknowledgedCount, changedCount] = [0, 0];
  for (let seed = 1; seed <= 12; seed += 1) {
    const world = new World(seed);
    try {
      for (let life = 0; life < 12; life += 1) await world.live();
      await world.end();
    } catch (cause) {
      throw new Error(`seed ${seed}`, { cause });
    }
    acknowledgedCount += world.acknowledgedCount;
    changedCount += world.changedCount;
  }
  // Else the power always went before anything happened, and nothing was tested.
  assert.ok(acknowledgedCount > 1_000 && changedCount > 200, `${acknowledgedCount} records, ${changedCount} changes`);
});
