/** Invariant LOG-5: damage to what was durable is noticed, and nothing wrong is ever returned. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SeededRandom } from '../../../../test/sim/seeded-random.ts';
import { SimDisk } from '../../../../test/sim/sim-disk.ts';
import { DiskError } from '../../../base/ports.ts';
import { realMonotonic } from '../../../io/real-ports.ts';
import { VirtualClock } from '../../../io/virtual-clock.ts';
import { entryOf, offset, rejectsWith, textsOf } from '../contract.ts';
import { LogError } from '../log.ts';
import type { PartitionId } from '../log.ts';
import { retentionSweepMs } from '../retention.ts';
import { LocalLog } from './local-log.ts';
import { readWhole } from './read-bytes.ts';
import { scanSegment } from './segment-scan.ts';
import { segmentNumberOf } from './segment.ts';
import { verifyLog } from './verify.ts';

const partitions = [1, 2, 3].map((id) => id as PartitionId);
const clock = new VirtualClock({ frozenAtMs: 1_700_000_000_000 });

async function open(disk: SimDisk, random: SeededRandom): Promise<LocalLog> {
  return await LocalLog.open({ disk, clock, monotonic: realMonotonic, random, segmentBytes: 4096 });
}

/** A closed log with chunks and with segments that are not regrouped; what it holds. */
async function closedLog(seed: number): Promise<{ disk: SimDisk; random: SeededRandom; texts: string[][] }> {
  const random = new SeededRandom(seed);
  const disk = new SimDisk(random);
  const log = await open(disk, random);
  const texts = partitions.map((): string[] => []);
  for (let index = 0; index < 60; index += 1) {
    const partition = random.below(partitions.length);
    const text = `${index}:${'.'.repeat(random.below(300))}`;
    texts[partition]?.push(text);
    await log.append([entryOf((partition + 1) as PartitionId, text)]);
    if (index === 40) await log.settle();
  }
  await log[Symbol.asyncDispose]();
  disk.syncAll();
  return { disk, random, texts };
}

/** Everything, or the Corrupt error that keeps it back; any other error is thrown. */
async function readEverything(disk: SimDisk, random: SeededRandom): Promise<string[][] | 'Corrupt'> {
  try {
    await using log = await open(disk, random);
    const texts: string[][] = [];
    for (const partition of partitions) {
      texts.push(textsOf(await log.read(partition, offset(0), { bytesMax: 2 ** 30 })));
    }
    return texts;
  } catch (error) {
    if (error instanceof LogError && error.code === 'Corrupt') return 'Corrupt';
    throw error;
  }
}

/** The bytes of a file that hold something: a segment's last block is the mark of its closing, behind it nothing is. */
async function usedBytes(disk: SimDisk, path: string): Promise<number> {
  const number = segmentNumberOf(path.slice('journal/'.length));
  const bytes = await readWhole(disk, path);
  if (number === undefined) return bytes.length;
  const { blocks } = scanSegment(bytes, number, undefined);
  const last = blocks.at(-1);
  if (last === undefined) return 0;
  return last.entryCount === 0 ? last.at : last.at + 64 + last.entriesBytes;
}

test('LOG-5: every flipped bit is found by the check of a closed log, and never read', async () => {
  const { disk, random, texts } = await closedLog(3);
  assert.deepEqual((await verifyLog(disk)).problems, []);
  const paths = disk.paths();
  assert.ok(paths.some((path) => path.endsWith('.chunk')) && paths.some((path) => path.endsWith('.seg')));
  for (const path of paths) {
    const bits = 8 * (await usedBytes(disk, path));
    for (let bit = random.below(97); bit < bits; bit += 97) {
      disk.flipBit(path, bit);
      const { problems } = await verifyLog(disk);
      assert.notDeepEqual(problems, [], `${path}: bit ${bit} was flipped and nobody saw it`);
      disk.flipBit(path, bit);
    }
  }
  assert.deepEqual((await verifyLog(disk)).problems, []);
  assert.deepEqual(await readEverything(disk, random), texts);
});

