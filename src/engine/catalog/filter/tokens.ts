/** The tokens of a partition filter: names, numbers, texts, operators. */
import { CatalogError } from '../errors.ts';

export type Token =
  /** In upper case, so that keywords are met whatever their case; `text` is as written. */
  | { readonly kind: 'word'; readonly word: string; readonly text: string }
  /** A name in double quotes or backticks, which is no keyword. */
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'symbol'; readonly text: string };

const pattern =
  /\s*(?:(?<word>[A-Za-z_][\w$]*(?:\.[A-Za-z_][\w$]*)?)|"(?<quoted>(?:[^"]|"")+)"|`(?<ticked>[^`]+)`|'(?<text>(?:[^']|'')*)'|(?<number>[-+]?(?:\d+(?:\.\d*)?|\.\d+))|(?<symbol><>|!=|<=|>=|[=<>(),]))/uy;

/** Errors: CatalogError BadFilter. */
export function readTokens(source: string): readonly Token[] {
  const tokens: Token[] = [];
  const end = source.trimEnd().length;
  for (let at = 0; at < end;) {
    pattern.lastIndex = at;
    const groups = pattern.exec(source)?.groups;
    if (groups === undefined) throw new CatalogError({ code: 'BadFilter', reason: `nothing is known at ${at}` });
    at = pattern.lastIndex;
    tokens.push(tokenOf(groups));
  }
  return tokens;
}

function tokenOf({ word, quoted, ticked, text, number, symbol = '' }: Record<string, string | undefined>): Token {
  if (word !== undefined) return { kind: 'word', word: word.toUpperCase(), text: word };
  if (quoted !== undefined) return { kind: 'name', text: quoted.replaceAll('""', '"') };
  if (ticked !== undefined) return { kind: 'name', text: ticked };
  if (text !== undefined) return { kind: 'text', text: text.replaceAll("''", "'") };
  if (number !== undefined) return { kind: 'number', text: number };
  return { kind: 'symbol', text: symbol };
}
