import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channelArn, channelInput, createChannel, openChannelWire } from '../channel-fixture.ts';
import { testStreamArn } from '../wire-fixture.ts';

test('page by page, and of one stream', async () => {
  await using wire = await openChannelWire();
  const named = ['a', 'b', 'c'];
  for (const name of named) {
    await wire.call('CreateStream', { StreamName: name, StreamModeDetails: { StreamMode: 'ON_DEMAND' } });
    const StreamARN = testStreamArn.replace('orders', name);
    const StreamConfigurationList = [{ StreamARN, RecordConfiguration: { RecordFormatType: 'STRING' } }];
    await createChannel(wire, channelInput({ ChannelName: `channel-${name}`, StreamConfigurationList }));
  }
  const names = (answer: Readonly<Record<string, unknown>>): unknown[] =>
    (answer['ChannelSummaries'] as { readonly ChannelName: string }[]).map(({ ChannelName }) => ChannelName);
  const first = await wire.call('ListChannels', { MaxResults: 2 });
  assert.deepEqual(names(first), ['channel-a', 'channel-b']);
  const second = await wire.call('ListChannels', { MaxResults: 2, NextToken: first['NextToken'] });
  assert.deepEqual([names(second), second['NextToken']], [['channel-c'], undefined]);
  const filter = [{ StreamARN: testStreamArn.replace('orders', 'b') }];
  const filtered = await wire.call('ListChannels', { StreamFilter: filter });
  const [summary] = filtered['ChannelSummaries'] as Readonly<Record<string, unknown>>[];
  assert.deepEqual(
    [names(filtered), summary?.['ChannelARN'], summary?.['ChannelDestinationType'], summary?.['ChannelStatus']],
    [['channel-b'], channelArn.replace('to-lake', 'channel-b'), 'S3', 'ACTIVE'],
  );
  assert.deepEqual(await wire.call('ListChannels', {}, { account: '111122223333' }), { ChannelSummaries: [] });
});

test('tokens of other lists', async () => {
  await using wire = await openChannelWire();
  assert.equal(
    await wire.refused('ListChannels', { NextToken: 'x' }),
    'InvalidArgumentException: NextToken is invalid.',
  );
});
