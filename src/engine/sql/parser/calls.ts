/** Function calls with the dialect's special argument forms, and references to columns. */
import { SqlError, spanning } from '../errors.ts';
import type { Expression, Identifier, NullTreatment, WindowSpec } from '../ast/tree.ts';
import { varchar } from '../types/sql-type.ts';
import { literal } from './literals.ts';
import type { ParseContext } from './parse-context.ts';
import { unitAt } from './types.ts';
import { parseWindowSpec } from './windows.ts';

/** Reserved words that name columns of input streams, or the timestamp of a row. */
export const metadataColumns: ReadonlySet<string> = new Set([
  'ROWTIME',
  'APPROXIMATE_ARRIVAL_TIME',
  'SHARD_ID',
  'PARTITION_KEY',
  'SEQUENCE_NUMBER',
  'PARTITION_ID',
]);

/** Functions without parentheses. */
const nakedFunctions: ReadonlySet<string> = new Set([
  'CURRENT_DATE',
  'CURRENT_TIME',
  'CURRENT_TIMESTAMP',
  'CURRENT_ROW_TIMESTAMP',
  'LOCALTIME',
  'LOCALTIMESTAMP',
  'CURRENT_PATH',
  'CURRENT_USER',
  'SESSION_USER',
  'SYSTEM_USER',
  'USER',
]);

/** Reserved words that are called like functions; those without an implementation are refused by name when bound. */
const reservedFunctions: ReadonlySet<string> = new Set(
  `ABS ANY AVG CARDINALITY CEIL CEILING CHARACTER_LENGTH CHAR_LENGTH COALESCE COLLECT CORR COUNT COVAR_POP COVAR_SAMP
  CUME_DIST DENSE_RANK ELEMENT EVERY EXP EXP_AVG EXTRACT FIRST_VALUE FLOOR FUSION GROUPING INITCAP INTERSECTION LAST_VALUE LN
  LOWER MAX MIN MOD NORMALIZE NTH_VALUE NULLIF OCTET_LENGTH OVERLAY PERCENTILE_CONT PERCENTILE_DISC PERCENT_RANK POSITION POWER
  RANK REGR_AVGX REGR_AVGY REGR_COUNT REGR_INTERCEPT REGR_R2 REGR_SLOPE REGR_SXX REGR_SXY ROW_NUMBER SOME SQRT STDDEV STDDEV_POP
  STDDEV_SAMP SUBSTRING SUM TRANSLATE TRIM TRUNCATE UPPER VAR_POP VAR_SAMP WIDTH_BUCKET`.split(/\s+/),
);

export function parseCallOrColumn(context: ParseContext): Expression {
  const { tokens } = context;
  const token = tokens.current;
  if (token.kind === 'word' && nakedFunctions.has(token.value)) {
    tokens.take();
    if (tokens.is('(') && tokens.is(')', 1)) {
      tokens.take();
      tokens.take();
    }
    return { kind: 'call', at: tokens.spanFrom(token.at), name: token.value, args: [] };
  }
  if (token.kind === 'word' && tokens.is('(', 1) && reservedFunctions.has(token.value)) {
    tokens.take();
    return parseCall(context, { name: token.value, quoted: false, at: token.at });
  }
  const path = parsePath(context);
  const last = path.at(-1);
  if (last !== undefined && tokens.is('(')) return parseCall(context, last);
  return { kind: 'column', at: tokens.spanFrom(token.at), path };
}

function parsePath(context: ParseContext): Identifier[] {
  const { tokens } = context;
  const first = tokens.acceptIdentifier(metadataColumns);
  if (first === undefined) {
    tokens.expecting('<EXPRESSION>');
    throw tokens.unexpected();
  }
  const path = [first];
  while (tokens.is('.') && !tokens.is('*', 1)) {
    tokens.take();
    path.push(tokens.expectIdentifier(metadataColumns));
  }
  return path;
}

