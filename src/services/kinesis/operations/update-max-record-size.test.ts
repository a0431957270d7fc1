import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, summary, testStreamArn } from '../wire-fixture.ts';

test('the record size goes to 10 MiB and back', async () => {
  await using wire = await openOrders();
  assert.deepEqual(
    await wire.call('UpdateMaxRecordSize', { StreamARN: testStreamArn, MaxRecordSizeInKiB: 10_240 }),
    {},
  );
  assert.equal((await summary(wire)).MaxRecordSizeInKiB, 10_240);
  assert.equal(
    await wire.refused('UpdateMaxRecordSize', { StreamARN: testStreamArn, MaxRecordSizeInKiB: 10_241 }),
    "ValidationException: 1 validation error detected: Value '10241' at 'maxRecordSizeInKiB' failed to satisfy constraint: Member must have value less than or equal to 10240",
  );
  assert.equal(
    await wire.refused('UpdateMaxRecordSize', { MaxRecordSizeInKiB: 2_048 }),
    'InvalidArgumentException: Either StreamName or StreamARN must be provided.',
  );
});
