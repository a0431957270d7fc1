/** Random changes of one database, and a naive model of what it then holds. */
import type { SeededRandom } from '../../../test/sim/seeded-random.ts';
import { definition, own } from './catalog.fixture.ts';
import { CatalogError } from './errors.ts';
import type { DataCatalog } from './open-catalog.ts';

interface ModelTable {
  readonly number: number;
  readonly versionId: number;
  /** Versions that are kept, with what they say. */
  readonly versions: Readonly<Record<number, number>>;
  readonly partitions: Readonly<Record<string, ModelPartition>>;
  readonly statistics: Readonly<Record<string, number>>;
}

interface ModelPartition {
  readonly number: number;
  readonly statistics: Readonly<Record<string, number>>;
}

/** undefined where there is no such database. */
export type Model =
  | {
      readonly number: number;
      readonly tables: Readonly<Record<string, ModelTable>>;
      readonly functions: Readonly<Record<string, number>>;
    }
  | undefined;

export interface Change {
  readonly after: Model;
  /** What the call must be refused with. */
  readonly refusal: string | undefined;
  readonly run: (catalog: DataCatalog) => Promise<unknown>;
}

const tableNames = ['t', 'u', 'v'];
const years = ['1', '2', '3', '10', '11'];
const columns = ['a', 'year'];

/** Each change follows from the model before it. */
export class Walk {
  readonly #random: SeededRandom;
  readonly #name: { readonly account: string; readonly region: string; readonly database: string };
  #number = 0;

  constructor(random: SeededRandom, database: string) {
    this.#random = random;
    this.#name = { ...own, database };
  }

  next(before: Model): Change {
    this.#number += 1;
    const chance = this.#random.below(100);
    if (before === undefined || chance < 4) return this.#create(before);
    if (chance < 6) return this.#remove();
    if (chance < 12) return this.#updateDatabase(before);
    if (chance < 20) return this.#changeFunctions(before);
    return this.#onTable(before, this.#pick(tableNames));
  }

  #create(before: Model): Change {
    const number = this.#number;
    return {
      after: before ?? { number, tables: {}, functions: {} },
      refusal: before === undefined ? undefined : 'DatabaseExists',
      run: ({ databases }) => databases.create(this.#name, { settings: number, tags: {} }),
    };
  }

  #remove(): Change {
    return { after: undefined, refusal: undefined, run: ({ databases }) => databases.remove(this.#name) };
  }

  #updateDatabase(before: NonNullable<Model>): Change {
    const number = this.#number;
    return {
      after: { ...before, number },
      refusal: undefined,
      run: ({ databases }) => databases.update(this.#name, number),
    };
  }

  #changeFunctions(before: NonNullable<Model>): Change {
    const number = this.#number;
    const name = this.#pick(['f', 'g']);
    const { [name]: known, ...others } = before.functions;
    const named = { ...this.#name, name };
    if (known === undefined)
      return {
        after: { ...before, functions: { ...others, [name]: number } },
        refusal: undefined,
        run: ({ functions }) => functions.create(named, number),
      };
    return {
      after: { ...before, functions: others },
      refusal: undefined,
      run: ({ functions }) => functions.remove(named),
    };
  }

  #onTable(before: NonNullable<Model>, name: string): Change {
    const table = before.tables[name];
    const number = this.#number;
    const named = { ...this.#name, table: name };
    const { [name]: _, ...others } = before.tables;
    const withTable = (changed: ModelTable): Model => ({ ...before, tables: { ...others, [name]: changed } });
    if (table === undefined)
      return {
        after: withTable({ number, versionId: 0, versions: {}, partitions: {}, statistics: {} }),
        refusal: undefined,
        run: ({ tables }) => tables.create(named, definition({ settings: number })),
      };
    const chance = this.#random.below(100);
    if (chance < 8)
      return { after: { ...before, tables: others }, refusal: undefined, run: ({ tables }) => tables.remove(named) };
    if (chance < 30) return this.#updateTable(table, named, withTable);
    if (chance < 40) return this.#removeVersion(table, named, withTable);
    if (chance < 55) return this.#putStatistics(table, named, withTable);
    if (chance < 70) return this.#removePartition(table, named, withTable);
    return this.#createPartitions(table, named, withTable);
  }

  #updateTable(table: ModelTable, named: Named, withTable: WithTable): Change {
    const number = this.#number;
    const skipsArchive = this.#random.chance(0.3);
    const versions = skipsArchive ? table.versions : { ...table.versions, [table.versionId]: table.number };
    return {
      after: withTable({ ...table, number, versionId: table.versionId + 1, versions }),
      refusal: undefined,
      run: ({ tables }) =>
        tables.update(named, {
          definition: definition({ settings: number }),
          versionId: table.versionId,
          skipsArchive,
        }),
    };
  }

