/** Opens the content of a version for reading, wherever it lies, and holds it until it is let go. */
import { required, unreachable } from '../../base/assert.ts';
import type { DiskFile } from '../../base/ports.ts';
import type { ObjectContent, PackedContent, SingleContent } from '../meta/documents/object-content.ts';
import { objectPartType } from '../meta/documents/object-part.ts';
import type { Meta } from '../meta/meta.ts';
import type { ContentFiles } from './content-files.ts';
import { readContent } from './content-reader.ts';
import type { ByteRange } from './content-reader.ts';
import { ObjectError } from './errors.ts';
import type { Garbage } from './garbage.ts';
import type { Layout, Layouts } from './layouts.ts';
import { attemptsMax } from './limits.ts';
import type { Packs } from './packs.ts';
import { sealingContext } from './sealing.ts';
import type { ObjectKeys } from './sealing.ts';

export interface ContentSource {
  readonly meta: Meta;
  readonly files: ContentFiles;
  readonly packs: Packs;
  readonly garbage: Garbage;
  readonly layouts: Layouts;
  readonly keys: Pick<ObjectKeys, 'open'>;
}

/** The parts of an assembled object, in their order, which is what a reader numbers them by. */
export type PartLayout = Pick<Layout, 'parts' | 'ends'>;

/** What a content is read with; it must be closed, once. */
export interface OpenContent {
  /** Of what was assembled from parts. */
  readonly layout?: PartLayout;
  read(range: ByteRange): AsyncGenerator<Buffer>;
  close(): Promise<void>;
}

export interface StoredContent<Content extends ObjectContent> {
  readonly content: Content;
  readonly sizeBytes: number;
  readonly isSealed: boolean;
}

/** undefined where it is not there any more: the document that named it has changed since. Errors: LogError, KeyError, DiskError. */
export function openContent(
  source: ContentSource,
  { content, ...stored }: StoredContent<ObjectContent>,
): Promise<OpenContent | undefined> {
  if (content.kind === 'assembled') return openAssembled(source, { ...stored, content });
  return openSingle(source, { ...stored, content });
}

async function openSingle(
  source: ContentSource,
  { content, sizeBytes, isSealed }: StoredContent<SingleContent>,
): Promise<OpenContent | undefined> {
  switch (content.kind) {
    case 'empty':
      return inMemory(Buffer.alloc(0));
    case 'packed': {
      const bytes = await readPacked(source, content, isSealed);
      return bytes && inMemory(bytes);
    }
    case 'file': {
      const keys = isSealed ? source.keys : undefined;
      const release = source.files.hold(content.file);
      const file = await openOrRelease(source.files, content.file, release);
      if (file === undefined) return undefined;
      const opened = { number: content.file, file, sizeBytes, keys };
      return {
        read: (range) => readContent(opened, range),
        close: async () => {
          release();
          await file.close();
        },
      };
    }
  }
  return unreachable(content);
}

async function openOrRelease(files: ContentFiles, number: number, release: () => void): Promise<DiskFile | undefined> {
  let file: DiskFile | undefined;
  try {
    file = await files.open(number);
    return file;
  } finally {
    if (file === undefined) release();
  }
}

async function readPacked(
  { packs, keys }: ContentSource,
  content: PackedContent,
  isSealed: boolean,
): Promise<Buffer | undefined> {
  const stored = await packs.read(content);
  if (stored === undefined || !isSealed) return stored;
  return keys.open(stored, sealingContext(content.content, 0));
}

function inMemory(bytes: Buffer): OpenContent {
  return {
    async *read({ from, bytes: count }) {
      if (count > 0) yield bytes.subarray(from, from + count);
    },
    close: () => Promise.resolve(),
  };
}

type Assembled = Extract<ObjectContent, { kind: 'assembled' }>;

async function openAssembled(
  source: ContentSource,
  { content, sizeBytes, isSealed }: StoredContent<Assembled>,
): Promise<OpenContent | undefined> {
  const release = source.garbage.hold(content.assembly);
  const layout = await source.layouts.of(content.assembly, { partCount: content.partCount, sizeBytes });
  if (layout === undefined) {
    release();
    return undefined;
  }
  return {
    layout,
    read: (range) => readAssembled(source, { upload: content.assembly, layout, isSealed }, range),
    close: async () => release(),
  };
}

interface AssembledPlace {
  readonly upload: number;
  readonly layout: Layout;
  readonly isSealed: boolean;
}

/** Part by part: one is open at a time. */
async function* readAssembled(source: ContentSource, place: AssembledPlace, range: ByteRange): AsyncGenerator<Buffer> {
  const { layout } = place;
  const end = range.from + range.bytes;
  if (range.bytes === 0) return;
  for (let index = firstEndPast(layout.ends, range.from); index < layout.parts.length; index += 1) {
    const start = index === 0 ? 0 : required(layout.ends[index - 1], 'parts have ends');
    if (start >= end) return;
    const partEnd = required(layout.ends[index], 'parts have ends');
    if (partEnd === start) continue;
    const from = Math.max(range.from, start);
    const opened = await openPart(source, place, index);
    try {
      yield* opened.read({ from: from - start, bytes: Math.min(end, partEnd) - from });
    } finally {
      await opened.close();
    }
  }
}

/** A small part may have moved to another pack since the layout was read. */
async function openPart(source: ContentSource, place: AssembledPlace, index: number): Promise<OpenContent> {
  const { upload, layout, isSealed } = place;
  let part = required(layout.parts[index], 'the layout has the part');
  const partNumber = required(layout.partNumbers[index], 'the layout has the part');
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    const opened = await openSingle(source, { content: part.content, sizeBytes: part.sizeBytes, isSealed });
    if (opened !== undefined) return opened;
    const found = await objectPartType.get(source.meta, [upload, partNumber]);
    if (found === undefined || isSamePlace(found.value.content, part.content)) break;
    part = found.value;
  }
  throw new ObjectError({ code: 'Corrupt', where: `part ${partNumber} of upload ${upload}` });
}

export function isSamePlace(a: ObjectContent, b: ObjectContent): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function firstEndPast(ends: readonly number[], position: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (required(ends[middle], 'within') > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
