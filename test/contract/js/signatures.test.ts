import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ListStreamsCommand, type KinesisClientConfig } from '@aws-sdk/client-kinesis';
import { kinesisHeaders, kinesisRequest, type RequestOptions } from '../../server/kinesis-request.ts';
import { ServerProcess } from '../../server/server-process.ts';
import { awsError, kinesisClient } from './clients.ts';

const credentials = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};

describe('signatures in server mode', () => {
  let server: ServerProcess;
  before(async () => {
    server = await ServerProcess.start({
      flags: ['--mode', 'server'],
      environment: {
        MILLSTREAM_ACCESS_KEY_ID: credentials.accessKeyId,
        MILLSTREAM_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      },
    });
  });
  after(() => server[Symbol.asyncDispose]());

  const list = async (config: KinesisClientConfig): Promise<string[] | undefined> => {
    const client = kinesisClient(server, 'HTTP/2', config);
    try {
      return (await client.send(new ListStreamsCommand({}))).StreamNames;
    } finally {
      client.destroy();
    }
  };

  test('the key of the server is let in', async () => {
    assert.deepEqual(await list({ credentials }), []);
  });

  test('another secret is refused', async () => {
    await assert.rejects(
      list({ credentials: { ...credentials, secretAccessKey: 'another' } }),
      awsError(
        'InvalidSignatureException',
        /^The request signature we calculated does not match the signature you provided\. Check your AWS Secret Access Key and signing method\. Consult the service documentation for details\./,
      ),
    );
  });

  test('a key that nobody has is refused', async () => {
    await assert.rejects(
      list({ credentials: { ...credentials, accessKeyId: 'AKIAI44QH8DHBEXAMPLE' } }),
      awsError('UnrecognizedClientException', 'The security token included in the request is invalid.'),
    );
  });

  const raw = (options: RequestOptions) => kinesisRequest(server.port, 'ListStreams', {}, { credentials, ...options });

  test('an old signature is refused with both times', async () => {
    const { status, json } = await raw({ timeMs: Date.now() - 20 * 60_000 });
    assert.equal(status, 400);
    assert.equal(json['__type'], 'InvalidSignatureException');
    assert.match(
      String(json['message']),
      /^Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z \(\d{8}T\d{6}Z - \d+ min\.\)$/,
    );
  });

  test('a body that was changed after signing is refused', async () => {
    const headers = kinesisHeaders(server.port, 'ListStreams', Buffer.from('{}'), { credentials });
    const { status, json } = await kinesisRequest(server.port, 'ListStreams', { Limit: 1 }, { headers });
    assert.deepEqual([status, json['__type']], [400, 'InvalidSignatureException']);
  });

  test('no signature at all is refused', async () => {
    const { status, json } = await raw({
      headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'Kinesis_20131202.ListStreams' },
    });
    assert.deepEqual([status, json['__type']], [400, 'MissingAuthenticationTokenException']);
  });

  test('the admin API wants a credential, but for live and ready', async () => {
    const statusOf = async (path: string) => (await fetch(`${server.endpoint}/_millstream/${path}`)).status;
    assert.deepEqual([await statusOf('health/live'), await statusOf('health/ready')], [200, 200]);
    // How AWS answers a request without a signature.
    assert.deepEqual([await statusOf('health'), await statusOf('metrics')], [400, 400]);
  });
});

describe('what every answer carries', () => {
  let server: ServerProcess;
  before(async () => {
    server = await ServerProcess.start({ data: 'memory' });
  });
  after(() => server[Symbol.asyncDispose]());

  test('a request id, a date, a type and a length', async () => {
    for (const [operation, status] of [
      ['ListStreams', 200],
      ['NoSuchOperation', 400],
    ] as const) {
      const answer = await kinesisRequest(server.port, operation, {});
      assert.equal(answer.status, status);
      assert.match(String(answer.headers['x-amzn-requestid']), /^[0-9a-f-]{36}$/);
      assert.equal(answer.headers['content-type'], 'application/x-amz-json-1.1');
      assert.equal(answer.headers['content-length'], String(Buffer.byteLength(answer.text)));
      assert.ok(Math.abs(Date.parse(String(answer.headers.date)) - Date.now()) < 60_000);
    }
  });

  test('an operation that is none, and JSON that is none, are refused with the codes of AWS', async () => {
    const unknown = await kinesisRequest(server.port, 'NoSuchOperation', {});
    assert.deepEqual([unknown.status, unknown.json['__type']], [400, 'UnknownOperationException']);
    const malformed = await kinesisRequest(server.port, 'ListStreams', '{');
    assert.deepEqual([malformed.status, malformed.json['__type']], [400, 'SerializationException']);
    const wrongType = await kinesisRequest(server.port, 'DescribeStream', { StreamName: 1 });
    assert.deepEqual([wrongType.status, wrongType.json['__type']], [400, 'SerializationException']);
  });

  test('several violations come in one message', async () => {
    const { json } = await kinesisRequest(server.port, 'CreateStream', { StreamName: 'a b', ShardCount: 0 });
    assert.equal(json['__type'], 'ValidationException');
    assert.match(String(json['message']), /^2 validation errors detected: /);
    for (const violation of [
      "Value 'a b' at 'streamName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+",
      "Value '0' at 'shardCount' failed to satisfy constraint: Member must have value greater than or equal to 1",
    ])
      assert.ok(String(json['message']).includes(violation), String(json['message']));
  });

  test('a page from elsewhere cannot reach a server of dev mode', async () => {
    const headers = { 'x-amz-target': 'Kinesis_20131202.ListStreams', 'content-type': 'application/x-amz-json-1.1' };
    const foreign = await kinesisRequest(
      server.port,
      'ListStreams',
      {},
      { headers: { ...headers, host: 'evil.example' } },
    );
    assert.equal(foreign.status, 403);
    const page = await kinesisRequest(
      server.port,
      'ListStreams',
      {},
      { headers: { ...headers, host: `localhost:${server.port}`, origin: 'https://evil.example' } },
    );
    assert.equal(page.status, 403);
  });
});
