/** What the Glue edge tells the server's log. */
export interface GlueEvents {
  /** A catalog of another account or region that has no databases was taken to mean the caller's own. */
  catalogTakenAsOwn(detail: { readonly meant: string; readonly own: string }): void;
}

export const silentGlueEvents: GlueEvents = { catalogTakenAsOwn: () => undefined };
