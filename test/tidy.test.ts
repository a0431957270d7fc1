/**
 * The rules of the house that no linter knows: which folder may import which, and what product code may not call. The
 * tables here are the design; changing one is a decision, and its commit says why.
 */
import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { bannedUses, fileLinesAsk, functionLinesMax, longFiles, longFunctions } from './tidy/code-rules.ts';
import {
  barrels,
  defaultExports,
  forbiddenImports,
  importCycles,
  type ImportTable,
  type PackageHomes,
} from './tidy/import-rules.ts';
import { misshapenServices, type ServiceFolder } from './tidy/service-rules.ts';
import { parseSource, readSourceTree, type Breach } from './tidy/source-tree.ts';

const pure = ['buffer', 'crypto', 'util', 'zlib'];

/** Folder of src -> what it may import. What is not listed is banned, for types too. */
const importTable: ImportTable = {
  // `module` lets it go on without the native checksum where that cannot be loaded.
  base: { imports: [], builtins: [...pure, 'module'] },
  io: { imports: ['base'], builtins: 'any' },
  format: { imports: ['base'], builtins: pure },
  'wire/aws': { imports: ['base', 'format'], builtins: pure },
  'wire/kafka': { imports: ['base', 'format'], builtins: pure },
  'engine/log': { imports: ['base', 'format'], builtins: pure },
  'engine/meta': { imports: ['base', 'engine/log'], builtins: [...pure, 'sqlite'] },
  'engine/access': { imports: ['base', 'engine/meta'], builtins: pure },
  'engine/keys': { imports: ['base', 'engine/meta'], builtins: pure },
  'engine/catalog': { imports: ['base', 'engine/meta'], builtins: pure },
  'engine/stream': { imports: ['base', 'engine/log', 'engine/meta', 'engine/keys', 'format'], builtins: pure },
  'engine/objects': { imports: ['base', 'engine/log', 'engine/meta', 'engine/keys'], builtins: pure },
  'engine/sql': { imports: ['base', 'format'], builtins: pure },
  'engine/delivery': { imports: ['base', 'format', 'engine/meta', 'engine/log'], builtins: pure },
  'engine/functions': { imports: ['base', 'format', 'engine/meta', 'engine/log'], builtins: pure },
  'engine/metrics': { imports: ['base', 'format', 'engine/meta', 'engine/log'], builtins: pure },
  'engine/queues': { imports: ['base', 'format', 'engine/meta', 'engine/log'], builtins: pure },
  'engine/jobs': { imports: ['base', 'format', 'engine'], builtins: pure },
  services: { imports: ['base', 'wire/aws', 'engine'], builtins: pure },
  broker: {
    imports: ['base', 'format', 'wire/kafka', 'engine/meta', 'engine/access', 'engine/stream'],
    builtins: pure,
  },
  admin: { imports: ['base', 'engine'], builtins: pure },
  cli: { imports: ['base', 'wire/aws', 'app'], builtins: pure },
  app: {
    imports: ['base', 'io', 'format', 'wire', 'engine', 'services', 'broker', 'admin'],
    builtins: 'any',
  },
  'main.ts': { imports: ['cli', 'app'], builtins: ['process'] },
};

/** Each dependency stays with the folder it was taken for, so that replacing it is a small change. */
const packageHomes: PackageHomes = {
  '@node-rs/crc32': ['base'],
  'jq-wasm': ['io'],
  // The catalog has patterns over names: whoever sends a regular expression must not be able to make it run for ever.
  re2js: ['engine/sql', 'engine/catalog'],
  'smol-toml': ['app'],
  yaml: ['app'],
};

/** Files past 500 lines, each with its length and the reason it is one noun all the same. May only shrink. */
const longFilesAsked: Readonly<Record<string, number>> = {};

/** Functions past 70 lines, as `path name`. May only shrink. */
const longFunctionsAsked: Readonly<Record<string, number>> = {};

const root = join(import.meta.dirname, '..');
const files = readSourceTree(root);

test('folders import only what the table lists', () => {
  assertNone(forbiddenImports(files, importTable, packageHomes));
});

test('no two files import each other in a circle', () => {
  assertNone(importCycles(files));
});

test('no file only passes on the exports of others, and every export has a name', () => {
  assertNone([...barrels(files), ...defaultExports(files)]);
});

test('product code takes time, chance and the process through ports', () => {
  assertNone(bannedUses(files));
});

