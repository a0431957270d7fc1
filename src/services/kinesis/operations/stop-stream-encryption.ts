import { stopEncryption } from '../../../engine/stream/stream-encryption.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { checkEncryptionType } from '../encryption-type.ts';
import type { StopStreamEncryptionInput } from '../model.gen.ts';
import { onStream } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';

export function stopStreamEncryption(parts: KinesisParts): Operation<StopStreamEncryptionInput, void> {
  return onStream(parts, 'StopStreamEncryption', async (name, { EncryptionType: type }) => {
    checkEncryptionType(type);
    await stopEncryption(parts.streams, name);
  });
}
