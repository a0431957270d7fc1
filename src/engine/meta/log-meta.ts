/**
 * The documents kept in one partition of the log, with a view behind it that reads are answered from.
 *
 * A transaction is checked against the overlay and handed to the log at once, so that many share one sync. When the log has
 * it, it is applied to the view together with all others that became durable meanwhile, in their order; then watchers are
 * told and the caller is answered. Reads see the view only, so nothing that could still fail is ever seen.
 *
 * What if the log refuses one? Those behind it were checked on top of it. Each names the offset it expects in the meta
 * partition, so the log refuses them all too; once every one has been answered, they are checked anew and appended again
 * in their order, except for the one that failed. A transaction whose check fails waits its turn as well: it may have failed on
 * account of one that is refused later.
 *
 * Entries are never lost to the view: when it fails, another is built in memory from the log and the work goes on.
 */
import { assert, required } from '../../base/assert.ts';
import type { Cancel } from '../../base/ports.ts';
import { LogError } from '../log/log.ts';
import type { Append, Appended, Log, LogErrorCode, Offset } from '../log/log.ts';
import { buildMemoryView, metaPartition, openView } from './build-view.ts';
import { encodeEntry } from './entry.ts';
import type { Entry } from './entry.ts';
import { listCountMax, pendingBytesMax, pendingCountMax, snapshotLimitsDefault } from './limits.ts';
import type { SnapshotLimits } from './limits.ts';
import { MetaError } from './meta.ts';
import type { Change, Committed, Document, Meta } from './meta.ts';
import { Overlay } from './overlay.ts';
import { Snapshot, snapshotDueBytes } from './snapshot.ts';
import { Transaction } from './transaction.ts';
import { draftChanges, parseValue } from './value.ts';
import { ViewDamaged } from './view.ts';
import type { PlacedEntry, StoredRow, View, ViewFile } from './view.ts';
import { Watchers } from './watchers.ts';
import type { CommittedChange } from './watchers.ts';

export interface LogMetaOptions {
  /** Closed by its owner, after this. */
  readonly log: Log;
  readonly viewFile: ViewFile;
  /** Told when a view had to be built again from the log, and why. */
  readonly onRebuilt?: (reason: string) => void;
  /** Told what a watcher's listener threw. Without it the error ends the process, as any bug nobody handles. */
  readonly onListenerFailed?: (error: unknown) => void;
  readonly snapshotLimits?: SnapshotLimits;
}

export class LogMeta implements Meta {
  readonly #log: Log;
  readonly #onRebuilt: (reason: string) => void;
  readonly #snapshotLimits: SnapshotLimits;
  readonly #watchers: Watchers;
  #view: View;
  #overlay: Overlay;
  /** Everything not answered yet, in the order it came. */
  #queue: Transaction[] = [];
  #pendingBytes = 0;
  /** Where the next entry will stand if nothing under way fails. */
  #nextOffset: number;
  /** The log refused one: nothing more is appended until all under way are answered. */
  #isStalled = false;
  #isDrainScheduled = false;
  #isClosed = false;
  /** A new view is being built. */
  #healing: Promise<void> | undefined;
  /** Building it failed too: nothing works until the next start. */
  #failure: MetaError | undefined;
  #snapshot: Snapshot | undefined;
  #snapshotDueBytes: number;
  #trimming: Promise<void> = Promise.resolve();

  private constructor(options: LogMetaOptions, view: View) {
    this.#log = options.log;
    this.#onRebuilt = options.onRebuilt ?? (() => undefined);
    this.#watchers = new Watchers(options.onListenerFailed ?? throwOutside);
    this.#snapshotLimits = options.snapshotLimits ?? snapshotLimitsDefault;
    this.#view = view;
    this.#overlay = new Overlay(view.state.floor);
    this.#nextOffset = view.state.appliedOffset;
    this.#snapshotDueBytes = snapshotDueBytes(view.state, this.#snapshotLimits);
  }

  /** Errors: LogError, MetaError Corrupt. */
  static async open(options: LogMetaOptions): Promise<LogMeta> {
    const { view, rebuiltBecause } = await openView(options.viewFile, options.log);
    const meta = new LogMeta(options, view);
    if (rebuiltBecause !== undefined) meta.#onRebuilt(rebuiltBecause);
    // A stop between a snapshot's end and the trim leaves the trim to be done.
    await meta.#trim();
    return meta;
  }

  async get(key: string): Promise<Document | undefined> {
    const row = await this.#read((view) => view.get(key));
    return row === undefined ? undefined : documentOf(row);
  }

  async list(prefix: string, options: { after?: string; limit?: number } = {}): Promise<readonly Document[]> {
    const { after = '', limit = listCountMax } = options;
    assert(limit >= 1 && limit <= listCountMax, `a list has 1 to ${listCountMax} documents`);
    const rows = await this.#read((view) => view.list(prefix, after, limit));
    return rows.map(documentOf);
  }

