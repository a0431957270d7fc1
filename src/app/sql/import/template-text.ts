/** A CloudFormation template as JSON: YAML's short forms of its functions become the long ones. */
import { parseDocument, isMap, isScalar, isSeq } from 'yaml';
import type { CollectionTag, ScalarTag } from 'yaml';
import { ImportError } from './definition.ts';

const functions = [
  'And',
  'Base64',
  'Cidr',
  'Equals',
  'FindInMap',
  'GetAZs',
  'GetAtt',
  'If',
  'ImportValue',
  'Join',
  'Length',
  'Not',
  'Or',
  'Select',
  'Split',
  'Sub',
  'ToJsonString',
  'Transform',
];

/** Errors: ImportError. */
export function parseTemplate(text: string): unknown {
  const document = parseDocument(text, { customTags: tags, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) throw new ImportError(`The YAML cannot be read: ${error.message.split('\n')[0] ?? ''}`);
  try {
    return document.toJS({ maxAliasCount: aliasCountMax });
  } catch (cause) {
    // Of an alias without its anchor, and of aliases that would grow without end.
    if (cause instanceof ReferenceError) throw new ImportError(`The YAML cannot be read: ${cause.message}`, { cause });
    throw cause;
  }
}

/** How often what an alias names may be copied. */
const aliasCountMax = 100;

const tags: (ScalarTag | CollectionTag)[] = [
  ...tagsFor('!Ref', 'Ref'),
  ...tagsFor('!Condition', 'Condition'),
  ...functions.flatMap((name) => tagsFor(`!${name}`, `Fn::${name}`)),
];

/** `!GetAtt a.b` is `{"Fn::GetAtt": ["a", "b"]}`; all others keep their value as it stands. */
function tagsFor(tag: string, name: string): (ScalarTag | CollectionTag)[] {
  const scalar: ScalarTag = {
    tag,
    resolve: (text) => ({ [name]: name === 'Fn::GetAtt' ? splitOnce(text) : text }),
  };
  const collection = (kind: 'map' | 'seq'): CollectionTag => ({
    tag,
    collection: kind,
    resolve: (value) => ({ [name]: isMap(value) || isSeq(value) || isScalar(value) ? value.toJSON() : value }),
  });
  return [scalar, collection('map'), collection('seq')];
}

function splitOnce(text: string): readonly string[] {
  const at = text.indexOf('.');
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
