/** Access control lists of buckets and objects: one grant, to the owner, that cannot be changed. */
import type { Operation } from '../../../wire/aws/service.ts';
import { ownerGrants, refuseAcl, type AclInput } from '../acl.ts';
import type {
  AccessControlPolicy,
  GetBucketAclOutput,
  GetBucketAclRequest,
  GetObjectAclOutput,
  GetObjectAclRequest,
  PutBucketAclRequest,
  PutObjectAclOutput,
  PutObjectAclRequest,
} from '../model.gen.ts';
import { aclNotSupported, invalidRequest } from '../errors.ts';
import { findVersion } from '../object-read.ts';
import { onBucket, onObject } from '../operation.ts';
import type { S3Parts } from '../parts.ts';
import { readAction } from '../request-keys.ts';
import { ownerOf } from '../resources.ts';

export function getBucketAcl(parts: S3Parts): Operation<GetBucketAclRequest, GetBucketAclOutput> {
  return onBucket(parts, {
    action: 's3:GetBucketAcl',
    run: async ({ account }) => ({ Owner: ownerOf(account), Grants: ownerGrants(account) }),
  });
}

export function putBucketAcl(parts: S3Parts): Operation<PutBucketAclRequest, void> {
  return onBucket(parts, {
    action: 's3:PutBucketAcl',
    run: async ({ name, account }, input) => {
      await change(parts, name, account, input);
    },
  });
}

export function getObjectAcl(parts: S3Parts): Operation<GetObjectAclRequest, GetObjectAclOutput> {
  return onObject(parts, {
    action: (input) => readAction('GetObject', input).replace(/(Version)?$/, '$1Acl'),
    run: async ({ account }, input) => {
      await findVersion(parts, input, 'GET');
      return { Owner: ownerOf(account), Grants: ownerGrants(account) };
    },
  });
}

export function putObjectAcl(parts: S3Parts): Operation<PutObjectAclRequest, PutObjectAclOutput> {
  return onObject(parts, {
    action: (input) => (input.VersionId === undefined ? 's3:PutObjectAcl' : 's3:PutObjectVersionAcl'),
    run: async ({ name, account }, input) => {
      await findVersion(parts, input, 'GET');
      await change(parts, name, account, input);
      return {};
    },
  });
}

interface AclChange extends AclInput {
  readonly AccessControlPolicy?: AccessControlPolicy | undefined;
}

async function change(parts: S3Parts, bucket: string, account: string, input: AclChange): Promise<void> {
  const { AccessControlPolicy: policy, ACL: canned } = input;
  if (policy === undefined) {
    if (canned === undefined && !Object.keys(input).some((name) => name.startsWith('Grant')))
      throw invalidRequest('Your request was missing a required header');
    await refuseAcl(parts, bucket, input);
    return;
  }
  const grants = policy.Grants ?? [];
  const isOwnersAlone =
    grants.length === 1 &&
    grants.every(({ Grantee, Permission }) => Grantee?.ID === ownerOf(account).ID && Permission === 'FULL_CONTROL');
  if (!isOwnersAlone) throw aclNotSupported();
}
