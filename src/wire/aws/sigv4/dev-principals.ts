/** Who callers of dev mode are: any access key is taken, and is the account where it is 12 digits. */
import type { Principal } from '../service.ts';

/** Made once per access key; this bounds how many are remembered. */
const principalsMax = 1024;

const accountPattern = /^\d{12}$/;

export class DevPrincipals {
  /** Of callers whose access key is no account. */
  readonly #account: string;
  readonly #known = new Map<string, Principal>();

  constructor(account: string) {
    this.#account = account;
  }

  find(accessKeyId: string): Principal {
    const known = this.#known.get(accessKeyId);
    if (known !== undefined) return known;
    const account = accountPattern.test(accessKeyId) ? accessKeyId : this.#account;
    const principal = { account, accessKeyId, arn: `arn:aws:iam::${account}:root`, userId: account };
    if (this.#known.size >= principalsMax) this.#known.clear();
    this.#known.set(accessKeyId, principal);
    return principal;
  }
}
