import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decrypt, encrypt } from './aes-gcm.ts';
import { headBytes, readHead, writeHead } from './sealed-head.ts';

const empty = Buffer.alloc(0);

test('the cipher is AES-256-GCM: test case 14 of its specification', () => {
  const [key, nonce, plain] = [Buffer.alloc(32), Buffer.alloc(12), Buffer.alloc(16)];
  const sealed = encrypt(key, { head: empty, nonce, plain, context: empty });
  assert.equal(
    sealed.toString('hex'),
    `${'00'.repeat(12)}cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919`,
  );
  assert.deepEqual(decrypt(key, { headBytes: 0, sealed, context: empty }), plain);
});

test('the head and the context are authenticated together and cannot be moved from one to the other', () => {
  const [key, nonce, plain] = [Buffer.alloc(32, 1), Buffer.alloc(12, 2), Buffer.from('plain')];
  const sealed = encrypt(key, { head: Buffer.from('head'), nonce, plain, context: Buffer.from('context') });
  assert.deepEqual(decrypt(key, { headBytes: 4, sealed, context: Buffer.from('context') }), plain);
  assert.equal(decrypt(key, { headBytes: 4, sealed, context: Buffer.from('contexT') }), undefined);
  assert.equal(decrypt(key, { headBytes: 3, sealed, context: Buffer.from('dcontext') }), undefined);
});

test('the head of a sealed message has the bytes of docs/formats/keys.md', () => {
  const head = writeHead({ ring: 0x0102_0304_0506, generation: 0x0708_090a });
  assert.equal(head.toString('hex'), '010102030405060708090a');
  assert.equal(head.length, headBytes);
  assert.deepEqual(readHead(head), { ring: 0x0102_0304_0506, generation: 0x0708_090a });
  assert.equal(readHead(head.subarray(1)), undefined);
  assert.equal(readHead(Buffer.alloc(headBytes, 2)), undefined);
});
