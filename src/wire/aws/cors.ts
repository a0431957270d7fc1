/** AWS answers every web page: any origin may call, as a page without keys can do nothing. */
import type { HttpRequest, HttpResponse } from '../../base/http.ts';
import { header } from './request-head.ts';

const preflightSeconds = 172_800;
const exposedHeaders = 'x-amzn-RequestId,x-amzn-ErrorType,x-amz-request-id,x-amz-id-2,x-amzn-ErrorMessage,Date';

export function isPreflight(request: HttpRequest): boolean {
  return request.method === 'OPTIONS' && request.headers.has('origin');
}

export function preflightAnswer(request: HttpRequest, requestId: string): HttpResponse {
  const headers: Record<string, string> = {
    'x-amzn-RequestId': requestId,
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Max-Age': String(preflightSeconds),
  };
  const asked = header(request, 'access-control-request-headers');
  const method = header(request, 'access-control-request-method');
  if (asked !== undefined) headers['Access-Control-Allow-Headers'] = asked;
  if (method !== undefined) headers['Access-Control-Allow-Methods'] = method;
  return { status: 200, headers, body: Buffer.alloc(0) };
}

export function corsHeaders(request: HttpRequest): Readonly<Record<string, string>> | undefined {
  if (!request.headers.has('origin')) return undefined;
  return { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': exposedHeaders };
}
