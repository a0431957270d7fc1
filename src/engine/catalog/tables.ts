/** The tables of databases, their versions apart (table-versions.ts). */
import type { LakeColumn, LakeTableDefinition } from '../meta/documents/lake-definition.ts';
import { lakeTableVersionType, versionAge } from '../meta/documents/lake-table-version.ts';
import { lakeTableType } from '../meta/documents/lake-table.ts';
import type { LakeTableDocument } from '../meta/documents/lake-table.ts';
import type { Found } from '../meta/key-type.ts';
import type { Change } from '../meta/meta.ts';
import { tableTurn } from './catalog-turns.ts';
import type { Database, Databases } from './databases.ts';
import { CatalogError } from './errors.ts';
import { indexesMax } from './limits.ts';
import { foldName } from './names.ts';
import type { DatabaseName, TableName } from './names.ts';
import { transactNew } from './parts.ts';
import type { CatalogParts } from './parts.ts';

export type TableIndex = LakeTableDocument['indexes'][number];

export interface Table extends TableName, LakeTableDocument {}

export interface TableChange {
  readonly definition: LakeTableDefinition;
  /** Only where this is the newest version. */
  readonly versionId?: number | undefined;
  /** The version before is not kept. */
  readonly skipsArchive?: boolean | undefined;
}

type TableKey = readonly [database: number, name: string];
type FoundTable = Found<TableKey, LakeTableDocument>;

export class Tables {
  readonly #parts: CatalogParts;
  readonly #databases: Databases;

  constructor(parts: CatalogParts, databases: Databases) {
    this.#parts = parts;
    this.#databases = databases;
  }

