import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createOrders,
  openOrders,
  openWire,
  place,
  refusedDestination,
  settle,
  type Wire,
} from '../firehose.fixture.ts';

const invalid = 'InvalidArgumentException: ';

test('it answers the ARN; a name is given once', async () => {
  await using wire = await openWire({ transitionMs: 500 });
  const answer = await wire.call('CreateDeliveryStream', {
    DeliveryStreamName: 'orders',
    ExtendedS3DestinationConfiguration: place,
  });
  assert.deepEqual(answer, { DeliveryStreamARN: 'arn:aws:firehose:us-east-1:000000000000:deliverystream/orders' });
  assert.equal(wire.get().status, 'CREATING');
  assert.equal(
    await wire.refused('CreateDeliveryStream', {
      DeliveryStreamName: 'orders',
      ExtendedS3DestinationConfiguration: place,
      DeliveryStreamEncryptionConfigurationInput: { KeyType: 'AWS_OWNED_CMK' },
    }),
    'ResourceInUseException: Firehose orders under accountId 000000000000 already exists',
  );
  await settle(wire, 500);
  assert.equal(wire.get().status, 'ACTIVE');
  await createOrders(await openWire(), {});
});

test('names, ARNs and sizes are checked by the model', async () => {
  await using wire = await openWire();
  assert.match(
    await wire.refused('CreateDeliveryStream', {
      DeliveryStreamName: 'a b',
      ExtendedS3DestinationConfiguration: place,
    }),
    /^ValidationException: 1 validation error detected: Value 'a b' at 'deliveryStreamName' failed to satisfy constraint: Member must satisfy regular expression pattern: \[a-zA-Z0-9_\.-\]\+$/,
  );
  for (const [destination, pattern] of [
    [{ BucketARN: 'my-bucket' }, /pattern: arn:\.\*:s3:::\[\\w\\\.\\-\]\{1,255\}$/],
    [{ RoleARN: 'arn:aws:iam::1:role/x' }, /at 'extendedS3DestinationConfiguration\.roleARN'/],
    [{ BufferingHints: { SizeInMBs: 129 } }, /Member must have value less than or equal to 128$/],
    [{ BufferingHints: { IntervalInSeconds: 901 } }, /Member must have value less than or equal to 900$/],
    [{ CompressionFormat: 'BZIP2' }, /Member must satisfy enum value set/],
  ] as const)
    assert.match(await refusedDestination(wire, destination), pattern);
});

test('one destination, which is S3; others are refused by name', async () => {
  await using wire = await openWire();
  const refused = (input: object) => wire.refused('CreateDeliveryStream', { DeliveryStreamName: 'orders', ...input });
  const one = `${invalid}Exactly one destination configuration is supported for a Firehose`;
  assert.equal(await refused({}), one);
  assert.equal(await refused({ S3DestinationConfiguration: place, ExtendedS3DestinationConfiguration: place }), one);
  assert.equal(
    await refused({
      HttpEndpointDestinationConfiguration: { EndpointConfiguration: { Url: 'https://x' }, S3Configuration: place },
    }),
    `${invalid}HttpEndpointDestinationConfiguration is not supported by this server: it delivers to Amazon S3, by ` +
      'ExtendedS3DestinationConfiguration or S3DestinationConfiguration.',
  );
  assert.equal(wire.catalog.list().length, 0);
});

test('sources that are not there are refused by name', async () => {
  await using wire = await openWire();
  const refused = (input: object) =>
    wire.refused('CreateDeliveryStream', {
      DeliveryStreamName: 'orders',
      ExtendedS3DestinationConfiguration: place,
      ...input,
    });
  const supported = 'is not supported by this server: records come by DirectPut or KinesisStreamAsSource.';
  assert.equal(
    await refused({ DeliveryStreamType: 'MSKAsSource' }),
    `${invalid}DeliveryStreamType MSKAsSource ${supported}`,
  );
  assert.equal(
    await refused({
      DeliveryStreamType: 'MSKAsSource',
      MSKSourceConfiguration: {
        MSKClusterARN: 'arn:aws:kafka:us-east-1:000000000000:cluster/c/1',
        TopicName: 't',
        AuthenticationConfiguration: { RoleARN: place.RoleARN, Connectivity: 'PUBLIC' },
      },
    }),
    `${invalid}MSKSourceConfiguration ${supported}`,
  );
  assert.equal(
    await refused({ DeliveryStreamType: 'KinesisStreamAsSource' }),
    `${invalid}KinesisSourceStreamConfig is mandatory for KinesisStreamAsSource stream type.`,
  );
});

test('as AWS does, a source without its type is left aside, with a warning', async () => {
  const KinesisStreamARN = 'arn:aws:kinesis:us-east-1:000000000000:stream/events';
  await using wire = await openOrders(
    {},
    { KinesisStreamSourceConfiguration: { KinesisStreamARN, RoleARN: place.RoleARN } },
  );
  assert.equal(wire.get().source.kind, 'direct-put');
  assert.deepEqual(wire.warnings, [`orders not from ${KinesisStreamARN}`]);
});

