import assert from 'node:assert/strict';
import { test } from 'node:test';
import { queryKeys } from './query-keys.ts';

test('keys of one object construction are told by its text', () => {
  const cases: readonly (readonly [query: string, keys: readonly string[] | undefined])[] = [
    ['{customer_id: .customer_id}', ['customer_id']],
    [' { a : .x[0,1] , "b-c": (.y | {d: .e, f: "},"}) , g }', ['a', 'b-c', 'g']],
    ['{"year":.ts|strftime("%Y"),m:(.ts|tostring)}', ['year', 'm']],
    ['{a: "\\"}"}', ['a']],
    ['.x | {a: .b}', undefined],
    ['{a: 1} + {b: 2}', undefined],
    ['{(.key): 1}', undefined],
    ['{"a\\(.b)": 1}', undefined],
    ['{', undefined],
    ['{a: (}', undefined],
    ['', undefined],
  ];
  for (const [query, keys] of cases) assert.deepEqual(queryKeys(query), keys, query);
});
