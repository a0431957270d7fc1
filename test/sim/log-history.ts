/**
 * What callers of a log asked for and what they were told, and whether a log that was opened after a crash fits: everything
 * acknowledged is there, once, in order; groups are whole; nothing is there that nobody appended.
 */
import assert from 'node:assert/strict';
import type { Append, Appended, Log, LogEntry, Offset, PartitionId } from '../../src/engine/log/log.ts';

interface Attempt {
  readonly text: string;
  readonly partition: PartitionId;
  readonly group: number;
  offset: number | undefined;
}

export class LogHistory {
  /** In the order of the calls. */
  readonly #attempts = new Map<PartitionId, Attempt[]>();
  readonly #trimmedTo = new Map<PartitionId, { acknowledged: number; attempted: number }>();
  /** Dropped, or about to be; and those whose drop was acknowledged. */
  readonly #dropped = new Set<PartitionId>();
  readonly #gone = new Set<PartitionId>();
  #groups = 0;
  /** Of each group, one for each of its appends. */
  readonly #partitionsOf = new Map<number, readonly PartitionId[]>();

  /** Notes a group before it is appended; call the answer with what came back. */
  attempt(group: readonly Append[]): (appended: readonly Appended[]) => void {
    this.#groups += 1;
    this.#partitionsOf.set(
      this.#groups,
      group.map((append) => append.partition),
    );
    const attempts = group.map(({ partition, payload }) => {
      const text = Buffer.from(payload).toString('latin1');
      const attempt: Attempt = { text, partition, group: this.#groups, offset: undefined };
      const before = this.#attempts.get(partition) ?? [];
      this.#attempts.set(partition, [...before, attempt]);
      return attempt;
    });
    return (appended) => {
      for (const [index, attempt] of attempts.entries()) attempt.offset = appended[index]?.baseOffset;
    };
  }

  attemptTrim(partition: PartitionId, before: number): () => void {
    const known = this.#trimmedTo.get(partition) ?? { acknowledged: 0, attempted: 0 };
    known.attempted = Math.max(known.attempted, before);
    this.#trimmedTo.set(partition, known);
    return () => {
      known.acknowledged = Math.max(known.acknowledged, before);
    };
  }

  attemptDrop(partition: PartitionId): () => void {
    this.#dropped.add(partition);
    return () => this.#gone.add(partition);
  }

  /**
   * Checks a log opened after a crash, then takes what it holds for the truth to go on from. Without `keepsAcknowledged`
   * a tail may be lost, but still only a tail.
   */
  async check(log: Log, keepsAcknowledged: boolean): Promise<void> {
    const presentOf = new Map<number, number>();
    for (const [partition, attempts] of this.#attempts) {
      if (this.#dropped.has(partition)) continue;
      await this.#checkPartition(log, partition, attempts, { keepsAcknowledged, presentOf });
    }
    this.#checkGroups(presentOf);
    if (!keepsAcknowledged) this.#gone.clear();
    const present = await log.partitions();
    for (const partition of this.#gone) assert.ok(!present.includes(partition), `partition ${partition} was dropped`);
  }

  async #checkPartition(
    log: Log,
    partition: PartitionId,
    attempts: Attempt[],
    { keepsAcknowledged, presentOf }: { keepsAcknowledged: boolean; presentOf: Map<number, number> },
  ): Promise<void> {
    const { start, end } = await log.bounds(partition);
    const trimmed = this.#trimmedTo.get(partition) ?? { acknowledged: 0, attempted: 0 };
    if (keepsAcknowledged)
      assert.ok(start >= trimmed.acknowledged, `partition ${partition}: an acknowledged trim is lost`);
    assert.ok(start <= trimmed.attempted, `partition ${partition}: nobody trimmed to ${start}`);
    trimmed.acknowledged = start;
    const entries = await readAll(log, partition, start, end);
    const found = new Map(entries.map((entry) => [Buffer.from(entry.payload).toString('latin1'), entry]));
    assert.equal(found.size, entries.length, `partition ${partition}: something is there twice`);
    let last = -1;
    for (const attempt of attempts) {
      const entry = found.get(attempt.text);
      found.delete(attempt.text);
      const wasTrimmed = attempt.offset !== undefined && attempt.offset < start;
      if (entry === undefined) {
        assert.ok(
          attempt.offset === undefined || wasTrimmed || !keepsAcknowledged,
          `${attempt.text} was acknowledged and is lost`,
        );
        if (!wasTrimmed) attempt.offset = undefined;
        if (wasTrimmed) presentOf.set(attempt.group, (presentOf.get(attempt.group) ?? 0) + 1);
        continue;
      }
      if (attempt.offset !== undefined) assert.equal(entry.baseOffset, attempt.offset, `${attempt.text} has moved`);
      assert.ok(entry.baseOffset > last, `${attempt.text} stands out of order`);
      last = entry.baseOffset;
      attempt.offset = entry.baseOffset;
      presentOf.set(attempt.group, (presentOf.get(attempt.group) ?? 0) + 1);
    }
    assert.deepEqual([...found.keys()], [], `partition ${partition}: something nobody appended`);
    this.#attempts.set(
      partition,
      attempts.filter((attempt) => attempt.offset !== undefined),
    );
  }

  #checkGroups(presentOf: ReadonlyMap<number, number>): void {
    for (const [group, partitions] of this.#partitionsOf) {
      const size = partitions.filter((partition) => !this.#dropped.has(partition)).length;
      const present = presentOf.get(group) ?? 0;
      assert.ok(present === 0 || present === size, `group ${group} is there in part: ${present} of ${size}`);
      if (present === 0) this.#partitionsOf.delete(group);
    }
  }
}

async function readAll(log: Log, partition: PartitionId, start: Offset, end: Offset): Promise<LogEntry[]> {
  const entries: LogEntry[] = [];
  let next = start;
  while (next < end) {
    const read = await log.read(partition, next, { bytesMax: 700 });
    assert.ok(read.length > 0, `partition ${partition} has nothing to read at ${next}, below its end ${end}`);
    for (const entry of read) {
      assert.ok(entry.baseOffset <= next, `partition ${partition} has a gap before ${entry.baseOffset}`);
      entries.push(entry);
      next = (entry.baseOffset + entry.count) as Offset;
    }
  }
  assert.equal(next, end, `partition ${partition} ends where it says`);
  return entries;
}
