/**
 * How an object is encrypted at rest: as its request says, else as its bucket does, else with the server's own key for S3,
 * which is what AWS calls SSE-S3. Everything is encrypted, so that the header of the answer is true.
 */
import type { ObjectInfo } from '../../engine/objects/object-info.ts';
import type { ObjectStore } from '../../engine/objects/open-objects.ts';
import type { RequestContext } from '../../wire/aws/service.ts';
import { BucketSetting } from './bucket-setting.ts';
import { invalidArgument, notImplemented } from './errors.ts';
import type { ServerSideEncryption, ServerSideEncryptionConfiguration } from './model.gen.ts';
import { attributesOf, type ObjectAttributes } from './object-attributes.ts';

export const encryptionSetting = new BucketSetting<ServerSideEncryptionConfiguration>('encryption');

/** The server's own, for SSE-S3 and for SSE-KMS that names no key. */
const ownMasterKeyId = 'alias/aws/s3';

/** Where a key is that is named without them. */
export type KeyScope = Pick<RequestContext, 'region' | 'account'>;

export interface EncryptionInput {
  readonly Bucket: string;
  readonly ServerSideEncryption?: ServerSideEncryption | undefined;
  readonly SSEKMSKeyId?: string | undefined;
  readonly SSEKMSEncryptionContext?: string | undefined;
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKey?: string | undefined;
}

export interface Encryption {
  readonly algorithm: ObjectAttributes['encryption'];
  readonly masterKeyId: string;
}

export async function encryptionOf(
  store: Pick<ObjectStore, 'buckets'>,
  input: EncryptionInput,
  context: KeyScope,
): Promise<Encryption> {
  refuseCustomerKeys(input);
  if (input.SSEKMSEncryptionContext !== undefined) throw notImplemented('x-amz-server-side-encryption-context');
  const asked = input.ServerSideEncryption;
  if (asked !== undefined) return chosen(asked, input.SSEKMSKeyId, context);
  if (input.SSEKMSKeyId !== undefined)
    throw invalidArgument(
      'Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms',
      'x-amz-server-side-encryption',
      undefined,
    );
  const rule = (await encryptionSetting.get(store, input.Bucket))?.Rules[0]?.ApplyServerSideEncryptionByDefault;
  return rule === undefined
    ? chosen('AES256', undefined, context)
    : chosen(rule.SSEAlgorithm, rule.KMSMasterKeyID, context);
}

/** Keys that come with each request are not kept, so what they lock could not be read by anything else here. */
export function refuseCustomerKeys(input: Pick<EncryptionInput, 'SSECustomerAlgorithm' | 'SSECustomerKey'>): void {
  if (input.SSECustomerAlgorithm !== undefined || input.SSECustomerKey !== undefined)
    throw notImplemented('server-side encryption with customer-provided keys');
}

export interface EncryptionOutput {
  readonly ServerSideEncryption: ObjectAttributes['encryption'];
  readonly SSEKMSKeyId?: string;
}

export function encryptionOutput({ algorithm, masterKeyId }: Encryption): EncryptionOutput {
  return algorithm === 'AES256'
    ? { ServerSideEncryption: algorithm }
    : { ServerSideEncryption: algorithm, SSEKMSKeyId: masterKeyId };
}

/** Of an object, or of an upload that will be one. */
export function encryptionOfInfo({
  attributes,
  encryption,
}: Pick<ObjectInfo, 'attributes' | 'encryption'>): Encryption {
  return { algorithm: attributesOf(attributes).encryption, masterKeyId: encryption?.masterKeyId ?? ownMasterKeyId };
}

/** AWS's rule: a key belongs to KMS alone. */
export function chosen(algorithm: ServerSideEncryption, keyId: string | undefined, context: KeyScope): Encryption {
  if (algorithm === 'AES256') return { algorithm, masterKeyId: ownMasterKeyId };
  if (algorithm === 'aws:kms') return { algorithm, masterKeyId: keyArn(keyId ?? ownMasterKeyId, context) };
  throw notImplemented(`encryption with ${algorithm}`);
}

/** However a key is named, it is kept by its ARN, so that two names of one key are one. */
function keyArn(keyId: string, { region, account }: KeyScope): string {
  if (keyId.startsWith('arn:')) return keyId;
  return `arn:aws:kms:${region}:${account}:${keyId.startsWith('alias/') ? keyId : `key/${keyId}`}`;
}
