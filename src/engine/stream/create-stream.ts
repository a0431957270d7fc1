/** AWS's CreateStream: quotas, defaults and the tags that come with a stream. */
import type { Accounts, AccountScope } from './account-settings.ts';
import type { Catalog } from './catalog.ts';
import { StreamError } from './errors.ts';
import { hourMs } from './retention.ts';
import { shardsPerStreamMax, type ControlLimits } from './stream-limits.ts';
import type { Stream, StreamMode, StreamName } from './stream.ts';
import type { Tags } from './tags.ts';
import type { Turns } from './turns.ts';
import { checkWarmThroughput } from './warm-throughput.ts';

/** What AWS gives an on-demand stream to start with: 4 MB/s of writes. */
export const onDemandShardCount = 4;

const retentionHoursDefault = 24;

export interface NewStream {
  readonly mode: StreamMode;
  /** Of a provisioned stream; an on-demand stream starts with four. */
  readonly shardCount: number | undefined;
  readonly recordBytesMax: number;
  readonly warmThroughputMiBps: number | undefined;
  readonly distribution: Stream['distribution'];
  readonly tags: ReadonlyMap<string, string>;
}

export interface CreateParts {
  readonly catalog: Catalog;
  readonly accounts: Accounts;
  readonly tags: Tags;
  readonly limits: ControlLimits;
  /** Creations of one account and region take turns, so that two cannot both take the last place under a quota. */
  readonly creations: Turns;
}

/** Errors: StreamExists, the quotas' errors, OnDemandOnly, CommitmentNeeded, TagsExceeded. */
export async function createStream(parts: CreateParts, name: StreamName, wanted: NewStream): Promise<Stream> {
  const { catalog, accounts, tags, limits, creations } = parts;
  const shardCount = wanted.mode === 'on-demand' ? onDemandShardCount : (wanted.shardCount ?? 1);
  return await creations.take(`${name.account}/${name.region}`, async () => {
    if (catalog.find(name) !== undefined)
      throw new StreamError({ code: 'StreamExists', account: name.account, name: name.name });
    if (wanted.mode === 'provisioned' && wanted.distribution === 'auto')
      throw new StreamError({ code: 'OnDemandOnly', name: name.name, what: 'auto-distribution' });
    if (wanted.warmThroughputMiBps !== undefined)
      checkWarmThroughput(accounts, { ...name, mode: wanted.mode }, wanted.warmThroughputMiBps);
    checkQuotas(catalog, limits, name, { mode: wanted.mode, shardCount });
    let tagsCommitted = (): void => undefined;
    return await catalog.create(name, {
      shardCount,
      fields: {
        mode: wanted.mode,
        retentionMs: retentionHoursDefault * hourMs,
        hiddenBeforeMs: 0,
        recordBytesMax: wanted.recordBytesMax,
        shardMetrics: new Set(),
        encryption: undefined,
        dataKeys: [],
        warmThroughputMiBps: wanted.warmThroughputMiBps,
        distribution: wanted.distribution,
        history: { modeChangesMs: [], shardCountUpdatesMs: [], encryptionStartsMs: [], encryptionStopsMs: [] },
      },
      documents: (stream) => {
        const initial = tags.initial({ stream }, name, wanted.tags);
        tagsCommitted = initial.committed;
        return initial.documents;
      },
      committed: () => tagsCommitted(),
    });
  });
}

export interface Usage {
  readonly openShardCount: number;
  readonly onDemandStreamCount: number;
  readonly creatingCount: number;
}

/** What an account holds in a region, as quotas count it. */
export function usage(catalog: Catalog, scope: AccountScope): Usage {
  const streams = catalog.list(scope);
  return {
    openShardCount: streams.reduce((count, stream) => count + stream.openShards.length, 0),
    onDemandStreamCount: streams.filter(({ mode }) => mode === 'on-demand').length,
    creatingCount: streams.filter(({ status }) => status === 'creating').length,
  };
}

function checkQuotas(
  catalog: Catalog,
  limits: ControlLimits,
  { account, region, name }: StreamName,
  { mode, shardCount }: { readonly mode: StreamMode; readonly shardCount: number },
): void {
  if (shardCount > shardsPerStreamMax)
    throw new StreamError({ code: 'ShardsPerStreamExceeded', name, count: shardCount, limit: shardsPerStreamMax });
  const shardsMax = limits.shardsPerAccountMax(region);
  const quotas = [shardsMax, limits.creatingStreamsMax, limits.onDemandStreamsMax];
  // Counting goes through all streams, so making many would slow down with their number.
  if (quotas.every((quota) => quota === Infinity)) return;
  const { openShardCount, onDemandStreamCount, creatingCount } = usage(catalog, { account, region });
  if (creatingCount >= limits.creatingStreamsMax)
    throw new StreamError({ code: 'CreatingStreamsExceeded', account, limit: limits.creatingStreamsMax });
  if (mode === 'on-demand' && onDemandStreamCount >= limits.onDemandStreamsMax)
    throw new StreamError({ code: 'OnDemandStreamsExceeded', account, region, limit: limits.onDemandStreamsMax });
  checkShardRoom(limits, { account, region }, openShardCount, shardCount);
}

/** Errors: ShardLimitExceeded. */
export function checkShardRoom(
  limits: ControlLimits,
  { account, region }: AccountScope,
  openCount: number,
  addedCount: number,
): void {
  const limit = limits.shardsPerAccountMax(region);
  if (addedCount > 0 && openCount + addedCount > limit)
    throw new StreamError({ code: 'ShardLimitExceeded', account, region, openCount, limit, addedCount });
}
