import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  AddTagsToStreamCommand,
  CreateStreamCommand,
  DecreaseStreamRetentionPeriodCommand,
  DeleteResourcePolicyCommand,
  DeleteStreamCommand,
  DeregisterStreamConsumerCommand,
  DescribeAccountSettingsCommand,
  DescribeLimitsCommand,
  DescribeStreamCommand,
  DescribeStreamConsumerCommand,
  DescribeStreamSummaryCommand,
  DisableEnhancedMonitoringCommand,
  EnableEnhancedMonitoringCommand,
  GetResourcePolicyCommand,
  IncreaseStreamRetentionPeriodCommand,
  ListShardsCommand,
  ListStreamConsumersCommand,
  ListStreamsCommand,
  ListTagsForResourceCommand,
  ListTagsForStreamCommand,
  PutResourcePolicyCommand,
  RegisterStreamConsumerCommand,
  RemoveTagsFromStreamCommand,
  StartStreamEncryptionCommand,
  StopStreamEncryptionCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateMaxRecordSizeCommand,
  UpdateStreamModeCommand,
  waitUntilStreamExists,
  waitUntilStreamNotExists,
  type KinesisClient,
} from '@aws-sdk/client-kinesis';
import { ServerProcess } from '../../server/server-process.ts';
import { awsError, kinesisClient, transports } from './clients.ts';

const account = '000000000000';
const hashMax = 2n ** 128n - 1n;

let server: ServerProcess;
before(async () => {
  server = await ServerProcess.start();
});
after(() => server[Symbol.asyncDispose]());

