/** Records that a transforming function returned, as the rest of a delivery reads them. */
import type { RecordFault } from './error-line.ts';
import type { SourceRecord } from './record-source.ts';
import type { ErrorType } from './target.ts';

export interface Staged {
  /** Partition keys that the function gave. */
  readonly keys: Readonly<Record<string, string>> | undefined;
  /** Why the record could not be transformed; its data is then what the function was given. */
  readonly fault: RecordFault | undefined;
  /** Of the fault, where it is not that of a function. */
  readonly errorType?: ErrorType | undefined;
}

export interface StagedRecord extends SourceRecord {
  readonly staged: Staged;
}

/** undefined for records that no function has seen. */
export function stagedOf(record: SourceRecord): Staged | undefined {
  return isStaged(record) ? record.staged : undefined;
}

function isStaged(record: SourceRecord): record is StagedRecord {
  return 'staged' in record;
}
