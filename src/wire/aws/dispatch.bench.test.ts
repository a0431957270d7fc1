import assert from 'node:assert/strict';
import { test } from 'node:test';
import { benchDispatch } from './dispatch.bench.ts';

test('the bench runs', async () => {
  const results = await benchDispatch(10);
  assert.ok(Object.values(results).every((microseconds) => microseconds > 0));
});
