import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createOrders, openWire, roleArn } from '../firehose.fixture.ts';

test('names of the account and region, by page and by type', async () => {
  await using wire = await openWire({ dataStreams: ['events'] });
  assert.deepEqual(await wire.call('ListDeliveryStreams', {}), {
    DeliveryStreamNames: [],
    HasMoreDeliveryStreams: false,
  });
  const names = Array.from({ length: 11 }, (_, index) => `n-${String(index).padStart(2, '0')}`);
  for (const DeliveryStreamName of names.toReversed()) await createOrders(wire, { DeliveryStreamName });
  await createOrders(wire, {
    DeliveryStreamName: 'fed',
    DeliveryStreamType: 'KinesisStreamAsSource',
    KinesisStreamSourceConfiguration: {
      KinesisStreamARN: 'arn:aws:kinesis:us-east-1:000000000000:stream/events',
      RoleARN: roleArn,
    },
  });
  assert.deepEqual(await wire.call('ListDeliveryStreams', {}), {
    DeliveryStreamNames: ['fed', ...names.slice(0, 9)],
    HasMoreDeliveryStreams: true,
  });
  assert.deepEqual(await wire.call('ListDeliveryStreams', { ExclusiveStartDeliveryStreamName: 'n-08', Limit: 2 }), {
    DeliveryStreamNames: ['n-09', 'n-10'],
    HasMoreDeliveryStreams: false,
  });
  assert.deepEqual(await wire.call('ListDeliveryStreams', { DeliveryStreamType: 'KinesisStreamAsSource' }), {
    DeliveryStreamNames: ['fed'],
    HasMoreDeliveryStreams: false,
  });
  assert.deepEqual(
    (await wire.call('ListDeliveryStreams', { DeliveryStreamType: 'DirectPut', Limit: 3 }))['DeliveryStreamNames'],
    names.slice(0, 3),
  );
  for (const caller of [{ account: '111111111111' }, { region: 'eu-west-1' }])
    assert.deepEqual((await wire.call('ListDeliveryStreams', {}, caller))['DeliveryStreamNames'], []);
});