function parseCall(context: ParseContext, name: Identifier): Expression {
  const { tokens } = context;
  tokens.expect('(');
  if (!name.quoted) {
    const special = parseSpecialForm(context, name);
    if (special !== undefined) return special;
  }
  let distinct = false;
  if (tokens.accept('DISTINCT')) distinct = true;
  else tokens.accept('ALL');
  const args: Expression[] = [];
  if (tokens.is('*')) {
    args.push({ kind: 'star', at: tokens.take().at });
  } else if (!tokens.is(')')) {
    args.push(context.expression());
    while (tokens.accept(',')) args.push(context.expression());
  }
  tokens.expect(')');
  return finishCall(context, { name: name.name, at: name.at, args, distinct });
}

interface CallParts {
  readonly name: string;
  readonly at: Identifier['at'];
  readonly args: readonly Expression[];
  readonly unit?: string;
  readonly distinct?: boolean;
}

/** What may follow the closing parenthesis: FROM FIRST, IGNORE NULLS, OVER. */
function finishCall(context: ParseContext, parts: CallParts): Expression {
  const { tokens } = context;
  let fromLast = false;
  if (parts.name === 'NTH_VALUE' && tokens.is('FROM') && (tokens.is('FIRST', 1) || tokens.is('LAST', 1))) {
    tokens.take();
    fromLast = tokens.take().value === 'LAST';
  }
  let nulls: NullTreatment | undefined;
  if (tokens.acceptAll('IGNORE', 'NULLS')) nulls = 'ignore';
  else if (tokens.acceptAll('RESPECT', 'NULLS')) nulls = 'respect';
  if (tokens.is('FILTER')) {
    throw new SqlError({
      kind: 'unsupported',
      at: tokens.current.at,
      reason: 'FILTER is not part of this dialect',
      mend: `write ${parts.name}(CASE WHEN condition THEN value END)`,
    });
  }
  let over: WindowSpec | Identifier | undefined;
  if (tokens.accept('OVER')) over = tokens.is('(') ? parseWindowSpec(context) : tokens.expectIdentifier();
  return context.node(
    {
      kind: 'call',
      at: tokens.spanFrom(parts.at),
      name: parts.name,
      args: parts.args,
      ...(parts.unit === undefined ? {} : { unit: parts.unit }),
      ...(parts.distinct === true ? { distinct: true } : {}),
      ...(fromLast ? { fromLast } : {}),
      ...(nulls === undefined ? {} : { nulls }),
      ...(over === undefined ? {} : { over }),
    },
    ...parts.args,
  );
}

/** Forms whose arguments are not a plain list; undefined where this is not one of them. */
function parseSpecialForm(context: ParseContext, { name, at }: Identifier): Expression | undefined {
  switch (name) {
    case 'EXTRACT':
      return parseExtract(context, at);
    case 'FLOOR':
    case 'CEIL':
    case 'CEILING':
      return parseRounding(context, name === 'FLOOR' ? 'FLOOR' : 'CEIL', at);
    case 'STEP': {
      const operand = context.expression();
      context.tokens.expect('BY');
      return close(context, 'STEP', at, [operand, context.expression()]);
    }
    case 'POSITION': {
      const needle = context.operand();
      context.tokens.expect('IN');
      return close(context, 'POSITION', at, [needle, context.expression()]);
    }
    case 'SUBSTRING':
      return parseSubstring(context, at);
    case 'OVERLAY':
      return parseOverlay(context, at);
    case 'TRIM':
      return parseTrim(context, at);
    default:
      return undefined;
  }
}

function close(
  context: ParseContext,
  name: string,
  at: Identifier['at'],
  args: readonly Expression[],
  unit?: string,
): Expression {
  context.tokens.expect(')');
  return finishCall(context, { name, at, args, ...(unit === undefined ? {} : { unit }) });
}

function expectUnit(context: ParseContext): string {
  const unit = unitAt(context.tokens);
  if (unit === undefined) {
    for (const label of ['YEAR', 'MONTH', 'DAY', 'HOUR', 'MINUTE', 'SECOND']) context.tokens.expecting(`"${label}"`);
    throw context.tokens.unexpected();
  }
  context.tokens.take();
  return unit;
}

function parseExtract(context: ParseContext, at: Identifier['at']): Expression {
  const unit = expectUnit(context);
  context.tokens.expect('FROM');
  return close(context, 'EXTRACT', at, [context.expression()], unit);
}

function parseRounding(context: ParseContext, name: string, at: Identifier['at']): Expression {
  const operand = context.expression();
  if (context.tokens.accept('TO')) return close(context, `${name} TO`, at, [operand], expectUnit(context));
  return close(context, name, at, [operand]);
}

