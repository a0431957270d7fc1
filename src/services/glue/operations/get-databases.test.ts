import assert from 'node:assert/strict';
import { test } from 'node:test';
import { each, openGlue } from '../wire-fixture.ts';

test('databases are listed by name, page by page', async () => {
  await using glue = await openGlue();
  for (const Name of ['c', 'a', 'b']) await glue.call('CreateDatabase', { DatabaseInput: { Name } });
  const first = await glue.call('GetDatabases', { MaxResults: 2 });
  assert.deepEqual(each(first, 'DatabaseList', 'Name'), ['a', 'b']);
  const second = await glue.call('GetDatabases', { MaxResults: 2, NextToken: first['NextToken'] });
  assert.deepEqual([each(second, 'DatabaseList', 'Name'), second['NextToken']], [['c'], undefined]);
  assert.deepEqual(await glue.call('GetDatabases', { AttributesToGet: ['NAME'], MaxResults: 1, NextToken: '' }), {
    DatabaseList: [{ Name: 'a' }],
    NextToken:
      first['NextToken'] === undefined
        ? undefined
        : Buffer.from('{"list":"databases","after":"a"}').toString('base64url'),
  });
  assert.deepEqual(await glue.call('GetDatabases', { ResourceShareType: 'FOREIGN' }), { DatabaseList: [] });
});

test('a token that was not made here is refused', async () => {
  await using glue = await openGlue();
  for (const NextToken of ['nonsense', 'e30', 'x'.repeat(10_000)])
    assert.equal(await glue.refused('GetDatabases', { NextToken }), 'InvalidInputException: NextToken is invalid.');
});
