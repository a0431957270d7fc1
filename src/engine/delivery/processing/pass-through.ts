/** Records as they are. */
import { mainTarget } from '../target.ts';
import type { RecordProcessor } from './processor.ts';

export const passThrough: RecordProcessor = {
  process(records, emit) {
    for (const record of records) emit(record, mainTarget, record.data);
    return undefined;
  },
};
