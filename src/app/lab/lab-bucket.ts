/** The lab's bucket, through S3's own interface. */
import type { AwsClient } from '../aws-client.ts';
import { CallError } from '../errors.ts';

export interface LabObject {
  readonly key: string;
  readonly sizeBytes: number;
}

export class LabBucket {
  readonly name: string;
  readonly #client: AwsClient;

  constructor(client: AwsClient, name: string) {
    this.#client = client;
    this.name = name;
  }

  /** One that is there already is the caller's own. Errors: CallError. */
  async create(): Promise<void> {
    const region = this.#client.region;
    const place = `<CreateBucketConfiguration><LocationConstraint>${region}</LocationConstraint></CreateBucketConfiguration>`;
    await this.#send('PUT', '', region === 'us-east-1' ? '' : place, ['BucketAlreadyOwnedByYou']);
  }

  /** Errors: CallError. */
  async putFolder(name: string): Promise<void> {
    await this.#send('PUT', `/${encoded(`${name}/`)}`);
  }

  /** All objects; a bucket that is not there has none. Errors: CallError. */
  async list(): Promise<readonly LabObject[]> {
    const objects: LabObject[] = [];
    for (let token: string | undefined = ''; token !== undefined;) {
      const more = token === '' ? '' : `&continuation-token=${encodeURIComponent(token)}`;
      const page = await this.#send('GET', `?list-type=2${more}`, '', ['NoSuchBucket']);
      for (const [, key = '', size = '0'] of page.matchAll(
        /<Contents>.*?<Key>([^<]*)<\/Key>.*?<Size>(\d+)<\/Size>.*?<\/Contents>/gs,
      ))
        objects.push({ key, sizeBytes: Number(size) });
      token = /<NextContinuationToken>([^<]+)<\/NextContinuationToken>/.exec(page)?.[1];
    }
    return objects;
  }

  /** Errors: CallError. */
  async read(key: string): Promise<string> {
    return await this.#send('GET', `/${encoded(key)}`);
  }

  /** With all that is in it. Errors: CallError. */
  async remove(): Promise<void> {
    for (const { key } of await this.list()) await this.#send('DELETE', `/${encoded(key)}`);
    await this.#send('DELETE', '', '', ['NoSuchBucket']);
  }

  /** `meant`: codes that say that what was wanted is so already. */
  async #send(method: string, path: string, text = '', meant: readonly string[] = []): Promise<string> {
    const { status, body } = await this.#client.send({
      signingName: 's3',
      method,
      path: `/${this.name}${path}`,
      body: Buffer.from(text),
    });
    const answer = body.toString('utf8');
    if (status < 300) return answer;
    const code = /<Code>([^<]*)<\/Code>/.exec(answer)?.[1] ?? `HTTP ${status}`;
    if (meant.includes(code)) return '';
    throw new CallError(code, /<Message>([^<]*)<\/Message>/.exec(answer)?.[1] ?? code);
  }
}

function encoded(key: string): string {
  return key.split('/').map(encodeURIComponent).join('/');
}
