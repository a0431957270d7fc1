/** Sending an answer piece by piece, the same for both versions of HTTP. */
import type { Writable } from 'node:stream';

/**
 * Sends all pieces, asking for the next one only when the client has taken the one before. Where the client goes away the
 * source is ended (its `return` runs) and the rest is never made.
 */
export async function sendPieces(pieces: AsyncIterable<Uint8Array>, target: Writable): Promise<void> {
  for await (const piece of pieces) {
    if (target.destroyed) return;
    if (!target.write(piece)) await drainedOrClosed(target);
    if (target.destroyed) return;
  }
  target.end();
}

function drainedOrClosed(target: Writable): Promise<void> {
  if (target.destroyed || !target.writableNeedDrain) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      target.off('drain', done).off('close', done);
      resolve();
    };
    target.on('drain', done).on('close', done);
  });
}

/** True where a header of that (lower-case) name is among them, however its letters are cased. */
export function hasHeader(headers: Readonly<Record<string, string>>, name: string): boolean {
  for (const key in headers) {
    if (key.length === name.length && key.toLowerCase() === name) return true;
  }
  return false;
}

/** RFC 9110: these answers have no content, and a length would be wrong or misleading. */
export function hasNoContent(status: number): boolean {
  return status < 200 || status === 204 || status === 304;
}
