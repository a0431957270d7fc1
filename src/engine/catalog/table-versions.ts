/** All versions of a table, the newest of which is the table itself. */
import type { LakeTableDefinition } from '../meta/documents/lake-definition.ts';
import { lakeTableVersionType, versionAge } from '../meta/documents/lake-table-version.ts';
import type { Meta } from '../meta/meta.ts';
import { CatalogError } from './errors.ts';
import type { TableName } from './names.ts';
import type { Table, Tables } from './tables.ts';

export class TableVersions {
  readonly #meta: Meta;
  readonly #tables: Tables;

  constructor(meta: Meta, tables: Tables) {
    this.#meta = meta;
    this.#tables = tables;
  }

  /** The table as it was at that version. Errors: CatalogError DatabaseNotFound, TableNotFound, VersionNotFound. */
  async get(name: TableName, versionId: number): Promise<Table> {
    const table = await this.#tables.get(name);
    if (versionId === table.versionId) return table;
    const isPast = versionId >= 0 && versionId < table.versionId;
    const found = isPast ? await lakeTableVersionType.get(this.#meta, [table.id, versionAge(versionId)]) : undefined;
    if (found === undefined) throw new CatalogError({ code: 'VersionNotFound', table: table.table, versionId });
    return asOf(table, versionId, found.value);
  }

  /** From the newest on, those older than `after`. Errors: CatalogError DatabaseNotFound, TableNotFound. */
  async list(
    name: TableName,
    { after, limit }: { readonly after?: number | undefined; readonly limit: number },
  ): Promise<readonly Table[]> {
    const table = await this.#tables.get(name);
    const isFromStart = after === undefined || after > table.versionId;
    const behind = isFromStart ? {} : { after: [table.id, versionAge(after)] as const };
    const found = await lakeTableVersionType.list(this.#meta, [table.id], { limit, ...behind });
    const older = found.map(({ key, value }) => asOf(table, versionAge(key[1]), value));
    return [...(isFromStart ? [table] : []), ...older].slice(0, limit);
  }

  /** Errors: CatalogError DatabaseNotFound, TableNotFound, VersionNotFound, VersionCurrent, Busy; LogError, MetaError. */
  async remove(name: TableName, versionId: number): Promise<void> {
    await this.#tables.change(name, async ({ key, value }) => {
      if (versionId === value.versionId) throw new CatalogError({ code: 'VersionCurrent', table: key[1], versionId });
      const isPast = versionId >= 0 && versionId < value.versionId;
      const place = [value.id, versionAge(versionId)] as const;
      const found = isPast ? await lakeTableVersionType.get(this.#meta, place) : undefined;
      if (found === undefined) throw new CatalogError({ code: 'VersionNotFound', table: key[1], versionId });
      return [lakeTableVersionType.remove(place, found.version)];
    });
  }
}

function asOf(
  table: Table,
  versionId: number,
  version: { readonly updatedAtMs: number; readonly definition: LakeTableDefinition },
): Table {
  return { ...table, versionId, ...version };
}
