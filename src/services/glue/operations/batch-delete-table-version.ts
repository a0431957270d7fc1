import type { Operation } from '../../../wire/aws/service.ts';
import { failures } from '../batch.ts';
import type { BatchDeleteTableVersionRequest, BatchDeleteTableVersionResponse } from '../model.gen.ts';
import { onTable, tableName } from '../operation.ts';
import type { GlueParts } from '../parts.ts';
import { versionNumber } from '../version-number.ts';

export function batchDeleteTableVersion(
  parts: GlueParts,
): Operation<BatchDeleteTableVersionRequest, BatchDeleteTableVersionResponse> {
  const { tables, versions } = parts.catalog;
  return onTable(parts, { operation: 'BatchDeleteTableVersion', named: tableName }, async (name, input) => {
    await tables.get(name);
    const failed = await failures(input.VersionIds, async (id) => versions.remove(name, versionNumber(id)));
    return {
      Errors: failed.map(({ item, ErrorDetail }) => ({ TableName: input.TableName, VersionId: item, ErrorDetail })),
    };
  });
}
