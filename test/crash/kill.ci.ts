import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { test } from 'node:test';
import { runKillRounds } from './kill-rounds.ts';

test('a server killed 40 times under load keeps what it acknowledged', async () => {
  assert.deepEqual(await runKillRounds({ rounds: 40, seed: randomInt(2 ** 32) }), []);
});
