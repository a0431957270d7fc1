/** Every operation of AWS's model, or why it is not there. Loaded on the service's first request: there are many. */
import type { OperationMap } from '../../wire/aws/service.ts';
import type { Operations } from './model.gen.ts';
import { batchCreatePartition } from './operations/batch-create-partition.ts';
import { batchDeletePartition } from './operations/batch-delete-partition.ts';
import { batchDeleteTable } from './operations/batch-delete-table.ts';
import { batchDeleteTableVersion } from './operations/batch-delete-table-version.ts';
import { batchGetPartition } from './operations/batch-get-partition.ts';
import { batchUpdatePartition } from './operations/batch-update-partition.ts';
import { createDatabase } from './operations/create-database.ts';
import { createPartition } from './operations/create-partition.ts';
import { createPartitionIndex } from './operations/create-partition-index.ts';
import { createTable } from './operations/create-table.ts';
import { createUserDefinedFunction } from './operations/create-user-defined-function.ts';
import { deleteColumnStatisticsForPartition } from './operations/delete-column-statistics-for-partition.ts';
import { deleteColumnStatisticsForTable } from './operations/delete-column-statistics-for-table.ts';
import { deleteDatabase } from './operations/delete-database.ts';
import { deletePartition } from './operations/delete-partition.ts';
import { deletePartitionIndex } from './operations/delete-partition-index.ts';
import { deleteResourcePolicy } from './operations/delete-resource-policy.ts';
import { deleteTable } from './operations/delete-table.ts';
import { deleteTableVersion } from './operations/delete-table-version.ts';
import { deleteUserDefinedFunction } from './operations/delete-user-defined-function.ts';
import { getCatalog } from './operations/get-catalog.ts';
import { getCatalogImportStatus } from './operations/get-catalog-import-status.ts';
import { getCatalogs } from './operations/get-catalogs.ts';
import { getColumnStatisticsForPartition } from './operations/get-column-statistics-for-partition.ts';
import { getColumnStatisticsForTable } from './operations/get-column-statistics-for-table.ts';
import { getDataCatalogEncryptionSettings } from './operations/get-data-catalog-encryption-settings.ts';
import { getDatabase } from './operations/get-database.ts';
import { getDatabases } from './operations/get-databases.ts';
import { getPartition } from './operations/get-partition.ts';
import { getPartitionIndexes } from './operations/get-partition-indexes.ts';
import { getPartitions } from './operations/get-partitions.ts';
import { getResourcePolicies } from './operations/get-resource-policies.ts';
import { getResourcePolicy } from './operations/get-resource-policy.ts';
import { getTable } from './operations/get-table.ts';
import { getTableVersion } from './operations/get-table-version.ts';
import { getTableVersions } from './operations/get-table-versions.ts';
import { getTables } from './operations/get-tables.ts';
import { getTags } from './operations/get-tags.ts';
import { getUserDefinedFunction } from './operations/get-user-defined-function.ts';
import { getUserDefinedFunctions } from './operations/get-user-defined-functions.ts';
import { putResourcePolicy } from './operations/put-resource-policy.ts';
import { searchTables } from './operations/search-tables.ts';
import { tagResource } from './operations/tag-resource.ts';
import { untagResource } from './operations/untag-resource.ts';
import { updateColumnStatisticsForPartition } from './operations/update-column-statistics-for-partition.ts';
import { updateColumnStatisticsForTable } from './operations/update-column-statistics-for-table.ts';
import { updateDatabase } from './operations/update-database.ts';
import { updatePartition } from './operations/update-partition.ts';
import { updateTable } from './operations/update-table.ts';
import { updateUserDefinedFunction } from './operations/update-user-defined-function.ts';
import type { GlueParts } from './parts.ts';
import { unbuilt } from './unbuilt.ts';

export function operationsOf(parts: GlueParts) {
  return { ...unbuilt, ...mainOperations(parts), ...otherOperations(parts) } satisfies OperationMap<Operations>;
}

/** Databases, tables and partitions. */
function mainOperations(parts: GlueParts) {
  return {
    BatchCreatePartition: batchCreatePartition(parts),
    BatchDeletePartition: batchDeletePartition(parts),
    BatchDeleteTable: batchDeleteTable(parts),
    BatchDeleteTableVersion: batchDeleteTableVersion(parts),
    BatchGetPartition: batchGetPartition(parts),
    BatchUpdatePartition: batchUpdatePartition(parts),
    CreateDatabase: createDatabase(parts),
    CreatePartition: createPartition(parts),
    CreateTable: createTable(parts),
    DeleteDatabase: deleteDatabase(parts),
    DeletePartition: deletePartition(parts),
    DeleteTable: deleteTable(parts),
    DeleteTableVersion: deleteTableVersion(parts),
    GetDatabase: getDatabase(parts),
    GetDatabases: getDatabases(parts),
    GetPartition: getPartition(parts),
    GetPartitions: getPartitions(parts),
    GetTable: getTable(parts),
    GetTableVersion: getTableVersion(parts),
    GetTableVersions: getTableVersions(parts),
    GetTables: getTables(parts),
    SearchTables: searchTables(parts),
    UpdateDatabase: updateDatabase(parts),
    UpdatePartition: updatePartition(parts),
    UpdateTable: updateTable(parts),
  };
}

/** What is kept beside them. */
function otherOperations(parts: GlueParts) {
  return {
    CreatePartitionIndex: createPartitionIndex(parts),
    CreateUserDefinedFunction: createUserDefinedFunction(parts),
    DeleteColumnStatisticsForPartition: deleteColumnStatisticsForPartition(parts),
    DeleteColumnStatisticsForTable: deleteColumnStatisticsForTable(parts),
    DeletePartitionIndex: deletePartitionIndex(parts),
    DeleteResourcePolicy: deleteResourcePolicy(parts),
    DeleteUserDefinedFunction: deleteUserDefinedFunction(parts),
    GetCatalog: getCatalog(parts),
    GetCatalogImportStatus: getCatalogImportStatus(parts),
    GetCatalogs: getCatalogs(parts),
    GetColumnStatisticsForPartition: getColumnStatisticsForPartition(parts),
    GetColumnStatisticsForTable: getColumnStatisticsForTable(parts),
    GetDataCatalogEncryptionSettings: getDataCatalogEncryptionSettings(parts),
    GetPartitionIndexes: getPartitionIndexes(parts),
    GetResourcePolicies: getResourcePolicies(parts),
    GetResourcePolicy: getResourcePolicy(parts),
    GetTags: getTags(parts),
    GetUserDefinedFunction: getUserDefinedFunction(parts),
    GetUserDefinedFunctions: getUserDefinedFunctions(parts),
    PutResourcePolicy: putResourcePolicy(parts),
    TagResource: tagResource(parts),
    UntagResource: untagResource(parts),
    UpdateColumnStatisticsForPartition: updateColumnStatisticsForPartition(parts),
    UpdateColumnStatisticsForTable: updateColumnStatisticsForTable(parts),
    UpdateUserDefinedFunction: updateUserDefinedFunction(parts),
  };
}
