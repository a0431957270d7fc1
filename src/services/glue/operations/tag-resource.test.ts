import assert from 'node:assert/strict';
import { test } from 'node:test';
import { databaseArn, openSales } from '../wire-fixture.ts';

test('tags are added to those that are there, fifty at most', async () => {
  await using glue = await openSales();
  await glue.call('TagResource', { ResourceArn: databaseArn, TagsToAdd: { a: '1', b: '2' } });
  await glue.call('TagResource', { ResourceArn: databaseArn, TagsToAdd: { b: '3' } });
  assert.deepEqual(await glue.call('GetTags', { ResourceArn: databaseArn }), { Tags: { a: '1', b: '3' } });
  const TagsToAdd = Object.fromEntries(Array.from({ length: 49 }, (_, index) => [`k${index}`, '']));
  assert.equal(
    await glue.refused('TagResource', { ResourceArn: databaseArn, TagsToAdd }),
    'ResourceNumberLimitExceededException: A resource can have at most 50 tags.',
  );
});
