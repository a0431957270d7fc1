/** Which protocol a connection speaks, told from what its client sends first: three share one port. */
import type { Socket } from 'node:net';

export type ConnectionKind = 'tls' | 'http1' | 'http2';

const tlsHandshakeRecord = 0x16;
// RFC 9113, section 3.4: a client with prior knowledge starts with this. No HTTP/1 method begins with its first three letters.
const prefaceStart = Buffer.from('PRI', 'latin1');

/** undefined while the bytes could still be either; three always decide. */
export function connectionKind(firstBytes: Uint8Array): ConnectionKind | undefined {
  if (firstBytes.length === 0) return undefined;
  if (firstBytes[0] === tlsHandshakeRecord) return 'tls';
  const length = Math.min(firstBytes.length, prefaceStart.length);
  for (let index = 0; index < length; index++) {
    if (firstBytes[index] !== prefaceStart[index]) return 'http1';
  }
  return length === prefaceStart.length ? 'http2' : undefined;
}

/**
 * Calls `decided` once the client has said enough, with those bytes put back for whoever takes the connection over. A client
 * that stays silent for `silentMsMax`, or closes its half, is cut off.
 */
export function awaitFirstBytes(socket: Socket, silentMsMax: number, decided: (kind: ConnectionKind) => void): void {
  // A closed half is the end of all here; nobody would notice a client that left.
  socket.allowHalfOpen = false;
  const onSilence = (): void => {
    socket.destroy();
  };
  socket.setTimeout(silentMsMax, onSilence);
  let said: Buffer = Buffer.alloc(0);
  const onReadable = (): void => {
    const more: Buffer | null = socket.read();
    if (more === null) return;
    said = said.length === 0 ? more : Buffer.concat([said, more]);
    const kind = connectionKind(said);
    // Put back only once they decide: bytes that lie in the socket make it readable again at once, and that without end.
    if (kind === undefined) return;
    socket.off('readable', onReadable);
    socket.setTimeout(0, onSilence);
    socket.unshift(said);
    decided(kind);
  };
  socket.on('readable', onReadable);
}
