/**
 * Finds the service a request is for: by its `X-Amz-Target`, else by the service in its signature's scope. What has neither is
 * for the object store where its host or its path names a bucket: anyone may ask for an object without a signature.
 */
import type { HttpRequest } from '../../base/http.ts';
import { header, percentDecode } from './request-head.ts';
import { targetOf } from './protocol/target.ts';
import { hostStyle } from './rest/address.ts';
import type { Service } from './service.ts';
import { terminator } from './sigv4/canonical-request.ts';

export interface Route {
  readonly service: Service;
  /** Where the head names it; undefined where only the protocol can tell. */
  readonly operation: string | undefined;
}

export class Router {
  /** Each whole target there is, so that a request costs one look-up. */
  readonly #targets = new Map<string, Route>();
  readonly #prefixes = new Map<string, Service>();
  readonly #signingNames = new Map<string, Service>();
  readonly #objectStore: Service | undefined;
  /** First labels of hosts that are no buckets. */
  readonly otherServices: ReadonlySet<string>;

  constructor(services: readonly Service[]) {
    this.#objectStore = services.find(({ isObjectStore }) => isObjectStore === true);
    this.otherServices = new Set(
      services
        .filter((service) => service !== this.#objectStore)
        .flatMap(({ id, signingNames }) => [id, ...signingNames]),
    );
    for (const service of services) {
      for (const name of service.signingNames) this.#signingNames.set(name, service);
      if (service.targetPrefix === '') continue;
      this.#prefixes.set(service.targetPrefix, service);
      for (const operation of Object.keys(service.operations))
        this.#targets.set(`${service.targetPrefix}.${operation}`, { service, operation });
    }
  }

  find(request: HttpRequest): Route | undefined {
    const text = header(request, 'x-amz-target');
    if (text !== undefined) {
      const known = this.#targets.get(text);
      if (known !== undefined) return known;
      const target = targetOf(request);
      const service = target === undefined ? undefined : this.#prefixes.get(target.prefix);
      return service === undefined ? undefined : { service, operation: target?.operation };
    }
    const signingName = signingNameOf(request);
    const service = signingName === undefined ? this.#storeAddressed(request) : this.#signingNames.get(signingName);
    return service === undefined ? undefined : { service, operation: undefined };
  }

  #storeAddressed(request: HttpRequest): Service | undefined {
    if (this.#objectStore === undefined) return undefined;
    const isAddressed =
      (request.path !== '/' && request.path !== '*') ||
      hostStyle(header(request, 'host'), this.otherServices).kind !== 'plain';
    return isAddressed ? this.#objectStore : undefined;
  }
}

function signingNameOf(request: HttpRequest): string | undefined {
  const authorization = header(request, 'authorization');
  if (authorization !== undefined) return scopedService(authorization);
  const start = request.rawQuery.indexOf(credentialParameter);
  if (start < 0) return undefined;
  const [credential] = request.rawQuery.slice(start + credentialParameter.length).split('&', 1);
  return credential === undefined ? undefined : scopedService(percentDecode(credential));
}

const credentialParameter = 'X-Amz-Credential=';

/** What stands between the last two slashes before the scope's end. */
function scopedService(text: string): string | undefined {
  const end = text.indexOf(`/${terminator}`);
  return end < 0 ? undefined : text.slice(text.lastIndexOf('/', end - 1) + 1, end);
}
