/** Records taken apart, unpacked or split: steps that make none, one or several records of one. */
import { gunzipSync } from 'node:zlib';
import { asBuffer } from '../../../base/bytes.ts';
import { deaggregate } from '../../../format/kpl.ts';
import type { ErrorType } from '../target.ts';

/** Errors: ExpandError. */
export type Expander = (data: Uint8Array) => readonly Uint8Array[];

/** The record cannot be taken apart; it goes to the errors as it came. */
export class ExpandError extends Error {
  override readonly name = 'ExpandError';
  readonly code: string;
  readonly errorType: ErrorType;

  constructor(code: string, message: string, errorType: ErrorType = 'processing-failed', options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.errorType = errorType;
  }
}

/** What a record may grow to; a put of the largest record that compresses to a thousandth would be a gigabyte. */
export const decompressedBytesMax = 32 * 1024 * 1024;

/** AWS's cap of records in one record. */
export const subRecordsMax = 500;

/** Aggregates of the Kinesis Producer Library; other records stay as they are. */
export const takeApart: Expander = (data) => deaggregate(data)?.map((record) => record.data) ?? [data];

export const decompress: Expander = (data) => {
  try {
    return [gunzipSync(data, { maxOutputLength: decompressedBytesMax })];
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ExpandError('Decompression.Failed', `The record is no GZIP data: ${reason}`, 'decompression-failed', {
      cause,
    });
  }
};

/** Messages of CloudWatch Logs, each with a line end; control messages have none. */
export const extractLogMessages: Expander = (data) => {
  const documents = splitJson(data).map((text) => parseLogDocument(asBuffer(text).toString('utf8')));
  return documents.flatMap((messages) => messages.map((message) => Buffer.from(`${message}\n`)));
};

function parseLogDocument(text: string): readonly string[] {
  const fail = (what: string): ExpandError => new ExpandError('CloudWatchLogProcessing.Failed', what);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw fail('The record is no JSON');
  }
  if (typeof document !== 'object' || document === null || !('messageType' in document))
    throw fail('The record is no message of CloudWatch Logs');
  if (document.messageType === 'CONTROL_MESSAGE') return [];
  if (!('logEvents' in document) || !Array.isArray(document.logEvents)) throw fail('The record has no logEvents');
  return document.logEvents.map((event: unknown) => {
    const isEvent = typeof event === 'object' && event !== null && 'message' in event;
    if (!isEvent || typeof event.message !== 'string') throw fail('A log event has no message');
    return event.message;
  });
}

/** At `delimiter`, which is left out. */
export function splitAt(delimiter: Uint8Array): Expander {
  return (data) => {
    const bytes = asBuffer(data);
    const pieces: Uint8Array[] = [];
    for (let start = 0; start < bytes.length;) {
      const found = bytes.indexOf(delimiter, start);
      const end = found < 0 ? bytes.length : found;
      if (end > start) pieces.push(bytes.subarray(start, end));
      if (pieces.length > subRecordsMax) throw tooMany();
      start = end + delimiter.length;
    }
    return pieces;
  };
}

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket] = Buffer.from('"\\{}[]');

/** Objects one behind the other, with white space between them or nothing. What they hold is not looked at. */
export const splitJson: Expander = (data) => {
  const pieces: Uint8Array[] = [];
  let start = -1;
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < data.length; at += 1) {
    const byte = data[at] ?? 0;
    if (isInString) {
      if (byte === backslash) at += 1;
      else if (byte === quote) isInString = false;
    } else if (depth === 0) {
      if (byte === openBrace) {
        start = at;
        depth = 1;
      } else if (!isSpace(byte)) throw noJson(at);
    } else if (byte === quote) isInString = true;
    else if (byte === openBrace || byte === openBracket) depth += 1;
    else if (byte === closeBrace || byte === closeBracket) {
      depth -= 1;
      if (depth > 0) continue;
      pieces.push(data.subarray(start, at + 1));
      if (pieces.length > subRecordsMax) throw tooMany();
    }
  }
  if (depth > 0) throw noJson(data.length);
  return pieces;
};

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function noJson(at: number): ExpandError {
  return new ExpandError('RecordDeAggregation.Failed', `The record is not made of JSON objects, at byte ${at}`);
}

function tooMany(): ExpandError {
  return new ExpandError('RecordDeAggregation.Failed', `The record is made of more than ${subRecordsMax} records`);
}
