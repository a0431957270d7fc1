import { foldName } from '../../../engine/catalog/names.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { invalidInput, notBuilt } from '../errors.ts';
import { refuseTransactions, tableDefinition } from '../inputs.ts';
import type { UpdateTableRequest, UpdateTableResponse } from '../model.gen.ts';
import { onTable } from '../operation.ts';
import type { GlueParts } from '../parts.ts';
import { versionNumber } from '../version-number.ts';

export function updateTable(parts: GlueParts): Operation<UpdateTableRequest, UpdateTableResponse> {
  const { tables } = parts.catalog;
  return onTable(
    parts,
    { operation: 'UpdateTable', named: ({ Name, TableInput: input }) => Name ?? input?.Name ?? '' },
    async (name, input, { principal }) => {
      refuseTransactions(input);
      if (input.UpdateOpenTableFormatInput !== undefined)
        throw notBuilt('A change of an Iceberg table (UpdateOpenTableFormatInput)');
      if (input.ViewUpdateAction !== undefined) throw notBuilt('A view of several dialects (ViewUpdateAction)');
      // Unconfirmed text.
      if (input.TableInput === undefined) throw invalidInput('TableInput must be provided.');
      if (foldName(input.TableInput.Name) !== foldName(name.table)) throw notBuilt('Another name for a table');
      await tables.update(name, {
        definition: tableDefinition(input.TableInput, principal.arn),
        versionId: input.VersionId === undefined ? undefined : versionNumber(input.VersionId),
        skipsArchive: input.SkipArchive,
      });
      return {};
    },
  );
}
