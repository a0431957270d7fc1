import assert from 'node:assert/strict';
import { test } from 'node:test';
import { create, descriptions, roleArn, withEach } from '../wire-fixture.ts';

test('a log stream goes by its id', () =>
  withEach(async (version) => {
    const LogStreamARN = 'arn:aws:logs:us-east-1:000000000000:log-group:lab:log-stream:errors';
    const option = version.name === 'v1' ? { LogStreamARN, RoleARN: roleArn } : { LogStreamARN };
    await create(version, { CloudWatchLoggingOptions: [option] });
    const call = { ApplicationName: 'lab', CurrentApplicationVersionId: 1 };
    assert.equal(
      await version.refused('DeleteApplicationCloudWatchLoggingOption', { ...call, CloudWatchLoggingOptionId: '9.1' }),
      'ResourceNotFoundException: The application has nothing with the id 9.1.',
    );
    await version.call('DeleteApplicationCloudWatchLoggingOption', { ...call, CloudWatchLoggingOptionId: '1.1' });
    assert.deepEqual(await descriptions(version, 'CloudWatchLoggingOptionDescriptions'), []);
  }));
