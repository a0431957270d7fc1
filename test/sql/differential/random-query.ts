/** Random queries over the streams S and R and the table LOOKUP, as our dialect and DuckDB's write them. */
import type { SeededRandom } from '../../sim/seeded-random.ts';
import { floorOf, RandomExpression, stepOf } from './random-expression.ts';
import type { Kind, Term, TypedTerm } from './random-expression.ts';

export interface RandomQuery {
  readonly shape: string;
  /** Types of the result's columns. */
  readonly kinds: readonly Kind[];
  readonly ours: string;
  /** Its first column is the result's ROWTIME. */
  readonly duck: string;
  /** Whether rows must come in DuckDB's order. */
  readonly ordered: boolean;
}

/** Columns of every stream and table; DuckDB's tables have T, the ROWTIME, and Q, the order of arrival, besides. */
export const columnKinds = { I: 'integer', J: 'integer', D: 'double', N: 'decimal', K: 'text', F: 'boolean' } as const;

export function columnsOf(alias: string): readonly TypedTerm[] {
  const columns: TypedTerm[] = Object.entries(columnKinds).map(([name, kind]) => {
    const text = `${alias}.${name}`;
    return { kind, ours: text, duck: text };
  });
  return [...columns, { kind: 'time', ours: `${alias}.ROWTIME`, duck: `${alias}.T` }];
}

const withoutTime = (columns: readonly TypedTerm[]): readonly TypedTerm[] =>
  columns.filter((column) => column.kind !== 'time');

const ours = (term: Term): string => term.ours;

/** DuckDB's value as ours: whole numbers of one size, exact numbers as DOUBLE. */
function duckValue(term: TypedTerm): string {
  if (term.kind === 'integer' || term.kind === 'time') return `CAST(${term.duck} AS BIGINT)`;
  return term.kind === 'decimal' || term.kind === 'double' ? `CAST(${term.duck} AS DOUBLE)` : term.duck;
}

function prefixed(prefix: string, term: Term): Term {
  return { ours: `(${prefix}${term.ours})`, duck: `(${prefix}${term.duck})` };
}

function list<T>(count: number, make: () => T): readonly T[] {
  return Array.from({ length: count }, make);
}

function filterProject(random: SeededRandom): RandomQuery {
  const expressions = new RandomExpression(random, columnsOf('S'));
  const items = list(random.between(1, 4), () => expressions.any(random.between(0, 3)));
  const filter = expressions.boolean(3);
  return {
    shape: 'filter',
    kinds: items.map(({ kind }) => kind),
    ours: `SELECT STREAM ${items.map(ours).join(', ')} FROM S WHERE ${filter.ours}`,
    duck: `SELECT S.T, ${items.map(duckValue).join(', ')} FROM S WHERE ${filter.duck}`,
    ordered: false,
  };
}

function derivedTable(random: SeededRandom): RandomQuery {
  const inner = new RandomExpression(random, columnsOf('S'));
  const kinds = ['integer', 'double', 'text', 'boolean'] as const;
  const items = kinds.map((kind, index) => ({ name: `C${index}`, kind, term: inner.of(kind, 2) }));
  const columns = items.map(({ name, kind }): TypedTerm => ({ kind, ours: `X.${name}`, duck: `X.${name}` }));
  const outer = new RandomExpression(random, columns);
  const selected = list(random.between(1, 3), () => ({ kind: 'integer' as const, ...outer.integer(2) }));
  const filter = outer.boolean(2);
  const named = (side: 'ours' | 'duck'): string => items.map(({ name, term }) => `${term[side]} AS ${name}`).join(', ');
  return {
    shape: 'derived table',
    kinds: selected.map(({ kind }) => kind),
    ours: `SELECT STREAM ${selected.map(ours).join(', ')} FROM (SELECT STREAM ${named('ours')} FROM S) AS X WHERE ${filter.ours}`,
    duck: `SELECT X.T, ${selected.map(duckValue).join(', ')} FROM (SELECT S.T AS T, ${named('duck')} FROM S) AS X WHERE ${filter.duck}`,
    ordered: false,
  };
}

