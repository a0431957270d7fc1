/** Brings a view up to the log, and builds it anew where it is missing, damaged or of another log. */
import { assert } from '../../base/assert.ts';
import { crc32c } from '../../base/crc32c.ts';
import { DecodeError } from '../../base/decode.ts';
import type { Log, LogEntry, Offset, PartitionId } from '../log/log.ts';
import { decodeEntry } from './entry.ts';
import { metaPartitionNumber, replayBytesMax } from './limits.ts';
import { MetaError } from './meta.ts';
import { memoryView, View, ViewDamaged } from './view.ts';
import type { PlacedEntry, ViewFile } from './view.ts';

export const metaPartition = metaPartitionNumber as PartitionId;

export interface BuiltView {
  readonly view: View;
  /** Why what was there could not be used; undefined where it could. */
  readonly rebuiltBecause: string | undefined;
}

/** Opens the view at `file` and applies what the log has beyond it. Errors: LogError, MetaError Corrupt. */
export async function openView(file: ViewFile, log: Log): Promise<BuiltView> {
  const { end } = await log.bounds(metaPartition);
  let view: View | undefined;
  try {
    view = new View(file.location);
    view.verify();
    await checkSameLog(view, log);
    await replay(view, log, end);
    return { view, rebuiltBecause: undefined };
  } catch (error) {
    view?.close();
    if (!(error instanceof ViewDamaged)) throw error;
    await file.remove();
    return { view: await buildView(file, log, end), rebuiltBecause: error.message };
  }
}

/** A view in memory, from the log's entries below `end`. Errors: LogError, MetaError Corrupt. */
export function buildMemoryView(log: Log, end: number): Promise<View> {
  return buildView(memoryView, log, end);
}

async function buildView(file: ViewFile, log: Log, end: number): Promise<View> {
  const view = new View(file.location);
  try {
    await replay(view, log, end);
    return view;
  } catch (error) {
    view.close();
    throw error;
  }
}

/** A view of another log, or one ahead of a log that lost its end, must not be gone on from. Errors: ViewDamaged. */
async function checkSameLog(view: View, log: Log): Promise<void> {
  const { appliedOffset, appliedCrc } = view.state;
  if (appliedOffset === 0) return;
  const { start, end } = await log.bounds(metaPartition);
  if (appliedOffset > end) throw new ViewDamaged(`the view is at ${appliedOffset}, past the log's end at ${end}`);
  // The last snapshot always stays, so the entry applied last can be missing only where the view is too old.
  if (appliedOffset <= start) throw new ViewDamaged(`the view is at ${appliedOffset}, the log starts at ${start}`);
  const [entry] = await log.read(metaPartition, (appliedOffset - 1) as Offset, { bytesMax: 1 });
  if (entry === undefined || crc32c(entry.payload) !== appliedCrc)
    throw new ViewDamaged(`the view has another entry at ${appliedOffset - 1} than the log`);
}

async function replay(view: View, log: Log, end: number): Promise<void> {
  const { start } = await log.bounds(metaPartition);
  if (view.state.appliedOffset === 0) await startOver(view, log, start);
  while (view.state.appliedOffset < end) {
    const from = view.state.appliedOffset as Offset;
    const found = await log.read(metaPartition, from, { bytesMax: replayBytesMax, countMax: end - from });
    assert(found.length > 0, 'the log has entries up to its end');
    view.apply(found.map(placed));
  }
  if (view.state.snapshotOffset < start)
    throw new MetaError('Corrupt', '', `the documents' entries start at ${start}, but no whole snapshot does`);
}

/** An empty view starts where the log does; past 0 that must be the first chunk of a snapshot. */
async function startOver(view: View, log: Log, start: Offset): Promise<void> {
  const from = Number(start);
  if (from === 0) return;
  const [first] = await log.read(metaPartition, start, { bytesMax: 1 });
  if (first === undefined || placed(first).snapshot?.firstOffset !== from)
    throw new MetaError('Corrupt', '', `the documents' entries start at ${from}, which is not a snapshot`);
  view.apply([placed(first)]);
}

function placed(entry: LogEntry): PlacedEntry {
  assert(entry.count === 1, 'an entry of the meta partition takes one offset');
  try {
    return { ...decodeEntry(entry.payload), offset: entry.baseOffset, payload: entry.payload };
  } catch (cause) {
    if (!(cause instanceof DecodeError)) throw cause;
    throw new MetaError('Corrupt', '', `the documents' entry ${entry.baseOffset} cannot be read: ${cause.message}`, {
      cause,
    });
  }
}
