/** Scalars as headers, queries and XML carry them: plain text. */
import { unreachable } from '../../../base/assert.ts';
import type { Member, ScalarShape, Shape, TimestampFormat } from '../model.ts';
import { httpDate, parseHttpDate, parseIsoTime } from './http-date.ts';

export function isScalar(shape: Shape): shape is ScalarShape {
  return shape.type !== 'structure' && shape.type !== 'list' && shape.type !== 'map';
}

/** The value; undefined where the text is none of that type. */
export function readScalar(shape: ScalarShape, text: string): unknown {
  switch (shape.type) {
    case 'string':
      return shape.enum === undefined || shape.enum.includes(text) ? text : undefined;
    case 'boolean':
      return readBoolean(text.trim());
    case 'integer':
      return readInteger(text.trim(), 0x7fff_ffff);
    case 'long':
      return readInteger(text.trim(), Number.MAX_SAFE_INTEGER);
    case 'float':
    case 'double': {
      const value = Number(text);
      return text.trim() === '' || Number.isNaN(value) ? undefined : value;
    }
    case 'timestamp':
      return parseHttpDate(text.trim()) ?? parseIsoTime(text.trim());
    case 'blob':
      return readBase64(text.replaceAll(/[ \t\r\n]/g, ''));
    default:
      return unreachable(shape);
  }
}

export function writeScalar(shape: ScalarShape, value: unknown, format: TimestampFormat): string {
  switch (shape.type) {
    case 'timestamp':
      return writeTime(value as number, shape.timestampFormat ?? format);
    case 'blob':
      return Buffer.from(value as Uint8Array).toString('base64');
    case 'string':
    case 'boolean':
    case 'integer':
    case 'long':
    case 'float':
    case 'double':
      return String(value);
    default:
      return unreachable(shape);
  }
}

export function timestampFormatOf(member: Member, otherwise: TimestampFormat): TimestampFormat {
  return (typeof member === 'object' ? member.timestampFormat : undefined) ?? otherwise;
}

/** Strictly base64 with its padding; undefined for anything else. */
export function readBase64(text: string): Buffer | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

function writeTime(timeMs: number, format: TimestampFormat): string {
  switch (format) {
    case 'iso8601':
      return new Date(timeMs).toISOString();
    case 'rfc822':
      return httpDate(timeMs);
    case 'unixTimestamp':
      return String(timeMs / 1000);
    default:
      return unreachable(format);
  }
}

function readBoolean(text: string): boolean | undefined {
  const lower = text.toLowerCase();
  if (lower === 'true' || lower === '1') return true;
  return lower === 'false' || lower === '0' ? false : undefined;
}

function readInteger(text: string, max: number): number | undefined {
  if (!/^[+-]?\d{1,19}$/.test(text)) return undefined;
  const value = Number(text);
  return Math.abs(value) <= max ? value : undefined;
}
