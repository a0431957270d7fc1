import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, testStreamArn } from '../wire-fixture.ts';

const readerArn = `${testStreamArn}/consumer/reader:1700000000`;

test('a consumer has tags of its own', async () => {
  await using wire = await openOrders();
  await wire.call('RegisterStreamConsumer', { StreamARN: testStreamArn, ConsumerName: 'reader', Tags: { a: '1' } });
  assert.deepEqual(await wire.call('TagResource', { ResourceARN: readerArn, Tags: { a: '2', b: '' } }), {});
  assert.deepEqual(await wire.call('ListTagsForResource', { ResourceARN: readerArn }), {
    Tags: [
      { Key: 'a', Value: '2' },
      { Key: 'b', Value: '' },
    ],
  });
  assert.deepEqual(await wire.call('ListTagsForResource', { ResourceARN: testStreamArn }), { Tags: [] });
});

test('a consumer under another creation time is not there', async () => {
  await using wire = await openOrders();
  await wire.call('RegisterStreamConsumer', { StreamARN: testStreamArn, ConsumerName: 'reader' });
  assert.equal(
    await wire.refused('TagResource', { ResourceARN: `${testStreamArn}/consumer/reader:1700000001`, Tags: { a: '2' } }),
    'ResourceNotFoundException: Consumer reader under stream orders and account 000000000000 not found.',
  );
});

test('a consumer deregistered meanwhile gets neither tags nor a policy, and one of its name finds none', async () => {
  await using wire = await openOrders();
  const reader = { StreamARN: testStreamArn, ConsumerName: 'reader' };
  const statement = { Effect: 'Allow', Principal: '*', Action: 'kinesis:SubscribeToShard', Resource: readerArn };
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  const notThere = 'ResourceNotFoundException: Consumer reader under stream orders and account 000000000000 not found.';
  await wire.call('RegisterStreamConsumer', reader);
  assert.deepEqual(
    await Promise.all([
      wire.call('DeregisterStreamConsumer', reader),
      wire.refused('TagResource', { ResourceARN: readerArn, Tags: { late: '1' } }),
      wire.refused('PutResourcePolicy', { ResourceARN: readerArn, Policy }),
    ]),
    [{}, notThere, notThere],
  );
  await wire.call('RegisterStreamConsumer', reader);
  assert.deepEqual(await wire.call('ListTagsForResource', { ResourceARN: readerArn }), { Tags: [] });
});
