import { startEncryption } from '../../../engine/stream/stream-encryption.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { checkEncryptionType } from '../encryption-type.ts';
import type { StartStreamEncryptionInput } from '../model.gen.ts';
import { onStream } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';

export function startStreamEncryption(parts: KinesisParts): Operation<StartStreamEncryptionInput, void> {
  return onStream(parts, 'StartStreamEncryption', async (name, { EncryptionType: type, KeyId: keyId }) => {
    checkEncryptionType(type);
    await startEncryption(parts.streams, name, keyId);
  });
}
