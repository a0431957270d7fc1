/**
 * From an XML document to a structure, by the model and as strictly as S3's schema: an element that is not known, missing, given
 * twice or of a wrong type makes the whole document MalformedXML. A document may leave its namespace away.
 */
import { required } from '../../../base/assert.ts';
import { parseXml, XmlError } from '../../../format/xml.ts';
import type { XmlElement } from '../../../format/xml.ts';
import { shapeNameOf } from '../model.ts';
import type { ListShape, Member, MemberTraits, ServiceModel, Shape, StructureShape } from '../model.ts';
import type { RestRules } from '../service.ts';
import { malformedXml } from './rest-errors.ts';
import { isScalar, readScalar } from './text-values.ts';

export class XmlDecoder {
  readonly #model: ServiceModel;
  readonly #rules: RestRules;
  readonly #byElement = new Map<StructureShape, ReadonlyMap<string, ElementMember>>();

  constructor(model: ServiceModel, rules: RestRules = {}) {
    this.#model = model;
    this.#rules = rules;
  }

  /** The structure in a document whose root has that name. */
  decode(structure: string, rootName: string, document: Uint8Array): unknown {
    const root = parse(document);
    if (root.name !== rootName || !this.#isOwn(root)) throw malformedXml();
    return this.#structure(this.#shape(structure) as StructureShape, root);
  }

  #isOwn(element: XmlElement): boolean {
    return element.namespace === '' || element.namespace === this.#model.xmlNamespace;
  }

  #shape(name: string): Shape {
    return required(this.#model.shapes[name], `the model has no shape ${name}`);
  }

  #value(member: Member, element: XmlElement): unknown {
    const shapeName = shapeNameOf(member);
    const shape = this.#shape(shapeName);
    if (shape.type === 'structure') return this.#structure(shape, element);
    if (shape.type === 'list') return this.#wrappedList(shape, element);
    if (!isScalar(shape) || element.children.length > 0) throw malformedXml();
    const value = readScalar(shape, element.text);
    if (value !== undefined) return value;
    const fault = { shape: shapeName, location: 'body', locationName: element.name, value: element.text } as const;
    throw this.#rules.invalidValue?.(fault) ?? malformedXml();
  }

  #structure(shape: StructureShape, element: XmlElement): unknown {
    const members = this.#membersOf(shape);
    const decoded: Record<string, unknown> = {};
    if (element.text.trim() !== '') throw malformedXml();
    for (const child of element.children) {
      const member = this.#isOwn(child) ? members.get(child.name) : undefined;
      if (member === undefined) throw malformedXml();
      const { name, traits, items } = member;
      if (items !== undefined) {
        const list = (decoded[name] ??= []) as unknown[];
        list.push(this.#value(items, child));
      } else {
        if (Object.hasOwn(decoded, name)) throw malformedXml();
        decoded[name] = this.#value(traits, child);
      }
    }
    for (const [name, member] of Object.entries(shape.members)) {
      if (typeof member !== 'object' || member.xmlAttribute !== true) continue;
      const value = element.attributes.get(member.locationName ?? name);
      if (value !== undefined) decoded[name] = value;
    }
    if ((shape.required ?? []).some((name) => decoded[name] === undefined)) throw malformedXml();
    return decoded;
  }

  #wrappedList(shape: ListShape, element: XmlElement): unknown {
    const itemName = traitsOf(shape.member).locationName ?? 'member';
    return element.children.map((child) => {
      if (child.name !== itemName) throw malformedXml();
      return this.#value(shape.member, child);
    });
  }

  #membersOf(shape: StructureShape): ReadonlyMap<string, ElementMember> {
    const known = this.#byElement.get(shape);
    if (known !== undefined) return known;
    const members = new Map<string, ElementMember>();
    for (const [name, member] of Object.entries(shape.members)) {
      const traits = traitsOf(member);
      if (traits.location !== undefined || traits.xmlAttribute === true) continue;
      const list = this.#shape(shapeNameOf(member));
      const isFlat = list.type === 'list' && (list.flattened === true || traits.flattened === true);
      const items = isFlat ? list.member : undefined;
      members.set(elementName(name, member, items), { name, traits: member, items });
    }
    this.#byElement.set(shape, members);
    return members;
  }
}

interface ElementMember {
  readonly name: string;
  readonly traits: Member;
  /** Of a flat list: each of its elements is one item. */
  readonly items: Member | undefined;
}

export function elementName(name: string, member: Member, items: Member | undefined): string {
  return traitsOf(member).locationName ?? (items === undefined ? undefined : traitsOf(items).locationName) ?? name;
}

export function traitsOf(member: Member): Partial<MemberTraits> {
  return typeof member === 'string' ? {} : member;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parse(document: Uint8Array): XmlElement {
  try {
    return parseXml(utf8.decode(document));
  } catch (cause) {
    if (cause instanceof XmlError || cause instanceof TypeError) throw malformedXml(cause);
    throw cause;
  }
}
