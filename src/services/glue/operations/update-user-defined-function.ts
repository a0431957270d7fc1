import { foldName } from '../../../engine/catalog/names.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { notBuilt } from '../errors.ts';
import { functionSettings } from '../inputs.ts';
import type { UpdateUserDefinedFunctionRequest, UpdateUserDefinedFunctionResponse } from '../model.gen.ts';
import { onDatabase } from '../operation.ts';
import type { GlueParts } from '../parts.ts';

export function updateUserDefinedFunction(
  parts: GlueParts,
): Operation<UpdateUserDefinedFunctionRequest, UpdateUserDefinedFunctionResponse> {
  const { functions } = parts.catalog;
  return onDatabase(
    parts,
    { operation: 'UpdateUserDefinedFunction', named: ({ DatabaseName }) => DatabaseName },
    async (database, { FunctionName: name, FunctionInput: input }) => {
      if (input.FunctionName !== undefined && foldName(input.FunctionName) !== foldName(name))
        throw notBuilt('Another name for a function');
      await functions.update({ ...database, name }, functionSettings(input));
      return {};
    },
  );
}
