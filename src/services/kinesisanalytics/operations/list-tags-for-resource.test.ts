import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applicationArn, create, withEach } from '../wire-fixture.ts';

test('tags are listed by key', () =>
  withEach(async (version) => {
    await create(version, { Tags: [{ Key: 'team', Value: 'data' }, { Key: 'cost' }] });
    assert.deepEqual(await version.call('ListTagsForResource', { ResourceARN: applicationArn }), {
      Tags: [
        { Key: 'cost', Value: '' },
        { Key: 'team', Value: 'data' },
      ],
    });
    assert.match(
      await version.refused('ListTagsForResource', { ResourceARN: `${applicationArn}2` }),
      /^ResourceNotFoundException: /,
    );
  }));
