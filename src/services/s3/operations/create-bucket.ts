import type { Bucket } from '../../../engine/objects/bucket.ts';
import { ObjectError } from '../../../engine/objects/errors.ts';
import type { JsonValue } from '../../../engine/meta/meta.ts';
import type { Operation, RequestContext } from '../../../wire/aws/service.ts';
import { isBucketName } from '../bucket-name.ts';
import { plain } from '../bucket-setting.ts';
import { guarded } from '../engine-errors.ts';
import {
  bucketAlreadyExists,
  bucketAlreadyOwnedByYou,
  illegalLocation,
  invalidBucketName,
  notImplemented,
} from '../errors.ts';
import type { CreateBucketOutput, CreateBucketRequest } from '../model.gen.ts';
import type { S3Parts } from '../parts.ts';
import { bucketArn } from '../resources.ts';
import { tagsOf } from '../tags.ts';

/** The region that has no location constraint, and whose owners may create a bucket twice. */
const firstRegion = 'us-east-1';

export function createBucket(parts: S3Parts): Operation<CreateBucketRequest, CreateBucketOutput> {
  return {
    access: (input) => ({ action: 's3:CreateBucket', resources: [bucketArn(input.Bucket)] }),
    handle: (input, context) =>
      guarded(async () => {
        const name = input.Bucket;
        if (!isBucketName(name)) throw invalidBucketName(name);
        refuseUnbuilt(input);
        const region = regionOf(input, context, parts.isStrict);
        const settings = settingsOf(input);
        try {
          await parts.store.buckets.create({ name, account: context.account, region });
        } catch (error) {
          if (!(error instanceof ObjectError) || error.detail.code !== 'BucketExists') throw error;
          return existing(error.detail.bucket, context, error);
        }
        if (Object.keys(settings).length > 0) await parts.store.buckets.putSettings(name, settings);
        return { Location: `/${name}`, BucketArn: bucketArn(name) };
      }),
  };
}

function existing(bucket: Bucket, { account, region }: RequestContext, cause: unknown): CreateBucketOutput {
  if (bucket.account !== account) throw bucketAlreadyExists(bucket.name, cause);
  if (bucket.region !== firstRegion || region !== firstRegion) throw bucketAlreadyOwnedByYou(bucket.name, cause);
  return { Location: `/${bucket.name}`, BucketArn: bucketArn(bucket.name) };
}

function refuseUnbuilt(input: CreateBucketRequest): void {
  const configuration = input.CreateBucketConfiguration;
  if (input.ObjectLockEnabledForBucket === true) throw notImplemented('object lock');
  if (configuration?.Location !== undefined || configuration?.Bucket !== undefined)
    throw notImplemented('directory buckets');
}

/**
 * The endpoint of one region makes buckets of that region alone, but for the first region's, which AWS lets make them
 * anywhere. Here one endpoint is every region's, so that only `strict` holds to it.
 */
function regionOf(input: CreateBucketRequest, context: RequestContext, isStrict: boolean): string {
  const asked = input.CreateBucketConfiguration?.LocationConstraint;
  if (asked === undefined) {
    if (isStrict && context.region !== firstRegion) throw illegalLocation('unspecified');
    return context.region;
  }
  const region = asked === 'EU' ? 'eu-west-1' : asked;
  if (isStrict && context.region !== firstRegion && region !== context.region) throw illegalLocation(asked);
  return region;
}

function settingsOf(input: CreateBucketRequest): Record<string, JsonValue> {
  const tags = input.CreateBucketConfiguration?.Tags;
  const { ObjectOwnership: ownership } = input;
  return {
    ...(tags === undefined ? {} : { tags: plain(tagsOf(tags, 'bucket')) }),
    ...(ownership === undefined ? {} : { ownership: plain({ Rules: [{ ObjectOwnership: ownership }] }) }),
  };
}
