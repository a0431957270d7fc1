/** The part of an object that a read asks for: by a range of bytes, or by the number of a part of its upload. */
import type { ObjectInfo } from '../../engine/objects/object-info.ts';
import { parseRange, type ByteRange } from './byte-range.ts';
import { invalidArgument, invalidPartNumber, invalidRequest, notImplemented } from './errors.ts';
import { partNumberMax } from './limits.ts';

export interface RangeInput {
  readonly Range?: string | undefined;
  readonly PartNumber?: number | undefined;
}

/** Undefined where all is wanted. Errors: AwsError InvalidRange, InvalidPartNumber, InvalidArgument, InvalidRequest. */
export function wantedRange(
  { sizeBytes, partCount }: ObjectInfo,
  { Range: header, PartNumber: number }: RangeInput,
): ByteRange | undefined {
  if (number === undefined) return parseRange(header, sizeBytes);
  if (header !== undefined) throw invalidRequest('Cannot specify both Range header and partNumber query parameter');
  checkPartNumber(number);
  if (number > (partCount ?? 1)) throw invalidPartNumber(partCount ?? 1, number);
  if (partCount !== undefined && partCount > 1) throw notImplemented('reading a single part');
  // What was put in one piece is its own first part, which AWS answers as a range.
  return { from: 0, bytes: sizeBytes };
}

/** Errors: AwsError InvalidArgument. */
export function checkPartNumber(number: number): void {
  if (!Number.isInteger(number) || number < 1 || number > partNumberMax)
    throw invalidArgument(
      `Part number must be an integer between 1 and ${partNumberMax}, inclusive`,
      'partNumber',
      String(number),
    );
}
