import type { Operation } from '../../../wire/aws/service.ts';
import { invalidInput } from '../errors.ts';
import { functionSettings } from '../inputs.ts';
import type { CreateUserDefinedFunctionRequest, CreateUserDefinedFunctionResponse } from '../model.gen.ts';
import { onDatabase } from '../operation.ts';
import type { GlueParts } from '../parts.ts';

export function createUserDefinedFunction(
  parts: GlueParts,
): Operation<CreateUserDefinedFunctionRequest, CreateUserDefinedFunctionResponse> {
  const { functions } = parts.catalog;
  return onDatabase(
    parts,
    { operation: 'CreateUserDefinedFunction', named: ({ DatabaseName }) => DatabaseName },
    async (database, { FunctionInput: input }) => {
      // Unconfirmed text.
      if (input.FunctionName === undefined) throw invalidInput('FunctionName must be provided.');
      await functions.create({ ...database, name: input.FunctionName }, functionSettings(input));
      return {};
    },
  );
}