  /** Errors: CatalogError DatabaseNotFound, TableExists, InvalidName, Index…, Busy; LogError, MetaError. */
  async create(name: TableName, definition: LakeTableDefinition, indexes: readonly TableIndex[] = []): Promise<void> {
    const { meta, clock, ids } = this.#parts;
    const table = foldName(name.table);
    checkIndexes(definition, indexes);
    const exists = (): CatalogError => new CatalogError({ code: 'TableExists', table });
    await this.#databases.inside(name, async (database) => {
      if ((await lakeTableType.get(meta, [database, table])) !== undefined) throw exists();
      const id = await ids.allocate();
      const nowMs = clock.nowMs();
      const document = { id, versionId: 0, createdAtMs: nowMs, updatedAtMs: nowMs, definition, indexes };
      await transactNew(meta, [lakeTableType.put([database, table], document, 'absent')], exists);
    });
  }

  async find(name: TableName): Promise<Table | undefined> {
    const database = await this.#databases.find(name);
    if (database === undefined) return undefined;
    const found = await lakeTableType.get(this.#parts.meta, [database.id, foldName(name.table)]);
    return found === undefined ? undefined : tableOf(database, found);
  }

  /** Errors: CatalogError DatabaseNotFound, TableNotFound, InvalidName. */
  async get(name: TableName): Promise<Table> {
    const database = await this.#databases.get(name);
    return tableOf(database, await this.#found([database.id, foldName(name.table)]));
  }

  /** By name, those behind the name `after`. Errors: CatalogError DatabaseNotFound, InvalidName. */
  async list(
    name: DatabaseName,
    { after, limit }: { readonly after?: string | undefined; readonly limit: number },
  ): Promise<readonly Table[]> {
    const database = await this.#databases.get(name);
    const behind = after === undefined ? {} : { after: [database.id, after] as const };
    const found = await lakeTableType.list(this.#parts.meta, [database.id], { limit, ...behind });
    return found.map((table) => tableOf(database, table));
  }

  /** Errors: CatalogError DatabaseNotFound, TableNotFound, VersionStale, Busy; LogError, MetaError. */
  async update(name: TableName, { definition, versionId, skipsArchive }: TableChange): Promise<void> {
    const { clock } = this.#parts;
    await this.change(name, ({ key, version, value }) => {
      if (versionId !== undefined && versionId !== value.versionId)
        throw new CatalogError({ code: 'VersionStale', table: key[1] });
      const { versionId: old, definition: oldDefinition, updatedAtMs } = value;
      const archived = { updatedAtMs, definition: oldDefinition };
      // Time may be set back; a version is not older than the one before it.
      const nowMs = Math.max(clock.nowMs(), updatedAtMs);
      return [
        lakeTableType.put(key, { ...value, definition, versionId: old + 1, updatedAtMs: nowMs }, version),
        ...(skipsArchive === true ? [] : [lakeTableVersionType.put([value.id, versionAge(old)], archived, 'absent')]),
      ];
    });
  }

  /** Errors: CatalogError DatabaseNotFound, TableNotFound, Index…, Busy; LogError, MetaError. */
  async addIndex(name: TableName, index: TableIndex): Promise<void> {
    await this.change(name, ({ key, version, value }) => {
      const indexes = [...value.indexes, index];
      checkIndexes(value.definition, indexes);
      return [lakeTableType.put(key, { ...value, indexes }, version)];
    });
  }

  /** Errors: CatalogError DatabaseNotFound, TableNotFound, IndexNotFound, Busy; LogError, MetaError. */
  async removeIndex(name: TableName, index: string): Promise<void> {
    await this.change(name, ({ key, version, value }) => {
      const indexes = value.indexes.filter((known) => known.name !== index);
      if (indexes.length === value.indexes.length) throw new CatalogError({ code: 'IndexNotFound', index });
      return [lakeTableType.put(key, { ...value, indexes }, version)];
    });
  }

  /** With its versions and partitions. Errors: CatalogError DatabaseNotFound, TableNotFound, Busy; LogError, MetaError. */
  async remove(name: TableName): Promise<void> {
    const { garbage } = this.#parts;
    const { id } = await this.change(name, ({ key, version, value }) => [
      lakeTableType.remove(key, version),
      garbage.note(value.id),
    ]);
    garbage.add(id);
  }

  /**
   * Commits changes of the table or of what is kept under it; it is there meanwhile, and nobody else changes it. Nothing to
   * change is fine. Errors: CatalogError DatabaseNotFound, TableNotFound, Busy; LogError, MetaError.
   */
  async change(
    name: TableName,
    changes: (found: FoundTable) => readonly Change[] | Promise<readonly Change[]>,
  ): Promise<LakeTableDocument> {
    const { meta, turns } = this.#parts;
    const { id: database } = await this.#databases.get(name);
    const key = [database, foldName(name.table)] as const;
    const { value } = await this.#found(key);
    return turns.take(tableTurn(value.id), async () => {
      const found = await this.#found(key);
      // Deleted and made again meanwhile: another table, with another turn.
      if (found.value.id !== value.id) throw new CatalogError({ code: 'TableNotFound', table: key[1] });
      const wanted = await changes(found);
      if (wanted.length > 0) await meta.transact(wanted);
      return found.value;
    });
  }

  async #found(key: TableKey): Promise<FoundTable> {
    const found = await lakeTableType.get(this.#parts.meta, key);
    if (found === undefined) throw new CatalogError({ code: 'TableNotFound', table: key[1] });
    return found;
  }
}

/** Those of the data and those of the partitions. */
export function allColumns({ partitionKeys = [], storage }: LakeTableDefinition): readonly LakeColumn[] {
  return [...(storage?.columns ?? []), ...partitionKeys];
}

function tableOf({ account, region, database }: Database, { key, value }: FoundTable): Table {
  return { account, region, database, table: key[1], ...value };
}

/** Errors: CatalogError IndexesExceeded, IndexExists, IndexKeyUnknown. */
function checkIndexes({ partitionKeys = [] }: LakeTableDefinition, indexes: readonly TableIndex[]): void {
  if (indexes.length > indexesMax) throw new CatalogError({ code: 'IndexesExceeded', countMax: indexesMax });
  const keys = new Set(partitionKeys.map(({ name }) => name));
  const names = new Set<string>();
  for (const index of indexes) {
    if (names.has(index.name)) throw new CatalogError({ code: 'IndexExists', index: index.name });
    names.add(index.name);
    const unknown = index.keys.find((key) => !keys.has(key));
    if (unknown !== undefined) throw new CatalogError({ code: 'IndexKeyUnknown', key: unknown });
  }
}
