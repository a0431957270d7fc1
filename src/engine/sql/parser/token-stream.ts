/**
 * The tokens under the parser's hand. Every token that was asked for and not found is remembered until the next one is
 * taken, so a syntax error can say what was expected at its place.
 */
import { SqlError } from '../errors.ts';
import type { Span } from '../errors.ts';
import { required } from '../../../base/assert.ts';
import type { Identifier } from '../ast/tree.ts';
import { reservedWords } from './reserved-words.ts';
import type { Token } from './token.ts';

/** Where one of these stands instead of a name, something is missing before it; nobody means it as a name. */
const clauseWords = new Set([
  'FROM',
  'WHERE',
  'GROUP',
  'HAVING',
  'ORDER',
  'SELECT',
  'AS',
  'ON',
  'AND',
  'OR',
  'THEN',
  'END',
]);

export class TokenStream {
  readonly #tokens: readonly Token[];
  readonly #script: string;
  #index = 0;
  #expected = new Set<string>();

  constructor(tokens: readonly Token[], script: string) {
    this.#tokens = tokens;
    this.#script = script;
  }

  get current(): Token {
    return required(this.#tokens[this.#index], 'the stream ends with an end token');
  }

  get atEnd(): boolean {
    return this.current.kind === 'end';
  }

  get previous(): Token {
    return required(this.#tokens[Math.max(0, this.#index - 1)], 'a script has a token');
  }

  peek(ahead = 1): Token {
    return required(this.#tokens[Math.min(this.#index + ahead, this.#tokens.length - 1)], 'a script has a token');
  }

  take(): Token {
    const token = this.current;
    if (token.kind !== 'end') this.#index += 1;
    this.#expected.clear();
    return token;
  }

  /** The keyword or symbol stands here. */
  is(text: string, ahead = 0): boolean {
    const token = ahead === 0 ? this.current : this.peek(ahead);
    return (token.kind === 'word' || token.kind === 'symbol') && token.value === text;
  }

  /** All of the words stand here, one after the other. */
  are(...texts: readonly string[]): boolean {
    return texts.every((text, index) => this.is(text, index));
  }

  accept(text: string): boolean {
    if (this.is(text)) {
      this.take();
      return true;
    }
    this.#expected.add(`"${text}"`);
    return false;
  }

  acceptAll(...texts: readonly string[]): boolean {
    if (!this.are(...texts)) {
      this.#expected.add(`"${texts.join(' ')}"`);
      return false;
    }
    for (const _ of texts) this.take();
    return true;
  }

  expect(text: string): Token {
    if (this.is(text)) return this.take();
    this.#expected.add(`"${text}"`);
    throw this.unexpected();
  }

  acceptKind(kind: Token['kind'], label: string): Token | undefined {
    if (this.current.kind === kind) return this.take();
    this.#expected.add(label);
    return undefined;
  }

  expectKind(kind: Token['kind'], label: string): Token {
    const token = this.acceptKind(kind, label);
    if (token === undefined) throw this.unexpected();
    return token;
  }

  /** A whole number without sign. */
  expectInteger(): number {
    const token = this.current;
    if (token.kind === 'exact' && /^\d{1,15}$/.test(token.value)) {
      this.take();
      return Number(token.value);
    }
    this.#expected.add('<UNSIGNED INTEGER>');
    throw this.unexpected();
  }

  isIdentifier(ahead = 0): boolean {
    const token = ahead === 0 ? this.current : this.peek(ahead);
    return token.kind === 'name' || (token.kind === 'word' && !reservedWords.has(token.value));
  }

  /** A name; `allowed` reserved words may stand unquoted (the metadata columns). */
  acceptIdentifier(allowed?: ReadonlySet<string>): Identifier | undefined {
    const token = this.current;
    if (this.isIdentifier() || (token.kind === 'word' && allowed?.has(token.value) === true)) {
      this.take();
      return { name: token.value, quoted: token.kind === 'name', at: token.at };
    }
    this.#expected.add('<IDENTIFIER>');
    return undefined;
  }

  expectIdentifier(allowed?: ReadonlySet<string>): Identifier {
    const identifier = this.acceptIdentifier(allowed);
    if (identifier === undefined) throw this.unexpected();
    return identifier;
  }

  expecting(label: string): void {
    this.#expected.add(label);
  }

  unexpected(mend?: string): SqlError {
    const token = this.current;
    const expected = [...this.#expected].sort();
    const advice = mend ?? this.#mend(token);
    return new SqlError({
      kind: 'syntax',
      at: token.at,
      reason: 'the text does not fit the grammar',
      found: token.kind === 'end' ? '<EOF>' : `"${token.text}"`,
      expected,
      ...(advice === undefined ? {} : { mend: advice }),
    });
  }

  textBetween(first: Token, last: Token): string {
    return this.#script.slice(first.start, last.end);
  }

  textOf(startToken: Token): string {
    return this.textBetween(startToken, this.previous);
  }

  spanFrom(first: Span): Span {
    const last = this.previous.at;
    return { line: first.line, column: first.column, endLine: last.endLine, endColumn: last.endColumn };
  }

  #mend(token: Token): string | undefined {
    if (token.text === '-') return this.#hyphenated(token);
    if (token.kind !== 'word') return undefined;
    if (this.#expected.has('<IDENTIFIER>') && reservedWords.has(token.value) && !clauseWords.has(token.value)) {
      return `${token.text} is a reserved word; as a name it must be written in double quotes: "${token.text}"`;
    }
    const close = [...this.#expected]
      .map((label) => label.slice(1, -1))
      .find((label) => /^[A-Z]{4,}$/.test(label) && differsByOne(label, token.value));
    return close === undefined ? undefined : `did you mean ${close}?`;
  }

  /** Such as `source-stream_001`: the service makes in-application streams of prefixes with hyphens. */
  #hyphenated(hyphen: Token): string | undefined {
    const { previous } = this;
    if (previous.kind !== 'word' || previous.end !== hyphen.start) return undefined;
    const [name = ''] = hyphenatedName.exec(this.#script.slice(previous.start)) ?? [];
    return `a name with a hyphen must be written in double quotes: "${name}"`;
  }
}

/** Letters, digits, underscores and hyphens, as names of streams have them outside of SQL. */
const hyphenatedName = /^[\w-]*/;

/** One character added, left out, changed, or two neighbours swapped. */
function differsByOne(left: string, right: string): boolean {
  if (left === right || Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  const restLeft = left.slice(start);
  const restRight = right.slice(start);
  return (
    restLeft.slice(1) === restRight.slice(1) ||
    restLeft.slice(1) === restRight ||
    restLeft === restRight.slice(1) ||
    (restLeft.slice(2) === restRight.slice(2) && restLeft[0] === restRight[1] && restLeft[1] === restRight[0])
  );
}
