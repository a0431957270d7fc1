import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { test } from 'node:test';
import { simulate } from './simulation.ts';

const histories = 200;

test(`${histories} histories of the whole server from seeds nobody chose`, async () => {
  const first = randomInt(2 ** 31);
  for (let seed = first; seed < first + histories; seed += 1)
    assert.deepEqual((await simulate(seed, 15)).faults, [], `seed ${seed}`);
});
