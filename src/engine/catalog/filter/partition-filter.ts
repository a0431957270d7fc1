/**
 * Filters over the keys of partitions, in the form of a SQL WHERE clause: comparisons of a key with a value by =, <>, !=, <,
 * <=, >, >=, [NOT] IN, [NOT] BETWEEN, [NOT] LIKE, IS [NOT] NULL, joined by AND, OR, NOT and brackets. A comparison with null
 * is neither true nor false, as in SQL.
 */
import type { LakeColumn } from '../../meta/documents/lake-definition.ts';
import { CatalogError } from '../errors.ts';
import { filterDepthMax } from '../limits.ts';
import { defaultPartition, keyKind } from './key-values.ts';
import type { KeyKind, KeyValue } from './key-values.ts';
import { isLike } from './like.ts';
import { readTokens } from './tokens.ts';
import type { Token } from './tokens.ts';

export interface PartitionFilter {
  /** Whether the partition with these values is wanted. Errors: CatalogError BadKeyValue. */
  readonly isWanted: (values: readonly string[]) => boolean;
  /** The values of the first keys, of those whose value the filter leaves no choice. */
  readonly begin: readonly string[];
}

interface Term {
  /** undefined where SQL's answer is unknown. */
  readonly holds: (values: readonly string[]) => boolean | undefined;
  /** Texts that the keys of these indexes must have. */
  readonly fixed?: ReadonlyMap<number, string>;
}

interface Key {
  readonly index: number;
  readonly kind: KeyKind;
}

