#!/usr/bin/env node
// Finds a Node that can run Millstream and runs it there: this process where it is new enough, else the `node` package that
// a checkout has among its dependencies. Plain JavaScript, because it must run, and explain itself, on Node.js 20.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import v8 from 'node:v8';

const majorMin = 24;
const root = new URL('..', import.meta.url);

/** The built package holds dist/; a checkout runs its sources as they are. */
function findMain() {
  const source = fileURLToPath(new URL('src/main.ts', root));
  return existsSync(source) ? source : fileURLToPath(new URL('dist/main.js', root));
}

/** The program that the npm package `node` brought along; undefined where there is none that runs here. */
function findOtherNode() {
  try {
    const require = createRequire(import.meta.url);
    const manifestPath = require.resolve('node/package.json');
    const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
    if (Number(manifest.version.split('.')[0]) < majorMin) return undefined;
    const name = process.platform === 'win32' ? 'node.exe' : 'node';
    const program = fileURLToPath(new URL(`bin/${name}`, pathToFileURL(manifestPath)));
    return existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what Node makes of the sources, in a folder of our own: the next start takes half the time and less memory. */
function keepCompiled() {
  const nodeModules = new URL('node_modules/', root);
  if (existsSync(nodeModules)) module.enableCompileCache(fileURLToPath(new URL('.cache/millstream/', nodeModules)));
}

/** Runs this file there. The channel between the two closes when this process dies in any way, and the child stops then. */
function runElsewhere(program) {
  const child = spawn(program, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // A terminal sends Ctrl-C to the child as well; forwarding it would count as the second signal, which forces.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGTERM'));
  child.on('error', (error) => {
    process.stderr.write(`${program} cannot be started: ${error.message}\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    if (signal !== null) process.kill(process.pid, signal);
    else process.exit(code ?? 1);
  });
}

/**
 * Pieces of large bodies are memory outside of V8's heap, of which it otherwise thinks little and collects after every few
 * dozen MiB: a large get cost half as much again.
 */
function countExternalMemory() {
  // Older ones may not know it, and say so on the terminal.
  if (major >= 26) v8.setFlagsFromString('--external-memory-accounted-in-global-limit');
}

const [major = 0] = process.versions.node.split('.').map(Number);
if (major >= majorMin) {
  keepCompiled();
  countExternalMemory();
  await import(pathToFileURL(findMain()).href);
} else {
  const program = findOtherNode();
  if (program === undefined) {
    process.stderr.write(
      `Millstream needs Node.js ${majorMin} or newer; this is ${process.version}, and no newer one is installed beside it.\n` +
        'In a checkout, `npm start` installs one by itself. Elsewhere: `npm install node@26`, or https://nodejs.org.\n',
    );
    process.exit(1);
  }
  runElsewhere(program);
}
