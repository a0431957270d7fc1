import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KeyError } from '../../engine/keys/key-error.ts';
import { LogError } from '../../engine/log/log.ts';
import { StreamError, type StreamErrorDetail } from '../../engine/stream/errors.ts';
import { AwsError } from '../../wire/aws/aws-error.ts';
import { translate } from './errors.ts';

function worded(error: unknown): string {
  const translated = translate(error);
  assert.ok(translated instanceof AwsError);
  assert.equal(translated.cause, error);
  return `${translated.status} ${translated.code}: ${translated.message}`;
}

test('errors that calls of single operations do not easily meet', () => {
  const account = '000000000000';
  const details: readonly (readonly [StreamErrorDetail, string])[] = [
    [
      { code: 'ShardThrottled', account, name: 'orders', shard: 'shardId-000000000003' },
      '400 ProvisionedThroughputExceededException: Rate exceeded for shard shardId-000000000003 in stream orders under account 000000000000.',
    ],
    [
      { code: 'IteratorExpired', createdAtMs: 1_700_000_000_000, nowMs: 1_700_000_301_000, ttlMs: 300_000 },
      '400 ExpiredIteratorException: Iterator expired. The iterator was created at time Tue Nov 14 22:13:20 UTC 2023 while right now it is Tue Nov 14 22:18:21 UTC 2023 which is further in the future than the tolerated delay of 300000 milliseconds.',
    ],
    [{ code: 'StreamGone', id: 7 }, '400 ResourceNotFoundException: Stream not found.'],
    [
      { code: 'KeyUnavailable', keyId: 'alias/a', reason: 'missing' },
      "400 KMSNotFoundException: Key 'alias/a' does not exist",
    ],
    [
      { code: 'KeyUnavailable', keyId: 'alias/a', reason: 'disabled' },
      '400 KMSDisabledException: alias/a is disabled.',
    ],
    [
      { code: 'TooManyChanges', pendingCountMax: 1_000 },
      '400 LimitExceededException: More than 1000 changes are waiting already.',
    ],
  ];
  for (const [detail, text] of details) assert.equal(worded(new StreamError(detail)), text);
  assert.equal(
    worded(new KeyError({ code: 'MasterKeyDisabled', masterKeyId: 'alias/a' })),
    '400 KMSDisabledException: alias/a is disabled.',
  );
});

test('a full or closing store is told so; what is a fault of ours stays one', () => {
  assert.equal(
    worded(new LogError('Full', 'no room')),
    '500 InternalFailure: There is no room left to store this. It works again when there is.',
  );
  for (const code of ['Closed', 'Overloaded'] as const)
    assert.equal(
      worded(new LogError(code, code)),
      '503 ServiceUnavailable: The service is temporarily unavailable. Try again.',
    );
  const faults = [
    new LogError('Corrupt', 'flipped'),
    new LogError('Fenced', 'sync'),
    new KeyError({ code: 'StoreDamaged' }),
    new Error('bug'),
    undefined,
  ];
  for (const fault of faults) assert.equal(translate(fault), fault);
});
