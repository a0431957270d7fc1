import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, testStreamArn } from '../wire-fixture.ts';

test('tags go by name or ARN of the stream; keys that are not there are passed over', async () => {
  await using wire = await openOrders({}, { ShardCount: 1, Tags: { a: '1', b: '2', c: '3' } });
  assert.deepEqual(await wire.call('RemoveTagsFromStream', { StreamName: 'orders', TagKeys: ['a', 'x'] }), {});
  await wire.call('RemoveTagsFromStream', { StreamARN: testStreamArn, TagKeys: ['c'] });
  assert.deepEqual(await wire.call('ListTagsForStream', { StreamName: 'orders' }), {
    Tags: [{ Key: 'b', Value: '2' }],
    HasMoreTags: false,
  });
});

test('a bad key changes nothing', async () => {
  await using wire = await openOrders({}, { ShardCount: 1, Tags: { a: '1' } });
  assert.equal(
    await wire.refused('RemoveTagsFromStream', { StreamName: 'orders', TagKeys: ['a', 'b%c'] }),
    'InvalidArgumentException: Failed to remove tags from stream orders under account 000000000000 because some tags contained ' +
      "illegal characters. The allowed characters are Unicode letters, white-spaces, '_',',','/','=','+','-','@'.",
  );
  assert.deepEqual(await wire.call('ListTagsForResource', { ResourceARN: testStreamArn }), {
    Tags: [{ Key: 'a', Value: '1' }],
  });
});
