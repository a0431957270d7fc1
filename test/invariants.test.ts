/** docs/invariants.md is a promise only while the tests that it names are there and know what they hold. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..');

interface Invariant {
  readonly area: string;
  readonly number: number;
  readonly tests: readonly string[];
}

function readInvariants(): Invariant[] {
  const text = readFileSync(join(root, 'docs/invariants.md'), 'utf8');
  return [...text.matchAll(/^\| ([A-Z]+)-(\d+) \|.*\|([^|]*)\|$/gm)].map(([, area = '', digits, last = '']) => ({
    area,
    number: Number(digits),
    tests: [...last.matchAll(/`([^`]+\.ts)`/g)].map(([, path = '']) => path),
  }));
}

/** By its number, or as one of a range such as `LOG-1 to LOG-4`. */
function isNamedIn(text: string, { area, number }: Invariant): boolean {
  const ranges = text.matchAll(new RegExp(`\\b${area}-(\\d+) to (?:${area}-)?(\\d+)`, 'g'));
  const isInRange = [...ranges].some(([, from, to]) => Number(from) <= number && number <= Number(to));
  return isInRange || new RegExp(`\\b${area}-${number}\\b`).test(text);
}

const invariants = readInvariants();

test('there are invariants, each numbered once in its area, from 1 on', () => {
  const areas = Map.groupBy(invariants, ({ area }) => area);
  assert.ok(areas.size > 0);
  for (const [area, rows] of areas)
    assert.deepEqual(
      rows.map(({ number }) => number),
      rows.map((_, index) => index + 1),
      area,
    );
});

test('every invariant names a test, and every such test names it', () => {
  const faults = invariants.flatMap((invariant) => {
    const name = `${invariant.area}-${invariant.number}`;
    if (invariant.tests.length === 0) return [`${name} names no test`];
    return invariant.tests.flatMap((path) => {
      if (!existsSync(join(root, path))) return [`${name}: ${path} does not exist`];
      return isNamedIn(readFileSync(join(root, path), 'utf8'), invariant) ? [] : [`${name}: ${path} does not name it`];
    });
  });
  assert.deepEqual(faults, []);
});
