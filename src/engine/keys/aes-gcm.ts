/** AES-256-GCM over whole buffers, in one call of the cipher each. */
import { createCipheriv, createDecipheriv } from 'node:crypto';

const cipherName = 'aes-256-gcm';

export const keyBytes = 32;
export const nonceBytes = 12;
export const tagBytes = 16;

export interface PlainMessage {
  readonly head: Uint8Array;
  readonly nonce: Uint8Array;
  readonly plain: Uint8Array;
  readonly context: Uint8Array;
}

/** `head`, the nonce, the ciphertext and the tag, in one buffer. A nonce must never come twice with the same key. */
export function encrypt(key: Uint8Array, { plain, ...message }: PlainMessage): Buffer {
  return Buffer.concat(encryptPieces(key, { ...message, pieces: [plain] }));
}

/** The same of a message in pieces, in pieces: nothing is put together for it. */
export function encryptPieces(
  key: Uint8Array,
  { head, nonce, pieces, context }: Omit<PlainMessage, 'plain'> & { readonly pieces: readonly Uint8Array[] },
): Buffer[] {
  const cipher = createCipheriv(cipherName, key, nonce);
  cipher.setAAD(Buffer.concat([head, context]));
  const bodies = pieces.map((piece) => cipher.update(piece));
  // GCM is a stream cipher: nothing is left for `final` to give.
  cipher.final();
  return [Buffer.concat([head, nonce]), ...bodies, cipher.getAuthTag()];
}

/** What `encrypt` was given; undefined where anything of it, the head or the context is different now. */
export function decrypt(
  key: Uint8Array,
  message: { readonly headBytes: number; readonly sealed: Uint8Array; readonly context: Uint8Array },
): Buffer | undefined {
  const { headBytes, sealed, context } = message;
  const bodyStart = headBytes + nonceBytes;
  const bodyEnd = sealed.byteLength - tagBytes;
  if (bodyEnd < bodyStart) return undefined;
  const decipher = createDecipheriv(cipherName, key, sealed.subarray(headBytes, bodyStart), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(Buffer.concat([sealed.subarray(0, headBytes), context]));
  decipher.setAuthTag(sealed.subarray(bodyEnd));
  const plain = decipher.update(sealed.subarray(bodyStart, bodyEnd));
  try {
    decipher.final();
  } catch {
    // The only thing `final` checks is the tag.
    return undefined;
  }
  return plain;
}
