/**
 * How far a delivery is: the durable truth of what was cut and what is still to be read.
 *
 * A cut is durable before its object is put, in one transaction with the cursors behind which everything is cut. So after a
 * crash the cuts that are left are put again under their names, and reading goes on behind them. Where one target is ahead of
 * the cursors, which wait for another, a document says how far, and what is read again up to there is left out for it.
 *
 * One delivery has one ledger at a time: a second one fails at its first change.
 */
import { assert, required } from '../../base/assert.ts';
import { deliveryCutType } from '../meta/documents/delivery-cut.ts';
import type { DeliveryCutDocument } from '../meta/documents/delivery-cut.ts';
import { deliveryPlanType } from '../meta/documents/delivery-plan.ts';
import type { DeliveryPlanDocument } from '../meta/documents/delivery-plan.ts';
import { deliveryAheadType, deliveryProgressType } from '../meta/documents/delivery-progress.ts';
import type { Change, Meta, Version } from '../meta/meta.ts';
import { Aheads } from './aheads.ts';
import type { Cursors, LaneCursor } from './record-source.ts';
import { refOf } from './target.ts';
import type { Uncut } from './uncut.ts';

export interface LedgerName {
  /** Such as `delivery-stream-7`. */
  readonly owner: string;
  readonly part: string;
}

export interface Cut extends DeliveryCutDocument {
  readonly number: number;
}

/** A cut before it has a number and a plan. */
export type CutDraft = Omit<Cut, 'number' | 'plan'>;

export interface LedgerStart {
  readonly cursors: Cursors;
  readonly plan: DeliveryPlanDocument;
}

type Key = readonly [owner: string, part: string];

export class Ledger {
  readonly #meta: Meta;
  readonly #key: Key;
  readonly #tidy: (cursors: Cursors) => Cursors;
  readonly #aheads: Aheads;
  readonly #plans = new Map<number, DeliveryPlanDocument>();
  readonly #cuts = new Map<number, Cut>();
  /** As far as it was read; everything before is cut or waits in an `Uncut`. */
  readonly #scanned = new Map<string, LaneCursor>();
  #cursors: Cursors = {};
  #version: Version = 0;
  #plan = 1;
  #nextCut = 1;

  private constructor(meta: Meta, name: LedgerName, tidy: (cursors: Cursors) => Cursors) {
    this.#meta = meta;
    this.#key = [name.owner, name.part];
    this.#tidy = tidy;
    this.#aheads = new Aheads(this.#key);
  }

