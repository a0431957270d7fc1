/**
 * Which stream or consumer a request means. It may be named, given by its ARN, or both. An ARN that names another account or
 * region means that one; in dev mode, where it has no such stream, the caller's own is meant, since samples carry ARNs of
 * accounts that nobody has here.
 */
import type { Catalog } from '../../engine/stream/catalog.ts';
import type { ConsumerName } from '../../engine/stream/consumers.ts';
import type { StreamName } from '../../engine/stream/stream.ts';
import type { RequestContext } from '../../wire/aws/service.ts';
import { parseConsumerArn, parseStreamArn, streamArn } from './arns.ts';
import { accessDenied, invalidArgument } from './errors.ts';
import type { KinesisEvents } from './events.ts';

export interface StreamReference {
  readonly StreamName?: string | undefined;
  readonly StreamARN?: string | undefined;
}

export interface ConsumerReference {
  readonly StreamARN?: string | undefined;
  readonly ConsumerName?: string | undefined;
  readonly ConsumerARN?: string | undefined;
}

export interface ResourceReference {
  readonly stream: StreamName;
  readonly consumer: ConsumerName | undefined;
}

/**
 * `lenient`: ARNs of accounts without such a stream mean the caller's own, and every account's streams are open to all.
 * `strict`: an ARN means what it says, and another account's stream is refused, since resource policies are not evaluated.
 */
export type ArnMode = 'lenient' | 'strict';

type Caller = Pick<RequestContext, 'account' | 'region' | 'principal'>;

export class Names {
  readonly #catalog: Pick<Catalog, 'find'>;
  readonly #mode: ArnMode;
  readonly #events: KinesisEvents;

  constructor(catalog: Pick<Catalog, 'find'>, mode: ArnMode, events: KinesisEvents) {
    this.#catalog = catalog;
    this.#mode = mode;
    this.#events = events;
  }

  /** Errors: InvalidArgumentException, AccessDeniedException. */
  stream({ StreamName: name, StreamARN: arn }: StreamReference, caller: Caller): StreamName {
    const { account, region } = caller;
    if (arn === undefined) {
      if (name === undefined) throw invalidArgument('Either StreamName or StreamARN must be provided.');
      return { account, region, name };
    }
    const meant = parseStreamArn(arn);
    if (meant === undefined) throw invalidArgument(`StreamARN ${arn} is not the ARN of a stream.`);
    if (name !== undefined && name !== meant.name)
      throw invalidArgument(`StreamName ${name} does not match the stream of StreamARN ${arn}.`);
    return this.#reachable(meant, caller);
  }

  /** Errors: InvalidArgumentException, AccessDeniedException. */
  consumer({ StreamARN, ConsumerName: name, ConsumerARN: arn }: ConsumerReference, caller: Caller): ConsumerName {
    if (arn === undefined) {
      if (StreamARN === undefined || name === undefined)
        // AWS's own spelling.
        throw invalidArgument('Both streamARN and consumer name must be provided if consumerARN is not provied.');
      return { stream: this.stream({ StreamARN }, caller), consumer: name };
    }
    const meant = parseConsumerArn(arn);
    if (meant === undefined) throw invalidArgument(`ConsumerARN ${arn} is not the ARN of a consumer.`);
    if (name !== undefined && name !== meant.consumer)
      throw invalidArgument(`ConsumerName ${name} does not match the consumer of ConsumerARN ${arn}.`);
    if (StreamARN !== undefined && StreamARN !== streamArn(meant))
      throw invalidArgument(`StreamARN ${StreamARN} does not match the stream of ConsumerARN ${arn}.`);
    const { consumer, createdAtSeconds, ...stream } = meant;
    return { stream: this.#reachable(stream, caller), consumer, createdAtSeconds };
  }

  /** What the tagging and policy operations name: a stream or a consumer. Errors: InvalidArgumentException. */
  resource(arn: string, caller: Caller): ResourceReference {
    if (parseConsumerArn(arn) !== undefined) {
      const consumer = this.consumer({ ConsumerARN: arn }, caller);
      return { stream: consumer.stream, consumer };
    }
    if (parseStreamArn(arn) === undefined)
      throw invalidArgument(`ResourceARN ${arn} is not the ARN of a stream or a consumer.`);
    return { stream: this.stream({ StreamARN: arn }, caller), consumer: undefined };
  }

  /** For streams that a token names, iterators and pages alike. Errors: AccessDeniedException. */
  requireReachable(meant: StreamName, { account, principal }: Caller): void {
    if (this.#mode === 'strict' && meant.account !== account)
      throw accessDenied(`User: ${principal.arn} is not authorized to access resource: ${streamArn(meant)}`);
  }

  #reachable(meant: StreamName, caller: Caller): StreamName {
    const { account, region } = caller;
    if (meant.account === account && meant.region === region) return meant;
    this.requireReachable(meant, caller);
    if (this.#mode === 'strict') return meant;
    if (this.#catalog.find(meant) !== undefined) return meant;
    const own = { account, region, name: meant.name };
    this.#events.arnTakenAsOwn({ meant: streamArn(meant), own: streamArn(own) });
    return own;
  }
}
