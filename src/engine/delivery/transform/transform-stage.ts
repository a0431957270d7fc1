/**
 * The stage before a delivery where a function transforms its records: what the function returned becomes durable together with
 * how far the source is, so that its answers, which may differ from call to call, count once.
 *
 * Lanes are transformed side by side, each in its order. A call waits for its size or time, unless other lanes wait for memory.
 */
import { required } from '../../../base/assert.ts';
import type { Clock, Random } from '../../../base/ports.ts';
import type { Append, PartitionId } from '../../log/log.ts';
import { deliveryProgressType } from '../../meta/documents/delivery-progress.ts';
import type { Meta, Version } from '../../meta/meta.ts';
import type { LedgerName } from '../ledger.ts';
import { readRecordsMax, stagingEntryBytesMax, transformLanesMax } from '../limits.ts';
import type { StageMeter } from '../meter.ts';
import type { Transform, TransformCall, TransformRecord } from '../ports.ts';
import { ExpandError } from '../processing/expand.ts';
import type { Expander } from '../processing/expand.ts';
import type { Cursors, Lane, LaneCursor, RecordSource, SourceRecord } from '../record-source.ts';
import { sealedAttribute } from '../sealing.ts';
import { WakeUp } from '../wake-up.ts';
import { invoke } from './invocation.ts';
import type { TransformSettings } from './invocation.ts';
import { encodeStagingPayload } from './staging-payload.ts';
import type { StagedDraft } from './staging-payload.ts';

/** What is done with a batch now; asked for each one. */
export interface StageWork {
  /** Before the function. */
  readonly expanders: readonly Expander[];
  /** undefined where the function was taken away: records go on as they are. */
  readonly settings: TransformSettings | undefined;
  readonly call: Pick<TransformCall, 'deliveryStreamArn' | 'region' | 'sourceStreamArn'>;
}

export interface TransformStageParts {
  readonly meta: Meta;
  readonly clock: Clock;
  readonly random: Random;
  readonly source: RecordSource;
  readonly staging: PartitionId;
  readonly transform: Transform;
  readonly work: () => StageWork;
  /** Seals a payload of the staging partition; undefined where it lies in the clear. */
  readonly seal: (payload: Uint8Array) => Promise<Uint8Array | undefined>;
  readonly onProgress: () => void;
  readonly meter: StageMeter;
}

/** What one call is given, and where its lane goes on. */
interface Batch {
  readonly records: readonly SourceRecord[];
  readonly cursor: LaneCursor;
}

export class TransformStage {
  readonly #parts: TransformStageParts;
  readonly #name: LedgerName;
  readonly #begin: () => Promise<Cursors>;
  readonly #wakeUp: WakeUp;
  readonly #cursors = new Map<string, LaneCursor>();
  readonly #busy = new Map<string, Promise<void>>();
  /** Lanes without anything to read until somebody says that there is more. */
  readonly #resting = new Set<string>();
  #version: Version = 0;
  #isCrowded = false;
  #broken: { readonly error: unknown } | undefined;
  /** Commits stand in a row, since each holds the cursors of all lanes. */
  #lastCommit: Promise<unknown> = Promise.resolve();

  constructor(parts: TransformStageParts, name: LedgerName, begin: () => Promise<Cursors>) {
    this.#parts = parts;
    this.#name = name;
    this.#begin = begin;
    this.#wakeUp = new WakeUp(parts.clock);
  }

  /** The first offset of the lane that was not transformed yet. */
  neededFrom(lane: string): number {
    return this.#cursors.get(lane)?.next ?? 0;
  }

  behindMs(): Promise<number> {
    return this.#parts.source.behindMs(Object.fromEntries(this.#cursors));
  }

