import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders } from '../wire-fixture.ts';

test('tags come in pages, after the key given', async () => {
  await using wire = await openOrders();
  await wire.call('AddTagsToStream', { StreamName: 'orders', Tags: { a: '1', b: '2', c: '3' } });
  assert.deepEqual(await wire.call('ListTagsForStream', { StreamName: 'orders', Limit: 2 }), {
    Tags: [
      { Key: 'a', Value: '1' },
      { Key: 'b', Value: '2' },
    ],
    HasMoreTags: true,
  });
  assert.deepEqual(
    await wire.call('ListTagsForStream', { StreamName: 'orders', ExclusiveStartTagKey: 'b', Limit: 2 }),
    {
      Tags: [{ Key: 'c', Value: '3' }],
      HasMoreTags: false,
    },
  );
});
