/** Times of changes that AWS counts over a rolling day. */
const rollingMs = 24 * 3_600_000;

export function recentCount(times: readonly number[], nowMs: number): number {
  return times.filter((timeMs) => timeMs > nowMs - rollingMs).length;
}

/** With the time added, newest last; of what lies within the day the newest `countMax` are kept. */
export function withTime(times: readonly number[], nowMs: number, countMax: number): readonly number[] {
  return [...times.filter((timeMs) => timeMs > nowMs - rollingMs), nowMs].slice(-countMax);
}
