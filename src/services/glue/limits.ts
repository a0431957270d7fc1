/**
 * AWS's quotas for the Glue Data Catalog, and bounds of our own. Pages, as of autumn 2026:
 * [api] https://docs.aws.amazon.com/glue/latest/webapi/ and the operation's name
 */

/** JSON of one request; what it makes must fit one transaction of the documents. */
export const requestBytesMax = 6 * 1024 * 1024;

/** [api] GetDatabases, GetTables, GetTableVersions, GetUserDefinedFunctions: results of one call. */
export const pageCountMax = 100;

/** [api] GetPartitions: results of one call. */
export const partitionsPageMax = 1_000;

/** [api] SearchTables: results of one call. */
export const searchPageMax = 1_000;

/** Databases, and tables or functions in them, that one page of a search looks at; the next one goes on behind them. */
export const searchScanMax = 10_000;

/** The same for a search that sorts: it looks at all for every page. */
export const searchSortMax = 50_000;

/** A NextToken holds the name of one thing; a longer one was not made here. */
export const tokenBytesMax = 8_192;

/** A resource policy, in bytes. */
export const policyBytesMax = 10_240;
