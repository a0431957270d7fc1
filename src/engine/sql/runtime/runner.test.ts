/** SQL-1: what a crash between source, results, notes and checkpoints may and may not do. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VirtualClock } from '../../../io/virtual-clock.ts';
import { realRandom } from '../../../io/real-ports.ts';
import { compileScript } from '../binder/script-binder.ts';
import { inputStream } from '../input/input-schema.ts';
import { jsonFormat, parseSchema } from '../input/schema-text.ts';
import type { Checkpoint, Delivered, OutputRow, Source, SourceBatch } from './ports.ts';
import { Runner } from './runner.ts';

const schema = parseSchema('V INTEGER', jsonFormat);
const plan = compileScript({
  script: `CREATE STREAM D (N BIGINT, S BIGINT); CREATE PUMP P AS INSERT INTO D
    SELECT STREAM COUNT(*), SUM(V) FROM S GROUP BY STEP(S.ROWTIME BY INTERVAL '10' SECOND);`,
  inputs: [inputStream('S', schema)],
});

const values = Array.from({ length: 30 }, (_, index) => index);

/** One record a batch, every 1.5 s; the position is the number of the next one. */
class ListSource implements Source {
  #next = 0;
  quietUntilMs(): number {
    return 0;
  }
  async seek(position: string | undefined): Promise<void> {
    this.#next = Number(position ?? 0);
  }
  async next(): Promise<SourceBatch | undefined> {
    const index = this.#next;
    if (index >= values.length) return undefined;
    this.#next += 1;
    const records = [{ data: Buffer.from(`{"V":${index}}`), arrivalMs: 0 }];
    return {
      streams: new Map([['S', records]]),
      rowtimeMs: index * 1500,
      sequence: index,
      position: String(index + 1),
    };
  }
}

class Crash extends Error {}

interface World {
  checkpoint: Checkpoint | undefined;
  delivered?: Delivered | undefined;
  /** Batches from one checkpoint to the next. */
  readonly every?: number;
  readonly written: OutputRow[][];
  /** Calls of ports until the crash. */
  left: number;
}

async function runOnce(
  world: World,
  source: Source,
  clock: VirtualClock,
  signal = new AbortController().signal,
): Promise<void> {
  const step = (): void => {
    world.left -= 1;
    if (world.left < 0) throw new Crash();
  };
  const runner = new Runner({
    plan,
    fingerprint: 'one',
    schemas: new Map([['S', schema]]),
    tables: new Map(),
    source,
    sinks: new Map([
      [
        'D',
        {
          write: async (rows) => {
            step();
            world.written.push([...rows]);
            step();
          },
        },
      ],
    ]),
    store: {
      load: async () => ({ checkpoint: world.checkpoint, delivered: world.delivered }),
      save: async (checkpoint) => {
        step();
        world.checkpoint = checkpoint;
        world.delivered = undefined;
        step();
      },
      deliver: async (delivered) => {
        step();
        world.delivered = delivered;
        step();
      },
    },
    clock,
    random: realRandom,
    checkpointBatchesMax: world.every ?? 1,
  });
  await runner.run(signal);
}

function frozen(): VirtualClock {
  return new VirtualClock({ frozenAtMs: 0, realTimeMs: () => 0 });
}

for (const every of [1, 4, 1_000]) {
  test(`a crash at any point loses nothing and repeats at most one write, with ${every} batches a checkpoint`, async () => {
    const calm: World = { checkpoint: undefined, every, written: [], left: Number.POSITIVE_INFINITY };
    await runOnce(calm, new ListSource(), frozen());
    const expected = calm.written.map((rows) => JSON.stringify(rows));
    assert.equal(expected.length, 4);
    const steps = 2 * (values.length + expected.length) + 2;
    let repeats = 0;
    for (let crashAt = 0; crashAt < steps; crashAt += 1) {
      const world: World = { checkpoint: undefined, every, written: [], left: crashAt };
      try {
        await runOnce(world, new ListSource(), frozen());
      } catch (error) {
        assert.ok(error instanceof Crash, String(error));
        world.left = Number.POSITIVE_INFINITY;
        await runOnce(world, new ListSource(), frozen());
      }
      const written = world.written.map((rows) => JSON.stringify(rows));
      const once = written.filter((rows, index) => rows !== written[index - 1]);
      assert.deepEqual(once, expected, `crash at call ${crashAt}`);
      repeats += written.length - once.length;
      assert.ok(written.length - once.length <= 1);
    }
    assert.ok(repeats > 0, 'some crash fell between a write and the note of it');
  });
}

