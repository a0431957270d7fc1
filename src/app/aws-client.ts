/** A client of any service that speaks JSON with a target, and of S3, as small as the command line needs. */
import { HttpClient } from '../io/http-client.ts';
import type { ClientRequest, ClientResponse, StreamedResponse } from '../io/http-client.ts';
import { realWallClock } from '../io/real-ports.ts';
import { readTextFile } from '../io/small-files.ts';
import { sign } from '../wire/aws/sigv4/sign.ts';
import { parseJson, textIn } from './answer-fields.ts';
import { CallError, StartError } from './errors.ts';

export interface AwsClientOptions {
  readonly endpoint: URL;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | undefined;
  /** PEM file of a further authority to trust. */
  readonly authorityPath: string | undefined;
}

/** How a service is called. */
export interface JsonService {
  /** In the signature's scope. */
  readonly signingName: string;
  readonly targetPrefix: string;
}

export interface RestRequest {
  readonly signingName: string;
  readonly method: string;
  /** With its query, as it is sent. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

const timeoutMs = 30_000;

export class AwsClient implements Disposable {
  readonly #options: AwsClientOptions;
  readonly #http: HttpClient;

  private constructor(options: AwsClientOptions, authorityPem: string | undefined) {
    this.#options = options;
    this.#http = new HttpClient({ authorityPem, timeoutMs });
  }

  static async open(options: AwsClientOptions): Promise<AwsClient> {
    const { authorityPath } = options;
    const authorityPem = authorityPath === undefined ? undefined : await readTextFile(authorityPath);
    if (authorityPath !== undefined && authorityPem === undefined)
      throw new StartError([`AWS_CA_BUNDLE names ${authorityPath}, which cannot be read.`]);
    return new AwsClient(options, authorityPem);
  }

  get endpoint(): URL {
    return this.#options.endpoint;
  }

  get region(): string {
    return this.#options.region;
  }

  [Symbol.dispose](): void {
    this.#http[Symbol.dispose]();
  }

  /** Errors: CallError where the server refuses, the network's own where it is not reached. */
  async call(service: JsonService, operation: string, input: unknown, signal?: AbortSignal): Promise<unknown> {
    const response = await this.send(
      {
        signingName: service.signingName,
        method: 'POST',
        path: '/',
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': `${service.targetPrefix}.${operation}`,
        },
        body: Buffer.from(JSON.stringify(input)),
      },
      signal,
    );
    const answer = parseJson(response.body.toString('utf8'));
    if (response.status === 200) return answer;
    const code = textIn(answer, '__type')?.split('#').at(-1) ?? `HTTP ${response.status}`;
    throw new CallError(code, textIn(answer, 'message') ?? textIn(answer, 'Message') ?? code);
  }

  /** Whatever the status. Errors: the network's own where the server is not reached. */
  send(request: RestRequest, signal?: AbortSignal): Promise<ClientResponse> {
    return this.#http.send(this.#signed(request), signal);
  }

  /** Whatever the status, piece by piece until the signal fires. Errors: as `send`. */
  stream(request: RestRequest, signal: AbortSignal): Promise<StreamedResponse> {
    return this.#http.stream(this.#signed(request), signal);
  }

  #signed(request: RestRequest): ClientRequest {
    const { region, accessKeyId, secretAccessKey, sessionToken } = this.#options;
    const { signingName: service, method, body = Buffer.alloc(0) } = request;
    const url = new URL(request.path, this.endpoint);
    const headers = sign({
      method,
      url,
      headers: { host: url.host, ...request.headers },
      body,
      credentials: { accessKeyId, secretAccessKey, sessionToken },
      region,
      service,
      nowMs: realWallClock.nowMs(),
    });
    return { method, url, headers, body };
  }
}
