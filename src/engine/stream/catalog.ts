/**
 * The streams and shards of all accounts. They are held in memory as immutable objects; the truth is the documents in meta.
 *
 * Promises: a change is durable before anybody can see it; changes of one stream happen one after the other, each deciding
 * on the state the one before it left; a shard's partition is never given to another shard, so a stream deleted and made
 * again under its name sees nothing of the old one's records.
 *
 * It knows nothing of quotas or of what AWS allows in which state: the files beside it that change streams do.
 */
import { assert } from '../../base/assert.ts';
import type { Cancel, Clock, Monotonic } from '../../base/ports.ts';
import type { Log, PartitionId } from '../log/log.ts';
import { Allocator } from '../meta/allocator.ts';
import { shardType } from '../meta/documents/shard.ts';
import { streamType } from '../meta/documents/stream.ts';
import type { Change, Committed, Meta } from '../meta/meta.ts';
import { Alarms } from '../../base/alarms.ts';
import {
  loadStreams,
  removalsPerTransactionMax,
  removeDocuments,
  shardPartitionFirst,
  shardPartitionLast,
} from './catalog-load.ts';
import { StreamError } from './errors.ts';
import type { StreamEvents } from './events.ts';
import { uniformRanges } from './hash-ranges.ts';
import { Listeners } from '../../base/listeners.ts';
import { PartitionDrops } from '../log/partition-drops.ts';
import { isVisible, upkeepDueAtMs } from './visible-shards.ts';
import { shardSet } from './shard-set.ts';
import { changedStream, documentChanges, type StreamChange, type StreamFields } from './stream-change.ts';
import { shardDocument, streamDocument } from './stream-documents.ts';
import type { ShardDraft } from './stream-directory.ts';
import { nameKey, type StreamTable } from './stream-table.ts';
import type { Shard, Stream, StreamId, StreamName } from './stream.ts';
import { Turns } from './turns.ts';

export type StreamEvent =
  | { readonly kind: 'created'; readonly stream: Stream }
  | { readonly kind: 'changed'; readonly stream: Stream; readonly previous: Stream }
  | { readonly kind: 'deleted'; readonly stream: Stream };

export interface CatalogParts {
  readonly log: Log;
  readonly meta: Meta;
  readonly clock: Clock;
  readonly monotonic: Monotonic;
  readonly events: StreamEvents;
  /** How long CREATING, UPDATING and DELETING last; with 0 a change is complete when it is answered. */
  readonly transitionMs: number;
}

export interface StreamSpec {
  readonly shardCount: number;
  readonly fields: Omit<StreamFields, 'createdAtMs' | 'status' | 'settlesAtMs'>;
  /** Documents that are made with the stream. */
  readonly documents?: (id: StreamId) => readonly Change[];
  /** Runs once everything is durable, before listeners hear of it. */
  readonly committed?: (stream: Stream) => void;
}

/** What deciding on a change may need. */
export interface ChangeMaker {
  readonly nowMs: number;
  /** Shards with indexes and partitions never used before; they exist once the change puts them. */
  shards(drafts: readonly ShardDraft[]): Promise<readonly Shard[]>;
}

export type Decide = (stream: Stream, make: ChangeMaker) => Promise<StreamChange | undefined>;

/** Something kept beside streams that goes when its stream goes. */
export interface Attachment {
  /** What removes its documents; asked for in the stream's turn. */
  removal(stream: StreamId): Promise<readonly Change[]>;
  /** The stream is gone, durably. */
  removed(stream: StreamId): void;
}

export class Catalog implements AsyncDisposable {
  readonly #parts: CatalogParts;
  readonly #table: StreamTable;
  readonly #turns = new Turns();
  readonly #drops: PartitionDrops;
  readonly #upkeep: Alarms<StreamId>;
  readonly #listeners: Listeners<StreamEvent>;
  readonly #attachments: Attachment[] = [];
  readonly #streamIds: Allocator;
  readonly #partitions: Allocator;

  static async open(parts: CatalogParts): Promise<Catalog> {
    const { table, orphanPartitions, orphanShardCount } = await loadStreams(parts.meta, parts.log);
    const catalog = new Catalog(parts, table);
    if (orphanPartitions.length > 0 || orphanShardCount > 0)
      parts.events.orphansDropped({ partitionCount: orphanPartitions.length, shardCount: orphanShardCount });
    catalog.#drops.add(orphanPartitions);
    return catalog;
  }

