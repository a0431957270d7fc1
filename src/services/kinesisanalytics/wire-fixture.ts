/** Both versions of the interface over one catalog, called with JSON as clients call them; for the tests of its operations. */
import assert from 'node:assert/strict';
import type { RecordSource } from '../../engine/delivery/record-source.ts';
import { Applications } from '../../engine/jobs/applications/catalog.ts';
import { silentApplicationEvents } from '../../engine/jobs/applications/events.ts';
import { MemoryLog } from '../../engine/log/memory/memory-log.ts';
import { LogMeta } from '../../engine/meta/log-meta.ts';
import { memoryView } from '../../engine/meta/view.ts';
import { HeldMonotonic, startMs } from '../../engine/stream/data-plane.fixture.ts';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { bodyOf, jsonCall, testDispatcher, testNowMs } from '../../wire/aws/dispatch-fixture.ts';
import { Samples } from './samples.ts';
import { kinesisAnalyticsService } from './v1/service.ts';
import { kinesisAnalyticsV2Service } from './v2/service.ts';

export type Answer = Readonly<Record<string, unknown>>;

/** One version of the interface. */
export interface Version {
  readonly name: 'v1' | 'v2';
  /** The answer of a call that succeeds. */
  call(operation: string, input: object): Promise<Answer>;
  /** `code: message` of a call that fails. */
  refused(operation: string, input: object): Promise<string>;
}

export interface Wire extends AsyncDisposable {
  readonly v1: Version;
  readonly v2: Version;
  readonly applications: Applications;
  readonly clock: VirtualClock;
  readonly monotonic: HeldMonotonic;
  readonly samples: Samples;
  /** What samples are read from, by ARN and by `bucket/key`. */
  readonly streams: Map<string, RecordSource>;
  readonly objects: Map<string, Uint8Array>;
}

export interface WireOptions {
  readonly transitionMs?: number;
  readonly isStrict?: boolean;
}

export async function openWire({ transitionMs = 0, isStrict = false }: WireOptions = {}): Promise<Wire> {
  const clock = new VirtualClock({ frozenAtMs: startMs });
  const log = new MemoryLog({ clock });
  const meta = await LogMeta.open({ log, viewFile: memoryView });
  const monotonic = new HeldMonotonic();
  const events = silentApplicationEvents;
  const applications = await Applications.open({
    log,
    meta,
    clock,
    monotonic,
    events,
    transitionMs,
    isStrict,
  });
  applications.attend({ check: () => undefined, begin: async () => undefined, ended: () => Promise.resolve() });
  const streams = new Map<string, RecordSource>();
  const objects = new Map<string, Uint8Array>();
  const samples = new Samples({
    sources: { stream: (arn) => streams.get(arn), object: async (bucket, key) => objects.get(`${bucket}/${key}`) },
    clock,
    monotonic,
  });
  const parts = { applications, samples, isStrict };
  const { handler, failures } = testDispatcher({
    services: [kinesisAnalyticsService(parts), kinesisAnalyticsV2Service(parts)],
  });
  const version = (name: Version['name'], prefix: string): Version => {
    const send = async (operation: string, input: object): Promise<{ status: number; body: string }> => {
      const caller = { accessKeyId: '000000000000', nowMs: testNowMs, service: 'kinesisanalytics' };
      const response = await handler(jsonCall(`${prefix}.${operation}`, input, caller));
      return { status: response.status, body: (await bodyOf(response)).toString() };
    };
    return {
      name,
      async call(operation, input) {
        const { status, body } = await send(operation, input);
        assert.equal(status, 200, `${operation}: ${body} ${failures.join()}`);
        return JSON.parse(body) as Answer;
      },
      async refused(operation, input) {
        const { status, body } = await send(operation, input);
        assert.equal(status, 400, `${operation}: ${body} ${failures.join()}`);
        const { __type: code, message } = JSON.parse(body) as { readonly __type: string; readonly message: string };
        return `${code}: ${message}`;
      },
    };
  };
  return {
    v1: version('v1', 'KinesisAnalytics_20150814'),
    v2: version('v2', 'KinesisAnalytics_20180523'),
    applications,
    clock,
    monotonic,
    samples,
    streams,
    objects,
    async [Symbol.asyncDispose]() {
      await applications[Symbol.asyncDispose]();
      await meta[Symbol.asyncDispose]();
      await log[Symbol.asyncDispose]();
    },
  };
}

