import type { Operation } from '../../../wire/aws/service.ts';
import type { GetResourcePoliciesRequest, GetResourcePoliciesResponse } from '../model.gen.ts';
import { onCatalog } from '../operation.ts';
import type { GlueParts } from '../parts.ts';
import { wirePolicy } from '../resources.ts';

export function getResourcePolicies(
  parts: GlueParts,
): Operation<GetResourcePoliciesRequest, GetResourcePoliciesResponse> {
  const { policies } = parts.catalog;
  return onCatalog(parts, 'GetResourcePolicies', async (catalog) => {
    const found = await policies.find(catalog);
    return { GetResourcePoliciesResponseList: found === undefined ? [] : [wirePolicy(found)] };
  });
}