function parseSubstring(context: ParseContext, at: Identifier['at']): Expression {
  const { tokens } = context;
  const first = tokens.current;
  context.substringDepth += 1;
  const operand = context.expression();
  context.substringDepth -= 1;
  if (tokens.accept(',')) {
    const args = [operand, context.expression()];
    if (tokens.accept(',')) args.push(context.expression());
    return close(context, 'SUBSTRING', at, args);
  }
  if (tokens.is('TO') && unitAt(tokens, 1) !== undefined) {
    return rewriteSubstringTo(context, { at, operand, text: tokens.textOf(first) });
  }
  if (tokens.accept('SIMILAR')) {
    const pattern = context.expression();
    tokens.expect('ESCAPE');
    return close(context, 'SUBSTRING SIMILAR', at, [operand, pattern, context.expression()]);
  }
  tokens.expect('FROM');
  const args = [operand, context.expression()];
  if (tokens.accept('FOR')) args.push(context.expression());
  return close(context, 'SUBSTRING FROM', at, args);
}

/**
 * `SUBSTRING(x TO unit)` is no form of the dialect, yet a much-copied tutorial has it where it means the time as text. It
 * becomes a cast of FLOOR, with a warning; strict mode refuses it.
 */
function rewriteSubstringTo(
  context: ParseContext,
  { at, operand, text }: { readonly at: Identifier['at']; readonly operand: Expression; readonly text: string },
): Expression {
  const { tokens } = context;
  const to = tokens.expect('TO');
  const unit = expectUnit(context);
  tokens.expect(')');
  const span = tokens.spanFrom(at);
  const inner = operand.kind === 'column' ? text : `(${text})`;
  const rewritten = `CAST(FLOOR(${inner} TO ${unit}) AS VARCHAR(50))`;
  if (context.strict) {
    throw new SqlError({
      kind: 'syntax',
      at: to.at,
      reason: 'SUBSTRING has no form with TO',
      found: '"TO"',
      expected: ['","', '"FROM"', '"SIMILAR"'],
      mend: `write ${rewritten}`,
    });
  }
  context.warnings.push({
    at: span,
    message:
      `SUBSTRING(… TO ${unit}) is not part of the dialect and was read as ${rewritten}. In the select list of a grouped query ` +
      "an unqualified ROWTIME is the window's end; its start is the grouped expression itself.",
    rewritten,
  });
  const floor = context.node({ kind: 'call', at: span, name: 'FLOOR TO', args: [operand], unit }, operand);
  return context.node({ kind: 'cast', at: span, operand: floor, type: varchar(50) }, floor);
}

function parseOverlay(context: ParseContext, at: Identifier['at']): Expression {
  const { tokens } = context;
  const args = [context.expression()];
  tokens.expect('PLACING');
  args.push(context.expression());
  tokens.expect('FROM');
  args.push(context.expression());
  if (tokens.accept('FOR')) args.push(context.expression());
  return close(context, 'OVERLAY', at, args);
}

function parseTrim(context: ParseContext, at: Identifier['at']): Expression {
  const { tokens } = context;
  const side = ['LEADING', 'TRAILING', 'BOTH'].find((word) => tokens.accept(word)) ?? 'BOTH';
  let blank: Expression = literal(at, varchar(1), ' ');
  if (tokens.accept('FROM')) return close(context, 'TRIM', at, [blank, context.expression()], side);
  const first = context.expression();
  if (!tokens.accept('FROM')) return close(context, 'TRIM', at, [blank, first], side);
  blank = first;
  return close(context, 'TRIM', at, [blank, context.expression()], side);
}

/** `alias.*` as a select item, where it stands. */
export function acceptQualifiedStar(context: ParseContext): Expression | undefined {
  const { tokens } = context;
  if (tokens.is('*')) return { kind: 'star', at: tokens.take().at };
  if (!tokens.isIdentifier() || !tokens.is('.', 1) || !tokens.is('*', 2)) return undefined;
  const qualifier = tokens.expectIdentifier();
  tokens.take();
  const star = tokens.take();
  return { kind: 'star', at: spanning(qualifier.at, star.at), qualifier };
}
