/**
 * From a request to the operation it names and back: routes, reads the body within bounds, authenticates, decodes and
 * validates by the model, asks for permission, runs the operation, and encodes what it gives or throws. Generic over
 * services and protocols.
 *
 * Bad requests change nothing: an operation runs only when everything before it passed. What an operation throws that is
 * no AwsError is a fault of ours; the caller learns no more than that, the cause goes to `events`.
 */
import { crc32 } from 'node:zlib';
import { required } from '../../base/assert.ts';
import { BufferPool } from '../../base/buffer-pool.ts';
import { BodyTooLargeError } from '../../base/http.ts';
import type { Allocate, HttpHandler, HttpRequest, HttpResponse } from '../../base/http.ts';
import { AwsError } from './aws-error.ts';
import { BodyRoom } from './body-room.ts';
import { SerializationError } from './codec/serialization-error.ts';
import { corsHeaders, isPreflight, preflightAnswer } from './cors.ts';
import { eventStreamBody, eventStreamContentType } from './event-stream/event-stream-body.ts';
import { LoadedService } from './loaded-service.ts';
import type { EventStreamMember } from './loaded-service.ts';
import { cborProtocol } from './protocol/cbor.ts';
import { jsonProtocol } from './protocol/json.ts';
import type { DispatcherOptions } from './dispatcher-options.ts';
import type { EncodedAnswer, Protocol } from './protocol/protocol.ts';
import { queryProtocol } from './protocol/query.ts';
import { header } from './request-head.ts';
import { RequestIds } from './request-ids.ts';
import { RestDispatcher } from './rest/rest-dispatch.ts';
import { Router } from './router.ts';
import type { Route } from './router.ts';
import type { AnyHotCodec, AnyOperation, RequestContext, Service, Unsupported } from './service.ts';
import { answerStray } from './stray-request.ts';

const requestBytesInFlightMaxDefault = 512 * 1024 * 1024;

/** Of the buffers of large requests, those that wait for the next one. */
const freeBytesMax = 16 * 1024 * 1024;

/** Of requests that name no service we know; they are only read to be refused in the right form. */
const strayBytesMax = 65_536;

const json11 = jsonProtocol('1.1');

const protocols: readonly Protocol[] = [json11, cborProtocol, jsonProtocol('1.0'), queryProtocol];

export function createDispatcher(options: DispatcherOptions): HttpHandler {
  const dispatcher = new Dispatcher(options);
  return (request) => dispatcher.handle(request);
}

interface WholeRequest {
  readonly request: HttpRequest;
  readonly requestId: string;
  readonly body: Buffer;
  /** For what is needed until the answer is there. */
  readonly allocate: Allocate;
  readonly route: Route | undefined;
  readonly loaded: LoadedService | undefined;
  readonly protocol: Protocol | undefined;
}

/** A request on its way, with what is known of it so far. */
interface Call {
  readonly request: HttpRequest;
  readonly requestId: string;
  readonly body: Buffer;
  readonly allocate: Allocate;
  readonly loaded: LoadedService;
  readonly protocol: Protocol;
  readonly name: string;
}

interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: HttpResponse['body'];
}

class Dispatcher {
  readonly #options: DispatcherOptions;
  readonly #router: Router;
  readonly #ids: RequestIds;
  readonly #room: BodyRoom;
  readonly #buffers = new BufferPool(freeBytesMax);
  readonly #rest: RestDispatcher;
  readonly #loaded = new Map<Service, LoadedService>();

  constructor(options: DispatcherOptions) {
    this.#options = options;
    this.#router = new Router(options.services);
    this.#ids = new RequestIds(options.random);
    this.#room = new BodyRoom(options.requestBytesInFlightMax ?? requestBytesInFlightMaxDefault);
    const { otherServices } = this.#router;
    this.#rest = new RestDispatcher({ ...options, ids: this.#ids, room: this.#room, otherServices });
  }

