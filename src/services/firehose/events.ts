/** What the Firehose edge tells the server's log. */
export interface FirehoseEvents {
  /** An ARN named an account or region that has no such data stream, and was taken to mean the caller's own. */
  arnTakenAsOwn(detail: { readonly meant: string; readonly own: string }): void;
  /** A delivery stream of direct puts came with a source of its own, which AWS leaves aside without a word. */
  sourceLeftAside(detail: { readonly deliveryStream: string; readonly streamArn: string }): void;
  /** A prefix with expressions came without a prefix for errors, which AWS refuses. */
  errorPrefixMissing(detail: { readonly deliveryStream: string; readonly prefix: string }): void;
  /** A conversion refers to a catalog that has no such table, and it was taken to mean the caller's own. */
  catalogTakenAsOwn(detail: { readonly deliveryStream: string; readonly meant: string }): void;
  /** A conversion refers to a table that is not in the data catalog; its records wait for it. */
  tableMissing(detail: { readonly deliveryStream: string; readonly table: string }): void;
}

export const silentFirehoseEvents: FirehoseEvents = {
  arnTakenAsOwn: () => undefined,
  sourceLeftAside: () => undefined,
  errorPrefixMissing: () => undefined,
  catalogTakenAsOwn: () => undefined,
  tableMissing: () => undefined,
};
