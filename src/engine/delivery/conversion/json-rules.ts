/** What a deserializer's options mean for reading. */
import type { JsonReading } from '../delivery-stream.ts';
import { compileTimestampFormat } from './joda-format.ts';
import { ValueMeter, type JsonRules } from './json-reading.ts';
import { hiveScalars, openXScalars } from './scalars.ts';

/** Errors: TimestampFormatError. */
export function rulesOf(input: JsonReading): JsonRules {
  if (input.kind === 'hive') {
    return {
      isForgiving: false,
      isCaseInsensitive: true,
      lowersMapKeys: false,
      dotsToUnderscores: false,
      columnToKey: {},
      scalars: hiveScalars((input.timestampFormats ?? []).map(compileTimestampFormat)),
      meter: new ValueMeter(),
    };
  }
  const isCaseInsensitive = input.caseInsensitive ?? true;
  return {
    isForgiving: true,
    isCaseInsensitive,
    lowersMapKeys: isCaseInsensitive,
    dotsToUnderscores: input.dotsToUnderscores ?? false,
    columnToKey: input.columnToKey ?? {},
    scalars: openXScalars(isCaseInsensitive),
    meter: new ValueMeter(),
  };
}
