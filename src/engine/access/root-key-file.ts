/**
 * The root key pair of a server that was given none: made at the first start and kept in a file that only its owner can
 * read. There is no default secret.
 */
import { DecodeError, integer, object, text } from '../../base/decode.ts';
import type { Random } from '../../base/ports.ts';
import type { SecretFile } from '../../base/secret-file.ts';

export interface RootKeyPair {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Made by this call: to be shown once. */
  readonly isNew: boolean;
}

/** The file is there and holds something else; it is left as it is, since clients may hold its keys. */
export class RootKeyFileDamaged extends Error {
  override readonly name = 'RootKeyFileDamaged';

  constructor() {
    // Nothing of the file is quoted: a part of it is a secret.
    super('the file of the root key pair cannot be read');
  }
}

const decodeFile = object({
  format: integer({ min: 1, max: 1 }),
  accessKeyId: text({ pattern: /^[A-Z0-9]{16,128}$/ }),
  secretAccessKey: text({ pattern: /^[A-Za-z0-9/+]{40}$/ }),
});

/** AWS's alphabet of ids; 32 characters, so that five random bits make one without a bias. */
const idAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const idPrefix = 'AKIA';
const idRandomLength = 16;
/** 40 characters of base64, as AWS's secrets have. */
const secretBytes = 30;

/** The pair in the file, made durable there first where there was none. Errors: RootKeyFileDamaged. */
export async function openRootKeyPair(file: SecretFile, random: Random): Promise<RootKeyPair> {
  const stored = await file.read();
  if (stored !== undefined) return { ...decodePair(stored), isNew: false };
  const id = [...random.bytes(idRandomLength)].map((byte) => idAlphabet[byte % idAlphabet.length]).join('');
  const pair = { accessKeyId: `${idPrefix}${id}`, secretAccessKey: random.bytes(secretBytes).toString('base64') };
  await file.write(`${JSON.stringify({ format: 1, ...pair }, undefined, 2)}\n`);
  return { ...pair, isNew: true };
}

function decodePair(stored: string): { accessKeyId: string; secretAccessKey: string } {
  try {
    const { accessKeyId, secretAccessKey } = decodeFile(JSON.parse(stored));
    return { accessKeyId, secretAccessKey };
  } catch (error) {
    if (error instanceof DecodeError || error instanceof SyntaxError) throw new RootKeyFileDamaged();
    throw error;
  }
}
