/**
 * Expressions by precedence: OR, AND, NOT, truth tests, predicates, + and -, * / and ||, signs, primaries.
 * `NOT x IS UNKNOWN` is `(NOT x) IS UNKNOWN`, as the dialect's pages show, while `NOT x IS NULL` is `NOT (x IS NULL)`.
 */
import { invalid, spanning } from '../errors.ts';
import type { Expression, RowConstructor } from '../ast/tree.ts';
import { parseCallOrColumn } from './calls.ts';
import {
  approximateLiteral,
  binaryLiteral,
  datetimeLiteral,
  exactLiteral,
  literal,
  parseIntervalLiteral,
  stringLiteral,
} from './literals.ts';
import type { ParseContext } from './parse-context.ts';
import { simple } from '../types/sql-type.ts';
import { parseQualifier, parseType, unitAt } from './types.ts';

const truthValues = ['TRUE', 'FALSE', 'UNKNOWN'] as const;
const comparisons: ReadonlyMap<string, string> = new Map([
  ['=', '='],
  ['<>', '<>'],
  ['!=', '<>'],
  ['<', '<'],
  ['<=', '<='],
  ['>', '>'],
  ['>=', '>='],
]);
const periodPredicates = new Set(['EQUALS', 'CONTAINS', 'OVERLAPS', 'PRECEDES', 'SUCCEEDS', 'LEADS', 'LAGS']);

export function parseExpression(context: ParseContext): Expression {
  return context.nested(() => parseOr(context));
}

function call(context: ParseContext, name: string, ...args: readonly Expression[]): Expression {
  const [first] = args;
  const at = first === undefined ? context.tokens.previous.at : context.tokens.spanFrom(first.at);
  return context.node({ kind: 'call', at, name, args }, ...args);
}

function parseOr(context: ParseContext): Expression {
  let left = parseAnd(context);
  while (context.tokens.accept('OR')) left = call(context, 'OR', left, parseAnd(context));
  return left;
}

function parseAnd(context: ParseContext): Expression {
  let left = parseTruthTest(context);
  while (context.tokens.accept('AND')) left = call(context, 'AND', left, parseTruthTest(context));
  return left;
}

/** `x IS [NOT] TRUE | FALSE | UNKNOWN`, which binds looser than NOT. */
function parseTruthTest(context: ParseContext): Expression {
  const { tokens } = context;
  let operand = parseNot(context);
  for (;;) {
    const not = tokens.is('IS') && tokens.is('NOT', 1);
    const truth = tokens.is('IS') ? truthValues.find((value) => tokens.is(value, not ? 2 : 1)) : undefined;
    if (truth === undefined) return operand;
    tokens.take();
    if (not) tokens.take();
    tokens.take();
    operand = call(context, `IS ${not ? 'NOT ' : ''}${truth}`, operand);
  }
}

function parseNot(context: ParseContext): Expression {
  const { tokens } = context;
  if (!tokens.is('NOT')) return parsePredicate(context);
  const at = tokens.take().at;
  const operand = context.nested(() => parseNot(context));
  return context.node({ kind: 'call', at: tokens.spanFrom(at), name: 'NOT', args: [operand] }, operand);
}

function parsePredicate(context: ParseContext): Expression {
  let left = parseSum(context);
  for (;;) {
    const next = parsePredicateTail(context, left);
    if (next === undefined) return left;
    left = next;
  }
}

function parsePredicateTail(context: ParseContext, left: Expression): Expression | undefined {
  const { tokens } = context;
  const comparison = tokens.current.kind === 'symbol' ? comparisons.get(tokens.current.value) : undefined;
  if (comparison !== undefined) {
    tokens.take();
    return call(context, comparison, left, parseSum(context));
  }
  for (const symbol of ['=', '<>', '<', '>', '<=', '>=']) tokens.expecting(`"${symbol}"`);
  if (tokens.is('IS')) return parseIs(context, left);
  if (left.kind === 'row') {
    const period = parsePeriod(context, left);
    if (period !== undefined) return period;
  }
  const negated = tokens.is('NOT') && ['BETWEEN', 'IN', 'LIKE', 'SIMILAR'].some((word) => tokens.is(word, 1));
  if (negated) tokens.take();
  const positive = parseNegatable(context, left, negated);
  if (positive === undefined || !negated || positive.kind === 'subquery') return positive;
  return call(context, 'NOT', positive);
}

function parseIs(context: ParseContext, left: Expression): Expression | undefined {
  const { tokens } = context;
  const not = tokens.is('NOT', 1);
  const after = not ? 2 : 1;
  // A truth test ends the predicate; the level above takes it.
  if (truthValues.some((value) => tokens.is(value, after))) return undefined;
  tokens.take();
  if (not) tokens.take();
  if (tokens.accept('NULL')) return call(context, `IS ${not ? 'NOT ' : ''}NULL`, left);
  tokens.expect('DISTINCT');
  tokens.expect('FROM');
  return call(context, `IS ${not ? 'NOT ' : ''}DISTINCT FROM`, left, parseSum(context));
}

