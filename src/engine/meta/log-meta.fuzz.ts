/**
 * Invariants META-3 to META-5: random transactions, many in flight, against a naive model that applies them one after the
 * other; the results, the documents, the watchers' story and the records in the log must be the same after every step. In
 * between the documents are opened anew, with the view kept or built from the log. Snapshots are so small that they happen
 * all the time.
 */
import assert from 'node:assert/strict';
import { SeededRandom } from '../../../test/sim/seeded-random.ts';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { LogError } from '../log/log.ts';
import { MemoryLog } from '../log/memory/memory-log.ts';
import { metaPartition } from './build-view.ts';
import { partitionA, put, record, remove } from './contract.ts';
import { LogMeta } from './log-meta.ts';
import { MetaError } from './meta.ts';
import type { Change, Document } from './meta.ts';
import { memoryView } from './view.ts';

interface Planned {
  readonly changes: readonly Change[];
  /** Offset the record that rides along expects; undefined where there is none. */
  readonly recordOffset: number | undefined;
}

class Model {
  readonly documents = new Map<string, Document>();
  readonly story: unknown[] = [];
  floor = 0;
  records = 0;

  /** What the transaction answers. */
  apply({ changes, recordOffset }: Planned): string {
    const holds = changes.every(({ key, expected }) => {
      const version = this.documents.get(key)?.version;
      return expected === 'any' || (expected === 'absent' ? version === undefined : version === expected);
    });
    if (!holds) return 'VersionConflict';
    if (recordOffset !== undefined && recordOffset !== this.records) return 'OffsetMismatch';
    const base = this.floor;
    const versions = changes.map(({ key, value }) => {
      const version = (this.documents.get(key)?.version ?? base) + 1;
      if (value === undefined) {
        this.documents.delete(key);
        this.floor = Math.max(this.floor, version);
      } else {
        this.documents.set(key, { key, version, value });
      }
      this.story.push({ key, version, value });
      return version;
    });
    const place = recordOffset === undefined ? '' : ` at ${this.records}`;
    if (recordOffset !== undefined) this.records += 1;
    return `${versions.join()}${place}`;
  }

  sorted(): readonly Document[] {
    return [...this.documents.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
  }
}

function plan(random: SeededRandom, model: Model): Planned {
  const names = new Set(Array.from({ length: 1 + random.below(3) }, () => `k${random.below(12)}`));
  const changes = [...names].map((key) => {
    const version = model.documents.get(key)?.version;
    const guess = random.below(4) === 0 ? random.below(30) + 1 : (version ?? 'absent');
    const expected = random.below(3) === 0 ? 'any' : guess;
    return random.below(4) === 0 ? remove(key, expected) : put(key, 'x'.repeat(random.below(200)), expected);
  });
  const isOff = random.below(4) === 0;
  return { changes, recordOffset: random.below(2) === 0 ? undefined : model.records + (isOff ? 1 : 0) };
}

async function outcome(meta: LogMeta, { changes, recordOffset }: Planned): Promise<string> {
  const records = recordOffset === undefined ? [] : [record('r', { expectedOffset: recordOffset as never })];
  try {
    const { versions, appended } = await meta.transact(changes, records);
    return `${versions.join()}${appended.map(({ baseOffset }) => ` at ${baseOffset}`).join('')}`;
  } catch (error) {
    if (error instanceof MetaError || error instanceof LogError) return error.code;
    throw error;
  }
}

export async function fuzzLogMeta(options: {
  readonly seed: number;
  readonly steps: number;
}): Promise<{ snapshots: number }> {
  const random = new SeededRandom(options.seed);
  const model = new Model();
  const story: unknown[] = [];
  await using log = new MemoryLog({ clock: new VirtualClock({ frozenAtMs: 1_000 }) });
  const open = async (): Promise<LogMeta> => {
    const opened = await LogMeta.open({
      log,
      viewFile: memoryView,
      snapshotLimits: {
        afterBytesMin: 2_000,
        afterSizeFactor: 1,
        chunkBytesMax: 300,
        chunkRowsMax: 1 + random.below(4),
      },
    });
    opened.watch('', (change) => story.push(change));
    return opened;
  };
  let meta = await open();
  let starts = new Set<number>();
  for (let step = 0; step < options.steps; step += 1) {
    const at = `seed ${options.seed}, step ${step}`;
    const expected: string[] = [];
    const running: Promise<string>[] = [];
    for (let count = 1 + random.below(6); count > 0; count -= 1) {
      const planned = plan(random, model);
      expected.push(model.apply(planned));
      running.push(outcome(meta, planned));
    }
    assert.deepEqual(await Promise.all(running), expected, at);
    assert.deepEqual(await meta.list(''), model.sorted(), at);
    assert.deepEqual(story, model.story, at);
    assert.equal(Number((await log.bounds(partitionA)).end), model.records, at);
    starts.add(Number((await log.bounds(metaPartition)).start));
    if (random.below(10) === 0) {
      await meta[Symbol.asyncDispose]();
      meta = await open();
      assert.deepEqual(await meta.list(''), model.sorted(), `${at}, opened anew`);
    }
  }
  await meta[Symbol.asyncDispose]();
  return { snapshots: starts.size - 1 };
}
