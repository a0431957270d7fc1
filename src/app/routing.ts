/** The way of a request into the server: may it come in at all, then the admin API, then AWS's services. */
import { answerAdmin, isAdminPath, isProbePath } from '../admin/admin.ts';
import type { AdminBackend } from '../admin/api.ts';
import type { HttpHandler, HttpRequest, HttpResponse } from '../base/http.ts';
import { refusalOf } from './host-check.ts';
import { foreignRequest } from './log/events.ts';
import type { Logger } from './log/logger.ts';

export interface RoutingOptions {
  readonly mode: 'dev' | 'server';
  readonly allowedHosts: readonly string[];
  readonly admin: AdminBackend;
  /** AWS's services, by protocol, signature and target. */
  readonly services: HttpHandler;
  /** In server mode: why a request of the admin API may not pass; undefined where its signature is good. */
  readonly refuseAdmin: (request: HttpRequest) => Promise<HttpResponse | undefined>;
  readonly logger: Logger;
}

export function createRouting(options: RoutingOptions): HttpHandler {
  const { mode, admin, services, logger } = options;
  const rules = { allowedHosts: options.allowedHosts };
  return async (request) => {
    if (mode === 'dev') {
      const refusal = refusalOf(request, rules);
      if (refusal !== undefined) {
        logger(foreignRequest(refusal, { path: request.path, from: request.remoteAddress }));
        return forbidden(refusal);
      }
    }
    if (!isAdminPath(request.path)) return services(request);
    if (mode === 'server' && !isProbePath(request.path)) {
      const refusal = await options.refuseAdmin(request);
      if (refusal !== undefined) return refusal;
    }
    return answerAdmin(request, { backend: admin, mode });
  };
}

function forbidden(message: string): HttpResponse {
  return {
    status: 403,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(`${JSON.stringify({ message })}\n`),
  };
}
