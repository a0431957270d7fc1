/** Headers as they came, name and value in turn, grouped by lower-case name. */
import type { Headers } from '../../base/http.ts';

export function groupHeaders(raw: readonly string[]): Headers {
  const headers = new Map<string, string[]>();
  for (let index = 0; index + 1 < raw.length; index += 2) {
    let name = (raw[index] ?? '').toLowerCase();
    // HTTP/2 names the host in a pseudo-header; the rest of the program, and signatures, know it as `host`.
    if (name === ':authority') name = 'host';
    else if (name.startsWith(':')) continue;
    const value = raw[index + 1] ?? '';
    const values = headers.get(name);
    if (values === undefined) headers.set(name, [value]);
    else if (name !== 'host') values.push(value);
  }
  return headers;
}
