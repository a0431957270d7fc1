import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLake, plainXml } from '../s3-fixture.ts';

test('the first region has no constraint, the others have', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /north', { region: 'eu-north-1' });
  assert.match(
    plainXml((await s3.call('GET /lake?location')).text),
    /^<LocationConstraint(\/>|><\/LocationConstraint>)$/,
  );
  assert.equal(
    plainXml((await s3.call('GET /north?location')).text),
    '<LocationConstraint>eu-north-1</LocationConstraint>',
  );
});
