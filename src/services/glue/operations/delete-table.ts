import type { Operation } from '../../../wire/aws/service.ts';
import { refuseTransactions } from '../inputs.ts';
import type { DeleteTableRequest, DeleteTableResponse } from '../model.gen.ts';
import { onTable } from '../operation.ts';
import type { GlueParts } from '../parts.ts';

export function deleteTable(parts: GlueParts): Operation<DeleteTableRequest, DeleteTableResponse> {
  const { tables } = parts.catalog;
  return onTable(parts, { operation: 'DeleteTable', named: ({ Name }) => Name }, async (name, input) => {
    refuseTransactions(input);
    await tables.remove(name);
    return {};
  });
}
