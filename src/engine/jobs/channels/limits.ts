/** Every bound of channels, with its reason. */

/** Channels of one stream into buckets, as AWS has it. */
export const channelsPerStreamMax = 1;

/** How old the oldest record may be that is not delivered yet, as AWS has it. */
export const freshnessSMin = 300;
export const freshnessSMax = 900;
export const freshnessSDefault = 300;

/** An object is cut at this size, whatever the freshness says: AWS does not tell its own. */
export const objectMiBMax = 128;

/** Changes of one channel under way and waiting. */
export const pendingCountMax = 100;
