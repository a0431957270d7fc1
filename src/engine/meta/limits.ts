/** Every bound of the documents, with its reason. */

/** The partition of the log that holds the documents' changes. Owners of other partitions start at 1. */
export const metaPartitionNumber = 0;

/** Enough for a name of 1,024 bytes as ordered text, which doubles it at worst, with the parts around it. */
export const keyBytesMax = 2_560;

/** JSON text of one value. A resource that may outgrow it is more than one document. */
export const valueBytesMax = 1024 * 1024;

/** Changes of one transaction; the largest known, doubling 10,000 shards, changes 20,000 shards and the stream. */
export const changesMax = 65_536;

/** All keys and values of one transaction, so that its entry fits a frame of the log. */
export const transactionBytesMax = 8 * 1024 * 1024;

/** Transactions appended or waiting but not yet resolved; more are refused as Overloaded. */
export const pendingCountMax = 16_384;

/** Bytes of their entries. */
export const pendingBytesMax = 64 * 1024 * 1024;

/** Documents one `list` call returns at most. */
export const listCountMax = 10_000;

/** When a snapshot is due and how it is cut; tests make it small. */
export interface SnapshotLimits {
  /** JSON text of one chunk; small, since a chunk holds up the transactions behind it. */
  readonly chunkBytesMax: number;
  readonly chunkRowsMax: number;
  /** Bytes of entries since the last snapshot that make a new one worth writing … */
  readonly afterBytesMin: number;
  /** … or this many times the size of the last one, so that snapshots cost at most a quarter of what is written. */
  readonly afterSizeFactor: number;
}

export const snapshotLimitsDefault: SnapshotLimits = {
  chunkBytesMax: 256 * 1024,
  chunkRowsMax: 1_024,
  afterBytesMin: 8 * 1024 * 1024,
  afterSizeFactor: 4,
};

/** Bytes asked from the log at once while its entries are replayed into the view. */
export const replayBytesMax = 4 * 1024 * 1024;
