import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Shell } from '../app/shell.ts';
import { start } from '../app/start.ts';
import { runCli } from './cli.ts';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(endpoint: string, ...args: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const shell: Shell = {
    environment: { AWS_ENDPOINT_URL: endpoint },
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
  const code = await runCli(args, shell);
  return { code, out, err };
}

const code = `CREATE STREAM "OUT" ("sensor" VARCHAR(16), "most" DOUBLE);
CREATE PUMP "P" AS INSERT INTO "OUT" SELECT STREAM s."sensor", MAX(s."degrees") FROM "SOURCE_SQL_STREAM_001" AS s
GROUP BY s."sensor", FLOOR(s.ROWTIME TO MINUTE);`;

test('an application is imported, started, stopped and deleted', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'millstream-import-'));
  try {
    const path = join(folder, 'app.sql');
    await writeFile(path, code);
    await using server = await start({ streams: [{ name: 'readings', shards: 1 }] });
    const cli = (...args: readonly string[]): Promise<Ran> => run(server.endpoint, ...args);
    const schema = [
      '--schema',
      'sensor VARCHAR(16), degrees DOUBLE',
      '--source',
      'readings',
      '--output',
      'OUT=results',
    ];
    const checked = await cli('sql', 'import', path, ...schema, '--check');
    assert.deepEqual([checked.code, checked.out], [0, 'Would make the application app of a script.\n']);
    const made = await cli('sql', 'import', path, ...schema);
    assert.equal(made.out, 'Made the application app of a script.\nStart it with `millstream sql start app`.\n');
    assert.match(made.err, /^note: arn:aws:kinesis:us-east-1:000000000000:stream\/results is not there yet/m);
    const again = await cli('sql', 'import', path, ...schema);
    assert.deepEqual([again.code, again.err.startsWith('ResourceInUseException: ')], [1, true]);

    assert.equal((await cli('sql', 'stop', 'app', '--force')).err.startsWith('ResourceInUseException: '), true);
    assert.deepEqual(await cli('sql', 'delete', 'app', '--force'), { code: 0, out: 'app is deleted.\n', err: '' });
    assert.equal((await cli('sql', 'start', 'app')).err.startsWith('ResourceNotFoundException: '), true);
    assert.equal((await cli('sql', 'start')).code, 2);
  } finally {
    await rm(folder, { recursive: true });
  }
});
