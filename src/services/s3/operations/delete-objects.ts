import type { Operation, RequestContext } from '../../../wire/aws/service.ts';
import { AwsError } from '../../../wire/aws/aws-error.ts';
import { guarded, translate } from '../engine-errors.ts';
import { accessDenied, malformedXml } from '../errors.ts';
import { deleteObjectsMax } from '../limits.ts';
import type {
  DeletedObject,
  DeleteObjectsOutput,
  DeleteObjectsRequest,
  ErrorShape as ObjectFailure,
  ObjectIdentifier,
} from '../model.gen.ts';
import type { S3Parts } from '../parts.ts';
import { removeCheck } from '../removal.ts';
import { readAction } from '../request-keys.ts';
import { objectArn } from '../resources.ts';
import type { Removed } from '../../../engine/objects/objects.ts';

/** Each key is allowed or refused on its own; the call itself needs no permission beside. */
export function deleteObjects(parts: S3Parts): Operation<DeleteObjectsRequest, DeleteObjectsOutput> {
  return {
    access: (input) => ({
      action: 's3:DeleteObject',
      resources: input.Delete.Objects.map(({ Key }) => objectArn(input.Bucket, Key)),
    }),
    handle: (input, context) =>
      guarded(async () => {
        const { Bucket: bucket, Delete: wanted } = input;
        const { Objects: named, Quiet: isQuiet = false } = wanted;
        if (named.length === 0 || named.length > deleteObjectsMax) throw malformedXml();
        const account = parts.store.buckets.get(bucket).account;
        if (input.ExpectedBucketOwner !== undefined && input.ExpectedBucketOwner !== account) throw accessDenied();
        const outcomes = await removeAll(parts, bucket, named, context);
        const deleted: DeletedObject[] = [];
        const failed: ObjectFailure[] = [];
        for (const [index, outcome] of outcomes.entries()) {
          const { Key: key = '', VersionId: versionId } = named[index] ?? {};
          if (outcome.status === 'fulfilled') deleted.push(deletedEntry(key, versionId, outcome.value));
          else failed.push(failedEntry(key, versionId, outcome.reason));
        }
        return {
          ...(isQuiet || deleted.length === 0 ? {} : { Deleted: deleted }),
          ...(failed.length === 0 ? {} : { Errors: failed }),
        };
      }),
  };
}

async function removeAll(
  { store, gate }: S3Parts,
  bucket: string,
  named: readonly ObjectIdentifier[],
  context: RequestContext,
): Promise<readonly PromiseSettledResult<Removed>[]> {
  const allowed = await Promise.all(
    named.map((name) => gate.isAllowed({ bucket, key: name.Key, action: readAction('DeleteObject', name) }, context)),
  );
  const wanted = named.map((name, index) => ({
    key: name.Key,
    versionId: name.VersionId,
    check: allowed[index] === true ? conditionsOf(name) : refuse,
  }));
  return store.objects.removeMany(bucket, wanted);
}

/** Asked before anything is changed, so that what is not allowed is not removed. */
function refuse(): never {
  throw accessDenied();
}

function conditionsOf({ Key, ETag, LastModifiedTime, Size }: ObjectIdentifier): ReturnType<typeof removeCheck> {
  return removeCheck(Key, { etag: ETag, modifiedAtMs: LastModifiedTime, sizeBytes: Size });
}

/** A marker that was made and a marker that was removed are told by different members. */
function deletedEntry(Key: string, versionId: string | undefined, removed: Removed): DeletedObject {
  const marker = removed.isMarker
    ? { DeleteMarker: true, ...(removed.versionId === undefined ? {} : { DeleteMarkerVersionId: removed.versionId }) }
    : {};
  return { Key, ...(versionId === undefined ? {} : { VersionId: versionId }), ...marker };
}

function failedEntry(Key: string, versionId: string | undefined, reason: unknown): ObjectFailure {
  const error = translate(reason);
  // A fault of ours fails the whole call, so that it is reported; what was removed stays so, as on AWS.
  if (!(error instanceof AwsError)) throw reason;
  return {
    Key,
    ...(versionId === undefined ? {} : { VersionId: versionId }),
    Code: error.code,
    Message: error.message,
  };
}
