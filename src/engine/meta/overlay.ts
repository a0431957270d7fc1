/**
 * What the documents will be once every transaction under way is durable: the view, and over it the changes appended but not
 * yet applied. New transactions are checked against it, so that several can be in flight at once.
 *
 * It also gives the versions. A document's version grows by one with each change; deleting it is a change too. A new
 * document starts above the floor, the highest version any deleted document had, so that versions never repeat under a key
 * although deleted ones are forgotten.
 */
import { MetaError } from './meta.ts';
import type { Change, Version } from './meta.ts';
import type { Row } from './entry.ts';
import { compareKeys } from './view.ts';
import type { StoredRow, View } from './view.ts';

/** A change with its value as JSON text. */
export interface Draft {
  readonly key: string;
  readonly value: string | undefined;
  readonly expected: Change['expected'];
}

export class Overlay {
  readonly #rows = new Map<string, Row>();
  #floor: Version;

  constructor(floor: Version) {
    this.#floor = floor;
  }

  get floor(): Version {
    return this.#floor;
  }

  /** Checks what the drafts expect and takes their changes in: all or none. Errors: VersionConflict, ViewDamaged. */
  take(drafts: readonly Draft[], view: View): readonly Row[] {
    const rows: Row[] = [];
    for (const { key, value, expected } of drafts) {
      const version = this.#versionOf(key, view);
      checkExpected(key, expected, version);
      rows.push({ key, value, version: (version ?? this.#floor) + 1 });
    }
    for (const row of rows) {
      this.#rows.set(row.key, row);
      if (row.value === undefined) this.#floor = Math.max(this.#floor, row.version);
    }
    return rows;
  }

  /** Forgets rows that the view has now; a newer change of the same document stays. */
  settle(rows: readonly Row[]): void {
    for (const row of rows) {
      if (this.#rows.get(row.key) === row) this.#rows.delete(row.key);
    }
  }

  /**
   * The documents after `after` in byte order, as far as `countMax` rows of the view reach; `through` is the last key that
   * was looked at, undefined at the end of all. Errors: ViewDamaged.
   */
  documentsAfter(
    after: string,
    countMax: number,
    view: View,
  ): { rows: readonly StoredRow[]; through: string | undefined } {
    const stored = view.list('', after, countMax);
    const through = stored.length < countMax ? undefined : stored.at(-1)?.key;
    const merged = new Map(stored.map((row) => [row.key, row]));
    for (const row of this.#rows.values()) {
      const isWithin = compareKeys(row.key, after) > 0 && (through === undefined || compareKeys(row.key, through) <= 0);
      if (!isWithin) continue;
      if (row.value === undefined) merged.delete(row.key);
      else merged.set(row.key, { ...row, value: row.value });
    }
    return { rows: [...merged.values()].toSorted((a, b) => compareKeys(a.key, b.key)), through };
  }

  #versionOf(key: string, view: View): Version | undefined {
    const row = this.#rows.get(key);
    if (row === undefined) return view.get(key)?.version;
    return row.value === undefined ? undefined : row.version;
  }
}

function checkExpected(key: string, expected: Change['expected'], version: Version | undefined): void {
  if (expected === 'any') return;
  const wanted = expected === 'absent' ? undefined : expected;
  if (version !== wanted)
    throw new MetaError('VersionConflict', key, `${key} is ${version ?? 'absent'}, not ${wanted ?? 'absent'}`);
}
