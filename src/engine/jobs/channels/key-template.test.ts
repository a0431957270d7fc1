import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyTemplateDefault, objectKey, templateFault } from './key-template.ts';

const random = { bytes: (count: number) => Buffer.alloc(count, 0xab) };
const values = { channel: 'c', channelId: 'id', timeMs: Date.UTC(2026, 0, 2, 3, 4), extension: '.gz' };

test('variables are evaluated in UTC, and a suffix makes every name another one', () => {
  assert.equal(
    objectKey(keyTemplateDefault, values, random),
    'kinesis-channel/c/id/2026/01/02/03/c-id-2026-01-02-03-04-abababababababab.gz',
  );
  assert.equal(objectKey('data/!{HH}.json', values, random), 'data/03.json-abababababababab');
});

test('templates that are none', () => {
  assert.equal(templateFault(keyTemplateDefault), undefined);
  assert.equal(templateFault('a/b=!{yyyy}/c'), undefined);
  assert.equal(templateFault('!{yy}'), 'there is no variable !{yy}');
  for (const open of ['a!{yyyy', 'a{yyyy}', 'a}b', 'a!b'])
    assert.match(templateFault(open) ?? '', /every !\{ must be closed/);
  for (const path of ['/a', 'a/', '!{yyyy}/']) assert.match(templateFault(path) ?? '', /begin nor end with a slash/);
  assert.match(templateFault('a/../b') ?? '', /as a folder/);
});
