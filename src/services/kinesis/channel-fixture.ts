/** An on-demand stream, two buckets and the inputs of channels; for the tests of their operations. */
import { openOrders, testStreamArn, type Answer, type Wire, type WireOptions } from './wire-fixture.ts';

export const channelArn = 'arn:aws:kinesis:us-east-1:000000000000:channel/to-lake';

export async function openChannelWire(options: WireOptions = {}): Promise<Wire> {
  const wire = await openOrders(options, { StreamModeDetails: { StreamMode: 'ON_DEMAND' } });
  for (const name of ['lake', 'errors']) wire.world.buckets.set(name, { account: '000000000000', region: 'us-east-1' });
  wire.world.buckets.set('foreign', { account: '111122223333', region: 'us-east-1' });
  wire.world.buckets.set('far', { account: '000000000000', region: 'eu-west-1' });
  return wire;
}

export const storage = {
  BucketARN: 'arn:aws:s3:::lake',
  ExpectedBucketOwner: '000000000000',
  CompressionType: 'GZIP',
};

/** Of `to-lake`. */
export function channelInput(more: object = {}, destination: object = {}): object {
  return {
    ChannelName: 'to-lake',
    ServiceExecutionRoleARN: 'arn:aws:iam::000000000000:role/channel',
    StreamConfigurationList: [{ StreamARN: testStreamArn, RecordConfiguration: { RecordFormatType: 'JSON' } }],
    S3DestinationConfiguration: { StorageConfiguration: storage, ...destination },
    ...more,
  };
}

/** Its description. */
export async function createChannel(wire: Wire, input: object = channelInput()): Promise<Answer> {
  return (await wire.call('CreateChannel', input))['ChannelDescription'] as Answer;
}

export async function describeChannel(wire: Wire): Promise<Answer> {
  return (await wire.call('DescribeChannel', { ChannelARN: channelArn }))['ChannelDescription'] as Answer;
}
