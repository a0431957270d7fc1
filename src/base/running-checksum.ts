/** The checksums that S3 keeps of objects and clients send with bodies, fed piece by piece. */
import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { unreachable } from './assert.ts';
import { crc32c } from './crc32c.ts';
import { crc64Bytes, crc64Nvme, crc64Start } from './crc64-nvme.ts';

export type ChecksumAlgorithm = 'CRC32' | 'CRC32C' | 'CRC64NVME' | 'SHA1' | 'SHA256';

export interface RunningChecksum {
  update(bytes: Uint8Array): void;
  /** To be called once, at the end. */
  digest(): Buffer;
}

export function runningChecksum(algorithm: ChecksumAlgorithm): RunningChecksum {
  switch (algorithm) {
    case 'CRC32':
      return running32(crc32);
    case 'CRC32C':
      return running32(crc32c);
    case 'CRC64NVME': {
      let value = crc64Start;
      return {
        update: (bytes) => {
          value = crc64Nvme(bytes, value);
        },
        digest: () => crc64Bytes(value),
      };
    }
    case 'SHA1':
      return runningHash(createHash('sha1'));
    case 'SHA256':
      return runningHash(createHash('sha256'));
  }
  return unreachable(algorithm);
}

function running32(compute: (bytes: Uint8Array, before?: number) => number): RunningChecksum {
  let value = 0;
  return {
    update: (bytes) => {
      value = compute(bytes, value);
    },
    digest: () => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(value);
      return bytes;
    },
  };
}

function runningHash(hash: Hash): RunningChecksum {
  return {
    update: (bytes) => {
      hash.update(bytes);
    },
    digest: () => hash.digest(),
  };
}
