import { text } from '../../../base/decode.ts';
import { nextPage } from '../../../engine/catalog/paging.ts';
import type { Table } from '../../../engine/catalog/tables.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { refuseTransactions } from '../inputs.ts';
import { namePattern } from '../name-patterns.ts';
import { pageCountMax } from '../limits.ts';
import type { GetTablesRequest, GetTablesResponse } from '../model.gen.ts';
import { onDatabase } from '../operation.ts';
import { decodePageToken, nextToken } from '../page-token.ts';
import type { GlueParts } from '../parts.ts';
import { shownTable } from '../resources.ts';

export function getTables(parts: GlueParts): Operation<GetTablesRequest, GetTablesResponse> {
  const { tables } = parts.catalog;
  return onDatabase(
    parts,
    { operation: 'GetTables', named: ({ DatabaseName }) => DatabaseName },
    async (name, input) => {
      refuseTransactions(input);
      const { Expression: expression, AttributesToGet: attributes } = input;
      const matches = expression === undefined ? undefined : await namePattern(expression);
      const { items, next } = await nextPage<Table, string>({
        read: (after, limit) => tables.list(name, { after, limit }),
        placeOf: ({ table }) => table,
        isWanted: ({ table }) => input.ResourceShareType !== 'FEDERATED' && matches?.(table) !== false,
        after: decodePageToken('tables', input.NextToken, text()),
        limit: input.MaxResults ?? pageCountMax,
      });
      return { TableList: items.map((table) => shownTable(table, attributes)), ...nextToken('tables', next) };
    },
  );
}
