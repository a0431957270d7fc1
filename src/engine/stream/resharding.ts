/**
 * Splits and merges of shards under load. Parents close and children open in one durable step: the parents' writers are
 * held at the gate, those under way finish, and the step carries a marker into each parent's partition that takes the
 * offset where it ends and refuses every later append. So a record is in the parent before its end or in a child, never in
 * both, and a key's records go on in the child after all that came before.
 */
import { assert, required } from '../../base/assert.ts';
import type { Clock } from '../../base/ports.ts';
import { LogError, type Log, type Offset } from '../log/log.ts';
import { StreamError } from './errors.ts';
import { uniformRanges } from './hash-ranges.ts';
import { mergeRound, splitRound, type PlannedShard } from './reshard-plan.ts';
import type { ShardRuntimes } from './shard-runtime.ts';
import { closingMarker } from './stored-batch.ts';
import type { ShardChange, ShardMaker, StreamDirectory } from './stream-directory.ts';
import { recentCount, withTime } from './stream-history.ts';
import { shardsPerStreamMax } from './stream-limits.ts';
import { shardName, type Shard, type Stream, type StreamId } from './stream.ts';

export interface ReshardingOptions {
  readonly log: Log;
  readonly clock: Clock;
  readonly directory: StreamDirectory;
  readonly runtimes: ShardRuntimes;
  /** How often a stream's count may be updated in 24 hours. */
  readonly shardCountUpdatesPerDayMax: number;
  /** Throws where the account may not have so many more open shards. */
  readonly requireRoom: (stream: Stream, addedCount: number) => void;
}

/** Times of updates that are remembered: AWS allows ten in 24 hours. */
const shardCountUpdatesKept = 10;
/** Others than the producers behind the gate may write to a partition too; how often their race may be lost. */
const fenceAttemptsMax = 10;

type PlanReshard = (stream: Stream, surgery: Surgery) => Promise<Partial<ShardChange> | undefined>;

export class Resharding {
  readonly #options: ReshardingOptions;

  constructor(options: ReshardingOptions) {
    this.#options = options;
  }

