/**
 * The composition root: opens every part in the order in which they need each other, and closes them in reverse. Parts know
 * only what they are handed here.
 */
import type { AdminBackend, ClockControl, HealthReport } from '../admin/api.ts';
import { formatMetrics } from '../engine/metrics/exposition.ts';
import { listenerLimitsDefault } from '../io/http-listener/limits.ts';
import { HttpListener } from '../io/http-listener/listener.ts';
import { ownVersion } from '../io/own-package.ts';
import { realMonotonic, realRandom, realWallClock } from '../io/real-ports.ts';
import { createDispatcher } from '../wire/aws/dispatch.ts';
import type { Service } from '../wire/aws/service.ts';
import { createAuthenticator } from '../wire/aws/sigv4/authenticator.ts';
import type { Authenticator } from '../wire/aws/sigv4/authenticator.ts';
import { endpointOf, listenAddresses } from './addresses.ts';
import { refuseUnsigned } from './admin-access.ts';
import { createClockControl } from './clock-control.ts';
import type { ServerConfig } from './config/options.ts';
import { openCredentials } from './credentials.ts';
import type { MadeKey } from './credentials.ts';
import { openEngine } from './engine.ts';
import { createFirstStreams } from './first-streams.ts';
import { refuseUnsafe, startListener } from './listening.ts';
import { clockMoved, operationFailed, requestFailed, wasReset } from './log/events.ts';
import type { Logger } from './log/logger.ts';
import type { MeteredLog } from './metered-log.ts';
import { listenerMetrics, processMetrics } from './process-metrics.ts';
import { countAnswers } from './request-metrics.ts';
import { resetApplications } from './reset-applications.ts';
import { resetBuckets } from './reset-objects.ts';
import { resetStreams } from './reset.ts';
import { createRouting } from './routing.ts';
import { listServices } from './services.ts';
import { openStorage } from './storage.ts';
import type { Storage } from './storage.ts';
import { tlsIdentity } from './tls.ts';

export interface Server extends AsyncDisposable {
  readonly version: string;
  readonly port: number;
  readonly endpoint: string;
  /** Where the data lies; undefined where nothing is kept. */
  readonly dataDirectory: string | undefined;
  /** The root key pair that this start made. */
  readonly madeKey: MadeKey | undefined;
  readonly clock: ClockControl;
  readonly reset: AdminBackend['reset'];
}

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
  const admin: AdminBackend = {
    health: () => life.report(),
    metrics: async () =>
      formatMetrics([...processMetrics(), ...listenerMetrics(listener.counts), ...storage.metrics.collect()]),
    reset: async () => {
      const applicationsDeleted = await resetApplications(engine.applications);
      const streamsDeleted = await resetStreams(engine.streams);
      const bucketsDeleted = await resetBuckets(engine.objects);
      const report = { streamsDeleted, bucketsDeleted, applicationsDeleted };
      logger(wasReset(report));
      return report;
    },
    clock,
  };
  const listener = parts.use(await createListener({ config, services, authenticator, admin, storage, logger }));
  await startListener(listener);
  life.status = 'running';

  const opened = parts.move();
  return {
    version: life.version,
    port: listener.port,
    endpoint: endpointOf(config.host, listener.port),
    dataDirectory: storage.directory,
    madeKey: credentials.made,
    clock,
    reset: admin.reset,
    async [Symbol.asyncDispose]() {
      life.status = 'stopping';
      listener.stopAccepting();
      // Readers hear where they can go on while their connections are still open.
      engine.streams.subscriptions.stop();
      await listener.drain(config.stopGrace);
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

async function createListener(parts: ListenerParts): Promise<HttpListener> {
  const { config, services, authenticator, admin, storage, logger } = parts;
  const dispatch = createDispatcher({
    services,
    authenticator,
    random: realRandom,
    events: { failed: (failure) => logger(operationFailed(failure)), answered: countAnswers(storage.metrics) },
  });
  return new HttpListener({
    hosts: listenAddresses(config.host),
    port: config.port,
    limits: { ...listenerLimitsDefault, connectionsMax: config.connectionsMax },
    onFailure: (error) => logger(requestFailed(error)),
    tls: await tlsIdentity({
      certificatePath: config.tlsCert,
      keyPath: config.tlsKey,
      dataDirectory: storage.directory,
      region: config.region,
    }),
    handler: createRouting({
      mode: config.mode,
      allowedHosts: config.allowedHost,
      admin,
      services: dispatch,
      refuseAdmin: (request) => refuseUnsigned(request, authenticator),
      logger,
    }),
  });
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
