/** Reading a request's body, the same for both versions of HTTP: an IncomingMessage and an HTTP/2 stream are both Readables. */
import type { Readable } from 'node:stream';
import type { Allocate } from '../../base/http.ts';
import { BodyTooLargeError } from '../../base/http.ts';

/** The client went away, or was too slow, before its request was complete. */
export class ClientGoneError extends Error {
  override readonly name = 'ClientGoneError';
}

export interface BodyPlan {
  /** undefined where the client did not say. */
  readonly declaredBytes: number | undefined;
  readonly bytesMax: number;
  /** Gives the buffer for a body of declared length. */
  readonly allocate?: Allocate | undefined;
}

/** The whole body. Where more than `bytesMax` come, reading stops there and what was read is let go. */
export function readWholeBody(source: Readable, plan: BodyPlan): Promise<Buffer> {
  const { declaredBytes, bytesMax, allocate = (length) => Buffer.allocUnsafe(length) } = plan;
  if (declaredBytes !== undefined && declaredBytes > bytesMax) return Promise.reject(tooLarge(bytesMax));
  if (source.readableEnded) return Promise.resolve(Buffer.alloc(0));
  if (source.destroyed) return Promise.reject(new ClientGoneError('the request was not complete'));
  return new Promise((resolve, reject) => {
    // Pieces are copied to their place as they come: held until the end, they would double what a body costs.
    let whole: Buffer | undefined;
    const roomBytes = declaredBytes ?? bytesMax;
    const pieces: Buffer[] = [];
    let bytes = 0;
    const settle = (): void => {
      source.off('data', onData).off('end', onEnd).off('error', onGone).off('close', onGone);
    };
    const onData = (piece: Buffer): void => {
      if (bytes + piece.length > roomBytes) {
        settle();
        source.pause();
        reject(tooLarge(roomBytes));
        return;
      }
      if (piece.length === declaredBytes) whole = piece;
      else if (declaredBytes === undefined) pieces.push(piece);
      else (whole ??= allocate(declaredBytes)).set(piece, bytes);
      bytes += piece.length;
    };
    const onEnd = (): void => {
      settle();
      resolve(whole?.subarray(0, bytes) ?? Buffer.concat(pieces, bytes));
    };
    const onGone = (cause?: unknown): void => {
      settle();
      reject(new ClientGoneError('the request was not complete', { cause }));
    };
    source.on('data', onData).on('end', onEnd).on('error', onGone).on('close', onGone);
  });
}

function tooLarge(bytesMax: number): BodyTooLargeError {
  return new BodyTooLargeError(`the body is longer than ${bytesMax} bytes`);
}

/** Content-Length as a number; undefined where the client did not say. The parsers refuse one that is not a number. */
export function declaredLength(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}
