/** Bodies that are too large to be held: they come and go piece by piece, and only as fast as the other side takes them. */
import type { ChecksumAlgorithm } from '../../base/running-checksum.ts';

/** What a request says of its body's checksum, in a header or in a trailer. */
export interface DeclaredChecksum {
  readonly algorithm: ChecksumAlgorithm;
  /** Base64; of a trailer, it is known once the body has ended. The wire has checked its form, not its value. */
  readonly expected: () => string | undefined;
}

/**
 * The body of a request, freed of chunks and their signatures. It may be read once. Reading throws an AwsError where the
 * body is not what was signed or declared: what was read until then must not be kept.
 *
 * The wire verifies signatures, the SHA-256 of a signed body, and the length. MD5 and checksums are for whoever reads the body,
 * as these are kept with it and need not be computed twice.
 */
export interface RequestBody extends AsyncIterable<Uint8Array> {
  /** Without the framing of chunks; undefined where the request does not say. */
  readonly sizeBytes: number | undefined;
  readonly checksum: DeclaredChecksum | undefined;
  /** Hex, of `Content-MD5`. */
  readonly md5: string | undefined;
}

/** Whole, or piece by piece. The iterator's `return` is called where the client goes away, also before it took anything. */
export type ResponseBody = Uint8Array | AsyncIterable<Uint8Array>;
