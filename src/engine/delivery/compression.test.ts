/** Holds FORMAT-1. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, gunzipSync, inflateRawSync, zstdDecompressSync } from 'node:zlib';
import * as fc from 'fast-check';
import { readSnappyStream } from '../../format/snappy-stream.ts';
import { compressBody, compressedNames, zstdBody } from './compression.ts';
import type { Compression } from './delivery-stream.ts';

const options = { entryName: '0d6e9c8a-51c4-4a34-b9a5-6f4ab7ad8c11', timeMs: Date.UTC(2026, 2, 4, 5, 6, 8) };
const kinds = Object.keys(compressedNames) as Compression[];

async function* pieces(data: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let start = 0; start < data.length; start += size) yield data.subarray(start, start + size);
}

async function compress(kind: Compression, data: Uint8Array, size = 1000): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(compressBody(kind, options, pieces(data, size))));
}

function readBack(kind: Compression, bytes: Buffer): Buffer {
  if (kind === 'GZIP') return gunzipSync(bytes);
  if (kind === 'ZIP') return readZip(bytes);
  if (kind === 'Snappy') return readSnappyStream(bytes, 'snappy-java');
  return kind === 'HADOOP_SNAPPY' ? readSnappyStream(bytes, 'hadoop') : bytes;
}

/** As a reader does it: from the directory at the end to the entry. */
function readZip(bytes: Buffer): Buffer {
  const end = bytes.subarray(-22);
  assert.equal(end.readUInt32LE(0), 0x06054b50);
  const directory = bytes.subarray(end.readUInt32LE(16), -22);
  assert.equal(directory.length, end.readUInt32LE(12));
  assert.equal(directory.readUInt32LE(0), 0x02014b50);
  assert.equal(directory.subarray(46).toString(), options.entryName);
  assert.equal(directory.readUInt16LE(12), (5 << 11) | (6 << 5) | 4);
  assert.equal(directory.readUInt16LE(14), (46 << 9) | (3 << 5) | 4);
  const start = 30 + bytes.readUInt16LE(26);
  const content = inflateRawSync(bytes.subarray(start, start + directory.readUInt32LE(20)));
  assert.equal(content.length, directory.readUInt32LE(24));
  assert.equal(crc32(content), directory.readUInt32LE(16));
  return content;
}

const body = fc
  .array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 50 }), fc.integer({ min: 1, max: 2000 })), { maxLength: 8 })
  .map((parts) =>
    Buffer.concat(parts.map(([bytes, times]) => Buffer.concat(Array.from({ length: times }, () => bytes)))),
  );

for (const kind of kinds) {
  test(`${kind}: a body comes back, and its bytes do not depend on how it is cut`, async () => {
    await fc.assert(
      fc.asyncProperty(body, fc.integer({ min: 1, max: 300_000 }), async (data, size) => {
        const compressed = await compress(kind, data, Math.max(size, Math.ceil(data.length / 500)));
        assert.ok(readBack(kind, compressed).equals(data));
        assert.ok(compressed.equals(await compress(kind, data, data.length || 1)));
      }),
      { numRuns: 40 },
    );
  });

  test(`${kind}: a body that fails fails the whole`, async () => {
    async function* failing(): AsyncIterable<Uint8Array> {
      for (let count = 0; count < 5; count += 1) yield Buffer.alloc(200_000, count);
      throw new RangeError('gone');
    }
    await assert.rejects(Array.fromAsync(compressBody(kind, options, failing())), RangeError);
  });

  test(`${kind}: a reader that stops stops the body`, async () => {
    const closed = Promise.withResolvers<void>();
    async function* endless(): AsyncIterable<Uint8Array> {
      try {
        for (let count = 0; ; count += 1) yield Buffer.alloc(300_000, count & 0xff);
      } finally {
        closed.resolve();
      }
    }
    for await (const bytes of compressBody(kind, options, endless())) {
      // Past the head, which comes before the body is asked for anything.
      if (bytes.length > 100) break;
    }
    await closed.promise;
  });
}

test('an empty body is a whole object too', async () => {
  for (const kind of kinds) assert.equal(readBack(kind, await compress(kind, Buffer.alloc(0))).length, 0);
});

test('a gzip head holds no time, and a higher level compresses more', async () => {
  const data = Buffer.from(Array.from({ length: 20_000 }, (_, index) => `{"sensor":${index * 7919}}`).join('\n'));
  const fast = await compress('GZIP', data);
  assert.equal(fast.readUInt32LE(4), 0);
  const small = Buffer.concat(
    await Array.fromAsync(compressBody('GZIP', { ...options, level: 9 }, pieces(data, 4000))),
  );
  assert.ok(small.length < fast.length);
});

test('Zstandard: the same bytes however the body is cut, and it reads back', async () => {
  const data = Buffer.from(Array.from({ length: 30_000 }, (_, index) => `{"sensor":${index * 7919}}`).join('\n'));
  const zstd = async (cut: number): Promise<Buffer> =>
    Buffer.concat(await Array.fromAsync(zstdBody(pieces(data, cut))));
  const one = await zstd(data.length);
  assert.deepEqual(zstdDecompressSync(one), data);
  assert.deepEqual(await zstd(999), one);
});
