/** What delivery tells besides its results. */

export interface DeliveryEvents {
  /** An object could not be put and is tried again. */
  putFailed(event: { readonly delivery: string; readonly key: string; readonly cause: unknown }): void;
  /** Records that will never be delivered. */
  recordsLost(event: { readonly delivery: string; readonly key: string; readonly records: number }): void;
}

export const silentDeliveryEvents: DeliveryEvents = { putFailed: () => undefined, recordsLost: () => undefined };
