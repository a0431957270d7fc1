/**
 * From parsed JSON or CBOR to an operation's input: types are checked and converted, unknown members dropped, null is the
 * same as absent. Wrong types are answered in the words of AWS's own parser. Constraints are the validator's.
 */
import { required, unreachable } from '../../../base/assert.ts';
import { shapeNameOf } from '../model.ts';
import type { Member, ServiceModel, Shape, StructureShape } from '../model.ts';
import { SerializationError } from './serialization-error.ts';

/** How a format carries what JSON has no type for. */
export interface ScalarDecoders {
  readonly blob: (value: unknown) => Uint8Array;
  /** To whole milliseconds since the epoch. */
  readonly timestamp: (value: unknown) => number;
  readonly number: (value: unknown, type: NumberType) => number;
}

export type NumberType = 'Integer' | 'Long' | 'Float' | 'Double';

type Decode = (value: unknown) => unknown;

/** Shapes that contain themselves could be nested as deep as a body is long. */
const depthMax = 100;

const numberTypes = { integer: 'Integer', long: 'Long', float: 'Float', double: 'Double' } as const;

export class ShapeDecoder {
  readonly #model: ServiceModel;
  readonly #scalars: ScalarDecoders;
  readonly #decoders = new Map<string, Decode>();
  #depth = 0;

  constructor(model: ServiceModel, scalars: ScalarDecoders) {
    this.#model = model;
    this.#scalars = scalars;
  }

  /** The input of a structure from a parsed body. Throws SerializationError. */
  decode(structure: string, value: unknown): unknown {
    this.#depth = 0;
    return this.#decoder(structure)(value);
  }

  #decoder(name: string): Decode {
    const known = this.#decoders.get(name);
    if (known !== undefined) return known;
    const shape = required(this.#model.shapes[name], `the model has no shape ${name}`);
    const decode = this.#compile(shape);
    this.#decoders.set(name, decode);
    return decode;
  }

  /** Shapes may contain themselves, so members are compiled when the first value arrives. */
  #lazily(member: Member): Decode {
    const name = shapeNameOf(member);
    let decode: Decode | undefined;
    return (value) => {
      decode ??= this.#decoder(name);
      return decode(value);
    };
  }

  #compile(shape: Shape): Decode {
    switch (shape.type) {
      case 'structure':
        return this.#structure(shape);
      case 'list':
        return this.#list(this.#lazily(shape.member));
      case 'map':
        return this.#map(this.#lazily(shape.value));
      case 'string':
        return decodeString;
      case 'boolean':
        return decodeBoolean;
      case 'blob':
        return this.#scalars.blob;
      case 'timestamp':
        return this.#scalars.timestamp;
      case 'integer':
      case 'long':
      case 'float':
      case 'double': {
        const type = numberTypes[shape.type];
        const { number } = this.#scalars;
        return (value) => number(value, type);
      }
      default:
        return unreachable(shape);
    }
  }

  #structure(shape: StructureShape): Decode {
    const members = Object.entries(shape.members).map(([name, member]) => ({ name, decode: this.#lazily(member) }));
    return (value) => {
      if (Array.isArray(value)) throw new SerializationError('Start of list found where not expected');
      if (!isFields(value)) throw new SerializationError('Expected null');
      this.#enter();
      const decoded: Record<string, unknown> = {};
      for (const { name, decode } of members) {
        const found = Object.hasOwn(value, name) ? value[name] : undefined;
        if (found !== undefined && found !== null) decoded[name] = decode(found);
      }
      this.#depth -= 1;
      return decoded;
    };
  }

  #list(decodeItem: Decode): Decode {
    return (value) => {
      if (!Array.isArray(value)) {
        if (isFields(value)) throw new SerializationError('Start of structure or map found where not expected.');
        throw new SerializationError('Expected list or null');
      }
      this.#enter();
      // A null among the items stays, and is the validator's to refuse.
      const decoded = value.map((item: unknown) => (item === null ? null : decodeItem(item)));
      this.#depth -= 1;
      return decoded;
    };
  }

  #map(decodeItem: Decode): Decode {
    return (value) => {
      if (Array.isArray(value)) throw new SerializationError('Start of list found where not expected');
      if (!isFields(value)) throw new SerializationError('Expected map or null');
      this.#enter();
      // Keys are the caller's, so no name may reach a prototype.
      const decoded = Object.create(null) as Record<string, unknown>;
      for (const key of Object.keys(value)) {
        const item = value[key];
        decoded[key] = item === null ? null : decodeItem(item);
      }
      this.#depth -= 1;
      return decoded;
    };
  }

  #enter(): void {
    this.#depth += 1;
    if (this.#depth > depthMax) throw new SerializationError('');
  }
}

export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array);
}

/** Throws what AWS answers to a value of a wrong type: `target` is such as `an String` or `a Blob`. */
export function refuse(value: unknown, target: string): never {
  if (Array.isArray(value)) throw new SerializationError('Start of list found where not expected');
  if (typeof value === 'object' && !(value instanceof Uint8Array))
    throw new SerializationError('Start of structure or map found where not expected.');
  throw new SerializationError(`class ${javaClassOf(value)} can not be converted to ${target}`);
}

function javaClassOf(value: unknown): string {
  if (typeof value === 'boolean') return 'java.lang.Boolean';
  if (typeof value === 'string') return 'java.lang.String';
  if (value instanceof Uint8Array) return 'java.nio.HeapByteBuffer';
  return 'com.amazon.coral.value.json.numbers.TruncatingBigNumber';
}

function decodeString(value: unknown): string {
  return typeof value === 'string' ? value : refuse(value, 'an String');
}

const booleanTexts: ReadonlyMap<string, boolean> = new Map([
  ['TRUE', true],
  ['YES', true],
  ['1', true],
  ['FALSE', false],
  ['NO', false],
  ['0', false],
]);

/** AWS reads some texts as booleans, and fractions (but not whole numbers) too. */
function decodeBoolean(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number' && !Number.isInteger(value)) return true;
  if (typeof value !== 'string') return refuse(value, 'an Boolean');
  const text = value.toUpperCase();
  const found = booleanTexts.get(text);
  if (found === undefined) throw new SerializationError(`'${text}' can not be converted to an Boolean`);
  return found;
}
