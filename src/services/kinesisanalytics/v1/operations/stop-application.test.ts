import assert from 'node:assert/strict';
import { test } from 'node:test';
import { create, detail, openWire } from '../../wire-fixture.ts';

const lab = { ApplicationName: 'lab' };

test('a running application stops and is READY again', async () => {
  await using wire = await openWire();
  await create(wire.v1);
  assert.equal(
    await wire.v1.refused('StopApplication', lab),
    'ResourceInUseException: Application lab is in the status READY, which does not allow this.',
  );
  await wire.v1.call('StartApplication', { ...lab, InputConfigurations: [] });
  assert.deepEqual(await wire.v1.call('StopApplication', lab), {});
  assert.equal((await detail(wire.v1))['ApplicationStatus'], 'READY');
});
