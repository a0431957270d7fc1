import type { Operation } from '../../../wire/aws/service.ts';
import { failures } from '../batch.ts';
import { refuseTransactions } from '../inputs.ts';
import type { BatchDeleteTableRequest, BatchDeleteTableResponse } from '../model.gen.ts';
import { onDatabase } from '../operation.ts';
import type { GlueParts } from '../parts.ts';

export function batchDeleteTable(parts: GlueParts): Operation<BatchDeleteTableRequest, BatchDeleteTableResponse> {
  const { databases, tables } = parts.catalog;
  return onDatabase(
    parts,
    { operation: 'BatchDeleteTable', named: ({ DatabaseName }) => DatabaseName },
    async (name, input) => {
      refuseTransactions(input);
      await databases.get(name);
      const failed = await failures(input.TablesToDelete, (table) => tables.remove({ ...name, table }));
      return { Errors: failed.map(({ item, ErrorDetail }) => ({ TableName: item, ErrorDetail })) };
    },
  );
}
