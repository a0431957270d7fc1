/** The JSON documents in a record: one, or several without anything but blanks between them. */
import { isUtf8 } from 'node:buffer';
import { asBuffer } from '../../../base/bytes.ts';
import { JsonFieldScanner, JsonTextError, skipBlanks } from '../../../format/json-fields.ts';
import { malformed, parseFailure, type ConversionFailure } from './failure.ts';

/** A number that is not exactly what its text says, or is not written as its text is. */
export class NumberText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/**
 * Whether a text may hold such a number: of many digits, with a zero behind its point's digits, with an exponent, or below zero
 * and beginning with one. Texts within strings may look so too: this only spares the slow way those that surely do not.
 */
const unusualNumber = /(?:^|[:,[\s])(?:-0|-?(?:[\d.]{16}|\d+(?:\.\d*0(?!\d)|[.\d]*[eE])))/;

export function hasUnusualNumber(json: string): boolean {
  return unusualNumber.test(json);
}

export function readDocuments(record: Uint8Array): unknown[] | ConversionFailure {
  if (!isUtf8(record)) return parseFailure('Invalid UTF-8');
  const bytes = asBuffer(record);
  const text = bytes.toString('utf8');
  try {
    return [parse(text)];
  } catch {
    return skipBlanks(bytes, 0, bytes.length) === bytes.length
      ? malformed('The record was empty or contained only whitespace.')
      : readEach(bytes);
  }
}

function readEach(bytes: Buffer): unknown[] | ConversionFailure {
  const scanner = new JsonFieldScanner([[]]);
  const documents: unknown[] = [];
  try {
    for (let start = skipBlanks(bytes, 0, bytes.length); start < bytes.length;) {
      const end = scanner.scan(bytes, start, bytes.length);
      documents.push(parse(bytes.toString('utf8', start, end)));
      start = skipBlanks(bytes, end, bytes.length);
    }
  } catch (error) {
    if (error instanceof JsonTextError || error instanceof SyntaxError) return parseFailure(error.message);
    throw error;
  }
  return documents;
}

function parse(text: string): unknown {
  if (!hasUnusualNumber(text)) return JSON.parse(text);
  return JSON.parse(text, keepNumber);
}

function keepNumber(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source;
  if (typeof value !== 'number' || source === undefined || String(value) === source) return value;
  return new NumberText(source);
}
