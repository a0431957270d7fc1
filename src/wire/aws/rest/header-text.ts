/**
 * Text in headers. HTTP carries bytes there, which node:http shows as Latin-1; AWS and its SDKs mean UTF-8.
 */

/** All values of a header as one, decoded. */
export function headerText(headers: ReadonlyMap<string, readonly string[]>, name: string): string | undefined {
  const values = headers.get(name);
  if (values === undefined) return undefined;
  const [first = ''] = values;
  return decodeHeader(values.length === 1 ? first : values.join(','));
}

export function decodeHeader(value: string): string {
  if (!beyondAscii.test(value)) return value;
  const bytes = Buffer.from(value, 'latin1');
  const text = bytes.toString('utf8');
  // What is no UTF-8 was Latin-1 in earnest.
  return Buffer.from(text, 'utf8').equals(bytes) ? text : value;
}

/** Fit to be sent: UTF-8 shown as Latin-1, and no character that could end the header. */
export function encodeHeader(text: string): string {
  const line = lineBreaking.test(text) ? text.replaceAll(linesBreaking, ' ') : text;
  return beyondAscii.test(line) ? Buffer.from(line.toWellFormed(), 'utf8').toString('latin1') : line;
}

/** Metadata beyond ASCII comes back from S3 as an encoded word of RFC 2047. */
export function encodeMetadata(text: string): string {
  if (!beyondAscii.test(text) && !lineBreaking.test(text)) return text;
  return `=?UTF-8?B?${Buffer.from(text.toWellFormed(), 'utf8').toString('base64')}?=`;
}

const beyondAscii = /[\u0080-\u{10ffff}]/u;
// oxlint-disable-next-line no-control-regex -- these are just the ones to find
const lineBreaking = /[\u0000-\u0008\u000a-\u001f\u007f]/;
const linesBreaking = new RegExp(lineBreaking, 'g');
