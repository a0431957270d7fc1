/** From an operation's output to JSON text, by its model: members in the model's order, absent ones left out. */
import { required, unreachable } from '../../../base/assert.ts';
import { shapeNameOf } from '../model.ts';
import type { Member, ServiceModel, Shape, StructureShape } from '../model.ts';

type Encode = (value: unknown) => string;

export class JsonEncoder {
  readonly #model: ServiceModel;
  readonly #encoders = new Map<string, Encode>();

  constructor(model: ServiceModel) {
    this.#model = model;
  }

  encode(shape: string, value: unknown): string {
    return this.#encoder(shape)(value);
  }

  #encoder(name: string): Encode {
    const known = this.#encoders.get(name);
    if (known !== undefined) return known;
    const encode = this.#compile(required(this.#model.shapes[name], `the model has no shape ${name}`));
    this.#encoders.set(name, encode);
    return encode;
  }

  #lazily(member: Member): Encode {
    const name = shapeNameOf(member);
    let encode: Encode | undefined;
    return (value) => {
      encode ??= this.#encoder(name);
      return encode(value);
    };
  }

  #compile(shape: Shape): Encode {
    switch (shape.type) {
      case 'structure':
        return this.#structure(shape);
      case 'list': {
        const encodeItem = this.#lazily(shape.member);
        return (value) => `[${(value as readonly unknown[]).map((item) => encodeItem(item)).join(',')}]`;
      }
      case 'map': {
        const encodeItem = this.#lazily(shape.value);
        return (value) => {
          const entries = Object.entries(value as object);
          return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${encodeItem(item)}`).join(',')}}`;
        };
      }
      case 'blob':
        return (value) => `"${asBuffer(value as Uint8Array).toString('base64')}"`;
      case 'timestamp':
        return (value) => String((value as number) / 1000);
      case 'float':
      case 'double':
        // JSON has no such numbers; AWS sends them as text.
        return (value) => (Number.isFinite(value) ? JSON.stringify(value) : JSON.stringify(String(value)));
      case 'string':
      case 'boolean':
      case 'integer':
      case 'long':
        return (value) => JSON.stringify(value);
      default:
        return unreachable(shape);
    }
  }

  #structure(shape: StructureShape): Encode {
    const members = Object.entries(shape.members).map(([name, member]) => ({
      name,
      head: `${JSON.stringify(name)}:`,
      encode: this.#lazily(member),
    }));
    return (value) => {
      const fields = value as Readonly<Record<string, unknown>>;
      let text = '{';
      for (const { name, head, encode } of members) {
        const found = fields[name];
        if (found === undefined || found === null) continue;
        text += text === '{' ? head + encode(found) : `,${head}${encode(found)}`;
      }
      return `${text}}`;
    };
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
