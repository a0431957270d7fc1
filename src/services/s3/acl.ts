/**
 * Access control lists, which buckets that enforce their owner do not take: AWS's answer for every bucket that was made since
 * April 2023 without asking for something else. Lists are not built for the others either; only what changes nothing passes.
 */
import { BucketSetting } from './bucket-setting.ts';
import { aclNotSupported, notImplemented } from './errors.ts';
import type { Grant, OwnershipControls } from './model.gen.ts';
import type { S3Parts } from './parts.ts';
import { ownerOf } from './resources.ts';

export const ownershipSetting = new BucketSetting<OwnershipControls>('ownership');

export interface AclInput {
  readonly ACL?: string | undefined;
  readonly GrantFullControl?: string | undefined;
  readonly GrantRead?: string | undefined;
  readonly GrantReadACP?: string | undefined;
  readonly GrantWrite?: string | undefined;
  readonly GrantWriteACP?: string | undefined;
}

/** Errors: AwsError AccessControlListNotSupported, NotImplemented. */
export async function refuseAcl({ store }: S3Parts, bucket: string, input: AclInput): Promise<void> {
  const { ACL, GrantFullControl, GrantRead, GrantReadACP, GrantWrite, GrantWriteACP } = input;
  const grants = [GrantFullControl, GrantRead, GrantReadACP, GrantWrite, GrantWriteACP];
  const hasGrants = grants.some((grant) => grant !== undefined);
  if (!hasGrants && (ACL === undefined || ACL === 'bucket-owner-full-control')) return;
  if (await isOwnerEnforced(store, bucket)) throw aclNotSupported();
  if (hasGrants || ACL !== 'private') throw notImplemented('access control lists');
}

export async function isOwnerEnforced(store: S3Parts['store'], bucket: string): Promise<boolean> {
  const controls = await ownershipSetting.get(store, bucket);
  const ownership = controls === undefined ? 'BucketOwnerEnforced' : controls.Rules[0]?.ObjectOwnership;
  return ownership === 'BucketOwnerEnforced';
}

/** The one grant there is: everything for the bucket's account. */
export function ownerGrants(account: string): readonly Grant[] {
  return [{ Grantee: { Type: 'CanonicalUser', ...ownerOf(account) }, Permission: 'FULL_CONTROL' }];
}
