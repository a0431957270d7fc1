/** ARNs of buckets and objects, and the canonical ids of accounts. */
import { createHash } from 'node:crypto';
import type { Owner } from './model.gen.ts';

export function bucketArn(bucket: string): string {
  return `arn:aws:s3:::${bucket}`;
}

export function objectArn(bucket: string, key: string): string {
  return `arn:aws:s3:::${bucket}/${key}`;
}

/** AWS's canonical id of an account is 64 hexadecimal digits that say nothing; the same account always has the same. */
export function ownerOf(account: string): Owner {
  return { ID: createHash('sha256').update(`canonical id of ${account}`).digest('hex') };
}
