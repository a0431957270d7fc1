import type { Operation } from '../../../wire/aws/service.ts';
import { invalidArgument } from '../errors.ts';
import { listConsumersMax } from '../limits.ts';
import type { ListStreamConsumersInput, ListStreamConsumersOutput } from '../model.gen.ts';
import { onStream } from '../operation.ts';
import { decodePageToken, encodePageToken } from '../page-token.ts';
import type { KinesisParts } from '../parts.ts';
import { wireConsumer } from '../resources.ts';
import { checkCreation } from './list-shards.ts';

export function listStreamConsumers(
  parts: KinesisParts,
): Operation<ListStreamConsumersInput, ListStreamConsumersOutput> {
  const { catalog, consumers, clock } = parts.streams;
  return onStream(parts, 'ListStreamConsumers', async (name, input) => {
    const { NextToken: nextToken, StreamCreationTimestamp: createdAtMs } = input;
    if (nextToken !== undefined && createdAtMs !== undefined)
      throw invalidArgument('NextToken and StreamCreationTimestamp cannot be provided together.');
    const stream = catalog.get(name);
    checkCreation(stream, createdAtMs);
    const nowMs = clock.nowMs();
    const token = nextToken === undefined ? undefined : decodePageToken('consumers', nextToken, nowMs);
    if (token !== undefined && token.stream !== stream.id) throw invalidArgument('NextToken is invalid.');
    const rest = consumers.list(stream.id).filter((consumer) => consumer.name > (token?.after ?? ''));
    const page = rest.slice(0, Math.min(input.MaxResults ?? listConsumersMax, listConsumersMax));
    const last = page.at(-1);
    const Consumers = page.map((consumer) => wireConsumer({ stream, consumer }));
    if (last === undefined || page.length === rest.length) return { Consumers };
    const { account, region, id } = stream;
    return {
      Consumers,
      NextToken: encodePageToken({
        list: 'consumers',
        stream: id,
        account,
        region,
        after: last.name,
        filter: null,
        issuedAtMs: nowMs,
      }),
    };
  });
}
