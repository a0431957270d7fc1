/**
 * The body of a request to an object store as what it carries: framing off, and what the request's head says of it verified
 * while it is read. What `x-amz-content-sha256` holds decides:
 *
 *   hex                                   the body's SHA-256, which is verified
 *   UNSIGNED-PAYLOAD, or no such header   nothing to verify
 *   STREAMING-AWS4-HMAC-SHA256-PAYLOAD    chunks, signed; with -TRAILER trailers, signed too
 *   STREAMING-UNSIGNED-PAYLOAD-TRAILER    chunks and trailers, unsigned
 */
import { createHash } from 'node:crypto';
import type { HttpRequest } from '../../../base/http.ts';
import { unsignedPayload } from '../sigv4/canonical-request.ts';
import {
  contentSha256Mismatch,
  headerNotImplemented,
  incompleteBody,
  invalidArgument,
  missingContentLength,
} from '../rest/rest-errors.ts';
import { header } from '../request-head.ts';
import type { RequestBody } from '../streaming-body.ts';
import { unchunk } from './aws-chunked.ts';
import type { ChunkSigner } from './chunk-signer.ts';
import { declaredDigests } from './declared-digests.ts';

export type PayloadKind =
  | { readonly kind: 'plain'; readonly sha256: string | undefined }
  | { readonly kind: 'chunked'; readonly isSigned: boolean; readonly hasTrailers: boolean };

const chunkedKinds: ReadonlyMap<string, PayloadKind> = new Map([
  ['STREAMING-AWS4-HMAC-SHA256-PAYLOAD', { kind: 'chunked', isSigned: true, hasTrailers: false }],
  ['STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER', { kind: 'chunked', isSigned: true, hasTrailers: true }],
  ['STREAMING-UNSIGNED-PAYLOAD-TRAILER', { kind: 'chunked', isSigned: false, hasTrailers: true }],
]);

/** Throws InvalidArgument for a value that is none of these. */
export function payloadKind(declared: string | undefined): PayloadKind {
  if (declared === undefined || declared === unsignedPayload) return { kind: 'plain', sha256: undefined };
  const chunked = chunkedKinds.get(declared);
  if (chunked !== undefined) return chunked;
  if (/^[0-9a-f]{64}$/.test(declared)) return { kind: 'plain', sha256: declared };
  throw invalidArgument(
    'x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, ' +
      'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value.',
    'x-amz-content-sha256',
    declared,
  );
}

/** The signer is that of the request's own signature, where its key is known. Nothing of the body is read yet. */
export function openBody(request: HttpRequest, signer: ChunkSigner | undefined): RequestBody {
  const kind = payloadKind(header(request, 'x-amz-content-sha256'));
  const trailerNames = kind.kind === 'chunked' && kind.hasTrailers ? announcedTrailers(request) : [];
  const trailers = new Map<string, string>();
  const digests = declaredDigests(request.headers, trailerNames, trailers);
  const sizeBytes = declaredSize(request, kind);
  const open = (): AsyncIterable<Uint8Array> => {
    if (kind.kind === 'plain') return verified(piecesOf(request), sizeBytes, kind.sha256);
    const options = { isSigned: kind.isSigned, signer, trailerNames, trailers };
    return verified(unchunk({ [Symbol.asyncIterator]: () => piecesOf(request) }, options), sizeBytes, undefined);
  };
  return { sizeBytes, ...digests, [Symbol.asyncIterator]: () => open()[Symbol.asyncIterator]() };
}

/** For operations that cannot do without a length. */
export function requireLength(request: HttpRequest, body: RequestBody): void {
  if (body.sizeBytes !== undefined) return;
  if (request.headers.has('transfer-encoding') && !request.headers.has('x-amz-decoded-content-length'))
    throw headerNotImplemented('Transfer-Encoding');
  throw missingContentLength();
}

function announcedTrailers(request: HttpRequest): readonly string[] {
  return (header(request, 'x-amz-trailer') ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
}

function declaredSize(request: HttpRequest, kind: PayloadKind): number | undefined {
  const name = kind.kind === 'chunked' ? 'x-amz-decoded-content-length' : 'content-length';
  const text = header(request, name);
  if (text === undefined) return undefined;
  const size = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(size)) throw invalidArgument(`Invalid ${name}`, name, text);
  return size;
}

/** The body as it arrives; where the connection ends within it, that is an error of S3's. */
function piecesOf(request: HttpRequest): AsyncIterator<Uint8Array> {
  // The listener tells a client that waits (Expect: 100-continue) to go on when its body is first asked for.
  const pieces = request.body[Symbol.asyncIterator]();
  const cutShort = (cause: unknown): never => {
    throw incompleteBody(cause);
  };
  return {
    next: () => pieces.next().catch(cutShort),
    return: async () => {
      await pieces.return?.();
      return { done: true, value: undefined };
    },
  };
}

/** One generator for all there is to verify, as each more would cost every piece a turn of the queue of promises. */
async function* verified(
  source: AsyncIterator<Uint8Array>,
  sizeBytes: number | undefined,
  sha256: string | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  const digest = sha256 === undefined ? undefined : createHash('sha256');
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await source.next();
      if (done === true) break;
      bytes += value.length;
      if (sizeBytes !== undefined && bytes > sizeBytes) throw incompleteBody();
      digest?.update(value);
      yield value;
    }
  } finally {
    await source.return?.();
  }
  if (sizeBytes !== undefined && bytes < sizeBytes) throw incompleteBody();
  const computed = digest?.digest('hex');
  if (sha256 !== undefined && computed !== undefined && computed !== sha256)
    throw contentSha256Mismatch(sha256, computed);
}
