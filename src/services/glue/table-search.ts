/**
 * SearchTables: all tables of a catalog are looked at, a bounded number in one call. In the order of names the next page goes
 * on behind the last table; in another order all that match are sorted for every page, so the number of tables is bounded.
 */
import { integer, object, optional, text } from '../../base/decode.ts';
import type { Decoded } from '../../base/decode.ts';
import type { Database } from '../../engine/catalog/databases.ts';
import type { CatalogName } from '../../engine/catalog/names.ts';
import type { DataCatalog } from '../../engine/catalog/open-catalog.ts';
import { PageRoom } from '../../engine/catalog/paging.ts';
import type { Table } from '../../engine/catalog/tables.ts';
import { everyDatabase, itemsOf } from './database-walk.ts';
import { invalidInput } from './errors.ts';
import { searchScanMax, searchSortMax } from './limits.ts';
import type { SearchedTable, TableMatcher, TableOrder } from './table-match.ts';

/** The last table that was passed, or the last database as a whole; and its place among those that were sorted. */
export const searchPlace = object({
  database: text(),
  name: optional(text()),
  rank: optional(integer({ min: 0 })),
});

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

interface Step {
  readonly place: SearchPlace;
  /** undefined at the end of a database. */
  readonly searched: SearchedTable | undefined;
}

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
  const room = new PageRoom(limit);
  let last = after;
  let seenCount = 0;
  for await (const { place, searched } of everyStep(catalog, name, after)) {
    const isFound = searched !== undefined && isMatch(searched);
    if ((isFound && !room.takes(searched.table)) || seenCount === searchScanMax) return { tables, next: last };
    if (isFound) tables.push(searched.table);
    last = place;
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
  let seenCount = 0;
  for await (const { place, searched } of everyStep(catalog, name, undefined)) {
    seenCount += 1;
    // Unconfirmed text.
    if (seenCount > searchSortMax) throw invalidInput('There are too many tables to sort them.');
    if (searched !== undefined && isMatch(searched)) found.push({ place, value: sort?.by(searched.table) ?? '' });
  }
  const direction = sort?.isDescending === true ? -1 : 1;
  found.sort((a, b) => direction * compare(a.value, b.value));
  const at = after?.rank === undefined ? 0 : after.rank + 1;
  const tables: Table[] = [];
  const room = new PageRoom(limit);
  let last = after;
  for (const [index, { place }] of found.slice(at).entries()) {
    const table = await catalog.tables.find({ ...name, database: place.database, table: place.name ?? '' });
    // Deleted meanwhile.
    if (table === undefined) continue;
    if (!room.takes(table)) return { tables, next: last };
    tables.push(table);
    last = { ...place, rank: at + index };
  }
  return { tables, next: undefined };
}

/** By database and name. */
async function* everyStep(
  { databases, tables }: DataCatalog,
  name: CatalogName,
  after: SearchPlace | undefined,
): AsyncGenerator<Step> {
  for await (const database of everyDatabase(databases, name, after)) {
    const behind = after?.database === database.database ? after.name : undefined;
    const read = (last: Table | undefined, limit: number) =>
      tables.list(database, { after: last?.table ?? behind, limit });
    for await (const table of itemsOf(read)) yield stepTo(table, database);
    yield { place: { database: database.database }, searched: undefined };
  }
}

function stepTo(table: Table, database: Database): Step {
  return { place: { database: table.database, name: table.table }, searched: { table, database } };
}

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
