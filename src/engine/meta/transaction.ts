/** A transaction on its way: checked and appended, then durable or refused, at last applied and answered. */
import type { Append, Appended } from '../log/log.ts';
import type { PlacedEntry } from './view.ts';
import type { Committed } from './meta.ts';
import type { Draft } from './overlay.ts';

/** What a transaction has come to so far. */
export type Progress =
  /** Not checked yet, or to be checked again because one before it failed. */
  | { readonly kind: 'waiting' }
  /** Handed to the log. */
  | { readonly kind: 'appending'; readonly entry: PlacedEntry }
  | { readonly kind: 'durable'; readonly entry: PlacedEntry; readonly appended: readonly Appended[] }
  /** The log took nothing of it. */
  | { readonly kind: 'refused'; readonly error: unknown }
  /** It expected something else of a transaction before it; final only once that one is durable. */
  | { readonly kind: 'conflicting'; readonly error: unknown };

export class Transaction {
  progress: Progress = { kind: 'waiting' };
  /** A snapshot chunk has no drafts: its rows are whatever stands when its turn comes, and nobody waits for it. */
  readonly purpose: 'changes' | 'snapshot';
  readonly drafts: readonly Draft[];
  readonly records: readonly Append[];
  /** About what it holds in memory. */
  readonly bytes: number;
  readonly #outcome = Promise.withResolvers<Committed>();

  constructor(purpose: 'changes' | 'snapshot', drafts: readonly Draft[], records: readonly Append[]) {
    this.purpose = purpose;
    this.drafts = drafts;
    this.records = records;
    let bytes = 0;
    for (const { key, value } of drafts) bytes += key.length + (value?.length ?? 0);
    for (const { payload } of records) bytes += payload.byteLength;
    this.bytes = bytes;
  }

  get outcome(): Promise<Committed> {
    return this.#outcome.promise;
  }

  resolve(committed: Committed): void {
    this.#outcome.resolve(committed);
  }

  reject(error: unknown): void {
    if (this.purpose === 'changes') this.#outcome.reject(error);
    else this.#outcome.resolve({ versions: [], appended: [] });
  }
}
