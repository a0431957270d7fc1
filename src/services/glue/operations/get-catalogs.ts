import type { Operation } from '../../../wire/aws/service.ts';
import { invalidInput } from '../errors.ts';
import type { GetCatalogsRequest, GetCatalogsResponse } from '../model.gen.ts';
import { onCatalog } from '../operation.ts';
import type { GlueParts } from '../parts.ts';
import { rootCatalog } from '../resources.ts';

export function getCatalogs(parts: GlueParts): Operation<GetCatalogsRequest, GetCatalogsResponse> {
  return onCatalog(
    parts,
    'GetCatalogs',
    async (_, { ParentCatalogId: parent, IncludeRoot: isWithRoot = false }, context) => {
      const catalog = await parts.catalogIds.catalog(parent, context);
      // Unconfirmed text.
      if (parent !== undefined && parent !== context.account && isWithRoot)
        throw invalidInput('IncludeRoot cannot be provided with the ParentCatalogId of another catalog.');
      // The account's own catalog holds no others.
      return { CatalogList: isWithRoot ? [rootCatalog(catalog)] : [] };
    },
  );
}
