/**
 * The SQL applications of all accounts. They are held in memory as immutable values; the truth is the documents in meta.
 *
 * Promises: a change is durable before anybody can see it; changes of one application happen one after the other, each
 * deciding on the state the one before it left; a script that cannot be run is refused before anything changes; an
 * application made again under its name sees nothing of the old one's state.
 *
 * Running them is the supervisor's: it watches, and is waited for where a status says that nothing runs any more.
 */
import { required } from '../../../base/assert.ts';
import { Alarms } from '../../../base/alarms.ts';
import { Listeners } from '../../../base/listeners.ts';
import type { Cancel, Clock, Monotonic } from '../../../base/ports.ts';
import { Turns } from '../../../base/turns.ts';
import type { Append, Log, PartitionId } from '../../log/log.ts';
import { PartitionDrops } from '../../log/partition-drops.ts';
import { Allocator } from '../../meta/allocator.ts';
import { sqlApplicationType } from '../../meta/documents/sql-application.ts';
import { sqlCheckpointType } from '../../meta/documents/sql-checkpoint.ts';
import type { Change, Meta } from '../../meta/meta.ts';
import type { ApplicationId, ApplicationName, SqlApplication, StartingPosition } from './application.ts';
import { documentKey, documentOf, loadApplications, partitionsOf } from './application-documents.ts';
import type { ApplicationScope, ApplicationTable } from './application-table.ts';
import { nameKey } from './application-table.ts';
import type { ApplicationConfiguration } from './compile.ts';
import { ApplicationError } from './errors.ts';
import type { ApplicationEvents } from './events.ts';
import { applicationsMax, pendingCountMax } from './limits.ts';
import { applicationPartitionFirst, applicationPartitionLast, partitionsPerApplication } from './partitions.ts';

export type ApplicationEvent =
  | { readonly kind: 'created'; readonly application: SqlApplication }
  | { readonly kind: 'changed'; readonly application: SqlApplication; readonly previous: SqlApplication }
  | { readonly kind: 'deleted'; readonly application: SqlApplication };

export interface ApplicationsParts {
  readonly log: Log;
  readonly meta: Meta;
  readonly clock: Clock;
  readonly monotonic: Monotonic;
  readonly events: ApplicationEvents;
  /** How long passing statuses last at least; with 0 they are over when they are answered. */
  readonly transitionMs: number;
  /** Scripts that are saved must be of the dialect to the letter; those that were saved before run on. */
  readonly isStrict?: boolean;
}

/** Who runs applications. */
export interface ApplicationRunner {
  /** Errors: ApplicationError where the application cannot be started, such as for an input that does not exist. */
  check(application: SqlApplication): void;
  /** What makes it durable where the application begins to read; undefined where it goes on where it was. */
  begin(application: SqlApplication, starts: ReadonlyMap<string, StartingPosition>): Promise<BeginStep | undefined>;
  /** Resolves once nothing of the application runs any more. */
  ended(id: ApplicationId): Promise<void>;
}

export interface BeginStep {
  readonly change: Change;
  readonly record: Append;
}

export interface ApplicationChange {
  /** What the caller takes for the newest version; undefined where it does not say. */
  readonly version: number | undefined;
  readonly apply: (now: SqlApplication) => ApplicationConfiguration;
}

export class Applications implements AsyncDisposable {
  readonly #parts: ApplicationsParts;
  readonly #table: ApplicationTable;
  readonly #turns: Turns;
  readonly #drops: PartitionDrops;
  readonly #alarms: Alarms<ApplicationId>;
  readonly #listeners: Listeners<ApplicationEvent>;
  readonly #ids: Allocator;
  readonly #partitions: Allocator;
  #runner: ApplicationRunner | undefined;

  static async open(parts: ApplicationsParts): Promise<Applications> {
    const { table, orphanPartitions } = await loadApplications(parts.meta, parts.log);
    const applications = new Applications(parts, table);
    if (orphanPartitions.length > 0) parts.events.orphansDropped({ partitionCount: orphanPartitions.length });
    applications.#drops.add(orphanPartitions);
    return applications;
  }

