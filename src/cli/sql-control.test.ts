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

    assert.match((await cli('sql', 'stop', 'app', '--force')).err, /^ResourceInUseException: /);
    assert.equal((await cli('sql', 'start', 'app', '--from', 'now')).out, 'app is started.\n');
    assert.equal((await cli('sql', 'stop', 'app', '--force')).out, 'app is stopped.\n');
    assert.deepEqual(await cli('sql', 'delete', 'app', '--force'), { code: 0, out: 'app is deleted.\n', err: '' });
    assert.equal((await cli('sql', 'start', 'app')).err.startsWith('ResourceNotFoundException: '), true);
    assert.equal((await cli('sql', 'start')).code, 2);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('rows are followed as they come, those of the input and of windows that close', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'millstream-tail-'));
  try {
    const path = join(folder, 'app.sql');
    await writeFile(path, code);
    await using server = await start({ streams: [{ name: 'readings', shards: 1 }] });
    const cli = (...args: readonly string[]): Promise<Ran> => run(server.endpoint, ...args);
    await cli('sql', 'import', path, '--schema', 'sensor VARCHAR(16), degrees DECIMAL(5,2)', '--source', 'readings');
    assert.equal((await cli('sql', 'start', 'app')).out, 'app is started.\n');
    assert.match((await cli('sql', 'tail', 'app', 'NO_STREAM')).err, /no in-application stream NO_STREAM/);
    assert.match((await cli('sql', 'tail', 'other')).err, /There is no application other\./);

    const input = await whenSeen(cli('sql', 'tail', 'app', 'SOURCE_SQL_STREAM_001', '--count', '1'), () =>
      cli('put', 'readings', '{"sensor":"a","degrees":1.50}'),
    );
    assert.match(input, /"row":\{"sensor":"a","degrees":1\.50,/);
    const output = await whenSeen(cli('sql', 'tail', 'app', '--count', '1'), async () => {
      await cli('put', 'readings', '{"sensor":"a","degrees":1.50}');
      await server.clock.advance(60_000);
    });
    assert.match(
      output,
      /^\{"stream":"OUT","rowtime":"[-\d]+ \d\d:\d\d:00\.000","row":\{"sensor":"a","most":1\.5\}\}\n$/,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** Does something again and again until what follows it has seen a row. */
async function whenSeen(following: Promise<Ran>, again: () => Promise<unknown>): Promise<string> {
  const step = async (): Promise<undefined> => {
    await again();
    // Moving the clock waits for nothing, and the server needs its turn.
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    return undefined;
  };
  for (;;) {
    const seen = await Promise.race([following, step()]);
    if (seen !== undefined) return seen.out;
  }
}
