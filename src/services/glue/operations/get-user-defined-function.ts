import type { Operation } from '../../../wire/aws/service.ts';
import type { GetUserDefinedFunctionRequest, GetUserDefinedFunctionResponse } from '../model.gen.ts';
import { onDatabase } from '../operation.ts';
import type { GlueParts } from '../parts.ts';
import { wireFunction } from '../resources.ts';

export function getUserDefinedFunction(
  parts: GlueParts,
): Operation<GetUserDefinedFunctionRequest, GetUserDefinedFunctionResponse> {
  const { functions } = parts.catalog;
  return onDatabase(
    parts,
    { operation: 'GetUserDefinedFunction', named: ({ DatabaseName }) => DatabaseName },
    async (database, { FunctionName: name }) => ({
      UserDefinedFunction: wireFunction(await functions.get({ ...database, name })),
    }),
  );
}
