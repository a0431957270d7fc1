import type { Channel } from '../../../engine/jobs/channels/channel.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { streamArn } from '../arns.ts';
import { wireChannelSummary } from '../channels.ts';
import { invalidArgument } from '../errors.ts';
import { listChannelsMax } from '../limits.ts';
import type { ListChannelsInput, ListChannelsOutput, StreamFilter } from '../model.gen.ts';
import { onAccount } from '../operation.ts';
import { decodePageToken, encodePageToken } from '../page-token.ts';
import type { KinesisParts } from '../parts.ts';
import { wireSeconds } from '../resources.ts';

export function listChannels(parts: KinesisParts): Operation<ListChannelsInput, ListChannelsOutput> {
  const { channels, streams } = parts;
  return onAccount(parts, 'ListChannels', async (input, { account, region }) => {
    const nowMs = streams.clock.nowMs();
    const { NextToken: nextToken, StreamFilter: filters } = input;
    const token = nextToken === undefined ? undefined : decodePageToken('channels', nextToken, nowMs);
    if (token !== undefined && (token.account !== account || token.region !== region))
      throw invalidArgument('NextToken is invalid.');
    const rest = channels.catalog
      .list({ account, region })
      .filter((channel) => channel.name > (token?.after ?? '') && isWanted(channel, filters));
    const page = rest.slice(0, Math.min(input.MaxResults ?? listChannelsMax, listChannelsMax));
    const last = page.at(-1);
    const ChannelSummaries = page.map(wireChannelSummary);
    if (last === undefined || page.length === rest.length) return { ChannelSummaries };
    const place = { list: 'channels', stream: 0, account, region, filter: null } as const;
    return { ChannelSummaries, NextToken: encodePageToken({ ...place, after: last.name, issuedAtMs: nowMs }) };
  });
}

function isWanted({ stream }: Channel, filters: readonly StreamFilter[] | undefined): boolean {
  if (filters === undefined) return true;
  return filters.some(
    ({ StreamARN, StreamCreationTimestamp: createdAtMs }) =>
      StreamARN === streamArn(stream) &&
      (createdAtMs === undefined || wireSeconds(createdAtMs) === wireSeconds(stream.createdAtMs)),
  );
}
