import assert from 'node:assert/strict';
import { test } from 'node:test';
import { started } from './started-body.ts';

interface Source {
  readonly pieces: AsyncIterable<Uint8Array>;
  drawn: number;
  isClosed: boolean;
}

function source(count: number): Source {
  const state = { drawn: 0, isClosed: false };
  async function* pieces(): AsyncGenerator<Uint8Array> {
    try {
      for (let index = 0; index < count; index += 1) {
        state.drawn += 1;
        yield Buffer.from([index]);
      }
    } finally {
      state.isClosed = true;
    }
  }
  return Object.assign(state, { pieces: pieces() });
}

const never = new AbortController().signal;

async function all(body: AsyncIterable<Uint8Array> | Uint8Array): Promise<Buffer> {
  if (body instanceof Uint8Array) return Buffer.from(body);
  const pieces: Uint8Array[] = [];
  for await (const piece of body) pieces.push(piece);
  return Buffer.concat(pieces);
}

test('all pieces in order, one drawn ahead', async () => {
  const from = source(3);
  const body = await started(from.pieces, never);
  assert.equal(from.drawn, 1);
  assert.deepEqual(await all(body), Buffer.from([0, 1, 2]));
  assert.equal(from.isClosed, true);
});

test('no pieces are an empty body', async () => {
  assert.deepEqual(await started(source(0).pieces, never), Buffer.alloc(0));
});

test('what fails at once fails before there is a body', async () => {
  const fault = new Error('damaged');
  const failing: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(fault) }),
  };
  await assert.rejects(started(failing, never), fault);
});

test('a reader that stops lets go', async () => {
  const from = source(3);
  const body = await started(from.pieces, never);
  assert.ok(!(body instanceof Uint8Array));
  for await (const piece of body) {
    assert.deepEqual(Buffer.from(piece), Buffer.from([0]));
    break;
  }
  assert.equal(from.isClosed, true);
});

test('a client that left before it took anything lets go', async () => {
  const abort = new AbortController();
  const from = source(3);
  await started(from.pieces, abort.signal);
  assert.equal(from.isClosed, false);
  abort.abort();
  // The generator ends in the next turn of the queue of promises.
  await Promise.resolve();
  assert.equal(from.isClosed, true);
});

test('a client that had left already lets go', async () => {
  const from = source(3);
  await started(from.pieces, AbortSignal.abort());
  assert.equal(from.isClosed, true);
});
