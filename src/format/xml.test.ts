import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { parseXml, XmlError } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** An element as nested arrays, so that a case is a line. */
type Plain = readonly [name: string, text: string, ...children: Plain[]];

function plain({ name, text, children }: XmlElement): Plain {
  return [name, text, ...children.map((child) => plain(child))];
}

const documents: readonly { name: string; xml: string; root: Plain }[] = [
  { name: 'an empty element', xml: '<a/>', root: ['a', ''] },
  { name: 'text', xml: '<a>b c</a>', root: ['a', 'b c'] },
  { name: 'children', xml: '<a><b>1</b><c/></a>', root: ['a', '', ['b', '1'], ['c', '']] },
  { name: 'a declaration and white space', xml: '<?xml version="1.0"?>\n<a>\n</a>\n', root: ['a', '\n'] },
  { name: 'a byte order mark', xml: '\ufeff<a/>', root: ['a', ''] },
  { name: 'the entities there are', xml: '<a>&lt;&gt;&amp;&quot;&apos;</a>', root: ['a', '<>&"\''] },
  { name: 'characters by number', xml: '<a>&#65;&#x1F600;&#13;</a>', root: ['a', 'A\u{1f600}\r'] },
  { name: 'a control character by number', xml: '<a>&#x1;</a>', root: ['a', '\u0001'] },
  { name: 'CDATA', xml: '<a><![CDATA[<b>&amp;]]></a>', root: ['a', '<b>&amp;'] },
  { name: 'a comment within text', xml: '<a>b<!-- c -->d</a>', root: ['a', 'bd'] },
  { name: 'ends of lines', xml: '<a>b\r\nc\rd</a>', root: ['a', 'b\nc\nd'] },
  { name: 'a prefix', xml: '<x:a xmlns:x="u"><x:b/></x:a>', root: ['a', '', ['b', '']] },
];

for (const { name, xml, root } of documents) {
  test(`read: ${name}`, () => {
    assert.deepEqual(plain(parseXml(xml)), root);
  });
}

test('namespaces: the default, a prefix, one redeclared within', () => {
  const root = parseXml('<a xmlns="one" xmlns:p="two"><p:b/><c xmlns=""><d/></c></a>');
  const [b, c] = root.children;
  assert.deepEqual([root.namespace, b?.namespace, c?.namespace, c?.children[0]?.namespace], ['one', 'two', '', '']);
});

test('attributes, and no declarations among them', () => {
  const { attributes } = parseXml(`<a x='1' xsi:type="b &amp; c" xmlns:xsi="u"/>`);
  assert.deepEqual(
    [...attributes],
    [
      ['x', '1'],
      ['xsi:type', 'b & c'],
    ],
  );
});

const refused: readonly { name: string; xml: string }[] = [
  { name: 'nothing', xml: '' },
  { name: 'no element', xml: '<?xml version="1.0"?>' },
  { name: 'text alone', xml: 'abc' },
  { name: 'text after the root', xml: '<a/>b' },
  { name: 'two roots', xml: '<a/><b/>' },
  { name: 'no end', xml: '<a><b></b>' },
  { name: 'another end', xml: '<a></b>' },
  { name: 'an end too many', xml: '<a/></a>' },
  { name: 'crossing elements', xml: '<a><b></a></b>' },
  { name: 'a tag cut short', xml: '<a' },
  { name: 'an attribute without quotes', xml: '<a b=c/>' },
  { name: 'an attribute without a value', xml: '<a b/>' },
  { name: 'an attribute twice', xml: '<a b="1" b="2"/>' },
  { name: 'attributes without a space between', xml: '<a b="1"c="2"/>' },
  { name: 'an attribute with markup', xml: '<a b="<"/>' },
  { name: 'a document type', xml: '<!DOCTYPE a><a/>' },
  { name: 'an entity of its own', xml: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' },
  { name: 'an entity that is not known', xml: '<a>&nbsp;</a>' },
  { name: 'an entity named as a member of every object', xml: '<a>&constructor;</a>' },
  { name: 'an ampersand alone', xml: '<a>b & c</a>' },
  { name: 'a character that cannot be', xml: '<a>&#xD800;</a>' },
  { name: 'the character zero', xml: '<a>&#0;</a>' },
  { name: 'a control character', xml: '<a>\u0001</a>' },
  { name: 'half a character', xml: '<a>\ud800</a>' },
  { name: 'a prefix that is not declared', xml: '<x:a/>' },
  { name: 'an open comment', xml: '<a><!-- b</a>' },
  { name: 'an open CDATA section', xml: '<a><![CDATA[b</a>' },
  { name: 'CDATA outside', xml: '<![CDATA[a]]><b/>' },
  { name: 'the end of CDATA in text', xml: '<a>]]></a>' },
];

for (const { name, xml } of refused) {
  test(`refused: ${name}`, () => {
    assert.throws(() => parseXml(xml), XmlError);
  });
}

test('nesting and counts are bounded', () => {
  const limits = { depthMax: 3, nodesMax: 5 };
  assert.equal(parseXml('<a><a><a/></a></a>', limits).name, 'a');
  assert.throws(() => parseXml('<a><a><a><a/></a></a></a>', limits), /too deep/);
  assert.equal(parseXml('<a><b/><b/><b/><b/></a>', limits).children.length, 4);
  assert.throws(() => parseXml('<a><b/><b/><b/><b/><b/></a>', limits), /too many/);
  assert.throws(() => parseXml('<a b="1" c="1" d="1" e="1" f="1"/>', limits), /too many/);
});

const text = fc.string({ unit: 'grapheme' }).filter((value) => value.isWellFormed());
interface Node {
  readonly name: string;
  readonly text: string;
  readonly children: readonly Node[];
}

const tree = fc.letrec<{ node: Node; leaves: readonly Node[] }>((tie) => ({
  leaves: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('node'), { maxLength: 3 })),
  node: fc.record({
    name: fc.stringMatching(/^[a-z][a-z0-9_.-]{0,5}$/),
    text,
    children: tie('leaves'),
  }),
})).node;

function write({ name, text: content, children }: Node): string {
  const escaped = content.replaceAll(/[^ -%'-;=?-~]/gu, (character) => `&#${character.codePointAt(0)};`);
  return `<${name}>${escaped}${children.map((child) => write(child)).join('')}</${name}>`;
}

function shape(node: Node): Plain {
  return [node.name, node.text, ...node.children.map((child) => shape(child))];
}

test('what is written is read', () => {
  fc.assert(
    fc.property(tree, (node) => {
      assert.deepEqual(plain(parseXml(write(node))), shape(node));
    }),
  );
});

test('garbage is refused or read, and never anything else', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '/',
    'a',
    '&',
    ';',
    '"',
    "'",
    '=',
    ' ',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '#x',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      try {
        parseXml(parts.join(''));
      } catch (error) {
        assert.ok(error instanceof XmlError);
      }
    }),
    { numRuns: 1000 },
  );
});
