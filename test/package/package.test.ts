/** The published package as its users get it: packed, installed into an empty project, imported there and run by npx. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

const program = `
import { start } from 'millstream';
const [first, second] = await Promise.all([start({ streams: [{ name: 'orders', shards: 2 }] }), start()]);
const health = await fetch(first.endpoint + '/_millstream/health').then((response) => response.json());
const before = first.clock.now();
await first.clock.advance(60_000);
console.log(JSON.stringify({
  areApart: first.endpoint !== second.endpoint,
  status: health.status,
  endpoint: first.env().AWS_ENDPOINT_URL === first.endpoint,
  isMoved: first.clock.now() - before >= 60_000,
}));
await Promise.all([first.stop(), second.stop()]);
`;

test('the tarball installs into an empty project, which imports it and runs it', { timeout: 180_000 }, async () => {
  const directory = await mkdtemp(join(tmpdir(), 'millstream-package-'));
  try {
    const { stdout: packed } = await run('npm', ['pack', '--json', '--pack-destination', directory], { cwd: root });
    const [, filename = ''] = /"filename": "([^"]+)"/.exec(packed) ?? [];
    const project = join(directory, 'project');
    await mkdir(project);
    await writeFile(join(project, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }');
    await writeFile(join(project, 'program.js'), program);
    const install = ['install', '--no-audit', '--no-fund', '--prefer-offline', join(directory, filename)];
    await run('npm', install, { cwd: project });
    const { stdout: result } = await run(process.execPath, ['program.js'], { cwd: project });
    assert.deepEqual(JSON.parse(result), { areApart: true, status: 'running', endpoint: true, isMoved: true });
    const { stdout: version } = await run('npx', ['--no-install', 'millstream', 'version'], {
      cwd: project,
      env: { ...process.env, PATH: `${join(process.execPath, '..')}:${process.env['PATH'] ?? ''}` },
    });
    assert.match(version, /^millstream \d+\.\d+\.\d+ \(Node\.js /);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});
