import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, openWire, createOrders, roleArn, settle } from '../firehose.fixture.ts';

const name = { DeliveryStreamName: 'orders' };
const key = 'arn:aws:kms:us-east-1:000000000000:key/k';

test('AWS’s own key where none is named; a customer’s key may follow', async () => {
  await using wire = await openOrders();
  await wire.call('StartDeliveryStreamEncryption', name);
  assert.deepEqual((await wire.describe())['DeliveryStreamEncryptionConfiguration'], {
    KeyType: 'AWS_OWNED_CMK',
    Status: 'ENABLED',
  });
  await wire.call('StartDeliveryStreamEncryption', {
    ...name,
    DeliveryStreamEncryptionConfigurationInput: { KeyType: 'CUSTOMER_MANAGED_CMK', KeyARN: key },
  });
  assert.deepEqual((await wire.describe())['DeliveryStreamEncryptionConfiguration'], {
    KeyARN: key,
    KeyType: 'CUSTOMER_MANAGED_CMK',
    Status: 'ENABLED',
  });
  assert.equal(wire.get().version, 1);
});

test('it is ENABLING for a while, in which it cannot be changed again', async () => {
  await using wire = await openWire({ transitionMs: 500 });
  await createOrders(wire);
  assert.equal(
    await wire.refused('StartDeliveryStreamEncryption', name),
    'ResourceInUseException: Firehose orders under account 000000000000 is not ACTIVE, instead in state CREATING',
  );
  await settle(wire, 500);
  await wire.call('StartDeliveryStreamEncryption', name);
  assert.equal(
    await wire.refused('StartDeliveryStreamEncryption', name),
    'ResourceInUseException: Server side encryption of Firehose orders under account 000000000000 is in state ENABLING',
  );
});

test('what a data stream feeds is encrypted there', async () => {
  await using wire = await openWire({ dataStreams: ['events'] });
  await createOrders(wire, {
    DeliveryStreamType: 'KinesisStreamAsSource',
    KinesisStreamSourceConfiguration: {
      KinesisStreamARN: 'arn:aws:kinesis:us-east-1:000000000000:stream/events',
      RoleARN: roleArn,
    },
  });
  assert.equal(
    await wire.refused('StartDeliveryStreamEncryption', name),
    'InvalidArgumentException: Server side encryption from firehose is only allowed for direct put delivery streams and database as a source delivery streams',
  );
});

test('with AWS’s limits, 25 starts and stops in a day', async () => {
  await using wire = await openOrders({ limits: 'aws' });
  for (let call = 0; call < 25; call += 1) {
    await wire.call(call % 2 === 0 ? 'StartDeliveryStreamEncryption' : 'StopDeliveryStreamEncryption', name);
    wire.monotonic.advance(1_000);
  }
  assert.equal(
    await wire.refused('StopDeliveryStreamEncryption', name),
    'LimitExceededException: Encryption of Firehose orders under account 000000000000 has been started or stopped 25 times in the last 24 hours already.',
  );
});
