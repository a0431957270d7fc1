/** Transactions over objects: the documents, the packed content that comes along, and everything that becomes nobody's by it. */
import { unreachable } from '../../base/assert.ts';
import type { Clock } from '../../base/ports.ts';
import { LogError } from '../log/log.ts';
import { objectFileType } from '../meta/documents/object-file.ts';
import { objectGarbageType } from '../meta/documents/object-garbage.ts';
import type { ObjectContent, PackedContent } from '../meta/documents/object-content.ts';
import { MetaError } from '../meta/meta.ts';
import type { Change } from '../meta/meta.ts';
import type { ContentFiles } from './content-files.ts';
import type { Garbage } from './garbage.ts';
import type { PackRecord } from './pack-record.ts';
import type { Packs } from './packs.ts';

export interface Commit {
  readonly record?: PackRecord | undefined;
  readonly freed: readonly ObjectContent[];
  readonly changes: (at: PackedContent | undefined) => readonly Change[];
}

export interface CommitsOptions {
  readonly packs: Packs;
  readonly files: ContentFiles;
  readonly garbage: Garbage;
  readonly clock: Clock;
}

export class Commits {
  readonly #options: CommitsOptions;

  constructor(options: CommitsOptions) {
    this.#options = options;
  }

  /** Errors: LogError, MetaError; nothing was changed then, but after an error of which `isOutcomeKnown` is false. */
  async run({ record, freed, changes }: Commit): Promise<void> {
    const { packs, clock } = this.#options;
    const packed = freed.filter((content) => content.kind === 'packed');
    const nowMs = clock.nowMs();
    const releases = freed.flatMap((content) => releaseChange(content, nowMs));
    await packs.transact({ record, freed: packed, changes: (at) => [...changes(at), ...releases] });
    for (const content of freed) this.#release(content);
  }

  #release(content: ObjectContent): void {
    if (content.kind === 'file') this.#options.files.remove(content.file);
    if (content.kind === 'assembled') this.#options.garbage.add(content.assembly);
  }
}

/** False where a failed transaction may have happened all the same, so that what it named must stay. */
export function isOutcomeKnown(error: unknown): boolean {
  if (error instanceof LogError) return error.code !== 'Fenced' && error.code !== 'Corrupt' && error.code !== 'Closed';
  return !(error instanceof MetaError && error.code === 'Corrupt');
}

function releaseChange(content: ObjectContent, nowMs: number): readonly Change[] {
  switch (content.kind) {
    case 'empty':
    case 'packed':
      return [];
    case 'file':
      return [objectFileType.remove([content.file], 'any')];
    case 'assembled':
      return [objectGarbageType.put([content.assembly], { sinceMs: nowMs }, 'any')];
  }
  return unreachable(content);
}
