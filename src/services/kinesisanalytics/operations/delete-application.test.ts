import assert from 'node:assert/strict';
import { test } from 'node:test';
import { create, detail, withEach } from '../wire-fixture.ts';

test('an application is deleted by its name and the time it was made', () =>
  withEach(async (version) => {
    await create(version);
    const { CreateTimestamp: made } = await detail(version);
    assert.equal(Number.isInteger(made), true);
    assert.match(
      await version.refused('DeleteApplication', { ApplicationName: 'lab', CreateTimestamp: Number(made) - 1 }),
      /^InvalidArgumentException: CreateTimestamp must be the one that DescribeApplication shows: \d{4}-.*Z\.$/,
    );
    assert.deepEqual(await version.call('DeleteApplication', { ApplicationName: 'lab', CreateTimestamp: made }), {});
    assert.equal(
      await version.refused('DescribeApplication', { ApplicationName: 'lab' }),
      'ResourceNotFoundException: Application lab not found under account 000000000000.',
    );
  }));

test('with a delay it is DELETING, and refuses changes', () =>
  withEach(
    async (version, { clock, applications }) => {
      await create(version);
      const { CreateTimestamp } = await detail(version);
      await version.call('DeleteApplication', { ApplicationName: 'lab', CreateTimestamp });
      assert.equal((await detail(version))['ApplicationStatus'], 'DELETING');
      assert.equal(
        await version.refused('DeleteApplication', { ApplicationName: 'lab', CreateTimestamp }),
        'ResourceInUseException: Application lab is in the status DELETING, which does not allow this.',
      );
      const gone = new Promise<void>((resolve) => {
        applications.watch(({ kind }) => {
          if (kind === 'deleted') resolve();
        });
      });
      clock.advance(100);
      await gone;
      await version.refused('DescribeApplication', { ApplicationName: 'lab' });
    },
    { transitionMs: 100 },
  ));
