/** SELECT, VALUES, set operations and FROM. */
import { SqlError } from '../errors.ts';
import type { Span } from '../errors.ts';
import type {
  Expression,
  Identifier,
  JoinType,
  NamedWindow,
  Query,
  Select,
  SelectItem,
  Stagger,
  TableAlias,
  TableReference,
  Values,
  WindowSpec,
} from '../ast/tree.ts';
import { acceptQualifiedStar } from './calls.ts';
import type { ParseContext } from './parse-context.ts';
import { parseOrderBy, parseWindowSpec } from './windows.ts';

/** Names that begin something else behind a table, so they are no alias without AS. */
const notAnAlias: ReadonlySet<string> = new Set(['WINDOWED']);

export function parseQuery(context: ParseContext): Query {
  const query = parseUnion(context);
  const { tokens } = context;
  if (!tokens.is('ORDER')) return query;
  const orderBy = parseOrderBy(context);
  const within = tokens.accept('WITHIN') ? context.expression() : undefined;
  if (query.kind === 'values') throw tokens.unexpected('ORDER BY cannot follow VALUES');
  return context.node({ ...query, orderBy, ...(within === undefined ? {} : { within }) }, query);
}

function parseUnion(context: ParseContext): Query {
  const { tokens } = context;
  let left = parseIntersect(context);
  for (;;) {
    const operator = tokens.accept('UNION') ? 'UNION' : tokens.accept('EXCEPT') ? 'EXCEPT' : undefined;
    if (operator === undefined) return left;
    left = setOperation(context, operator, left, parseIntersect);
  }
}

function parseIntersect(context: ParseContext): Query {
  const { tokens } = context;
  let left = parseTerm(context);
  while (tokens.accept('INTERSECT')) left = setOperation(context, 'INTERSECT', left, parseTerm);
  return left;
}

function setOperation(
  context: ParseContext,
  operator: 'UNION' | 'EXCEPT' | 'INTERSECT',
  left: Query,
  parseRight: (context: ParseContext) => Query,
): Query {
  const { tokens } = context;
  const all = tokens.accept('ALL');
  if (!all) tokens.accept('DISTINCT');
  const right = parseRight(context);
  const at = tokens.spanFrom(left.at);
  return context.node({ kind: 'set', at, operator, all, left, right, orderBy: [] }, left, right);
}

function parseTerm(context: ParseContext): Query {
  const { tokens } = context;
  if (tokens.is('SELECT')) return parseSelect(context);
  if (tokens.is('VALUES')) return parseValues(context);
  if (tokens.is('(')) {
    tokens.take();
    const query = context.query();
    tokens.expect(')');
    return query;
  }
  for (const label of ['"SELECT"', '"VALUES"', '"("']) tokens.expecting(label);
  throw tokens.unexpected();
}

function parseValues(context: ParseContext): Values {
  const { tokens } = context;
  const at = tokens.take().at;
  const rows = [];
  do {
    const row = context.expression();
    rows.push(row.kind === 'row' ? row.items : [row]);
  } while (tokens.accept(','));
  return context.node({ kind: 'values', at: tokens.spanFrom(at), rows }, ...rows.flat());
}

function parseSelect(context: ParseContext): Select {
  const { tokens } = context;
  const at = tokens.expect('SELECT').at;
  let stream = tokens.accept('STREAM');
  const distinct = tokens.accept('DISTINCT');
  if (!distinct) tokens.accept('ALL');
  if (!stream) stream = tokens.accept('STREAM');
  const items = [parseItem(context)];
  while (tokens.accept(',')) items.push(parseItem(context));
  const from = tokens.accept('FROM') ? parseFrom(context) : undefined;
  const where = tokens.accept('WHERE') ? context.expression() : undefined;
  const stagger = tokens.is('WINDOWED') ? parseStagger(context) : undefined;
  const groupBy = stagger === undefined && tokens.accept('GROUP') ? parseGroupBy(context) : [];
  const having = tokens.accept('HAVING') ? context.expression() : undefined;
  const windows = tokens.accept('WINDOW') ? parseNamedWindows(context) : [];
  const select: Select = {
    kind: 'select',
    at: tokens.spanFrom(at),
    stream,
    distinct,
    items,
    groupBy,
    windows,
    orderBy: [],
    ...(from === undefined ? {} : { from }),
    ...(where === undefined ? {} : { where }),
    ...(stagger === undefined ? {} : { stagger }),
    ...(having === undefined ? {} : { having }),
  };
  return context.node(select, where, having, ...items.map((item) => item.expression), ...groupBy, ...queriesIn(from));
}

