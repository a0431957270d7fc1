import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, type Wire } from '../wire-fixture.ts';

async function hours(wire: Wire): Promise<unknown> {
  const { StreamDescriptionSummary } = await wire.call('DescribeStreamSummary', { StreamName: 'orders' });
  return (StreamDescriptionSummary as { RetentionPeriodHours: number }).RetentionPeriodHours;
}

test('the period goes up to a year and down to a day', async () => {
  await using wire = await openOrders();
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

test('what AWS refuses', async () => {
  await using wire = await openOrders();
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
