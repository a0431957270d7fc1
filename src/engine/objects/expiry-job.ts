/**
 * Removes what has expired by the rules of its bucket: once at each midnight UTC of the clock, and at start. It goes through the
 * versions of a bucket page by page, and what was put in the place of an expired object meanwhile is left alone.
 */
import type { Cancel, Clock } from '../../base/ports.ts';
import type { Bucket } from './bucket.ts';
import type { Buckets } from './buckets.ts';
import { ObjectError } from './errors.ts';
import type { ObjectEvents } from './events.ts';
import {
  currentExpiry,
  dayMs,
  decodeExpiryRules,
  expirationSetting,
  olderExpiry,
  removesLoneMarker,
  uploadExpiry,
} from './expiry-rule.ts';
import type { ExpiryRule } from './expiry-rule.ts';
import { pageCountMax } from './limits.ts';
import type { ListedVersion, Listings, UploadPlace, VersionPlace } from './listings.ts';
import type { ObjectInfo } from './object-info.ts';
import type { Objects, RemoveOptions } from './objects.ts';
import type { Uploads } from './uploads.ts';
import { yieldTurn } from '../../base/yield-turn.ts';

export interface ExpiryJobOptions {
  readonly clock: Clock;
  readonly buckets: Buckets;
  readonly objects: Objects;
  readonly listings: Listings;
  readonly uploads: Uploads;
  readonly events: ObjectEvents;
}

type Removal = Omit<RemoveOptions, 'bucket'>;

/** What a walk over the versions of a bucket remembers of the key it is at. */
interface KeyState {
  key: string | undefined;
  /** When the version before, a newer one, was made: since then this one is not current. */
  newerSinceMs: number;
  olderCount: number;
  /** The newest version is a marker that is to go if none comes behind it. */
  loneMarker: Removal | undefined;
}

export class ExpiryJob {
  readonly #options: ExpiryJobOptions;
  #cancel: Cancel = () => undefined;
  #running: Promise<void> | undefined;
  #isAgain = false;
  /** What had expired at this time goes. */
  #asOfMs = 0;
  #isClosed = false;

  constructor(options: ExpiryJobOptions) {
    this.#options = options;
  }

  start(): void {
    const { clock } = this.#options;
    if (this.#isClosed) return;
    void this.run();
    const midnightMs = (Math.floor(clock.nowMs() / dayMs) + 1) * dayMs;
    this.#cancel = clock.at(midnightMs, () => this.start());
  }

  /** Resolves once everything that has expired by the clock's now is gone, or could not be removed. */
  run(): Promise<void> {
    this.#asOfMs = this.#options.clock.nowMs();
    // A run that is under way may have passed what has expired since.
    if (this.#running !== undefined) this.#isAgain = true;
    this.#running ??= this.#runAll().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Resolves once no run is under way. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#cancel();
    await this.#running;
  }

  async #runAll(): Promise<void> {
    do {
      this.#isAgain = false;
      for (const bucket of this.#options.buckets.list()) {
        if (this.#isClosed) return;
        try {
          await this.#runBucket(bucket);
        } catch (cause) {
          this.#options.events.cleanupFailed({ what: `expired objects of bucket ${bucket.name}`, cause });
        }
      }
    } while (this.#isAgain);
  }

  async #runBucket(bucket: Bucket): Promise<void> {
    const stored = await this.#options.buckets.setting(bucket.name, expirationSetting);
    if (stored === undefined) return;
    const rules = decodeExpiryRules(stored, expirationSetting);
    const nowMs = this.#asOfMs;
    await this.#expireVersions(bucket, rules, nowMs);
    await this.#expireUploads(bucket, rules, nowMs);
  }

  async #expireVersions(bucket: Bucket, rules: readonly ExpiryRule[], nowMs: number): Promise<void> {
    const { listings, objects } = this.#options;
    const state: KeyState = { key: undefined, newerSinceMs: 0, olderCount: 0, loneMarker: undefined };
    let after: VersionPlace | undefined;
    do {
      const page = await listings.versions({ bucket: bucket.name, after, limit: pageCountMax });
      const removals = page.versions.flatMap((version) => judge(version, state, rules, nowMs));
      if (page.next === undefined && state.loneMarker !== undefined) removals.push(state.loneMarker);
      const outcomes = await objects.removeMany(bucket.name, removals);
      for (const outcome of outcomes) if (outcome.status === 'rejected') throwUnlessChanged(outcome.reason);
      await yieldTurn(this.#options.clock);
      after = page.next;
    } while (after !== undefined && !this.#isClosed);
  }

  async #expireUploads(bucket: Bucket, rules: readonly ExpiryRule[], nowMs: number): Promise<void> {
    const { listings, uploads } = this.#options;
    let after: UploadPlace | undefined;
    do {
      const page = await listings.uploads({ bucket: bucket.name, after, limit: pageCountMax });
      for (const { key, createdAtMs, uploadId } of page.uploads) {
        const expiry = uploadExpiry(rules, { key, createdAtMs });
        if (expiry === undefined || expiry.atMs > nowMs) continue;
        await uploads.abort({ bucket: bucket.name, key, uploadId }).catch(throwUnlessChanged);
      }
      after = page.next;
    } while (after !== undefined && !this.#isClosed);
  }
}

/** What is to go, as a walk passes the version. */
function judge(version: ListedVersion, state: KeyState, rules: readonly ExpiryRule[], nowMs: number): Removal[] {
  const removals: Removal[] = [];
  if (version.key === state.key) {
    state.loneMarker = undefined;
  } else {
    if (state.loneMarker !== undefined) removals.push(state.loneMarker);
    Object.assign(state, { key: version.key, olderCount: 0, loneMarker: undefined });
  }
  const { key, versionId } = version;
  if (version.isMarker) {
    const isToGo = version.isLatest && removesLoneMarker(rules, key);
    if (isToGo) state.loneMarker = { key, versionId, cause: 'expiry' };
  } else if (version.isLatest) {
    const expiry = currentExpiry(rules, version);
    if (expiry !== undefined && expiry.atMs <= nowMs)
      removals.push({ key, cause: 'expiry', check: (current) => checkSame(version, current) });
  } else {
    const expiry = olderExpiry(rules, version, { sinceMs: state.newerSinceMs, newerCount: state.olderCount });
    if (expiry !== undefined && expiry.atMs <= nowMs) removals.push({ key, versionId, cause: 'expiry' });
    state.olderCount += 1;
  }
  state.newerSinceMs = version.modifiedAtMs;
  return removals;
}

/** Something was put there since; it is judged the next time. */
class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
}

function checkSame(judged: ObjectInfo, current: ObjectInfo | undefined): void {
  const isSame = current?.versionId === judged.versionId && current.modifiedAtMs === judged.modifiedAtMs;
  if (!isSame) throw new ChangedMeanwhile('the object was changed meanwhile');
}

function throwUnlessChanged(error: unknown): void {
  const isGone = error instanceof ObjectError && (error.code === 'NoSuchUpload' || error.code === 'NoSuchBucket');
  if (!(error instanceof ChangedMeanwhile) && !isGone) throw error;
}
