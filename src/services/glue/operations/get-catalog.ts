import type { Operation } from '../../../wire/aws/service.ts';
import type { GetCatalogRequest, GetCatalogResponse } from '../model.gen.ts';
import { onCatalog } from '../operation.ts';
import type { GlueParts } from '../parts.ts';
import { rootCatalog } from '../resources.ts';

export function getCatalog(parts: GlueParts): Operation<GetCatalogRequest, GetCatalogResponse> {
  return onCatalog(parts, 'GetCatalog', async (catalog) => ({ Catalog: rootCatalog(catalog) }));
}
