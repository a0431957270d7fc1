/** Every bound of delivery, with its reason. */

const mebibyte = 1024 * 1024;
const hourMs = 60 * 60 * 1_000;

/** AWS tries an object for a day; then its records are given up. */
export const giveUpMs = 24 * hourMs;

/** How long a direct put that was delivered is held for others who read it, such as an SQL application that is behind. */
export const holdMsMax = 48 * hourMs;

/** Read from a lane at once. */
export const readBytesMax = mebibyte;
export const readRecordsMax = 10_000;

/**
 * What a buffer may grow to while deliveries before it are still under way; nothing is read past that. AWS raises its
 * buffers as well when delivery falls behind.
 */
export const bufferBytesMax = 256 * mebibyte;

/** Records of a buffer, so that many tiny ones do not make an object nobody can list. */
export const bufferRecordsMax = 10_000_000;

/** Objects of one delivery stream that are being put at once; each holds a few pieces in memory. */
export const putsUnderWayMax = 8;

/** Objects of one target that are being put at once; the next ones make one larger object of what waits. */
export const putsPerTargetMax = 2;

/** Where the buffering interval is 0: between two objects of one target. */
export const zeroIntervalGapMs = 250;

/** Waits between attempts of a put double from the first to the last. */
export const retryMsMin = 500;
export const retryMsMax = 60_000;

/** Content is handed to compression and store in pieces of this size, whatever pieces it was read in. */
export const pieceBytes = 256 * 1024;

/** Cuts that one transaction makes. */
export const cutsPerTransaction = 100;

/** Read without an object coming of it before how far that was is stored. */
export const progressBytesMax = 64 * mebibyte;

/** AWS's quota of partitions that are buffered at once; what comes in beyond it goes to the error output. */
export const activePartitionsDefault = 500;

/** Outputs that found no room for their partition, of one object: each is named in the document of its cut. */
export const picksMax = 10_000;

/** Bytes of objects that are being filled, kept in memory by all deliveries together so that they need not be read again. */
export const keptBytesMax = 32 * mebibyte;

/** Lanes of one delivery stream that are transformed side by side; each holds the records of a call. */
export const transformLanesMax = 32;

/** About what an entry of transformed records holds. */
export const stagingEntryBytesMax = mebibyte;

/** Waits between attempts of a call double from the first to the last. */
export const transformRetryMsMin = 100;
export const transformRetryMsMax = 10_000;
