/**
 * Delimited text: rows and columns with delimiters of any length. A field may be wrapped in double quotes, inside of which
 * delimiters are text and a doubled quote is one.
 */
export interface CsvFormat {
  readonly rowDelimiter: string;
  readonly columnDelimiter: string;
}

/** Fields of one row beyond this are refused. */
export const csvColumnsMax = 10_000;

export class CsvError extends Error {
  override readonly name = 'CsvError';
}

/** All rows of a text; the text behind the last row delimiter is a row too, unless it is empty. */
export function parseCsv(text: string, format: CsvFormat): string[][] {
  const rows: string[][] = [];
  let position = 0;
  while (position < text.length) {
    const { fields, next } = parseRow(text, position, format);
    rows.push(fields);
    position = next;
  }
  return rows;
}

function parseRow(text: string, from: number, format: CsvFormat): { readonly fields: string[]; readonly next: number } {
  const fields: string[] = [];
  let position = from;
  for (;;) {
    if (fields.length >= csvColumnsMax) throw new CsvError(`a row has more than ${csvColumnsMax} columns`);
    const { field, end } =
      text[position] === '"' ? quotedField(text, position, format) : plainField(text, position, format);
    fields.push(field);
    if (text.startsWith(format.columnDelimiter, end)) position = end + format.columnDelimiter.length;
    else return { fields, next: Math.min(text.length, end + format.rowDelimiter.length) };
  }
}

function plainField(text: string, start: number, format: CsvFormat): { readonly field: string; readonly end: number } {
  const row = endOf(text, start, format.rowDelimiter);
  const column = text.slice(start, row).indexOf(format.columnDelimiter);
  const end = column < 0 ? row : start + column;
  return { field: text.slice(start, end), end };
}

function endOf(text: string, start: number, delimiter: string): number {
  const end = text.indexOf(delimiter, start);
  return end < 0 ? text.length : end;
}

/** A quote that is not closed, or is followed by something else than a delimiter, is an ordinary character. */
function quotedField(text: string, start: number, format: CsvFormat): { readonly field: string; readonly end: number } {
  let index = start + 1;
  for (;;) {
    const close = text.indexOf('"', index);
    if (close < 0) return plainField(text, start, format);
    if (text[close + 1] === '"') {
      index = close + 2;
      continue;
    }
    const after = close + 1;
    const ends =
      after === text.length ||
      text.startsWith(format.columnDelimiter, after) ||
      text.startsWith(format.rowDelimiter, after);
    if (!ends) return plainField(text, start, format);
    return { field: text.slice(start + 1, close).replaceAll('""', '"'), end: after };
  }
}
