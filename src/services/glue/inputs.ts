/** What callers say of databases, tables and partitions, checked for what is not built, as the engine keeps it. */
import type { LakePartitionDefinition, LakeTableDefinition } from '../../engine/meta/documents/lake-definition.ts';
import type { JsonValue } from '../../engine/meta/meta.ts';
import { notBuilt } from './errors.ts';
import type { DatabaseInput, PartitionInput, TableInput, UserDefinedFunctionInput } from './model.gen.ts';
import { engineColumn, engineStorage } from './resources.ts';
import { toStored } from './stored.ts';

/** Errors: InvalidInputException. */
export function databaseSettings(input: DatabaseInput): JsonValue {
  const { Name: _, TargetDatabase, FederatedDatabase, ...settings } = input;
  if (TargetDatabase !== undefined) throw notBuilt('A database that links to another one (TargetDatabase)');
  if (FederatedDatabase !== undefined) throw notBuilt('A federated database (FederatedDatabase)');
  return toStored(settings);
}

/** Errors: InvalidInputException. */
export function tableDefinition(input: TableInput, createdBy: string): LakeTableDefinition {
  const { Name: _, StorageDescriptor, PartitionKeys, Parameters, ...more } = input;
  const { TargetTable, FederatedTable, ViewDefinition, ...settings } = more;
  if (TargetTable !== undefined) throw notBuilt('A table that links to another one (TargetTable)');
  if (FederatedTable !== undefined) throw notBuilt('A federated table (FederatedTable)');
  if (ViewDefinition !== undefined) throw notBuilt('A view of several dialects (ViewDefinition)');
  return {
    ...(PartitionKeys === undefined ? {} : { partitionKeys: PartitionKeys.map(engineColumn) }),
    ...(StorageDescriptor === undefined ? {} : { storage: engineStorage(StorageDescriptor) }),
    ...(Parameters === undefined ? {} : { parameters: Parameters }),
    settings: toStored(settings),
    createdBy,
  };
}

export function partitionDefinition(input: PartitionInput): LakePartitionDefinition {
  const { Values: _, StorageDescriptor, ...settings } = input;
  return {
    ...(StorageDescriptor === undefined ? {} : { storage: engineStorage(StorageDescriptor) }),
    settings: toStored(settings),
  };
}

/** The values are what makes it this partition. Errors: InvalidInputException. */
export function checkSameValues(values: readonly string[], { Values: given = values }: PartitionInput): void {
  const isSame = given.length === values.length && given.every((value, index) => value === values[index]);
  if (!isSame) throw notBuilt('A change of the values of a partition');
}

export function functionSettings(input: UserDefinedFunctionInput): JsonValue {
  const { FunctionName: _, ...settings } = input;
  return toStored(settings);
}

/** Governed tables had transactions, which AWS has closed. Errors: InvalidInputException. */
export function refuseTransactions(input: {
  readonly TransactionId?: string | undefined;
  readonly QueryAsOfTime?: number | undefined;
}): void {
  if (input.TransactionId !== undefined) throw notBuilt('A transaction of governed tables (TransactionId)');
  if (input.QueryAsOfTime !== undefined) throw notBuilt('Reading a table as of a time (QueryAsOfTime)');
}