function aggregate(random: SeededRandom, expressions: RandomExpression): TypedTerm {
  const depth = random.below(2);
  const [whole, double] = [expressions.integer(depth), expressions.double(depth)];
  const value = random.pick<TypedTerm>([
    { kind: 'integer', ...whole },
    { kind: 'double', ...double },
    { kind: 'decimal', ...expressions.of('decimal', 0) },
  ]);
  const extreme: TypedTerm = random.chance(0.5) ? value : { kind: 'text', ...expressions.of('text', depth) };
  const call = (name: string, kind: Kind, argument: Term): TypedTerm => ({
    kind,
    ours: `${name}(${argument.ours})`,
    duck: `${name}(${argument.duck})`,
  });
  return random.pick<TypedTerm>([
    { kind: 'integer', ours: 'COUNT(*)', duck: 'COUNT(*)' },
    call('COUNT', 'integer', extreme),
    call('SUM', value.kind, value),
    call('MIN', extreme.kind, extreme),
    call('MAX', extreme.kind, extreme),
    { kind: 'integer', ours: `AVG(${whole.ours})`, duck: `trunc(AVG(${whole.duck}))` },
    call('AVG', 'double', double),
    call('STDDEV_POP', 'double', double),
    call('VAR_SAMP', 'double', { ours: whole.ours, duck: whole.duck }),
  ]);
}

function tumbling(random: SeededRandom): RandomQuery {
  const columns = columnsOf('S');
  const rowtime: Term = { ours: 'S.ROWTIME', duck: 'S.T' };
  const [windowMs, window] = random.pick<[number, Term]>([
    [10_000, stepOf(rowtime, 10)],
    [45_000, stepOf(rowtime, 45)],
    [60_000, floorOf(rowtime, 'MINUTE')],
    [3_600_000, floorOf(rowtime, 'HOUR')],
  ]);
  const expressions = new RandomExpression(random, withoutTime(columns));
  const keys = list(random.below(3), (): TypedTerm => {
    const kind = random.pick<Kind>(['text', 'integer', 'boolean']);
    const [first, ...rest] = columns.filter((column) => column.kind === kind);
    if (first === undefined || random.chance(0.3)) return { kind: 'text', ...expressions.text(1) };
    return random.pick([first, ...rest]);
  });
  const values = list(random.between(1, 3), () => aggregate(random, expressions));
  const having = random.chance(0.4) ? ` HAVING COUNT(*) > ${random.below(3)}` : '';
  const grouping = [window, ...keys];
  const items = [...keys, ...values];
  const filter = random.chance(0.3) ? expressions.boolean(1) : { ours: 'TRUE', duck: 'TRUE' };
  return {
    shape: 'tumbling',
    kinds: items.map(({ kind }) => kind),
    ours: `SELECT STREAM ${items.map(ours).join(', ')} FROM S WHERE ${filter.ours} GROUP BY ${grouping.map(ours).join(', ')}${having}`,
    duck: `SELECT ${window.duck} + ${windowMs}, ${items.map(duckValue).join(', ')} FROM S WHERE ${filter.duck} GROUP BY ${grouping.map(({ duck }) => duck).join(', ')}${having}`,
    ordered: false,
  };
}

/** DuckDB's frames see later rows of the same time, ours do not: so its frame is a subquery by time and arrival. */
function sliding(random: SeededRandom): RandomQuery {
  const byRows = random.chance(0.5);
  const size = byRows ? random.between(1, 4) : random.between(1, 90);
  const partitioned = random.chance(0.7);
  const values = list(random.between(1, 3), () =>
    aggregate(random, new RandomExpression(random, withoutTime(columnsOf('S')))),
  );
  const frame = byRows ? `ROWS ${size} PRECEDING` : `RANGE INTERVAL '${size}' SECOND PRECEDING`;
  const spec = `(${partitioned ? 'PARTITION BY S.K ' : ''}${frame})`;
  const ofPartition = `S.Q <= A.Q${partitioned ? ' AND S.K IS NOT DISTINCT FROM A.K' : ''}`;
  const inFrame = byRows
    ? `S.Q IN (SELECT S.Q FROM S WHERE ${ofPartition} ORDER BY S.Q DESC LIMIT ${size + 1})`
    : `${ofPartition} AND S.T >= A.T - ${size * 1000}`;
  return {
    shape: 'sliding',
    kinds: ['integer', ...values.map(({ kind }) => kind)],
    ours: `SELECT STREAM S.I, ${values.map((value) => `${value.ours} OVER ${spec}`).join(', ')} FROM S`,
    duck: `SELECT A.T, A.I, ${values.map((value) => `(SELECT ${duckValue(value)} FROM S WHERE ${inFrame})`).join(', ')} FROM S AS A`,
    ordered: false,
  };
}

