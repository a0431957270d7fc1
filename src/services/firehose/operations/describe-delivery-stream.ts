import type { Operation } from '../../../wire/aws/service.ts';
import type { DescribeDeliveryStreamInput, DescribeDeliveryStreamOutput } from '../model.gen.ts';
import { onDeliveryStream } from '../operation.ts';
import type { FirehoseParts } from '../parts.ts';
import { wireDeliveryStream } from '../resources.ts';

/** There is one destination, which AWS shows whatever Limit and ExclusiveStartDestinationId say. */
export function describeDeliveryStream(
  parts: FirehoseParts,
): Operation<DescribeDeliveryStreamInput, DescribeDeliveryStreamOutput> {
  return onDeliveryStream(parts, 'DescribeDeliveryStream', async (name) => ({
    DeliveryStreamDescription: wireDeliveryStream(parts.catalog.get(name)),
  }));
}
