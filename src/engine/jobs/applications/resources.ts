/** What the ARNs of inputs and outputs stand for here. */
import type { Clock } from '../../../base/ports.ts';
import type { DeliveryStream } from '../../delivery/delivery-stream.ts';
import { DirectSource } from '../../delivery/direct-source.ts';
import type { RecordSource } from '../../delivery/record-source.ts';
import type { DeliverySealing } from '../../delivery/sealing.ts';
import type { Log, PartitionId } from '../../log/log.ts';
import type { ShardReader } from '../../stream/shard-reader.ts';
import type { StreamDirectory } from '../../stream/stream-directory.ts';
import type { Stream } from '../../stream/stream.ts';
import { StreamSource } from '../stream-source.ts';
import type { ApplicationInput, ApplicationName } from './application.ts';

export type Scope = Pick<ApplicationName, 'account' | 'region'>;

interface Finder<T> {
  find(name: ApplicationName): T | undefined;
}

export interface ResourcesParts {
  readonly log: Log;
  readonly clock: Clock;
  readonly streams: Finder<Stream> & Pick<StreamDirectory, 'byId' | 'watch'>;
  readonly shards: ShardReader;
  readonly deliveryStreams: Finder<DeliveryStream>;
  readonly sealing: DeliverySealing;
}

export interface OpenInput {
  /** Of what was found behind the ARN: one made anew under the same name has another. */
  readonly identity: string;
  readonly source: RecordSource;
  /** Of direct puts, whose delivery trims away what nobody holds. */
  readonly partition?: PartitionId;
}

const arnForm = /^arn:aws[a-z-]*:(?:kinesis|firehose):([^:]*):([^:]*):(?:stream|deliverystream)\/([^/:]+)$/;

export class Resources {
  readonly #parts: ResourcesParts;

  constructor(parts: ResourcesParts) {
    this.#parts = parts;
  }

  /** undefined where nothing of that name is there. */
  stream(arn: string, scope: Scope): Stream | undefined {
    return findByArn(this.#parts.streams, arn, scope);
  }

  deliveryStream(arn: string, scope: Scope): DeliveryStream | undefined {
    return findByArn(this.#parts.deliveryStreams, arn, scope);
  }

  /** The records of an input; undefined where it is not there. */
  input({ kind, arn }: Pick<ApplicationInput['from'], 'kind' | 'arn'>, scope: Scope): OpenInput | undefined {
    if (kind === 'stream') return this.#streamInput(arn, scope);
    const delivery = this.deliveryStream(arn, scope);
    if (delivery === undefined) return undefined;
    // Its records are those of the stream that feeds it.
    if (delivery.source.kind === 'stream') return this.#streamInput(delivery.source.streamArn, delivery);
    const { partition } = delivery.source;
    return {
      identity: `delivery-stream/${delivery.id}`,
      source: new DirectSource(this.#parts, partition),
      partition,
    };
  }

  #streamInput(arn: string, scope: Scope): OpenInput | undefined {
    const stream = this.stream(arn, scope);
    if (stream === undefined) return undefined;
    const { log, clock, streams: directory, shards } = this.#parts;
    return {
      identity: `stream/${stream.id}`,
      source: new StreamSource({ log, clock, directory, shards }, stream.id),
    };
  }
}

/** An ARN of another account or region means that one where it exists, else the application's own. */
function findByArn<T>(finder: Finder<T>, arn: string, scope: Scope): T | undefined {
  const [, region, account, name] = arnForm.exec(arn) ?? [];
  if (region === undefined || account === undefined || name === undefined) return undefined;
  return finder.find({ account, region, name }) ?? finder.find({ ...scope, name });
}
