import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applicationArn, create, withEach } from '../wire-fixture.ts';

test('tags are added and changed without a new version', () =>
  withEach(async (version, { applications }) => {
    await create(version, { Tags: [{ Key: 'team', Value: 'data' }] });
    const Tags = [
      { Key: 'team', Value: 'lab' },
      { Key: 'cost', Value: '1' },
    ];
    assert.deepEqual(await version.call('TagResource', { ResourceARN: applicationArn, Tags }), {});
    const [application] = applications.all();
    assert.deepEqual([application?.tags, application?.version], [{ team: 'lab', cost: '1' }, 1]);
  }));

test('fifty tags are the most, and keys are there once and not of aws', () =>
  withEach(async (version) => {
    await create(version);
    const tag = (Tags: readonly object[]): Promise<string> =>
      version.refused('TagResource', { ResourceARN: applicationArn, Tags });
    assert.equal(
      await tag(Array.from({ length: 51 }, (_, index) => ({ Key: `k${index}` }))),
      'TooManyTagsException: An application has at most 50 tags; it would have 51.',
    );
    assert.equal(await tag([{ Key: 'a' }, { Key: 'a' }]), 'InvalidArgumentException: A tag key is there twice.');
    assert.equal(
      await tag([{ Key: 'AWS:x' }]),
      'InvalidArgumentException: The tag key AWS:x begins with aws:, which is reserved.',
    );
  }));
