import { integer } from '../../../base/decode.ts';
import { nextPage } from '../../../engine/catalog/paging.ts';
import type { Table } from '../../../engine/catalog/tables.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { pageCountMax } from '../limits.ts';
import type { GetTableVersionsRequest, GetTableVersionsResponse } from '../model.gen.ts';
import { onTable, tableName } from '../operation.ts';
import { decodePageToken, nextToken } from '../page-token.ts';
import type { GlueParts } from '../parts.ts';
import { wireTable } from '../resources.ts';

export function getTableVersions(parts: GlueParts): Operation<GetTableVersionsRequest, GetTableVersionsResponse> {
  const { versions } = parts.catalog;
  return onTable(parts, { operation: 'GetTableVersions', named: tableName }, async (name, input) => {
    const { items, next } = await nextPage<Table, number>({
      read: (after, limit) => versions.list(name, { after, limit }),
      placeOf: ({ versionId }) => versionId,
      after: decodePageToken('versions', input.NextToken, integer({ min: 0 })),
      limit: input.MaxResults ?? pageCountMax,
    });
    return {
      TableVersions: items.map((table) => ({ Table: wireTable(table), VersionId: String(table.versionId) })),
      ...nextToken('versions', next),
    };
  });
}
