/** The Data Catalog of AWS Glue. */
import type { DataCatalog } from '../../engine/catalog/open-catalog.ts';
import type { Service } from '../../wire/aws/service.ts';
import { CatalogIds } from './catalog-ids.ts';
import type { CatalogMode } from './catalog-ids.ts';
import type { GlueEvents } from './events.ts';
import { requestBytesMax } from './limits.ts';

export interface GlueOptions {
  readonly catalog: DataCatalog;
  /** `strict` in server mode, where accounts are kept apart, and where the server is strict. */
  readonly catalogs: CatalogMode;
  readonly events: GlueEvents;
}

export function glueService({ catalog, catalogs, events }: GlueOptions): Service {
  const catalogIds = new CatalogIds(catalog.databases, catalogs, events);
  return {
    id: 'glue',
    model: async () => (await import('./model.gen.ts')).model,
    targetPrefix: 'AWSGlue',
    signingNames: ['glue'],
    requestBytesMax,
    operations: {},
    moreOperations: async () => (await import('./operations.ts')).operationsOf({ catalog, catalogIds }),
  };
}
