/** From an operation's output to the elements of the query protocol's XML, by its model. */
import { required, unreachable } from '../../../base/assert.ts';
import { shapeNameOf } from '../model.ts';
import type { Member, MemberTraits, ServiceModel } from '../model.ts';

export class XmlEncoder {
  readonly #model: ServiceModel;

  constructor(model: ServiceModel) {
    this.#model = model;
  }

  /** A structure's members, an element each. */
  members(structure: string, value: unknown): string {
    const shape = required(this.#model.shapes[structure], `the model has no shape ${structure}`);
    if (shape.type !== 'structure') return '';
    const fields = value as Readonly<Record<string, unknown>>;
    let text = '';
    for (const [name, member] of Object.entries(shape.members)) {
      const found = fields[name];
      if (found === undefined || found === null) continue;
      text += this.#element(traitsOf(member).locationName ?? name, member, found);
    }
    return text;
  }

  #element(name: string, member: Member, value: unknown): string {
    const shapeName = shapeNameOf(member);
    const shape = required(this.#model.shapes[shapeName], `the model has no shape ${shapeName}`);
    switch (shape.type) {
      case 'structure':
        return `<${name}>\n${this.members(shapeName, value)}</${name}>\n`;
      case 'list': {
        const isFlat = shape.flattened === true || traitsOf(member).flattened === true;
        const itemName = isFlat ? name : (traitsOf(shape.member).locationName ?? 'member');
        const items = (value as readonly unknown[]).map((item) => this.#element(itemName, shape.member, item)).join('');
        return isFlat ? items : `<${name}>\n${items}</${name}>\n`;
      }
      case 'map': {
        const isFlat = shape.flattened === true || traitsOf(member).flattened === true;
        const entryName = isFlat ? name : 'entry';
        const keyName = traitsOf(shape.key).locationName ?? 'key';
        const valueName = traitsOf(shape.value).locationName ?? 'value';
        const entries = Object.entries(value as object).map(
          ([key, item]) =>
            `<${entryName}>\n<${keyName}>${escapeXml(key)}</${keyName}>\n` +
            `${this.#element(valueName, shape.value, item)}</${entryName}>\n`,
        );
        return isFlat ? entries.join('') : `<${name}>\n${entries.join('')}</${name}>\n`;
      }
      case 'blob':
        return `<${name}>${Buffer.from(value as Uint8Array).toString('base64')}</${name}>\n`;
      case 'timestamp':
        return `<${name}>${new Date(value as number).toISOString().replace('.000Z', 'Z')}</${name}>\n`;
      case 'string':
      case 'boolean':
      case 'integer':
      case 'long':
      case 'float':
      case 'double':
        return `<${name}>${escapeXml(String(value))}</${name}>\n`;
      default:
        return unreachable(shape);
    }
  }
}

function traitsOf(member: Member): Partial<MemberTraits> {
  return typeof member === 'string' ? {} : member;
}

/** Also of control characters that XML cannot hold at all, which are dropped. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character).replaceAll(forbidden, '');
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// oxlint-disable-next-line no-control-regex -- these are just the ones to find
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
