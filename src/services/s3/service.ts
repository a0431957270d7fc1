/** Amazon S3. Its operations load with the first request, as an idle server has no use for them. */
import type { ObjectStore } from '../../engine/objects/open-objects.ts';
import type { Service } from '../../wire/aws/service.ts';
import { invalidLocation } from './errors.ts';
import { xmlBytesMax } from './limits.ts';

export interface S3Options {
  readonly store: ObjectStore;
  readonly isStrict: boolean;
}

export function s3Service(options: S3Options): Service {
  return {
    id: 's3',
    model: async () => (await import('./model.gen.ts')).model,
    targetPrefix: '',
    signingNames: ['s3'],
    requestBytesMax: xmlBytesMax,
    isObjectStore: true,
    rest: {
      cors: async (ask) => (await import('./cors-answer.ts')).corsAnswer(options.store, ask),
      invalidValue: ({ shape, value }) => (shape === 'BucketLocationConstraint' ? invalidLocation(value) : undefined),
    },
    operations: {},
    moreOperations: async () => (await import('./operations.ts')).operationsOf(options),
  };
}
