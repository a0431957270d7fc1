import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, openLake } from '../s3-fixture.ts';

test('one grant, to the owner, on buckets and objects', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake/k', { body: 'x' });
  for (const target of ['/lake?acl', '/lake/k?acl']) {
    const { text } = await s3.call(`GET ${target}`);
    assert.equal(element(text, 'Permission'), 'FULL_CONTROL');
    assert.match(text, /xsi:type="CanonicalUser"/);
    assert.equal(element(element(text, 'Grant'), 'ID'), element(element(text, 'Owner'), 'ID'));
  }
});

test('no list can be put but the one there is', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake/k', { body: 'x' });
  const refusal = '400 AccessControlListNotSupported: The bucket does not allow ACLs';
  for (const target of ['/lake?acl', '/lake/k?acl']) {
    assert.equal(await s3.refused(`PUT ${target}`, { headers: { 'x-amz-acl': 'public-read' } }), refusal);
    assert.equal(await s3.refused(`PUT ${target}`, { headers: { 'x-amz-grant-read': 'id="1"' } }), refusal);
    const { text } = await s3.call(`GET ${target}`);
    await s3.call(`PUT ${target}`, { body: text });
    assert.equal(await s3.refused(`PUT ${target}`, { body: text.replace('FULL_CONTROL', 'READ') }), refusal);
  }
  await s3.call('PUT /lake/k?acl', { headers: { 'x-amz-acl': 'bucket-owner-full-control' } });
});

test('where the owner is not enforced, what changes nothing passes', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake?ownershipControls', {
    body: '<OwnershipControls><Rule><ObjectOwnership>ObjectWriter</ObjectOwnership></Rule></OwnershipControls>',
  });
  await s3.call('PUT /lake?acl', { headers: { 'x-amz-acl': 'private' } });
  assert.match(await s3.refused('PUT /lake?acl', { headers: { 'x-amz-acl': 'public-read' } }), /^501 NotImplemented/);
});
