import type { Operation } from '../../../wire/aws/service.ts';
import type { GetColumnStatisticsForTableRequest, GetColumnStatisticsForTableResponse } from '../model.gen.ts';
import { onTable, tableName } from '../operation.ts';
import type { GlueParts } from '../parts.ts';
import { answered } from '../statistics.ts';

export function getColumnStatisticsForTable(
  parts: GlueParts,
): Operation<GetColumnStatisticsForTableRequest, GetColumnStatisticsForTableResponse> {
  const { statistics } = parts.catalog;
  return onTable(parts, { operation: 'GetColumnStatisticsForTable', named: tableName }, async (name, input) => {
    const columns = input.ColumnNames;
    return answered(columns, await statistics.get(name, columns));
  });
}
