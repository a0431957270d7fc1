/**
 * Makes partitions of delivered objects known in the data catalog, for tables that ask for it by a parameter. The values are in
 * the object's name, as Hive writes them: `year=2026/kind=a/` behind the table's own location, one for each partition key, in any
 * order. An object that is named otherwise belongs to no partition.
 */
import { CatalogError } from '../catalog/errors.ts';
import type { DataCatalog } from '../catalog/open-catalog.ts';
import type { Table } from '../catalog/tables.ts';
import type { ObjectSink, SinkObject } from '../delivery/object-sink.ts';
import type { SchemaName } from '../delivery/ports.ts';

/** The parameter of a table that asks for it. */
export const registerParameter = 'millstream.register-partitions';

export class PartitionRegistrar {
  readonly #catalog: Pick<DataCatalog, 'tables' | 'partitions'>;

  constructor(catalog: Pick<DataCatalog, 'tables' | 'partitions'>) {
    this.#catalog = catalog;
  }

  /** Told again of the same object it does nothing. Errors: CatalogError Busy, LogError, MetaError. */
  async delivered(name: SchemaName, { bucket, key }: Pick<SinkObject, 'bucket' | 'key'>): Promise<void> {
    const { catalogId: account, region, databaseName: database, tableName } = name;
    try {
      const table = await this.#catalog.tables.find({ account, region, database, table: tableName });
      if (table?.definition.parameters?.[registerParameter] !== 'true') return;
      const partition = partitionOf(table, `s3://${bucket}/${key}`);
      if (partition !== undefined) await this.#catalog.partitions.register({ ...table, ...partition });
    } catch (error) {
      // The object is there; with the table gone nobody asks for its partition.
      if (!(error instanceof CatalogError) || error.code === 'Busy') throw error;
    }
  }
}

/** Puts objects into another sink, and has the partition of each made known before it counts as delivered. */
export class RegisteringSink implements ObjectSink {
  readonly #sink: ObjectSink;
  readonly #registrar: Pick<PartitionRegistrar, 'delivered'>;
  readonly #tableName: () => SchemaName | undefined;

  constructor(
    sink: ObjectSink,
    registrar: Pick<PartitionRegistrar, 'delivered'>,
    tableName: () => SchemaName | undefined,
  ) {
    this.#sink = sink;
    this.#registrar = registrar;
    this.#tableName = tableName;
  }

  async put(object: SinkObject): Promise<void> {
    await this.#sink.put(object);
    const name = this.#tableName();
    if (name !== undefined) await this.#registrar.delivered(name, object);
  }
}

interface NamedPartition {
  readonly values: readonly string[];
  readonly location: string;
}

function partitionOf({ definition }: Table, address: string): NamedPartition | undefined {
  const { partitionKeys = [], storage } = definition;
  const location = `${storage?.location ?? ''}/`.replace(/\/+$/, '/');
  if (partitionKeys.length === 0 || location === '/' || !address.startsWith(location)) return undefined;
  const folders = address.slice(location.length).split('/').slice(0, -1);
  const named = new Map<string, { readonly value: string; readonly end: number }>();
  for (const [index, folder] of folders.entries()) {
    const at = folder.indexOf('=');
    if (at > 0)
      named.set(folder.slice(0, at).toLowerCase(), { value: unescaped(folder.slice(at + 1)), end: index + 1 });
  }
  const found = partitionKeys.map(({ name }) => named.get(name.toLowerCase()));
  if (found.some((each) => each === undefined || each.value === '')) return undefined;
  const depth = Math.max(...found.map((each) => each?.end ?? 0));
  return {
    values: found.map((each) => each?.value ?? ''),
    location: `${location}${folders.slice(0, depth).join('/')}/`,
  };
}

/** Hive writes what a folder cannot be named as `%` and two digits. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
