/** Values and keys of documents as they come in: checked, and turned into the text that is stored. */
import { assert } from '../../base/assert.ts';
import { changesMax, keyBytesMax, transactionBytesMax, valueBytesMax } from './limits.ts';
import { MetaError } from './meta.ts';
import type { Change, JsonValue } from './meta.ts';
import type { Draft } from './overlay.ts';
import { highestCharacter } from './view.ts';

/** Errors: TooLarge. A malformed key and a key that comes twice are bugs of the caller. */
export function draftChanges(changes: readonly Change[]): readonly Draft[] {
  assert(changes.length <= changesMax, `a transaction changes at most ${changesMax} documents`);
  const keys = new Set<string>();
  let bytes = 0;
  const drafts = changes.map(({ key, value, expected }) => {
    assertKey(key);
    assert(!keys.has(key), `${key} is changed once in a transaction`);
    keys.add(key);
    const text = value === undefined ? undefined : JSON.stringify(value);
    const textBytes = text === undefined ? 0 : Buffer.byteLength(text, 'utf8');
    if (textBytes > valueBytesMax)
      throw new MetaError('TooLarge', key, `${key} has ${textBytes} bytes, at most ${valueBytesMax} are taken`);
    bytes += key.length + textBytes;
    if (bytes > transactionBytesMax)
      throw new MetaError('TooLarge', key, `a transaction takes at most ${transactionBytesMax} bytes`);
    return { key, value: text, expected };
  });
  return drafts;
}

/** The stored text was written by `draftChanges` and has passed a checksum since. */
export function parseValue(text: string): JsonValue {
  const value: unknown = JSON.parse(text);
  return value as JsonValue;
}

function assertKey(key: string): void {
  assert(key !== '' && Buffer.byteLength(key, 'utf8') <= keyBytesMax, `a key has 1 to ${keyBytesMax} bytes`);
  assert(key.isWellFormed(), 'a key is well-formed Unicode');
  for (const character of key) {
    assert(character >= ' ' && character !== '\u007f', 'a key has no control characters');
    assert(character !== highestCharacter, 'a key does without U+10FFFF, which ends the keys with a prefix');
  }
}
