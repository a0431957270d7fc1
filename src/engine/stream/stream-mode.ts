/** AWS's UpdateStreamMode: between provisioned and on-demand, at most twice in 24 hours. The shards stay as they are. */
import type { Accounts } from './account-settings.ts';
import type { Catalog } from './catalog.ts';
import { StreamError } from './errors.ts';
import { recentCount, withTime } from './stream-history.ts';
import type { ControlLimits } from './stream-limits.ts';
import { requireActive, type StreamMode, type StreamName } from './stream.ts';
import { checkWarmThroughput } from './warm-throughput.ts';

const changesKeptMax = 2;

/** Errors: StreamNotFound, StreamInUse, DailyChangesExceeded, OnDemandOnly, CommitmentNeeded. The mode it has is no change. */
export async function updateStreamMode(
  {
    catalog,
    accounts,
    limits,
  }: {
    readonly catalog: Catalog;
    readonly accounts: Accounts;
    readonly limits: ControlLimits;
  },
  name: StreamName,
  { mode, warmThroughputMiBps }: { readonly mode: StreamMode; readonly warmThroughputMiBps: number | undefined },
): Promise<void> {
  await catalog.change(name, async (stream, { nowMs }) => {
    requireActive(stream);
    if (warmThroughputMiBps !== undefined) checkWarmThroughput(accounts, { ...stream, mode }, warmThroughputMiBps);
    if (stream.mode === mode) return undefined;
    const { history } = stream;
    const limit = limits.modeChangesPerDayMax;
    if (recentCount(history.modeChangesMs, nowMs) >= limit)
      throw new StreamError({
        code: 'DailyChangesExceeded',
        account: stream.account,
        name: stream.name,
        change: 'mode',
        limit,
      });
    return {
      set: {
        mode,
        warmThroughputMiBps: mode === 'on-demand' ? warmThroughputMiBps || undefined : undefined,
        // Only an on-demand stream may ignore partition keys.
        distribution: mode === 'on-demand' ? stream.distribution : 'user-partition-key',
        history: { ...history, modeChangesMs: withTime(history.modeChangesMs, nowMs, changesKeptMax) },
      },
      updating: true,
    };
  });
}
