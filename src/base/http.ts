/**
 * A request and an answer as values, so that protocols, signatures and routing know no sockets. io/ turns sockets into
 * these; tests and the simulation make them by hand.
 */

/** Lower-case header name to its values, in order of arrival. */
export type Headers = ReadonlyMap<string, readonly string[]>;

/** Gives a buffer of that length; what is in it is to be overwritten. */
export type Allocate = (bytes: number) => Buffer;

export interface HttpRequest {
  /** Upper case. */
  readonly method: string;
  /** Path as sent, still percent-encoded, without the query. */
  readonly path: string;
  /** After the `?`, as sent; empty without one. */
  readonly rawQuery: string;
  readonly headers: Headers;
  /** The body piece by piece; may be read once. */
  readonly body: AsyncIterable<Uint8Array>;
  /**
   * The whole body, or BodyTooLarge past `bytesMax`. Where its length is known beforehand it lies in what `allocate` gives,
   * so that who asks decides how long that lives.
   */
  readBody(bytesMax: number, allocate?: Allocate): Promise<Buffer>;
  readonly httpVersion: '1.0' | '1.1' | '2';
  readonly isTls: boolean;
  readonly remoteAddress: string;
  /** Set on listeners that stand for a VPC endpoint. */
  readonly vpcEndpointId?: string;
  /** Aborted when the client goes away or the server stops waiting for it. */
  readonly signal: AbortSignal;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Whole, or piece by piece: the listener asks for the next piece only when the client has taken the one before. */
  readonly body: Uint8Array | AsyncIterable<Uint8Array>;
}

export type HttpHandler = (request: HttpRequest) => Promise<HttpResponse>;

export class BodyTooLargeError extends Error {
  override readonly name = 'BodyTooLargeError';
}
