/** What every implementation of Meta must do (META-3 and META-4 among it); each implementation's test runs it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { LogError } from '../log/log.ts';
import type { Append, Log, PartitionId } from '../log/log.ts';
import { valueBytesMax } from './limits.ts';
import { MetaError } from './meta.ts';
import type { Change, Meta } from './meta.ts';

export interface OpenedMeta extends AsyncDisposable {
  readonly log: Log;
  readonly meta: Meta;
}

export const partitionA = 1 as PartitionId;

export function put(key: string, value: Change['value'], expected: Change['expected'] = 'any'): Change {
  return { key, value, expected };
}

export function remove(key: string, expected: Change['expected'] = 'any'): Change {
  return { key, value: undefined, expected };
}

export function record(text: string, options: Partial<Append> = {}): Append {
  return { partition: partitionA, count: 1, payload: Buffer.from(text), ...options };
}

export async function conflicts(run: Promise<unknown>): Promise<void> {
  await assert.rejects(run, (error) => error instanceof MetaError && error.code === 'VersionConflict');
}

export function describeMeta(name: string, open: (clock: VirtualClock) => Promise<OpenedMeta>): void {
  const check = (title: string, run: (opened: OpenedMeta) => Promise<void>): void => {
    test(title, async () => {
      await using opened = await open(new VirtualClock({ frozenAtMs: 1_000 }));
      await run(opened);
    });
  };
  describe(name, () => {
    describeTransactions(check);
    describeReads(check);
    describeRecords(check);
    describeWatch(check);
  });
}

type Check = (title: string, run: (opened: OpenedMeta) => Promise<void>) => void;

function describeTransactions(check: Check): void {
  check('a document is made, changed and deleted, and its version grows by one each time', async ({ meta }) => {
    assert.deepEqual(await meta.transact([put('a', { n: 1 }, 'absent')]), { versions: [1], appended: [] });
    assert.deepEqual(await meta.get('a'), { key: 'a', version: 1, value: { n: 1 } });
    assert.deepEqual((await meta.transact([put('a', [null, 'ü', 2.5], 1)])).versions, [2]);
    assert.deepEqual(await meta.get('a'), { key: 'a', version: 2, value: [null, 'ü', 2.5] });
    await meta.transact([remove('a', 2)]);
    assert.equal(await meta.get('a'), undefined);
  });

  check('a document made again goes on above its last version', async ({ meta }) => {
    await meta.transact([put('a', 1)]);
    await meta.transact([put('a', 2)]);
    await meta.transact([remove('a')]);
    const { versions } = await meta.transact([put('a', 3, 'absent')]);
    assert.ok((versions[0] ?? 0) > 2);
    await conflicts(meta.transact([put('a', 4, 2)]));
  });

  check('what is expected must hold, or nothing changes', async ({ meta }) => {
    await meta.transact([put('a', 1), put('b', 1)]);
    await conflicts(meta.transact([put('a', 2, 1), put('b', 2, 'absent')]));
    await conflicts(meta.transact([put('a', 2, 1), put('b', 2, 7)]));
    await conflicts(meta.transact([put('c', 2, 1), put('a', 2)]));
    await conflicts(meta.transact([remove('c', 1), remove('a')]));
    assert.deepEqual(await meta.list(''), [
      { key: 'a', version: 1, value: 1 },
      { key: 'b', version: 1, value: 1 },
    ]);
  });

  check('transactions in flight build on each other and are answered in their order', async ({ meta }) => {
    const order: string[] = [];
    const note = (name: string, run: Promise<unknown>): Promise<void> =>
      run.then(
        () => void order.push(name),
        () => void order.push(`${name} refused`),
      );
    await Promise.all([
      note('1', meta.transact([put('a', 1, 'absent')])),
      note('2', meta.transact([put('a', 2, 1)])),
      note('3', meta.transact([put('a', 3, 1)])),
      note('4', meta.transact([remove('a', 2)])),
      note('5', meta.transact([put('a', 5, 'absent')])),
    ]);
    assert.deepEqual(order, ['1', '2', '3 refused', '4', '5']);
    assert.equal((await meta.get('a'))?.value, 5);
  });

  check('of many that change the same version, one succeeds', async ({ meta }) => {
    await meta.transact([put('a', 0)]);
    const attempts = Array.from({ length: 100 }, (_, index) => meta.transact([put('a', index, 1)]));
    const results = await Promise.allSettled(attempts);
    assert.deepEqual(
      results.map(({ status }) => status),
      ['fulfilled', ...Array.from({ length: 99 }, () => 'rejected')],
    );
    assert.deepEqual(await meta.get('a'), { key: 'a', version: 2, value: 0 });
  });

  check('a value past the limit is refused and nothing changes', async ({ meta }) => {
    const isTooLarge = (error: unknown): boolean => error instanceof MetaError && error.code === 'TooLarge';
    await meta.transact([put('a', 'x'.repeat(valueBytesMax - 2))]);
    await assert.rejects(meta.transact([put('b', 1), put('a', 'x'.repeat(valueBytesMax - 1))]), isTooLarge);
    assert.equal(await meta.get('b'), undefined);
    assert.equal((await meta.get('a'))?.version, 1);
  });

  check('what the caller does to a value afterwards changes nothing', async ({ meta }) => {
    const value = { list: [1] };
    const done = meta.transact([put('a', value)]);
    value.list.push(2);
    await done;
    assert.deepEqual((await meta.get('a'))?.value, { list: [1] });
  });
}

function describeReads(check: Check): void {
  check('a read sees nothing of a transaction that has not resolved', async ({ meta }) => {
    const done = meta.transact([put('a', 1)]);
    const before = meta.get('a');
    const listed = meta.list('');
    assert.equal(await before, undefined);
    assert.deepEqual(await listed, []);
    await done;
    assert.equal((await meta.get('a'))?.value, 1);
  });

  check('a list goes by prefix, in byte order, page by page', async ({ meta }) => {
    const keys = ['s/', 's/a', 's/b/1', 's/b/2', 's/\uFF5E', 's/\u{1F600}', 's0', 'r/z', 's'];
    await meta.transact(keys.map((key) => put(key, key)));
    const all = (await meta.list('s/')).map(({ key }) => key);
    assert.deepEqual(all, ['s/', 's/a', 's/b/1', 's/b/2', 's/\uFF5E', 's/\u{1F600}']);
    const paged: string[] = [];
    for (let after = ''; ;) {
      const page = await meta.list('s/', { after, limit: 2 });
      paged.push(...page.map(({ key }) => key));
      const last = page.at(-1);
      if (last === undefined) break;
      after = last.key;
    }
    assert.deepEqual(paged, all);
    assert.deepEqual(await meta.list('s/', { after: 't' }), []);
    assert.equal((await meta.list('s/', { after: 'r' })).length, 6);
  });
}

function describeRecords(check: Check): void {
  check('records ride with the changes and say where they went', async ({ meta, log }) => {
    await log.append([record('before')]);
    const { appended } = await meta.transact([put('a', 1)], [record('x', { count: 3 }), record('y')]);
    assert.deepEqual(
      appended.map(({ baseOffset }) => Number(baseOffset)),
      [1, 4],
    );
    const entries = await log.read(partitionA, appended[0]?.baseOffset ?? (0 as never), { bytesMax: 100 });
    assert.deepEqual(
      entries.map(({ payload }) => Buffer.from(payload).toString()),
      ['x', 'y'],
    );
  });

  check('where the log refuses the records the changes do not happen, and those built on them fail', async (opened) => {
    const { meta, log } = opened;
    const isMismatch = (error: unknown): boolean => error instanceof LogError && error.code === 'OffsetMismatch';
    const first = meta.transact([put('x', 0)]);
    const refused = meta.transact([put('a', 1)], [record('r', { expectedOffset: 5 as never })]);
    const onTop = meta.transact([put('a', 2, 1)]);
    const beside = meta.transact([put('b', 1, 'absent')], [record('s')]);
    // Refused on account of a change that never came to be: it must be judged again.
    const against = meta.transact([put('a', 3, 'absent')]);
    await first;
    await Promise.all([assert.rejects(refused, isMismatch), conflicts(onTop), beside, against]);
    assert.deepEqual(await meta.list(''), [
      { key: 'a', version: 1, value: 3 },
      { key: 'b', version: 1, value: 1 },
      { key: 'x', version: 1, value: 0 },
    ]);
    assert.equal((await log.bounds(partitionA)).end, 1);
  });

  check('a conflict leaves no record behind', async ({ meta, log }) => {
    await conflicts(meta.transact([put('a', 1, 9)], [record('x')]));
    assert.equal((await log.bounds(partitionA)).end, 0);
  });
}

function describeWatch(check: Check): void {
  check('watchers see the committed changes under their prefix in order, and no others', async ({ meta }) => {
    const seen: unknown[] = [];
    const cancel = meta.watch('s/', (change) => seen.push(change));
    const done = [
      meta.transact([put('s/a', 1), put('t', 1)]),
      meta.transact([put('s/a', 2, 9)]).catch(() => undefined),
      meta.transact([put('s/b', { x: 1 }), remove('s/a')]),
    ];
    assert.deepEqual(seen, []);
    await Promise.all(done);
    assert.deepEqual(seen, [
      { key: 's/a', version: 1, value: 1 },
      { key: 's/b', version: 1, value: { x: 1 } },
      { key: 's/a', version: 2, value: undefined },
    ]);
    cancel();
    await meta.transact([put('s/c', 1)]);
    assert.equal(seen.length, 3);
  });

  check('a read in a watcher sees the change, and so does a read once the call has resolved', async ({ meta }) => {
    const reads: Promise<unknown>[] = [];
    meta.watch('', ({ key }) => reads.push(meta.get(key)));
    await meta.transact([put('a', 1)]);
    assert.deepEqual(await Promise.all(reads), [{ key: 'a', version: 1, value: 1 }]);
  });
}
