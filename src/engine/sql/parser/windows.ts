/** Window specifications, in OVER and in the WINDOW clause. */
import type { Frame, FrameBound, SortKey, WindowSpec } from '../ast/tree.ts';
import type { ParseContext } from './parse-context.ts';

/** `( [name] [PARTITION BY …] [ORDER BY …] [ROWS | RANGE …] )`. */
export function parseWindowSpec(context: ParseContext): WindowSpec {
  const { tokens } = context;
  const at = tokens.expect('(').at;
  const base = tokens.isIdentifier() ? tokens.expectIdentifier() : undefined;
  const partitionBy = [];
  if (tokens.accept('PARTITION')) {
    tokens.expect('BY');
    partitionBy.push(context.expression());
    while (tokens.accept(',')) partitionBy.push(context.expression());
  }
  const orderBy = tokens.is('ORDER') ? parseOrderBy(context) : [];
  const frame = parseFrame(context);
  tokens.expect(')');
  return {
    at: tokens.spanFrom(at),
    partitionBy,
    orderBy,
    ...(base === undefined ? {} : { base }),
    ...(frame === undefined ? {} : { frame }),
  };
}

export function parseOrderBy(context: ParseContext): SortKey[] {
  const { tokens } = context;
  tokens.expect('ORDER');
  tokens.expect('BY');
  const keys = [];
  do {
    const expression = context.expression();
    const descending = tokens.accept('DESC');
    if (!descending) tokens.accept('ASC');
    keys.push({ expression, descending });
  } while (tokens.accept(','));
  return keys;
}

function parseFrame(context: ParseContext): Frame | undefined {
  const { tokens } = context;
  const at = tokens.current.at;
  const rows = tokens.accept('ROWS');
  if (!rows && !tokens.accept('RANGE')) return undefined;
  const unit = rows ? 'rows' : 'range';
  if (tokens.accept('BETWEEN')) {
    const from = parseBound(context);
    tokens.expect('AND');
    const to = parseBound(context);
    return { at: tokens.spanFrom(at), unit, from, to };
  }
  const bound = parseBound(context);
  const current: FrameBound = { kind: 'current' };
  const following = bound.kind !== 'current' && bound.direction === 'following';
  return { at: tokens.spanFrom(at), unit, from: following ? current : bound, to: following ? bound : current };
}

function parseBound(context: ParseContext): FrameBound {
  const { tokens } = context;
  if (tokens.accept('CURRENT')) {
    tokens.expect('ROW');
    return { kind: 'current' };
  }
  const size = tokens.accept('UNBOUNDED') ? undefined : context.expression();
  const following = tokens.accept('FOLLOWING');
  if (!following) tokens.expect('PRECEDING');
  const direction = following ? 'following' : 'preceding';
  return size === undefined ? { kind: 'unbounded', direction } : { kind: 'offset', direction, size };
}
