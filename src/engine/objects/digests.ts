/** MD5, for the ETag, and one more checksum over a body as it streams by. */
import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { unreachable } from '../../base/assert.ts';
import { crc32c } from '../../base/crc32c.ts';
import { crc64Bytes, crc64Nvme, crc64Start } from './crc64-nvme.ts';
import { ObjectError } from './errors.ts';

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

/** What a body must come to, and what is to be kept of it. */
export interface DigestWishes {
  /** Hexadecimal. */
  readonly md5?: string | undefined;
  readonly checksum?: ChecksumWish | undefined;
}

export interface ChecksumWish {
  readonly algorithm: ChecksumAlgorithm;
  /** Base64; asked for once the body has ended, since it may stand behind it. */
  readonly expected?: (() => string | undefined) | undefined;
}

export interface Digested {
  /** Hexadecimal. */
  readonly md5: string;
  readonly checksum: { readonly algorithm: ChecksumAlgorithm; readonly value: string } | undefined;
}

export class Digests {
  readonly #wishes: DigestWishes;
  readonly #md5 = createHash('md5');
  readonly #checksum: RunningChecksum | undefined;

  constructor(wishes: DigestWishes) {
    this.#wishes = wishes;
    this.#checksum = wishes.checksum && runningChecksum(wishes.checksum.algorithm);
  }

  update(bytes: Uint8Array): void {
    this.#md5.update(bytes);
    this.#checksum?.update(bytes);
  }

  /** Compares with what was expected. Errors: BadDigest. */
  finish(): Digested {
    const md5 = this.#md5.digest('hex');
    const { md5: expectedMd5, checksum: wish } = this.#wishes;
    if (expectedMd5 !== undefined) compare('MD5', expectedMd5.toLowerCase(), md5);
    if (wish === undefined || this.#checksum === undefined) return { md5, checksum: undefined };
    const value = this.#checksum.digest().toString('base64');
    const expected = wish.expected?.();
    if (expected !== undefined) compare(wish.algorithm, expected, value);
    return { md5, checksum: { algorithm: wish.algorithm, value } };
  }
}

function compare(algorithm: ChecksumAlgorithm | 'MD5', expected: string, computed: string): void {
  if (expected !== computed) throw new ObjectError({ code: 'BadDigest', algorithm, expected, computed });
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
