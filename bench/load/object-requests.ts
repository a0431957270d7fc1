/** Finished, signed requests on objects, as an SDK sends them over plain HTTP: the body's hash signed, its CRC-32 beside it. */
import { hash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { signedHeaders, type Credentials } from '../../test/server/sigv4.ts';

export interface ObjectTarget {
  readonly port: number;
  readonly credentials: Credentials;
  readonly bucket: string;
}

export function putObjectRequest(target: ObjectTarget, key: string, bytes: number): Buffer {
  const body = randomBytes(bytes);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return request(target, {
    ...{ method: 'PUT', path: `/${target.bucket}/${key}`, body },
    headers: { 'x-amz-checksum-crc32': checksum.toString('base64'), 'x-amz-sdk-checksum-algorithm': 'CRC32' },
  });
}

export function getObjectRequest(target: ObjectTarget, key: string): Buffer {
  return request(target, { method: 'GET', path: `/${target.bucket}/${key}` });
}

export function createBucketRequest(target: ObjectTarget): Buffer {
  return request(target, { method: 'PUT', path: `/${target.bucket}` });
}

/** A page of 1,000 keys. */
export function listObjectsRequest(target: ObjectTarget, startAfter: string): Buffer {
  return request(target, { method: 'GET', path: `/${target.bucket}`, query: `list-type=2&start-after=${startAfter}` });
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

function request({ port, credentials }: ObjectTarget, asked: Asked): Buffer {
  const { method, path, query = '', body = Buffer.alloc(0) } = asked;
  const headers = signedHeaders({
    ...{ method, path, query, body, credentials, region: 'us-east-1', service: 's3', timeMs: Date.now() },
    headers: { host: `127.0.0.1:${port}`, 'x-amz-content-sha256': hash('sha256', body), ...asked.headers },
  });
  const lines = Object.entries({ ...headers, 'content-length': String(body.length) });
  const head = `${method} ${path}${query && `?${query}`} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}
