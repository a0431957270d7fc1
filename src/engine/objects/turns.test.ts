import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SeededRandom } from '../../../test/sim/seeded-random.ts';
import { turnsWaitingMax } from './limits.ts';
import { Gates, Turns } from './turns.ts';

test('nobody is inside a closed gate but who closed it, whatever comes and goes', async () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const random = new SeededRandom(seed);
    const gates = new Gates();
    let [inside, isClosed, closings] = [0, false, 0];
    const pause = async (): Promise<void> => {
      for (let turn = random.below(6); turn > 0; turn -= 1) await Promise.resolve();
    };
    const passer = async (): Promise<void> => {
      await pause();
      await gates.pass('a', async () => {
        inside += 1;
        for (let step = 0; step < 3; step += 1) {
          assert.equal(isClosed, false);
          await pause();
        }
        inside -= 1;
      });
    };
    const closer = async (): Promise<void> => {
      await pause();
      await gates.close('a', async () => {
        assert.deepEqual([inside, isClosed], [0, false]);
        isClosed = true;
        closings += 1;
        await pause();
        assert.equal(inside, 0);
        isClosed = false;
      });
    };
    await Promise.all(Array.from({ length: 200 }, () => (random.chance(0.3) ? closer() : passer())));
    assert.ok(closings > 20);
  }
});

test('turns of one name come one after the other, also after a failure, and their line has an end', async () => {
  const turns = new Turns();
  const order: number[] = [];
  const tasks = Array.from({ length: turnsWaitingMax }, (_, index) =>
    turns.take('a', async () => {
      await Promise.resolve();
      order.push(index);
      if (index % 7 === 0) throw new RangeError('told to its own caller');
    }),
  );
  await assert.rejects(
    turns.take('a', () => Promise.resolve()),
    { code: 'Busy' },
  );
  const other = turns.take('b', () => Promise.resolve('beside'));
  const outcomes = await Promise.allSettled(tasks);
  assert.deepEqual(
    order,
    Array.from({ length: turnsWaitingMax }, (_, index) => index),
  );
  assert.deepEqual(
    outcomes.map(({ status }) => status === 'rejected'),
    order.map((index) => index % 7 === 0),
  );
  assert.equal(await other, 'beside');
  await turns.take('a', () => Promise.resolve());
});
