/** Reading a request's body, the same for both versions of HTTP: an IncomingMessage and an HTTP/2 stream are both Readables. */
import type { Readable } from 'node:stream';
import { BodyTooLargeError } from '../../base/http.ts';

/** The client went away, or was too slow, before its request was complete. */
export class ClientGoneError extends Error {
  override readonly name = 'ClientGoneError';
}

/** The whole body. Where more than `bytesMax` come, reading stops there and what was read is let go. */
export function readWholeBody(source: Readable, declaredBytes: number | undefined, bytesMax: number): Promise<Buffer> {
  if (declaredBytes !== undefined && declaredBytes > bytesMax) return Promise.reject(tooLarge(bytesMax));
  if (source.readableEnded) return Promise.resolve(Buffer.alloc(0));
  if (source.destroyed) return Promise.reject(new ClientGoneError('the request was not complete'));
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const settle = (): void => {
      source.off('data', onData).off('end', onEnd).off('error', onGone).off('close', onGone);
    };
    const onData = (chunk: Buffer): void => {
      bytes += chunk.length;
      chunks.push(chunk);
      if (bytes <= bytesMax) return;
      settle();
      source.pause();
      reject(tooLarge(bytesMax));
    };
    const onEnd = (): void => {
      settle();
      const [only] = chunks;
      resolve(chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks, bytes));
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
