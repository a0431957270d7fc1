/** Records of a file or of the standard input, one a line, as bytes. */
import { createReadStream } from 'node:fs';

/** A line longer than a record may be is refused rather than gathered without end. */
const lineBytesMax = 16 * 1024 * 1024;

export class LongLineError extends Error {
  override readonly name = 'LongLineError';
}

export async function* inputLines(path: string): AsyncGenerator<Uint8Array> {
  const source = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1024 * 1024 });
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of source as AsyncIterable<Buffer>) {
    const bytes: Buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
      if (end > start) yield bytes.subarray(start, end);
      start = end + 1;
    }
    rest = bytes.subarray(start);
    if (rest.length > lineBytesMax) throw new LongLineError(`A line is longer than ${lineBytesMax} bytes`);
  }
  if (rest.length > 0) yield rest;
}
