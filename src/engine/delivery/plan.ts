/** What a delivery does, ready to be done: a stored plan with the parts that carry it out. */
import { assert, unreachable } from '../../base/assert.ts';
import type { Random } from '../../base/ports.ts';
import type { DeliveryPlanDocument } from '../meta/documents/delivery-plan.ts';
import { compressedNames } from './compression.ts';
import type { DeliveryStream, S3Place } from './delivery-stream.ts';
import { errorName, mainName } from './naming/object-name.ts';
import type { ObjectNaming } from './naming/object-name.ts';
import type { RecordProcessor } from './processing/processor.ts';
import type { Target } from './target.ts';

/** The delivery of what was processed, that of the source's records as they came, or that of what a function returned. */
export type DeliveryPart = 'main' | 'backup' | 'staged';

export interface Plan {
  readonly number: number;
  readonly document: DeliveryPlanDocument;
  readonly part: DeliveryPart;
  readonly place: S3Place;
  readonly bucket: string;
  readonly processor: RecordProcessor;
  /** Behind each output of the main target. */
  readonly delimiter: Uint8Array | undefined;
  /** Makes the main objects of their records, where they are more than those one behind the other. */
  readonly convert: Convert | undefined;
  readonly extension: string;
  /** Of objects of the main target. */
  readonly mainExtension: string;
  readonly contentEncoding: string | undefined;
  readonly ways?: OtherWays;
}

/** What is done otherwise than Firehose does it, by deliveries that are no delivery stream's. */
export interface OtherWays {
  readonly nameOf: (target: Target, oldestMs: number, random: Random) => string;
  /** In place of the compression that the place names. */
  readonly compress: ((body: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>) | undefined;
  /** Of what could not be delivered. */
  readonly errorBucket: string;
  readonly storageClass: string | undefined;
}

export type Convert = (batches: AsyncIterable<readonly Uint8Array[]>) => AsyncIterable<Uint8Array>;

/** The backup has no place where it is off. */
export function placeOf({ destination }: DeliveryPlanDocument, part: DeliveryPart): S3Place | undefined {
  if (part !== 'backup') return destination;
  return destination.backup.mode === 'Enabled' ? destination.backup.place : undefined;
}

export function planDocument(
  { account, region, name, version, source, destination }: DeliveryStream,
  schema: DeliveryPlanDocument['schema'],
): DeliveryPlanDocument {
  const sourceArn = source.kind === 'stream' ? source.streamArn : undefined;
  return { account, region, name, version, sourceArn, destination, schema };
}

export interface PlanParts {
  readonly number: number;
  readonly document: DeliveryPlanDocument;
  readonly part: DeliveryPart;
  readonly processor: RecordProcessor;
  readonly delimiter?: Uint8Array | undefined;
  readonly convert?: Convert | undefined;
  /** Of main objects, in place of the compression's. */
  readonly extension?: string | undefined;
}

export function makePlan({ number, document, part, processor, delimiter, convert, ...rest }: PlanParts): Plan {
  const place = placeOf(document, part);
  assert(place !== undefined, 'a delivery that is off has no plan');
  const { extension, contentEncoding } = compressedNames[place.compression];
  return {
    ...{ number, document, part, place, processor, delimiter, convert, contentEncoding },
    bucket: bucketOf(place.bucketArn),
    extension,
    mainExtension: (part === 'backup' ? undefined : document.destination.fileExtension) ?? rest.extension ?? extension,
  };
}

/** The name of the object that is cut now. */
export function cutName(plan: Plan, target: Target, oldestMs: number, random: Random): string {
  const { place, document } = plan;
  if (plan.ways !== undefined) return plan.ways.nameOf(target, oldestMs, random);
  const extension = target.kind === 'main' ? plan.mainExtension : plan.extension;
  const { name: stream, version, destination } = document;
  const naming: ObjectNaming = { stream, version, timeMs: oldestMs, timeZone: destination.timeZone, random, extension };
  switch (target.kind) {
    case 'main':
      return mainName(place, naming, target.keys);
    case 'error':
      return errorName(place, naming, target.errorType);
    case 'overflow':
      return errorName(place, naming, 'processing-failed');
  }
  return unreachable(target);
}

export function deliveryStreamArn({ account, region, name }: DeliveryPlanDocument): string {
  return `arn:aws:firehose:${region}:${account}:deliverystream/${name}`;
}

function bucketOf(arn: string): string {
  return arn.slice(arn.lastIndexOf(':') + 1);
}
