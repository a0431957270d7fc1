/** Where the parts of assembled objects lie, for those read lately: a client that reads by ranges asks again and again. */
import { objectPartType } from '../meta/documents/object-part.ts';
import type { PartDocument } from '../meta/documents/object-part.ts';
import type { Meta } from '../meta/meta.ts';
import { layoutPartsMax } from './limits.ts';

export interface Layout {
  readonly parts: readonly PartDocument[];
  readonly partNumbers: readonly number[];
  /** Where each part ends in the object. */
  readonly ends: readonly number[];
}

export class Layouts {
  readonly #meta: Meta;
  readonly #partsMax: number;
  /** Used last, last. */
  readonly #kept = new Map<number, Layout>();
  #partCount = 0;

  constructor(meta: Meta, options: { readonly partsMax?: number } = {}) {
    this.#meta = meta;
    this.#partsMax = options.partsMax ?? layoutPartsMax;
  }

  /** Of parts that are there; they must be held, so that they stay. undefined where they are others than expected. */
  async of(
    assembly: number,
    expected: { readonly partCount: number; readonly sizeBytes: number },
  ): Promise<Layout | undefined> {
    const kept = this.#kept.get(assembly);
    if (kept !== undefined) {
      // Parts go from the first one on, so as long as that is there nobody has begun.
      const first = await objectPartType.get(this.#meta, [assembly, kept.partNumbers[0] ?? 0]);
      this.#kept.delete(assembly);
      if (first !== undefined) this.#kept.set(assembly, kept);
      else this.#partCount -= kept.parts.length;
      return first && kept;
    }
    const layout = await this.#read(assembly);
    if (layout.parts.length !== expected.partCount || layout.ends.at(-1) !== expected.sizeBytes) return undefined;
    if (!this.#kept.has(assembly)) this.#keep(assembly, layout);
    return layout;
  }

  async #read(assembly: number): Promise<Layout> {
    const layout = { parts: [] as PartDocument[], partNumbers: [] as number[], ends: [] as number[] };
    let end = 0;
    for await (const { key, value } of objectPartType.all(this.#meta, [assembly])) {
      end += value.sizeBytes;
      layout.parts.push(value);
      layout.partNumbers.push(key[1]);
      layout.ends.push(end);
    }
    return layout;
  }

  #keep(assembly: number, layout: Layout): void {
    this.#kept.set(assembly, layout);
    this.#partCount += layout.parts.length;
    for (const [oldest, { parts }] of this.#kept) {
      if (this.#partCount <= this.#partsMax) break;
      this.#kept.delete(oldest);
      this.#partCount -= parts.length;
    }
  }
}
