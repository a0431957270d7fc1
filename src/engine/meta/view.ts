/**
 * The documents as SQLite holds them: what reads are answered from. It is only a view: it is written without a sync, holds
 * the offset it has applied in the same SQLite transaction, and whatever is wrong with it is mended by building it again
 * from the log.
 *
 * So it must notice what is wrong. A power cut may leave any mix of old and new pages in an unsynced file, therefore each
 * row carries a checksum, and one sum over all rows' checksums stands beside the applied offset: a row that is damaged, lost
 * or older than it should be is found when the view is opened.
 */
import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';
import { crc32c } from '../../base/crc32c.ts';
import { DecodeError, integer, object, text } from '../../base/decode.ts';
import type { Decoded } from '../../base/decode.ts';
import type { Entry, Row } from './entry.ts';

/** Where the view lies. */
export interface ViewFile {
  /** What SQLite opens: an absolute path, or `:memory:`. */
  readonly location: string;
  /** Removes the file and SQLite's companions of it, so that the next open makes a new one. */
  remove(): Promise<void>;
}

/** A view that nothing survives of. */
export const memoryView: ViewFile = { location: ':memory:', remove: () => Promise.resolve() };

/** The same for many documents: SQLite keeps it in an unnamed file of its own, removed when it is closed. */
export const temporaryView: ViewFile = { location: '', remove: () => Promise.resolve() };

/** The view is unusable and must be built again; never an error of the caller. */
export class ViewDamaged extends Error {
  override readonly name = 'ViewDamaged';
}

/** An entry at its place in the log. */
export interface PlacedEntry extends Entry {
  readonly offset: number;
  readonly payload: Uint8Array;
}

export type StoredRow = Row & { readonly value: string };

const schemaVersion = 1;

const schema = `
  CREATE TABLE document (
    key TEXT PRIMARY KEY, version INTEGER NOT NULL, value TEXT NOT NULL, crc INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    appliedOffset INTEGER NOT NULL, appliedCrc INTEGER NOT NULL, floor INTEGER NOT NULL, rowCount INTEGER NOT NULL,
    rowSum INTEGER NOT NULL, snapshotOffset INTEGER NOT NULL, snapshotBytes INTEGER NOT NULL,
    bytesSinceSnapshot INTEGER NOT NULL, crc INTEGER NOT NULL
  ) STRICT;
  PRAGMA user_version = ${schemaVersion};
`;

const count = integer({ min: 0 });
const crc = integer({ min: 0, max: 0xffff_ffff });

const decodeState = object({
  /** One past the last entry applied. */
  appliedOffset: count,
  /** CRC-32C of that entry's payload: tells a view of another log. */
  appliedCrc: crc,
  /** The highest version a deleted document had; new documents start above it. */
  floor: count,
  rowCount: count,
  /** Sum of the rows' checksums, modulo 2^32. */
  rowSum: crc,
  /** First chunk of the last whole snapshot; entries below it are not needed any more. */
  snapshotOffset: count,
  snapshotBytes: count,
  bytesSinceSnapshot: count,
});

export type ViewState = Decoded<typeof decodeState>;

const emptyState: ViewState = {
  appliedOffset: 0,
  appliedCrc: 0,
  floor: 0,
  rowCount: 0,
  rowSum: 0,
  snapshotOffset: 0,
  snapshotBytes: 0,
  bytesSinceSnapshot: 0,
};

const decodeRow = object({ key: text(), version: integer({ min: 1 }), value: text(), crc });

export class View {
  readonly #database: DatabaseSync;
  readonly #select: StatementSync;
  readonly #upsert: StatementSync;
  readonly #delete: StatementSync;
  readonly #listFrom: StatementSync;
  readonly #listAfter: StatementSync;
  readonly #writeState: StatementSync;
  #state: ViewState;