function parseNegatable(context: ParseContext, left: Expression, negated: boolean): Expression | undefined {
  const { tokens } = context;
  if (tokens.accept('BETWEEN')) {
    const symmetric = tokens.accept('SYMMETRIC');
    if (!symmetric) tokens.accept('ASYMMETRIC');
    const low = parseSum(context);
    tokens.expect('AND');
    return call(context, symmetric ? 'BETWEEN SYMMETRIC' : 'BETWEEN', left, low, parseSum(context));
  }
  if (tokens.accept('IN')) return parseIn(context, left, negated);
  const like = tokens.accept('LIKE');
  if (like || tokens.acceptAll('SIMILAR', 'TO')) {
    const pattern = parseSum(context);
    const name = like ? 'LIKE' : 'SIMILAR TO';
    if (tokens.accept('ESCAPE')) return call(context, name, left, pattern, parseSum(context));
    return call(context, name, left, pattern);
  }
  return undefined;
}

function parseIn(context: ParseContext, left: Expression, negated: boolean): Expression {
  const { tokens } = context;
  tokens.expect('(');
  if (tokens.is('SELECT') || tokens.is('VALUES') || (tokens.is('(') && tokens.is('SELECT', 1))) {
    const query = context.query();
    tokens.expect(')');
    return context.node({ kind: 'subquery', at: tokens.spanFrom(left.at), operand: left, negated, query }, left, query);
  }
  const items = [parseExpression(context)];
  while (tokens.accept(',')) items.push(parseExpression(context));
  tokens.expect(')');
  return call(context, 'IN', left, ...items);
}

/** `(s, e) [STRICTLY | IMMEDIATELY] predicate (s, e)`; a chain `a P b P c` means `a P b AND b P c`. */
function parsePeriod(context: ParseContext, left: RowConstructor): Expression | undefined {
  let result: Expression | undefined;
  let operand: Expression = left;
  for (;;) {
    const name = acceptPeriodPredicate(context);
    if (name === undefined) return result;
    const right = parseSum(context);
    if (operand.kind !== 'row') throw invalid(operand.at, `The left operand of ${name} must be a period (start, end)`);
    const flat = [...operand.items, ...(right.kind === 'row' ? right.items : [right])];
    if (operand.items.length !== 2 || flat.length > 4 || (flat.length === 3 && name !== 'CONTAINS')) {
      const at = spanning(operand.at, right.at);
      throw invalid(
        at,
        `${name} takes two periods (start, end)${name === 'CONTAINS' ? ' or a period and a time' : ''}`,
      );
    }
    const test = call(context, `PERIOD ${name}`, ...flat);
    result = result === undefined ? test : call(context, 'AND', result, test);
    operand = right;
  }
}

function acceptPeriodPredicate(context: ParseContext): string | undefined {
  const { tokens } = context;
  const prefix = tokens.is('STRICTLY') || tokens.is('IMMEDIATELY') ? tokens.current.value : undefined;
  const word = tokens.peek(prefix === undefined ? 0 : 1);
  if (word.kind !== 'word' || !periodPredicates.has(word.value)) return undefined;
  if (prefix !== undefined) tokens.take();
  tokens.take();
  return prefix === undefined ? word.value : `${prefix} ${word.value}`;
}

export function parseSum(context: ParseContext): Expression {
  const { tokens } = context;
  let left = parseProduct(context);
  for (;;) {
    if (tokens.accept('+')) left = call(context, '+', left, parseProduct(context));
    else if (tokens.accept('-')) left = call(context, '-', left, parseProduct(context));
    else return left;
  }
}

function parseProduct(context: ParseContext): Expression {
  const { tokens } = context;
  let left = parseSign(context);
  for (;;) {
    if (tokens.accept('*')) left = call(context, '*', left, parseSign(context));
    else if (tokens.accept('/')) left = call(context, '/', left, parseSign(context));
    else if (tokens.accept('||')) left = call(context, '||', left, parseSign(context));
    else return left;
  }
}

function parseSign(context: ParseContext): Expression {
  const { tokens } = context;
  if (!tokens.is('-') && !tokens.is('+')) return parsePrimary(context);
  const sign = tokens.take();
  const operand = context.nested(() => parseSign(context));
  const at = spanning(sign.at, operand.at);
  if (operand.kind === 'literal' && operand.value !== null && typeof operand.value !== 'string') {
    if (sign.value === '+') return { ...operand, at };
    if (typeof operand.value !== 'boolean') return literal(at, operand.type, -operand.value);
  }
  return context.node({ kind: 'call', at, name: sign.value === '-' ? 'NEGATE' : 'PLUS', args: [operand] }, operand);
}

