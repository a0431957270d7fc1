/** Tags as AWS lists them, and as they are kept. */
import { DeliveryError } from '../../engine/delivery/delivery-error.ts';
import type { DeliveryStreamName } from '../../engine/delivery/delivery-stream.ts';
import { tagsMax } from './limits.ts';
import type * as wire from './model.gen.ts';

type Tags = Readonly<Record<string, string>>;

/** Those before with these: new ones, and new values of old ones. Errors: TagsExceeded. */
export function taggedWith(before: Tags, added: readonly wire.Tag[], { account, name }: DeliveryStreamName): Tags {
  const tags = new Map(Object.entries(before));
  for (const { Key, Value } of added) tags.set(Key, Value ?? '');
  if (tags.size > tagsMax) throw new DeliveryError({ code: 'TagsExceeded', account, name, limit: tagsMax });
  // fromEntries defines the keys, so that `__proto__` is a key like any other.
  return Object.fromEntries(tags);
}

export function untagged(before: Tags, keys: readonly string[]): Tags {
  return Object.fromEntries(Object.entries(before).filter(([key]) => !keys.includes(key)));
}
