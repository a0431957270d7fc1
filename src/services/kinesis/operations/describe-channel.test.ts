import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channelArn, openChannelWire } from '../channel-fixture.ts';

test('what names no channel', async () => {
  await using wire = await openChannelWire();
  for (const operation of ['DescribeChannel', 'DeleteChannel'])
    assert.equal(
      await wire.refused(operation, { ChannelARN: channelArn }),
      'ResourceNotFoundException: Channel to-lake under account 000000000000 not found.',
    );
  const other = channelArn.replace('us-east-1', 'eu-west-1');
  assert.equal(
    await wire.refused('DescribeChannel', { ChannelARN: other }),
    `InvalidArgumentException: ChannelARN ${other} is not of region us-east-1 under account 000000000000.`,
  );
  const spaced = `${channelArn}/more`;
  assert.equal(
    await wire.refused('DescribeChannel', { ChannelARN: spaced }),
    `InvalidArgumentException: ChannelARN ${spaced} is not the ARN of a channel.`,
  );
});
