/** Taking and leaving an address, with failures that say what to do. */
import type { Server } from 'node:net';

export type ListenErrorCode = 'PortTaken' | 'PortForbidden' | 'NoSuchAddress' | 'Failed';

export class ListenError extends Error {
  override readonly name = 'ListenError';
  readonly code: ListenErrorCode;
  readonly host: string;
  readonly port: number;

  constructor(code: ListenErrorCode, host: string, port: number, options?: ErrorOptions) {
    super(`cannot listen on ${host} port ${port}: ${code}`, options);
    this.code = code;
    this.host = host;
    this.port = port;
  }
}

// The kernel's queue of connections that wait to be accepted; Node's default of 511 is too short for a rush of thousands.
const backlog = 4096;

/** The port that was taken. An optional address that the machine lacks is passed over; one that is taken never is. */
export function bind(server: Server, host: string, port: number, options?: { isOptional: boolean }): Promise<number> {
  return new Promise((resolve, reject) => {
    const onError = (cause: Error): void => {
      server.off('listening', onListening);
      const error = listenError(cause, host, port);
      if (options?.isOptional === true && error.code === 'NoSuchAddress') resolve(port);
      else reject(error);
    };
    const onListening = (): void => {
      server.off('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    };
    server.once('error', onError).once('listening', onListening);
    server.listen({ host, port, backlog, exclusive: true });
  });
}

export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    if (!server.listening) resolve();
    else server.close(() => resolve());
  });
}

function listenError(cause: Error, host: string, port: number): ListenError {
  const systemCode = 'code' in cause ? cause.code : undefined;
  switch (systemCode) {
    case 'EADDRINUSE':
      return new ListenError('PortTaken', host, port, { cause });
    case 'EACCES':
      return new ListenError('PortForbidden', host, port, { cause });
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
    case 'ENOTFOUND':
      return new ListenError('NoSuchAddress', host, port, { cause });
    default:
      return new ListenError('Failed', host, port, { cause });
  }
}
