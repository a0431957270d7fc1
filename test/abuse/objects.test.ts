/** Invariant SERVER-3, on objects; and OBJ-5: what was refused leaves nothing. */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { s3Client } from '../contract/js/s3-client.ts';
import { ServerProcess, temporaryFolder } from '../server/server-process.ts';
import { exchange, openSocket } from './raw-exchange.ts';
import { residentMebibytes } from './resident.ts';

const Bucket = 'abused';
const kept = 'kept';
const residentMebibytesMax = 400;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: ServerProcess;
let client: S3Client;
before(async () => {
  folder = await temporaryFolder();
  server = await ServerProcess.start({ data: folder.path });
  client = s3Client(server);
  await client.send(new CreateBucketCommand({ Bucket }));
  await client.send(new PutObjectCommand({ Bucket, Key: kept, Body: kept }));
});
after(async () => {
  client.destroy();
  await server[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

/** What every test ends with: nothing came to be, in the bucket or on the disk, and the server does its work. */
async function assertUnharmed(): Promise<void> {
  const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket }));
  assert.deepEqual(
    Contents.map(({ Key }) => Key),
    [kept],
  );
  const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: kept }));
  assert.equal(await Body?.transformToString(), kept);
  const mebibytes = residentMebibytes(server.pid) ?? 0;
  assert.ok(mebibytes < residentMebibytesMax, `${mebibytes} MiB resident`);
  // A connection that was cut is noticed a moment later, while the server goes on answering.
  for (let attempt = 0; (await contentFiles()).length > 0; attempt += 1) {
    assert.ok(attempt < 500, 'content of refused bodies stays on the disk');
    await client.send(new ListObjectsV2Command({ Bucket }));
  }
}

async function contentFiles(): Promise<string[]> {
  const names = await readdir(join(folder.path, 'objects'), { recursive: true, withFileTypes: true }).catch(() => []);
  return names.filter((entry) => entry.isFile()).map(({ name }) => name);
}

const large = Buffer.alloc(2_000_000, 'a');
const unsigned = 'STREAMING-UNSIGNED-PAYLOAD-TRAILER';

function request(line: string, headers: Readonly<Record<string, string>>, body: Uint8Array | string = ''): Buffer {
  const all = { Host: `127.0.0.1:${server.port}`, ...headers };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`${line} HTTP/1.1\r\n${head.join('')}\r\n`), Buffer.from(body)]);
}

function chunked(body: Uint8Array, trailer: string): Buffer {
  return Buffer.concat([
    Buffer.from(`${body.length.toString(16)}\r\n`),
    body,
    Buffer.from(`\r\n0\r\n${trailer}\r\n\r\n`),
  ]);
}

const chunkedHeaders = (wire: Uint8Array, decoded: number) => ({
  'Content-Length': String(wire.length),
  'X-Amz-Content-Sha256': unsigned,
  'X-Amz-Decoded-Content-Length': String(decoded),
  'X-Amz-Trailer': 'x-amz-checksum-crc32',
});

describe('bodies that are not what they say', () => {
  const wrongTrailer = chunked(large, 'x-amz-checksum-crc32:AAAAAA==');
  const cases: Readonly<Record<string, () => readonly Uint8Array[]>> = {
    'one that ends early': () => [request('PUT /abused/k', { 'Content-Length': '5000000' }, large)],
    'a wrong MD5': () => [
      request(
        'PUT /abused/k',
        { 'Content-Length': String(large.length), 'Content-MD5': 'AAAAAAAAAAAAAAAAAAAAAA==' },
        large,
      ),
    ],
    'a wrong hash': () => [
      request(
        'PUT /abused/k',
        { 'Content-Length': '1', 'X-Amz-Checksum-Sha256': 'ungiWyUFCqxj8nDxUVEaG7q8G0hQYBsr1KHHxZ8OyN4=' },
        'x',
      ),
    ],
    'a trailer that does not fit': () => [
      request('PUT /abused/k', chunkedHeaders(wrongTrailer, large.length), wrongTrailer),
    ],
    'a trailer that was promised and is not there': () => {
      const wire = chunked(large, '');
      return [request('PUT /abused/k', chunkedHeaders(wire, large.length), wire)];
    },
    'chunks that are longer than they say together': () => [
      request('PUT /abused/k', chunkedHeaders(wrongTrailer, 10), wrongTrailer),
    ],
    'chunks of garbage': () => [request('PUT /abused/k', chunkedHeaders(large, large.length), large)],
    'a chunk of a size past every bound': () => [
      request('PUT /abused/k', chunkedHeaders(Buffer.alloc(40), 40), 'ffffffffffffffffffff\r\n'.padEnd(40, 'a')),
    ],
    'no length': () => [request('PUT /abused/k', { 'Transfer-Encoding': 'chunked' }, '1\r\nx\r\n0\r\n\r\n')],
    'more than 5 GiB': () => [request('PUT /abused/k', { 'Content-Length': '5368709121' }, 'x')],
    'a part of an upload that is none': () => [
      request('PUT /abused/k?partNumber=1&uploadId=none', { 'Content-Length': String(large.length) }, large),
    ],
  };
  for (const [name, parts] of Object.entries(cases))
    test(name, async () => {
      const endsEarly = name === 'one that ends early';
      const { text } = await exchange(server.port, parts(), endsEarly ? 'finish' : 'keep');
      // AWS's answer to a body without a length is 501; who has gone away hears nothing.
      if (!endsEarly) assert.match(text, /^HTTP\/1\.1 (4\d\d|501) /);
      await assertUnharmed();
    });

  test('twenty bodies that never go on hold nobody up, and leave nothing when their clients go', async () => {
    const start = request('PUT /abused/slow', { 'Content-Length': '5000000' }, large);
    const sockets = await Promise.all(Array.from({ length: 20 }, () => openSocket(server.port)));
    for (const socket of sockets) socket.write(start);
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: kept }));
    assert.equal(await Body?.transformToString(), kept);
    for (const socket of sockets) socket.destroy();
    await assertUnharmed();
  });
});

