/** Which master key AWS's encryption input means. */
import type { WantedEncryption } from '../../engine/delivery/stream-encryption.ts';
import { invalidArgument } from './errors.ts';
import type * as wire from './model.gen.ts';

/** Stands for the key that AWS owns. */
const ownedKeyId = 'alias/aws/firehose';

/** AWS's own key where nothing is said. Errors: InvalidArgumentException. */
export function wantedEncryption(
  input: wire.DeliveryStreamEncryptionConfigurationInput | undefined,
  { region, isStrict }: { readonly region: string; readonly isStrict: boolean },
): WantedEncryption {
  const { KeyType: keyType = 'AWS_OWNED_CMK', KeyARN: keyArn } = input ?? {};
  if (keyType === 'AWS_OWNED_CMK') {
    if (keyArn !== undefined) throw invalidArgument('KeyARN cannot be specified when KeyType is AWS_OWNED_CMK');
    return { keyType, keyArn: undefined, masterKeyId: ownedKeyId };
  }
  if (keyArn === undefined) throw invalidArgument('KeyARN has to be specified when KeyType is CUSTOMER_MANAGED_CMK');
  if (isStrict && keyArn.split(':')[3] !== region)
    throw invalidArgument(
      'Cross-region keys are not allowed for SSE. Please provide CMKs in the same region as firehose',
    );
  return { keyType, keyArn, masterKeyId: keyArn };
}
