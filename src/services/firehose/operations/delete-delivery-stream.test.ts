import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createOrders, openOrders, openWire, settle } from '../firehose.fixture.ts';

const name = { DeliveryStreamName: 'orders' };

test('it is gone, and its name can be given again', async () => {
  await using wire = await openOrders();
  assert.deepEqual(await wire.call('DeleteDeliveryStream', name), {});
  assert.equal(
    await wire.refused('DeleteDeliveryStream', name),
    'ResourceNotFoundException: Firehose orders under account 000000000000 not found.',
  );
  await createOrders(wire);
});

test('with a delay it is DELETING first, and deleting it again is no fault; one that is CREATING stays', async () => {
  await using wire = await openWire({ transitionMs: 500 });
  await createOrders(wire);
  assert.equal(
    await wire.refused('DeleteDeliveryStream', name),
    'ResourceInUseException: Firehose orders under account 000000000000 is not ACTIVE, instead in state CREATING',
  );
  await settle(wire, 500);
  await wire.call('DeleteDeliveryStream', { ...name, AllowForceDelete: true });
  await wire.call('DeleteDeliveryStream', name);
  assert.equal((await wire.describe())['DeliveryStreamStatus'], 'DELETING');
  await settle(wire, 500);
  assert.equal(
    await wire.refused('DescribeDeliveryStream', name),
    'ResourceNotFoundException: Firehose orders under account 000000000000 not found.',
  );
});
