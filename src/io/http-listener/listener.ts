/**
 * One port for everything that speaks HTTP: HTTP/1.x, HTTP/2 by prior knowledge, and both inside TLS. The first bytes of a
 * connection decide. It turns sockets into requests and answers as values and knows nothing of what they mean.
 *
 * Promises: every limit of limits.ts holds; a request's signal aborts when its client goes away; a streamed answer is made
 * no faster than the client takes it; `drain` lets what is under way finish and refuses what is new.
 */
import { createServer as createHttp1Server } from 'node:http';
import type { IncomingMessage, Server as Http1Server, ServerResponse } from 'node:http';
import { constants, performServerHandshake } from 'node:http2';
import type { IncomingHttpHeaders, ServerHttp2Session, ServerHttp2Stream, ServerOptions } from 'node:http2';
import { createServer as createTcpServer } from 'node:net';
import type { Server as TcpServer, Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { Server as TlsServer, TLSSocket } from 'node:tls';
import type { HttpHandler } from '../../base/http.ts';
import { bind, closeServer, ListenError } from './bind.ts';
import { ClientGoneError } from './body.ts';
import { awaitFirstBytes } from './first-bytes.ts';
import { Http1Exchange } from './http1-exchange.ts';
import { Http2Exchange } from './http2-exchange.ts';
import type { ListenerLimits } from './limits.ts';

export interface TlsIdentity {
  readonly keyPem: string;
  /** The server's certificate first, then those that lead to the authority. */
  readonly certificatePem: string;
}

export interface HttpListenerOptions {
  /** Addresses to listen on; the first must work, the others where the machine has them. */
  readonly hosts: readonly [string, ...string[]];
  /** 0 takes a free one. */
  readonly port: number;
  readonly handler: HttpHandler;
  readonly limits: ListenerLimits;
  /** Asked for when the first client speaks TLS; without it such a connection is closed. */
  readonly tls?: () => Promise<TlsIdentity>;
  /** A handler or the listener failed in a way no client caused. */
  readonly onFailure: (error: unknown) => void;
}

/** Counted from the start on, but for `connectionsOpen`. */
export interface ListenerCounts {
  readonly connectionsOpen: number;
  readonly connectionsAccepted: number;
  readonly connectionsRefused: number;
  readonly requests: number;
}

const streamWindowBytes = 1024 * 1024;
const connectionWindowBytes = 8 * 1024 * 1024;
const sessionMemoryMiB = 64;
const freePortAttemptsMax = 20;

export class HttpListener implements AsyncDisposable {
  readonly #options: HttpListenerOptions;
  readonly #http1: Http1Server;
  readonly #http2: ServerOptions;
  readonly #moreTcp: TcpServer[] = [];
  readonly #toHttp1: (socket: Socket) => void;
  #tls: Promise<TlsServer> | undefined;
  readonly #sockets = new Set<Socket>();
  /** Those of them whose client has not said anything yet. */
  readonly #silent = new Set<Socket>();
  /** Those in the middle of a TLS handshake, by `peerOf`: TLS makes a socket of its own over each. */
  readonly #handshakes = new Map<string, Socket>();
  readonly #sessions = new Set<ServerHttp2Session>();
  #port = 0;
  #isDraining = false;
  #accepted = 0;
  #refused = 0;
  #requests = 0;

  constructor(options: HttpListenerOptions) {
    this.#options = options;
    const { limits } = options;
    this.#http1 = createHttp1Server({
      maxHeaderSize: limits.headerBytesMax,
      headersTimeout: limits.headersMsMax,
      requestTimeout: limits.requestMsMax,
      keepAliveTimeout: limits.idleMsMax,
      connectionsCheckingInterval: Math.min(limits.headersMsMax, 5_000),
      noDelay: true,
    });
    this.#http1.timeout = limits.stallMsMax;
    this.#http1.on('request', (incoming, outgoing) => void this.#serveHttp1(incoming, outgoing, false));
    this.#http1.on('checkContinue', (incoming, outgoing) => void this.#serveHttp1(incoming, outgoing, true));
    this.#toHttp1 = takeConnectionListener(this.#http1);
    this.#http1.on('connection', (socket) => this.#accept(socket));
    this.#http2 = {
      maxHeaderListPairs: 200,
      maxSessionMemory: sessionMemoryMiB,
      settings: {
        maxConcurrentStreams: limits.streamsPerConnectionMax,
        maxHeaderListSize: limits.headerBytesMax,
        // Large enough that a body of some hundred records comes in without a wait for window updates.
        initialWindowSize: streamWindowBytes,
      },
    };
  }

  get port(): number {
    return this.#port;
  }

  get counts(): ListenerCounts {
    return {
      connectionsOpen: this.#sockets.size,
      connectionsAccepted: this.#accepted,
      connectionsRefused: this.#refused,
      requests: this.#requests,
    };
  }

  /** Resolves once connections are taken on every address. Errors: ListenError. */
  async start(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.#bindAll();
        return;
      } catch (error) {
        await Promise.all([this.#http1, ...this.#moreTcp.splice(0)].map(closeServer));
        // A port that was free on the first address may be taken on another: with 0 any other will do.
        const isRetried = this.#options.port === 0 && attempt < freePortAttemptsMax;
        if (!isRetried || !(error instanceof ListenError) || error.code !== 'PortTaken') throw error;
      }
    }
  }

  async #bindAll(): Promise<void> {
    const [host, ...more] = this.#options.hosts;
    this.#port = await bind(this.#http1, host, this.#options.port);
    for (const other of more) {
      const server = createTcpServer({ noDelay: true }, (socket) => this.#accept(socket));
      this.#moreTcp.push(server);
      await bind(server, other, this.#port, { isOptional: true });
    }
  }

  /** Takes no new connection and no new request on idle ones; those under way go on. */
  stopAccepting(): void {
    if (this.#isDraining) return;
    this.#isDraining = true;
    for (const server of this.#moreTcp) server.close();
    if (this.#http1.listening) this.#http1.close();
    this.#http1.closeIdleConnections();
    for (const socket of [...this.#silent, ...this.#handshakes.values()]) socket.destroy();
    for (const session of this.#sessions) session.close();
  }

  /** Resolves when every connection is closed: by itself within `graceMs`, by force then. */
  async drain(graceMs: number): Promise<void> {
    this.stopAccepting();
    if (this.#sockets.size > 0) {
      await new Promise<void>((resolve) => {
        const force = setTimeout(() => this.#cut(), graceMs);
        const check = (): void => {
          if (this.#sockets.size > 0) return;
          clearTimeout(force);
          resolve();
        };
        for (const socket of this.#sockets) socket.once('close', () => queueMicrotask(check));
      });
    }
    await Promise.all([this.#http1, ...this.#moreTcp].map(closeServer));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.drain(0);
  }

  #cut(): void {
    for (const session of this.#sessions) session.destroy();
    for (const socket of this.#sockets) socket.destroy();
  }

  #accept(socket: Socket): void {
    if (this.#isDraining || this.#sockets.size >= this.#options.limits.connectionsMax) {
      this.#refused += 1;
      socket.destroy();
      return;
    }
    this.#accepted += 1;
    this.#sockets.add(socket);
    this.#silent.add(socket);
    socket.once('close', () => {
      this.#sockets.delete(socket);
      this.#silent.delete(socket);
    });
    socket.on('error', ignore);
    awaitFirstBytes(socket, this.#options.limits.idleMsMax, (kind) => {
      this.#silent.delete(socket);
      if (kind === 'tls') void this.#handTls(socket);
      else this.#hand(socket, kind);
    });
  }

  #hand(socket: Socket, kind: 'http1' | 'http2'): void {
    if (kind === 'http2') {
      this.#watchSession(performServerHandshake(socket, this.#http2));
      return;
    }
    // node:http lets a client close its half and still answers it; HTTP/2 and TLS have no halves.
    socket.allowHalfOpen = !('encrypted' in socket);
    this.#toHttp1(socket);
  }

  async #handTls(socket: Socket): Promise<void> {
    const { tls } = this.#options;
    if (tls === undefined) {
      socket.destroy();
      return;
    }
    const peer = peerOf(socket);
    this.#handshakes.set(peer, socket);
    socket.once('close', () => this.#handshakes.delete(peer));
    try {
      this.#tls ??= this.#openTls(tls);
      const server = await this.#tls;
      if (!socket.destroyed) server.emit('connection', socket);
    } catch (error) {
      this.#tls = undefined;
      socket.destroy();
      this.#options.onFailure(error);
    }
  }

  async #openTls(tls: () => Promise<TlsIdentity>): Promise<TlsServer> {
    const { keyPem, certificatePem } = await tls();
    const server = createTlsServer({
      key: keyPem,
      cert: certificatePem,
      ALPNProtocols: ['h2', 'http/1.1'],
      minVersion: 'TLSv1.2',
      handshakeTimeout: this.#options.limits.headersMsMax,
    });
    server.on('secureConnection', (socket) => this.#handSecure(socket));
    server.on('tlsClientError', (_error, socket) => socket.destroy());
    return server;
  }

  /** Clients that negotiate nothing may still speak HTTP/2, as the Java SDK does: their first bytes tell. */
  #handSecure(socket: TLSSocket): void {
    this.#handshakes.delete(peerOf(socket));
    socket.on('error', ignore);
    if (socket.alpnProtocol === 'h2') this.#hand(socket, 'http2');
    else if (socket.alpnProtocol === 'http/1.1') this.#hand(socket, 'http1');
    else if (this.#isDraining) socket.destroy();
    else this.#listenTo(socket);
  }

  #listenTo(socket: TLSSocket): void {
    this.#silent.add(socket);
    socket.once('close', () => this.#silent.delete(socket));
    awaitFirstBytes(socket, this.#options.limits.idleMsMax, (kind) => {
      this.#silent.delete(socket);
      if (kind === 'tls') socket.destroy();
      else this.#hand(socket, kind);
    });
  }

  #watchSession(session: ServerHttp2Session): void {
    this.#sessions.add(session);
    session.once('close', () => this.#sessions.delete(session));
    // All streams of a connection together may have this much under way; the default of 64 KiB slows large puts.
    session.setLocalWindowSize(connectionWindowBytes);
    // Asked for once: a session that ends forgets it.
    const remoteAddress = session.socket.remoteAddress ?? '';
    session.on('stream', (stream, headers, _flags, raw) => void this.#serveHttp2(stream, headers, raw, remoteAddress));
    session.on('error', ignore);
    session.setTimeout(this.#options.limits.stallMsMax, () => session.destroy());
    if (this.#isDraining) session.close();
  }

  async #serveHttp1(incoming: IncomingMessage, outgoing: ServerResponse, awaitsContinue: boolean): Promise<void> {
    this.#requests += 1;
    const exchange = new Http1Exchange(incoming, outgoing, awaitsContinue);
    try {
      const response = await this.#options.handler(exchange);
      await exchange.send(response, this.#isDraining, this.#options.limits);
    } catch (error) {
      exchange.fail();
      this.#report(error, incoming.destroyed || outgoing.destroyed);
    }
  }

  async #serveHttp2(
    stream: ServerHttp2Stream,
    headers: IncomingHttpHeaders,
    raw: string[],
    remoteAddress: string,
  ): Promise<void> {
    this.#requests += 1;
    stream.on('error', ignore);
    stream.setTimeout(this.#options.limits.stallMsMax, cancelStream);
    const exchange = new Http2Exchange(stream, { parsed: headers, raw, remoteAddress });
    // node:http sees to this for HTTP/1.
    const late = setTimeout(cancelIncomplete, this.#options.limits.requestMsMax, stream);
    try {
      const response = await this.#options.handler(exchange);
      clearTimeout(late);
      await exchange.send(response);
    } catch (error) {
      clearTimeout(late);
      exchange.fail();
      this.#report(error, stream.destroyed);
    }
  }

  /** A client that left in the middle is its own affair; anything else is ours. */
  #report(error: unknown, isClientGone: boolean): void {
    if (!isClientGone && !(error instanceof ClientGoneError)) this.#options.onFailure(error);
  }
}

/** node:http's own handling of a new connection, taken off the server so that the first bytes can be looked at before. */
function takeConnectionListener(server: Http1Server): (socket: Socket) => void {
  const listeners = server.listeners('connection');
  server.removeAllListeners('connection');
  return (socket) => {
    for (const listener of listeners) listener.call(server, socket);
  };
}

/** No two open connections share both ends; the port at this end is the same for all. */
function peerOf({ remoteAddress, remotePort, localAddress }: Socket): string {
  return `${remoteAddress} ${remotePort} ${localAddress}`;
}

function cancelStream(this: ServerHttp2Stream): void {
  this.close(constants.NGHTTP2_CANCEL);
}

/** A request that is there, and only takes long to answer, may go on. */
function cancelIncomplete(stream: ServerHttp2Stream): void {
  if (!stream.readableEnded) stream.close(constants.NGHTTP2_CANCEL);
}

function ignore(): void {
  // Sockets fail for reasons of the client's or the network's; `close` follows and does the cleaning.
}
