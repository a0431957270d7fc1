/**
 * The deliveries of all delivery streams, as jobs: each runs while its delivery stream is active, and what it stored goes with
 * the delivery stream.
 */
import { MemoryRoom } from '../../base/memory-room.ts';
import type { Cancel } from '../../base/ports.ts';
import type { DeliveryAttachment } from '../delivery/catalog.ts';
import type { DeliveryStream, DeliveryStreamId } from '../delivery/delivery-stream.ts';
import { ledgerRemoval } from '../delivery/ledger.ts';
import { keptBytesMax } from '../delivery/limits.ts';
import type { Change } from '../meta/meta.ts';
import { Delivery, ownerOf } from './delivery.ts';
import type { DeliveryJobsParts } from './delivery-parts.ts';

export class DeliveryJobs implements DeliveryAttachment, AsyncDisposable {
  readonly #parts: DeliveryJobsParts;
  readonly #room = new MemoryRoom(keptBytesMax);
  readonly #deliveries = new Map<DeliveryStreamId, Delivery>();
  #unwatch: Cancel = () => undefined;

  constructor(parts: DeliveryJobsParts) {
    this.#parts = parts;
    parts.catalog.attach(this);
  }

  start(): void {
    const { catalog } = this.#parts;
    this.#unwatch = catalog.watch(({ stream }) => this.#follow(stream));
    for (const stream of catalog.list()) this.#follow(stream);
  }

  async removal(stream: DeliveryStream): Promise<readonly Change[]> {
    const delivery = this.#deliveries.get(stream.id);
    this.#deliveries.delete(stream.id);
    await delivery?.stop();
    return ledgerRemoval(this.#parts.meta, ownerOf(stream.id));
  }

  removed(): void {
    // Everything that was to be done came with the removal.
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#unwatch();
    await Promise.all(Array.from(this.#deliveries.values(), (delivery) => delivery.stop()));
    this.#deliveries.clear();
  }

  #follow({ id, status }: DeliveryStream): void {
    if (status !== 'ACTIVE' || this.#parts.catalog.byId(id) === undefined) return;
    let delivery = this.#deliveries.get(id);
    if (delivery === undefined) {
      delivery = new Delivery(this.#parts, id, this.#room);
      this.#deliveries.set(id, delivery);
    }
    delivery.follow();
  }
}
