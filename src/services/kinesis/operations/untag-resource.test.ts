import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, testStreamArn } from '../wire-fixture.ts';

const readerArn = `${testStreamArn}/consumer/reader:1700000000`;

test('tags of a consumer go, those of its stream stay', async () => {
  await using wire = await openOrders({}, { ShardCount: 1, Tags: { a: '1' } });
  await wire.call('RegisterStreamConsumer', {
    StreamARN: testStreamArn,
    ConsumerName: 'reader',
    Tags: { a: '1', b: '2' },
  });
  assert.deepEqual(await wire.call('UntagResource', { ResourceARN: readerArn, TagKeys: ['a', 'x'] }), {});
  assert.deepEqual(await wire.call('ListTagsForResource', { ResourceARN: readerArn }), {
    Tags: [{ Key: 'b', Value: '2' }],
  });
  assert.deepEqual(await wire.call('ListTagsForResource', { ResourceARN: testStreamArn }), {
    Tags: [{ Key: 'a', Value: '1' }],
  });
});
