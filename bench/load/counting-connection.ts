/** One HTTP/1.1 connection that sends finished requests and counts the bytes of their answers without keeping them. */
import { connect, type Socket } from 'node:net';

const headEnd = Buffer.from('\r\n\r\n');
const keptBytesMax = 1_000;

export interface CountedAnswer {
  readonly status: number;
  readonly bytes: number;
  /** The beginning of the body, for the message of a load that failed. */
  readonly start: string;
}

export class CountingConnection {
  readonly #socket: Socket;
  #head = Buffer.alloc(0);
  #start = '';
  #status = 0;
  /** Bytes of the body: undefined while the head comes in. */
  #length: number | undefined;
  #bytes = 0;
  #waiting: { resolve: (answer: CountedAnswer) => void; reject: (error: Error) => void } | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (part: Buffer) => this.#take(part));
    socket.on('error', (error) => this.#waiting?.reject(error));
    socket.on('close', () => this.#waiting?.reject(new Error('the server closed the connection')));
  }

  static open(port: number): Promise<CountingConnection> {
    return new Promise((resolve, reject) => {
      const socket = connect({ host: '127.0.0.1', port }, () => {
        socket.off('error', reject);
        resolve(new CountingConnection(socket));
      });
      socket.once('error', reject);
    });
  }

  /** One request at a time. */
  send(request: Uint8Array): Promise<CountedAnswer> {
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
    const body = this.#length === undefined ? this.#takeHead(part) : part;
    if (body === undefined) return;
    this.#bytes += body.length;
    if (this.#start.length < keptBytesMax) this.#start += body.toString('latin1', 0, keptBytesMax);
    if (this.#bytes < (this.#length ?? 0)) return;
    const answer = { status: this.#status, bytes: this.#bytes, start: this.#start };
    const waiting = this.#waiting;
    [this.#head, this.#start, this.#length, this.#bytes] = [Buffer.alloc(0), '', undefined, 0];
    this.#waiting = undefined;
    waiting?.resolve(answer);
  }

  /** What of the body came with the end of the head. */
  #takeHead(part: Buffer): Buffer | undefined {
    this.#head = Buffer.concat([this.#head, part]);
    const end = this.#head.indexOf(headEnd);
    if (end === -1) return undefined;
    const head = this.#head.toString('latin1', 0, end);
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
    if (length === undefined) throw new Error(`an answer without a length: ${head}`);
    this.#status = Number(head.slice(9, 12));
    this.#length = Number(length);
    return this.#head.subarray(end + headEnd.length);
  }
}
