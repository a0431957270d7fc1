/** The lab's objects, named as they arrive. */
import type { LabBucket } from './lab-bucket.ts';

export class ObjectWatch {
  readonly #bucket: LabBucket;
  readonly #say: (line: string) => void;
  /** By key, what was read of them: objects of a delivery never change. */
  readonly #texts = new Map<string, string>();

  constructor(bucket: LabBucket, say: (line: string) => void) {
    this.#bucket = bucket;
    this.#say = say;
  }

  /** Says which are new. Errors: CallError. */
  async look(): Promise<void> {
    for (const { key, sizeBytes } of await this.#bucket.list()) {
      if (key.endsWith('/') || this.#texts.has(key)) continue;
      this.#texts.set(key, await this.#bucket.read(key));
      this.#say(`object  ${key} (${sizeBytes} bytes)`);
    }
  }

  /** How often a text stands in the objects below a prefix. */
  count(prefix: string, text: string): number {
    let found = 0;
    for (const [key, content] of this.#texts) if (key.startsWith(prefix)) found += content.split(text).length - 1;
    return found;
  }

  sample(prefix: string): { readonly key: string; readonly text: string } | undefined {
    for (const [key, text] of this.#texts) if (key.startsWith(prefix)) return { key, text };
    return undefined;
  }
}
