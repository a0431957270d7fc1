import type { Operation } from '../../../wire/aws/service.ts';
import type { GetTableVersionRequest, GetTableVersionResponse } from '../model.gen.ts';
import { onTable, tableName } from '../operation.ts';
import type { GlueParts } from '../parts.ts';
import { wireTable } from '../resources.ts';
import { versionNumber } from '../version-number.ts';

export function getTableVersion(parts: GlueParts): Operation<GetTableVersionRequest, GetTableVersionResponse> {
  const { tables, versions } = parts.catalog;
  return onTable(parts, { operation: 'GetTableVersion', named: tableName }, async (name, { VersionId: id }) => {
    const table = id === undefined ? await tables.get(name) : await versions.get(name, versionNumber(id));
    return { TableVersion: { Table: wireTable(table), VersionId: String(table.versionId) } };
  });
}