describe('documents that are meant to hurt', () => {
  const entities = Array.from({ length: 30 }, (_, index) => `<!ENTITY a${index + 1} "&a${index};&a${index};">`);
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">${entities.join('')}]>`;
  const outside = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
  const deep = `${'<Object>'.repeat(100_000)}${'</Object>'.repeat(100_000)}`;
  const targets: readonly (readonly [line: string, root: string, inner: string])[] = [
    ['POST /abused?delete', 'Delete', '<Object><Key>&a30;</Key></Object>'],
    ['PUT /abused?tagging', 'Tagging', '<TagSet><Tag><Key>&e;</Key><Value>&a30;</Value></Tag></TagSet>'],
    ['PUT /abused?lifecycle', 'LifecycleConfiguration', '<Rule><ID>&a30;</ID></Rule>'],
    ['POST /abused/k?uploadId=none', 'CompleteMultipartUpload', '<Part><ETag>&a30;</ETag></Part>'],
  ];
  for (const [line, root, inner] of targets)
    for (const [name, body] of [
      ['entities', `${bomb}<${root}>${inner}</${root}>`],
      ['outside', `${outside}<${root}>${inner}</${root}>`],
      ['deep', `<${root}>${deep}</${root}>`],
      ['long', `<${root}>${'<Object><Key>a</Key></Object>'.repeat(500_000)}</${root}>`],
      ['no XML', '\0\0\0\0'],
      ['not ended', `<${root}><Object><Key>kept`],
    ] as const)
      test(`${name}: ${line}`, async () => {
        const { text } = await exchange(
          server.port,
          [request(line, { 'Content-Length': String(Buffer.byteLength(body)) }, body)],
          'finish',
        );
        assert.match(text, /^HTTP\/1\.1 4\d\d /);
        await assertUnharmed();
      });
});

describe('paths', () => {
  for (const path of [
    '/abused/%',
    '/abused/%zz',
    '/abused/%ff%fe',
    '/abused/%00',
    '/%2e%2e/%2e%2e/etc',
    '/abused%2fkept',
    '//',
  ])
    test(path, async () => {
      for (const method of ['GET', 'DELETE', 'HEAD']) {
        const { text } = await exchange(server.port, [request(`${method} ${path}`, {})], 'keep');
        assert.match(text, /^HTTP\/1\.1 (4\d\d|20\d) /);
      }
      await assertUnharmed();
    });

  test('keys that look like ways out of the data directory are keys like any other', async () => {
    for (const path of ['/abused/../../etc/passwd', '/abused/..%2f..%2fx', '/abused/%2e%2e/%2e%2e/y']) {
      const { text } = await exchange(server.port, [request(`PUT ${path}`, { 'Content-Length': '1' }, 'x')], 'keep');
      assert.match(text, /^HTTP\/1\.1 200 /);
      const gone = await exchange(server.port, [request(`DELETE ${path}`, {})], 'keep');
      assert.match(gone.text, /^HTTP\/1\.1 204 /);
    }
    await assertUnharmed();
  });
});
