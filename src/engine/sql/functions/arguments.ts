/** Checks of arguments that many functions share. */
import { SqlError, invalid } from '../errors.ts';
import { commonType, lengthOf } from '../types/common-type.ts';
import { asDecimal, familyOf, simple, typeName, varchar } from '../types/sql-type.ts';
import type { SqlType, TypeFamily } from '../types/sql-type.ts';
import { literalOf } from '../plan/expression.ts';
import type { TypedExpression } from '../plan/expression.ts';
import type { CallSite } from './call-site.ts';
import { cannotApply, wrongCount } from './call-site.ts';
import { convert } from './cast.ts';

/** One argument for each entry; those that may be left out are undefined. */
export function argumentsOf(site: CallSite, least: number, most = least): readonly TypedExpression[] {
  if (site.args.length < least || site.args.length > most)
    throw wrongCount(site, least === most ? String(least) : `${least} to ${most}`);
  return site.args;
}

export function argumentAt(site: CallSite, index: number): TypedExpression {
  const arg = site.args[index];
  if (arg === undefined) throw wrongCount(site, `at least ${index + 1}`);
  return arg;
}

const nullOf: Readonly<Record<TypeFamily, SqlType>> = {
  numeric: simple('INTEGER'),
  character: varchar(1),
  binary: { kind: 'VARBINARY', length: 1 },
  boolean: simple('BOOLEAN'),
  date: simple('DATE'),
  time: simple('TIME'),
  timestamp: simple('TIMESTAMP'),
  interval: simple('NULL'),
  record: simple('NULL'),
  null: simple('NULL'),
};

/** The argument, which must be of the family; an untyped NULL becomes one. */
export function ofFamily(site: CallSite, index: number, ...families: readonly TypeFamily[]): TypedExpression {
  const arg = argumentAt(site, index);
  const [first] = families;
  if (arg.type.kind === 'NULL' && first !== undefined) return literalOf(nullOf[first], null);
  if (families.includes(familyOf(arg.type))) return arg;
  throw cannotApply(site, `'${site.name}(${families.map((family) => `<${family.toUpperCase()}>`).join(' | ')})'`);
}

export function text(site: CallSite, index: number): TypedExpression {
  return ofFamily(site, index, 'character');
}

/** A number without fraction, as a JavaScript number. */
export function whole(site: CallSite, index: number): TypedExpression {
  const arg = ofFamily(site, index, 'numeric');
  if (asDecimal(arg.type)?.scale !== 0) {
    throw cannotApply(
      site,
      `'${site.name}' with an exact number of scale 0 as argument ${index + 1}, found ${typeName(arg.type)}`,
    );
  }
  return convert(arg, simple('INTEGER'));
}

export function double(site: CallSite, index: number): TypedExpression {
  return convert(ofFamily(site, index, 'numeric'), simple('DOUBLE'));
}

/** The value of an argument that must be a literal. */
export function literalText(site: CallSite, index: number, what: string): string {
  const arg = argumentAt(site, index);
  if (arg.kind !== 'literal' || typeof arg.value !== 'string') {
    throw invalid(site.argAt[index] ?? site.at, `${what} of ${site.name} must be a text literal`);
  }
  return arg.value;
}

export function lengthOfArg(expression: TypedExpression): number {
  return Math.max(1, lengthOf(expression.type));
}

export function commonOf(site: CallSite): SqlType {
  const type = commonType(site.args.map((arg) => arg.type));
  if (type !== undefined) return type;
  throw new SqlError({
    kind: 'validation',
    at: site.at,
    reason: `Parameters must be of the same type: ${site.args.map((arg) => typeName(arg.type)).join(', ')}`,
  });
}
