/**
 * How many bytes each pack holds and how many of them nobody wants any more. Who frees content puts the new sum into the very
 * transaction that frees it, so that a crash loses none. A transaction that fails after others counted on it leaves a sum that
 * is too high by a little; that is why sums only choose which pack is looked at, and never what is thrown away.
 */
import { objectPackType } from '../meta/documents/object-pack.ts';
import type { PackDocument } from '../meta/documents/object-pack.ts';
import type { Change, Meta } from '../meta/meta.ts';

interface Account {
  bytes: number;
  deadBytes: number;
  isSealed: boolean;
}

export class PackAccounts {
  readonly #accounts = new Map<number, Account>();

  async load(meta: Meta): Promise<void> {
    for await (const { key, value } of objectPackType.all(meta)) this.#accounts.set(key[0], { ...value });
  }

  get packs(): readonly number[] {
    return [...this.#accounts.keys()];
  }

  of(pack: number): Readonly<Account> | undefined {
    return this.#accounts.get(pack);
  }

  set(pack: number, account: PackDocument): void {
    this.#accounts.set(pack, { ...account });
  }

  delete(pack: number): void {
    this.#accounts.delete(pack);
  }

  added(pack: number, bytes: number): void {
    this.#ensure(pack).bytes += bytes;
  }

  /** Counts bytes as dead; negative where they turned out not to be. */
  died(pack: number, bytes: number): void {
    const account = this.#accounts.get(pack);
    // A pack that is gone has nothing left to count.
    if (account !== undefined) account.deadBytes += bytes;
  }

  seal(pack: number): void {
    this.#ensure(pack).isSealed = true;
  }

  /** The account as it stands. */
  change(pack: number): Change {
    const { bytes, deadBytes, isSealed } = this.#ensure(pack);
    return objectPackType.put([pack], { bytes, deadBytes: Math.max(deadBytes, 0), isSealed }, 'any');
  }

  /** A sealed pack of which at most half is wanted. */
  isWorthCollecting(pack: number): boolean {
    const account = this.#accounts.get(pack);
    return account !== undefined && account.isSealed && 2 * account.deadBytes >= account.bytes;
  }

  #ensure(pack: number): Account {
    let account = this.#accounts.get(pack);
    if (account === undefined) {
      account = { bytes: 0, deadBytes: 0, isSealed: false };
      this.#accounts.set(pack, account);
    }
    return account;
  }
}
