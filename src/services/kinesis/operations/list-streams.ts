import type { Operation } from '../../../wire/aws/service.ts';
import { invalidArgument } from '../errors.ts';
import { listStreamsDefault, listStreamsMax } from '../limits.ts';
import type { ListStreamsInput, ListStreamsOutput } from '../model.gen.ts';
import { onAccount } from '../operation.ts';
import { decodePageToken, encodePageToken } from '../page-token.ts';
import type { KinesisParts } from '../parts.ts';
import { wireListed } from '../resources.ts';

export function listStreams(parts: KinesisParts): Operation<ListStreamsInput, ListStreamsOutput> {
  const { catalog, clock } = parts.streams;
  return onAccount(parts, 'ListStreams', async (input, { account, region }) => {
    const nowMs = clock.nowMs();
    const { NextToken: nextToken, ExclusiveStartStreamName: start } = input;
    if (nextToken !== undefined && start !== undefined)
      throw invalidArgument('NextToken and ExclusiveStartStreamName cannot be provided together.');
    const token = nextToken === undefined ? undefined : decodePageToken('streams', nextToken, nowMs);
    if (token !== undefined && (token.account !== account || token.region !== region))
      throw invalidArgument('NextToken is invalid.');
    const limit = Math.min(input.Limit ?? listStreamsDefault, listStreamsMax);
    const found = catalog.list({ account, region }, { after: token?.after ?? start, limit: limit + 1 });
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const hasMore = found.length > limit && last !== undefined;
    return {
      StreamNames: page.map(({ name }) => name),
      HasMoreStreams: hasMore,
      ...(hasMore
        ? {
            NextToken: encodePageToken({
              list: 'streams',
              stream: 0,
              account,
              region,
              after: last.name,
              filter: null,
              issuedAtMs: nowMs,
            }),
          }
        : {}),
      StreamSummaries: page.map(wireListed),
    };
  });
}
