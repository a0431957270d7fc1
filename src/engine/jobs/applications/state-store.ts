/**
 * Checkpoints of one application. The text lies in the log, in pieces of a partition of its own; the document that says where
 * the newest one is changes in the same step in which the last piece is written, so a checkpoint is there whole or not at all.
 * Older pieces, and the journal before it, are trimmed away after that.
 */
import { required } from '../../../base/assert.ts';
import { integer, object, text } from '../../../base/decode.ts';
import type { Append, Log, Offset } from '../../log/log.ts';
import { sqlCheckpointType } from '../../meta/documents/sql-checkpoint.ts';
import type { Change, Meta } from '../../meta/meta.ts';
import type { Checkpoint, Delivered, Saved, StateStore } from '../../sql/runtime/ports.ts';
import type { SqlApplication } from './application.ts';
import { Journal } from './journal.ts';
import { checkpointPieceBytes } from './limits.ts';
import { checkpointPartition, journalPartition } from './partitions.ts';
import { decodePosition } from './position.ts';

const decodeCheckpoint = object({
  fingerprint: text(),
  position: text(),
  sequence: integer({ min: -1 }),
  clockMs: integer({ min: 0 }),
  state: text(),
});

/** The step that makes a checkpoint the newest one. */
export interface CheckpointStep {
  readonly change: Change;
  readonly record: Append;
  /** Offsets below are of no use once it is durable. */
  readonly from: Offset;
}

export class CheckpointStore implements StateStore {
  readonly journal: Journal;
  readonly #log: Log;
  readonly #meta: Meta;
  readonly #application: SqlApplication;
  readonly #pieceBytes: number;

  constructor(
    parts: { readonly log: Log; readonly meta: Meta; readonly pieceBytes?: number },
    application: SqlApplication,
  ) {
    this.#log = parts.log;
    this.#meta = parts.meta;
    this.#application = application;
    this.#pieceBytes = parts.pieceBytes ?? checkpointPieceBytes;
    this.journal = new Journal(parts.log, journalPartition(application));
  }

  async load(): Promise<Saved> {
    const checkpoint = await this.#load();
    if (checkpoint === undefined) return { checkpoint: undefined, delivered: undefined };
    const { delivered } = await this.journal.tail(decodePosition(checkpoint.position).journal);
    return { checkpoint, delivered };
  }

  async save(checkpoint: Checkpoint): Promise<void> {
    const { change, record, from } = await this.prepare(checkpoint);
    await this.#meta.transact([change], [record]);
    await this.#log.trim(record.partition, from);
    await this.journal.trim(decodePosition(checkpoint.position).journal);
  }

  deliver(delivered: Delivered): Promise<void> {
    return this.journal.deliver(delivered);
  }

  /** Writes all pieces but the last one, which goes with the document. */
  async prepare(checkpoint: Checkpoint): Promise<CheckpointStep> {
    const whole = Buffer.from(JSON.stringify(checkpoint));
    const partition = checkpointPartition(this.#application);
    const { end: from } = await this.#log.bounds(partition);
    let next = from;
    let at = 0;
    const piece = (): Append => {
      const payload = whole.subarray(at, at + this.#pieceBytes);
      at += payload.length;
      // Another writer would be a second run of the same application: that one wins, this one begins again.
      return { partition, count: 1, payload, expectedOffset: next };
    };
    while (whole.length - at > this.#pieceBytes) {
      await this.#log.append([piece()]);
      next = (next + 1) as Offset;
    }
    const record = piece();
    const document = { from, before: next + 1, bytes: whole.length };
    return { change: sqlCheckpointType.put([this.#application.id], document, 'any'), record, from };
  }

  async #load(): Promise<Checkpoint | undefined> {
    const found = await sqlCheckpointType.get(this.#meta, [this.#application.id]);
    if (found === undefined) return undefined;
    const { from, before, bytes } = found.value;
    const pieces: Uint8Array[] = [];
    for (let next = from; next < before;) {
      const entries = await this.#log.read(checkpointPartition(this.#application), next as Offset, {
        bytesMax: this.#pieceBytes,
        countMax: before - next,
      });
      for (const { payload } of entries) pieces.push(payload);
      next += required(entries.length > 0 ? entries.length : undefined, 'a checkpoint is in the log whole');
    }
    const whole = Buffer.concat(pieces, bytes);
    return decodeCheckpoint(JSON.parse(whole.toString('utf8')));
  }
}
