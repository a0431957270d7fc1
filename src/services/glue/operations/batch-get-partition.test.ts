import assert from 'node:assert/strict';
import { test } from 'node:test';
import { each, openYears, orders } from '../wire-fixture.ts';

test('those that are there are answered', async () => {
  await using glue = await openYears(['2025', '2026']);
  const wanted = ['2026', '1', '2025'].map((year) => ({ Values: [year, 'a'] }));
  const answer = await glue.call('BatchGetPartition', { ...orders, PartitionsToGet: wanted });
  assert.deepEqual(each(answer, 'Partitions', 'Values'), [
    ['2026', 'a'],
    ['2025', 'a'],
  ]);
  assert.deepEqual(answer['UnprocessedKeys'], []);
});
