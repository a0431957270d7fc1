/** A Kinesis client for the command line, as small as its commands need: signed JSON requests, typed answers. */
import { fieldOf, listIn, numberIn, textIn } from './answer-fields.ts';
import { AwsClient } from './aws-client.ts';
import type { AwsClientOptions } from './aws-client.ts';

export interface ClientRecord {
  readonly partitionKey: string;
  readonly data: Buffer;
}

export interface ReadRecord extends ClientRecord {
  readonly sequenceNumber: string;
  readonly arrivalMs: number;
}

export interface ShardSummary {
  readonly id: string;
  readonly parents: readonly string[];
  readonly isClosed: boolean;
}

export interface RecordsPage {
  readonly records: readonly ReadRecord[];
  /** undefined once a closed shard was read to its end. */
  readonly nextIterator: string | undefined;
  readonly behindMs: number;
  readonly children: readonly ShardSummary[];
}

export type ReadFrom =
  | { readonly type: 'TRIM_HORIZON' | 'LATEST' }
  | { readonly type: 'AT_TIMESTAMP'; readonly timeMs: number };

const kinesis = { signingName: 'kinesis', targetPrefix: 'Kinesis_20131202' };

export class KinesisClient implements Disposable {
  readonly #client: AwsClient;

  constructor(client: AwsClient) {
    this.#client = client;
  }

  static async open(options: AwsClientOptions): Promise<KinesisClient> {
    return new KinesisClient(await AwsClient.open(options));
  }

  get endpoint(): URL {
    return this.#client.endpoint;
  }

  [Symbol.dispose](): void {
    this.#client[Symbol.dispose]();
  }

  /** Records that were not taken come back, with AWS's name for why. */
  async put(
    stream: string,
    records: readonly ClientRecord[],
    signal?: AbortSignal,
  ): Promise<Map<ClientRecord, string>> {
    const answer = await this.call(
      'PutRecords',
      {
        StreamName: stream,
        Records: records.map(({ partitionKey, data }) => ({
          PartitionKey: partitionKey,
          Data: data.toString('base64'),
        })),
      },
      signal,
    );
    const refused = new Map<ClientRecord, string>();
    const results = listIn(answer, 'Records');
    for (const [index, record] of records.entries()) {
      const code = textIn(results[index], 'ErrorCode');
      if (code !== undefined) refused.set(record, code);
    }
    return refused;
  }

  async shards(stream: string): Promise<ShardSummary[]> {
    const shards: ShardSummary[] = [];
    let token: string | undefined;
    do {
      const answer = await this.call('ListShards', token === undefined ? { StreamName: stream } : { NextToken: token });
      shards.push(...listIn(answer, 'Shards').map(shardSummary));
      token = textIn(answer, 'NextToken');
    } while (token !== undefined);
    return shards;
  }

  async iterator(stream: string, shard: string, from: ReadFrom): Promise<string> {
    const answer = await this.call('GetShardIterator', {
      StreamName: stream,
      ShardId: shard,
      ShardIteratorType: from.type,
      ...(from.type === 'AT_TIMESTAMP' ? { Timestamp: from.timeMs / 1_000 } : {}),
    });
    return textIn(answer, 'ShardIterator') ?? '';
  }

  async read(iterator: string, signal?: AbortSignal): Promise<RecordsPage> {
    const answer = await this.call('GetRecords', { ShardIterator: iterator }, signal);
    return {
      records: listIn(answer, 'Records').map((record) => ({
        partitionKey: textIn(record, 'PartitionKey') ?? '',
        data: Buffer.from(textIn(record, 'Data') ?? '', 'base64'),
        sequenceNumber: textIn(record, 'SequenceNumber') ?? '',
        arrivalMs: (numberIn(record, 'ApproximateArrivalTimestamp') ?? 0) * 1_000,
      })),
      nextIterator: textIn(answer, 'NextShardIterator'),
      behindMs: numberIn(answer, 'MillisBehindLatest') ?? 0,
      children: listIn(answer, 'ChildShards').map(shardSummary),
    };
  }

  /** Errors: CallError where the server refuses, the network's own where it is not reached. */
  call(operation: string, input: unknown, signal?: AbortSignal): Promise<unknown> {
    return this.#client.call(kinesis, operation, input, signal);
  }
}

function shardSummary(value: unknown): ShardSummary {
  const parents = [
    textIn(value, 'ParentShardId'),
    textIn(value, 'AdjacentParentShardId'),
    ...listIn(value, 'ParentShards'),
  ];
  return {
    id: textIn(value, 'ShardId') ?? '',
    parents: parents.filter((parent) => typeof parent === 'string'),
    isClosed: textIn(fieldOf(value, 'SequenceNumberRange'), 'EndingSequenceNumber') !== undefined,
  };
}
