/** The whole service behind the dispatcher, over a log in memory and hand-held time, called with JSON as clients call it. */
import assert from 'node:assert/strict';
import { memorySecretFile } from '../../base/secret-file.ts';
import { silentCatalogEvents } from '../../engine/delivery/catalog-events.ts';
import { DeliveryCatalog } from '../../engine/delivery/catalog.ts';
import { decodeDirectPayload } from '../../engine/delivery/direct-payload.ts';
import type { DataStreamName, DeliveryStream } from '../../engine/delivery/delivery-stream.ts';
import { Intake } from '../../engine/delivery/intake.ts';
import { sealedAttribute, type DeliverySealing } from '../../engine/delivery/sealing.ts';
import { DataKeyDestruction } from '../../engine/delivery/stream-encryption.ts';
import { DataKeys } from '../../engine/keys/data-keys.ts';
import { MasterKeyFile } from '../../engine/keys/master-keys.ts';
import type { Offset } from '../../engine/log/log.ts';
import { MemoryLog } from '../../engine/log/memory/memory-log.ts';
import { LogMeta } from '../../engine/meta/log-meta.ts';
import { memoryView } from '../../engine/meta/view.ts';
import { CountingRandom, HeldMonotonic, startMs } from '../../engine/stream/data-plane.fixture.ts';
import { JqMachine } from '../../io/jq/jq-machine.ts';
import { realMonotonic } from '../../io/real-ports.ts';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { bodyOf, jsonCall, jsonOf, testDispatcher, testNowMs } from '../../wire/aws/dispatch-fixture.ts';
import type { Service } from '../../wire/aws/service.ts';
import type { LimitsMode } from './limits.ts';
import type { ArnMode } from './parts.ts';
import type { MeasuredPut } from './put-meter.ts';
import { firehoseService } from './service.ts';

export const account = '000000000000';
export const region = 'us-east-1';
export const roleArn = `arn:aws:iam::${account}:role/delivery`;
export const bucketArn = 'arn:aws:s3:::lake';

/** The least that a destination says. */
export const place = { RoleARN: roleArn, BucketARN: bucketArn };

export interface Caller {
  /** Twelve digits: in dev mode the access key is the account. */
  readonly account?: string;
  readonly region?: string;
}

export type Answer = Readonly<Record<string, unknown>>;

export interface WireOptions {
  readonly limits?: LimitsMode;
  readonly transitionMs?: number;
  readonly arns?: ArnMode;
  readonly isStrict?: boolean;
  /** Runs when a put is on its way to the log. */
  readonly duringPut?: (catalog: DeliveryCatalog) => Promise<void>;
  /** Names of data streams that are there, in the fixture's own account and region unless said. */
  readonly dataStreams?: readonly string[];
}

export interface Wire extends AsyncDisposable {
  readonly catalog: DeliveryCatalog;
  readonly clock: VirtualClock;
  readonly monotonic: HeldMonotonic;
  readonly metered: MeasuredPut[];
  /** Prefixes that were borne without one for errors, and ARNs that were taken as the caller's own. */
  readonly warnings: string[];
  /** The answer of a call that succeeds; an empty object where it has no body. */
  call(operation: string, input: unknown, caller?: Caller): Promise<Answer>;
  /** `code: message` of a call that fails, with its status where that is not 400. */
  refused(operation: string, input: unknown, caller?: Caller): Promise<string>;
  /** DescribeDeliveryStream of `orders`, or of another one. */
  describe(name?: string): Promise<Answer>;
  get(name?: string): DeliveryStream;
  /** The texts that wait, and whether they are sealed. */
  waiting(name?: string): Promise<readonly { readonly texts: readonly string[]; readonly isSealed: boolean }[]>;
}

