/** HTTP requests and their answers, whole or as they come, over connections that are kept open. For the command line. */
import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

export interface ClientRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface ClientResponse {
  readonly status: number;
  readonly body: Buffer;
}

export interface StreamedResponse {
  readonly status: number;
  readonly body: AsyncIterable<Buffer>;
}

export interface HttpClientOptions {
  /** PEM of a further authority to trust. */
  readonly authorityPem?: string | undefined;
  readonly timeoutMs: number;
}

export class HttpClient implements Disposable {
  readonly #plain: HttpAgent;
  readonly #secure: HttpsAgent;
  readonly #timeoutMs: number;

  constructor(options: HttpClientOptions) {
    const { authorityPem } = options;
    this.#timeoutMs = options.timeoutMs;
    this.#plain = new HttpAgent({ keepAlive: true });
    this.#secure = new HttpsAgent({ keepAlive: true, ...(authorityPem === undefined ? {} : { ca: authorityPem }) });
  }

  send(wanted: ClientRequest, signal?: AbortSignal): Promise<ClientResponse> {
    const { method, url, headers, body } = wanted;
    const isSecure = url.protocol === 'https:';
    return new Promise((resolve, reject) => {
      const options = {
        method,
        headers: { ...headers, 'content-length': String(body.length) },
        agent: isSecure ? this.#secure : this.#plain,
        timeout: this.#timeoutMs,
        ...(signal === undefined ? {} : { signal }),
      };
      const outgoing = (isSecure ? httpsRequest : httpRequest)(url, options, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, body: Buffer.concat(chunks) }));
      });
      outgoing.on('timeout', () => {
        const error = new Error(`no answer within ${this.#timeoutMs} ms`);
        outgoing.destroy(Object.assign(error, { code: 'ETIMEDOUT' }));
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  /** An answer whose end may be long in coming, piece by piece; no time-out ends it. */
  stream(wanted: ClientRequest, signal: AbortSignal): Promise<StreamedResponse> {
    const { method, url, headers, body } = wanted;
    const isSecure = url.protocol === 'https:';
    return new Promise((resolve, reject) => {
      const options = { method, headers, agent: isSecure ? this.#secure : this.#plain, signal };
      const outgoing = (isSecure ? httpsRequest : httpRequest)(url, options, (incoming) =>
        resolve({ status: incoming.statusCode ?? 0, body: incoming }),
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  [Symbol.dispose](): void {
    this.#plain.destroy();
    this.#secure.destroy();
  }
}