  /** Where nothing is stored yet, where it begins is durable before anything is read. Errors: MetaError, LogError. */
  static async open(
    meta: Meta,
    name: LedgerName,
    tidy: (cursors: Cursors) => Cursors,
    start: () => Promise<LedgerStart>,
  ): Promise<Ledger> {
    const ledger = new Ledger(meta, name, tidy);
    if (!(await ledger.#load())) await ledger.#begin(await start());
    for (const [lane, cursor] of Object.entries(ledger.#cursors)) ledger.#scanned.set(lane, cursor);
    return ledger;
  }

  get plan(): number {
    return this.#plan;
  }

  /** Of the plan in force, or of one that a cut was made by. */
  planDocument(number: number): DeliveryPlanDocument {
    return required(this.#plans.get(number), 'a plan stays as long as a cut needs it');
  }

  hasPlan(number: number): boolean {
    return this.#plans.has(number);
  }

  get cuts(): ReadonlyMap<number, Cut> {
    return this.#cuts;
  }

  /** As far as it was read. */
  get scanned(): Cursors {
    return Object.fromEntries(this.#scanned);
  }

  /** Everything before is cut, and durably so. */
  get cursors(): Cursors {
    return this.#cursors;
  }

  cursorOf(lane: string, start: number): LaneCursor {
    return this.#scanned.get(lane) ?? { next: start, done: false };
  }

  noteScanned(lane: string, cursor: LaneCursor): void {
    this.#scanned.set(lane, cursor);
    this.#aheads.noteScanned(this.#scanned);
  }

  /** Whether some of what an earlier life cut may still be read again. */
  get isRecovering(): boolean {
    return this.#aheads.isRecovering;
  }

  /** Whether that output was cut in an earlier life. */
  isCut(target: string, lane: string, offset: number): boolean {
    return this.#aheads.covers(target, lane, offset);
  }

  /** The first offset of the lane that any cut or reader still needs. */
  neededFrom(lane: string): number {
    let needed = this.#cursors[lane]?.next ?? 0;
    for (const { ranges } of this.#cuts.values())
      for (const [of, from] of ranges) if (of === lane) needed = Math.min(needed, from);
    return needed;
  }

  /** Makes the cuts durable, with how far everything is cut that is not in `uncut`. Errors: MetaError, LogError. */
  async cut(drafts: readonly CutDraft[], uncut: Iterable<Uncut>): Promise<readonly Cut[]> {
    const cuts = drafts.map((draft, index) => ({ ...draft, number: this.#nextCut + index, plan: this.#plan }));
    const ranges = cuts.map((cut) => ({ target: refOf(cut.target).id, ranges: cut.ranges }));
    const changes = cuts.map(({ number, ...document }) =>
      deliveryCutType.put([...this.#key, number], document, 'absent'),
    );
    // Before the cursors move past them: what they need must not be let go in between.
    for (const cut of cuts) this.#cuts.set(cut.number, cut);
    await this.#advance(ranges, uncut, { nextCut: this.#nextCut + cuts.length, changes });
    return cuts;
  }

  /** Makes durable how far it is, where that moved without a cut. Errors: MetaError, LogError. */
  async save(uncut: Iterable<Uncut>): Promise<void> {
    await this.#advance([], uncut, {});
  }

  /** Goes on by that plan; only where nothing is uncut. Errors: MetaError, LogError. */
  async adopt(document: DeliveryPlanDocument): Promise<void> {
    assert(!this.isRecovering, 'what was cut by the plan before is not read by the next one');
    const number = this.#plan + 1;
    const unused = [...this.#plans.keys()].filter((plan) => !this.#isUsed(plan));
    const changes = [
      deliveryPlanType.put([...this.#key, number], document, 'any'),
      ...unused.map((plan) => deliveryPlanType.remove([...this.#key, plan], 'any')),
    ];
    await this.#advance([], [], { plan: number, changes });
    for (const plan of unused) this.#plans.delete(plan);
    this.#plans.set(number, document);
  }

  /** The object is there, or was given up. Errors: MetaError, LogError. */
  async finish({ number }: Cut): Promise<void> {
    await this.#meta.transact([deliveryCutType.remove([...this.#key, number], 'any')]);
    this.#cuts.delete(number);
  }

  async #advance(
    cuts: Parameters<Aheads['changes']>[0],
    uncut: Iterable<Uncut>,
    next: { readonly nextCut?: number; readonly plan?: number; readonly changes?: readonly Change[] },
  ): Promise<void> {
    const cursors = this.#tidy(this.#cursorsBefore(uncut));
    const { nextCut = this.#nextCut, plan = this.#plan, changes = [] } = next;
    const aheads = this.#aheads.changes(cuts, cursors);
    const progress = deliveryProgressType.put(this.#key, { plan, cursors, nextCut }, this.#version);
    const { versions } = await this.#meta.transact([progress, ...changes, ...aheads.changes]);
    this.#version = required(versions[0], 'a transaction tells the version of each change');
    aheads.done();
    this.#cursors = cursors;
    this.#nextCut = nextCut;
    this.#plan = plan;
  }

  #cursorsBefore(uncut: Iterable<Uncut>): Cursors {
    const cursors = new Map(this.#scanned);
    for (const { ranges } of uncut) {
      for (const [lane, { from }] of ranges) {
        const { next } = required(cursors.get(lane), 'what is uncut was read');
        if (from < next) cursors.set(lane, { next: from, done: false });
      }
    }
    return Object.fromEntries(cursors);
  }

  #isUsed(plan: number): boolean {
    return plan === this.#plan + 1 || this.#cuts.values().some((cut) => cut.plan === plan);
  }

  async #load(): Promise<boolean> {
    const found = await deliveryProgressType.get(this.#meta, this.#key);
    if (found === undefined) return false;
    this.#version = found.version;
    this.#plan = found.value.plan;
    this.#nextCut = found.value.nextCut;
    this.#cursors = found.value.cursors;
    for await (const { key, value } of deliveryPlanType.all(this.#meta, this.#key)) this.#plans.set(key[2], value);
    for await (const { key, value } of deliveryCutType.all(this.#meta, this.#key))
      this.#cuts.set(key[2], { ...value, number: key[2] });
    for await (const { key, value } of deliveryAheadType.all(this.#meta, this.#key))
      this.#aheads.restore(key[2], value.offsets);
    return true;
  }

  async #begin({ cursors, plan }: LedgerStart): Promise<void> {
    const progress = deliveryProgressType.put(this.#key, { plan: 1, cursors, nextCut: 1 }, 'absent');
    const { versions } = await this.#meta.transact([progress, deliveryPlanType.put([...this.#key, 1], plan, 'absent')]);
    this.#version = required(versions[0], 'a transaction tells the version of each change');
    this.#plans.set(1, plan);
    this.#cursors = cursors;
  }
}

/** What removes everything that was stored of a delivery. Errors: MetaError. */
export async function ledgerRemoval(meta: Meta, owner: string): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for await (const { key } of deliveryProgressType.all(meta, [owner]))
    changes.push(deliveryProgressType.remove(key, 'any'));
  for await (const { key } of deliveryPlanType.all(meta, [owner])) changes.push(deliveryPlanType.remove(key, 'any'));
  for await (const { key } of deliveryCutType.all(meta, [owner])) changes.push(deliveryCutType.remove(key, 'any'));
  for await (const { key } of deliveryAheadType.all(meta, [owner])) changes.push(deliveryAheadType.remove(key, 'any'));
  return changes;
}
