/** Where a delivery stream's records come from. */
import type { DeliveryStreamSpec } from '../../engine/delivery/catalog.ts';
import type { DataStreamName } from '../../engine/delivery/delivery-stream.ts';
import type { RequestContext } from '../../wire/aws/service.ts';
import { parseDataStreamArn } from './arns.ts';
import { accessDenied, invalidArgument } from './errors.ts';
import type * as wire from './model.gen.ts';
import type { FirehoseParts } from './parts.ts';

type SourceParts = Pick<FirehoseParts, 'dataStreams' | 'arns' | 'events'>;

/** Sources that AWS has and this server does not. */
const others = ['MSKSourceConfiguration', 'DatabaseSourceConfiguration'] as const;

/** Errors: InvalidArgumentException, AccessDeniedException. */
export function chosenSource(
  parts: SourceParts,
  input: wire.CreateDeliveryStreamInput,
  caller: RequestContext,
): DeliveryStreamSpec['source'] {
  const { DeliveryStreamType: type = 'DirectPut', KinesisStreamSourceConfiguration: dataStream } = input;
  const absent = others.find((name) => input[name] !== undefined);
  if (absent !== undefined) throw unsupported(absent);
  if (type === 'MSKAsSource' || type === 'DatabaseAsSource') throw unsupported(`DeliveryStreamType ${type}`);
  if (type === 'DirectPut') {
    if (dataStream !== undefined)
      parts.events.sourceLeftAside({
        deliveryStream: input.DeliveryStreamName,
        streamArn: dataStream.KinesisStreamARN,
      });
    return { kind: 'direct-put', throughputHintMBs: input.DirectPutSourceConfiguration?.ThroughputHintInMBs };
  }
  if (dataStream === undefined)
    throw invalidArgument('KinesisSourceStreamConfig is mandatory for KinesisStreamAsSource stream type.');
  const { KinesisStreamARN: streamArn, RoleARN: roleArn } = dataStream;
  return { kind: 'stream', streamArn, stream: meantStream(parts, streamArn, caller), roleArn };
}

/** Text of our own. */
function unsupported(what: string) {
  return invalidArgument(
    `${what} is not supported by this server: records come by DirectPut or KinesisStreamAsSource.`,
  );
}

function meantStream({ dataStreams, arns, events }: SourceParts, arn: string, caller: RequestContext): DataStreamName {
  const { account, region, principal } = caller;
  const meant = parseDataStreamArn(arn);
  // Unconfirmed texts.
  if (meant === undefined) throw invalidArgument(`KinesisStreamARN ${arn} is not the ARN of a stream.`);
  if (arns === 'strict' && meant.account !== account)
    throw accessDenied(`User: ${principal.arn} is not authorized to access resource: ${arn}`);
  if (dataStreams.find(meant) !== undefined) return meant;
  const own = { account, region, name: meant.name };
  if (arns === 'strict' || dataStreams.find(own) === undefined)
    throw invalidArgument(`Stream ${meant.name} under account ${meant.account} not found.`);
  events.arnTakenAsOwn({ meant: arn, own: `${account}/${region}/${own.name}` });
  return own;
}
