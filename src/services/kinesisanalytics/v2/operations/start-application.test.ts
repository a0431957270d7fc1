import assert from 'node:assert/strict';
import { test } from 'node:test';
import { create, detail, openWire } from '../../wire-fixture.ts';

test('an application runs, with and without a run configuration', async () => {
  await using wire = await openWire();
  await create(wire.v2);
  assert.deepEqual(await wire.v2.call('StartApplication', { ApplicationName: 'lab' }), {});
  assert.equal((await detail(wire.v2))['ApplicationStatus'], 'RUNNING');
  await wire.v2.call('StopApplication', { ApplicationName: 'lab' });
  const position = { InputStartingPosition: 'LAST_STOPPED_POINT' };
  await wire.v2.call('StartApplication', {
    ApplicationName: 'lab',
    RunConfiguration: { SqlRunConfigurations: [{ InputId: '1.1', InputStartingPositionConfiguration: position }] },
  });
  const [input] = (
    (await detail(wire.v2))['ApplicationConfigurationDescription'] as {
      readonly SqlApplicationConfigurationDescription: {
        readonly InputDescriptions: Readonly<Record<string, unknown>>[];
      };
    }
  ).SqlApplicationConfigurationDescription.InputDescriptions;
  assert.deepEqual(input?.['InputStartingPositionConfiguration'], position);
});

test('what is for Flink is refused by name', async () => {
  await using wire = await openWire();
  await create(wire.v2);
  assert.equal(
    await wire.v2.refused('StartApplication', {
      ApplicationName: 'lab',
      RunConfiguration: { FlinkRunConfiguration: { AllowNonRestoredState: true } },
    }),
    'UnsupportedOperationException: FlinkRunConfiguration is not supported by this server for SQL-1_0 applications.',
  );
});
