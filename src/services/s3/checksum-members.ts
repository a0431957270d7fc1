/** Checksums of objects and parts as the members of the model: one for each algorithm. */
import type { ObjectChecksum } from '../../engine/objects/object-info.ts';
import type { ChecksumAlgorithm as AnyAlgorithm } from './model.gen.ts';
import { notImplemented } from './errors.ts';

export type ChecksumAlgorithm = ObjectChecksum['algorithm'];

const members = {
  CRC32: 'ChecksumCRC32',
  CRC32C: 'ChecksumCRC32C',
  CRC64NVME: 'ChecksumCRC64NVME',
  SHA1: 'ChecksumSHA1',
  SHA256: 'ChecksumSHA256',
} as const satisfies Record<ChecksumAlgorithm, string>;

export type ChecksumMembers = { readonly [Name in (typeof members)[ChecksumAlgorithm]]?: string | undefined };

/** With `ChecksumType`, as most answers have it. */
export function checksumOutput(
  checksum: ObjectChecksum | undefined,
): ChecksumMembers & Partial<Pick<ObjectChecksumType, 'ChecksumType'>> {
  return checksum === undefined ? {} : { ...partChecksumOutput(checksum), ChecksumType: checksum.type };
}

interface ObjectChecksumType {
  readonly ChecksumType: ObjectChecksum['type'];
}

export function partChecksumOutput(checksum: Pick<ObjectChecksum, 'algorithm' | 'value'> | undefined): ChecksumMembers {
  return checksum === undefined ? {} : { [members[checksum.algorithm]]: checksum.value };
}

/** The value that the input gives for the algorithm. */
export function givenChecksum(input: ChecksumMembers, algorithm: ChecksumAlgorithm | undefined): string | undefined {
  return algorithm === undefined ? undefined : input[members[algorithm]];
}

/** The one the input gives a value for. */
export function givenAlgorithm(input: ChecksumMembers): ChecksumAlgorithm | undefined {
  return algorithms.find((algorithm) => input[members[algorithm]] !== undefined);
}

const algorithms = Object.keys(members) as ChecksumAlgorithm[];

/** Errors: AwsError NotImplemented for those of the model that are not built. */
export function builtAlgorithm(asked: AnyAlgorithm): ChecksumAlgorithm {
  const known = algorithms.find((algorithm) => algorithm === asked);
  if (known === undefined) throw notImplemented(`checksum algorithm ${asked}`);
  return known;
}
