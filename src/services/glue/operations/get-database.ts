import type { Operation } from '../../../wire/aws/service.ts';
import type { GetDatabaseRequest, GetDatabaseResponse } from '../model.gen.ts';
import { onDatabase } from '../operation.ts';
import type { GlueParts } from '../parts.ts';
import { wireDatabase } from '../resources.ts';

export function getDatabase(parts: GlueParts): Operation<GetDatabaseRequest, GetDatabaseResponse> {
  const { databases } = parts.catalog;
  return onDatabase(parts, { operation: 'GetDatabase', named: ({ Name }) => Name }, async (name) => ({
    Database: wireDatabase(await databases.get(name)),
  }));
}