  /** Cuts an open shard in two; `secondStart` is the first hash key of the second one. */
  async split(id: StreamId, shardIndex: number, secondStart: bigint): Promise<void> {
    await this.#change(id, async (stream, surgery) => {
      requireProvisioned(stream, 'SplitShard');
      const shard = openShard(stream, shardIndex);
      requireSplittable(stream, shard, secondStart);
      this.#options.requireRoom(stream, 1);
      await surgery.replace([shard], cut(shard, secondStart));
      return {};
    });
  }

  /** Makes one shard of two neighbours; the first one named is its parent, the other its adjacent parent. */
  async merge(id: StreamId, shardIndex: number, adjacentIndex: number): Promise<void> {
    await this.#change(id, async (stream, surgery) => {
      requireProvisioned(stream, 'MergeShards');
      const [first, second] = [openShard(stream, shardIndex), openShard(stream, adjacentIndex)];
      const [low, high] = first.hashStart < second.hashStart ? [first, second] : [second, first];
      if (low.hashEnd + 1n !== high.hashStart) {
        const { account, name } = stream;
        throw invalidArgument(
          `Shards ${shardName(shardIndex)} and ${shardName(adjacentIndex)} in stream ${name} under account ${account} are not an adjacent pair of shards eligible for merging`,
        );
      }
      const merged = { hashStart: low.hashStart, hashEnd: high.hashEnd, parents: [0, 1], kept: false };
      await surgery.replace([first, second], [merged]);
      return {};
    });
  }

  /** Splits and merges until the stream has `target` shards of even ranges; the count before. */
  async updateCount(id: StreamId, target: number): Promise<number> {
    let before = 0;
    await this.#change(id, async (stream, surgery) => {
      before = stream.openShards.length;
      requireProvisioned(stream, 'UpdateShardCount');
      const history = this.#countUpdated(stream, target);
      this.#options.requireRoom(stream, target - before);
      await spreadEvenly(stream, target, surgery);
      return { set: { history } };
    });
    return before;
  }

  /**
   * Cuts shards of an on-demand stream in the middle; those that have closed meanwhile, or are a single hash key, stay.
   */
  async splitEvenly(id: StreamId, shardIndexes: ReadonlySet<number>): Promise<void> {
    await this.#change(id, async (stream, surgery) => {
      const hot = stream.openShards.filter((shard) => shardIndexes.has(shard.index) && shard.hashEnd > shard.hashStart);
      if (hot.length === 0 || stream.mode !== 'on-demand') return undefined;
      for (const shard of hot) await surgery.replace([shard], cut(shard, (shard.hashStart + shard.hashEnd) / 2n + 1n));
      return {};
    });
  }

  /** The history with this update in it, where the update is allowed. */
  #countUpdated(stream: Stream, target: number): Stream['history'] {
    const { account, name, history } = stream;
    const nowMs = this.#options.clock.nowMs();
    const limit = this.#options.shardCountUpdatesPerDayMax;
    const current = stream.openShards.length;
    if (recentCount(history.shardCountUpdatesMs, nowMs) >= limit) {
      throw new StreamError({ code: 'DailyChangesExceeded', account, name, change: 'shard-count', limit });
    }
    if (target > shardsPerStreamMax) {
      throw new StreamError({ code: 'ShardsPerStreamExceeded', name, count: target, limit: shardsPerStreamMax });
    }
    if (target > current * 2 || target * 2 < current) {
      const bound = target > current ? 'up to more than double' : 'down to less than half';
      const reason = `UpdateShardCount cannot scale stream ${name} ${bound} its ${current} open shards; the target was ${target}.`;
      throw new StreamError({ code: 'LimitExceeded', reason });
    }
    return { ...history, shardCountUpdatesMs: withTime(history.shardCountUpdatesMs, nowMs, shardCountUpdatesKept) };
  }

  async #change(id: StreamId, plan: PlanReshard): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const surgeries: Surgery[] = [];
      try {
        await this.#options.directory.change(id, async (stream, make) => {
          if (stream.status !== 'active') {
            const { account, name, status } = stream;
            throw new StreamError({ code: 'StreamInUse', account, name, status });
          }
          const surgery = new Surgery(this.#options, make);
          surgeries.push(surgery);
          const extra = await plan(stream, surgery);
          return extra === undefined ? undefined : { ...extra, ...surgery.change };
        });
        return;
      } catch (error) {
        const lostRace = error instanceof LogError && error.code === 'OffsetMismatch';
        if (!lostRace || attempt === fenceAttemptsMax) throw error;
      } finally {
        for (const surgery of surgeries) surgery.done();
      }
    }
  }
}

/** Gathers what one step closes and opens. */
class Surgery {
  readonly #options: ReshardingOptions;
  readonly #make: ShardMaker;
  /** Shards from before, by index, as they are after the step. */
  readonly #closed = new Map<number, Shard>();
  /** Shards made in the step, by index; some are closed in it again. */
  readonly #opened = new Map<number, Shard>();

  constructor(options: ReshardingOptions, make: ShardMaker) {
    this.#options = options;
    this.#make = make;
  }

  get change(): ShardChange {
    return {
      updating: true,
      putShards: [...this.#closed.values(), ...this.#opened.values()],
      records: Array.from(this.#closed.values(), (shard) =>
        closingMarker(shard.partition, required(shard.closed, 'closed shards say where').endOffset),
      ),
    };
  }

  /** Closes shards and opens those planned in their place; gives all shards after it, kept ones included. */
  async replace(shards: readonly Shard[], planned: readonly PlannedShard[]): Promise<readonly Shard[]> {
    const positions = new Set(planned.flatMap((plan) => (plan.kept ? [] : plan.parents)));
    const replaced = shards.filter((_, position) => positions.has(position));
    const createdAtMs = await this.#close(replaced);
    const drafts = planned.filter((plan) => !plan.kept);
    const made = await this.#make.shards(
      drafts.map((plan) => ({
        hashStart: plan.hashStart,
        hashEnd: plan.hashEnd,
        parents: plan.parents.map((position) => required(shards[position], 'parents come from before').index),
        createdAtMs,
      })),
    );
    for (const shard of made) this.#opened.set(shard.index, shard);
    let next = 0;
    return planned.map((plan) =>
      required(plan.kept ? shards[plan.parents[0] ?? 0] : made[next++], 'one for each plan'),
    );
  }

