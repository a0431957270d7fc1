import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuzzLogMeta } from './log-meta.fuzz.ts';

test('META-3, META-4, META-5: random transactions in flight answer as if they came one after the other', async () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const { snapshots } = await fuzzLogMeta({ seed, steps: 60 });
    assert.ok(snapshots >= 3, `seed ${seed} trimmed the log ${snapshots} times`);
  }
});
