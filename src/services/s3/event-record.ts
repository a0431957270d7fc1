/** A change of an object as S3 tells it in an event notification. */
import { unreachable } from '../../base/assert.ts';
import type { ObjectChange } from '../../engine/objects/object-events.ts';
import { bucketArn, ownerOf } from './resources.ts';

/** The members that S3 has in version 2.1 of its records and that a change here can say. */
export interface S3EventRecord {
  readonly eventVersion: '2.1';
  readonly eventSource: 'aws:s3';
  readonly awsRegion: string;
  readonly eventTime: string;
  readonly eventName: string;
  readonly userIdentity: { readonly principalId: string };
  readonly requestParameters: Readonly<Record<string, string>>;
  readonly responseElements: Readonly<Record<string, string>>;
  readonly s3: {
    readonly s3SchemaVersion: '1.0';
    readonly configurationId: string;
    readonly bucket: {
      readonly name: string;
      readonly ownerIdentity: { readonly principalId: string };
      readonly arn: string;
    };
    readonly object: {
      /** Encoded as in a query. */
      readonly key: string;
      readonly size?: number;
      readonly eTag?: string;
      readonly versionId?: string;
      /** Orders the events of one key, as text. */
      readonly sequencer: string;
    };
  };
}

export function eventName({ kind, cause }: ObjectChange): string {
  const isExpiry = cause === 'expiry';
  switch (kind) {
    case 'created':
      if (cause === 'copy') return 'ObjectCreated:Copy';
      return cause === 'upload' ? 'ObjectCreated:CompleteMultipartUpload' : 'ObjectCreated:Put';
    case 'removed':
      return isExpiry ? 'LifecycleExpiration:Delete' : 'ObjectRemoved:Delete';
    case 'marker-created':
      return isExpiry ? 'LifecycleExpiration:DeleteMarkerCreated' : 'ObjectRemoved:DeleteMarkerCreated';
  }
  return unreachable(kind);
}

export function eventRecord(
  change: ObjectChange,
  { timeMs, configurationId }: { readonly timeMs: number; readonly configurationId: string },
): S3EventRecord {
  const { bucket, key, sequence, sizeBytes, etag, versionId } = change;
  const owner = { principalId: ownerOf(bucket.account).ID ?? '' };
  return {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: bucket.region,
    eventTime: new Date(timeMs).toISOString(),
    eventName: eventName(change),
    userIdentity: owner,
    requestParameters: {},
    responseElements: {},
    s3: {
      s3SchemaVersion: '1.0',
      configurationId,
      bucket: { name: bucket.name, ownerIdentity: owner, arn: bucketArn(bucket.name) },
      object: {
        key: encodedKey(key),
        ...(sizeBytes === undefined ? {} : { size: sizeBytes }),
        ...(etag === undefined ? {} : { eTag: etag }),
        ...(bucket.versioning === 'never' ? {} : { versionId }),
        sequencer: sequence.toString(16).toUpperCase().padStart(16, '0'),
      },
    },
  };
}

/** Spaces are pluses and slashes stay. */
function encodedKey(key: string): string {
  return encodeURIComponent(key)
    .replaceAll('%20', '+')
    .replaceAll('%2F', '/')
    .replaceAll(/[!'()]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
