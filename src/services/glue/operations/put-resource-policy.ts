import type { Operation } from '../../../wire/aws/service.ts';
import type { PutResourcePolicyRequest, PutResourcePolicyResponse } from '../model.gen.ts';
import { onCatalog } from '../operation.ts';
import type { GlueParts } from '../parts.ts';
import { checkPolicy } from '../policy-rules.ts';

export function putResourcePolicy(parts: GlueParts): Operation<PutResourcePolicyRequest, PutResourcePolicyResponse> {
  const { policies } = parts.catalog;
  return onCatalog(parts, 'PutResourcePolicy', async (catalog, input) => {
    checkPolicy(input.PolicyInJson);
    const condition = input.PolicyExistsCondition ?? 'NONE';
    const hash = await policies.put(catalog, input.PolicyInJson, {
      hash: input.PolicyHashCondition,
      exists: condition === 'NONE' ? undefined : condition === 'MUST_EXIST',
    });
    return { PolicyHash: hash };
  });
}
