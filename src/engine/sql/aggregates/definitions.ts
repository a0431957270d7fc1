/** COUNT, SUM, AVG, MIN, MAX, the deviations and variances, ANY and EVERY. */
import { SqlError, invalid } from '../errors.ts';
import type { TypedExpression } from '../plan/expression.ts';
import { addExact, divideExact, overflow, toReal } from '../types/exact.ts';
import type { Exact } from '../types/exact.ts';
import { convert } from '../functions/cast.ts';
import type { CallSite } from '../functions/call-site.ts';
import { cannotApply, wrongCount } from '../functions/call-site.ts';
import { decimal, decimalPrecisionMax, familyOf, isApproximate, isInteger, simple } from '../types/sql-type.ts';
import type { SqlType } from '../types/sql-type.ts';
import type { Aggregate } from './aggregate.ts';

export interface AggregateSite extends CallSite {
  readonly distinct: boolean;
  /** COUNT(*). */
  readonly star: boolean;
}

type Definition = (site: AggregateSite) => Aggregate;

const definitions: ReadonlyMap<string, Definition> = new Map<string, Definition>([
  ['COUNT', count],
  ['SUM', sum],
  ['AVG', average],
  ['MIN', (site) => extreme(site, '<')],
  ['MAX', (site) => extreme(site, '>')],
  ['STDDEV_SAMP', (site) => deviation(site, true, true)],
  ['STD_DEV', (site) => deviation(site, true, true)],
  ['STDDEV', (site) => deviation(site, true, true)],
  ['STDDEV_POP', (site) => deviation(site, false, true)],
  ['VAR_SAMP', (site) => deviation(site, true, false)],
  ['VAR_POP', (site) => deviation(site, false, false)],
  ['ANY', (site) => truth(site, true)],
  ['SOME', (site) => truth(site, true)],
  ['EVERY', (site) => truth(site, false)],
]);

export const aggregateNames: readonly string[] = [...definitions.keys()];

export function isAggregate(name: string): boolean {
  return definitions.has(name);
}

export function bindAggregate(site: AggregateSite): Aggregate {
  const definition = definitions.get(site.name);
  if (definition === undefined) throw invalid(site.at, `${site.name} is no aggregate`);
  if (site.star && site.name !== 'COUNT') throw invalid(site.at, `${site.name}(*) is not allowed; only COUNT(*) is`);
  if (!site.star && site.args.length !== 1) throw wrongCount(site, '1');
  // The smallest and the largest are the same with and without duplicates.
  if (site.distinct && site.name !== 'MIN' && site.name !== 'MAX') {
    throw new SqlError({
      kind: 'unsupported',
      at: site.at,
      reason: `DISTINCT is not allowed in ${site.name}`,
      ...(site.name === 'COUNT'
        ? { mend: 'use the table function COUNT_DISTINCT_ITEMS_TUMBLING, or group twice' }
        : {}),
    });
  }
  return definition(site);
}

function argument(site: AggregateSite): TypedExpression {
  const [arg] = site.args;
  if (arg === undefined) throw wrongCount(site, '1');
  return arg;
}

function numericArgument(site: AggregateSite): TypedExpression {
  const arg = argument(site);
  if (arg.type.kind === 'NULL') return convert(arg, simple('INTEGER'));
  if (familyOf(arg.type) !== 'numeric') throw cannotApply(site, `'${site.name}(<NUMERIC>)'`);
  return arg;
}

function count(site: AggregateSite): Aggregate {
  return {
    name: 'COUNT',
    args: site.args,
    type: simple('BIGINT'),
    nullable: false,
    initial: [0],
    add: ([n]) => `${n} += 1;`,
    merge: ([n], [from]) => `${n} += ${from};`,
    result: ([n = '0']) => n,
  };
}

/** Sums are wider than what they add: integers give BIGINT, DECIMALs the most digits; REAL and DOUBLE stay what they are. */
function sumType(type: SqlType): SqlType {
  if (isInteger(type)) return simple('BIGINT');
  return type.kind === 'DECIMAL' ? decimal(decimalPrecisionMax, type.scale) : type;
}

