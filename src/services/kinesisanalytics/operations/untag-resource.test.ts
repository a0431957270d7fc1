import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applicationArn, create, withEach } from '../wire-fixture.ts';

test('tags go by their keys; keys that are not there do not matter', () =>
  withEach(async (version, { applications }) => {
    await create(version, { Tags: [{ Key: 'team', Value: 'data' }, { Key: 'cost' }] });
    await version.call('UntagResource', { ResourceARN: applicationArn, TagKeys: ['team', 'other'] });
    assert.deepEqual(applications.all()[0]?.tags, { cost: '' });
  }));
