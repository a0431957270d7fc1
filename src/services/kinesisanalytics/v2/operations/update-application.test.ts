import assert from 'node:assert/strict';
import { test } from 'node:test';
import { code, create, detail, openWire } from '../../wire-fixture.ts';

const update = (more: object): object => ({ ApplicationName: 'lab', CurrentApplicationVersionId: 1, ...more });
const text = (TextContentUpdate: string): object => ({
  ApplicationConfigurationUpdate: {
    ApplicationCodeConfigurationUpdate: { CodeContentUpdate: { TextContentUpdate } },
  },
});

test('code, role and parts change in one version', async () => {
  await using wire = await openWire();
  await create(wire.v2);
  const role = 'arn:aws:iam::000000000000:role/other';
  const { ApplicationDetail } = await wire.v2.call(
    'UpdateApplication',
    update({
      ServiceExecutionRoleUpdate: role,
      ApplicationConfigurationUpdate: {
        ApplicationCodeConfigurationUpdate: { CodeContentUpdate: { TextContentUpdate: code.replace('MAX', 'MIN') } },
        SqlApplicationConfigurationUpdate: {
          InputUpdates: [{ InputId: '1.1', InputParallelismUpdate: { CountUpdate: 3 } }],
        },
      },
    }),
  );
  assert.deepEqual(ApplicationDetail, await detail(wire.v2));
  const shown = await detail(wire.v2);
  assert.deepEqual([shown['ApplicationVersionId'], shown['ServiceExecutionRole']], [2, role]);
  assert.match(JSON.stringify(shown), /SOURCE_SQL_STREAM_003/);
});

test('wrong code and other runtimes are refused', async () => {
  await using wire = await openWire();
  await create(wire.v2);
  assert.match(
    await wire.v2.refused('UpdateApplication', update(text('CREATE'))),
    /^CodeValidationException: SQL error: /,
  );
  assert.match(
    await wire.v2.refused('UpdateApplication', update({ RuntimeEnvironmentUpdate: 'FLINK-2_2' })),
    /^UnsupportedOperationException: RuntimeEnvironment FLINK-2_2/,
  );
  assert.match(
    await wire.v2.refused('UpdateApplication', { ApplicationName: 'lab', ...text('') }),
    /^InvalidArgumentException: Either CurrentApplicationVersionId or ConditionalToken/,
  );
});
