/** Tags as the wire has them: a list, whose values may be missing. */
import { invalidArgument, tooManyTags } from './errors.ts';
import { tagsMax } from './limits.ts';

interface WireTag {
  readonly Key: string;
  readonly Value?: string | undefined;
}

type Tags = Readonly<Record<string, string>>;

/** Errors: InvalidArgumentException, TooManyTagsException. */
export function withTags(present: Tags, added: readonly WireTag[]): Tags {
  const keys = new Set(added.map(({ Key: key }) => key));
  if (keys.size < added.length) throw invalidArgument('A tag key is there twice.');
  for (const key of keys)
    if (/^aws:/i.test(key)) throw invalidArgument(`The tag key ${key} begins with aws:, which is reserved.`);
  const tags = Object.fromEntries([...Object.entries(present), ...added.map(({ Key, Value = '' }) => [Key, Value])]);
  const count = Object.keys(tags).length;
  if (count > tagsMax) throw tooManyTags(`An application has at most ${tagsMax} tags; it would have ${count}.`);
  return tags;
}

export function withoutTags(present: Tags, keys: readonly string[]): Tags {
  return Object.fromEntries(Object.entries(present).filter(([key]) => !keys.includes(key)));
}

export function wireTags(tags: Tags): { Key: string; Value: string }[] {
  return Object.entries(tags)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([Key, Value]) => ({ Key, Value }));
}
