import type { Operation } from '../../../wire/aws/service.ts';
import { invalidInput, notBuilt } from '../errors.ts';
import { refuseTransactions, tableDefinition } from '../inputs.ts';
import type { CreateTableRequest, CreateTableResponse } from '../model.gen.ts';
import { onTable } from '../operation.ts';
import type { GlueParts } from '../parts.ts';

export function createTable(parts: GlueParts): Operation<CreateTableRequest, CreateTableResponse> {
  const { tables } = parts.catalog;
  return onTable(
    parts,
    { operation: 'CreateTable', named: ({ Name, TableInput: input }) => input?.Name ?? Name ?? '' },
    async (name, input, { principal }) => {
      refuseTransactions(input);
      if (input.OpenTableFormatInput !== undefined) throw notBuilt('An Iceberg table (OpenTableFormatInput)');
      // Unconfirmed text.
      if (input.TableInput === undefined) throw invalidInput('TableInput must be provided.');
      const indexes = (input.PartitionIndexes ?? []).map(({ IndexName, Keys }) => ({ name: IndexName, keys: Keys }));
      await tables.create(name, tableDefinition(input.TableInput, principal.arn), indexes);
      return {};
    },
  );
}