test('a data stream as source is one that is there; in dev mode a foreign ARN means the caller’s own', async () => {
  const from = (KinesisStreamARN: string) => ({
    DeliveryStreamType: 'KinesisStreamAsSource',
    KinesisStreamSourceConfiguration: { KinesisStreamARN, RoleARN: place.RoleARN },
  });
  const own = 'arn:aws:kinesis:us-east-1:000000000000:stream/events';
  const foreign = 'arn:aws:kinesis:eu-west-1:123456789012:stream/events';
  const refused = (wire: Wire, arn: string) => refusedDestination(wire, {}, from(arn));
  {
    await using wire = await openWire({ dataStreams: ['events'], transitionMs: 500 });
    await createOrders(wire, from(foreign));
    assert.deepEqual(wire.get().source, {
      kind: 'stream',
      streamArn: foreign,
      stream: { account: '000000000000', region: 'us-east-1', name: 'events' },
      roleArn: place.RoleARN,
      startAtMs: wire.clock.nowMs() + 500,
    });
    assert.deepEqual(wire.warnings, [`${foreign} as 000000000000/us-east-1/events`]);
    assert.equal(
      await refused(wire, 'arn:aws:kinesis:us-east-1:000000000000:stream/other'),
      `${invalid}Stream other under account 000000000000 not found.`,
    );
    assert.equal(
      await refusedDestination(
        wire,
        {},
        {
          ...from(own),
          DeliveryStreamEncryptionConfigurationInput: { KeyType: 'AWS_OWNED_CMK' },
        },
      ),
      `${invalid}Server side encryption from firehose is only allowed for direct put delivery streams and database as a source delivery streams`,
    );
  }
  await using wire = await openWire({ dataStreams: ['events'], arns: 'strict' });
  await createOrders(wire, from(own));
  assert.match(await refused(wire, foreign), /^AccessDeniedException: User: .* is not authorized to access resource/);
  assert.equal(
    await refused(wire, 'arn:aws:kinesis:eu-west-1:000000000000:stream/events'),
    `${invalid}Stream events under account 000000000000 not found.`,
  );
});

test('encryption may come with it, and tags', async () => {
  await using wire = await openOrders(
    {},
    {
      DeliveryStreamEncryptionConfigurationInput: { KeyType: 'AWS_OWNED_CMK' },
      Tags: [{ Key: 'team', Value: 'a' }, { Key: 'empty' }],
    },
  );
  assert.equal(wire.get().encryption?.status, 'ENABLED');
  assert.deepEqual(wire.get().tags, { team: 'a', empty: '' });
  const key = 'arn:aws:kms:us-east-1:000000000000:key/k';
  const refused = (input: object) =>
    refusedDestination(wire, {}, { DeliveryStreamEncryptionConfigurationInput: input });
  assert.equal(
    await refused({ KeyType: 'CUSTOMER_MANAGED_CMK' }),
    `${invalid}KeyARN has to be specified when KeyType is CUSTOMER_MANAGED_CMK`,
  );
  assert.equal(
    await refused({ KeyType: 'AWS_OWNED_CMK', KeyARN: key }),
    `${invalid}KeyARN cannot be specified when KeyType is AWS_OWNED_CMK`,
  );
  await using strict = await openWire({ isStrict: true });
  assert.equal(
    await refusedDestination(
      strict,
      {},
      {
        DeliveryStreamEncryptionConfigurationInput: {
          KeyType: 'CUSTOMER_MANAGED_CMK',
          KeyARN: key.replace('us-east-1', 'eu-west-1'),
        },
      },
    ),
    `${invalid}Cross-region keys are not allowed for SSE. Please provide CMKs in the same region as firehose`,
  );
  assert.equal(
    await refusedDestination(
      strict,
      {},
      {
        DeliveryStreamEncryptionConfigurationInput: { KeyType: 'CUSTOMER_MANAGED_CMK', KeyARN: key },
      },
    ),
    `InvalidKMSResourceException: Key '${key}' does not exist`,
  );
});

test('with AWS’s limits, an account has 50 in a region and makes five a second', async () => {
  await using wire = await openWire({ limits: 'aws' });
  const names = Array.from({ length: 50 }, (_, index) => `stream-${String(index).padStart(2, '0')}`);
  for (const DeliveryStreamName of names) {
    await createOrders(wire, { DeliveryStreamName });
    wire.monotonic.advance(200);
  }
  assert.equal(
    await refusedDestination(wire, {}),
    `LimitExceededException: You have already consumed your firehose quota of 50 hoses. Firehose names: [${names.join(', ')}]`,
  );
  await wire.call('DeleteDeliveryStream', { DeliveryStreamName: 'stream-00' });
  const both = await Promise.allSettled(
    ['one', 'two'].map((DeliveryStreamName) => createOrders(wire, { DeliveryStreamName })),
  );
  assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
  for (let call = 0; call < 2; call += 1) await refusedDestination(wire, {});
  assert.equal(await refusedDestination(wire, {}), 'ThrottlingException: Rate exceeded');
});
