import type { Operation } from '../../../wire/aws/service.ts';
import type {
  GetDataCatalogEncryptionSettingsRequest,
  GetDataCatalogEncryptionSettingsResponse,
} from '../model.gen.ts';
import { onCatalog } from '../operation.ts';
import type { GlueParts } from '../parts.ts';

export function getDataCatalogEncryptionSettings(
  parts: GlueParts,
): Operation<GetDataCatalogEncryptionSettingsRequest, GetDataCatalogEncryptionSettingsResponse> {
  return onCatalog(parts, 'GetDataCatalogEncryptionSettings', async () => ({
    DataCatalogEncryptionSettings: {
      EncryptionAtRest: { CatalogEncryptionMode: 'DISABLED' },
      ConnectionPasswordEncryption: { ReturnConnectionPasswordEncrypted: false },
    },
  }));
}
