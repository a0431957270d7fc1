import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applicationArn, create, input, openWire, roleArn } from '../../wire-fixture.ts';

test('the answer is the whole application', async () => {
  await using wire = await openWire();
  const { ApplicationDetail } = await create(wire.v2, { ApplicationDescription: 'sensors' });
  const { ApplicationDetail: shown } = await wire.v2.call('DescribeApplication', { ApplicationName: 'lab' });
  assert.deepEqual(ApplicationDetail, shown);
  assert.equal((shown as { readonly ApplicationARN: string }).ApplicationARN, applicationArn);
});

test('Flink, notebooks and packed code are refused by name', async () => {
  await using wire = await openWire();
  const refused = (more: object): Promise<string> =>
    wire.v2.refused('CreateApplication', {
      ApplicationName: 'lab',
      RuntimeEnvironment: 'SQL-1_0',
      ServiceExecutionRole: roleArn,
      ...more,
    });
  assert.equal(
    await refused({ RuntimeEnvironment: 'FLINK-1_20' }),
    'UnsupportedOperationException: RuntimeEnvironment FLINK-1_20 is not supported by this server: it runs SQL-1_0 applications only.',
  );
  assert.equal(
    await refused({
      ApplicationConfiguration: { EnvironmentProperties: { PropertyGroups: [] }, VpcConfigurations: [] },
    }),
    'UnsupportedOperationException: EnvironmentProperties, VpcConfigurations are not supported by this server for SQL-1_0 applications.',
  );
  assert.match(await refused({ ApplicationMode: 'INTERACTIVE' }), /^UnsupportedOperationException: .*notebooks/);
  assert.equal(
    await refused({ ApplicationConfiguration: { ApplicationCodeConfiguration: { CodeContentType: 'ZIPFILE' } } }),
    'InvalidArgumentException: The code of a SQL-1_0 application is PLAINTEXT with TextContent.',
  );
});

test('prefixes have no hyphen here', async () => {
  await using wire = await openWire();
  assert.match(
    await wire.v2.refused('CreateApplication', {
      ApplicationName: 'lab',
      RuntimeEnvironment: 'SQL-1_0',
      ServiceExecutionRole: roleArn,
      ApplicationConfiguration: {
        SqlApplicationConfiguration: { Inputs: [{ ...input(wire.v2), NamePrefix: 'source-stream' }] },
      },
    }),
    /^ValidationException: .*namePrefix/,
  );
});
