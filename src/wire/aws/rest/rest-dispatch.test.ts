/** Requests to an object store from head to answer, through a dispatcher. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { HttpRequest, HttpResponse } from '../../../base/http.ts';
import { AwsError } from '../aws-error.ts';
import { bodyOf, testDispatcher, testNowMs, testRequest, testService } from '../dispatch-fixture.ts';
import type { TestRequest } from '../dispatch-fixture.ts';
import type { RestRules } from '../service.ts';
import { httpDate } from './http-date.ts';
import { StoreFixture } from './store-fixture.ts';

interface Answered {
  readonly status: number;
  readonly headers: HttpResponse['headers'];
  readonly text: string;
}

interface Server {
  readonly store: StoreFixture;
  readonly failures: unknown[];
  readonly send: (request: TestRequest) => Promise<Answered>;
}

function server(rules: RestRules = {}): Server {
  const store = new StoreFixture();
  store.buckets.set('b', new Map());
  const { handler, failures } = testDispatcher({ services: [testService(), store.service(rules)] });
  return {
    store,
    failures,
    send: async (request) => {
      const { status, headers, body } = await handler(lengthy({ method: 'GET', ...request }));
      return { status, headers, text: (await bodyOf({ status, headers, body })).toString('utf8') };
    },
  };
}

/** With the length a client would send. */
function lengthy(request: TestRequest): HttpRequest {
  const bytes = Buffer.byteLength(Buffer.from(request.body ?? ''));
  const headers = request.body === undefined ? {} : { 'content-length': String(bytes) };
  return testRequest({ ...request, headers: { host: 'localhost:4566', ...headers, ...request.headers } });
}

