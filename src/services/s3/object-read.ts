/** Finding a version of an object for a read, with AWS's answers where it is a delete marker. */
import { ObjectError } from '../../engine/objects/errors.ts';
import type { Marker, ObjectInfo } from '../../engine/objects/object-info.ts';
import type { ObjectReader } from '../../engine/objects/object-reader.ts';
import type { PartLayout } from '../../engine/objects/open-content.ts';
import { httpDate } from '../../wire/aws/rest/http-date.ts';
import { refuseCustomerKeys } from './encryption.ts';
import { markerHeaders } from './engine-errors.ts';
import { markerNotAllowed } from './errors.ts';
import type { S3Parts } from './parts.ts';

export interface VersionInput {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string | undefined;
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKey?: string | undefined;
}

/** Errors: AwsError MethodNotAllowed, NotImplemented; ObjectError. */
export async function findVersion(
  { store }: S3Parts,
  input: VersionInput,
  method: 'GET' | 'HEAD',
): Promise<ObjectInfo> {
  refuseCustomerKeys(input);
  const found = await store.objects.head({ bucket: input.Bucket, key: input.Key, versionId: input.VersionId });
  if (found.isMarker) throw namedMarker(found, method);
  return found;
}

/** Errors: AwsError MethodNotAllowed, NotImplemented; ObjectError. */
export async function openVersion(
  { store }: S3Parts,
  input: VersionInput,
  method: 'GET' | 'HEAD',
): Promise<ObjectReader> {
  refuseCustomerKeys(input);
  const { Bucket: bucket, Key: key, VersionId: versionId } = input;
  try {
    return await store.objects.open({ bucket, key, versionId });
  } catch (error) {
    const marker = error instanceof ObjectError && error.detail.code === 'NoSuchKey' ? error.detail.marker : undefined;
    if (versionId === undefined || marker === undefined) throw error;
    throw namedMarker(marker, method);
  }
}

/** A version and, where they are asked for, the parts that it was assembled from. Errors: those of `openVersion`. */
export async function findParts(
  parts: S3Parts,
  input: VersionInput,
  method: 'GET' | 'HEAD',
  isAsked: boolean,
): Promise<{ readonly info: ObjectInfo; readonly layout: PartLayout | undefined }> {
  if (!isAsked) return { info: await findVersion(parts, input, method), layout: undefined };
  await using reader = await openVersion(parts, input, method);
  return { info: reader.info, layout: reader.layout };
}

/** Named by its version, a marker is there, and is nothing that could be read. */
function namedMarker(marker: Marker, method: string): Error {
  const headers = { ...markerHeaders(marker), 'Last-Modified': httpDate(marker.modifiedAtMs), Allow: 'DELETE' };
  return markerNotAllowed(method, headers);
}
