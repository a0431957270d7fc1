/** A data catalog over a log in memory, for tests. */
import { VirtualClock } from '../../io/virtual-clock.ts';
import type { Log } from '../log/log.ts';
import { MemoryLog } from '../log/memory/memory-log.ts';
import type { LakeTableDefinition } from '../meta/documents/lake-definition.ts';
import { LogMeta } from '../meta/log-meta.ts';
import type { Meta } from '../meta/meta.ts';
import { memoryView } from '../meta/view.ts';
import { openCatalog } from './open-catalog.ts';
import type { DataCatalog } from './open-catalog.ts';

export const startMs = Date.UTC(2026, 10, 21, 5, 0, 0);
export const own = { account: '000000000000', region: 'us-east-1' };

export interface TestCatalog extends AsyncDisposable {
  readonly catalog: DataCatalog;
  readonly meta: Meta;
  readonly clock: VirtualClock;
  /** What could not be cleaned up. */
  readonly problems: readonly unknown[];
  /** Keys of all documents of the catalog. */
  documents(): Promise<readonly string[]>;
}

export async function openTestCatalog(
  options: { readonly log?: Log; readonly clock?: VirtualClock; readonly pieceCount?: number } = {},
): Promise<TestCatalog> {
  const clock = options.clock ?? new VirtualClock({ frozenAtMs: startMs });
  const log = options.log ?? new MemoryLog({ clock });
  const meta = await LogMeta.open({ log, viewFile: memoryView });
  const problems: unknown[] = [];
  const events = { cleanupFailed: ({ cause }: { cause: unknown }) => problems.push(cause) };
  const catalog = await openCatalog({ meta, clock, events, pieceCount: options.pieceCount ?? 3 });
  return {
    catalog,
    meta,
    clock,
    problems,
    documents: async () => (await meta.list('lake-')).map(({ key }) => key),
    async [Symbol.asyncDispose]() {
      await catalog[Symbol.asyncDispose]();
      await meta[Symbol.asyncDispose]();
      if (options.log === undefined) await log[Symbol.asyncDispose]();
    },
  };
}

export function definition(more: Partial<LakeTableDefinition> = {}): LakeTableDefinition {
  return {
    partitionKeys: [
      { name: 'year', type: 'int' },
      { name: 'kind', type: 'string' },
    ],
    storage: { columns: [{ name: 'a', type: 'int' }], location: 's3://lake/a/', settings: { Compressed: false } },
    settings: {},
    createdBy: 'arn:aws:iam::000000000000:root',
    ...more,
  };
}
