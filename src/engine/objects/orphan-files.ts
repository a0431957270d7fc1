/** Content files without a document: what a crash left behind, or a body that never became an object. */
import type { Disk } from '../../base/ports.ts';
import { objectFileType } from '../meta/documents/object-file.ts';
import type { Meta } from '../meta/meta.ts';
import { fileNumber, filesPerFolder, firstFileOf, objectsFolder } from './content-format.ts';

/** Their numbers, of those below `before`, folder by folder. Errors: DiskError, LogError. */
export async function* orphanFiles(disk: Disk, meta: Meta, before: number): AsyncGenerator<number> {
  for (const folder of await disk.list(objectsFolder)) {
    const files = await disk.list(`${objectsFolder}/${folder}`);
    const numbers = files.flatMap((name) => fileNumber(folder, name) ?? []).filter((number) => number < before);
    if (numbers.length === 0) continue;
    const named = await filesNamed(meta, folder);
    for (const number of numbers) if (!named.has(number)) yield number;
  }
}

/** The files of a folder that have a document. */
async function filesNamed(meta: Meta, folder: string): Promise<ReadonlySet<number>> {
  const first = firstFileOf(folder);
  const after = first === 0 ? {} : { after: [first - 1] as const };
  const found = await objectFileType.list(meta, [], { ...after, limit: filesPerFolder });
  return new Set(found.map(({ key }) => key[0]));
}
