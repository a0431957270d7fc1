import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, testStreamArn } from '../wire-fixture.ts';

test('a stream or consumer that is not there', async () => {
  await using wire = await openOrders();
  const notFound = 'ResourceNotFoundException: Stream none under account 000000000000 not found.';
  const noneArn = 'arn:aws:kinesis:us-east-1:000000000000:stream/none';
  assert.equal(await wire.refused('AddTagsToStream', { StreamName: 'none', Tags: { ';': '' } }), notFound);
  assert.equal(await wire.refused('RemoveTagsFromStream', { StreamName: 'none', TagKeys: [';'] }), notFound);
  assert.equal(await wire.refused('ListTagsForStream', { StreamName: 'none' }), notFound);
  assert.equal(await wire.refused('TagResource', { ResourceARN: noneArn, Tags: { a: '' } }), notFound);
  assert.equal(await wire.refused('UntagResource', { ResourceARN: noneArn, TagKeys: ['a'] }), notFound);
  assert.equal(await wire.refused('ListTagsForResource', { ResourceARN: noneArn }), notFound);
  assert.equal(
    await wire.refused('ListTagsForResource', { ResourceARN: `${testStreamArn}/consumer/reader:1` }),
    'ResourceNotFoundException: Consumer reader under stream orders and account 000000000000 not found.',
  );
  const channel = 'arn:aws:kinesis:us-east-1:000000000000:channel/a';
  assert.equal(
    await wire.refused('ListTagsForResource', { ResourceARN: channel }),
    `InvalidArgumentException: ResourceARN ${channel} is not the ARN of a stream or a consumer.`,
  );
});
