/** What all parts of the parser share: the tokens, the depth they may nest to, and what was accepted with a warning. */
import { SqlError } from '../errors.ts';
import type { Span, SqlWarning } from '../errors.ts';
import type { Expression, Query } from '../ast/tree.ts';
import type { TokenStream } from './token-stream.ts';

/** Deeper expressions and queries are refused, so that no script can exhaust the stack of anything that walks the tree. */
export const nestingDepthMax = 128;
/** Of the tree, whose left side chains of operators make deep: what binder and generator recur over, the binder more than once. */
const treeDepthMax = 400;

export interface Grammar {
  expression(context: ParseContext): Expression;
  /** Without comparisons: where IN and the like belong to the form around it. */
  operand(context: ParseContext): Expression;
  query(context: ParseContext): Query;
}

export class ParseContext {
  readonly tokens: TokenStream;
  readonly strict: boolean;
  readonly warnings: SqlWarning[] = [];
  /** Handed in, since queries and expressions hold each other and files must not. */
  readonly #grammar: Grammar;
  readonly #depths = new WeakMap<object, number>();
  #depth = 0;
  /** Inside `SUBSTRING(`, where `TO unit` may close the argument instead of an interval's qualifier. */
  substringDepth = 0;

  constructor(tokens: TokenStream, strict: boolean, grammar: Grammar) {
    this.tokens = tokens;
    this.strict = strict;
    this.#grammar = grammar;
  }

  expression(): Expression {
    return this.#grammar.expression(this);
  }

  operand(): Expression {
    return this.nested(() => this.#grammar.operand(this));
  }

  query(): Query {
    return this.nested(() => this.#grammar.query(this));
  }

  /** Parses something that nests. */
  nested<T>(parse: () => T): T {
    this.#depth += 1;
    if (this.#depth > nestingDepthMax) throw this.#tooDeep(this.tokens.current.at);
    try {
      return parse();
    } finally {
      this.#depth -= 1;
    }
  }

  /** A tree node over others: chains such as `1 + 1 + …` nest to the left without the parser recurring. */
  node<T extends Expression | Query>(node: T, ...children: readonly (Expression | Query | undefined)[]): T {
    let depth = 0;
    for (const child of children) {
      if (child !== undefined) depth = Math.max(depth, this.#depths.get(child) ?? 0);
    }
    if (depth >= treeDepthMax) {
      const reason = `the expression is a chain of more than ${treeDepthMax} operators`;
      throw new SqlError({ kind: 'limit', at: node.at, reason });
    }
    this.#depths.set(node, depth + 1);
    return node;
  }

  #tooDeep(at: Span): SqlError {
    return new SqlError({ kind: 'limit', at, reason: `the text nests deeper than ${nestingDepthMax} levels` });
  }
}
