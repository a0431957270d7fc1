import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { MemoryDisk } from '../../../io/memory-disk.ts';
import { RealDisk } from '../../../io/real-disk.ts';
import { realMonotonic, realRandom } from '../../../io/real-ports.ts';
import { VirtualClock } from '../../../io/virtual-clock.ts';
import { describeLog, entryOf } from '../contract.ts';
import type { PartitionId } from '../log.ts';
import { fuzzLog } from '../log.fuzz.ts';
import { runAppends, runReads } from '../log.bench.ts';
import { localLog } from './local-harness.ts';
import { LocalLog } from './local-log.ts';
import { verifyLog } from './verify.ts';

/** A few entries fill it, so that every test sees segments sealed, regrouped and used again. */
const segmentBytes = 4096;

const root = mkdtempSync(join(tmpdir(), 'millstream-log-'));
after(() => rmSync(root, { recursive: true, force: true }));

function newDisk(): RealDisk {
  return new RealDisk(mkdtempSync(join(root, 'data-')));
}

describeLog('the log on a disk, sync', localLog({}));
describeLog('the log on a disk, interval', localLog({ durability: { mode: 'interval', everyMs: 5 } }));
describeLog('the log on a disk, os', localLog({ durability: { mode: 'os' } }));
describeLog('the log on a disk, small segments', localLog({ segmentBytes }));
describeLog(
  'the log on a disk, small segments, no memory',
  localLog({ segmentBytes, hotBytesMax: 0, directoryBytesMax: 0 }),
);
describeLog('the log on the real disk, small segments', () => localLog({ segmentBytes, disk: newDisk() })());

test('LOG-3: the log on the real disk does as the model does', async () => {
  await fuzzLog(localLog({ segmentBytes: 16_384, hotBytesMax: 4096, disk: newDisk() })(), 1, 300);
});

test('a load on the real disk: every byte is there, the check finds it whole, and files are used again', async () => {
  const directory = mkdtempSync(join(root, 'data-'));
  const disk = new RealDisk(directory);
  const clock = new VirtualClock();
  const open = (): Promise<LocalLog> =>
    LocalLog.open({
      disk,
      clock,
      monotonic: realMonotonic,
      random: realRandom,
      segmentBytes: 256 * 1024,
      hotBytesMax: 65_536,
    });
  const log = await open();
  const load = { appends: 3000, payloadBytes: 1000, callers: 16, partitions: 20, firstPartition: 0 };
  await runAppends(log, realMonotonic, load);
  await log.settle();
  await runReads(log, realMonotonic, load);
  await log[Symbol.asyncDispose]();
  const report = await verifyLog(disk);
  assert.deepEqual(report.problems, []);
  assert.deepEqual([report.entries, report.bytes], [3000, 3_000_000]);
  assert.ok(report.chunks >= 10, `${report.chunks} chunks`);
  assert.ok(readdirSync(join(directory, 'journal')).length <= 3);
  await (await open())[Symbol.asyncDispose]();
});

test('a journal that grows goes on in a file that need not, once one is ready', async () => {
  const disk = new MemoryDisk();
  const segmentBytes = 4 * 1024 * 1024;
  await using log = await LocalLog.open({
    ...{ disk, segmentBytes, clock: new VirtualClock(), monotonic: realMonotonic, random: realRandom },
  });
  const segments = async (): Promise<string[]> => await disk.list('journal');
  await log.append([entryOf(1 as PartitionId, '.'.repeat(200 * 1024))]);
  assert.equal((await segments()).length, 1, 'a log that is hardly written to makes nothing ready');
  await log.append([entryOf(1 as PartitionId, '.'.repeat(100 * 1024))]);
  for (let appends = 0; appends < 1000 && !(await segments()).includes('0000000003.seg'); appends += 1)
    await log.append([entryOf(1 as PartitionId, '.')]);
  // The first one has gone back to be the third, long before 4 MiB were written.
  assert.deepEqual(await segments(), ['0000000002.seg', '0000000003.seg']);
});
