/** Tags of objects and buckets: AWS's rules, and the two forms they come in. */
import { invalidArgument, invalidTag, tooManyTags } from './errors.ts';
import { bucketTagsMax, objectTagsMax, tagKeyCharactersMax, tagValueCharactersMax } from './limits.ts';
import type { Tag } from './model.gen.ts';

export type Tags = Readonly<Record<string, string>>;

const characters = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** Errors: AwsError InvalidTag, BadRequest. */
export function tagsOf(tagSet: readonly Tag[], kind: 'object' | 'bucket'): Tags {
  const countMax = kind === 'object' ? objectTagsMax : bucketTagsMax;
  if (tagSet.length > countMax)
    throw tooManyTags(`${kind === 'object' ? 'Object' : 'Bucket'} tags cannot be greater than ${countMax}`);
  const tags = new Map<string, string>();
  for (const { Key, Value } of tagSet) {
    checkTag(Key, Value);
    if (tags.has(Key)) throw invalidTag('Cannot provide multiple Tags with the same key', { TagKey: Key });
    tags.set(Key, Value);
  }
  return Object.fromEntries(tags);
}

/** Of the header `x-amz-tagging`, which is written as a query. Errors: AwsError InvalidArgument, InvalidTag, BadRequest. */
export function tagsOfHeader(header: string | undefined): Tags {
  if (header === undefined || header === '') return {};
  const tagSet: Tag[] = [];
  for (const pair of header.split('&')) {
    const [key = '', value = ''] = pair.split('=', 2);
    const tag = { Key: decoded(key, header), Value: decoded(value, header) };
    tagSet.push(tag);
  }
  return tagsOf(tagSet, 'object');
}

export function tagSetOf(tags: Tags): readonly Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

function checkTag(key: string, value: string): void {
  const isKey = key.length > 0 && key.length <= tagKeyCharactersMax && characters.test(key);
  if (!isKey || key.toLowerCase().startsWith('aws:'))
    throw invalidTag('The TagKey you have provided is invalid', { TagKey: key });
  if (value.length > tagValueCharactersMax || !characters.test(value))
    throw invalidTag('The TagValue you have provided is invalid', { TagKey: key, TagValue: value });
}

function decoded(text: string, header: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    const message =
      "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.";
    throw invalidArgument(message, 'x-amz-tagging', header);
  }
}
