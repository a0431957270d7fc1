/** How often, by the clock, a log looks for entries whose retention has passed. */
export const retentionSweepMs = 60_000;
