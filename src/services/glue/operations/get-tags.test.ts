import assert from 'node:assert/strict';
import { test } from 'node:test';
import { databaseArn, openGlue } from '../wire-fixture.ts';

test('tags are those the database was made with', async () => {
  await using glue = await openGlue();
  await glue.call('CreateDatabase', { DatabaseInput: { Name: 'sales' }, Tags: { a: 'b' } });
  assert.deepEqual(await glue.call('GetTags', { ResourceArn: databaseArn }), { Tags: { a: 'b' } });
  assert.equal(
    await glue.refused('GetTags', { ResourceArn: databaseArn.replace('sales', 'x') }),
    'EntityNotFoundException: Database x not found.',
  );
  assert.equal(
    await glue.refused('GetTags', { ResourceArn: databaseArn.replace('database', 'job') }),
    'InvalidInputException: A resource of type job has no tags.',
  );
  assert.equal(
    await glue.refused('GetTags', { ResourceArn: 'arn:aws:glue:x' }),
    'InvalidInputException: arn:aws:glue:x is not the ARN of a resource of Glue.',
  );
});
