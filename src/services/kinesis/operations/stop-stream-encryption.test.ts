import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, summary } from '../wire-fixture.ts';

const KeyId = 'alias/aws/kinesis';

test('twenty-five starts and stops each in 24 hours under limits aws', async () => {
  await using wire = await openOrders({ limits: 'aws' });
  const start = { StreamName: 'orders', EncryptionType: 'KMS', KeyId };
  for (let index = 0; index < 25; index++) {
    await wire.call('StartStreamEncryption', start);
    await wire.call('StopStreamEncryption', start);
    wire.world.clock.advance(60_000);
  }
  assert.equal(
    await wire.refused('StartStreamEncryption', start),
    'LimitExceededException: StartStreamEncryption has been called for stream orders under account 000000000000 25 times in the last 24 hours already.',
  );
  wire.world.clock.advance(24 * 3_600_000 - 24 * 60_000);
  await wire.call('StartStreamEncryption', start);
});

test('a stream in the clear stays so', async () => {
  await using wire = await openOrders();
  assert.deepEqual(await wire.call('StopStreamEncryption', { StreamName: 'orders', EncryptionType: 'KMS', KeyId }), {});
  assert.equal((await summary(wire)).EncryptionType, 'NONE');
});
