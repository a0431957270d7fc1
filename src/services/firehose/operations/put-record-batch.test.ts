import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders } from '../firehose.fixture.ts';

const put = (texts: readonly string[]) => ({
  DeliveryStreamName: 'orders',
  Records: texts.map((text) => ({ Data: Buffer.from(text).toString('base64') })),
});

test('the records of a call wait together, in their order, each with its id', async () => {
  await using wire = await openOrders();
  const { FailedPutCount, Encrypted, RequestResponses } = await wire.call('PutRecordBatch', put(['a', '', 'c']));
  assert.deepEqual([FailedPutCount, Encrypted], [0, false]);
  const ids = (RequestResponses as { readonly RecordId: string }[]).map(({ RecordId }) => RecordId);
  assert.equal(new Set(ids).size, 3);
  assert.deepEqual(await wire.waiting(), [{ texts: ['a', '', 'c'], isSealed: false }]);
  assert.deepEqual(wire.metered, [{ operation: 'PutRecordBatch', latencyMs: 0, records: 3, bytes: 2, throttled: 0 }]);
});

test('more than 500 records, more than 4 MiB and too large a record are refused', async () => {
  await using wire = await openOrders();
  assert.match(
    await wire.refused('PutRecordBatch', put(Array.from({ length: 501 }, () => 'x'))),
    /at 'records' failed to satisfy constraint: Member must have length less than or equal to 500$/,
  );
  assert.match(
    await wire.refused('PutRecordBatch', put([])),
    /at 'records' failed to satisfy constraint: Member must have length greater than or equal to 1$/,
  );
  const large = 'x'.repeat(1_024_000);
  assert.equal(
    await wire.refused('PutRecordBatch', put([large, large, large, large, large])),
    'InvalidArgumentException: Records size exceeds 4 MB limit',
  );
  assert.match(
    await wire.refused('PutRecordBatch', put(['x', `${large}x`])),
    /at 'records\.2\.member\.data' failed to satisfy constraint: Member must have length less than or equal to 1024000$/,
  );
  const { FailedPutCount } = await wire.call('PutRecordBatch', put([large, large, large, large, 'x'.repeat(98_304)]));
  assert.equal(FailedPutCount, 0);
});

test('with AWS’s limits, what is too much is told record by record, from the first one on', async () => {
  await using wire = await openOrders({ limits: 'aws' });
  const half = 'x'.repeat(500_000);
  await wire.call('PutRecordBatch', put(Array.from({ length: 8 }, () => half)));
  const { FailedPutCount, RequestResponses } = await wire.call('PutRecordBatch', put([half, half, half, 'small']));
  assert.equal(FailedPutCount, 2);
  const [first, second, third, fourth] = RequestResponses as readonly Record<string, string>[];
  assert.ok(first?.['RecordId'] !== undefined && second?.['RecordId'] !== undefined);
  const refused = { ErrorCode: 'ServiceUnavailableException', ErrorMessage: 'Slow down.' };
  assert.deepEqual([third, fourth], [refused, refused]);
  assert.equal((await wire.waiting()).flatMap(({ texts }) => texts).length, 10);
  const all = await wire.call('PutRecordBatch', put([half, half]));
  assert.equal(all['FailedPutCount'], 2);
  wire.monotonic.advance(1_000);
  assert.equal((await wire.call('PutRecordBatch', put([half, half])))['FailedPutCount'], 0);
});

test('a throughput hint raises the limit in proportion', async () => {
  await using wire = await openOrders({ limits: 'aws' }, { DirectPutSourceConfiguration: { ThroughputHintInMBs: 10 } });
  const large = 'x'.repeat(1_000_000);
  for (let call = 0; call < 2; call += 1)
    assert.equal((await wire.call('PutRecordBatch', put([large, large, large, large])))['FailedPutCount'], 0);
});
