/**
 * One HTTP/1.1 connection that sends finished requests and counts their answers, with as little work of its own as can be:
 * the load must not be what is measured.
 */
import { connect, type Socket } from 'node:net';

const headEnd = Buffer.from('\r\n\r\n');
const lengthName = 'content-length: ';

export interface RawAnswer {
  readonly status: number;
  readonly body: Buffer;
}

export class RawConnection {
  readonly #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #waiting: { resolve: (answer: RawAnswer) => void; reject: (error: Error) => void } | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (part: Buffer) => this.#take(part));
    socket.on('error', (error) => this.#waiting?.reject(error));
    socket.on('close', () => this.#waiting?.reject(new Error('the server closed the connection')));
  }

  static open(port: number): Promise<RawConnection> {
    return new Promise((resolve, reject) => {
      const socket = connect({ host: '127.0.0.1', port }, () => {
        socket.off('error', reject);
        resolve(new RawConnection(socket));
      });
      socket.once('error', reject);
    });
  }

  /** One request at a time. */
  send(request: Uint8Array): Promise<RawAnswer> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#waiting = undefined;
    this.#socket.destroy();
  }

  #take(part: Buffer): void {
    this.#received = this.#received.length === 0 ? part : Buffer.concat([this.#received, part]);
    const headLength = this.#received.indexOf(headEnd);
    if (headLength === -1) return;
    const head = this.#received.toString('latin1', 0, headLength).toLowerCase();
    const lengthAt = head.indexOf(lengthName);
    if (lengthAt === -1) throw new Error(`an answer without a length: ${head}`);
    const bodyLength = Number.parseInt(head.slice(lengthAt + lengthName.length), 10);
    const end = headLength + headEnd.length + bodyLength;
    if (this.#received.length < end) return;
    const body = this.#received.subarray(headLength + headEnd.length, end);
    this.#received = this.#received.subarray(end);
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.resolve({ status: Number(head.slice(9, 12)), body });
  }
}
