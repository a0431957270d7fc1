/** `x-amz-copy-source`: bucket, key and version of what is copied, in one header. */
import type { ObjectName } from '../../engine/objects/objects.ts';
import { invalidArgument } from './errors.ts';

const versionMark = '?versionId=';
const message = 'Copy Source must mention the source bucket and key: sourcebucket/sourcekey';

/** Errors: AwsError InvalidArgument. */
export function parseCopySource(header: string): ObjectName {
  const mark = header.indexOf(versionMark);
  const path = decoded(mark < 0 ? header : header.slice(0, mark), header);
  const versionId = mark < 0 ? undefined : header.slice(mark + versionMark.length);
  const [, bucket, key] = /^\/?([^/]+)\/(.+)$/s.exec(path) ?? [];
  if (bucket === undefined || key === undefined || bucket.startsWith('arn:')) throw wrong(header);
  return { bucket, key, versionId: versionId === '' ? undefined : versionId };
}

function decoded(text: string, header: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    throw wrong(header);
  }
}

function wrong(header: string): Error {
  return invalidArgument(message, 'x-amz-copy-source', header);
}
