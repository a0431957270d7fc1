import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channelArn, createChannel, describeChannel, openChannelWire } from '../channel-fixture.ts';

test('a channel goes, and its stream can go after it', async () => {
  await using wire = await openChannelWire();
  await createChannel(wire);
  await wire.call('DeleteChannel', { ChannelARN: channelArn });
  assert.match(await wire.refused('DescribeChannel', { ChannelARN: channelArn }), /^ResourceNotFoundException/);
  await wire.call('DeleteStream', { StreamName: 'orders' });
});

test('where states last, it is DELETING first', async () => {
  await using wire = await openChannelWire({ transitionMs: 1_000 });
  wire.world.clock.advance(1_000);
  await wire.world.parts.streams.catalog.idle();
  wire.world.parts.channels.catalog.start();
  await createChannel(wire);
  assert.equal(
    await wire.refused('DeleteChannel', { ChannelARN: channelArn }),
    'ResourceInUseException: Channel to-lake under account 000000000000 not ACTIVE, instead in state CREATING',
  );
  wire.world.clock.advance(1_000);
  await wire.world.parts.channels.catalog.idle();
  await wire.call('DeleteChannel', { ChannelARN: channelArn });
  assert.equal((await describeChannel(wire))['ChannelStatus'], 'DELETING');
});
