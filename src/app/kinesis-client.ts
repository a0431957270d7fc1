/** A Kinesis client for the command line, as small as its commands need: signed JSON requests, typed answers. */
import { HttpClient } from '../io/http-client.ts';
import { realWallClock } from '../io/real-ports.ts';
import { readTextFile } from '../io/small-files.ts';
import { sign } from '../wire/aws/sigv4/sign.ts';
import { CallError, StartError } from './errors.ts';

export interface KinesisClientOptions {
  readonly endpoint: URL;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | undefined;
  /** PEM file of a further authority to trust. */
  readonly authorityPath: string | undefined;
}

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

const timeoutMs = 30_000;

export class KinesisClient implements Disposable {
  readonly #options: KinesisClientOptions;
  readonly #http: HttpClient;

  private constructor(options: KinesisClientOptions, authorityPem: string | undefined) {
    this.#options = options;
    this.#http = new HttpClient({ authorityPem, timeoutMs });
  }

  static async open(options: KinesisClientOptions): Promise<KinesisClient> {
    const { authorityPath } = options;
    const authorityPem = authorityPath === undefined ? undefined : await readTextFile(authorityPath);
    if (authorityPath !== undefined && authorityPem === undefined)
      throw new StartError([`AWS_CA_BUNDLE names ${authorityPath}, which cannot be read.`]);
    return new KinesisClient(options, authorityPem);
  }

  get endpoint(): URL {
    return this.#options.endpoint;
  }

  [Symbol.dispose](): void {
    this.#http[Symbol.dispose]();
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
  async call(operation: string, input: unknown, signal?: AbortSignal): Promise<unknown> {
    const { endpoint, region, accessKeyId, secretAccessKey, sessionToken } = this.#options;
    const url = new URL('/', endpoint);
    const body = Buffer.from(JSON.stringify(input));
    const headers = sign({
      method: 'POST',
      url,
      headers: {
        host: url.host,
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `Kinesis_20131202.${operation}`,
      },
      body,
      credentials: { accessKeyId, secretAccessKey, sessionToken },
      region,
      service: 'kinesis',
      nowMs: realWallClock.nowMs(),
    });
    const response = await this.#http.send({ method: 'POST', url, headers, body }, signal);
    const answer = parseJson(response.body);
    if (response.status === 200) return answer;
    const code = textIn(answer, '__type')?.split('#').at(-1) ?? `HTTP ${response.status}`;
    throw new CallError(code, textIn(answer, 'message') ?? textIn(answer, 'Message') ?? code);
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

// What a server of another version adds or leaves out must not stop a client, so fields are read one by one.
function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function textIn(value: unknown, name: string): string | undefined {
  const field = fieldOf(value, name);
  return typeof field === 'string' ? field : undefined;
}

function numberIn(value: unknown, name: string): number | undefined {
  const field = fieldOf(value, name);
  return typeof field === 'number' ? field : undefined;
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const field = fieldOf(value, name);
  return Array.isArray(field) ? field : [];
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
