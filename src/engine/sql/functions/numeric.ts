/** ABS, EXP, LN, LOG10, MOD, POWER. */
import { RowError } from '../errors.ts';
import { directionOf } from '../binder/monotonicity.ts';
import { remainderExact } from '../types/exact.ts';
import type { Exact } from '../types/exact.ts';
import { asDecimal, simple } from '../types/sql-type.ts';
import { argumentAt, argumentsOf, double, ofFamily } from './arguments.ts';
import type { Binding } from './call-site.ts';
import { calling, cannotApply, strictCall } from './call-site.ts';
import { convert } from './cast.ts';

export const abs: Binding = (site) => {
  argumentsOf(site, 1);
  const value = ofFamily(site, 0, 'numeric', 'interval');
  return strictCall('ABS', [value], value.type, ([text]) => `(${text} < 0 ? -${text} : ${text})`);
};

export const exp: Binding = (site) => {
  argumentsOf(site, 1);
  const value = double(site, 0);
  return strictCall('EXP', [value], simple('DOUBLE'), calling(finiteExp), { direction: () => directionOf(value) });
};

function finite(value: number, what: string): number {
  if (!Number.isFinite(value)) throw new RowError('Arithmetic error', `${what} is out of range`);
  return value;
}

function finiteExp(value: number): number {
  return finite(Math.exp(value), 'EXP');
}

export function logarithm(name: 'LN' | 'LOG10'): Binding {
  const compute = name === 'LN' ? Math.log : Math.log10;
  const checked = (value: number): number => {
    if (value <= 0) throw new RowError('Invalid argument', `Argument of ${name} must be greater than 0`);
    return compute(value);
  };
  return (site) => {
    argumentsOf(site, 1);
    return strictCall(name, [double(site, 0)], simple('DOUBLE'), calling(checked));
  };
}

/** Of whole numbers only; the result has the type of the second. */
export const mod: Binding = (site) => {
  argumentsOf(site, 2);
  const [left, right] = [argumentAt(site, 0), argumentAt(site, 1)];
  const scales = [left, right].map((arg) => (arg.type.kind === 'NULL' ? 0 : asDecimal(arg.type)?.scale));
  if (scales.some((scale) => scale !== 0))
    throw cannotApply(site, "'MOD(<EXACT NUMERIC>, <EXACT NUMERIC>)' of scale 0");
  const type = right.type.kind === 'NULL' ? simple('INTEGER') : right.type;
  const operands = [convert(left, simple('BIGINT')), convert(right, simple('BIGINT'))];
  return convert(
    strictCall(
      'MOD',
      operands,
      simple('BIGINT'),
      calling((one: Exact, two: Exact) => remainderExact(one, two)),
    ),
    type,
  );
};

export const power: Binding = (site) => {
  argumentsOf(site, 2);
  return strictCall('POWER', [double(site, 0), double(site, 1)], simple('DOUBLE'), calling(checkedPower));
};

function checkedPower(base: number, exponent: number): number {
  if (base === 0 && exponent < 0) throw new RowError('Invalid argument', 'POWER of 0 and a negative exponent');
  if (base < 0 && !Number.isInteger(exponent))
    throw new RowError('Invalid argument', 'POWER of a negative base and a fraction');
  return finite(base ** exponent, 'POWER');
}
