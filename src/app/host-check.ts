/**
 * Keeps web pages away from a server that takes any credentials. A page that a browser on this machine shows can send
 * requests here in two ways: under its own name, made to resolve to this machine (DNS rebinding: the Host header names that
 * site), or straight at us from its own origin (the Origin header or Sec-Fetch-Site tells). Both are refused before
 * anything else looks at the request. Clients that are no browsers send neither header.
 */
import { isIP } from 'node:net';
import type { HttpRequest } from '../base/http.ts';

export interface HostRules {
  /** Lower-case host names, or `*.name` for all below a name. */
  readonly allowedHosts: readonly string[];
}

/** Why the request is refused; undefined where it may pass. */
export function refusalOf(request: HttpRequest, rules: HostRules): string | undefined {
  const [host] = request.headers.get('host') ?? [];
  // HTTP/1.0 knows no Host, and no browser speaks it.
  if (host === undefined && request.httpVersion !== '1.0') return 'The request names no host.';
  if (host !== undefined && !isOwnName(hostNameOf(host), rules))
    return `The host name ${JSON.stringify(hostNameOf(host))} is not one of this server's. --allowed-host adds it.`;
  const [origin] = request.headers.get('origin') ?? [];
  if (origin !== undefined) {
    const name = originHostName(origin);
    return name !== undefined && isOwnName(name, rules)
      ? undefined
      : `Requests from the web origin ${JSON.stringify(origin)} are refused. --allowed-host adds its host.`;
  }
  const [site] = request.headers.get('sec-fetch-site') ?? [];
  return site === 'cross-site' ? 'Requests from other web sites are refused.' : undefined;
}

/**
 * `localhost` and everything below it always mean this machine (RFC 6761), so `kinesis.us-east-1.localhost` may pass. A
 * literal address cannot be rebound: whoever sends it has reached that address.
 */
function isOwnName(name: string, rules: HostRules): boolean {
  if (name === 'localhost' || name.endsWith('.localhost') || isIP(name) !== 0) return true;
  return rules.allowedHosts.some((allowed) =>
    allowed.startsWith('*.') ? name.endsWith(allowed.slice(1)) : name === allowed,
  );
}

/** Without port, brackets and the final dot, in lower case. */
function hostNameOf(host: string): string {
  const bracketed = /^\[([^\]]*)\](?::\d+)?$/.exec(host);
  const name = bracketed?.[1] ?? host.replace(/:\d+$/, '');
  return name.toLowerCase().replace(/\.$/, '');
}

function originHostName(origin: string): string | undefined {
  const url = URL.parse(origin);
  return url === null || url.hostname === '' ? undefined : hostNameOf(url.hostname);
}
