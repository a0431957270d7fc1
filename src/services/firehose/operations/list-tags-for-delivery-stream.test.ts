import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders } from '../firehose.fixture.ts';

test('tags by their keys, page by page', async () => {
  await using wire = await openOrders({}, { Tags: ['c', 'a', 'b'].map((Key) => ({ Key, Value: `${Key}-` })) });
  const name = { DeliveryStreamName: 'orders' };
  const tags = ['a', 'b', 'c'].map((Key) => ({ Key, Value: `${Key}-` }));
  assert.deepEqual(await wire.call('ListTagsForDeliveryStream', name), { Tags: tags, HasMoreTags: false });
  assert.deepEqual(await wire.call('ListTagsForDeliveryStream', { ...name, Limit: 2 }), {
    Tags: tags.slice(0, 2),
    HasMoreTags: true,
  });
  assert.deepEqual(await wire.call('ListTagsForDeliveryStream', { ...name, ExclusiveStartTagKey: 'b' }), {
    Tags: tags.slice(2),
    HasMoreTags: false,
  });
  assert.equal(
    await wire.refused('ListTagsForDeliveryStream', { DeliveryStreamName: 'gone' }),
    'ResourceNotFoundException: Firehose gone under account 000000000000 not found.',
  );
});
