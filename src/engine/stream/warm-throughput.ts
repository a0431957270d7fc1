/**
 * AWS's warm throughput: write capacity that an on-demand stream has at once. The machine's capacity is there anyway, so here
 * it is a number that is kept and shown.
 */
import type { Accounts } from './account-settings.ts';
import type { Catalog } from './catalog.ts';
import { StreamError } from './errors.ts';
import { requireActive, type Stream, type StreamName } from './stream.ts';

/** AWS: 10 GiB/s for one on-demand stream. */
export const warmThroughputMiBpsMax = 10_240;

/** Errors: OnDemandOnly, CommitmentNeeded, WarmThroughputExceeded. */
export function checkWarmThroughput(
  accounts: Accounts,
  stream: StreamName & Pick<Stream, 'mode'>,
  mibps: number,
): void {
  if (stream.mode !== 'on-demand')
    throw new StreamError({ code: 'OnDemandOnly', name: stream.name, what: 'warm-throughput' });
  if (!accounts.isCommitted(stream)) throw new StreamError({ code: 'CommitmentNeeded', account: stream.account });
  if (mibps > warmThroughputMiBpsMax)
    throw new StreamError({ code: 'WarmThroughputExceeded', mibps, limit: warmThroughputMiBpsMax });
}

/** 0 takes it away. Errors: StreamNotFound, StreamInUse, and those of the check. */
export async function updateWarmThroughput(
  { catalog, accounts }: { readonly catalog: Catalog; readonly accounts: Accounts },
  name: StreamName,
  mibps: number,
): Promise<Stream> {
  return await catalog.change(name, async (stream) => {
    requireActive(stream);
    checkWarmThroughput(accounts, stream, mibps);
    return { set: { warmThroughputMiBps: mibps === 0 ? undefined : mibps }, updating: true };
  });
}
