import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memorySecretFile } from '../../base/secret-file.ts';
import { limitsFor } from '../../services/kinesis/limits.ts';
import { DataKeys } from '../keys/data-keys.ts';
import { MasterKeyFile } from '../keys/master-keys.ts';
import { dayMs, named, newWorld, stillMonotonic, type World } from './catalog-fixture.ts';
import { createStream, type NewStream } from './create-stream.ts';
import { CountingRandom } from './data-plane.fixture.ts';
import { deleteStream } from './delete-stream.ts';
import { StreamError } from './errors.ts';
import { openStreams, type Streams } from './open-streams.ts';
import { startEncryption, stopEncryption } from './stream-encryption.ts';
import { noMeter } from './stream-meter.ts';

const wanted: NewStream = {
  mode: 'on-demand',
  shardCount: undefined,
  recordBytesMax: 1_048_576,
  warmThroughputMiBps: undefined,
  distribution: 'user-partition-key',
  tags: new Map([['team', 'a']]),
};

/** Opening it again on the same world is a restart. */
async function opener(world: World): Promise<(transitionMs?: number) => Promise<Streams>> {
  const random = new CountingRandom();
  const masterKeys = await MasterKeyFile.open({ file: memorySecretFile(), random });
  const { log, meta, clock, events } = world;
  const keys = new DataKeys({ meta, masterKeys, clock, random, createsMasterKey: () => true });
  return async (transitionMs = 0) =>
    await openStreams({
      log,
      meta,
      keys,
      clock,
      monotonic: stillMonotonic,
      random,
      limits: limitsFor('data'),
      meter: noMeter,
      events,
      transitionMs,
    });
}

test('CATALOG-1: consumers, tags, policies, commitments and iterators outlive a restart', async () => {
  const world = await newWorld();
  const open = await opener(world);
  const before = await open();
  const name = named('orders');
  const stream = await createStream(before, name, wanted);
  await before.consumers.register(name, 'reader', new Map([['kind', 'fan-out']]));
  await before.policies.put({ stream: name }, 'of the stream');
  await before.policies.put({ stream: name, consumer: 'reader' }, 'of the consumer');
  const commitment = await before.accounts.setCommitment(name, true);
  const iterator = await before.reader.iterator(stream, 0, { kind: 'trim-horizon' });
  await before[Symbol.asyncDispose]();
  await using after = await open();
  const { consumer } = after.consumers.get({ stream: name, consumer: 'reader' });
  assert.deepEqual(consumer, before.consumers.get({ stream: name, consumer: 'reader' }).consumer);
  assert.deepEqual(after.tags.list({ stream: stream.id }), [['team', 'a']]);
  assert.deepEqual(after.tags.list({ stream: stream.id, consumer: 'reader' }), [['kind', 'fan-out']]);
  assert.equal(after.policies.get({ stream: stream.id }), 'of the stream');
  assert.equal(after.policies.get({ stream: stream.id, consumer: 'reader' }), 'of the consumer');
  assert.deepEqual(after.accounts.commitment(name), commitment);
  assert.deepEqual((await after.reader.read(iterator, 1)).records, []);
});

test('CATALOG-6: nothing is left of a stream that is deleted: no document but counters and secrets, no data key', async () => {
  const world = await newWorld();
  await using streams = await (await opener(world))();
  const name = named('orders');
  await createStream(streams, name, wanted);
  await streams.consumers.register(name, 'reader', new Map([['kind', 'fan-out']]));
  await streams.policies.put({ stream: name, consumer: 'reader' }, 'a policy');
  await startEncryption(streams, name, 'alias/a');
  await stopEncryption(streams, name);
  await startEncryption(streams, name, 'alias/b');
  await startEncryption(streams, name, 'alias/a');
  const { dataKeys, encryption } = streams.catalog.get(name);
  assert.deepEqual(
    dataKeys.map(({ masterKeyId }) => masterKeyId),
    ['alias/a', 'alias/b'],
    'a key named again gets the data key it had',
  );
  assert.equal(encryption, dataKeys[0]);
  assert.equal((await world.meta.list('data-key/')).length, 2);
  await deleteStream(streams, name, { withConsumers: true });
  await streams[Symbol.asyncDispose]();
  const left = (await world.meta.list('')).map(({ key }) => key.split('/')[0]);
  assert.deepEqual(new Set(left), new Set(['counter', 'server-secret']));
});

test('states that were under way go on after a restart', async () => {
  const world = await newWorld();
  const open = await opener(world);
  const before = await open(100);
  const name = named('orders');
  await createStream(before, name, wanted);
  world.clock.advance(100);
  await before.catalog.idle();
  await before.consumers.register(name, 'reader', new Map());
  await before[Symbol.asyncDispose]();
  await using after = await open(100);
  assert.equal(after.consumers.get({ stream: name, consumer: 'reader' }).consumer.status, 'creating');
  world.clock.advance(100);
  await after.catalog.idle();
  assert.equal(after.consumers.get({ stream: name, consumer: 'reader' }).consumer.status, 'active');
  await after.consumers.deregister({ stream: name, consumer: 'reader' });
  world.clock.advance(dayMs);
  await after.catalog.idle();
  assert.equal(after.consumers.find({ stream: name, consumer: 'reader' }), undefined);
  assert.deepEqual(world.reports, []);
});

test('a reader hears that its stream was deleted, and of its own consumer only that it ends', async () => {
  const world = await newWorld();
  await using streams = await (await opener(world))();
  const name = named('orders');
  const stream = await createStream(streams, name, wanted);
  const subscribe = async (consumerName: string) => {
    const { consumer } = await streams.consumers.register(name, consumerName, new Map());
    const { signal } = new AbortController();
    return await streams.subscriptions.subscribe({
      ...{ stream, consumer, shardIndex: 0, position: { kind: 'trim-horizon' }, signal },
    });
  };
  const [leaving, staying] = [await subscribe('leaving'), await subscribe('staying')];
  const [left, stayed] = [leaving.next(), staying.next()];
  await streams.consumers.deregister({ stream: name, consumer: 'leaving' });
  assert.deepEqual(await left, { done: true, value: undefined });
  await Promise.all([
    assert.rejects(stayed, (error) => error instanceof StreamError && error.detail.code === 'StreamNotFound'),
    deleteStream(streams, name, { withConsumers: true }),
  ]);
  assert.equal(streams.subscriptions.liveCount, 0);
});
