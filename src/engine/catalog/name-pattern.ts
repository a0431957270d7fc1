/**
 * Patterns over names, in the form in which the Hive metastore takes them: a regular expression in which `*` alone stands for
 * any text, for the whole name, whatever its case. Run in linear time: patterns come from outside.
 */
import { RE2JS } from 're2js';
import { CatalogError } from './errors.ts';

/** Errors: CatalogError BadPattern. */
export function namePattern(pattern: string): (name: string) => boolean {
  // What may stand before a quantifier leaves it what it is.
  const expression = pattern.replaceAll(/(?<![.\])}\\*])\*/g, '.*');
  try {
    const compiled = RE2JS.compile(expression, RE2JS.CASE_INSENSITIVE);
    return (name) => compiled.matcher(name).matches();
  } catch (cause) {
    throw new CatalogError({ code: 'BadPattern', pattern }, { cause });
  }
}
