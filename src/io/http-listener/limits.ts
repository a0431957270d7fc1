/** What one client, and all of them together, may take from the listener. Times are real, not the engine's clock. */
export interface ListenerLimits {
  /** Open sockets of all kinds; one more is closed at once. An idle one costs some 10 KiB. */
  readonly connectionsMax: number;
  /** Request line and headers together. A signature with a session token takes about 3 KiB. */
  readonly headerBytesMax: number;
  /** From a connection's first byte to the end of a request's headers, and for the TLS handshake. */
  readonly headersMsMax: number;
  /** From a request's first byte to its last. */
  readonly requestMsMax: number;
  /** How long a connection may be quiet before its first request, and over HTTP/1 between two. */
  readonly idleMsMax: number;
  /**
   * How long an exchange, or an HTTP/2 connection, may stand still with no byte in either direction, as with a reader that
   * never reads.
   */
  readonly stallMsMax: number;
  /** Requests under way at once on one HTTP/2 connection. */
  readonly streamsPerConnectionMax: number;
  /** What is still read, and thrown away, of a body that was answered early, so that the client sees the answer. */
  readonly lingerBytesMax: number;
}

export const listenerLimitsDefault: ListenerLimits = {
  connectionsMax: 20_000,
  headerBytesMax: 32 * 1024,
  headersMsMax: 20_000,
  requestMsMax: 120_000,
  // Longer than the 60 s after which common clients and load balancers drop an idle connection themselves, so that the
  // client is the one to close it: a request never meets a socket that the server is closing.
  idleMsMax: 75_000,
  stallMsMax: 120_000,
  streamsPerConnectionMax: 1_000,
  lingerBytesMax: 16 * 1024 * 1024,
};
