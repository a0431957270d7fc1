/** Finished, signed HTTP/1.1 requests: signed once before a run, verified by the server each time one arrives. */
import { randomBytes } from 'node:crypto';
import { kinesisHeaders } from '../../test/server/kinesis-request.ts';
import type { Credentials } from '../../test/server/sigv4.ts';

export interface Target {
  readonly port: number;
  readonly credentials: Credentials;
  readonly streamName: string;
}

export function putRecordsBody(streamName: string, records: number, bytes: number): Buffer {
  const Records = Array.from({ length: records }, () => record(bytes));
  return Buffer.from(JSON.stringify({ StreamName: streamName, Records }));
}

export function putRecordsRequest(target: Target, records: number, bytes: number): Buffer {
  return finished(target, 'PutRecords', putRecordsBody(target.streamName, records, bytes));
}

export function putRecordRequest(target: Target, bytes: number): Buffer {
  return finished(
    target,
    'PutRecord',
    Buffer.from(JSON.stringify({ StreamName: target.streamName, ...record(bytes) })),
  );
}

export function finished(target: Omit<Target, 'streamName'>, operation: string, body: Buffer): Buffer {
  const headers = kinesisHeaders(target.port, operation, body, { credentials: target.credentials });
  const lines = Object.entries({ ...headers, 'content-length': String(body.length) });
  const head = `POST / HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}

/** Data that no compression or cache helps with, under a key of the usual length. */
function record(bytes: number): { Data: string; PartitionKey: string } {
  return { Data: randomBytes(bytes).toString('base64'), PartitionKey: randomBytes(8).toString('hex') };
}
