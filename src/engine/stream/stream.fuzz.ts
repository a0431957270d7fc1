/**
 * Random life of a stream against a naive model: puts of few keys at once, reads, splits, merges, new counts, retention
 * changes, shards expiring, the clock moving, restarts, appends that are slow. What must hold at the end of each step, and for a
 * reader that walks from parents to children:
 *
 * - every record that was acknowledged and has not expired is there, once, with its bytes;
 * - records of one key come in the order of their puts;
 * - sequence numbers rise within a shard, and arrivals never fall from parent to child.
 *
 * The catalog, meta and log are the real ones, in memory.
 */
import assert from 'node:assert/strict';
import type { Append, Appended, Log, Offset } from '../log/log.ts';
import { MemoryLog } from '../log/memory/memory-log.ts';
import { LogMeta } from '../meta/log-meta.ts';
import { memoryView } from '../meta/view.ts';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { Catalog } from './catalog.ts';
import { CountingRandom, HeldMonotonic, markSealing, startMs } from './data-plane.fixture.ts';
import { StreamError } from './errors.ts';
import { silentEvents } from './events.ts';
import { Producer } from './producer.ts';
import { Reader } from './reader.ts';
import type { StreamRecord } from './record.ts';
import { Resharding } from './resharding.ts';
import { trimHorizonMs } from './retention.ts';
import { ShardIterators } from './shard-iterator.ts';
import { ShardReader } from './shard-reader.ts';
import { ShardRuntimes } from './shard-runtime.ts';
import { noMeter } from './stream-meter.ts';
import type { Shard, Stream, StreamName } from './stream.ts';
import { isVisible } from './visible-shards.ts';

const hourMs = 3_600_000;
const keyCount = 12;
const name: StreamName = { account: '000000000000', region: 'us-east-1', name: 'fuzzed' };

interface Acknowledged {
  readonly key: string;
  /** Counts the puts of its key. */
  readonly turn: number;
  readonly sequenceNumber: string;
}

