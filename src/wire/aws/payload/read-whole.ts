/** The whole body of an operation that does not stream, verified against every digest the request declares. */
import { createHash } from 'node:crypto';
import { runningChecksum } from '../../../base/running-checksum.ts';
import { badChecksum, badMd5, bodyTooLong, invalidRequest } from '../rest/rest-errors.ts';
import type { RequestBody } from '../streaming-body.ts';

export interface WholeOptions {
  readonly bytesMax: number;
  readonly isChecksumRequired: boolean;
}

export async function readWhole(body: RequestBody, { bytesMax, isChecksumRequired }: WholeOptions): Promise<Buffer> {
  if (isChecksumRequired && body.md5 === undefined && body.checksum === undefined)
    throw invalidRequest('Missing required header for this request: Content-MD5 OR x-amz-checksum-*');
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of body) {
    bytes += piece.length;
    if (bytes > bytesMax) throw bodyTooLong(bytesMax);
    pieces.push(piece);
  }
  const whole = Buffer.concat(pieces, bytes);
  verify(whole, body);
  return whole;
}

function verify(whole: Buffer, { md5, checksum }: RequestBody): void {
  if (md5 !== undefined) {
    const computed = createHash('md5').update(whole).digest();
    const expected = Buffer.from(md5, 'hex');
    if (!computed.equals(expected)) throw badMd5(expected.toString('base64'), computed.toString('base64'));
  }
  if (checksum === undefined) return;
  const running = runningChecksum(checksum.algorithm);
  running.update(whole);
  if (checksum.expected() !== running.digest().toString('base64')) throw badChecksum(checksum.algorithm);
}
