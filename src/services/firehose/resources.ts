/** Engine values as the wire shows them; nothing else. */
import type { DeliveryEncryption, DeliverySource, DeliveryStream } from '../../engine/delivery/delivery-stream.ts';
import { deliveryStreamArn } from './arns.ts';
import { wireDestination } from './destination/destination.ts';
import type * as wire from './model.gen.ts';

export function wireDeliveryStream(stream: DeliveryStream): wire.DeliveryStreamDescription {
  const { source, updatedAtMs } = stream;
  return {
    DeliveryStreamName: stream.name,
    DeliveryStreamARN: deliveryStreamArn(stream),
    DeliveryStreamStatus: stream.status,
    // What a data stream feeds is encrypted there.
    ...(source.kind === 'stream' ? {} : { DeliveryStreamEncryptionConfiguration: wireEncryption(stream.encryption) }),
    DeliveryStreamType: deliveryStreamType(source),
    VersionId: String(stream.version),
    CreateTimestamp: stream.createdAtMs,
    ...(updatedAtMs === undefined ? {} : { LastUpdateTimestamp: updatedAtMs }),
    ...wireSource(source),
    Destinations: [wireDestination(stream.destination)],
    HasMoreDestinations: false,
  };
}

export function deliveryStreamType({ kind }: DeliverySource): wire.DeliveryStreamType {
  return kind === 'stream' ? 'KinesisStreamAsSource' : 'DirectPut';
}

function wireEncryption(encryption: DeliveryEncryption | undefined): wire.DeliveryStreamEncryptionConfiguration {
  if (encryption === undefined) return { Status: 'DISABLED' };
  const { keyArn, keyType, status } = encryption;
  return { ...(keyArn === undefined ? {} : { KeyARN: keyArn }), KeyType: keyType, Status: status };
}

function wireSource(source: DeliverySource): { readonly Source?: wire.SourceDescription } {
  if (source.kind === 'stream') {
    const { streamArn, roleArn, startAtMs } = source;
    return {
      Source: {
        KinesisStreamSourceDescription: {
          KinesisStreamARN: streamArn,
          RoleARN: roleArn,
          DeliveryStartTimestamp: startAtMs,
        },
      },
    };
  }
  const { throughputHintMBs: hint } = source;
  return hint === undefined ? {} : { Source: { DirectPutSourceDescription: { ThroughputHintInMBs: hint } } };
}
