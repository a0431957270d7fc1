import assert from 'node:assert/strict';
import { test } from 'node:test';
import { databaseArn, openSales } from '../wire-fixture.ts';

test('tags that are not there need not be', async () => {
  await using glue = await openSales();
  await glue.call('TagResource', { ResourceArn: databaseArn, TagsToAdd: { a: '1', b: '2' } });
  await glue.call('UntagResource', { ResourceArn: databaseArn, TagsToRemove: ['a', 'c'] });
  assert.deepEqual(await glue.call('GetTags', { ResourceArn: databaseArn }), { Tags: { b: '2' } });
});
