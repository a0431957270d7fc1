/** Every pair of expression and value in test/sql/expressions: `expression => text`, or `expression !> part of the error`. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { SqlError } from '../../src/engine/sql/errors.ts';
import { evaluate } from './run.ts';

const folder = join(import.meta.dirname, 'expressions');

for (const file of readdirSync(folder)) {
  test(`expressions: ${file}`, () => {
    let count = 0;
    for (const [index, line] of readFileSync(join(folder, file), 'utf8').split('\n').entries()) {
      if (line.trim() === '' || line.startsWith('--')) continue;
      const [, expression = '', mark, expected = ''] = /^(.*?) (=>|!>) ?(.*)$/.exec(line) ?? [];
      const place = `${file}:${index + 1}: ${line}`;
      count += 1;
      if (mark === '=>') assert.equal(evaluate(expression), expected, place);
      else {
        assert.throws(
          () => evaluate(expression),
          (error) => error instanceof SqlError && error.message.includes(expected),
          place,
        );
      }
    }
    assert.ok(count > 0, 'the file holds pairs');
  });
}
