import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { AwsError } from '../aws-error.ts';
import { testRequest } from '../dispatch-fixture.ts';
import { isFormPost, readFormData } from './form-data.ts';
import type { FormData } from './form-data.ts';

const request = testRequest({ headers: { 'content-type': 'multipart/form-data; boundary=xyz' } });

function part(name: string, content: string | Buffer, fileName?: string): Buffer {
  const file = fileName === undefined ? '' : `; filename="${fileName}"\r\nContent-Type: text/plain`;
  return Buffer.concat([
    Buffer.from(`--xyz\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n`),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ]);
}

const end = Buffer.from('--xyz--\r\n');

async function* cut(body: Buffer, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const size of sizes) {
    yield body.subarray(at, at + size);
    at += size;
  }
  yield body.subarray(at);
}

async function read(body: Buffer, sizes: readonly number[] = []): Promise<FormData & { content: Buffer }> {
  const form = await readFormData(request, cut(body, sizes));
  const pieces: Buffer[] = [];
  for await (const piece of form.file) pieces.push(Buffer.from(piece));
  return { ...form, content: Buffer.concat(pieces) };
}

test('a form is told by its media type and its method', () => {
  const headers = { 'content-type': 'Multipart/Form-Data; boundary=x' };
  assert.equal(isFormPost(testRequest({ headers })), true);
  assert.equal(isFormPost(testRequest({ method: 'PUT', headers })), false);
  assert.equal(isFormPost(testRequest({ headers: { 'content-type': 'text/xml' } })), false);
});

test('fields, the name of the file, and its content, wherever the body is cut', async () => {
  // What begins like the delimiter is content, the delimiter itself cannot be.
  const content = fc
    .array(fc.constantFrom('\r', '\n', '-', 'x', 'y', 'z', '\r\n--xy', 'a'), { maxLength: 40 })
    .map((parts) => parts.join(''))
    .filter((text) => !text.includes('\r\n--xyz'));
  const sizes = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(content, sizes, async (text, cuts) => {
      const body = Buffer.concat([
        part('Key', 'a/${filename}'),
        part('x-amz-meta-a', 'ü'),
        part('file', text, 'b".txt'.replace('"', '')),
        end,
      ]);
      const form = await read(body, cuts);
      assert.deepEqual(
        [...form.fields],
        [
          ['key', 'a/${filename}'],
          ['x-amz-meta-a', 'ü'],
        ],
      );
      assert.equal(form.fileName, 'b.txt');
      assert.equal(form.content.toString(), text);
    }),
  );
});

const refused: readonly (readonly [name: string, body: Buffer, code: string])[] = [
  ['nothing', Buffer.alloc(0), 'MalformedPOSTRequest'],
  ['another boundary', Buffer.from('--abc\r\n'), 'MalformedPOSTRequest'],
  ['no file', Buffer.concat([part('key', 'a'), end]), 'InvalidArgument'],
  ['a part without a name', Buffer.from('--xyz\r\n\r\na\r\n--xyz--'), 'MalformedPOSTRequest'],
  [
    'a field without end',
    Buffer.from('--xyz\r\nContent-Disposition: form-data; name="key"\r\n\r\na'),
    'IncompleteBody',
  ],
  ['a file without end', part('file', 'abc', 'b').subarray(0, -2), 'IncompleteBody'],
  ['fields beyond their bound', part('key', 'a'.repeat(30_000)), 'MaxPostPreDataLengthExceededError'],
];

for (const [name, body, code] of refused) {
  test(`refused: ${name}`, async () => {
    await assert.rejects(read(body), (error) => error instanceof AwsError && error.code === code);
  });
}

test('garbage is refused or read, and never anything else', async () => {
  const words = fc.constantFrom(
    '--xyz',
    '\r\n',
    '--',
    'Content-Disposition: form-data; name="file"',
    'name="a"',
    ':',
    'a',
    '\n',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 20 }), async (parts) => {
      try {
        await read(Buffer.from(parts.join('')));
      } catch (error) {
        assert.ok(error instanceof AwsError);
      }
    }),
  );
});
