import assert from 'node:assert/strict';
import { test } from 'node:test';
import { each, openYears, orders, tableInput } from '../wire-fixture.ts';

test('partitions are listed by their values, filtered, shared out and page by page', async () => {
  await using glue = await openYears(['9', '10', '2025', '2026']);
  const years = async (input: object) => {
    const answer = await glue.call('GetPartitions', { ...orders, ...input });
    return (each(answer, 'Partitions', 'Values') as string[][]).map(([year]) => year);
  };
  assert.deepEqual(await years({}), ['10', '2025', '2026', '9']);
  assert.deepEqual(await years({ Expression: "year > 9 and kind = 'a'" }), ['10', '2025', '2026']);
  assert.deepEqual(await years({ Expression: ' ' }), ['10', '2025', '2026', '9']);
  const shares = [0, 1, 2].map((SegmentNumber) => years({ Segment: { SegmentNumber, TotalSegments: 3 } }));
  assert.deepEqual(new Set((await Promise.all(shares)).flat()), new Set(['10', '2025', '2026', '9']));
  const first = await glue.call('GetPartitions', { ...orders, MaxResults: 3 });
  assert.deepEqual(await years({ NextToken: first['NextToken'] }), ['9']);
});

test('an expression that cannot be read, and a value that is none of its type, are refused', async () => {
  await using glue = await openYears(['null']);
  const refused = (Expression: string) => glue.refused('GetPartitions', { ...orders, Expression });
  assert.equal(await refused('month = 1'), 'InvalidInputException: Invalid partition expression!');
  assert.equal(await refused("year = 'x'"), 'InvalidInputException: For input string: "x" is not an integer.');
  assert.equal(await refused('year = 1'), 'InvalidStateException: For input string: "null" is not an integer.');
  assert.equal(
    await glue.refused('GetPartitions', { ...orders, Segment: { SegmentNumber: 3, TotalSegments: 3 } }),
    'InvalidInputException: SegmentNumber must be less than TotalSegments.',
  );
});

test('the columns of partitions can be left out', async () => {
  await using glue = await openYears([]);
  const input = { Values: ['1', 'a'], StorageDescriptor: tableInput.StorageDescriptor };
  await glue.call('CreatePartition', { ...orders, PartitionInput: input });
  const columns = async (ExcludeColumnSchema: boolean) => {
    const answer = await glue.call('GetPartitions', { ...orders, ExcludeColumnSchema });
    const [storage] = each(answer, 'Partitions', 'StorageDescriptor');
    return (storage as { Columns?: unknown }).Columns;
  };
  assert.deepEqual(await columns(false), tableInput.StorageDescriptor.Columns);
  assert.equal(await columns(true), undefined);
});
