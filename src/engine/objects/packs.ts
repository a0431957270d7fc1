/**
 * Small content rides in packs: partitions of the log, so that it is appended together with the documents that name it, and
 * many puts share one sync.
 *
 * Documents must say where the record lies before it is appended. A pack is written by this process alone and transactions take
 * effect in the order of the calls, so the next place is known but for calls still under way that may fail: each of them moves
 * those behind it one place down. So a document holds the expected place and how many places before it are possible as well.
 */
import { assert, required } from '../../base/assert.ts';
import { asBuffer } from '../../base/bytes.ts';
import type { Log, PartitionId } from '../log/log.ts';
import { LogError } from '../log/log.ts';
import type { Allocator } from '../meta/allocator.ts';
import type { PackedContent } from '../meta/documents/object-content.ts';
import type { Change, Committed, Meta } from '../meta/meta.ts';
import type { ObjectEvents } from './events.ts';
import { packBytesMax } from './limits.ts';
import type { PackAccounts } from './pack-accounts.ts';
import { findRecord, readPack } from './pack-lookup.ts';
import { decodeRecord, encodeRecord } from './pack-record.ts';
import type { PackRecord } from './pack-record.ts';

export interface PacksOptions {
  readonly log: Log;
  readonly meta: Meta;
  readonly accounts: PackAccounts;
  /** Gives the numbers of partitions. */
  readonly partitions: Allocator;
  readonly events: ObjectEvents;
  readonly packBytesMax?: number;
}

/** A transaction as the packs see it. */
export interface PackTransaction {
  /** The content to be kept, where there is some that is packed. */
  readonly record?: PackRecord | undefined;
  /** Packed content that is not wanted any more once the transaction is done. */
  readonly freed: readonly PackedContent[];
  /** The changes, given where the record will be; no pack's. */
  readonly changes: (at: PackedContent | undefined) => readonly Change[];
}

interface OpenPack {
  readonly id: PartitionId;
  /** Records appended or under way. */
  taken: number;
  /** Records that are durable. */
  settled: number;
  bytes: number;
  /** Resolves once nothing is under way in a pack that takes no more. */
  readonly drained: PromiseWithResolvers<void>;
  isFull: boolean;
}

const readBytesMax = 1024 * 1024;

export class Packs {
  readonly #options: PacksOptions;
  readonly #bytesMax: number;
  #open: OpenPack | undefined;
  #opening: Promise<OpenPack> | undefined;
  #sealing: Promise<void> = Promise.resolve();
  #onDead: (pack: number) => void = () => undefined;

  constructor(options: PacksOptions) {
    this.#options = options;
    this.#bytesMax = options.packBytesMax ?? packBytesMax;
  }

  /** Called for packs that have become worth collecting. */
  set onWorthCollecting(listener: (pack: number) => void) {
    this.#onDead = listener;
  }

  get openPack(): number | undefined {
    return this.#open?.id;
  }

  /** Errors: LogError, MetaError. */
  async transact(transaction: PackTransaction): Promise<Committed> {
    if (transaction.record === undefined) return this.#commit(transaction, undefined);
    const payload = encodeRecord(transaction.record);
    const pack = await this.#room();
    return this.#commit(transaction, { pack, payload, content: transaction.record.content });
  }

