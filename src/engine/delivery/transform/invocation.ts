/** One call of a transforming function, until it succeeds or has been tried often enough, and what it makes of the records. */
import type { Clock, Random } from '../../../base/ports.ts';
import { transformRetryMsMax, transformRetryMsMin } from '../limits.ts';
import type { Transform, TransformCall, TransformedRecord, TransformRecord } from '../ports.ts';
import type { StagedDraft } from './staging-payload.ts';

export interface TransformSettings {
  readonly functionArn: string;
  /** Of the call as a whole, after the first attempt. */
  readonly retriesMax: number;
  /** Hints: a call has about so much data, and waits about so long for it. */
  readonly sizeBytes: number;
  readonly intervalMs: number;
}

export interface InvocationParts {
  readonly clock: Clock;
  readonly random: Random;
  readonly transform: Transform;
  readonly settings: TransformSettings;
  readonly call: Pick<TransformCall, 'deliveryStreamArn' | 'region' | 'sourceStreamArn'>;
  readonly signal: AbortSignal;
}

export interface InvocationResult {
  readonly drafts: readonly StagedDraft[];
  readonly isOk: boolean;
}

/** An answer that is none, or a call that failed, with Firehose's code of it. */
class InvocationError extends Error {
  override readonly name = 'InvocationError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Rejects only where the signal fires. */
export async function invoke(parts: InvocationParts, records: readonly TransformRecord[]): Promise<InvocationResult> {
  const { clock, settings, signal } = parts;
  let failure: unknown;
  let attempts = 0;
  while (attempts <= settings.retriesMax) {
    signal.throwIfAborted();
    if (attempts > 0)
      await wait(clock, Math.min(transformRetryMsMin * 2 ** (attempts - 1), transformRetryMsMax), signal);
    attempts += 1;
    try {
      const answers = await attempt(parts, records);
      return { drafts: records.flatMap((record) => draftOf(record, answers, parts, attempts)), isOk: true };
    } catch (error) {
      signal.throwIfAborted();
      failure = error;
    }
  }
  return { drafts: records.map((record) => failedDraft(record, failure, parts, attempts)), isOk: false };
}

async function attempt(
  { transform, settings, call, random, signal }: InvocationParts,
  records: readonly TransformRecord[],
): Promise<ReadonlyMap<string, TransformedRecord>> {
  const invocationId = random.bytes(16).toString('hex');
  const answers = await transform.invoke(settings.functionArn, { ...call, invocationId, records }, signal);
  const byId = new Map<string, TransformedRecord>();
  for (const answer of answers) {
    if (byId.has(answer.recordId))
      throw new InvocationError('Lambda.DuplicatedRecordId', 'Multiple records were returned with the same record ID.');
    byId.set(answer.recordId, answer);
  }
  if (records.some(({ recordId }) => !byId.has(recordId)) || byId.size > records.length)
    throw new InvocationError('Lambda.MissingRecordId', 'One or more record IDs were not returned.');
  return byId;
}

function draftOf(
  { recordId, record }: TransformRecord,
  answers: ReadonlyMap<string, TransformedRecord>,
  parts: InvocationParts,
  attempts: number,
): readonly StagedDraft[] {
  const answer = answers.get(recordId);
  if (answer === undefined || answer.result === 'Dropped') return [];
  if (answer.result === 'Ok') {
    const { sequenceNumber, arrivalMs } = record;
    const staged = { keys: answer.partitionKeys, fault: undefined };
    const draft = { data: answer.data, arrivalMs, staged };
    return [sequenceNumber === undefined ? draft : { ...draft, sequenceNumber }];
  }
  const failure = new InvocationError('Lambda.ProcessingFailedStatus', 'ProcessingFailed status set for record');
  return [failedDraft({ recordId, record }, failure, parts, attempts)];
}

/** It keeps the data that the function was given. */
function failedDraft(
  { record }: TransformRecord,
  failure: unknown,
  { clock, settings }: InvocationParts,
  attemptsMade: number,
): StagedDraft {
  const hasCode = failure instanceof Error && 'code' in failure && typeof failure.code === 'string';
  const fault = {
    attemptsMade,
    errorCode: hasCode ? String(failure.code) : 'Lambda.FunctionError',
    errorMessage: failure instanceof Error ? failure.message : String(failure),
    endedAtMs: clock.nowMs(),
    lambdaArn: settings.functionArn,
  };
  return { data: record.data, arrivalMs: record.arrivalMs, staged: { keys: undefined, fault } };
}

/** Until the clock shows so much more, or the signal fires. */
async function wait(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const cancel = clock.at(clock.nowMs() + ms, resolve);
  const stop = (): void => resolve();
  signal.addEventListener('abort', stop);
  await promise;
  signal.removeEventListener('abort', stop);
  cancel();
  signal.throwIfAborted();
}
