/** One file of the journal: its name, and where its blocks lie in the count of all bytes ever written. */
import { assert } from '../../../base/assert.ts';
import type { DiskFile } from '../../../base/ports.ts';

export const journalDirectory = 'journal';
const suffix = '.seg';

/** Segments count from 1; 32 bits of 32 MiB are 128 PiB. */
export type SegmentNumber = number;

export function segmentPath(number: SegmentNumber): string {
  return `${journalDirectory}/${String(number).padStart(10, '0')}${suffix}`;
}

/** The number in a file's name; undefined for other files. */
export function segmentNumberOf(name: string): SegmentNumber | undefined {
  const digits = name.slice(0, -suffix.length);
  return name.endsWith(suffix) && /^\d{10}$/.test(digits) ? Number(digits) : undefined;
}

export interface SegmentPlace {
  readonly number: SegmentNumber;
  readonly basePosition: number;
  readonly salt: bigint;
  readonly usedBytes: number;
}

export class Segment {
  readonly file: DiskFile;
  readonly number: SegmentNumber;
  readonly basePosition: number;
  readonly salt: bigint;
  /** What the snapshot at its head holds; undefined where it was written by an earlier run. */
  readonly snapshot: Buffer | undefined;
  /** Bytes of valid blocks; what lies behind them is free or from before. */
  usedBytes: number;

  constructor(file: DiskFile, place: SegmentPlace, snapshot?: Buffer) {
    assert(place.number >= 1 && place.number < 2 ** 32, `segment number ${place.number} is out of range`);
    this.file = file;
    this.number = place.number;
    this.basePosition = place.basePosition;
    this.salt = place.salt;
    this.usedBytes = place.usedBytes;
    this.snapshot = snapshot;
  }

  get endPosition(): number {
    return this.basePosition + this.usedBytes;
  }
}
