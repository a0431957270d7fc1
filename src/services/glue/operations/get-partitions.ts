import { text } from '../../../base/decode.ts';
import { partitionFilter } from '../../../engine/catalog/filter/partition-filter.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { invalidInput } from '../errors.ts';
import { refuseTransactions } from '../inputs.ts';
import { partitionsPageMax } from '../limits.ts';
import type { GetPartitionsRequest, GetPartitionsResponse, Segment } from '../model.gen.ts';
import { onTable, tableName } from '../operation.ts';
import { decodePageToken, nextToken } from '../page-token.ts';
import type { GlueParts } from '../parts.ts';
import { wirePartition } from '../resources.ts';

export function getPartitions(parts: GlueParts): Operation<GetPartitionsRequest, GetPartitionsResponse> {
  const { tables, partitions } = parts.catalog;
  return onTable(parts, { operation: 'GetPartitions', named: tableName }, async (name, input) => {
    refuseTransactions(input);
    const table = await tables.get(name);
    const { Expression: expression = '', Segment: segment } = input;
    const keys = table.definition.partitionKeys ?? [];
    const page = await partitions.list(table, {
      filter: expression.trim() === '' ? undefined : partitionFilter(expression, keys),
      segment: segment === undefined ? undefined : share(segment),
      after: decodePageToken('partitions', input.NextToken, text()),
      limit: input.MaxResults ?? partitionsPageMax,
    });
    return {
      Partitions: page.partitions.map((partition) => wirePartition(partition, input.ExcludeColumnSchema)),
      ...nextToken('partitions', page.next),
    };
  });
}

/** Errors: InvalidInputException. */
function share({ SegmentNumber: index, TotalSegments: count }: Segment): {
  readonly index: number;
  readonly count: number;
} {
  // Unconfirmed text.
  if (index >= count) throw invalidInput('SegmentNumber must be less than TotalSegments.');
  return { index, count };
}
