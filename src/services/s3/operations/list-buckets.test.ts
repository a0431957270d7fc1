import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, elements, openS3, type S3Wire } from '../s3-fixture.ts';

async function openFour(): Promise<S3Wire> {
  const s3 = await openS3();
  for (const name of ['lake-b', 'lake-a', 'pond']) await s3.call(`PUT /${name}`);
  await s3.call('PUT /north', { region: 'eu-north-1' });
  await s3.call('PUT /others', { account: '111122223333' });
  return s3;
}

test("the account's buckets by name, with their times", async () => {
  await using s3 = await openFour();
  const { text } = await s3.call('GET /');
  assert.deepEqual(elements(text, 'Name'), ['lake-a', 'lake-b', 'north', 'pond']);
  assert.equal(element(text, 'CreationDate'), '2026-01-15T10:00:00.000Z');
  assert.match(element(text, 'ID'), /^[0-9a-f]{64}$/);
});

test('pages, a prefix and a region', async () => {
  await using s3 = await openFour();
  const names: string[] = [];
  for (let token = ''; ;) {
    const { text } = await s3.call(`GET /?max-buckets=3${token}`);
    names.push(...elements(text, 'Name'));
    const next = element(text, 'ContinuationToken');
    if (next === '') break;
    token = `&continuation-token=${next}`;
  }
  assert.deepEqual(names, ['lake-a', 'lake-b', 'north', 'pond']);
  assert.deepEqual(elements((await s3.call('GET /?prefix=lake')).text, 'Name'), ['lake-a', 'lake-b']);
  const { text } = await s3.call('GET /?bucket-region=eu-north-1');
  assert.deepEqual([elements(text, 'Name'), element(text, 'BucketRegion')], [['north'], 'eu-north-1']);
});

test('pages that AWS does not take', async () => {
  await using s3 = await openFour();
  assert.equal(
    await s3.refused('GET /?max-buckets=0'),
    '400 InvalidArgument: Argument max-buckets must be an integer between 1 and 10000 ArgumentName=max-buckets ArgumentValue=0',
  );
  assert.equal(
    await s3.refused('GET /?continuation-token=lake'),
    '400 InvalidArgument: The continuation token provided is incorrect ArgumentName=continuation-token ArgumentValue=lake',
  );
});