  async transact(changes: readonly Change[], records: readonly Append[] = []): Promise<Committed> {
    assert(changes.length > 0, 'a transaction changes a document; records alone go to the log');
    assert(
      records.every(({ partition }) => partition !== metaPartition),
      'the meta partition holds changes only',
    );
    const transaction = new Transaction('changes', draftChanges(changes), records);
    if (this.#isClosed) throw new LogError('Closed', 'the documents are closed');
    if (this.#failure !== undefined) throw this.#failure;
    if (this.#queue.length >= pendingCountMax || this.#pendingBytes + transaction.bytes > pendingBytesMax)
      throw new LogError('Overloaded', 'too many changes of documents wait for the disk');
    this.#enqueue(transaction);
    return transaction.outcome;
  }

  watch(prefix: string, listener: (change: CommittedChange) => void): Cancel {
    return this.#watchers.add(prefix, listener);
  }

  /** Answers what is under way, then closes the view. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await Promise.allSettled(this.#queue.map(({ outcome }) => outcome));
    await this.#healing;
    await this.#trimming;
    this.#view.close();
  }

  async #read<T>(run: (view: View) => T): Promise<T> {
    if (this.#healing !== undefined) await this.#healing;
    try {
      return run(this.#view);
    } catch (error) {
      if (!(error instanceof ViewDamaged)) throw error;
      await this.#heal(error);
      if (this.#failure !== undefined) throw this.#failure;
      return run(this.#view);
    }
  }

  #enqueue(transaction: Transaction): void {
    this.#queue.push(transaction);
    this.#pendingBytes += transaction.bytes;
    this.#submit(transaction);
  }

  /** Checks and appends, unless something before it has yet to be cleared up. */
  #submit(transaction: Transaction): void {
    if (this.#isStalled || this.#healing !== undefined) return;
    let entry: PlacedEntry;
    try {
      entry = this.#entryOf(transaction);
    } catch (error) {
      if (error instanceof ViewDamaged) {
        void this.#heal(error);
        return;
      }
      transaction.progress = { kind: 'conflicting', error };
      this.#scheduleDrain();
      return;
    }
    this.#nextOffset += 1;
    transaction.progress = { kind: 'appending', entry };
    void this.#append(transaction, entry);
  }

  async #append(transaction: Transaction, entry: PlacedEntry): Promise<void> {
    const expectedOffset = entry.offset as Offset;
    const own = { partition: metaPartition, count: 1, payload: entry.payload, expectedOffset };
    try {
      const appended = await this.#log.append([own, ...transaction.records]);
      transaction.progress = { kind: 'durable', entry, appended };
    } catch (error) {
      transaction.progress = { kind: 'refused', error };
      this.#isStalled = true;
    }
    this.#scheduleDrain();
  }

  #entryOf(transaction: Transaction): PlacedEntry {
    const offset = this.#nextOffset;
    const entry: Entry =
      transaction.purpose === 'changes'
        ? { rows: this.#overlay.take(transaction.drafts, this.#view), snapshot: undefined }
        : required(this.#snapshot, 'a snapshot under way').chunk(offset, this.#overlay, this.#view);
    return { ...entry, offset, payload: encodeEntry(entry) };
  }

  /** The log answers a whole group at once; draining after all of its answers makes one SQLite transaction of them. */
  #scheduleDrain(): void {
    if (this.#isDrainScheduled) return;
    this.#isDrainScheduled = true;
    queueMicrotask(() => {
      this.#isDrainScheduled = false;
      this.#drain();
    });
  }

  #drain(): void {
    if (this.#healing !== undefined) return;
    const finished = leading(
      this.#queue,
      ({ progress }) => progress.kind === 'durable' || progress.kind === 'conflicting',
    );
    const entries = finished.flatMap(({ progress }) => (progress.kind === 'durable' ? [progress.entry] : []));
    try {
      if (entries.length > 0) this.#view.apply(entries);
    } catch (error) {
      if (!(error instanceof ViewDamaged)) throw error;
      void this.#heal(error);
      return;
    }
    this.#queue.splice(0, finished.length);
    for (const transaction of finished) this.#answer(transaction);
    const isUnderWay = this.#queue.some(({ progress }) => progress.kind === 'appending');
    if (this.#isStalled && !isUnderWay) this.#recover();
    else this.#continueSnapshot();
  }

  #answer(transaction: Transaction): void {
    const { progress } = transaction;
    this.#pendingBytes -= transaction.bytes;
    if (progress.kind === 'conflicting') {
      transaction.reject(progress.error);
      return;
    }
    assert(progress.kind === 'durable', 'only what is decided is answered');
    const { entry, appended } = progress;
    this.#overlay.settle(entry.rows);
    if (entry.snapshot !== undefined) {
      if (entry.snapshot.isLast) this.#endSnapshot();
      transaction.resolve({ versions: [], appended: [] });
      return;
    }
    checkPlace(entry, appended);
    this.#watchers.tell(entry.rows);
    transaction.resolve({ versions: entry.rows.map(({ version }) => version), appended: appended.slice(1) });
  }

  /** Everything under way has been answered and the first that is left was refused. */
  #recover(): void {
    const [first] = this.#queue;
    assert(first?.progress.kind === 'refused', 'what stalls the queue stands at its head');
    assert(
      this.#queue.every(({ progress }) => progress.kind !== 'durable'),
      'the log takes nothing behind an entry that it refused',
    );
    const { error } = first.progress;
    const failed = new Set(
      first.purpose === 'changes' && concernsAll(error)
        ? this.#queue.filter(({ progress }) => progress.kind === 'refused')
        : [first],
    );
    const again = this.#queue.filter((transaction) => !failed.has(transaction) && transaction.purpose === 'changes');
    if (this.#snapshot !== undefined) {
      // Tried again only after as much again was written: a full disk would refuse it each time.
      this.#snapshot = undefined;
      this.#snapshotDueBytes = this.#view.state.bytesSinceSnapshot + this.#snapshotLimits.afterBytesMin;
    }
    this.#overlay = new Overlay(this.#view.state.floor);
    this.#nextOffset = this.#view.state.appliedOffset;
    this.#isStalled = false;
    this.#queue = [];
    this.#pendingBytes = 0;
    for (const transaction of failed) transaction.reject(error);
    for (const transaction of again) {
      transaction.progress = { kind: 'waiting' };
      this.#enqueue(transaction);
    }
  }

  #continueSnapshot(): void {
    if (this.#isClosed || this.#isStalled) return;
    if (this.#snapshot === undefined) {
      if (this.#view.state.bytesSinceSnapshot < this.#snapshotDueBytes) return;
      this.#snapshot = new Snapshot(this.#snapshotLimits);
    }
    // One chunk at a time, so that transactions get their turn between them.
    if (!this.#queue.some(({ purpose }) => purpose === 'snapshot')) this.#enqueue(new Transaction('snapshot', [], []));
  }

  #endSnapshot(): void {
    this.#snapshot = undefined;
    this.#snapshotDueBytes = snapshotDueBytes(this.#view.state, this.#snapshotLimits);
    this.#trimming = this.#trim();
  }

  /** Lets go of what the last snapshot made superfluous. A failure costs space only; the next snapshot tries again. */
  async #trim(): Promise<void> {
    try {
      const { start } = await this.#log.bounds(metaPartition);
      const { snapshotOffset } = this.#view.state;
      if (snapshotOffset > start) await this.#log.trim(metaPartition, snapshotOffset as Offset);
    } catch (error) {
      if (!(error instanceof LogError)) throw error;
    }
  }

  /** Builds the applied state again, in memory: whatever ails the view's file cannot touch that one. */
  #heal(reason: ViewDamaged): Promise<void> {
    this.#healing ??= this.#replaceView(reason).finally(() => {
      this.#healing = undefined;
      if (this.#failure === undefined) this.#goOn();
      else this.#giveUp(this.#failure);
    });
    return this.#healing;
  }

