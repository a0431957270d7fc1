/**
 * What a delivery does with each record. The same record gives the same outputs every time: an object that is put again after
 * a crash is made by processing its records again.
 */
import type { SourceRecord } from '../record-source.ts';
import type { TargetRef } from '../target.ts';

/** The data may be a part of the record's. */
export type Emit = (record: SourceRecord, ref: TargetRef, data: Uint8Array) => void;

export interface RecordProcessor {
  /**
   * Calls `emit` for each output, in the order of the records; a record's outputs come one behind the other. Whatever is wrong with
   * a record becomes an output to a target of errors.
   */
  process(records: readonly SourceRecord[], emit: Emit): Promise<void> | undefined;
  /** The data of each output of a record that has no fault, without looking for faults or targets. */
  outputsOf(record: SourceRecord): readonly Uint8Array[];
}
