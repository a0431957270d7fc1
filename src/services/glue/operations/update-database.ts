import { foldName } from '../../../engine/catalog/names.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { notBuilt } from '../errors.ts';
import { databaseSettings } from '../inputs.ts';
import type { UpdateDatabaseRequest, UpdateDatabaseResponse } from '../model.gen.ts';
import { onDatabase } from '../operation.ts';
import type { GlueParts } from '../parts.ts';

export function updateDatabase(parts: GlueParts): Operation<UpdateDatabaseRequest, UpdateDatabaseResponse> {
  const { databases } = parts.catalog;
  return onDatabase(
    parts,
    { operation: 'UpdateDatabase', named: ({ Name }) => Name },
    async (name, { DatabaseInput: input }) => {
      if (foldName(input.Name) !== foldName(name.database)) throw notBuilt('Another name for a database');
      await databases.update(name, databaseSettings(input));
      return {};
    },
  );
}
