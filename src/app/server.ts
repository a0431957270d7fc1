/**
 * The composition root: opens every part in the order in which they need each other, and closes them in reverse. Parts know
 * only what they are handed here.
 */
import { formatMetrics } from '../admin/prometheus.ts';
import type { AdminBackend, ClockControl, HealthReport } from '../admin/api.ts';
import { unreachable } from '../base/assert.ts';
import { ListenError } from '../io/http-listener/bind.ts';
import { listenerLimitsDefault } from '../io/http-listener/limits.ts';
import { HttpListener } from '../io/http-listener/listener.ts';
import { ownVersion } from '../io/own-package.ts';
import { realMonotonic } from '../io/real-ports.ts';
import { VirtualClock } from '../io/virtual-clock.ts';
import { endpointOf, isLoopback, listenAddresses } from './addresses.ts';
import { createClockControl } from './clock-store.ts';
import type { ServerConfig } from './config/options.ts';
import { StartError } from './errors.ts';
import { clockMoved, requestFailed } from './log/events.ts';
import type { Logger } from './log/logger.ts';
import { listenerMetrics, processMetrics } from './process-metrics.ts';
import { createRouting } from './routing.ts';

export interface Server extends AsyncDisposable {
  readonly version: string;
  readonly port: number;
  readonly endpoint: string;
  readonly clock: ClockControl;
  readonly reset: AdminBackend['reset'];
}

/** Resolves once requests are served. Errors: StartError. */
export async function openServer(config: ServerConfig, logger: Logger): Promise<Server> {
  refuseUnsafe(config);
  await using parts = new AsyncDisposableStack();
  const version = ownVersion();
  const startedAtMs = realMonotonic.nowMs();
  let status: HealthReport['status'] = 'starting';

  const clock = new VirtualClock();
  const clockControl = createClockControl(clock, { save: async () => {} }, (action, now) =>
    logger(clockMoved(action, now)),
  );
  const admin: AdminBackend = {
    health: () => ({
      status,
      version,
      mode: config.mode,
      uptimeSeconds: Math.floor((realMonotonic.nowMs() - startedAtMs) / 1_000),
      services: {},
    }),
    metrics: async () => formatMetrics([...processMetrics(), ...listenerMetrics(listener.counts)]),
    reset: async () => ({ streamsDeleted: 0 }),
    clock: clockControl,
  };
  const listener = parts.use(
    new HttpListener({
      hosts: listenAddresses(config.host),
      port: config.port,
      limits: { ...listenerLimitsDefault, connectionsMax: config.connectionsMax },
      onFailure: (error) => logger(requestFailed(error)),
      handler: createRouting({
        mode: config.mode,
        allowedHosts: config.allowedHost,
        admin,
        services: async () => ({ status: 404, headers: {}, body: Buffer.alloc(0) }),
        refuseAdmin: async () => undefined,
        logger,
      }),
    }),
  );
  await startListener(listener);
  status = 'running';

  const opened = parts.move();
  return {
    version,
    port: listener.port,
    endpoint: endpointOf(config.host, listener.port),
    clock: clockControl,
    reset: admin.reset,
    async [Symbol.asyncDispose]() {
      status = 'stopping';
      await listener.drain(config.stopGrace);
      await opened.disposeAsync();
    },
  };
}

/** Dev mode believes whatever account a caller names, so only this machine may call. */
function refuseUnsafe(config: ServerConfig): void {
  if (config.mode === 'server' || config.insecureAllowRemote || isLoopback(config.host)) return;
  throw new StartError([
    `Dev mode takes any credentials, so it listens on loopback only; --host ${config.host} would let others in.`,
    'Use --mode server, which verifies every signature, or say --insecure-allow-remote if that is what you want.',
  ]);
}

async function startListener(listener: HttpListener): Promise<void> {
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
