import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, testStreamArn } from '../wire-fixture.ts';

test('consumers come in pages by name', async () => {
  await using wire = await openOrders();
  for (const ConsumerName of ['c', 'a', 'b'])
    await wire.call('RegisterStreamConsumer', { StreamARN: testStreamArn, ConsumerName });
  const names = (answer: Readonly<Record<string, unknown>>): readonly string[] =>
    (answer.Consumers as { ConsumerName: string }[]).map(({ ConsumerName }) => ConsumerName);
  const first = await wire.call('ListStreamConsumers', { StreamARN: testStreamArn, MaxResults: 2 });
  assert.deepEqual(names(first), ['a', 'b']);
  const second = await wire.call('ListStreamConsumers', { StreamARN: testStreamArn, NextToken: first.NextToken });
  assert.deepEqual(names(second), ['c']);
  assert.ok(!('NextToken' in second));
  assert.equal(
    await wire.refused('ListStreamConsumers', {
      StreamARN: testStreamArn,
      NextToken: first.NextToken,
      StreamCreationTimestamp: 1,
    }),
    'InvalidArgumentException: NextToken and StreamCreationTimestamp cannot be provided together.',
  );
});