  /** Until the signal fires. Rejects where it must be begun again. */
  async run(signal: AbortSignal): Promise<void> {
    const { source } = this.#parts;
    await this.#load();
    const wake = (): void => this.#wakeUp.wake();
    const unwatch = source.watch(() => {
      this.#resting.clear();
      wake();
    });
    signal.addEventListener('abort', wake);
    try {
      while (!signal.aborted) {
        const waking = this.#wakeUp.next();
        if (this.#broken !== undefined) throw this.#broken.error;
        await this.#startLanes(signal);
        await waking.until(undefined);
      }
    } finally {
      unwatch();
      signal.removeEventListener('abort', wake);
      await Promise.allSettled(this.#busy.values());
    }
  }

  async #load(): Promise<void> {
    const { meta } = this.#parts;
    const key = [this.#name.owner, this.#name.part] as const;
    const found = await deliveryProgressType.get(meta, key);
    let cursors = found?.value.cursors;
    if (cursors === undefined) {
      cursors = await this.#begin();
      const { versions } = await meta.transact([
        deliveryProgressType.put(key, { plan: 0, cursors, nextCut: 0 }, 'absent'),
      ]);
      this.#version = required(versions[0], 'a transaction tells the version of each change');
    } else this.#version = required(found, 'it has cursors').version;
    for (const [lane, cursor] of Object.entries(cursors)) this.#cursors.set(lane, cursor);
  }

  async #startLanes(signal: AbortSignal): Promise<void> {
    const lanes = await this.#parts.source.lanes(Object.fromEntries(this.#cursors));
    const waiting = lanes.filter(({ id }) => !this.#busy.has(id) && !this.#resting.has(id));
    this.#isCrowded = this.#busy.size + waiting.length > transformLanesMax;
    for (const lane of waiting.slice(0, Math.max(transformLanesMax - this.#busy.size, 0))) {
      this.#resting.add(lane.id);
      const work = this.#work(lane, signal)
        .catch((error: unknown) => {
          if (!signal.aborted) this.#broken ??= { error };
        })
        .finally(() => {
          this.#busy.delete(lane.id);
          this.#wakeUp.wake();
        });
      this.#busy.set(lane.id, work);
    }
  }

  /** Transforms what is there now of one lane: one call. */
  async #work(lane: Lane, signal: AbortSignal): Promise<void> {
    const work = this.#parts.work();
    const batch = await this.#gather(lane, work.settings, signal);
    if (batch === undefined) return;
    const { records, cursor } = batch;
    const drafts = await this.#transformed(records, work, signal);
    await this.#commit(lane.id, cursor, drafts);
    this.#resting.delete(lane.id);
  }

  /** Reads until there is enough for a call, or its time has come. undefined where there was nothing. */
  async #gather(lane: Lane, settings: TransformSettings | undefined, signal: AbortSignal): Promise<Batch | undefined> {
    const wakeUp = new WakeUp(this.#parts.clock);
    const wake = (): void => wakeUp.wake();
    const unwatch = this.#parts.source.watch(wake);
    signal.addEventListener('abort', wake);
    try {
      return await this.#gatherUntil(lane, settings, wakeUp, signal);
    } finally {
      signal.removeEventListener('abort', wake);
      unwatch();
    }
  }

  async #gatherUntil(
    lane: Lane,
    settings: TransformSettings | undefined,
    wakeUp: WakeUp,
    signal: AbortSignal,
  ): Promise<Batch | undefined> {
    const { clock } = this.#parts;
    const sizeBytes = settings?.sizeBytes ?? stagingEntryBytesMax;
    const records: SourceRecord[] = [];
    let bytes = 0;
    let cursor = this.#cursors.get(lane.id) ?? { next: lane.start, done: false };
    const startedAt = cursor.next;
    for (;;) {
      signal.throwIfAborted();
      // Before the reading, so that what comes meanwhile is not overslept.
      const waking = wakeUp.next();
      const limit = { bytesMax: Math.max(sizeBytes - bytes, 1), recordsMax: readRecordsMax };
      const slice = await lane.read(cursor.next, limit);
      cursor = { next: slice.next, done: slice.atEnd };
      for (const record of slice.records) {
        records.push(record);
        bytes += record.data.length;
      }
      if (bytes >= sizeBytes || slice.atEnd || records.length >= readRecordsMax) break;
      if (!slice.atTip) continue;
      const [first] = records;
      if (first === undefined) return cursor.next > startedAt ? { records, cursor } : undefined;
      const dueMs = first.arrivalMs + (settings?.intervalMs ?? 0);
      if (this.#isCrowded || dueMs <= clock.nowMs()) break;
      await waking.until(dueMs);
    }
    return { records, cursor };
  }

  async #transformed(
    records: readonly SourceRecord[],
    { expanders, settings, call }: StageWork,
    signal: AbortSignal,
  ): Promise<readonly StagedDraft[]> {
    const { clock, random, transform, meter } = this.#parts;
    const failed: StagedDraft[] = [];
    const expanded = records.flatMap((record) => expand(record, expanders, failed));
    if (settings === undefined || expanded.length === 0)
      return [
        ...failed,
        ...expanded.map(({ record }) => ({ ...record, staged: { keys: undefined, fault: undefined } })),
      ];
    const startMs = clock.nowMs();
    const { drafts, isOk } = await invoke({ clock, random, transform, settings, call, signal }, expanded);
    meter.executed({ durationMs: clock.nowMs() - startMs, isOk });
    const good = drafts.filter(({ staged }) => staged.fault === undefined);
    meter.transformed({ records: good.length, bytes: good.reduce((sum, { data }) => sum + data.length, 0) });
    return [...failed, ...drafts];
  }

  #commit(lane: string, cursor: LaneCursor, drafts: readonly StagedDraft[]): Promise<void> {
    const commit = this.#lastCommit.then(() => this.#commitNow(lane, cursor, drafts));
    this.#lastCommit = commit.catch(() => undefined);
    return commit;
  }

  async #commitNow(lane: string, cursor: LaneCursor, drafts: readonly StagedDraft[]): Promise<void> {
    const { meta, source } = this.#parts;
    const appends = await Promise.all(chunked(drafts).map((chunk) => this.#append(chunk)));
    const cursors = source.tidied({ ...Object.fromEntries(this.#cursors), [lane]: cursor });
    const key = [this.#name.owner, this.#name.part] as const;
    const progress = deliveryProgressType.put(key, { plan: 0, cursors, nextCut: 0 }, this.#version);
    const { versions } = await meta.transact([progress], appends);
    this.#version = required(versions[0], 'a transaction tells the version of each change');
    this.#cursors.set(lane, cursor);
    this.#parts.onProgress();
  }

  async #append(drafts: readonly StagedDraft[]): Promise<Append> {
    const { staging, seal } = this.#parts;
    const payload = encodeStagingPayload(drafts);
    const sealed = await seal(payload);
    const count = drafts.length;
    return sealed === undefined
      ? { partition: staging, count, payload }
      : { partition: staging, count, payload: sealed, attributes: sealedAttribute };
  }
}

function expand(
  record: SourceRecord,
  expanders: readonly Expander[],
  failed: StagedDraft[],
): readonly TransformRecord[] {
  let datas: readonly Uint8Array[] = [record.data];
  try {
    for (const expander of expanders) datas = datas.flatMap(expander);
  } catch (error) {
    if (!(error instanceof ExpandError)) throw error;
    const { arrivalMs, data } = record;
    const fault = { attemptsMade: 1, errorCode: error.code, errorMessage: error.message, endedAtMs: arrivalMs };
    failed.push({ data, arrivalMs, staged: { keys: undefined, fault, errorType: error.errorType } });
    return [];
  }
  return datas.map((data, index) => ({ recordId: `${record.offset}.${index}`, record: { ...record, data } }));
}

function chunked(drafts: readonly StagedDraft[]): readonly (readonly StagedDraft[])[] {
  const chunks: StagedDraft[][] = [];
  let bytes = Infinity;
  for (const draft of drafts) {
    if (bytes >= stagingEntryBytesMax) {
      chunks.push([]);
      bytes = 0;
    }
    required(chunks.at(-1), 'one was begun').push(draft);
    bytes += draft.data.length;
  }
  return chunks;
}
