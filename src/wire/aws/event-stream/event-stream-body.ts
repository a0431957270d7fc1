/**
 * The body of an answer that is a stream of events: the initial response first (some clients wait for it before they give
 * the stream to the caller), then a message per event, and one that ends it where the operation throws.
 *
 * Whoever sends the body asks for the next piece only when the client has taken the one before, and so do we: nothing is
 * drawn from the operation ahead. When the client goes away, the operation's iterator is ended.
 */
import { assert, required } from '../../../base/assert.ts';
import { AwsError } from '../aws-error.ts';
import type { EventStreamMember } from '../loaded-service.ts';
import { shapeNameOf } from '../model.ts';
import type { ProtocolCodec } from '../protocol/protocol.ts';
import { encodeMessage } from './message.ts';
import type { EventMessage } from './message.ts';

/** A header's value has 65,535 bytes at most. */
const errorCharsMax = 4096;

export const eventStreamContentType = 'application/vnd.amazon.eventstream';

export interface EventStreamOptions {
  readonly member: EventStreamMember;
  /** What the operation gave; the member named above holds the events. */
  readonly output: unknown;
  readonly codec: ProtocolCodec;
  /** Of the payloads. */
  readonly contentType: string;
  readonly signal: AbortSignal;
  /** Told of faults of ours; the client learns only that there was one. */
  readonly failed: (cause: unknown) => void;
}

export async function* eventStreamBody(options: EventStreamOptions): AsyncGenerator<Uint8Array> {
  const { member, signal } = options;
  const output = options.output as Readonly<Record<string, unknown>>;
  const events = output[member.name] as AsyncIterable<Readonly<Record<string, unknown>>>;
  const iterator = events[Symbol.asyncIterator]();
  try {
    yield initialResponse(options, output);
    for (;;) {
      if (signal.aborted) return;
      const next = await iterator.next();
      if (next.done === true) return;
      yield eventMessage(options, next.value);
    }
  } catch (error) {
    if (signal.aborted) return;
    yield encodeMessage(exceptionOf(error, options));
  } finally {
    await iterator.return?.();
  }
}

/** The other members of the output, which SubscribeToShard has none of. */
function initialResponse(options: EventStreamOptions, output: Readonly<Record<string, unknown>>): Uint8Array {
  const { member, codec, contentType } = options;
  const { [member.name]: _, ...rest } = output;
  return encodeMessage({
    headers: {
      ':event-type': 'initial-response',
      ':content-type': contentType,
      ':message-type': 'event',
    },
    payload: codec.encodeStructure(member.output, rest),
  });
}

function eventMessage(options: EventStreamOptions, event: Readonly<Record<string, unknown>>): Uint8Array {
  const { member, codec, contentType } = options;
  const [name, ...others] = Object.keys(event);
  assert(name !== undefined && others.length === 0, 'an event has one member, which names it');
  const shape = required(member.shape.members[name], `the stream has no event ${name}`);
  return encodeMessage({
    headers: { ':event-type': name, ':content-type': contentType, ':message-type': 'event' },
    payload: codec.encodeStructure(shapeNameOf(shape), event[name]),
  });
}

/** Errors that the model lists for the stream by their shape, others by code and text; a fault of ours tells nothing. */
function exceptionOf(error: unknown, options: EventStreamOptions): EventMessage {
  const { member, codec, contentType } = options;
  if (!(error instanceof AwsError)) {
    options.failed(error);
    return errorMessage(
      'InternalFailure',
      'The request processing has failed because of an unknown error, exception or failure.',
    );
  }
  const shape = member.shape.members[error.code];
  if (shape === undefined) return errorMessage(error.code, error.message);
  return {
    headers: { ':exception-type': error.code, ':content-type': contentType, ':message-type': 'exception' },
    payload: codec.encodeStructure(shapeNameOf(shape), { message: error.message, ...error.members }),
  };
}

function errorMessage(code: string, message: string): EventMessage {
  return {
    headers: { ':error-code': code, ':error-message': message.slice(0, errorCharsMax), ':message-type': 'error' },
    payload: Buffer.alloc(0),
  };
}
