import type { Operation } from '../../../wire/aws/service.ts';
import { refuseTransactions } from '../inputs.ts';
import type { GetTableRequest, GetTableResponse } from '../model.gen.ts';
import { onTable } from '../operation.ts';
import type { GlueParts } from '../parts.ts';
import { shownTable } from '../resources.ts';

export function getTable(parts: GlueParts): Operation<GetTableRequest, GetTableResponse> {
  const { tables } = parts.catalog;
  return onTable(parts, { operation: 'GetTable', named: ({ Name }) => Name }, async (name, input) => {
    refuseTransactions(input);
    return { Table: shownTable(await tables.get(name), input.AttributesToGet) };
  });
}
