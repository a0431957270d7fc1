/**
 * From a request to an operation of a REST-XML service and back. Beside what dispatch.ts does for the others, bodies stream in
 * both directions: an operation that takes one reads it while it works, and answers piece by piece.
 */
import type { HttpRequest, HttpResponse } from '../../../base/http.ts';
import { AwsError } from '../aws-error.ts';
import type { BodyRoom } from '../body-room.ts';
import type { DispatcherOptions } from '../dispatcher-options.ts';
import { openBody, requireLength } from '../payload/open-body.ts';
import { isFormPost, readFormData } from '../payload/form-data.ts';
import { readWhole } from '../payload/read-whole.ts';
import { formFields, header, percentDecode } from '../request-head.ts';
import type { RequestIds } from '../request-ids.ts';
import type { AnyOperation, RequestContext, Service, Unsupported } from '../service.ts';
import type { ObjectIdentity } from '../sigv4/object-authenticator.ts';
import type { RequestBody } from '../streaming-body.ts';
import { pathWithBucket } from './address.ts';
import { noBody, xmlType } from './encode-output.ts';
import type { FoundOperation } from './operation-finder.ts';
import { completeFields, postAnswer, postInput } from './post-object.ts';
import { pagesHeaders, preflightHeaders } from './rest-cors.ts';
import { bodyTooLong, internalError, notImplemented, slowDown } from './rest-errors.ts';
import { RestService } from './rest-service.ts';
import type { RestOperation } from './rest-service.ts';
import { started } from './started-body.ts';
import { errorDocument } from './xml-encode.ts';

export interface RestDispatcherOptions extends Pick<DispatcherOptions, 'authenticator' | 'events' | 'authorize'> {
  readonly ids: RequestIds;
  readonly room: BodyRoom;
  /** First labels of hosts that are no buckets. */
  readonly otherServices: ReadonlySet<string>;
}

interface Ids {
  readonly requestId: string;
  readonly hostId: string;
}

/** A request on its way. */
interface RestCall extends Ids {
  readonly request: HttpRequest;
  readonly loaded: RestService;
  /** With the bucket in it. */
  readonly path: string;
  readonly query: ReadonlyMap<string, string>;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: HttpResponse['body'];
}

/** What a form comes down to. */
const formOperation = 'PutObject';
const bucketAlone = /^\/[^/]+\/?$/;

export class RestDispatcher {
  readonly #options: RestDispatcherOptions;
  readonly #loaded = new Map<Service, RestService>();

  constructor(options: RestDispatcherOptions) {
    this.#options = options;
  }