test('files and functions stay short', () => {
  assertNone([...longFiles(files, longFilesAsked), ...longFunctions(files, longFunctionsAsked)]);
});

test('every service folder has the one shape', () => {
  assertNone(misshapenServices(serviceFolders()));
});

// The rules are tested too: a rule that finds nothing anywhere protects nothing.

test('a forbidden import is found, whichever way it is written', () => {
  const found = (path: string, text: string): string[] =>
    forbiddenImports([parseSource(path, text)], importTable, packageHomes).map(
      ({ line, detail }) => `${line} ${detail}`,
    );
  assert.deepEqual(found('src/engine/log/a.ts', "import { b } from '../stream/b.ts';"), [
    '1 engine/log must not import engine/stream (../stream/b.ts)',
  ]);
  assert.deepEqual(found('src/services/x/a.ts', "\nimport type { b } from '../y/b.ts';"), [
    '2 services/x must not import services/y (../y/b.ts)',
  ]);
  assert.deepEqual(found('src/base/a.ts', "export { b } from '../io/b.ts';"), [
    '1 base must not import io (../io/b.ts)',
  ]);
  assert.deepEqual(found('src/base/a.ts', "type B = import('../io/b.ts').B;"), [
    '1 base must not import io (../io/b.ts)',
  ]);
  assert.deepEqual(found('src/base/a.ts', "const b = await import('node:fs');"), ['1 base must not import node:fs']);
  assert.deepEqual(found('src/base/a.ts', "import 'zlib';"), ['1 write node:zlib']);
  assert.deepEqual(found('src/engine/log/a.ts', "import { parse } from 'smol-toml';"), [
    '1 smol-toml belongs to app, not to engine/log',
  ]);
  assert.deepEqual(found('src/base/a.ts', "import x from 'left-pad';"), [
    '1 left-pad is not in packageHomes: say there which folder wraps it',
  ]);
  assert.deepEqual(found('src/app/a.ts', "import { b } from '../../bench/b.ts';"), [
    '1 app must not import bench/b.ts: nothing imports tests, benches or tools',
  ]);
  assert.deepEqual(found('src/stray/a.ts', "import { b } from '../base/b.ts';"), [
    '1 its folder is not in the import table',
  ]);
  assert.deepEqual(found('src/engine/jobs/a.ts', "import { b } from '../stream/b.ts'; import 'node:zlib';"), []);
  assert.deepEqual(found('src/engine/log/a.test.ts', "import { b } from '../stream/b.ts';"), []);
});

test('a cycle is found once, unless it is one of types within a folder', () => {
  const circle = (specifier: string, last: string): number =>
    importCycles([
      parseSource('src/base/a.ts', "import { b } from './b.ts';"),
      parseSource('src/base/b.ts', `import type { c } from '${specifier}';`),
      parseSource('src/base/c.ts', last),
      parseSource('src/base/d.ts', "import { a } from './a.ts';"),
    ]).length;
  assert.equal(circle('./c.ts', "import type { a } from './a.ts';"), 1);
  assert.equal(circle('./c.ts', ''), 0);
  const types = [
    parseSource('src/base/a.ts', "import type { b } from './b.ts';"),
    parseSource('src/base/b.ts', "import type { a } from './a.ts';"),
  ];
  assert.equal(importCycles(types).length, 0);
  const across = [
    parseSource('src/base/a.ts', "import type { b } from './deep/b.ts';"),
    parseSource('src/base/deep/b.ts', "import type { a } from '../a.ts';"),
  ];
  assert.deepEqual(importCycles(across), [
    {
      path: 'src/base/a.ts',
      line: 1,
      rule: 'import cycle',
      detail: 'src/base/a.ts, src/base/deep/b.ts import each other; here ./deep/b.ts',
    },
  ]);
});

test('barrels and default exports are found', () => {
  const found = (path: string, text: string): number => barrels([parseSource(path, text)]).length;
  assert.equal(found('src/base/index.ts', "export const a = 1; export { b } from './b.ts';"), 1);
  assert.equal(found('src/base/all.ts', "export * from './b.ts'; export type { C } from './c.ts';"), 1);
  assert.equal(found('src/base/a.ts', "export { b } from './b.ts'; export const a = 1;"), 0);
  assert.equal(defaultExports([parseSource('src/base/a.ts', 'export default 1;')]).length, 1);
});

