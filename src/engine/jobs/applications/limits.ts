/** Every bound of SQL applications, with its reason. */

const mebibyte = 1024 * 1024;

/** AWS: 50 applications in a region. */
export const applicationsMax = 50;

/** Changes of one application under way and waiting. */
export const pendingCountMax = 1_000;

/**
 * Read from all inputs at once: one wait for the disk and one ROWTIME for so many records. A batch of a backlog is about 0.1 s of
 * work, which hides the wait for the next one.
 */
export const batchBytesMax = 8 * mebibyte;
export const batchRecordsMax = 50_000;

/** Lanes that are read side by side; each gets its share of a batch. */
export const lanesAtOnce = 16;

/** A checkpoint's text lies in the log in pieces of this size. */
export const checkpointPieceBytes = 4 * mebibyte;

/** A reference table's object; AWS takes 1 GB, which a process that holds the rows as values cannot. */
export const referenceBytesMax = 128 * mebibyte;
export const referenceRowsMax = 2_000_000;

/** Rows of one put, as the API of data streams and of delivery streams has it. */
export const putRecordsMax = 500;
export const putBytesMax = 4 * mebibyte;
/** Puts of one output that wait for the disk together; they are made in the order of their rows. */
export const putsAtOnce = 8;

/** Of one call of a function that prepares records: in base64 well below the 6 MB a call may have. */
export const processedRecordsMax = 1_000;
export const processedBytesMax = 3 * mebibyte;

/** AWS: a row with its metadata. */
export const rowBytesMax = 512 * 1024;

/** Rows that wait for one listener of an in-application stream; what comes past them is counted and dropped. */
export const tailRowsMax = 1_000;

/** Listeners of one application. */
export const tailsMax = 100;

/** How often a running application says how it is. */
export const meterIntervalMs = 5_000;
