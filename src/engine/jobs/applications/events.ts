/** What SQL applications tell the server's log about work that no caller waits for. */
export interface ApplicationEvents {
  /** Partitions were found at start that no application names: a crash came between a deletion and its cleaning up. */
  orphansDropped(detail: { readonly partitionCount: number }): void;
  /** A partition that belongs to no application any more could not be dropped; the next start drops it. */
  dropFailed(detail: { readonly partition: number; readonly cause: unknown }): void;
  /** Settling a status failed and is tried again. */
  settlingFailed(detail: { readonly application: number; readonly cause: unknown }): void;
  /** A listener of changes threw; the change stands and the other listeners were told. */
  listenerFailed(detail: { readonly cause: unknown }): void;
  /** The function that prepares an input's records failed; it is called again. */
  inputFailed(detail: { readonly application: string; readonly input: string; readonly cause: unknown }): void;
  /** Rows could not be written to an output; they are tried again until they are. */
  outputFailed(detail: { readonly application: string; readonly output: string; readonly cause: unknown }): void;
}

export const silentApplicationEvents: ApplicationEvents = {
  orphansDropped: () => undefined,
  dropFailed: () => undefined,
  settlingFailed: () => undefined,
  listenerFailed: () => undefined,
  inputFailed: () => undefined,
  outputFailed: () => undefined,
};
