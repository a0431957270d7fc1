import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Shell } from '../app/shell.ts';
import { start } from '../app/start.ts';
import { runCli } from './cli.ts';

async function lab(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = '';
  let err = '';
  const shell: Shell = {
    environment: {},
    write: (text) => {
      out += text;
    },
    writeError: (text) => {
      err += text;
    },
    isTerminal: false,
    lines: async function* lines() {
      // Nothing is typed.
    },
    onStopRequest: () => undefined,
    onOutputClosed: () => undefined,
    exitNow: () => undefined,
  };
  const code = await runCli(['lab', ...args], shell);
  return { code, out, err };
}

test('the lab from the sensors to the objects, on a clock of its own', async () => {
  const { code, out, err } = await lab('--fast', '--seconds', '100', '--cleanup');
  assert.deepEqual([code, err], [0, '']);
  for (const step of [1, 2, 3, 4, 5, 6, 8]) assert.match(out, new RegExp(`^Step ${step}: `, 'm'));
  assert.match(out, /COL_timestamp VARCHAR\(64\)/);
  assert.match(
    out,
    /line 19, column 5: SUBSTRING\(… TO SECOND\) is not part of the dialect and was read as CAST\(FLOOR/,
  );
  assert.match(out, /^200 readings sent: 200 in objects under raw-stream\/\.$/m);
  const [, rows, delivered] = /^(\d+) windowed rows: (\d+) in objects under processed-stream\/\.$/m.exec(out) ?? [];
  assert.ok(rows !== undefined && Number(rows) >= 10 && rows === delivered, out);
  assert.match(out, /^object  processed-stream\/year=\d{4}\/month=\d\d\/day=\d\d\/processed-sensor-data-1-/m);
  assert.match(out, /^\{"SENSOR_ID":"sensor-0\d\d","AVG_TEMPERATURE":[\d.]+,.*"WINDOW_END_TIME":"[-\d]+ [:\d]+"\}/m);
  assert.match(out, /^Clean-up: /m);
});

test('what a lab left on a server is found and cleaned up', async () => {
  await using server = await start({ streams: [{ name: 'sensor-data-stream', shards: 1 }] });
  const left = await lab('--endpoint', server.endpoint);
  assert.deepEqual([left.code, left.err.startsWith('The lab is there already')], [2, true]);
  assert.deepEqual((await lab('--endpoint', server.endpoint, '--cleanup')).code, 0);
  assert.equal((await lab('--endpoint', server.endpoint, '--fast')).code, 2);
});