test('banned calls are found, and their namesakes are not', () => {
  const found = (text: string): string[] =>
    bannedUses([parseSource('src/engine/log/a.ts', text)]).map(({ detail }) => detail.split(':')[0] ?? '');
  assert.deepEqual(found('const now = Date.now(); const then = new Date(); new Date(now);'), [
    'Date.now',
    'new Date()',
  ]);
  assert.deepEqual(found('setTimeout(f, 1); Math.random(); randomBytes(8);'), [
    'setTimeout',
    'Math.random',
    'randomBytes',
  ]);
  assert.deepEqual(found('const port = process.env.PORT; exit(process);'), ['process', 'process']);
  assert.deepEqual(found('const later = Date.now; fetch(url); const t = setTimeout;'), [
    'Date.now',
    'fetch',
    'setTimeout',
  ]);
  assert.deepEqual(found("import { randomBytes } from 'node:crypto'; crypto.randomUUID();"), [
    'randomBytes',
    'crypto.randomUUID',
  ]);
  assert.deepEqual(found('job.process.start(); const x = { process: 1 }; cache.fetch(1); clock.at(1, f);'), []);
  assert.deepEqual(bannedUses([parseSource('src/io/a.ts', 'Date.now()')]), []);
});

test('long files and functions are found, and an allowance that is too wide', () => {
  const long = parseSource('src/base/a.ts', `export function f() {\n${'  g();\n'.repeat(functionLinesMax)}}\n`);
  assert.equal(longFunctions([long], {}).length, 1);
  assert.equal(longFunctions([long], { 'src/base/a.ts f': functionLinesMax + 2 }).length, 0);
  assert.equal(longFunctions([long], { 'src/base/a.ts f': functionLinesMax + 3 }).length, 1);
  assert.equal(longFunctions([], { 'src/base/gone.ts f': functionLinesMax + 3 }).length, 1);
  const file = parseSource('src/base/a.ts', 'g();\n'.repeat(fileLinesAsk + 1));
  assert.equal(longFiles([file], {}).length, 1);
  assert.equal(longFiles([file], { 'src/base/a.ts': fileLinesAsk + 1 }).length, 0);
  const endless = parseSource('src/base/a.ts', 'g();\n'.repeat(900));
  assert.equal(longFiles([endless], { 'src/base/a.ts': 900 }).length, 1);
});

test('a service folder that lacks its shape is found', () => {
  const whole = ['README.md', 'service.ts', 'model.gen.ts', 'limits.ts', 'resources.ts'];
  const operationNames = new Set(['PutRecord']);
  const found = (files: readonly string[]): number => misshapenServices([{ name: 'x', files, operationNames }]).length;
  assert.equal(found([...whole, 'operations/put-record.ts', 'operations/put-record.test.ts']), 0);
  assert.equal(found([...whole, 'operations/put-record.ts']), 1);
  assert.equal(found([...whole, 'operations/put-records.ts', 'operations/put-records.test.ts']), 1);
  assert.equal(found(whole), 1);
  assert.equal(found(['operations/put-record.ts', 'operations/put-record.test.ts']), whole.length);
  const versions = ['README.md', 'limits.ts', 'resources.ts', 'v1/service.ts', 'v1/model.gen.ts'];
  const [operation, itsTest] = ['v1/operations/put-record.ts', 'v1/operations/put-record.test.ts'];
  assert.equal(found([...versions, operation, itsTest]), 0);
  assert.equal(found([...versions, operation]), 1);
  assert.equal(found([...versions, operation, itsTest, 'v2/service.ts']), 1);
});

function serviceFolders(): ServiceFolder[] {
  const folder = join(root, 'src/services');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      files: globSync('**/*', { cwd: join(folder, name) }).map((path) => path.replaceAll('\\', '/')),
      operationNames: namesIn(
        ...globSync('{,v*/}model.{gen,extra}.ts', { cwd: join(folder, name) }).map((path) => join(folder, name, path)),
      ),
    }));
}

/** Every capitalised word of the model: an operation's name is among them. */
function namesIn(...paths: readonly string[]): ReadonlySet<string> {
  const texts = paths.filter((path) => existsSync(path)).map((path) => readFileSync(path, 'utf8'));
  return new Set(texts.join('\n').match(/\b[A-Z][A-Za-z0-9]*\b/g));
}

function assertNone(breaches: readonly Breach[]): void {
  const lines = breaches.map(({ path, line, rule, detail }) => `${path}:${line}: ${rule}: ${detail}`);
  assert.equal(lines.length, 0, `\n${lines.join('\n')}`);
}
