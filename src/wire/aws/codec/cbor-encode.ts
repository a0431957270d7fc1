/** From an operation's output to AWS's CBOR, by its model. */
import { required, unreachable } from '../../../base/assert.ts';
import { CborWriter } from '../../../format/cbor-writer.ts';
import { shapeNameOf } from '../model.ts';
import type { Member, ServiceModel, Shape, StructureShape } from '../model.ts';
import { epochTag } from './cbor-scalars.ts';

type Encode = (writer: CborWriter, value: unknown) => void;

export class CborEncoder {
  readonly #model: ServiceModel;
  readonly #encoders = new Map<string, Encode>();

  constructor(model: ServiceModel) {
    this.#model = model;
  }

  encode(shape: string, value: unknown): Buffer {
    const writer = new CborWriter();
    this.#encoder(shape)(writer, value);
    return writer.finish();
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
    return (writer, value) => {
      encode ??= this.#encoder(name);
      encode(writer, value);
    };
  }

  #compile(shape: Shape): Encode {
    switch (shape.type) {
      case 'structure':
        return this.#structure(shape);
      case 'list': {
        const encodeItem = this.#lazily(shape.member);
        return (writer, value) => {
          writer.openList();
          for (const item of value as readonly unknown[]) encodeItem(writer, item);
          writer.close();
        };
      }
      case 'map': {
        const encodeItem = this.#lazily(shape.value);
        return (writer, value) => {
          writer.openMap();
          for (const [key, item] of Object.entries(value as object)) {
            writer.text(key);
            encodeItem(writer, item);
          }
          writer.close();
        };
      }
      case 'string':
      case 'blob':
      case 'boolean':
      case 'integer':
      case 'long':
      case 'float':
      case 'double':
      case 'timestamp':
        return encodeScalar(shape.type);
      default:
        return unreachable(shape);
    }
  }

  #structure(shape: StructureShape): Encode {
    const members = Object.entries(shape.members).map(([name, member]) => ({ name, encode: this.#lazily(member) }));
    return (writer, value) => {
      const fields = value as Readonly<Record<string, unknown>>;
      writer.openMap();
      for (const { name, encode } of members) {
        const found = fields[name];
        if (found === undefined || found === null) continue;
        writer.text(name);
        encode(writer, found);
      }
      writer.close();
    };
  }
}

function encodeScalar(type: Exclude<Shape['type'], 'structure' | 'list' | 'map'>): Encode {
  switch (type) {
    case 'blob':
      return (writer, value) => writer.bytes(value as Uint8Array);
    case 'timestamp':
      return (writer, value) => {
        writer.tag(epochTag);
        writer.number(value as number);
      };
    case 'boolean':
      return (writer, value) => writer.boolean(value as boolean);
    case 'float':
    case 'double':
      return (writer, value) => writer.double(value as number);
    case 'integer':
    case 'long':
      return (writer, value) => writer.number(value as number);
    case 'string':
      return (writer, value) => writer.text(value as string);
    default:
      return unreachable(type);
  }
}
