/**
 * The files of large content under `objects/`. A file is written and synced, name and all, before a document names it, and goes
 * after its document is gone and its last reader. So a file without a document is what a crash left behind, or a body that never
 * became an object: the next start removes it. Numbers are never given twice.
 */
import type { Disk, DiskFile } from '../../base/ports.ts';
import { DiskError } from '../../base/ports.ts';
import type { Allocator } from '../meta/allocator.ts';
import type { Meta } from '../meta/meta.ts';
import { filePath, folderOf, objectsFolder } from './content-format.ts';
import { ContentWriter } from './content-writer.ts';
import type { ObjectEvents } from './events.ts';
import { fileRemovalsUnderWayMax } from './limits.ts';
import { orphanFiles } from './orphan-files.ts';
import { Pins } from './pins.ts';
import type { Seal } from './sealing.ts';

export interface ContentFilesOptions {
  readonly disk: Disk;
  readonly meta: Meta;
  readonly numbers: Allocator;
  readonly events: ObjectEvents;
  /** Room on the disk that content leaves free: removing an object takes an entry of the log, which must find some. */
  readonly reserveBytes: number;
}

export class ContentFiles {
  readonly #options: ContentFilesOptions;
  readonly #pins = new Pins();
  /** The folder made last; the others were made before, and making one again is harmless. */
  #folder: string | undefined;
  readonly #waiting: number[] = [];
  readonly #removing = new Set<Promise<void>>();

  constructor(options: ContentFilesOptions) {
    this.#options = options;
  }

  /** Errors: DiskError, LogError. */
  async create(seal: Seal | undefined): Promise<ContentWriter> {
    const number = await this.#options.numbers.allocate();
    const folder = folderOf(number);
    if (folder !== this.#folder) await this.#makeFolder(folder);
    const { disk, reserveBytes } = this.#options;
    return new ContentWriter({ number, disk, file: await disk.open(filePath(number), 'create'), seal, reserveBytes });
  }

  /** Makes the whole file durable, with its name. Errors: DiskError, KeyError. */
  async finish(writer: ContentWriter): Promise<void> {
    await writer.finish();
    await writer.close();
    await this.#options.disk.syncDirectory(folderOf(writer.number));
  }

  /** Gives up what no document names yet. Where that fails, the next start does it. */
  async discard(writer: ContentWriter): Promise<void> {
    try {
      await writer.close();
      await this.#options.disk.remove(filePath(writer.number));
    } catch (cause) {
      this.#options.events.cleanupFailed({ what: filePath(writer.number), cause });
    }
  }

  /** Keeps the file from being removed until the returned function is called. */
  hold(number: number): () => void {
    return this.#pins.hold(filePath(number));
  }

  /** undefined where it is gone. Errors: DiskError. */
  async open(number: number): Promise<DiskFile | undefined> {
    try {
      return await this.#options.disk.open(filePath(number), 'existing');
    } catch (error) {
      if (error instanceof DiskError && error.code === 'missing') return undefined;
      throw error;
    }
  }

  /** Removes a file whose document is gone, once nobody reads it; nobody waits for it. */
  remove(number: number): void {
    this.#pins.whenFree(filePath(number), () => {
      this.#waiting.push(number);
      this.#removeMore();
    });
  }

  /** Resolves once no removal is left but those that wait for a reader. */
  async settle(): Promise<void> {
    while (this.#removing.size > 0) await Promise.all(this.#removing);
  }

  /**
   * Removes files without a document, as a start finds them. Only numbers below `before` are looked at: what is written
   * meanwhile has higher ones. The count of files removed. Errors: DiskError, LogError.
   */
  async removeOrphans(before: number): Promise<number> {
    const { disk, meta } = this.#options;
    let count = 0;
    for await (const number of orphanFiles(disk, meta, before)) {
      await disk.remove(filePath(number));
      count += 1;
    }
    return count;
  }

  async #makeFolder(folder: string): Promise<void> {
    const { disk } = this.#options;
    await disk.makeDirectory(folder);
    await disk.syncDirectory(objectsFolder);
    await disk.syncDirectory('.');
    this.#folder = folder;
  }

  #removeMore(): void {
    while (this.#removing.size < fileRemovalsUnderWayMax) {
      const number = this.#waiting.pop();
      if (number === undefined) return;
      const removal = this.#removeNow(number).finally(() => {
        this.#removing.delete(removal);
        this.#removeMore();
      });
      this.#removing.add(removal);
    }
  }

  async #removeNow(number: number): Promise<void> {
    try {
      await this.#options.disk.remove(filePath(number));
    } catch (cause) {
      this.#options.events.cleanupFailed({ what: filePath(number), cause });
    }
  }
}
