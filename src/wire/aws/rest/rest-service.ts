/** A REST service with what was compiled from its model; made on the first request to it. */
import { required } from '../../../base/assert.ts';
import type { OperationModel, ServiceModel } from '../model.ts';
import type { AnyOperations, Service } from '../service.ts';
import { bindingsOf } from './bindings.ts';
import type { Bindings } from './bindings.ts';
import { InputDecoder } from './decode-input.ts';
import { OutputEncoder } from './encode-output.ts';
import { OperationFinder } from './operation-finder.ts';

export interface RestOperation {
  readonly model: OperationModel;
  readonly input: Bindings;
  readonly output: Bindings;
  readonly isStreamed: boolean;
  /** Whether its request has a body at all. */
  readonly hasBody: boolean;
}

export class RestService {
  readonly service: Service;
  readonly operations: AnyOperations;
  readonly finder: OperationFinder;
  readonly decoder: InputDecoder;
  readonly encoder: OutputEncoder;
  readonly #operations = new Map<string, RestOperation>();

  constructor(service: Service, model: ServiceModel, moreOperations: AnyOperations = {}) {
    this.service = service;
    this.operations = { ...service.operations, ...moreOperations };
    this.finder = new OperationFinder(model);
    this.decoder = new InputDecoder(model, service.rest ?? {});
    this.encoder = new OutputEncoder(model);
    for (const [name, operation] of Object.entries(model.operations)) {
      const input = bindingsOf(model, operation.input);
      this.#operations.set(name, {
        model: operation,
        input,
        output: bindingsOf(model, operation.output),
        isStreamed: input.payload?.isStreaming === true,
        hasBody: input.payload !== undefined || input.hasDocument,
      });
    }
  }

  operation(name: string): RestOperation {
    return required(this.#operations.get(name), `the model has no operation ${name}`);
  }
}
