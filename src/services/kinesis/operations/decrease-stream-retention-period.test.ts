import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, type Wire } from '../wire-fixture.ts';

const hourMs = 3_600_000;

/** The data of all records that can be read from the beginning. */
async function readAll(wire: Wire): Promise<readonly string[]> {
  const { ShardIterator } = await wire.call('GetShardIterator', {
    StreamName: 'orders',
    ShardId: 'shardId-000000000000',
    ShardIteratorType: 'TRIM_HORIZON',
  });
  wire.world.monotonic.advance(1_000);
  const { Records } = await wire.call('GetRecords', { ShardIterator });
  return (Records as { Data: string }[]).map(({ Data }) => Buffer.from(Data, 'base64').toString());
}

const put = (wire: Wire, data: string): Promise<unknown> =>
  wire.call('PutRecord', { StreamName: 'orders', PartitionKey: 'k', Data: Buffer.from(data).toString('base64') });

test('an increase does not revive what has expired; a decrease hides at once', async () => {
  await using wire = await openOrders();
  await put(wire, 'old');
  wire.world.clock.advance(23 * hourMs);
  await put(wire, 'young');
  wire.world.clock.advance(hourMs + 1);
  assert.deepEqual(await readAll(wire), ['young']);
  await wire.call('IncreaseStreamRetentionPeriod', { StreamName: 'orders', RetentionPeriodHours: 72 });
  assert.deepEqual(await readAll(wire), ['young'], 'the old one stays hidden');
  wire.world.clock.advance(40 * hourMs);
  assert.deepEqual(await readAll(wire), ['young'], 'it is kept longer now');
  await put(wire, 'new');
  await wire.call('DecreaseStreamRetentionPeriod', { StreamName: 'orders', RetentionPeriodHours: 24 });
  assert.deepEqual(await readAll(wire), ['new']);
});
