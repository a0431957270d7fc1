/** Invariants LOG-3 and LOG-4 against a naive model. A longer run: MILLSTREAM_FUZZ_SEEDS=1000. */
import { test } from 'node:test';
import { MemoryLog } from './memory/memory-log.ts';
import { localLog } from './local/local-harness.ts';
import type { LogUnderTest } from './contract.ts';
import { fuzzLog } from './log.fuzz.ts';

const seeds = Number(process.env['MILLSTREAM_FUZZ_SEEDS'] ?? 4);
const stepsPerSeed = 500;

const subjects: [string, () => LogUnderTest][] = [
  ['in memory', () => ({ open: async (clock) => new MemoryLog({ clock }) })],
  ['on a disk', localLog({})],
  ['on a disk, small segments', localLog({ segmentBytes: 4096, hotBytesMax: 8192 })],
  ['on a disk, small segments, no memory', localLog({ segmentBytes: 4096, hotBytesMax: 0, directoryBytesMax: 0 })],
  ['on a disk, os', localLog({ segmentBytes: 16_384, hotBytesMax: 20_000, durability: { mode: 'os' } })],
];

for (const [name, subject] of subjects) {
  test(`LOG-3: the log ${name} does as the model does`, async () => {
    for (let seed = 1; seed <= seeds; seed += 1) await fuzzLog(subject(), seed, stepsPerSeed);
  });
}