function queriesIn(table: TableReference | undefined): Query[] {
  if (table === undefined) return [];
  if (table.kind === 'derived') return [table.query];
  if (table.kind === 'join') return [...queriesIn(table.left), ...queriesIn(table.right)];
  return [];
}

function parseItem(context: ParseContext): SelectItem {
  const { tokens } = context;
  const star = acceptQualifiedStar(context);
  if (star !== undefined) return { expression: star };
  const expression = context.expression();
  if (tokens.accept('AS')) return { expression, alias: tokens.expectIdentifier(new Set(['ROWTIME'])) };
  const alias = tokens.acceptIdentifier();
  return alias === undefined ? { expression } : { expression, alias };
}

function parseGroupBy(context: ParseContext): Expression[] {
  const { tokens } = context;
  tokens.expect('BY');
  const keys: Expression[] = [];
  do {
    const key = context.expression();
    if (key.kind === 'row') keys.push(...key.items);
    else keys.push(key);
  } while (tokens.accept(','));
  return keys;
}

function parseStagger(context: ParseContext): Stagger {
  const { tokens } = context;
  const at = tokens.take().at;
  tokens.expect('BY');
  tokens.expect('STAGGER');
  tokens.expect('(');
  tokens.expect('PARTITION');
  tokens.expect('BY');
  const partitionBy = [context.expression()];
  while (tokens.accept(',')) partitionBy.push(context.expression());
  tokens.expect('RANGE');
  const range = context.expression();
  tokens.expect(')');
  return { at: tokens.spanFrom(at), partitionBy, range };
}

function parseNamedWindows(context: ParseContext): NamedWindow[] {
  const { tokens } = context;
  const windows = [];
  do {
    const name = tokens.expectIdentifier();
    tokens.expect('AS');
    windows.push({ name, spec: parseWindowSpec(context) });
  } while (tokens.accept(','));
  return windows;
}

function parseFrom(context: ParseContext): TableReference {
  const { tokens } = context;
  let left = parseJoins(context);
  while (tokens.accept(',')) {
    const right = parseJoins(context);
    left = { kind: 'join', at: tokens.spanFrom(left.at), type: 'cross', left, right, natural: false };
  }
  return left;
}

const joinsMax = 32;

function parseJoins(context: ParseContext): TableReference {
  const { tokens } = context;
  let left = parseTable(context);
  for (let count = 0; ; count += 1) {
    const at = tokens.current.at;
    const natural = tokens.accept('NATURAL');
    const type = acceptJoinType(context);
    if (type === undefined) {
      if (natural) throw tokens.unexpected();
      return left;
    }
    if (count >= joinsMax) throw new SqlError({ kind: 'limit', at, reason: `more than ${joinsMax} joins in one FROM` });
    left = parseJoin(context, left, type, natural);
  }
}

function acceptJoinType(context: ParseContext): JoinType | undefined {
  const { tokens } = context;
  if (tokens.accept('JOIN')) return 'inner';
  if (tokens.accept('INNER')) {
    tokens.expect('JOIN');
    return 'inner';
  }
  if (tokens.accept('CROSS')) {
    tokens.expect('JOIN');
    return 'cross';
  }
  for (const [word, type] of [
    ['LEFT', 'left'],
    ['RIGHT', 'right'],
    ['FULL', 'full'],
  ] as const) {
    if (!tokens.accept(word)) continue;
    tokens.accept('OUTER');
    tokens.expect('JOIN');
    return type;
  }
  return undefined;
}