export const streamArn = 'arn:aws:kinesis:us-east-1:000000000000:stream/readings';
export const deliveryArn = 'arn:aws:firehose:us-east-1:000000000000:deliverystream/results';
export const roleArn = 'arn:aws:iam::000000000000:role/analytics';
export const applicationArn = 'arn:aws:kinesisanalytics:us-east-1:000000000000:application/lab';

export const schema = {
  RecordFormat: {
    RecordFormatType: 'JSON',
    MappingParameters: { JSONMappingParameters: { RecordRowPath: '$' } },
  },
  RecordEncoding: 'UTF-8',
  RecordColumns: [
    { Name: 'sensor', Mapping: '$.sensor', SqlType: 'VARCHAR(16)' },
    { Name: 'value', Mapping: '$.value', SqlType: 'DOUBLE' },
  ],
};

export const code = `CREATE STREAM "OUT" ("sensor" VARCHAR(16), "most" DOUBLE);
CREATE PUMP "PUMP" AS INSERT INTO "OUT" SELECT STREAM "sensor", MAX("value") FROM "SOURCE_SQL_STREAM_001"
GROUP BY "sensor", FLOOR("SOURCE_SQL_STREAM_001".ROWTIME TO MINUTE);`;

/** The role stands at each resource in the first version and at the application in the second. */
function link(version: Version, arn: string): object {
  return version.name === 'v1' ? { ResourceARN: arn, RoleARN: roleArn } : { ResourceARN: arn };
}

export function input(version: Version): object {
  return {
    NamePrefix: 'SOURCE_SQL_STREAM',
    KinesisStreamsInput: link(version, streamArn),
    InputSchema: schema,
  };
}

export function output(version: Version): object {
  return {
    Name: 'OUT',
    KinesisFirehoseOutput: link(version, deliveryArn),
    DestinationSchema: { RecordFormatType: 'JSON' },
  };
}

/** An application called `lab`, with an input and the code. */
export async function create(version: Version, more: object = {}): Promise<Answer> {
  if (version.name === 'v1')
    return version.call('CreateApplication', {
      ApplicationName: 'lab',
      Inputs: [input(version)],
      ApplicationCode: code,
      ...more,
    });
  return version.call('CreateApplication', {
    ApplicationName: 'lab',
    RuntimeEnvironment: 'SQL-1_0',
    ServiceExecutionRole: roleArn,
    ApplicationConfiguration: {
      SqlApplicationConfiguration: { Inputs: [input(version)] },
      ApplicationCodeConfiguration: { CodeContentType: 'PLAINTEXT', CodeContent: { TextContent: code } },
    },
    ...more,
  });
}

/** DescribeApplication of `lab`. */
export async function detail(version: Version): Promise<Answer> {
  const { ApplicationDetail } = await version.call('DescribeApplication', { ApplicationName: 'lab' });
  return ApplicationDetail as Answer;
}

/** The descriptions of one kind of `lab`, wherever the version shows them. */
export async function descriptions(version: Version, member: string): Promise<readonly Answer[]> {
  const shown = await detail(version);
  if (version.name === 'v1' || member in shown) return shown[member] as readonly Answer[];
  const { SqlApplicationConfigurationDescription: sql } = shown['ApplicationConfigurationDescription'] as Answer;
  return (sql as Answer)[member] as readonly Answer[];
}

/** Runs a test's steps with each version on a catalog of its own. */
export async function withEach(
  steps: (version: Version, wire: Wire) => Promise<void>,
  options: WireOptions = {},
): Promise<void> {
  for (const name of ['v1', 'v2'] as const) {
    await using wire = await openWire(options);
    await steps(wire[name], wire);
  }
}
