/** Every script in test/sql/cases gives the rows its comments say; every one in test/sql/refusals is refused as they say. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { SqlError } from '../../src/engine/sql/errors.ts';
import { compileCase, parseCase, runCase } from './run.ts';

const cases = join(import.meta.dirname, 'cases');
for (const file of readdirSync(cases)) {
  test(`case: ${file}`, () => {
    const parsed = parseCase(readFileSync(join(cases, file), 'utf8'));
    assert.deepEqual(runCase(parsed), parsed.expected);
  });
}

const refusals = join(import.meta.dirname, 'refusals');
for (const file of readdirSync(refusals)) {
  test(`refusal: ${file}`, () => {
    const parsed = parseCase(readFileSync(join(refusals, file), 'utf8'));
    assert.ok(parsed.errors.length > 0, 'the file says what the error says');
    assert.throws(
      () => compileCase(parsed),
      (error) => {
        assert.ok(error instanceof SqlError, String(error));
        for (const part of parsed.errors) assert.ok(error.message.includes(part), `${error.message} lacks ${part}`);
        return true;
      },
    );
  });
}
