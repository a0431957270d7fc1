import type { Operation } from '../../../wire/aws/service.ts';
import type { DeleteUserDefinedFunctionRequest, DeleteUserDefinedFunctionResponse } from '../model.gen.ts';
import { onDatabase } from '../operation.ts';
import type { GlueParts } from '../parts.ts';

export function deleteUserDefinedFunction(
  parts: GlueParts,
): Operation<DeleteUserDefinedFunctionRequest, DeleteUserDefinedFunctionResponse> {
  const { functions } = parts.catalog;
  return onDatabase(
    parts,
    { operation: 'DeleteUserDefinedFunction', named: ({ DatabaseName }) => DatabaseName },
    async (database, { FunctionName: name }) => {
      await functions.remove({ ...database, name });
      return {};
    },
  );
}
