/** What both puts do: find the delivery stream, hold back what comes too fast, take the rest, and count. */
import type { Random } from '../../base/ports.ts';
import type { DeliveryStream, DeliveryStreamName } from '../../engine/delivery/delivery-stream.ts';
import { invalidArgument, invalidSource, resourceNotFound, throttled } from './errors.ts';
import type { FirehoseParts } from './parts.ts';
import type { MeasuredPut } from './put-meter.ts';

export interface Put {
  /** How many were taken, from the first on. */
  readonly taken: number;
  readonly sealed: boolean;
}

/** Errors: AwsError, and those of the intake. */
export async function putAll(
  parts: FirehoseParts,
  name: DeliveryStreamName,
  { operation, records }: { readonly operation: MeasuredPut['operation']; readonly records: readonly Uint8Array[] },
): Promise<Put> {
  const { throttles, intake, monotonic, meter } = parts;
  const stream = openStream(parts, name);
  const startedAtMs = monotonic.nowMs();
  const taken =
    throttles === undefined
      ? records.length
      : throttles.admit(
          stream,
          records.map(({ length }) => length),
        );
  const admitted = taken === records.length ? records : records.slice(0, taken ?? 0);
  const { sealed } = admitted.length === 0 ? { sealed: false } : await intake.put(stream, admitted);
  if (parts.catalog.byId(stream.id) === undefined) {
    parts.catalog.dropLate(stream);
    throw notFound(name);
  }
  meter.put(stream, {
    operation,
    latencyMs: monotonic.nowMs() - startedAtMs,
    records: admitted.length,
    bytes: bytesOf(admitted),
    throttled: records.length - admitted.length,
  });
  if (taken === undefined) throw throttled();
  return { taken, sealed };
}

/** Errors: ResourceNotFoundException, InvalidArgumentException, InvalidSourceException. */
function openStream({ catalog, isStrict }: FirehoseParts, name: DeliveryStreamName): DeliveryStream {
  const stream = catalog.find(name);
  if (stream === undefined) throw notFound(name);
  if (stream.source.kind !== 'direct-put')
    throw invalidArgument('This operation is not permitted on KinesisStreamAsSource delivery stream type.');
  if (stream.status !== 'ACTIVE')
    throw resourceNotFound(`Firehose ${name.name} is not active in ${name.account} account.`);
  if (isStrict && decompresses(stream))
    throw invalidSource(
      `Put to Firehose failed for AccountId: ${name.account}, FirehoseName: ${name.name} because the request is not ` +
        'originating from CloudWatch.',
    );
  return stream;
}

function notFound({ account, name }: DeliveryStreamName) {
  return resourceNotFound(`Firehose ${name} not found under account ${account}.`);
}

function decompresses({ destination: { processing } }: DeliveryStream): boolean {
  return processing?.enabled === true && processing.processors.some(({ type }) => type === 'Decompression');
}

export function bytesOf(records: readonly Uint8Array[]): number {
  let bytes = 0;
  for (const { length } of records) bytes += length;
  return bytes;
}

const callIdBytes = 24;

/** Names the records of one call; nobody can tell anything from them, nor guess others. */
export function recordIds(random: Random): (index: number) => string {
  const call = random.bytes(callIdBytes).toString('base64');
  return (index) => `${call}${index.toString().padStart(4, '0')}`;
}
