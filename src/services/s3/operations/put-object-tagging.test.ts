import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elements, openLake } from '../s3-fixture.ts';

const tagging = (...tags: readonly (readonly [key: string, value: string])[]): string =>
  `<Tagging><TagSet>${tags.map(([key, value]) => `<Tag><Key>${key}</Key><Value>${value}</Value></Tag>`).join('')}</TagSet></Tagging>`;

test('all tags are replaced, and the object is the same otherwise', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake/k', { body: 'hello', headers: { 'x-amz-tagging': 'a=1' } });
  await s3.call('PUT /lake/k?tagging', { body: tagging(['b', '2'], ['c', '']) });
  const { text } = await s3.call('GET /lake/k?tagging');
  assert.deepEqual([elements(text, 'Key'), elements(text, 'Value')[0]], [['b', 'c'], '2']);
  assert.equal((await s3.call('GET /lake/k')).text, 'hello');
});

test("tags that break AWS's rules change nothing", async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake/k', { body: 'x', headers: { 'x-amz-tagging': 'a=1' } });
  const refused = (body: string): Promise<string> => s3.refused('PUT /lake/k?tagging', { body });
  assert.equal(
    await refused(tagging(['b', '1'], ['b', '2'])),
    '400 InvalidTag: Cannot provide multiple Tags with the same key TagKey=b',
  );
  assert.equal(
    await refused(tagging(['k'.repeat(129), ''])),
    `400 InvalidTag: The TagKey you have provided is invalid TagKey=${'k'.repeat(129)}`,
  );
  assert.equal(
    await refused(tagging(['b', '!'])),
    '400 InvalidTag: The TagValue you have provided is invalid TagKey=b TagValue=!',
  );
  const eleven = Array.from({ length: 11 }, (_, index) => [`k${index}`, ''] as const);
  assert.equal(await refused(tagging(...eleven)), '400 BadRequest: Object tags cannot be greater than 10');
  assert.deepEqual(elements((await s3.call('GET /lake/k?tagging')).text, 'Key'), ['a']);
});