  /** The record's body; undefined where it is not there (any more). Errors: LogError. */
  async read(place: PackedContent): Promise<Buffer | undefined> {
    try {
      const record = await findRecord(this.#options.log, place);
      return record && asBuffer(record.body);
    } catch (error) {
      if (isGone(error)) return undefined;
      throw error;
    }
  }

  /** Every record of the pack with its bytes in the log. Errors: LogError. */
  async *records(pack: number): AsyncGenerator<PackRecord & { readonly storedBytes: number }> {
    const { start, end } = await this.#options.log.bounds(pack as PartitionId);
    for (let next: number = start; next < end;) {
      const entries = await readPack(this.#options.log, pack, next, readBytesMax);
      const last = required(entries.at(-1), 'a pack has no gaps');
      for (const { payload } of entries) {
        const record = decodeRecord(payload);
        if (record === undefined) throw new LogError('Corrupt', `a record of pack ${pack} cannot be read`);
        yield { ...record, storedBytes: payload.length };
      }
      next = last.baseOffset + last.count;
    }
  }

  /** Resolves once full packs are noted as sealed. */
  settle(): Promise<void> {
    return this.#sealing;
  }

  /** From its call to the log's nothing waits, so that places are taken in the order in which they are filled. */
  async #commit(
    { freed, changes }: PackTransaction,
    record: { readonly pack: OpenPack; readonly payload: Buffer; readonly content: number } | undefined,
  ): Promise<Committed> {
    const { meta, accounts } = this.#options;
    const place = record && take(record.pack, record.content, record.payload.length);
    if (place !== undefined) accounts.added(place.pack, place.storedBytes);
    for (const { pack, storedBytes } of freed) accounts.died(pack, storedBytes);
    const touched = new Set(freed.map(({ pack }) => pack).filter((pack) => accounts.of(pack) !== undefined));
    const packChanges = Array.from(touched, (pack) => accounts.change(pack));
    const records = record === undefined ? [] : [{ partition: record.pack.id, count: 1, payload: record.payload }];
    let committed: Committed;
    try {
      committed = await meta.transact([...changes(place), ...packChanges], records);
    } catch (error) {
      if (record !== undefined) {
        record.pack.taken -= 1;
        noteDrained(record.pack);
        accounts.added(record.pack.id, -record.payload.length);
      }
      for (const { pack, storedBytes } of freed) accounts.died(pack, -storedBytes);
      throw error;
    }
    if (record !== undefined && place !== undefined) settle(record.pack, place, committed);
    for (const pack of touched) if (accounts.isWorthCollecting(pack)) this.#onDead(pack);
    return committed;
  }

  async #room(): Promise<OpenPack> {
    if (this.#open !== undefined && this.#open.bytes < this.#bytesMax) return this.#open;
    this.#opening ??= this.#openNext().finally(() => {
      this.#opening = undefined;
    });
    return this.#opening;
  }

  async #openNext(): Promise<OpenPack> {
    const full = this.#open;
    const id = (await this.#options.partitions.allocate()) as PartitionId;
    this.#open = { id, taken: 0, settled: 0, bytes: 0, drained: Promise.withResolvers<void>(), isFull: false };
    if (full !== undefined) {
      full.isFull = true;
      noteDrained(full);
      this.#sealing = this.#sealing.then(() => this.#seal(full));
    }
    return this.#open;
  }

  async #seal({ id, drained }: OpenPack): Promise<void> {
    const { accounts, meta, events } = this.#options;
    // A record whose document does not show yet would look unwanted.
    await drained.promise;
    accounts.seal(id);
    try {
      await meta.transact([accounts.change(id)]);
    } catch (cause) {
      // The next start measures a pack that is not noted as sealed.
      events.cleanupFailed({ what: `pack ${id}`, cause });
      return;
    }
    if (accounts.isWorthCollecting(id)) this.#onDead(id);
  }
}

function take(pack: OpenPack, content: number, storedBytes: number): PackedContent {
  const place: PackedContent = {
    kind: 'packed',
    pack: pack.id,
    offset: pack.taken,
    slack: pack.taken - pack.settled,
    content,
    storedBytes,
  };
  pack.taken += 1;
  pack.bytes += storedBytes;
  return place;
}

function noteDrained(pack: OpenPack): void {
  if (pack.isFull && pack.taken === pack.settled) pack.drained.resolve();
}

function settle(pack: OpenPack, { offset, slack }: PackedContent, { appended }: Committed): void {
  pack.settled += 1;
  const at = appended[0]?.baseOffset;
  noteDrained(pack);
  assert(at !== undefined && at <= offset && at >= offset - slack, 'a record lies where its document says');
}

/** The pack was collected while it was read from. */
function isGone(error: unknown): boolean {
  return error instanceof LogError && (error.code === 'OffsetOutOfRange' || error.code === 'Corrupt');
}
