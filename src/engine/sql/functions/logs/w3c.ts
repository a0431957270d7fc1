/**
 * W3C_LOG_PARSE: a log line by an Apache format string, whose names stand in square brackets here, or by the name of a
 * predefined one. One field a specifier; a date keeps its brackets, a quoted request loses its quotes. %B is a number.
 */
import { RowError, invalid } from '../../errors.ts';
import { simple, varchar } from '../../types/sql-type.ts';
import type { RecordField, Value } from '../../types/sql-type.ts';
import { argumentsOf, literalText, text } from '../arguments.ts';
import type { Binding } from '../call-site.ts';
import { calling, strictCall } from '../call-site.ts';
import { fieldLengthDefault, recordType } from './record.ts';

const common = '%h %l %u %t "%r" %>s %b';
const predefined: Readonly<Record<string, string>> = {
  COMMON: common,
  'COMMON WITH VHOST': `%v ${common}`,
  'NCSA EXTENDED': `${common} "%[Referer]i" "%[User-agent]i"`,
  REFERER: '%[Referer]i ---> %U',
  AGENT: '%[User-agent]i',
};

type Part = { readonly text: string } | { readonly letter: string };

const specifier = /%(?:!?\d{3}(?:,\d{3})*)?[<>]?(?:\[[^\]]*\])?([A-Za-z%])/y;

function parseFormat(format: string): Part[] {
  const parts: Part[] = [];
  let index = 0;
  while (index < format.length) {
    specifier.lastIndex = index;
    const match = specifier.exec(format);
    if (match === null) {
      const previous = parts.at(-1);
      const character = format[index] ?? '';
      if (previous !== undefined && 'text' in previous) parts[parts.length - 1] = { text: previous.text + character };
      else parts.push({ text: character });
      index += 1;
    } else {
      parts.push(match[1] === '%' ? { text: '%' } : { letter: match[1] ?? '' });
      index = specifier.lastIndex;
    }
  }
  return parts;
}

export const w3cLogParse: Binding = (site) => {
  argumentsOf(site, 2);
  const name = literalText(site, 1, 'the format');
  const at = site.argAt[1] ?? site.at;
  if (name.toUpperCase() === 'IIS')
    throw invalid(at, 'The format IIS was never specified', 'write the format string of the log');
  const parts = parseFormat(predefined[name.toUpperCase()] ?? name);
  const letters = parts.flatMap((part) => ('letter' in part ? [part.letter] : []));
  if (letters.length === 0) throw invalid(at, `'${name}' is no predefined format and has no specifier`);
  const fields = letters.map((letter, index): RecordField => ({
    name: `COLUMN${index + 1}`,
    type: letter === 'B' ? simple('INTEGER') : varchar(fieldLengthDefault),
  }));
  const parse = (line: string): readonly Value[] | null => {
    const texts = readParts(parts, line);
    return texts === undefined
      ? null
      : texts.map((value, index) => (letters[index] === 'B' ? wholeOf(value) : value.slice(0, fieldLengthDefault)));
  };
  return strictCall('W3C_LOG_PARSE', [text(site, 0)], recordType(fields), calling(parse), {
    mayBeNull: true,
    detail: name,
  });
};

function wholeOf(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new RowError('Coercion error', `For input string: "${value}"`);
  return Number(value);
}

/** Each field runs to the text behind it; a date in brackets holds blanks. */
function readParts(parts: readonly Part[], line: string): string[] | undefined {
  const values: string[] = [];
  let position = 0;
  for (const [index, part] of parts.entries()) {
    if ('text' in part) {
      if (!line.startsWith(part.text, position)) return undefined;
      position += part.text.length;
      continue;
    }
    const next = parts[index + 1];
    const end = fieldEnd(line, position, part.letter, next !== undefined && 'text' in next ? next.text : undefined);
    if (end < 0) return undefined;
    values.push(line.slice(position, end));
    position = end;
  }
  return position === line.length ? values : undefined;
}

function fieldEnd(line: string, start: number, letter: string, next: string | undefined): number {
  if (letter === 't' && line[start] === '[') return line.indexOf(']', start) + 1 || -1;
  return next === undefined ? line.length : line.indexOf(next, start);
}
