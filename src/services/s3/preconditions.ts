/** Conditional requests: reads by RFC 9110 as AWS has it, and writes by ETag. */
import { httpDate } from '../../wire/aws/rest/http-date.ts';
import type { ObjectInfo } from '../../engine/objects/object-info.ts';
import { noSuchKey, notImplemented, notModified, preconditionFailed } from './errors.ts';

export interface ReadConditions {
  readonly IfMatch?: string | undefined;
  readonly IfNoneMatch?: string | undefined;
  readonly IfModifiedSince?: number | undefined;
  readonly IfUnmodifiedSince?: number | undefined;
}

/** Errors: AwsError NotModified, PreconditionFailed. */
export function checkRead(conditions: ReadConditions, info: ObjectInfo): void {
  const broken = brokenCondition(conditions, info);
  if (broken === undefined) return;
  if (broken === 'If-Match' || broken === 'If-Unmodified-Since') throw preconditionFailed(broken);
  throw notModified({ ETag: `"${info.etag}"`, 'Last-Modified': httpDate(info.modifiedAtMs) });
}

/** Of the source of a copy, which is never "not modified". Errors: AwsError PreconditionFailed. */
export function checkCopySource(conditions: ReadConditions, info: ObjectInfo): void {
  const broken = brokenCondition(conditions, info);
  if (broken !== undefined) throw preconditionFailed(`x-amz-copy-source-${broken}`);
}

type ConditionName = 'If-Match' | 'If-None-Match' | 'If-Modified-Since' | 'If-Unmodified-Since';

/** An ETag that is given outweighs the time beside it. */
function brokenCondition(conditions: ReadConditions, info: ObjectInfo): ConditionName | undefined {
  const { IfMatch, IfNoneMatch, IfModifiedSince, IfUnmodifiedSince } = conditions;
  // HTTP's times have whole seconds.
  const modifiedAtMs = Math.floor(info.modifiedAtMs / 1_000) * 1_000;
  if (IfMatch !== undefined) {
    if (!matchesEtag(IfMatch, info.etag)) return 'If-Match';
  } else if (IfUnmodifiedSince !== undefined && modifiedAtMs > IfUnmodifiedSince) return 'If-Unmodified-Since';
  if (IfNoneMatch !== undefined) {
    if (matchesEtag(IfNoneMatch, info.etag)) return 'If-None-Match';
  } else if (IfModifiedSince !== undefined && modifiedAtMs <= IfModifiedSince) return 'If-Modified-Since';
  return undefined;
}

export interface WriteConditions {
  readonly Key: string;
  readonly IfMatch?: string | undefined;
  readonly IfNoneMatch?: string | undefined;
}

/** What to ask of the object that is there now; undefined where the write has no conditions. Errors: AwsError NotImplemented. */
export function writeCheck({
  Key,
  IfMatch,
  IfNoneMatch,
}: WriteConditions): ((current: ObjectInfo | undefined) => void) | undefined {
  if (IfNoneMatch !== undefined && IfNoneMatch !== '*') throw notImplemented('If-None-Match with an ETag');
  if (IfMatch === undefined && IfNoneMatch === undefined) return undefined;
  return (current) => {
    if (IfNoneMatch !== undefined && current !== undefined) throw preconditionFailed('If-None-Match');
    if (IfMatch === undefined) return;
    if (current === undefined) throw noSuchKey(Key);
    if (!matchesEtag(IfMatch, current.etag)) throw preconditionFailed('If-Match');
  };
}

/** Whether a header's list of tags has this one; with or without quotes, as clients send both. */
export function matchesEtag(header: string, etag: string): boolean {
  return header.split(',').some((part) => {
    const text = part.trim().replace(/^W\//, '');
    return text === '*' || text.replace(/^"(.*)"$/, '$1') === etag;
  });
}
