/**
 * Reads a segment's bytes as far as its blocks are whole, and judges what lies behind them. A write that was cut off leaves a
 * block that is not whole; nothing of it was acknowledged, so it may be cut. But a later block that says everything up to
 * there was durable proves that it once was whole: that is damage, and nothing may be cut.
 */
import type { Block } from './block.ts';
import { blockBytes, decodeBlock, decodeBlockHeader, sectorBytes } from './block.ts';
import type { SegmentNumber } from './segment.ts';

export interface SegmentScan {
  readonly blocks: readonly Block[];
  /** Bytes of whole blocks from the beginning on. */
  readonly usedBytes: number;
  /** Where the block that proves damage behind `usedBytes` begins; undefined where what follows may be cut. */
  readonly damageProvedAt: number | undefined;
}

/** `basePosition` is undefined where no segment before says which it must be. */
export function scanSegment(bytes: Buffer, number: SegmentNumber, basePosition: number | undefined): SegmentScan {
  const blocks: Block[] = [];
  let usedBytes = 0;
  let base = basePosition;
  let salt: bigint | undefined;
  for (;;) {
    const block = decodeBlock(bytes, usedBytes);
    if (block === undefined || block.segment !== number) break;
    base ??= block.position;
    salt ??= block.salt;
    if (block.position !== base + usedBytes || block.salt !== salt) break;
    blocks.push(block);
    usedBytes += blockBytes(block.entriesBytes);
  }
  return { blocks, usedBytes, damageProvedAt: findProof(bytes, { number, usedBytes, base, salt }) };
}

interface Judged {
  readonly number: SegmentNumber;
  readonly usedBytes: number;
  readonly base: number | undefined;
  readonly salt: bigint | undefined;
}

function findProof(bytes: Buffer, { number, usedBytes, base, salt }: Judged): number | undefined {
  for (let at = usedBytes; at < bytes.length; at += sectorBytes) {
    const header = decodeBlockHeader(bytes, at);
    if (header === undefined || header.segment !== number) continue;
    if (salt !== undefined && header.salt !== salt) continue;
    const segmentBase = base ?? header.position - at;
    if (header.position === segmentBase + at && header.durablePosition > segmentBase + usedBytes) return at;
  }
  return undefined;
}
