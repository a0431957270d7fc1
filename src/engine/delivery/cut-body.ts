/** The content of an object that was cut: its records, read again and processed by the plan it was cut by. */
import { overflowLine } from './error-line.ts';
import type { Cut } from './ledger.ts';
import { pieceBytes, readBytesMax, readRecordsMax } from './limits.ts';
import type { Plan } from './plan.ts';
import type { Lane, SourceRecord } from './record-source.ts';
import { refOf } from './target.ts';

export type FindLane = (id: string) => Promise<Lane | undefined>;

/** What goes into a cut, in batches of what was read at once. */
export async function* cutOutputs(cut: Cut, plan: Plan, findLane: FindLane): AsyncGenerator<readonly Uint8Array[]> {
  const { id } = refOf(cut.target);
  for (const [laneId, from, to] of cut.ranges) {
    const lane = await findLane(laneId);
    if (lane === undefined) continue;
    const picks = picksOf(cut, laneId);
    for (let next = from; next < to;) {
      const slice = await lane.read(next, { bytesMax: readBytesMax, recordsMax: readRecordsMax, before: to });
      const outputs: Uint8Array[] = [];
      if (picks !== undefined) await collectPicked(slice.records, picks, plan, cut, outputs);
      else {
        await plan.processor.process(slice.records, (_, ref, data) => {
          if (ref.id === id) outputs.push(data);
        });
      }
      yield outputs;
      if (slice.next <= next) break;
      next = slice.next;
    }
  }
}

/** The outputs one behind the other, in pieces of one size. */
export async function* cutBytes(
  batches: AsyncIterable<readonly Uint8Array[]>,
  delimiter: Uint8Array | undefined,
): AsyncGenerator<Uint8Array> {
  let piece = Buffer.allocUnsafe(pieceBytes);
  let filled = 0;
  for await (const outputs of batches) {
    for (const output of outputs) {
      for (const bytes of delimiter === undefined ? [output] : [output, delimiter]) {
        for (let taken = 0; taken < bytes.length;) {
          const count = Math.min(bytes.length - taken, pieceBytes - filled);
          piece.set(bytes.subarray(taken, taken + count), filled);
          taken += count;
          filled += count;
          if (filled < pieceBytes) continue;
          yield piece;
          piece = Buffer.allocUnsafe(pieceBytes);
          filled = 0;
        }
      }
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}

type Picks = ReadonlyMap<number, ReadonlySet<number>>;

function picksOf({ picks }: Cut, lane: string): Picks | undefined {
  if (picks === undefined) return undefined;
  const byOffset = new Map<number, Set<number>>();
  for (const [offset, index] of picks[lane] ?? []) {
    const indexes = byOffset.get(offset) ?? new Set();
    byOffset.set(offset, indexes.add(index));
  }
  return byOffset;
}

async function collectPicked(
  records: readonly SourceRecord[],
  picks: Picks,
  plan: Plan,
  cut: Cut,
  outputs: Uint8Array[],
) {
  let last: SourceRecord | undefined;
  let index = 0;
  await plan.processor.process(records, (record, _, data) => {
    index = record === last ? index + 1 : 0;
    last = record;
    if (picks.get(record.offset)?.has(index) === true) outputs.push(overflowLine(record, data, cut.madeAtMs));
  });
}
