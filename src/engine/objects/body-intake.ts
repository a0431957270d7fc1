/**
 * Takes a body in: a small one into memory, a larger one into a file, and hands back something that a transaction can make part
 * of an object. Until then nothing is visible, and what is not kept is discarded.
 */
import { DiskError } from '../../base/ports.ts';
import type { Allocator } from '../meta/allocator.ts';
import { objectFileType } from '../meta/documents/object-file.ts';
import type { PackedContent, SingleContent } from '../meta/documents/object-content.ts';
import type { Change } from '../meta/meta.ts';
import type { ContentFiles } from './content-files.ts';
import type { ContentWriter } from './content-writer.ts';
import { Digests } from './digests.ts';
import type { Digested, DigestWishes } from './digests.ts';
import { ObjectError } from './errors.ts';
import { packedBytesMax } from './limits.ts';
import type { PackRecord, RecordOwner } from './pack-record.ts';
import { sealingContext } from './sealing.ts';
import type { ObjectKeys, Seal } from './sealing.ts';

export type Body = AsyncIterable<Uint8Array>;

export interface BodyWishes extends DigestWishes {
  /** What the sender declared; a body of another size is refused. */
  readonly sizeBytes?: number | undefined;
  readonly sizeBytesMax?: number | undefined;
}

/** A body that is in, and not yet anybody's. */
export interface TakenBody extends Digested {
  readonly sizeBytes: number;
  readonly place:
    | { readonly kind: 'empty' }
    | { readonly kind: 'packed'; readonly content: number; readonly stored: Uint8Array }
    | { readonly kind: 'file'; readonly writer: ContentWriter };
}

export interface BodyIntakeOptions {
  readonly files: ContentFiles;
  readonly numbers: Allocator;
  readonly keys: Pick<ObjectKeys, 'sealPieces'>;
}

export class BodyIntake {
  readonly #options: BodyIntakeOptions;

  constructor(options: BodyIntakeOptions) {
    this.#options = options;
  }

  /** Errors: ObjectError, LogError, KeyError, and what the body throws; nothing is left then. */
  async take(body: Body, wishes: BodyWishes, dataKeyId: string | undefined): Promise<TakenBody> {
    const { keys } = this.#options;
    const seal: Seal | undefined = dataKeyId === undefined ? undefined : (...of) => keys.sealPieces(dataKeyId, ...of);
    const intake = new Intake(this.#options, wishes, seal);
    try {
      for await (const bytes of body) await intake.add(bytes);
      return await intake.finish();
    } catch (error) {
      await intake.discard();
      throw diskIsFull(error) ? new ObjectError({ code: 'Full' }, { cause: error }) : error;
    }
  }

  /** Gives up a body that became nobody's. */
  async discard({ place }: TakenBody): Promise<void> {
    if (place.kind === 'file') await this.#options.files.discard(place.writer);
  }
}

/** What a transaction keeps of a body that was taken. */
export function recordOf({ place }: TakenBody, owner: RecordOwner): PackRecord | undefined {
  return place.kind === 'packed' ? { content: place.content, owner, body: place.stored } : undefined;
}

export function contentOf({ place }: TakenBody, at: PackedContent | undefined): SingleContent {
  if (place.kind === 'empty') return { kind: 'empty' };
  if (place.kind === 'file') return { kind: 'file', file: place.writer.number };
  if (at === undefined) throw new TypeError('a packed body has a place');
  return at;
}

export function fileChanges({ place }: TakenBody): readonly Change[] {
  if (place.kind !== 'file') return [];
  return [objectFileType.put([place.writer.number], { storedBytes: place.writer.storedBytes }, 'absent')];
}

class Intake {
  readonly #options: BodyIntakeOptions;
  readonly #wishes: BodyWishes;
  readonly #seal: Seal | undefined;
  readonly #digests: Digests;
  #sizeBytes = 0;
  /** What came while it could still be a small one. */
  #pieces: Uint8Array[] = [];
  #writer: ContentWriter | undefined;

  constructor(options: BodyIntakeOptions, wishes: BodyWishes, seal: Seal | undefined) {
    this.#options = options;
    this.#wishes = wishes;
    this.#seal = seal;
    this.#digests = new Digests(wishes);
  }

  async add(bytes: Uint8Array): Promise<void> {
    const { sizeBytes = Infinity, sizeBytesMax = Infinity } = this.#wishes;
    this.#sizeBytes += bytes.length;
    if (this.#sizeBytes > sizeBytesMax) throw new ObjectError({ code: 'BodyTooLarge', bytesMax: sizeBytesMax });
    // Longer than declared: no need to wait for the end.
    if (this.#sizeBytes > sizeBytes) throw this.#incomplete(sizeBytes);
    this.#digests.update(bytes);
    if (this.#writer !== undefined) {
      await this.#writer.add(bytes);
      return;
    }
    this.#pieces.push(bytes);
    if (this.#sizeBytes <= packedBytesMax) return;
    this.#writer = await this.#options.files.create(this.#seal);
    for (const piece of this.#pieces.splice(0)) await this.#writer.add(piece);
  }

  async finish(): Promise<TakenBody> {
    const { sizeBytes } = this.#wishes;
    if (sizeBytes !== undefined && this.#sizeBytes !== sizeBytes) throw this.#incomplete(sizeBytes);
    const digested = this.#digests.finish();
    return { ...digested, sizeBytes: this.#sizeBytes, place: await this.#place() };
  }

  async discard(): Promise<void> {
    if (this.#writer !== undefined) await this.#options.files.discard(this.#writer);
  }

  async #place(): Promise<TakenBody['place']> {
    if (this.#sizeBytes === 0) return { kind: 'empty' };
    if (this.#writer !== undefined) {
      await this.#options.files.finish(this.#writer);
      return { kind: 'file', writer: this.#writer };
    }
    const content = await this.#options.numbers.allocate();
    const stored = this.#seal === undefined ? this.#pieces : await this.#seal(this.#pieces, sealingContext(content, 0));
    return { kind: 'packed', content, stored: Buffer.concat(stored) };
  }

  #incomplete(expectedBytes: number): ObjectError {
    return new ObjectError({ code: 'IncompleteBody', expectedBytes, receivedBytes: this.#sizeBytes });
  }
}

function diskIsFull(error: unknown): boolean {
  return error instanceof DiskError && error.code === 'full';
}
