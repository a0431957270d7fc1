/**
 * The script as tokens. Comments are `--` and `//` to the end of the line and slash-star blocks. Takes time linear in the
 * text and throws only `SqlError`.
 */
import { SqlError } from '../errors.ts';
import type { Span } from '../errors.ts';
import type { Token, TokenKind } from './token.ts';

export const identifierLengthMax = 128;

const symbols = ['<>', '!=', '<=', '>=', '||', ...'()[],.;+-*/<>=:?%&{}'.split('')];
const wordPattern = /[\p{L}_][\p{L}\p{Nd}_]*/uy;
const numberPattern = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const blankPattern = /\s+/y;

export function tokenize(script: string): Token[] {
  return new Lexer(script).run();
}

class Lexer {
  readonly #script: string;
  readonly #tokens: Token[] = [];
  #position = 0;
  #line = 1;
  #lineStart = 0;
  #nextBreak: number;

  constructor(script: string) {
    this.#script = script;
    this.#nextBreak = this.#breakFrom(0);
  }

  run(): Token[] {
    for (;;) {
      this.#skipBlanks();
      if (this.#position >= this.#script.length) break;
      this.#next();
    }
    this.#add('end', this.#position, '');
    this.#joinUnicodeEscapes();
    return this.#tokens;
  }

  #next(): void {
    const start = this.#position;
    const character = this.#script[start] ?? '';
    const following = this.#script[start + 1];
    if (character === "'") return this.#string(start);
    if (character === '"') return this.#name(start);
    if ((character === 'u' || character === 'U') && following === '&' && this.#script[start + 2] === "'") {
      return this.#string(start + 2);
    }
    if ((character === 'x' || character === 'X') && following === "'") return this.#binary(start);
    const number = this.#match(numberPattern);
    if (number !== undefined) {
      return this.#add(/e/i.test(number) ? 'approximate' : 'exact', start + number.length, number);
    }
    const word = this.#match(wordPattern);
    if (word !== undefined) return this.#word(start, word);
    const symbol = symbols.find((candidate) => this.#script.startsWith(candidate, start));
    if (symbol === undefined) throw this.#error(start, start + 1, this.#strange(character));
    return this.#add('symbol', start + symbol.length, symbol);
  }

  #strange(character: string): string {
    const code = (this.#script.codePointAt(this.#position) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `Lexical error: unexpected character '${character}' (U+${code})`;
  }

  #string(quoteAt: number): void {
    const end = this.#quoted(quoteAt, 'string');
    return this.#add('string', end, this.#unquote(quoteAt, end));
  }

  #word(start: number, word: string): void {
    const upper = word.toUpperCase();
    // END-EXEC is one reserved word, although it holds a hyphen.
    if (upper === 'END' && /^-exec\b/i.test(this.#script.slice(start + 3, start + 9))) {
      return this.#add('word', start + 8, 'END-EXEC');
    }
    this.#checkLength(start, word);
    return this.#add('word', start + word.length, upper);
  }

