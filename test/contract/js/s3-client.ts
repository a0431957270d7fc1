/** The AWS SDK's own S3 client, unchanged; by default it names buckets in the path, as plain addresses have no host names. */
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import type { ServerProcess } from '../../server/server-process.ts';

export function s3Client(server: ServerProcess, config: S3ClientConfig = {}): S3Client {
  return new S3Client({
    endpoint: server.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
    forcePathStyle: true,
    ...config,
  });
}
