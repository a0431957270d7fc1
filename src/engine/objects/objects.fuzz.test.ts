/** Invariant OBJ-4 against a naive model. A longer run: MILLSTREAM_FUZZ_SEEDS=1000. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuzzObjects } from './objects.fuzz.ts';

const seeds = Number(process.env['MILLSTREAM_FUZZ_SEEDS'] ?? 8);

test('OBJ-4: versions, markers and content are those of the model, also over restarts', async () => {
  for (let seed = 1; seed <= seeds; seed += 1) {
    const { reopened, filesSeen } = await fuzzObjects({ seed, steps: 250 });
    assert.ok(reopened > 0 && filesSeen > 10, `seed ${seed}: ${reopened} restarts, ${filesSeen} files`);
  }
});
