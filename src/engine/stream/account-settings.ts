/**
 * What an account has chosen for a region. So far that is AWS's commitment to pay for a minimum of throughput, which opens
 * warm throughput and more consumers a stream; it lasts a day at least, and here it costs nothing.
 */
import type { Clock } from '../../base/ports.ts';
import { accountSettingsType, type AccountSettings } from '../meta/documents/account-settings.ts';
import type { Meta } from '../meta/meta.ts';
import type { Catalog } from './catalog.ts';
import { StreamError } from './errors.ts';
import type { StreamName } from './stream.ts';
import { Turns } from './turns.ts';

/** AWS: the minimum duration of a commitment. */
const commitmentMsMin = 24 * 3_600_000;

export type AccountScope = Pick<StreamName, 'account' | 'region'>;

export interface Commitment {
  readonly status: 'enabled' | 'ending' | 'disabled';
  readonly startedAtMs: number | undefined;
  readonly endedAtMs: number | undefined;
  readonly earliestEndAtMs: number | undefined;
}

const noCommitment: Commitment = {
  status: 'disabled',
  startedAtMs: undefined,
  endedAtMs: undefined,
  earliestEndAtMs: undefined,
};

export interface AccountsParts {
  readonly meta: Meta;
  readonly clock: Clock;
  readonly catalog: Catalog;
}

export class Accounts {
  readonly #parts: AccountsParts;
  readonly #settings = new Map<string, AccountSettings>();
  readonly #turns = new Turns();

  static async open(parts: AccountsParts): Promise<Accounts> {
    const accounts = new Accounts(parts);
    for await (const { key, value } of accountSettingsType.all(parts.meta)) {
      const [account, region] = key;
      accounts.#settings.set(scopeKey({ account, region }), value);
    }
    return accounts;
  }

  private constructor(parts: AccountsParts) {
    this.#parts = parts;
  }

  commitment(scope: AccountScope): Commitment {
    const settings = this.#settings.get(scopeKey(scope));
    if (settings === undefined) return noCommitment;
    const { startedAtMs, endsAtMs } = settings.commitment;
    const common = { startedAtMs, earliestEndAtMs: startedAtMs + commitmentMsMin };
    if (endsAtMs === undefined) return { ...common, status: 'enabled', endedAtMs: undefined };
    if (endsAtMs > this.#parts.clock.nowMs()) return { ...common, status: 'ending', endedAtMs: undefined };
    return { ...common, status: 'disabled', endedAtMs: endsAtMs };
  }

  isCommitted(scope: AccountScope): boolean {
    return this.commitment(scope).status !== 'disabled';
  }

  /** Errors: CommitmentInUse where a stream of the account still has warm throughput. */
  async setCommitment(scope: AccountScope, isEnabled: boolean): Promise<Commitment> {
    return await this.#turns.take(scopeKey(scope), async () => {
      const current = this.commitment(scope);
      const next = this.#next(scope, current, isEnabled);
      if (next === undefined) return current;
      const settings = { commitment: next };
      await this.#parts.meta.transact([accountSettingsType.put([scope.account, scope.region], settings, 'any')]);
      this.#settings.set(scopeKey(scope), settings);
      return this.commitment(scope);
    });
  }

  /** All accounts are as if nobody had ever chosen anything. */
  async forgetAll(): Promise<void> {
    for (const key of [...this.#settings.keys()]) {
      await this.#turns.take(key, async () => {
        const [account = '', region = ''] = key.split('/');
        await this.#parts.meta.transact([accountSettingsType.remove([account, region], 'any')]);
        this.#settings.delete(key);
      });
    }
  }

  #next(scope: AccountScope, current: Commitment, isEnabled: boolean): AccountSettings['commitment'] | undefined {
    const nowMs = this.#parts.clock.nowMs();
    const { status, startedAtMs = nowMs, earliestEndAtMs = nowMs } = current;
    if (isEnabled) {
      if (status === 'enabled') return undefined;
      return { startedAtMs: status === 'ending' ? startedAtMs : nowMs };
    }
    if (status !== 'enabled') return undefined;
    const warm = this.#parts.catalog.list(scope).find((stream) => stream.warmThroughputMiBps !== undefined);
    if (warm !== undefined) throw new StreamError({ code: 'CommitmentInUse', account: scope.account, name: warm.name });
    return { startedAtMs, endsAtMs: Math.max(nowMs, earliestEndAtMs) };
  }
}

function scopeKey({ account, region }: AccountScope): string {
  return `${account}/${region}`;
}
