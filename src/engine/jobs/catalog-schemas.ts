/** Schemas for delivery, out of the data catalog. */
import { CatalogError } from '../catalog/errors.ts';
import type { DataCatalog } from '../catalog/open-catalog.ts';
import type { Table } from '../catalog/tables.ts';
import type { SchemaName, Schemas, TableSchema } from '../delivery/ports.ts';

export class CatalogSchemas implements Schemas {
  readonly #catalog: Pick<DataCatalog, 'tables' | 'versions'>;

  constructor(catalog: Pick<DataCatalog, 'tables' | 'versions'>) {
    this.#catalog = catalog;
  }

  /** Errors: MetaError. */
  async find(name: SchemaName): Promise<TableSchema | undefined> {
    const table = await this.#table(name);
    if (table === undefined) return undefined;
    const columns = table.definition.storage?.columns ?? [];
    // Hive's own default where a column has no type.
    return {
      columns: columns.map((column) => ({ name: column.name, type: column.type ?? 'string' })),
      versionId: String(table.versionId),
    };
  }

  async #table({ catalogId, region, databaseName, tableName, versionId }: SchemaName): Promise<Table | undefined> {
    const named = { account: catalogId, region, database: databaseName, table: tableName };
    try {
      if (versionId === 'LATEST') return await this.#catalog.tables.find(named);
      return /^\d{1,15}$/.test(versionId) ? await this.#catalog.versions.get(named, Number(versionId)) : undefined;
    } catch (error) {
      if (error instanceof CatalogError) return undefined;
      throw error;
    }
  }
}
