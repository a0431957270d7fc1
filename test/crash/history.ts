/**
 * What writers tried, what was acknowledged, and whether what a reader found can be true: every acknowledged record is there
 * once, under the sequence number it was given; nothing is there that nobody wrote; and each writer's records come in the
 * order in which it wrote them. A record whose put got no answer may be there or not.
 */
export interface FoundRecord {
  readonly text: string;
  readonly shard: string;
  readonly sequenceNumber: string;
}

export interface Acknowledgment {
  readonly shard: string;
  readonly sequenceNumber: string;
}

export class History {
  readonly #attempted = new Set<string>();
  readonly #acknowledged = new Map<string, Acknowledgment>();

  get acknowledgedCount(): number {
    return this.#acknowledged.size;
  }

  /** Texts are `writer:number`, and every number of a writer is tried once. */
  attempt(text: string): void {
    this.#attempted.add(text);
  }

  acknowledge(text: string, acknowledgment: Acknowledgment): void {
    this.#acknowledged.set(text, acknowledgment);
  }

  /** What is wrong with the records, in the order in which shards, parents first, and records were read; empty when all is well. */
  faults(found: readonly FoundRecord[]): string[] {
    const faults: string[] = [];
    const seen = new Map<string, FoundRecord>();
    const newest = new Map<string, number>();
    for (const record of found) {
      const { text } = record;
      if (!this.#attempted.has(text)) faults.push(`invented: ${text}`);
      if (seen.has(text))
        faults.push(`twice: ${text} at ${seen.get(text)?.sequenceNumber} and ${record.sequenceNumber}`);
      seen.set(text, record);
      const [writer = '', digits = ''] = text.split(':');
      const number = Number(digits);
      if (number <= (newest.get(writer) ?? -1)) faults.push(`out of order: ${text} after ${newest.get(writer)}`);
      newest.set(writer, Math.max(number, newest.get(writer) ?? -1));
    }
    for (const [text, { shard, sequenceNumber }] of this.#acknowledged) {
      const record = seen.get(text);
      if (record === undefined) faults.push(`lost: ${text} of ${shard} at ${sequenceNumber}`);
      else if (record.shard !== shard || record.sequenceNumber !== sequenceNumber)
        faults.push(`moved: ${text} from ${shard} ${sequenceNumber} to ${record.shard} ${record.sequenceNumber}`);
    }
    return faults;
  }
}
