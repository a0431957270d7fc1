/**
 * Removes the parts of uploads that were aborted and of assembled objects that are gone: too many for the transaction that made
 * them garbage, so a document stands for them until the last one is removed, also over a crash.
 */
import type { SingleContent } from '../meta/documents/object-content.ts';
import { objectGarbageType } from '../meta/documents/object-garbage.ts';
import { objectPartType } from '../meta/documents/object-part.ts';
import { MetaError } from '../meta/meta.ts';
import type { Change, Meta } from '../meta/meta.ts';
import type { ObjectEvents } from './events.ts';
import { partsPerRemoval } from './limits.ts';
import { Pins } from './pins.ts';

export interface GarbageOptions {
  readonly meta: Meta;
  readonly events: ObjectEvents;
}

type Remove = (changes: readonly Change[], freed: readonly SingleContent[]) => Promise<void>;

export class Garbage {
  readonly #options: GarbageOptions;
  readonly #pins = new Pins();
  readonly #waiting: number[] = [];
  /** Those that failed, as on a full disk; the next one that comes brings them along. */
  readonly #failed = new Set<number>();
  #remove: Remove = () => Promise.resolve();
  #running: Promise<void> | undefined;
  #isClosed = false;

  constructor(options: GarbageOptions) {
    this.#options = options;
  }

  /** Begins with what an earlier life left. Errors: MetaError. */
  async start(remove: Remove): Promise<void> {
    this.#remove = remove;
    for await (const { key } of objectGarbageType.all(this.#options.meta)) this.add(key[0]);
  }

  /** Keeps the parts until the returned function is called. */
  hold(upload: number): () => void {
    return this.#pins.hold(String(upload));
  }

  add(upload: number): void {
    this.#pins.whenFree(String(upload), () => {
      this.#waiting.push(upload, ...this.#failed);
      this.#failed.clear();
      if (!this.#isClosed) this.#running ??= this.#run();
    });
  }

  /** Resolves once nothing is left but what waits for readers. */
  async settle(): Promise<void> {
    while (this.#running !== undefined) await this.#running;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.settle();
  }

  async #run(): Promise<void> {
    while (!this.#isClosed) {
      const upload = this.#waiting.pop();
      if (upload === undefined) break;
      try {
        await this.#removeParts(upload);
      } catch (cause) {
        if (isConflict(cause)) this.#waiting.push(upload);
        else this.#noteFailure(upload, cause);
      }
    }
    this.#running = undefined;
  }

  #noteFailure(upload: number, cause: unknown): void {
    this.#failed.add(upload);
    this.#options.events.cleanupFailed({ what: `parts of upload ${upload}`, cause });
  }

  async #removeParts(upload: number): Promise<void> {
    const { meta } = this.#options;
    for (;;) {
      if (this.#isClosed) return;
      const parts = await objectPartType.list(meta, [upload], { limit: partsPerRemoval });
      if (parts.length === 0) break;
      const changes = parts.map(({ key, version }) => objectPartType.remove(key, version));
      await this.#remove(
        changes,
        parts.map(({ value }) => value.content),
      );
    }
    await meta.transact([objectGarbageType.remove([upload], 'any')]);
  }
}

/** A part was moved to another pack meanwhile. */
function isConflict(error: unknown): boolean {
  return error instanceof MetaError && error.code === 'VersionConflict';
}
