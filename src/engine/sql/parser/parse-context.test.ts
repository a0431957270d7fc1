import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileScript } from '../binder/script-binder.ts';
import { SqlError } from '../errors.ts';
import { inputStream } from '../input/input-schema.ts';
import { jsonFormat, parseSchema } from '../input/schema-text.ts';

const inputs = [inputStream('I_001', parseSchema('n INTEGER', jsonFormat))];

function compile(expression: string): void {
  const script = `CREATE OR REPLACE STREAM D (r INTEGER); CREATE OR REPLACE PUMP P AS INSERT INTO D SELECT STREAM ${expression} FROM "I_001";`;
  compileScript({ script, inputs });
}

function refusal(expression: string): string {
  try {
    compile(expression);
  } catch (error) {
    if (error instanceof SqlError) return error.message;
    throw error;
  }
  return 'compiled';
}

test('chains of operators may be longer than text may nest, and both have an end', () => {
  const chain = (count: number): string => Array.from({ length: count }, () => 'n').join(' + ');
  const nest = (depth: number): string => `${'('.repeat(depth)}n${')'.repeat(depth)}`;
  assert.equal(refusal(chain(400)), 'compiled');
  assert.match(refusal(chain(402)), /the expression is a chain of more than 400 operators/);
  assert.equal(refusal(nest(100)), 'compiled');
  assert.match(refusal(nest(200)), /the text nests deeper than 128 levels/);
});
