import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { ChannelWorld, scope } from './channels.fixture.ts';

const minuteMs = 60_000;

test('records wait as long as the freshness says, then come as one object, one a line', async () => {
  await using world = await ChannelWorld.open();
  await world.createStream('clicks');
  await world.put('clicks', '{"before":true}');
  await world.advance(1);
  const { id } = await world.create('to-lake', 'clicks');
  await world.advance(1);
  await world.put('clicks', '{"a":1}', '{"a":2}', '[3]');
  await world.advance(4 * minuteMs);
  assert.deepEqual(await world.objects(), []);
  await world.advance(minuteMs);
  const [object, ...others] = await world.objects();
  assert.deepEqual(others, []);
  assert.match(
    object?.key ?? '',
    new RegExp(
      String.raw`^kinesis-channel/to-lake/${id}/(\d{4})/(\d\d)/(\d\d)/(\d\d)/to-lake-${id}-\1-\2-\3-\4-\d\d-[0-9a-f]{16}$`,
    ),
  );
  assert.deepEqual(object?.content.toString().trimEnd().split('\n').toSorted(), ['[3]', '{"a":1}', '{"a":2}']);
  assert.deepEqual(world.failures, []);
});

test('a template of one’s own, compressions, and bytes as they are', async () => {
  for (const [compression, extension, readBack] of [
    ['GZIP', '.gz', gunzipSync],
    ['ZSTD', '.zst', zstdDecompressSync],
    ['NONE', '', (bytes: Buffer) => bytes],
  ] as const) {
    await using world = await ChannelWorld.open();
    await world.createStream('clicks', 1);
    const keyTemplate = 'data/!{channel-name}/dt=!{yyyy}-!{MM}-!{dd}/part!{extension}';
    await world.create('raw', 'clicks', {
      recordFormat: 'BYTE_ARRAY',
      compression,
      keyTemplate,
      storageClass: 'GLACIER_IR',
    });
    await world.advance(1);
    await world.put('clicks', Buffer.from([0, 255, 10]), Buffer.from([254]));
    await world.advance(5 * minuteMs);
    // Compression has threads of its own.
    for (let turn = 0; turn < 1_000 && (await world.objects()).length === 0; turn += 1) await world.advance(0);
    const [object] = await world.objects();
    assert.match(
      object?.key ?? '',
      new RegExp(String.raw`^data/raw/dt=\d{4}-\d\d-\d\d/part-[0-9a-f]{16}${extension}$`),
    );
    assert.deepEqual(readBack(object?.content ?? Buffer.alloc(0)), Buffer.from([0, 255, 10, 254]));
    const head = await world.test.store.objects.head({ bucket: 'lake', key: object?.key ?? '' });
    assert.ok(!head.isMarker && JSON.stringify(head.attributes).includes('"GLACIER_IR"'));
    assert.deepEqual(world.failures, []);
  }
});

test('what is not of the format goes to the dead letters, with why, and the rest is delivered', async () => {
  await using world = await ChannelWorld.open();
  await world.createStream('clicks', 1);
  await world.createStream('texts', 1);
  await world.create('json', 'clicks', {
    errors: { bucketArn: 'arn:aws:s3:::errors', bucketOwner: scope.account, prefix: 'dead/' },
  });
  const { id } = await world.create('text', 'texts', { recordFormat: 'STRING' });
  await world.advance(1);
  await world.put('clicks', '{"a":1}', 'no JSON');
  await world.put('texts', 'no JSON', Buffer.from([0xff]));
  await world.advance(5 * minuteMs);
  const [dead, ...others] = await world.objects('errors');
  assert.deepEqual(others, []);
  assert.match(dead?.key ?? '', /^dead\/\d{4}\/\d\d\/\d\d\/\d\d\/json-/);
  const line = JSON.parse(dead?.content.toString() ?? '') as Record<string, unknown>;
  assert.deepEqual(
    [line['channelName'], line['errorCode'], Buffer.from(String(line['rawData']), 'base64').toString()],
    ['json', 'InvalidJson', 'no JSON'],
  );
  assert.match(String(line['sequenceNumber']), /^\d+$/);
  const lake = await world.objects();
  const texts = lake.filter(({ key }) => key.startsWith('kinesis-channel/text/'));
  assert.deepEqual(
    texts.map(({ content }) => content.toString()),
    ['no JSON\n'],
  );
  const errors = lake.filter(({ key }) => key.startsWith(`kinesis-channel/errors/text/${id}/`));
  assert.match(errors.map(({ content }) => content.toString()).join(), /"errorCode":"InvalidEncoding"/);
  assert.deepEqual(world.failures, []);
  assert.deepEqual(world.counts, { delivered: 2, deadLettered: 2 });
});