function windowedJoin(random: SeededRandom): RandomQuery {
  const [left, right] = [random.between(1, 60), random.between(1, 60)];
  const kind = random.pick(['INNER', 'LEFT', 'RIGHT', 'FULL']);
  const columns = [...withoutTime(columnsOf('A')), ...withoutTime(columnsOf('B'))];
  const expressions = new RandomExpression(random, columns);
  const key = random.pick(['K', 'I', 'F']);
  const extra = random.chance(0.3) ? expressions.boolean(1) : { ours: 'TRUE', duck: 'TRUE' };
  const items = list(random.between(1, 3), () => expressions.any(random.between(0, 1))).filter(
    (item) => item.kind !== 'time',
  );
  const selected: readonly TypedTerm[] = [
    { kind: 'integer', ours: 'A.I', duck: 'A.I' },
    { kind: 'double', ours: 'B.D', duck: 'B.D' },
    ...items,
  ];
  const near = `B.T >= A.T - ${right * 1000} AND A.T >= B.T - ${left * 1000}`;
  const time = `CASE WHEN B.Q IS NULL THEN A.T + ${left * 1000} WHEN A.Q IS NULL THEN B.T + ${right * 1000} ELSE GREATEST(A.T, B.T) END`;
  return {
    shape: `${kind.toLowerCase()} join`,
    kinds: selected.map((item) => item.kind),
    ours: `SELECT STREAM ${selected.map(ours).join(', ')} FROM S OVER (RANGE INTERVAL '${left}' SECOND PRECEDING) AS A ${kind} JOIN R OVER (RANGE INTERVAL '${right}' SECOND PRECEDING) AS B ON A.${key} = B.${key} AND ${extra.ours}`,
    duck: `SELECT ${time}, ${selected.map(duckValue).join(', ')} FROM S AS A ${kind} JOIN R AS B ON A.${key} = B.${key} AND ${extra.duck} AND ${near}`,
    ordered: false,
  };
}

function tableJoin(random: SeededRandom): RandomQuery {
  const kind = random.pick(['INNER', 'LEFT']);
  const columns = [...columnsOf('S'), ...withoutTime(columnsOf('C'))];
  const expressions = new RandomExpression(random, columns);
  const items = list(random.between(1, 3), () => expressions.any(random.between(0, 2)));
  const condition = random.chance(0.6) ? { ours: 'S.K = C.K', duck: 'S.K = C.K' } : expressions.boolean(2);
  const filter = expressions.boolean(1);
  return {
    shape: 'table join',
    kinds: items.map((item) => item.kind),
    ours: `SELECT STREAM ${items.map(ours).join(', ')} FROM S ${kind} JOIN LOOKUP AS C ON ${condition.ours} WHERE ${filter.ours}`,
    duck: `SELECT S.T, ${items.map(duckValue).join(', ')} FROM S ${kind} JOIN LOOKUP AS C ON ${condition.duck} WHERE ${filter.duck}`,
    ordered: false,
  };
}

function membership(random: SeededRandom): RandomQuery {
  const column = random.pick(['K', 'I', 'N']);
  const expressions = new RandomExpression(random, withoutTime(columnsOf('C')));
  const inner = expressions.boolean(1);
  const item = new RandomExpression(random, columnsOf('S')).any(2);
  const not = random.pick(['', 'NOT ']);
  const text = (side: 'ours' | 'duck'): string =>
    `S.${column} ${not}IN (SELECT C.${column} FROM LOOKUP AS C WHERE ${inner[side]})`;
  return {
    shape: 'membership',
    kinds: [item.kind],
    ours: `SELECT STREAM ${item.ours} FROM S WHERE ${text('ours')}`,
    duck: `SELECT S.T, ${duckValue(item)} FROM S WHERE ${text('duck')}`,
    ordered: false,
  };
}

