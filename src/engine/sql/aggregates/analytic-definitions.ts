/** FIRST_VALUE, LAST_VALUE, NTH_VALUE, LAG and EXP_AVG, bound to their arguments. */
import { invalid } from '../errors.ts';
import type { NullTreatment } from '../ast/tree.ts';
import { assignTo, convert } from '../functions/cast.ts';
import type { CallSite } from '../functions/call-site.ts';
import { cannotApply, wrongCount } from '../functions/call-site.ts';
import type { TypedExpression } from '../plan/expression.ts';
import { isYearMonth, familyOf, simple } from '../types/sql-type.ts';
import type { Value } from '../types/sql-type.ts';
import type { Analytic, WindowView } from './analytic.ts';

export interface AnalyticSite extends CallSite {
  readonly nulls: NullTreatment;
  readonly fromLast: boolean;
}

const names: ReadonlySet<string> = new Set(['FIRST_VALUE', 'LAST_VALUE', 'NTH_VALUE', 'LAG', 'EXP_AVG']);

export function isAnalytic(name: string): boolean {
  return names.has(name);
}

export function bindAnalytic(site: AnalyticSite): Analytic {
  switch (site.name) {
    case 'FIRST_VALUE':
      return nth(site, 1, false, 1);
    case 'LAST_VALUE':
      return nth(site, 1, true, 1);
    case 'NTH_VALUE':
      return nth(site, positiveInteger(site, 1), site.fromLast, 2);
    case 'LAG':
      return lag(site);
    case 'EXP_AVG':
      return exponentialAverage(site);
    default:
      throw invalid(site.at, `${site.name} is no analytic function`);
  }
}

function argument(site: AnalyticSite): TypedExpression {
  const [arg] = site.args;
  if (arg === undefined) throw wrongCount(site, '1');
  return arg;
}

function positiveInteger(site: AnalyticSite, index: number): number {
  const arg = site.args[index];
  if (arg?.kind !== 'literal' || typeof arg.value !== 'number' || !Number.isInteger(arg.value) || arg.value < 1) {
    throw invalid(
      site.argAt[index] ?? site.at,
      `${site.name} needs a whole number greater than 0 as its second argument`,
    );
  }
  if (arg.type.kind === 'DECIMAL') throw invalid(site.argAt[index] ?? site.at, `${site.name} needs a whole number`);
  return arg.value;
}

function nth(site: AnalyticSite, position: number, fromLast: boolean, argCount: number): Analytic {
  if (site.args.length !== argCount) throw wrongCount(site, String(argCount));
  const arg = argument(site);
  const skipsNulls = site.nulls === 'ignore';
  return {
    name: site.name,
    detail: `${position}${fromLast ? ' from last' : ''}${skipsNulls ? ' ignoring nulls' : ''}`,
    args: [arg],
    type: arg.type,
    nullable: true,
    evaluate: (view) => {
      let left = position;
      for (let step = 0; step < view.size; step += 1) {
        const value = view.argsAt(fromLast ? view.size - 1 - step : step)[0] ?? null;
        if (skipsNulls && value === null) continue;
        left -= 1;
        if (left === 0) return value;
      }
      return null;
    },
  };
}

/** The default stands for a row outside of the window, not for a value that is NULL. */
function lag(site: AnalyticSite): Analytic {
  if (site.args.length < 1 || site.args.length > 3) throw wrongCount(site, '1 to 3');
  const arg = argument(site);
  const offset = site.args.length > 1 ? positiveInteger(site, 1) : 1;
  const fallback = site.args[2];
  const skipsNulls = site.nulls === 'ignore';
  const args =
    fallback === undefined
      ? [arg]
      : [arg, assignTo(fallback, arg.type, site.argAt[2] ?? site.at, 'the default of LAG')];
  return {
    name: 'LAG',
    detail: `${offset}${skipsNulls ? ' ignoring nulls' : ''}`,
    args,
    type: arg.type,
    nullable: true,
    evaluate: (view) => {
      let left = offset;
      for (let index = view.size - 2; index >= 0; index -= 1) {
        const value = view.argsAt(index)[0] ?? null;
        if (skipsNulls && value === null) continue;
        left -= 1;
        if (left === 0) return value;
      }
      return view.argsAt(view.size - 1)[1] ?? null;
    },
  };
}

/** A row of age a weighs 2^(-a / half-life). */
function exponentialAverage(site: AnalyticSite): Analytic {
  if (site.args.length !== 2) throw wrongCount(site, '2');
  const [value, interval] = site.args;
  const halfLife = interval?.kind === 'literal' ? interval.value : undefined;
  if (value === undefined || familyOf(value.type) !== 'numeric')
    throw cannotApply(site, "'EXP_AVG(<NUMERIC>, <DAY_TIME_INTERVAL>)'");
  if (
    interval?.type.kind !== 'INTERVAL' ||
    isYearMonth(interval.type) ||
    typeof halfLife !== 'number' ||
    halfLife <= 0
  ) {
    throw invalid(
      site.argAt[1] ?? site.at,
      'EXP_AVG needs a positive day-time interval literal as its second argument',
    );
  }
  return {
    name: 'EXP_AVG',
    detail: `${halfLife} ms`,
    args: [convert(value, simple('DOUBLE'))],
    type: simple('DOUBLE'),
    nullable: true,
    evaluate: (view) => weightedMean(view, halfLife),
  };
}

function weightedMean(view: WindowView, halfLifeMs: number): Value {
  const now = view.rowtimeAt(view.size - 1);
  let total = 0;
  let weights = 0;
  for (let index = 0; index < view.size; index += 1) {
    const value = view.argsAt(index)[0];
    if (typeof value !== 'number') continue;
    const weight = 2 ** (-(now - view.rowtimeAt(index)) / halfLifeMs);
    total += weight * value;
    weights += weight;
  }
  return weights === 0 ? null : total / weights;
}