  async handle(request: HttpRequest): Promise<HttpResponse> {
    const route = this.#router.find(request);
    if (route?.service.isObjectStore === true) return this.#rest.handle(request, route.service);
    const requestId = this.#ids.uuid();
    if (isPreflight(request)) return preflightAnswer(request, requestId);
    let answer: Answer;
    try {
      answer = await this.#answer(request, requestId, route);
    } catch (error) {
      // Only what failed before an operation was found comes here: the client went away, or it is a bug.
      if (request.signal.aborted) answer = fallbackOf(request).encodeError(requestCutShort(), requestId);
      else answer = this.#failure(error, requestId, route?.service.id ?? '', '', fallbackOf(request));
    }
    return this.#response(request, requestId, answer, route?.service.answersCrc32 === true);
  }

  async #answer(request: HttpRequest, requestId: string, route: Route | undefined): Promise<Answer> {
    const matching = protocols.find((protocol) => protocol.matches(request));
    const loaded =
      route === undefined ? undefined : (this.#loaded.get(route.service) ?? (await this.#load(route.service)));
    const protocol =
      matching !== undefined && (loaded === undefined || matching.speaks(loaded.model)) ? matching : undefined;
    const bytesMax = route?.service.requestBytesMax ?? strayBytesMax;
    const room = this.#room.take(request, bytesMax);
    if (room === undefined) return fallbackOf(request).encodeError(noRoom(), requestId);
    const lease = this.#buffers.lease();
    const allocate: Allocate = (bytes) => lease.take(bytes);
    try {
      const body = await request.readBody(bytesMax, allocate);
      return await this.#reached({ request, requestId, body, allocate, route, loaded, protocol });
    } catch (error) {
      if (!(error instanceof BodyTooLargeError)) throw error;
      return fallbackOf(request).encodeError(requestTooLarge(), requestId);
    } finally {
      lease.end();
      this.#room.giveBack(room);
    }
  }

