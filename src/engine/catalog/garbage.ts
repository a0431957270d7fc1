/**
 * Removes what was kept under databases, tables and partitions that are gone: it may be too much for the transaction that
 * made it garbage, so a document stands for it until the last piece is removed, also over a crash. What a table leaves behind
 * is garbage of its own, so a database of any size goes in bounded steps. Nobody sees any of it meanwhile: everything is
 * found through the thing it hangs on, whose id is never given again.
 */
import type { Clock } from '../../base/ports.ts';
import type { Turns } from '../../base/turns.ts';
import { lakeColumnStatisticsType } from '../meta/documents/lake-column-statistics.ts';
import { lakeFunctionType } from '../meta/documents/lake-function.ts';
import { lakeGarbageType } from '../meta/documents/lake-garbage.ts';
import { lakePartitionType } from '../meta/documents/lake-partition.ts';
import { lakeTableVersionType } from '../meta/documents/lake-table-version.ts';
import { lakeTableType } from '../meta/documents/lake-table.ts';
import type { KeyType } from '../meta/key-type.ts';
import type { Change, Meta } from '../meta/meta.ts';
import { tableTurn } from './catalog-turns.ts';
import type { CatalogEvents } from './events.ts';
import { sweepPieceCount, sweepsParallelMax } from './limits.ts';

export interface GarbageOptions {
  readonly meta: Meta;
  readonly clock: Clock;
  readonly turns: Turns;
  readonly events: CatalogEvents;
  /** Tests make it small. */
  readonly pieceCount?: number;
}

export class Garbage {
  readonly #options: GarbageOptions;
  readonly #pieceCount: number;
  readonly #waiting: number[] = [];
  /** Those that failed, as on a full disk; the next one that comes brings them along. */
  readonly #failed = new Set<number>();
  readonly #running = new Set<Promise<void>>();
  #isClosed = false;

  constructor(options: GarbageOptions) {
    this.#options = options;
    this.#pieceCount = options.pieceCount ?? sweepPieceCount;
  }

  /** Begins with what an earlier life left. Errors: MetaError. */
  async start(): Promise<void> {
    for await (const { key } of lakeGarbageType.all(this.#options.meta)) this.add(key[0]);
  }

  /** Belongs into the transaction that removes the owner; `add` follows it. */
  note(owner: number): Change {
    return lakeGarbageType.put([owner], { sinceMs: this.#options.clock.nowMs() }, 'any');
  }

  add(owner: number): void {
    this.#waiting.push(owner, ...this.#failed);
    this.#failed.clear();
    this.#begin();
  }

  /** Resolves once nothing is left but what failed. */
  async settle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.settle();
  }

  #begin(): void {
    while (!this.#isClosed && this.#waiting.length > 0 && this.#running.size < sweepsParallelMax) {
      const running = this.#run().finally(() => {
        this.#running.delete(running);
        this.#begin();
      });
      this.#running.add(running);
    }
  }

  async #run(): Promise<void> {
    const owner = this.#waiting.pop();
    if (owner === undefined) return;
    try {
      await this.#sweep(owner);
    } catch (cause) {
      this.#failed.add(owner);
      this.#options.events.cleanupFailed({ what: `what was under ${owner}`, cause });
    }
  }

  async #sweep(owner: number): Promise<void> {
    await this.#removeTables(owner);
    await this.#removePartitions(owner);
    await this.#removeAll(lakeFunctionType, owner);
    await this.#removeAll(lakeTableVersionType, owner);
    await this.#removeAll(lakeColumnStatisticsType, owner);
    if (!this.#isClosed) await this.#options.meta.transact([lakeGarbageType.remove([owner], 'any')]);
  }

  /** One after the other: a change of the table that is under way ends first, and the next one finds it gone. */
  async #removeTables(database: number): Promise<void> {
    const { meta, turns } = this.#options;
    while (!this.#isClosed) {
      const tables = await lakeTableType.list(meta, [database], { limit: this.#pieceCount });
      if (tables.length === 0) return;
      for (const { key, value } of tables) {
        if (this.#isClosed) return;
        await turns.take(tableTurn(value.id), () =>
          meta.transact([lakeTableType.remove(key, 'any'), this.note(value.id)]),
        );
        this.add(value.id);
      }
    }
  }

  async #removePartitions(table: number): Promise<void> {
    const { meta } = this.#options;
    while (!this.#isClosed) {
      const partitions = await lakePartitionType.list(meta, [table], { limit: this.#pieceCount });
      if (partitions.length === 0) return;
      const changes: Change[] = [];
      const owners: number[] = [];
      for (const { key, value } of partitions) {
        changes.push(lakePartitionType.remove(key, 'any'));
        if (await hasStatistics(meta, value.id)) owners.push(value.id);
      }
      await meta.transact([...changes, ...owners.map((owner) => this.note(owner))]);
      for (const owner of owners) this.add(owner);
    }
  }

  async #removeAll<Part extends string | number, Value>(
    type: KeyType<readonly [owner: number, part: Part], Value>,
    owner: number,
  ): Promise<void> {
    const { meta } = this.#options;
    while (!this.#isClosed) {
      const found = await type.list(meta, [owner], { limit: this.#pieceCount });
      if (found.length === 0) return;
      await meta.transact(found.map(({ key }) => type.remove(key, 'any')));
    }
  }
}

export async function hasStatistics(meta: Meta, owner: number): Promise<boolean> {
  return (await lakeColumnStatisticsType.list(meta, [owner], { limit: 1 })).length > 0;
}
