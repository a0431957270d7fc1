/**
 * Functions of one database, or of all databases of a catalog one after the other. One call looks at a bounded number of
 * databases and functions; the next page goes on behind them.
 */
import { object, optional, text } from '../../base/decode.ts';
import type { Decoded } from '../../base/decode.ts';
import type { UserFunction } from '../../engine/catalog/functions.ts';
import type { CatalogName, DatabaseName } from '../../engine/catalog/names.ts';
import type { DataCatalog } from '../../engine/catalog/open-catalog.ts';
import { PageRoom } from '../../engine/catalog/paging.ts';
import { everyDatabase, itemsOf } from './database-walk.ts';
import { searchScanMax } from './limits.ts';

/** The last function that was passed, or the last database as a whole. */
export const functionPlace = object({ database: text(), name: optional(text()) });

export type FunctionPlace = Decoded<typeof functionPlace>;

export interface FunctionWishes {
  readonly database: string | undefined;
  readonly isWanted: (found: UserFunction) => boolean;
  readonly after: FunctionPlace | undefined;
  readonly limit: number;
}

export interface FoundFunctions {
  readonly functions: readonly UserFunction[];
  readonly next: FunctionPlace | undefined;
}

interface Step {
  readonly place: FunctionPlace;
  /** undefined at the end of a database. */
  readonly found: UserFunction | undefined;
}

/** Errors: CatalogError DatabaseNotFound of the one that is asked for. */
export async function listFunctions(
  catalog: DataCatalog,
  name: CatalogName,
  { database, isWanted, after, limit }: FunctionWishes,
): Promise<FoundFunctions> {
  const only = database === undefined ? undefined : await catalog.databases.get({ ...name, database });
  const functions: UserFunction[] = [];
  const room = new PageRoom(limit);
  let last = after;
  let seenCount = 0;
  for await (const { place, found } of everyStep(catalog, name, { only, after })) {
    const isFound = found !== undefined && isWanted(found);
    if ((isFound && !room.takes(found)) || seenCount === searchScanMax) return { functions, next: last };
    if (isFound) functions.push(found);
    last = place;
    seenCount += 1;
  }
  return { functions, next: undefined };
}

async function* everyStep(
  { databases, functions }: DataCatalog,
  name: CatalogName,
  { only, after }: { readonly only: DatabaseName | undefined; readonly after: FunctionPlace | undefined },
): AsyncGenerator<Step> {
  const all = only === undefined ? everyDatabase(databases, name, after) : [only];
  for await (const database of all) {
    const behind = after?.database === database.database ? after.name : undefined;
    const read = (last: UserFunction | undefined, limit: number) =>
      functions.list(database, { after: last?.name ?? behind, limit });
    for await (const found of itemsOf(read)) yield { place: { database: database.database, name: found.name }, found };
    yield { place: { database: database.database }, found: undefined };
  }
}
