import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SeededRandom } from './seeded-random.ts';
import { sectorBytes, SimDisk } from './sim-disk.ts';

async function bytesAfterCut(seed: number): Promise<string> {
  const disk = new SimDisk(new SeededRandom(seed));
  const file = await disk.open('f', 'create');
  await file.write([Buffer.alloc(2 * sectorBytes, 'a')], 0);
  await file.sync();
  await disk.syncDirectory('.');
  await file.write([Buffer.alloc(2 * sectorBytes, 'b')], 0);
  await file.write([Buffer.alloc(2 * sectorBytes, 'c')], 0);
  disk.powerCut();
  const bytes = disk.bytesOf('f');
  return `${String.fromCharCode(bytes[0] ?? 0)}${String.fromCharCode(bytes[sectorBytes] ?? 0)}`;
}

test('after a power cut each unsynced sector is old or any of the newer ones, each for itself; a seed repeats itself', async () => {
  const found = new Set<string>();
  for (let seed = 0; seed < 200; seed += 1) {
    const bytes = await bytesAfterCut(seed);
    assert.equal(await bytesAfterCut(seed), bytes);
    found.add(bytes);
  }
  assert.deepEqual([...found].toSorted(), ['aa', 'ab', 'ac', 'ba', 'bb', 'bc', 'ca', 'cb', 'cc']);
});

test('what was synced survives; names that were not synced come and go', async () => {
  const outcomes = new Set<string>();
  for (let seed = 0; seed < 50; seed += 1) {
    const disk = new SimDisk(new SeededRandom(seed));
    await disk.open('d/kept', 'create');
    await disk.open('d/removed', 'create');
    await disk.syncDirectory('d');
    await disk.remove('d/removed');
    await disk.open('d/new', 'create');
    disk.powerCut();
    const paths = disk.paths();
    assert.ok(paths.includes('d/kept'));
    outcomes.add(paths.join());
  }
  assert.equal(outcomes.size, 4);
});

test('a full disk takes what fits and then says so', async () => {
  const disk = new SimDisk(new SeededRandom(1));
  disk.bytesMax = 10;
  const file = await disk.open('f', 'create');
  await assert.rejects(file.write([Buffer.alloc(20, 1)], 0), { code: 'full' });
  assert.equal(await file.sizeBytes(), 10);
  assert.equal(await disk.freeBytes(), 0);
});

test('nothing works without power, until it comes back', async () => {
  const disk = new SimDisk(new SeededRandom(1));
  const file = await disk.open('f', 'create');
  disk.stopAtStep = disk.steps + 1;
  await assert.rejects(file.write([Buffer.alloc(1)], 0), { code: 'failed' });
  await assert.rejects(disk.list('.'), { code: 'failed' });
  disk.restart();
  assert.deepEqual(await disk.list('.'), ['f']);
  assert.equal(await file.sizeBytes(), 0);
});