function parsePrimary(context: ParseContext): Expression {
  const { tokens } = context;
  const token = tokens.current;
  switch (token.kind) {
    case 'string':
      return stringLiteral(tokens.take());
    case 'binary':
      return binaryLiteral(tokens.take());
    case 'exact':
      return exactLiteral(tokens.take());
    case 'approximate':
      return approximateLiteral(tokens.take());
    case 'symbol':
      if (token.value === '(') return parseParenthesized(context);
      break;
    case 'word':
      return parseWord(context);
    case 'name':
      return parseCallOrColumn(context);
    case 'end':
      break;
  }
  tokens.expecting('<EXPRESSION>');
  throw tokens.unexpected();
}

function parseWord(context: ParseContext): Expression {
  const { tokens } = context;
  const token = tokens.current;
  switch (token.value) {
    case 'TRUE':
    case 'FALSE':
      tokens.take();
      return literal(token.at, simple('BOOLEAN'), token.value === 'TRUE');
    case 'UNKNOWN':
      tokens.take();
      return literal(token.at, simple('BOOLEAN'), null);
    case 'NULL':
      tokens.take();
      return literal(token.at, simple('NULL'), null);
    case 'DATE':
    case 'TIME':
    case 'TIMESTAMP':
      if (tokens.peek().kind !== 'string') break;
      return datetimeLiteral(tokens.take(), tokens.take());
    case 'INTERVAL':
      return parseIntervalLiteral(context, tokens.take());
    case 'CASE':
      return parseCase(context);
    case 'CAST':
      return parseCast(context);
    case 'EXISTS':
      return parseExists(context);
    case 'ROW':
    case 'PERIOD':
      if (!tokens.is('(', 1)) break;
      return parseRow(context);
    case 'CURSOR': {
      tokens.take();
      tokens.expect('(');
      const query = context.query();
      tokens.expect(')');
      return context.node({ kind: 'cursor', at: tokens.spanFrom(token.at), query }, query);
    }
    default:
      break;
  }
  return parseCallOrColumn(context);
}

function parseRow(context: ParseContext): Expression {
  const { tokens } = context;
  const at = tokens.take().at;
  tokens.expect('(');
  const items = [parseExpression(context)];
  while (tokens.accept(',')) items.push(parseExpression(context));
  tokens.expect(')');
  return context.node({ kind: 'row', at: tokens.spanFrom(at), items }, ...items);
}

/** `(e)`, `(a, b)`, and `(a - b) DAY TO SECOND`. */
function parseParenthesized(context: ParseContext): Expression {
  const { tokens } = context;
  const open = tokens.expect('(');
  const depth = context.substringDepth;
  context.substringDepth = 0;
  const items = [parseExpression(context)];
  while (tokens.accept(',')) items.push(parseExpression(context));
  context.substringDepth = depth;
  tokens.expect(')');
  const [first] = items;
  if (first === undefined || items.length > 1) {
    return context.node({ kind: 'row', at: tokens.spanFrom(open.at), items }, ...items);
  }
  if (unitAt(tokens) === undefined) return first;
  const qualifier = parseQualifier(tokens);
  return context.node({ kind: 'difference', at: tokens.spanFrom(open.at), operand: first, qualifier }, first);
}

function parseCase(context: ParseContext): Expression {
  const { tokens } = context;
  const at = tokens.take().at;
  const operand = tokens.is('WHEN') ? undefined : parseExpression(context);
  const branches = [];
  while (tokens.accept('WHEN')) {
    const when = parseExpression(context);
    tokens.expect('THEN');
    branches.push({ when, then: parseExpression(context) });
  }
  if (branches.length === 0) throw tokens.unexpected();
  const otherwise = tokens.accept('ELSE') ? parseExpression(context) : undefined;
  tokens.expect('END');
  const children = [operand, otherwise, ...branches.flatMap((branch) => [branch.when, branch.then])];
  return context.node(
    {
      kind: 'case',
      at: tokens.spanFrom(at),
      branches,
      ...(operand === undefined ? {} : { operand }),
      ...(otherwise === undefined ? {} : { otherwise }),
    },
    ...children,
  );
}

function parseCast(context: ParseContext): Expression {
  const { tokens } = context;
  const at = tokens.take().at;
  tokens.expect('(');
  const operand = parseExpression(context);
  tokens.expect('AS');
  const type = parseType(tokens);
  tokens.expect(')');
  return context.node({ kind: 'cast', at: tokens.spanFrom(at), operand, type }, operand);
}

function parseExists(context: ParseContext): Expression {
  const { tokens } = context;
  const at = tokens.take().at;
  tokens.expect('(');
  const query = context.query();
  tokens.expect(')');
  return context.node({ kind: 'subquery', at: tokens.spanFrom(at), negated: false, query }, query);
}
