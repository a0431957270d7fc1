import type { Operation } from '../../../wire/aws/service.ts';
import { functionPlace, listFunctions } from '../function-list.ts';
import { namePattern } from '../name-patterns.ts';
import { pageCountMax } from '../limits.ts';
import type {
  GetUserDefinedFunctionsRequest,
  GetUserDefinedFunctionsResponse,
  UserDefinedFunctionInput,
} from '../model.gen.ts';
import { onCatalog } from '../operation.ts';
import { decodePageToken, nextToken } from '../page-token.ts';
import type { GlueParts } from '../parts.ts';
import { wireFunction } from '../resources.ts';
import { fromStored } from '../stored.ts';

export function getUserDefinedFunctions(
  parts: GlueParts,
): Operation<GetUserDefinedFunctionsRequest, GetUserDefinedFunctionsResponse> {
  return onCatalog(parts, 'GetUserDefinedFunctions', async (catalog, input) => {
    const matches = await namePattern(input.Pattern);
    const after = decodePageToken('functions', input.NextToken, functionPlace);
    const { functions, next } = await listFunctions(parts.catalog, catalog, {
      database: input.DatabaseName,
      isWanted: ({ name, settings }) =>
        matches(name) &&
        (input.FunctionType === undefined ||
          fromStored<UserDefinedFunctionInput>(settings).FunctionType === input.FunctionType),
      after,
      limit: input.MaxResults ?? pageCountMax,
    });
    return { UserDefinedFunctions: functions.map(wireFunction), ...nextToken('functions', next) };
  });
}