  #removeVersion(table: ModelTable, named: Named, withTable: WithTable): Change {
    const versionId = this.#random.below(table.versionId + 1);
    const { [versionId]: known, ...versions } = table.versions;
    const missing = versionId === table.versionId ? 'VersionCurrent' : 'VersionNotFound';
    return {
      after: withTable({ ...table, versions }),
      refusal: known === undefined ? missing : undefined,
      run: (catalog) => catalog.versions.remove(named, versionId),
    };
  }

  #putStatistics(table: ModelTable, named: Named, withTable: WithTable): Change {
    const column = this.#pick(columns);
    const value = this.#number;
    const year = this.#pick(years);
    const partition = table.partitions[year];
    if (partition === undefined)
      return {
        after: withTable({ ...table, statistics: { ...table.statistics, [column]: value } }),
        refusal: undefined,
        run: ({ statistics }) => statistics.put(named, [{ column, value }]),
      };
    const changed = { ...partition, statistics: { ...partition.statistics, [column]: value } };
    return {
      after: withTable({ ...table, partitions: { ...table.partitions, [year]: changed } }),
      refusal: undefined,
      run: ({ statistics }) => statistics.put({ ...named, values: [year, 'k'] }, [{ column, value }]),
    };
  }

  #removePartition(table: ModelTable, named: Named, withTable: WithTable): Change {
    const year = this.#pick(years);
    const { [year]: known, ...others } = table.partitions;
    return {
      after: withTable({ ...table, partitions: others }),
      refusal: known === undefined ? 'PartitionNotFound' : undefined,
      run: ({ partitions }) => partitions.remove(named, [year, 'k']),
    };
  }

  #createPartitions(table: ModelTable, named: Named, withTable: WithTable): Change {
    const number = this.#number;
    const chosen = years.filter(() => this.#random.chance(0.5));
    const added = Object.fromEntries(chosen.map((year) => [year, { number, statistics: {} }]));
    return {
      // Those that are there stay as they are.
      after: withTable({ ...table, partitions: { ...added, ...table.partitions } }),
      refusal: undefined,
      run: ({ partitions }) =>
        partitions.create(
          named,
          chosen.map((year) => ({ values: [year, 'k'], definition: { settings: number } })),
        ),
    };
  }

  #pick<T>(items: readonly T[]): T {
    return items[this.#random.below(items.length)] as T;
  }
}

interface Named {
  readonly account: string;
  readonly region: string;
  readonly database: string;
  readonly table: string;
}

type WithTable = (changed: ModelTable) => Model;

/** All that can be seen of the database, page by page of that size. */
export async function seen(catalog: DataCatalog, database: string, limit: number): Promise<Model> {
  const named = { ...own, database };
  const found = await catalog.databases.find(named);
  if (found === undefined) return undefined;
  const tables: Record<string, ModelTable> = {};
  for (let after: string | undefined; ;) {
    const page = await catalog.tables.list(named, { after, limit });
    for (const { table } of page) tables[table] = await seenTable(catalog, { ...named, table }, limit);
    after = page.at(-1)?.table;
    if (page.length < limit) break;
  }
  const functions = await catalog.functions.list(named, { limit: 10 });
  return {
    number: Number(found.settings),
    tables,
    functions: Object.fromEntries(functions.map(({ name, settings }) => [name, Number(settings)])),
  };
}

async function seenTable(catalog: DataCatalog, named: Named, limit: number): Promise<ModelTable> {
  const table = await catalog.tables.get(named);
  const versions: Record<number, number> = {};
  for (let after: number | undefined; ;) {
    const page = await catalog.versions.list(named, { after, limit });
    for (const version of page)
      if (version.versionId !== table.versionId) versions[version.versionId] = Number(version.definition.settings);
    after = page.at(-1)?.versionId;
    if (page.length < limit) break;
  }
  const partitions: Record<string, ModelPartition> = {};
  let after: string | undefined;
  do {
    const page = await catalog.partitions.list(table, { limit, after });
    for (const { values, definition: described } of page.partitions)
      partitions[values[0] ?? ''] = {
        number: Number(described.settings),
        statistics: await seenStatistics(catalog, { ...named, values }),
      };
    after = page.next;
  } while (after !== undefined);
  const statistics = await seenStatistics(catalog, named);
  return { number: Number(table.definition.settings), versionId: table.versionId, versions, partitions, statistics };
}

async function seenStatistics(
  catalog: DataCatalog,
  owner: Named & { readonly values?: readonly string[] },
): Promise<Record<string, number>> {
  const found = await catalog.statistics.get(owner, columns);
  return Object.fromEntries(
    columns.flatMap((column, index) => {
      const value = found[index];
      return value === undefined ? [] : [[column, Number(value)] as const];
    }),
  );
}

/** What the call is refused with; undefined where it is not. */
export async function refusalOf(call: Promise<unknown>): Promise<string | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    if (error instanceof CatalogError) return error.code;
    throw error;
  }
}
