import type { Operation } from '../../../wire/aws/service.ts';
import { guarded } from '../errors.ts';
import { listStreamsDefault } from '../limits.ts';
import type { ListDeliveryStreamsInput, ListDeliveryStreamsOutput } from '../model.gen.ts';
import type { FirehoseParts } from '../parts.ts';
import { deliveryStreamType } from '../resources.ts';

export function listDeliveryStreams({
  catalog,
  rates,
}: FirehoseParts): Operation<ListDeliveryStreamsInput, ListDeliveryStreamsOutput> {
  return {
    access: () => ({ action: 'firehose:ListDeliveryStreams', resources: ['*'] }),
    handle: (input, { account, region }) =>
      guarded(async () => {
        rates.take('ListDeliveryStreams', { account, region });
        const { Limit: limit = listStreamsDefault, DeliveryStreamType: type } = input;
        const { ExclusiveStartDeliveryStreamName: after = '' } = input;
        const names = catalog
          .list({ account, region })
          .filter(({ name, source }) => name > after && (type === undefined || type === deliveryStreamType(source)))
          .map(({ name }) => name);
        return { DeliveryStreamNames: names.slice(0, limit), HasMoreDeliveryStreams: names.length > limit };
      }),
  };
}
