import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders, testStreamArn } from '../wire-fixture.ts';

test('both sets of operations see the same tags of a stream', async () => {
  await using wire = await openOrders();
  assert.deepEqual(await wire.call('AddTagsToStream', { StreamName: 'orders', Tags: { b: '1', a: '2' } }), {});
  assert.deepEqual(await wire.call('TagResource', { ResourceARN: testStreamArn, Tags: { b: '3', c: '' } }), {});
  const Tags = [
    { Key: 'a', Value: '2' },
    { Key: 'b', Value: '3' },
    { Key: 'c', Value: '' },
  ];
  assert.deepEqual(await wire.call('ListTagsForStream', { StreamName: 'orders' }), { Tags, HasMoreTags: false });
  assert.deepEqual(await wire.call('ListTagsForResource', { ResourceARN: testStreamArn }), { Tags });
  await wire.call('RemoveTagsFromStream', { StreamARN: testStreamArn, TagKeys: ['a', 'not there'] });
  await wire.call('UntagResource', { ResourceARN: testStreamArn, TagKeys: ['b'] });
  assert.deepEqual(await wire.call('ListTagsForStream', { StreamName: 'orders' }), {
    Tags: [{ Key: 'c', Value: '' }],
    HasMoreTags: false,
  });
  await wire.call('UntagResource', { ResourceARN: testStreamArn, TagKeys: ['c'] });
  assert.deepEqual(await wire.call('ListTagsForStream', { StreamName: 'orders' }), { Tags: [], HasMoreTags: false });
});

test('fifty tags a resource; a call that would pass that changes nothing', async () => {
  await using wire = await openOrders();
  const many = (count: number, from = 0): object =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${from + index}`, '']));
  await wire.call('AddTagsToStream', { StreamName: 'orders', Tags: many(50) });
  await wire.call('AddTagsToStream', { StreamName: 'orders', Tags: { k0: 'again' } });
  assert.equal(
    await wire.refused('AddTagsToStream', { StreamName: 'orders', Tags: { k0: 'no', more: '' } }),
    'InvalidArgumentException: Failed to add tags to stream orders under account 000000000000 because a given stream cannot have more than 50 tags associated with it.',
  );
  const { Tags } = (await wire.call('ListTagsForStream', { StreamName: 'orders' })) as {
    Tags: { Key: string; Value: string }[];
  };
  assert.deepEqual([Tags.length, Tags[0]], [50, { Key: 'k0', Value: 'again' }]);
});

test("which characters tags may have, in AWS's two answers", async () => {
  await using wire = await openOrders();
  await wire.call('AddTagsToStream', { StreamName: 'orders', Tags: { 'Ünï ñ_.:/=+-@9': '値' } });
  const invalid =
    'InvalidArgumentException: Some tags contain invalid characters. Valid characters: Unicode letters, digits, white space, _ . / = + - % @.';
  const illegal = (verb: string): string =>
    `InvalidArgumentException: Failed to ${verb} stream orders under account 000000000000 because some tags contained illegal ` +
    "characters. The allowed characters are Unicode letters, white-spaces, '_',',','/','=','+','-','@'.";
  for (const bad of ['abc;def', 'abc\tdef', 'abc\ndef', 'abc,def']) {
    assert.equal(await wire.refused('AddTagsToStream', { StreamName: 'orders', Tags: { [bad]: '1' } }), invalid);
    assert.equal(await wire.refused('AddTagsToStream', { StreamName: 'orders', Tags: { a: bad } }), invalid);
    assert.equal(await wire.refused('RemoveTagsFromStream', { StreamName: 'orders', TagKeys: [bad] }), invalid);
  }
  assert.equal(
    await wire.refused('TagResource', { ResourceARN: testStreamArn, Tags: { 'a%b': '' } }),
    illegal('add tags to'),
  );
  assert.equal(
    await wire.refused('UntagResource', { ResourceARN: testStreamArn, TagKeys: ['a%b'] }),
    illegal('remove tags from'),
  );
});
