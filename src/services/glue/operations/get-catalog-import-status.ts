import type { Operation } from '../../../wire/aws/service.ts';
import type { GetCatalogImportStatusRequest, GetCatalogImportStatusResponse } from '../model.gen.ts';
import { onCatalog } from '../operation.ts';
import type { GlueParts } from '../parts.ts';

export function getCatalogImportStatus(
  parts: GlueParts,
): Operation<GetCatalogImportStatusRequest, GetCatalogImportStatusResponse> {
  return onCatalog(parts, 'GetCatalogImportStatus', async () => ({ ImportStatus: { ImportCompleted: true } }));
}
