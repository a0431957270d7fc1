import type { Operation } from '../../../wire/aws/service.ts';
import type { DeleteResourcePolicyRequest, DeleteResourcePolicyResponse } from '../model.gen.ts';
import { onCatalog } from '../operation.ts';
import type { GlueParts } from '../parts.ts';

export function deleteResourcePolicy(
  parts: GlueParts,
): Operation<DeleteResourcePolicyRequest, DeleteResourcePolicyResponse> {
  const { policies } = parts.catalog;
  return onCatalog(parts, 'DeleteResourcePolicy', async (catalog, { PolicyHashCondition: hash }) => {
    await policies.remove(catalog, { hash });
    return {};
  });
}
