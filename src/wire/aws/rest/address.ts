/**
 * Where in an object store a request points: at a bucket named in the path (`localhost:4566/bucket/key`) or in the host
 * (`bucket.localhost:4566/key`, `bucket.s3.us-east-1.localhost/key`, `bucket.s3.example.com/key`).
 */
import type { HttpRequest } from '../../../base/http.ts';
import { header } from '../request-head.ts';

export type HostStyle =
  | { readonly kind: 'bucket'; readonly bucket: string }
  /** `s3.localhost` and the like: the service itself. */
  | { readonly kind: 'endpoint' }
  | { readonly kind: 'plain' };

/** `bucket.s3.anything`, `bucket.s3-region.anything`; the bucket may hold dots. */
const bucketBeforeService = /^(.+)\.s3(?:-[a-z0-9-]+)?\./;
const serviceFirst = /^s3(?:-[a-z0-9-]+)?(?:\.|$)/;
const bucketOfLocalhost = /^(.+)\.localhost$/;

/** What a host says. Of `x.localhost`, x is a bucket unless it begins with the name of another service. */
export function hostStyle(host: string | undefined, otherServices: ReadonlySet<string>): HostStyle {
  if (host === undefined) return { kind: 'plain' };
  const name = host.replace(/:\d*$/, '').replace(/\.$/, '').toLowerCase();
  if (serviceFirst.test(name)) return { kind: 'endpoint' };
  const bucket = bucketBeforeService.exec(name)?.[1] ?? bucketOfLocalhost.exec(name)?.[1];
  if (bucket === undefined) return { kind: 'plain' };
  const [label = ''] = bucket.split('.', 1);
  return otherServices.has(label) && !bucketBeforeService.test(name) ? { kind: 'plain' } : { kind: 'bucket', bucket };
}

/** The path as sent, beginning with the bucket, wherever that stood. */
export function pathWithBucket(
  request: Pick<HttpRequest, 'headers' | 'path'>,
  otherServices: ReadonlySet<string>,
): string {
  const style = hostStyle(header(request, 'host'), otherServices);
  return style.kind === 'bucket' ? `/${style.bucket}${request.path}` : request.path;
}