export async function openWire(options: WireOptions = {}): Promise<Wire> {
  const parts = new AsyncDisposableStack();
  const world = await openWorld(options, parts);
  const { catalog, clock, monotonic, keys, log } = world;
  const metered: MeasuredPut[] = [];
  const warnings: string[] = [];
  const { isStrict = false, arns = 'lenient', limits = 'data', dataStreams = [] } = options;
  const { sealing } = world;
  const intake = new Intake({ log, sealing });
  const service = firehoseService({
    ...{ catalog, keys, monotonic, random: world.random, limits, arns, isStrict },
    intake: {
      put: async (stream, records) => {
        await options.duringPut?.(catalog);
        return await intake.put(stream, records);
      },
    },
    dataStreams: {
      find: (name: DataStreamName) =>
        name.account === account && name.region === region && dataStreams.includes(name.name) ? name : undefined,
    },
    schemas: {
      find: async ({ catalogId, tableName }) =>
        catalogId !== account || tableName === 'missing' ? undefined : { columns: [], versionId: '1' },
    },
    openJq: () => new JqMachine(realMonotonic),
    meter: { put: (_stream, measure) => void metered.push(measure) },
    events: {
      arnTakenAsOwn: ({ meant, own }) => void warnings.push(`${meant} as ${own}`),
      sourceLeftAside: ({ deliveryStream, streamArn }) => void warnings.push(`${deliveryStream} not from ${streamArn}`),
      errorPrefixMissing: ({ deliveryStream, prefix }) => void warnings.push(`${deliveryStream}: ${prefix}`),
      catalogTakenAsOwn: ({ deliveryStream, meant }) => void warnings.push(`${deliveryStream} not by ${meant}`),
      tableMissing: ({ deliveryStream, table }) => void warnings.push(`${deliveryStream} without ${table}`),
    },
  });
  const calls = callsOf(service);
  const get = (name = 'orders'): DeliveryStream => catalog.get({ account, region, name });
  return {
    ...{ catalog, clock, monotonic, metered, warnings, get },
    ...calls,
    async describe(name = 'orders') {
      const { DeliveryStreamDescription } = await calls.call('DescribeDeliveryStream', { DeliveryStreamName: name });
      return DeliveryStreamDescription as Answer;
    },
    async waiting(name) {
      const { source } = get(name);
      assert.ok(source.kind === 'direct-put', 'puts wait for it');
      const { partition } = source;
      const entries = await log.read(partition, 0 as Offset, { bytesMax: Infinity });
      return await Promise.all(
        entries.map(async ({ attributes, payload }) => {
          const isSealed = (attributes & sealedAttribute) !== 0;
          const plain = isSealed ? await sealing.open(partition, payload) : payload;
          return { texts: decodeDirectPayload(plain).map((record) => Buffer.from(record).toString()), isSealed };
        }),
      );
    },
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  };
}

async function openWorld({ transitionMs = 0, isStrict = false }: WireOptions, parts: AsyncDisposableStack) {
  const clock = new VirtualClock({ frozenAtMs: startMs });
  const monotonic = new HeldMonotonic();
  const random = new CountingRandom();
  const log = parts.use(new MemoryLog({ clock }));
  const meta = parts.use(await LogMeta.open({ log, viewFile: memoryView }));
  const masterKeys = await MasterKeyFile.open({ file: memorySecretFile(), random });
  const createsMasterKey = (id: string): boolean => !isStrict || id.includes('alias/aws/');
  const keys = new DataKeys({ meta, masterKeys, clock, random, createsMasterKey });
  const events = silentCatalogEvents;
  const catalog = parts.use(await DeliveryCatalog.open({ log, meta, clock, monotonic, events, transitionMs }));
  catalog.attach(parts.use(new DataKeyDestruction(keys, events)));
  catalog.start();
  const contextOf = (partition: number): Buffer => Buffer.from(String(partition));
  const sealing: DeliverySealing = {
    seal: ({ dataKeyId }, partition, payload) => keys.seal(dataKeyId, payload, contextOf(partition)),
    open: (partition, payload) => keys.open(payload, contextOf(partition)),
  };
  return { clock, monotonic, random, log, keys, catalog, sealing };
}

function callsOf(service: Service): Pick<Wire, 'call' | 'refused'> {
  const { handler, failures } = testDispatcher({ services: [service] });
  const send = async (operation: string, input: unknown, caller: Caller = {}) =>
    await handler(
      jsonCall(`Firehose_20150804.${operation}`, input, {
        accessKeyId: caller.account ?? account,
        nowMs: testNowMs,
        ...(caller.region === undefined ? {} : { region: caller.region }),
      }),
    );
  return {
    async call(operation, input, caller) {
      const response = await send(operation, input, caller);
      const body = (await bodyOf(response)).toString();
      assert.equal(response.status, 200, `${operation}: ${body} ${failures.join()}`);
      return body === '' ? {} : (JSON.parse(body) as Answer);
    },
    async refused(operation, input, caller) {
      const response = await send(operation, input, caller);
      const body = (await jsonOf(response)) as { readonly __type?: string; readonly message?: string };
      assert.ok(response.status >= 400, `${operation}: ${JSON.stringify(body)} ${failures.join()}`);
      const status = response.status === 400 ? '' : `${response.status} `;
      return `${status}${body.__type}: ${body.message}`;
    },
  };
}

/** With a delivery stream called `orders`. */
export async function openOrders(options: WireOptions = {}, input: object = {}): Promise<Wire> {
  const wire = await openWire(options);
  await createOrders(wire, input);
  return wire;
}

export async function createOrders(wire: Wire, input: object = {}): Promise<void> {
  await wire.call('CreateDeliveryStream', {
    DeliveryStreamName: 'orders',
    ...('S3DestinationConfiguration' in input ? {} : { ExtendedS3DestinationConfiguration: place }),
    ...input,
  });
}

/** Of a creation with this extended destination. */
export async function refusedDestination(wire: Wire, destination: object, more: object = {}): Promise<string> {
  return await wire.refused('CreateDeliveryStream', {
    DeliveryStreamName: 'refused',
    ExtendedS3DestinationConfiguration: { ...place, ...destination },
    ...more,
  });
}

/** Moves the clock past a transition of this length. */
export async function settle({ clock, catalog }: Wire, transitionMs: number): Promise<void> {
  clock.advance(transitionMs);
  await catalog.idle();
}
