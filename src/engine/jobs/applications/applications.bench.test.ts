import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bench } from './applications.bench.ts';

test('the bench runs', async () => {
  const measured = await bench(20);
  assert.ok(measured.length > 0 && measured.every(({ perSecond }) => perSecond > 0));
});
