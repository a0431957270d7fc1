/** Every bound of the data catalog, with its reason. */

/** Changes of one database or of one table under way and waiting. */
export const turnsPendingMax = 1_000;

/** The values of a partition as part of a key; longer ones are shortened by a digest, so that no key outgrows its bound. */
export const partitionPlaceBytesMax = 800;

/** Children of something deleted that are removed in one transaction. */
export const sweepPieceCount = 500;

/** Databases, tables and partitions whose children are being removed at once. */
export const sweepsParallelMax = 4;

/** Partitions one page looks at; where a filter finds few among many, the page ends short and the next one goes on. */
export const scanCountMax = 10_000;

/** Read at once from the documents, each of which may have 1 MiB. */
export const scanReadCount = 32;

/** JSON text of one page, at which it ends short. */
export const pageBytesMax = 4 * 1024 * 1024;

/** AWS's: indexes of a table. */
export const indexesMax = 3;

/** AWS's: tags of a database. */
export const tagsMax = 50;

/** Deeper brackets of a filter are refused, before they fill the stack. */
export const filterDepthMax = 100;

/** Ids are numbers that JSON carries exactly; this many are reserved at once. */
export const idsReserved = 64;
