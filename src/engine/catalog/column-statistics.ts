/** What is known of the values in columns, of a table as a whole or of one of its partitions. */
import { lakeColumnStatisticsType } from '../meta/documents/lake-column-statistics.ts';
import { lakePartitionType } from '../meta/documents/lake-partition.ts';
import type { LakeTableDocument } from '../meta/documents/lake-table.ts';
import type { Change, JsonValue, Meta } from '../meta/meta.ts';
import { CatalogError } from './errors.ts';
import type { TableName } from './names.ts';
import { partitionPlace } from './partition-place.ts';
import type { Outcome, Partitions } from './partitions.ts';
import { allColumns } from './tables.ts';
import type { Tables } from './tables.ts';

/** A table, or where values are given one of its partitions. */
export interface StatisticsOwner extends TableName {
  readonly values?: readonly string[] | undefined;
}

export interface ColumnStatisticsParts {
  readonly meta: Meta;
  readonly tables: Tables;
  readonly partitions: Partitions;
}

export class ColumnStatistics {
  readonly #parts: ColumnStatisticsParts;

  constructor(parts: ColumnStatisticsParts) {
    this.#parts = parts;
  }

  /**
   * All of columns that are there, in one step. Errors: CatalogError DatabaseNotFound, TableNotFound, PartitionNotFound, Busy;
   * LogError, MetaError.
   */
  async put(
    owner: StatisticsOwner,
    statistics: readonly { readonly column: string; readonly value: JsonValue }[],
  ): Promise<readonly Outcome[]> {
    let outcomes: readonly Outcome[] = [];
    await this.#parts.tables.change(owner, async ({ value: table }) => {
      const id = await this.#ownerId(table, owner.values);
      const columns = new Set(allColumns(table.definition).map(({ name }) => name));
      // The last one of a column that comes twice counts.
      const known = new Map(statistics.filter(({ column }) => columns.has(column)).map((one) => [one.column, one]));
      outcomes = statistics.map(({ column }) =>
        columns.has(column) ? undefined : new CatalogError({ code: 'ColumnNotFound', column }),
      );
      return Array.from(known.values(), ({ column, value }) =>
        lakeColumnStatisticsType.put([id, column], { value }, 'any'),
      );
    });
    return outcomes;
  }

  /** undefined where there are none. Errors: CatalogError DatabaseNotFound, TableNotFound, PartitionNotFound. */
  async get(owner: StatisticsOwner, columns: readonly string[]): Promise<readonly (JsonValue | undefined)[]> {
    const { meta, tables, partitions } = this.#parts;
    const { id } = owner.values === undefined ? await tables.get(owner) : await partitions.get(owner, owner.values);
    const found: (JsonValue | undefined)[] = [];
    for (const column of columns) {
      const document = column.isWellFormed() ? await lakeColumnStatisticsType.get(meta, [id, column]) : undefined;
      found.push(document?.value.value);
    }
    return found;
  }

  /** Errors: CatalogError DatabaseNotFound, TableNotFound, PartitionNotFound, StatisticsNotFound, Busy; LogError. */
  async remove(owner: StatisticsOwner, column: string): Promise<void> {
    const { meta, tables } = this.#parts;
    await tables.change(owner, async ({ value: table }): Promise<readonly Change[]> => {
      const id = await this.#ownerId(table, owner.values);
      const key = [id, column] as const;
      const found = column.isWellFormed() ? await lakeColumnStatisticsType.get(meta, key) : undefined;
      if (found === undefined) throw new CatalogError({ code: 'StatisticsNotFound', column });
      return [lakeColumnStatisticsType.remove(key, found.version)];
    });
  }

  async #ownerId(table: LakeTableDocument, values: readonly string[] | undefined): Promise<number> {
    if (values === undefined) return table.id;
    const isWellFormed = values.every((value) => value.isWellFormed());
    const place = isWellFormed ? ([table.id, partitionPlace(values)] as const) : undefined;
    const found = place === undefined ? undefined : await lakePartitionType.get(this.#parts.meta, place);
    if (found === undefined) throw new CatalogError({ code: 'PartitionNotFound', values });
    return found.value.id;
  }
}
