/** ARNs, and describe shapes: engine value <-> wire value. */
import type { CatalogPolicy } from '../../engine/catalog/catalog-policies.ts';
import type { Database } from '../../engine/catalog/databases.ts';
import type { UserFunction } from '../../engine/catalog/functions.ts';
import type { CatalogName, DatabaseName, TableName } from '../../engine/catalog/names.ts';
import type { Partition } from '../../engine/catalog/partitions.ts';
import type { Table } from '../../engine/catalog/tables.ts';
import type { LakeColumn, LakeStorage } from '../../engine/meta/documents/lake-definition.ts';
import type * as model from './model.gen.ts';
import { fromStored, toStored } from './stored.ts';

export function catalogArn(name: CatalogName): string {
  return `${arnBegin(name)}catalog`;
}

export function databaseArn(name: DatabaseName): string {
  return `${arnBegin(name)}database/${name.database}`;
}

export function tableArn(name: TableName): string {
  return `${arnBegin(name)}table/${name.database}/${name.table}`;
}

function arnBegin({ account, region }: CatalogName): string {
  return `arn:${partitionOf(region)}:glue:${region}:${account}:`;
}

function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

/** Whoever is allowed to by IAM may do everything, as long as Lake Formation is not asked. */
export const defaultPermissions: model.PrincipalPermissionsList = [
  { Principal: { DataLakePrincipalIdentifier: 'IAM_ALLOWED_PRINCIPALS' }, Permissions: ['ALL'] },
];

/** Glue tells times in whole seconds. */
export function wireSeconds(timeMs: number): number {
  return Math.floor(timeMs / 1_000) * 1_000;
}

export function wireDatabase({ account, database, createdAtMs, settings }: Database): model.Database {
  return {
    CreateTableDefaultPermissions: defaultPermissions,
    ...fromStored<model.DatabaseInput>(settings),
    Name: database,
    CreateTime: wireSeconds(createdAtMs),
    CatalogId: account,
  };
}

export function wireTable(table: Table): model.Table {
  const { partitionKeys, storage, parameters, settings, createdBy } = table.definition;
  return {
    Retention: 0,
    ...fromStored<model.TableInput>(settings),
    Name: table.table,
    DatabaseName: table.database,
    CreateTime: wireSeconds(table.createdAtMs),
    UpdateTime: wireSeconds(table.updatedAtMs),
    ...(storage === undefined ? {} : { StorageDescriptor: wireStorage(storage) }),
    ...(partitionKeys === undefined ? {} : { PartitionKeys: partitionKeys.map(wireColumn) }),
    ...(parameters === undefined ? {} : { Parameters: parameters }),
    CreatedBy: createdBy,
    IsRegisteredWithLakeFormation: false,
    IsMultiDialectView: false,
    CatalogId: table.account,
    VersionId: String(table.versionId),
  };
}

/** All of it, or only what is asked for. */
export function shownTable(table: Table, attributes: model.TableAttributesList | undefined): model.Table {
  const { TableType: type, ...whole } = wireTable(table);
  const isWhole = attributes === undefined || attributes.some((name) => name !== 'NAME' && name !== 'TABLE_TYPE');
  const typed = type === undefined ? {} : { TableType: type };
  if (isWhole) return { ...whole, ...typed };
  return { Name: table.table, DatabaseName: table.database, ...(attributes.includes('TABLE_TYPE') ? typed : {}) };
}

export function wirePartition(partition: Partition, isWithoutColumns = false): model.Partition {
  const { table, values, createdAtMs, definition } = partition;
  return {
    ...fromStored<model.PartitionInput>(definition.settings),
    Values: values,
    DatabaseName: table.database,
    TableName: table.table,
    CreationTime: wireSeconds(createdAtMs),
    ...(definition.storage === undefined
      ? {}
      : { StorageDescriptor: wireStorage(definition.storage, isWithoutColumns) }),
    CatalogId: table.account,
  };
}

/** The one that every account has. */
export function rootCatalog(name: CatalogName): model.Catalog {
  return {
    CatalogId: name.account,
    Name: name.account,
    ResourceArn: catalogArn(name),
    CreateTableDefaultPermissions: defaultPermissions,
    CreateDatabaseDefaultPermissions: defaultPermissions,
  };
}

export function wirePolicy({ policy, hash, createdAtMs, updatedAtMs }: CatalogPolicy): model.GluePolicy {
  return {
    PolicyInJson: policy,
    PolicyHash: hash,
    CreateTime: wireSeconds(createdAtMs),
    UpdateTime: wireSeconds(updatedAtMs),
  };
}

export function wireFunction({
  account,
  database,
  name,
  createdAtMs,
  settings,
}: UserFunction): model.UserDefinedFunction {
  return {
    ...fromStored<model.UserDefinedFunctionInput>(settings),
    FunctionName: name,
    DatabaseName: database,
    CreateTime: wireSeconds(createdAtMs),
    CatalogId: account,
  };
}

/** What AWS answers where nothing was said. */
const storageDefaults = {
  Compressed: false,
  NumberOfBuckets: 0,
  SortColumns: [],
  StoredAsSubDirectories: false,
} satisfies model.StorageDescriptor;

function wireStorage({ columns, location, settings }: LakeStorage, isWithoutColumns = false): model.StorageDescriptor {
  return {
    ...storageDefaults,
    ...fromStored<model.StorageDescriptor>(settings),
    ...(columns === undefined || isWithoutColumns ? {} : { Columns: columns.map(wireColumn) }),
    ...(location === undefined ? {} : { Location: location }),
  };
}

function wireColumn({ name, type, comment, parameters }: LakeColumn): model.Column {
  return {
    Name: name,
    ...(type === undefined ? {} : { Type: type }),
    ...(comment === undefined ? {} : { Comment: comment }),
    ...(parameters === undefined ? {} : { Parameters: parameters }),
  };
}

export function engineStorage(descriptor: model.StorageDescriptor): LakeStorage {
  const { Columns: columns, Location: location, ...settings } = descriptor;
  return {
    ...(columns === undefined ? {} : { columns: columns.map(engineColumn) }),
    ...(location === undefined ? {} : { location }),
    settings: toStored(settings),
  };
}

export function engineColumn({ Name, Type, Comment, Parameters }: model.Column): LakeColumn {
  return {
    name: Name,
    ...(Type === undefined ? {} : { type: Type }),
    ...(Comment === undefined ? {} : { comment: Comment }),
    ...(Parameters === undefined ? {} : { parameters: Parameters }),
  };
}