/** Errors: CatalogError BadFilter, KeyTypeUnknown, BadKeyValue. */
export function partitionFilter(source: string, keys: readonly LakeColumn[]): PartitionFilter {
  const parser = new Parser(readTokens(source), keys);
  const { holds, fixed } = parser.whole();
  const begin: string[] = [];
  for (let text = fixed?.get(0); text !== undefined; text = fixed?.get(begin.length)) begin.push(text);
  return { isWanted: (values) => holds(values) === true, begin };
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '!=': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

const mirrored: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

const keywords = new Set(['AND', 'OR', 'NOT', 'IN', 'BETWEEN', 'LIKE', 'IS', 'NULL']);

class Parser {
  readonly #tokens: readonly Token[];
  readonly #keys: readonly LakeColumn[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], keys: readonly LakeColumn[]) {
    this.#tokens = tokens;
    this.#keys = keys;
  }

  whole(): Term {
    const term = this.#either();
    if (this.#at < this.#tokens.length) throw bad('something follows its end');
    return term;
  }

  #either(): Term {
    const terms = [this.#both()];
    while (this.#takes('OR')) terms.push(this.#both());
    return terms.length === 1 && terms[0] !== undefined ? terms[0] : { holds: (values) => joined(terms, values, true) };
  }

  #both(): Term {
    const terms = [this.#negatable()];
    while (this.#takes('AND')) terms.push(this.#negatable());
    const fixed = new Map(terms.flatMap((term) => [...(term.fixed ?? [])]));
    return { holds: (values) => joined(terms, values, false), fixed };
  }

  #negatable(): Term {
    let isNegated = false;
    while (this.#takes('NOT')) isNegated = !isNegated;
    const term = this.#primary();
    return isNegated ? negated(term) : term;
  }

  #primary(): Term {
    if (!this.#takes('(')) return this.#predicate();
    this.#depth += 1;
    if (this.#depth > filterDepthMax) throw bad(`brackets are nested more than ${filterDepthMax} times`);
    const term = this.#either();
    this.#require(')');
    this.#depth -= 1;
    return term;
  }

  #predicate(): Term {
    if (this.#isLiteral()) {
      const value = this.#literal();
      const operator = this.#comparison();
      const key = this.#key();
      return comparison(key, mirrored[operator] ?? operator, literalOf(key, value));
    }
    const key = this.#key();
    if (this.#takes('IS')) {
      const isNegated = this.#takes('NOT');
      this.#require('NULL');
      return { holds: (values) => (valueOf(key, values) === undefined) !== isNegated };
    }
    const isNegated = this.#takes('NOT');
    const term = this.#listed(key);
    if (term !== undefined) return isNegated ? negated(term) : term;
    if (isNegated) throw bad('NOT is not followed by IN, BETWEEN or LIKE');
    return comparison(key, this.#comparison(), literalOf(key, this.#literal()));
  }

  /** What may follow NOT. */
  #listed(key: Key): Term | undefined {
    if (this.#takes('IN')) {
      this.#require('(');
      const choices = [literalOf(key, this.#literal())];
      while (this.#takes(',')) choices.push(literalOf(key, this.#literal()));
      this.#require(')');
      return compared(key, (value) => choices.includes(value));
    }
    if (this.#takes('BETWEEN')) {
      const low = literalOf(key, this.#literal());
      this.#require('AND');
      const high = literalOf(key, this.#literal());
      return compared(key, (value) => order(value, low) >= 0 && order(value, high) <= 0);
    }
    if (!this.#takes('LIKE')) return undefined;
    if (!key.kind.isText) throw bad(`LIKE is for text, not for ${key.kind.type}`);
    const like = this.#literal();
    return compared(key, (value) => isLike(String(value), like));
  }

  #comparison(): string {
    const token = this.#next();
    if (token?.kind === 'symbol' && Object.hasOwn(comparisons, token.text)) return token.text;
    throw bad('a comparison is wanted');
  }

  #key(): Key {
    const token = this.#next();
    const isName = token?.kind === 'name' || (token?.kind === 'word' && !keywords.has(token.word));
    if (!isName) throw bad('a partition key is wanted');
    const name = token.text.toLowerCase();
    const index = this.#keys.findIndex((key) => key.name.toLowerCase() === name);
    const column = this.#keys[index];
    if (column === undefined) throw bad(`${token.text} is not a partition key`);
    return { index, kind: keyKind(column.type ?? 'string') };
  }

  #isLiteral(): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind === 'text' || token?.kind === 'number') return true;
    const isTyped = token?.kind === 'word' && (token.word === 'DATE' || token.word === 'TIMESTAMP');
    return isTyped && this.#tokens[this.#at + 1]?.kind === 'text';
  }

  #literal(): string {
    if (!this.#isLiteral()) throw bad('a value is wanted');
    const token = this.#next();
    // DATE '2026-11-21' is the text: the key says what it is compared as.
    return (token?.kind === 'word' ? this.#next() : token)?.text ?? '';
  }

  #takes(wanted: string): boolean {
    const token = this.#tokens[this.#at];
    const isWanted =
      (token?.kind === 'word' && token.word === wanted) || (token?.kind === 'symbol' && token.text === wanted);
    if (isWanted) this.#at += 1;
    return isWanted;
  }

  #require(wanted: string): void {
    if (!this.#takes(wanted)) throw bad(`${wanted} is wanted`);
  }

  #next(): Token | undefined {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return token;
  }
}

function bad(reason: string): CatalogError {
  return new CatalogError({ code: 'BadFilter', reason });
}

/** OR where `decisive` is true, AND where it is false. */
function joined(terms: readonly Term[], values: readonly string[], decisive: boolean): boolean | undefined {
  let isUnknown = false;
  for (const term of terms) {
    const answer = term.holds(values);
    if (answer === decisive) return decisive;
    isUnknown ||= answer === undefined;
  }
  return isUnknown ? undefined : !decisive;
}

function negated(term: Term): Term {
  const holds: Term['holds'] = (values) => {
    const answer = term.holds(values);
    return answer === undefined ? undefined : !answer;
  };
  return { holds };
}

function comparison(key: Key, operator: string, wanted: KeyValue): Term {
  const holds = comparisons[operator];
  if (holds === undefined) throw bad(`${operator} compares nothing`);
  const term = compared(key, (value) => holds(order(value, wanted)));
  // Other types have several texts for one value, such as 1 and 01.
  const isFixed = operator === '=' && key.kind.isText && typeof wanted === 'string';
  return isFixed ? { ...term, fixed: new Map([[key.index, wanted]]) } : term;
}

function compared(key: Key, holds: (value: KeyValue) => boolean): Term {
  return {
    holds: (values) => {
      const value = valueOf(key, values);
      return value === undefined ? undefined : holds(value);
    },
  };
}

function order(a: KeyValue, b: KeyValue): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** undefined for null. */
function valueOf({ index, kind }: Key, values: readonly string[]): KeyValue | undefined {
  const text = values[index];
  if (text === undefined || text === defaultPartition) return undefined;
  const value = kind.read(text);
  if (value === undefined)
    throw new CatalogError({ code: 'BadKeyValue', of: 'partition', value: text, type: kind.type });
  return value;
}

function literalOf({ kind }: Key, text: string): KeyValue {
  const value = kind.read(text);
  if (value === undefined) throw new CatalogError({ code: 'BadKeyValue', of: 'filter', value: text, type: kind.type });
  return value;
}
