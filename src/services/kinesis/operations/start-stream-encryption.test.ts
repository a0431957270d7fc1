import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, type Wire } from '../wire-fixture.ts';

const KeyId = 'alias/aws/kinesis';

const put = async (wire: Wire): Promise<unknown> =>
  (await wire.call('PutRecord', { StreamName: 'orders', PartitionKey: 'k', Data: 'c2VjcmV0LXBheWxvYWQ=' }))
    .EncryptionType;

test('records are sealed from the start on, in the clear before and after', async () => {
  await using wire = await openOrders();
  assert.equal(await put(wire), undefined);
  assert.deepEqual(
    await wire.call('StartStreamEncryption', { StreamName: 'orders', EncryptionType: 'KMS', KeyId }),
    {},
  );
  for (const operation of ['DescribeStream', 'DescribeStreamSummary']) {
    const [description] = Object.values(await wire.call(operation, { StreamName: 'orders' }));
    assert.partialDeepStrictEqual(description, { EncryptionType: 'KMS', KeyId });
  }
  assert.equal(await put(wire), 'KMS');
  assert.deepEqual(await wire.call('StopStreamEncryption', { StreamName: 'orders', EncryptionType: 'KMS', KeyId }), {});
  const [description] = Object.values(await wire.call('DescribeStreamSummary', { StreamName: 'orders' }));
  assert.ok(typeof description === 'object' && description !== null && !('KeyId' in description));
  assert.equal(await put(wire), undefined);
  const stored: boolean[] = [];
  const { log, parts } = wire.world;
  const partition = parts.streams.catalog.list({ account: '000000000000', region: 'us-east-1' })[0]?.openShards[0]
    ?.partition;
  assert.ok(partition !== undefined);
  const { start } = await log.bounds(partition);
  for (const { payload } of await log.read(partition, start, { bytesMax: 1_000_000 }))
    stored.push(Buffer.from(payload).includes('secret-payload'));
  assert.deepEqual(stored, [true, false, true]);
  const { ShardIterator } = await wire.call('GetShardIterator', {
    StreamName: 'orders',
    ShardId: 'shardId-000000000000',
    ShardIteratorType: 'TRIM_HORIZON',
  });
  const { Records } = await wire.call('GetRecords', { ShardIterator });
  assert.deepEqual(
    (Records as { Data: string; EncryptionType?: string }[]).map(({ Data, EncryptionType }) => [Data, EncryptionType]),
    [
      ['c2VjcmV0LXBheWxvYWQ=', undefined],
      ['c2VjcmV0LXBheWxvYWQ=', 'KMS'],
      ['c2VjcmV0LXBheWxvYWQ=', undefined],
    ],
  );
});

test('another master key gives another data key, the same one none', async () => {
  await using wire = await openOrders();
  const dataKeyId = (): string | undefined =>
    wire.world.parts.streams.catalog.get({ account: '000000000000', region: 'us-east-1', name: 'orders' }).encryption
      ?.dataKeyId;
  const start = (keyId: string): Promise<unknown> =>
    wire.call('StartStreamEncryption', { StreamName: 'orders', EncryptionType: 'KMS', KeyId: keyId });
  await start('alias/a');
  const first = dataKeyId();
  await start('alias/a');
  assert.equal(dataKeyId(), first);
  await start('alias/b');
  assert.notEqual(dataKeyId(), first);
});

test('what AWS refuses', async () => {
  await using wire = await openOrders();
  for (const operation of ['StartStreamEncryption', 'StopStreamEncryption']) {
    assert.equal(
      await wire.refused(operation, { StreamName: 'orders', EncryptionType: 'NONE', KeyId }),
      'InvalidArgumentException: EncryptionType NONE is not supported. The only valid value is KMS.',
    );
    assert.equal(
      await wire.refused(operation, { StreamName: 'none', EncryptionType: 'KMS', KeyId }),
      'ResourceNotFoundException: Stream none under account 000000000000 not found.',
    );
    assert.equal(
      await wire.refused(operation, { StreamName: 'orders', EncryptionType: 'KMS' }),
      "ValidationException: 1 validation error detected: Value null at 'keyId' failed to satisfy constraint: Member must not be null",
    );
  }
});