  /** With its body there: to its operation, or to nowhere. */
  #reached(whole: WholeRequest): Promise<Answer> | Answer {
    const { request, requestId, body, allocate, route, loaded, protocol } = whole;
    const name = route?.operation ?? protocol?.operationName(request, body);
    const isOperationKnown = loaded !== undefined && name !== undefined && Object.hasOwn(loaded.operations, name);
    if (isOperationKnown && protocol !== undefined && isWhole(request, body, protocol))
      return this.#call({ request, requestId, body, allocate, loaded, protocol, name });
    const fallback = cborProtocol;
    return answerStray({
      request,
      body,
      requestId,
      isOperationKnown,
      operation: name,
      protocol,
      fallback,
      json: json11,
    });
  }

  async #load(service: Service): Promise<LoadedService> {
    const loaded = new LoadedService(service, await service.model(), await service.moreOperations?.());
    this.#loaded.set(service, loaded);
    return loaded;
  }

  async #call(call: Call): Promise<Answer> {
    const { requestId, loaded, protocol, name } = call;
    let answer: Answer;
    try {
      answer = await this.#run(call);
    } catch (error) {
      answer = this.#failure(error, requestId, loaded.service.id, name, protocol);
    }
    this.#options.events.answered?.(loaded.service.id, name, answer.status);
    return answer;
  }

  async #run(call: Call): Promise<Answer> {
    const { requestId, body, allocate, loaded, protocol, name } = call;
    const context = await this.#authenticate(call);
    const operation = required(loaded.operations[name], `the service has no operation ${name}`);
    if (isUnsupported(operation)) throw unsupportedOperation(name, operation.unsupported);
    const hot = protocol.hotCodec === undefined ? undefined : operation.codecs?.[protocol.hotCodec];
    const input = hot?.decode(body, allocate) ?? decodeGenerically(call);
    if (this.#options.authorize !== undefined)
      await this.#options.authorize(operation.access(input as never, context), context);
    const output = await operation.handle(input as never, context);
    const eventStream = loaded.eventStream(name);
    if (eventStream !== undefined) return this.#streamed(call, eventStream, output);
    const encoded = encodeHot(hot, output) ?? loaded.codec(protocol).encode(name, output, requestId);
    return { status: 200, contentType: protocol.contentType, body: encoded };
  }

  #streamed(call: Call, member: EventStreamMember, output: unknown): Answer {
    const { request, requestId, loaded, protocol, name } = call;
    const body = eventStreamBody({
      member,
      output,
      codec: loaded.codec(protocol),
      contentType: protocol.contentType,
      signal: request.signal,
      failed: (cause) => this.#options.events.failed({ requestId, service: loaded.service.id, operation: name, cause }),
    });
    return { status: 200, contentType: eventStreamContentType, body };
  }

  async #authenticate(call: Call): Promise<RequestContext> {
    const { request, requestId, body, loaded, protocol } = call;
    try {
      const { principal, region } = await this.#options.authenticator.authenticate(request, body, loaded.service);
      return {
        requestId,
        principal,
        account: principal.account,
        region,
        sourceAddress: request.remoteAddress,
        userAgent: header(request, 'user-agent') ?? '',
        isTls: request.isTls,
        ...(request.vpcEndpointId === undefined ? undefined : { vpcEndpointId: request.vpcEndpointId }),
        signal: request.signal,
      };
    } catch (error) {
      // AWS reads the body before it looks at the signature, so an unreadable one is what it complains of first.
      if (error instanceof AwsError && !protocol.isReadable(body)) throw new SerializationError('');
      throw error;
    }
  }

  #failure(error: unknown, requestId: string, service: string, operation: string, protocol: Protocol): EncodedAnswer {
    if (error instanceof AwsError) return protocol.encodeError(error, requestId);
    this.#options.events.failed({ requestId, service, operation, cause: error });
    return protocol.encodeError(internalFailure(error), requestId);
  }

  #response(request: HttpRequest, requestId: string, answer: Answer, isChecksummed: boolean): HttpResponse {
    const headers: Record<string, string> = {
      'x-amzn-RequestId': requestId,
      'x-amz-id-2': this.#ids.extended(),
    };
    if (answer.contentType !== '') headers['Content-Type'] = answer.contentType;
    if (isChecksummed && answer.body instanceof Uint8Array) headers['x-amz-crc32'] = String(crc32(answer.body));
    const cors = corsHeaders(request);
    return {
      status: answer.status,
      headers: cors === undefined ? headers : { ...headers, ...cors },
      body: answer.body,
    };
  }
}

/** An operation named in the head takes a POST with something in it. */
function isWhole(request: HttpRequest, body: Buffer, protocol: Protocol): boolean {
  return !protocol.isTargeted || (request.method === 'POST' && body.length > 0);
}

function fallbackOf(request: HttpRequest): Protocol {
  return protocols.find((protocol) => protocol.matches(request)) ?? cborProtocol;
}

function decodeGenerically(call: Call): unknown {
  const { request, body, loaded, protocol, name } = call;
  const input = loaded.codec(protocol).decode(name, body, request.rawQuery);
  loaded.validate(name, input);
  return input;
}

function encodeHot(hot: AnyHotCodec | undefined, output: unknown): Uint8Array | undefined {
  return hot?.encode?.(output as never);
}

function isUnsupported(operation: AnyOperation | Unsupported): operation is Unsupported {
  return 'unsupported' in operation;
}

function unsupportedOperation(name: string, reason: string): AwsError {
  return new AwsError('UnsupportedOperationException', `${name} is not supported by this server: ${reason}.`);
}

function noRoom(): AwsError {
  const message = 'Too many large requests are under way; try again.';
  return new AwsError('ServiceUnavailableException', message, { status: 503 });
}

function requestTooLarge(): AwsError {
  return new AwsError('RequestEntityTooLargeException', 'The request is too large.', { status: 413 });
}

/** Nobody is left to read it. */
function requestCutShort(): AwsError {
  return new AwsError('RequestAbortedException', 'The request was cut short.');
}

function internalFailure(cause: unknown): AwsError {
  const message = 'The request processing has failed because of an unknown error, exception or failure.';
  return new AwsError('InternalFailure', message, { status: 500, cause });
}
