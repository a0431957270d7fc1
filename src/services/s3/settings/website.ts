/** The configuration of a website endpoint: kept and returned; there is no such endpoint here. */
import type { Operation } from '../../../wire/aws/service.ts';
import { BucketSetting } from '../bucket-setting.ts';
import { invalidArgument, malformedXml } from '../errors.ts';
import type {
  DeleteBucketWebsiteRequest,
  GetBucketWebsiteOutput,
  GetBucketWebsiteRequest,
  PutBucketWebsiteRequest,
  WebsiteConfiguration,
} from '../model.gen.ts';
import type { S3Parts } from '../parts.ts';
import { clearSetting, getSetting, putSetting } from './setting-operations.ts';

const setting = new BucketSetting<WebsiteConfiguration>('website');

export function getBucketWebsite(parts: S3Parts): Operation<GetBucketWebsiteRequest, GetBucketWebsiteOutput> {
  return getSetting(parts, setting, {
    action: 's3:GetBucketWebsite',
    missing: {
      code: 'NoSuchWebsiteConfiguration',
      message: 'The specified bucket does not have a website configuration',
    },
    output: (configuration) => configuration,
  });
}

export function putBucketWebsite(parts: S3Parts): Operation<PutBucketWebsiteRequest, void> {
  return putSetting(parts, setting, {
    action: 's3:PutBucketWebsite',
    value: ({ WebsiteConfiguration: configuration }) => {
      const { IndexDocument, RedirectAllRequestsTo, ErrorDocument, RoutingRules } = configuration;
      if (RedirectAllRequestsTo !== undefined) {
        if (IndexDocument !== undefined || ErrorDocument !== undefined || RoutingRules !== undefined)
          throw malformedXml();
      } else if (IndexDocument === undefined)
        throw invalidArgument(
          'A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty',
          'IndexDocument',
          'null',
        );
      if (IndexDocument?.Suffix === '' || IndexDocument?.Suffix.includes('/') === true)
        throw invalidArgument('The IndexDocument Suffix is not well formed', 'IndexDocument', IndexDocument.Suffix);
      return configuration;
    },
  });
}

export function deleteBucketWebsite(parts: S3Parts): Operation<DeleteBucketWebsiteRequest, void> {
  return clearSetting(parts, setting, 's3:DeleteBucketWebsite');
}
