/** What a request says its body comes to: Content-MD5, `x-amz-checksum-…` as a header, or promised as a trailer. */
import type { ChecksumAlgorithm } from '../../../base/running-checksum.ts';
import type { AwsError } from '../aws-error.ts';
import { invalidDigest, invalidRequest } from '../rest/rest-errors.ts';
import { readBase64 } from '../rest/text-values.ts';
import type { DeclaredChecksum } from '../streaming-body.ts';

export interface DeclaredDigests {
  /** Hex. */
  readonly md5: string | undefined;
  readonly checksum: DeclaredChecksum | undefined;
}

type Headers = ReadonlyMap<string, readonly string[]>;

const md5Bytes = 16;

const digestBytes: Readonly<Record<ChecksumAlgorithm, number>> = {
  CRC32: 4,
  CRC32C: 4,
  CRC64NVME: 8,
  SHA1: 20,
  SHA256: 32,
};

const checksumHeaders: ReadonlyMap<string, ChecksumAlgorithm> = new Map(
  (Object.keys(digestBytes) as ChecksumAlgorithm[]).map((algorithm) => [headerOf(algorithm), algorithm]),
);

/** Headers with that prefix which are no checksum of the body. */
const otherHeaders = new Set(['x-amz-checksum-mode', 'x-amz-checksum-algorithm', 'x-amz-checksum-type']);

/** Throws S3's errors for what is malformed or contradicts itself. `trailers` is filled when the body ends. */
export function declaredDigests(
  headers: Headers,
  trailerNames: readonly string[],
  trailers: ReadonlyMap<string, string>,
): DeclaredDigests {
  return { md5: declaredMd5(headers), checksum: declaredChecksum(headers, trailerNames, trailers) };
}

function declaredMd5(headers: Headers): string | undefined {
  const text = headers.get('content-md5')?.[0];
  if (text === undefined) return undefined;
  const bytes = readBase64(text.trim());
  if (bytes?.length !== md5Bytes) throw invalidDigest(text);
  return bytes.toString('hex');
}

function declaredChecksum(
  headers: Headers,
  trailerNames: readonly string[],
  trailers: ReadonlyMap<string, string>,
): DeclaredChecksum | undefined {
  const inHeaders = [...headers.keys()].filter((name) => isChecksumName(name));
  const promised = trailerNames.filter((name) => isChecksumName(name));
  const [name, second] = [...inHeaders, ...promised];
  const wanted = headers.get('x-amz-sdk-checksum-algorithm')?.[0];
  if (name === undefined) {
    if (wanted === undefined) return undefined;
    throw invalidRequest(
      'x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.',
    );
  }
  if (second !== undefined)
    throw invalidRequest('Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.');
  const algorithm = checksumHeaders.get(name);
  if (algorithm === undefined) throw unsupportedChecksum();
  if (wanted !== undefined && wanted.toUpperCase() !== algorithm)
    throw invalidRequest('Value for x-amz-sdk-checksum-algorithm header is invalid.');
  if (inHeaders.length === 0) return { algorithm, expected: () => checked(name, algorithm, trailers.get(name)) };
  const value = checked(name, algorithm, headers.get(name)?.[0]);
  return { algorithm, expected: () => value };
}

function isChecksumName(name: string): boolean {
  return name.startsWith('x-amz-checksum-') && !otherHeaders.has(name);
}

function checked(name: string, algorithm: ChecksumAlgorithm, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (readBase64(value.trim())?.length !== digestBytes[algorithm])
    throw invalidRequest(`Value for ${name} header is invalid.`);
  return value.trim();
}

function headerOf(algorithm: ChecksumAlgorithm): string {
  return `x-amz-checksum-${algorithm.toLowerCase()}`;
}

function unsupportedChecksum(): AwsError {
  return invalidRequest(
    'Checksum algorithm provided is unsupported. Please try again with any of the valid types: ' +
      `[${Object.keys(digestBytes).join(', ')}]`,
  );
}
