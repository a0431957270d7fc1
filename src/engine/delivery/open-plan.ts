/** Stored plans made ready: the processors that their configuration names, in AWS's order. */
import type { DeliveryPlanDocument } from '../meta/documents/delivery-plan.ts';
import type { Columnar } from './conversion/columnar.ts';
import { conversionErrorLine } from './error-line.ts';
import { Extraction } from './extraction.ts';
import type { Jq } from './extraction.ts';
import { keysOfPrefix } from './naming/object-name.ts';
import type { Pace } from './pace.ts';
import { makePlan } from './plan.ts';
import type { DeliveryPart, Plan } from './plan.ts';
import { Chain } from './processing/chain.ts';
import type { Partitioning } from './processing/chain.ts';
import { takeApart } from './processing/expand.ts';
import type { Expander } from './processing/expand.ts';
import type { TransformSettings } from './transform/invocation.ts';
import { delimiterOf, expandersOf, hasProcessor, parameterOf } from './processing/settings.ts';

export interface PlanToOpen {
  readonly number: number;
  readonly document: DeliveryPlanDocument;
  readonly part: DeliveryPart;
  /** For queries over records. */
  readonly jq: Jq;
  readonly pace: Pace;
}

/** Errors: ExtractionQueryError, ColumnarError, which the service has looked for before it took the configuration. */
export async function openPlan({ number, document, part, jq, pace }: PlanToOpen): Promise<Plan> {
  // Aggregates of producers are taken apart whatever else is configured.
  const source = document.sourceArn === undefined ? [] : [takeApart];
  if (part === 'backup') {
    const processor = new Chain({ expanders: source, partitioning: undefined, check: undefined, showsSource: false });
    return makePlan({ number, document, part, processor });
  }
  const { processing } = document.destination;
  const columnar = await columnarOf(document, pace);
  const processor = new Chain({
    // The stage before has done it.
    expanders: part === 'staged' ? [] : [...source, ...expandersOf(processing)],
    partitioning: await partitioningOf(document, jq),
    check:
      columnar &&
      ((record, data) => {
        const failure = columnar.check(data);
        return failure && conversionErrorLine(record, data, failure, document);
      }),
    showsSource: hasProcessor(processing, 'Decompression'),
  });
  const convert = columnar && ((batches: AsyncIterable<readonly Uint8Array[]>) => columnar.write(flattened(batches)));
  const extension = columnar && `.${document.destination.conversion?.output?.kind ?? 'parquet'}`;
  const delimiter = columnar === undefined ? delimiterOf(processing) : undefined;
  return makePlan({ number, document, part, processor, delimiter, convert, extension });
}

/** What is done with records before a transforming function sees them. */
export function expandersBeforeTransform({ sourceArn, destination }: DeliveryPlanDocument): readonly Expander[] {
  return [...(sourceArn === undefined ? [] : [takeApart]), ...expandersOf(destination.processing)];
}

/** undefined where no function is configured. */
export function transformSettings({ destination }: DeliveryPlanDocument): TransformSettings | undefined {
  const valueOf = (name: string): string | undefined => parameterOf(destination.processing, 'Lambda', name);
  const functionArn = valueOf('LambdaArn');
  if (functionArn === undefined) return undefined;
  return {
    functionArn,
    retriesMax: Number(valueOf('NumberOfRetries') ?? 3),
    sizeBytes: Number(valueOf('BufferSizeInMBs') ?? 1) * mebibyte,
    intervalMs: Number(valueOf('BufferIntervalInSeconds') ?? 60) * 1_000,
  };
}

const mebibyte = 1024 * 1024;

async function columnarOf({ destination, schema }: DeliveryPlanDocument, pace: Pace): Promise<Columnar | undefined> {
  const { conversion } = destination;
  if (conversion?.enabled !== true || schema === undefined) return undefined;
  const input = conversion.input ?? {
    kind: 'openx',
    dotsToUnderscores: undefined,
    caseInsensitive: undefined,
    columnToKey: undefined,
  };
  const output = conversion.output ?? {
    kind: 'parquet',
    blockBytes: undefined,
    pageBytes: undefined,
    compression: undefined,
    dictionary: undefined,
    paddingBytesMax: undefined,
    writerVersion: undefined,
  };
  // Writers of columns are much to load for who converts nothing.
  const { openColumnar } = await import('./conversion/columnar.ts');
  return openColumnar({ schema, input, output, turn: () => pace.turn() });
}

async function partitioningOf({ destination }: DeliveryPlanDocument, jq: Jq): Promise<Partitioning | undefined> {
  const { dynamicPartitioning, processing, prefix } = destination;
  if (dynamicPartitioning?.enabled !== true) return undefined;
  const query = parameterOf(processing, 'MetadataExtraction', 'MetadataExtractionQuery');
  const extraction = query === undefined ? undefined : await Extraction.open(jq, query);
  return { names: keysOfPrefix(prefix), extraction };
}

async function* flattened(batches: AsyncIterable<readonly Uint8Array[]>): AsyncGenerator<Uint8Array> {
  for await (const batch of batches) yield* batch;
}
