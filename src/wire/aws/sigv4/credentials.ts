/** Who may sign, and what a signature says of who did. */
import type { WallClock } from '../../../base/ports.ts';
import type { Principal } from '../service.ts';

export interface Credential {
  readonly secretAccessKey: string;
  /** Of temporary keys; the request must carry the same. */
  readonly sessionToken?: string;
  readonly expiresAtMs?: number;
  readonly principal: Principal;
}

/** Who holds which key; the implementation is the engine's. */
export interface CredentialStore {
  find(accessKeyId: string): Credential | undefined;
}

export interface Identity {
  readonly principal: Principal;
  /** Of the signature's scope. */
  readonly region: string;
}

export interface AuthenticatorOptions {
  readonly mode: 'dev' | 'server';
  readonly credentials: CredentialStore;
  readonly wallClock: WallClock;
  /** Of callers in dev mode whose access key is no account. */
  readonly account: string;
  /** The regions this server stands for; every one where absent. */
  readonly regions?: ReadonlySet<string>;
}
