/** The content of an object that was cut: its records, read again and processed by the plan it was cut by. */
import { required } from '../../base/assert.ts';
import { overflowLine } from './error-line.ts';
import type { Cut } from './ledger.ts';
import { pieceBytes, readBytesMax, readRecordsMax } from './limits.ts';
import type { OutputList } from './output-list.ts';
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
      if (picks !== undefined) collectPicked(slice.records, picks, plan, cut, outputs);
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

/** The same where it is known which outputs they are. */
export async function* listedOutputs(
  cut: Cut,
  plan: Plan,
  findLane: FindLane,
  list: OutputList,
): AsyncGenerator<readonly Uint8Array[]> {
  for (const [laneId, from, to] of cut.ranges) {
    const lane = await findLane(laneId);
    if (lane === undefined) continue;
    const listed = list.records(laneId);
    let wanted = listed.next().value;
    for (let next = from; next < to && wanted !== undefined;) {
      const slice = await lane.read(Math.max(next, wanted.offset), {
        bytesMax: readBytesMax,
        recordsMax: readRecordsMax,
        before: to,
      });
      const outputs: Uint8Array[] = [];
      for (const record of slice.records) {
        // What is gone from the source is passed over.
        while (wanted !== undefined && wanted.offset < record.offset) wanted = listed.next().value;
        if (wanted?.offset !== record.offset) continue;
        const all = plan.processor.outputsOf(record);
        for (const index of wanted.indexes) outputs.push(required(all[index], 'a record has the outputs it had'));
        wanted = listed.next().value;
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

function collectPicked(
  records: readonly SourceRecord[],
  picks: Picks,
  plan: Plan,
  cut: Cut,
  outputs: Uint8Array[],
): void {
  for (const record of records) {
    const indexes = picks.get(record.offset);
    if (indexes === undefined) continue;
    for (const [index, data] of plan.processor.outputsOf(record).entries())
      if (indexes.has(index)) outputs.push(overflowLine(record, data, cut.madeAtMs));
  }
}
