/** What engine/stream tells the server's log about work that no caller waits for. */
export interface StreamEvents {
  /** Partitions were found at start that no shard names: a crash came between a deletion and its cleaning up. */
  orphansDropped(detail: { readonly partitionCount: number; readonly shardCount: number }): void;
  /** A partition that belongs to no shard any more could not be dropped; the next start drops it. */
  dropFailed(detail: { readonly partition: number; readonly cause: unknown }): void;
  /** A data key of a deleted stream could not be destroyed; the records it sealed are gone all the same. */
  keyRemovalFailed(detail: { readonly dataKeyId: string; readonly cause: unknown }): void;
  /** Settling a state or removing expired shards failed and is tried again. */
  upkeepFailed(detail: { readonly stream: string; readonly cause: unknown }): void;
  /** A listener of changes threw; the change stands and the other listeners were told. */
  listenerFailed(detail: { readonly cause: unknown }): void;
}

export const silentEvents: StreamEvents = {
  orphansDropped: () => undefined,
  dropFailed: () => undefined,
  keyRemovalFailed: () => undefined,
  upkeepFailed: () => undefined,
  listenerFailed: () => undefined,
};
