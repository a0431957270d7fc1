/** A data plane over a log in memory, with streams held in a map; for the tests beside it. */
import { VirtualClock } from '../../io/virtual-clock.ts';
import type { Monotonic, Random } from '../../base/ports.ts';
import { MemoryLog } from '../log/memory/memory-log.ts';
import type { Log, PartitionId } from '../log/log.ts';
import { uniformRanges } from './hash-ranges.ts';
import { Producer } from './producer.ts';
import { Resharding } from './resharding.ts';
import { Reader } from './reader.ts';
import type { Sealing } from './sealing.ts';
import { ShardIterators } from './shard-iterator.ts';
import { ShardReader } from './shard-reader.ts';
import { ShardRuntimes } from './shard-runtime.ts';
import type { ShardLimitScope } from './shard-throttle.ts';
import type { DecideShards, ShardDraft, StreamDirectory } from './stream-directory.ts';
import { noMeter, type StreamMeter } from './stream-meter.ts';
import type { Shard, Stream, StreamId } from './stream.ts';
import { Subscriptions } from './subscriptions.ts';
import { Turns } from './turns.ts';

export const dayMs = 24 * 60 * 60 * 1000;
export const startMs = 1_700_000_000_000;

/** Real time that moves by hand. */
export class HeldMonotonic implements Monotonic {
  #nowMs = 0;
  #tasks: { readonly atMs: number; readonly run: () => void }[] = [];

  nowMs(): number {
    return this.#nowMs;
  }

  after(delayMs: number, run: () => void): () => void {
    const task = { atMs: this.#nowMs + delayMs, run };
    this.#tasks.push(task);
    return () => {
      this.#tasks = this.#tasks.filter((other) => other !== task);
    };
  }

  advance(byMs: number): void {
    this.#nowMs += byMs;
    const due = this.#tasks.filter((task) => task.atMs <= this.#nowMs);
    this.#tasks = this.#tasks.filter((task) => task.atMs > this.#nowMs);
    for (const task of due) task.run();
  }
}

/** Bytes that differ from call to call and are the same in every run. */
export class CountingRandom implements Random {
  #count = 0;

  bytes(count: number): Buffer {
    const bytes = Buffer.alloc(count);
    bytes.writeUInt32BE(++this.#count, 0);
    return bytes;
  }
}

export class MapDirectory implements StreamDirectory {
  readonly #log: Log;
  readonly #streams = new Map<StreamId, Stream>();
  readonly #turns = new Turns();
  #nextPartition = 1;
  readonly #listeners = new Set<Parameters<StreamDirectory['watch']>[0]>();

  constructor(log: Log) {
    this.#log = log;
  }

  byId(id: StreamId): Stream | undefined {
    return this.#streams.get(id);
  }

