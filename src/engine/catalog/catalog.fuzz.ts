/**
 * Invariants LAKE-1 to LAKE-3: random changes of a catalog and of a naive model of it, which must agree after each; now and
 * then the catalog is opened anew, and at the end nothing may be left of what was deleted.
 */
import assert from 'node:assert/strict';
import { SeededRandom } from '../../../test/sim/seeded-random.ts';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { MemoryLog } from '../log/memory/memory-log.ts';
import { openTestCatalog, startMs } from './catalog.fixture.ts';
import type { TestCatalog } from './catalog.fixture.ts';
import { refusalOf, seen, Walk } from './walk.fixture.ts';
import type { Model } from './walk.fixture.ts';

export interface FuzzResult {
  readonly reopened: number;
  readonly deletions: number;
}

const database = 'lake';

export async function fuzzCatalog({ seed, steps }: { seed: number; steps: number }): Promise<FuzzResult> {
  const random = new SeededRandom(seed);
  const clock = new VirtualClock({ frozenAtMs: startMs });
  await using log = new MemoryLog({ clock });
  const walk = new Walk(random, database);
  const open = (): Promise<TestCatalog> => openTestCatalog({ log, clock, pieceCount: 1 + random.below(3) });
  let opened = await open();
  let model: Model;
  let reopened = 0;
  let deletions = 0;
  for (let step = 0; step < steps; step += 1) {
    const change = walk.next(model);
    assert.equal(await refusalOf(change.run(opened.catalog)), change.refusal);
    if (change.refusal === undefined) {
      deletions += model !== undefined && change.after === undefined ? 1 : 0;
      model = change.after;
    }
    if (random.chance(0.05)) {
      await opened[Symbol.asyncDispose]();
      opened = await open();
      reopened += 1;
    }
    assert.deepEqual(await seen(opened.catalog, database, 1 + random.below(4)), model);
  }
  await opened.catalog.clear();
  await opened.catalog.settle();
  assert.deepEqual(await opened.documents(), []);
  assert.deepEqual(opened.problems, []);
  await opened[Symbol.asyncDispose]();
  return { reopened, deletions };
}
