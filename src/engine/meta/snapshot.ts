/**
 * Writes all documents into the meta partition again, chunk by chunk, so that the log alone can always build the state and
 * everything older can be trimmed.
 *
 * Chunks are entries between the transactions: a chunk holds its range of keys as it stands at exactly its place in the
 * order. So a document changed before its chunk is in it, one changed after is in a later entry, and no old value can come
 * after a deletion. Replaying from the first chunk on therefore builds the state, whatever was written in between.
 */
import type { SnapshotLimits } from './limits.ts';
import type { Entry } from './entry.ts';
import type { Overlay } from './overlay.ts';
import type { StoredRow, View, ViewState } from './view.ts';

export class Snapshot {
  readonly #limits: SnapshotLimits;
  #firstOffset: number | undefined;
  #bytes = 0;
  #after = '';

  constructor(limits: SnapshotLimits) {
    this.#limits = limits;
  }

  /** The next chunk, which will stand at `offset`. Errors: ViewDamaged. */
  chunk(offset: number, overlay: Overlay, view: View): Entry {
    this.#firstOffset ??= offset;
    const found = overlay.documentsAfter(this.#after, this.#limits.chunkRowsMax, view);
    const { rows, bytes } = firstBytes(found.rows, this.#limits.chunkBytesMax);
    const through = rows.length < found.rows.length ? rows.at(-1)?.key : found.through;
    this.#bytes += bytes;
    this.#after = through ?? this.#after;
    return {
      rows,
      snapshot: {
        firstOffset: this.#firstOffset,
        bytes: this.#bytes,
        floor: overlay.floor,
        isLast: through === undefined,
      },
    };
  }
}

/** Entries since the last snapshot at which another is due. */
export function snapshotDueBytes(state: ViewState, limits: SnapshotLimits): number {
  return Math.max(limits.afterBytesMin, state.snapshotBytes * limits.afterSizeFactor);
}

/** As many rows as fit a chunk, at least one. */
function firstBytes(rows: readonly StoredRow[], bytesMax: number): { rows: readonly StoredRow[]; bytes: number } {
  let bytes = 0;
  let count = 0;
  for (const { key, value } of rows) {
    const rowBytes = key.length + value.length;
    if (count > 0 && bytes + rowBytes > bytesMax) break;
    bytes += rowBytes;
    count += 1;
  }
  return { rows: rows.slice(0, count), bytes };
}