  private constructor(parts: ApplicationsParts, table: ApplicationTable) {
    const { meta, log, clock, monotonic, events } = parts;
    this.#parts = parts;
    this.#table = table;
    this.#turns = new Turns({
      pendingCountMax,
      refusal: () => new ApplicationError({ code: 'TooManyChanges', pendingCountMax }),
    });
    this.#drops = new PartitionDrops(log, events);
    this.#alarms = new Alarms<ApplicationId>({
      clock,
      monotonic,
      run: (id) => this.#settle(id),
      onFailure: (id, cause) => events.settlingFailed({ application: id, cause }),
    });
    this.#listeners = new Listeners((cause) => events.listenerFailed({ cause }));
    this.#ids = new Allocator({ meta, name: 'sql-application', first: 1, last: 2 ** 53 - 1, reserve: 16 });
    this.#partitions = new Allocator({
      meta,
      name: 'sql-application-partition',
      first: applicationPartitionFirst,
      last: applicationPartitionLast,
      reserve: 16,
    });
  }

  /** Starts what happens by itself; from here on `runner` is asked and waited for. */
  attend(runner: ApplicationRunner): void {
    this.#runner = runner;
    for (const application of this.#table.all()) this.#alarms.set(application.id, application.settlesAtMs);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#alarms.close();
    await this.idle();
  }

  /** Resolves when no change and no cleaning up is under way. */
  async idle(): Promise<void> {
    await this.#turns.idle();
    await this.#drops.idle();
  }

  find(name: ApplicationName): SqlApplication | undefined {
    return this.#table.find(name);
  }

  byId(id: ApplicationId): SqlApplication | undefined {
    return this.#table.byId(id);
  }

  /** Errors: ApplicationNotFound. */
  get(name: ApplicationName): SqlApplication {
    return this.#table.get(name).application;
  }

  /** Of an account in a region by name, those after `after` only. */
  list(
    scope: ApplicationScope,
    options: { readonly after?: string | undefined; readonly limit?: number } = {},
  ): readonly SqlApplication[] {
    const { after, limit = Infinity } = options;
    const found = this.#table.list(scope).filter(({ name }) => after === undefined || name > after);
    return found.slice(0, limit);
  }

  all(): readonly SqlApplication[] {
    return this.#table.all();
  }

  watch(listener: (event: ApplicationEvent) => void): Cancel {
    return this.#listeners.add(listener);
  }

  /** Errors: ApplicationExists, LimitExceeded, InvalidConfiguration, Unsupported; SqlError. */
  create(
    name: ApplicationName,
    configuration: ApplicationConfiguration & Pick<SqlApplication, 'tags'>,
  ): Promise<SqlApplication> {
    return this.#turns.take(nameKey(name), async () => {
      const { compileApplication } = await import('./compile.ts');
      const { account, name: own } = name;
      if (this.find(name) !== undefined) throw new ApplicationError({ code: 'ApplicationExists', account, name: own });
      if (this.#table.list(name).length >= applicationsMax)
        throw new ApplicationError({ code: 'LimitExceeded', account, limit: applicationsMax });
      compileApplication(configuration, this.#parts);
      const application: SqlApplication = {
        ...configuration,
        account,
        region: name.region,
        name: own,
        id: (await this.#ids.allocate()) as ApplicationId,
        partition: (await this.#partitions.allocate(partitionsPerApplication)) as PartitionId,
        status: 'READY',
        settlesAtMs: undefined,
        version: 1,
        createdAtMs: this.#parts.clock.nowMs(),
        updatedAtMs: undefined,
      };
      const document = sqlApplicationType.put(documentKey(application), documentOf(application), 'absent');
      const { versions } = await this.#parts.meta.transact([document]);
      this.#table.set(application, required(versions[0], 'every change has a version'));
      this.#listeners.tell({ kind: 'created', application });
      return application;
    });
  }

  /**
   * One change of the configuration, which makes a new version; a running application goes on with it. Errors:
   * ApplicationNotFound, ApplicationInUse, VersionConflict, InvalidConfiguration, Unsupported; SqlError; what `apply` throws.
   */
  change(name: ApplicationName, { version, apply }: ApplicationChange): Promise<SqlApplication> {
    return this.#turns.take(nameKey(name), async () => {
      const { checkRunnable, compileApplication } = await import('./compile.ts');
      const now = this.get(name);
      if (version !== undefined && version !== now.version) throw versionConflict(now, version);
      if (now.status !== 'READY' && now.status !== 'RUNNING') throw inUse(now);
      const configuration = apply(now);
      const compiled = compileApplication(configuration, this.#parts);
      const changed: SqlApplication = {
        ...now,
        ...configuration,
        version: now.version + 1,
        updatedAtMs: this.#parts.clock.nowMs(),
      };
      if (now.status === 'READY') return await this.#commit(now, changed);
      checkRunnable(changed, compiled);
      this.#runner?.check(changed);
      return await this.#commit(now, this.#passing(changed, 'UPDATING'));
    });
  }

  /** Errors: ApplicationNotFound. */
  setTags(name: ApplicationName, decide: (tags: SqlApplication['tags']) => SqlApplication['tags']): Promise<void> {
    return this.#turns.take(nameKey(name), async () => {
      const now = this.get(name);
      await this.#commit(now, { ...now, tags: decide(now.tags) });
    });
  }

  /**
   * Starts an application that is READY. Inputs that are not named go on where they were; NOW and TRIM_HORIZON forget what was
   * counted before. Errors: ApplicationNotFound, ApplicationInUse, InvalidConfiguration; SqlError.
   */
  start(name: ApplicationName, starts: ReadonlyMap<string, StartingPosition> = new Map()): Promise<SqlApplication> {
    return this.#turns.take(nameKey(name), async () => {
      const { checkRunnable, compileApplication } = await import('./compile.ts');
      const now = this.get(name);
      if (now.status !== 'READY') throw inUse(now);
      checkRunnable(now, compileApplication(now));
      this.#runner?.check(now);
      // It may have been stopped a moment ago.
      await this.#runner?.ended(now.id);
      const inputs = now.inputs.map((input) => ({ ...input, start: starts.get(input.id) ?? input.start }));
      const starting = this.#passing({ ...now, inputs }, 'STARTING');
      return await this.#commit(now, starting, await this.#runner?.begin(starting, starts));
    });
  }

  /**
   * Stops an application that is RUNNING, or STARTING or UPDATING where it is forced. Errors: ApplicationNotFound,
   * ApplicationInUse.
   */
  async stop(name: ApplicationName, options: { readonly force?: boolean } = {}): Promise<SqlApplication> {
    const stopping = await this.#turns.take(nameKey(name), async () => {
      const now = this.get(name);
      const isForced = options.force === true && (now.status === 'STARTING' || now.status === 'UPDATING');
      if (now.status !== 'RUNNING' && !isForced) throw inUse(now);
      return await this.#commit(now, this.#ending(now, 'STOPPING'));
    });
    if (this.#parts.transitionMs === 0) await this.#settle(stopping.id);
    return this.byId(stopping.id) ?? stopping;
  }

  /** `check` may refuse. Errors: ApplicationNotFound, ApplicationInUse, and what `check` throws. */
  async delete(name: ApplicationName, check: (application: SqlApplication) => void = () => undefined): Promise<void> {
    const deleting = await this.#turns.take(nameKey(name), async () => {
      const now = this.get(name);
      check(now);
      if (now.status === 'DELETING') throw inUse(now);
      return await this.#commit(now, this.#ending(now, 'DELETING'));
    });
    if (this.#parts.transitionMs === 0) await this.#settle(deleting.id);
  }

  /** On its way to RUNNING. */
  #passing(application: SqlApplication, status: 'STARTING' | 'UPDATING'): SqlApplication {
    const { clock, transitionMs } = this.#parts;
    if (transitionMs === 0) return { ...application, status: 'RUNNING', settlesAtMs: undefined };
    return { ...application, status, settlesAtMs: clock.nowMs() + transitionMs };
  }

  #ending(application: SqlApplication, status: 'STOPPING' | 'DELETING'): SqlApplication {
    const { clock, transitionMs } = this.#parts;
    return { ...application, status, settlesAtMs: clock.nowMs() + transitionMs };
  }

  async #commit(previous: SqlApplication, application: SqlApplication, begin?: BeginStep): Promise<SqlApplication> {
    const { version } = this.#table.get(previous);
    const document = sqlApplicationType.put(documentKey(application), documentOf(application), version);
    const { versions } = await (begin === undefined
      ? this.#parts.meta.transact([document])
      : this.#parts.meta.transact([document, begin.change], [begin.record]));
    this.#table.set(application, required(versions[0], 'every change has a version'));
    this.#alarms.set(application.id, application.settlesAtMs);
    this.#listeners.tell({ kind: 'changed', application, previous });
    return application;
  }

  /** Ends a passing status whose time is over. */
  async #settle(id: ApplicationId): Promise<void> {
    const application = this.byId(id);
    if (application === undefined) return;
    // Not in its turn: what runs may take a while to end, and others want to hear that it is ending.
    if (application.status === 'STOPPING' || application.status === 'DELETING') await this.#runner?.ended(id);
    await this.#turns.take(nameKey(application), async () => {
      const current = this.byId(id);
      if (current?.settlesAtMs === undefined) return;
      if (current.settlesAtMs > this.#parts.clock.nowMs()) return this.#alarms.set(id, current.settlesAtMs);
      if (current.status === 'DELETING') return await this.#remove(current);
      const status = current.status === 'STOPPING' ? 'READY' : 'RUNNING';
      await this.#commit(current, { ...current, status, settlesAtMs: undefined });
    });
  }

  async #remove(application: SqlApplication): Promise<void> {
    await this.#runner?.ended(application.id);
    const { version } = this.#table.get(application);
    await this.#parts.meta.transact([
      sqlApplicationType.remove(documentKey(application), version),
      sqlCheckpointType.remove([application.id], 'any'),
    ]);
    this.#table.delete(application);
    this.#alarms.set(application.id, undefined);
    this.#listeners.tell({ kind: 'deleted', application });
    this.#drops.add(partitionsOf(application));
  }
}

function inUse({ account, name, status }: SqlApplication): ApplicationError {
  return new ApplicationError({ code: 'ApplicationInUse', account, name, status });
}

function versionConflict({ account, name, version }: SqlApplication, expected: number): ApplicationError {
  return new ApplicationError({ code: 'VersionConflict', account, name, version, expected });
}
