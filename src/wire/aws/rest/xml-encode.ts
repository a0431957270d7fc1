/** From an output to an XML document, by the model: without spaces between elements, as S3 writes it. */
import { required } from '../../../base/assert.ts';
import { escapeXml } from '../codec/xml-encode.ts';
import { shapeNameOf } from '../model.ts';
import type { Member, ServiceModel, Shape, StructureShape } from '../model.ts';
import { isScalar, timestampFormatOf, writeScalar } from './text-values.ts';
import { elementName, traitsOf } from './xml-decode.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

export class RestXmlEncoder {
  readonly #model: ServiceModel;
  readonly #namespace: string;

  constructor(model: ServiceModel) {
    this.#model = model;
    this.#namespace = model.xmlNamespace === undefined ? '' : ` xmlns="${escapeXml(model.xmlNamespace)}"`;
  }

  /** The members of a structure that have no other place, in a root of that name. */
  document(root: string, structure: string, value: unknown): string {
    const shape = this.#shape(structure) as StructureShape;
    return `${declaration}<${root}${this.#namespace}>${this.#members(shape, value)}</${root}>`;
  }

  textDocument(root: string, text: string): string {
    return `${declaration}<${root}${this.#namespace}>${escapeText(text)}</${root}>`;
  }

  #shape(name: string): Shape {
    return required(this.#model.shapes[name], `the model has no shape ${name}`);
  }

  #members(shape: StructureShape, value: unknown): string {
    const fields = value as Readonly<Record<string, unknown>>;
    let text = '';
    for (const name in shape.members) {
      const found = fields[name];
      const member = shape.members[name];
      if (found === undefined || found === null || member === undefined) continue;
      const traits = traitsOf(member);
      if (traits.location === undefined && traits.xmlAttribute !== true) text += this.#member(name, member, found);
    }
    return text;
  }

  #member(name: string, member: Member, value: unknown): string {
    const shape = this.#shape(shapeNameOf(member));
    if (shape.type !== 'list') return this.#element(elementName(name, member, undefined), member, shape, value);
    const isFlat = shape.flattened === true || traitsOf(member).flattened === true;
    const itemName = isFlat
      ? elementName(name, member, shape.member)
      : (traitsOf(shape.member).locationName ?? 'member');
    const itemShape = this.#shape(shapeNameOf(shape.member));
    let items = '';
    for (const item of value as readonly unknown[]) items += this.#element(itemName, shape.member, itemShape, item);
    const outer = elementName(name, member, undefined);
    return isFlat ? items : `<${outer}>${items}</${outer}>`;
  }

  #element(name: string, member: Member, shape: Shape, value: unknown): string {
    if (shape.type === 'structure')
      return `<${name}${attributes(shape, value)}>${this.#members(shape, value)}</${name}>`;
    if (!isScalar(shape)) throw new Error(`${name}: a ${shape.type} within a list has no form in S3's documents`);
    return `<${name}>${escapeText(writeScalar(shape, value, timestampFormatOf(member, 'iso8601')))}</${name}>`;
  }
}

function attributes(shape: StructureShape, value: unknown): string {
  const { xmlNamespace } = shape;
  if (xmlNamespace === undefined) return '';
  let text = ` xmlns:${xmlNamespace.prefix}="${escapeXml(xmlNamespace.uri)}"`;
  const fields = value as Readonly<Record<string, unknown>>;
  for (const [name, member] of Object.entries(shape.members)) {
    const traits = traitsOf(member);
    const found = fields[name];
    if (traits.xmlAttribute !== true || typeof found !== 'string') continue;
    text += ` ${traits.locationName ?? name}="${escapeText(found)}"`;
  }
  return text;
}

export interface ErrorDocument {
  readonly code: string;
  readonly message: string;
  /** Texts, numbers and booleans; an error of S3 has nothing else. */
  readonly members: Readonly<Record<string, unknown>>;
  readonly requestId: string;
  readonly hostId: string;
}

export function errorDocument({ code, message, members, requestId, hostId }: ErrorDocument): string {
  let text = `${declaration}<Error><Code>${escapeText(code)}</Code>`;
  if (message !== '') text += `<Message>${escapeText(message)}</Message>`;
  for (const [name, value] of Object.entries(members)) {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') continue;
    text += `<${name}>${escapeText(String(value))}</${name}>`;
  }
  return `${text}<RequestId>${requestId}</RequestId><HostId>${escapeText(hostId)}</HostId></Error>`;
}

/**
 * Keys may hold any character. AWS writes those that XML cannot hold as references all the same, which some readers take and
 * others refuse; clients ask for url encoding where that matters.
 */
function escapeText(text: string): string {
  if (!special.test(text)) return text;
  return text.replaceAll(specials, (character) => escapes[character] ?? reference(character));
}

function reference(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16)};`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

// oxlint-disable-next-line no-control-regex -- these are just the ones to find
const special = /[&<>"\u0000-\u0008\u000b-\u001f\ufffe\uffff]/;
const specials = new RegExp(special, 'g');
