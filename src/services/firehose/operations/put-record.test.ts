import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, createOrders, openOrders, openWire, region, settle } from '../firehose.fixture.ts';

const put = (text: string) => ({
  DeliveryStreamName: 'orders',
  Record: { Data: Buffer.from(text).toString('base64') },
});

test('a record waits durably, and its id is its own', async () => {
  await using wire = await openOrders();
  const first = await wire.call('PutRecord', put('one'));
  const second = await wire.call('PutRecord', put('two'));
  assert.equal(first['Encrypted'], false);
  assert.match(String(first['RecordId']), /^[A-Za-z0-9+/]{32}0000$/);
  assert.notEqual(first['RecordId'], second['RecordId']);
  assert.deepEqual(await wire.waiting(), [
    { texts: ['one'], isSealed: false },
    { texts: ['two'], isSealed: false },
  ]);
  assert.deepEqual(
    wire.metered.map(({ operation, records, bytes, throttled }) => [operation, records, bytes, throttled]),
    [
      ['PutRecord', 1, 3, 0],
      ['PutRecord', 1, 3, 0],
    ],
  );
});

test('an empty record is one', async () => {
  await using wire = await openOrders();
  await wire.call('PutRecord', put(''));
  assert.deepEqual(await wire.waiting(), [{ texts: [''], isSealed: false }]);
});

test('of an encrypted delivery stream it is sealed, and the answer says so', async () => {
  await using wire = await openOrders();
  await wire.call('StartDeliveryStreamEncryption', { DeliveryStreamName: 'orders' });
  assert.equal((await wire.call('PutRecord', put('secret')))['Encrypted'], true);
  await wire.call('StopDeliveryStreamEncryption', { DeliveryStreamName: 'orders' });
  assert.equal((await wire.call('PutRecord', put('plain')))['Encrypted'], false);
  assert.deepEqual(await wire.waiting(), [
    { texts: ['secret'], isSealed: true },
    { texts: ['plain'], isSealed: false },
  ]);
});

test('refusals are in the words of AWS', async () => {
  await using wire = await openWire({ transitionMs: 500, dataStreams: ['events'] });
  assert.equal(
    await wire.refused('PutRecord', put('x')),
    'ResourceNotFoundException: Firehose orders not found under account 000000000000.',
  );
  await createOrders(wire);
  assert.equal(
    await wire.refused('PutRecord', put('x')),
    'ResourceNotFoundException: Firehose orders is not active in 000000000000 account.',
  );
  await settle(wire, 500);
  await wire.call('PutRecord', put('x'));
  assert.equal(
    await wire.refused('PutRecord', put('x'), { account: '111111111111' }),
    'ResourceNotFoundException: Firehose orders not found under account 111111111111.',
  );
  assert.match(
    await wire.refused('PutRecord', put('x'.repeat(1_024_001))),
    /^ValidationException: 1 validation error detected: .* at 'record\.data' failed to satisfy constraint: Member must have length less than or equal to 1024000$/,
  );
  await createOrders(wire, {
    DeliveryStreamName: 'fed',
    DeliveryStreamType: 'KinesisStreamAsSource',
    KinesisStreamSourceConfiguration: {
      KinesisStreamARN: 'arn:aws:kinesis:us-east-1:000000000000:stream/events',
      RoleARN: 'arn:aws:iam::000000000000:role/r',
    },
  });
  assert.equal(
    await wire.refused('PutRecord', { ...put('x'), DeliveryStreamName: 'fed' }),
    'InvalidArgumentException: This operation is not permitted on KinesisStreamAsSource delivery stream type.',
  );
});

test('one that is deleted under a put is not found, and nothing is left of it', async () => {
  await using wire = await openOrders({
    duringPut: async (catalog) => {
      await catalog.delete({ account, region, name: 'orders' }, () => undefined);
      await catalog.idle();
    },
  });
  assert.equal(
    await wire.refused('PutRecord', put('x')),
    'ResourceNotFoundException: Firehose orders not found under account 000000000000.',
  );
  assert.deepEqual(wire.metered, []);
});

test('records for decompression come from CloudWatch Logs alone, where AWS is meant strictly', async () => {
  const processing = { Enabled: true, Processors: [{ Type: 'Decompression' }] };
  for (const isStrict of [false, true]) {
    await using wire = await openWire({ isStrict });
    const destination = { RoleARN: 'arn:aws:iam::000000000000:role/r', BucketARN: 'arn:aws:s3:::b' };
    await createOrders(wire, {
      ExtendedS3DestinationConfiguration: { ...destination, ProcessingConfiguration: processing },
    });
    if (isStrict)
      assert.equal(
        await wire.refused('PutRecord', put('x')),
        'InvalidSourceException: Put to Firehose failed for AccountId: 000000000000, FirehoseName: orders because the ' +
          'request is not originating from CloudWatch.',
      );
    else await wire.call('PutRecord', put('x'));
  }
});

test('with AWS’s limits, calls that come too fast are slowed down', async () => {
  await using wire = await openOrders({ limits: 'aws' });
  for (let call = 0; call < 2_000; call += 1) await wire.call('PutRecord', put('x'));
  assert.equal(await wire.refused('PutRecord', put('x')), '503 ServiceUnavailableException: Slow down.');
  assert.deepEqual(wire.metered.at(-1)?.throttled, 1);
  wire.monotonic.advance(1);
  await wire.call('PutRecord', put('x'));
});
