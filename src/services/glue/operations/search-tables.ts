import type { Operation } from '../../../wire/aws/service.ts';
import { pageCountMax } from '../limits.ts';
import type { SearchTablesRequest, SearchTablesResponse } from '../model.gen.ts';
import { onCatalog } from '../operation.ts';
import { decodePageToken, nextToken } from '../page-token.ts';
import type { GlueParts } from '../parts.ts';
import { wireTable } from '../resources.ts';
import { tableMatcher, tableOrder } from '../table-match.ts';
import { findTables, searchPlace } from '../table-search.ts';

export function searchTables(parts: GlueParts): Operation<SearchTablesRequest, SearchTablesResponse> {
  return onCatalog(parts, 'SearchTables', async (catalog, input) => {
    if (input.ResourceShareType === 'FOREIGN' || input.ResourceShareType === 'FEDERATED') return { TableList: [] };
    const { tables, next } = await findTables(parts.catalog, catalog, {
      isMatch: tableMatcher(input.Filters ?? [], input.SearchText),
      sort: tableOrder(input.SortCriteria?.[0]),
      after: decodePageToken('search', input.NextToken, searchPlace),
      limit: input.MaxResults ?? pageCountMax,
    });
    return { TableList: tables.map(wireTable), ...nextToken('search', next) };
  });
}
