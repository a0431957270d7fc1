/** Rules by which objects expire, as a bucket's setting `expiration` holds them, and when a thing expires by them. */
import { boolean, dictionary, integer, list, object, optional, text } from '../../base/decode.ts';
import type { Decoded } from '../../base/decode.ts';
import type { JsonValue } from '../meta/meta.ts';
import type { ObjectInfo } from './object-info.ts';

/** The name of the setting. */
export const expirationSetting = 'expiration';

// S3 takes at most 1,000 rules.
const rulesMax = 1_000;

export const decodeExpiryRules = list(
  object({
    id: text(),
    isEnabled: boolean,
    prefix: text(),
    /** All of them must be there. */
    tags: dictionary(text()),
    sizeBytesAbove: optional(integer({ min: 0 })),
    sizeBytesBelow: optional(integer({ min: 0 })),
    /** Days after which a current version expires … */
    currentDays: optional(integer({ min: 1 })),
    /** … or the time from which all of them do. */
    currentAtMs: optional(integer({ min: 0 })),
    /** A marker goes once no version is left behind it. */
    removesLoneMarkers: boolean,
    /** Days after which a version expires that is not current any more … */
    olderDays: optional(integer({ min: 1 })),
    /** … but as many of the newest ones stay. */
    olderKept: optional(integer({ min: 0 })),
    /** Days after which an upload that was not completed is aborted. */
    uploadDays: optional(integer({ min: 1 })),
  }),
  { countMax: rulesMax },
);

export type ExpiryRule = Decoded<typeof decodeExpiryRules>[number];

export function encodeExpiryRules(rules: readonly ExpiryRule[]): JsonValue {
  return rules.map((rule) => ({ ...rule, tags: Object.fromEntries(Object.entries(rule.tags)) }));
}

export interface Expiry {
  readonly atMs: number;
  readonly ruleId: string;
}

/** When a current version expires, by the rule that takes it first. */
export function currentExpiry(rules: readonly ExpiryRule[], info: ObjectInfo): Expiry | undefined {
  return earliest(
    rules.flatMap((rule) => {
      if (!appliesTo(rule, info)) return [];
      if (rule.currentAtMs !== undefined) return [{ atMs: rule.currentAtMs, ruleId: rule.id }];
      if (rule.currentDays === undefined) return [];
      return [{ atMs: afterDays(info.modifiedAtMs, rule.currentDays), ruleId: rule.id }];
    }),
  );
}

/** When a version expires that is not current since `sinceMs` and has `newerCount` such versions before it. */
export function olderExpiry(
  rules: readonly ExpiryRule[],
  info: ObjectInfo,
  { sinceMs, newerCount }: { readonly sinceMs: number; readonly newerCount: number },
): Expiry | undefined {
  return earliest(
    rules.flatMap((rule) => {
      if (rule.olderDays === undefined || newerCount < (rule.olderKept ?? 0) || !appliesTo(rule, info)) return [];
      return [{ atMs: afterDays(sinceMs, rule.olderDays), ruleId: rule.id }];
    }),
  );
}

/** When an upload is aborted. Tags and sizes say nothing of uploads. */
export function uploadExpiry(
  rules: readonly ExpiryRule[],
  upload: { readonly key: string; readonly createdAtMs: number },
): Expiry | undefined {
  return earliest(
    rules.flatMap((rule) => {
      if (!rule.isEnabled || rule.uploadDays === undefined || !upload.key.startsWith(rule.prefix)) return [];
      return [{ atMs: afterDays(upload.createdAtMs, rule.uploadDays), ruleId: rule.id }];
    }),
  );
}

export function removesLoneMarker(rules: readonly ExpiryRule[], key: string): boolean {
  return rules.some((rule) => rule.isEnabled && rule.removesLoneMarkers && key.startsWith(rule.prefix));
}

export const dayMs = 24 * 60 * 60 * 1_000;

/** S3 adds the days and goes on to the next midnight, UTC. */
function afterDays(timeMs: number, days: number): number {
  return Math.ceil((timeMs + days * dayMs) / dayMs) * dayMs;
}

function appliesTo(rule: ExpiryRule, { key, sizeBytes, tags }: ObjectInfo): boolean {
  const { sizeBytesAbove = -1, sizeBytesBelow = Infinity } = rule;
  const isSize = sizeBytes > sizeBytesAbove && sizeBytes < sizeBytesBelow;
  if (!rule.isEnabled || !isSize || !key.startsWith(rule.prefix)) return false;
  return Object.entries(rule.tags).every(([name, value]) => Object.hasOwn(tags, name) && tags[name] === value);
}

function earliest(expiries: readonly Expiry[]): Expiry | undefined {
  return expiries.reduce<Expiry | undefined>(
    (first, expiry) => (first === undefined || expiry.atMs < first.atMs ? expiry : first),
    undefined,
  );
}
