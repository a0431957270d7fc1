/** The constraints of one scalar or of one list's or map's size, each with AWS's words for its violation. */
import { unreachable } from '../../../base/assert.ts';
import type { Shape } from '../model.ts';
import { compilePattern } from './pattern.ts';

export interface Constraint {
  readonly isMet: (value: unknown) => boolean;
  /** Such as `Member must have length less than or equal to 128`. */
  readonly text: string;
}

export const notNull: Constraint = {
  isMet: (value) => value !== undefined && value !== null,
  text: 'Member must not be null',
};

/**
 * Patterns of AWS may take the square or the cube of a text's length, so one that is longer than its member may be is not
 * tried: it has failed its length already. Short ones are, as AWS names both violations. Where there is no length, a text
 * beyond the last of these bounds is refused.
 */
const patternCharsMin = 256;
const patternCharsMaxDefault = 4096;

/** In the order in which AWS names them where a single value breaks several. */
export function constraintsOf(shape: Shape): readonly Constraint[] {
  switch (shape.type) {
    case 'string': {
      const constraints: Constraint[] = [];
      if (shape.pattern !== undefined) constraints.push(matches(shape.pattern, shape.max));
      constraints.push(...lengths(shape, textLength));
      if (shape.enum !== undefined) constraints.push(isOneOf(shape.enum));
      return constraints;
    }
    case 'blob':
      return lengths(
        shape,
        countTest((value) => (value as Uint8Array).length),
      );
    case 'list':
      return lengths(
        shape,
        countTest((value) => (value as readonly unknown[]).length),
      );
    case 'map':
      return lengths(
        shape,
        countTest((value) => Object.keys(value as object).length),
      );
    case 'integer':
    case 'long':
    case 'float':
    case 'double':
      return ranges(shape);
    case 'boolean':
    case 'timestamp':
    case 'structure':
      return [];
    default:
      return unreachable(shape);
  }
}

function matches(pattern: string, max: number | undefined): Constraint {
  const compiled = compilePattern(pattern);
  const charsMax = max === undefined ? patternCharsMaxDefault : Math.max(patternCharsMin, max);
  return {
    isMet: (value) => (textLength.isAtMost(value, charsMax) ? compiled.test(value as string) : max !== undefined),
    text: `Member must satisfy regular expression pattern: ${pattern}`,
  };
}

function isOneOf(values: readonly string[]): Constraint {
  const allowed = new Set<unknown>(values);
  return { isMet: (value) => allowed.has(value), text: `Member must satisfy enum value set: [${values.join(', ')}]` };
}

interface LengthTest {
  readonly isAtMost: (value: unknown, max: number) => boolean;
  readonly isAtLeast: (value: unknown, min: number) => boolean;
}

function lengths(limit: { min?: number; max?: number }, test: LengthTest): Constraint[] {
  const { min, max } = limit;
  const constraints: Constraint[] = [];
  if (max !== undefined) {
    const text = `Member must have length less than or equal to ${max}`;
    constraints.push({ isMet: (value) => test.isAtMost(value, max), text });
  }
  if (min !== undefined) {
    const text = `Member must have length greater than or equal to ${min}`;
    constraints.push({ isMet: (value) => test.isAtLeast(value, min), text });
  }
  return constraints;
}

function ranges(limit: { min?: number; max?: number }): Constraint[] {
  const { min, max } = limit;
  const constraints: Constraint[] = [];
  if (max !== undefined) {
    const text = `Member must have value less than or equal to ${max}`;
    constraints.push({ isMet: (value) => (value as number) <= max, text });
  }
  if (min !== undefined) {
    const text = `Member must have value greater than or equal to ${min}`;
    constraints.push({ isMet: (value) => (value as number) >= min, text });
  }
  return constraints;
}

/** AWS counts characters, not UTF-16 units. A character has at most two of these, which decides nearly always. */
const textLength: LengthTest = {
  isAtMost: (value, max) => {
    const { length } = value as string;
    return length <= max || (length <= 2 * max && codePoints(value as string) <= max);
  },
  isAtLeast: (value, min) => (value as string).length >= 2 * min || codePoints(value as string) >= min,
};

function codePoints(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) count -= 1;
  }
  return count;
}

function countTest(countOf: (value: unknown) => number): LengthTest {
  return { isAtMost: (value, max) => countOf(value) <= max, isAtLeast: (value, min) => countOf(value) >= min };
}
