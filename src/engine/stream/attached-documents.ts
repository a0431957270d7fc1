/** One document a stream, and one a consumer, of a kind that goes when its owner goes: tags, policies. Held in memory too. */
import type { KeyType } from '../meta/key-type.ts';
import type { Change, Meta } from '../meta/meta.ts';
import type { Attachment } from './catalog.ts';
import type { StreamId } from './stream.ts';

export interface Owner {
  readonly stream: StreamId;
  /** undefined for the stream itself. */
  readonly consumer?: string | undefined;
}

/** What a change of the stream (StreamChange) needs to carry a document along. */
export interface AttachedChange {
  readonly documents: readonly Change[];
  readonly committed: () => void;
}

export class AttachedDocuments<Value> implements Attachment {
  readonly #type: KeyType<readonly [stream: number, consumer: string], Value>;
  /** By stream, then by consumer's name; empty for the stream itself. */
  readonly #values = new Map<StreamId, Map<string, Value>>();

  static async open<Value>(
    meta: Meta,
    type: KeyType<readonly [stream: number, consumer: string], Value>,
  ): Promise<AttachedDocuments<Value>> {
    const documents = new AttachedDocuments(type);
    for await (const { key, value } of type.all(meta)) {
      const [stream, consumer] = key;
      documents.#set(stream as StreamId, consumer, value);
    }
    return documents;
  }

  private constructor(type: KeyType<readonly [stream: number, consumer: string], Value>) {
    this.#type = type;
  }

  get({ stream, consumer = '' }: Owner): Value | undefined {
    return this.#values.get(stream)?.get(consumer);
  }

  put({ stream, consumer = '' }: Owner, value: Value): AttachedChange {
    return {
      documents: [this.#type.put([stream, consumer], value, 'any')],
      committed: () => this.#set(stream, consumer, value),
    };
  }

  /** Harmless where there is none. */
  remove({ stream, consumer = '' }: Owner): AttachedChange {
    const values = this.#values.get(stream);
    if (values?.has(consumer) !== true) return { documents: [], committed: () => undefined };
    return {
      documents: [this.#type.remove([stream, consumer], 'any')],
      committed: () => {
        values.delete(consumer);
        if (values.size === 0) this.#values.delete(stream);
      },
    };
  }

  async removal(stream: StreamId): Promise<readonly Change[]> {
    return Array.from(this.#values.get(stream)?.keys() ?? [], (consumer) =>
      this.#type.remove([stream, consumer], 'any'),
    );
  }

  removed(stream: StreamId): void {
    this.#values.delete(stream);
  }

  #set(stream: StreamId, consumer: string, value: Value): void {
    const values = this.#values.get(stream) ?? new Map<string, Value>();
    values.set(consumer, value);
    this.#values.set(stream, values);
  }
}

export function joined(changes: readonly AttachedChange[]): AttachedChange {
  return {
    documents: changes.flatMap(({ documents }) => documents),
    committed: () => {
      for (const { committed } of changes) committed();
    },
  };
}
