import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runKillRounds } from './kill-rounds.ts';

test('a server killed under load keeps what it acknowledged', async () => {
  assert.deepEqual(await runKillRounds({ rounds: 3, seed: 1 }), []);
});
