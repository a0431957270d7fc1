/** Moved to base/http.ts; this stays only until everything imports it from there. */
export { BodyTooLargeError } from '../../base/http.ts';
export type { Headers, HttpHandler, HttpRequest, HttpResponse } from '../../base/http.ts';