  private constructor(parts: CatalogParts, table: StreamTable) {
    const { meta, log, clock, monotonic, events } = parts;
    this.#parts = parts;
    this.#table = table;
    this.#drops = new PartitionDrops(log, events);
    this.#upkeep = new Alarms<StreamId>({
      clock,
      monotonic,
      run: (id) => this.#settle(id),
      onFailure: (id, cause) => events.upkeepFailed({ stream: `${id}`, cause }),
    });
    this.#listeners = new Listeners((cause) => events.listenerFailed({ cause }));
    this.#streamIds = new Allocator({ meta, name: 'stream', first: 1, last: 2 ** 53 - 1, reserve: 64 });
    this.#partitions = new Allocator({
      meta,
      name: 'shard-partition',
      first: shardPartitionFirst,
      last: shardPartitionLast,
      reserve: 1_024,
    });
    for (const stream of table.all()) this.#sayRetention(stream, stream.shards.values());
  }

  /** Starts what happens by itself; before that, attachments are added. */
  start(): void {
    for (const stream of this.#table.all()) this.#upkeep.set(stream.id, upkeepDueAtMs(stream));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#upkeep.close();
    await this.#turns.idle();
    await this.#drops.idle();
  }

  /** Resolves when no change and no cleaning up is under way. */
  async idle(): Promise<void> {
    await this.#turns.idle();
    await this.#drops.idle();
  }

  find(name: StreamName): Stream | undefined {
    return this.#table.find(name);
  }

  byId(id: StreamId): Stream | undefined {
    return this.#table.byId(id);
  }

  /** Errors: StreamNotFound. */
  get(name: StreamName): Stream {
    return this.#table.get(name).stream;
  }

  /** Streams of an account in a region by name, those after `after` only. */
  list(
    scope: Pick<StreamName, 'account' | 'region'>,
    options: { readonly after?: string | undefined; readonly limit?: number } = {},
  ): readonly Stream[] {
    return this.#table.list(scope, options);
  }

  all(): Iterable<Stream> {
    return this.#table.all();
  }

  watch(listener: (event: StreamEvent) => void): Cancel {
    return this.#listeners.add(listener);
  }

  attach(attachment: Attachment): void {
    this.#attachments.push(attachment);
  }

  /** Errors: StreamExists. */
  create(name: StreamName, spec: StreamSpec): Promise<Stream> {
    return this.#turns.take(nameKey(name), async () => {
      if (this.#table.find(name) !== undefined)
        throw new StreamError({ code: 'StreamExists', account: name.account, name: name.name });
      const stream = await this.#newStream(name, spec);
      const { versions } = await this.#parts.meta.transact([
        streamType.put([stream.account, stream.region, stream.name], streamDocument(stream), 'absent'),
        ...Array.from(stream.shards.values(), (shard) =>
          shardType.put([stream.id, shard.index], shardDocument(shard), 'absent'),
        ),
        ...(spec.documents?.(stream.id) ?? []),
      ]);
      this.#table.set(stream, firstVersion(versions));
      this.#sayRetention(stream, stream.shards.values());
      this.#upkeep.set(stream.id, upkeepDueAtMs(stream));
      spec.committed?.(stream);
      this.#listeners.tell({ kind: 'created', stream });
      return stream;
    });
  }

  /**
   * One change of a stream and all that belongs to it. `decide` runs alone for the stream; what it throws is thrown here and
   * nothing has changed. Errors: StreamNotFound (StreamGone where an id was given), what
   * `decide` throws, and what meta and the log throw.
   */
  async change(target: StreamName | StreamId, decide: Decide): Promise<Stream> {
    const name = typeof target === 'number' ? this.#existing(target) : target;
    return await this.#turns.take(nameKey(name), async () => {
      const stream = typeof target === 'number' ? this.#existing(target) : this.get(name);
      const nowMs = this.#parts.clock.nowMs();
      let nextIndex = stream.nextShardIndex;
      const make = async (drafts: readonly ShardDraft[]): Promise<readonly Shard[]> => {
        const firstIndex = nextIndex;
        nextIndex += drafts.length;
        return await this.#newShards(firstIndex, drafts);
      };
      const change = await decide(stream, { nowMs, shards: make });
      return change === undefined ? stream : await this.#commit(stream, change);
    });
  }

  /** `check` may refuse. Errors: StreamNotFound, and what `check` throws. */
  async delete(name: StreamName, check: (stream: Stream) => void): Promise<void> {
    await this.#turns.take(nameKey(name), async () => {
      const { stream } = this.#table.get(name);
      check(stream);
      if (this.#parts.transitionMs === 0) return await this.#remove(stream);
      const settlesAtMs = this.#parts.clock.nowMs() + this.#parts.transitionMs;
      await this.#commit(stream, { set: { status: 'deleting', settlesAtMs } });
    });
  }

  #existing(id: StreamId): Stream {
    const stream = this.#table.byId(id);
    if (stream === undefined) throw new StreamError({ code: 'StreamGone', id });
    return stream;
  }

  async #newStream(name: StreamName, spec: StreamSpec): Promise<Stream> {
    const { clock, transitionMs } = this.#parts;
    const id = (await this.#streamIds.allocate()) as StreamId;
    const createdAtMs = clock.nowMs();
    const shards = await this.#newShards(
      0,
      uniformRanges(spec.shardCount).map(({ start, end }) => ({
        hashStart: start,
        hashEnd: end,
        parents: [],
        createdAtMs,
      })),
    );
    return {
      ...spec.fields,
      account: name.account,
      region: name.region,
      name: name.name,
      id,
      createdAtMs,
      status: transitionMs === 0 ? 'active' : 'creating',
      settlesAtMs: transitionMs === 0 ? undefined : createdAtMs + transitionMs,
      nextShardIndex: shards.length,
      ...shardSet(shards),
    };
  }

  async #newShards(firstIndex: number, shards: readonly ShardDraft[]): Promise<readonly Shard[]> {
    if (shards.length === 0) return [];
    const firstPartition = await this.#partitions.allocate(shards.length);
    return shards.map(({ hashStart, hashEnd, parents, createdAtMs }, position) => ({
      index: firstIndex + position,
      partition: (firstPartition + position) as PartitionId,
      hashStart,
      hashEnd,
      parents,
      createdAtMs,
      closed: undefined,
    }));
  }

  async #commit(stream: Stream, change: StreamChange): Promise<Stream> {
    const { clock, meta, transitionMs } = this.#parts;
    const settlesAtMs = transitionMs === 0 ? undefined : clock.nowMs() + transitionMs;
    const next = changedStream(stream, change, settlesAtMs);
    const { version } = this.#table.get(stream);
    const committed: Committed = await meta.transact(documentChanges(next, change, version), change.records);
    this.#table.set(next, firstVersion(committed.versions));
    this.#sayRetention(next, next.retentionMs === stream.retentionMs ? (change.putShards ?? []) : next.shards.values());
    this.#drops.add(partitionsOf(stream, change.removeShards ?? []));
    this.#upkeep.set(next.id, upkeepDueAtMs(next));
    change.committed?.(committed);
    this.#listeners.tell({ kind: 'changed', stream: next, previous: stream });
    return next;
  }

  /** Ends a state whose time is over and lets expired shards go. */
  async #settle(id: StreamId): Promise<void> {
    const stream = this.#table.byId(id);
    if (stream === undefined) return;
    await this.#turns.take(nameKey(stream), async () => {
      const current = this.#table.byId(id);
      if (current === undefined) return;
      const nowMs = this.#parts.clock.nowMs();
      const isDue = current.settlesAtMs !== undefined && current.settlesAtMs <= nowMs;
      if (isDue && current.status === 'deleting') return await this.#remove(current);
      const removeShards = Array.from(current.shards.values())
        .filter((shard) => !isVisible(current, shard, nowMs))
        .slice(0, removalsPerTransactionMax)
        .map(({ index }) => index);
      if (!isDue && removeShards.length === 0) return this.#upkeep.set(id, upkeepDueAtMs(current));
      await this.#commit(current, {
        ...(isDue ? { set: { status: 'active', settlesAtMs: undefined } } : {}),
        removeShards,
      });
    });
  }

  async #remove(stream: Stream): Promise<void> {
    const { meta } = this.#parts;
    const { version } = this.#table.get(stream);
    const attached = await Promise.all(this.#attachments.map((attachment) => attachment.removal(stream.id)));
    const shards = Array.from(stream.shards.keys(), (index) => shardType.remove([stream.id, index], 'any'));
    await meta.transact([
      streamType.remove([stream.account, stream.region, stream.name], version),
      ...attached.flat(),
      ...shards.slice(0, removalsPerTransactionMax),
    ]);
    this.#table.delete(stream);
    this.#upkeep.set(stream.id, undefined);
    for (const attachment of this.#attachments) attachment.removed(stream.id);
    this.#drops.add(partitionsOf(stream, stream.shards.keys()));
    this.#listeners.tell({ kind: 'deleted', stream });
    // What does not fit goes after: without its stream nobody sees it, and the next start would clear it away too.
    await removeDocuments(meta, shards.slice(removalsPerTransactionMax));
  }

  #sayRetention(stream: Stream, shards: Iterable<Shard>): void {
    for (const { partition } of shards) this.#parts.log.setRetention(partition, stream.retentionMs);
  }
}

function partitionsOf(stream: Stream, indexes: Iterable<number>): readonly PartitionId[] {
  return Array.from(indexes, (index) => {
    const shard = stream.shards.get(index);
    assert(shard !== undefined, `shard ${index} is one of the stream's`);
    return shard.partition;
  });
}

function firstVersion(versions: readonly number[]): number {
  const [version] = versions;
  assert(version !== undefined, 'every change has a version');
  return version;
}
