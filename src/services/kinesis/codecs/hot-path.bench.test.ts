import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureHotPath } from './hot-path.bench.ts';

test('the bench of the hot path runs', async () => {
  const shares = await measureHotPath(2, 10, 2);
  for (const share of Object.values(shares)) assert.ok(share > 0);
});
