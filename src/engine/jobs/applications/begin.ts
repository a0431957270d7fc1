/** Where an application begins to read: as of its start, durable, so that NOW is one moment for ever. */
import { invalidConfiguration } from './errors.ts';
import type { Cursors, SourceStart } from '../../delivery/record-source.ts';
import type { Checkpoint } from '../../sql/runtime/ports.ts';
import type { ApplicationId, ApplicationInput, SqlApplication, StartingPosition } from './application.ts';
import type { Holds } from '../holds.ts';
import type { BatchInput } from './batch-source.ts';
import { inputStreamNames } from './application.ts';
import type { CheckpointStore } from './state-store.ts';
import type { ApplicationPosition } from './position.ts';
import { decodePosition, encodePosition } from './position.ts';
import type { Resources } from './resources.ts';

/** Errors: ApplicationError InvalidConfiguration where one is not there. */
export function openInputs(
  resources: Pick<Resources, 'input'>,
  application: SqlApplication,
  processing?: (input: ApplicationInput) => BatchInput['processing'],
): readonly BatchInput[] {
  return application.inputs.map((input) => {
    const { id, from } = input;
    const open = resources.input(from, application);
    const what = from.kind === 'stream' ? 'stream' : 'delivery stream';
    if (open === undefined) throw invalidConfiguration(`Input ${id}: there is no ${what} ${from.arn}.`);
    const prepares = processing?.(input);
    return {
      ...{ id, arn: from.arn, ...open, streams: inputStreamNames(input) },
      ...(prepares === undefined ? {} : { processing: prepares }),
    };
  });
}

export interface BeginOptions {
  readonly store: CheckpointStore;
  readonly application: SqlApplication;
  readonly inputs: readonly BatchInput[];
  readonly fingerprint: string;
  /** What was counted and read before is forgotten. */
  readonly isFresh: boolean;
}

/**
 * The checkpoint to run from, where it is not the newest one already: inputs that are new, or that were made anew since, begin
 * anew.
 */
export async function beginning(options: BeginOptions): Promise<Checkpoint | undefined> {
  const { store, application, inputs, fingerprint, isFresh } = options;
  const { checkpoint } = isFresh ? { checkpoint: undefined } : await store.load();
  const known = checkpoint === undefined ? {} : decodePosition(checkpoint.position).inputs;
  const isSame =
    checkpoint !== undefined &&
    Object.keys(known).length === inputs.length &&
    inputs.every(({ id, arn, identity }) => known[id]?.arn === arn && known[id].identity === identity);
  if (isSame) return undefined;
  // What was read and not counted yet is read anew; of an input that goes it stays uncounted.
  const journal = await store.journal.end();
  const positions: Record<string, ApplicationPosition['inputs'][string]> = {};
  for (const input of inputs) {
    const { id, arn, identity } = input;
    const before = known[id];
    const cursors =
      before?.identity === identity ? before.cursors : await beginInput(input, application, before?.arn === arn);
    positions[id] = { arn, identity, cursors };
  }
  return {
    fingerprint: checkpoint?.fingerprint ?? fingerprint,
    position: encodePosition({ journal, inputs: positions }),
    sequence: journal - 1,
    clockMs: checkpoint?.clockMs ?? 0,
    state: checkpoint?.state ?? '',
  };
}

/** A stream made anew under its name is read from its first record: all of them are new. */
async function beginInput(input: BatchInput, application: SqlApplication, isMadeAnew: boolean): Promise<Cursors> {
  const configured = application.inputs.find(({ id }: ApplicationInput) => id === input.id);
  const start = isMadeAnew ? 'TRIM_HORIZON' : (configured?.start ?? 'NOW');
  return await input.source.begin(sourceStart(start));
}

/** Who never stopped anywhere begins now. */
export function sourceStart(start: StartingPosition): SourceStart {
  return start === 'TRIM_HORIZON' ? { kind: 'trim-horizon' } : { kind: 'latest' };
}

/** Keeps what the application needs to go on from a position, also if that comes after a crash. */
export function holdInputs(
  holds: Pick<Holds, 'set'>,
  { id }: SqlApplication,
  inputs: readonly BatchInput[],
  position: string,
): void {
  const { inputs: positions } = decodePosition(position);
  for (const input of inputs) {
    if (input.partition === undefined) continue;
    const [cursor] = Object.values(positions[input.id]?.cursors ?? {});
    holds.set(input.partition, readerName(id), cursor?.next ?? 0);
  }
}

export function readerName(id: ApplicationId): string {
  return `application/${id}`;
}