  create(shardCount: number, createdAtMs: number, fields: Partial<Stream> = {}): Stream {
    const id = (this.#streams.size + 1) as StreamId;
    const shards = uniformRanges(shardCount).map(({ start, end }, index) =>
      this.#shard({ hashStart: start, hashEnd: end, parents: [], createdAtMs }, index),
    );
    const stream: Stream = {
      account: '000000000000',
      region: 'us-east-1',
      name: `stream-${id}`,
      id,
      createdAtMs,
      status: 'active',
      mode: 'provisioned',
      retentionMs: dayMs,
      hiddenBeforeMs: 0,
      recordBytesMax: 1024 * 1024,
      shardMetrics: new Set(),
      encryption: undefined,
      dataKeys: [],
      warmThroughputMiBps: undefined,
      distribution: 'user-partition-key',
      nextShardIndex: shardCount,
      history: { modeChangesMs: [], shardCountUpdatesMs: [], encryptionStartsMs: [], encryptionStopsMs: [] },
      settlesAtMs: undefined,
      shards: new Map(shards.map((shard) => [shard.index, shard])),
      openShards: shards,
      ...fields,
    };
    this.#streams.set(id, stream);
    return stream;
  }

  set(stream: Stream): void {
    this.#streams.set(stream.id, stream);
    for (const listener of this.#listeners) listener({ kind: 'changed', stream });
  }

  delete(id: StreamId): void {
    const stream = this.#streams.get(id);
    this.#streams.delete(id);
    if (stream !== undefined) for (const listener of this.#listeners) listener({ kind: 'deleted', stream });
  }

  watch(listener: Parameters<StreamDirectory['watch']>[0]): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async change(id: StreamId, decide: DecideShards): Promise<void> {
    await this.#turns.take(String(id), async () => {
      const stream = this.#streams.get(id);
      if (stream === undefined) throw new Error(`no stream ${id}`);
      let next = stream.nextShardIndex;
      const make = {
        shards: async (drafts: readonly ShardDraft[]) => drafts.map((draft) => this.#shard(draft, next++)),
      };
      const change = await decide(stream, make);
      if (change === undefined) return;
      await this.#log.append(change.records);
      const shards = new Map(stream.shards);
      for (const shard of change.putShards) shards.set(shard.index, shard);
      const openShards = [...shards.values()]
        .filter((shard) => shard.closed === undefined)
        .toSorted((a, b) => (a.hashStart < b.hashStart ? -1 : 1));
      this.set({ ...stream, ...change.set, shards, openShards, nextShardIndex: next });
    });
  }

  #shard(draft: ShardDraft, index: number): Shard {
    return { ...draft, index, partition: this.#nextPartition++ as PartitionId, closed: undefined };
  }
}

/** Keeps batches as they are behind a mark, so that tests see what was sealed. */
export const markSealing: Sealing = {
  seal: async (_encryption, _partition, batch) => Buffer.concat([Buffer.from('sealed'), batch]),
  open: async (_partition, payload) => Buffer.from(payload.subarray(6)),
};

export interface DataPlane extends ReturnType<typeof makeDataPlane> {}

export function makeDataPlane(
  options: {
    limits?: ShardLimitScope;
    monotonic?: HeldMonotonic;
    meter?: StreamMeter;
    wrapLog?: (log: Log) => Log;
    sealing?: Sealing;
    requireRoom?: (stream: Stream, addedCount: number) => void;
  } = {},
) {
  const clock = new VirtualClock({ frozenAtMs: startMs });
  const monotonic = options.monotonic ?? new HeldMonotonic();
  const memoryLog = new MemoryLog({ clock });
  const log = options.wrapLog?.(memoryLog) ?? memoryLog;
  const directory = new MapDirectory(log);
  const runtimes = new ShardRuntimes(monotonic);
  const limits = options.limits ?? 'none';
  const meter = options.meter ?? noMeter;
  const random = new CountingRandom();
  const sealing = options.sealing ?? markSealing;
  const shards = new ShardReader({ log, clock, sealing });
  const iterators = new ShardIterators({ key: Buffer.alloc(32, 7), random });
  const shared = { log, clock, monotonic, directory, runtimes, limits, meter, sealing, shards, iterators, random };
  return {
    ...shared,
    producer: new Producer(shared),
    reader: new Reader(shared),
    resharding: new Resharding({
      ...shared,
      shardCountUpdatesPerDayMax: 10,
      requireRoom: options.requireRoom ?? (() => {}),
    }),
    subscriptions: new Subscriptions(shared),
  };
}

/** Every record of a shard from a position on, by as many reads as it takes. */
export async function readAll(plane: DataPlane, stream: Stream, shardIndex: number, recordsMax = 10_000) {
  let iterator: string | undefined = await plane.reader.iterator(stream, shardIndex, { kind: 'trim-horizon' });
  const records = [];
  for (;;) {
    const result: Awaited<ReturnType<Reader['read']>> = await plane.reader.read(iterator, recordsMax);
    records.push(...result.records);
    iterator = result.nextIterator;
    if (iterator === undefined || result.millisBehindLatest === 0) return records;
  }
}
