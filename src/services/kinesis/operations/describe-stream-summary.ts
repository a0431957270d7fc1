import type { Operation } from '../../../wire/aws/service.ts';
import type { DescribeStreamSummaryInput, DescribeStreamSummaryOutput } from '../model.gen.ts';
import { onStream } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';
import { wireSummary } from '../resources.ts';

export function describeStreamSummary(
  parts: KinesisParts,
): Operation<DescribeStreamSummaryInput, DescribeStreamSummaryOutput> {
  const { catalog, consumers } = parts.streams;
  return onStream(parts, 'DescribeStreamSummary', async (name) => {
    const stream = catalog.get(name);
    return { StreamDescriptionSummary: wireSummary(stream, consumers.count(stream.id)) };
  });
}
