/** What a delivery counts. One meter for each delivery and part; CloudWatch's names are its implementer's. */

export interface DeliveredAmount {
  readonly records: number;
  /** Before compression. */
  readonly bytes: number;
  /** Age of the oldest record when its object was there. */
  readonly freshnessMs: number;
}

export interface DeliveryMeter {
  /** Records read from the source. */
  read(amount: { readonly records: number; readonly bytes: number }): void;
  delivered(amount: DeliveredAmount): void;
  /** Records that could not be delivered as they should are there with their reason; for who counts them. */
  readonly deadLettered?: (records: number) => void;
  /** An attempt to put an object failed, and so old its oldest record is by now; undefined of objects of errors. */
  putFailed(freshnessMs: number | undefined): void;
  /** Given up after a day of attempts, or gone from the source before they could be put. */
  lost(records: number): void;
  /** What waits to be cut, over all targets, and how large one object may become now. */
  buffered(amount: { readonly bytes: number; readonly bytesMax: number }): void;
  /** Partitions that are being filled or put, and whether one more was refused. */
  partitions(count: number, isExceeded: boolean): void;
  converted(amount: { readonly records: number; readonly bytes: number; readonly isOk: boolean }): void;
}

export const silentMeter: DeliveryMeter = {
  read: () => undefined,
  delivered: () => undefined,
  putFailed: () => undefined,
  lost: () => undefined,
  buffered: () => undefined,
  partitions: () => undefined,
  converted: () => undefined,
};

/** What the stage of a transforming function counts. */
export interface StageMeter {
  executed(execution: { readonly durationMs: number; readonly isOk: boolean }): void;
  /** Records that the function returned as they should be. */
  transformed(amount: { readonly records: number; readonly bytes: number }): void;
}

export const silentStageMeter: StageMeter = { executed: () => undefined, transformed: () => undefined };