function unionAll(random: SeededRandom): RandomQuery {
  const kinds = list(random.between(1, 3), () => random.pick<Kind>(['integer', 'double', 'text', 'boolean']));
  const [left, right] = ['S', 'R'].map((name) => {
    const expressions = new RandomExpression(random, columnsOf(name));
    const items = kinds.map((kind): TypedTerm => ({ kind, ...expressions.of(kind, 2) }));
    return {
      ours: `SELECT STREAM ${items.map(ours).join(', ')} FROM ${name}`,
      duck: `SELECT ${name}.T, ${items.map(duckValue).join(', ')} FROM ${name}`,
    };
  });
  return {
    shape: 'union',
    kinds,
    ours: `${left?.ours} UNION ALL ${right?.ours}`,
    duck: `${left?.duck} UNION ALL ${right?.duck}`,
    ordered: false,
  };
}

function distinct(random: SeededRandom): RandomQuery {
  const expressions = new RandomExpression(random, withoutTime(columnsOf('S')));
  const items = list(random.between(1, 2), (): TypedTerm => {
    const kind = random.pick<Kind>(['integer', 'text', 'boolean']);
    return { kind, ...expressions.of(kind, 1) };
  });
  const window = floorOf({ ours: 'S.ROWTIME', duck: 'S.T' }, 'MINUTE');
  const selected: readonly TypedTerm[] = [{ kind: 'time', ...window }, ...items];
  const names = selected.map((_, index) => `C${index}`);
  const named = selected.map((item, index) => `${duckValue(item)} AS C${index}`);
  return {
    shape: 'distinct',
    kinds: selected.map((item) => item.kind),
    ours: `SELECT STREAM DISTINCT ${selected.map(ours).join(', ')} FROM S`,
    duck: `SELECT MIN(X.T), ${names.join(', ')} FROM (SELECT S.T AS T, ${named.join(', ')} FROM S) AS X GROUP BY ${names.join(', ')}`,
    ordered: false,
  };
}

function orderBy(random: SeededRandom): RandomQuery {
  const window = floorOf({ ours: 'S.ROWTIME', duck: 'S.T' }, 'MINUTE');
  const expressions = new RandomExpression(random, withoutTime(columnsOf('S')));
  const keys = list(random.between(1, 3), () => {
    // A whole number alone would be an ordinal.
    const term = random.chance(0.5)
      ? prefixed('S.J + ', expressions.integer(1))
      : prefixed('S.K || ', expressions.text(1));
    return { term, descending: random.chance(0.5) };
  });
  const items: readonly TypedTerm[] = [{ kind: 'integer', ours: 'S.I', duck: 'S.I' }, expressions.any(1)].filter(
    (item): item is TypedTerm => item.kind !== 'time',
  );
  const order = (side: 'ours' | 'duck'): string =>
    [
      window[side],
      ...keys.map(({ term, descending }) => {
        const direction = descending ? ' DESC' : ' ASC';
        return `${term[side]}${direction}${side === 'duck' ? (descending ? ' NULLS FIRST' : ' NULLS LAST') : ''}`;
      }),
    ].join(', ');
  return {
    shape: 'order by',
    kinds: items.map((item) => item.kind),
    ours: `SELECT STREAM ${items.map(ours).join(', ')} FROM S ORDER BY ${order('ours')}`,
    duck: `SELECT MAX(S.T) OVER (PARTITION BY ${window.duck}), ${items.map(duckValue).join(', ')} FROM S ORDER BY ${order('duck')}, S.Q`,
    ordered: true,
  };
}

export function randomQuery(random: SeededRandom): RandomQuery {
  const shapes = [filterProject, derivedTable, tumbling, sliding, windowedJoin, tableJoin] as const;
  return random.pick([...shapes, membership, unionAll, distinct, orderBy])(random);
}
