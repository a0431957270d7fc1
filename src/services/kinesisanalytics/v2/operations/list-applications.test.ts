import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWire } from '../../wire-fixture.ts';

test('applications come by name, page by page', async () => {
  await using wire = await openWire();
  for (const name of ['b', 'c', 'a']) await wire.v1.call('CreateApplication', { ApplicationName: name });
  const { ApplicationSummaries, NextToken } = await wire.v2.call('ListApplications', { Limit: 2 });
  assert.deepEqual(
    ApplicationSummaries,
    ['a', 'b'].map((name) => ({
      ApplicationName: name,
      ApplicationARN: `arn:aws:kinesisanalytics:us-east-1:000000000000:application/${name}`,
      ApplicationStatus: 'READY',
      ApplicationVersionId: 1,
      RuntimeEnvironment: 'SQL-1_0',
    })),
  );
  const last = await wire.v2.call('ListApplications', { NextToken });
  assert.deepEqual(
    (last['ApplicationSummaries'] as { readonly ApplicationName: string }[]).map(
      ({ ApplicationName }) => ApplicationName,
    ),
    ['c'],
  );
  assert.equal(last['NextToken'], undefined);
});