test('LOG-5: a log opened over a flipped bit says Corrupt or holds what it held', async () => {
  let refused = 0;
  for (let seed = 1; seed <= 150; seed += 1) {
    const { disk, random, texts } = await closedLog(seed % 5);
    const chance = new SeededRandom(seed);
    const paths = disk.paths();
    const path = paths[chance.below(paths.length)] ?? '';
    const used = await usedBytes(disk, path);
    disk.flipBit(path, chance.below(8 * Math.max(used, 1)));
    const found = await readEverything(disk, random);
    if (found === 'Corrupt') refused += 1;
    else assert.deepEqual(found, texts, `seed ${seed}, ${path}`);
  }
  assert.ok(refused > 75, `only ${refused} of 150 were noticed`);
});

test('LOG-5: a missing file is noticed', async () => {
  const { disk } = await closedLog(4);
  const segments = disk.paths().filter((path) => path.endsWith('.seg'));
  for (const path of [segments[0] ?? '', 'FORMAT']) {
    const bytes = disk.bytesOf(path);
    await disk.remove(path);
    const random = new SeededRandom(1);
    await rejectsWith('Corrupt', () => open(disk, random));
    assert.notDeepEqual((await verifyLog(disk)).problems, []);
    const file = await disk.open(path, 'create');
    await file.write([bytes], 0);
  }
});

/** A closed log with chunks and behind them several segments that could not be regrouped. */
async function logWithSegmentsWaiting(): Promise<SimDisk> {
  const random = new SeededRandom(2);
  const disk = new SimDisk(random);
  const openFile = disk.open.bind(disk);
  const log = await open(disk, random);
  for (let round = 0; round < 2; round += 1) {
    for (let index = 0; index < 24; index += 1)
      await log.append(partitions.map((id) => entryOf(id, `${index}${'.'.repeat(random.below(300))}`)));
    await log.settle();
    disk.open = async (path, mode) => {
      if (path.startsWith('chunks/')) throw new DiskError('full', 'no room for chunks');
      return await openFile(path, mode);
    };
  }
  await log[Symbol.asyncDispose]();
  disk.open = openFile;
  disk.syncAll();
  return disk;
}

test('LOG-5: files missing from the middle are noticed, however many', async () => {
  const disk = await logWithSegmentsWaiting();
  assert.deepEqual((await verifyLog(disk)).problems, []);
  const paths = disk.paths().filter((path) => path.endsWith('.seg') || path.endsWith('.chunk'));
  const chunkCount = paths.filter((path) => path.endsWith('.chunk')).length;
  const files = await Promise.all(paths.map(async (path) => ({ path, bytes: await readWhole(disk, path) })));
  assert.ok(chunkCount >= 3 && paths.length - chunkCount >= 4, paths.join(' '));
  for (let first = 0; first < files.length - 1; first += 1) {
    for (let end = first + 1; end < files.length; end += 1) {
      const removed = files.slice(first, end);
      for (const { path } of removed) await disk.remove(path);
      const what = `without ${removed.map(({ path }) => path).join(' ')}`;
      assert.notDeepEqual((await verifyLog(disk)).problems, [], what);
      // A start reads the last chunk's directory only; a chunk that is missing before it is for the check, and for readers.
      const isSeenAtStart = end >= chunkCount;
      if (isSeenAtStart) await rejectsWith('Corrupt', () => open(disk, new SeededRandom(1)));
      for (const { path, bytes } of removed) await (await disk.open(path, 'create')).write([bytes], 0);
    }
  }
  assert.deepEqual((await verifyLog(disk)).problems, []);
});

test('LOG-5: what retention and trims took is not taken for missing', async () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const random = new SeededRandom(seed);
    const disk = new SimDisk(random);
    for (let life = 0; life < 4; life += 1) {
      await using log = await open(disk, random);
      for (let index = 0; index < 30; index += 1) {
        const id = partitions[random.below(partitions.length)] ?? assert.fail('a partition');
        await log.append([entryOf(id, `${index}${'.'.repeat(random.below(300))}`)]);
        const { start, end } = await log.bounds(id);
        if (random.chance(0.1)) await log.trim(id, offset(start + random.below(end - start + 1)));
        if (random.chance(0.1)) clock.advance(retentionSweepMs);
        if (random.chance(0.1)) await log.settle();
      }
    }
    assert.deepEqual((await verifyLog(disk)).problems, [], `seed ${seed}`);
  }
});

test('data of a newer format is refused', async () => {
  const { disk, random } = await closedLog(1);
  await disk.remove('FORMAT');
  const file = await disk.open('FORMAT', 'create');
  await file.write([Buffer.from('millstream data format 2\n')], 0);
  await assert.rejects(open(disk, random), /format 2; this version of Millstream reads up to 1/);
});
