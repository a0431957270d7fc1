import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryRoom } from '../../base/memory-room.ts';
import { MemoryDisk } from '../../io/memory-disk.ts';
import { DeliveryWorld } from './delivery-jobs.fixture.ts';

const scope = { account: '000000000000', region: 'us-east-1' };
const minute = 60_000;
const day = 24 * 60 * minute;
const buffering = { sizeMiB: 5, intervalS: 60 };

async function lines(world: DeliveryWorld, bucket: string): Promise<readonly string[]> {
  const objects = await world.objects(bucket);
  return objects.flatMap(({ content }) => content.toString().split('\n').slice(0, -1));
}

test('a bucket that is gone for an hour: everything arrives once it is back, each record once', async () => {
  await using world = await DeliveryWorld.open();
  const stream = await world.create('clicks', { destination: { bucketArn: 'arn:aws:s3:::later', buffering } });
  const expected: string[] = [];
  for (let turn = 0; turn < 60; turn += 1) {
    expected.push(`record-${turn}`);
    await world.put('clicks', `record-${turn}\n`);
    await world.advance(minute);
  }
  assert.ok(world.failures.length > 10, 'it was tried again and again');
  assert.ok(world.failures.every((failure) => (failure as { code?: string }).code === 'S3.NoSuchBucket'));
  await world.test.store.buckets.create({ name: 'later', ...scope });
  for (let turn = 0; turn < 5; turn += 1) await world.advance(minute);
  assert.deepEqual((await lines(world, 'later')).toSorted(), expected.toSorted());
  assert.deepEqual(world.lost, []);
  assert.ok(stream.source.kind === 'direct-put');
  assert.equal((await world.test.log.bounds(stream.source.partition)).start, 60, 'nothing is kept any longer');
});

test('a disk that is full holds deliveries up until there is room, and nothing is lost or doubled', async () => {
  const room = new MemoryRoom(1_000_000);
  await using world = await DeliveryWorld.open({ disk: new MemoryDisk({ room }) });
  await world.create('clicks', { destination: { buffering } });
  const filling = room.freeBytes - 50_000;
  room.take(filling);
  const expected: string[] = [];
  for (let turn = 0; turn < 4; turn += 1) {
    const texts = Array.from({ length: 100 }, (_, index) => `${turn}-${index}-`.padEnd(1_000, 'x'));
    expected.push(...texts);
    await world.put('clicks', ...texts.map((text) => `${text}\n`));
    await world.advance(minute);
  }
  assert.ok(world.failures.length > 0);
  assert.deepEqual(
    new Set(world.failures.map((failure) => (failure as { code?: string }).code)),
    new Set(['S3.SlowDown']),
  );
  assert.deepEqual(await world.objects(), []);
  room.take(-filling);
  for (let turn = 0; turn < 5; turn += 1) await world.advance(minute);
  assert.deepEqual((await lines(world, 'lake')).toSorted(), expected.toSorted());
  assert.deepEqual(world.lost, []);
});

test('a clock that is moved by days loses nothing that waits for its object', async () => {
  await using world = await DeliveryWorld.open();
  await world.create('clicks', { destination: { buffering: { sizeMiB: 5, intervalS: 900 } } });
  await world.put('clicks', 'read before\n');
  await world.advance(0);
  await world.put('clicks', 'perhaps not read\n');
  await world.advance(5 * day);
  await world.advance(15 * minute);
  assert.deepEqual((await lines(world, 'lake')).toSorted(), ['perhaps not read', 'read before']);
  assert.deepEqual([world.lost, world.failures], [[], []]);
});
