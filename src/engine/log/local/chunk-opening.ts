/** Finds the chunks of a data directory at a start and removes what a crash left half done. */
import type { Disk } from '../../../base/ports.ts';
import { LogError } from '../log.ts';
import { Chunk } from './chunk.ts';
import { chunkDirectoryName, chunkNumberOf } from './chunk-format.ts';
import type { ChunkSet } from './chunk-set.ts';
import { temporarySuffix } from './chunk-writer.ts';
import type { SegmentNumber } from './segment.ts';

/** The last segment that is in a chunk; 0 where none is. */
export async function openChunks(disk: Disk, into: ChunkSet): Promise<SegmentNumber> {
  let last = 0;
  for (const name of await disk.list(chunkDirectoryName)) {
    if (name.endsWith(temporarySuffix)) {
      await disk.remove(`${chunkDirectoryName}/${name}`);
      continue;
    }
    const number = chunkNumberOf(name);
    if (number === undefined) throw new LogError('Corrupt', `${chunkDirectoryName}/${name} is no chunk`);
    into.add(await Chunk.open(disk, number));
    last = number;
  }
  // A killed process may have left names that are not on the disk yet; what they hold will be removed from the journal.
  await disk.syncDirectory(chunkDirectoryName);
  return last;
}
