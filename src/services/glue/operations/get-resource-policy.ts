import { CatalogError } from '../../../engine/catalog/errors.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import type { GetResourcePolicyRequest, GetResourcePolicyResponse } from '../model.gen.ts';
import { onCatalog } from '../operation.ts';
import type { GlueParts } from '../parts.ts';
import { catalogArn, wirePolicy } from '../resources.ts';

export function getResourcePolicy(parts: GlueParts): Operation<GetResourcePolicyRequest, GetResourcePolicyResponse> {
  const { policies } = parts.catalog;
  return onCatalog(parts, 'GetResourcePolicy', async (catalog, { ResourceArn: arn }) => {
    const found = arn === undefined || arn === catalogArn(catalog) ? await policies.find(catalog) : undefined;
    if (found === undefined) throw new CatalogError({ code: 'PolicyNotFound' });
    return wirePolicy(found);
  });
}
