/**
 * TOP_K_ITEMS_TUMBLING and COUNT_DISTINCT_ITEMS_TUMBLING. The service estimates (HyperLogLog beyond 10,000 items); here both
 * are exact up to `itemsMax` items in a window, and beyond it only items known already are counted on: with more, the top k
 * are those among the first, and the number of distinct items is estimated by linear counting.
 */
import type { TableFunction, TableFunctionInstance } from '../../plan/table-function.ts';
import { simple } from '../../types/sql-type.ts';
import type { Value } from '../../types/sql-type.ts';
import { argCount, columnAt, wholeAt } from './site.ts';
import type { TableFunctionSite } from './site.ts';

export const itemsMax = 200_000;
const itemBytes = 96;
const windowSecondsMax = 3600;

/** Counts the values of a column from one multiple of the window's length to the next. */
abstract class TumblingItems implements TableFunctionInstance {
  readonly #column: number;
  readonly #lengthMs: number;
  protected readonly counts = new Map<Value, number>();
  #closesAt = Number.NEGATIVE_INFINITY;

  constructor(column: number, windowSeconds: number) {
    this.#column = column;
    this.#lengthMs = windowSeconds * 1000;
  }

  row(t: number, row: readonly Value[], emit: (t: number, row: readonly Value[]) => void): void {
    this.bound(t, emit);
    if (this.counts.size === 0) this.#closesAt = (Math.floor(t / this.#lengthMs) + 1) * this.#lengthMs;
    const item = row[this.#column] ?? null;
    if (item === null) return;
    const count = this.counts.get(item);
    if (count !== undefined || this.counts.size < itemsMax) this.counts.set(item, (count ?? 0) + 1);
    else this.beyond(item);
  }

  bound(t: number, emit: (t: number, row: readonly Value[]) => void): void {
    if (this.counts.size === 0 || t < this.#closesAt) return;
    for (const row of this.results()) emit(this.#closesAt, row);
    this.counts.clear();
    this.forget();
  }

  /** An item that there is no place for. */
  protected abstract beyond(item: Value): void;
  protected abstract results(): readonly (readonly Value[])[];
  protected abstract forget(): void;

  stateBytes(): number {
    return this.counts.size * itemBytes;
  }

  snapshot(): unknown {
    return { counts: [...this.counts], closesAt: this.#closesAt };
  }

  restore(state: unknown): void {
    const saved = state as { readonly counts: readonly (readonly [Value, number])[]; readonly closesAt: number };
    for (const [item, count] of saved.counts) this.counts.set(item, count);
    this.#closesAt = saved.closesAt;
  }
}

class TopItems extends TumblingItems {
  readonly #k: number;

  constructor(column: number, windowSeconds: number, k: number) {
    super(column, windowSeconds);
    this.#k = k;
  }

  protected override beyond(): void {
    // The rarest items of a very wide window are not among its most frequent.
  }

  protected override results(): readonly (readonly Value[])[] {
    return [...this.counts].sort((left, right) => right[1] - left[1]).slice(0, this.#k);
  }

  protected override forget(): void {
    // Nothing is kept besides the counts.
  }
}

/** Bits for the items beyond the exact ones. */
const sketchBits = 2 ** 20;

class DistinctItems extends TumblingItems {
  #sketch: Uint8Array | undefined;

  protected override beyond(item: Value): void {
    this.#sketch ??= new Uint8Array(sketchBits / 8);
    const place = hashOf(String(item)) & (sketchBits - 1);
    this.#sketch[place >> 3] = (this.#sketch[place >> 3] ?? 0) | (1 << (place & 7));
  }

  protected override results(): readonly (readonly Value[])[] {
    return [[this.counts.size + this.#estimate()]];
  }

  #estimate(): number {
    if (this.#sketch === undefined) return 0;
    let unset = 0;
    for (const byte of this.#sketch) for (let bit = 0; bit < 8; bit += 1) if ((byte & (1 << bit)) === 0) unset += 1;
    return Math.round(-sketchBits * Math.log(Math.max(1, unset) / sketchBits));
  }

  protected override forget(): void {
    this.#sketch = undefined;
  }
}

/** FNV-1a with a final mix. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

export function topKItemsTumbling(site: TableFunctionSite): TableFunction {
  argCount(site, 3, 3);
  const column = columnAt(site, 0);
  const k = wholeAt(site, 1, { what: 'k', least: 1, most: 100_000 });
  const seconds = wholeAt(site, 2, { what: 'the window', least: 1, most: windowSecondsMax });
  return {
    name: site.name,
    detail: `${k} of ${site.columns[column]?.name ?? ''} every ${seconds} s`,
    // Names that applications select; the reference itself only shows `SELECT STREAM *`.
    columns: [
      { name: 'ITEM', type: site.columns[column]?.type ?? simple('NULL') },
      { name: 'ITEM_COUNT', type: simple('BIGINT') },
    ],
    create: () => new TopItems(column, seconds, k),
  };
}

export function countDistinctItemsTumbling(site: TableFunctionSite): TableFunction {
  argCount(site, 2, 2);
  const column = columnAt(site, 0);
  const seconds = wholeAt(site, 1, { what: 'the window', least: 1, most: windowSecondsMax });
  return {
    name: site.name,
    detail: `${site.columns[column]?.name ?? ''} every ${seconds} s`,
    columns: [{ name: 'NUMBER_OF_DISTINCT_ITEMS', type: simple('BIGINT') }],
    create: () => new DistinctItems(column, seconds),
  };
}
