/** What is kept with an object beside its content: the headers it was put with, its user metadata and its storage class. */
import { dictionary, object, oneOf, optional, text as textOf, type Decoded } from '../../base/decode.ts';
import type { JsonValue } from '../../engine/meta/meta.ts';
import { invalidStorageClass, metadataTooLarge, notImplemented } from './errors.ts';
import { metadataBytesMax } from './limits.ts';
import type { StorageClass } from './model.gen.ts';

/** AWS's, without those of other products (Outposts, Snow, Express, FSx, Backup). */
const storageClasses = [
  'STANDARD',
  'REDUCED_REDUNDANCY',
  'STANDARD_IA',
  'ONEZONE_IA',
  'INTELLIGENT_TIERING',
  'GLACIER_IR',
] as const;

const text = textOf();

const decodeAttributes = object({
  contentType: text,
  cacheControl: optional(text),
  contentDisposition: optional(text),
  contentEncoding: optional(text),
  contentLanguage: optional(text),
  expires: optional(text),
  websiteRedirect: optional(text),
  storageClass: oneOf(...storageClasses),
  metadata: dictionary(text),
  encryption: oneOf('AES256', 'aws:kms'),
});

type Kept = Decoded<typeof decodeAttributes>;

export type ObjectAttributes = { readonly [Name in keyof Kept]: Kept[Name] | undefined } & Required<
  Pick<Kept, 'contentType' | 'storageClass' | 'metadata' | 'encryption'>
>;

export function attributesOf(value: JsonValue): ObjectAttributes {
  return decodeAttributes(value);
}

/** The members of PutObject, CopyObject and CreateMultipartUpload that say them. */
export interface AttributeInput {
  readonly ContentType?: string | undefined;
  readonly CacheControl?: string | undefined;
  readonly ContentDisposition?: string | undefined;
  readonly ContentEncoding?: string | undefined;
  readonly ContentLanguage?: string | undefined;
  readonly Expires?: string | undefined;
  readonly WebsiteRedirectLocation?: string | undefined;
  readonly StorageClass?: StorageClass | undefined;
  readonly Metadata?: Readonly<Record<string, string>> | undefined;
}

/** What AWS says of an object that was put without a type. */
const defaultContentType = 'binary/octet-stream';

export function newAttributes(input: AttributeInput, encryption: ObjectAttributes['encryption']): ObjectAttributes {
  const metadata = input.Metadata ?? {};
  checkMetadata(metadata);
  return {
    contentType: input.ContentType ?? defaultContentType,
    cacheControl: input.CacheControl,
    contentDisposition: input.ContentDisposition,
    contentEncoding: input.ContentEncoding,
    contentLanguage: input.ContentLanguage,
    expires: input.Expires,
    websiteRedirect: input.WebsiteRedirectLocation,
    storageClass: storageClassOf(input.StorageClass ?? 'STANDARD'),
    metadata,
    encryption,
  };
}

/** As documents take it: what is undefined is left out. */
export function storedAttributes(attributes: ObjectAttributes): JsonValue {
  const kept = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as JsonValue;
}

/** Archived classes answer GETs with an error until they are restored, which is not built; so they are refused by name. */
export function storageClassOf(asked: string): ObjectAttributes['storageClass'] {
  const known = storageClasses.find((name) => name === asked);
  if (known !== undefined) return known;
  if (asked === 'GLACIER' || asked === 'DEEP_ARCHIVE') throw notImplemented(`storage class ${asked}`);
  throw invalidStorageClass(asked);
}

function checkMetadata(metadata: Readonly<Record<string, string>>): void {
  let bytes = 0;
  for (const [name, value] of Object.entries(metadata))
    bytes += Buffer.byteLength(name, 'utf8') + Buffer.byteLength(value, 'utf8');
  if (bytes > metadataBytesMax) throw metadataTooLarge(bytes, metadataBytesMax);
}
