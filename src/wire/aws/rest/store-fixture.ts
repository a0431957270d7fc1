/** For tests: a service with S3's own model over a map in memory. It keeps what an operation was given, and little else. */
import { createHash } from 'node:crypto';
import { required } from '../../../base/assert.ts';
import { runningChecksum } from '../../../base/running-checksum.ts';
import { model } from '../../../services/s3/model.gen.ts';
import type {
  CreateBucketOutput,
  CreateBucketRequest,
  DeleteObjectsOutput,
  DeleteObjectsRequest,
  GetBucketLocationOutput,
  GetBucketLocationRequest,
  GetObjectOutput,
  GetObjectRequest,
  HeadObjectOutput,
  HeadObjectRequest,
  ListBucketsOutput,
  ListBucketsRequest,
  ListObjectsV2Output,
  ListObjectsV2Request,
  PutBucketTaggingRequest,
  PutObjectOutput,
  PutObjectRequest,
} from '../../../services/s3/model.gen.ts';
import { AwsError } from '../aws-error.ts';
import { unsupported } from '../service.ts';
import type { Operation, RequestContext, RestRules, Service } from '../service.ts';
import { testNowMs } from '../dispatch-fixture.ts';
import { badChecksum, badMd5 } from './rest-errors.ts';

interface StoredObject {
  readonly bytes: Buffer;
  readonly input: PutObjectRequest;
  readonly checksum: string | undefined;
}

export class StoreFixture {
  readonly buckets = new Map<string, Map<string, StoredObject>>();
  readonly inputs: unknown[] = [];
  readonly contexts: RequestContext[] = [];

  service(rest: RestRules = {}): Service {
    return {
      id: 's3',
      model: async () => model,
      targetPrefix: '',
      signingNames: ['s3'],
      requestBytesMax: 65_536,
      isObjectStore: true,
      rest,
      operations: {
        CreateBucket: this.#operation<CreateBucketRequest, CreateBucketOutput>(async ({ Bucket }) => {
          this.buckets.set(Bucket, new Map());
          return { Location: `/${Bucket}` };
        }),
        DeleteObjects: this.#operation<DeleteObjectsRequest, DeleteObjectsOutput>(async ({ Bucket, Delete }) => {
          for (const { Key } of Delete.Objects) this.#bucket(Bucket).delete(Key);
          return { Deleted: Delete.Objects.map(({ Key }) => ({ Key })) };
        }),
        GetBucketLocation: this.#operation<GetBucketLocationRequest, GetBucketLocationOutput>(async () => ({
          LocationConstraint: 'eu-west-1',
        })),
        GetObject: {
          ...this.#operation<GetObjectRequest, GetObjectOutput>(async ({ Bucket, Key }) => {
            const { bytes, input } = this.#object(Bucket, Key);
            return { ...headOf(bytes, input), Body: slices(bytes) };
          }),
          status: (output: GetObjectOutput) => (output.ContentRange === undefined ? 200 : 206),
        },
        HeadObject: this.#operation<HeadObjectRequest, HeadObjectOutput>(async ({ Bucket, Key }) => {
          const { bytes, input } = this.#object(Bucket, Key);
          return headOf(bytes, input);
        }),
        ListBuckets: this.#operation<ListBucketsRequest, ListBucketsOutput>(async () => ({
          Buckets: [...this.buckets.keys()].map((Name) => ({ Name, CreationDate: testNowMs })),
          Owner: { ID: 'owner' },
        })),
        ListObjectsV2: this.#operation<ListObjectsV2Request, ListObjectsV2Output>(async ({ Bucket, Prefix }) => ({
          Name: Bucket,
          Prefix: Prefix ?? '',
          IsTruncated: false,
          Contents: [...this.#bucket(Bucket)].map(([Key, { bytes }]) => ({ Key, Size: bytes.length })),
        })),
        PutBucketTagging: this.#operation<PutBucketTaggingRequest, void>(async () => undefined),
        PutObject: this.#operation<PutObjectRequest, PutObjectOutput>((input) => this.#put(input)),
        CreateSession: unsupported('there are no directory buckets'),
      },
    };
  }

  #operation<In, Out>(handle: (input: In) => Promise<Out>): Operation<In, Out> {
    return {
      access: () => ({ action: 's3:Any', resources: ['*'] }),
      handle: async (input, context) => {
        this.inputs.push(input);
        this.contexts.push(context);
        return handle(input);
      },
    };
  }

  #bucket(name: string): Map<string, StoredObject> {
    const bucket = this.buckets.get(name);
    if (bucket !== undefined) return bucket;
    throw new AwsError('NoSuchBucket', 'The specified bucket does not exist', {
      status: 404,
      members: { BucketName: name },
    });
  }

  #object(bucket: string, key: string): StoredObject {
    const object = this.#bucket(bucket).get(key);
    if (object !== undefined) return object;
    throw new AwsError('NoSuchKey', 'The specified key does not exist.', { status: 404, members: { Key: key } });
  }

  async #put(input: PutObjectRequest): Promise<PutObjectOutput> {
    const { Bucket, Key, Body } = input;
    const bucket = this.#bucket(Bucket);
    const pieces: Uint8Array[] = [];
    for await (const piece of Body) pieces.push(Buffer.from(piece));
    const bytes = Buffer.concat(pieces);
    const md5 = createHash('md5').update(bytes).digest();
    if (Body.md5 !== undefined && Body.md5 !== md5.toString('hex')) throw badMd5(Body.md5, md5.toString('base64'));
    const checksum = checksumOf(bytes, Body);
    bucket.set(Key, { bytes, input, checksum });
    return { ETag: `"${md5.toString('hex')}"` };
  }
}

function checksumOf(bytes: Buffer, { checksum }: PutObjectRequest['Body']): string | undefined {
  if (checksum === undefined) return undefined;
  const running = runningChecksum(checksum.algorithm);
  running.update(bytes);
  const computed = running.digest().toString('base64');
  if (required(checksum.expected(), 'a checksum that was promised came') !== computed)
    throw badChecksum(checksum.algorithm);
  return computed;
}

function headOf(bytes: Buffer, input: PutObjectRequest): HeadObjectOutput {
  return {
    ContentLength: bytes.length,
    ETag: `"${createHash('md5').update(bytes).digest('hex')}"`,
    LastModified: testNowMs,
    ContentType: input.ContentType ?? 'binary/octet-stream',
    ContentEncoding: input.ContentEncoding,
    Metadata: input.Metadata,
  };
}

async function* slices(bytes: Buffer): AsyncGenerator<Uint8Array> {
  const sliceBytes = 65_536;
  for (let at = 0; at < bytes.length; at += sliceBytes) yield bytes.subarray(at, at + sliceBytes);
}
