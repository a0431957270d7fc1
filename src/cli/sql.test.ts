import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Shell } from '../app/shell.ts';
import { runCli } from './cli.ts';

const script = `CREATE STREAM OUT_STREAM (K VARCHAR(4), N BIGINT);
CREATE PUMP P AS INSERT INTO OUT_STREAM SELECT STREAM k, COUNT(*) FROM SOURCE_SQL_STREAM_001 GROUP BY k, FLOOR(ROWTIME TO MINUTE);`;
const events = [
  '{"k":"a","ts":"2024-01-01T10:00:01"}',
  '{"k":"a","ts":"2024-01-01T10:00:59"}',
  '{"k":"b","ts":"2024-01-01T10:01:00"}',
  '{"k":"c","ts":"x"}',
];

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(sql: string, args: (folder: string) => readonly string[], isTerminal = false): Promise<Ran> {
  const folder = await mkdtemp(join(tmpdir(), 'millstream-sql-'));
  try {
    await writeFile(join(folder, 'a.sql'), sql);
    await writeFile(join(folder, 'events.jsonl'), events.join('\n'));
    await writeFile(join(folder, 'names.csv'), 'a,Amber\nc,"Cyan, bright"\n');
    await writeFile(join(folder, 'names.jsonl'), '{"key":"a","rank":1}\n{"key":"b","rank":"no number"}\n');
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
      isTerminal,
      lines: async function* lines() {
        // Nothing is typed.
      },
      onStopRequest: () => undefined,
      onOutputClosed: () => undefined,
      exitNow: () => undefined,
    };
    const code = await runCli(['sql', join(folder, 'a.sql'), ...args(folder)], shell);
    return { code, out, err };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const input = (folder: string): readonly string[] => ['--input', join(folder, 'events.jsonl')];

test('rows as JSON lines, with a discovered schema and warnings beside them', async () => {
  const { code, out, err } = await run(script, (folder) => [...input(folder), '--event-time', 'ts']);
  assert.equal(code, 0);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { stream: string; rowtime: string; row: Record<string, unknown> });
  assert.deepEqual(lines.slice(0, 1), [
    { stream: 'OUT_STREAM', rowtime: '2024-01-01 10:01:00.000', row: { K: 'a', N: 2 } },
  ]);
  assert.deepEqual(lines.at(-1), { stream: 'OUT_STREAM', rowtime: '2024-01-01 10:02:00.000', row: { K: 'b', N: 1 } });
  assert.equal(lines.filter(({ stream }) => stream === 'error_stream').length, 1);
  assert.match(err, /Discovered schema of SOURCE_SQL_STREAM_001:/);
  assert.match(err, /warning: .*a\.sql:2:55: Unquoted names are folded/);
});

test('a table on a terminal', async () => {
  const { out } = await run(script, (folder) => [...input(folder), '--event-time', 'ts'], true);
  assert.match(out, /\nOUT_STREAM\nROWTIME +K +N\n-+ +-+ +-+\n2024-01-01 10:01:00\.000 +a +2\n/);
});

test('--explain and --check need no input where the schema is given', async () => {
  const schema = ['--schema', 'k VARCHAR(4), at VARCHAR(20)'];
  const explained = await run(script, () => [...schema, '--explain']);
  assert.match(explained.out, /pump P into OUT_STREAM\n[\s\S]*group by k#0, FLOOR TO\{MINUTE\}\(ROWTIME\)/);
  const checked = await run(script, () => [...schema, '--check']);
  assert.deepEqual([checked.code, checked.out], [0, '']);
});

test('what is wrong is said with its place', async () => {
  const wrong = await run(script.replace('COUNT', 'COUNTS'), input);
  assert.equal(wrong.code, 1);
  assert.match(wrong.err, /a\.sql:2:58: .*No match found for function signature COUNTS Hint: did you mean COUNT/);
  const strict = await run(script, (folder) => [...input(folder), '--strict']);
  assert.match(strict.err, /Hint: did you mean "k"\?/);
  assert.match((await run(script, () => [])).err, /sql needs --input/);
  assert.match((await run(script, () => ['--input', '/nowhere/at/all'])).err, /There is no file \/nowhere\/at\/all\./);
  assert.match((await run(script, (folder) => ['--input', folder])).err, /^[^\n]*What should be a file is a folder\./);
  assert.match(
    (await run(script, (folder) => [...input(folder), '--schema', 'k BLOB'])).err,
    /The schema of SOURCE_SQL_STREAM_001: .*BLOB is no data type/,
  );
  assert.match(
    (await run(script, (folder) => [...input(folder), '--event-time', 'no'])).err,
    /The input has no column no\. Its columns are k, ts\./,
  );
});

test('a stream joins with a reference table of a file', async () => {
  const join = `CREATE STREAM O (K VARCHAR(4), NAME VARCHAR(20));
CREATE PUMP P AS INSERT INTO O SELECT STREAM s."k", n."name" FROM SOURCE_SQL_STREAM_001 AS s LEFT JOIN "Names" AS n ON s."k" = n."key";`;
  const named = (file: string, columns: string) => (folder: string) => [
    ...input(folder),
    ...['--reference', `Names=${folder}/${file}`, '--reference-schema', columns],
  ];
  const { code, out, err } = await run(join, named('names.csv', 'key VARCHAR(4), name VARCHAR(20)'));
  assert.deepEqual([code, err.includes('schema of Names')], [0, false]);
  const rows = out
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { row: { NAME: string | null } }).row.NAME);
  assert.deepEqual(rows, ['Amber', 'Amber', null, 'Cyan, bright']);
  const wrong = await run(join, named('names.jsonl', 'key VARCHAR(4), rank INTEGER'));
  assert.equal(wrong.code, 1);
  assert.match(wrong.err, /names\.jsonl: record 2: /);
  assert.match((await run(join, (folder) => [...input(folder), '--reference', 'Names'])).err, /NAME=FILE/);
});
