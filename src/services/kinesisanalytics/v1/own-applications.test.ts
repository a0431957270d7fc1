import assert from 'node:assert/strict';
import { test } from 'node:test';
import { create, openWire } from '../wire-fixture.ts';

const lab = { ApplicationName: 'lab' };

test('a strict server keeps the first version from what the second made', async () => {
  await using wire = await openWire({ isStrict: true });
  await create(wire.v2);
  const text =
    'UnsupportedOperationException: lab was created/updated by kinesisanalyticsv2 SDK. Please use kinesisanalyticsv2 SDK to make changes to lab.';
  for (const [operation, input] of [
    ['DescribeApplication', lab],
    ['StopApplication', lab],
    ['StartApplication', { ...lab, InputConfigurations: [] }],
    ['DeleteApplication', { ...lab, CreateTimestamp: 1 }],
    ['DeleteApplicationOutput', { ...lab, CurrentApplicationVersionId: 1, OutputId: '1.1' }],
  ] as const)
    assert.equal(await wire.v1.refused(operation, input), text);
  await wire.v2.call('DescribeApplication', lab);
  const { ApplicationSummaries: listed } = await wire.v1.call('ListApplications', {});
  assert.equal((listed as readonly unknown[]).length, 1);
});

test('the second version has what the first made', async () => {
  await using wire = await openWire({ isStrict: true });
  await create(wire.v1);
  await wire.v2.call('StartApplication', lab);
  await wire.v1.call('StopApplication', lab);
});
