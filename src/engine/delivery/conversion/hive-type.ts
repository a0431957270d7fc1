/** Hive's names of types, such as `array<struct<a:int,b:decimal(10,2)>>`, as a Glue table has them. */
import type { ColumnField, ColumnType, PlainType } from '../../../format/columnar/column-type.ts';

export class HiveTypeError extends Error {
  override readonly name = 'HiveTypeError';
}

/** Deeper types are refused; columns and readers go down them level by level. */
export const typeDepthMax = 32;

const plainTypes = new Map<string, PlainType['kind']>([
  ['boolean', 'boolean'],
  ['tinyint', 'tinyint'],
  ['smallint', 'smallint'],
  ['int', 'int'],
  ['integer', 'int'],
  ['bigint', 'bigint'],
  ['long', 'bigint'],
  ['float', 'float'],
  ['double', 'double'],
  ['double precision', 'double'],
  ['string', 'string'],
  ['binary', 'binary'],
  ['date', 'date'],
  ['timestamp', 'timestamp'],
]);

const lengthMax = { char: 255, varchar: 65_535 } as const;
const precisionMax = 38;

/** Errors: HiveTypeError. */
export function parseHiveType(text: string): ColumnType {
  const parser = new Parser(text);
  const type = parser.type(1);
  parser.end();
  return type;
}

class Parser {
  readonly #text: string;
  #position = 0;

  constructor(text: string) {
    this.#text = text;
  }

  type(depth: number): ColumnType {
    if (depth > typeDepthMax) throw this.#error(`nests deeper than ${typeDepthMax} levels`);
    const name = this.#until(/[<>(),:]/)
      .toLowerCase()
      .replaceAll(/\s+/g, ' ');
    switch (name) {
      case 'array': {
        const [element] = this.#parameters(1, depth);
        if (element !== undefined) return { kind: 'array', element };
        break;
      }
      case 'map':
        return this.#map(depth);
      case 'struct':
        return { kind: 'struct', fields: this.#fields(depth) };
      case 'char':
      case 'varchar': {
        const [length = 0] = this.#numbers(1);
        if (length < 1 || length > lengthMax[name])
          throw this.#error(`a ${name} has 1 to ${lengthMax[name]} characters`);
        return { kind: name, length };
      }
      case 'decimal':
      case 'numeric':
        return this.#decimal();
      default: {
        const kind = plainTypes.get(name);
        if (kind !== undefined) return { kind };
      }
    }
    throw this.#error(`'${name}' is not supported`);
  }

  end(): void {
    if (this.#text.slice(this.#position).trim() !== '') throw this.#error('has more behind its end');
  }

  #map(depth: number): ColumnType {
    const [key, value] = this.#parameters(2, depth);
    if (key === undefined || value === undefined) throw this.#error('a map has a key and a value');
    if (key.kind === 'struct' || key.kind === 'array' || key.kind === 'map')
      throw this.#error('the key of a map is a primitive type');
    return { kind: 'map', key, value };
  }

  #decimal(): ColumnType {
    const [precision = 10, scale = 0] = this.#text[this.#position] === '(' ? this.#numbers(2) : [];
    if (precision < 1 || precision > precisionMax || scale > precision)
      throw this.#error(`a decimal has 1 to ${precisionMax} digits, and no more behind its point`);
    return { kind: 'decimal', precision, scale };
  }

  #parameters(count: number, depth: number): ColumnType[] {
    this.#expect('<');
    const types: ColumnType[] = [];
    while (types.length < count) {
      if (types.length > 0) this.#expect(',');
      types.push(this.type(depth + 1));
    }
    this.#expect('>');
    return types;
  }

  #fields(depth: number): ColumnField[] {
    const fields: ColumnField[] = [];
    const names = new Set<string>();
    this.#expect('<');
    do {
      const name = this.#fieldName();
      this.#expect(':');
      if (name === '' || names.has(name.toLowerCase())) throw this.#error(`has no or two fields '${name}'`);
      names.add(name.toLowerCase());
      fields.push({ name, type: this.type(depth + 1) });
    } while (this.#takes(','));
    this.#expect('>');
    return fields;
  }

  /** Between backticks it may have any characters, a backtick twice. */
  #fieldName(): string {
    if (!this.#takes('`')) return this.#until(/[:<>,]/);
    let name = '';
    do {
      name += (name === '' ? '' : '`') + this.#textTo('`');
      this.#expect('`');
    } while (this.#text[this.#position] === '`' && this.#takes('`'));
    return name;
  }

  #textTo(character: string): string {
    const end = this.#text.indexOf(character, this.#position);
    if (end < 0) throw this.#error(`'${character}' is missing`);
    const part = this.#text.slice(this.#position, end);
    this.#position = end;
    return part;
  }

  #numbers(countMax: number): number[] {
    this.#expect('(');
    const numbers: number[] = [];
    do {
      const text = this.#until(/[,)]/);
      if (!/^\d{1,5}$/.test(text)) throw this.#error(`'${text}' is no length`);
      numbers.push(Number(text));
    } while (this.#takes(','));
    this.#expect(')');
    if (numbers.length > countMax) throw this.#error(`has ${numbers.length} lengths, at most ${countMax}`);
    return numbers;
  }

  /** The text before the next of `stop`, or to the end. */
  #until(stop: RegExp): string {
    const rest = this.#text.slice(this.#position);
    const length = rest.search(stop);
    const part = length < 0 ? rest : rest.slice(0, length);
    this.#position += part.length;
    return part.trim();
  }

  #expect(character: string): void {
    if (!this.#takes(character)) throw this.#error(`'${character}' is missing`);
  }

  #takes(character: string): boolean {
    while (this.#text[this.#position] === ' ') this.#position += 1;
    if (this.#text[this.#position] !== character) return false;
    this.#position += 1;
    return true;
  }

  #error(what: string): HiveTypeError {
    return new HiveTypeError(`The type '${this.#text}' at character ${this.#position + 1}: ${what}`);
  }
}
