/**
 * The delivery streams of all accounts. They are held in memory as immutable values; the truth is the documents in meta.
 *
 * Promises: a change is durable before anybody can see it; changes of one delivery stream happen one after the other, each
 * deciding on the state the one before it left; partitions are never given to another delivery stream, and go with theirs,
 * so one deleted and made again under its name sees nothing of the old one's records.
 *
 * It knows nothing of what AWS allows: who changes delivery streams does.
 */
import { required } from '../../base/assert.ts';
import { Alarms } from '../../base/alarms.ts';
import { Listeners } from '../../base/listeners.ts';
import type { Cancel, Clock, Monotonic } from '../../base/ports.ts';
import { Turns } from '../../base/turns.ts';
import type { Log, PartitionId } from '../log/log.ts';
import { PartitionDrops } from '../log/partition-drops.ts';
import { Allocator } from '../meta/allocator.ts';
import { deliveryStreamType } from '../meta/documents/delivery-stream.ts';
import type { Change, Meta } from '../meta/meta.ts';
import type { DeliveryCatalogEvents } from './catalog-events.ts';
import { documentOf, loadDeliveryStreams, partitionsOf } from './catalog-load.ts';
import { DeliveryError } from './delivery-error.ts';
import type {
  DataStreamName,
  DeliveryEncryption,
  DeliveryStream,
  DeliveryStreamId,
  DeliveryStreamName,
  S3Destination,
} from './delivery-stream.ts';
import { nameKey, type DeliveryScope, type DeliveryTable } from './delivery-table.ts';
import { deliveryPartitions } from './partitions.ts';

/** Changes of one delivery stream under way and waiting. */
const pendingCountMax = 1_000;

export type DeliveryStreamEvent =
  | { readonly kind: 'created'; readonly stream: DeliveryStream }
  | { readonly kind: 'changed'; readonly stream: DeliveryStream; readonly previous: DeliveryStream }
  | { readonly kind: 'deleted'; readonly stream: DeliveryStream };

export interface DeliveryCatalogParts {
  readonly log: Log;
  readonly meta: Meta;
  readonly clock: Clock;
  readonly monotonic: Monotonic;
  readonly events: DeliveryCatalogEvents;
  /** How long CREATING, DELETING and changes of the encryption last; with 0 they are over when they are answered. */
  readonly transitionMs: number;
}

export interface DeliveryStreamSpec {
  readonly source:
    | { readonly kind: 'direct-put'; readonly throughputHintMBs: number | undefined }
    | {
        readonly kind: 'stream';
        readonly streamArn: string;
        readonly stream: DataStreamName;
        readonly roleArn: string;
      };
  readonly destination: S3Destination;
  readonly encryption: Omit<DeliveryEncryption, 'status'> | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

/** What of a delivery stream a change may set; the catalog keeps the rest. */
export type DeliveryStreamFields = Partial<
  Pick<
    DeliveryStream,
    'version' | 'updatedAtMs' | 'destination' | 'encryption' | 'dataKeys' | 'encryptionChangesMs' | 'tags'
  >
>;

/** undefined leaves it as it is. */
export type DecideDelivery = (
  stream: DeliveryStream,
  nowMs: number,
) => Promise<DeliveryStreamFields | undefined> | DeliveryStreamFields | undefined;

/** Something kept beside delivery streams that goes when its delivery stream goes. */
export interface DeliveryAttachment {
  /** What removes its documents; asked for in the delivery stream's turn. */
  removal(stream: DeliveryStream): Promise<readonly Change[]>;
  /** The delivery stream is gone, durably. */
  removed(stream: DeliveryStream): void;
}

export class DeliveryCatalog implements AsyncDisposable {
  readonly #parts: DeliveryCatalogParts;
  readonly #table: DeliveryTable;
  readonly #turns: Turns;
  readonly #drops: PartitionDrops;
  readonly #alarms: Alarms<DeliveryStreamId>;
  readonly #listeners: Listeners<DeliveryStreamEvent>;
  readonly #attachments: DeliveryAttachment[] = [];
  readonly #ids: Allocator;
  readonly #partitions: Allocator;

  static async open(parts: DeliveryCatalogParts): Promise<DeliveryCatalog> {
    const { table, orphanPartitions } = await loadDeliveryStreams(parts.meta, parts.log);
    const catalog = new DeliveryCatalog(parts, table);
    if (orphanPartitions.length > 0) parts.events.orphansDropped({ partitionCount: orphanPartitions.length });
    catalog.#drops.add(orphanPartitions);
    return catalog;
  }

