/** Small readings of a request's head that several files need. */
import type { HttpRequest } from '../../base/http.ts';

export function header(request: Pick<HttpRequest, 'headers'>, name: string): string | undefined {
  return request.headers.get(name)?.[0];
}

/** The media type without its parameters; empty where there is none. */
export function mediaTypeOf(request: Pick<HttpRequest, 'headers'>): string {
  const value = header(request, 'content-type');
  if (value === undefined) return '';
  const end = value.indexOf(';');
  return (end < 0 ? value : value.slice(0, end)).trim();
}

/** Names and values of a query string or of a form, decoded, in order. A `+` is a space in forms and in AWS's queries. */
export function formFields(text: string): readonly (readonly [string, string])[] {
  if (text === '') return [];
  return text.split('&').map((pair) => {
    const equals = pair.indexOf('=');
    const name = equals < 0 ? pair : pair.slice(0, equals);
    const value = equals < 0 ? '' : pair.slice(equals + 1);
    return [percentDecode(name), percentDecode(value)] as const;
  });
}

/** What is no valid escape stands for itself. */
export function percentDecode(text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
