/** Policies attached to streams and consumers. What they say is checked by the edge and enforced by nobody here. */
import { resourcePolicyType, type ResourcePolicy } from '../meta/documents/resource-policy.ts';
import type { Meta } from '../meta/meta.ts';
import { AttachedDocuments, type Owner } from './attached-documents.ts';
import type { Catalog } from './catalog.ts';
import { StreamError } from './errors.ts';
import { requireActive } from './stream.ts';
import type { ResourceTarget } from './tags.ts';

export class ResourcePolicies {
  readonly #catalog: Catalog;
  readonly documents: AttachedDocuments<ResourcePolicy>;

  static async open(catalog: Catalog, meta: Meta): Promise<ResourcePolicies> {
    return new ResourcePolicies(catalog, await AttachedDocuments.open(meta, resourcePolicyType));
  }

  private constructor(catalog: Catalog, documents: AttachedDocuments<ResourcePolicy>) {
    this.#catalog = catalog;
    this.documents = documents;
    catalog.attach(documents);
  }

  get(owner: Owner): string | undefined {
    return this.documents.get(owner)?.policy;
  }

  /** Errors: StreamNotFound, StreamInUse, ConsumerNotFound. */
  async put({ stream: name, consumer, requireThere }: ResourceTarget, policy: string): Promise<void> {
    await this.#catalog.change(name, async (stream) => {
      requireActive(stream);
      requireThere?.();
      return this.documents.put({ stream: stream.id, consumer }, { policy });
    });
  }

  /** Errors: StreamNotFound, StreamInUse, PolicyNotFound. */
  async delete({ stream: name, consumer }: ResourceTarget): Promise<void> {
    await this.#catalog.change(name, async (stream) => {
      requireActive(stream);
      const owner = { stream: stream.id, consumer };
      if (this.get(owner) === undefined)
        throw new StreamError({ code: 'PolicyNotFound', account: name.account, name: name.name, consumer });
      return this.documents.remove(owner);
    });
  }
}
