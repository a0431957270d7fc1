import assert from 'node:assert/strict';
import { test } from 'node:test';
import { simulate } from './simulation.ts';

for (const seed of [1, 2, 3, 4, 5]) {
  test(`the whole server keeps its promises through the troubles of seed ${seed}`, async () => {
    const { faults, acknowledged } = await simulate(seed, 12);
    assert.deepEqual(faults, []);
    assert.ok(acknowledged > 0);
  });
}

test('SERVER-2: one seed gives the same answers and the same bytes twice, another one others', async () => {
  const [once, again, other] = [await simulate(77, 8), await simulate(77, 8), await simulate(78, 8)];
  assert.deepEqual(once, again);
  assert.notEqual(once.digest, other.digest);
});
