/**
 * The ports the server listens on: its own and one for each VPC endpoint that is stood for. A request that comes in by the
 * latter is the same but for the endpoint's id, which policies may ask for.
 */
import type { HttpHandler } from '../base/http.ts';
import { listenerLimitsDefault } from '../io/http-listener/limits.ts';
import { HttpListener } from '../io/http-listener/listener.ts';
import type { ListenerCounts, TlsIdentity } from '../io/http-listener/listener.ts';
import { listenAddresses } from './addresses.ts';
import type { ServerConfig } from './config/options.ts';
import { startListener } from './listening.ts';
import { requestFailed } from './log/events.ts';
import type { Logger } from './log/logger.ts';

export interface ListenersOptions {
  readonly config: ServerConfig;
  readonly handler: HttpHandler;
  readonly tls: () => Promise<TlsIdentity>;
  readonly logger: Logger;
}

export class Listeners implements AsyncDisposable {
  readonly #own: HttpListener;
  /** By the endpoint's id. */
  readonly #ofEndpoints: ReadonlyMap<string, HttpListener>;

  constructor({ config, handler, tls, logger }: ListenersOptions) {
    const listen = (port: number, answer: HttpHandler): HttpListener =>
      new HttpListener({
        hosts: listenAddresses(config.host),
        port,
        limits: { ...listenerLimitsDefault, connectionsMax: config.connectionsMax },
        onFailure: (error) => logger(requestFailed(error)),
        tls,
        handler: answer,
      });
    this.#own = listen(config.port, handler);
    this.#ofEndpoints = new Map(
      config.vpcEndpoint.map(({ id, port }) => [
        id,
        // The request is the listener's own, made for this one call.
        listen(port, (request) => handler(Object.assign(request, { vpcEndpointId: id }))),
      ]),
    );
  }

  get port(): number {
    return this.#own.port;
  }

  /** By the endpoint's id. */
  get endpointPorts(): Readonly<Record<string, number>> {
    return Object.fromEntries(Array.from(this.#ofEndpoints, ([id, { port }]) => [id, port]));
  }

  /** Of all together. */
  get counts(): ListenerCounts {
    const all = this.#all.map(({ counts }) => counts);
    const sum = (name: keyof ListenerCounts): number => all.reduce((total, counts) => total + counts[name], 0);
    return {
      connectionsOpen: sum('connectionsOpen'),
      connectionsAccepted: sum('connectionsAccepted'),
      connectionsRefused: sum('connectionsRefused'),
      requests: sum('requests'),
    };
  }

  /** Resolves once every port is taken. Errors: StartError. */
  async start(): Promise<void> {
    for (const listener of this.#all) await startListener(listener);
  }

  stopAccepting(): void {
    for (const listener of this.#all) listener.stopAccepting();
  }

  async drain(graceMs: number): Promise<void> {
    await Promise.all(this.#all.map((listener) => listener.drain(graceMs)));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#all.map((listener) => listener[Symbol.asyncDispose]()));
  }

  get #all(): readonly HttpListener[] {
    return [this.#own, ...this.#ofEndpoints.values()];
  }
}
