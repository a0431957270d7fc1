/** The partitions of tables. */
import { crc32c } from '../../base/crc32c.ts';
import type { LakePartitionDefinition } from '../meta/documents/lake-definition.ts';
import { lakePartitionType } from '../meta/documents/lake-partition.ts';
import type { LakePartitionDocument } from '../meta/documents/lake-partition.ts';
import type { LakeTableDocument } from '../meta/documents/lake-table.ts';
import type { Found } from '../meta/key-type.ts';
import type { Change } from '../meta/meta.ts';
import { CatalogError } from './errors.ts';
import type { PartitionFilter } from './filter/partition-filter.ts';
import { hasStatistics } from './garbage.ts';
import type { TableName } from './names.ts';
import { nextPage, PageRoom } from './paging.ts';
import { partitionPlace, placeBegin } from './partition-place.ts';
import type { CatalogParts } from './parts.ts';
import type { Table, Tables } from './tables.ts';

export interface Partition extends LakePartitionDocument {
  readonly table: Table;
}

export interface NewPartition {
  readonly values: readonly string[];
  readonly definition: LakePartitionDefinition;
}

export interface PartitionWishes {
  readonly filter?: PartitionFilter | undefined;
  /** One of several shares of the table that together are all of it. */
  readonly segment?: { readonly index: number; readonly count: number } | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

export interface PartitionPage {
  readonly partitions: readonly Partition[];
  /** Where the next page goes on; undefined behind the last one. A page may be empty and have a next one all the same. */
  readonly next: string | undefined;
}

type FoundPartition = Found<readonly [table: number, place: string], LakePartitionDocument>;

/** What became of one of several: undefined where it went well. */
export type Outcome = CatalogError | undefined;

export class Partitions {
  readonly #parts: CatalogParts;
  readonly #tables: Tables;

  constructor(parts: CatalogParts, tables: Tables) {
    this.#parts = parts;
    this.#tables = tables;
  }

