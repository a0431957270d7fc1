import type { Operation } from '../../../wire/aws/service.ts';
import type { DeleteTableVersionRequest, DeleteTableVersionResponse } from '../model.gen.ts';
import { onTable, tableName } from '../operation.ts';
import type { GlueParts } from '../parts.ts';
import { versionNumber } from '../version-number.ts';

export function deleteTableVersion(parts: GlueParts): Operation<DeleteTableVersionRequest, DeleteTableVersionResponse> {
  const { versions } = parts.catalog;
  return onTable(parts, { operation: 'DeleteTableVersion', named: tableName }, async (name, { VersionId: id }) => {
    await versions.remove(name, versionNumber(id));
    return {};
  });
}
