/** The documents name files; a file that was moved or renamed must not leave them wrong. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'examples/README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

test('every link between documents leads to a file', () => {
  for (const document of documents) {
    const text = readFileSync(join(root, document), 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g))
      assert.ok(existsSync(join(root, dirname(document), target)), `${document} links to ${target}`);
  }
});

test('every source file that a document names by its path exists', () => {
  for (const document of documents) {
    const text = readFileSync(join(root, document), 'utf8');
    for (const [, path = ''] of text.matchAll(/`((?:src|test|docs|tools|bench|examples)\/[\w./-]+\.(?:ts|js|md|py))`/g))
      assert.ok(existsSync(join(root, path)) || path.includes('x.'), `${document} names ${path}`);
  }
});

test('the journey in ARCHITECTURE.md names files of src that exist', () => {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  for (const [, name = ''] of text.matchAll(/`([\w/-]+\.ts)`/g))
    assert.ok(
      sources.some((source) => source === name || source.endsWith(`/${name}`)) || existsSync(join(root, name)),
      `ARCHITECTURE.md names ${name}`,
    );
});
