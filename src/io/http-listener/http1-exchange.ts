/** One request and its answer over HTTP/1.0 or 1.1. Made for every request, so what is rarely asked for is made when it is. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Allocate, Headers, HttpRequest, HttpResponse } from '../../base/http.ts';
import { hasHeader, hasNoContent, sendPieces } from './answer.ts';
import { declaredLength, readWholeBody } from './body.ts';
import { groupHeaders } from './headers.ts';
import type { ListenerLimits } from './limits.ts';

export class Http1Exchange implements HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly rawQuery: string;
  readonly #incoming: IncomingMessage;
  readonly #outgoing: ServerResponse;
  /** The client waits for a go-ahead before it sends the body; it gets one when the body is first asked for. */
  #awaitsContinue: boolean;
  #headers: Headers | undefined;
  #abort: AbortController | undefined;

  constructor(incoming: IncomingMessage, outgoing: ServerResponse, awaitsContinue: boolean) {
    this.#incoming = incoming;
    this.#outgoing = outgoing;
    this.#awaitsContinue = awaitsContinue;
    this.method = incoming.method ?? 'GET';
    const target = originForm(incoming.url ?? '/');
    const mark = target.indexOf('?');
    this.path = mark < 0 ? target : target.slice(0, mark);
    this.rawQuery = mark < 0 ? '' : target.slice(mark + 1);
  }

  get headers(): Headers {
    return (this.#headers ??= groupHeaders(this.#incoming.rawHeaders));
  }

  get httpVersion(): '1.0' | '1.1' {
    return this.#incoming.httpVersion === '1.0' ? '1.0' : '1.1';
  }

  get isTls(): boolean {
    return 'encrypted' in this.#incoming.socket;
  }

  get remoteAddress(): string {
    return this.#incoming.socket.remoteAddress ?? '';
  }

  get body(): AsyncIterable<Uint8Array> {
    this.#goAhead();
    // A handler that stops reading has still to answer, so leaving the loop must not end the connection.
    return this.#incoming.iterator({ destroyOnReturn: false });
  }

  readBody(bytesMax: number, allocate?: Allocate): Promise<Buffer> {
    const declared = declaredLength(this.#incoming.headers['content-length']);
    // A client that waits and would send too much is refused without having sent it.
    if (declared === undefined || declared <= bytesMax) this.#goAhead();
    return readWholeBody(this.#incoming, { declaredBytes: declared, bytesMax, allocate });
  }

  get signal(): AbortSignal {
    if (this.#abort === undefined) {
      const abort = new AbortController();
      this.#abort = abort;
      const outgoing = this.#outgoing;
      if (outgoing.destroyed) abort.abort();
      else
        outgoing.once('close', () => {
          if (!outgoing.writableFinished) abort.abort();
        });
    }
    return this.#abort.signal;
  }

  async send(response: HttpResponse, isLast: boolean, limits: ListenerLimits): Promise<void> {
    const outgoing = this.#outgoing;
    const isBodyUnread = !this.#incoming.complete;
    if (isLast || isBodyUnread) outgoing.shouldKeepAlive = false;
    const { body, headers, status } = response;
    const fields: string[] = [];
    for (const name in headers) fields.push(name, headers[name] ?? '');
    const isWhole = body instanceof Uint8Array;
    if (isWhole && !hasNoContent(status) && !hasHeader(headers, 'content-length'))
      fields.push('content-length', String(body.length));
    outgoing.writeHead(status, fields);
    if (!isWhole) {
      outgoing.flushHeaders();
      await sendPieces(body, outgoing);
    } else if (isBodyUnread) {
      outgoing.write(body);
      await discardRest(this.#incoming, limits.lingerBytesMax);
      outgoing.end();
    } else outgoing.end(body);
  }

  /** After a bug: an answer where none has begun, else the connection is cut so that the client sees it is incomplete. */
  fail(): void {
    if (this.#outgoing.headersSent) {
      this.#outgoing.destroy();
      return;
    }
    this.#outgoing.writeHead(500, ['content-length', '0', 'connection', 'close']).end();
  }

  #goAhead(): void {
    if (!this.#awaitsContinue) return;
    this.#awaitsContinue = false;
    this.#outgoing.writeContinue();
  }
}

/**
 * A socket closed while bytes of the request are still arriving is reset, and the reset can overtake the answer. So what
 * still comes is read and dropped before the end, up to a bound; a client that sends yet more is cut off.
 */
function discardRest(incoming: IncomingMessage, bytesMax: number): Promise<void> {
  if (incoming.complete || incoming.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    let bytes = 0;
    const done = (): void => resolve();
    incoming.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > bytesMax) incoming.destroy();
    });
    incoming.once('end', done).once('error', done).once('close', done);
    incoming.resume();
  });
}

/** Clients that think they talk to a proxy send the whole address (RFC 9112, section 3.2.2); only path and query count. */
function originForm(target: string): string {
  if (target.startsWith('/') || target === '*') return target;
  const authority = target.indexOf('://');
  if (authority < 0) return target;
  const path = target.slice(authority + 3).search(/[/?]/);
  if (path < 0) return '/';
  const rest = target.slice(authority + 3 + path);
  return rest.startsWith('/') ? rest : `/${rest}`;
}
