/** All delivery streams by name and by id, with the versions of their documents. It only holds; the catalog decides. */
import { assert } from '../../base/assert.ts';
import type { Version } from '../meta/meta.ts';
import { DeliveryError } from './delivery-error.ts';
import type { DeliveryStream, DeliveryStreamId, DeliveryStreamName } from './delivery-stream.ts';

export interface HeldDeliveryStream {
  readonly stream: DeliveryStream;
  /** Of its document. */
  readonly version: Version;
}

export interface DeliveryScope {
  readonly account: string;
  readonly region: string;
}

export function nameKey({ account, region, name }: DeliveryStreamName): string {
  return `${account}/${region}/${name}`;
}

export class DeliveryTable {
  readonly #byName = new Map<string, HeldDeliveryStream>();
  readonly #byId = new Map<DeliveryStreamId, HeldDeliveryStream>();

  find(name: DeliveryStreamName): DeliveryStream | undefined {
    return this.#byName.get(nameKey(name))?.stream;
  }

  byId(id: DeliveryStreamId): DeliveryStream | undefined {
    return this.#byId.get(id)?.stream;
  }

  /** Errors: DeliveryStreamNotFound. */
  get(name: DeliveryStreamName): HeldDeliveryStream {
    const held = this.#byName.get(nameKey(name));
    if (held === undefined)
      throw new DeliveryError({ code: 'DeliveryStreamNotFound', account: name.account, name: name.name });
    return held;
  }

  set(stream: DeliveryStream, version: Version): void {
    const before = this.find(stream);
    assert(before === undefined || before.id === stream.id, 'a name is given again only after its stream is gone');
    const held = { stream, version };
    this.#byName.set(nameKey(stream), held);
    this.#byId.set(stream.id, held);
  }

  delete(stream: DeliveryStream): void {
    this.#byName.delete(nameKey(stream));
    this.#byId.delete(stream.id);
  }

  all(): readonly DeliveryStream[] {
    return Array.from(this.#byId.values(), ({ stream }) => stream);
  }

  /** By name in byte order; names are ASCII. An account has few, so they are sorted when they are asked for. */
  list({ account, region }: DeliveryScope): readonly DeliveryStream[] {
    return this.all()
      .filter((stream) => stream.account === account && stream.region === region)
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }
}
