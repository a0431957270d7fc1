import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deliveryProgressType } from '../meta/documents/delivery-progress.ts';
import { DeliveryWorld } from './delivery-jobs.fixture.ts';

const scope = { account: '000000000000', region: 'us-east-1' };
const minute = 60_000;

test('direct puts arrive in the bucket and are let go', async () => {
  await using world = await DeliveryWorld.open();
  const stream = await world.create('clicks', {
    destination: { prefix: 'raw/', buffering: { sizeMiB: 5, intervalS: 60 } },
  });
  await world.put('clicks', 'a', 'b');
  await world.put('clicks', 'c');
  await world.advance(0);
  await world.advance(minute);
  const [object, ...others] = await world.objects();
  assert.match(object?.key ?? '', /^raw\/2026\/01\/15\/10\/clicks-1-2026-01-15-10-00-00-/);
  assert.equal(object?.content.toString(), 'abc');
  assert.deepEqual([others, world.failures], [[], []]);
  assert.ok(stream.source.kind === 'direct-put');
  assert.equal((await world.test.log.bounds(stream.source.partition)).start, 3);
  const info = await world.test.store.objects.head({ bucket: 'lake', key: object?.key ?? '' });
  assert.ok(!info.isMarker);
  assert.deepEqual(info.attributes, {
    contentType: 'application/octet-stream',
    storageClass: 'STANDARD',
    metadata: {},
    encryption: 'AES256',
  });
});

test('a data stream is delivered from the moment the delivery stream is there, over a reshard', async () => {
  await using world = await DeliveryWorld.open();
  await world.createDataStream('events', 1);
  await world.putData('events', 'before');
  await world.advance(1);
  await world.create('lake', { from: 'events', destination: { buffering: { sizeMiB: 5, intervalS: 60 } } });
  await world.putData('events', '1', '2');
  const { id } = world.streams.catalog.get({ ...scope, name: 'events' });
  await world.streams.resharding.split(id, 0, 2n ** 127n);
  await world.putData('events', '3', '4', '5');
  await world.advance(0);
  await world.advance(minute);
  const objects = await world.objects();
  assert.deepEqual(
    objects.map(({ content }) => content.toString().slice(0, 2)),
    ['12'],
  );
  assert.equal(objects[0]?.content.toString().split('').toSorted().join(''), '12345');
  assert.deepEqual(world.failures, []);
  assert.equal(await world.jobs.behindMs('delivery/1/main'), 0);
});

test('records wait for a bucket that is not there yet', async () => {
  await using world = await DeliveryWorld.open();
  const destination = { bucketArn: 'arn:aws:s3:::later', buffering: { sizeMiB: 5, intervalS: 0 } };
  await world.create('clicks', { destination });
  await world.put('clicks', 'a');
  await world.advance(0);
  await world.advance(minute);
  assert.equal((world.failures[0] as { code?: string }).code, 'S3.NoSuchBucket');
  await world.test.store.buckets.create({ name: 'later', ...scope });
  await world.advance(minute);
  assert.deepEqual(
    (await world.objects('later')).map(({ content }) => content.toString()),
    ['a'],
  );
  assert.deepEqual(world.lost, []);
});

test('with a backup the records go to both places, each by its own buffer', async () => {
  await using world = await DeliveryWorld.open();
  const backup = {
    mode: 'Enabled' as const,
    place: {
      roleArn: 'r',
      bucketArn: 'arn:aws:s3:::lake',
      prefix: 'backup/',
      errorOutputPrefix: undefined,
      buffering: { sizeMiB: 5, intervalS: 300 },
      compression: 'UNCOMPRESSED' as const,
      kmsKeyArn: undefined,
      logging: { enabled: false, logGroup: undefined, logStream: undefined },
    },
  };
  const stream = await world.create('clicks', {
    destination: { prefix: 'main/', backup, buffering: { sizeMiB: 5, intervalS: 60 } },
  });
  await world.put('clicks', 'a');
  await world.advance(0);
  await world.advance(minute);
  const partition = stream.source.kind === 'direct-put' ? stream.source.partition : stream.staging;
  assert.deepEqual(
    (await world.objects()).map(({ key }) => key.slice(0, 5)),
    ['main/'],
  );
  assert.equal((await world.test.log.bounds(partition)).start, 0, 'the backup still needs it');
  await world.advance(4 * minute);
  const objects = await world.objects();
  assert.deepEqual(
    objects.map(({ key, content }) => key.slice(0, 5) + content.toString()),
    ['backua', 'main/a'],
  );
  assert.equal((await world.test.log.bounds(partition)).start, 1);
});

test('a delivery stream that is deleted takes everything with it', async () => {
  await using world = await DeliveryWorld.open();
  await world.create('clicks', {});
  await world.put('clicks', 'a');
  await world.advance(0);
  assert.equal((await deliveryProgressType.list(world.test.meta)).length, 1);
  await world.catalog.delete({ ...scope, name: 'clicks' }, () => undefined);
  await world.catalog.idle();
  assert.deepEqual(await deliveryProgressType.list(world.test.meta), []);
  assert.equal(world.jobs.state('delivery/1/main'), undefined);
  await world.create('clicks', { destination: { buffering: { sizeMiB: 5, intervalS: 0 } } });
  await world.put('clicks', 'b');
  await world.advance(0);
  assert.deepEqual(
    (await world.objects()).map(({ content }) => content.toString()),
    ['b'],
  );
});
