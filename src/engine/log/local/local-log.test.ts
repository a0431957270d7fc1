import { describeLog } from '../contract.ts';
import { localLog } from './local-harness.ts';

/** A few entries fill it, so that every test sees segments sealed, regrouped and used again. */
const segmentBytes = 4096;

describeLog('the log on a disk, sync', localLog({}));
describeLog('the log on a disk, interval', localLog({ durability: { mode: 'interval', everyMs: 5 } }));
describeLog('the log on a disk, os', localLog({ durability: { mode: 'os' } }));
describeLog('the log on a disk, small segments', localLog({ segmentBytes }));
describeLog(
  'the log on a disk, small segments, no memory',
  localLog({ segmentBytes, hotBytesMax: 0, directoryBytesMax: 0 }),
);
