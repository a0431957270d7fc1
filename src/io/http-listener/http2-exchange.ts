/** One request and its answer as a stream of an HTTP/2 connection. */
import { constants } from 'node:http2';
import type { IncomingHttpHeaders, ServerHttp2Stream } from 'node:http2';
import type { Allocate, Headers, HttpRequest, HttpResponse } from '../../base/http.ts';
import { hasHeader, hasNoContent, sendPieces } from './answer.ts';
import { declaredLength, readWholeBody } from './body.ts';
import { groupHeaders } from './headers.ts';

// RFC 9113, section 8.2.2: these belong to HTTP/1 connections and make an HTTP/2 message malformed.
const connectionHeaders = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'proxy-connection']);

export interface Http2Head {
  readonly parsed: IncomingHttpHeaders;
  /** Name and value in turn, as they came. */
  readonly raw: readonly string[];
  readonly remoteAddress: string;
}

export class Http2Exchange implements HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly rawQuery: string;
  readonly remoteAddress: string;
  readonly httpVersion = '2';
  readonly #stream: ServerHttp2Stream;
  readonly #parsed: IncomingHttpHeaders;
  readonly #raw: readonly string[];
  #awaitsContinue: boolean;
  #headers: Headers | undefined;
  #abort: AbortController | undefined;

  constructor(stream: ServerHttp2Stream, head: Http2Head) {
    const { parsed } = head;
    this.#stream = stream;
    this.#parsed = parsed;
    this.#raw = head.raw;
    this.remoteAddress = head.remoteAddress;
    this.#awaitsContinue = parsed['expect'] === '100-continue';
    this.method = parsed[':method'] ?? 'GET';
    const target = parsed[':path'] ?? '/';
    const mark = target.indexOf('?');
    this.path = mark < 0 ? target : target.slice(0, mark);
    this.rawQuery = mark < 0 ? '' : target.slice(mark + 1);
  }

  get headers(): Headers {
    return (this.#headers ??= groupHeaders(this.#raw));
  }

  get isTls(): boolean {
    return this.#stream.session?.encrypted ?? false;
  }

  get body(): AsyncIterable<Uint8Array> {
    this.#goAhead();
    // A handler that stops reading has still to answer, so leaving the loop must not end the connection.
    return this.#stream.iterator({ destroyOnReturn: false });
  }

  readBody(bytesMax: number, allocate?: Allocate): Promise<Buffer> {
    const declared = declaredLength(this.#parsed['content-length']);
    if (declared === undefined || declared <= bytesMax) this.#goAhead();
    return readWholeBody(this.#stream, { declaredBytes: declared, bytesMax, allocate });
  }

  get signal(): AbortSignal {
    if (this.#abort === undefined) {
      const abort = new AbortController();
      this.#abort = abort;
      const stream = this.#stream;
      if (stream.destroyed) abort.abort();
      else
        stream.once('close', () => {
          if (!stream.writableFinished) abort.abort();
        });
    }
    return this.#abort.signal;
  }

  async send(response: HttpResponse): Promise<void> {
    const stream = this.#stream;
    if (stream.destroyed || stream.closed) return;
    const { body, headers, status } = response;
    const fields: Record<string, string | number> = { ':status': status };
    for (const name in headers) {
      const lower = name.toLowerCase();
      if (!connectionHeaders.has(lower)) fields[lower] = headers[name] ?? '';
    }
    if (!(body instanceof Uint8Array)) {
      stream.respond(fields);
      await sendPieces(body, stream);
      return;
    }
    if (!hasNoContent(status) && !hasHeader(headers, 'content-length')) fields['content-length'] = body.length;
    if (body.length === 0) stream.respond(fields, { endStream: true });
    else {
      stream.respond(fields);
      stream.end(body);
    }
  }

  /** After a bug: an answer where none has begun, else the stream is reset so that the client sees it is incomplete. */
  fail(): void {
    const stream = this.#stream;
    if (stream.destroyed) return;
    if (stream.headersSent) stream.close(constants.NGHTTP2_INTERNAL_ERROR);
    else stream.respond({ ':status': 500 }, { endStream: true });
  }

  #goAhead(): void {
    if (!this.#awaitsContinue) return;
    this.#awaitsContinue = false;
    this.#stream.additionalHeaders({ ':status': 100 });
  }
}