  async handle(request: HttpRequest, service: Service): Promise<HttpResponse> {
    const ids = { requestId: this.#options.ids.short(), hostId: this.#options.ids.extended() };
    let operation = '';
    let answer: Answer;
    try {
      const loaded = this.#loaded.get(service) ?? (await this.#load(service));
      const path = pathWithBucket(request, this.#options.otherServices);
      const call = { ...ids, request, loaded, path, query: queryOf(request) };
      if (isPreflight(request)) answer = { status: 200, headers: await preflightHeaders(call), body: noBody };
      else if (isFormPost(request) && bucketAlone.test(path)) {
        operation = formOperation;
        answer = await this.#post(call, percentDecode(path.split('/')[1] ?? ''));
      } else {
        const found = loaded.finder.find({ method: request.method, path, query: call.query, headers: request.headers });
        operation = found.name;
        answer = await this.#run(call, found);
      }
    } catch (error) {
      answer = this.#failure(error, ids, service, operation);
    }
    if (operation !== '') this.#options.events.answered?.(service.id, operation, answer.status);
    return respond(request, ids, await this.#withCors(request, service, answer));
  }

  async #load(service: Service): Promise<RestService> {
    const loaded = new RestService(service, await service.model(), await service.moreOperations?.());
    this.#loaded.set(service, loaded);
    return loaded;
  }

  async #run(call: RestCall, found: FoundOperation): Promise<Answer> {
    const { request, loaded } = call;
    const { service } = loaded;
    const identity = this.#options.authenticator.authenticateObjectRequest(request, {
      signingNames: service.signingNames,
      path: call.path,
    });
    const operation = loaded.operations[found.name];
    if (operation === undefined || isUnsupported(operation))
      throw notImplemented(found.name, operation?.unsupported ?? 'it is not known');
    const rest = loaded.operation(found.name);
    const body = openBody(request, identity.chunkSigner);
    if (rest.isStreamed) {
      requireLength(request, body);
      return this.#answer(call, found, operation, identity, body);
    }
    if (!rest.hasBody) return this.#answer(call, found, operation, identity, noBody);
    const bytesMax = service.requestBytesMax;
    if ((body.sizeBytes ?? 0) > bytesMax) throw bodyTooLong(bytesMax);
    const room = this.#options.room.take(request, bytesMax);
    if (room === undefined) throw slowDown();
    try {
      const whole = await readWhole(body, { bytesMax, isChecksumRequired: rest.model.isChecksumRequired === true });
      return await this.#answer(call, found, operation, identity, whole);
    } finally {
      this.#options.room.giveBack(room);
    }
  }

  /** A browser's form: PutObject in other clothes. */
  async #post(call: RestCall, bucket: string): Promise<Answer> {
    const { request, loaded } = call;
    const { service } = loaded;
    const operation = loaded.operations[formOperation];
    if (operation === undefined || isUnsupported(operation)) throw notImplemented('PostObject', 'it is not known');
    const form = await readFormData(request, openBody(request, undefined));
    const fields = completeFields(form, bucket);
    const identity = this.#options.authenticator.authenticateForm(fields, service.signingNames);
    const rest = loaded.operation(formOperation);
    const input = loaded.decoder.decode(rest.input, postInput(form, fields, identity.policy));
    const context = contextOf(call, identity);
    await this.#options.authorize?.(operation.access(input as never, context), context);
    const output = await operation.handle(input as never, context);
    const { headers } = loaded.encoder.encode(rest.model, rest.output, output);
    return postAnswer(fields, context.url ?? '', headers);
  }

  async #answer(
    call: RestCall,
    found: FoundOperation,
    operation: AnyOperation,
    identity: ObjectIdentity,
    body: Uint8Array | RequestBody,
  ): Promise<Answer> {
    const { request, loaded, query } = call;
    const rest = loaded.operation(found.name);
    const { headers } = request;
    const input = loaded.decoder.decode(rest.input, { labels: found.labels, query, headers, body });
    const context = contextOf(call, identity);
    await this.#options.authorize?.(operation.access(input as never, context), context);
    const output = await operation.handle(input as never, context);
    const status = operation.status?.(output as never) ?? rest.model.http?.responseCode ?? 200;
    return this.#encoded(call, rest, status, output);
  }

  async #encoded(call: RestCall, rest: RestOperation, status: number, output: unknown): Promise<Answer> {
    const { headers, body } = call.loaded.encoder.encode(rest.model, rest.output, output);
    if (body instanceof Uint8Array) return { status, headers, body };
    // An error at the beginning, such as a damaged object, is still answered as one.
    return { status, headers, body: await started(body, call.request.signal) };
  }

  async #withCors(request: HttpRequest, service: Service, answer: Answer): Promise<Answer> {
    if (!request.headers.has('origin') || isPreflight(request)) return answer;
    const path = pathWithBucket(request, this.#options.otherServices);
    try {
      const cors = await pagesHeaders({ request, rules: service.rest ?? {}, path });
      return { ...answer, headers: { ...answer.headers, ...cors } };
    } catch (cause) {
      // Without its headers the page does not see the answer, which is the safe side.
      this.#options.events.failed({ requestId: '', service: service.id, operation: 'cors', cause });
      return answer;
    }
  }

  #failure(error: unknown, ids: Ids, service: Service, operation: string): Answer {
    let known = error;
    if (!(known instanceof AwsError)) {
      this.#options.events.failed({ requestId: ids.requestId, service: service.id, operation, cause: error });
      known = internalError(error);
    }
    const { code, message, status, members, headers } = known as AwsError;
    const body = Buffer.from(errorDocument({ code, message, members, ...ids }));
    return { status, headers: { 'Content-Type': xmlType, ...headers }, body };
  }
}

function queryOf(request: HttpRequest): ReadonlyMap<string, string> {
  const query = new Map<string, string>();
  for (const [name, value] of formFields(request.rawQuery)) if (!query.has(name)) query.set(name, value);
  return query;
}

function contextOf({ request, requestId }: RestCall, identity: ObjectIdentity): RequestContext {
  const { principal, region, authType } = identity;
  return {
    requestId,
    principal,
    account: principal.account,
    region,
    sourceAddress: request.remoteAddress,
    userAgent: header(request, 'user-agent') ?? '',
    isTls: request.isTls,
    ...(request.vpcEndpointId === undefined ? undefined : { vpcEndpointId: request.vpcEndpointId }),
    url: `${request.isTls ? 'https' : 'http'}://${header(request, 'host') ?? 'localhost'}${request.path}`,
    ...(authType === undefined ? undefined : { authType }),
    signal: request.signal,
  };
}

function isPreflight(request: HttpRequest): boolean {
  return request.method === 'OPTIONS';
}

/** Statuses whose answers have no content. */
function isBare(status: number): boolean {
  return status === 204 || status === 304;
}

function respond(request: HttpRequest, { requestId, hostId }: Ids, answer: Answer): HttpResponse {
  const headers: Record<string, string> = {
    'x-amz-request-id': requestId,
    'x-amz-id-2': hostId,
    ...answer.headers,
    Server: 'AmazonS3',
  };
  if (request.method !== 'HEAD' && !isBare(answer.status)) return { status: answer.status, headers, body: answer.body };
  if (isBare(answer.status)) delete headers['Content-Type'];
  return { status: answer.status, headers, body: noBody };
}

function isUnsupported(operation: AnyOperation | Unsupported): operation is Unsupported {
  return 'unsupported' in operation;
}