function parseJoin(context: ParseContext, left: TableReference, type: JoinType, natural: boolean): TableReference {
  const { tokens } = context;
  const right = parseTable(context);
  let on: Expression | undefined;
  let using: Identifier[] | undefined;
  if (!natural && type !== 'cross') {
    if (tokens.accept('ON')) on = context.expression();
    else if (tokens.accept('USING')) using = parseColumnList(context);
    else throw tokens.unexpected('a join needs ON condition or USING (columns)');
  }
  return {
    kind: 'join',
    at: tokens.spanFrom(left.at),
    type,
    left,
    right,
    natural,
    ...(on === undefined ? {} : { on }),
    ...(using === undefined ? {} : { using }),
  };
}

export function parseColumnList(context: ParseContext, allowed?: ReadonlySet<string>): Identifier[] {
  const { tokens } = context;
  tokens.expect('(');
  const columns = [tokens.expectIdentifier(allowed)];
  while (tokens.accept(',')) columns.push(tokens.expectIdentifier(allowed));
  tokens.expect(')');
  return columns;
}

function parseTable(context: ParseContext): TableReference {
  const { tokens } = context;
  const at = tokens.current.at;
  if (tokens.accept('TABLE')) return parseTableFunction(context, at);
  if (tokens.is('(')) return context.nested(() => parseParenthesizedTable(context, at));
  const path = [tokens.expectIdentifier()];
  while (tokens.accept('.')) path.push(tokens.expectIdentifier());
  const over = parseOver(context);
  const alias = parseAlias(context);
  return { kind: 'named', at: tokens.spanFrom(at), path, ...(over ? { over } : {}), ...(alias ? { alias } : {}) };
}

/** `(query)` or `(a JOIN b …)`. */
function parseParenthesizedTable(context: ParseContext, at: Span): TableReference {
  const { tokens } = context;
  let ahead = 0;
  while (tokens.is('(', ahead)) ahead += 1;
  if (!tokens.is('SELECT', ahead) && !tokens.is('VALUES', ahead)) {
    tokens.expect('(');
    const table = parseJoins(context);
    tokens.expect(')');
    return table;
  }
  tokens.expect('(');
  const query = context.query();
  tokens.expect(')');
  const over = parseOver(context);
  const alias = parseAlias(context);
  return { kind: 'derived', at: tokens.spanFrom(at), query, ...(over ? { over } : {}), ...(alias ? { alias } : {}) };
}

function parseTableFunction(context: ParseContext, at: Span): TableReference {
  const { tokens } = context;
  tokens.expect('(');
  const name = tokens.expectIdentifier();
  tokens.expect('(');
  const args = [];
  if (!tokens.is(')')) {
    args.push(context.expression());
    while (tokens.accept(',')) args.push(context.expression());
  }
  tokens.expect(')');
  tokens.expect(')');
  const alias = parseAlias(context);
  return { kind: 'function', at: tokens.spanFrom(at), name, args, ...(alias ? { alias } : {}) };
}

function parseOver(context: ParseContext): WindowSpec | Identifier | undefined {
  const { tokens } = context;
  if (!tokens.accept('OVER')) return undefined;
  return tokens.is('(') ? parseWindowSpec(context) : tokens.expectIdentifier();
}

function parseAlias(context: ParseContext): TableAlias | undefined {
  const { tokens } = context;
  const explicit = tokens.accept('AS');
  if (!explicit && notAnAlias.has(tokens.current.value) && tokens.is('BY', 1)) return undefined;
  const name = explicit ? tokens.expectIdentifier() : tokens.acceptIdentifier();
  if (name === undefined) return undefined;
  return tokens.is('(') ? { name, columns: parseColumnList(context) } : { name };
}
