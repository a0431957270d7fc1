/** Functions of one database, or of all databases of a catalog one after the other. */
import { object, text } from '../../base/decode.ts';
import type { Decoded } from '../../base/decode.ts';
import type { UserFunction } from '../../engine/catalog/functions.ts';
import type { CatalogName } from '../../engine/catalog/names.ts';
import type { DataCatalog } from '../../engine/catalog/open-catalog.ts';
import { nextPage } from '../../engine/catalog/paging.ts';
import type { Page } from '../../engine/catalog/paging.ts';

export const functionPlace = object({ database: text(), name: text() });

export type FunctionPlace = Decoded<typeof functionPlace>;

export interface FunctionWishes {
  readonly database: string | undefined;
  readonly isWanted: (found: UserFunction) => boolean;
  readonly after: FunctionPlace | undefined;
  readonly limit: number;
}

export function listFunctions(
  { databases, functions }: DataCatalog,
  catalog: CatalogName,
  { database: only, isWanted, after: start, limit }: FunctionWishes,
): Promise<Page<UserFunction, FunctionPlace>> {
  return nextPage<UserFunction, FunctionPlace>({
    read: async (after, count) => {
      if (only !== undefined)
        return functions.list({ ...catalog, database: only }, { after: after?.name, limit: count });
      const found: UserFunction[] = [];
      // The rest of the database the last one was of, then the databases behind it.
      if (after !== undefined && (await databases.find({ ...catalog, database: after.database })) !== undefined)
        found.push(
          ...(await functions.list({ ...catalog, database: after.database }, { after: after.name, limit: count })),
        );
      for (let behind = after?.database; found.length < count;) {
        const [next] = await databases.list(catalog, { after: behind, limit: 1 });
        if (next === undefined) break;
        found.push(...(await functions.list(next, { limit: count - found.length })));
        behind = next.database;
      }
      return found;
    },
    placeOf: ({ database, name }) => ({ database, name }),
    isWanted,
    after: start,
    limit,
  });
}
