/** The file at the root of a data directory that says which version its formats have, in words a person can read. */
import type { Disk } from '../../../base/ports.ts';
import { LogError } from '../log.ts';
import { chunkDirectoryName } from './chunk-format.ts';
import { readBytes } from './read-bytes.ts';
import { journalDirectory } from './segment.ts';

export const formatVersion = 1;
const path = 'FORMAT';
const textBytesMax = 64;

/** Makes a new directory ours; refuses one that a newer version wrote, or that is none of ours. */
export async function checkFormat(disk: Disk): Promise<void> {
  const version = await readFormat(disk);
  if (version === formatVersion) {
    // A killed process may have left the name without having it on the disk.
    await disk.syncDirectory('.');
    return;
  }
  if (version !== undefined) {
    const reason = `the data has format ${version}; this version of Millstream reads up to ${formatVersion}`;
    throw new LogError('Corrupt', reason);
  }
  const names = [...(await disk.list(journalDirectory)), ...(await disk.list(chunkDirectoryName))];
  if (names.length > 0) throw new LogError('Corrupt', `${path} is missing, but there is data: ${names[0]}`);
  await disk.makeDirectory(journalDirectory);
  await disk.makeDirectory(chunkDirectoryName);
  const temporary = `${path}.tmp`;
  await disk.remove(temporary);
  const file = await disk.open(temporary, 'create');
  await file.write([Buffer.from(`millstream data format ${formatVersion}\n`)], 0);
  await file.sync();
  await file.close();
  await disk.rename(temporary, path);
  await disk.syncDirectory('.');
}

/** undefined where there is no such file. */
export async function readFormat(disk: Disk): Promise<number | undefined> {
  if (!(await disk.list('.')).includes(path)) return undefined;
  const file = await disk.open(path, 'existing');
  const text = (await readBytes(file, 0, textBytesMax)).toString('latin1');
  await file.close();
  const version = /^millstream data format (\d+)\n$/.exec(text)?.[1];
  if (version === undefined) throw new LogError('Corrupt', `${path} does not say which format the data has`);
  return Number(version);
}
