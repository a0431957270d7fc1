/** Which protocol a connection speaks, told from what its client sends first: three share one port. */
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
