import assert from 'node:assert/strict';
import { test } from 'node:test';
import { create, descriptions, output, withEach } from '../wire-fixture.ts';

test('an output goes by its id', () =>
  withEach(async (version) => {
    await create(version);
    const call = { ApplicationName: 'lab' };
    await version.call('AddApplicationOutput', { ...call, CurrentApplicationVersionId: 1, Output: output(version) });
    await version.call('DeleteApplicationOutput', { ...call, CurrentApplicationVersionId: 2, OutputId: '2.1' });
    assert.deepEqual(await descriptions(version, 'OutputDescriptions'), []);
    assert.equal(
      await version.refused('DeleteApplicationOutput', { ...call, CurrentApplicationVersionId: 3, OutputId: '2.1' }),
      'ResourceNotFoundException: The application has nothing with the id 2.1.',
    );
  }));
