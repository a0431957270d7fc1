/** When objects expire: AWS's rules as they were put, and beside them what the engine's expiry works by. */
import type { ExpiryRule } from '../../../engine/objects/expiry-rule.ts';
import { encodeExpiryRules, expirationSetting } from '../../../engine/objects/expiry-rule.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { BucketSetting, plain } from '../bucket-setting.ts';
import { invalidArgument, invalidRequest, malformedXml } from '../errors.ts';
import { lifecycleRulesMax } from '../limits.ts';
import type {
  DeleteBucketLifecycleRequest,
  GetBucketLifecycleConfigurationOutput,
  GetBucketLifecycleConfigurationRequest,
  LifecycleRule,
  PutBucketLifecycleConfigurationOutput,
  PutBucketLifecycleConfigurationRequest,
  TransitionDefaultMinimumObjectSize,
} from '../model.gen.ts';
import { onBucket } from '../operation.ts';
import type { S3Parts } from '../parts.ts';
import { tagsOf } from '../tags.ts';
import { getSetting } from './setting-operations.ts';

interface Kept {
  readonly rules: readonly LifecycleRule[];
  readonly minimumSize: TransitionDefaultMinimumObjectSize;
}

const settingName = 'lifecycle';
const setting = new BucketSetting<Kept>(settingName);
const action = 's3:PutLifecycleConfiguration';

export function getBucketLifecycleConfiguration(
  parts: S3Parts,
): Operation<GetBucketLifecycleConfigurationRequest, GetBucketLifecycleConfigurationOutput> {
  return getSetting(parts, setting, {
    action: 's3:GetLifecycleConfiguration',
    missing: { code: 'NoSuchLifecycleConfiguration', message: 'The lifecycle configuration does not exist' },
    output: ({ rules, minimumSize }) => ({ Rules: rules, TransitionDefaultMinimumObjectSize: minimumSize }),
  });
}

export function putBucketLifecycleConfiguration(
  parts: S3Parts,
): Operation<PutBucketLifecycleConfigurationRequest, PutBucketLifecycleConfigurationOutput> {
  return onBucket(parts, {
    action,
    run: async ({ name }, input) => {
      const given = input.LifecycleConfiguration?.Rules ?? [];
      if (given.length === 0 || given.length > lifecycleRulesMax) throw malformedXml();
      const rules = given.map((rule, index) => ({ ...rule, ID: idOf(rule, index) }));
      if (new Set(rules.map(({ ID }) => ID)).size < rules.length)
        throw invalidArgument('Rule ID must be unique. Found same ID for more than one rule', 'ID', undefined);
      const expiration = encodeExpiryRules(rules.map(expiryRule));
      const minimumSize = input.TransitionDefaultMinimumObjectSize ?? 'all_storage_classes_128K';
      await parts.store.buckets.putSettings(name, {
        [settingName]: plain({ rules, minimumSize } satisfies Kept),
        [expirationSetting]: expiration,
      });
      return { TransitionDefaultMinimumObjectSize: minimumSize };
    },
  });
}

export function deleteBucketLifecycle(parts: S3Parts): Operation<DeleteBucketLifecycleRequest, void> {
  return onBucket(parts, {
    action,
    run: ({ name }) =>
      parts.store.buckets.putSettings(name, { [settingName]: undefined, [expirationSetting]: undefined }),
  });
}

/** AWS makes one up where a rule has none; here by its place, so that the same request always gives the same. */
function idOf({ ID: id = '' }: LifecycleRule, index: number): string {
  if (id.length > 255) throw invalidArgument('ID length should not exceed allowed limit of 255', 'ID', id);
  return id === '' ? `rule-${index + 1}` : id;
}

/** Errors: AwsError InvalidArgument, InvalidRequest, MalformedXML. */
function expiryRule(rule: LifecycleRule & { readonly ID: string }): ExpiryRule {
  const filter = filterOf(rule);
  const { Expiration: current, NoncurrentVersionExpiration: older, AbortIncompleteMultipartUpload: upload } = rule;
  checkActions(rule);
  const currentDays = days(current?.Days, 'Expiration');
  const currentAtMs = current?.Date;
  if (currentAtMs !== undefined && currentAtMs % 86_400_000 !== 0)
    throw invalidArgument("'Date' must be at midnight GMT", 'Date', new Date(currentAtMs).toISOString());
  const olderDays = days(older?.NoncurrentDays, 'NoncurrentVersionExpiration');
  const olderKept = older?.NewerNoncurrentVersions;
  const uploadDays = days(upload?.DaysAfterInitiation, 'AbortIncompleteMultipartUpload');
  const optional = { currentDays, currentAtMs, olderDays, olderKept, uploadDays };
  const given = Object.entries(optional).filter(([, value]) => value !== undefined);
  return {
    id: rule.ID,
    isEnabled: rule.Status === 'Enabled',
    ...filter,
    removesLoneMarkers: current?.ExpiredObjectDeleteMarker === true,
    ...(Object.fromEntries(given) as Partial<Pick<ExpiryRule, keyof typeof optional>>),
  };
}

type ExpiryFilter = Pick<ExpiryRule, 'prefix' | 'tags' | 'sizeBytesAbove' | 'sizeBytesBelow'>;

/** A rule has its prefix of the old form, or a filter with one thing in it, or several under `And`. */
function filterOf({ Prefix: prefix, Filter: filter }: LifecycleRule): ExpiryFilter {
  if (prefix !== undefined && filter !== undefined) throw malformedXml();
  if (filter === undefined) {
    if (prefix === undefined) throw malformedXml();
    return { prefix, tags: {} };
  }
  if (Object.values(filter).filter((part) => part !== undefined).length > 1) throw malformedXml();
  const { And: all = filter, Tag: tag } = filter;
  const tagSet = tag === undefined ? (filter.And?.Tags ?? []) : [tag];
  const { ObjectSizeGreaterThan: above, ObjectSizeLessThan: below } = all;
  return {
    prefix: all.Prefix ?? '',
    tags: tagsOf(tagSet, 'object'),
    ...(above === undefined ? {} : { sizeBytesAbove: above }),
    ...(below === undefined ? {} : { sizeBytesBelow: below }),
  };
}

function checkActions(rule: LifecycleRule): void {
  const { Expiration: current, Transitions = [], NoncurrentVersionTransitions = [] } = rule;
  const actions = [
    current,
    rule.NoncurrentVersionExpiration,
    rule.AbortIncompleteMultipartUpload,
    ...Transitions,
    ...NoncurrentVersionTransitions,
  ];
  if (actions.every((one) => one === undefined))
    throw invalidRequest('At least one action needs to be specified in a rule');
  if (current === undefined) return;
  const given = [current.Days, current.Date, current.ExpiredObjectDeleteMarker].filter((one) => one !== undefined);
  if (given.length !== 1) throw malformedXml();
}

function days(value: number | undefined, action: string): number | undefined {
  if (value !== undefined && value < 1)
    throw invalidArgument(`'Days' for ${action} action must be a positive integer`, 'Days', String(value));
  return value;
}
