/** Sees to it that what runs is what the catalog says: one job for each application that is not at rest, of its newest version. */
import type { Cancel } from '../../../base/ports.ts';
import type { Checkpoint } from '../../sql/runtime/ports.ts';
import type { Jobs, JobState } from '../jobs.ts';
import type { ApplicationId, SqlApplication, StartingPosition } from './application.ts';
import type { ApplicationJob, ApplicationJobParts } from './application-job.ts';
import type { BatchInput } from './batch-source.ts';
import { beginning, holdInputs, openInputs, readerName } from './begin.ts';
import type { ApplicationRunner, Applications, BeginStep } from './catalog.ts';
import { ApplicationError, noFunctions } from './errors.ts';
import type { Resources } from './resources.ts';
import { CheckpointStore } from './state-store.ts';

/** How an application is, beside its status. */
export interface ApplicationReport {
  readonly state: JobState;
  readonly behindMs: number;
  readonly stateBytes: number;
}

interface Run {
  readonly version: number;
  readonly job: ApplicationJob;
}

export class Supervisor implements ApplicationRunner, AsyncDisposable {
  readonly #catalog: Applications;
  readonly #jobs: Jobs;
  readonly #parts: ApplicationJobParts;
  readonly #runs = new Map<ApplicationId, Run>();
  /** What is under way for each application: its steps come one after the other. */
  readonly #steps = new Map<ApplicationId, Promise<void>>();
  readonly #cancel: Cancel;

  constructor(catalog: Applications, jobs: Jobs, parts: ApplicationJobParts) {
    this.#catalog = catalog;
    this.#jobs = jobs;
    this.#parts = parts;
    this.#cancel = catalog.watch(({ application }) => this.#reconcile(application.id));
    for (const application of catalog.all()) this.#reconcile(application.id);
  }

  /** Ends everything that runs; it goes on at the next start of the server. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#cancel();
    await Promise.all(this.#steps.values());
    await Promise.all(Array.from(this.#runs.values(), ({ job }) => this.#jobs.stop(job.id)));
    this.#runs.clear();
  }

  check(application: SqlApplication): void {
    openInputs(this.#parts.resources, application);
    const prepared = application.inputs.find(({ processor }) => processor !== undefined);
    if (prepared !== undefined && this.#parts.functions === undefined) throw noFunctions(prepared);
  }

  async begin(
    application: SqlApplication,
    starts: ReadonlyMap<string, StartingPosition>,
  ): Promise<BeginStep | undefined> {
    const store = new CheckpointStore(this.#parts, application);
    const inputs = openInputs(this.#parts.resources, application);
    const { compileApplication } = await import('./compile.ts');
    const { fingerprint } = compileApplication(application);
    const isFresh = [...starts.values()].some((start) => start !== 'LAST_STOPPED_POINT');
    const checkpoint = await beginning({ store, application, inputs, fingerprint, isFresh });
    await this.#hold(application, store, inputs, checkpoint);
    return checkpoint === undefined ? undefined : await store.prepare(checkpoint);
  }

  /** Keeps what those that run need from being trimmed away. */
  async holdAll(): Promise<void> {
    for (const application of this.#catalog.all().filter(runs)) {
      const inputs = inputsThere(this.#parts.resources, application);
      if (inputs !== undefined) await this.#hold(application, new CheckpointStore(this.#parts, application), inputs);
    }
  }

  async #hold(
    application: SqlApplication,
    store: CheckpointStore,
    inputs: readonly BatchInput[],
    checkpoint?: Checkpoint,
  ): Promise<void> {
    // A checkpoint may be large; where nothing is trimmed behind the reader's back it is not asked for.
    if (inputs.every(({ partition }) => partition === undefined)) return;
    const { position } = checkpoint ?? (await store.load()).checkpoint ?? {};
    if (position !== undefined) holdInputs(this.#parts.holds, application, inputs, position);
  }

  async ended(id: ApplicationId): Promise<void> {
    for (let step = this.#steps.get(id); step !== undefined; step = this.#steps.get(id)) await step;
  }

  /** undefined where it does not run. */
  async report(id: ApplicationId): Promise<ApplicationReport | undefined> {
    const job = this.#runs.get(id)?.job;
    const state = job && this.#jobs.state(job.id);
    if (job === undefined || state === undefined) return undefined;
    return { state, behindMs: await job.behindMs(), stateBytes: job.stateBytes };
  }

  #reconcile(id: ApplicationId): void {
    const step = (this.#steps.get(id) ?? Promise.resolve())
      .then(() => this.#step(id))
      .finally(() => {
        if (this.#steps.get(id) === step) this.#steps.delete(id);
      });
    this.#steps.set(id, step);
  }

  async #step(id: ApplicationId): Promise<void> {
    const application = this.#catalog.byId(id);
    const wanted = application !== undefined && runs(application) ? application : undefined;
    const run = this.#runs.get(id);
    if (run?.version === wanted?.version) return;
    if (run !== undefined) {
      await this.#jobs.stop(run.job.id);
      this.#runs.delete(id);
    }
    if (wanted === undefined) return this.#parts.holds.release(readerName(id));
    const { ApplicationJob } = await import('./application-job.ts');
    const job = new ApplicationJob(this.#parts, wanted);
    this.#runs.set(id, { version: wanted.version, job });
    this.#jobs.start(job);
  }
}

/** undefined where one is not there: its application cannot go on, and nothing of it is left to hold. */
function inputsThere(resources: Resources, application: SqlApplication): readonly BatchInput[] | undefined {
  try {
    return openInputs(resources, application);
  } catch (error) {
    if (error instanceof ApplicationError) return undefined;
    throw error;
  }
}

function runs({ status }: SqlApplication): boolean {
  return status === 'STARTING' || status === 'RUNNING' || status === 'UPDATING';
}
