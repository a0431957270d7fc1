import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KeyError, type KeyErrorDetail } from '../keys/key-error.ts';
import type { PartitionId } from '../log/log.ts';
import { StreamError } from './errors.ts';
import { keySealing } from './sealing.ts';

const encryption = { masterKeyId: 'alias/aws/kinesis', dataKeyId: '7' };

test('a batch is sealed with its stream’s data key for its partition alone', async () => {
  const calls: [string, string][] = [];
  const sealing = keySealing({
    seal: async (id, plain, context) => {
      calls.push([id, Buffer.from(context).toString('hex')]);
      return Buffer.from(plain);
    },
    open: async (sealed, context) => {
      calls.push(['open', Buffer.from(context).toString('hex')]);
      return Buffer.from(sealed);
    },
  });
  const sealed = await sealing.seal(encryption, 0x0100_0002 as PartitionId, Buffer.from('x'));
  await sealing.open(0x0100_0003 as PartitionId, sealed);
  assert.deepEqual(calls, [
    ['7', '01000002'],
    ['open', '01000003'],
  ]);
});

test('a master key that is missing or disabled is the caller’s to hear; damage is not', async () => {
  const failing = (detail: KeyErrorDetail) => {
    const fail = () => Promise.reject(new KeyError(detail));
    return keySealing({ seal: fail, open: fail });
  };
  for (const [code, reason] of [
    ['MasterKeyMissing', 'missing'],
    ['MasterKeyDisabled', 'disabled'],
  ] as const) {
    const sealing = failing({ code, masterKeyId: 'k' });
    for (const work of [
      sealing.seal(encryption, 1 as PartitionId, Buffer.alloc(1)),
      sealing.open(1 as PartitionId, Buffer.alloc(1)),
    ]) {
      await assert.rejects(work, (error) => {
        assert.ok(error instanceof StreamError);
        assert.deepEqual(error.detail, { code: 'KeyUnavailable', keyId: 'k', reason });
        return true;
      });
    }
  }
  const tampered = failing({ code: 'Tampered', dataKeyId: '7' });
  await assert.rejects(tampered.open(1 as PartitionId, Buffer.alloc(1)), KeyError);
});
