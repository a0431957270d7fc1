/** Functions on texts, and on binary values where those have them; binary values are texts of one character a byte. */
import { RowError } from '../errors.ts';
import { directionOf } from '../binder/monotonicity.ts';
import type { TypedExpression } from '../plan/expression.ts';
import { familyOf, simple, varchar } from '../types/sql-type.ts';
import type { SqlType } from '../types/sql-type.ts';
import { argumentAt, argumentsOf, lengthOfArg, ofFamily, text, whole } from './arguments.ts';
import type { Binding, CallSite } from './call-site.ts';
import { calling, cannotApply, strictCall } from './call-site.ts';

/** The type of a text made of one: as long as that may be, without padding. */
function sameLength(expression: TypedExpression): SqlType {
  return familyOf(expression.type) === 'binary'
    ? { kind: 'VARBINARY', length: lengthOfArg(expression) }
    : varchar(lengthOfArg(expression));
}

export const concatenate: Binding = (site) => {
  const families = site.args.map((arg) => familyOf(arg.type)).filter((family) => family !== 'null');
  const binary = families.every((family) => family === 'binary') && families.length > 0;
  if (!binary && !families.every((family) => family === 'character')) throw cannotApply(site, "'<STRING> || <STRING>'");
  const args = site.args.map((_, index) => ofFamily(site, index, binary ? 'binary' : 'character'));
  const length = args.reduce((sum, arg) => sum + lengthOfArg(arg), 0);
  const type: SqlType = binary ? { kind: 'VARBINARY', length: Math.min(length, 65_535) } : varchar(length);
  return strictCall('||', args, type, ([left, right]) => `(${left} + ${right})`);
};

export const charLength: Binding = (site) => {
  argumentsOf(site, 1);
  return strictCall('CHAR_LENGTH', [text(site, 0)], simple('INTEGER'), ([value]) => `${value}.length`);
};

export function mapped(name: string, map: (value: string) => string): Binding {
  return (site) => {
    argumentsOf(site, 1);
    const value = text(site, 0);
    return strictCall(name, [value], value.type, calling(map));
  };
}

export const lower = mapped('LOWER', (value) => value.toLowerCase());
export const upper = mapped('UPPER', (value) => value.toUpperCase());
/** Words are what stands between blanks. */
export const initCap = mapped('INITCAP', (value) =>
  value.toLowerCase().replaceAll(/(^| )([^ ])/g, (_, blank: string, first: string) => blank + first.toUpperCase()),
);

export const position: Binding = (site) => {
  argumentsOf(site, 2);
  const binary = familyOf(argumentAt(site, 1).type) === 'binary';
  const args = [0, 1].map((index) => ofFamily(site, index, binary ? 'binary' : 'character'));
  return strictCall('POSITION', args, simple('INTEGER'), ([needle, value]) => `(${value}.indexOf(${needle}) + 1)`);
};

/** `SUBSTRING(s FROM p [FOR n])`: past the end it is empty. A pattern instead of p finds the first match. */
export function substringFrom(regex: Binding): Binding {
  return (site) => {
    if (familyOf(argumentAt(site, 1).type) === 'character') return regex(site);
    const value = ofFamily(site, 0, 'character', 'binary');
    const args = site.args.length > 2 ? [value, whole(site, 1), whole(site, 2)] : [value, whole(site, 1)];
    // A prefix of something that rises rises too, if not strictly.
    return strictCall('SUBSTRING', args, sameLength(value), calling(substring), {
      direction: () => (args.slice(1).every((arg) => directionOf(arg) === 'constant') ? directionOf(value) : 'none'),
    });
  };
}

/** `SUBSTRING(s, p [, n])`: past the end it is NULL. */
export const substringComma: Binding = (site) => {
  argumentsOf(site, 2, 3);
  const value = ofFamily(site, 0, 'character', 'binary');
  const args = site.args.length > 2 ? [value, whole(site, 1), whole(site, 2)] : [value, whole(site, 1)];
  return strictCall('SUBSTRING,', args, sameLength(value), calling(substringOrNull), { mayBeNull: true });
};

/** A start before the first character shortens the length by what is missing. */
function substring(value: string, start: number, length?: number): string {
  if (length !== undefined && length < 0) throw new RowError('Invalid argument', 'SUBSTRING: negative length');
  const end = length === undefined ? value.length : start - 1 + length;
  return value.slice(Math.max(0, start - 1), Math.max(0, end));
}

function substringOrNull(value: string, start: number, length?: number): string | null {
  return start > value.length ? null : substring(value, start, length);
}

export const overlay: Binding = (site) => {
  argumentsOf(site, 3, 4);
  const [value, placed] = [text(site, 0), text(site, 1)];
  const args = [value, placed, whole(site, 2), ...(site.args.length > 3 ? [whole(site, 3)] : [])];
  return strictCall('OVERLAY', args, varchar(lengthOfArg(value) + lengthOfArg(placed)), calling(overlaid));
};

function overlaid(value: string, placed: string, start: number, length = placed.length): string {
  if (length < 0) throw new RowError('Invalid argument', 'OVERLAY: negative length');
  // Before the first character, what is placed sticks out at the front.
  const head = value.slice(0, Math.max(0, start - 1));
  return head + placed + value.slice(Math.max(0, start - 1 + length));
}

export const trim: Binding = (site: CallSite) => {
  const [character, value] = [text(site, 0), text(site, 1)];
  const side = site.unit ?? 'BOTH';
  return strictCall('TRIM', [character, value], varchar(lengthOfArg(value)), calling(trimmed, side), { detail: side });
};

function trimmed(character: string, value: string, side: string): string {
  if (character.length !== 1) throw new RowError('Invalid argument', 'TRIM: the character to trim must be exactly one');
  let start = 0;
  let end = value.length;
  if (side !== 'TRAILING') while (start < end && value[start] === character) start += 1;
  if (side !== 'LEADING') while (end > start && value[end - 1] === character) end -= 1;
  return value.slice(start, end);
}
