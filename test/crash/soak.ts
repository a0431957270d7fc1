/** `npm run soak -- --rounds 1000`: kill rounds until the count is reached or a fault is found. */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { runKillRounds } from './kill-rounds.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(randomInt(2 ** 32)) },
  },
});
const seed = Number(values.seed);
const rounds = Number(values.rounds);
console.log(`${rounds} kills, seed ${seed}`);
const faults = await runKillRounds({
  rounds,
  seed,
  onRound: (round, acknowledged) => {
    if (round % 20 === 0 || round === rounds)
      console.log(`${round} kills survived; ${acknowledged} records in this folder`);
  },
});
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