  /**
   * All that are new, in one step; of the others the outcome says that they exist. Errors: CatalogError DatabaseNotFound,
   * TableNotFound, ValueCountMismatch, InvalidName, Busy; LogError, MetaError.
   */
  async create(name: TableName, wanted: readonly NewPartition[]): Promise<readonly Outcome[]> {
    const { meta, clock, ids } = this.#parts;
    let outcomes: readonly Outcome[] = [];
    await this.#tables.change(name, async ({ value: table }) => {
      const made = new Map<string, Change>();
      const found: Outcome[] = [];
      for (const { values, definition } of wanted) {
        checkValues(table, values);
        const place = partitionPlace(values);
        const isKnown = made.has(place) || (await lakePartitionType.get(meta, [table.id, place])) !== undefined;
        found.push(isKnown ? new CatalogError({ code: 'PartitionExists', values }) : undefined);
        if (isKnown) continue;
        const document = { id: await ids.allocate(), values, createdAtMs: clock.nowMs(), definition };
        made.set(place, lakePartitionType.put([table.id, place], document, 'absent'));
      }
      outcomes = found;
      return [...made.values()];
    });
    return outcomes;
  }

  /** Errors: CatalogError DatabaseNotFound, TableNotFound, PartitionNotFound, InvalidName. */
  async get(name: TableName, values: readonly string[]): Promise<Partition> {
    const table = await this.#tables.get(name);
    const { value } = await this.#found(table, values);
    return { ...value, table };
  }

  /**
   * Those that are there, in the order asked for; `left` are those that a full answer leaves for the next call. Errors:
   * CatalogError DatabaseNotFound, TableNotFound, InvalidName.
   */
  async getMany(
    name: TableName,
    wanted: readonly (readonly string[])[],
  ): Promise<{ readonly found: readonly Partition[]; readonly left: readonly (readonly string[])[] }> {
    const table = await this.#tables.get(name);
    const found: Partition[] = [];
    const room = new PageRoom(wanted.length);
    for (const [index, values] of wanted.entries()) {
      const document = await lakePartitionType.get(this.#parts.meta, placeOf(table, values));
      if (document === undefined) continue;
      if (!room.takes(document.value)) return { found, left: wanted.slice(index) };
      found.push({ ...document.value, table });
    }
    return { found, left: [] };
  }

  /** In the order of their values. Errors: CatalogError BadKeyValue. */
  async list(table: Table, { filter, segment, after, limit }: PartitionWishes): Promise<PartitionPage> {
    const { meta } = this.#parts;
    const begin = filter?.begin ?? [];
    const prefix = lakePartitionType.prefixText(
      [table.id],
      begin.every((text) => text.isWellFormed()) ? placeBegin(begin) : '',
    );
    const { items, next } = await nextPage<FoundPartition, string>({
      read: (behind, count) =>
        lakePartitionType.listTexts(meta, prefix, {
          limit: count,
          ...(behind === undefined ? {} : { after: lakePartitionType.keyText([table.id, behind]) }),
        }),
      placeOf: ({ key }) => key[1],
      isWanted: ({ key, value }) =>
        (segment === undefined || crc32c(Buffer.from(key[1])) % segment.count === segment.index) &&
        (filter === undefined || filter.isWanted(value.values)),
      after,
      limit,
    });
    return { partitions: items.map(({ value }) => ({ ...value, table })), next };
  }

  /** Errors: CatalogError DatabaseNotFound, TableNotFound, PartitionNotFound, Busy; LogError, MetaError. */
  async update(name: TableName, values: readonly string[], definition: LakePartitionDefinition): Promise<void> {
    await this.#tables.change(name, async ({ value: table }) => {
      const { key, version, value } = await this.#found(table, values);
      return [lakePartitionType.put(key, { ...value, definition }, version)];
    });
  }

  /** Errors: CatalogError DatabaseNotFound, TableNotFound, PartitionNotFound, Busy; LogError, MetaError. */
  async remove(name: TableName, values: readonly string[]): Promise<void> {
    const { meta, garbage } = this.#parts;
    const owners: number[] = [];
    await this.#tables.change(name, async ({ value: table }) => {
      const { key, version, value } = await this.#found(table, values);
      if (await hasStatistics(meta, value.id)) owners.push(value.id);
      return [lakePartitionType.remove(key, version), ...owners.map((owner) => garbage.note(owner))];
    });
    for (const owner of owners) garbage.add(owner);
  }

  /**
   * Makes the partition known, described as its table is, with the location of its content; one that is known stays as it is.
   * Errors: CatalogError DatabaseNotFound, TableNotFound, ValueCountMismatch, InvalidName, Busy; LogError, MetaError.
   */
  async register({ values, location, ...name }: TableName & PartitionContent): Promise<'registered' | 'known'> {
    const table = await this.#tables.get(name);
    checkValues(table, values);
    // The usual case by far, and no change.
    if ((await lakePartitionType.get(this.#parts.meta, placeOf(table, values))) !== undefined) return 'known';
    const { storage } = table.definition;
    const definition = { storage: { settings: {}, ...storage, location }, settings: {} };
    const [outcome] = await this.create(name, [{ values, definition }]);
    return outcome === undefined ? 'registered' : 'known';
  }

  async #found(table: Pick<LakeTableDocument, 'id'>, values: readonly string[]): Promise<FoundPartition> {
    const found = await lakePartitionType.get(this.#parts.meta, placeOf(table, values));
    if (found === undefined) throw new CatalogError({ code: 'PartitionNotFound', values });
    return found;
  }
}

export interface PartitionContent {
  readonly values: readonly string[];
  /** Such as `s3://lake/orders/year=2026/`. */
  readonly location: string;
}

function placeOf({ id }: Pick<LakeTableDocument, 'id'>, values: readonly string[]): readonly [number, string] {
  checkWellFormed(values);
  return [id, partitionPlace(values)];
}

function checkValues({ definition }: LakeTableDocument, values: readonly string[]): void {
  checkWellFormed(values);
  const keyCount = definition.partitionKeys?.length ?? 0;
  if (values.length !== keyCount || keyCount === 0)
    throw new CatalogError({ code: 'ValueCountMismatch', keyCount, valueCount: values.length });
}

function checkWellFormed(values: readonly string[]): void {
  const malformed = values.find((value) => !value.isWellFormed());
  if (malformed !== undefined) throw new CatalogError({ code: 'InvalidName', name: malformed });
}
