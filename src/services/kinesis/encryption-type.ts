import { invalidArgument } from './errors.ts';
import type { EncryptionType } from './model.gen.ts';

/** The model lists NONE too, but both operations take KMS alone. Unconfirmed text. Errors: InvalidArgumentException. */
export function checkEncryptionType(type: EncryptionType): void {
  if (type !== 'KMS') throw invalidArgument(`EncryptionType ${type} is not supported. The only valid value is KMS.`);
}
