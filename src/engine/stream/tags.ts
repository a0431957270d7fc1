/** Tags of streams and of consumers: at most 50 each. */
import { resourceTagsType, type ResourceTags } from '../meta/documents/resource-tags.ts';
import type { Meta } from '../meta/meta.ts';
import { AttachedDocuments, type AttachedChange, type Owner } from './attached-documents.ts';
import type { Catalog } from './catalog.ts';
import { StreamError } from './errors.ts';
import { requireActive, type StreamName } from './stream.ts';

/** AWS: tags per resource. */
export const tagsPerResourceMax = 50;

/** Which resource of a stream a call is about: the stream itself, or a consumer that was found before. */
export interface ResourceTarget {
  readonly stream: StreamName;
  readonly consumer?: string | undefined;
  /** Throws where the consumer is gone by the time a change has its turn: nothing may be kept for one that is not there. */
  readonly requireThere?: (() => void) | undefined;
}

export class Tags {
  readonly #catalog: Catalog;
  readonly documents: AttachedDocuments<ResourceTags>;

  static async open(catalog: Catalog, meta: Meta): Promise<Tags> {
    return new Tags(catalog, await AttachedDocuments.open(meta, resourceTagsType));
  }

  private constructor(catalog: Catalog, documents: AttachedDocuments<ResourceTags>) {
    this.#catalog = catalog;
    this.documents = documents;
    catalog.attach(documents);
  }

  /** In byte order of the keys. */
  list(owner: Owner): readonly (readonly [key: string, value: string])[] {
    return Object.entries(this.documents.get(owner) ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
  }

  /** Adds tags and overwrites those of the same key. Errors: StreamNotFound, StreamInUse, TagsExceeded, ConsumerNotFound. */
  async add(target: ResourceTarget, tags: Iterable<readonly [string, string]>): Promise<void> {
    const { stream: name, consumer, requireThere } = target;
    await this.#catalog.change(name, async (stream) => {
      requireActive(stream);
      requireThere?.();
      const owner = { stream: stream.id, consumer };
      const merged = new Map([...this.list(owner), ...tags]);
      if (merged.size > tagsPerResourceMax) throw tagsExceeded(name);
      return this.documents.put(owner, Object.fromEntries(merged));
    });
  }

  /** Keys that are not there are passed over. Errors: StreamNotFound, StreamInUse. */
  async remove({ stream: name, consumer }: ResourceTarget, keys: Iterable<string>): Promise<void> {
    await this.#catalog.change(name, async (stream) => {
      requireActive(stream);
      const owner = { stream: stream.id, consumer };
      const left = new Map(this.list(owner));
      for (const key of keys) left.delete(key);
      return left.size === 0 ? this.documents.remove(owner) : this.documents.put(owner, Object.fromEntries(left));
    });
  }

  /** What makes tags together with the resource they are of. Errors: TagsExceeded. */
  initial(owner: Owner, name: StreamName, tags: ReadonlyMap<string, string>): AttachedChange {
    if (tags.size > tagsPerResourceMax) throw tagsExceeded(name);
    if (tags.size === 0) return { documents: [], committed: () => undefined };
    return this.documents.put(owner, Object.fromEntries(tags));
  }
}

function tagsExceeded({ account, name }: StreamName): StreamError {
  return new StreamError({ code: 'TagsExceeded', account, name, limit: tagsPerResourceMax });
}
