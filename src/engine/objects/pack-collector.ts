/**
 * Makes room: a sealed pack of which at most half is wanted is read through, the records that documents still name are put into
 * the open pack, and the pack is dropped. One pack at a time, behind everybody's back. A crash leaves the pack there, with fewer
 * records wanted, for the next start.
 */
import type { Clock } from '../../base/ports.ts';
import type { Log, PartitionId } from '../log/log.ts';
import { objectPackType } from '../meta/documents/object-pack.ts';
import { objectPartType } from '../meta/documents/object-part.ts';
import type { ObjectContent, PackedContent } from '../meta/documents/object-content.ts';
import { ageOf, objectVersionType } from '../meta/documents/object-version.ts';
import { objectType } from '../meta/documents/object.ts';
import type { Change, Meta } from '../meta/meta.ts';
import { isConflict } from './buckets.ts';
import type { ObjectEvents } from './events.ts';
import { attemptsMax, packPartitionFirst, packPartitionLast, removalsUnderWayMax } from './limits.ts';
import type { PackAccounts } from './pack-accounts.ts';
import type { PackRecord } from './pack-record.ts';
import type { Packs } from './packs.ts';
import { settleBounded } from './settle-bounded.ts';
import { keyTurn, partTurn } from './turns.ts';
import type { Turns } from './turns.ts';
import { yieldTurn } from '../../base/yield-turn.ts';

export interface PackCollectorOptions {
  readonly log: Log;
  readonly meta: Meta;
  readonly clock: Clock;
  readonly packs: Packs;
  readonly accounts: PackAccounts;
  readonly turns: Turns;
  readonly events: ObjectEvents;
}

/** A record that is wanted: its document with another place in it. */
type Moved = (at: PackedContent) => Change;

/** Records moved side by side, so that they share syncs. */
const batchCount = removalsUnderWayMax;

export class PackCollector {
  readonly #options: PackCollectorOptions;
  readonly #waiting = new Set<number>();
  #running: Promise<void> | undefined;
  #isClosed = false;

  constructor(options: PackCollectorOptions) {
    this.#options = options;
    options.packs.onWorthCollecting = (pack) => this.#add(pack);
  }

  /** Looks at the packs that earlier lives left; to be called before anything is put. Errors: LogError, MetaError. */
  async start(): Promise<void> {
    const { log, meta, accounts } = this.#options;
    const partitions = new Set<number>(await log.partitions());
    for (const pack of accounts.packs) {
      if (partitions.has(pack)) continue;
      // It was dropped, and then the process ended.
      await meta.transact([objectPackType.remove([pack], 'any')]);
      accounts.delete(pack);
    }
    for (const pack of partitions) {
      if (pack < packPartitionFirst || pack > packPartitionLast) continue;
      if (accounts.of(pack)?.isSealed !== true) await this.#seal(pack);
      if (accounts.isWorthCollecting(pack)) this.#add(pack);
    }
  }

  /** Resolves once no pack is left that is worth it. */
  async settle(): Promise<void> {
    while (this.#running !== undefined) await this.#running;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.settle();
  }

  #add(pack: number): void {
    this.#waiting.add(pack);
    if (!this.#isClosed) this.#running ??= this.#run();
  }

  async #run(): Promise<void> {
    for (const pack of this.#waiting) {
      this.#waiting.delete(pack);
      if (this.#isClosed) break;
      try {
        if (this.#options.accounts.isWorthCollecting(pack)) await this.#collect(pack);
      } catch (cause) {
        this.#options.events.cleanupFailed({ what: `pack ${pack}`, cause });
      }
    }
    this.#running = undefined;
  }

  /** A pack that was open when the process ended: what it holds was counted in memory alone. */
  async #seal(pack: number): Promise<void> {
    const { packs, accounts, meta } = this.#options;
    let bytes = 0;
    for await (const { storedBytes } of packs.records(pack)) bytes += storedBytes;
    accounts.set(pack, { bytes, deadBytes: accounts.of(pack)?.deadBytes ?? 0, isSealed: true });
    await meta.transact([accounts.change(pack)]);
  }

  async #collect(pack: number): Promise<void> {
    const { packs, log, meta, accounts } = this.#options;
    let batch: PackRecord[] = [];
    for await (const record of packs.records(pack)) {
      batch.push(record);
      if (batch.length < batchCount) continue;
      await this.#moveAll(batch, pack);
      await yieldTurn(this.#options.clock);
      batch = [];
      if (this.#isClosed) return;
    }
    await this.#moveAll(batch, pack);
    await log.drop(pack as PartitionId);
    await meta.transact([objectPackType.remove([pack], 'any')]);
    accounts.delete(pack);
  }

  async #moveAll(records: readonly PackRecord[], pack: number): Promise<void> {
    for (const outcome of await settleBounded(records, batchCount, (record) => this.#move(record, pack)))
      if (outcome.status === 'rejected') throw outcome.reason;
  }

  #move(record: PackRecord, pack: number): Promise<void> {
    const { owner } = record;
    const turn = owner.kind === 'object' ? keyTurn(owner.bucket, owner.key) : partTurn(owner.upload, owner.partNumber);
    return this.#options.turns.take(turn, async () => {
      for (let attempt = 1; ; attempt += 1) {
        const moved = await this.#find(record, pack);
        if (moved === undefined) return;
        try {
          const changes = (at: PackedContent | undefined): readonly Change[] => (at === undefined ? [] : [moved(at)]);
          await this.#options.packs.transact({ record, freed: [], changes });
          return;
        } catch (error) {
          if (!isConflict(error) || attempt === attemptsMax) throw error;
        }
      }
    });
  }

  /** undefined where no document wants it. */
  async #find({ owner, content }: PackRecord, pack: number): Promise<Moved | undefined> {
    const { meta } = this.#options;
    const isIt = (place: ObjectContent): boolean =>
      place.kind === 'packed' && place.pack === pack && place.content === content;
    if (owner.kind === 'part') {
      const found = await objectPartType.get(meta, [owner.upload, owner.partNumber]);
      if (found === undefined || !isIt(found.value.content)) return undefined;
      return (at) => objectPartType.put(found.key, { ...found.value, content: at }, found.version);
    }
    const current = await objectType.get(meta, [owner.bucket, owner.key]);
    if (current !== undefined && isIt(current.value.content))
      return (at) => objectType.put(current.key, { ...current.value, content: at }, current.version);
    const older = await objectVersionType.get(meta, [owner.bucket, owner.key, ageOf(owner.sequence)]);
    if (older === undefined || !('object' in older.value) || !isIt(older.value.object.content)) return undefined;
    const { object } = older.value;
    return (at) => objectVersionType.put(older.key, { object: { ...object, content: at } }, older.version);
  }
}
