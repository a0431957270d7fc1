/** Forms in, XML out: the ways of lists, maps and structures, as the older AWS services have them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { AwsError } from '../aws-error.ts';
import type { ServiceModel } from '../model.ts';
import { formFields } from '../request-head.ts';
import { QueryDecoder } from './query-decode.ts';
import { XmlEncoder } from './xml-encode.ts';

const model: ServiceModel = {
  apiVersion: '2020-01-01',
  serviceId: 'Test',
  protocols: ['query'],
  operations: {},
  shapes: {
    All: {
      type: 'structure',
      members: {
        Name: 'Text',
        Count: 'Whole',
        Ratio: 'Fraction',
        IsOn: 'Switch',
        Body: 'Bytes',
        At: 'Time',
        Inner: 'Inner',
        Plain: 'Texts',
        Flat: { shape: 'Texts', flattened: true },
        Named: 'NamedTexts',
        Inners: 'Inners',
        Tags: 'Tags',
        FlatTags: { shape: 'Tags', flattened: true, locationName: 'Tag' },
      },
    },
    Inner: { type: 'structure', members: { Name: 'Text', Deeper: 'Inner' } },
    Inners: { type: 'list', member: 'Inner' },
    Texts: { type: 'list', member: 'Text' },
    NamedTexts: { type: 'list', member: { shape: 'Text', locationName: 'item' } },
    Tags: { type: 'map', key: 'Text', value: { shape: 'Text', locationName: 'Value' } },
    Text: { type: 'string' },
    Whole: { type: 'integer' },
    Fraction: { type: 'double' },
    Switch: { type: 'boolean' },
    Bytes: { type: 'blob' },
    Time: { type: 'timestamp' },
  },
};

const decoder = new QueryDecoder(model);
const encoder = new XmlEncoder(model);
const decode = (form: string): unknown => decoder.decode('All', formFields(form));

const forms: readonly (readonly [string, unknown])[] = [
  ['', {}],
  ['Action=X&Unknown=1', {}],
  ['Name=a+b%26c', { Name: 'a b&c' }],
  ['Name=100%', { Name: '100%' }],
  ['Count=12&Ratio=1.5&IsOn=true&Body=aGk%3D', { Count: 12, Ratio: 1.5, IsOn: true, Body: Buffer.from('hi') }],
  ['At=2026-11-21T05:00:00Z', { At: Date.UTC(2026, 10, 21, 5) }],
  ['Inner.Name=a&Inner.Deeper.Name=b', { Inner: { Name: 'a', Deeper: { Name: 'b' } } }],
  ['Plain.member.2=b&Plain.member.10=c&Plain.member.1=a', { Plain: ['a', 'b', 'c'] }],
  ['Flat.1=a&Flat.2=b', { Flat: ['a', 'b'] }],
  ['Named.item.1=a', { Named: ['a'] }],
  ['Inners.member.1.Name=a&Inners.member.2.Name=b', { Inners: [{ Name: 'a' }, { Name: 'b' }] }],
];

for (const [form, input] of forms) {
  test(`the form "${form}"`, () => assert.deepEqual(decode(form), input));
}

test('maps of a form have no prototype', () => {
  const { Tags, FlatTags } = decode(
    'Tags.entry.1.key=a&Tags.entry.1.Value=1&Tags.entry.2.key=__proto__&Tags.entry.2.Value=2&Tag.1.key=c&Tag.1.Value=3',
  ) as Record<string, Record<string, string>>;
  assert.deepEqual(Object.entries(Tags ?? {}), [
    ['a', '1'],
    ['__proto__', '2'],
  ]);
  assert.deepEqual(Object.entries(FlatTags ?? {}), [['c', '3']]);
});

test('what is of a wrong type, too deep or too much is refused', () => {
  const tooMany = Array.from({ length: 10_001 }, (_, index) => `Plain.member.${index + 1}=a`).join('&');
  for (const form of ['Count=a', 'Count=', 'Ratio=x', 'IsOn=maybe', 'At=never', `${'a.'.repeat(40)}b=1`, tooMany])
    assert.throws(() => decode(form), { code: 'SerializationException' }, form.slice(0, 40));
});

test('garbage is decoded or refused with an error of AWS', () => {
  const name = fc.constantFrom(
    'Name',
    'Count',
    'Inner',
    'Plain',
    'member',
    'Tags',
    'entry',
    'key',
    '1',
    '0',
    '.',
    '__proto__',
  );
  const field = fc
    .tuple(fc.array(name, { maxLength: 6 }), fc.string())
    .map(([parts, value]) => `${parts.join('.')}=${value}`);
  fc.assert(
    fc.property(fc.array(field, { maxLength: 10 }), (fields) => {
      try {
        decode(fields.join('&'));
      } catch (error) {
        assert.ok(error instanceof AwsError, String(error));
      }
    }),
  );
});

const answers: readonly (readonly [unknown, string])[] = [
  [{}, ''],
  [{ Name: undefined, Count: 0 }, '<Count>0</Count>\n'],
  [{ Name: `<&">\u0000\u0007'` }, "<Name>&lt;&amp;&quot;&gt;'</Name>\n"],
  [{ IsOn: false, Body: Buffer.from('hi') }, '<IsOn>false</IsOn>\n<Body>aGk=</Body>\n'],
  [{ At: Date.UTC(2026, 10, 21, 5) }, '<At>2026-11-21T05:00:00Z</At>\n'],
  [{ At: Date.UTC(2026, 10, 21, 5) + 5 }, '<At>2026-11-21T05:00:00.005Z</At>\n'],
  [{ Inner: { Name: 'a' } }, '<Inner>\n<Name>a</Name>\n</Inner>\n'],
  [{ Plain: ['a', 'b'] }, '<Plain>\n<member>a</member>\n<member>b</member>\n</Plain>\n'],
  [{ Plain: [] }, '<Plain>\n</Plain>\n'],
  [{ Flat: ['a', 'b'] }, '<Flat>a</Flat>\n<Flat>b</Flat>\n'],
  [{ Named: ['a'] }, '<Named>\n<item>a</item>\n</Named>\n'],
  [{ Tags: { '<': 'b' } }, '<Tags>\n<entry>\n<key>&lt;</key>\n<Value>b</Value>\n</entry>\n</Tags>\n'],
  [{ FlatTags: { a: 'b' } }, '<Tag>\n<key>a</key>\n<Value>b</Value>\n</Tag>\n'],
];

for (const [value, xml] of answers) {
  test(`the answer ${JSON.stringify(value)}`, () => assert.equal(encoder.members('All', value), xml));
}
