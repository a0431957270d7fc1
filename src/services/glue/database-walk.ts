/** Walks through the databases of a catalog, and through what is in them. */
import type { Database, Databases } from '../../engine/catalog/databases.ts';
import { CatalogError } from '../../engine/catalog/errors.ts';
import type { CatalogName } from '../../engine/catalog/names.ts';

/** Read at once; each may be large. */
const readCount = 32;

/** By name: from the one on in which the walk goes on, or from behind the one that it has passed as a whole. */
export async function* everyDatabase(
  databases: Databases,
  catalog: CatalogName,
  after: { readonly database: string; readonly name?: string } | undefined,
): AsyncGenerator<Database> {
  const first = after?.name === undefined ? undefined : await databases.find({ ...catalog, database: after.database });
  if (first !== undefined) yield first;
  for (let behind = after?.database; ;) {
    const found = await databases.list(catalog, { after: behind, limit: readCount });
    yield* found;
    behind = found.at(-1)?.database;
    if (found.length < readCount) return;
  }
}

/** All that `read` gives, page by page; what is in a database that is deleted meanwhile ends there. */
export async function* itemsOf<Item>(
  read: (last: Item | undefined, limit: number) => Promise<readonly Item[]>,
): AsyncGenerator<Item> {
  for (let last: Item | undefined; ;) {
    const found = await orNone(() => read(last, readCount));
    yield* found;
    last = found.at(-1);
    if (found.length < readCount) return;
  }
}

async function orNone<Item>(read: () => Promise<readonly Item[]>): Promise<readonly Item[]> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof CatalogError && error.code === 'DatabaseNotFound') return [];
    throw error;
  }
}
