/** IncreaseStreamRetentionPeriod and DecreaseStreamRetentionPeriod. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWire, type Wire } from '../wire.fixture.ts';

const hourMs = 3_600_000;

async function hours(wire: Wire): Promise<unknown> {
  const { StreamDescriptionSummary } = await wire.call('DescribeStreamSummary', { StreamName: 'orders' });
  return (StreamDescriptionSummary as { RetentionPeriodHours: number }).RetentionPeriodHours;
}

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

test('the period goes up to a year and down to a day', async () => {
  await using wire = await openWire();
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 1 });
  const change = (direction: string, RetentionPeriodHours: number): Promise<unknown> =>
    wire.call(`${direction}StreamRetentionPeriod`, { StreamName: 'orders', RetentionPeriodHours });
  assert.deepEqual(await change('Increase', 8_760), {});
  assert.equal(await hours(wire), 8_760);
  assert.deepEqual(await change('Decrease', 24), {});
  assert.equal(await hours(wire), 24);
  await change('Increase', 24);
  await change('Decrease', 24);
  assert.equal(await hours(wire), 24, 'the period it has is no error and no change');
});

test('an increase does not revive what has expired; a decrease hides at once', async () => {
  await using wire = await openWire();
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 1 });
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

test('what AWS refuses', async () => {
  await using wire = await openWire();
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 1 });
  await wire.call('IncreaseStreamRetentionPeriod', { StreamName: 'orders', RetentionPeriodHours: 48 });
  const refuse = (direction: string, RetentionPeriodHours: number, StreamName = 'orders'): Promise<string> =>
    wire.refused(`${direction}StreamRetentionPeriod`, { StreamName, RetentionPeriodHours });
  for (const direction of ['Increase', 'Decrease']) {
    assert.equal(
      await refuse(direction, 23),
      'InvalidArgumentException: Minimum allowed retention period is 24 hours. Requested retention period (23 hours) is too short.',
    );
    assert.equal(
      await refuse(direction, 8_761),
      'InvalidArgumentException: Maximum allowed retention period is 8760 hours. Requested retention period (8761 hours) is too long.',
    );
    assert.equal(
      await refuse(direction, 24, 'none'),
      'ResourceNotFoundException: Stream none under account 000000000000 not found.',
    );
  }
  assert.equal(
    await refuse('Increase', 47),
    'InvalidArgumentException: Requested retention period (47 hours) for stream orders can not be shorter than existing retention period (48 hours). Use DecreaseRetentionPeriod API.',
  );
  assert.equal(
    await refuse('Decrease', 49),
    'InvalidArgumentException: Requested retention period (49 hours) for stream orders can not be longer than existing retention period (48 hours). Use IncreaseRetentionPeriod API.',
  );
  assert.equal(await hours(wire), 48);
});
