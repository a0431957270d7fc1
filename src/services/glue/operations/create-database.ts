import type { Operation } from '../../../wire/aws/service.ts';
import { databaseSettings } from '../inputs.ts';
import type { CreateDatabaseRequest, CreateDatabaseResponse } from '../model.gen.ts';
import { onDatabase } from '../operation.ts';
import type { GlueParts } from '../parts.ts';

export function createDatabase(parts: GlueParts): Operation<CreateDatabaseRequest, CreateDatabaseResponse> {
  const { databases } = parts.catalog;
  return onDatabase(
    parts,
    { operation: 'CreateDatabase', named: ({ DatabaseInput: { Name } }) => Name },
    async (name, { DatabaseInput: input, Tags: tags = {} }) => {
      await databases.create(name, { settings: databaseSettings(input), tags });
      return {};
    },
  );
}
