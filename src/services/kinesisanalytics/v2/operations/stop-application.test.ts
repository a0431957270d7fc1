import assert from 'node:assert/strict';
import { test } from 'node:test';
import { create, detail, openWire } from '../../wire-fixture.ts';

const forced = { ApplicationName: 'lab', Force: true };

test('Force stops what is still starting', async () => {
  await using wire = await openWire({ transitionMs: 100 });
  await create(wire.v2);
  await wire.v2.call('StartApplication', { ApplicationName: 'lab' });
  assert.match(await wire.v2.refused('StopApplication', { ApplicationName: 'lab' }), /^ResourceInUseException: /);
  assert.deepEqual(await wire.v2.call('StopApplication', forced), {});
  assert.equal((await detail(wire.v2))['ApplicationStatus'], 'STOPPING');
});

test('Force is for Flink where the server is strict', async () => {
  await using wire = await openWire({ isStrict: true });
  await create(wire.v2);
  assert.equal(
    await wire.v2.refused('StopApplication', forced),
    'InvalidRequestException: A SQL application cannot be stopped with Force.',
  );
});