/** A small generator of its own, so that a seed gives the same life everywhere. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Appends take a random number of turns of the event loop, so that puts and reshards overlap; order is kept. */
function slowLog(log: Log, pick: (below: number) => number): Log {
  let tail: Promise<unknown> = Promise.resolve();
  const append = (group: readonly Append[]): Promise<readonly Appended[]> => {
    const done = tail.then(async () => {
      for (let turns = pick(4); turns > 0; turns--) await new Promise((resolve) => setImmediate(resolve));
      return log.append(group);
    });
    tail = done.catch(() => undefined);
    return done;
  };
  return new Proxy(log, {
    get: (target, property) => {
      if (property === 'append') return append;
      const value: unknown = Reflect.get(target, property);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** What a process has in memory; the log alone outlives it. */
interface Process {
  readonly meta: LogMeta;
  readonly catalog: Catalog;
  readonly producer: Producer;
  readonly reader: Reader;
  readonly resharding: Resharding;
}

async function startProcess(log: Log, clock: VirtualClock): Promise<Process> {
  const monotonic = new HeldMonotonic();
  const meta = await LogMeta.open({ log, viewFile: memoryView });
  const catalog = await Catalog.open({ log, meta, clock, monotonic, events: silentEvents, transitionMs: 0 });
  catalog.start();
  const shared = {
    log,
    clock,
    monotonic,
    directory: catalog,
    runtimes: new ShardRuntimes(monotonic),
    limits: 'none' as const,
    meter: noMeter,
    sealing: markSealing,
    shards: new ShardReader({ log, clock, sealing: markSealing }),
    iterators: new ShardIterators({ key: Buffer.alloc(32), random: new CountingRandom() }),
    shardCountUpdatesPerDayMax: Infinity,
    requireRoom: () => {},
  };
  return {
    meta,
    catalog,
    producer: new Producer(shared),
    reader: new Reader(shared),
    resharding: new Resharding(shared),
  };
}

class FuzzedStream {
  readonly #pick: (below: number) => number;
  readonly #clock: VirtualClock;
  readonly #log: Log;
  #process: Process;
  readonly #turns = new Map<string, number>();
  readonly #acknowledged: Acknowledged[] = [];
  #held: Stream | undefined;
  /** Records whose arrival is older than the highest horizon there ever was are gone for good. */
  #horizonMs = 0;

  static async open(seed: number): Promise<FuzzedStream> {
    const pick = seeded(seed);
    const clock = new VirtualClock({ frozenAtMs: startMs });
    const log = slowLog(new MemoryLog({ clock }), pick);
    return new FuzzedStream({ pick, clock, log, process: await startProcess(log, clock) });
  }

  private constructor(parts: { pick: (below: number) => number; clock: VirtualClock; log: Log; process: Process }) {
    this.#pick = parts.pick;
    this.#clock = parts.clock;
    this.#log = parts.log;
    this.#process = parts.process;
  }

  async run(steps: number): Promise<void> {
    await this.#create();
    for (let step = 0; step < steps; step++) {
      // Puts of the step run beside each other, those of one key one after the other, and beside at most one change.
      const keys = Array.from({ length: 1 + this.#pick(4) }, () => `key-${this.#pick(keyCount)}`);
      await Promise.all([...Array.from(new Set(keys), (key) => this.#put(key)), this.#change()]);
      if (step % 5 === 0) await this.#check();
      if (this.#pick(20) === 0) await this.#restart();
    }
    await this.#check();
  }

  async #restart(): Promise<void> {
    const { catalog, meta } = this.#process;
    await catalog[Symbol.asyncDispose]();
    await meta[Symbol.asyncDispose]();
    this.#process = await startProcess(this.#log, this.#clock);
  }

  async #create(): Promise<void> {
    await this.#process.catalog.create(name, {
      shardCount: 1 + this.#pick(3),
      fields: {
        mode: 'provisioned',
        retentionMs: 24 * hourMs,
        hiddenBeforeMs: 0,
        recordBytesMax: 1024 * 1024,
        shardMetrics: new Set(),
        encryption: this.#pick(2) === 0 ? undefined : { masterKeyId: 'key', dataKeyId: 'data' },
        dataKeys: [],
        warmThroughputMiBps: undefined,
        distribution: 'user-partition-key',
        history: { modeChangesMs: [], shardCountUpdatesMs: [], encryptionStartsMs: [], encryptionStopsMs: [] },
      },
    });
  }

  async #put(key: string): Promise<void> {
    // Callers may hold a stream from before a reshard, or from before many.
    if (this.#pick(4) > 0) this.#held = this.#process.catalog.get(name);
    const stream = this.#held ?? this.#process.catalog.get(name);
    for (let puts = 1 + this.#pick(3); puts > 0; puts--) {
      const entries = Array.from({ length: 1 + this.#pick(3) }, () => {
        const turn = this.#turns.get(key) ?? 0;
        this.#turns.set(key, turn + 1);
        return { data: Buffer.from(JSON.stringify([key, turn])), partitionKey: key, turn };
      });
      const { results } = await this.#process.producer.putMany(stream, entries);
      for (const [position, result] of results.entries()) {
        assert.ok('sequenceNumber' in result, 'nothing is throttled here');
        this.#acknowledged.push({ key, turn: entries[position]?.turn ?? -1, sequenceNumber: result.sequenceNumber });
      }
    }
  }

  async #change(): Promise<void> {
    const stream = this.#process.catalog.get(name);
    const shards = stream.openShards;
    const position = this.#pick(shards.length);
    const shard = shards[position];
    const neighbour = shards[position + 1];
    assert.ok(shard);
    try {
      switch (this.#pick(8)) {
        case 0:
          if (shard.hashEnd - shard.hashStart < 8n) return;
          return await this.#process.resharding.split(stream.id, shard.index, (shard.hashStart + shard.hashEnd) / 2n);
        case 1:
          if (neighbour === undefined) return;
          return await this.#process.resharding.merge(stream.id, shard.index, neighbour.index);
        case 2: {
          const [least, most] = [Math.ceil(shards.length / 2), Math.min(shards.length * 2, 9)];
          if (least > most) return;
          await this.#process.resharding.updateCount(stream.id, least + this.#pick(most - least + 1));
          return;
        }
        case 3:
          return this.#clock.advance(this.#pick(10) === 0 ? 13 * hourMs : this.#pick(3 * 60_000));
        case 4:
          return await this.#retain(24 + this.#pick(24));
        default:
          return;
      }
    } catch (error) {
      // The shards were chosen before the change's turn came.
      if (!(error instanceof StreamError)) throw error;
    }
  }

  async #retain(hours: number): Promise<void> {
    await this.#process.catalog.change(name, async (stream, { nowMs }) => {
      const retentionMs = hours * hourMs;
      const raised = retentionMs > stream.retentionMs;
      return {
        set: { retentionMs, hiddenBeforeMs: raised ? trimHorizonMs(stream, nowMs) : stream.hiddenBeforeMs },
      };
    });
  }

  async #check(): Promise<void> {
    await this.#process.catalog.idle();
    const stream = this.#process.catalog.get(name);
    const nowMs = this.#clock.nowMs();
    this.#horizonMs = Math.max(this.#horizonMs, trimHorizonMs(stream, nowMs));
    const seen = new Map<string, { readonly turns: number[]; lastArrivalMs: number }>();
    const numbers = new Set<string>();
    // Indexes rise from parents to children, so this is the order in which a reader may take them.
    for (const shard of stream.shards.values()) {
      if (!isVisible(stream, shard, nowMs)) continue;
      let before = '';
      for (const record of await this.#readAll(stream, shard)) {
        assert.ok(record.sequenceNumber > before, 'sequence numbers rise');
        before = record.sequenceNumber;
        assert.ok(record.arrivalMs >= this.#horizonMs, 'what has expired never comes back');
        numbers.add(record.sequenceNumber);
        const [key, turn] = JSON.parse(record.data.toString()) as [string, number];
        assert.equal(record.partitionKey, key);
        const ofKey = seen.get(key) ?? { turns: [], lastArrivalMs: 0 };
        assert.ok(record.arrivalMs >= ofKey.lastArrivalMs, 'arrivals never fall along a key');
        ofKey.lastArrivalMs = record.arrivalMs;
        ofKey.turns.push(turn);
        seen.set(key, ofKey);
      }
    }
    this.#compare(seen, numbers);
  }

  #compare(seen: ReadonlyMap<string, { readonly turns: readonly number[] }>, numbers: ReadonlySet<string>): void {
    for (const [key, count] of this.#turns) {
      const turns = seen.get(key)?.turns ?? [];
      const first = turns[0] ?? count;
      // What is left of a key is an unbroken run up to its last put: only expired records are missing, from the front.
      assert.deepEqual(
        turns,
        Array.from({ length: count - first }, (_, index) => first + index),
        `records of ${key}`,
      );
    }
    const expired = this.#acknowledged.filter(({ sequenceNumber }) => !numbers.has(sequenceNumber));
    assert.equal(this.#acknowledged.length - expired.length, numbers.size, 'nothing was invented');
    for (const { sequenceNumber } of expired) {
      const recordAtMs = Number((BigInt(sequenceNumber) >> 36n) & (2n ** 36n - 1n)) * 1000;
      assert.ok(recordAtMs < this.#horizonMs, `${sequenceNumber} is gone before its time`);
    }
  }

  async #readAll(stream: Stream, shard: Shard): Promise<StreamRecord[]> {
    const records: StreamRecord[] = [];
    // An iterator made when the first record was still there comes to the same.
    const position =
      this.#pick(2) === 0 ? { kind: 'trim-horizon' as const } : { kind: 'at-offset' as const, offset: 0 as Offset };
    let iterator: string | undefined = await this.#process.reader.iterator(stream, shard.index, position);
    for (;;) {
      const result: Awaited<ReturnType<Reader['read']>> = await this.#process.reader.read(iterator, 1 + this.#pick(20));
      records.push(...result.records);
      iterator = result.nextIterator;
      if (iterator === undefined) {
        assert.ok(shard.closed !== undefined && (result.children?.length ?? 0) > 0, 'the end of a shard has children');
        return records;
      }
      if (result.millisBehindLatest === 0) {
        assert.equal(shard.closed, undefined, 'a closed shard has an end');
        return records;
      }
    }
  }
}

export async function fuzzStream(seed: number, steps: number): Promise<void> {
  const fuzzed = await FuzzedStream.open(seed);
  try {
    await fuzzed.run(steps);
  } catch (cause) {
    throw new Error(`seed ${seed} with ${steps} steps`, { cause });
  }
}

if (import.meta.main) {
  const first = Number(process.argv[2] ?? 1);
  const last = first + Number(process.argv[3] ?? 100);
  for (let seed = first; seed < last; seed++) await fuzzStream(seed, 300);
  process.stdout.write(`seeds ${first} to ${last - 1} hold\n`);
}
