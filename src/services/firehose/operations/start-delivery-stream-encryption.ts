import { startEncryption } from '../../../engine/delivery/stream-encryption.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { wantedEncryption } from '../encryption.ts';
import type { StartDeliveryStreamEncryptionInput, StartDeliveryStreamEncryptionOutput } from '../model.gen.ts';
import { onDeliveryStream } from '../operation.ts';
import type { FirehoseParts } from '../parts.ts';

export function startDeliveryStreamEncryption(
  parts: FirehoseParts,
): Operation<StartDeliveryStreamEncryptionInput, StartDeliveryStreamEncryptionOutput> {
  const { catalog, keys, limits, isStrict } = parts;
  return onDeliveryStream(parts, 'StartDeliveryStreamEncryption', async (name, input) => {
    const wanted = wantedEncryption(input.DeliveryStreamEncryptionConfigurationInput, {
      region: name.region,
      isStrict,
    });
    await startEncryption({ catalog, keys, changesPerDayMax: limits.encryptionChangesPerDayMax }, name, wanted);
    return {};
  });
}
