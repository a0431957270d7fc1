/**
 * Any well-formed text as a part of a key, so that keys lie in the byte order of the texts and a list by the begin of a text
 * is a list by the begin of its encoding. Nothing encoded is below `1` but the escapes, which begin with `0`; therefore the
 * separator `/` ends a text before everything that goes on. Characters that keys cannot hold are escaped as well, in their order.
 */
import { assert } from '../../base/assert.ts';

/** What goes as it is: everything from `1` on but `~`, DEL and the two last characters of Unicode. */
const escaped = /[^1-}\u0080-\u{10FFFD}]/gu;
const escapes = /0([0-`])|~([01])|\u{10FFFE}([01])/gu;

const lastLow = 0x30;

export function encodeOrderedText(text: string): string {
  assert(text.isWellFormed(), 'ordered text is well-formed Unicode');
  return text.replaceAll(escaped, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code <= lastLow) return `0${String.fromCodePoint(lastLow + code)}`;
    if (code <= 0x7f) return character === '~' ? '~0' : '~1';
    return code === 0x10_fffe ? '\u{10FFFE}0' : '\u{10FFFE}1';
  });
}

export function decodeOrderedText(encoded: string): string {
  return encoded.replaceAll(escapes, (escape, low?: string, del?: string, last?: string) => {
    if (low !== undefined) return String.fromCodePoint((low.codePointAt(0) ?? 0) - lastLow);
    if (del !== undefined) return del === '0' ? '~' : '\u007f';
    if (last !== undefined) return last === '0' ? '\u{10FFFE}' : '\u{10FFFF}';
    return escape;
  });
}
