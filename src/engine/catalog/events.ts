/** What the data catalog tells its owner of, beside answers. */

export interface CatalogEvents {
  /** Something that nobody waits for went wrong; the next deletion or start tries it again. */
  cleanupFailed(event: { readonly what: string; readonly cause: unknown }): void;
}

export const silentCatalogEvents: CatalogEvents = { cleanupFailed: () => undefined };
