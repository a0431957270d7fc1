/** How JSON is read before it is converted: OpenX's SerDe or Hive's. */
import type { JsonReading } from '../../../engine/delivery/delivery-stream.ts';
import { invalidArgument } from '../errors.ts';
import type * as wire from '../model.gen.ts';

/** undefined where none is chosen. Errors: InvalidArgumentException. */
export function jsonReading(input: wire.Deserializer | undefined): JsonReading | undefined {
  const { OpenXJsonSerDe: openx, HiveJsonSerDe: hive } = input ?? {};
  if (openx !== undefined && hive !== undefined)
    throw invalidArgument('More than one deserializer specified. Only one may be chosen.');
  if (openx !== undefined)
    return {
      kind: 'openx',
      dotsToUnderscores: openx.ConvertDotsInJsonKeysToUnderscores,
      caseInsensitive: openx.CaseInsensitive,
      columnToKey: openx.ColumnToJsonKeyMappings,
    };
  return hive === undefined ? undefined : { kind: 'hive', timestampFormats: hive.TimestampFormats };
}

export function wireJsonReading(reading: JsonReading): wire.Deserializer {
  return reading.kind === 'openx'
    ? {
        OpenXJsonSerDe: {
          ConvertDotsInJsonKeysToUnderscores: reading.dotsToUnderscores,
          CaseInsensitive: reading.caseInsensitive,
          ColumnToJsonKeyMappings: reading.columnToKey,
        },
      }
    : { HiveJsonSerDe: { TimestampFormats: reading.timestampFormats } };
}
