/** Finds the record of a pack that a document names. */
import type { Log, LogEntry, Offset, PartitionId } from '../log/log.ts';
import type { PackedContent } from '../meta/documents/object-content.ts';
import { decodeRecord } from './pack-record.ts';
import type { PackRecord } from './pack-record.ts';

/** undefined where it is not there (any more). Errors: LogError. */
export async function findRecord(
  log: Log,
  { pack, offset, slack, content }: PackedContent,
): Promise<PackRecord | undefined> {
  const expected = await recordAt(log, pack, offset);
  if (expected?.content === content) return expected;
  for (let at = offset - slack; at < offset; at += 1) {
    const found = await recordAt(log, pack, at);
    if (found?.content === content) return found;
  }
  return undefined;
}

/** Entries of the pack from that place on; none past its end. Errors: LogError. */
export async function readPack(log: Log, pack: number, offset: number, bytesMax: number): Promise<readonly LogEntry[]> {
  const { end } = await log.bounds(pack as PartitionId);
  if (offset >= end) return [];
  return log.read(pack as PartitionId, offset as Offset, { bytesMax });
}

async function recordAt(log: Log, pack: number, offset: number): Promise<PackRecord | undefined> {
  const [entry] = await readPack(log, pack, offset, 1);
  return entry && decodeRecord(entry.payload);
}
