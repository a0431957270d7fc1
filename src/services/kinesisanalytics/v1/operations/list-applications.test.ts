import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWire } from '../../wire-fixture.ts';

test('applications come by name, page by page', async () => {
  await using wire = await openWire();
  for (const name of ['b', 'c', 'a']) await wire.v1.call('CreateApplication', { ApplicationName: name });
  const first = await wire.v1.call('ListApplications', { Limit: 2 });
  assert.deepEqual(first, {
    ApplicationSummaries: ['a', 'b'].map((name) => ({
      ApplicationName: name,
      ApplicationARN: `arn:aws:kinesisanalytics:us-east-1:000000000000:application/${name}`,
      ApplicationStatus: 'READY',
    })),
    HasMoreApplications: true,
  });
  const { ApplicationSummaries, HasMoreApplications } = await wire.v1.call('ListApplications', {
    ExclusiveStartApplicationName: 'b',
  });
  assert.equal(HasMoreApplications, false);
  assert.deepEqual(
    (ApplicationSummaries as { readonly ApplicationName: string }[]).map(({ ApplicationName }) => ApplicationName),
    ['c'],
  );
});
