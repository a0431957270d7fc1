/** ETag and checksum of an object that is assembled from parts. */
import { createHash } from 'node:crypto';
import { assert } from '../../base/assert.ts';
import { CrcCombination } from './crc-combine.ts';
import type { CrcAlgorithm } from './crc-combine.ts';
import { runningChecksum } from '../../base/running-checksum.ts';
import type { ChecksumAlgorithm } from '../../base/running-checksum.ts';
import type { ObjectChecksum } from './object-info.ts';

interface DigestedPart {
  readonly sizeBytes: number;
  readonly etag: string;
  readonly checksum?: string;
}

/** MD5 of the parts' MD5s, with their count behind it. */
export function assembledEtag(parts: readonly DigestedPart[]): string {
  const md5 = createHash('md5');
  for (const { etag } of parts) md5.update(etag, 'hex');
  return `${md5.digest('hex')}-${parts.length}`;
}

/** undefined where a part has none, as parts copied into an upload of another kind. */
export function assembledChecksum(
  { algorithm, type }: { readonly algorithm: ChecksumAlgorithm; readonly type: ObjectChecksum['type'] },
  parts: readonly DigestedPart[],
): ObjectChecksum | undefined {
  const values = parts.flatMap(({ checksum }) => (checksum === undefined ? [] : [Buffer.from(checksum, 'base64')]));
  if (values.length < parts.length) return undefined;
  if (type === 'COMPOSITE') {
    const running = runningChecksum(algorithm);
    for (const value of values) running.update(value);
    return { algorithm, type, value: `${running.digest().toString('base64')}-${parts.length}` };
  }
  assert(isCrc(algorithm), 'only a CRC of a whole follows from those of its parts');
  const combination = new CrcCombination(algorithm);
  for (const [index, value] of values.entries()) combination.add(value, parts[index]?.sizeBytes ?? 0);
  return { algorithm, type, value: combination.digest().toString('base64') };
}

export function isCrc(algorithm: ChecksumAlgorithm): algorithm is CrcAlgorithm {
  return algorithm === 'CRC32' || algorithm === 'CRC32C' || algorithm === 'CRC64NVME';
}
