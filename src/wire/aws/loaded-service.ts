/** A service with its model loaded and what was compiled from it; made on the first request to the service. */
import { required } from '../../base/assert.ts';
import { shapeNameOf } from './model.ts';
import type { ServiceModel, StructureShape } from './model.ts';
import type { Protocol, ProtocolCodec } from './protocol/protocol.ts';
import type { AnyOperations, Service } from './service.ts';
import { Validator } from './validation/validator.ts';

export class LoadedService {
  readonly service: Service;
  readonly model: ServiceModel;
  readonly operations: AnyOperations;
  readonly #validator: Validator;
  readonly #codecs = new Map<Protocol, ProtocolCodec>();
  /** Operations whose output has a member that is a stream of events, with that member and its shape. */
  readonly #eventStreams = new Map<string, EventStreamMember>();

  constructor(service: Service, model: ServiceModel, moreOperations: AnyOperations = {}) {
    this.service = service;
    this.model = model;
    this.operations = { ...service.operations, ...moreOperations };
    this.#validator = new Validator(model);
    for (const [name, { output }] of Object.entries(model.operations)) {
      const member = output === undefined ? undefined : eventStreamMember(model, output);
      if (member !== undefined) this.#eventStreams.set(name, member);
    }
  }

  codec(protocol: Protocol): ProtocolCodec {
    let codec = this.#codecs.get(protocol);
    if (codec === undefined) {
      codec = protocol.bind(this.model);
      this.#codecs.set(protocol, codec);
    }
    return codec;
  }

  /** Throws a ValidationException that names all that is wrong. */
  validate(operation: string, input: unknown): void {
    const shape = this.model.operations[operation]?.input;
    if (shape !== undefined) this.#validator.validate(shape, input);
  }

  eventStream(operation: string): EventStreamMember | undefined {
    return this.#eventStreams.get(operation);
  }
}

export interface EventStreamMember {
  readonly name: string;
  readonly output: string;
  readonly shape: StructureShape;
}

function eventStreamMember(model: ServiceModel, output: string): EventStreamMember | undefined {
  const structure = required(model.shapes[output], `the model has no shape ${output}`);
  if (structure.type !== 'structure') return undefined;
  for (const [name, member] of Object.entries(structure.members)) {
    const shape = model.shapes[shapeNameOf(member)];
    if (shape?.type === 'structure' && shape.eventstream === true) return { name, output, shape };
  }
  return undefined;
}
