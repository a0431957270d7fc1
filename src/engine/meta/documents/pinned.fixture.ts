/** Holds the stored form of a kind of document: what was written must stay readable. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonValue } from '../meta.ts';
import type { KeyType } from '../key-type.ts';

interface Example<Key extends readonly (string | number)[], Value> {
  readonly type: KeyType<Key, Value>;
  readonly key: Key;
  readonly value: Value;
  /** What stands on disk. These texts are pinned: data that was written must stay readable. */
  readonly storedKey: string;
  readonly stored: string;
  /** False where the value's fields are data. */
  readonly hasFields?: boolean;
}

export function pinned<Key extends readonly (string | number)[], Value>(example: Example<Key, Value>): void {
  const { type, key, value, storedKey, stored, hasFields = true } = example;
  test(`${type.prefix}… is stored as pinned and read back the same`, () => {
    const change = type.put(key, value, 'absent');
    assert.equal(change.key, storedKey);
    assert.equal(JSON.stringify(change.value), stored);
    const document = { key: storedKey, version: 3, value: JSON.parse(stored) as JsonValue };
    assert.deepEqual(type.read(document), { key, version: 3, value });
  });
  if (!hasFields) return;
  test(`${type.prefix}… refuses a field it does not know or that is gone`, () => {
    const fields = Object.entries(JSON.parse(stored) as Record<string, JsonValue>);
    const more = Object.fromEntries([...fields, ['surprise', 1]]);
    assert.throws(() => type.read({ key: storedKey, version: 1, value: more }), { code: 'Corrupt' });
    assert.throws(() => type.read({ key: storedKey, version: 1, value: {} }), { code: 'Corrupt' });
  });
}