test('DELIVERY-1: over restarts every record comes once', async () => {
  await using world = await ChannelWorld.open();
  await world.createStream('clicks', 4);
  await world.create('to-lake', 'clicks', { recordFormat: 'STRING' });
  await world.advance(1);
  for (let round = 0; round < 6; round += 1) {
    await world.put('clicks', ...Array.from({ length: 10 }, (_, index) => `${round}/${index}`));
    await world.advance(round % 2 === 0 ? 1_000 : 5 * minuteMs);
    await world.restart();
    await world.advance(1);
  }
  await world.advance(5 * minuteMs);
  const lines = (await world.objects()).flatMap(({ content }) => content.toString().trimEnd().split('\n'));
  assert.equal(lines.length, 60);
  assert.equal(new Set(lines).size, 60);
});

test('a change of the freshness holds for what comes next; a deletion ends everything', async () => {
  await using world = await ChannelWorld.open();
  await world.createStream('clicks', 1);
  await world.create('to-lake', 'clicks', { recordFormat: 'STRING', freshnessS: 900 });
  await world.advance(1);
  const { freshnessS, version } = await world.catalog.update({ ...scope, name: 'to-lake' }, { freshnessS: 300 });
  assert.deepEqual([freshnessS, version], [300, 2]);
  await world.advance(1);
  await world.put('clicks', 'a');
  await world.advance(5 * minuteMs);
  assert.equal((await world.objects()).length, 1);
  await world.catalog.delete({ ...scope, name: 'to-lake' });
  await world.put('clicks', 'b');
  await world.advance(20 * minuteMs);
  assert.equal((await world.objects()).length, 1);
  assert.deepEqual(world.catalog.list(), []);
  const left = await world.test.meta.list('delivery-', { limit: 10 });
  assert.deepEqual(left, []);
  // Its name is free, and its stream may have another one.
  await world.create('to-lake', 'clicks');
});

test('a bucket that changed hands gets nothing', async () => {
  await using world = await ChannelWorld.open();
  await world.createStream('clicks', 1);
  await world.create('to-lake', 'clicks', { recordFormat: 'STRING', bucketOwner: '111122223333' });
  await world.advance(1);
  await world.put('clicks', 'a');
  await world.advance(5 * minuteMs);
  assert.deepEqual(await world.objects(), []);
  assert.match(String(world.failures[0]), /belongs to another account than expected/);
});

test('statuses pass by the clock; a stream has one channel', async () => {
  await using world = await ChannelWorld.open({ transitionMs: 1_000 });
  await world.createStream('clicks', 1);
  const name = { ...scope, name: 'to-lake' };
  assert.equal((await world.create('to-lake', 'clicks')).status, 'CREATING');
  await assert.rejects(world.create('other', 'clicks'), { message: 'ChannelsExceeded' });
  await assert.rejects(world.catalog.update(name, {}), { message: 'ChannelInUse' });
  await world.advance(1_000);
  assert.equal(world.catalog.get(name).status, 'ACTIVE');
  assert.equal((await world.catalog.update(name, { freshnessS: 600 })).status, 'UPDATING');
  await world.advance(1_000);
  await world.catalog.delete(name);
  assert.equal(world.catalog.get(name).status, 'DELETING');
  await world.advance(1_000);
  assert.equal(world.catalog.find(name), undefined);
});
