import { shardName, type Stream, type StreamId } from '../../../engine/stream/stream.ts';
import { visibleShards } from '../../../engine/stream/visible-shards.ts';
import type { AwsError } from '../../../wire/aws/aws-error.ts';
import type { Operation, RequestContext } from '../../../wire/aws/service.ts';
import { streamArn } from '../arns.ts';
import { guarded, invalidArgument, resourceNotFound } from '../errors.ts';
import { listShardsMax } from '../limits.ts';
import type { ListShardsInput, ListShardsOutput, ShardFilterType } from '../model.gen.ts';
import { decodePageToken, encodePageToken } from '../page-token.ts';
import type { KinesisParts } from '../parts.ts';
import { isShown, wireSeconds, wireShard } from '../resources.ts';
import { isLetThrough, readFilter, shardsAfter, type FilterState } from '../shard-lists.ts';

/** What is listed, however it was asked for. */
interface Wanted {
  readonly stream: Stream;
  /** Ids after which the list goes on; it starts after the greatest. */
  readonly after: readonly (string | undefined)[];
  readonly filter: FilterState | undefined;
}

export function listShards(parts: KinesisParts): Operation<ListShardsInput, ListShardsOutput> {
  const { clock, rates } = parts.streams;
  return {
    access: (input, context) => ({ action: 'kinesis:ListShards', resources: resourcesOf(parts, input, context) }),
    handle: (input, context) =>
      guarded(async () => {
        const { stream, after, filter } = wantedOf(parts, input, context);
        rates.take('ListShards', stream);
        const nowMs = clock.nowMs();
        const start = after.reduce((greatest = '', id = '') => (id > greatest ? id : greatest), '') ?? '';
        const visible = isShown(stream) ? visibleShards(stream, nowMs) : [];
        const rest = shardsAfter(visible, start).filter(
          (shard) => filter === undefined || isLetThrough(stream, shard, filter, nowMs),
        );
        const page = rest.slice(0, Math.min(input.MaxResults ?? listShardsMax, listShardsMax));
        const last = page.at(-1);
        if (last === undefined || page.length === rest.length) return { Shards: page.map(wireShard) };
        return {
          Shards: page.map(wireShard),
          NextToken: encodePageToken({
            list: 'shards',
            stream: stream.id,
            account: stream.account,
            region: stream.region,
            after: shardName(last.index),
            filter: filter === undefined ? null : { type: filter.type, timeMs: filter.timeMs ?? null },
            issuedAtMs: nowMs,
          }),
        };
      }),
  };
}

/** A token may be of a stream that is gone; then there is nothing to refuse. */
function resourcesOf({ streams, names }: KinesisParts, input: ListShardsInput, context: RequestContext) {
  const { StreamName: name, StreamARN: arn, NextToken: token } = input;
  if (name !== undefined || arn !== undefined || token === undefined) return [streamArn(names.stream(input, context))];
  const { stream: id } = decodePageToken('shards', token, streams.clock.nowMs());
  const stream = streams.catalog.byId(id as StreamId);
  return stream === undefined ? ['*'] : [streamArn(stream)];
}

/** Errors: InvalidArgumentException, ExpiredNextTokenException, StreamNotFound. */
function wantedOf(parts: KinesisParts, input: ListShardsInput, context: RequestContext): Wanted {
  const { streams, names } = parts;
  const { StreamName: name, StreamARN: arn, NextToken: token } = input;
  if (token !== undefined) return continued(parts, input, token, context);
  if (name === undefined && arn === undefined)
    throw invalidArgument('Either NextToken or StreamName should be provided.');
  const stream = streams.catalog.get(names.stream(input, context));
  checkCreation(stream, input.StreamCreationTimestamp);
  const filter = input.ShardFilter === undefined ? undefined : readFilter(input.ShardFilter);
  return { stream, after: [input.ExclusiveStartShardId, filter?.after], filter };
}

/** A token says all of these itself, and AWS takes none of them beside it. */
const exclusive = [
  'StreamName',
  'StreamARN',
  'StreamCreationTimestamp',
  'ExclusiveStartShardId',
  'ShardFilter',
] as const satisfies readonly (keyof ListShardsInput)[];

function continued(
  { streams, names, isStrict }: KinesisParts,
  input: ListShardsInput,
  token: string,
  context: RequestContext,
): Wanted {
  const { catalog, clock } = streams;
  const nowMs = clock.nowMs();
  const together = exclusive.find((member) => input[member] !== undefined);
  // The paginators of boto3 and the AWS CLI send the first call's members with every page, so they are passed over
  // unless they name another stream than the token's.
  if (together !== undefined && isStrict) throw notTogether(together);
  const { stream: id, after, filter } = decodePageToken('shards', token, nowMs);
  const stream = catalog.byId(id as StreamId);
  if (stream === undefined) throw resourceNotFound('Stream not found.');
  // Anybody can write a token: what it names is checked as an ARN is.
  names.requireReachable(stream, context);
  if (input.StreamName !== undefined || input.StreamARN !== undefined) {
    if (catalog.find(names.stream(input, context))?.id !== stream.id) throw notTogether('StreamName');
  }
  return {
    stream,
    after: [after],
    filter: filter === null ? undefined : { type: filterType(filter.type), timeMs: filter.timeMs ?? undefined },
  };
}

function notTogether(member: (typeof exclusive)[number]): AwsError {
  return invalidArgument(`NextToken and ${member} cannot be provided together.`);
}

const filterTypes: readonly ShardFilterType[] = [
  'AFTER_SHARD_ID',
  'AT_TRIM_HORIZON',
  'FROM_TRIM_HORIZON',
  'AT_LATEST',
  'AT_TIMESTAMP',
  'FROM_TIMESTAMP',
];

function filterType(text: string): ShardFilterType {
  const found = filterTypes.find((type) => type === text);
  if (found === undefined) throw invalidArgument('NextToken is invalid.');
  return found;
}

/** A time given says which of the streams of one name is meant; only the one that is there now can be listed. */
export function checkCreation(stream: Stream, createdAtMs: number | undefined): void {
  if (createdAtMs === undefined || wireSeconds(createdAtMs) === wireSeconds(stream.createdAtMs)) return;
  const { account, name } = stream;
  throw resourceNotFound(
    `Stream ${name} under account ${account} with creation timestamp ${Math.floor(createdAtMs / 1_000)} not found.`,
  );
}
