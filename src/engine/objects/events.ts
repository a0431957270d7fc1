/** What the object store tells its owner of, beside answers. */

export interface ObjectEvents {
  /** Something that nobody waits for went wrong; the next start tries it again. */
  cleanupFailed(event: { readonly what: string; readonly cause: unknown }): void;
  /** Files that a crash left behind were removed at start. */
  orphansRemoved(event: { readonly count: number }): void;
}

export const silentObjectEvents: ObjectEvents = {
  cleanupFailed: () => undefined,
  orphansRemoved: () => undefined,
};