  #name(start: number): void {
    const end = this.#quoted(start, 'quoted name');
    const value = this.#unquote(start, end);
    if (value === '') throw this.#error(start, end, 'A quoted name must not be empty');
    // Control characters may not stand in names.
    // oxlint-disable-next-line no-control-regex
    if (/[\u0000-\u001f]/.test(value)) throw this.#error(start, end, 'A quoted name must not hold control characters');
    this.#checkLength(start, value);
    return this.#add('name', end, value);
  }

  #binary(start: number): void {
    const end = this.#quoted(start + 1, 'binary literal');
    const digits = this.#unquote(start + 1, end);
    if (!/^(?:[0-9a-fA-F]{2})*$/.test(digits)) {
      throw this.#error(start, end, 'A binary literal must hold an even number of hexadecimal digits');
    }
    return this.#add('binary', end, digits.toUpperCase());
  }

  #checkLength(start: number, value: string): void {
    if (value.length <= identifierLengthMax) return;
    const reason = `Length of identifier '${value.slice(0, 20)}…' must be less than or equal to ${identifierLengthMax} characters`;
    throw this.#error(start, start + value.length, reason);
  }

  /** Where the text whose opening quote is given ends; a doubled quote stands for itself. */
  #quoted(quoteAt: number, what: string): number {
    const quote = this.#script[quoteAt] ?? '';
    let index = quoteAt + 1;
    for (;;) {
      const next = this.#script.indexOf(quote, index);
      if (next < 0) throw this.#error(quoteAt, quoteAt + 1, `Lexical error: the ${what} is not closed by ${quote}`);
      if (this.#script[next + 1] !== quote) return next + 1;
      index = next + 2;
    }
  }

  #unquote(quoteAt: number, end: number): string {
    const quote = this.#script[quoteAt] ?? '';
    return this.#script.slice(quoteAt + 1, end - 1).replaceAll(quote + quote, quote);
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#position;
    return pattern.exec(this.#script)?.[0];
  }

  #skipBlanks(): void {
    for (;;) {
      const blanks = this.#match(blankPattern);
      const two = this.#script.slice(this.#position, this.#position + 2);
      if (blanks !== undefined) this.#moveTo(this.#position + blanks.length);
      else if (two === '--' || two === '//') {
        const end = this.#script.indexOf('\n', this.#position);
        this.#moveTo(end < 0 ? this.#script.length : end);
      } else if (two === '/*') {
        const end = this.#script.indexOf('*/', this.#position + 2);
        if (end < 0) {
          throw this.#error(this.#position, this.#position + 2, 'Lexical error: the comment is not closed by */');
        }
        this.#moveTo(end + 2);
      } else return;
    }
  }

  #add(kind: TokenKind, end: number, value: string): void {
    const start = this.#position;
    const at = this.#span(start, end);
    this.#tokens.push({ kind, text: this.#script.slice(start, end), value, at, start, end });
    this.#moveTo(end);
  }

  #span(start: number, end: number): Span {
    const text = this.#script.slice(start, Math.max(start + 1, end));
    const lastBreak = text.lastIndexOf('\n', text.length - 2);
    const column = start - this.#lineStart + 1;
    if (lastBreak < 0) {
      const endColumn = column + Math.max(0, end - start - 1);
      return { line: this.#line, column, endLine: this.#line, endColumn };
    }
    const breaks = text.slice(0, -1).split('\n').length - 1;
    return { line: this.#line, column, endLine: this.#line + breaks, endColumn: text.length - lastBreak - 1 };
  }

  #moveTo(position: number): void {
    while (this.#nextBreak < position) {
      this.#line += 1;
      this.#lineStart = this.#nextBreak + 1;
      this.#nextBreak = this.#breakFrom(this.#lineStart);
    }
    this.#position = position;
  }

  #breakFrom(position: number): number {
    const index = this.#script.indexOf('\n', position);
    return index < 0 ? this.#script.length + 1 : index;
  }

  #error(start: number, end: number, reason: string): SqlError {
    return new SqlError({ kind: 'lexical', at: this.#span(start, end), reason });
  }

  /** Decodes `u&'…' [UESCAPE 'c']`, whose escape character may follow the literal. */
  #joinUnicodeEscapes(): void {
    for (let index = 0; index < this.#tokens.length; index += 1) {
      const token = this.#tokens[index];
      if (token?.kind !== 'string' || !/^u&/i.test(token.text)) continue;
      const [keyword, character] = this.#tokens.slice(index + 1, index + 3);
      let escape = '\\';
      let count = 1;
      if (keyword?.kind === 'word' && keyword.value === 'UESCAPE' && character?.kind === 'string') {
        escape = character.value;
        count = 3;
      }
      const value = decodeUnicode(token, escape);
      this.#tokens.splice(index, count, { ...token, value });
    }
  }
}

function decodeUnicode(token: Token, escape: string): string {
  const refuse = (reason: string): SqlError => new SqlError({ kind: 'lexical', at: token.at, reason });
  if (escape.length !== 1 || /[0-9a-fA-F+'"\s]/.test(escape)) {
    throw refuse('UESCAPE must be one character, and no hexadecimal digit, plus sign, quote or blank');
  }
  let decoded = '';
  for (let index = 0; index < token.value.length; index += 1) {
    const character = token.value[index] ?? '';
    if (character !== escape) {
      decoded += character;
    } else if (token.value[index + 1] === escape) {
      decoded += escape;
      index += 1;
    } else {
      const digits = token.value.slice(index + 1, index + 5);
      if (!/^[0-9a-fA-F]{4}$/.test(digits))
        throw refuse(`Unicode escape '${escape}${digits}' needs four hexadecimal digits`);
      decoded += String.fromCharCode(Number.parseInt(digits, 16));
      index += 4;
    }
  }
  return decoded;
}
