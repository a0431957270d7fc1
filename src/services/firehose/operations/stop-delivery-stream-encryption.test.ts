import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders } from '../firehose.fixture.ts';

test('it ends; what is not encrypted stays so', async () => {
  await using wire = await openOrders({}, { DeliveryStreamEncryptionConfigurationInput: { KeyType: 'AWS_OWNED_CMK' } });
  for (let call = 0; call < 2; call += 1) {
    await wire.call('StopDeliveryStreamEncryption', { DeliveryStreamName: 'orders' });
    assert.deepEqual((await wire.describe())['DeliveryStreamEncryptionConfiguration'], { Status: 'DISABLED' });
  }
  assert.equal(
    await wire.refused('StopDeliveryStreamEncryption', { DeliveryStreamName: 'gone' }),
    'ResourceNotFoundException: Firehose gone under account 000000000000 not found.',
  );
});
