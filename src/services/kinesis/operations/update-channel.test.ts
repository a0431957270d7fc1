import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channelArn, createChannel, describeChannel, openChannelWire } from '../channel-fixture.ts';

test('freshness and logging change, and nothing else', async () => {
  await using wire = await openChannelWire();
  const { ChannelId } = await createChannel(wire);
  const { ChannelDescription } = await wire.call('UpdateChannel', {
    ChannelARN: channelArn,
    S3DestinationConfiguration: { DataFreshnessInSeconds: 600 },
    LoggingConfiguration: { CloudWatchLogs: { Enabled: true, LogGroupName: 'g', LogStreamName: 's' } },
  });
  assert.deepEqual(ChannelDescription, { ...(await describeChannel(wire)), ChannelStatus: 'UPDATING' });
  const described = await describeChannel(wire);
  assert.deepEqual(
    [described['ChannelId'], described['ChannelStatus'], described['LoggingConfiguration']],
    [ChannelId, 'ACTIVE', { CloudWatchLogs: { Enabled: true, LogGroupName: 'g', LogStreamName: 's' } }],
  );
  assert.match(JSON.stringify(described['S3DestinationConfiguration']), /"DataFreshnessInSeconds":600/);
});

test('what cannot be changed', async () => {
  await using wire = await openChannelWire();
  await createChannel(wire);
  assert.equal(
    await wire.refused('UpdateChannel', { ChannelARN: channelArn }),
    'ValidationException: A destination configuration or LoggingConfiguration must be provided.',
  );
  assert.equal(
    await wire.refused('UpdateChannel', {
      ChannelARN: channelArn,
      S3TablesDestinationConfiguration: { DataFreshnessInSeconds: 300 },
    }),
    'UnsupportedOperationException: A channel to streaming tables is not supported by this server: they need S3 Tables, ' +
      'which it does not have yet.',
  );
  assert.match(
    await wire.refused('UpdateChannel', {
      ChannelARN: channelArn,
      S3DestinationConfiguration: { DataFreshnessInSeconds: 0 },
    }),
    /^InvalidArgumentException: DataFreshnessInSeconds must be between/,
  );
});
