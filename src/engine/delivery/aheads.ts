/** How far single targets are ahead of the cursors: what was cut for them while others waited for more records. */
import { createHash } from 'node:crypto';
import { deliveryAheadType } from '../meta/documents/delivery-progress.ts';
import type { Change } from '../meta/meta.ts';
import type { Cursors } from './record-source.ts';

/** By lane: one past the last one that was cut. */
export type Offsets = Readonly<Record<string, number>>;

/** Documents one transaction removes because the cursors have passed them; the others go with the next ones. */
const removalsMax = 1_000;

export class Aheads {
  readonly #key: readonly [owner: string, part: string];
  /** Those that are stored, by the hash of their target. */
  readonly #stored = new Map<string, Offsets>();
  /** What an earlier life cut and this one may read again. */
  #recovered = new Map<string, Offsets>();
  readonly #hashes = new Map<string, string>();

  constructor(key: readonly [owner: string, part: string]) {
    this.#key = key;
  }

  restore(hash: string, offsets: Offsets): void {
    this.#stored.set(hash, offsets);
    this.#recovered.set(hash, offsets);
  }

  get isRecovering(): boolean {
    return this.#recovered.size > 0;
  }

  /** Whether it was cut in an earlier life. */
  covers(target: string, lane: string, offset: number): boolean {
    if (this.#recovered.size === 0) return false;
    return offset < (this.#recovered.get(this.#hashOf(target))?.[lane] ?? 0);
  }

  /** Forgets what was recovered once all of it was read again. */
  noteScanned(scanned: ReadonlyMap<string, { readonly next: number }>): void {
    if (this.#recovered.size === 0) return;
    for (const [hash, offsets] of this.#recovered) {
      const isPassed = Object.entries(offsets).every(([lane, offset]) => (scanned.get(lane)?.next ?? offset) >= offset);
      if (isPassed) this.#recovered.delete(hash);
    }
    if (this.#recovered.size === 0) this.#hashes.clear();
  }

  /** What a transaction changes that cuts these ranges of the targets and moves the cursors. */
  changes(
    cuts: readonly { readonly target: string; readonly ranges: readonly (readonly [string, number, number])[] }[],
    cursors: Cursors,
  ): AheadChanges {
    const puts = new Map<string, Offsets>();
    for (const { target, ranges } of cuts) {
      const hash = hashOf(target);
      const before = puts.get(hash) ?? this.#stored.get(hash) ?? {};
      const offsets = { ...before, ...Object.fromEntries(ranges.map(([lane, , to]) => [lane, to])) };
      puts.set(hash, stillAhead(offsets, cursors));
    }
    const removals: string[] = [];
    for (const [hash, offsets] of this.#stored) {
      if (removals.length >= removalsMax) break;
      const ahead = puts.get(hash) ?? stillAhead(offsets, cursors);
      if (Object.keys(ahead).length === 0) removals.push(hash);
    }
    for (const [hash, offsets] of puts) if (Object.keys(offsets).length === 0) puts.delete(hash);
    const [owner, part] = this.#key;
    return {
      changes: [
        ...Array.from(puts, ([hash, offsets]) => deliveryAheadType.put([owner, part, hash], { offsets }, 'any')),
        ...removals.map((hash) => deliveryAheadType.remove([owner, part, hash], 'any')),
      ],
      done: () => {
        for (const hash of removals) this.#stored.delete(hash);
        for (const [hash, offsets] of puts) this.#stored.set(hash, offsets);
      },
    };
  }

  #hashOf(target: string): string {
    let hash = this.#hashes.get(target);
    if (hash === undefined) {
      hash = hashOf(target);
      this.#hashes.set(target, hash);
    }
    return hash;
  }
}

export interface AheadChanges {
  readonly changes: readonly Change[];
  /** To be called once they are durable. */
  readonly done: () => void;
}

function hashOf(target: string): string {
  return createHash('sha256').update(target).digest('hex');
}

/** A lane without a cursor is gone, and with it what could be read again. */
function stillAhead(offsets: Offsets, cursors: Cursors): Offsets {
  return Object.fromEntries(
    Object.entries(offsets).filter(([lane, offset]) => offset > (cursors[lane]?.next ?? Infinity)),
  );
}
