/** The data catalog as a whole, made of its parts in the order in which they need each other. */
import type { Clock } from '../../base/ports.ts';
import { Allocator } from '../meta/allocator.ts';
import { lakeDatabaseType } from '../meta/documents/lake-database.ts';
import { lakePolicyType } from '../meta/documents/lake-policy.ts';
import type { Meta } from '../meta/meta.ts';
import { CatalogPolicies } from './catalog-policies.ts';
import { newTurns } from './catalog-turns.ts';
import { ColumnStatistics } from './column-statistics.ts';
import { Databases } from './databases.ts';
import { CatalogError } from './errors.ts';
import { silentCatalogEvents } from './events.ts';
import type { CatalogEvents } from './events.ts';
import { Functions } from './functions.ts';
import { Garbage } from './garbage.ts';
import { idsReserved } from './limits.ts';
import { Partitions } from './partitions.ts';
import { TableVersions } from './table-versions.ts';
import { Tables } from './tables.ts';

export interface DataCatalogParts {
  readonly meta: Meta;
  readonly clock: Clock;
  readonly events?: CatalogEvents;
  /** Children of something deleted that are removed in one transaction; tests make it small. */
  readonly pieceCount?: number;
}

export interface DataCatalog extends AsyncDisposable {
  readonly databases: Databases;
  readonly tables: Tables;
  readonly versions: TableVersions;
  readonly partitions: Partitions;
  readonly functions: Functions;
  readonly statistics: ColumnStatistics;
  readonly policies: CatalogPolicies;
  /** Deletes everything of every account. */
  clear(): Promise<number>;
  /** Resolves once no work behind the catalog is left: for tests. */
  settle(): Promise<void>;
}

/** Errors: MetaError. */
export async function openCatalog(wanted: DataCatalogParts): Promise<DataCatalog> {
  const { meta, clock, events = silentCatalogEvents, pieceCount } = wanted;
  const turns = newTurns();
  const piece = pieceCount === undefined ? {} : { pieceCount };
  const garbage = new Garbage({ meta, clock, turns, events, ...piece });
  const ids = new Allocator({ meta, name: 'lake', first: 1, last: 2 ** 48 - 1, reserve: idsReserved });
  const parts = { meta, clock, turns, ids, garbage };
  const databases = new Databases(parts);
  const tables = new Tables(parts, databases);
  const partitions = new Partitions(parts, tables);
  await garbage.start();
  return {
    databases,
    tables,
    versions: new TableVersions(meta, tables),
    partitions,
    functions: new Functions(parts, databases),
    statistics: new ColumnStatistics({ meta, tables, partitions }),
    policies: new CatalogPolicies(parts),
    clear: () => clear(meta, databases),
    settle: () => garbage.settle(),
    async [Symbol.asyncDispose]() {
      await turns.idle();
      await garbage.close();
    },
  };
}

async function clear(meta: Meta, databases: Databases): Promise<number> {
  let databasesDeleted = 0;
  for await (const { key } of lakeDatabaseType.all(meta)) {
    const [account, region, database] = key;
    try {
      await databases.remove({ account, region, database });
      databasesDeleted += 1;
    } catch (error) {
      // Somebody else deleted it meanwhile, which is what was wanted.
      if (!(error instanceof CatalogError) || error.code !== 'DatabaseNotFound') throw error;
    }
  }
  const policies = await lakePolicyType.list(meta);
  if (policies.length > 0) await meta.transact(policies.map(({ key }) => lakePolicyType.remove(key, 'any')));
  return databasesDeleted;
}
