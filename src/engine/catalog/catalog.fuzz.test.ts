import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuzzCatalog } from './catalog.fuzz.ts';

test('the catalog does what a naive model does, over restarts too', async () => {
  let [reopened, deletions] = [0, 0];
  for (let seed = 1; seed <= 4; seed += 1) {
    const result = await fuzzCatalog({ seed, steps: 250 });
    reopened += result.reopened;
    deletions += result.deletions;
  }
  assert.ok(reopened >= 4 && deletions >= 4, `${reopened} restarts, ${deletions} deletions of the database`);
});
