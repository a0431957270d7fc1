/** Who holds which access key. Policies are asked elsewhere; this only says whose a key is and with which secret it signs. */
import { assert } from '../../base/assert.ts';

/** The one a request acts for. */
export interface KeyHolder {
  readonly account: string;
  readonly accessKeyId: string;
  readonly arn: string;
  /** AWS's unique id of the principal; the account for its root. */
  readonly userId: string;
}

export interface AccessKey {
  readonly secretAccessKey: string;
  /** Of temporary keys; the request must carry the same. */
  readonly sessionToken?: string;
  readonly expiresAtMs?: number;
  readonly principal: KeyHolder;
}

export const accessKeysMax = 100_000;

export class AccessKeys {
  readonly #keys = new Map<string, AccessKey>();

  constructor(keys: Iterable<AccessKey> = []) {
    for (const key of keys) this.add(key);
  }

  find(accessKeyId: string): AccessKey | undefined {
    return this.#keys.get(accessKeyId);
  }

  /** A key of the same id is replaced. */
  add(key: AccessKey): void {
    const { accessKeyId } = key.principal;
    assert(
      this.#keys.has(accessKeyId) || this.#keys.size < accessKeysMax,
      `at most ${accessKeysMax} access keys are kept`,
    );
    this.#keys.set(accessKeyId, key);
  }

  remove(accessKeyId: string): void {
    this.#keys.delete(accessKeyId);
  }
}

/** A key of the account's root, who may do everything in it. */
export function rootKey(pair: {
  readonly account: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}): AccessKey {
  const { account, accessKeyId, secretAccessKey } = pair;
  return {
    secretAccessKey,
    principal: { account, accessKeyId, arn: `arn:aws:iam::${account}:root`, userId: account },
  };
}
