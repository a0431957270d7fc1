/**
 * The admin API over HTTP: health, metrics, clock, reset and rows of SQL applications under `/_millstream/`, and LocalStack's health path, which many
 * test suites wait for. Who may ask is decided before: this answers everybody that it is handed.
 */
import { BodyTooLargeError } from '../base/http.ts';
import type { HttpRequest, HttpResponse } from '../base/http.ts';
import { ClockError } from './api.ts';
import type { AdminBackend, ClockRequest } from './api.ts';
import { answerTail, tailAsk } from './tail.ts';

const bodyBytesMax = 16 * 1024;
const prefix = '/_millstream/';
const localStackHealth = '/_localstack/health';

export function isAdminPath(path: string): boolean {
  return path.startsWith(prefix) || path === localStackHealth;
}

/** Orchestrators probe these without credentials, in every mode. */
export function isProbePath(path: string): boolean {
  return path === '/_millstream/health/live' || path === '/_millstream/health/ready';
}

export interface AdminOptions {
  readonly backend: AdminBackend;
  /** Only dev mode can be reset and have its clock moved. */
  readonly mode: 'dev' | 'server';
}

export async function answerAdmin(request: HttpRequest, options: AdminOptions): Promise<HttpResponse> {
  const { backend, mode } = options;
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const ask = tailAsk(request);
  if (ask !== undefined) return request.method === 'GET' ? answerTail(ask, backend, request.signal) : notAllowed('GET');
  switch (request.path) {
    case '/_millstream/health/live':
      return isRead ? json(200, { status: 'live' }) : notAllowed('GET');
    case '/_millstream/health/ready': {
      const { status } = backend.health();
      return isRead ? json(status === 'running' ? 200 : 503, { status }) : notAllowed('GET');
    }
    case '/_millstream/health':
    case localStackHealth:
      return isRead ? json(200, backend.health()) : notAllowed('GET');
    case '/_millstream/metrics':
      return isRead ? text(200, await backend.metrics()) : notAllowed('GET');
    case '/_millstream/reset':
      if (mode === 'server') return onlyInDevMode();
      return request.method === 'POST' ? json(200, await backend.reset()) : notAllowed('POST');
    case '/_millstream/clock':
      if (mode === 'server') return onlyInDevMode();
      if (isRead) return json(200, backend.clock.report());
      return request.method === 'POST' ? await changeClock(request, backend) : notAllowed('GET, POST');
    default:
      return json(404, { message: `There is nothing at ${request.path}.` });
  }
}

async function changeClock(request: HttpRequest, backend: AdminBackend): Promise<HttpResponse> {
  let body: string;
  try {
    body = (await request.readBody(bodyBytesMax)).toString('utf8');
  } catch (error) {
    if (error instanceof BodyTooLargeError) return json(413, { message: 'The body is too large.' });
    throw error;
  }
  const change = parseClockRequest(body);
  if (change === undefined) {
    const forms = '{"action":"freeze"}, {"action":"freeze","at":"2026-01-31T12:00:00Z"}, {"action":"unfreeze"}';
    return json(400, { message: `The body must be one of ${forms} or {"action":"advance","ms":60000}.` });
  }
  try {
    return json(200, await backend.clock.apply(change));
  } catch (error) {
    if (error instanceof ClockError) return json(400, { message: error.message });
    throw error;
  }
}

function parseClockRequest(body: string): ClockRequest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('action' in value)) return undefined;
  switch (value.action) {
    case 'unfreeze':
      return { action: 'unfreeze' };
    case 'advance':
      return 'ms' in value && typeof value.ms === 'number' && Number.isSafeInteger(value.ms) && value.ms >= 0
        ? { action: 'advance', ms: value.ms }
        : undefined;
    case 'freeze':
      if (!('at' in value)) return { action: 'freeze' };
      return typeof value.at === 'string' && !Number.isNaN(Date.parse(value.at))
        ? { action: 'freeze', at: value.at }
        : undefined;
    default:
      return undefined;
  }
}

function onlyInDevMode(): HttpResponse {
  return json(403, { message: 'This works in dev mode only.' });
}

function notAllowed(allow: string): HttpResponse {
  return {
    ...json(405, { message: `Allowed here: ${allow}.` }),
    headers: { allow, 'content-type': 'application/json' },
  };
}

function json(status: number, value: unknown): HttpResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: Buffer.from(`${JSON.stringify(value)}\n`) };
}

function text(status: number, value: string): HttpResponse {
  const headers = { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' };
  return { status, headers, body: Buffer.from(value) };
}
