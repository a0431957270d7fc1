import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ServerProcess } from '../../server/server-process.ts';
import { awsEnvironment, run, tool, type Outcome } from '../tools.ts';

const cli = tool('CI_AWS_CLI');
const curl = tool('CI_CURL');

let server: ServerProcess;
before(async () => {
  server = await ServerProcess.start();
});
after(() => server[Symbol.asyncDispose]());

describe('the AWS CLI', { skip: cli.skip }, () => {
  const aws = (...args: string[]): Promise<Outcome> => run(cli.path, args, { env: awsEnvironment(server) });
  const answer = async (...args: string[]): Promise<Record<string, unknown>> => {
    const { code, stdout, stderr } = await aws(...args);
    assert.equal(code, 0, `aws ${args.join(' ')}: ${stderr}`);
    return stdout === '' ? {} : (JSON.parse(stdout) as Record<string, unknown>);
  };

  test("the documents' lines create, describe and delete a stream", async () => {
    await answer('kinesis', 'create-stream', '--stream-name', 'my-cli-stream', '--shard-count', '2');
    await answer('kinesis', 'wait', 'stream-exists', '--stream-name', 'my-cli-stream');
    const { StreamDescription: stream } = (await answer(
      'kinesis',
      'describe-stream',
      '--stream-name',
      'my-cli-stream',
    )) as { StreamDescription: { Shards: { HashKeyRange: unknown }[]; StreamStatus: string } };
    assert.equal(stream.StreamStatus, 'ACTIVE');
    assert.deepEqual(
      stream.Shards.map(({ HashKeyRange }) => HashKeyRange),
      [
        { StartingHashKey: '0', EndingHashKey: String(2n ** 127n - 1n) },
        { StartingHashKey: String(2n ** 127n), EndingHashKey: String(2n ** 128n - 1n) },
      ],
    );
    await answer('kinesis', 'delete-stream', '--stream-name', 'my-cli-stream');
    await answer('kinesis', 'wait', 'stream-not-exists', '--stream-name', 'my-cli-stream');
    const gone = await aws('kinesis', 'describe-stream', '--stream-name', 'my-cli-stream');
    assert.match(
      gone.stderr,
      /An error occurred \(ResourceNotFoundException\) when calling the DescribeStream operation: Stream my-cli-stream under account 000000000000 not found\./,
    );
  });

  test('text that is no JSON is put and read as it is', async () => {
    await answer('kinesis', 'create-stream', '--stream-name', 'MyDataStream', '--shard-count', '1');
    await answer(
      'kinesis',
      'put-record',
      '--stream-name',
      'MyDataStream',
      '--partition-key',
      '123',
      '--data',
      'Hello, World!',
    );
    const { ShardIterator } = await answer(
      'kinesis',
      'get-shard-iterator',
      '--stream-name',
      'MyDataStream',
      '--shard-id',
      'shardId-000000000000',
      '--shard-iterator-type',
      'TRIM_HORIZON',
    );
    const { Records: records } = (await answer(
      'kinesis',
      'get-records',
      '--shard-iterator',
      String(ShardIterator),
    )) as { Records: { Data: string; PartitionKey: string }[] };
    assert.deepEqual(
      records.map(({ Data, PartitionKey }) => [Buffer.from(Data, 'base64').toString(), PartitionKey]),
      [['Hello, World!', '123']],
    );
  });

  test('STS says who calls', async () => {
    const identity = await answer('sts', 'get-caller-identity');
    assert.equal(identity['Account'], '000000000000');
  });
});

describe('curl', { skip: curl.skip }, () => {
  const call = async (operation: string, body: string, ...flags: string[]): Promise<Outcome> =>
    run(
      curl.path,
      [
        ...['-sS', '--aws-sigv4', 'aws:amz:us-east-1:kinesis', '--user', 'test:test'],
        ...['-H', `X-Amz-Target: Kinesis_20131202.${operation}`, '-H', 'Content-Type: application/x-amz-json-1.1'],
        ...['--data-binary', body, ...flags, `${server.endpoint}/`],
      ],
      { env: awsEnvironment(server) },
    );

  for (const flag of ['--http1.1', '--http2-prior-knowledge']) {
    test(`signed requests with ${flag}`, async () => {
      const StreamName = `curl-${flag.replaceAll(/\W/g, '')}`;
      const created = await call('CreateStream', JSON.stringify({ StreamName, ShardCount: 1 }), flag);
      assert.deepEqual([created.code, created.stdout], [0, ''], created.stderr);
      const put = await call('PutRecord', JSON.stringify({ StreamName, PartitionKey: 'k', Data: 'eA==' }), flag);
      assert.equal((JSON.parse(put.stdout) as { ShardId: string }).ShardId, 'shardId-000000000000');
      const refused = await call(
        'PutRecord',
        '{"StreamName":"none","PartitionKey":"k","Data":"eA=="}',
        flag,
        '-w',
        ' %{http_code}',
      );
      assert.equal(
        refused.stdout,
        '{"__type":"ResourceNotFoundException","message":"Stream none under account 000000000000 not found."} 400',
      );
    });
  }
});
