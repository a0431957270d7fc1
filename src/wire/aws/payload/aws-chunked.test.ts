/** Bodies in chunks: AWS's published examples, then every way of cutting and damaging one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { AwsError } from '../aws-error.ts';
import { signingKey } from '../sigv4/signing-key.ts';
import { unchunk } from './aws-chunked.ts';
import type { ChunkedOptions } from './aws-chunked.ts';
import { ChunkSigner } from './chunk-signer.ts';

const scope = { date: '20130524', region: 'us-east-1', service: 's3' };
const key = signingKey('wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', scope);

function signer(seed: string): ChunkSigner {
  return new ChunkSigner({ key, timestamp: '20130524T000000Z', scope, signature: seed });
}

async function* cut(body: Buffer, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const size of sizes) {
    yield body.subarray(at, at + size);
    at += size;
  }
  yield body.subarray(at);
}

async function read(
  body: Buffer | string,
  options: Partial<ChunkedOptions> = {},
  sizes: readonly number[] = [],
): Promise<{ bytes: Buffer; trailers: Map<string, string> }> {
  const trailers = new Map<string, string>();
  const all: Buffer[] = [];
  const whole = { isSigned: false, signer: undefined, trailerNames: [], trailers, ...options };
  for await (const piece of unchunk(cut(Buffer.from(body), sizes), whole)) all.push(Buffer.from(piece));
  return { bytes: Buffer.concat(all), trailers };
}

const plainSeed = '4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9';
const plainSignatures = [
  'ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648',
  '0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497',
  'b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9',
];
const trailerSeed = '106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e';
const trailerSignatures = [
  'b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2',
  '1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7',
  '2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992',
];
const content = Buffer.alloc(66_560, 'a');

function signedBody(signatures: readonly string[], end: string): Buffer {
  const [one = '', two = '', last = ''] = signatures;
  return Buffer.concat([
    Buffer.from(`10000;chunk-signature=${one}\r\n`),
    content.subarray(0, 65_536),
    Buffer.from(`\r\n400;chunk-signature=${two}\r\n`),
    content.subarray(65_536),
    Buffer.from(`\r\n0;chunk-signature=${last}\r\n${end}`),
  ]);
}

const trailerEnd =
  'x-amz-checksum-crc32c:sOO8/Q==\r\n' +
  'x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n';
const crc32cTrailer = ['x-amz-checksum-crc32c'];

test('the signatures of AWS\u2019s published example', async () => {
  const body = signedBody(plainSignatures, '\r\n');
  const { bytes } = await read(body, { isSigned: true, signer: signer(plainSeed) });
  assert.ok(bytes.equals(content));
});

test('the same with a trailer that is signed', async () => {
  const options = { isSigned: true, trailerNames: crc32cTrailer };
  const { bytes, trailers } = await read(signedBody(trailerSignatures, trailerEnd), {
    ...options,
    signer: signer(trailerSeed),
  });
  assert.ok(bytes.equals(content));
  assert.deepEqual([...trailers], [['x-amz-checksum-crc32c', 'sOO8/Q==']]);
});

test('chunks without signatures are none the worse for a known key', async () => {
  const { bytes } = await read('3\r\nabc\r\n0\r\n\r\n', { signer: signer(plainSeed) });
  assert.equal(bytes.toString(), 'abc');
});

test('wherever a body is cut, and whatever its chunks, it reads the same', async () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 });
  const chunks = fc.array(fc.uint8Array({ minLength: 1, maxLength: 50 }), { maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(chunks, sizes, async (parts, cuts) => {
      const body = Buffer.concat([
        ...parts.flatMap((part) => [Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')]),
        Buffer.from('0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n'),
      ]);
      const { bytes, trailers } = await read(body, { trailerNames: ['x-amz-checksum-crc32'] }, cuts);
      assert.ok(bytes.equals(Buffer.concat(parts)));
      assert.equal(trailers.get('x-amz-checksum-crc32'), 'AAAAAA==');
    }),
  );
});

test('a byte changed anywhere in what is signed is noticed', async () => {
  const body = signedBody(trailerSignatures, trailerEnd);
  // Not the digits of a size's case, nor the ends of lines, which a reader may be lenient about.
  const at = fc.oneof(
    fc.integer({ min: 88, max: 65_000 }),
    fc.integer({ min: 22, max: 85 }),
    fc.integer({ min: body.length - 68, max: body.length - 5 }),
    fc.integer({ min: body.length - 102, max: body.length - 95 }),
  );
  await fc.assert(
    fc.asyncProperty(at, fc.integer({ min: 1, max: 127 }), async (index, flip) => {
      const damaged = Buffer.from(body);
      damaged[index] = (damaged[index] ?? 0) ^ flip;
      const options = { isSigned: true, signer: signer(trailerSeed), trailerNames: crc32cTrailer };
      await assert.rejects(read(damaged, options), AwsError);
    }),
    { numRuns: 100 },
  );
});

const damaged: readonly { name: string; body: string; code: string; options?: Partial<ChunkedOptions> }[] = [
  { name: 'nothing at all', body: '', code: 'IncompleteBody' },
  { name: 'an end within a chunk', body: '5\r\nabc', code: 'IncompleteBody' },
  { name: 'no last chunk', body: '3\r\nabc\r\n', code: 'IncompleteBody' },
  { name: 'a chunk longer than its size', body: '3\r\nabcd\r\n0\r\n\r\n', code: 'InvalidRequest' },
  { name: 'a size that is no number', body: 'xyz\r\n', code: 'InvalidRequest' },
  { name: 'a negative size', body: '-3\r\nabc\r\n0\r\n\r\n', code: 'InvalidRequest' },
  { name: 'a size beyond all bounds', body: `${'f'.repeat(13)}\r\n`, code: 'InvalidRequest' },
  { name: 'a line without end', body: 'a'.repeat(5000), code: 'InvalidRequest' },
  { name: 'a trailer that was not announced', body: '0\r\nx-amz-meta-a:b\r\n\r\n', code: 'MalformedTrailerError' },
  { name: 'a trailer that is none', body: '0\r\nabc\r\n\r\n', code: 'MalformedTrailerError' },
  {
    name: 'a trailer that was announced and is not there',
    body: '0\r\n\r\n',
    code: 'MalformedTrailerError',
    options: { trailerNames: crc32cTrailer },
  },
  {
    name: 'a trailer twice',
    body: '0\r\nx-amz-checksum-crc32c:a\r\nx-amz-checksum-crc32c:b\r\n\r\n',
    code: 'MalformedTrailerError',
    options: { trailerNames: crc32cTrailer },
  },
  {
    name: 'no signature where there must be one',
    body: '3\r\nabc\r\n0\r\n\r\n',
    code: 'SignatureDoesNotMatch',
    options: { isSigned: true },
  },
  {
    name: 'a trailer without its signature',
    body: '0;chunk-signature=a\r\nx-amz-checksum-crc32c:a\r\n\r\n',
    code: 'MalformedTrailerError',
    options: { isSigned: true, trailerNames: crc32cTrailer },
  },
];

for (const { name, body, code, options } of damaged) {
  test(`refused: ${name}`, async () => {
    await assert.rejects(read(body, options), (error) => error instanceof AwsError && error.code === code);
  });
}

test('garbage is refused or read, and never anything else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (bytes, isSigned) => {
      try {
        await read(Buffer.from(bytes), { isSigned });
      } catch (error) {
        assert.ok(error instanceof AwsError);
      }
    }),
  );
});

test('the source is let go when the reader stops early', async () => {
  let isClosed = false;
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield Buffer.from('3\r\nabc\r\n');
    } finally {
      isClosed = true;
    }
  }
  const options = { isSigned: false, signer: undefined, trailerNames: [], trailers: new Map<string, string>() };
  for await (const piece of unchunk(source(), options)) {
    assert.equal(Buffer.from(piece).toString(), 'abc');
    break;
  }
  assert.equal(isClosed, true);
});
