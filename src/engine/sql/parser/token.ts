import type { Span } from '../errors.ts';

/**
 * - word: an unquoted name or keyword; `value` is folded to upper case, `text` is as written.
 * - name: a name in double quotes; `value` is what it names.
 * - string, binary: `value` is the decoded text, or the hex digits.
 * - exact, approximate: numbers without and with an exponent.
 */
export type TokenKind = 'word' | 'name' | 'string' | 'binary' | 'exact' | 'approximate' | 'symbol' | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly value: string;
  readonly at: Span;
  /** Where the token begins and ends in the script, for showing rewritten text. */
  readonly start: number;
  readonly end: number;
}
