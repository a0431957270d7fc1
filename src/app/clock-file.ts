/** clock.json in the data directory: how far the clock was moved ahead of the machine's. */
import { integer, object } from '../base/decode.ts';

export interface ClockFile {
  readonly offsetMs: number;
}

const decode = object({ format: integer({ min: 1, max: 1 }), offsetMs: integer() });

export function encodeClockFile(file: ClockFile): string {
  return `${JSON.stringify({ format: 1, offsetMs: file.offsetMs })}\n`;
}

/** Errors: DecodeError, SyntaxError. */
export function decodeClockFile(text: string): ClockFile {
  const { offsetMs } = decode(JSON.parse(text));
  return { offsetMs };
}