for (const transport of transports) {
  describe(`streams over ${transport}`, () => {
    const prefix = transport === 'HTTP/2' ? 'two' : 'one';
    let client: KinesisClient;
    before(() => {
      client = kinesisClient(server, transport);
    });
    after(() => client.destroy());

    test('create, describe, list and delete a provisioned stream; both waiters work', async () => {
      const name = `${prefix}-provisioned`;
      const created = await client.send(new CreateStreamCommand({ StreamName: name, ShardCount: 3 }));
      assert.equal(created.$metadata.httpStatusCode, 200);
      assert.match(created.$metadata.requestId ?? '', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      const waited = await waitUntilStreamExists({ client, maxWaitTime: 20, minDelay: 1 }, { StreamName: name });
      assert.equal(waited.state, 'SUCCESS');

      const { StreamDescription: stream } = await client.send(new DescribeStreamCommand({ StreamName: name }));
      assert.ok(stream !== undefined);
      const { Shards: shards = [], StreamCreationTimestamp: createdAt, ...rest } = stream;
      assert.deepEqual(rest, {
        StreamName: name,
        StreamARN: `arn:aws:kinesis:us-east-1:${account}:stream/${name}`,
        StreamStatus: 'ACTIVE',
        StreamModeDetails: { StreamMode: 'PROVISIONED' },
        HasMoreShards: false,
        RetentionPeriodHours: 24,
        EnhancedMonitoring: [{ ShardLevelMetrics: [] }],
        EncryptionType: 'NONE',
      });
      assert.ok(createdAt instanceof Date);
      assert.deepEqual(
        shards.map(({ ShardId }) => ShardId),
        ['shardId-000000000000', 'shardId-000000000001', 'shardId-000000000002'],
      );
      let next = 0n;
      for (const { HashKeyRange: range, SequenceNumberRange: sequence, ParentShardId: parent } of shards) {
        assert.equal(BigInt(range?.StartingHashKey ?? -1), next);
        next = BigInt(range?.EndingHashKey ?? -1) + 1n;
        assert.match(sequence?.StartingSequenceNumber ?? '', /^49\d{54}$/);
        assert.equal(sequence?.EndingSequenceNumber, undefined);
        assert.equal(parent, undefined);
      }
      assert.equal(next, hashMax + 1n);

      const { StreamNames: names, StreamSummaries: summaries } = await client.send(
        new ListStreamsCommand({ ExclusiveStartStreamName: `${prefix}-provisione`, Limit: 1 }),
      );
      assert.deepEqual(names, [name]);
      assert.equal(summaries?.[0]?.StreamARN, stream.StreamARN);

      await client.send(new DeleteStreamCommand({ StreamName: name }));
      await waitUntilStreamNotExists({ client, maxWaitTime: 20, minDelay: 1 }, { StreamName: name });
      await assert.rejects(
        client.send(new DescribeStreamCommand({ StreamName: name })),
        awsError('ResourceNotFoundException', `Stream ${name} under account ${account} not found.`),
      );
    });

    test('an on-demand stream starts with four shards and is found by its ARN', async () => {
      const name = `${prefix}-on-demand`;
      await client.send(new CreateStreamCommand({ StreamName: name, StreamModeDetails: { StreamMode: 'ON_DEMAND' } }));
      await waitUntilStreamExists({ client, maxWaitTime: 20, minDelay: 1 }, { StreamName: name });
      const { StreamDescriptionSummary: summary } = await client.send(
        new DescribeStreamSummaryCommand({ StreamARN: `arn:aws:kinesis:us-east-1:${account}:stream/${name}` }),
      );
      assert.equal(summary?.StreamName, name);
      assert.equal(summary.OpenShardCount, 4);
      assert.equal(summary.ConsumerCount, 0);
      assert.deepEqual(summary.StreamModeDetails, { StreamMode: 'ON_DEMAND' });
      const { Shards: shards } = await client.send(new ListShardsCommand({ StreamName: name, MaxResults: 3 }));
      assert.equal(shards?.length, 3);
      await client.send(
        new UpdateStreamModeCommand({
          StreamARN: summary.StreamARN,
          StreamModeDetails: { StreamMode: 'PROVISIONED' },
        }),
      );
      const { StreamDescriptionSummary: switched } = await client.send(
        new DescribeStreamSummaryCommand({ StreamName: name }),
      );
      assert.deepEqual(switched?.StreamModeDetails, { StreamMode: 'PROVISIONED' });
      assert.equal(switched.OpenShardCount, 4);
    });

    test('a second stream of a name is refused in the words of AWS', async () => {
      const name = `${prefix}-twice`;
      await client.send(new CreateStreamCommand({ StreamName: name, ShardCount: 1 }));
      await assert.rejects(
        client.send(new CreateStreamCommand({ StreamName: name, ShardCount: 1 })),
        awsError('ResourceInUseException', `Stream ${name} under account ${account} already exists.`),
      );
    });

    test('accounts and regions have streams of their own', async () => {
      const name = `${prefix}-apart`;
      const other = kinesisClient(server, transport, {
        credentials: { accessKeyId: '123456789012', secretAccessKey: 'test' },
      });
      const elsewhere = kinesisClient(server, transport, { region: 'eu-west-1' });
      try {
        await client.send(new CreateStreamCommand({ StreamName: name, ShardCount: 1 }));
        await assert.rejects(
          other.send(new DescribeStreamCommand({ StreamName: name })),
          awsError('ResourceNotFoundException', `Stream ${name} under account 123456789012 not found.`),
        );
        await elsewhere.send(new CreateStreamCommand({ StreamName: name, ShardCount: 2 }));
        const { StreamDescription: abroad } = await elsewhere.send(new DescribeStreamCommand({ StreamName: name }));
        assert.equal(abroad?.StreamARN, `arn:aws:kinesis:eu-west-1:${account}:stream/${name}`);
        assert.equal(abroad.Shards?.length, 2);
      } finally {
        other.destroy();
        elsewhere.destroy();
      }
    });

    test('tags by name and by ARN are the same tags', async () => {
      const name = `${prefix}-tags`;
      const ResourceARN = `arn:aws:kinesis:us-east-1:${account}:stream/${name}`;
      await client.send(new CreateStreamCommand({ StreamName: name, ShardCount: 1, Tags: { a: '1' } }));
      await client.send(new AddTagsToStreamCommand({ StreamName: name, Tags: { b: '2', c: 'zwölf' } }));
      await client.send(new TagResourceCommand({ ResourceARN, Tags: { a: '3' } }));
      await client.send(new RemoveTagsFromStreamCommand({ StreamName: name, TagKeys: ['b'] }));
      const expected = [
        { Key: 'a', Value: '3' },
        { Key: 'c', Value: 'zwölf' },
      ];
      const { Tags: byName } = await client.send(new ListTagsForStreamCommand({ StreamName: name }));
      assert.deepEqual(byName, expected);
      await client.send(new UntagResourceCommand({ ResourceARN, TagKeys: ['a'] }));
      const { Tags: byArn } = await client.send(new ListTagsForResourceCommand({ ResourceARN }));
      assert.deepEqual(byArn, expected.slice(1));
    });

    test('retention, record size, monitoring and encryption change and are described', async () => {
      const name = `${prefix}-settings`;
      const StreamARN = `arn:aws:kinesis:us-east-1:${account}:stream/${name}`;
      await client.send(new CreateStreamCommand({ StreamName: name, ShardCount: 1 }));
      await client.send(new IncreaseStreamRetentionPeriodCommand({ StreamName: name, RetentionPeriodHours: 168 }));
      await client.send(new DecreaseStreamRetentionPeriodCommand({ StreamName: name, RetentionPeriodHours: 48 }));
      await client.send(new UpdateMaxRecordSizeCommand({ StreamARN, MaxRecordSizeInKiB: 10_240 }));
      const enabled = await client.send(
        new EnableEnhancedMonitoringCommand({
          StreamName: name,
          ShardLevelMetrics: ['IncomingBytes', 'OutgoingBytes'],
        }),
      );
      assert.deepEqual(enabled.CurrentShardLevelMetrics, []);
      assert.deepEqual(enabled.DesiredShardLevelMetrics?.toSorted(), ['IncomingBytes', 'OutgoingBytes']);
      await client.send(
        new DisableEnhancedMonitoringCommand({ StreamName: name, ShardLevelMetrics: ['IncomingBytes'] }),
      );
      await client.send(
        new StartStreamEncryptionCommand({ StreamName: name, EncryptionType: 'KMS', KeyId: 'alias/aws/kinesis' }),
      );
      const describe = async () =>
        (await client.send(new DescribeStreamSummaryCommand({ StreamName: name }))).StreamDescriptionSummary;
      const summary = await describe();
      assert.equal(summary?.RetentionPeriodHours, 48);
      assert.equal(summary.MaxRecordSizeInKiB, 10_240);
      assert.deepEqual(summary.EnhancedMonitoring, [{ ShardLevelMetrics: ['OutgoingBytes'] }]);
      assert.equal(summary.EncryptionType, 'KMS');
      assert.equal(summary.KeyId, 'alias/aws/kinesis');
      await client.send(
        new StopStreamEncryptionCommand({ StreamName: name, EncryptionType: 'KMS', KeyId: 'alias/aws/kinesis' }),
      );
      assert.equal((await describe())?.EncryptionType, 'NONE');
    });

    test('consumers are registered, listed, described and deregistered', async () => {
      const name = `${prefix}-consumed`;
      const StreamARN = `arn:aws:kinesis:us-east-1:${account}:stream/${name}`;
      await client.send(new CreateStreamCommand({ StreamName: name, ShardCount: 1 }));
      const { Consumer: consumer } = await client.send(
        new RegisterStreamConsumerCommand({ StreamARN, ConsumerName: 'reader' }),
      );
      assert.match(consumer?.ConsumerARN ?? '', new RegExp(`^${StreamARN}/consumer/reader:\\d{10}$`));
      const { ConsumerDescription: described } = await client.send(
        new DescribeStreamConsumerCommand({ StreamARN, ConsumerName: 'reader' }),
      );
      assert.equal(described?.ConsumerStatus, 'ACTIVE');
      assert.equal(described.StreamARN, StreamARN);
      const { Consumers: listed } = await client.send(new ListStreamConsumersCommand({ StreamARN }));
      assert.deepEqual(
        listed?.map(({ ConsumerName }) => ConsumerName),
        ['reader'],
      );
      await assert.rejects(
        client.send(new RegisterStreamConsumerCommand({ StreamARN, ConsumerName: 'reader' })),
        awsError('ResourceInUseException', /reader/),
      );
      await assert.rejects(
        client.send(new DeleteStreamCommand({ StreamName: name })),
        awsError('ResourceInUseException', /consumer/i),
      );
      await client.send(new DeregisterStreamConsumerCommand({ ConsumerARN: described.ConsumerARN }));
      await client.send(new DeleteStreamCommand({ StreamName: name }));
    });

    test('a resource policy comes back as it was put and can be deleted', async () => {
      const name = `${prefix}-policy`;
      const ResourceARN = `arn:aws:kinesis:us-east-1:${account}:stream/${name}`;
      await client.send(new CreateStreamCommand({ StreamName: name, ShardCount: 1 }));
      const Policy = JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'Writers',
            Effect: 'Allow',
            Principal: { AWS: 'arn:aws:iam::123456789012:root' },
            Action: ['kinesis:PutRecord', 'kinesis:DescribeStreamSummary'],
            Resource: ResourceARN,
          },
        ],
      });
      await client.send(new PutResourcePolicyCommand({ ResourceARN, Policy }));
      const { Policy: stored } = await client.send(new GetResourcePolicyCommand({ ResourceARN }));
      assert.deepEqual(JSON.parse(stored ?? ''), JSON.parse(Policy));
      await client.send(new DeleteResourcePolicyCommand({ ResourceARN }));
      await assert.rejects(
        client.send(new PutResourcePolicyCommand({ ResourceARN, Policy: '{"Version":"2012-10-17"' })),
        awsError('InvalidArgumentException', /policy/i),
      );
    });

    test('account limits and settings answer', async () => {
      const limits = await client.send(new DescribeLimitsCommand({}));
      assert.ok((limits.OpenShardCount ?? -1) >= 0);
      assert.ok((limits.ShardLimit ?? 0) >= 200);
      assert.ok((limits.OnDemandStreamCountLimit ?? 0) >= 50);
      const settings = await client.send(new DescribeAccountSettingsCommand({}));
      assert.equal(settings.MinimumThroughputBillingCommitment?.Status, 'DISABLED');
    });
  });
}
