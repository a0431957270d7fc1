/** What the catalog of delivery streams tells the server's log about work that no caller waits for. */
export interface DeliveryCatalogEvents {
  /** Partitions were found at start that no delivery stream names: a crash came between a deletion and its cleaning up. */
  orphansDropped(detail: { readonly partitionCount: number }): void;
  /** A partition that belongs to no delivery stream any more could not be dropped; the next start drops it. */
  dropFailed(detail: { readonly partition: number; readonly cause: unknown }): void;
  /** A data key of a deleted delivery stream could not be destroyed; the records it sealed are gone all the same. */
  keyRemovalFailed(detail: { readonly dataKeyId: string; readonly cause: unknown }): void;
  /** Settling a status failed and is tried again. */
  settlingFailed(detail: { readonly deliveryStream: number; readonly cause: unknown }): void;
  /** A listener of changes threw; the change stands and the other listeners were told. */
  listenerFailed(detail: { readonly cause: unknown }): void;
}

export const silentCatalogEvents: DeliveryCatalogEvents = {
  orphansDropped: () => undefined,
  dropFailed: () => undefined,
  keyRemovalFailed: () => undefined,
  settlingFailed: () => undefined,
  listenerFailed: () => undefined,
};
