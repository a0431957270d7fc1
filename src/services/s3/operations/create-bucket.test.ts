import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLake, openS3 } from '../s3-fixture.ts';

const constraint = (region: string): string =>
  `<CreateBucketConfiguration><LocationConstraint>${region}</LocationConstraint></CreateBucketConfiguration>`;

test('a bucket is made, and once more by its owner in the first region', async () => {
  await using s3 = await openS3();
  const { status, headers } = await s3.call('PUT /lake');
  assert.deepEqual([status, headers['location'], headers['x-amz-bucket-arn']], [200, '/lake', 'arn:aws:s3:::lake']);
  assert.equal((await s3.call('PUT /lake')).headers['location'], '/lake');
});

test("names that AWS refuses are refused in AWS's words", async () => {
  await using s3 = await openS3();
  assert.equal(
    await s3.refused('PUT /your-name-stream-data-YYYYMMDD'),
    '400 InvalidBucketName: The specified bucket is not valid. BucketName=your-name-stream-data-YYYYMMDD',
  );
});

test('a name that is taken, by the same account and by another', async () => {
  await using s3 = await openS3();
  await s3.call('PUT /lake', { region: 'eu-west-1', body: constraint('eu-west-1') });
  assert.equal(
    await s3.refused('PUT /lake', { region: 'eu-west-1', body: constraint('eu-west-1') }),
    '409 BucketAlreadyOwnedByYou: Your previous request to create the named bucket succeeded and you already own it. BucketName=lake',
  );
  assert.equal(
    await s3.refused('PUT /lake', { account: '111122223333' }),
    '409 BucketAlreadyExists: The requested bucket name is not available. The bucket namespace is shared by all users of ' +
      'the system. Please select a different name and try again. BucketName=lake',
  );
});

test('the region comes from the constraint, else from the signature; strictly they must agree', async () => {
  await using lenient = await openS3();
  await lenient.call('PUT /one', { region: 'eu-west-1' });
  await lenient.call('PUT /two', { region: 'eu-west-1', body: constraint('eu-north-1') });
  assert.deepEqual(
    lenient.test.store.buckets.list().map(({ name, region }) => [name, region]),
    [
      ['one', 'eu-west-1'],
      ['two', 'eu-north-1'],
    ],
  );
  await using strict = await openS3({ isStrict: true });
  const text = 'location constraint is incompatible for the region specific endpoint this request was sent to.';
  assert.equal(
    await strict.refused('PUT /one', { region: 'eu-west-1' }),
    `400 IllegalLocationConstraintException: The unspecified ${text}`,
  );
  assert.equal(
    await strict.refused('PUT /one', { region: 'eu-west-1', body: constraint('eu-north-1') }),
    `400 IllegalLocationConstraintException: The eu-north-1 ${text}`,
  );
});

test('a region that is none, or that must not be named, is refused', async () => {
  await using s3 = await openS3();
  for (const region of ['us-east-1', 'nowhere', ''])
    assert.equal(
      await s3.refused('PUT /lake', { body: constraint(region) }),
      `400 InvalidLocationConstraint: The specified location-constraint is not valid LocationConstraint=${region}`,
    );
});

test('tags and ownership come with the bucket; what is not built is refused and makes none', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /tagged', {
    headers: { 'x-amz-object-ownership': 'ObjectWriter' },
    body: '<CreateBucketConfiguration><Tags><Tag><Key>team</Key><Value>data</Value></Tag></Tags></CreateBucketConfiguration>',
  });
  assert.match((await s3.call('GET /tagged?tagging')).text, /<Key>team<\/Key>\s*<Value>data<\/Value>/);
  assert.match((await s3.call('GET /tagged?ownershipControls')).text, /ObjectWriter/);
  assert.match(
    await s3.refused('PUT /locked', { headers: { 'x-amz-bucket-object-lock-enabled': 'true' } }),
    /^501 NotImplemented/,
  );
  assert.equal(s3.test.store.buckets.find('locked'), undefined);
});
