import type { HttpRequest } from '../../../base/http.ts';
import { header } from '../request-head.ts';

/** `X-Amz-Target: Kinesis_20131202.PutRecord`, cut at its first dot. */
export interface Target {
  readonly prefix: string;
  readonly operation: string;
}

export function targetOf(request: Pick<HttpRequest, 'headers'>): Target | undefined {
  const text = header(request, 'x-amz-target');
  if (text === undefined) return undefined;
  const dot = text.indexOf('.');
  return dot < 0 ? { prefix: text, operation: '' } : { prefix: text.slice(0, dot), operation: text.slice(dot + 1) };
}

export function targetOperation(request: Pick<HttpRequest, 'headers'>): string | undefined {
  return targetOf(request)?.operation;
}
