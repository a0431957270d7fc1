/**
 * SearchTables: all tables of a catalog are looked at, a bounded number in one call. In the order of names the next page goes
 * on behind the last table; in another order all that match are sorted for every page, so their number is bounded.
 */
import { integer, object, optional, text } from '../../base/decode.ts';
import type { Decoded } from '../../base/decode.ts';
import type { Database } from '../../engine/catalog/databases.ts';
import { CatalogError } from '../../engine/catalog/errors.ts';
import type { CatalogName } from '../../engine/catalog/names.ts';
import type { DataCatalog } from '../../engine/catalog/open-catalog.ts';
import type { Table } from '../../engine/catalog/tables.ts';
import { invalidInput } from './errors.ts';
import { searchScanMax, searchSortMax } from './limits.ts';
import type { TableMatcher, TableOrder } from './table-match.ts';

/** The last table that was passed, and where it stood among those that were sorted. */
export const searchPlace = object({ database: text(), table: text(), rank: optional(integer({ min: 0 })) });

export type SearchPlace = Decoded<typeof searchPlace>;

export interface SearchWishes {
  readonly isMatch: TableMatcher;
  readonly sort: { readonly by: TableOrder; readonly isDescending: boolean } | undefined;
  readonly after: SearchPlace | undefined;
  readonly limit: number;
}

export interface FoundTables {
  readonly tables: readonly Table[];
  readonly next: SearchPlace | undefined;
}

/** Tables read at once. */
const readCount = 100;

/** Errors: InvalidInputException. */
export async function findTables(catalog: DataCatalog, name: CatalogName, wishes: SearchWishes): Promise<FoundTables> {
  return wishes.sort === undefined ? searchInOrder(catalog, name, wishes) : searchSorted(catalog, name, wishes);
}

async function searchInOrder(
  catalog: DataCatalog,
  name: CatalogName,
  { isMatch, after, limit }: SearchWishes,
): Promise<FoundTables> {
  const tables: Table[] = [];
  let last = after;
  let seenCount = 0;
  for await (const searched of everyTable(catalog, name, after)) {
    const isFound = isMatch(searched);
    if ((isFound && tables.length === limit) || seenCount === searchScanMax) return { tables, next: last };
    if (isFound) tables.push(searched.table);
    last = placeOf(searched.table);
    seenCount += 1;
  }
  return { tables, next: undefined };
}

async function searchSorted(
  catalog: DataCatalog,
  name: CatalogName,
  { isMatch, sort, after, limit }: SearchWishes,
): Promise<FoundTables> {
  const found: { readonly place: SearchPlace; readonly value: string | number }[] = [];
  for await (const searched of everyTable(catalog, name, undefined)) {
    if (!isMatch(searched)) continue;
    // Unconfirmed text.
    if (found.length === searchSortMax)
      throw invalidInput(`More than ${searchSortMax} tables match: too many to sort.`);
    found.push({ place: placeOf(searched.table), value: sort?.by(searched.table) ?? '' });
  }
  const direction = sort?.isDescending === true ? -1 : 1;
  found.sort((a, b) => direction * compare(a.value, b.value));
  const at = after?.rank === undefined ? 0 : after.rank + 1;
  const page = found.slice(at, at + limit);
  const last = page.at(-1)?.place;
  const tables = await Promise.all(page.map(({ place }) => catalog.tables.find({ ...name, ...place })));
  const hasMore = last !== undefined && at + page.length < found.length;
  return {
    tables: tables.filter((table) => table !== undefined),
    next: hasMore ? { ...last, rank: at + page.length - 1 } : undefined,
  };
}

/** By database and name. */
async function* everyTable(
  { databases, tables }: DataCatalog,
  name: CatalogName,
  after: SearchPlace | undefined,
): AsyncGenerator<{ readonly table: Table; readonly database: Database }> {
  const first = after === undefined ? undefined : await databases.find({ ...name, database: after.database });
  if (first !== undefined)
    for await (const table of tablesOf(tables, first, after?.table)) yield { table, database: first };
  for (let behind = after?.database; ;) {
    const found = await databases.list(name, { after: behind, limit: readCount });
    for (const database of found)
      for await (const table of tablesOf(tables, database, undefined)) yield { table, database };
    behind = found.at(-1)?.database;
    if (found.length < readCount) return;
  }
}

async function* tablesOf(
  tables: DataCatalog['tables'],
  database: Database,
  after: string | undefined,
): AsyncGenerator<Table> {
  for (let behind = after; ;) {
    const found = await tablesOrNone(tables, database, behind);
    yield* found;
    behind = found.at(-1)?.table;
    if (found.length < readCount) return;
  }
}

/** None where the database was deleted meanwhile. */
async function tablesOrNone(
  tables: DataCatalog['tables'],
  database: Database,
  after: string | undefined,
): Promise<readonly Table[]> {
  try {
    return await tables.list(database, { after, limit: readCount });
  } catch (error) {
    if (error instanceof CatalogError && error.code === 'DatabaseNotFound') return [];
    throw error;
  }
}

function placeOf({ database, table }: Table): SearchPlace {
  return { database, table };
}

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
