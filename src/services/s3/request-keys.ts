/** Condition keys of operations on objects, and actions that depend on the request. */
import type { RequestKeys } from './condition-keys.ts';

/** Reading a named version wants an action of its own. */
export function readAction(operation: string, { VersionId }: { readonly VersionId?: string | undefined }): string {
  return VersionId === undefined ? `s3:${operation}` : `s3:${operation}Version`;
}

export function getKeys({ VersionId }: { readonly VersionId?: string | undefined }): RequestKeys {
  return { 's3:versionid': VersionId };
}

export interface WriteInput {
  readonly ACL?: string | undefined;
  readonly StorageClass?: string | undefined;
  readonly ServerSideEncryption?: string | undefined;
  readonly SSEKMSKeyId?: string | undefined;
  readonly IfMatch?: string | undefined;
  readonly IfNoneMatch?: string | undefined;
}

export function writeKeys(input: WriteInput): RequestKeys {
  return {
    's3:x-amz-acl': input.ACL,
    's3:x-amz-storage-class': input.StorageClass,
    's3:x-amz-server-side-encryption': input.ServerSideEncryption,
    's3:x-amz-server-side-encryption-aws-kms-key-id': input.SSEKMSKeyId,
    's3:if-match': input.IfMatch,
    's3:if-none-match': input.IfNoneMatch,
  };
}
