/** Which checksum an upload keeps: the one it names, else the one AWS takes for all objects since 2025. */
import type { UploadChecksum } from '../../engine/objects/uploads.ts';
import { builtAlgorithm, type ChecksumAlgorithm } from './checksum-members.ts';
import { invalidRequest } from './errors.ts';
import type { ChecksumAlgorithm as AnyAlgorithm, ChecksumType } from './model.gen.ts';

export interface UploadChecksumInput {
  readonly ChecksumAlgorithm?: AnyAlgorithm | undefined;
  readonly ChecksumType?: ChecksumType | undefined;
}

/** What AWS takes where the request names the algorithm alone, and what the algorithm can be. */
const types: Readonly<Record<ChecksumAlgorithm, readonly ChecksumType[]>> = {
  CRC32: ['COMPOSITE', 'FULL_OBJECT'],
  CRC32C: ['COMPOSITE', 'FULL_OBJECT'],
  CRC64NVME: ['FULL_OBJECT'],
  SHA1: ['COMPOSITE'],
  SHA256: ['COMPOSITE'],
};

/** Errors: AwsError InvalidRequest, NotImplemented. */
export function uploadChecksum(input: UploadChecksumInput): UploadChecksum {
  const { ChecksumAlgorithm: asked, ChecksumType: type } = input;
  if (asked === undefined && type !== undefined)
    throw invalidRequest('The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.');
  const algorithm = builtAlgorithm(asked ?? 'CRC64NVME');
  const [usual = 'COMPOSITE', ...others] = types[algorithm];
  if (type !== undefined && type !== usual && !others.includes(type))
    throw invalidRequest(
      `The ${type} checksum type cannot be used with the ${algorithm.toLowerCase()} checksum algorithm.`,
    );
  return { algorithm, type: type ?? usual, ...(asked === undefined ? { isAssumed: true } : {}) };
}
