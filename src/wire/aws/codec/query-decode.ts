/**
 * From a form to an operation's input: `Tags.member.1.Key=a` is the Key of the first of Tags, `Attributes.entry.1.key=a`
 * the first key of a map. The fields are sorted into a tree first, which is then read by the model.
 */
import { required, unreachable } from '../../../base/assert.ts';
import { shapeNameOf } from '../model.ts';
import type { ListShape, MapShape, Member, MemberTraits, ScalarShape, ServiceModel } from '../model.ts';
import { SerializationError } from './serialization-error.ts';

interface Node {
  value: string | undefined;
  readonly children: Map<string, Node>;
}

/** Of the parts of one name; no AWS model goes so deep. */
const depthMax = 32;

/** Fields of one form; more are refused, as every part of their names takes memory. */
const fieldsMax = 10_000;

export class QueryDecoder {
  readonly #model: ServiceModel;

  constructor(model: ServiceModel) {
    this.#model = model;
  }

  decode(structure: string, fields: readonly (readonly [string, string])[]): unknown {
    return this.#structure(structure, treeOf(fields));
  }

  #structure(name: string, node: Node): unknown {
    const shape = required(this.#model.shapes[name], `the model has no shape ${name}`);
    if (shape.type !== 'structure') throw new SerializationError('');
    const decoded: Record<string, unknown> = {};
    for (const [memberName, member] of Object.entries(shape.members)) {
      const traits = traitsOf(member);
      const child = node.children.get(traits.queryName ?? traits.locationName ?? memberName);
      if (child !== undefined) decoded[memberName] = this.#member(member, child);
    }
    return decoded;
  }

  #member(member: Member, node: Node): unknown {
    const name = shapeNameOf(member);
    const shape = required(this.#model.shapes[name], `the model has no shape ${name}`);
    switch (shape.type) {
      case 'structure':
        return this.#structure(name, node);
      case 'list':
        return this.#list(shape, member, node);
      case 'map':
        return this.#map(shape, member, node);
      case 'string':
      case 'blob':
      case 'boolean':
      case 'integer':
      case 'long':
      case 'float':
      case 'double':
      case 'timestamp':
        return scalar(shape, node.value ?? '');
      default:
        return unreachable(shape);
    }
  }

  #list(shape: ListShape, member: Member, node: Node): unknown {
    const isFlat = shape.flattened === true || traitsOf(member).flattened === true;
    const items = isFlat ? node : node.children.get(traitsOf(shape.member).locationName ?? 'member');
    return numbered(items).map((item) => this.#member(shape.member, item));
  }

  #map(shape: MapShape, member: Member, node: Node): unknown {
    const isFlat = shape.flattened === true || traitsOf(member).flattened === true;
    const decoded = Object.create(null) as Record<string, unknown>;
    for (const entry of numbered(isFlat ? node : node.children.get('entry'))) {
      const key = entry.children.get(traitsOf(shape.key).locationName ?? 'key')?.value ?? '';
      const value = entry.children.get(traitsOf(shape.value).locationName ?? 'value');
      decoded[key] = value === undefined ? null : this.#member(shape.value, value);
    }
    return decoded;
  }
}

function treeOf(fields: readonly (readonly [string, string])[]): Node {
  if (fields.length > fieldsMax) throw new SerializationError('');
  const root: Node = { value: undefined, children: new Map() };
  for (const [name, value] of fields) {
    const parts = name.split('.', depthMax + 1);
    if (parts.length > depthMax) throw new SerializationError('');
    let node = root;
    for (const part of parts) {
      let child = node.children.get(part);
      if (child === undefined) {
        child = { value: undefined, children: new Map() };
        node.children.set(part, child);
      }
      node = child;
    }
    node.value = value;
  }
  return root;
}

/** Children whose names are numbers, in their order. */
function numbered(node: Node | undefined): readonly Node[] {
  if (node === undefined) return [];
  const found = [...node.children].filter(([name]) => /^\d{1,9}$/.test(name));
  return found.toSorted(([one], [other]) => Number(one) - Number(other)).map(([, child]) => child);
}

function scalar(shape: ScalarShape, text: string): unknown {
  switch (shape.type) {
    case 'integer':
    case 'long':
    case 'float':
    case 'double': {
      const value = Number(text);
      if (text.trim() === '' || Number.isNaN(value)) throw new SerializationError('');
      return shape.type === 'integer' || shape.type === 'long' ? Math.trunc(value) : value;
    }
    case 'boolean':
      if (text !== 'true' && text !== 'false') throw new SerializationError('');
      return text === 'true';
    case 'blob':
      return Buffer.from(text, 'base64');
    case 'timestamp': {
      const timeMs = Date.parse(text);
      if (Number.isNaN(timeMs)) throw new SerializationError('');
      return timeMs;
    }
    case 'string':
      return text;
    default:
      return unreachable(shape);
  }
}

function traitsOf(member: Member): Partial<MemberTraits> {
  return typeof member === 'string' ? {} : member;
}
