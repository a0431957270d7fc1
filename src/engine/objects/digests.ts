/** MD5, for the ETag, and one more checksum over a body as it streams by. */
import { createHash } from 'node:crypto';
import { runningChecksum } from '../../base/running-checksum.ts';
import type { ChecksumAlgorithm, RunningChecksum } from '../../base/running-checksum.ts';
import { ObjectError } from './errors.ts';

/** What a body must come to, and what is to be kept of it. */
export interface DigestWishes {
  /** Hexadecimal. */
  readonly md5?: string | undefined;
  readonly checksum?: ChecksumWish | undefined;
  /** One more that is compared and not kept. */
  readonly further?: ChecksumWish | undefined;
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
  readonly #further: RunningChecksum | undefined;

  constructor(wishes: DigestWishes) {
    this.#wishes = wishes;
    this.#checksum = wishes.checksum && runningChecksum(wishes.checksum.algorithm);
    this.#further = wishes.further && runningChecksum(wishes.further.algorithm);
  }

  update(bytes: Uint8Array): void {
    this.#md5.update(bytes);
    this.#checksum?.update(bytes);
    this.#further?.update(bytes);
  }

  /** Compares with what was expected. Errors: BadDigest. */
  finish(): Digested {
    const md5 = this.#md5.digest('hex');
    const { md5: expectedMd5, checksum, further } = this.#wishes;
    if (expectedMd5 !== undefined) compare('MD5', expectedMd5.toLowerCase(), md5);
    finished(further, this.#further);
    return { md5, checksum: finished(checksum, this.#checksum) };
  }
}

function finished(wish: ChecksumWish | undefined, running: RunningChecksum | undefined): Digested['checksum'] {
  if (wish === undefined || running === undefined) return undefined;
  const value = running.digest().toString('base64');
  const expected = wish.expected?.();
  if (expected !== undefined) compare(wish.algorithm, expected, value);
  return { algorithm: wish.algorithm, value };
}

function compare(algorithm: ChecksumAlgorithm | 'MD5', expected: string, computed: string): void {
  if (expected !== computed) throw new ObjectError({ code: 'BadDigest', algorithm, expected, computed });
}
