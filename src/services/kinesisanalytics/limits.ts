/** Quotas of the service, each with where AWS says it. */

/** Code of 100 KiB, a thousand columns, and room for their mappings. */
export const requestBytesMax = 4 * 1024 * 1024;

// https://docs.aws.amazon.com/kinesisanalytics/latest/dev/limits.html
export const inputsMax = 1;
export const outputsMax = 3;
export const referencesMax = 1;
export const loggingOptionsMax = 1;

/** https://docs.aws.amazon.com/kinesisanalytics/latest/dev/how-tagging.html */
export const tagsMax = 50;

/** Of one page of ListApplications, where the caller names none; the model has the same as the most. */
export const applicationsListedDefault = 50;

/** How much discovery looks at. AWS names no number. */
export const sampleRecordsMax = 100;
export const sampleBytesMax = 1024 * 1024;
/** How long a sample from NOW waits for records to come, where there are none. */
export const sampleWaitMs = 5_000;
/** How old the records may be that a sample starting NOW is made of. */
export const sampleAgeMsMax = 10 * 60_000;
/** How many of the sample's rows an answer shows. */
export const sampleRowsShownMax = 10;
