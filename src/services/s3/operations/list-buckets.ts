import type { Operation } from '../../../wire/aws/service.ts';
import { guarded } from '../engine-errors.ts';
import { decodeToken, encodeToken } from '../continuation-token.ts';
import { invalidArgument } from '../errors.ts';
import { listBucketsMax } from '../limits.ts';
import type { ListBucketsOutput, ListBucketsRequest } from '../model.gen.ts';
import type { S3Parts } from '../parts.ts';
import { bucketArn, ownerOf } from '../resources.ts';

export function listBuckets({ store }: S3Parts): Operation<ListBucketsRequest, ListBucketsOutput> {
  return {
    access: () => ({ action: 's3:ListAllMyBuckets', resources: ['*'] }),
    handle: (input, context) =>
      guarded(async () => {
        const { MaxBuckets: limit, Prefix: prefix = '', BucketRegion: region } = input;
        if (limit !== undefined && (limit < 1 || limit > listBucketsMax))
          throw invalidArgument(
            `Argument max-buckets must be an integer between 1 and ${listBucketsMax}`,
            'max-buckets',
            String(limit),
          );
        const after = input.ContinuationToken === undefined ? undefined : decodeToken(input.ContinuationToken);
        const found = store.buckets
          .list()
          .filter(({ account, name }) => account === context.account && name.startsWith(prefix))
          .filter(
            (bucket) =>
              (region === undefined || bucket.region === region) && (after === undefined || bucket.name > after),
          );
        const page = found.slice(0, limit);
        const last = page.at(-1)?.name;
        // AWS names the regions of buckets where the request pages or asks for one.
        const isPaged =
          limit !== undefined || region !== undefined || after !== undefined || input.Prefix !== undefined;
        return {
          Owner: ownerOf(context.account),
          Buckets: page.map((bucket) => ({
            Name: bucket.name,
            CreationDate: bucket.createdAtMs,
            BucketArn: bucketArn(bucket.name),
            ...(isPaged ? { BucketRegion: bucket.region } : {}),
          })),
          ...(input.Prefix === undefined ? {} : { Prefix: prefix }),
          ...(page.length < found.length && last !== undefined ? { ContinuationToken: encodeToken(last) } : {}),
        };
      }),
  };
}
