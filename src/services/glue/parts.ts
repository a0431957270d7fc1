/** What the operations of this service work with. */
import type { DataCatalog } from '../../engine/catalog/open-catalog.ts';
import type { CatalogIds } from './catalog-ids.ts';

export interface GlueParts {
  readonly catalog: DataCatalog;
  readonly catalogIds: CatalogIds;
}
