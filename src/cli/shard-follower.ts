/**
 * Reads all shards of a stream side by side. A child shard begins only after its parents were read to their ends, so the
 * records of one key come in order through splits and merges.
 *
 * It asks again and again rather than subscribing: a subscription wants a consumer, which whoever looks at a stream would
 * leave behind in its list, of which AWS allows few. What it shows is half a second late at most.
 */
import { CallError } from '../app/errors.ts';
import type { KinesisClient, ReadFrom, ReadRecord, RecordsPage, ShardSummary } from '../app/kinesis-client.ts';
import { pause } from '../app/pause.ts';

export interface Followed {
  readonly shard: string;
  readonly record: ReadRecord;
}

/** Five reads a second are allowed per shard for all readers together; this leaves room for others. */
const idleMs = 500;
const throttledMs = 1_000;
const shardsMax = 10_000;

interface Cursor {
  readonly shard: string;
  iterator: string | undefined;
  isAtEnd: boolean;
}

export class ShardFollower {
  readonly #client: KinesisClient;
  readonly #stream: string;
  readonly #from: ReadFrom;
  readonly #signal: AbortSignal;
  readonly #known = new Set<string>();
  readonly #finished = new Set<string>();
  readonly #waiting = new Map<string, ShardSummary>();
  #cursors: Cursor[] = [];

  constructor(client: KinesisClient, stream: string, from: ReadFrom, signal: AbortSignal) {
    this.#client = client;
    this.#stream = stream;
    this.#from = from;
    this.#signal = signal;
  }

  /** Ends when interrupted; with `once` also when every shard was read to its newest record. */
  async *records(once: boolean): AsyncIterable<Followed> {
    await this.#begin();
    while (!this.#signal.aborted) {
      let isIdle = true;
      const read = async (cursor: Cursor): Promise<[Cursor, RecordsPage | undefined]> => [
        cursor,
        await this.#read(cursor),
      ];
      for (const [cursor, page] of await Promise.all(this.#cursors.map(read))) {
        if (page === undefined) continue;
        if (page.records.length > 0 || page.nextIterator === undefined) isIdle = false;
        for (const record of page.records) yield { shard: cursor.shard, record };
        if (page.nextIterator === undefined) this.#finish(cursor.shard, page.children);
      }
      await this.#startReady();
      if (!isIdle) continue;
      if (once && this.#cursors.every((cursor) => cursor.isAtEnd)) return;
      await pause(idleMs, this.#signal);
    }
  }

  async #begin(): Promise<void> {
    const shards = await this.#client.shards(this.#stream);
    const ids = new Set(shards.map((shard) => shard.id));
    for (const shard of shards) {
      // From the newest record on, closed shards have nothing to give.
      if (shard.isClosed && this.#from.type === 'LATEST') this.#finished.add(shard.id);
      else this.#wait({ ...shard, parents: shard.parents.filter((parent) => ids.has(parent)) });
    }
    await this.#startReady(this.#from);
  }

  #wait(shard: ShardSummary): void {
    if (this.#known.has(shard.id) || this.#known.size >= shardsMax) return;
    this.#known.add(shard.id);
    this.#waiting.set(shard.id, shard);
  }

  /** Shards found at the start begin where the user said; later ones at their first record. */
  async #startReady(
    from: ReadFrom = this.#from.type === 'LATEST' ? { type: 'TRIM_HORIZON' } : this.#from,
  ): Promise<void> {
    const ready = [...this.#waiting.values()].filter((shard) => shard.parents.every((id) => this.#finished.has(id)));
    for (const shard of ready) {
      this.#waiting.delete(shard.id);
      const iterator = await this.#client.iterator(this.#stream, shard.id, from);
      this.#cursors.push({ shard: shard.id, iterator, isAtEnd: false });
    }
  }

  #finish(id: string, children: readonly ShardSummary[]): void {
    this.#finished.add(id);
    this.#cursors = this.#cursors.filter((cursor) => cursor.shard !== id);
    for (const child of children) this.#wait(child);
  }

  /** undefined where the shard has to be read again later. */
  async #read(cursor: Cursor): Promise<RecordsPage | undefined> {
    if (cursor.iterator === undefined) return undefined;
    try {
      const page = await this.#client.read(cursor.iterator, this.#signal);
      cursor.iterator = page.nextIterator;
      cursor.isAtEnd = page.behindMs === 0 && page.records.length === 0;
      return page;
    } catch (error) {
      if (this.#signal.aborted) return undefined;
      if (!(error instanceof CallError) || error.code !== 'ProvisionedThroughputExceededException') throw error;
      await pause(throttledMs, this.#signal);
      return undefined;
    }
  }
}
