import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeDataPlane, startMs, type DataPlane } from './data-plane.fixture.ts';
import { StreamError } from './errors.ts';
import { offsetAfter, parseSequenceNumber, startingSequenceNumber } from './sequence-number.ts';
import type { StartPosition } from './shard-reader.ts';
import type { Stream } from './stream.ts';
import type { SubscriptionEvent } from './subscription.ts';

const consumer = { name: 'dashboard', createdAtMs: startMs };

function subscribe(
  plane: DataPlane,
  stream: Stream,
  options: { position?: StartPosition; shardIndex?: number; name?: string; signal?: AbortSignal } = {},
): ReturnType<DataPlane['subscriptions']['subscribe']> {
  const { position = { kind: 'latest' }, shardIndex = 0, name = consumer.name } = options;
  const signal = options.signal ?? new AbortController().signal;
  return plane.subscriptions.subscribe({ stream, consumer: { ...consumer, name }, shardIndex, position, signal });
}

async function next(events: AsyncGenerator<SubscriptionEvent, void, undefined>): Promise<SubscriptionEvent> {
  const result = await events.next();
  assert.ok(result.done !== true, 'the subscription goes on');
  return result.value;
}

/** Lets everything that waits only for promises run. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

const put = (plane: DataPlane, stream: Stream, value: string, partitionKey = 'a') =>
  plane.producer.put(stream, { data: Buffer.from(value), partitionKey });
const values = (event: SubscriptionEvent): string[] => event.records.map((record) => record.data.toString());

test('a record is pushed to a waiting reader as soon as it is durable', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(1, startMs);
  await put(plane, stream, 'before');
  const events = await subscribe(plane, stream);
  const waiting = next(events);
  await settle();
  const stored = await put(plane, stream, 'now');
  const event = await waiting;
  assert.deepEqual(values(event), ['now']);
  assert.equal(event.continuation, stored.sequenceNumber);
  assert.deepEqual([event.millisBehindLatest, event.children], [0, undefined]);
});

test('each starting position begins where it says', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(1, startMs);
  await put(plane, stream, 'a');
  plane.clock.advance(1000);
  await put(plane, stream, 'b');
  const cases: [StartPosition, string[]][] = [
    [{ kind: 'trim-horizon' }, ['a', 'b']],
    [{ kind: 'at-offset', offset: 1 as never }, ['b']],
    [{ kind: 'at-time', timeMs: startMs + 500 }, ['b']],
  ];
  for (const [index, [position, expected]] of cases.entries()) {
    assert.deepEqual(values(await next(await subscribe(plane, stream, { position, name: `c${index}` }))), expected);
  }
});

test('STREAM-9: a reader that goes on after the last continuation misses nothing and sees nothing twice', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(1, startMs);
  let position: StartPosition = { kind: 'trim-horizon' };
  const seen: string[] = [];
  for (let round = 0; round < 4; round++) {
    const events = await subscribe(plane, stream, { position });
    if (round > 0) await put(plane, stream, `${round}`);
    else plane.monotonic.advance(5000);
    const event = await next(events);
    seen.push(...values(event));
    assert.ok(event.continuation !== undefined);
    const parts = parseSequenceNumber(event.continuation);
    assert.ok(parts);
    position = { kind: 'at-offset', offset: offsetAfter(parts) };
    await events.return();
    plane.monotonic.advance(5000);
  }
  assert.deepEqual(seen, ['1', '2', '3']);
});

test('while nothing comes, an empty event is sent every five seconds', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(1, startMs);
  const events = await subscribe(plane, stream);
  const [shard] = stream.openShards;
  assert.ok(shard);
  for (let round = 0; round < 3; round++) {
    let came = false;
    const waiting = next(events).finally(() => {
      came = true;
    });
    await settle();
    plane.monotonic.advance(4999);
    await settle();
    assert.equal(came, false);
    plane.monotonic.advance(1);
    assert.deepEqual(await waiting, {
      records: [],
      continuation: startingSequenceNumber(shard),
      millisBehindLatest: 0,
      children: undefined,
    });
  }
});

test('at the end of a shard the children are told once and the subscription is over', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(1, startMs);
  await put(plane, stream, 'last');
  const events = await subscribe(plane, stream, { position: { kind: 'trim-horizon' } });
  assert.deepEqual(values(await next(events)), ['last']);
  const waiting = next(events);
  await settle();
  await plane.resharding.split(stream.id, 0, 2n ** 127n);
  const end = await waiting;
  assert.deepEqual([end.records, end.continuation, end.children?.map((shard) => shard.index)], [[], undefined, [1, 2]]);
  assert.equal((await events.next()).done, true);
  assert.equal(plane.subscriptions.liveCount, 0);
  plane.monotonic.advance(5000);
  const again = await subscribe(plane, stream, { position: { kind: 'trim-horizon' } });
  assert.deepEqual(values(await next(again)), ['last']);
  assert.equal((await next(again)).children?.length, 2);
});

test('STREAM-10: a second call within five seconds is refused, a later one takes over', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(2, startMs);
  const first = await subscribe(plane, stream);
  const waiting = first.next();
  await settle();
  plane.monotonic.advance(4999);
  await assert.rejects(subscribe(plane, stream), (error) => {
    assert.ok(error instanceof StreamError);
    assert.deepEqual(error.detail, { code: 'SubscriptionHeld', consumer: 'dashboard', shard: 'shardId-000000000000' });
    return true;
  });
  await subscribe(plane, stream, { shardIndex: 1 });
  await subscribe(plane, stream, { name: 'other' });
  plane.monotonic.advance(1);
  const second = await subscribe(plane, stream);
  // The idle event that was due in the same moment may still come; then it is over.
  if ((await waiting).done !== true) assert.equal((await first.next()).done, true);
  await put(plane, stream, 'x', 'a');
  assert.deepEqual(values(await next(second)), ['x']);
  await first.return();
  assert.equal(plane.subscriptions.liveCount, 3);
});

test('a failed call holds nothing', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(1, startMs);
  await assert.rejects(subscribe(plane, stream, { shardIndex: 5 }));
  await subscribe(plane, stream);
});

test('a consumer deregistered while its subscription begins gets none that lasts', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(1, startMs);
  const beginning = subscribe(plane, stream, { name: 'leaving' });
  plane.subscriptions.endConsumer(stream.id, 'leaving');
  assert.equal((await (await beginning).next()).done, true);
  assert.equal(plane.subscriptions.liveCount, 0);
});

test('it lives five minutes, whether its reader asks or not', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(1, startMs);
  const asking = await subscribe(plane, stream);
  const idle = await subscribe(plane, stream, { name: 'never reads' });
  assert.equal(plane.subscriptions.liveCount, 2);
  plane.monotonic.advance(5 * 60_000);
  assert.equal(plane.subscriptions.liveCount, 0);
  assert.equal((await asking.next()).done, true);
  assert.equal((await idle.next()).done, true);
});

test('it ends when the reader goes away, the consumer is deregistered or the server stops', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(1, startMs);
  const gone = new AbortController();
  const ends = [
    await subscribe(plane, stream, { name: 'gone', signal: gone.signal }),
    await subscribe(plane, stream, { name: 'deregistered' }),
    await subscribe(plane, stream, { name: 'stopped' }),
  ];
  const waiting = ends.map((events) => events.next());
  await settle();
  gone.abort();
  assert.equal((await waiting[0])?.done, true);
  plane.subscriptions.endConsumer(stream.id, 'deregistered');
  assert.equal((await waiting[1])?.done, true);
  plane.subscriptions.stop();
  assert.equal((await waiting[2])?.done, true);
  assert.equal((await (await subscribe(plane, stream, { name: 'late' })).next()).done, true);
});

test('it ends although the reader goes away while the shard is being read', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(1, startMs);
  const gone = new AbortController();
  const waiting = (await subscribe(plane, stream, { signal: gone.signal })).next();
  gone.abort();
  assert.equal((await waiting).done, true);
});

test('a deleted stream ends it with an error', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(1, startMs);
  const waiting = (await subscribe(plane, stream)).next();
  await settle();
  plane.directory.delete(stream.id);
  await assert.rejects(waiting, (error) => error instanceof StreamError && error.detail.code === 'StreamNotFound');
});

test('a reader gets no more than 2 MiB a second where limits apply, and as it asks where not', async () => {
  for (const limits of ['every-stream', 'none'] as const) {
    const plane = makeDataPlane({ limits });
    const stream = plane.directory.create(1, startMs);
    for (let count = 0; count < 6; count++) {
      await plane.producer.put(stream, { data: Buffer.alloc(1_000_000), partitionKey: 'k' });
      plane.monotonic.advance(1000);
    }
    const events = await subscribe(plane, stream, { position: { kind: 'trim-horizon' } });
    let came = 0;
    const reading = (async () => {
      for await (const event of events) {
        came += event.records.length;
        if (came === 6) return;
      }
    })();
    await settle();
    assert.equal(came, limits === 'none' ? 6 : 3);
    for (let second = 0; second < 3; second++) {
      plane.monotonic.advance(1000);
      await settle();
    }
    await reading;
  }
});
