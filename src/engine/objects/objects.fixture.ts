/** A whole object store in memory for tests, and short ways to use it. */
import type { Disk } from '../../base/ports.ts';
import { memorySecretFile } from '../../base/secret-file.ts';
import { MemoryDisk } from '../../io/memory-disk.ts';
import { realRandom } from '../../io/real-ports.ts';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { DataKeys } from '../keys/data-keys.ts';
import { MasterKeyFile } from '../keys/master-keys.ts';
import type { Log } from '../log/log.ts';
import { MemoryLog } from '../log/memory/memory-log.ts';
import { LogMeta } from '../meta/log-meta.ts';
import { memoryView } from '../meta/view.ts';
import { openObjects } from './open-objects.ts';
import type { ObjectStore, ObjectStoreParts } from './open-objects.ts';
import type { PutOptions } from './objects.ts';

export const startMs = Date.UTC(2026, 0, 15, 10);

export interface TestStore extends AsyncDisposable {
  readonly store: ObjectStore;
  readonly clock: VirtualClock;
  readonly disk: Disk;
  readonly log: Log;
  readonly meta: LogMeta;
  readonly masterKeys: MasterKeyFile;
  readonly problems: unknown[];
  readonly orphanCounts: number[];
}

export interface TestStoreOptions extends Partial<Pick<ObjectStoreParts, 'disk' | 'packBytesMax' | 'reserveBytes'>> {
  readonly clock?: VirtualClock;
  readonly log?: Log;
  readonly masterKeys?: MasterKeyFile;
}

export async function openTestStore(options: TestStoreOptions = {}): Promise<TestStore> {
  const clock = options.clock ?? new VirtualClock({ frozenAtMs: startMs });
  const { disk = new MemoryDisk(), log = new MemoryLog({ clock }) } = options;
  // A log that is handed in is its owner's, who may open another store on it.
  const ownLog = options.log === undefined ? log : undefined;
  const meta = await LogMeta.open({ log, viewFile: memoryView });
  const masterKeys = options.masterKeys ?? (await MasterKeyFile.open({ file: memorySecretFile(), random: realRandom }));
  const keys = new DataKeys({ meta, masterKeys, clock, random: realRandom, createsMasterKey: () => true });
  const problems: unknown[] = [];
  const orphanCounts: number[] = [];
  const events = {
    cleanupFailed: ({ cause }: { readonly cause: unknown }) => void problems.push(cause),
    orphansRemoved: ({ count }: { readonly count: number }) => void orphanCounts.push(count),
  };
  const { packBytesMax, reserveBytes = 0 } = options;
  const bounds = packBytesMax === undefined ? {} : { packBytesMax };
  const store = await openObjects({ disk, clock, log, meta, keys, events, reserveBytes, ...bounds });
  return {
    ...{ store, clock, disk, log, meta, masterKeys, problems, orphanCounts },
    async [Symbol.asyncDispose]() {
      await store[Symbol.asyncDispose]();
      await meta[Symbol.asyncDispose]();
      await ownLog?.[Symbol.asyncDispose]();
    },
  };
}

/** A body in pieces of that size, each a buffer of its own. */
export async function* bodyOf(content: string | Uint8Array, pieceBytes = 16_384): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += pieceBytes) yield Buffer.from(bytes.subarray(at, at + pieceBytes));
}

export type Put = Omit<PutOptions, 'bucket' | 'key' | 'body' | 'attributes'> & { readonly pieceBytes?: number };

export function put(store: ObjectStore, name: string, content: string | Uint8Array, more: Put = {}) {
  const [bucket, key] = split(name);
  return store.objects.put({ bucket, key, attributes: {}, ...more, body: bodyOf(content, more.pieceBytes) });
}

/** The content of `bucket/key`. */
export async function contentOf(store: ObjectStore, name: string, versionId?: string): Promise<Buffer> {
  const [bucket, key] = split(name);
  await using reader = await store.objects.open({ bucket, key, versionId });
  return await collect(reader.read());
}

export async function collect(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(body));
}

/** Paths of all content files. */
export async function filesOf({ disk }: Pick<TestStore, 'disk'>): Promise<string[]> {
  const paths: string[] = [];
  for (const folder of await disk.list('objects'))
    for (const name of await disk.list(`objects/${folder}`)) paths.push(`objects/${folder}/${name}`);
  return paths;
}

/** Bytes that no two places have alike. */
export function pattern(bytes: number, seed = 1): Buffer {
  const content = Buffer.alloc(bytes);
  let state = seed;
  for (let at = 0; at < bytes; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    content[at] = state >>> 24;
  }
  return content;
}

function split(name: string): [bucket: string, key: string] {
  const at = name.indexOf('/');
  return [name.slice(0, at), name.slice(at + 1)];
}
