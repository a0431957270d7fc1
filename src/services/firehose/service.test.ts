import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { openOrders } from './firehose.fixture.ts';
import { model } from './model.gen.ts';

test('the README lists every operation of the model, and each is there', async () => {
  await using wire = await openOrders();
  const names = Object.keys(model.operations).toSorted();
  const readme = await readFile(new URL('README.md', import.meta.url), 'utf8');
  const listed = readme.split('\n').filter((line) => /^\| [A-Z][A-Za-z]+ \| (yes|no)/.test(line));
  assert.deepEqual(
    listed,
    names.map((name) => `| ${name} | yes |`),
  );
  for (const name of names)
    assert.doesNotMatch(await wire.refused(name, { DeliveryStreamName: 'a b', Limit: 0 }), /UnsupportedOperation/);
});

test('accounts and regions are apart', async () => {
  await using wire = await openOrders();
  for (const caller of [{ account: '111111111111' }, { region: 'eu-west-1' }])
    assert.match(
      await wire.refused('DescribeDeliveryStream', { DeliveryStreamName: 'orders' }, caller),
      /^ResourceNotFoundException/,
    );
});
