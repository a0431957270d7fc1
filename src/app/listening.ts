/** Taking the port, and what to tell the user where that fails. */
import { unreachable } from '../base/assert.ts';
import { ListenError } from '../io/http-listener/bind.ts';
import type { HttpListener } from '../io/http-listener/listener.ts';
import { isLoopback } from './addresses.ts';
import type { ServerConfig } from './config/options.ts';
import { StartError } from './errors.ts';

/** Dev mode believes whatever account a caller names, so only this machine may call. Errors: StartError. */
export function refuseUnsafe(config: ServerConfig): void {
  if (config.mode === 'server' || config.insecureAllowRemote || isLoopback(config.host)) return;
  throw new StartError([
    `Dev mode takes any credentials, so it listens on loopback only; --host ${config.host} would let others in.`,
    'Use --mode server, which verifies every signature, or say --insecure-allow-remote if that is what you want.',
  ]);
}

/** Errors: StartError. */
export async function startListener(listener: HttpListener): Promise<void> {
  try {
    await listener.start();
  } catch (error) {
    if (!(error instanceof ListenError)) throw error;
    throw new StartError(listenAdvice(error), { cause: error });
  }
}

function listenAdvice(error: ListenError): string[] {
  const { host, port } = error;
  switch (error.code) {
    case 'PortTaken':
      return [
        `Port ${port} on ${host} is taken by another program, perhaps another Millstream or LocalStack.`,
        `Stop that one, or start with --port ${port + 1} (or --port 0 for any free port).`,
      ];
    case 'PortForbidden':
      return [`This user may not listen on port ${port}. Take one above 1023, such as --port 4566.`];
    case 'NoSuchAddress':
      return [`This machine has no address ${host}. --host takes one that it has, such as localhost or 0.0.0.0.`];
    case 'Failed':
      return [`Listening on ${host} port ${port} failed: ${String(error.cause)}`];
    default:
      return unreachable(error.code);
  }
}
