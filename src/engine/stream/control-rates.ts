/**
 * AWS's rates of control calls: so many a second for each account, or for each stream, with a burst of the same size. Counted
 * in real time, as what is limited is the work of the server.
 */
import type { Monotonic } from '../../base/ports.ts';
import { StreamError } from './errors.ts';
import type { ControlRateTable } from './stream-limits.ts';
import type { StreamName } from './stream.ts';
import { TokenBucket } from '../../base/token-bucket.ts';

/** Buckets remembered at once; the one made first is forgotten, which at worst lets a burst through. */
const bucketsMax = 10_000;

export class ControlRates {
  readonly #table: ControlRateTable | undefined;
  readonly #monotonic: Monotonic;
  readonly #buckets = new Map<string, TokenBucket>();

  constructor(table: ControlRateTable | undefined, monotonic: Monotonic) {
    this.#table = table;
    this.#monotonic = monotonic;
  }

  /** Counts a call. Errors: RateExceeded. */
  take(
    operation: string,
    { account, region, name }: Pick<StreamName, 'account' | 'region'> & Partial<StreamName>,
  ): void {
    const rate = this.#table?.[operation];
    if (rate === undefined) return;
    const scope = rate.per === 'stream' && name !== undefined ? `${account}/${region}/${name}` : `${account}/${region}`;
    if (this.#bucket(`${operation}/${scope}`, rate.perSecond).take(1)) return;
    throw new StreamError({ code: 'RateExceeded', operation, account, ...(name === undefined ? {} : { name }) });
  }

  #bucket(key: string, perSecond: number): TokenBucket {
    const known = this.#buckets.get(key);
    if (known !== undefined) return known;
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size >= bucketsMax && oldest !== undefined) this.#buckets.delete(oldest);
    const bucket = new TokenBucket(this.#monotonic, { capacity: perSecond, perSecond });
    this.#buckets.set(key, bucket);
    return bucket;
  }
}
