import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders } from '../firehose.fixture.ts';

test('tags go by their keys; those that are not there are passed over', async () => {
  await using wire = await openOrders({}, { Tags: [{ Key: 'a' }, { Key: 'b' }] });
  await wire.call('UntagDeliveryStream', { DeliveryStreamName: 'orders', TagKeys: ['a', 'x'] });
  assert.deepEqual(wire.get().tags, { b: '' });
  assert.equal(
    await wire.refused('UntagDeliveryStream', { DeliveryStreamName: 'gone', TagKeys: ['a'] }),
    'ResourceNotFoundException: Firehose gone under account 000000000000 not found.',
  );
});