test('the state of another script is not restored, its position is', async () => {
  const checkpoint = { fingerprint: 'other', position: '10', sequence: 9, clockMs: 0, state: '[]' };
  const world: World = { checkpoint, written: [], left: Number.POSITIVE_INFINITY };
  await runOnce(world, new ListSource(), frozen());
  const rows = world.written.flat().map(({ row }) => row);
  assert.deepEqual(rows[0], [4, 46], 'it goes on where the other was: with 10, 11, 12 and 13');
});

test('what another script has written for is not taken again, wherever it crashes after that', async () => {
  const checkpoint = { fingerprint: 'other', position: '10', sequence: 9, clockMs: 0, state: '[]' };
  const begun = { checkpoint, delivered: { sequence: 13, boundMs: 0 }, every: 1_000 };
  const calm: World = { ...begun, written: [], left: Number.POSITIVE_INFINITY };
  await runOnce(calm, new ListSource(), frozen());
  const expected = calm.written.map((rows) => JSON.stringify(rows));
  assert.deepEqual(calm.written[0]?.[0]?.row, [6, 99], 'it begins with 14');
  for (let crashAt = 0; crashAt < 12; crashAt += 1) {
    const world: World = { ...begun, written: [], left: crashAt };
    await assert.rejects(runOnce(world, new ListSource(), frozen()), Crash);
    world.left = Number.POSITIVE_INFINITY;
    await runOnce(world, new ListSource(), frozen());
    const written = world.written.map((rows) => JSON.stringify(rows));
    const once = written.filter((rows, index) => rows !== written[index - 1]);
    assert.deepEqual(once, expected, `crash at call ${crashAt}`);
  }
});

test('an idle stream closes its windows as the clock moves, and not past what was fetched', async () => {
  const clock = frozen();
  const world: World = { checkpoint: undefined, written: [], left: Number.POSITIVE_INFINITY };
  const abort = new AbortController();
  let given = false;
  let fetchedAtMs = Number.POSITIVE_INFINITY;
  const source: Source = {
    quietUntilMs: () => Math.min(clock.nowMs(), fetchedAtMs),
    seek: async () => undefined,
    next: (signal) => {
      if (!given) {
        given = true;
        return Promise.resolve({
          streams: new Map([['S', [{ data: Buffer.from('{"V":5}'), arrivalMs: 0 }]]]),
          rowtimeMs: 3000,
          sequence: 0,
          position: '1',
        });
      }
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined)));
    },
  };
  clock.freeze(3000);
  const running = runOnce(world, source, clock, abort.signal);
  const pass = async (ms: number): Promise<void> => {
    clock.advance(ms);
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  fetchedAtMs = 9000;
  for (let turn = 0; turn < 20; turn += 1) await pass(500);
  assert.equal(world.written.length, 0, 'a record of 9 s waits to be handed over');
  fetchedAtMs = Number.POSITIVE_INFINITY;
  await pass(500);
  assert.deepEqual(world.written, [[{ rowtimeMs: 10_000, row: [1, 5] }]]);
  abort.abort();
  await running;
});

test('what comes out of one batch is written in pieces where it is a lot', async () => {
  const count = 50_000;
  const copies = compileScript({
    script: 'CREATE STREAM D (V INTEGER); CREATE PUMP P AS INSERT INTO D SELECT STREAM V FROM S;',
    inputs: [inputStream('S', schema)],
  });
  const records = Array.from({ length: count }, (_, index) => ({ data: Buffer.from(`{"V":${index}}`), arrivalMs: 0 }));
  const batches = [{ streams: new Map([['S', records]]), rowtimeMs: 0, sequence: 0, position: '1' }];
  const sizes: number[] = [];
  const values: unknown[] = [];
  const notes: number[] = [];
  const clock = new VirtualClock();
  const runner = new Runner({
    plan: copies,
    fingerprint: 'one',
    schemas: new Map([['S', schema]]),
    tables: new Map(),
    source: { quietUntilMs: () => 0, seek: async () => undefined, next: async () => batches.shift() },
    sinks: new Map([
      [
        'D',
        {
          write: async (rows) => {
            sizes.push(rows.length);
            for (const { row } of rows) values.push(row[0]);
          },
        },
      ],
    ]),
    store: {
      load: async () => ({ checkpoint: undefined, delivered: undefined }),
      save: async () => undefined,
      deliver: async ({ sequence }) => void notes.push(sequence),
    },
    clock,
    random: realRandom,
  });
  const alive = setInterval(() => undefined, 1_000);
  await runner.run(new AbortController().signal);
  clearInterval(alive);
  assert.deepEqual(sizes, [20_000, 20_000, 10_000]);
  assert.deepEqual(
    values,
    Array.from({ length: count }, (_, index) => index),
  );
  assert.deepEqual(notes, [0], 'they are noted once, with their batch');
});
