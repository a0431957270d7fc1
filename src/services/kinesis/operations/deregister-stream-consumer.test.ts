import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, settle, testStreamArn } from '../wire-fixture.ts';

const readerArn = `${testStreamArn}/consumer/reader:1700000000`;

test('a deregistered consumer is gone with its tags and policy; its name made again is another', async () => {
  await using wire = await openOrders();
  await wire.call('RegisterStreamConsumer', { StreamARN: testStreamArn, ConsumerName: 'reader', Tags: { a: 'b' } });
  assert.deepEqual(await wire.call('ListTagsForResource', { ResourceARN: readerArn }), {
    Tags: [{ Key: 'a', Value: 'b' }],
  });
  assert.deepEqual(await wire.call('DeregisterStreamConsumer', { ConsumerARN: readerArn }), {});
  wire.world.clock.advance(1_000);
  await wire.call('RegisterStreamConsumer', { StreamARN: testStreamArn, ConsumerName: 'reader' });
  assert.equal(
    await wire.refused('DescribeStreamConsumer', { ConsumerARN: readerArn }),
    'ResourceNotFoundException: Consumer reader under stream orders and account 000000000000 not found.',
  );
  const again = `${testStreamArn}/consumer/reader:1700000001`;
  assert.deepEqual(await wire.call('ListTagsForResource', { ResourceARN: again }), { Tags: [] });
});

test('with a delay consumers are CREATING and DELETING for a while', async () => {
  await using wire = await openOrders({ transitionMs: 100 });
  await settle(wire, 100);
  const { Consumer } = await wire.call('RegisterStreamConsumer', { StreamARN: testStreamArn, ConsumerName: 'reader' });
  const { ConsumerARN } = Consumer as { ConsumerARN: string };
  const status = async (): Promise<unknown> => {
    const { ConsumerDescription } = await wire.call('DescribeStreamConsumer', { ConsumerARN });
    return (ConsumerDescription as { ConsumerStatus: string }).ConsumerStatus;
  };
  assert.equal(await status(), 'CREATING');
  assert.equal(
    await wire.refused('DeregisterStreamConsumer', { ConsumerARN }),
    'ResourceInUseException: Consumer reader with creation timestamp 1700000000 under stream orders and account 000000000000 is not in ACTIVE status.',
  );
  await settle(wire, 100);
  assert.equal(await status(), 'ACTIVE');
  await wire.call('DeregisterStreamConsumer', { ConsumerARN });
  assert.equal(await status(), 'DELETING');
  await settle(wire, 100);
  assert.match(await wire.refused('DescribeStreamConsumer', { ConsumerARN }), /^ResourceNotFoundException/);
});
