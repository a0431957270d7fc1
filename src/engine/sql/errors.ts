/**
 * What the SQL engine refuses, and why. `SqlError` is the answer to a text that cannot be run and is given when the text is
 * saved, never when it runs. `RowError` is the failure of one row, which goes to the error stream. `StateLimitError` stops
 * an application whose windows hold more than it may keep.
 */

/** A range of the script; lines and columns count from 1 and the end is inclusive, as the dialect's messages print them. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export type SqlErrorKind = 'lexical' | 'syntax' | 'validation' | 'unsupported' | 'limit';

export interface SqlErrorDetail {
  readonly kind: SqlErrorKind;
  readonly at: Span;
  /** What was wrong, without the position. */
  readonly reason: string;
  readonly found?: string;
  readonly expected?: readonly string[];
  /** What the author probably meant, as text to put in its place or as advice. */
  readonly mend?: string;
}

const expectedShownMax = 24;

/** The in-application stream of failures that every application has. */
export const errorStreamName = 'error_stream';

export class SqlError extends Error {
  override readonly name = 'SqlError';
  readonly kind: SqlErrorKind;
  readonly at: Span;
  readonly reason: string;
  readonly found: string | undefined;
  readonly expected: readonly string[];
  readonly mend: string | undefined;

  constructor(detail: SqlErrorDetail) {
    super(messageOf(detail));
    this.kind = detail.kind;
    this.at = detail.at;
    this.reason = detail.reason;
    this.found = detail.found;
    this.expected = detail.expected ?? [];
    this.mend = detail.mend;
  }
}

function messageOf(detail: SqlErrorDetail): string {
  const parts = [
    detail.kind === 'syntax' && detail.found !== undefined
      ? `Encountered ${detail.found} at line ${detail.at.line}, column ${detail.at.column}.`
      : `From ${positionOf(detail.at)}: ${detail.reason}`,
  ];
  if (detail.expected !== undefined && detail.expected.length > 0) {
    const shown = detail.expected.slice(0, expectedShownMax);
    if (shown.length < detail.expected.length) shown.push('…');
    parts.push(`Was expecting: ${shown.join(' ')}`);
  } else if (detail.kind === 'syntax' && detail.found !== undefined) {
    parts.push(detail.reason);
  }
  if (detail.mend !== undefined) parts.push(`Hint: ${detail.mend}`);
  return parts.join(' ');
}

export function positionOf(at: Span): string {
  return `line ${at.line}, column ${at.column} to line ${at.endLine}, column ${at.endColumn}`;
}

/** From the start of one range to the end of another. */
export function spanning(first: Span, last: Span): Span {
  return { line: first.line, column: first.column, endLine: last.endLine, endColumn: last.endColumn };
}

export function invalid(at: Span, reason: string, mend?: string): SqlError {
  return new SqlError({ kind: 'validation', at, reason, ...(mend === undefined ? {} : { mend }) });
}

export function unsupported(at: Span, reason: string, mend?: string): SqlError {
  return new SqlError({ kind: 'unsupported', at, reason, ...(mend === undefined ? {} : { mend }) });
}

/** A text that is accepted although the dialect does not know it, or that does not do what it seems to. */
export interface SqlWarning {
  readonly at: Span;
  readonly message: string;
  /** The text that was run instead, where there was one. */
  readonly rewritten?: string;
}

/** Names of the error stream's ERROR_NAME column. Only `Coercion error` is known from the service; the rest are ours. */
export type RowErrorName =
  | 'Coercion error'
  | 'Parse error'
  | 'Arithmetic error'
  | 'Cast error'
  | 'Invalid argument'
  | 'Null value'
  | 'Late row'
  | 'Processing failed';

export class RowError extends Error {
  override readonly name = 'RowError';
  readonly errorName: RowErrorName;

  constructor(errorName: RowErrorName, message: string) {
    super(message);
    this.errorName = errorName;
  }
}

/** The application's windows, groups and buffers grew beyond `stateBytesMax`. */
export class StateLimitError extends Error {
  override readonly name = 'StateLimitError';
  readonly stateBytesMax: number;
  readonly operator: string;

  constructor(operator: string, stateBytesMax: number) {
    super(
      `The application's state would exceed stateBytesMax (${stateBytesMax} bytes) in ${operator}: use shorter windows, ` +
        'fewer distinct keys, or a higher limit.',
    );
    this.operator = operator;
    this.stateBytesMax = stateBytesMax;
  }
}
