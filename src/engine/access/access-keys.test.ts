import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import type { Random } from '../../base/ports.ts';
import { memorySecretFile } from '../../base/secret-file.ts';
import type { CredentialStore } from '../../wire/aws/sigv4/credentials.ts';
import { AccessKeys, rootKey } from './access-keys.ts';
import { openRootKeyPair, RootKeyFileDamaged } from './root-key-file.ts';

const random: Random = { bytes: (count) => randomBytes(count) };

test('a key is found with its holder, in the form the signature check asks for', () => {
  const pair = { account: '123456789012', accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 's3cr3t' };
  const keys: CredentialStore & AccessKeys = new AccessKeys([rootKey(pair)]);
  assert.deepEqual(keys.find(pair.accessKeyId), {
    secretAccessKey: 's3cr3t',
    principal: {
      account: '123456789012',
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      arn: 'arn:aws:iam::123456789012:root',
      userId: '123456789012',
    },
  });
  assert.equal(keys.find('AKIAIOSFODNN7EXAMPL'), undefined);
  assert.equal(keys.find('__proto__'), undefined);
  keys.remove(pair.accessKeyId);
  assert.equal(keys.find(pair.accessKeyId), undefined);
});

test('the first start makes a pair, the second finds it', async () => {
  const file = memorySecretFile();
  const made = await openRootKeyPair(file, random);
  assert.match(made.accessKeyId, /^AKIA[A-Z2-7]{16}$/);
  assert.match(made.secretAccessKey, /^[A-Za-z0-9/+]{40}$/);
  assert.equal(made.isNew, true);
  assert.deepEqual(await openRootKeyPair(file, random), { ...made, isNew: false });
  assert.notEqual((await openRootKeyPair(memorySecretFile(), random)).secretAccessKey, made.secretAccessKey);
});

test('a damaged file stops the start, is not replaced, and its secret is not told', async () => {
  const file = memorySecretFile();
  const { secretAccessKey } = await openRootKeyPair(file, random);
  const damaged = ((await file.read()) ?? '').replace('format', 'forms');
  await file.write(damaged);
  await assert.rejects(openRootKeyPair(file, random), (error) => {
    assert.ok(error instanceof RootKeyFileDamaged && error.cause === undefined);
    return !error.message.includes(secretAccessKey);
  });
  assert.equal(await file.read(), damaged);
});
