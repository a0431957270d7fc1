/**
 * The rows of one partition's sliding window and what they add up to. Rows enter at the back and leave at the front; sums
 * are kept by two stacks, so nothing is ever subtracted: the front stack holds, for each of its rows, the sum of it and all
 * younger ones of that stack, and the back one sum of all rows that came since. A row costs a constant on average.
 *
 * A window without an end keeps no rows, only their sum.
 */
import type { WindowView } from '../aggregates/analytic.ts';
import type { FrameExtent } from '../plan/plan.ts';
import { estimateBytes } from '../runtime/state-budget.ts';
import type { Row, Value } from '../types/sql-type.ts';
import type { Accumulator, AccumulatorCode } from './accumulators.ts';

export interface WindowEntry {
  readonly t: number;
  /** The arguments of all functions over the window. */
  readonly args: Row;
}

/** Entries that left are dropped from the array once there are as many as this. */
const compactAt = 64;

export class PartitionWindow {
  readonly #extent: FrameExtent;
  readonly #code: AccumulatorCode;
  readonly #keepsRows: boolean;
  #entries: WindowEntry[] = [];
  #head = 0;
  /** Sums of the front stack, by the place of their oldest entry; entries from `#flipped` on are in the back. */
  #front: Accumulator[] = [];
  #flipped = 0;
  #back: Accumulator;
  #latest = Number.NEGATIVE_INFINITY;

  constructor(extent: FrameExtent, code: AccumulatorCode) {
    this.#extent = extent;
    this.#code = code;
    this.#keepsRows = (extent.unit === 'rows' ? extent.rows : extent.ms) !== Number.POSITIVE_INFINITY;
    this.#back = code.create();
  }

  get latest(): number {
    return this.#latest;
  }

  /** Takes a row in and lets go of those that left; the bytes these took. */
  push(entry: WindowEntry): number {
    this.#latest = entry.t;
    this.#code.add(this.#back, entry.args);
    if (!this.#keepsRows) return estimateBytes(entry.args);
    this.#entries.push(entry);
    let freed = 0;
    while (this.#isOver(entry.t)) freed += this.#evict();
    return freed;
  }

  accumulated(): Accumulator {
    const front = this.#front[this.#flipped - 1 - this.#head];
    if (front === undefined || this.#head >= this.#flipped) return this.#back;
    const sum = [...front];
    this.#code.merge(sum, this.#back);
    return sum;
  }

  view(firstArg: number, argCount: number): WindowView {
    const entries = this.#entries;
    const head = this.#head;
    return {
      size: entries.length - head,
      argsAt: (index) => entries[head + index]?.args.slice(firstArg, firstArg + argCount) ?? [],
      rowtimeAt: (index) => entries[head + index]?.t ?? 0,
    };
  }

  /** Lets go of all rows; the bytes they took. */
  clear(): number {
    let bytes = 0;
    for (let index = this.#head; index < this.#entries.length; index += 1)
      bytes += estimateBytes(this.#entries[index]?.args ?? []);
    this.#entries = [];
    return bytes;
  }

  #isOver(now: number): boolean {
    if (this.#extent.unit === 'rows') return this.#entries.length - this.#head > this.#extent.rows + 1;
    const oldest = this.#entries[this.#head];
    return oldest !== undefined && oldest.t < now - this.#extent.ms;
  }

  #evict(): number {
    if (this.#head >= this.#flipped) this.#flip();
    const leaving = this.#entries[this.#head];
    this.#head += 1;
    if (this.#head >= compactAt && this.#head * 2 > this.#entries.length) this.#compact();
    return leaving === undefined ? 0 : estimateBytes(leaving.args);
  }

  /** Moves all rows to the front stack, summing from the youngest to the oldest. */
  #flip(): void {
    const sums: Accumulator[] = [];
    let sum = this.#code.create();
    for (let index = this.#entries.length - 1; index >= this.#head; index -= 1) {
      const next = this.#code.create();
      this.#code.add(next, this.#entries[index]?.args ?? []);
      this.#code.merge(next, sum);
      sum = next;
      sums.push(next);
    }
    this.#front = sums;
    this.#flipped = this.#entries.length;
    this.#back = this.#code.create();
  }

  #compact(): void {
    this.#entries.splice(0, this.#head);
    this.#flipped -= this.#head;
    this.#head = 0;
  }

  snapshot(): unknown {
    return this.#keepsRows
      ? this.#entries.slice(this.#head).map(({ t, args }) => [t, args])
      : { latest: this.#latest, sum: this.#back };
  }

  /** The bytes that the restored rows take. */
  restore(state: unknown): number {
    if (!this.#keepsRows) {
      const saved = state as { readonly latest: number; readonly sum: readonly Value[] };
      this.#latest = saved.latest;
      this.#back = [...saved.sum];
      return 0;
    }
    let bytes = 0;
    for (const [t, args] of state as readonly (readonly [number, Row])[]) {
      bytes += estimateBytes(args);
      this.push({ t, args });
    }
    return bytes;
  }
}
