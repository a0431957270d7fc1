/** Statistics of columns between the wire and the documents, which carry no bytes and no infinite numbers of their own. */
import type { Outcome } from '../../engine/catalog/partitions.ts';
import type { JsonValue } from '../../engine/meta/meta.ts';
import { detailOf } from './errors.ts';
import type { ColumnError, ColumnStatistics, ColumnStatisticsError } from './model.gen.ts';

/** No member of these shapes has such a name. */
const bytesMark = '$bytes';
const numberMark = '$number';

export function storedStatistics(statistics: ColumnStatistics): { readonly column: string; readonly value: JsonValue } {
  return { column: statistics.ColumnName, value: packed(statistics) };
}

/** The document was written by `storedStatistics`. */
export function wireStatistics(value: JsonValue): ColumnStatistics {
  return unpacked(value) as ColumnStatistics;
}

export function statisticsErrors(
  statistics: readonly ColumnStatistics[],
  outcomes: readonly Outcome[],
): readonly ColumnStatisticsError[] {
  return statistics.flatMap((one, index) => {
    const outcome = outcomes[index];
    return outcome === undefined ? [] : [{ ColumnStatistics: one, Error: detailOf(outcome) }];
  });
}

/** What is asked for and what is not there. */
export function answered(
  columns: readonly string[],
  found: readonly (JsonValue | undefined)[],
): { readonly ColumnStatisticsList: readonly ColumnStatistics[]; readonly Errors: readonly ColumnError[] } {
  const Errors = columns.flatMap((column, index) =>
    found[index] === undefined
      ? [
          {
            ColumnName: column,
            // Unconfirmed text.
            Error: { ErrorCode: 'EntityNotFoundException', ErrorMessage: 'Cannot find column statistics.' },
          },
        ]
      : [],
  );
  return {
    ColumnStatisticsList: found.flatMap((value) => (value === undefined ? [] : [wireStatistics(value)])),
    Errors,
  };
}

function packed(value: unknown): JsonValue {
  if (value instanceof Uint8Array) return { [bytesMark]: Buffer.from(value).toString('base64') };
  if (typeof value === 'number') return Number.isFinite(value) ? value : { [numberMark]: String(value) };
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return null;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, packed(member)]));
}

function unpacked(value: JsonValue): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value);
  const [name, only] = members.length === 1 ? (members[0] ?? []) : [];
  if (name === bytesMark && typeof only === 'string') return Buffer.from(only, 'base64');
  if (name === numberMark) return Number(only);
  return Object.fromEntries(members.map(([member, inner]: [string, JsonValue]) => [member, unpacked(inner)]));
}
