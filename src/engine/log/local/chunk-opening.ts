/** Finds the chunks of a data directory at a start and removes what a crash left half done. */
import type { Disk } from '../../../base/ports.ts';
import { LogError } from '../log.ts';
import { Chunk } from './chunk.ts';
import { chunkDirectoryName, chunkNumberOf } from './chunk-format.ts';
import type { ChunkSet } from './chunk-set.ts';
import { temporarySuffix } from './chunk-writer.ts';
import type { SegmentNumber } from './segment.ts';

/** Opened at the same time; each takes a few short calls one after the other, and there may be thousands. */
const openingMax = 32;

/** The last segment that is in a chunk; 0 where none is. */
export async function openChunks(disk: Disk, into: ChunkSet): Promise<SegmentNumber> {
  const numbers: SegmentNumber[] = [];
  for (const name of await disk.list(chunkDirectoryName)) {
    if (name.endsWith(temporarySuffix)) {
      await disk.remove(`${chunkDirectoryName}/${name}`);
      continue;
    }
    const number = chunkNumberOf(name);
    if (number === undefined) throw new LogError('Corrupt', `${chunkDirectoryName}/${name} is no chunk`);
    numbers.push(number);
  }
  for (let first = 0; first < numbers.length; first += openingMax) {
    const opening = numbers.slice(first, first + openingMax).map((number) => Chunk.open(disk, number));
    // All of them, so that those which were opened are closed again where another one is damaged.
    const opened = await Promise.allSettled(opening);
    for (const result of opened) if (result.status === 'fulfilled') into.add(result.value);
    await Promise.all(opening);
  }
  // A killed process may have left names that are not on the disk yet; what they hold will be removed from the journal.
  await disk.syncDirectory(chunkDirectoryName);
  return numbers.at(-1) ?? 0;
}
