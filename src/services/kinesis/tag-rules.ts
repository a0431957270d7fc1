/** Which characters tags may have. The two answers to a bad one are AWS's own, down to a `%` being named and refused. */
import type { StreamName } from '../../engine/stream/stream.ts';
import { invalidArgument } from './errors.ts';

const allowed = /^[\p{L}\p{N}\p{Z}_.:/=+\-@%]*$/u;

/** Errors: InvalidArgumentException. */
export function checkTagText(texts: Iterable<string>, verb: 'add' | 'remove', { account, name }: StreamName): void {
  const all = Array.from(texts);
  if (!all.every((text) => allowed.test(text)))
    throw invalidArgument(
      'Some tags contain invalid characters. Valid characters: Unicode letters, digits, white space, _ . / = + - % @.',
    );
  if (all.some((text) => text.includes('%')))
    throw invalidArgument(
      `Failed to ${verb} tags ${verb === 'add' ? 'to' : 'from'} stream ${name} under account ${account} because some tags ` +
        "contained illegal characters. The allowed characters are Unicode letters, white-spaces, '_',',','/','=','+','-','@'.",
    );
}

export function checkTags(tags: Readonly<Record<string, string>>, name: StreamName): void {
  checkTagText([...Object.keys(tags), ...Object.values(tags)], 'add', name);
}
