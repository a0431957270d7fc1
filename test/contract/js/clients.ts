/** The AWS SDK's own client, unchanged, over both transports it can use. */
import { KinesisClient, type KinesisClientConfig } from '@aws-sdk/client-kinesis';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { ServerProcess } from '../../server/server-process.ts';

/** On a plain endpoint the SDK opens HTTP/2 by prior knowledge for Kinesis unless told otherwise. */
export const transports = ['HTTP/2', 'HTTP/1.1'] as const;
export type Transport = (typeof transports)[number];

export function kinesisClient(
  server: ServerProcess,
  transport: Transport = 'HTTP/2',
  config: KinesisClientConfig = {},
): KinesisClient {
  return new KinesisClient({
    endpoint: server.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
    ...(transport === 'HTTP/1.1' ? { requestHandler: new NodeHttpHandler() } : {}),
    ...config,
  });
}

/** What assert.rejects compares an AWS error with: its code, full text and HTTP status. */
export function awsError(name: string, message: string | RegExp, status = 400): (error: unknown) => boolean {
  return (error) => {
    const { name: code, message: text, $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } };
    const isMessage = typeof message === 'string' ? text === message : message.test(text);
    if (code === name && isMessage && $metadata?.httpStatusCode === status) return true;
    throw new Error(`expected ${status} ${name}: ${message}\n     got ${$metadata?.httpStatusCode} ${code}: ${text}`);
  };
}
