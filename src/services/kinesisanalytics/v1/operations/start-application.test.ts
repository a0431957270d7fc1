import assert from 'node:assert/strict';
import { test } from 'node:test';
import { create, descriptions, detail, openWire, output } from '../../wire-fixture.ts';

const lab = { ApplicationName: 'lab' };
const from = (Id: string, InputStartingPosition: string): object => ({
  ...lab,
  InputConfigurations: [{ Id, InputStartingPositionConfiguration: { InputStartingPosition } }],
});

test('an application runs from where its input is to begin', async () => {
  await using wire = await openWire();
  await create(wire.v1);
  assert.deepEqual(await wire.v1.call('StartApplication', from('1.1', 'TRIM_HORIZON')), {});
  assert.equal((await detail(wire.v1))['ApplicationStatus'], 'RUNNING');
  const [input] = await descriptions(wire.v1, 'InputDescriptions');
  assert.deepEqual(input?.['InputStartingPositionConfiguration'], { InputStartingPosition: 'TRIM_HORIZON' });
  assert.equal(
    await wire.v1.refused('StartApplication', from('1.1', 'NOW')),
    'ResourceInUseException: Application lab is in the status RUNNING, which does not allow this.',
  );
});

test('with a delay it is STARTING first', async () => {
  await using wire = await openWire({ transitionMs: 100 });
  await create(wire.v1);
  await wire.v1.call('StartApplication', from('1.1', 'NOW'));
  assert.equal((await detail(wire.v1))['ApplicationStatus'], 'STARTING');
});

test('what cannot run is an invalid configuration', async () => {
  await using wire = await openWire();
  await wire.v1.call('CreateApplication', lab);
  assert.equal(
    await wire.v1.refused('StartApplication', { ...lab, InputConfigurations: [] }),
    'InvalidApplicationConfigurationException: The application has no input.',
  );
  const name = { ApplicationName: 'other' };
  await create(wire.v1, { ...name, Outputs: [{ ...output(wire.v1), Name: 'NOWHERE' }] });
  assert.match(
    await wire.v1.refused('StartApplication', { ...name, InputConfigurations: [] }),
    /^InvalidApplicationConfigurationException: Output 1\.1 .* NOWHERE/,
  );
});

test('inputs that are not there, and delivery streams from their horizon, are refused', async () => {
  await using wire = await openWire();
  await create(wire.v1);
  assert.equal(
    await wire.v1.refused('StartApplication', from('2.1', 'NOW')),
    'ResourceNotFoundException: The application has nothing with the id 2.1.',
  );
  await wire.v1.call('UpdateApplication', {
    ...lab,
    CurrentApplicationVersionId: 1,
    ApplicationUpdate: {
      InputUpdates: [
        {
          InputId: '1.1',
          KinesisFirehoseInputUpdate: {
            ResourceARNUpdate: 'arn:aws:firehose:us-east-1:000000000000:deliverystream/raw',
          },
        },
      ],
    },
  });
  assert.equal(
    await wire.v1.refused('StartApplication', from('1.1', 'TRIM_HORIZON')),
    'InvalidArgumentException: An input from a delivery stream cannot start at TRIM_HORIZON.',
  );
});