  /** Opens or makes the view. Errors: ViewDamaged. */
  constructor(location: string) {
    const database = guarded(() => new DatabaseSync(location));
    this.#database = database;
    try {
      // Without synchronous writes a commit costs no sync; the exclusive lock saves the shared-memory file.
      database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;');
      const version = database.prepare('PRAGMA user_version').get()?.['user_version'];
      if (version === 0) database.exec(`BEGIN IMMEDIATE; ${schema} COMMIT;`);
      else if (version !== schemaVersion) throw new ViewDamaged(`the view has schema ${String(version)}`);
      this.#select = database.prepare('SELECT key, version, value, crc FROM document WHERE key = ?');
      this.#upsert = database.prepare(
        `INSERT INTO document VALUES (?, ?, ?, ?)
         ON CONFLICT (key) DO UPDATE SET version = excluded.version, value = excluded.value, crc = excluded.crc`,
      );
      this.#delete = database.prepare('DELETE FROM document WHERE key = ?');
      const list = (lower: string): StatementSync =>
        database.prepare(
          `SELECT key, version, value, crc FROM document WHERE key ${lower} ? AND key < ? ORDER BY key LIMIT ?`,
        );
      this.#listFrom = list('>=');
      this.#listAfter = list('>');
      this.#writeState = database.prepare('INSERT OR REPLACE INTO state VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
      if (version === 0) this.#writeState.run(...stateColumns(emptyState));
      this.#state = checkedState(database.prepare('SELECT * FROM state').get());
    } catch (cause) {
      database.close();
      throw damaged(cause);
    }
  }

  get state(): ViewState {
    return this.#state;
  }

  /** Errors: ViewDamaged. */
  get(key: string): StoredRow | undefined {
    return guarded(() => {
      const found = this.#select.get(key);
      return found === undefined ? undefined : checkedRow(found);
    });
  }

  /** Rows whose key starts with `prefix` and comes after `after`, in byte order. Errors: ViewDamaged. */
  list(prefix: string, after: string, limit: number): readonly StoredRow[] {
    const end = `${prefix}${highestCharacter}`;
    return guarded(() => {
      const found =
        compareKeys(after, prefix) < 0
          ? this.#listFrom.all(prefix, end, limit)
          : this.#listAfter.all(after, end, limit);
      return found.map(checkedRow);
    });
  }

  /** Applies entries in one SQLite transaction: all of them or, where it throws, none. Errors: ViewDamaged. */
  apply(entries: readonly PlacedEntry[]): void {
    guarded(() => {
      this.#database.exec('BEGIN IMMEDIATE');
      let state = this.#state;
      try {
        for (const entry of entries) state = this.#applyEntry(state, entry);
        this.#writeState.run(...stateColumns(state));
        this.#database.exec('COMMIT');
      } catch (error) {
        // SQLite itself has rolled back already where the disk failed.
        if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
        throw error;
      }
      this.#state = state;
    });
  }

  /** Reads everything and compares it with the sums. Errors: ViewDamaged. */
  verify(): void {
    guarded(() => {
      const check = this.#database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
      if (check !== 'ok') throw new ViewDamaged(`SQLite says: ${String(check)}`);
      let rowCount = 0;
      let rowSum = 0;
      for (const found of this.#database.prepare('SELECT key, version, value, crc FROM document').iterate()) {
        rowCount += 1;
        rowSum = (rowSum + rowCrc(checkedRow(found))) >>> 0;
      }
      if (rowCount !== this.#state.rowCount || rowSum !== this.#state.rowSum)
        throw new ViewDamaged('rows are missing, too many or older than the applied offset says');
    });
  }

  close(): void {
    this.#database.close();
  }

  #applyEntry(state: ViewState, entry: PlacedEntry): ViewState {
    let { floor, rowCount, rowSum } = state;
    for (const row of entry.rows) {
      const before = this.#select.get(row.key);
      if (before !== undefined) {
        rowCount -= 1;
        rowSum = (rowSum - rowCrc(checkedRow(before))) >>> 0;
      }
      if (row.value === undefined) {
        this.#delete.run(row.key);
        floor = Math.max(floor, row.version);
      } else {
        const stored = { ...row, value: row.value };
        const sum = rowCrc(stored);
        this.#upsert.run(row.key, row.version, row.value, sum);
        rowCount += 1;
        rowSum = (rowSum + sum) >>> 0;
      }
    }
    const { snapshot } = entry;
    const isSnapshotEnd = snapshot?.isLast === true;
    return {
      appliedOffset: entry.offset + 1,
      appliedCrc: crc32c(entry.payload),
      floor: Math.max(floor, snapshot?.floor ?? 0),
      rowCount,
      rowSum,
      snapshotOffset: isSnapshotEnd ? snapshot.firstOffset : state.snapshotOffset,
      snapshotBytes: isSnapshotEnd ? snapshot.bytes : state.snapshotBytes,
      bytesSinceSnapshot: isSnapshotEnd ? 0 : state.bytesSinceSnapshot + entry.payload.byteLength,
    };
  }
}

/** No key holds it, so a prefix followed by it ends the keys with that prefix. */
export const highestCharacter = '\u{10FFFF}';

/** Byte order of the UTF-8 forms, which is SQLite's; JavaScript's own order differs past U+FFFF. */
export function compareKeys(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));
}

function rowCrc(row: StoredRow): number {
  return crc32c(Buffer.from(`${row.version}\t${row.key}\t${row.value}`, 'utf8'));
}

function checkedRow(found: unknown): StoredRow {
  const { crc: expected, ...row } = decodeRow(found);
  if (rowCrc(row) !== expected) throw new ViewDamaged(`the row of ${row.key} fails its checksum`);
  return row;
}

/** A flipped bit here could trim what is still needed, so the state has a checksum like every row. */
function checkedState(found: unknown): ViewState {
  const { id: _, crc: expected, ...columns } = Object(found) as Record<string, unknown>;
  const state = decodeState(columns);
  if (stateColumns(state).at(-1) !== expected) throw new ViewDamaged('the state fails its checksum');
  return state;
}

function stateColumns(state: ViewState): readonly number[] {
  const columns = [
    state.appliedOffset,
    state.appliedCrc,
    state.floor,
    state.rowCount,
    state.rowSum,
    state.snapshotOffset,
    state.snapshotBytes,
    state.bytesSinceSnapshot,
  ];
  return [...columns, crc32c(Buffer.from(columns.join(), 'ascii'))];
}

function guarded<T>(run: () => T): T {
  try {
    return run();
  } catch (cause) {
    throw damaged(cause);
  }
}

/** What SQLite and the decoders throw becomes ViewDamaged; bugs of our own stay what they are. */
function damaged(cause: unknown): unknown {
  if (cause instanceof DecodeError || (cause instanceof Error && 'errcode' in cause))
    return new ViewDamaged(`the view cannot be used: ${cause.message}`, { cause });
  return cause;
}
