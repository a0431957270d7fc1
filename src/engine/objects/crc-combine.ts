/**
 * The CRC of two byte strings one after the other, from the CRC of each and the length of the second: what S3 gives for an object
 * that was assembled from parts. Appending n zero bytes multiplies a CRC by x^8n modulo its polynomial; the rest is exclusive or.
 */

export type CrcAlgorithm = 'CRC32' | 'CRC32C' | 'CRC64NVME';

interface Polynomial {
  readonly bits: number;
  /** Reflected: the highest power stands lowest. */
  readonly reflected: bigint;
}

const polynomials: Readonly<Record<CrcAlgorithm, Polynomial>> = {
  CRC32: { bits: 32, reflected: 0xedb8_8320n },
  CRC32C: { bits: 32, reflected: 0x82f6_3b78n },
  CRC64NVME: { bits: 64, reflected: 0x9a6c_9329_ac4b_c9b5n },
};

export class CrcCombination {
  readonly #polynomial: Polynomial;
  /** By length: parts of an upload mostly have one and the same. */
  readonly #shifts = new Map<number, bigint>();
  #crc = 0n;

  constructor(algorithm: CrcAlgorithm) {
    this.#polynomial = polynomials[algorithm];
  }

  /** Adds the bytes that come next, by their CRC (big-endian, as S3 writes it) and their count. */
  add(crc: Uint8Array, byteCount: number): void {
    let shift = this.#shifts.get(byteCount);
    if (shift === undefined) {
      shift = power(8n * BigInt(byteCount), this.#polynomial);
      this.#shifts.set(byteCount, shift);
    }
    this.#crc = multiply(this.#crc, shift, this.#polynomial) ^ BigInt(`0x${Buffer.from(crc).toString('hex')}`);
  }

  digest(): Buffer {
    return Buffer.from(this.#crc.toString(16).padStart(this.#polynomial.bits / 4, '0'), 'hex');
  }
}

/** x^exponent modulo the polynomial. */
function power(exponent: bigint, polynomial: Polynomial): bigint {
  // Reflected, 1 is the highest bit and x the one below it.
  let result = 1n << BigInt(polynomial.bits - 1);
  let square = result >> 1n;
  for (let left = exponent; left > 0n; left >>= 1n) {
    if ((left & 1n) === 1n) result = multiply(result, square, polynomial);
    square = multiply(square, square, polynomial);
  }
  return result;
}

function multiply(a: bigint, b: bigint, { bits, reflected }: Polynomial): bigint {
  let product = 0n;
  let shifted = b;
  for (let bit = 1n << BigInt(bits - 1); bit > 0n; bit >>= 1n) {
    if ((a & bit) !== 0n) product ^= shifted;
    shifted = (shifted & 1n) === 1n ? (shifted >> 1n) ^ reflected : shifted >> 1n;
  }
  return product;
}
