import assert from 'node:assert/strict';
import { test } from 'node:test';
import { create, descriptions, detail, openWire, roleArn, withEach } from '../wire-fixture.ts';

const LogStreamARN = 'arn:aws:logs:us-east-1:000000000000:log-group:lab:log-stream:errors';

test('a log stream is kept and shown', () =>
  withEach(async (version) => {
    await create(version);
    const option = version.name === 'v1' ? { LogStreamARN, RoleARN: roleArn } : { LogStreamARN };
    await version.call('AddApplicationCloudWatchLoggingOption', {
      ApplicationName: 'lab',
      CurrentApplicationVersionId: 1,
      CloudWatchLoggingOption: option,
    });
    assert.deepEqual(await descriptions(version, 'CloudWatchLoggingOptionDescriptions'), [
      { CloudWatchLoggingOptionId: '2.1', ...option },
    ]);
  }));

test('the second version takes a token in place of the number', async () => {
  await using wire = await openWire();
  await create(wire.v2);
  const { ConditionalToken } = await detail(wire.v2);
  const call = { ApplicationName: 'lab', CloudWatchLoggingOption: { LogStreamARN } };
  assert.equal(
    await wire.v2.refused('AddApplicationCloudWatchLoggingOption', call),
    'InvalidArgumentException: Either CurrentApplicationVersionId or ConditionalToken must be provided.',
  );
  await wire.v2.call('AddApplicationCloudWatchLoggingOption', { ...call, ConditionalToken });
  assert.equal(
    await wire.v2.refused('AddApplicationCloudWatchLoggingOption', { ...call, ConditionalToken }),
    'ConcurrentModificationException: The ConditionalToken is not that of the current version of lab.',
  );
});
