import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLake, plainXml } from '../s3-fixture.ts';

test('tags of the put, of an object without any, and of none', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake/k', { body: 'x', headers: { 'x-amz-tagging': 'a=1' } });
  await s3.call('PUT /lake/l', { body: 'x' });
  assert.equal(
    plainXml((await s3.call('GET /lake/k?tagging')).text),
    '<Tagging><TagSet><Tag><Key>a</Key><Value>1</Value></Tag></TagSet></Tagging>',
  );
  assert.match(plainXml((await s3.call('GET /lake/l?tagging')).text), /^<Tagging><TagSet(\/>|><\/TagSet>)<\/Tagging>$/);
  assert.equal(await s3.refused('GET /lake/none?tagging'), '404 NoSuchKey: The specified key does not exist. Key=none');
});