  private constructor(parts: DeliveryCatalogParts, table: DeliveryTable) {
    const { meta, log, clock, monotonic, events } = parts;
    this.#parts = parts;
    this.#table = table;
    this.#turns = new Turns({
      pendingCountMax,
      refusal: () => new DeliveryError({ code: 'TooManyChanges', pendingCountMax }),
    });
    this.#drops = new PartitionDrops(log, events);
    this.#alarms = new Alarms<DeliveryStreamId>({
      clock,
      monotonic,
      run: (id) => this.#settle(id),
      onFailure: (id, cause) => events.settlingFailed({ deliveryStream: id, cause }),
    });
    this.#listeners = new Listeners((cause) => events.listenerFailed({ cause }));
    this.#ids = new Allocator({ meta, name: 'delivery-stream', first: 1, last: 2 ** 53 - 1, reserve: 16 });
    this.#partitions = deliveryPartitions(meta);
  }

  /** Starts what happens by itself; before that, attachments are added. */
  start(): void {
    for (const stream of this.#table.all()) this.#alarms.set(stream.id, stream.settlesAtMs);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#alarms.close();
    await this.idle();
  }

  /** Resolves when no change and no cleaning up is under way. */
  async idle(): Promise<void> {
    await this.#turns.idle();
    await this.#drops.idle();
  }

  find(name: DeliveryStreamName): DeliveryStream | undefined {
    return this.#table.find(name);
  }

  byId(id: DeliveryStreamId): DeliveryStream | undefined {
    return this.#table.byId(id);
  }

  /** Errors: DeliveryStreamNotFound. */
  get(name: DeliveryStreamName): DeliveryStream {
    return this.#table.get(name).stream;
  }

  /** Of an account in a region by name, or all of them. */
  list(scope?: DeliveryScope): readonly DeliveryStream[] {
    return scope === undefined ? this.#table.all() : this.#table.list(scope);
  }

  watch(listener: (event: DeliveryStreamEvent) => void): Cancel {
    return this.#listeners.add(listener);
  }

  attach(attachment: DeliveryAttachment): void {
    this.#attachments.push(attachment);
  }

  /**
   * Where what it is to be takes making, that happens alone for the name and only where the name is free, and it may refuse.
   * Errors: DeliveryStreamExists, and what `spec` throws.
   */
  create(
    name: DeliveryStreamName,
    spec: DeliveryStreamSpec | (() => Promise<DeliveryStreamSpec>),
  ): Promise<DeliveryStream> {
    return this.#turns.take(nameKey(name), async () => {
      if (this.find(name) !== undefined)
        throw new DeliveryError({ code: 'DeliveryStreamExists', account: name.account, name: name.name });
      const stream = await this.#newStream(name, typeof spec === 'function' ? await spec() : spec);
      const document = deliveryStreamType.put(documentKey(stream), documentOf(stream), 'absent');
      const { versions } = await this.#parts.meta.transact([document]);
      this.#table.set(stream, required(versions[0], 'every change has a version'));
      this.#alarms.set(stream.id, stream.settlesAtMs);
      this.#listeners.tell({ kind: 'created', stream });
      return stream;
    });
  }

  /**
   * One change. `decide` runs alone for the delivery stream; what it throws is thrown here and nothing has changed. Errors:
   * DeliveryStreamNotFound, what `decide` throws, and what meta and the log throw.
   */
  change(name: DeliveryStreamName, decide: DecideDelivery): Promise<DeliveryStream> {
    return this.#turns.take(nameKey(name), async () => {
      const stream = this.get(name);
      const nowMs = this.#parts.clock.nowMs();
      const fields = await decide(stream, nowMs);
      return fields === undefined
        ? stream
        : await this.#commit(stream, this.#settling({ ...stream, ...fields }, nowMs));
    });
  }

  /** `check` may refuse. Errors: DeliveryStreamNotFound, and what `check` throws. */
  async delete(name: DeliveryStreamName, check: (stream: DeliveryStream) => void): Promise<void> {
    await this.#turns.take(nameKey(name), async () => {
      const stream = this.get(name);
      check(stream);
      const { clock, transitionMs } = this.#parts;
      if (transitionMs === 0) return await this.#remove(stream);
      await this.#commit(stream, { ...stream, status: 'DELETING', settlesAtMs: clock.nowMs() + transitionMs });
    });
  }

  /** For who appended to one that went meanwhile: what came behind its end goes as well. */
  dropLate(stream: DeliveryStream): void {
    if (this.byId(stream.id) === undefined) this.#drops.add(partitionsOf(stream));
  }

  async #newStream(name: DeliveryStreamName, spec: DeliveryStreamSpec): Promise<DeliveryStream> {
    const { clock, transitionMs } = this.#parts;
    const id = (await this.#ids.allocate()) as DeliveryStreamId;
    const partition = (await this.#partitions.allocate(2)) as PartitionId;
    const nowMs = clock.nowMs();
    const { source, encryption } = spec;
    const stream: DeliveryStream = {
      account: name.account,
      region: name.region,
      name: name.name,
      id,
      status: 'CREATING',
      settlesAtMs: undefined,
      createdAtMs: nowMs,
      updatedAtMs: undefined,
      version: 1,
      source: source.kind === 'stream' ? { ...source, startAtMs: nowMs + transitionMs } : { ...source, partition },
      staging: (partition + 1) as PartitionId,
      destination: spec.destination,
      encryption: encryption === undefined ? undefined : { ...encryption, status: 'ENABLING' },
      dataKeys: encryption === undefined ? [] : [dataKeyOf(encryption)],
      encryptionChangesMs: [],
      tags: spec.tags,
    };
    return this.#settling(stream, nowMs);
  }

  /** With the time its passing states end, or past them where none is waited for. */
  #settling(stream: DeliveryStream, nowMs: number): DeliveryStream {
    const isPassing = stream.status === 'CREATING' || (stream.encryption?.status ?? 'ENABLED') !== 'ENABLED';
    if (!isPassing) return stream;
    const { transitionMs } = this.#parts;
    if (transitionMs === 0) return settled(stream);
    return { ...stream, settlesAtMs: stream.settlesAtMs ?? nowMs + transitionMs };
  }

  async #commit(previous: DeliveryStream, stream: DeliveryStream): Promise<DeliveryStream> {
    const { version } = this.#table.get(previous);
    const document = deliveryStreamType.put(documentKey(stream), documentOf(stream), version);
    const { versions } = await this.#parts.meta.transact([document]);
    this.#table.set(stream, required(versions[0], 'every change has a version'));
    this.#alarms.set(stream.id, stream.settlesAtMs);
    this.#listeners.tell({ kind: 'changed', stream, previous });
    return stream;
  }

  /** Ends states whose time is over. */
  async #settle(id: DeliveryStreamId): Promise<void> {
    const stream = this.byId(id);
    if (stream === undefined) return;
    await this.#turns.take(nameKey(stream), async () => {
      const current = this.byId(id);
      if (current?.settlesAtMs === undefined) return;
      if (current.settlesAtMs > this.#parts.clock.nowMs()) return this.#alarms.set(id, current.settlesAtMs);
      if (current.status === 'DELETING') return await this.#remove(current);
      await this.#commit(current, settled(current));
    });
  }

  async #remove(stream: DeliveryStream): Promise<void> {
    const { version } = this.#table.get(stream);
    const attached = await Promise.all(this.#attachments.map((attachment) => attachment.removal(stream)));
    await this.#parts.meta.transact([deliveryStreamType.remove(documentKey(stream), version), ...attached.flat()]);
    this.#table.delete(stream);
    this.#alarms.set(stream.id, undefined);
    for (const attachment of this.#attachments) attachment.removed(stream);
    // Whoever appends to them must hear of it first.
    this.#listeners.tell({ kind: 'deleted', stream });
    this.#drops.add(partitionsOf(stream));
  }
}

function documentKey({ account, region, name }: DeliveryStreamName): readonly [string, string, string] {
  return [account, region, name];
}

function dataKeyOf({ masterKeyId, dataKeyId }: Omit<DeliveryEncryption, 'status'>) {
  return { masterKeyId, dataKeyId };
}

function settled(stream: DeliveryStream): DeliveryStream {
  const { encryption } = stream;
  return {
    ...stream,
    status: 'ACTIVE',
    settlesAtMs: undefined,
    encryption:
      encryption === undefined || encryption.status === 'DISABLING' ? undefined : { ...encryption, status: 'ENABLED' },
  };
}