  async #replaceView(reason: ViewDamaged): Promise<void> {
    try {
      // A trim that moves the start while it is read from would look like a loss.
      await this.#trimming;
      const view = await buildMemoryView(this.#log, this.#view.state.appliedOffset);
      this.#view.close();
      this.#view = view;
      this.#onRebuilt(reason.message);
    } catch (cause) {
      this.#failure = new MetaError('Corrupt', '', 'the documents cannot be read from the log', { cause });
    }
  }

  #goOn(): void {
    for (const transaction of this.#queue) {
      if (transaction.progress.kind === 'waiting') this.#submit(transaction);
    }
    this.#scheduleDrain();
  }

  #giveUp(failure: MetaError): void {
    for (const transaction of this.#queue.splice(0)) transaction.reject(failure);
    this.#pendingBytes = 0;
  }
}

function documentOf({ key, version, value }: StoredRow): Document {
  return { key, version, value: parseValue(value) };
}

function throwOutside(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}

function leading<T>(items: readonly T[], holds: (item: T) => boolean): readonly T[] {
  const end = items.findIndex((item) => !holds(item));
  return end === -1 ? items.slice() : items.slice(0, end);
}

function checkPlace(entry: PlacedEntry, appended: readonly Appended[]): void {
  assert(appended[0]?.baseOffset === (entry.offset as Offset), 'the log puts an entry where it was expected');
}

/** The log itself is in trouble, so it would refuse whatever else waits as well. */
function concernsAll(error: unknown): boolean {
  return error instanceof LogError && troubles.has(error.code);
}

const troubles: ReadonlySet<LogErrorCode> = new Set(['Full', 'Fenced', 'Corrupt', 'Overloaded', 'Closed']);
