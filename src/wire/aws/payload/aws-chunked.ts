/**
 * Takes the framing off a body in `aws-chunked` coding and verifies what it says: sizes, signatures, the trailers behind it.
 *
 *   chunk   = hex size [";chunk-signature=" hex] CRLF bytes CRLF
 *   body    = chunk* last-chunk of size 0, then trailers "name:value" CRLF, then CRLF
 *
 * Bytes are handed on as they arrive, before the signature of their chunk is known, so that a chunk needs no memory however long
 * it is: whoever reads keeps nothing unless the whole body came through.
 */
import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { incompleteBody, invalidRequest, malformedTrailer } from '../rest/rest-errors.ts';
import { chunkSignatureMismatch } from '../sigv4/object-auth-errors.ts';
import type { ChunkSigner } from './chunk-signer.ts';
import { isSameSignature } from './chunk-signer.ts';
import { PieceReader } from './piece-reader.ts';

export interface ChunkedOptions {
  readonly isSigned: boolean;
  /** Absent where the key is not known, as in dev mode: signatures must be there then, and are not verified. */
  readonly signer: ChunkSigner | undefined;
  /** Names that `x-amz-trailer` announced, lower-case; empty where no trailers may follow. */
  readonly trailerNames: readonly string[];
  /** Filled at the end. */
  readonly trailers: Map<string, string>;
}

const sizeLineBytesMax = 1024;
const trailerLineBytesMax = 4096;
const trailersMax = 16;
/** AWS takes 5 GiB in one request. */
const sizeDigitsMax = 12;

const signatureParameter = 'chunk-signature=';
const trailerSignatureName = 'x-amz-trailer-signature';

export async function* unchunk(
  source: AsyncIterable<Uint8Array>,
  options: ChunkedOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { isSigned } = options;
  // The request may be signed, by a key that is known, and its chunks not.
  const signer = isSigned ? options.signer : undefined;
  const reader = new PieceReader(source);
  try {
    for (;;) {
      const { size, signature } = readSizeLine(await line(reader, sizeLineBytesMax), isSigned);
      const digest = signer === undefined ? undefined : createHash('sha256');
      let left = size;
      while (left > 0) {
        const piece = await reader.take(left);
        if (piece === undefined) throw incompleteBody();
        left -= piece.length;
        digest?.update(piece);
        yield piece;
      }
      if (size > 0 && (await line(reader, 2)) !== '') throw invalidRequest('A chunk is longer than it says.');
      verifyChunk(signature, signer, digest);
      if (size === 0) break;
    }
    await readTrailers(reader, options);
  } finally {
    await reader.close();
  }
}

async function line(reader: PieceReader, bytesMax: number): Promise<string> {
  const text = await reader.line(bytesMax);
  if (text === undefined) throw incompleteBody();
  return text;
}

function readSizeLine(text: string, isSigned: boolean): { size: number; signature: string } {
  const [digits = '', ...parameters] = text.split(';');
  if (!/^[0-9a-fA-F]+$/.test(digits.trim()) || digits.trim().length > sizeDigitsMax)
    throw invalidRequest('The size of a chunk is not valid.');
  const found = parameters.map((parameter) => parameter.trim()).find((item) => item.startsWith(signatureParameter));
  if (isSigned && found === undefined) throw chunkSignatureMismatch();
  return { size: Number.parseInt(digits, 16), signature: found?.slice(signatureParameter.length) ?? '' };
}

function verifyChunk(given: string, signer: ChunkSigner | undefined, digest: Hash | undefined): void {
  if (signer === undefined || digest === undefined) return;
  if (!isSameSignature(given, signer.chunk(digest.digest('hex')))) throw chunkSignatureMismatch();
}

async function readTrailers(reader: PieceReader, options: ChunkedOptions): Promise<void> {
  const { trailerNames, trailers, signer, isSigned } = options;
  let signed = '';
  let given: string | undefined;
  for (let count = 0; ; count += 1) {
    const text = (await reader.line(trailerLineBytesMax)) ?? '';
    // Some clients end the trailers with a line of their own before the signature.
    if (text === '' && (given !== undefined || !isSigned || trailerNames.length === 0 || count > trailerNames.length))
      break;
    if (text === '') continue;
    const colon = text.indexOf(':');
    if (count >= trailersMax || colon <= 0) throw malformedTrailer();
    const name = text.slice(0, colon).trim().toLowerCase();
    const value = text.slice(colon + 1).trim();
    if (name === trailerSignatureName) given = value;
    else if (!trailerNames.includes(name) || trailers.has(name)) throw malformedTrailer();
    else {
      trailers.set(name, value);
      signed += `${name}:${value}\n`;
    }
  }
  if (trailerNames.some((name) => !trailers.has(name))) throw malformedTrailer();
  if (!isSigned || trailerNames.length === 0) return;
  if (given === undefined) throw malformedTrailer();
  if (signer !== undefined && !isSameSignature(given, signer.trailers(signed))) throw chunkSignatureMismatch();
}
