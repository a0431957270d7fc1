import type { Operation } from '../../../wire/aws/service.ts';
import { onChannel, wireChannel } from '../channels.ts';
import type { DescribeChannelInput, DescribeChannelOutput } from '../model.gen.ts';
import type { KinesisParts } from '../parts.ts';

export function describeChannel(parts: KinesisParts): Operation<DescribeChannelInput, DescribeChannelOutput> {
  return onChannel(parts, 'DescribeChannel', async (name) => ({
    ChannelDescription: wireChannel(parts.channels.catalog.get(name)),
  }));
}
