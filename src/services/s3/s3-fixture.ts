/** The whole service behind the dispatcher, over an object store in memory, called as clients call it; for tests. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { openTestStore, type TestStore } from '../../engine/objects/objects.fixture.ts';
import { bodyOf, signedRequest, testDispatcher, testRequest } from '../../wire/aws/dispatch-fixture.ts';
import { s3Service } from './service.ts';

export interface Send {
  /** Twelve digits: in dev mode the access key is the account. */
  readonly account?: string;
  readonly region?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Sent without a signature. */
  readonly isAnonymous?: boolean;
  readonly vpcEndpointId?: string;
}

export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
  readonly text: string;
}

export interface S3Wire extends AsyncDisposable {
  readonly test: TestStore;
  /** `GET /bucket/key?query`, whatever comes of it. */
  send(line: string, more?: Send): Promise<Answer>;
  /** The same, which must succeed. */
  call(line: string, more?: Send): Promise<Answer>;
  /** `404 NoSuchKey: message [Member=value …]` of a call that fails. */
  refused(line: string, more?: Send): Promise<string>;
}

export const account = '000000000000';

export async function openS3(
  options: { readonly isStrict?: boolean; readonly mode?: 'dev' | 'server' } = {},
): Promise<S3Wire> {
  const test = await openTestStore();
  const service = s3Service({ store: test.store, isStrict: options.isStrict ?? false });
  const { handler, failures } = testDispatcher({ services: [service], auth: { mode: options.mode ?? 'dev' } });

  const send = async (line: string, more: Send = {}): Promise<Answer> => {
    const [method = '', target = ''] = line.split(' ', 2);
    const [path = '', query = ''] = target.split('?', 2);
    const body = Buffer.from(more.body ?? '');
    const headers = { host: 'localhost:4566', 'content-length': String(body.length), ...more.headers };
    const hash = { 'x-amz-content-sha256': createHash('sha256').update(body).digest('hex') };
    // Configurations of a bucket are only taken with a checksum, which clients send of themselves.
    const isDocument = ['PUT', 'POST'].includes(method) && query !== '' && !query.includes('partNumber');
    const md5 = isDocument ? { 'content-md5': createHash('md5').update(body).digest('base64') } : {};
    const common = { method, path, query, headers, body };
    const request =
      more.isAnonymous === true
        ? testRequest(common)
        : signedRequest({
            ...common,
            headers: { ...headers, ...hash, ...md5 },
            service: 's3',
            accessKeyId: more.account ?? account,
            ...(more.region === undefined ? {} : { region: more.region }),
          });
    const from = more.vpcEndpointId === undefined ? {} : { vpcEndpointId: more.vpcEndpointId };
    const response = await handler({ ...request, ...from });
    const bytes = await bodyOf(response);
    const lower = Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), value] as const);
    return { status: response.status, headers: Object.fromEntries(lower), bytes, text: bytes.toString() };
  };

  return {
    test,
    send,
    async call(line, more) {
      const answer = await send(line, more);
      assert.ok(answer.status < 300, `${line}: ${answer.status} ${answer.text} ${failures.map(String).join()}`);
      return answer;
    },
    async refused(line, more) {
      const { status, text } = await send(line, more);
      assert.ok(status >= 300, `${line}: ${status} ${text}`);
      assert.deepEqual(failures, []);
      const [, code = '', rest = ''] =
        /<Error><Code>(.*?)<\/Code>(.*)<\/Error>/s.exec(text.replaceAll(/\n\s*/g, '')) ?? [];
      const members = [...rest.matchAll(/<([\w-]+)>(.*?)<\/\1>/gs)]
        .filter(([, name = '']) => !['Message', 'RequestId', 'HostId'].includes(name))
        .map(([, name, value]) => ` ${name}=${value}`);
      const whole = `${status} ${code}: ${element(rest, 'Message')}${members.join('')}`;
      return whole.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    },
    async [Symbol.asyncDispose]() {
      assert.deepEqual(failures, []);
      await test[Symbol.asyncDispose]();
    },
  };
}

/** With a bucket called `lake`. */
export async function openLake(options: Parameters<typeof openS3>[0] = {}): Promise<S3Wire> {
  const s3 = await openS3(options);
  await s3.call('PUT /lake');
  return s3;
}

/** The first element of that name, without its tags. */
export function element(text: string, name: string): string {
  return new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(text)?.[1] ?? '';
}

/** All elements of that name. */
export function elements(text: string, name: string): string[] {
  return [...text.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))].map(([, value = '']) => value);
}

/** Without the declaration, the namespace and the space between elements. */
export function plainXml(text: string): string {
  return text
    .replace(/^<\?xml[^>]*\?>\s*/, '')
    .replaceAll(/ xmlns="[^"]*"/g, '')
    .replaceAll(/>\s+</g, '><')
    .trim();
}
