/**
 * The records of a data stream for the server's own jobs: a lane is a shard, parents are read to their end before their
 * children, and no shard's rate is used.
 *
 * It is bound to one incarnation of the stream: once that is deleted, every call rejects with `SourceGone`, also where a
 * stream of the same name was made since. Aggregates of the producer library are given as the one record they are stored as.
 */
import { unreachable } from '../../base/assert.ts';
import type { Cancel, Clock } from '../../base/ports.ts';
import type { Cursors, Lane, LaneLimit, LaneSlice, RecordSource, SourceStart } from '../delivery/record-source.ts';
import { SourceGone } from '../delivery/record-source.ts';
import type { Log, Offset, PartitionId } from '../log/log.ts';
import type { ShardReader } from '../stream/shard-reader.ts';
import type { StreamDirectory } from '../stream/stream-directory.ts';
import { shardName } from '../stream/stream.ts';
import type { Shard, Stream, StreamId } from '../stream/stream.ts';
import { isVisible } from '../stream/visible-shards.ts';

export interface StreamSourceParts {
  readonly log: Log;
  readonly clock: Clock;
  readonly directory: Pick<StreamDirectory, 'byId' | 'watch'>;
  readonly shards: ShardReader;
}

/** A shard's first offset; what expired of it is jumped over. */
const shardStart = 0;

export class StreamSource implements RecordSource {
  readonly #parts: StreamSourceParts;
  readonly #id: StreamId;

  constructor(parts: StreamSourceParts, id: StreamId) {
    this.#parts = parts;
    this.#id = id;
  }

  async begin(start: SourceStart): Promise<Cursors> {
    const stream = this.#stream();
    const cursors: Record<string, Cursors[string]> = {};
    // Indexes rise from parents to children, so a parent's cursor is known before its children are looked at.
    for (const shard of this.#visible(stream)) {
      if (!this.#isReady(stream, shard, cursors)) continue;
      cursors[shardName(shard.index)] = await this.#beginShard(stream, shard, start);
    }
    this.#stream();
    return cursors;
  }

  async lanes(cursors: Cursors): Promise<readonly Lane[]> {
    const stream = this.#stream();
    return this.#visible(stream)
      .filter((shard) => cursors[shardName(shard.index)]?.done !== true && this.#isReady(stream, shard, cursors))
      .map((shard) => this.#lane(shard.index));
  }

  async lane(id: string): Promise<Lane | undefined> {
    const shard = this.#stream()
      .shards.values()
      .find(({ index }) => shardName(index) === id);
    return shard && this.#lane(shard.index);
  }

  tidied(cursors: Cursors): Cursors {
    const { shards } = this.#stream();
    const known = new Set(Array.from(shards.keys(), shardName));
    return Object.fromEntries(Object.entries(cursors).filter(([lane]) => known.has(lane)));
  }

  watch(listener: () => void): Cancel {
    const watched = new Map<PartitionId, Cancel>();
    const follow = (): void => {
      const open = new Set(this.#find()?.openShards.map(({ partition }) => partition));
      for (const [partition, cancel] of watched) {
        if (open.has(partition)) continue;
        cancel();
        watched.delete(partition);
      }
      for (const partition of open) {
        if (!watched.has(partition)) watched.set(partition, this.#parts.log.watch(partition, listener));
      }
    };
    const unwatch = this.#parts.directory.watch(({ stream }) => {
      if (stream.id !== this.#id) return;
      follow();
      listener();
    });
    follow();
    return () => {
      unwatch();
      for (const cancel of watched.values()) cancel();
      watched.clear();
    };
  }

  async behindMs(cursors: Cursors): Promise<number> {
    const known = { ...cursors };
    let oldestMs: number | undefined;
    // A parent that is read to its end but not marked so hides children that are behind, so each level is looked at.
    for (let fresh = true; fresh;) {
      fresh = false;
      for (const lane of await this.lanes(known)) {
        const { next } = known[lane.id] ?? { next: lane.start };
        const { records, atEnd } = await lane.read(next, { bytesMax: 1, recordsMax: 1 });
        const arrivalMs = records[0]?.arrivalMs;
        if (arrivalMs !== undefined) oldestMs = Math.min(oldestMs ?? arrivalMs, arrivalMs);
        else if (atEnd) {
          known[lane.id] = { next, done: true };
          fresh = true;
        }
      }
    }
    return oldestMs === undefined ? 0 : Math.max(0, this.#parts.clock.nowMs() - oldestMs);
  }

  /** Where a reader of the shard begins; `done` where it holds nothing that is asked for. */
  async #beginShard(stream: Stream, shard: Shard, start: SourceStart): Promise<Cursors[string]> {
    const { shards } = this.#parts;
    const { closed } = shard;
    switch (start.kind) {
      case 'trim-horizon':
        return { next: shardStart, done: false };
      case 'latest':
        return { next: await shards.tip(shard), done: closed !== undefined };
      case 'at-time': {
        const next = await shards.locate(stream, shard, start);
        return { next, done: closed !== undefined && next >= closed.endOffset };
      }
      default:
        return unreachable(start);
    }
  }

  #lane(index: number): Lane {
    return { id: shardName(index), start: shardStart, read: (from, limit) => this.#read(index, from, limit) };
  }

  async #read(index: number, from: number, limit: LaneLimit): Promise<LaneSlice> {
    const stream = this.#stream();
    const shard = stream.shards.get(index);
    // Expired as a whole, and taken away.
    if (shard === undefined) return { records: [], next: from, atTip: true, atEnd: true };
    const { bytesMax, recordsMax, before } = limit;
    try {
      const { records, next, atTip, atEnd } = await this.#parts.shards.read(stream, shard, {
        from: from as Offset,
        bytesMax,
        recordsMax,
        isPlain: true,
        ...(before === undefined ? {} : { before: before as Offset }),
      });
      // A stream deleted meanwhile has lost its partitions, which looks like an empty shard.
      this.#stream();
      return { records, next, atTip, atEnd };
    } catch (error) {
      this.#stream();
      throw error;
    }
  }

  /** Whether nothing is left to read before the shard. */
  #isReady(stream: Stream, shard: Shard, cursors: Cursors): boolean {
    const nowMs = this.#parts.clock.nowMs();
    return shard.parents.every((index) => {
      const parent = stream.shards.get(index);
      const isGone = parent === undefined || !isVisible(stream, parent, nowMs);
      return isGone || cursors[shardName(index)]?.done === true;
    });
  }

  #visible(stream: Stream): readonly Shard[] {
    const nowMs = this.#parts.clock.nowMs();
    return Array.from(stream.shards.values())
      .filter((shard) => isVisible(stream, shard, nowMs))
      .toSorted((a, b) => a.index - b.index);
  }

  #find(): Stream | undefined {
    return this.#parts.directory.byId(this.#id);
  }

  #stream(): Stream {
    const stream = this.#find();
    if (stream === undefined) throw new SourceGone(`stream ${this.#id} was deleted`);
    return stream;
  }
}
