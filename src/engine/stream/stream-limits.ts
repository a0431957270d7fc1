/**
 * What the control plane bounds. The edge knows AWS's quotas and says which of them hold; Infinity stands for none. What the
 * product itself can bear is bounded by the constants here, whatever the edge says.
 */
export interface ControlLimits {
  /** Open shards of an account in the region. */
  readonly shardsPerAccountMax: (region: string) => number;
  readonly onDemandStreamsMax: number;
  /** In state `creating` at once, per account and region. */
  readonly creatingStreamsMax: number;
  readonly consumersPerStreamMax: number;
  /** With the account's throughput commitment. */
  readonly consumersPerCommittedStreamMax: number;
  readonly creatingConsumersMax: number;
  readonly modeChangesPerDayMax: number;
  readonly shardCountUpdatesPerDayMax: number;
  readonly encryptionStartsPerDayMax: number;
  readonly encryptionStopsPerDayMax: number;
  /** Calls per second of each control operation; undefined where none is counted. */
  readonly rates: ControlRateTable | undefined;
}

export interface ControlRate {
  readonly perSecond: number;
  /** Whose calls are counted together. */
  readonly per: 'account' | 'stream';
}

/** By name of the operation. */
export type ControlRateTable = Readonly<Record<string, ControlRate>>;

/** Open shards of one stream; AWS's own default quota, and the largest that is tested. */
export const shardsPerStreamMax = 10_000;

/** Registered consumers of one stream that the product takes, with or without AWS's limit. */
export const consumersPerStreamBound = 1_000;
