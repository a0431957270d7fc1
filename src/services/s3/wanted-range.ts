/** The part of an object that a read asks for: by a range of bytes, or by the number of a part of its upload. */
import { required } from '../../base/assert.ts';
import type { ObjectChecksum, ObjectInfo } from '../../engine/objects/object-info.ts';
import type { PartLayout } from '../../engine/objects/open-content.ts';
import { contentRange, parseRange, type ByteRange } from './byte-range.ts';
import { invalidArgument, invalidPartNumber, invalidRequest } from './errors.ts';
import { partNumberMax } from './limits.ts';

export interface RangeInput {
  readonly Range?: string | undefined;
  readonly PartNumber?: number | undefined;
}

export interface Wanted {
  readonly range: ByteRange;
  /** Of exactly these bytes; undefined where none is known. */
  readonly checksum: ObjectChecksum | undefined;
  readonly output: {
    readonly ContentLength: number;
    /** Where not all is answered as all. */
    readonly ContentRange: string | undefined;
    readonly PartsCount?: number;
  };
}

/**
 * `layout` is that of an object that was assembled from parts. Errors: AwsError InvalidRange, InvalidPartNumber,
 * InvalidArgument, InvalidRequest.
 */
export function wanted(info: ObjectInfo, input: RangeInput, layout: PartLayout | undefined): Wanted {
  const { sizeBytes, checksum } = info;
  const { Range: header, PartNumber: number } = input;
  if (number !== undefined) {
    if (header !== undefined) throw invalidRequest('Cannot specify both Range header and partNumber query parameter');
    return wantedPart(info, number, layout);
  }
  const range = parseRange(header, sizeBytes);
  if (range === undefined) {
    const output = { ContentLength: sizeBytes, ContentRange: undefined };
    return { range: { from: 0, bytes: sizeBytes }, checksum, output };
  }
  return { range, checksum: range.bytes === sizeBytes ? checksum : undefined, output: rangeOutput(range, sizeBytes) };
}

/** Parts are numbered by their order, whatever the numbers were that they were uploaded under. */
function wantedPart(info: ObjectInfo, number: number, layout: PartLayout | undefined): Wanted {
  const { sizeBytes, checksum } = info;
  checkPartNumber(number);
  const count = layout?.parts.length ?? 1;
  if (number > count) throw invalidPartNumber(count, number);
  if (layout === undefined) {
    // What was put in one piece is its own first part, which AWS answers as a range.
    const range = { from: 0, bytes: sizeBytes };
    return { range, checksum, output: rangeOutput(range, sizeBytes) };
  }
  const { sizeBytes: bytes, checksum: value } = required(
    layout.parts[number - 1],
    'parts are numbered up to their count',
  );
  const range = { from: required(layout.ends[number - 1], 'parts have ends') - bytes, bytes };
  return {
    range,
    checksum: checksum === undefined || value === undefined ? undefined : { ...checksum, value },
    output: { ...rangeOutput(range, sizeBytes), PartsCount: count },
  };
}

/** There is no range of nothing. */
function rangeOutput(range: ByteRange, sizeBytes: number): Wanted['output'] {
  return {
    ContentLength: range.bytes,
    ContentRange: range.bytes > 0 ? contentRange(range, sizeBytes) : undefined,
  };
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
