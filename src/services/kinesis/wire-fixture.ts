/** The whole service behind the dispatcher, called with JSON as clients call it; for the tests of its operations. */
import assert from 'node:assert/strict';
import { jsonCall, jsonOf, testDispatcher, testNowMs, bodyOf } from '../../wire/aws/dispatch-fixture.ts';
import { newKinesis, type KinesisWorld } from './kinesis.fixture.ts';
import type { LimitsMode } from './limits.ts';
import type { ArnMode } from './names.ts';
import { kinesisService } from './service.ts';

export interface Caller {
  /** Twelve digits: in dev mode the access key is the account. */
  readonly account?: string;
  readonly region?: string;
}

export interface Wire extends AsyncDisposable {
  readonly world: KinesisWorld;
  /** ARNs that were taken to mean the caller's own stream. */
  readonly redirects: { readonly meant: string; readonly own: string }[];
  /** The answer of a call that succeeds; undefined where it has no body. */
  call(operation: string, input: unknown, caller?: Caller): Promise<Answer>;
  /** `code: message` of a call that fails with 400. */
  refused(operation: string, input: unknown, caller?: Caller): Promise<string>;
}

export type Answer = Readonly<Record<string, unknown>>;

export async function openWire(
  options: { limits?: LimitsMode; transitionMs?: number; arns?: ArnMode; isStrict?: boolean } = {},
): Promise<Wire> {
  const world = await newKinesis(options);
  const redirects: { readonly meant: string; readonly own: string }[] = [];
  const service = kinesisService({
    streams: world.parts.streams,
    channels: world.parts.channels,
    arns: options.arns ?? 'lenient',
    isStrict: options.isStrict ?? false,
    events: { arnTakenAsOwn: (detail) => redirects.push(detail) },
  });
  const { handler, failures } = testDispatcher({ services: [service] });

  const send = async (operation: string, input: unknown, { account, region }: Caller) =>
    await handler(
      jsonCall(`Kinesis_20131202.${operation}`, input, {
        accessKeyId: account ?? '000000000000',
        nowMs: testNowMs,
        ...(region === undefined ? {} : { region }),
      }),
    );

  return {
    world,
    redirects,
    async call(operation, input, caller = {}) {
      const response = await send(operation, input, caller);
      const body = (await bodyOf(response)).toString();
      assert.equal(response.status, 200, `${operation}: ${body} ${failures.join()}`);
      return body === '' ? {} : (JSON.parse(body) as Answer);
    },
    async refused(operation, input, caller = {}) {
      const response = await send(operation, input, caller);
      const body = (await jsonOf(response)) as { readonly __type?: string; readonly message?: string };
      assert.equal(response.status, 400, `${operation}: ${JSON.stringify(body)} ${failures.join()}`);
      return `${body.__type}: ${body.message}`;
    },
    [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
  };
}

export const testStreamArn = 'arn:aws:kinesis:us-east-1:000000000000:stream/orders';

export type WireOptions = NonNullable<Parameters<typeof openWire>[0]>;

/** With a stream called `orders`, of one shard unless the input of CreateStream says otherwise. */
export async function openOrders(options: WireOptions = {}, input: object = { ShardCount: 1 }): Promise<Wire> {
  const wire = await openWire(options);
  await wire.call('CreateStream', { StreamName: 'orders', ...input });
  return wire;
}

/** DescribeStreamSummary of `orders`. */
export async function summary(wire: Wire): Promise<Answer> {
  const { StreamDescriptionSummary } = await wire.call('DescribeStreamSummary', { StreamName: 'orders' });
  return StreamDescriptionSummary as Answer;
}

/** Moves the clock past a transition of this length. */
export async function settle({ world }: Wire, transitionMs: number): Promise<void> {
  world.clock.advance(transitionMs);
  await world.parts.streams.catalog.idle();
}
