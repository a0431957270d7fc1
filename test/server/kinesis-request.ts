/** One signed Kinesis request in JSON over HTTP/1.1, with the answer as it came: status, headers and text. */
import { request, type Agent, type IncomingHttpHeaders } from 'node:http';
import { signedHeaders, type Credentials } from './sigv4.ts';

export const testCredentials: Credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The parsed body; an empty object where there is none. */
  readonly json: Record<string, unknown>;
}

export interface RequestOptions {
  readonly agent?: Agent;
  readonly credentials?: Credentials;
  readonly region?: string;
  readonly timeMs?: number;
  /** Instead of the headers that a signed request has. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly contentType?: string;
}

export function kinesisRequest(
  port: number,
  operation: string,
  input: unknown,
  options: RequestOptions = {},
): Promise<Answer> {
  const body = Buffer.from(typeof input === 'string' ? input : JSON.stringify(input));
  const headers = options.headers ?? kinesisHeaders(port, operation, body, options);
  return send(port, body, { ...headers, 'content-length': String(body.length) }, options.agent);
}

export function kinesisHeaders(
  port: number,
  operation: string,
  body: Uint8Array,
  options: RequestOptions = {},
): Record<string, string> {
  return signedHeaders({
    method: 'POST',
    path: '/',
    headers: {
      host: `127.0.0.1:${port}`,
      'content-type': options.contentType ?? 'application/x-amz-json-1.1',
      'x-amz-target': `Kinesis_20131202.${operation}`,
    },
    body,
    credentials: options.credentials ?? testCredentials,
    region: options.region ?? 'us-east-1',
    service: 'kinesis',
    timeMs: options.timeMs ?? Date.now(),
  });
}

function send(
  port: number,
  body: Uint8Array,
  headers: Readonly<Record<string, string>>,
  agent: Agent | undefined,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, method: 'POST', path: '/', headers, agent }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        const text = Buffer.concat(parts).toString();
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text, json: parseObject(text) });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function parseObject(text: string): Record<string, unknown> {
  const value: unknown = text === '' ? {} : JSON.parse(text);
  if (typeof value !== 'object' || value === null) throw new Error(`not a JSON object: ${text}`);
  return value as Record<string, unknown>;
}
