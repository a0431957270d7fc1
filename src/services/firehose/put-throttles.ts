/** The rates AWS allows direct puts to one delivery stream, as token buckets on real time. */
import type { Cancel, Monotonic } from '../../base/ports.ts';
import { TokenBucket } from '../../base/token-bucket.ts';
import type { DeliveryCatalog } from '../../engine/delivery/catalog.ts';
import type { DeliveryStream, DeliveryStreamId } from '../../engine/delivery/delivery-stream.ts';
import { batchBytesMax, putRates } from './limits.ts';

interface Buckets {
  readonly records: TokenBucket;
  readonly requests: TokenBucket;
  readonly bytes: TokenBucket;
}

export class PutThrottles implements Disposable {
  readonly #monotonic: Monotonic;
  /** Of delivery streams that are there. */
  readonly #buckets = new Map<DeliveryStreamId, Buckets>();
  readonly #unwatch: Cancel;

  constructor(monotonic: Monotonic, catalog: Pick<DeliveryCatalog, 'watch'>) {
    this.#monotonic = monotonic;
    this.#unwatch = catalog.watch(({ kind, stream }) => {
      if (kind === 'deleted') this.#buckets.delete(stream.id);
    });
  }

  /** How many of the records, from the first on, may be put now; undefined where the call itself comes too soon. */
  admit(stream: DeliveryStream, sizes: readonly number[]): number | undefined {
    const { records, requests, bytes } = this.#of(stream);
    if (!requests.take(1)) return undefined;
    // The rest stays behind with the first one that is refused, so that order is kept when it comes again.
    const refused = sizes.findIndex((size) => {
      if (records.tokens < 1 || bytes.tokens < size) return true;
      records.drain(1);
      bytes.drain(size);
      return false;
    });
    return refused < 0 ? sizes.length : refused;
  }

  [Symbol.dispose](): void {
    this.#unwatch();
  }

  #of({ id, region, source }: DeliveryStream): Buckets {
    const known = this.#buckets.get(id);
    if (known !== undefined) return known;
    const rates = putRates(region, source.kind === 'direct-put' ? source.throughputHintMBs : undefined);
    const bucket = (perSecond: number): TokenBucket =>
      new TokenBucket(this.#monotonic, { capacity: perSecond, perSecond });
    const buckets = {
      records: bucket(rates.records),
      requests: bucket(rates.requests),
      // One batch of the largest size must fit.
      bytes: new TokenBucket(this.#monotonic, {
        capacity: Math.max(rates.bytes, batchBytesMax),
        perSecond: rates.bytes,
      }),
    };
    this.#buckets.set(id, buckets);
    return buckets;
  }
}
