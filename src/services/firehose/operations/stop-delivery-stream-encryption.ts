import { stopEncryption } from '../../../engine/delivery/stream-encryption.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import type { StopDeliveryStreamEncryptionInput, StopDeliveryStreamEncryptionOutput } from '../model.gen.ts';
import { onDeliveryStream } from '../operation.ts';
import type { FirehoseParts } from '../parts.ts';

export function stopDeliveryStreamEncryption(
  parts: FirehoseParts,
): Operation<StopDeliveryStreamEncryptionInput, StopDeliveryStreamEncryptionOutput> {
  const { catalog, keys, limits } = parts;
  return onDeliveryStream(parts, 'StopDeliveryStreamEncryption', async (name) => {
    await stopEncryption({ catalog, keys, changesPerDayMax: limits.encryptionChangesPerDayMax }, name);
    return {};
  });
}
