/** The Kinesis service's parts over a log in memory and hand-held time; for the tests of its operations. */
import assert from 'node:assert/strict';
import { ChannelCatalog } from '../../engine/jobs/channels/channel-catalog.ts';
import { DataKeys } from '../../engine/keys/data-keys.ts';
import { MasterKeyFile } from '../../engine/keys/master-keys.ts';
import { memorySecretFile } from '../../base/secret-file.ts';
import { MemoryLog } from '../../engine/log/memory/memory-log.ts';
import { LogMeta } from '../../engine/meta/log-meta.ts';
import { memoryView } from '../../engine/meta/view.ts';
import { createStream, type NewStream } from '../../engine/stream/create-stream.ts';
import { CountingRandom, HeldMonotonic, startMs } from '../../engine/stream/data-plane.fixture.ts';
import { silentEvents } from '../../engine/stream/events.ts';
import { openStreams } from '../../engine/stream/open-streams.ts';
import { noMeter } from '../../engine/stream/stream-meter.ts';
import type { Stream } from '../../engine/stream/stream.ts';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { AwsError } from '../../wire/aws/aws-error.ts';
import type { Operation, RequestContext } from '../../wire/aws/service.ts';
import { silentKinesisEvents } from './events.ts';
import { limitsFor, type LimitsMode } from './limits.ts';
import { Names } from './names.ts';
import type { KinesisParts } from './parts.ts';

export const account = '000000000000';
export const region = 'us-east-1';

export interface KinesisWorld extends AsyncDisposable {
  readonly parts: KinesisParts;
  readonly clock: VirtualClock;
  readonly monotonic: HeldMonotonic;
  readonly log: MemoryLog;
  readonly context: RequestContext;
  /** By name; empty at first. */
  readonly buckets: Map<string, { account: string; region: string }>;
  create(name: string, wanted?: Partial<NewStream>): Promise<Stream>;
  call<In, Out>(operation: (parts: KinesisParts) => Operation<In, Out>, input: In): Promise<Out>;
}

export async function newKinesis(options: { limits?: LimitsMode; transitionMs?: number } = {}): Promise<KinesisWorld> {
  const clock = new VirtualClock({ frozenAtMs: startMs });
  const monotonic = new HeldMonotonic();
  const random = new CountingRandom();
  const log = new MemoryLog({ clock });
  const meta = await LogMeta.open({ log, viewFile: memoryView });
  const masterKeys = await MasterKeyFile.open({ file: memorySecretFile(), random });
  const keys = new DataKeys({ meta, masterKeys, clock, random, createsMasterKey: () => true });
  const limits = limitsFor(options.limits ?? 'data');
  const { transitionMs = 0 } = options;
  const streams = await openStreams({
    log,
    meta,
    keys,
    clock,
    monotonic,
    random,
    limits,
    meter: noMeter,
    events: silentEvents,
    transitionMs,
  });
  const names = new Names(streams.catalog, 'lenient', silentKinesisEvents);
  const buckets = new Map<string, { account: string; region: string }>();
  const channels = await ChannelCatalog.open({
    ...{ meta, clock, monotonic, random, transitionMs },
    events: { settlingFailed: () => undefined, listenerFailed: () => undefined },
  });
  const findBucket = (name: string) => buckets.get(name);
  const parts: KinesisParts = { streams, names, channels: { catalog: channels, findBucket }, isStrict: false };
  const context: RequestContext = {
    requestId: 'request',
    principal: { account, accessKeyId: undefined, arn: `arn:aws:iam::${account}:root`, userId: account },
    account,
    region,
    sourceAddress: '127.0.0.1',
    userAgent: 'test',
    isTls: false,
    signal: new AbortController().signal,
  };
  return {
    parts,
    clock,
    monotonic,
    log,
    context,
    buckets,
    create: (name, wanted = {}) =>
      createStream(
        { ...streams, limits: limits.control },
        { account, region, name },
        {
          mode: 'provisioned',
          shardCount: 1,
          recordBytesMax: 1024 * 1024,
          warmThroughputMiBps: undefined,
          distribution: 'user-partition-key',
          tags: new Map(),
          ...wanted,
        },
      ),
    call: async (operation, input) => operation(parts).handle(input, context),
    async [Symbol.asyncDispose]() {
      await channels[Symbol.asyncDispose]();
      await streams[Symbol.asyncDispose]();
      await meta[Symbol.asyncDispose]();
      await log[Symbol.asyncDispose]();
    },
  };
}

/** For assert.rejects: the AWS error with exactly this code and message. */
export function awsError(code: string, message: string): (error: unknown) => true {
  return (error) => {
    assert.ok(error instanceof AwsError, String(error));
    assert.deepEqual([error.code, error.message], [code, message]);
    return true;
  };
}
