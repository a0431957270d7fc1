import type { Operation } from '../../../wire/aws/service.ts';
import { streamArn } from '../arns.ts';
import type { DescribeStreamConsumerInput, DescribeStreamConsumerOutput } from '../model.gen.ts';
import { onConsumer } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';
import { wireConsumer } from '../resources.ts';

export function describeStreamConsumer(
  parts: KinesisParts,
): Operation<DescribeStreamConsumerInput, DescribeStreamConsumerOutput> {
  return onConsumer(parts, 'DescribeStreamConsumer', async (name) => {
    const found = parts.streams.consumers.get(name);
    return { ConsumerDescription: { ...wireConsumer(found), StreamARN: streamArn(found.stream) } };
  });
}