function sum(site: AggregateSite): Aggregate {
  const arg = numericArgument(site);
  const type = sumType(arg.type);
  const common = { name: 'SUM', args: [arg], type, nullable: true };
  if (isApproximate(type)) {
    return {
      ...common,
      initial: [0, 0, 0],
      add: ([n, s, c], [value]) => `${n} += 1; ${compensated(s, c, value)}`,
      merge: ([n, s, c], [n2, s2, c2]) => `${n} += ${n2}; ${c} += ${c2}; ${compensated(s, c, s2)}`,
      result: ([n, s, c], code) => `(${n} === 0 ? null : ${code.constant(resultOf(type))}(${s} + ${c}))`,
    };
  }
  return {
    ...common,
    initial: [0, 0],
    add: ([n, s], [value], code) => `${n} += 1; ${s} = ${code.constant(addExact)}(${s}, ${value});`,
    merge: ([n, s], [n2, s2], code) => `${n} += ${n2}; ${s} = ${code.constant(addExact)}(${s}, ${s2});`,
    result: ([n, s]) => `(${n} === 0 ? null : ${s})`,
  };
}

/** Neumaier's sum: what rounding loses is kept beside. */
function compensated(s = '', c = '', value = ''): string {
  return `{ const x = ${value}, y = ${s} + x; ${c} += Math.abs(${s}) >= Math.abs(x) ? ${s} - y + x : x - y + ${s}; ${s} = y; }`;
}

function resultOf(type: SqlType): (value: number) => number {
  return (value) => {
    if (!Number.isFinite(value)) return Number(overflow(type.kind));
    return type.kind === 'REAL' ? toReal(value) : value;
  };
}

/** Of the argument's type, so the average of INTEGERs is truncated. */
function average(site: AggregateSite): Aggregate {
  const arg = numericArgument(site);
  const total = sum(site);
  if (isApproximate(arg.type)) {
    const finish = resultOf(arg.type);
    return {
      ...total,
      name: 'AVG',
      result: ([n, s, c], code) => `(${n} === 0 ? null : ${code.constant(finish)}((${s} + ${c}) / ${n}))`,
    };
  }
  return {
    ...total,
    name: 'AVG',
    type: arg.type,
    result: ([n, s], code) => `(${n} === 0 ? null : ${code.constant(quotient)}(${s}, ${n}))`,
  };
}

function quotient(total: Exact, values: number): Exact {
  return divideExact(total, values);
}

function extreme(site: AggregateSite, operator: '<' | '>'): Aggregate {
  const arg = argument(site);
  if (arg.type.kind === 'RECORD') throw cannotApply(site, `'${site.name}(<COMPARABLE_TYPE>)'`);
  const better = (field = '', value = ''): string =>
    `if (${field} === null || ${value} ${operator} ${field}) ${field} = ${value};`;
  return {
    name: site.name,
    args: [arg],
    type: arg.type,
    nullable: true,
    initial: [null],
    add: ([field], [value]) => better(field, value),
    merge: ([field], [from]) => `if (${from} !== null) { ${better(field, from)} }`,
    result: ([field = 'null']) => field,
  };
}

/** Welford's running mean and squares, merged after Chan. The sample forms of a single value are NULL. */
function deviation(site: AggregateSite, sample: boolean, root: boolean): Aggregate {
  const arg = numericArgument(site);
  return {
    name: site.name,
    args: [convert(arg, simple('DOUBLE'))],
    type: simple('DOUBLE'),
    nullable: true,
    initial: [0, 0, 0],
    add: ([n, mean, squares], [value]) =>
      `{ ${n} += 1; const d = ${value} - ${mean}; ${mean} += d / ${n}; ${squares} += d * (${value} - ${mean}); }`,
    merge: ([n, mean, squares], [n2, mean2, squares2]) =>
      `if (${n2} > 0) { const all = ${n} + ${n2}, d = ${mean2} - ${mean}; ` +
      `${squares} += ${squares2} + d * d * ${n} * ${n2} / all; ${mean} += d * ${n2} / all; ${n} = all; }`,
    result: ([n, , squares]) => {
      const variance = sample ? `${squares} / (${n} - 1)` : `${squares} / ${n}`;
      return `(${n} < ${sample ? 2 : 1} ? null : ${root ? `Math.sqrt(${variance})` : variance})`;
    },
  };
}

function truth(site: AggregateSite, any: boolean): Aggregate {
  const arg = argument(site);
  if (arg.type.kind !== 'BOOLEAN' && arg.type.kind !== 'NULL') throw cannotApply(site, `'${site.name}(<BOOLEAN>)'`);
  const operator = any ? '||' : '&&';
  return {
    name: site.name,
    args: [arg],
    type: simple('BOOLEAN'),
    nullable: true,
    initial: [null],
    add: ([field], [value]) => `${field} = ${field} === null ? ${value} : ${field} ${operator} ${value};`,
    merge: ([field], [from]) =>
      `if (${from} !== null) ${field} = ${field} === null ? ${from} : ${field} ${operator} ${from};`,
    result: ([field = 'null']) => field,
  };
}
