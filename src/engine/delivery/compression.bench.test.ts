import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bench } from './compression.bench.ts';

test('the bench of compression runs', async () => {
  for (const { perSecond } of await bench(10)) assert.ok(perSecond > 0);
});
