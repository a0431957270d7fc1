// Installs the dependencies named by the lock file where node_modules is missing or stale, so that `npm start` and
// `npm test` work on a fresh clone. Plain JavaScript: it runs on whatever Node the machine has (20 or newer).
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = `${root}package-lock.json`;
// npm writes its own lock file into node_modules with other contents, so the copy that was installed is kept beside it.
const installed = `${root}node_modules/.installed-lock.json`;

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  process.stderr.write(`Millstream needs Node.js 20 or newer to set itself up; this is ${process.version}.\n`);
  process.exit(1);
}

const isFresh = existsSync(installed) && readFileSync(installed).equals(readFileSync(wanted));
if (!isFresh) {
  process.stderr.write('Installing dependencies from the lock file ...\n');
  try {
    execFileSync(
      process.platform === 'win32' ? 'npm.cmd' : 'npm',
      ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
      { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
    );
  } catch {
    process.stderr.write(
      'The dependencies could not be installed; what npm said stands above.\n' +
        'Most often the registry is not reached: see `npm ping` and `npm config get registry`.\n',
    );
    process.exit(1);
  }
  copyFileSync(wanted, installed);
}
