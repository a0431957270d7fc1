import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBucketName } from './bucket-name.ts';

test('names as AWS takes them', () => {
  for (const name of ['abc', 'your-name-stream-data-20260101', 'a.b.c', '123', 'x'.repeat(63), '1.2.3.4.5'])
    assert.ok(isBucketName(name), name);
});

test('names that AWS refuses', () => {
  const refused = [
    'ab',
    'x'.repeat(64),
    'your-name-stream-data-YYYYMMDD',
    'under_score',
    '-abc',
    'abc-',
    '.abc',
    'abc.',
    'a..b',
    '192.168.5.4',
    'xn--abc',
    'sthree-abc',
    'amzn-s3-demo-bucket',
    'abc-s3alias',
    'abc--ol-s3',
    'abc.mrap',
    'abc--x-s3',
    'abc--table-s3',
    'ümlaut',
    'a b',
  ];
  for (const name of refused) assert.ok(!isBucketName(name), name);
});
