/** What pages of other origins are told; the service knows each bucket's rules. */
import type { HttpRequest } from '../../../base/http.ts';
import { header, percentDecode } from '../request-head.ts';
import type { CorsAsk, RestRules } from '../service.ts';
import { corsForbidden, invalidRequest } from './rest-errors.ts';
import type { RestService } from './rest-service.ts';

export interface Preflight {
  readonly request: HttpRequest;
  readonly loaded: RestService;
  readonly path: string;
}

/** Throws what refuses the page. */
export async function preflightHeaders({
  request,
  loaded,
  path,
}: Preflight): Promise<Readonly<Record<string, string>>> {
  const origin = header(request, 'origin');
  const method = header(request, 'access-control-request-method');
  if (origin === undefined) throw invalidRequest('Insufficient information. Origin request header needed.');
  if (method === undefined) throw invalidRequest('Invalid Access-Control-Request-Method: null');
  const headers = (header(request, 'access-control-request-headers') ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  const ask: CorsAsk = { bucket: bucketOf(path), origin, method, headers, isPreflight: true };
  const allowed = await loaded.service.rest?.cors?.(ask);
  if (allowed === undefined) throw corsForbidden(method, path.indexOf('/', 1) < 0 ? 'BUCKET' : 'OBJECT');
  return allowed;
}

export interface PageRequest {
  readonly request: HttpRequest;
  readonly rules: RestRules;
  readonly path: string;
}

/** For the answer to a page's request proper; nothing where the page may not see it. */
export async function pagesHeaders({ request, rules, path }: PageRequest): Promise<Readonly<Record<string, string>>> {
  const origin = header(request, 'origin');
  if (origin === undefined) return {};
  const ask: CorsAsk = { bucket: bucketOf(path), origin, method: request.method, headers: [], isPreflight: false };
  return (await rules.cors?.(ask)) ?? {};
}

function bucketOf(path: string): string | undefined {
  const [, bucket = ''] = path.split('/', 2);
  return bucket === '' ? undefined : percentDecode(bucket);
}
