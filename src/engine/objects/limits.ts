/** Every bound of the object store, with its reason. */

const kibibyte = 1024;
const mebibyte = 1024 * 1024;

/** UTF-8 bytes of an object's key, as S3 has it. */
export const keyBytesMax = 1_024;

/** Above this, content gets a file of its own: a file costs two syncs, which this many bytes are worth writing twice for. */
export const packedBytesMax = 64 * kibibyte;

/** A pack takes no more records once it holds this; collecting one reads it whole. */
export const packBytesMax = 32 * mebibyte;

/** Partitions of the log that packs take: behind the documents’ own, before those of SQL applications. */
export const packPartitionFirst = 0x1000;
export const packPartitionLast = 0xdf_ffff;

/** Content of a file is checked, sealed and read in pieces of this size; small enough for a footer read by a range. */
export const chunkBytes = 256 * kibibyte;

/** Chunks one write or one read of the disk carries. A put holds three of these at most, a get two. */
export const chunksPerTransfer = 4;

/**
 * Room that content leaves free on a real disk: removing an object is an append to the log, which must find room for it and
 * for the segments behind it, of 32 MiB each.
 */
export const contentReserveBytes = 64 * mebibyte;

/** Readers open at once; each holds a file open and up to two transfers. More are refused with Busy. */
export const readersMax = 4_096;

/** Parts of an upload, as S3 has it. */
export const partNumberMax = 10_000;

/** Every part but the last one has at least this, as S3 has it. */
export const partBytesMin = 5 * mebibyte;

/** One setting of a bucket as JSON; the largest of S3, a lifecycle of 1,000 rules, is well below. */
export const settingBytesMax = 256 * kibibyte;

/** Buckets whose settings are kept in memory. */
export const bucketSettingsKeptMax = 256;

/** What a service keeps with an object as JSON: S3 allows 8 KiB of headers, which escapes may multiply. */
export const attributesBytesMax = 64 * kibibyte;

/** Items of one page of a listing. */
export const pageCountMax = 1_000;

/** Documents read ahead for a listing: few after a jump, more as long as none is needed. */
export const readAheadMin = 16;
export const readAheadMax = 1_000;

/** Changes of one key, or of one upload, that may wait for each other; more are refused with Busy. */
export const turnsWaitingMax = 1_000;

/** Removals of one call, or of one job, under way at once. */
export const removalsUnderWayMax = 64;

/** Parts one transaction of clearing away removes. */
export const partsPerRemoval = 500;

/** Files that may wait for their readers before they are removed, or to be removed; see ContentFiles. */
export const fileRemovalsUnderWayMax = 16;

/** Attempts at a change whose documents another one keeps changing, or at a read whose content keeps moving. */
export const attemptsMax = 100;

/** Layouts of assembled objects kept in memory, counted in parts. */
export const layoutPartsMax = 65_536;
