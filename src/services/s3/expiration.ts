/** When an object expires by its bucket's lifecycle, as the header `x-amz-expiration` says it. */
import type { Bucket } from '../../engine/objects/bucket.ts';
import { currentExpiry, decodeExpiryRules, expirationSetting } from '../../engine/objects/expiry-rule.ts';
import type { ObjectInfo } from '../../engine/objects/object-info.ts';
import { httpDate } from '../../wire/aws/rest/http-date.ts';
import type { S3Parts } from './parts.ts';

/** undefined where it does not expire. */
export async function expirationOf(
  { store }: S3Parts,
  { name }: Bucket,
  info: ObjectInfo,
): Promise<string | undefined> {
  const stored = await store.buckets.setting(name, expirationSetting);
  if (stored === undefined) return undefined;
  const expiry = currentExpiry(decodeExpiryRules(stored, expirationSetting), info);
  if (expiry === undefined) return undefined;
  return `expiry-date="${httpDate(expiry.atMs)}", rule-id="${encodeURIComponent(expiry.ruleId)}"`;
}
