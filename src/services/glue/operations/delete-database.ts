import type { Operation } from '../../../wire/aws/service.ts';
import type { DeleteDatabaseRequest, DeleteDatabaseResponse } from '../model.gen.ts';
import { onDatabase } from '../operation.ts';
import type { GlueParts } from '../parts.ts';

export function deleteDatabase(parts: GlueParts): Operation<DeleteDatabaseRequest, DeleteDatabaseResponse> {
  const { databases } = parts.catalog;
  return onDatabase(parts, { operation: 'DeleteDatabase', named: ({ Name }) => Name }, async (name) => {
    await databases.remove(name);
    return {};
  });
}
