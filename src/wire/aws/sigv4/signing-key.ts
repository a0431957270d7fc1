/** The key of one day, region and service, derived from a secret; kept, because deriving costs four HMACs. */
import { createHmac } from 'node:crypto';
import { terminator } from './canonical-request.ts';
import type { Scope } from './canonical-request.ts';

export function signingKey(secretAccessKey: string, scope: Scope): Buffer {
  const date = hmac(`AWS4${secretAccessKey}`, scope.date);
  return hmac(hmac(hmac(date, scope.region), scope.service), terminator);
}

/** Hex. */
export function signature(key: Buffer, stringToSign: string): string {
  return createHmac('sha256', key).update(stringToSign).digest('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/** Keeps the newest `entriesMax` keys; the one not asked for longest goes first. */
export class SigningKeys {
  readonly #entriesMax: number;
  readonly #keys = new Map<string, { readonly secret: string; readonly key: Buffer }>();

  constructor(entriesMax: number) {
    this.#entriesMax = entriesMax;
  }

  find(accessKeyId: string, secret: string, scope: Scope): Buffer {
    const name = `${accessKeyId}/${scope.date}/${scope.region}/${scope.service}`;
    const known = this.#keys.get(name);
    // A key id may be given a new secret.
    if (known !== undefined && known.secret === secret) {
      this.#keys.delete(name);
      this.#keys.set(name, known);
      return known.key;
    }
    const key = signingKey(secret, scope);
    this.#keys.delete(name);
    this.#keys.set(name, { secret, key });
    const [oldest] = this.#keys.keys();
    if (this.#keys.size > this.#entriesMax && oldest !== undefined) this.#keys.delete(oldest);
    return key;
  }
}
