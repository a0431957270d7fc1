/** What the data catalog and the Glue edge tell, as log events. */
import type { CatalogEvents } from '../../engine/catalog/events.ts';
import type { GlueEvents } from '../../services/glue/events.ts';
import type { Logger } from './logger.ts';

export function catalogEvents(logger: Logger): CatalogEvents {
  return {
    cleanupFailed: ({ what, cause }) =>
      logger({
        level: 'warn',
        name: 'catalog.cleanup-failed',
        text: 'Something of the data catalog could not be cleared away; the next deletion or start tries it again.',
        fields: { what },
        error: cause,
      }),
  };
}

export function glueEvents(logger: Logger): GlueEvents {
  return {
    // Dev mode's leniency: samples copied from elsewhere carry ids of other accounts.
    catalogTakenAsOwn: ({ meant, own }) =>
      logger({
        level: 'warn',
        name: 'glue.catalog-taken-as-own',
        text: "A catalog of another account or region was taken to mean the caller's own.",
        fields: { meant, own },
      }),
  };
}
