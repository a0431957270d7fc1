/** Encryption of content at rest: which key, and what a sealed piece is bound to. */
import { writeUint64 } from '../../base/bytes.ts';
import { nonceBytes, tagBytes } from '../keys/aes-gcm.ts';
import type { DataKeys } from '../keys/data-keys.ts';
import { headBytes } from '../keys/sealed-head.ts';

export type ObjectKeys = Pick<DataKeys, 'create' | 'sealPieces' | 'open' | 'remove'>;

/** What sealing adds to a piece. */
export const sealedOverheadBytes = headBytes + nonceBytes + tagBytes;

/** A sealed piece opens only as the same piece of the same content. */
export function sealingContext(content: number, index: number): Buffer {
  const context = Buffer.alloc(12);
  writeUint64(context, content, 0);
  context.writeUInt32LE(index, 8);
  return context;
}

/** How one content is sealed; undefined where it lies in the clear. */
export type Seal = (pieces: readonly Uint8Array[], context: Uint8Array) => Promise<readonly Buffer[]>;