/** An error's members by name. */
function membersOf(text: string): Record<string, string> {
  assert.match(text, /^<\?xml version="1.0" encoding="UTF-8"\?>\n<Error>.*<\/Error>$/s);
  return Object.fromEntries(
    [...text.matchAll(/<(\w[\w-]*)>([^<]*)<\/\1>/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const md5Of = (text: string): string => createHash('md5').update(text).digest('base64');

test('an object goes in and comes out, with its headers and metadata', async () => {
  const { send, store } = server();
  const put = await send({
    method: 'PUT',
    path: '/b/a/k',
    body: 'hello',
    headers: {
      'content-type': 'text/plain',
      'content-encoding': 'aws-chunked,gzip',
      'x-amz-meta-Color': 'blue',
      'x-amz-meta-name': Buffer.from('Zoë').toString('latin1'),
    },
  });
  assert.equal(put.status, 200);
  assert.equal(put.headers['ETag'], '"5d41402abc4b2a76b9719d911017c592"');
  assert.equal(put.headers['Server'], 'AmazonS3');
  assert.match(put.headers['x-amz-request-id'] ?? '', /^[0-9A-Z]{16}$/);
  assert.equal(put.text, '');
  assert.deepEqual({ ...(store.inputs[0] as { Metadata: object }).Metadata }, { color: 'blue', name: 'Zoë' });
  const got = await send({ path: '/b/a/k' });
  assert.equal(got.text, 'hello');
  assert.equal(got.headers['Content-Length'], '5');
  assert.equal(got.headers['Content-Type'], 'text/plain');
  assert.equal(got.headers['Content-Encoding'], 'gzip');
  assert.equal(got.headers['Last-Modified'], httpDate(testNowMs));
  assert.equal(got.headers['x-amz-meta-color'], 'blue');
  assert.equal(got.headers['x-amz-meta-name'], `=?UTF-8?B?${Buffer.from('Zoë').toString('base64')}?=`);
});

test('HEAD says what GET would, without a body', async () => {
  const { send } = server();
  await send({ method: 'PUT', path: '/b/k', body: 'hello' });
  const head = await send({ method: 'HEAD', path: '/b/k' });
  assert.deepEqual([head.status, head.headers['Content-Length'], head.text], [200, '5', '']);
  const missing = await send({ method: 'HEAD', path: '/b/none' });
  assert.deepEqual([missing.status, missing.text], [404, '']);
});

test('documents carry their namespace, lists are flat or wrapped as S3 has them', async () => {
  const { send } = server();
  await send({ method: 'PUT', path: '/b/x&y', body: '1' });
  const buckets = await send({ path: '/', headers: { host: 's3.localhost' } });
  assert.equal(
    buckets.text,
    '<?xml version="1.0" encoding="UTF-8"?>\n<ListAllMyBucketsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">' +
      '<Buckets><Bucket><Name>b</Name><CreationDate>2026-11-21T05:00:00.000Z</CreationDate></Bucket></Buckets>' +
      '<Owner><ID>owner</ID></Owner></ListAllMyBucketsResult>',
  );
  assert.equal(buckets.headers['Content-Type'], 'application/xml');
  const listing = await send({ path: '/b', query: 'list-type=2' });
  assert.match(
    listing.text,
    /<ListBucketResult xmlns=[^>]*><IsTruncated>false<\/IsTruncated><Contents><Key>x&amp;y<\/Key>/,
  );
  assert.match(listing.text, /<Prefix><\/Prefix>/);
  const location = await send({ path: '/b', query: 'location' });
  assert.match(location.text, /<LocationConstraint xmlns="[^"]*">eu-west-1<\/LocationConstraint>$/);
});

test('documents are read, with a namespace and without one', async () => {
  const { send, store } = server();
  for (const namespace of ['', ' xmlns="http://s3.amazonaws.com/doc/2006-03-01/"']) {
    const body = `<Delete${namespace}><Object><Key>a</Key></Object><Object><Key>b &amp; c</Key></Object><Quiet>true</Quiet></Delete>`;
    const { status } = await send({
      method: 'POST',
      path: '/b',
      query: 'delete',
      body,
      headers: { 'content-md5': md5Of(body) },
    });
    assert.equal(status, 200);
    const { Delete } = store.inputs.at(-1) as { Delete: unknown };
    assert.deepEqual(Delete, { Objects: [{ Key: 'a' }, { Key: 'b & c' }], Quiet: true });
  }
});

const malformed: readonly (readonly [name: string, body: string])[] = [
  ['no XML', 'abc'],
  ['another root', '<Remove/>'],
  ['another namespace', '<Delete xmlns="urn:x"><Object><Key>a</Key></Object></Delete>'],
  ['nothing that is required', '<Delete></Delete>'],
  ['an element that is not known', '<Delete><Object><Key>a</Key></Object><Foo/></Delete>'],
  ['an element twice', '<Delete><Object><Key>a</Key></Object><Quiet>true</Quiet><Quiet>true</Quiet></Delete>'],
  ['a wrong type', '<Delete><Object><Key>a</Key></Object><Quiet>perhaps</Quiet></Delete>'],
  ['text where elements belong', '<Delete>a<Object><Key>a</Key></Object></Delete>'],
  ['elements where text belongs', '<Delete><Object><Key><a/></Key></Object></Delete>'],
  ['an entity of its own', '<!DOCTYPE a [<!ENTITY b "c">]><Delete><Object><Key>&b;</Key></Object></Delete>'],
];

for (const [name, body] of malformed) {
  test(`MalformedXML: ${name}`, async () => {
    const { send, store } = server();
    const { status, text } = await send({
      method: 'POST',
      path: '/b',
      query: 'delete',
      body,
      headers: { 'content-md5': md5Of(body) },
    });
    const { Code, Message } = membersOf(text);
    assert.deepEqual(
      [status, Code, Message],
      [
        400,
        'MalformedXML',
        'The XML you provided was not well-formed or did not validate against our published schema',
      ],
    );
    assert.equal(store.inputs.length, 0);
  });
}

test('errors name what the service says, and the request', async () => {
  const { send } = server();
  const { status, text, headers } = await send({ path: '/b/a&b' });
  assert.equal(status, 404);
  assert.equal(
    text,
    '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message>' +
      `<Key>a&amp;b</Key><RequestId>${headers['x-amz-request-id']}</RequestId><HostId>${headers['x-amz-id-2']}</HostId></Error>`,
  );
  assert.equal(headers['Content-Type'], 'application/xml');
});

const deleteBody = '<Delete><Object><Key>a</Key></Object></Delete>';
const deletion: TestRequest = { method: 'POST', path: '/b', query: 'delete', body: deleteBody };
const put: TestRequest = { method: 'PUT', path: '/b/k', body: 'hello' };

const refused: readonly { name: string; request: TestRequest; status: number; code: string; message?: string }[] = [
  {
    name: 'a body without its checksum where one must be',
    request: deletion,
    status: 400,
    code: 'InvalidRequest',
    message: 'Missing required header for this request: Content-MD5 OR x-amz-checksum-*',
  },
  {
    name: 'an MD5 of another document',
    request: { ...deletion, headers: { 'content-md5': md5Of('x') } },
    status: 400,
    code: 'BadDigest',
  },
  {
    name: 'an MD5 that is none',
    request: { ...deletion, headers: { 'content-md5': 'x' } },
    status: 400,
    code: 'InvalidDigest',
  },
  {
    name: 'a checksum of another document',
    request: { ...deletion, headers: { 'x-amz-checksum-crc32': 'AAAAAA==' } },
    status: 400,
    code: 'BadDigest',
  },
  {
    name: 'a checksum that is none',
    request: { ...put, headers: { 'x-amz-checksum-crc32': 'AAAA' } },
    status: 400,
    code: 'InvalidRequest',
    message: 'Value for x-amz-checksum-crc32 header is invalid.',
  },
  {
    name: 'two checksums',
    request: { ...put, headers: { 'x-amz-checksum-crc32': 'AAAAAA==', 'x-amz-checksum-crc32c': 'AAAAAA==' } },
    status: 400,
    code: 'InvalidRequest',
    message: 'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.',
  },
  {
    name: 'an algorithm without its checksum',
    request: { ...put, headers: { 'x-amz-sdk-checksum-algorithm': 'CRC32' } },
    status: 400,
    code: 'InvalidRequest',
    message:
      'x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.',
  },
  {
    name: 'a body with another hash than was signed',
    request: { ...put, headers: { 'x-amz-content-sha256': createHash('sha256').update('x').digest('hex') } },
    status: 400,
    code: 'XAmzContentSHA256Mismatch',
    message: "The provided 'x-amz-content-sha256' header does not match what was computed.",
  },
  {
    name: 'a body shorter than its length',
    request: { ...put, headers: { 'content-length': '6' } },
    status: 400,
    code: 'IncompleteBody',
    message: 'You did not provide the number of bytes specified by the Content-Length HTTP header',
  },
  {
    name: 'no length',
    request: { method: 'PUT', path: '/b/k' },
    status: 411,
    code: 'MissingContentLength',
    message: 'You must provide the Content-Length HTTP header.',
  },
  {
    name: 'chunks of HTTP and no length',
    request: { method: 'PUT', path: '/b/k', headers: { 'transfer-encoding': 'chunked' } },
    status: 501,
    code: 'NotImplemented',
    message: 'A header you provided implies functionality that is not implemented',
  },
  {
    name: 'a document larger than a document may be',
    request: { ...deletion, body: 'x'.repeat(65_537), headers: { 'content-md5': md5Of('') } },
    status: 400,
    code: 'MaxMessageLengthExceeded',
  },
  {
    name: 'no document',
    request: { ...deletion, body: '', headers: { 'content-md5': md5Of('') } },
    status: 400,
    code: 'MissingRequestBodyError',
  },
  {
    name: 'a number that is none',
    request: { path: '/b', query: 'list-type=2&max-keys=many' },
    status: 400,
    code: 'InvalidArgument',
    message: 'Provided max-keys not an integer or within integer range',
  },
  {
    name: 'a value no enumeration has',
    request: { ...put, headers: { 'x-amz-storage-class': 'ATTIC' } },
    status: 400,
    code: 'InvalidArgument',
  },
  { name: 'a path that cannot be decoded', request: { path: '/b/%zz' }, status: 400, code: 'InvalidURI' },
  {
    name: 'a method that does not go with it',
    request: { path: '/b', query: 'delete' },
    status: 405,
    code: 'MethodNotAllowed',
  },
  { name: 'what is not built', request: { path: '/b', query: 'session' }, status: 501, code: 'NotImplemented' },
  { name: 'no such bucket', request: { path: '/none', query: 'list-type=2' }, status: 404, code: 'NoSuchBucket' },
  {
    name: 'a preflight without rules',
    request: {
      method: 'OPTIONS',
      path: '/b/k',
      headers: { origin: 'http://x', 'access-control-request-method': 'PUT' },
    },
    status: 403,
    code: 'AccessForbidden',
  },
];

for (const { name, request, status, code, message } of refused) {
  test(`refused: ${name}`, async () => {
    const { send, store, failures } = server();
    const answer = await send(request);
    const { Code, Message } = membersOf(answer.text);
    assert.deepEqual([answer.status, Code], [status, code]);
    if (message !== undefined) assert.equal(Message?.replaceAll('&apos;', "'"), message);
    assert.equal(store.buckets.get('b')?.size, 0);
    assert.deepEqual(failures, []);
  });
}

test('a body in chunks is read without its framing', async () => {
  const { send, store } = server();
  const body = '5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n';
  const headers = {
    'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    'x-amz-decoded-content-length': '5',
    'x-amz-trailer': 'x-amz-checksum-crc32',
    'content-encoding': 'aws-chunked',
  };
  const { status } = await send({ method: 'PUT', path: '/b/k', body, headers });
  assert.equal(status, 200);
  const stored = store.buckets.get('b')?.get('k');
  assert.deepEqual(
    [stored?.bytes.toString(), stored?.checksum, stored?.input.ContentEncoding, stored?.input.ContentLength],
    ['hello', 'NhCmhg==', undefined, 5],
  );
});

test('a trailer that does not fit its body', async () => {
  const { send, store } = server();
  const body = '5\r\nhellO\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n';
  const headers = {
    'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    'x-amz-decoded-content-length': '5',
    'x-amz-trailer': 'x-amz-checksum-crc32',
  };
  const { text } = await send({ method: 'PUT', path: '/b/k', body, headers });
  assert.deepEqual(membersOf(text)['Code'], 'BadDigest');
  assert.equal(store.buckets.get('b')?.size, 0);
});

test('a bucket in the host, and who asked for it', async () => {
  const { send, store } = server();
  await send({ method: 'PUT', path: '/k', body: '1', headers: { host: 'b.localhost:4566', 'user-agent': 'test' } });
  assert.equal(store.buckets.get('b')?.has('k'), true);
  const [context] = store.contexts;
  assert.equal(context?.url, 'http://b.localhost:4566/k');
  assert.equal(context?.principal.isAnonymous, true);
  assert.equal(context?.userAgent, 'test');
});

test('other services keep what is theirs', async () => {
  const { send, store } = server();
  const answer = await send({
    method: 'POST',
    path: '/',
    body: '{}',
    headers: { 'x-amz-target': 'Kinesis_20131202.ListStreams', 'content-type': 'application/x-amz-json-1.1' },
  });
  assert.match(answer.text, /MissingAuthenticationTokenException/);
  const stray = await send({ path: '/' });
  assert.match(stray.text, /MissingAuthenticationTokenException/);
  assert.equal(store.inputs.length, 0);
});

test('pages get what the bucket allows', async () => {
  const asks: unknown[] = [];
  const { send } = server({
    cors: async (ask) => {
      asks.push(ask);
      return ask.origin === 'http://good' ? { 'Access-Control-Allow-Origin': ask.origin } : undefined;
    },
  });
  const preflight = { method: 'OPTIONS', path: '/b/k' };
  const headers = {
    'access-control-request-method': 'PUT',
    'access-control-request-headers': 'Content-Type, x-amz-date',
  };
  const good = await send({ ...preflight, headers: { origin: 'http://good', ...headers } });
  assert.deepEqual([good.status, good.headers['Access-Control-Allow-Origin']], [200, 'http://good']);
  assert.deepEqual(asks[0], {
    bucket: 'b',
    origin: 'http://good',
    method: 'PUT',
    headers: ['content-type', 'x-amz-date'],
    isPreflight: true,
  });
  assert.equal((await send({ ...preflight, headers: { origin: 'http://bad', ...headers } })).status, 403);
  const get = await send({ path: '/b/none', headers: { origin: 'http://good' } });
  assert.deepEqual([get.status, get.headers['Access-Control-Allow-Origin']], [404, 'http://good']);
  assert.equal(
    (await send({ path: '/b/none', headers: { origin: 'http://bad' } })).headers['Access-Control-Allow-Origin'],
    undefined,
  );
});

test('the service words its own refusals', async () => {
  const { send } = server({
    invalidValue: ({ shape, value }) =>
      shape === 'StorageClass' ? new AwsError('InvalidStorageClass', value) : undefined,
  });
  const { text } = await send({ ...put, headers: { 'x-amz-storage-class': 'ATTIC' } });
  assert.deepEqual([membersOf(text)['Code'], membersOf(text)['Message']], ['InvalidStorageClass', 'ATTIC']);
});

test('a header cannot be ended by what goes into it', async () => {
  const { send } = server();
  await send({ method: 'PUT', path: '/b/k', body: '1', headers: { 'content-type': 'a\r\nSet-Cookie: b' } });
  assert.equal((await send({ path: '/b/k' })).headers['Content-Type'], 'a  Set-Cookie: b');
});

test('a fault of ours is told to us and not to the caller', async () => {
  const store = new StoreFixture();
  const fault = new Error('secret');
  const service = store.service({
    invalidValue: () => {
      throw fault;
    },
  });
  const { handler, failures } = testDispatcher({ services: [service] });
  const answer = await handler(lengthy({ ...put, headers: { 'x-amz-storage-class': 'ATTIC' } }));
  const members = membersOf((await bodyOf(answer)).toString('utf8'));
  assert.deepEqual(
    [answer.status, members['Code'], members['Message']],
    [500, 'InternalError', 'We encountered an internal error. Please try again.'],
  );
  assert.deepEqual(failures, [fault]);
});
