import { text } from '../../../base/decode.ts';
import type { Database } from '../../../engine/catalog/databases.ts';
import { nextPage } from '../../../engine/catalog/paging.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { pageCountMax } from '../limits.ts';
import type { GetDatabasesRequest, GetDatabasesResponse } from '../model.gen.ts';
import { onCatalog } from '../operation.ts';
import { decodePageToken, nextToken } from '../page-token.ts';
import type { GlueParts } from '../parts.ts';
import { wireDatabase } from '../resources.ts';

export function getDatabases(parts: GlueParts): Operation<GetDatabasesRequest, GetDatabasesResponse> {
  const { databases } = parts.catalog;
  return onCatalog(parts, 'GetDatabases', async (catalog, input) => {
    // Nothing is shared between accounts, and nothing is federated.
    if (input.ResourceShareType === 'FOREIGN' || input.ResourceShareType === 'FEDERATED') return { DatabaseList: [] };
    const { items, next } = await nextPage<Database, string>({
      read: (after, limit) => databases.list(catalog, { after, limit }),
      placeOf: ({ database }) => database,
      after: decodePageToken('databases', input.NextToken, text()),
      limit: input.MaxResults ?? pageCountMax,
    });
    const isShort = input.AttributesToGet !== undefined;
    return {
      DatabaseList: items.map((database) => (isShort ? { Name: database.database } : wireDatabase(database))),
      ...nextToken('databases', next),
    };
  });
}
