/** Bytes to a server and what it says back, with no protocol in between. */
import { connect, type Socket } from 'node:net';

const bytesMax = 1024 * 1024;

export interface RawExchange {
  /** What came back until the connection ended, or until the first whole line where it did not. */
  readonly text: string;
  readonly isClosed: boolean;
}

/** Sends the parts and waits for the start of an answer or for the end of the connection. */
export async function exchange(
  port: number,
  parts: readonly Uint8Array[],
  end: 'keep' | 'finish',
): Promise<RawExchange> {
  const socket = await openSocket(port);
  try {
    const received = firstLine(socket);
    for (const part of parts) socket.write(part);
    if (end === 'finish') socket.end();
    return await received;
  } finally {
    socket.destroy();
  }
}

export function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port }, () => {
      socket.off('error', reject);
      // A server that cuts an abuser off resets the connection; the exchange then ends as a closed one.
      socket.on('error', () => {});
      resolve(socket);
    });
    socket.once('error', reject);
  });
}

function firstLine(socket: Socket): Promise<RawExchange> {
  return new Promise((resolve) => {
    let text = '';
    socket.on('data', (part: Buffer) => {
      text += part.toString('latin1');
      if (text.includes('\r\n') || text.length > bytesMax) resolve({ text, isClosed: false });
    });
    socket.on('close', () => resolve({ text, isClosed: true }));
    socket.on('end', () => resolve({ text, isClosed: true }));
  });
}
