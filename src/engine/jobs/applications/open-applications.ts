/** SQL applications as a whole: the catalog, the jobs that run them, and the looks into their streams. */
import type { Clock, Monotonic, Random } from '../../../base/ports.ts';
import type { Log } from '../../log/log.ts';
import type { Meta } from '../../meta/meta.ts';
import type { Holds } from '../holds.ts';
import type { Jobs } from '../jobs.ts';
import type { ApplicationId, ApplicationName } from './application.ts';
import { Applications } from './catalog.ts';
import { invalidConfiguration } from './errors.ts';
import type { ApplicationEvents } from './events.ts';
import type { InputFunctions } from './input-processing.ts';
import type { ApplicationMeter } from './meter.ts';
import type { OutputParts } from './outputs.ts';
import type { ReferenceObjects } from './reference-table.ts';
import type { Resources } from './resources.ts';
import { Supervisor } from './supervisor.ts';
import type { ApplicationReport } from './supervisor.ts';
import { Tails } from './tails.ts';
import type { TailRow } from './tails.ts';

export interface SqlApplicationsParts extends Pick<OutputParts, 'producer' | 'intake'> {
  readonly log: Log;
  readonly meta: Meta;
  readonly clock: Clock;
  readonly monotonic: Monotonic;
  readonly random: Random;
  readonly jobs: Jobs;
  /** Opened once those that were running have said what they need. */
  readonly holds: Holds;
  readonly resources: Resources;
  readonly objects: ReferenceObjects;
  readonly events: ApplicationEvents;
  readonly meter: ApplicationMeter;
  readonly functions?: InputFunctions;
  /** How long passing statuses last; with 0 they are over when they are answered. */
  readonly transitionMs: number;
  /** Scripts that are saved must be of the dialect to the letter. */
  readonly isStrict?: boolean;
  readonly stateBytesMax?: number;
  /** Of a checkpoint's text in the log. */
  readonly pieceBytes?: number;
}

export interface SqlApplications extends AsyncDisposable {
  readonly catalog: Applications;
  /** How an application does that runs; undefined where it does not. */
  report(id: ApplicationId): Promise<ApplicationReport | undefined>;
  /**
   * Live rows of an in-application stream, or of all that the script makes and the error stream. Errors: ApplicationNotFound,
   * InvalidConfiguration where there is no such stream.
   */
  tail(name: ApplicationName, stream: string | undefined, signal: AbortSignal): Promise<AsyncGenerator<TailRow>>;
}

/** Those that were running go on. Errors: LogError, MetaError. */
export async function openSqlApplications(parts: SqlApplicationsParts): Promise<SqlApplications> {
  const catalog = await Applications.open(parts);
  const tails = new Tails();
  const supervisor = new Supervisor(catalog, parts.jobs, { ...parts, tails });
  await supervisor.holdAll();
  parts.holds.open();
  catalog.attend(supervisor);
  return {
    catalog,
    report: (id) => supervisor.report(id),
    async tail(name, stream, signal) {
      const { compileApplication } = await import('./compile.ts');
      const application = catalog.get(name);
      const { plan } = compileApplication(application);
      const known = [...plan.inputs, ...plan.streams].some((made) => made.name === stream);
      if (stream !== undefined && !known && stream !== 'error_stream')
        throw invalidConfiguration(`Application ${name.name} has no in-application stream ${stream}.`);
      return tails.open(application.id, stream, signal);
    },
    async [Symbol.asyncDispose]() {
      await catalog[Symbol.asyncDispose]();
      await supervisor[Symbol.asyncDispose]();
    },
  };
}
