import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWire, testStreamArn } from '../wire-fixture.ts';

test('a deleted stream is gone, by name or by ARN, and can be made again', async () => {
  await using wire = await openWire();
  for (const input of [{ StreamName: 'orders' }, { StreamARN: testStreamArn }]) {
    await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 1 });
    assert.deepEqual(await wire.call('DeleteStream', input), {});
    assert.equal(
      await wire.refused('DescribeStreamSummary', { StreamName: 'orders' }),
      'ResourceNotFoundException: Stream orders under account 000000000000 not found.',
    );
  }
  assert.equal(
    await wire.refused('DeleteStream', { StreamName: 'orders' }),
    'ResourceNotFoundException: Stream orders under account 000000000000 not found.',
  );
});

test('consumers keep a stream unless they may go with it', async () => {
  await using wire = await openWire();
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 1 });
  await wire.call('RegisterStreamConsumer', { StreamARN: testStreamArn, ConsumerName: 'reader', Tags: { a: 'b' } });
  const text =
    `ResourceInUseException: DeleteStream can't delete ${testStreamArn} because there are consumers associated with this ` +
    'data stream. To delete orders anyway, set the EnforceConsumerDeletion parameter to true to force the deletion of all ' +
    'the consumers that are associated with it.';
  assert.equal(await wire.refused('DeleteStream', { StreamName: 'orders' }), text);
  assert.equal(await wire.refused('DeleteStream', { StreamName: 'orders', EnforceConsumerDeletion: false }), text);
  await wire.call('DeleteStream', { StreamName: 'orders', EnforceConsumerDeletion: true });
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 1 });
  assert.deepEqual(await wire.call('ListStreamConsumers', { StreamARN: testStreamArn }), { Consumers: [] });
});

test('with a delay the stream is DELETING and refuses changes, its name stays taken', async () => {
  await using wire = await openWire({ transitionMs: 100 });
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 1 });
  const inState = (state: string): string =>
    `ResourceInUseException: Stream orders under account 000000000000 not ACTIVE, instead in state ${state}`;
  assert.equal(await wire.refused('DeleteStream', { StreamName: 'orders' }), inState('CREATING'));
  wire.world.clock.advance(100);
  await wire.world.parts.streams.catalog.idle();
  await wire.call('DeleteStream', { StreamName: 'orders' });
  assert.equal(await wire.refused('DeleteStream', { StreamName: 'orders' }), inState('DELETING'));
  assert.equal(await wire.refused('AddTagsToStream', { StreamName: 'orders', Tags: { a: 'b' } }), inState('DELETING'));
  assert.equal(
    await wire.refused('CreateStream', { StreamName: 'orders', ShardCount: 1 }),
    'ResourceInUseException: Stream orders under account 000000000000 already exists.',
  );
  wire.world.clock.advance(100);
  await wire.world.parts.streams.catalog.idle();
  assert.deepEqual(await wire.call('ListStreams', {}), { StreamNames: [], HasMoreStreams: false, StreamSummaries: [] });
});
