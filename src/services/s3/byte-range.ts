/** The Range header, as S3 takes it: one range of bytes. Several ranges, or another form, are passed over and all is sent. */
import { invalidRange } from './errors.ts';

export interface ByteRange {
  readonly from: number;
  readonly bytes: number;
}

const form = /^bytes=(\d*)-(\d*)$/;

/** Undefined where all is to be sent. Errors: AwsError InvalidRange. */
export function parseRange(header: string | undefined, sizeBytes: number): ByteRange | undefined {
  const match = form.exec(header ?? '');
  if (match === null || header === undefined) return undefined;
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return undefined;
  if (first === '') {
    const bytes = Math.min(Number(last), sizeBytes);
    if (bytes === 0) throw invalidRange(header, sizeBytes);
    return { from: sizeBytes - bytes, bytes };
  }
  const from = Number(first);
  if (last !== '' && Number(last) < from) return undefined;
  if (from >= sizeBytes) throw invalidRange(header, sizeBytes);
  const to = last === '' ? sizeBytes - 1 : Math.min(Number(last), sizeBytes - 1);
  return { from, bytes: to - from + 1 };
}

export function contentRange({ from, bytes }: ByteRange, sizeBytes: number): string {
  return `bytes ${from}-${from + bytes - 1}/${sizeBytes}`;
}
