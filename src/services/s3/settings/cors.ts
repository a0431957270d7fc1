/** Which pages of other origins may call a bucket; see cors-answer.ts for what comes of it. */
import type { Operation } from '../../../wire/aws/service.ts';
import { BucketSetting } from '../bucket-setting.ts';
import { invalidRequest, malformedXml } from '../errors.ts';
import { corsRulesMax } from '../limits.ts';
import type {
  CORSConfiguration,
  CORSRule,
  DeleteBucketCorsRequest,
  GetBucketCorsOutput,
  GetBucketCorsRequest,
  PutBucketCorsRequest,
} from '../model.gen.ts';
import type { S3Parts } from '../parts.ts';
import { clearSetting, getSetting, putSetting } from './setting-operations.ts';

export const corsSetting = new BucketSetting<CORSConfiguration>('cors');

const methods: ReadonlySet<string> = new Set(['GET', 'PUT', 'POST', 'DELETE', 'HEAD']);

export function getBucketCors(parts: S3Parts): Operation<GetBucketCorsRequest, GetBucketCorsOutput> {
  return getSetting(parts, corsSetting, {
    action: 's3:GetBucketCORS',
    missing: { code: 'NoSuchCORSConfiguration', message: 'The CORS configuration does not exist' },
    output: ({ CORSRules }) => ({ CORSRules }),
  });
}

export function putBucketCors(parts: S3Parts): Operation<PutBucketCorsRequest, void> {
  return putSetting(parts, corsSetting, {
    action: 's3:PutBucketCORS',
    value: ({ CORSConfiguration: configuration }) => {
      const { CORSRules: rules } = configuration;
      if (rules.length === 0 || rules.length > corsRulesMax) throw malformedXml();
      for (const rule of rules) checkRule(rule);
      return configuration;
    },
  });
}

export function deleteBucketCors(parts: S3Parts): Operation<DeleteBucketCorsRequest, void> {
  return clearSetting(parts, corsSetting, 's3:PutBucketCORS');
}

function checkRule({ AllowedMethods, AllowedOrigins, AllowedHeaders = [], ExposeHeaders = [] }: CORSRule): void {
  if (AllowedMethods.length === 0 || AllowedOrigins.length === 0) throw malformedXml();
  for (const method of AllowedMethods)
    if (!methods.has(method))
      throw invalidRequest(`Found unsupported HTTP method in CORS config. Unsupported method is ${method}`);
  for (const origin of AllowedOrigins)
    if (starCount(origin) > 1) throw invalidRequest(`AllowedOrigin "${origin}" can not have more than one wildcard.`);
  for (const header of AllowedHeaders)
    if (starCount(header) > 1) throw invalidRequest(`AllowedHeader "${header}" can not have more than one wildcard.`);
  for (const header of ExposeHeaders)
    if (starCount(header) > 0)
      throw invalidRequest(
        `ExposeHeader "${header}" contains wildcard. We currently do not support wildcard for ExposeHeader.`,
      );
}

function starCount(text: string): number {
  return text.split('*').length - 1;
}
