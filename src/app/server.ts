/**
 * The composition root: opens every part in the order in which they need each other, and closes them in reverse. Parts know
 * only what they are handed here.
 */
import type { AdminBackend, ClockControl, HealthReport } from '../admin/api.ts';
import { formatMetrics } from '../engine/metrics/exposition.ts';
import { ownVersion } from '../io/own-package.ts';
import { realMonotonic, realRandom, realWallClock } from '../io/real-ports.ts';
import { createDispatcher } from '../wire/aws/dispatch.ts';
import type { Service } from '../wire/aws/service.ts';
import { createAuthenticator } from '../wire/aws/sigv4/authenticator.ts';
import type { Authenticator } from '../wire/aws/sigv4/authenticator.ts';
import { endpointOf } from './addresses.ts';
import { refuseUnsigned } from './admin-access.ts';
import { createClockControl } from './clock-control.ts';
import type { ServerConfig } from './config/options.ts';
import { openCredentials } from './credentials.ts';
import type { MadeKey } from './credentials.ts';
import { openEngine } from './engine.ts';
import { createFirstStreams } from './first-streams.ts';
import { Listeners } from './listeners.ts';
import { refuseUnsafe } from './listening.ts';
import { clockMoved, operationFailed, wasReset } from './log/events.ts';
import type { Logger } from './log/logger.ts';
import type { MeteredLog } from './metered-log.ts';
import { listenerMetrics, processMetrics } from './process-metrics.ts';
import { countAnswers } from './request-metrics.ts';
import { resetEverything } from './reset-everything.ts';
import { createRouting } from './routing.ts';
import { listServices } from './services.ts';
import { openStorage } from './storage.ts';
import type { Storage } from './storage.ts';
import { tlsIdentity } from './tls.ts';
import { withBeats } from './with-beats.ts';

export interface Server extends AsyncDisposable {
  readonly version: string;
  readonly port: number;
  /** Ports that stand for VPC endpoints, by the endpoint's id. */
  readonly vpcEndpointPorts: Readonly<Record<string, number>>;
  readonly endpoint: string;
  /** Where the data lies; undefined where nothing is kept. */
  readonly dataDirectory: string | undefined;
  /** The root key pair that this start made. */
  readonly madeKey: MadeKey | undefined;
  readonly clock: ClockControl;
  readonly reset: AdminBackend['reset'];
}

/** Far below what the listener and common proxies wait for a connection that stands still. */
const beatMs = 20_000;

/** Resolves once requests are served. Errors: StartError. */
export async function openServer(config: ServerConfig, logger: Logger): Promise<Server> {
  refuseUnsafe(config);
  await using parts = new AsyncDisposableStack();
  const storage = await openStorage(config, parts, logger);
  const engine = await openEngine(config, storage, parts, logger);
  const credentials = await openCredentials(config, storage);
  const authenticator = createAuthenticator({
    mode: config.mode,
    credentials: credentials.keys,
    wallClock: realWallClock,
    account: config.account,
  });
  const services = listServices(config, storage, engine, logger);
  await createFirstStreams(config, engine.streams, logger);

  const life = new Life(config.mode, services, storage.log);
  const clock = createClockControl(storage.clock, storage.offsets, (action, now) => logger(clockMoved(action, now)));
  // What goes on for as long as its reader likes must not hold a stop up.
  const stopping = new AbortController();
  const admin: AdminBackend = {
    health: () => life.report(),
    metrics: async () =>
      formatMetrics([...processMetrics(), ...listenerMetrics(listeners.counts), ...storage.metrics.collect()]),
    reset: async () => {
      const report = await resetEverything(engine);
      logger(wasReset({ ...report }));
      return report;
    },
    clock,
    tail: async ({ account = config.account, region = config.region, application: name, stream }, signal) => {
      const until = AbortSignal.any([signal, stopping.signal]);
      const rows = await engine.analytics.applications.tail({ account, region, name }, stream, until);
      return withBeats(rows, { everyMs: beatMs, monotonic: realMonotonic });
    },
  };
  const listeners = parts.use(await createListeners({ config, services, authenticator, admin, storage, logger }));
  await listeners.start();
  life.status = 'running';

  const opened = parts.move();
  return {
    version: life.version,
    port: listeners.port,
    vpcEndpointPorts: listeners.endpointPorts,
    endpoint: endpointOf(config.host, listeners.port),
    dataDirectory: storage.directory,
    madeKey: credentials.made,
    clock,
    reset: admin.reset,
    async [Symbol.asyncDispose]() {
      life.status = 'stopping';
      stopping.abort();
      listeners.stopAccepting();
      // Readers hear where they can go on while their connections are still open.
      engine.streams.subscriptions.stop();
      await listeners.drain(config.stopGrace);
      await opened.disposeAsync();
    },
  };
}

interface ListenerParts {
  readonly config: ServerConfig;
  readonly services: readonly Service[];
  readonly authenticator: Authenticator;
  readonly admin: AdminBackend;
  readonly storage: Storage;
  readonly logger: Logger;
}

async function createListeners(parts: ListenerParts): Promise<Listeners> {
  const { config, services, authenticator, admin, storage, logger } = parts;
  const dispatch = createDispatcher({
    services,
    authenticator,
    random: realRandom,
    events: { failed: (failure) => logger(operationFailed(failure)), answered: countAnswers(storage.metrics) },
  });
  const tls = await tlsIdentity({
    certificatePath: config.tlsCert,
    keyPath: config.tlsKey,
    dataDirectory: storage.directory,
    region: config.region,
  });
  const handler = createRouting({
    mode: config.mode,
    allowedHosts: config.allowedHost,
    admin,
    services: dispatch,
    refuseAdmin: (request) => refuseUnsigned(request, authenticator),
    logger,
  });
  return new Listeners({ config, handler, tls, logger });
}

/** What health is reported from. */
class Life {
  readonly version = ownVersion();
  status: Exclude<HealthReport['status'], 'failed'> = 'starting';
  readonly #mode: ServerConfig['mode'];
  readonly #services: HealthReport['services'];
  readonly #log: MeteredLog;
  readonly #startedAtMs = realMonotonic.nowMs();

  constructor(mode: ServerConfig['mode'], services: readonly Service[], log: MeteredLog) {
    this.#mode = mode;
    this.#log = log;
    this.#services = Object.fromEntries(services.map(({ id }) => [id, 'running']));
  }

  report(): HealthReport {
    const uptimeSeconds = Math.floor((realMonotonic.nowMs() - this.#startedAtMs) / 1_000);
    const status = this.status === 'running' && this.#log.isFenced ? 'failed' : this.status;
    return { status, version: this.version, mode: this.#mode, uptimeSeconds, services: this.#services };
  }
}