  /** Lets waiting writers go on, to the children or, when nothing came of it, to the parents. */
  done(): void {
    for (const shard of this.#closed.values()) this.#options.runtimes.of(shard.partition).gate.reopen();
  }

  /** When the shards are closed: now, and never before anything in them arrived. */
  async #close(shards: readonly Shard[]): Promise<number> {
    const ends = await Promise.all(shards.map((shard) => this.#end(shard)));
    const atMs = Math.max(this.#options.clock.nowMs(), ...ends.map(({ newestMs }) => newestMs));
    for (const { shard, endOffset } of ends) {
      const list = this.#opened.has(shard.index) ? this.#opened : this.#closed;
      list.set(shard.index, { ...shard, closed: { endOffset, atMs } });
    }
    return atMs;
  }

  /** Where a shard ends once its writers are held, and the newest time in it. */
  async #end(shard: Shard): Promise<{ readonly shard: Shard; readonly endOffset: Offset; readonly newestMs: number }> {
    // Made in this very step: it never takes a record and needs no fence.
    if (this.#opened.has(shard.index)) return { shard, endOffset: 0 as Offset, newestMs: shard.createdAtMs };
    const held = this.#options.runtimes.of(shard.partition).gate.close();
    this.#closed.set(shard.index, shard);
    await held;
    const { end, lastArrivalMs } = await this.#options.log.bounds(shard.partition);
    return { shard, endOffset: end, newestMs: Math.max(lastArrivalMs, shard.createdAtMs) };
  }
}

async function spreadEvenly(stream: Stream, target: number, surgery: Surgery): Promise<void> {
  const targets = uniformRanges(target);
  let shards = stream.openShards;
  for (const round of [splitRound, mergeRound]) {
    for (let planned = round(shards, targets); planned !== undefined; planned = round(shards, targets)) {
      shards = await surgery.replace(shards, planned);
    }
  }
  assert(shards.length === target, 'a stream ends with as many shards as asked for');
}

function cut(shard: Shard, secondStart: bigint): PlannedShard[] {
  return [
    { hashStart: shard.hashStart, hashEnd: secondStart - 1n, parents: [0], kept: false },
    { hashStart: secondStart, hashEnd: shard.hashEnd, parents: [0], kept: false },
  ];
}

function openShard(stream: Stream, index: number): Shard {
  const { account, name } = stream;
  const shard = stream.shards.get(index);
  if (shard === undefined) throw new StreamError({ code: 'ShardNotFound', account, name, shard: shardName(index) });
  if (shard.closed !== undefined) {
    throw invalidArgument(
      `Shard ${shardName(index)} in stream ${name} under account ${account} has already been merged or split, and thus is not eligible for merging or splitting.`,
    );
  }
  return shard;
}

function requireProvisioned(stream: Stream, operation: string): void {
  if (stream.mode === 'provisioned') return;
  // Unconfirmed text.
  throw invalidArgument(`${operation} is only supported for data streams with the provisioned capacity mode.`);
}

function requireSplittable(stream: Stream, shard: Shard, secondStart: bigint): void {
  if (secondStart > shard.hashStart + 1n && secondStart < shard.hashEnd) return;
  const { account, name } = stream;
  throw invalidArgument(
    `NewStartingHashKey ${secondStart} used in SplitShard() on shard ${shardName(shard.index)} in stream ${name} under account ${account} is not both greater than one plus the shard's StartingHashKey ${shard.hashStart} and less than the shard's EndingHashKey ${shard.hashEnd}.`,
  );
}

function invalidArgument(reason: string): StreamError {
  return new StreamError({ code: 'InvalidArgument', reason });
}
